"""How far a running import is, told from the process that does it to those that show it."""

import contextlib
import json
import time
from pathlib import Path

_EVERY, _FRESH = 0.5, 60.0
"""Seconds between two writings, and after which what was written says nothing any more."""


class ProgressFile:
    def __init__(self, path: Path) -> None:
        self._path = path
        self._written = 0.0

    def write(self, done: int, total: int) -> None:
        """Texts done, and texts in all; written now and then. A disk that is full stops nothing here."""
        if done < total and time.monotonic() - self._written < _EVERY:
            return
        self._written = time.monotonic()
        new = self._path.with_suffix(".new")
        with contextlib.suppress(OSError):
            new.write_text(json.dumps([done, total]), "utf-8")
            new.replace(self._path)

    def read(self) -> tuple[int, int] | None:
        """(done, total) of an import that is running; None where none is."""
        try:
            if time.time() - self._path.stat().st_mtime > _FRESH:
                return None
            done, total = map(int, json.loads(self._path.read_text("utf-8")))
        except (OSError, ValueError, TypeError):
            return None
        return (done, total) if done < total else None
