"""Which behaviours stand in what a trainee says, sentence by sentence: learned from labelled example sentences."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

import numpy as np
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from assistant.errors import KnowledgeError
from assistant.languages.detect import HANDBOOK_LANGUAGES
from assistant.languages.sentences import sentences
from assistant.library.documents import fingerprint
from assistant.retrieval.calibration import Centring
from assistant.retrieval.encoder import Encoder, Vectors
from assistant.retrieval.heads import LexicalHead, SemanticHead
from assistant.retrieval.vectors import VectorStore

HELPFUL = ("apologise", "empathise", "thank", "clarify", "own", "solve", "timeframe", "followup", "summarise")
HARMFUL = ("blame", "deflect", "dismiss", "rude", "overpromise")
BEHAVIOURS = HELPFUL + HARMFUL

_FORMAT = 1
_FOLDS = 5
_STEPS = np.arange(0.1, 0.9, 0.02)


class _Row(BaseModel):
    model_config = ConfigDict(extra="forbid")
    text: str = Field(min_length=1)
    labels: list[str]


@dataclass(frozen=True, slots=True)
class Labelled:
    """An example sentence. `labels` is its complete set of behaviours; a near-miss has few or none."""

    text: str
    language: str
    labels: frozenset[str]


@dataclass(frozen=True, slots=True)
class Seen:
    """A sentence of a reply, and the behaviours found in it."""

    text: str
    behaviours: tuple[str, ...]


def read_examples(directory: Path) -> list[Labelled]:
    """The sentences of <behaviour>.<language>.jsonl and of replies.<language>.jsonl, each with its complete labels.

    Raises:
        KnowledgeError: a line is malformed or has an unknown label; names file and line.
    """
    return [e for name in (*BEHAVIOURS, "replies", "asides") for e in read_labelled(directory, name, BEHAVIOURS)]


def read_labelled(directory: Path, name: str, labels: Sequence[str]) -> list[Labelled]:
    """The sentences of <name>.<language>.jsonl in each language that has such a file.

    Raises:
        KnowledgeError: a line is malformed or has a label that is none of `labels`; names file and line.
    """
    examples = []
    for language in HANDBOOK_LANGUAGES:
        path = directory / f"{name}.{language}.jsonl"
        lines = path.read_text("utf-8").splitlines() if path.is_file() else []
        for number, line in enumerate(lines, start=1):
            try:
                row = _Row.model_validate_json(line)
                unknown = set(row.labels) - set(labels)
                reason = f"labels: {', '.join(sorted(unknown))}" if unknown else ""
            except ValidationError as error:
                reason = error.errors()[0]["msg"]
            if reason:
                raise KnowledgeError("error-article-unreadable", file=f"{path.name}:{number}", reason=reason)
            examples.append(Labelled(row.text, language, frozenset(row.labels)))
    return examples


@dataclass(frozen=True)
class Recogniser:
    """The mean of two regressions, on a sentence's meaning and on its letters, against a threshold a behaviour.

    `thresholds` are those with the best F1 in five-fold cross-validation on the examples, whose near-misses are harder
    than what people say: below them the coach stays silent rather than praise wrongly.
    """

    labels: tuple[str, ...]
    encoder: Encoder
    centring: Centring
    semantic: SemanticHead
    lexical: LexicalHead
    thresholds: Vectors  # (labels,)

    @classmethod
    def learn(
        cls,
        labels: tuple[str, ...],
        examples: Sequence[Labelled],
        store: VectorStore,
        encoder: Encoder,
        centring: Centring,
    ) -> "Recogniser":
        raw = store.get([e.text for e in examples], "query")
        vectors = np.stack(
            [centring.centre(v, "query", e.language, share=1.0) for v, e in zip(raw, examples, strict=True)]
        )
        texts = [e.text for e in examples]
        targets = np.array([[label in e.labels for label in labels] for e in examples], np.float32)
        folds = np.random.default_rng(0).integers(0, _FOLDS, len(examples))
        unseen = np.zeros_like(targets)
        for fold in range(_FOLDS):
            known, held = np.flatnonzero(folds != fold), np.flatnonzero(folds == fold)
            semantic = SemanticHead.learn(vectors[known], targets[known])
            lexical = LexicalHead.learn([texts[i] for i in known], targets[known])
            for i in held:
                unseen[i] = (semantic.scores(vectors[i]) + lexical.scores(texts[i])) / 2
        thresholds = np.array([_best_threshold(unseen[:, i], targets[:, i] > 0) for i in range(len(labels))])
        return cls(
            labels,
            encoder,
            centring,
            SemanticHead.learn(vectors, targets),
            LexicalHead.learn(texts, targets),
            thresholds.astype(np.float32),
        )

    def read(self, reply: str, language: str) -> list[Seen]:
        """The sentences of `reply` with their behaviours, in order; none for a reply without a letter."""
        spans = [(a, b) for a, b in sentences(reply) if any(c.isalpha() for c in reply[a:b])]
        if not spans:
            return []
        raw = self.encoder.encode([reply[a:b] for a, b in spans], "query")
        seen = []
        for (start, end), vector in zip(spans, raw, strict=True):
            centred = self.centring.centre(vector, "query", language, share=1.0)
            scores = (self.semantic.scores(centred) + self.lexical.scores(reply[start:end])) / 2
            found = tuple(b for b, s, t in zip(self.labels, scores, self.thresholds, strict=True) if s >= t)
            seen.append(Seen(reply[start:end], found))
        return seen

    def behaviours(self, reply: str, language: str) -> tuple[str, ...]:
        """All behaviours of a reply, in the order of the labels."""
        found = {b for sentence in self.read(reply, language) for b in sentence.behaviours}
        return tuple(b for b in self.labels if b in found)

    def save(self, path: Path, stamp: str) -> None:
        """Atomically, so that a killed process leaves the old file or the new one."""
        arrays = {"landmarks": self.semantic.landmarks, "semantic": self.semantic.weights}
        arrays |= {"rarity": self.lexical.rarity, "lexical": self.lexical.weights, "thresholds": self.thresholds}
        new = path.with_suffix(".new.npz")
        np.savez(new, stamp=np.array(stamp), **arrays)  # type: ignore[arg-type]
        new.replace(path)

    @classmethod
    def load(
        cls, labels: tuple[str, ...], path: Path, stamp: str, encoder: Encoder, centring: Centring
    ) -> "Recogniser | None":
        """None where there is no such file, or it was learned from something else, or it is damaged."""
        try:
            with np.load(path, allow_pickle=False) as file:
                if str(file["stamp"]) != stamp:
                    return None
                semantic = SemanticHead(file["landmarks"], file["semantic"])
                lexical = LexicalHead(file["rarity"], file["lexical"])
                return cls(labels, encoder, centring, semantic, lexical, file["thresholds"])
        except (OSError, ValueError, KeyError, EOFError, BadZipFile):
            return None


def stamp_of(examples: Sequence[Labelled], encoder: Encoder) -> str:
    """What a saved recogniser was learned from."""
    rows = [json.dumps([e.text, e.language, sorted(e.labels)]) for e in examples]
    return fingerprint(str(_FORMAT), encoder.key, *rows)


def _best_threshold(scores: Any, right: Any) -> float:
    return float(max(_STEPS, key=lambda t: f1(scores >= t, right)))


def f1(found: Any, right: Any) -> float:
    """Of two boolean arrays; 0 where nothing is found and nothing is right."""
    return 2 * float((found & right).sum()) / max(1, int(found.sum() + right.sum()))
