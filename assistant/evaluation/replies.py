"""How well the coach recognises behaviours: replies that were labelled before it saw them, halved by scenario."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from assistant.evaluation.measures import calibrating
from assistant.languages.detect import HANDBOOK_LANGUAGES
from assistant.practice.behaviours import BEHAVIOURS, HELPFUL
from assistant.practice.recogniser import Recogniser, f1
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
    sentences: tuple[tuple[str, frozenset[str]], ...] = ()
    """Each sentence with its labels, where it was labelled by sentence."""

    @property
    def for_calibration(self) -> bool:
        """By scenario, so that no story is on both sides."""
        return calibrating(self.scenario)


@dataclass(frozen=True, slots=True)
class Measured:
    """F1 a behaviour with its number of cases; `false_praise`: share of the `bare` sentences, those without any helpful
    behaviour, of which one was said."""

    language: str
    replies: int
    f1: dict[str, tuple[float, int]]
    false_praise: float
    bare: int

    @property
    def macro_f1(self) -> float:
        values = [value for value, cases in self.f1.values() if cases >= ENOUGH]
        return float(np.mean(values)) if values else float("nan")


def read_replies(directory: Path) -> list[Reply]:
    return [
        _reply(row, language)
        for language in HANDBOOK_LANGUAGES
        for row in read_lines(directory / f"replies.{language}.jsonl")
    ]


def _reply(row: dict[str, Any], language: str) -> Reply:
    sentences = tuple((s["text"], frozenset(s["labels"])) for s in row.get("sentences", ()))
    text = row.get("text") or " ".join(sentence for sentence, _ in sentences)
    labels = frozenset(row.get("labels", ())).union(*(found for _, found in sentences))
    return Reply(row["id"], language, row["scenario"], text, labels, sentences)


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
        bare = [s for r in mine for s, labels in r.sentences if not labels & set(HELPFUL)]
        praised = [bool(set(recogniser.behaviours(s, language)) & set(HELPFUL)) for s in bare]
        share = float(np.mean(praised)) if praised else float("nan")
        rows.append(Measured(language, len(mine), scores, share, len(bare)))
    return rows
