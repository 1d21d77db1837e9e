"""How well the coach recognises behaviours: replies that were labelled before it saw them, halved by scenario."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from assistant.evaluation.measures import calibrating
from assistant.languages.detect import HANDBOOK_LANGUAGES
from assistant.practice.behaviours import BEHAVIOURS, HELPFUL, Recogniser, f1
from assistant.retrieval.calibration import read_lines

ENOUGH = 8
"""Behaviours with fewer cases than this are left out of the macro mean."""


@dataclass(frozen=True, slots=True)
class Reply:
    id: str
    language: str
    scenario: str
    text: str
    labels: frozenset[str]

    @property
    def for_calibration(self) -> bool:
        """By scenario, so that no story is on both sides."""
        return calibrating(self.scenario)


@dataclass(frozen=True, slots=True)
class Measured:
    """F1 a behaviour with its number of cases; `false_praise`: share of the replies without any helpful behaviour of
    which one was said."""

    language: str
    replies: int
    f1: dict[str, tuple[float, int]]
    false_praise: float

    @property
    def macro_f1(self) -> float:
        values = [value for value, cases in self.f1.values() if cases >= ENOUGH]
        return float(np.mean(values)) if values else float("nan")


def read_replies(directory: Path) -> list[Reply]:
    return [
        Reply(row["id"], language, row["scenario"], row["text"], frozenset(row["labels"]))
        for language in HANDBOOK_LANGUAGES
        for row in read_lines(directory / f"replies.{language}.jsonl")
    ]


def measure(recogniser: Recogniser, replies: Sequence[Reply]) -> list[Measured]:
    rows = []
    for language in HANDBOOK_LANGUAGES:
        mine = [r for r in replies if r.language == language]
        if not mine:
            continue
        found = [set(recogniser.behaviours(r.text, language)) for r in mine]
        scores = {}
        for behaviour in BEHAVIOURS:
            right = np.array([behaviour in r.labels for r in mine])
            scores[behaviour] = (f1(np.array([behaviour in f for f in found]), right), int(right.sum()))
        bare = [f for f, r in zip(found, mine, strict=True) if not r.labels & set(HELPFUL)]
        praised = [bool(f & set(HELPFUL)) for f in bare]
        rows.append(Measured(language, len(mine), scores, float(np.mean(praised)) if praised else float("nan")))
    return rows
