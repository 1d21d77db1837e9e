"""The gate of confidentiality: a sentence that checks who is calling, or one that tells what must not be told."""

from pathlib import Path

from assistant.practice.behaviours import Labelled, read_labelled

GATE = ("checked", "broken")


def read_gate_examples(directory: Path) -> list[Labelled]:
    """The sentences of gate.<language>.jsonl; those without a label are near-misses.

    Raises:
        KnowledgeError: a line is malformed or has an unknown label; names file and line.
    """
    return read_labelled(directory, "gate", GATE)
