"""Vectors by content: a text is embedded once per encoder, role and prompt, and found again by its hash.

Two layers: what ships with the repository (read only), and what this installation has embedded. Every batch is
committed before the next begins, so a publication that was killed goes on where it was.
"""

import logging
import sqlite3
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import TypeVar

import numpy as np

from assistant.library.documents import fingerprint
from assistant.retrieval.encoder import Encoder, Role, Vectors

log = logging.getLogger(__name__)
T = TypeVar("T")

Progress = Callable[[int, int], None]
"""Told (texts done, texts in all) after each batch."""

_BATCH_CHARACTERS = 24_000
"""A batch is committed about every six seconds at the embedded encoder's speed."""


class VectorStore:
    """Vectors of texts, from the shipped file, the local one, or freshly encoded."""

    def __init__(self, encoder: Encoder, path: Path, shipped_dir: Path | None = None) -> None:
        self._encoder = encoder
        self._path = path
        self._lock = threading.Lock()
        self._shipped = _load_shipped(shipped_dir, encoder.key) if shipped_dir else {}

    def get(self, texts: Sequence[str], role: Role, progress: Progress | None = None) -> Vectors:
        """Unit vectors of `texts`, shape (len(texts), dimension), float32; what is missing is encoded and kept."""
        keys = [self.key_of(text, role) for text in texts]
        found = {key: self._shipped[key] for key in keys if key in self._shipped}
        rest = [key for key in dict.fromkeys(keys) if key not in found]
        if rest:
            found |= self._read(rest)
        missing = {key: text for key, text in zip(keys, texts, strict=True) if key not in found}
        done, total = len(keys) - len(missing), len(keys)
        if progress:
            progress(done, total)
        for batch in _batches(list(missing.items())):
            vectors = self._encoder.encode([text for _, text in batch], role)
            self._write([(key, vector) for (key, _), vector in zip(batch, vectors, strict=True)])
            found.update((key, vector) for (key, _), vector in zip(batch, vectors, strict=True))
            done += len(batch)
            if progress:
                progress(done, total)
        if not keys:
            return np.zeros((0, 0), np.float32)
        return np.stack([np.asarray(found[key], np.float32) for key in keys])

    def known(self, texts: Sequence[str], role: Role) -> dict[str, Vectors]:
        """Vectors by text of those that need no encoding."""
        keys = {self.key_of(text, role): text for text in texts}
        found = {key: self._shipped[key] for key in keys if key in self._shipped}
        found |= self._read([key for key in keys if key not in found])
        return {keys[key]: np.asarray(vector, np.float32) for key, vector in found.items()}

    def forget(self, texts: Sequence[str], role: Role) -> None:
        """Delete the vectors of texts here; what another document needs of them is encoded again."""
        keys = [(self.key_of(text, role),) for text in texts]

        def delete(connection: sqlite3.Connection) -> None:
            connection.executemany("DELETE FROM vectors WHERE key = ?", keys)

        self._on_file(delete)
        self._on_file(lambda connection: connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall())

    def key_of(self, text: str, role: Role) -> str:
        return fingerprint(self._encoder.key, role, text)[:32]

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self._path, timeout=15)
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA secure_delete=ON")
        connection.execute("CREATE TABLE IF NOT EXISTS vectors (key TEXT PRIMARY KEY, vector BLOB NOT NULL)")
        return connection

    def _read(self, keys: Sequence[str]) -> dict[str, Vectors]:
        def select(connection: sqlite3.Connection) -> dict[str, Vectors]:
            found: dict[str, Vectors] = {}
            for i in range(0, len(keys), 500):
                some = keys[i : i + 500]
                marks = ",".join("?" * len(some))
                rows = connection.execute(f"SELECT key, vector FROM vectors WHERE key IN ({marks})", some)
                found.update((key, np.frombuffer(blob, np.float32)) for key, blob in rows)
            return found

        return self._on_file(select)

    def _write(self, rows: Sequence[tuple[str, Vectors]]) -> None:
        blobs = [(key, np.asarray(vector, np.float32).tobytes()) for key, vector in rows]
        self._on_file(lambda connection: connection.executemany("INSERT OR REPLACE INTO vectors VALUES (?, ?)", blobs))

    def _on_file(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Do `work` in a transaction. A damaged file is put aside first: all that it held can be encoded again."""
        with self._lock:
            try:
                with closing(self._connect()) as connection, connection:
                    return work(connection)
            except sqlite3.OperationalError:
                raise  # locked, or no space: the file is as it should be
            except sqlite3.DatabaseError as error:
                log.warning("%s is damaged (%s) and is made anew", self._path, error)
                for ending in ("", "-wal", "-shm"):
                    part = self._path.with_name(self._path.name + ending)
                    if part.exists():
                        part.replace(part.with_name(f"{part.name}.damaged"))
            with closing(self._connect()) as connection, connection:
                return work(connection)


def _batches(items: list[tuple[str, str]]) -> Iterator[list[tuple[str, str]]]:
    """Short texts first and texts of like length together, since an engine pads to the longest."""
    batch: list[tuple[str, str]] = []
    size = 0
    for item in sorted(items, key=lambda i: len(i[1])):
        if batch and size + len(item[1]) > _BATCH_CHARACTERS:
            yield batch
            batch, size = [], 0
        batch.append(item)
        size += len(item[1])
    if batch:
        yield batch


def shipped_path(directory: Path, encoder_key: str) -> Path:
    return directory / f"{encoder_key.replace('/', '-')}.npz"


def _load_shipped(directory: Path, encoder_key: str) -> dict[str, Vectors]:
    path = shipped_path(directory, encoder_key)
    if not path.is_file():
        return {}
    with np.load(path, allow_pickle=False) as file:
        return dict(zip(file["keys"].tolist(), file["vectors"], strict=True))


def save_shipped(directory: Path, encoder_key: str, rows: dict[str, Vectors]) -> Path:
    """Write the vectors that ship with the repository: half precision, sorted by key so that a diff is stable."""
    directory.mkdir(parents=True, exist_ok=True)
    path = shipped_path(directory, encoder_key)
    keys = sorted(rows)
    np.savez_compressed(path, keys=np.array(keys), vectors=np.stack([rows[k] for k in keys]).astype(np.float16))
    return path
