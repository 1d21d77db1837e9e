"""The company's own documents and their versions. The database is the truth; the index follows it."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from itertools import groupby
from pathlib import Path
from typing import cast

from sqlalchemy import select
from sqlalchemy.orm import Session

from assistant.errors import DocumentError
from assistant.languages.detect import ANSWER_LANGUAGES, detect, family
from assistant.library.documents import COUNTRIES, KINDS, Document, Kind, fingerprint
from assistant.library.readers import Reading
from assistant.library.splitting import title_of
from assistant.records.database import Database
from assistant.records.tables import DocumentRow, VersionRow

_LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class Details:
    """What a person says about a document. None leaves it as it is; for a new document that is: the title and language
    of its text, no owner, no country, a text, valid at once, never reviewed."""

    title: str | None = None
    language: str | None = None
    owner: str | None = None
    country: str | None = None
    kind: Kind | None = None
    valid_from: date | None = None
    review_by: date | None = None

    def checked(self) -> "Details":
        """Raises:
        DocumentError: a value is none of those that there are.
        """
        if self.kind and self.kind not in KINDS:
            raise DocumentError("error-document-detail", value=self.kind)
        if self.country and self.country not in COUNTRIES:
            raise DocumentError("error-document-detail", value=self.country)
        if self.language and self.language not in ANSWER_LANGUAGES:
            raise DocumentError("error-document-detail", value=self.language)
        return self


@dataclass(frozen=True, slots=True)
class Added:
    """What became of a text: "added", "updated" (a new version), "unchanged", or "same": `document` has it already."""

    document: Document
    outcome: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Version:
    number: int
    added_at: datetime
    valid_from: date | None


@dataclass(frozen=True, slots=True)
class Entry:
    """A document on the shelf. `document` is the version that is in force, or the first that will be; `state` is
    "live", "coming" (valid from a later day) or "withdrawn"."""

    document: Document
    state: str
    versions: tuple[Version, ...] = field(default=())

    def is_due(self, today: date) -> bool:
        """Whether the day by which it was to be reviewed has passed."""
        return self.document.review_by is not None and self.document.review_by < today


class Shelf:
    def __init__(self, database: Database) -> None:
        self._database = database

    def documents(self, today: date | None = None) -> list[Document]:
        """What is in force, by source: of each document that is not withdrawn the newest version that is valid."""
        return [e.document for e in self.entries(today) if e.state == "live"]

    def entries(self, today: date | None = None) -> list[Entry]:
        """All documents, by source."""
        with self._database.session() as session:
            wanted = select(DocumentRow, VersionRow).join(VersionRow, VersionRow.document_id == DocumentRow.id)
            rows = session.execute(wanted.order_by(DocumentRow.source, VersionRow.number)).all()
            grouped = [(row, [v for _, v in pairs]) for row, pairs in groupby(rows, key=lambda pair: pair[0])]
            return [_entry(row, versions, today or date.today()) for row, versions in grouped]

    def live(self) -> frozenset[str]:
        """Ids of the documents that are not withdrawn."""
        with self._database.session() as session:
            return frozenset(session.scalars(select(DocumentRow.id).where(DocumentRow.state == "live")))

    def signature(self, today: date) -> str:
        """Differs when what `documents` gives may differ; costs no reading of texts."""
        with self._database.session() as session:
            rows = session.execute(select(*DocumentRow.__table__.columns).order_by(DocumentRow.id)).all()
            dates = session.execute(select(VersionRow.id, VersionRow.valid_from).order_by(VersionRow.id)).all()
        coming = [day for _, day in dates if day and day > today]
        return fingerprint(*(repr(tuple(row)) for row in (*rows, *dates)), repr(sorted(coming)))

    def version(self, identity: str, number: int) -> Document | None:
        """A document as it was in one of its versions; None if there is no such version."""
        with self._database.session() as session:
            row = session.get(DocumentRow, identity)
            found = [v for v in _versions(session, identity) if v.number == number]
            return _document(row, found[0]) if row and found else None

    def add(self, source: str, reading: Reading, details: Details | None = None) -> Added:
        """Keep a text; its source is its identity, so another text of that source is a new version of the document.

        Raises:
            DocumentError: the text is in none of our languages, or a detail cannot be; nothing was changed.
        """
        source, details = safe_name(source), (details or Details()).checked()
        language = details.language or detect(reading.text)
        if language is None or family(language) not in ANSWER_LANGUAGES:
            raise DocumentError("error-file-language", name=source)
        title = title_of(reading.text, reading.format) or reading.title or Path(source).stem
        text_hash = fingerprint(reading.text)
        with self._database.session() as session:
            row = session.scalars(select(DocumentRow).where(DocumentRow.source == source)).first()
            if row is None and (twin := _with_text(session, text_hash)):
                return Added(twin, "same", source)
            versions = _versions(session, row.id) if row else []
            outcome = "updated" if row else "added"
            row = row or DocumentRow(id=fingerprint(source)[:12], source=source, kind="text")
            row.state = "live"
            _describe(row, details)
            session.add(row)
            session.flush()
            last = versions[-1] if versions else None
            if last and last.text_hash == text_hash and last.format == reading.format:
                last.valid_from = details.valid_from or last.valid_from
                return Added(_document(row, last), "unchanged")
            version = VersionRow(
                id=f"{row.id}-{last.number + 1 if last else 1}",
                document_id=row.id,
                number=last.number + 1 if last else 1,
                title=title[:_LONGEST_NAME],
                language=language,
                format=reading.format,
                text=reading.text,
                text_hash=text_hash,
                pages=list(reading.pages),
                valid_from=details.valid_from,
            )
            session.add(version)
            return Added(_document(row, version), outcome)

    def change(self, identity: str, details: Details, clear: Collection[str] = ()) -> None:
        """Change what is said about a document; an empty title or language is that of its text again. `clear`: names
        of details that nothing is said of any more.

        Raises:
            DocumentError: it is unknown, or a value is none of those that there are.
        """
        details = details.checked()
        with self._database.session() as session:
            row = _row(session, identity)
            _describe(row, details)
            for name in clear:
                if name != "valid_from":
                    setattr(row, name, None if name == "review_by" else "")
            if details.valid_from or "valid_from" in clear:
                _versions(session, row.id)[-1].valid_from = details.valid_from

    def withdraw(self, identity: str) -> None:
        """Take a document out of force; its text is kept."""
        self._set_state(identity, "withdrawn")

    def restore(self, identity: str) -> None:
        self._set_state(identity, "live")

    def remove(self, identity: str) -> list[Document]:
        """Delete a document, by its id or its source, with all its versions; these are returned, newest last.

        Raises:
            DocumentError: there is none of that id or name.
        """
        with self._database.session() as session:
            row = _row(session, identity)
            removed = [_document(row, v) for v in _versions(session, row.id)]
            session.delete(row)
        self._database.scrub()
        return removed

    def _set_state(self, identity: str, state: str) -> None:
        with self._database.session() as session:
            _row(session, identity).state = state


def _row(session: Session, identity: str) -> DocumentRow:
    row = session.scalars(
        select(DocumentRow).where((DocumentRow.id == identity) | (DocumentRow.source == identity))
    ).first()
    if row is None:
        raise DocumentError("error-document-unknown", name=identity)
    return row


def _versions(session: Session, identity: str) -> list[VersionRow]:
    """Oldest first."""
    wanted = select(VersionRow).where(VersionRow.document_id == identity).order_by(VersionRow.number)
    return list(session.scalars(wanted))


def _with_text(session: Session, text_hash: str) -> Document | None:
    """The document whose newest version is that text."""
    for version in session.scalars(select(VersionRow).where(VersionRow.text_hash == text_hash)):
        row = session.get_one(DocumentRow, version.document_id)
        if row.state == "live" and _versions(session, row.id)[-1].id == version.id:
            return _document(row, version)
    return None


def _describe(row: DocumentRow, details: Details) -> None:
    for name in ("title", "language", "owner", "country", "kind", "review_by"):
        value = getattr(details, name)
        if value is not None:
            setattr(row, name, " ".join(value.split())[:_LONGEST_NAME] if isinstance(value, str) else value)


def _entry(row: DocumentRow, versions: Sequence[VersionRow], today: date) -> Entry:
    valid = [v for v in versions if v.valid_from is None or v.valid_from <= today]
    shown = valid[-1] if valid else min(versions, key=lambda v: (v.valid_from or today, -v.number))
    state = "withdrawn" if row.state == "withdrawn" else "live" if valid else "coming"
    return Entry(_document(row, shown), state, tuple(Version(v.number, v.added_at, v.valid_from) for v in versions))


def _document(row: DocumentRow, version: VersionRow) -> Document:
    document = Document(
        id=row.id,
        language=row.language or version.language,
        title=row.title or version.title,
        source=row.source,
        text=version.text,
        format=version.format,
    )
    return replace(
        document,
        kind=cast(Kind, row.kind),
        version=version.number,
        owner=row.owner or "",
        country=row.country or "",
        valid_from=version.valid_from,
        review_by=row.review_by,
        pages=tuple(version.pages),
    )


def safe_name(source: str) -> str:
    """A name without control characters and path tricks; it is shown and compared, never opened. A safe name
    is its own safe name."""
    parts = [p for p in source.replace("\\", "/").split("/") if p not in ("", ".", "..")]
    name = "".join(c for c in "/".join(parts) if c.isprintable())
    if len(name) > _LONGEST_NAME:
        name = f"{fingerprint(name)[:8]}…{name[9 - _LONGEST_NAME :]}"
    return name or "document"
