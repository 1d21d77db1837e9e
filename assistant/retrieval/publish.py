"""Publication: a fresh generation is built beside the live one, then a pointer is swapped.

data/index/LIVE names the live generation. It is replaced in one atomic step, so whoever reads sees the old index or
the new one, and a publication killed at any moment leaves the old one answering.
"""

import os
import secrets
import shutil
from collections.abc import Iterator, Mapping, Sequence, Set
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np
from filelock import FileLock, Timeout

from assistant.errors import IndexDamaged, WriterBusy
from assistant.languages.detect import ANSWER_LANGUAGES, family
from assistant.library.documents import Document, Passage, fingerprint
from assistant.library.splitting import split
from assistant.records.database import ensure_writable
from assistant.retrieval import index
from assistant.retrieval.calibration import ROLES, Centring, Labelled, read_labelled, read_parallel
from assistant.retrieval.conflicts import find_conflicts
from assistant.retrieval.encoder import Encoder, Vectors
from assistant.retrieval.heads import Example, Head
from assistant.retrieval.index import Card, Content, Entrance, Index
from assistant.retrieval.leaning import halfway, joined
from assistant.retrieval.topics import topics_of
from assistant.retrieval.vectors import Progress, VectorStore

FORMAT = 9
"""Raised whenever splitting, features or files change, so that older generations are built again."""

_BUILDING = ".building"
_LEARNED_FROM = ("calibration", "handbook")
"""What of a stamp the head depends on, beside the encoder."""

MUCH = 100_000
"""Characters of sentences that take the encoder long enough for a publication without them to go first."""


@dataclass(frozen=True, slots=True)
class Publication:
    """What a publication did. `fresh` is False where the live generation was up to date already."""

    generation: str
    documents: int
    passages: int
    fresh: bool


