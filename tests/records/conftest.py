"""A new database in a folder of the test's own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.records.database import Database


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = Database(tmp_path)
    yield opened
    opened.close()
