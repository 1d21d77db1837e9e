"""Does the guidance cover the question? Decided before anything is composed, from several signals together."""

import json
import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from assistant.answering.answer import Reason
from assistant.retrieval.sources import REFUSALS, Source, Verdict

FEATURES = ("topic", "nothing", "near", "company_fact", "not_served", "passage", "own", "share", "entrance")


def features(verdict: Verdict, source: Source) -> list[float]:
    """The signals of FEATURES, in that order."""
    s = source.signals
    return [verdict.topic, *(verdict.refusals[kind] for kind in REFUSALS), s.passage, s.own, s.share, s.entrance]


@dataclass(frozen=True, slots=True)
class Judge:
    """A logistic regression on FEATURES for one kind of source, fitted by `python -m assistant fit`."""

    weights: tuple[float, ...]
    bias: float
    threshold: float

    def probability(self, values: list[float]) -> float:
        z = self.bias + sum(w * v for w, v in zip(self.weights, values, strict=True))
        return 1 / (1 + math.exp(-max(-40.0, min(40.0, z))))


@dataclass(frozen=True, slots=True)
class Coverage:
    """Judges for articles, for documents, whose signals differ since they have no example questions, and for policies,
    which are looked at beside whatever the handbook says."""

    article: Judge
    document: Judge
    policy: Judge

    @classmethod
    def load(cls, path: Path) -> "Coverage":
        row: dict[str, Any] = json.loads(path.read_text("utf-8"))
        judges = [
            Judge(tuple(row[kind]["weights"][name] for name in FEATURES), row[kind]["bias"], row[kind]["threshold"])
            for kind in ("article", "document", "policy")
        ]
        return cls(*judges)

    def covers(self, verdict: Verdict, source: Source, policy: bool = False) -> bool:
        judge = self.article if source.handbook else self.policy if policy else self.document
        if judge.probability(features(verdict, source)) >= judge.threshold:
            return True
        return not source.handbook and _says_it(verdict, source)


# A document that has most of the question's own words answers what no field of examples can know: 'our opening hours'.
_WORDS_SHARED, _PASSAGE_AT_LEAST = 0.5, 1.5


def _says_it(verdict: Verdict, source: Source) -> bool:
    unserved = verdict.refusals["not_served"] > max(0.15, verdict.topic)
    return not unserved and source.signals.share >= _WORDS_SHARED and source.signals.own >= _PASSAGE_AT_LEAST


def reason(verdict: Verdict, sources: list[Source]) -> Reason:
    """Which kind of 'no' it is, for a question that is not covered."""
    if not any(verdict.refusals.values()):  # no head, or no word that it knows
        return "near" if sources else "nothing"
    kind = max(REFUSALS, key=lambda k: verdict.refusals[k])
    return kind  # type: ignore[return-value]
