"""What is learned from the calibration texts: each language's mean vector, and which questions lie in the field.

Everything is a mean or a closed form on vectors that the store already has, so a publication computes it anew in a
moment, for whichever encoder is set.
"""

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from assistant.languages.detect import ANSWER_LANGUAGES, family
from assistant.retrieval.encoder import Role, Vectors
from assistant.retrieval.points import read_points
from assistant.retrieval.vectors import VectorStore

CENTRING = 0.5
"""The share of its language's mean that is taken from a vector; chosen on the calibration half of outside data."""

ROLES: tuple[Role, ...] = ("query", "document")


@dataclass(frozen=True, slots=True)
class Labelled:
    """A calibration question: `label` is its topic where it lies inside the field, else the kind of 'no'; `context` is
    the question before it where it leans on one."""

    text: str
    language: str
    label: str
    inside: bool
    context: str = ""


@dataclass(frozen=True)
class Centring:
    """Takes out what a vector says of its language, so that languages can be compared.

    Multilingual E5 prefers passages in the question's own language. Subtracting part of the mean vector of a language
    and role, learned from parallel text so that it carries no topic, removes most of that. `spread` is the standard
    deviation of similarity between unrelated texts: the unit in which scores are counted. `background` holds the same
    parallel passages in each language, centred: how near a question lies to them, in one language and another, shows
    what preference is left.
    """

    means: dict[tuple[str, str], Vectors]
    spread: float
    background: dict[str, Vectors]

    @classmethod
    def learn(cls, parallel: Sequence[dict[str, str]], store: VectorStore) -> "Centring":
        """From rows of parallel text: {"role": "question" or "passage", "sv": ..., "nb": ..., ...}."""
        means: dict[tuple[str, str], Vectors] = {}
        for role, kind in (("query", "question"), ("document", "passage")):
            rows = [row for row in parallel if row["role"] == kind]
            for language in ANSWER_LANGUAGES:
                vectors = store.get([row[language] for row in rows], role)  # type: ignore[arg-type]
                means[role, language] = vectors.mean(axis=0)
        centring = cls(means, 1.0, {})
        questions = [row for row in parallel if row["role"] == "question"]
        passages = [row for row in parallel if row["role"] == "passage"]
        asked = centring.centre(store.get([r["sv"] for r in questions], "query"), "query", "sv")
        read = centring.centre(store.get([r["nb"] for r in passages], "document"), "document", "nb")
        background = {
            language: centring.centre(store.get([r[language] for r in passages], "document"), "document", language)
            for language in ANSWER_LANGUAGES
        }
        return cls(means, float((asked @ read.T).std()), background)

    def centre(self, vectors: Vectors, role: Role, language: str, share: float = CENTRING) -> Vectors:
        """Unit vectors less `share` of their language's mean, scaled to unit length again; any leading shape."""
        mean = self.means.get((role, family(language)))
        if mean is None:
            return vectors
        moved = vectors - share * mean
        return np.asarray(moved / np.linalg.norm(moved, axis=-1, keepdims=True), np.float32)


def read_lines(path: Path) -> list[dict[str, Any]]:
    """The objects of a JSON-lines file; none where there is no such file."""
    if not path.is_file():
        return []
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]


def read_labelled(directory: Path, topics: Collection[str]) -> list[Labelled]:
    """The calibration questions: inside.<language>*.jsonl and outside.<language>*.jsonl, single ones ("text") and talks
    ("turns"), and the points on `topics`."""
    points = [point for point in read_points(directory / "points") if point.topic in topics]
    found = [
        Labelled(text, language, point.topic, inside=True) for point in points for language, text in point.questions
    ]
    for language in ANSWER_LANGUAGES:
        for kind in ("inside", "outside"):
            for path in sorted(directory.glob(f"{kind}.{language}*.jsonl")):
                for row in read_lines(path):
                    label = row.get("topic") or row["reason"]
                    *before, text = row.get("turns") or [row["text"]]
                    found.append(Labelled(text, language, label, kind == "inside", before[0] if before else ""))
    return found


def read_parallel(directory: Path) -> list[dict[str, str]]:
    return read_lines(directory / "parallel.jsonl")
