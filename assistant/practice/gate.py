"""The gate of confidentiality: a sentence that checks who is calling, or one that tells what must not be told."""

from pathlib import Path

from assistant.practice.behaviours import BEHAVIOURS, Labelled, read_labelled

GATE = ("checked", "broken")


FALSE = 0.005
"""Share of sentences that may be taken for a leak wrongly: nobody is to be accused of one lightly."""

_EVERY = 4
"""Of the sentences of other talks, one in so many is held against the gate's."""


def read_gate_examples(directory: Path) -> list[Labelled]:
    """The sentences of gate.<language>.jsonl, those without a label being near-misses, and some of other talks that ask
    nothing.

    Raises:
        KnowledgeError: a line is malformed or has an unknown label; names file and line.
    """
    own = read_labelled(directory, "gate", GATE)
    others = [e for e in read_labelled(directory, "replies", BEHAVIOURS) if "clarify" not in e.labels]
    return own + [Labelled(e.text, e.language, frozenset()) for e in others[::_EVERY]] if own else []
