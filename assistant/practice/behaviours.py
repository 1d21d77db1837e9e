"""Behaviours in what a trainee says, and the labelled example sentences that they are learned from."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from assistant.errors import KnowledgeError
from assistant.languages.detect import HANDBOOK_LANGUAGES

HELPFUL = ("apologise", "empathise", "thank", "clarify", "own", "solve", "timeframe", "followup", "summarise")
HARMFUL = ("blame", "deflect", "dismiss", "rude", "overpromise")
BEHAVIOURS = HELPFUL + HARMFUL

_UNSORTED = ("replies", "hard", "asides")
"""Files with sentences of all behaviours and of none: whole replies as people give them, unusual wordings, and what is
said to nobody or to the machine."""


class _Row(BaseModel):
    model_config = ConfigDict(extra="forbid")
    text: str = Field(min_length=1)
    labels: list[str]


@dataclass(frozen=True, slots=True)
class Labelled:
    """An example sentence. `labels` is its complete set of behaviours; a near-miss has few or none."""

    text: str
    language: str
    labels: frozenset[str]


@dataclass(frozen=True, slots=True)
class Seen:
    """A sentence of a reply, and the behaviours found in it."""

    text: str
    behaviours: tuple[str, ...]


def read_examples(directory: Path) -> list[Labelled]:
    """The sentences of <behaviour>.<language>.jsonl and of the further files, each with its complete labels.

    Raises:
        KnowledgeError: a line is malformed or has an unknown label; names file and line.
    """
    return [e for name in (*BEHAVIOURS, *_UNSORTED) for e in read_labelled(directory, name, BEHAVIOURS)]


def read_labelled(directory: Path, name: str, labels: Sequence[str]) -> list[Labelled]:
    """The sentences of <name>.<language>.jsonl in each language that has such a file.

    Raises:
        KnowledgeError: a line is malformed or has a label that is none of `labels`; names file and line.
    """
    examples = []
    for language in HANDBOOK_LANGUAGES:
        path = directory / f"{name}.{language}.jsonl"
        lines = path.read_text("utf-8").splitlines() if path.is_file() else []
        for number, line in enumerate(lines, start=1):
            try:
                row = _Row.model_validate_json(line)
                unknown = set(row.labels) - set(labels)
                reason = f"labels: {', '.join(sorted(unknown))}" if unknown else ""
            except ValidationError as error:
                reason = error.errors()[0]["msg"]
            if reason:
                raise KnowledgeError("error-article-unreadable", file=f"{path.name}:{number}", reason=reason)
            examples.append(Labelled(row.text, language, frozenset(row.labels)))
    return examples
