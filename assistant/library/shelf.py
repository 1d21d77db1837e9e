"""The company's own documents: added, listed and removed. The database is the truth; the index follows it."""

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import delete, select

from assistant.errors import DocumentError
from assistant.languages.detect import ANSWER_LANGUAGES, detect, family
from assistant.library.documents import Document, fingerprint
from assistant.library.readers import read
from assistant.library.splitting import title_of
from assistant.records.database import Database
from assistant.records.tables import DocumentRow

_LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class Added:
    """What became of one file: "added", "updated", "unchanged", or "same": `document` had its text already."""

    document: Document
    outcome: str
    name: str = ""


class Shelf:
    def __init__(self, database: Database) -> None:
        self._database = database

    def documents(self) -> list[Document]:
        """All documents, by their source."""
        with self._database.session() as session:
            rows = session.scalars(select(DocumentRow).order_by(DocumentRow.source)).all()
            return [_document(row) for row in rows]

    def add_file(self, path: Path, under: Path | None = None) -> Added:
        """Read a file and keep it; its name (within the folder `under`) is its identity.

        Raises:
            DocumentError: the file cannot be taken; nothing was changed.
        """
        text, format = read(path)
        source = path.relative_to(under).as_posix() if under else path.name
        return self.add_text(source, text, format)

    def add_text(self, source: str, text: str, format: str) -> Added:
        source = _safe_name(source)
        language = detect(text)
        if language is None or family(language) not in ANSWER_LANGUAGES:
            raise DocumentError("error-file-language", name=source)
        title = title_of(text, format) or Path(source).stem
        document = Document(
            id=fingerprint(source)[:12], language=language, title=title[:200], source=source, text=text, format=format
        )
        text_hash = fingerprint(text)
        with self._database.session() as session:
            row = session.scalars(select(DocumentRow).where(DocumentRow.source == source)).first()
            if row and row.text_hash == text_hash and row.format == format:
                return Added(_document(row), "unchanged")
            twin = session.scalars(select(DocumentRow).where(DocumentRow.text_hash == text_hash)).first()
            if twin and row is None:
                return Added(_document(twin), "same", source)
            outcome = "updated" if row else "added"
            row = row or DocumentRow(id=document.id, source=source)
            row.title, row.language, row.format = document.title, language, format
            row.text, row.text_hash = text, text_hash
            session.add(row)
        return Added(document, outcome)

    def remove(self, identity: str) -> Document:
        """Remove a document by its id or its source.

        Raises:
            DocumentError: there is none of that id or name.
        """
        with self._database.session() as session:
            row = session.scalars(
                select(DocumentRow).where((DocumentRow.id == identity) | (DocumentRow.source == identity))
            ).first()
            if row is None:
                raise DocumentError("error-document-unknown", name=identity)
            session.execute(delete(DocumentRow).where(DocumentRow.id == row.id))
            return _document(row)


def _safe_name(source: str) -> str:
    """A name without control characters and path tricks; it is shown and compared, never opened."""
    parts = [p for p in source.replace("\\", "/").split("/") if p not in ("", ".", "..")]
    name = "".join(c for c in "/".join(parts) if c.isprintable())
    if len(name) > _LONGEST_NAME:
        name = f"{fingerprint(name)[:8]}…{name[-_LONGEST_NAME:]}"
    return name or "document"


def _document(row: DocumentRow) -> Document:
    return Document(
        id=row.id, language=row.language, title=row.title, source=row.source, text=row.text, format=row.format
    )
