"""Sentences of two documents that give different numbers for the same thing.

A list that people are to read: rather short than wrong. Two sentences are a conflict where one is the other's nearest
in its document among those with a quantity of the same kind, where they share no quantity of that kind, where both
speak of the same matter, and where neither names another circle (business customers, weekends) than the other.
"""

import math
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from assistant.languages.detect import HANDBOOK_LANGUAGES
from assistant.library.documents import Passage
from assistant.retrieval.calibration import Centring
from assistant.retrieval.encoder import Vectors
from assistant.retrieval.statements import Amount, Letters, Side, Statement, agree, statements

__all__ = ["LARGEST_LIST", "Conflict", "Side", "find_conflicts"]

LARGEST_LIST = 200
_FLOOR = 0.4
"""Cosine of centred vectors below which a pair is not looked at."""
_LOOKED_AT = 1_500
"""Pairs of a kind, the likest first: several times what a list can hold."""
_BLOCK = 1024
_BIAS, _COSINE, _LETTERS, _ONE_SIDED, _SAME_MATTER, _HALF_MATTER = -9.8, 12.8, 10.0, -1.8, 1.3, -1.6
"""Logistic regression, on the calibration half of the evaluation's pairs and on others among whole policies."""
_ACROSS = 0.15
"""Shared letters that are assumed of sentences in two languages."""
_THRESHOLD = 0.25
"""A list that people read may hold some pairs that agree after all; one that is left out is never seen."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """`kind` is that of the quantities that differ; `likeness`, up to 1, is how surely both speak of the same thing."""

    a: Side
    b: Side
    kind: str
    likeness: float


def find_conflicts(passages: Sequence[Passage], sentence_vectors: Vectors, centring: Centring) -> list[Conflict]:
    """The likeliest conflicts first, at most `LARGEST_LIST`; a sentence stands against another document once.

    `sentence_vectors` are unit vectors as the encoder gave them, rows in the order of the passages' sentences. Articles
    of the handbook are set against the company's documents in their own language alone, never against each other.
    """
    by_kind: dict[str, list[Statement]] = defaultdict(list)
    letters: dict[str, Letters] = {}
    for statement in statements(passages):
        letters.setdefault(statement.language, Letters()).see(statement)
        for kind in statement.amounts:
            by_kind[kind].append(statement)
    found = []
    for kind, group in by_kind.items():
        for a, b, cosine in _nearest(kind, group, _centred(group, sentence_vectors, centring)):
            likeness = _likeness(a, b, cosine, letters)
            if likeness >= _THRESHOLD:
                found.append(Conflict(a.side, b.side, kind.split()[0], likeness))
    return _each_once(sorted(found, key=lambda conflict: -conflict.likeness))[:LARGEST_LIST]


def _each_once(conflicts: Sequence[Conflict]) -> list[Conflict]:
    """Each sentence against another document once: with the sentence that it is likeliest to contradict."""
    taken: set[tuple[Side, str]] = set()
    kept = []
    for conflict in conflicts:
        ends = {(conflict.a, conflict.b.document_key), (conflict.b, conflict.a.document_key)}
        if not ends & taken:
            kept.append(conflict)
            taken |= ends
    return kept


def _centred(group: Sequence[Statement], vectors: Vectors, centring: Centring) -> Vectors:
    rows = np.asarray(vectors[[s.row for s in group]], np.float32)
    for language in {s.language for s in group}:
        mine = [i for i, s in enumerate(group) if s.language == language]
        rows[mine] = centring.centre(rows[mine], "document", language)
    return rows


def _nearest(kind: str, group: Sequence[Statement], vectors: Vectors) -> Iterator[tuple[Statement, Statement, float]]:
    """Pairs of statements of which one is the other's nearest in its document, and that differ, with their cosine."""
    order = sorted(range(len(group)), key=lambda i: group[i].side.document_key)
    group, vectors = [group[i] for i in order], vectors[order]
    _, first, document = np.unique([s.side.document_key for s in group], return_index=True, return_inverse=True)
    numbers: dict[frozenset[Amount], int] = {}
    number = np.array([numbers.setdefault(s.amounts[kind], len(numbers)) for s in group])
    parts = []
    for start in range(0, len(group), _BLOCK):
        cosines = vectors[start : start + _BLOCK] @ vectors.T
        best = np.maximum.reduceat(cosines, first, axis=1)[:, document]
        rows, right = np.nonzero(cosines >= np.maximum(best, _FLOOR))
        left = rows + start
        fit = (document[left] != document[right]) & (number[left] != number[right])
        parts.append((left[fit], right[fit], cosines[rows[fit], right[fit]]))
    left, right, cosine = (np.concatenate(part) for part in zip(*parts, strict=True))
    pairs = np.minimum(left, right) * len(group) + np.maximum(left, right)
    once = np.unique(pairs, return_index=True)[1]
    for k in once[np.argsort(-cosine[once])][:_LOOKED_AT].tolist():
        a, b = group[left[k]], group[right[k]]
        if _comparable(a, b) and not any(agree(x, y) for x in a.amounts[kind] for y in b.amounts[kind]):
            yield a, b, float(cosine[k])


def _comparable(a: Statement, b: Statement) -> bool:
    if a.handbook and b.handbook:
        return False
    if a.handbook or b.handbook:
        company = b if a.handbook else a
        return a.language == b.language or company.language not in HANDBOOK_LANGUAGES
    return True


def _likeness(a: Statement, b: Statement, cosine: float, letters: dict[str, Letters]) -> float:
    """How surely both speak of the same thing and for the same circle; 0 where the circles or matters differ."""
    matters = a.about, b.about
    named = list(zip(a.circles, b.circles, strict=True))
    if (all(matters) and a.about != b.about) or any(x and y and not x & y for x, y in named):
        return 0.0
    shared = letters[a.language].shared(a, b) if a.language == b.language else _ACROSS
    logit = _BIAS + _COSINE * cosine + _LETTERS * shared
    logit += _ONE_SIDED * sum(bool(x) != bool(y) for x, y in named)
    logit += _SAME_MATTER * all(matters) + _HALF_MATTER * (any(matters) and not all(matters))
    return 1 / (1 + math.exp(-logit))
