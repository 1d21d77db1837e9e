"""Lexical search: BM25 over character 4-grams, one index a language.

Character n-grams find a word inside a compound ('klagomålsprocess', 'klachtenprocedure') and bridge inflection, which
stems do not in our languages. Across languages they still catch names, numbers and cognates; such scores are only
comparable within one language's index, so they are given as z-scores.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import bm25s
import numpy as np
from numpy.typing import NDArray

GRAM = 4
_K1, _B = 1.2, 0.75
_WORD = re.compile(r"[^\W_]+")
Scores = NDArray[np.float32]


def grams(text: str) -> list[str]:
    """The character 4-grams of each word, with its edges marked; a shorter word is one gram."""
    found: list[str] = []
    for word in _WORD.findall(text.lower()):
        marked = f"_{word}_"
        if len(marked) <= GRAM:
            found.append(marked)
        else:
            found.extend(marked[i : i + GRAM] for i in range(len(marked) - GRAM + 1))
    return found


@dataclass(frozen=True, slots=True)
class LexicalScores:
    """Scores of one question over all passages of one language, in the index's order.

    `z`: standard scores of BM25 over the index, comparable across languages. `share`: BM25 as a share of what a
    passage with every gram of the question would reach, from 0 to about 1, comparable across questions.
    """

    z: Scores
    share: Scores


class LexicalIndex:
    """BM25 over the passages of one language."""

    def __init__(self, retriever: bm25s.BM25, size: int) -> None:
        self._retriever = retriever
        self._size = size
        self._documents_with = np.diff(retriever.scores["indptr"])
        self._vocabulary: dict[str, int] = retriever.vocab_dict

    @classmethod
    def build(cls, texts: Sequence[str]) -> "LexicalIndex":
        retriever = bm25s.BM25(k1=_K1, b=_B, method="lucene")
        retriever.index([grams(text) or [""] for text in texts], show_progress=False)
        return cls(retriever, len(texts))

    def save(self, directory: Path) -> None:
        self._retriever.save(directory, show_progress=False)

    @classmethod
    def load(cls, directory: Path, size: int) -> "LexicalIndex":
        return cls(bm25s.BM25.load(directory, load_corpus=False, show_progress=False), size)

    def scores(self, question: str) -> LexicalScores:
        wanted = sorted(set(grams(question)))
        known = [gram for gram in wanted if gram in self._vocabulary]
        if not known:
            nothing = np.zeros(self._size, np.float32)
            return LexicalScores(nothing, nothing)
        raw = np.asarray(self._retriever.get_scores(known), np.float32)
        spread = float(raw.std())
        z = (raw - raw.mean()) / spread if spread > 1e-6 else np.zeros_like(raw)
        return LexicalScores(z.astype(np.float32), (raw / self._ideal(wanted)).astype(np.float32))

    def _ideal(self, wanted: Sequence[str]) -> float:
        """The sum of the grams' inverse document frequencies; unknown grams count as the rarest."""
        n = self._size
        frequencies = np.array(
            [self._documents_with[self._vocabulary[g]] if g in self._vocabulary else 0 for g in wanted], np.float64
        )
        return float(np.log(1 + (n - frequencies + 0.5) / (frequencies + 0.5)).sum())
