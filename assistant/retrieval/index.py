"""A generation of the index: built in a folder of its own, then only read.

Truth is elsewhere (the documents, and vectors by content); a generation can be thrown away and built again.
"""

import hashlib
import json
import os
import shutil
import weakref
from dataclasses import asdict, dataclass, field
from functools import cached_property
from itertools import accumulate
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import numpy as np

from assistant.errors import IndexDamaged
from assistant.languages.detect import family
from assistant.library.documents import Document, Passage, Sentence
from assistant.retrieval.calibration import Centring
from assistant.retrieval.conflicts import Conflict, Side
from assistant.retrieval.encoder import Vectors
from assistant.retrieval.heads import Head, LexicalHead, SemanticHead
from assistant.retrieval.lexical import LexicalIndex

if TYPE_CHECKING:
    from assistant.retrieval.dense import DenseIndex

MANIFEST = "manifest.json"


@dataclass(frozen=True, slots=True)
class Card:
    """What the index keeps of a document beside its passages."""

    key: str
    id: str
    language: str
    title: str
    source: str
    handbook: bool
    summary: str = ""
    area: str = ""
    related: tuple[str, ...] = ()
    suggestions: tuple[str, ...] = ()
    kind: str = "handbook"
    version: int = 0
    country: str = ""
    valid_from: str = ""
    review_by: str = ""
    topics: tuple[str, ...] = ()

    @classmethod
    def of(cls, d: Document, topics: tuple[str, ...] = ()) -> "Card":
        return cls(
            d.key,
            d.id,
            d.language,
            d.title,
            d.source,
            d.handbook,
            d.summary,
            d.area,
            d.related,
            d.questions[:3],
            d.kind,
            d.version,
            d.country,
            d.valid_from.isoformat() if d.valid_from else "",
            d.review_by.isoformat() if d.review_by else "",
            (d.id,) if d.handbook else topics,
        )


@dataclass(frozen=True, slots=True)
class Entrance:
    """An example question of an article."""

    topic: str
    language: str
    text: str


@dataclass(frozen=True)
class Content:
    """All that a generation is made of, in memory. Vectors are rows in the order of passages, of their sentences one
    after another, and of entrances."""

    cards: tuple[Card, ...]
    passages: tuple[Passage, ...]
    vectors: Vectors
    sentence_vectors: Vectors
    entrances: tuple[Entrance, ...]
    entrance_vectors: Vectors
    centring: Centring
    head: Head | None
    conflicts: tuple[Conflict, ...] = ()

    @property
    def languages(self) -> list[str]:
        return sorted({family(p.language) for p in self.passages})

    def positions(self, language: str) -> list[int]:
        return [i for i, p in enumerate(self.passages) if family(p.language) == language]


@dataclass(frozen=True)
class Index:
    """A generation opened for search."""

    name: str
    stamp: dict[str, Any]
    content: Content
    dense: "DenseIndex"
    lexical: dict[str, LexicalIndex]
    places: dict[str, list[int]]
    """Positions of each language's passages, in the order of its lexical index."""
    centred: Vectors
    first_sentence: list[int]
    """Row of each passage's first sentence among the sentence vectors, and one past the last row at the end."""
    positions: dict[str, int] = field(default_factory=dict)
    """Position of each passage by its id."""
    cards: dict[str, Card] = field(default_factory=dict)

    def sentence_vectors(self, position: int) -> Vectors:
        """Centred unit vectors of the sentences of the passage at `position`, in order."""
        rows = self.content.sentence_vectors[self.first_sentence[position] : self.first_sentence[position + 1]]
        language = self.content.passages[position].language
        return self.content.centring.centre(np.asarray(rows, np.float32), "document", language)

    @cached_property
    def _by_document(self) -> dict[str, list[Passage]]:
        grouped: dict[str, list[Passage]] = {}
        for passage in self.content.passages:
            grouped.setdefault(passage.document_key, []).append(passage)
        return grouped

    @cached_property
    def ordinals(self) -> dict[str, int]:
        """Each passage's place among those of its kind in its document; twins of an article agree in it."""
        found: dict[str, int] = {}
        for passages in self._by_document.values():
            seen: dict[str, int] = {}
            for passage in passages:
                found[passage.id] = seen.get(passage.kind, 0)
                seen[passage.kind] = found[passage.id] + 1
        return found

    def sections(self, document_key: str) -> list[Passage]:
        """The passages of one document, in order; none if it is not in this index."""
        return self._by_document.get(document_key, [])


def write(content: Content, stamp: dict[str, Any], directory: Path) -> None:
    """Build a generation in the empty folder `directory`; it is complete once its manifest stands."""
    dump_json(directory / "cards.json", [asdict(card) for card in content.cards])
    dump_json(directory / "passages.json", [asdict(passage) for passage in content.passages])
    dump_json(directory / "entrances.json", [asdict(entrance) for entrance in content.entrances])
    dump_json(directory / "conflicts.json", [asdict(conflict) for conflict in content.conflicts])
    np.save(directory / "vectors.npy", content.vectors)
    np.save(directory / "sentences.npy", content.sentence_vectors.astype(np.float16))
    np.save(directory / "entrances.npy", content.entrance_vectors)
    arrays = {f"{role}.{language}": mean for (role, language), mean in content.centring.means.items()}
    arrays |= {f"background.{language}": rows for language, rows in content.centring.background.items()}
    np.savez(directory / "centring.npz", spread=np.float32(content.centring.spread), **arrays)  # type: ignore[arg-type]
    if content.head:
        head = content.head
        arrays = {"landmarks": head.semantic.landmarks, "semantic": head.semantic.weights}
        arrays |= {"rarity": head.lexical.rarity, "lexical": head.lexical.weights}
        np.savez(directory / "head.npz", labels=np.array(head.labels), **arrays)  # type: ignore[arg-type]
    dense = _dense_index(directory / "chroma")
    for language in content.languages:
        places = content.positions(language)
        dense.add(language, places, content.vectors[places])
        texts = [content.passages[i].embedded_text for i in places]
        LexicalIndex.build(texts).save(directory / "lexical" / language)
    dense.close()
    manifest = {"stamp": stamp, "files": checksums(directory)}
    dump_json(directory / MANIFEST, manifest)