class Publisher:
    """Builds generations under `directory` and knows which one is live."""

    def __init__(
        self, directory: Path, encoder: Encoder, store: VectorStore, calibration_dir: Path, patience: float
    ) -> None:
        self._directory = directory
        self._encoder = encoder
        self._store = store
        self._calibration_dir = calibration_dir
        self._patience = patience
        ensure_writable(directory)

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Hold the one writer's lock of this data directory, across processes.

        Raises:
            WriterBusy: another process holds it for longer than the patience.
        """
        lock = FileLock(self._directory / "writer.lock", timeout=self._patience)
        try:
            lock.acquire()
        except Timeout as error:
            raise WriterBusy("error-writer-busy", seconds=round(self._patience)) from error
        try:
            yield
        finally:
            lock.release()

    def publish(
        self, documents: Sequence[Document], kinds: Mapping[str, str], progress: Progress | None = None
    ) -> Publication:
        """Build and swap in a generation of `documents`, unless the live one is just that. Hold `writing()`.

        After a large import a generation whose new sentences have no vectors of their own yet goes live first: it
        finds the new passages in half the time, and the complete one follows.
        """
        stamp = self._stamp(documents)
        live = self.live_name()
        if live and self._is_sound(live, stamp):
            passages = len(index.load_json(self._directory / live / "passages.json"))
            return Publication(live, len(documents), passages, fresh=False)
        passages_of = [passage for document in documents for passage in split(document, kinds)]
        if live and self._to_encode(passages_of) > MUCH:
            self._swap_in(self._content(documents, passages_of, progress, whole=False), {**stamp, "whole": False})
        name = self._swap_in(self._content(documents, passages_of, progress), stamp)
        return Publication(name, len(documents), len(passages_of), fresh=True)

    def _to_encode(self, passages: Sequence[Passage]) -> int:
        """Characters of sentences without vectors."""
        sentences = _sentences(passages)
        known = self._store.known(sentences, "document")
        return sum(len(s) for s in sentences if s not in known)

    def _swap_in(self, content: Content, stamp: dict[str, Any]) -> str:
        """Build a generation beside the live one and make it the live one; its name."""
        live = self.live_name()
        self._sweep(keep=live)
        name = f"generation-{secrets.token_hex(6)}"
        building = self._directory / f"{name}{_BUILDING}"
        building.mkdir()
        index.write(content, stamp, building)
        building.replace(self._directory / name)
        self._point_to(name)
        self._sweep(keep=live)
        return name

    def drop_orphans(self, keys: Set[str]) -> None:
        """Remove the generation before the live one, which is kept for readers, if it holds a document that is not
        among `keys`: what is deleted is to be gone. Hold `writing()`."""
        for path in self._directory.glob("generation-*"):
            if path.name != self.live_name() and not index.keys_of(path) <= keys:
                shutil.rmtree(path, ignore_errors=True)

    def live_name(self) -> str | None:
        """The live generation's name, None before the first publication. Costs one small read."""
        try:
            return (self._directory / "LIVE").read_text("utf-8").strip() or None
        except (OSError, ValueError):  # torn: as good as absent, the next publication writes it anew
            return None

    def open_live(self) -> Index:
        """Raises:
        IndexDamaged: there is no readable live generation; publish again.
        """
        name = self.live_name()
        if name is None:
            raise IndexDamaged("error-index-missing")
        return index.open_index(self._directory / name)

    def forget(self, documents: Sequence[Document], kinds: Mapping[str, str]) -> None:
        """Delete the vectors of documents that are no more."""
        self._store.forget(_texts([p for d in documents for p in split(d, kinds)]), "document")

    def is_current(self, documents: Sequence[Document]) -> bool:
        """Whether the live generation was made from just these documents with the present encoder and versions."""
        live = self.live_name()
        return bool(live) and self._is_sound(str(live), self._stamp(documents))

    def can_answer(self) -> bool:
        """Whether the live generation, whatever documents it holds, is whole and made with the present encoder."""
        live = self.live_name()
        try:
            stamp = index.load_json(self._directory / str(live) / index.MANIFEST)["stamp"]
        except (OSError, ValueError, KeyError, TypeError):
            return False
        return self._is_sound(
            str(live), {**self._stamp([]), "documents": stamp.get("documents"), "whole": stamp.get("whole")}
        )

    def _is_sound(self, name: str, stamp: dict[str, Any]) -> bool:
        try:
            manifest = index.load_json(self._directory / name / index.MANIFEST)
            return bool(manifest["stamp"] == stamp and manifest["files"] == index.checksums(self._directory / name))
        except (OSError, ValueError, KeyError, TypeError):
            return False

    def _stamp(self, documents: Sequence[Document]) -> dict[str, Any]:
        calibration = sorted(self._calibration_dir.rglob("*.jsonl"))
        return {
            "format": FORMAT,
            "encoder": self._encoder.key,
            "versions": {name: version(name) for name in ("chromadb", "bm25s", "numpy")},
            "documents": fingerprint(*sorted(d.content_hash for d in documents)),
            "calibration": fingerprint(*(p.name + index.sha256(p) for p in calibration)),
            "handbook": fingerprint(*sorted(d.content_hash for d in documents if d.handbook)),
            "whole": True,
        }

    def _content(
        self, documents: Sequence[Document], passages: Sequence[Passage], progress: Progress | None, whole: bool = True
    ) -> Content:
        entrances = [Entrance(d.id, d.language, q) for d in documents for q in d.questions]
        vectors, sentence_vectors = self._vectors(passages, progress, whole)
        entrance_vectors = self._store.get([e.text for e in entrances], "query")
        centring = Centring.learn(read_parallel(self._calibration_dir), self._store)
        head = self._same_head(documents) or self._head(centring, entrances, passages, self._labelled(documents))
        topics = topics_of(passages, vectors, centring)
        return Content(
            cards=tuple(Card.of(d, topics.get(d.key, ())) for d in documents),
            passages=tuple(passages),
            vectors=vectors,
            sentence_vectors=sentence_vectors,
            entrances=tuple(entrances),
            entrance_vectors=_fully_centred(centring, entrances, entrance_vectors),
            centring=centring,
            head=head,
            conflicts=tuple(find_conflicts(passages, sentence_vectors, centring)) if whole else (),
        )

    def _vectors(self, passages: Sequence[Passage], progress: Progress | None, whole: bool) -> tuple[Vectors, Vectors]:
        """Vectors of passages and of their sentences. Not `whole`: a sentence without one gets its passage's."""
        if whole:
            vectors = self._store.get(_texts(passages), "document", progress)
            return vectors[: len(passages)], vectors[len(passages) :]
        vectors = self._store.get([p.embedded_text for p in passages], "document", progress)
        known = self._store.known(_sentences(passages), "document")
        rows = [known.get(p.quote(s), v) for p, v in zip(passages, vectors, strict=True) for s in p.sentences]
        return vectors, np.stack(rows)

    def vectors_of_knowledge(
        self, documents: Sequence[Document], kinds: Mapping[str, str], progress: Progress | None = None
    ) -> dict[str, Vectors]:
        """Vectors by key of all that a publication of the handbook and the calibration embeds."""
        articles = [d for d in documents if d.handbook]
        passages = [passage for article in articles for passage in split(article, kinds)]
        parallel = read_parallel(self._calibration_dir)
        rows = {(text, "document") for text in _texts(passages)}
        rows |= {(q, "query") for article in articles for q in article.questions}
        labelled = self._labelled(articles)
        rows |= {(text, "query") for row in labelled for text in (row.text, joined(row.context, row.text))}
        for row in parallel:
            role = "query" if row["role"] == "question" else "document"
            rows |= {(row[language], role) for language in ANSWER_LANGUAGES}
        found: dict[str, Vectors] = {}
        for role in ROLES:
            texts = sorted(text for text, of_role in rows if of_role == role)
            vectors = self._store.get(texts, role, progress)
            found |= {self._store.key_of(text, role): v for text, v in zip(texts, vectors, strict=True)}
        return found

    def _labelled(self, documents: Sequence[Document]) -> list[Labelled]:
        return read_labelled(self._calibration_dir, {d.id for d in documents if d.handbook})

    def _same_head(self, documents: Sequence[Document]) -> Head | None:
        """The live generation's, if it was learned from the same handbook and calibration with the same encoder."""
        live, stamp = self.live_name(), self._stamp(documents)
        try:
            former = index.load_json(self._directory / str(live) / index.MANIFEST)["stamp"]
            same = all(former[name] == stamp[name] for name in ("format", "encoder", "versions", *_LEARNED_FROM))
            return index.read_head(self._directory / str(live)) if same else None
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def _head(
        self,
        centring: Centring,
        entrances: Sequence[Entrance],
        passages: Sequence[Passage],
        labelled: Sequence[Labelled],
    ) -> Head | None:
        """Learns which topic a question belongs to, or which kind of 'no', from entrances and calibration; of the
        articles' own sentences from their letters alone, since their vectors have the other role."""
        rows = [Labelled(e.text, e.language, e.topic, inside=True) for e in entrances] + list(labelled)
        if not rows:
            return None
        texts = [joined(row.context, row.text) for row in rows]
        alone, both = self._store.get([row.text for row in rows], "query"), self._store.get(texts, "query")
        examples = [
            Example(text, row.label, centring.centre(vector, "query", row.language, share=1.0))
            for text, row, vector in zip(texts, rows, halfway(alone, both), strict=True)
        ]
        examples += [Example(p.quote(s), p.document_id, None) for p in passages if p.handbook for s in p.sentences]
        return Head.learn(examples)

    def _point_to(self, name: str) -> None:
        pointer = self._directory / "LIVE.new"
        with pointer.open("w", encoding="utf-8") as file:
            file.write(name)
            file.flush()
            os.fsync(file.fileno())
        pointer.replace(self._directory / "LIVE")

    def _sweep(self, keep: str | None) -> None:
        """Remove generations that are neither live nor `keep` (a reader may still hold that one open)."""
        names = {keep, self.live_name()}
        for path in self._directory.glob("generation-*"):
            if path.name not in names:
                shutil.rmtree(path, ignore_errors=True)


def _texts(passages: Sequence[Passage]) -> list[str]:
    """What is embedded of passages: each with its place, then all their sentences."""
    return [p.embedded_text for p in passages] + _sentences(passages)


def _sentences(passages: Sequence[Passage]) -> list[str]:
    return [p.quote(s) for p in passages for s in p.sentences]


def _fully_centred(centring: Centring, entrances: Sequence[Entrance], vectors: Any) -> Any:
    rows = [centring.centre(v, "query", family(e.language), share=1.0) for e, v in zip(entrances, vectors, strict=True)]
    return np.stack(rows) if rows else np.zeros((0, 0), np.float32)
