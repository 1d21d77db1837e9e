"""How hard a text is to read, by the formula that is usual for its language."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from pyphen import Pyphen

_WORD = re.compile(r"\w+(?:['’-]\w+)*")
_LONG = 6
"""A word is long for LIX if it has more letters than this."""


@dataclass(frozen=True, slots=True)
class Readability:
    """`formula` is "LIX" (sv, nb: lower is easier, 30 to 45 is everyday prose) or "Flesch-Douma" (nl: higher is
    easier, 50 to 70 is everyday prose)."""

    formula: str
    score: float
    words: int
    sentences: int


def readability(sentences: Sequence[str], language: str) -> Readability | None:
    """Of a text given as its sentences; None where they hold no word.

    LIX is words a sentence plus the percentage of long words (Björnsson 1968); Flesch-Douma is
    206.84 - 0.93 * words a sentence - 77 * syllables a word (Douma 1960), with syllables as hyphenation finds them.
    """
    words = [word for sentence in sentences for word in _WORD.findall(sentence)]
    if not words:
        return None
    length = len(words) / len(sentences)
    if language == "nl":
        syllables = sum(len(_hyphenation().positions(word)) + 1 for word in words)
        score = 206.84 - 0.93 * length - 77 * syllables / len(words)
        return Readability("Flesch-Douma", score, len(words), len(sentences))
    long = sum(1 for word in words if len(word) > _LONG)
    return Readability("LIX", length + 100 * long / len(words), len(words), len(sentences))


@cache
def _hyphenation() -> Pyphen:
    return Pyphen(lang="nl_NL")
