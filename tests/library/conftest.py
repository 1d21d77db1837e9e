"""A shelf and an inbox on a database of the test's own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.library.inbox import Inbox
from assistant.library.shelf import Shelf
from assistant.records.database import Database


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = Database(tmp_path / "data")
    yield opened
    opened.close()


@pytest.fixture
def shelf(database: Database) -> Shelf:
    return Shelf(database)


@pytest.fixture
def inbox(database: Database, shelf: Shelf, tmp_path: Path) -> Inbox:
    return Inbox(database, tmp_path / "data" / "inbox", shelf)
