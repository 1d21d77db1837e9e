"""An answer without a language model: whole sentences and list items, taken verbatim, in a useful order.

First what to do, then how to say it, then why. Which sentences is decided by their likeness to the question, within
what each kind of section may give; a sentence that repeats another is left out.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from assistant.languages.detect import family
from assistant.library.documents import Passage, Sentence
from assistant.retrieval.encoder import Vectors
from assistant.retrieval.index import Index
from assistant.retrieval.search import Found
from assistant.retrieval.sources import Source

FEWEST_WORDS, ENOUGH_WORDS, MOST_WORDS = 60, 110, 160
_ORDER = ("short", "do", "say", "text", "avoid", "law", "decide", "why")
# At least and at most how many sentences a kind of section gives.
_QUOTA = {
    "short": (1, 1), "do": (3, 4), "say": (1, 2), "avoid": (0, 1), "law": (0, 2), "decide": (0, 1), "why": (1, 2)
}  # fmt: skip
_REPEATS = 0.9
"""Cosine of centred vectors above which two sentences say the same."""
_PLACEHOLDER = "["
_WORDS_OF_WEIGHT = 0.15


@dataclass(frozen=True, slots=True)
class Chosen:
    """A sentence for the answer, with the passage that it stands in."""

    passage: Passage
    sentence: Sentence
    likeness: float
    vector: Vectors

    @property
    def text(self) -> str:
        return self.passage.quote(self.sentence)

    @property
    def words(self) -> int:
        return len(self.text.split())


def compose(index: Index, found: Found, source: Source) -> list[Chosen]:
    """The sentences of an answer from `source`, in reading order; empty if it has none worth quoting."""
    passages = _passages(index, found, source)
    candidates = [c for passage in passages for c in _sentences(index, found, passage)]
    chosen = _by_section(candidates) if source.handbook else _by_likeness(candidates)
    return sorted(chosen, key=lambda c: (_ORDER.index(c.passage.kind), c.passage.start, c.sentence.start))


def _passages(index: Index, found: Found, source: Source) -> list[Passage]:
    """Where to quote from: all sections of the article in the asker's language, or a document's best passages."""
    if not source.handbook:
        best = source.hits[0]
        near = [h.passage for h in source.hits if h.score > best.score - 1.0][:3]
        return [*near]
    asked = family(found.language)
    twins = sorted({p.document_key for p in index.content.passages if p.document_id == source.id})
    own = [key for key in twins if key.endswith(f".{asked}")]
    return index.sections(own[0] if own else source.hits[0].passage.document_key)


def _sentences(index: Index, found: Found, passage: Passage) -> list[Chosen]:
    vectors = index.sentence_vectors(index.positions[passage.id])
    likeness = vectors @ found.vector if len(vectors) else np.zeros(0)
    wanted = {w for w in found.question.lower().split() if len(w) > 4}
    chosen = []
    for sentence, vector, value in zip(passage.sentences, vectors, likeness.tolist(), strict=True):
        text = passage.quote(sentence)
        if _PLACEHOLDER in text or (text.endswith("?") and passage.kind == "text") or len(text.split()) < 3:
            continue
        shared = sum(1 for word in wanted if word in text.lower()) / (len(wanted) or 1)
        chosen.append(Chosen(passage, sentence, value + _WORDS_OF_WEIGHT * shared, vector))
    return chosen


def _by_section(candidates: Sequence[Chosen]) -> list[Chosen]:
    """First each kind's minimum, then the likest of what is left until there are enough words."""
    ranked = sorted(candidates, key=lambda c: -c.likeness)
    chosen: list[Chosen] = []
    for kind, (fewest, _) in _QUOTA.items():
        for candidate in [c for c in ranked if c.passage.kind == kind]:
            if sum(1 for c in chosen if c.passage.kind == kind) >= fewest:
                break
            _take(candidate, chosen)
    for candidate in ranked:
        if sum(c.words for c in chosen) >= ENOUGH_WORDS:
            break
        _, most = _QUOTA.get(candidate.passage.kind, (0, 1))
        if sum(1 for c in chosen if c.passage.kind == candidate.passage.kind) < most:
            _take(candidate, chosen)
    return chosen


def _by_likeness(candidates: Sequence[Chosen]) -> list[Chosen]:
    """The likest sentence with what follows it in its passage, then the next likest, until there are enough words."""
    chosen: list[Chosen] = []
    for seed in sorted(candidates, key=lambda c: -c.likeness):
        if sum(c.words for c in chosen) >= FEWEST_WORDS:
            break
        _take(seed, chosen)
        follow = [c for c in candidates if c.passage is seed.passage and c.sentence.start > seed.sentence.start]
        if follow and sum(c.words for c in chosen) < FEWEST_WORDS:
            _take(follow[0], chosen)
    return chosen


def _take(candidate: Chosen, chosen: list[Chosen]) -> None:
    """Add a sentence unless it is there, says what another says, or makes the answer too long."""
    too_long = chosen and sum(c.words for c in chosen) + candidate.words > MOST_WORDS
    if too_long or any(float(c.vector @ candidate.vector) > _REPEATS for c in chosen):
        return
    chosen.append(candidate)
