"""The guidance texts imported alone: the right text and the passage with the answer, from each language."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from assistant.assembly import Assistant
from assistant.library.readers import files_under, read
from assistant.library.shelf import Shelf
from assistant.records.database import Database
from assistant.retrieval.index import Index
from assistant.retrieval.publish import Publisher


@contextmanager
def texts_index(assistant: Assistant, folder: Path) -> Iterator[Index]:
    """An index of the texts in `folder` and nothing else, in a place that is gone afterwards."""
    with TemporaryDirectory() as directory:
        database = Database(Path(directory))
        shelf = Shelf(database)
        for file in files_under([folder]):
            shelf.add(file.name, read(file))
        publisher = Publisher(
            Path(directory) / "index", assistant.encoder, assistant.store, assistant.settings.calibration_dir, 5
        )
        publisher.publish(shelf.documents(), {})
        yield publisher.open_live()
        database.close()
