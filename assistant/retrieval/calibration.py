"""What is learned from the calibration texts: each language's mean vector, and which questions lie in the field.

Everything is a mean or a ridge regression in closed form on vectors that the store already has, so a publication
computes it anew in a moment, for whichever encoder is set.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from assistant.languages.detect import ANSWER_LANGUAGES, family
from assistant.retrieval.encoder import Role, Vectors
from assistant.retrieval.vectors import VectorStore

CENTRING = 0.5
"""The share of its language's mean that is taken from a vector; chosen on the calibration half of outside data."""

_RIDGE = 3.0
ROLES: tuple[Role, ...] = ("query", "document")


@dataclass(frozen=True, slots=True)
class Labelled:
    """A calibration question: `label` is its topic where it lies inside the field, else the kind of 'no'."""

    text: str
    language: str
    label: str
    inside: bool


@dataclass(frozen=True)
class Centring:
    """Takes out what a vector says of its language, so that languages can be compared.

    Multilingual E5 prefers passages in the question's own language. Subtracting part of the mean vector of a language
    and role, learned from parallel text so that it carries no topic, removes most of that. `spread` is the standard
    deviation of similarity between unrelated texts: the unit in which scores are counted.
    """

    means: dict[tuple[str, str], Vectors]
    spread: float

    @classmethod
    def learn(cls, parallel: Sequence[dict[str, str]], store: VectorStore) -> "Centring":
        """From rows of parallel text: {"role": "question" or "passage", "sv": ..., "nb": ..., ...}."""
        means: dict[tuple[str, str], Vectors] = {}
        for role, kind in (("query", "question"), ("document", "passage")):
            rows = [row for row in parallel if row["role"] == kind]
            for language in ANSWER_LANGUAGES:
                vectors = store.get([row[language] for row in rows], role)  # type: ignore[arg-type]
                means[role, language] = vectors.mean(axis=0)
        centring = cls(means, 1.0)
        questions = [row for row in parallel if row["role"] == "question"]
        passages = [row for row in parallel if row["role"] == "passage"]
        asked = centring.centre(store.get([r["sv"] for r in questions], "query"), "query", "sv")
        read = centring.centre(store.get([r["nb"] for r in passages], "document"), "document", "nb")
        return cls(means, float((asked @ read.T).std()))

    def centre(self, vectors: Vectors, role: Role, language: str, share: float = CENTRING) -> Vectors:
        """Unit vectors less `share` of their language's mean, scaled to unit length again; any leading shape."""
        mean = self.means.get((role, family(language)))
        if mean is None:
            return vectors
        moved = vectors - share * mean
        return np.asarray(moved / np.linalg.norm(moved, axis=-1, keepdims=True), np.float32)


@dataclass(frozen=True)
class Head:
    """A ridge classifier on fully centred question vectors: one score a label, about 0 to 1."""

    labels: tuple[str, ...]
    weights: Vectors  # (dimension + 1, labels)

    @classmethod
    def learn(cls, vectors: Vectors, labels: Sequence[str]) -> "Head":
        names = tuple(sorted(set(labels)))
        x = np.hstack([vectors, np.ones((len(vectors), 1), np.float32)]).astype(np.float64)
        y = np.array([[1.0 if label == name else 0.0 for name in names] for label in labels])
        penalty = _RIDGE * np.eye(x.shape[1])
        penalty[-1, -1] = 1e-6
        return cls(names, np.linalg.solve(x.T @ x + penalty, x.T @ y).astype(np.float32))

    def scores(self, vector: Vectors) -> dict[str, float]:
        values = np.append(vector, 1.0) @ self.weights
        return dict(zip(self.labels, (float(v) for v in values), strict=True))


def read_lines(path: Path) -> list[dict[str, Any]]:
    """The objects of a JSON-lines file; none where there is no such file."""
    if not path.is_file():
        return []
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]


def read_labelled(directory: Path) -> list[Labelled]:
    """The calibration questions: inside.<language>.jsonl and outside.<language>.jsonl."""
    return [
        Labelled(row["text"], language, row.get("topic") or row["reason"], kind == "inside")
        for language in ANSWER_LANGUAGES
        for kind in ("inside", "outside")
        for row in read_lines(directory / f"{kind}.{language}.jsonl")
    ]


def read_parallel(directory: Path) -> list[dict[str, str]]:
    return read_lines(directory / "parallel.jsonl")
