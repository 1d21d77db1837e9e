"""The one place where the concrete parts are chosen and wired."""

from dataclasses import dataclass

from assistant.answering.coverage import Coverage
from assistant.answering.door import Door
from assistant.languages.detect import warm_up
from assistant.languages.strings import Strings
from assistant.library.documents import Document
from assistant.library.handbook import load_handbook, section_kinds
from assistant.library.shelf import Shelf
from assistant.practice.behaviours import Recogniser, read_examples, stamp_of
from assistant.records.conversations import Conversations
from assistant.records.database import Database
from assistant.retrieval.calibration import Centring, read_parallel
from assistant.retrieval.encoder import Encoder, Vectors
from assistant.retrieval.publish import Publication, Publisher
from assistant.retrieval.search import Searcher
from assistant.retrieval.vectors import Progress, VectorStore
from assistant.settings import Settings, load_settings


@dataclass(frozen=True)
class Assistant:
    """The product: everything that a page, the command line or a test drives."""

    settings: Settings
    strings: Strings
    database: Database
    shelf: Shelf
    conversations: Conversations
    encoder: Encoder
    store: VectorStore
    publisher: Publisher
    searcher: Searcher
    door: Door

    def documents(self) -> list[Document]:
        """Handbook and the company's own, as they are now."""
        return [*load_handbook(self.settings.knowledge_dir), *self.shelf.documents()]

    def publish(self, progress: Progress | None = None) -> Publication:
        """Bring the index up to date with the documents; a no-op where it is.

        Raises:
            WriterBusy: another process is at it.
        """
        with self.publisher.writing():
            return self.publisher.publish(self.documents(), section_kinds(self.settings.knowledge_dir), progress)

    def is_published(self) -> bool:
        return self.publisher.is_current(self.documents())

    def recogniser(self) -> Recogniser:
        """What the coach sees with; learned once from the example sentences, then kept beside the index."""
        examples = read_examples(self.settings.behaviours_dir)
        stamp, path = stamp_of(examples, self.encoder), self.settings.data_dir / "behaviours.npz"
        centring = Centring.learn(read_parallel(self.settings.calibration_dir), self.store)
        found = Recogniser.load(path, stamp, self.encoder, centring)
        if found is None:
            found = Recogniser.learn(examples, self.store, self.encoder, centring)
            found.save(path, stamp)
        return found

    def vectors_of_behaviours(self) -> dict[str, Vectors]:
        """Vectors by key of all example sentences."""
        texts = sorted({e.text for e in read_examples(self.settings.behaviours_dir)})
        return dict(zip((self.store.key_of(t, "query") for t in texts), self.store.get(texts, "query"), strict=True))

    def warm_up(self) -> None:
        """Load what the first question needs."""
        warm_up()
        self.encoder.warm_up()
        self.door.index()


def build(settings: Settings | None = None, **replacements: object) -> Assistant:
    """Wire the product from its settings. `replacements` stand in for parts of the same name (in tests)."""
    settings = settings or load_settings()
    parts: dict[str, object] = {"settings": settings, "strings": Strings(), "database": Database(settings.data_dir)}
    parts |= {"encoder": Encoder(settings.encoder, settings.tuning_dir)}
    parts |= replacements
    database: Database = parts["database"]  # type: ignore[assignment]
    encoder: Encoder = parts["encoder"]  # type: ignore[assignment]
    store = VectorStore(encoder, settings.data_dir / "vectors.db", settings.calibration_dir.parent / "vectors")
    publisher = Publisher(
        settings.data_dir / "index", encoder, store, settings.calibration_dir, settings.writer_patience
    )
    searcher = Searcher(encoder)
    coverage = Coverage.load(settings.calibration_dir / "coverage.json")
    parts |= {
        "shelf": Shelf(database),
        "conversations": Conversations(database),
        "store": store,
        "publisher": publisher,
        "searcher": searcher,
        "door": Door(publisher, searcher, coverage, parts["strings"]),  # type: ignore[arg-type]
    }
    parts |= replacements
    return Assistant(**parts)  # type: ignore[arg-type]
