"""Sentences that state a quantity, as they are set against each other: amounts, letters, whether amounts agree."""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from itertools import accumulate

from assistant.languages.detect import family
from assistant.library.documents import Passage
from assistant.library.quantities import Quantity, quantities
from assistant.library.units import WORKING_DAY
from assistant.retrieval.circles import circles, matter

Amount = tuple[str, Decimal, Decimal]
"""Unit, low and high."""

_TOLERANCE = Decimal("0.02")
"""30 and 31 days are a month."""
_PLACEHOLDER = re.compile(r"\[[^\]]*\]")
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Side:
    """A sentence in its document; offsets count characters of the document's text."""

    passage_id: str
    document_key: str
    start: int
    end: int


@dataclass(frozen=True)
class Statement:
    """A sentence with quantities that can be compared: the amounts of each kind."""

    side: Side
    row: int
    handbook: bool
    language: str
    text: str
    """Without its quantities."""
    heading: str
    amounts: dict[str, frozenset[Amount]]

    @cached_property
    def grams(self) -> Counter[str]:
        words = [f" {word} " for word in _WORD.findall(self.text.lower())]
        return Counter(word[i : i + 4] for word in words for i in range(max(1, len(word) - 3)))

    @cached_property
    def about(self) -> str:
        return matter(self.text)

    @cached_property
    def circles(self) -> list[frozenset[str]]:
        return list(circles(self.text, self.heading).values())


def statements(passages: Sequence[Passage]) -> Iterator[Statement]:
    """The sentences of `passages` that state an amount; not the sample sentences of the handbook."""
    first = accumulate((len(p.sentences) for p in passages), initial=0)
    for passage, row in zip(passages, first, strict=False):
        if passage.handbook and passage.kind == "say":
            continue  # sample sentences: their numbers are made up
        for i, sentence in enumerate(passage.sentences):
            text = _PLACEHOLDER.sub(lambda match: " " * len(match.group()), passage.quote(sentence))
            found = quantities(text, passage.language)
            amounts = _amounts(found)
            if amounts:
                yield Statement(
                    Side(passage.id, passage.document_key, sentence.start, sentence.end),
                    row + i,
                    passage.handbook,
                    family(passage.language),
                    _without(text, found),
                    passage.section[-1] if passage.section else "",
                    amounts,
                )


def _amounts(found: Sequence[Quantity]) -> dict[str, frozenset[Amount]]:
    """By kind, currencies apart. Counts are too often of different things, and 'the same day' is no number."""
    by_kind: dict[str, set[Amount]] = defaultdict(set)
    for q in found:
        if q.kind != "count" and q.high and not (q.kind == "time" and not q.low):
            by_kind[f"money {q.unit}" if q.kind == "money" else q.kind].add((q.unit, q.low, q.high))
    return {kind: frozenset(amounts) for kind, amounts in by_kind.items()}


def _without(text: str, found: Sequence[Quantity]) -> str:
    starts = [0, *(q.end for q in found)]
    ends = [*(q.start for q in found), len(text)]
    return " ".join(text[start:end] for start, end in zip(starts, ends, strict=True))


def agree(a: Amount, b: Amount) -> bool:
    """Whether both can be the same: a number within a range, two equal numbers, two equal ranges."""
    (low, high), (other_low, other_high) = _span(a, b[0]), _span(b, a[0])
    if _close(low, other_low) and _close(high, other_high):
        return True
    if a[1] < a[2] and b[1] < b[2]:
        return False
    return low <= other_high and other_low <= high


def _span(amount: Amount, other_unit: str) -> tuple[Decimal, Decimal]:
    """In hours where working days meet other time: five of them are five to seven days."""
    unit, low, high = amount
    if unit == other_unit or unit != WORKING_DAY:
        return low, high
    return low * 24, high * 24 * 7 / 5


def _close(x: Decimal, y: Decimal) -> bool:
    return abs(x - y) <= _TOLERANCE * max(x, y)


class Letters:
    """Cosine of letter four-grams within words, each weighed by how rare it is in its language's statements."""

    def __init__(self) -> None:
        self._seen: Counter[str] = Counter()
        self._count = 0
        self._known: dict[Side, dict[str, float]] = {}

    def see(self, statement: Statement) -> None:
        self._seen.update(statement.grams.keys())
        self._count += 1

    def shared(self, a: Statement, b: Statement) -> float:
        x, y = self._weighed(a), self._weighed(b)
        return sum(weight * y[gram] for gram, weight in x.items() if gram in y)

    def _weighed(self, statement: Statement) -> dict[str, float]:
        """A unit vector by gram."""
        if statement.side not in self._known:
            weights = {
                gram: (1 + math.log(n)) * math.log((self._count + 1) / (self._seen[gram] + 0.5))
                for gram, n in statement.grams.items()
            }
            norm = math.sqrt(sum(weight * weight for weight in weights.values())) or 1.0
            self._known[statement.side] = {gram: weight / norm for gram, weight in weights.items()}
        return self._known[statement.side]
