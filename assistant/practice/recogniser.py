"""Which behaviours stand in a reply, sentence by sentence: what its meaning and what its letters say, together."""

import json
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol
from zipfile import BadZipFile

import numpy as np

from assistant.languages.sentences import sentences
from assistant.library.documents import fingerprint
from assistant.practice.behaviours import HARMFUL, Labelled, Seen
from assistant.retrieval.calibration import Centring
from assistant.retrieval.encoder import Encoder, Vectors
from assistant.retrieval.heads import LexicalHead, SemanticHead
from assistant.retrieval.vectors import VectorStore

_FORMAT = 3
_FOLDS = 5
_STEPS = np.arange(-0.2, 0.9, 0.01)
_LOGIT = 0.06
"""What a log-odds counts beside the letters' score; chosen on the calibration half of the replies, where it was better
than the probability."""
_ABOUT = 0.005
_PRICES = np.arange(0, 50, 0.5)
FALSE = 0.025
"""Share of sentences without any helpful behaviour that may be praised (and of those without a harmful one that may be
blamed), when thresholds are chosen."""


class Meaning(Protocol):
    """A score for each label from what sentences mean, the larger the surer: shape (len(texts), labels)."""

    def scores(self, texts: Sequence[str], language: str) -> Vectors: ...


@dataclass(frozen=True)
class Likeness:
    """By likeness to the example sentences, in the vectors of any encoder."""

    encoder: Encoder
    centring: Centring
    head: SemanticHead

    def scores(self, texts: Sequence[str], language: str) -> Vectors:
        vectors = self.centring.centre(self.encoder.encode(texts, "query"), "query", language, share=1.0)
        return np.stack([self.head.scores(vector) for vector in vectors])


@dataclass(frozen=True)
class Taught:
    """By the bundled model itself, whose tuning was taught the behaviours (`tuning/coach.py`)."""

    tensors: Mapping[str, Any]
    weights: Vectors  # (dimension, labels)
    bias: Vectors  # (labels,)
    _engine: list[Any] = field(default_factory=list)
    _lock: Any = field(default_factory=threading.Lock)

    def scores(self, texts: Sequence[str], language: str) -> Vectors:
        with self._lock:
            if not self._engine:
                from assistant.retrieval.embedded import TunedEngine  # imports torch

                self._engine.append(TunedEngine(self.tensors))
            vectors = np.atleast_2d(self._engine[0].encode(list(texts), is_query=True))
        return np.asarray(_LOGIT * (vectors @ self.weights + self.bias), np.float32)


@dataclass(frozen=True)
class Recogniser:
    """The mean of what meaning and letters say, against a threshold a label; below it the coach stays silent."""

    labels: tuple[str, ...]
    meaning: Meaning
    lexical: LexicalHead
    thresholds: Vectors  # (labels,)

    def scores(self, texts: Sequence[str], language: str) -> Vectors:
        """Shape (len(texts), labels)."""
        letters = np.stack([self.lexical.scores(text) for text in texts])
        return np.asarray((self.meaning.scores(texts, language) + letters) / 2, np.float32)

    def read(self, reply: str, language: str) -> list[Seen]:
        """The sentences of `reply` with their behaviours, in order; none for a reply without a letter."""
        found = [reply[a:b] for a, b in sentences(reply) if any(c.isalpha() for c in reply[a:b])]
        if not found:
            return []
        over = self.scores(found, language) >= self.thresholds
        return [
            Seen(text, tuple(label for label, seen in zip(self.labels, row, strict=True) if seen))
            for text, row in zip(found, over, strict=True)
        ]

    def behaviours(self, reply: str, language: str) -> tuple[str, ...]:
        """All behaviours of a reply, in the order of the labels."""
        found = {b for sentence in self.read(reply, language) for b in sentence.behaviours}
        return tuple(b for b in self.labels if b in found)


