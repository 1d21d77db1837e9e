"""The database: opened, set to write-ahead logging, and brought to the newest shape."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from alembic.util.exc import CommandError
from filelock import FileLock, Timeout
from sqlalchemy import Engine, create_engine, event, inspect, text
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session, sessionmaker

from assistant.errors import DataDirectoryError

_MIGRATIONS = Path(__file__).parent / "migrations"
_BUSY_TIMEOUT_MS = 15_000  # a publication in another process holds the database for moments, never for long


class Database:
    """Sessions on one SQLite file. Commits are durable: synchronous=FULL, so what was acknowledged is there."""

    def __init__(self, data_dir: Path) -> None:
        ensure_writable(data_dir)
        self.path = data_dir / "assistant.db"
        self.engine = create_engine(f"sqlite:///{self.path}", connect_args={"check_same_thread": False})
        event.listen(self.engine, "connect", _configure)
        try:
            # Two processes that open a new database at once lock each other out while it turns to write-ahead logging.
            with FileLock(data_dir / "assistant.db.lock", timeout=_BUSY_TIMEOUT_MS / 1000):
                _migrate(self.engine)
        except (DatabaseError, CommandError, Timeout) as error:
            reason = str(error).split("\n")[0][:200]
            raise DataDirectoryError("error-database", path=str(self.path), reason=reason) from error
        self._sessions = sessionmaker(self.engine, expire_on_commit=False)

    @contextmanager
    def session(self) -> Iterator[Session]:
        """A session that commits at the end of the block and rolls back when the block raises."""
        with self._sessions.begin() as session:
            yield session

    def scrub(self) -> None:
        """Leave nothing of what was deleted in the write-ahead log; in the file itself it is overwritten at once."""
        with self.engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        self.engine.dispose()


def ensure_writable(data_dir: Path) -> None:
    """Make the data directory, or say that it cannot be written.

    Raises:
        DataDirectoryError
    """
    try:
        data_dir.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=data_dir, prefix=".probe-"):
            pass
    except OSError as error:
        raise DataDirectoryError("error-data-dir", path=str(data_dir), reason=error.strerror or str(error)) from error


def _configure(connection: Any, _: object) -> None:
    cursor = connection.cursor()
    cursor.execute("PRAGMA journal_mode=WAL")
    cursor.execute("PRAGMA synchronous=FULL")
    cursor.execute(f"PRAGMA busy_timeout={_BUSY_TIMEOUT_MS}")
    cursor.execute("PRAGMA foreign_keys=ON")
    cursor.execute("PRAGMA secure_delete=ON")
    cursor.close()


def _migrate(engine: Engine) -> None:
    config = Config()
    config.set_main_option("script_location", _MIGRATIONS.as_posix().replace("%", "%%"))
    head = ScriptDirectory.from_config(config).get_current_head()
    if _current(engine) == head:
        return
    with engine.connect() as connection:
        # One process migrates at a time: the others wait for the write lock and then find the work done.
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        connection.commit()


def _current(engine: Engine) -> str | None:
    if not Path(engine.url.database or "").exists() or not inspect(engine).has_table("alembic_version"):
        return None
    with engine.connect() as connection:
        return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
