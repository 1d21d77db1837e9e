"""Which of the handbook's topics a document of the company's own is about."""

from collections import Counter, defaultdict
from collections.abc import Sequence

import numpy as np

from assistant.library.documents import Passage
from assistant.retrieval.calibration import Centring
from assistant.retrieval.encoder import Vectors

ALIKE = 0.35
"""Cosine of centred vectors below which a passage is about none of the topics."""
SHARE, MOST = 0.2, 3
"""What part of a document's passages has to be about a topic, and how many topics are named."""


def topics_of(passages: Sequence[Passage], vectors: Vectors, centring: Centring) -> dict[str, tuple[str, ...]]:
    """Slugs of articles by the key of a document, the most frequent first: each passage speaks for the article that
    has the passage nearest to it, in any language. `vectors` has a row for each passage."""
    articles = [i for i, p in enumerate(passages) if p.handbook]
    own = [i for i, p in enumerate(passages) if not p.handbook]
    if not articles or not own:
        return {}
    centred = _centred(passages, vectors, centring)
    likeness = centred[own] @ centred[articles].T
    nearest, best = likeness.argmax(axis=1), likeness.max(axis=1)
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    of: Counter[str] = Counter()
    for row, i in enumerate(own):
        of[passages[i].document_key] += 1
        if best[row] >= ALIKE:
            votes[passages[i].document_key][passages[articles[nearest[row]]].document_id] += 1
    return {
        key: tuple(slug for slug, n in found.most_common(MOST) if n >= SHARE * of[key]) for key, found in votes.items()
    }


def _centred(passages: Sequence[Passage], vectors: Vectors, centring: Centring) -> Vectors:
    rows = [centring.centre(v, "document", p.language, share=1.0) for p, v in zip(passages, vectors, strict=True)]
    return np.stack(rows)
