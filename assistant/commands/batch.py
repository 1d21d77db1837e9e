"""Files of many questions or replies, a JSON object a line."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from assistant.errors import InputError

Row = TypeVar("Row")


def read_batch(name: str, read: Callable[[str], Row]) -> Iterator[tuple[int, Row]]:
    """(number, row) of each line that is not empty; `read` raises ValueError where a line is not what it should be.

    Raises:
        InputError: the file is missing, or a line of it is wrong; names the line.
    """
    path = Path(name)
    if not path.is_file():
        raise InputError("error-file-missing", name=name)
    for number, line in enumerate(path.read_text("utf-8-sig", errors="replace").split("\n"), start=1):
        if not line.strip():
            continue
        try:
            row = read(line)
        except ValueError as error:
            raise InputError("error-batch-line", line=number, reason=str(error)) from error
        yield number, row