def open_index(directory: Path) -> Index:
    """Open a generation after checking that each of its files is what was written.

    Raises:
        IndexDamaged: a file is missing or differs. Checked before Chroma sees it, which a torn file can crash.
    """
    try:
        manifest = json.loads((directory / MANIFEST).read_text("utf-8"))
        if checksums(directory) != manifest["files"]:
            raise IndexDamaged("error-index-damaged", reason=directory.name)
        content = _read_content(directory)
        places = {language: content.positions(language) for language in content.languages}
        lexical = {
            language: LexicalIndex.load(directory / "lexical" / language, len(places[language])) for language in places
        }
        dense = _open_dense(directory)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise IndexDamaged("error-index-damaged", reason=str(error)[:200]) from error
    return Index(
        name=directory.name,
        stamp=manifest["stamp"],
        content=content,
        dense=dense,
        lexical=lexical,
        places=places,
        centred=_centred(content),
        first_sentence=list(accumulate((len(p.sentences) for p in content.passages), initial=0)),
        positions={p.id: i for i, p in enumerate(content.passages)},
        cards={card.key: card for card in content.cards},
    )


def _centred(content: Content) -> Vectors:
    centred = np.zeros_like(content.vectors)
    for language in content.languages:
        places = content.positions(language)
        centred[places] = content.centring.centre(content.vectors[places], "document", language)
    return centred


def _read_content(directory: Path) -> Content:
    with np.load(directory / "centring.npz", allow_pickle=False) as file:
        named = [(tuple(name.split(".")), file[name]) for name in file.files if name != "spread"]
        means = {(role, language): array for (role, language), array in named if role != "background"}
        background = {language: array for (role, language), array in named if role == "background"}
        centring = Centring(means, float(file["spread"]), background)
    head = read_head(directory)
    return Content(
        cards=tuple(_card(row) for row in load_json(directory / "cards.json")),
        passages=tuple(_passage(row) for row in load_json(directory / "passages.json")),
        vectors=np.load(directory / "vectors.npy", allow_pickle=False),
        sentence_vectors=np.load(directory / "sentences.npy", allow_pickle=False, mmap_mode="r"),
        entrances=tuple(Entrance(**row) for row in load_json(directory / "entrances.json")),
        entrance_vectors=np.load(directory / "entrances.npy", allow_pickle=False),
        centring=centring,
        head=head,
        conflicts=tuple(_conflict(row) for row in load_json(directory / "conflicts.json")),
    )


def read_head(directory: Path) -> Head | None:
    """The head of a generation; None where nothing was there to learn from."""
    if not (directory / "head.npz").exists():
        return None
    with np.load(directory / "head.npz", allow_pickle=False) as file:
        semantic = SemanticHead(file["landmarks"], file["semantic"])
        return Head(tuple(file["labels"].tolist()), semantic, LexicalHead(file["rarity"], file["lexical"]))


def _conflict(row: dict[str, Any]) -> Conflict:
    return Conflict(**{**row, "a": Side(**row["a"]), "b": Side(**row["b"])})


def keys_of(directory: Path) -> set[str]:
    """Keys of the documents in a generation; none if it cannot be read."""
    try:
        return {row["key"] for row in load_json(directory / "cards.json")}
    except (OSError, ValueError, KeyError, TypeError):
        return set()


def _card(row: dict[str, Any]) -> Card:
    return Card(**{**row, **{name: tuple(row[name]) for name in ("related", "suggestions", "topics")}})


def _passage(row: dict[str, Any]) -> Passage:
    sentences = tuple(Sentence(**s) for s in row["sentences"])
    return Passage(**{**row, "section": tuple(row["section"]), "pages": tuple(row["pages"]), "sentences": sentences})


def checksums(directory: Path) -> dict[str, str]:
    """SHA-256 of each file of a generation but its manifest."""
    files = sorted(f for f in directory.rglob("*") if f.is_file() and f.name != MANIFEST)
    return {f.relative_to(directory).as_posix(): sha256(f) for f in files}


def _dense_index(directory: Path) -> "DenseIndex":
    from assistant.retrieval.dense import DenseIndex  # Chroma takes a second to import, and the page shows before

    return DenseIndex(directory)


def _open_dense(directory: Path) -> "DenseIndex":
    """Chroma on a copy of its own: Chroma writes to files that it only reads, two processes on one path damage it,
    and the checksums hold only while nobody writes. The copy goes when the index is let go."""
    copy = TemporaryDirectory(prefix="assistant-index-", ignore_cleanup_errors=True)
    shutil.copytree(directory / "chroma", copy.name, dirs_exist_ok=True)
    dense = _dense_index(Path(copy.name))
    weakref.finalize(dense, copy.cleanup)
    return dense


def sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def dump_json(path: Path, value: Any) -> None:
    with path.open("w", encoding="utf-8") as file:
        json.dump(value, file, ensure_ascii=False)
        file.flush()
        os.fsync(file.fileno())


def load_json(path: Path) -> Any:
    return json.loads(path.read_text("utf-8"))