def learn(
    labels: tuple[str, ...],
    examples: Sequence[Labelled],
    store: VectorStore,
    encoder: Encoder,
    centring: Centring,
    false: float = FALSE,
) -> Recogniser:
    """From the vectors of `encoder`, with thresholds of five-fold cross-validation; `false` as in `thresholds`."""
    raw = store.get([e.text for e in examples], "query")
    vectors = np.stack([centring.centre(v, "query", e.language, share=1.0) for v, e in zip(raw, examples, strict=True)])
    texts, targets = [e.text for e in examples], targets_of(examples, labels)
    folds = np.random.default_rng(0).integers(0, _FOLDS, len(examples))
    unseen = np.zeros_like(targets)
    for fold in range(_FOLDS):
        known, held = np.flatnonzero(folds != fold), np.flatnonzero(folds == fold)
        semantic = SemanticHead.learn(vectors[known], targets[known])
        lexical = LexicalHead.learn([texts[i] for i in known], targets[known])
        for i in held:
            unseen[i] = (semantic.scores(vectors[i]) + lexical.scores(texts[i])) / 2
    meaning = Likeness(encoder, centring, SemanticHead.learn(vectors, targets))
    return Recogniser(labels, meaning, LexicalHead.learn(texts, targets), thresholds(labels, unseen, targets, false))


def targets_of(examples: Sequence[Labelled], labels: Sequence[str]) -> Vectors:
    """1 where an example has a label: shape (examples, labels)."""
    return np.array([[label in e.labels for label in labels] for e in examples], np.float32)


def thresholds(labels: Sequence[str], scores: Vectors, targets: Vectors, false: float = FALSE) -> Vectors:
    """Those of the best F1 on scores of sentences that were not learned from, less a price for false praise and false
    blame: for each sentence without any helpful (harmful) label that gets one. It rises until hardly any does."""
    found = np.zeros(len(labels), np.float32)
    kinds = [[i for i, label in enumerate(labels) if (label in HARMFUL) == harmful] for harmful in (False, True)]
    for kind in kinds:
        bare = ~(targets[:, kind] > 0).any(axis=1)
        for price in _PRICES:
            found[kind] = [_best(scores[:, i], targets[:, i] > 0, bare, price) for i in kind]
            if (scores[bare][:, kind] >= found[kind]).any(axis=1).sum() <= false * bare.sum():
                break
    return found


def _best(scores: Any, right: Any, bare: Any, price: float) -> float:
    def worth(threshold: float) -> float:
        seen = scores >= threshold
        return f1(seen, right) - price * float((seen & bare).sum()) / max(1, int(bare.sum()))

    values = np.array([worth(threshold) for threshold in _STEPS])
    return float(_STEPS[values >= values.max() - _ABOUT].mean())  # the middle of those that are about as good


def f1(found: Any, right: Any) -> float:
    """Of two boolean arrays; 0 where nothing is found and nothing is right."""
    return 2 * float((found & right).sum()) / max(1, int(found.sum() + right.sum()))


def stamp_of(examples: Sequence[Labelled], model: str) -> str:
    """What a saved recogniser was learned from, and with which model."""
    rows = [json.dumps([e.text, e.language, sorted(e.labels)]) for e in examples]
    return fingerprint(str(_FORMAT), model, *rows)


def save(recogniser: Recogniser, path: Path, stamp: str) -> None:
    """Atomically, so that a killed process leaves the old file or the new one."""
    meaning = recogniser.meaning
    arrays: dict[str, Any] = {"rarity": recogniser.lexical.rarity, "lexical": recogniser.lexical.weights}
    arrays |= {"thresholds": recogniser.thresholds}
    if isinstance(meaning, Taught):
        arrays |= {"weights": meaning.weights, "bias": meaning.bias}
        arrays |= {f"tuned.{name}": values for name, values in meaning.tensors.items()}
    elif isinstance(meaning, Likeness):
        arrays |= {"landmarks": meaning.head.landmarks, "semantic": meaning.head.weights}
    new = path.with_suffix(".new.npz")
    np.savez_compressed(new, stamp=np.array(stamp), labels=np.array(recogniser.labels), **arrays)
    new.replace(path)


def load(path: Path, stamp: str, encoder: Encoder, centring: Centring) -> Recogniser | None:
    """None where there is no such file, or it was learned from something else, or it is damaged."""
    try:
        with np.load(path, allow_pickle=False) as file:
            if str(file["stamp"]) != stamp:
                return None
            meaning: Meaning
            if "bias" in file.files:
                tuned = {name.removeprefix("tuned."): file[name] for name in file.files if name.startswith("tuned.")}
                meaning = Taught(tuned, file["weights"], file["bias"])
            else:
                meaning = Likeness(encoder, centring, SemanticHead(file["landmarks"], file["semantic"]))
            lexical = LexicalHead(file["rarity"], file["lexical"])
            return Recogniser(tuple(file["labels"].tolist()), meaning, lexical, file["thresholds"])
    except (OSError, ValueError, KeyError, EOFError, BadZipFile):
        return None
