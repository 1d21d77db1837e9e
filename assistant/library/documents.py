"""What the assistant answers from: documents and the passages they are split into."""

import hashlib
from bisect import bisect_right
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

Kind = Literal["handbook", "policy", "guide", "text"]
KINDS: tuple[Kind, ...] = ("policy", "guide", "text")
"""What a document of the company's own can be. A policy binds, a guide advises, a text is anything else."""
COUNTRIES = ("se", "no", "nl")


def fingerprint(*parts: str) -> str:
    """SHA-256 of the parts, hex; the identity of content throughout the library."""
    digest = hashlib.sha256()
    for part in parts:
        digest.update(part.encode("utf-8", "surrogatepass"))
        digest.update(b"\0")
    return digest.hexdigest()


@dataclass(frozen=True, slots=True)
class Document:
    """A handbook article or a document of the company's own.

    `id` is the slug for an article (the same in all languages) and a short hash for a document. `text` is the
    original, untouched: all offsets count its characters. `questions` are entrances to the article: what people type.
    `pages` are the offsets at which its pages begin, () where its format has none. `country` is one of COUNTRIES or "".
    """

    id: str
    language: str
    title: str
    source: str
    text: str
    format: str  # "md" or "txt": which reader understands it
    summary: str = ""
    area: str = ""
    keywords: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    body_start: int = 0
    handbook: bool = False
    kind: Kind = "text"
    version: int = 0
    owner: str = ""
    country: str = ""
    valid_from: date | None = None
    review_by: date | None = None
    pages: tuple[int, ...] = ()

    @property
    def key(self) -> str:
        """Unique in the library: twins of an article share the id but not the key."""
        return f"{self.id}.{self.language}" if self.handbook else self.id

    @property
    def content_hash(self) -> str:
        """Changes when anything that is indexed or shown changes."""
        about = (self.id, self.language, self.title, self.source, self.format, self.summary, *self.questions)
        record = (self.kind, str(self.version), self.owner, self.country, str(self.valid_from), str(self.review_by))
        return fingerprint(self.text, *about, *record)

    def page_of(self, offset: int) -> int:
        """The page, counted from 1, on which the character at `offset` stands; 0 where the document has no pages."""
        return bisect_right(self.pages, offset)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A quotable unit: a whole sentence or a list item. Offsets count characters of the document's text."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of a document under one heading: whole sentences, at most about `splitting.LARGEST` characters.

    `text == document.text[start:end]`. `kind` is the role of its section in a handbook article ("short", "do",
    "say", "avoid", "why", "law", "decide") or "text". `previous` and `next` are the neighbours' ids, or "". `pages` are
    those on which its sentences begin, one each, () where the document has none.
    """

    id: str
    document_key: str
    document_id: str
    title: str
    source: str
    section: tuple[str, ...]
    kind: str
    language: str
    start: int
    end: int
    text: str
    handbook: bool
    previous: str = ""
    next: str = ""
    pages: tuple[int, ...] = ()
    sentences: tuple[Sentence, ...] = field(default=())

    @property
    def embedded_text(self) -> str:
        """What the encoder reads: where the passage stands, then the passage."""
        place = " – ".join((self.title, *(part for part in self.section if part != self.title)))
        return f"{place}\n{self.text}"

    def quote(self, sentence: Sentence) -> str:
        return self.text[sentence.start - self.start : sentence.end - self.start]
