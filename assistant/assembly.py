"""The one place where the concrete parts are chosen and wired."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path

from assistant.answering.approved import ApprovedAnswers
from assistant.answering.coverage import Coverage
from assistant.answering.door import Door
from assistant.board.board import COUNTED, Board
from assistant.board.clustering import Kinship
from assistant.curating.librarian import Librarian
from assistant.curating.progress import ProgressFile
from assistant.errors import KnowledgeError
from assistant.languages.detect import warm_up
from assistant.languages.strings import Strings
from assistant.library.documents import Document
from assistant.library.folder import Folder
from assistant.library.inbox import HandedIn, Inbox
from assistant.library.readers import Reader
from assistant.library.shelf import Shelf
from assistant.practice import recogniser as recognisers
from assistant.practice.behaviours import BEHAVIOURS, Labelled, read_examples
from assistant.practice.gate import FALSE, GATE, read_gate_examples
from assistant.practice.reasons import read_reasons
from assistant.practice.recogniser import Recogniser
from assistant.practice.scenario import Scenario, load_scenarios
from assistant.practice.talks import Talks
from assistant.records.approved import ApprovedRecords
from assistant.records.assignments import Assignments
from assistant.records.attempts import Attempts
from assistant.records.conversations import Conversations
from assistant.records.database import Database
from assistant.records.gaps import Gaps
from assistant.records.learners import Learners
from assistant.records.privacy import Privacy
from assistant.retrieval.calibration import Centring, read_labelled, read_parallel
from assistant.retrieval.encoder import BUNDLED, Encoder, Vectors
from assistant.retrieval.publish import Publication, Publisher
from assistant.retrieval.search import Searcher
from assistant.retrieval.vectors import Progress, VectorStore
from assistant.retrieval.weights import bundled_name, taught_path
from assistant.settings import Settings, load_settings


@dataclass(frozen=True)
class Assistant:
    """The product: everything that a page, the command line or a test drives."""

    settings: Settings
    strings: Strings
    database: Database
    shelf: Shelf
    inbox: Inbox
    librarian: Librarian
    board: Board
    kinship: Kinship
    progress: ProgressFile
    privacy: Privacy
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
        return self.librarian.documents()

    def publish(self, progress: Progress | None = None) -> Publication:
        """Bring the index up to date with the documents; a no-op where it is.

        Raises:
            WriterBusy: another process is at it.
        """
        with self.publisher.writing():
            return self.librarian.publish(progress)

    def work(self, progress: Progress | None = None, told: Callable[[HandedIn], None] | None = None) -> Publication:
        """Take in what was handed in and what lies in the watched folder, and publish.

        Raises:
            WriterBusy: another process is at it.
        """

        def report(done: int, total: int) -> None:
            self.progress.write(done, total)
            if progress:
                progress(done, total)

        with Reader() as reader:
            return self.librarian.work(reader, report, told)

    def is_published(self) -> bool:
        return self.publisher.is_current(self.documents())

    def recogniser(self) -> Recogniser:
        """What the coach sees with: as it was taught, or with another encoder, or after the examples changed, learned
        here from its vectors."""
        examples = read_examples(self.settings.behaviours_dir)
        centring = self._centring()
        if self.encoder.name == BUNDLED:
            stamp = recognisers.stamp_of(examples, bundled_name())
            taught = recognisers.load(taught_path(self.settings.tuning_dir), stamp, self.encoder, centring)
            if taught:
                return taught
        return self._learned("behaviours", BEHAVIOURS, examples, centring)

    def gate_recogniser(self) -> Recogniser:
        """What tells whether a trainee keeps to confidentiality."""
        return self._learned("gate", GATE, read_gate_examples(self.settings.behaviours_dir), self._centring(), FALSE)

    def _centring(self) -> Centring:
        return Centring.learn(read_parallel(self.settings.calibration_dir), self.store)

    def _learned(
        self,
        name: str,
        labels: tuple[str, ...],
        examples: list[Labelled],
        centring: Centring,
        false: float = recognisers.FALSE,
    ) -> Recogniser:
        """Learned once from the example sentences, then kept beside the index."""
        if not examples:
            raise KnowledgeError("error-behaviours-missing", path=str(self.settings.behaviours_dir), name=name)
        stamp, path = recognisers.stamp_of(examples, self.encoder.key), self.settings.data_dir / f"{name}.npz"
        found = recognisers.load(path, stamp, self.encoder, centring)
        if found is None:
            found = recognisers.learn(labels, examples, self.store, self.encoder, centring, false)
            recognisers.save(found, path, stamp)
        return found

    @cached_property
    def talks(self) -> Talks:
        """Practice with the simulated customers that ship."""
        return self.talks_with(lambda: load_scenarios(self.settings.scenarios_dir), self.attempts)

    def talks_with(self, scenarios: Callable[[], Sequence[Scenario]], attempts: Attempts) -> Talks:
        """Practice with other scenarios, or kept elsewhere."""
        reasons = partial(read_reasons, self.settings.behaviours_dir)
        return Talks(scenarios, self._recognisers, attempts, reasons, self.door.quote, self.strings)

    def _recognisers(self) -> tuple[Recogniser, Recogniser]:
        return self.recogniser(), self.gate_recogniser()

    def vectors_of_gate(self) -> dict[str, Vectors]:
        """Vectors by key of the sentences that a recogniser is learned from at the first start."""
        texts = sorted({e.text for e in read_gate_examples(self.settings.behaviours_dir)})
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
    shelf, conversations, approved = Shelf(database), Conversations(database), ApprovedRecords(database)
    inbox = Inbox(database, settings.data_dir / "inbox", shelf)
    folder = Folder(settings.documents_dir, database, inbox, shelf)
    librarian = Librarian(shelf, inbox, folder, publisher, conversations, approved, settings.knowledge_dir)
    searcher = Searcher(encoder)
    coverage = Coverage.load(settings.calibration_dir / "coverage.json")
    strings: Strings = parts["strings"]  # type: ignore[assignment]
    door = Door(publisher, searcher, coverage, strings, ApprovedAnswers(approved, store), shelf.live)
    kinship = Kinship(store, _uncovered(settings.calibration_dir))
    board = Board(Gaps(database), approved, door, kinship, librarian.fingerprints)
    librarian.after.append(board.ask_again)
    parts |= {
        "shelf": shelf,
        "inbox": inbox,
        "librarian": librarian,
        "board": board,
        "kinship": kinship,
        "conversations": conversations,
        "progress": ProgressFile(settings.data_dir / "progress.json"),
        "privacy": Privacy(database, settings.retention_days),
        "learners": Learners(database),
        "attempts": Attempts(database),
        "assignments": Assignments(database),
        "store": store,
        "publisher": publisher,
        "searcher": searcher,
        "door": door,
    }
    parts |= replacements
    return Assistant(**parts)  # type: ignore[arg-type]


def _uncovered(calibration_dir: Path) -> list[str]:
    """The calibration questions that guidance does not cover, in all languages."""
    return [q.text for q in read_labelled(calibration_dir, ()) if not q.inside and q.label in COUNTED]
