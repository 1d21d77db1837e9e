"""Which source answers: articles and documents ranked by all their signals together.

An article is one source in three languages. It gathers the scores of its passages in any language, the likeness of
the question to its example questions (question meets question better than question meets prose), and the verdict of
the head that was trained on them. A document of the company's own has its passages alone.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from assistant.languages.detect import family
from assistant.retrieval.encoder import Vectors
from assistant.retrieval.index import Index
from assistant.retrieval.search import Found, Hit

# Chosen on the calibration half of the evaluation, where half or twice of each changes the first place in one percent.
PASSAGE, OWN_PASSAGE, HEAD, ENTRANCE = 0.3, 0.3, 20.0, 6.0
_ENTRANCES_OF = 3
LEAVING = 0.2
"""By how much a kind of 'no' must lead the best topic for a follow-up to be refused whatever it follows."""
DOCUMENT_LAG = 0.5
"""By how much a document's passages must beat the best article's to go before it: examples speak for articles only."""


@dataclass(frozen=True, slots=True)
class Signals:
    """What speaks for one source. `passage` and `own`: best score of its passages in any language, and in the
    asker's; `share`: the question's words found in its best own-language passage, 0 to 1; `head`: about 0 to 1;
    `entrance`: mean cosine of the nearest example questions. The last two are 0 for documents."""

    passage: float
    own: float
    share: float
    head: float = 0.0
    entrance: float = 0.0


@dataclass(frozen=True, slots=True)
class Source:
    """An article (by slug) or a document, with its passages that were found, best first."""

    id: str
    handbook: bool
    signals: Signals
    hits: tuple[Hit, ...]
    score: float


@dataclass(frozen=True, slots=True)
class Verdict:
    """How the head reads the question by itself: the best topic's score, and the score of each kind of 'no'."""

    topic: float
    refusals: dict[str, float]


REFUSALS = ("nothing", "near", "company_fact", "not_served")


def verdict(index: Index, found: Found) -> Verdict:
    return _read(index, found.question, found.fully_centred)


def leaves_the_field(index: Index, question: str, found: Found) -> bool:
    """Whether a question that was read together with the one before it is plainly none of the field's by itself:
    'and what is the wifi password?'"""
    alone = _read(index, question, found.alone)
    return max(alone.refusals.values()) - alone.topic >= LEAVING


def _read(index: Index, question: str, vector: Vectors) -> Verdict:
    scores = index.content.head.scores(question, vector) if index.content.head else {}
    topics = [score for label, score in scores.items() if label not in REFUSALS]
    return Verdict(max(topics, default=0.0), {label: scores.get(label, 0.0) for label in REFUSALS})


def rank_sources(index: Index, found: Found) -> list[Source]:
    """Articles and documents by their score, best first."""
    asked = family(found.language)
    grouped: dict[str, list[Hit]] = defaultdict(list)
    for hit in found.hits:
        grouped[hit.passage.document_id].append(hit)
    head = index.content.head.scores(found.question, found.fully_centred) if index.content.head else {}
    entrances = _entrance_scores(index, found)
    signals: dict[str, Signals] = {}
    for identity, hits in grouped.items():
        own = [h for h in hits if family(h.passage.language) == asked]
        handbook = hits[0].passage.handbook
        signals[identity] = Signals(
            passage=hits[0].score,
            own=own[0].score if own else hits[0].score,
            share=max((h.share for h in own), default=0.0),
            head=head.get(identity, 0.0) if handbook else 0.0,
            entrance=entrances.get(identity, 0.0),
        )
    best_examples = max((_by_examples(s) for i, s in signals.items() if grouped[i][0].passage.handbook), default=None)
    sources = []
    for identity, hits in grouped.items():
        handbook = hits[0].passage.handbook
        examples = _by_examples(signals[identity]) if handbook else (best_examples or DOCUMENT_LAG) - DOCUMENT_LAG
        score = _by_passages(signals[identity]) + examples
        sources.append(Source(identity, handbook, signals[identity], tuple(hits), score))
    return sorted(sources, key=lambda source: (-source.score, source.id))


def rank_hits(sources: Sequence[Source]) -> list[Hit]:
    """The passages of all sources, best first: a source's best passage stands where the source stands, its others
    behind it by what their own score lacks."""
    hits = [
        replace(hit, score=source.score - (PASSAGE + OWN_PASSAGE) * (source.hits[0].score - hit.score))
        for source in sources
        for hit in source.hits
    ]
    return sorted(hits, key=lambda hit: (-hit.score, hit.passage.id))


def _by_passages(signals: Signals) -> float:
    return PASSAGE * signals.passage + OWN_PASSAGE * signals.own


def _by_examples(signals: Signals) -> float:
    return HEAD * signals.head + ENTRANCE * signals.entrance


def _entrance_scores(index: Index, found: Found) -> dict[str, float]:
    if not index.content.entrances:
        return {}
    similarity = index.content.entrance_vectors @ found.fully_centred
    by_topic: dict[str, list[float]] = defaultdict(list)
    for entrance, value in zip(index.content.entrances, similarity.tolist(), strict=True):
        by_topic[entrance.topic].append(value)
    return {topic: float(np.mean(sorted(values)[-_ENTRANCES_OF:])) for topic, values in by_topic.items()}
