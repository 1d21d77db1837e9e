"""Which questions ask the same thing: average linkage on likeness, cut at a threshold (Sokal & Michener 1958).

Two questions are as like as the cosine of their vectors, less what each has in common with questions at large: one
that is near to everything is no kin for that (a local scaling, as CSLS of Conneau et al. 2018). It is given as a
standard score among unrelated questions. The average likeness of two groups is that of their means, so a group is
compared by its mean.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from assistant.retrieval.encoder import Vectors
from assistant.retrieval.vectors import VectorStore

NEAREST = 30
"""A question's crowd is its mean cosine with this many of the nearest background questions."""

SAME = 2.3
"""Average likeness from which two groups are one; chosen on the calibration half of the gaps (evaluation/gaps.py)."""


@dataclass(frozen=True)
class Kin:
    """Questions, or means of groups of them, to be compared. `vectors`: (n, dimension); `crowd`: (n,)."""

    vectors: Vectors
    crowd: Vectors
    level: float = 0.0
    spread: float = 1.0

    def means(self, groups: Sequence[Sequence[int]]) -> "Kin":
        """One row a group, each given by its rows here."""
        rows = [self.vectors[list(group)].mean(0) for group in groups]
        vectors = np.stack(rows) if rows else self.vectors[:0]
        crowd = np.array([self.crowd[list(group)].mean() for group in groups], np.float32)
        return replace(self, vectors=vectors, crowd=crowd)

    def likeness(self, other: "Kin") -> Vectors:
        """(n here, n there): average likeness; unrelated questions have 0 in the mean, with a spread of 1."""
        shared = (self.crowd[:, None] + other.crowd[None, :]) / 2
        return np.asarray((self.vectors @ other.vectors.T - shared - self.level) / self.spread, np.float32)


class Kinship:
    """Reads questions into what they are compared by. Their vectors come from the store, where each is kept."""

    def __init__(self, store: VectorStore, background: Sequence[str]) -> None:
        """`background`: questions at large that the guidance does not cover, in all languages."""
        self._store = store
        self._texts = background

    def of(self, texts: Sequence[str]) -> Kin:
        """A row for each text."""
        vectors = self._store.get(texts, "query") if texts else self._background[:0]
        return Kin(vectors, _crowd(vectors @ self._background.T), *self._scale)

    @cached_property
    def _background(self) -> Vectors:
        return self._store.get(self._texts, "query")

    @cached_property
    def _scale(self) -> tuple[float, float]:
        """Mean and standard deviation of the likeness between background questions."""
        cosines = self._background @ self._background.T
        others = ~np.eye(len(cosines), dtype=bool)
        kin = Kin(self._background, _crowd(np.where(others, cosines, -1.0)))
        likeness = kin.likeness(kin)[others]
        return float(likeness.mean()), float(likeness.std())


def _crowd(cosines: Vectors) -> Vectors:
    most = min(NEAREST, cosines.shape[1])
    return np.asarray(np.partition(cosines, -most, axis=1)[:, -most:].mean(axis=1), np.float32)


def merged(likeness: Vectors, sizes: Sequence[int], threshold: float = SAME) -> list[list[int]]:
    """Which groups become one: the two most like, while their average likeness reaches the threshold.

    `likeness`: (n, n) between the groups, `sizes`: how many questions each has. A group is never split.
    """
    likeness, counts = likeness.copy(), np.array(sizes, np.float32)
    np.fill_diagonal(likeness, -np.inf)
    groups = [[i] for i in range(len(counts))]
    while len(counts) > 1:
        a, b = sorted(divmod(int(likeness.argmax()), len(counts)))
        if likeness[a, b] < threshold:
            break
        row = (counts[a] * likeness[a] + counts[b] * likeness[b]) / (counts[a] + counts[b])
        likeness[a], likeness[:, a] = row, row
        likeness[b], likeness[:, b] = -np.inf, -np.inf
        counts[a] += counts[b]
        groups[a], groups[b] = groups[a] + groups[b], []
    return [group for group in groups if group]


def nearest(kin: Kin, groups: Kin, threshold: float = SAME) -> int | None:
    """The group that a single question belongs to; None where it opens a new one."""
    if not len(groups.crowd):
        return None
    likeness = kin.likeness(groups)[0]
    best = int(likeness.argmax())
    return best if likeness[best] >= threshold else None


def typical(vectors: Vectors) -> list[int]:
    """The questions of one group, those nearest to its mean first."""
    order: list[int] = np.argsort(-(vectors @ vectors.mean(0)), kind="stable").tolist()
    return order
