"""One Chromium for the tests of a file."""

from collections.abc import Iterator
from typing import Any

import pytest

from tests.served import browser


@pytest.fixture(scope="module")
def chromium() -> Iterator[Any]:
    with browser() as running:
        yield running
