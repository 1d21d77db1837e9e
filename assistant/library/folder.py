"""The watched folder: what is put into it comes onto the shelf, what is taken out is withdrawn."""

import os
import stat
from pathlib import Path

from sqlalchemy import delete, select

from assistant.errors import DocumentError
from assistant.library.inbox import Inbox
from assistant.library.readers import LARGEST_FILE
from assistant.library.shelf import Shelf
from assistant.records.database import Database
from assistant.records.tables import DocumentRow, WatchedRow

_SIDE_FILES = ("~$", ".", "thumbs.db", "desktop.ini")
"""Beginnings of names that programs leave beside documents."""


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
        found = {path.relative_to(self._directory).as_posix(): path for path in self._files()}
        moved = 0
        for source, path in found.items():
            state = _state(path)
            if state and known.get(source) != state and self._hand_in(source, path, state):
                moved += 1
        for source in known.keys() - found.keys():
            self._gone(source)
            moved += 1
        return moved

    def _files(self) -> list[Path]:
        """Regular files, never through a link: a link could lead anywhere."""
        return [
            Path(folder) / name
            for folder, folders, names in os.walk(self._directory, followlinks=False)
            for name in sorted(names)
            if not name.lower().startswith(_SIDE_FILES) and not Path(folder).name.startswith(".")
        ]

    def _hand_in(self, source: str, path: Path, state: tuple[int, int]) -> bool:
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
        with self._database.session() as session:
            session.execute(delete(WatchedRow).where(WatchedRow.source == source))
            row = session.scalars(select(DocumentRow).where(DocumentRow.source == source)).first()
        if row:
            self._shelf.withdraw(row.id)


def _state(path: Path) -> tuple[int, int] | None:
    """Size in bytes and time of the last change in nanoseconds; None where it is no regular file."""
    try:
        found = path.lstat()
    except OSError:
        return None
    return (found.st_size, found.st_mtime_ns) if stat.S_ISREG(found.st_mode) else None
