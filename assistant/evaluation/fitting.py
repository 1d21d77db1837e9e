"""Fits the coverage judges: logistic regressions on the calibration half of the evaluation, weighed by class.

The article judge learns from the handbook's own index. The document judge learns on an index of documents alone, from
the calibration half of the questions on the guidance texts, against what must be refused. The policy judge learns on
the policies of invented companies beside the handbook.
"""

import json
import logging
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from assistant.answering.coverage import FEATURES, features
from assistant.answering.understand import understand
from assistant.evaluation.cases import Case, TextCase
from assistant.retrieval.index import Index
from assistant.retrieval.search import Searcher
from assistant.retrieval.sources import Source, Verdict, rank_sources, verdict

log = logging.getLogger(__name__)

_STRENGTH = 1.0
"""Inverse regularisation, on standardised features."""
ARTICLE_THRESHOLD, DOCUMENT_THRESHOLD = 0.5, 0.5
POLICY_THRESHOLD = 0.6
"""A policy goes before the handbook, so it has to be surer."""


def article_examples(index: Index, searcher: Searcher, cases: Sequence[Case]) -> tuple[list[list[float]], list[bool]]:
    """Features and labels of the calibration half's single questions, each with its best source."""
    values, labels = [], []
    for case in cases:
        if case.for_calibration and len(case.turns) == 1:
            values.append(features(*_best(index, searcher, case.turns[0])))
            labels.append(bool(case.right))
    return values, labels


def document_examples(
    index: Index, searcher: Searcher, texts: Sequence[TextCase], refused: Sequence[str]
) -> tuple[list[list[float]], list[bool]]:
    """A question counts as covered where its best document is the right one: a wrong one must not answer."""
    best = [_best(index, searcher, question) for question in [*(case.text for case in texts), *refused]]
    right = [case.file for case in texts] + [""] * len(refused)
    return [features(*pair) for pair in best], [
        source.hits[0].passage.source == file for (_, source), file in zip(best, right, strict=True)
    ]


def _best(index: Index, searcher: Searcher, question: str) -> tuple[Verdict, Source]:
    understood = understand(question)
    found = searcher.search(index, understood.text, understood.language)
    return verdict(index, found), rank_sources(index, found)[0]


def fit(values: list[list[float]], labels: list[bool], threshold: float) -> dict[str, Any]:
    """A judge as coverage.json holds it: weights and bias on unscaled features."""
    from sklearn.linear_model import LogisticRegression
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import StandardScaler

    model = make_pipeline(StandardScaler(), LogisticRegression(C=_STRENGTH, class_weight="balanced", max_iter=1000))
    model.fit(values, labels)
    scaler, regression = model[0], model[1]
    weights = regression.coef_[0] / scaler.scale_
    bias = float(regression.intercept_[0] - (weights * scaler.mean_).sum())
    rounded = {name: round(float(w), 4) for name, w in zip(FEATURES, weights, strict=True)}
    return {"weights": rounded, "bias": round(bias, 4), "threshold": threshold}


def save(path: Path, **judges: dict[str, Any]) -> None:
    path.write_text(json.dumps(judges, indent=2) + "\n", "utf-8")
