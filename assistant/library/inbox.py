"""Files that were handed in wait here until they are read, so that what was accepted is not lost when a process dies.

The bytes lie in the inbox under a name of our own, the row that accepts them is in the database. A file is read as
often as it takes; the shelf takes the same text once.
"""

import contextlib
import errno
import logging
import os
import uuid
from collections.abc import Callable
from dataclasses import asdict, dataclass, fields
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any, Protocol

from sqlalchemy import delete, func, select
from sqlalchemy.exc import OperationalError

from assistant.errors import DataDirectoryError, DocumentError
from assistant.library.readers import LARGEST_FILE, Reading, kind_by_name
from assistant.library.shelf import Added, Details, Shelf, safe_name
from assistant.records.database import Database, ensure_writable
from assistant.records.tables import ImportRow, now

log = logging.getLogger(__name__)

_KEPT = timedelta(days=30)
"""How long the list says what became of a file."""


class Reads(Protocol):
    """What turns a file into text: the reader in a process of its own."""

    def read(self, path: Path) -> Reading: ...


@dataclass(frozen=True, slots=True)
class HandedIn:
    """A file that was handed in. `state`: "waiting", "in" or "failed"; `outcome` is that of `Added`; `reason` is the
    message key of a failure and `values` fill it."""

    id: str
    source: str
    state: str
    outcome: str
    reason: str
    values: dict[str, Any]
    document: str
    handed_in_at: datetime


class Inbox:
    def __init__(self, database: Database, directory: Path, shelf: Shelf) -> None:
        ensure_writable(directory)
        self._database = database
        self._directory = directory
        self._shelf = shelf

    def hand_in(self, source: str, data: bytes, details: Details | None = None) -> str:
        """Accept a file; once this returns it is not lost. Its id.

        Raises:
            DocumentError: it is too large, or of a type that cannot be read.
            DataDirectoryError: it cannot be written, for example because the disk is full.
        """
        source, identity = safe_name(source), uuid.uuid4().hex
        kind_by_name(source)
        if len(data) > LARGEST_FILE:
            raise DocumentError("error-file-large", name=source, limit=LARGEST_FILE // 1_000_000)
        path = self._directory / f"{identity}{Path(source).suffix.lower()}"
        row = ImportRow(id=identity, source=source, file=path.name, details=_plain(details or Details()))
        try:
            with path.open("xb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            with self._database.session() as session:
                session.add(row)
        except (OSError, OperationalError) as error:
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)
            raise _no_place(self._directory, error) from error
        return identity

    def refuse(self, source: str, error: DocumentError) -> None:
        """List a file of the watched folder that could not even be handed in."""
        with self._database.session() as session:
            row = ImportRow(id=uuid.uuid4().hex, source=safe_name(source), file="", details={})
            session.add(_failed(row, error))

    def waiting(self) -> int:
        with self._database.session() as session:
            return session.scalar(select(func.count()).where(ImportRow.state == "waiting")) or 0

    def take_in(self, reader: Reads, told: Callable[[HandedIn], None] | None = None) -> list[HandedIn]:
        """Read what waits and put it on the shelf, oldest first; what cannot be read is listed with its reason."""
        done = []
        for identity in self._waiting_ids():
            one = self._take_in(identity, reader)
            done.append(one)
            if told:
                told(one)
        self._sweep()
        return done

    def recent(self, limit: int = 200) -> list[HandedIn]:
        """What was handed in, newest first."""
        with self._database.session() as session:
            rows = session.scalars(select(ImportRow).order_by(ImportRow.handed_in_at.desc()).limit(limit))
            return [_told(row) for row in rows]

    def clear_failures(self) -> None:
        with self._database.session() as session:
            session.execute(delete(ImportRow).where(ImportRow.state == "failed"))

    def _waiting_ids(self) -> list[str]:
        with self._database.session() as session:
            wanted = select(ImportRow.id).where(ImportRow.state == "waiting").order_by(ImportRow.handed_in_at)
            return list(session.scalars(wanted))

    def _take_in(self, identity: str, reader: Reads) -> HandedIn:
        with self._database.session() as session:
            row = session.get_one(ImportRow, identity)
            source, path, details = row.source, self._directory / row.file, _details(row.details)
        added: Added | None = None
        failure: DocumentError | None = None
        try:
            added = self._shelf.add(source, reader.read(path), details)
        except DocumentError as error:
            failure = DocumentError(error.key, **{**error.values, "name": source})
        except (ValueError, TypeError, LookupError, AttributeError, ArithmeticError, RecursionError):
            log.exception("a file could not be taken in")  # one strange file must not hold up those behind it
            failure = DocumentError("error-file-reading", name=source)
        with self._database.session() as session:
            row = session.get_one(ImportRow, identity)
            if added:
                row.state, row.outcome, row.document_id = "in", added.outcome, added.document.id
                row.finished_at = now()
            elif failure:
                _failed(row, failure)
            told = _told(row)
        path.unlink(missing_ok=True)
        return told

    def _sweep(self) -> None:
        """Forget old entries, bytes of what is done (a process died before it deleted them), and after an hour bytes
        without an entry (one died between writing and accepting)."""
        with self._database.session() as session:
            old = now() - _KEPT
            session.execute(delete(ImportRow).where(ImportRow.state != "waiting", ImportRow.handed_in_at < old))
            states = dict(session.execute(select(ImportRow.file, ImportRow.state)).tuples().all())
        an_hour_ago = (now() - timedelta(hours=1)).timestamp()
        for path in self._directory.iterdir():
            with contextlib.suppress(FileNotFoundError):  # taken back meanwhile by who could not hand it in
                state = states.get(path.name)
                if state not in ("waiting", None) or (state is None and path.stat().st_mtime < an_hour_ago):
                    path.unlink()


def _no_place(directory: Path, error: OSError | OperationalError) -> DataDirectoryError:
    if isinstance(error, OSError):
        full, reason = error.errno in (errno.ENOSPC, errno.EDQUOT), error.strerror or str(error)
    else:
        reason = str(error.orig)
        full = "disk is full" in reason
    return DataDirectoryError("error-disk-full" if full else "error-data-dir", path=str(directory), reason=reason)


def _failed(row: ImportRow, error: DocumentError) -> ImportRow:
    row.state, row.finished_at = "failed", now()
    row.reason = {
        "key": error.key,
        "values": {k: v if isinstance(v, int | float) else str(v)[:200] for k, v in error.values.items()},
    }
    return row


def _told(row: ImportRow) -> HandedIn:
    reason = row.reason or {"key": "", "values": {}}
    return HandedIn(
        row.id,
        row.source,
        row.state,
        row.outcome or "",
        reason["key"],
        reason["values"],
        row.document_id or "",
        row.handed_in_at,
    )


def _plain(details: Details) -> dict[str, Any]:
    return {k: v.isoformat() if isinstance(v, date) else v for k, v in asdict(details).items() if v is not None}


def _details(row: dict[str, Any]) -> Details:
    days = {k: date.fromisoformat(row[k]) for k in ("valid_from", "review_by") if row.get(k)}
    return Details(**{f.name: row[f.name] for f in fields(Details) if f.name in row} | days)
