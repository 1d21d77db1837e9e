"""Measures of retrieval and refusal over a list of ranks: 0 is the first place, None is not found."""

import hashlib
import math
from collections.abc import Sequence

Rank = int | None


def recall(ranks: Sequence[Rank], k: int) -> float:
    """Share of cases whose right item is among the first k, 0 to 1; the sets here have one right item a case."""
    return sum(1 for rank in ranks if rank is not None and rank < k) / len(ranks) if ranks else math.nan


def ndcg(ranks: Sequence[Rank], k: int) -> float:
    """Mean normalised discounted cumulative gain at k with one right item a case (Järvelin & Kekäläinen 2002)."""
    gains = [1 / math.log2(rank + 2) if rank is not None and rank < k else 0.0 for rank in ranks]
    return sum(gains) / len(gains) if gains else math.nan


def share(truths: Sequence[bool]) -> float:
    return sum(truths) / len(truths) if truths else math.nan


def calibrating(identity: str) -> bool:
    """Whether a case belongs to the half on which settings may be chosen: its id's SHA-1 is even."""
    return int(hashlib.sha1(identity.encode(), usedforsecurity=False).hexdigest(), 16) % 2 == 0
