"""Which topic a question belongs to, or which kind of 'no': learned from example questions, by meaning and by letters.

Meaning reaches across languages and rewordings; letters know what vectors blur ('a review on Google', 'the till').
They err in different places, so both together are right more often than either.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np

from assistant.retrieval.encoder import Vectors

LANDMARKS = 3000
_RIDGE, _JITTER = 0.3, 1e-3

MEANING = 0.6
"""Weight of meaning beside letters; chosen on held-out calibration questions, which 0.5 to 0.8 suit about alike."""

BUCKETS = 2**15
_GRAMS = (3, 5)
_STEPS = 10
"""Steps of conjugate gradients; stopping early regularises beside the ridge, which is 1."""


@dataclass(frozen=True)
class SemanticHead:
    """Kernel ridge regression from fully centred question vectors to labels: one score a label, about 0 to 1.

    The kernel is Gaussian, exp(-|x - y|^2), which for unit vectors is exp(2 x.y - 2): a question is judged by the
    examples near to it, where a linear head blurs the border between 'the customer is angry' and 'my boss is angry'.
    """

    landmarks: Vectors  # (landmarks, dimension)
    weights: Vectors  # (landmarks, labels)

    @classmethod
    def learn(cls, vectors: Vectors, targets: Vectors, landmarks: int = LANDMARKS) -> "SemanticHead":
        """Closed form from unit vectors (n, dimension) and targets (n, labels).

        Where there are more than `landmarks` examples, the kernel is spanned by that many of them, drawn at random
        (the subset of regressors of Rasmussen & Williams 2006, section 8.3.1): linear in n, not cubic.
        """
        chosen = np.sort(np.random.default_rng(0).permutation(len(vectors))[:landmarks])
        spanning = vectors[chosen]
        across, within = _kernel(vectors, spanning), _kernel(spanning, spanning).astype(np.float64)
        system = (across.T @ across).astype(np.float64) + _RIDGE * within
        system[np.diag_indices_from(system)] += _JITTER
        weights = np.linalg.solve(system, (across.T @ targets).astype(np.float64))
        return cls(spanning, weights.astype(np.float32))

    def scores(self, vector: Vectors) -> Vectors:
        return np.asarray(_kernel(self.landmarks, vector) @ self.weights)


def _kernel(a: Vectors, b: Vectors) -> Vectors:
    values = np.asarray(a @ b.T, np.float32)
    values *= 2  # in place: there are tens of millions of them
    values -= 2
    return np.exp(values, out=values)


@dataclass(frozen=True)
class LexicalHead:
    """Ridge regression from TF-IDF weighted character n-grams, hashed into buckets, to labels; about 0 to 1."""

    rarity: Vectors  # (buckets,): inverse document frequency
    weights: Vectors  # (buckets, labels)

    @classmethod
    def learn(cls, texts: Sequence[str], targets: Vectors) -> "LexicalHead":
        """From texts and targets (n, labels), by conjugate gradients on the normal equations (Hestenes & Stiefel
        1952) for all labels at once."""
        counts = _grams(texts)
        present = np.bincount(counts.indices, minlength=BUCKETS)
        rarity = (np.log((1 + len(texts)) / (1 + present)) + 1).astype(np.float32)
        rows = _weighed(counts, rarity)
        columns = rows.T.tocsr()
        weights = np.zeros((BUCKETS, targets.shape[1]), np.float32)
        residual = columns @ targets
        direction, size = residual.copy(), (residual**2).sum(0)
        for _ in range(_STEPS):
            changed = columns @ (rows @ direction) + direction
            step = size / np.maximum((direction * changed).sum(0), 1e-12)
            weights += step * direction
            residual -= step * changed
            before, size = size, (residual**2).sum(0)
            direction = residual + size / np.maximum(before, 1e-12) * direction
        return cls(rarity, weights.astype(np.float16))

    def scores(self, text: str) -> Vectors:
        row = _weighed(_grams([text]), self.rarity)
        return np.asarray(row.data @ self.weights[row.indices].astype(np.float32))


@cache
def _hasher() -> Any:
    from sklearn.feature_extraction.text import HashingVectorizer  # most of a second to import

    return HashingVectorizer(
        analyzer="char_wb", ngram_range=_GRAMS, n_features=BUCKETS, alternate_sign=False, norm=None, dtype=np.float32
    )


def _grams(texts: Sequence[str]) -> Any:
    """Sparse (texts, buckets): 1 + log of how often a text has an n-gram."""
    counts = _hasher().transform([text.lower() for text in texts])
    counts.data = 1 + np.log(counts.data)
    return counts


def _weighed(counts: Any, rarity: Vectors) -> Any:
    """Rows weighed by rarity and scaled to unit length."""
    rows = counts.copy()
    rows.data = rows.data * rarity[rows.indices]
    lengths = np.sqrt(np.add.reduceat(np.append(rows.data, 0.0) ** 2, rows.indptr[:-1]))
    rows.data /= np.repeat(np.maximum(lengths, 1e-9), np.diff(rows.indptr))
    return rows


@dataclass(frozen=True, slots=True)
class Example:
    """A text and what it is an example of. `vector`: fully centred; None for what only its letters speak for."""

    text: str
    label: str
    vector: Vectors | None


@dataclass(frozen=True)
class Head:
    """What meaning and letters say together: one score a label, about 0 to 1."""

    labels: tuple[str, ...]
    semantic: SemanticHead
    lexical: LexicalHead

    @classmethod
    def learn(cls, examples: Sequence[Example]) -> "Head":
        labels = tuple(sorted({e.label for e in examples}))
        column = {label: i for i, label in enumerate(labels)}
        targets = np.zeros((len(examples), len(labels)), np.float32)
        targets[np.arange(len(examples)), [column[e.label] for e in examples]] = 1.0
        known = [i for i, e in enumerate(examples) if e.vector is not None]
        vectors = np.stack([e.vector for e in examples if e.vector is not None])
        return cls(
            labels,
            SemanticHead.learn(vectors, targets[known]),
            LexicalHead.learn([e.text for e in examples], targets),
        )

    def scores(self, text: str, vector: Vectors) -> dict[str, float]:
        values = MEANING * self.semantic.scores(vector) + (1 - MEANING) * self.lexical.scores(text)
        return dict(zip(self.labels, values.tolist(), strict=True))
