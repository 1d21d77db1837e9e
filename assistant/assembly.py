"""The one place where the concrete parts are chosen and wired."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

from assistant.answering.coverage import Coverage
from assistant.answering.door import Door
from assistant.languages.detect import warm_up
from assistant.languages.strings import Strings
from assistant.library.documents import Document
from assistant.library.handbook import load_handbook, section_kinds
from assistant.library.shelf import Shelf
from assistant.practice.behaviours import BEHAVIOURS, Labelled, Recogniser, read_examples, stamp_of
from assistant.practice.gate import GATE, read_gate_examples
from assistant.practice.scenario import Scenario, load_scenarios
from assistant.practice.talks import Talks
from assistant.records.assignments import Assignments
from assistant.records.attempts import Attempts
from assistant.records.conversations import Conversations
from assistant.records.database import Database
from assistant.records.learners import Learners
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
    learners: Learners
    attempts: Attempts
    assignments: Assignments
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
        """What the coach sees with."""
        return self._learned("behaviours", BEHAVIOURS, read_examples(self.settings.behaviours_dir))

    def gate_recogniser(self) -> Recogniser:
        """What tells whether a trainee keeps to confidentiality."""
        return self._learned("gate", GATE, read_gate_examples(self.settings.behaviours_dir))

    def _learned(self, name: str, labels: tuple[str, ...], examples: list[Labelled]) -> Recogniser:
        """Learned once from the example sentences, then kept beside the index."""
        stamp, path = stamp_of(examples, self.encoder), self.settings.data_dir / f"{name}.npz"
        centring = Centring.learn(read_parallel(self.settings.calibration_dir), self.store)
        found = Recogniser.load(labels, path, stamp, self.encoder, centring)
        if found is None:
            found = Recogniser.learn(labels, examples, self.store, self.encoder, centring)
            found.save(path, stamp)
        return found

    @cached_property
    def talks(self) -> Talks:
        """Practice with the simulated customers that ship."""
        return self.talks_with(lambda: load_scenarios(self.settings.scenarios_dir), self.attempts)

    def talks_with(self, scenarios: Callable[[], Sequence[Scenario]], attempts: Attempts) -> Talks:
        """Practice with other scenarios, or kept elsewhere."""
        return Talks(scenarios, self._recognisers, attempts, self.door.cite, self.strings)

    def _recognisers(self) -> tuple[Recogniser, Recogniser]:
        return self.recogniser(), self.gate_recogniser()

    def vectors_of_behaviours(self) -> dict[str, Vectors]:
        """Vectors by key of all example sentences."""
        directory = self.settings.behaviours_dir
        texts = sorted({e.text for e in [*read_examples(directory), *read_gate_examples(directory)]})
        return dict(zip((self.store.key_of(t, "query") for t in texts), self.store.get(texts, "query"), strict=True))

    def warm_up(self) -> None:
        """Load what the first question needs."""
        warm_up()
        self.encoder.warm_up()
        self.door.index()
        self.talks.warm_up()


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
        "learners": Learners(database),
        "attempts": Attempts(database),
        "assignments": Assignments(database),
        "store": store,
        "publisher": publisher,
        "searcher": searcher,
        "door": Door(publisher, searcher, coverage, parts["strings"]),  # type: ignore[arg-type]
    }
    parts |= replacements
    return Assistant(**parts)  # type: ignore[arg-type]
