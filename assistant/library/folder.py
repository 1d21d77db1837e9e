"""The watched folder: what is put into it comes onto the shelf, what is taken out is withdrawn."""

import os
import stat
from pathlib import Path

from sqlalchemy import delete, select

from assistant.errors import DocumentError
from assistant.library.inbox import Inbox
from assistant.library.readers import LARGEST_FILE
from assistant.library.shelf import Shelf, safe_name
from assistant.records.database import Database
from assistant.records.tables import DocumentRow, ImportRow, WatchedRow

_SIDE_FILES = ("~$", ".", "thumbs.db", "desktop.ini")
"""Beginnings of names that programs leave beside documents."""

_State = tuple[int, int]
"""Size in bytes and time of the last change in nanoseconds."""


class Folder:
    """Files are recognised by name, size and time. A file that changes while it is read is left for the next look."""

    def __init__(self, directory: Path, database: Database, inbox: Inbox, shelf: Shelf) -> None:
        self._directory = directory
        self._database = database
        self._inbox = inbox
        self._shelf = shelf

    def look(self) -> int:
        """Hand in what is new or changed, withdraw what is gone; how many files that were."""
        if not self._directory.is_dir():
            return 0
        with self._database.session() as session:
            known = {row.source: (row.size, row.changed_at) for row in session.scalars(select(WatchedRow))}
        found, whole = self._files()
        moved = 0
        for source, (path, state) in found.items():
            if known.get(source) != state and self._hand_in(source, path, state):
                moved += 1
        for source in known.keys() - found.keys() if whole else ():
            self._gone(source)
            moved += 1
        return moved

    def _files(self) -> tuple[dict[str, tuple[Path, _State]], bool]:
        """Regular files with their state by the name they have on the shelf, never through a link: a link could lead
        anywhere. And whether every folder could be looked into: what is in one that could not is not gone."""
        found: dict[str, tuple[Path, _State]] = {}
        closed: list[OSError] = []
        for folder, folders, names in os.walk(self._directory, onerror=closed.append, followlinks=False):
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            for name in sorted(names):
                path = Path(folder) / name
                state = None if name.lower().startswith(_SIDE_FILES) else _state(path)
                if state:
                    found.setdefault(safe_name(path.relative_to(self._directory).as_posix()), (path, state))
        return found, not closed

    def _hand_in(self, source: str, path: Path, state: _State) -> bool:
        try:
            data = path.read_bytes() if state[0] <= LARGEST_FILE else b"\0" * (LARGEST_FILE + 1)
            if _state(path) != state:
                return False
            self._inbox.hand_in(source, data)
        except OSError:
            return False
        except DocumentError as error:
            self._inbox.refuse(source, error)
        with self._database.session() as session:
            session.merge(WatchedRow(source=source, size=state[0], changed_at=state[1]))
        return True

    def _gone(self, source: str) -> None:
        """Withdraw the document. A file that was left out because it says the same is handed in at the next look."""
        with self._database.session() as session:
            session.execute(delete(WatchedRow).where(WatchedRow.source == source))
            row = session.scalars(select(DocumentRow).where(DocumentRow.source == source)).first()
            if row:
                twins = select(ImportRow.source).where(ImportRow.document_id == row.id, ImportRow.outcome == "same")
                session.execute(delete(WatchedRow).where(WatchedRow.source.in_(twins)))
        if row:
            self._shelf.withdraw(row.id)


def _state(path: Path) -> _State | None:
    """None where it is no regular file."""
    try:
        found = path.lstat()
    except OSError:
        return None
    return (found.st_size, found.st_mtime_ns) if stat.S_ISREG(found.st_mode) else None
