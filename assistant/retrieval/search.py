"""Search over all languages at once: dense and lexical signals, fused per language, then compared across.

score = (similarity - level) / spread + words. `similarity` is the cosine of centred vectors; `level` the mean of the
question's best similarities in the passage's language, to parallel background passages and to the index, which takes
out what centring leaves of the encoder's preference for the question's own language (a local scaling in the sense of
CSLS, Conneau et al. 2018, on the question's side); `spread` makes the unit the noise between unrelated texts, whatever
the encoder; `words` is the lexical part.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from assistant.languages.detect import family
from assistant.library.documents import Passage
from assistant.retrieval.encoder import Encoder, Vectors
from assistant.retrieval.index import Index
from assistant.retrieval.leaning import halfway, joined

CANDIDATES = 100
"""Passages a language and signal that are scored in full."""

REREAD = 40
"""The best of them a language whose sentences are looked at one by one."""

OF_DOCUMENTS = 20
"""The best passages of company documents a language that are looked at in any case: the handbook has a word to say on
everything and would hide the one rule of the company's own."""

SENTENCE = 0.4
"""Weight of a passage's best sentence beside the passage as a whole: a long paragraph's vector blurs its points."""

LEVEL_OF, ENOUGH_FOR_LEVEL = 10, 50
"""A level is the mean of this many best similarities; fewer passages than the second say nothing of a level."""

# Chosen on the calibration half of the outside data and of the questions on guidance texts (README, 'How well it
# works').
LEXICAL = 0.1
"""Weight of a standard score of BM25."""
FEW = 20
"""A standard score over only this many passages counts half: it is noise."""
OWN_LANGUAGE = 1.0
"""What a passage in the asker's language is given in place of the words that few passages cannot speak for: of about
equals the asker's language goes first."""
OWN_WORDS, OWN_WORDS_FROM = 6.0, 0.2
"""Weight of the question's words in a passage of its own language, and the share below which they count nothing."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage with its score, in units of the spread between unrelated texts; larger is better."""

    passage: Passage
    score: float
    similarity: float
    share: float


@dataclass(frozen=True)
class Found:
    """What a search found: `hits` ranked over all languages, and the question's vectors for further signals.
    `question` is what was searched for, after what it leans on; `alone` is the vector without that."""

    question: str
    language: str
    hits: list[Hit]
    vector: Vectors
    fully_centred: Vectors
    alone: Vectors


class Searcher:
    def __init__(self, encoder: Encoder) -> None:
        self._encoder = encoder

    def search(
        self,
        index: Index,
        question: str,
        language: str,
        context: str = "",
        within: Callable[[Passage], bool] | None = None,
    ) -> Found:
        """Rank passages for `question` in `language`; at most REREAD a language come back.

        `context` is an earlier question that this one leans on; `within` says which passages are looked at.
        """
        centring = index.content.centring
        alone = raw = self._encoder.encode([question], "query")[0]
        if context:
            question = joined(context, question)
            raw = halfway(alone, self._encoder.encode([question], "query")[0])
        vector = centring.centre(raw, "query", language)
        hits: list[Hit] = []
        for passage_language, places in index.places.items():
            hits.extend(self._in_language(index, question, vector, family(language), passage_language, places, within))
        hits.sort(key=lambda hit: (-hit.score, hit.passage.id))
        fully, alone = (centring.centre(v, "query", language, share=1.0) for v in (raw, alone))
        return Found(question, language, hits, vector, fully, alone)

    def _level(self, index: Index, vector: Vectors, language: str, similarity: Vectors) -> float:
        """How similar the question is to this language at large: to the parallel passages, and to the best here."""
        background = float(np.sort(index.content.centring.background[language] @ vector)[-LEVEL_OF:].mean())
        if min(len(places) for places in index.places.values()) < ENOUGH_FOR_LEVEL:
            return background
        return (background + float(np.sort(similarity)[-LEVEL_OF:].mean())) / 2

    def _in_language(
        self,
        index: Index,
        question: str,
        vector: Vectors,
        asked: str,
        language: str,
        places: list[int],
        within: Callable[[Passage], bool] | None,
    ) -> list[Hit]:
        lexical = index.lexical[language].scores(question)
        if within:
            rows = [row for row, place in enumerate(places) if within(index.content.passages[place])]
        else:
            by_words = np.argsort(-lexical.z)[:CANDIDATES]
            row_of = {place: row for row, place in enumerate(places)}
            near = {row_of[p] for p in index.dense.nearest(language, vector, CANDIDATES)}
            rows = sorted(near | set(by_words.tolist()))
        if not rows:
            return []
        rows = sorted({*rows, *self._of_documents(index, vector, places, within)})
        chosen = [places[row] for row in rows]
        similarity = index.centred[chosen] @ vector
        known = len(places) / (len(places) + FEW)
        words = LEXICAL * known * lexical.z[rows]
        if language == asked:
            words = words + OWN_LANGUAGE * (1 - known) + OWN_WORDS * np.maximum(0, lexical.share[rows] - OWN_WORDS_FROM)
        spread = index.content.centring.spread
        order = np.argsort(-(similarity / spread + words))
        promising = order[:REREAD].tolist()
        promising += [i for i in order[REREAD:] if not index.content.passages[chosen[i]].handbook][:OF_DOCUMENTS]
        close = similarity.copy()
        for i in promising:
            close[i] = float((index.sentence_vectors(chosen[i]) @ vector).max(initial=0.0))
        similarity = ((similarity + SENTENCE * close) / (1 + SENTENCE)).astype(np.float32)
        level = self._level(index, vector, language, similarity)
        score = (similarity - level) / spread + words
        return [
            Hit(index.content.passages[chosen[i]], float(score[i]), float(similarity[i]), float(lexical.share[rows[i]]))
            for i in promising
        ]

    def _of_documents(
        self, index: Index, vector: Vectors, places: list[int], within: Callable[[Passage], bool] | None
    ) -> list[int]:
        """Rows of the company documents' passages that are nearest, none where the search is within a choice."""
        rows = [] if within else [r for r, place in enumerate(places) if not index.content.passages[place].handbook]
        similarity = index.centred[[places[row] for row in rows]] @ vector if rows else np.zeros(0)
        return [rows[i] for i in np.argsort(-similarity)[:OF_DOCUMENTS]]
