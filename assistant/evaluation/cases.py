"""The test questions in knowledge/evaluation: with their right article, to be refused, and conversations."""

from dataclasses import dataclass
from pathlib import Path

from assistant.evaluation.measures import calibrating
from assistant.retrieval.calibration import read_lines

LANGUAGES = ("sv", "nb", "nn", "nl", "en")


@dataclass(frozen=True, slots=True)
class Case:
    """`turns`: what is typed, the last one is judged. `right`: the article's slug, or "" where it must be refused."""

    id: str
    language: str
    turns: tuple[str, ...]
    right: str
    reason: str = ""

    @property
    def for_calibration(self) -> bool:
        return calibrating(self.id)


@dataclass(frozen=True, slots=True)
class TextCase:
    """A question that one of the guidance texts answers, at text[start:end] of `file`."""

    id: str
    language: str
    text: str
    file: str
    start: int
    end: int

    @property
    def for_calibration(self) -> bool:
        return calibrating(self.id)


def read_cases(directory: Path) -> list[Case]:
    """Questions, refusals and conversations of all languages."""
    cases = []
    for language in LANGUAGES:
        for row in read_lines(directory / f"questions.{language}.jsonl"):
            cases.append(Case(row["id"], language, (row["text"],), row["slug"]))
        for row in read_lines(directory / f"refusals.{language}.jsonl"):
            cases.append(Case(row["id"], language, (row["text"],), "", row["reason"]))
        for path in sorted(directory.glob(f"conversations*.{language}.jsonl")):
            for row in read_lines(path):
                cases.append(Case(row["id"], language, tuple(row["turns"]), row["slug"], row.get("reason", "")))
    return cases


def read_text_cases(directory: Path) -> list[TextCase]:
    """Two sets by two people who did not see each other's: texts.jsonl, and later texts.second.jsonl."""
    return [TextCase(**row) for path in sorted(directory.glob("texts*.jsonl")) for row in read_lines(path)]
