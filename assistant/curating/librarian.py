"""Changes to the library, each checked against the person's rights, and the work that follows them."""

from collections.abc import Callable, Collection
from datetime import date
from pathlib import Path

from assistant.access.roles import Person, Right, require
from assistant.library.documents import Document, fingerprint
from assistant.library.folder import Folder
from assistant.library.handbook import load_handbook, section_kinds
from assistant.library.inbox import HandedIn, Inbox, Reads
from assistant.library.shelf import Details, Entry, Shelf
from assistant.records.approved import ApprovedRecords
from assistant.records.conversations import Conversations
from assistant.retrieval.publish import Publication, Publisher
from assistant.retrieval.vectors import Progress


class Librarian:
    """`after` are told when a publication made a difference."""

    def __init__(
        self,
        shelf: Shelf,
        inbox: Inbox,
        folder: Folder,
        publisher: Publisher,
        conversations: Conversations,
        approved: ApprovedRecords,
        knowledge_dir: Path,
    ) -> None:
        self._shelf = shelf
        self._inbox = inbox
        self._folder = folder
        self._publisher = publisher
        self._conversations = conversations
        self._approved = approved
        self._knowledge_dir = knowledge_dir
        self._done = ""
        self.after: list[Callable[[], None]] = []

    def documents(self) -> list[Document]:
        """Handbook and the company's own, as they are in force."""
        return [*load_handbook(self._knowledge_dir), *self._shelf.documents()]

    def fingerprints(self) -> dict[str, str]:
        """What each document and article says, by its key; differs when its text does."""
        return {d.key: fingerprint(d.text) for d in self.documents()}

    def entries(self, person: Person) -> list[Entry]:
        """The company's documents; those that are not in force only for who may change that."""
        require(person, Right.READ)
        curates = person.may(Right.CURATE)
        return [e for e in self._shelf.entries() if curates or e.state == "live"]

    def version(self, person: Person, document: str, number: int) -> Document | None:
        """A version that was cited once; also of a document that is withdrawn, since old answers lead there."""
        require(person, Right.READ)
        return self._shelf.version(document, number)

    def handed_in(self, person: Person) -> list[HandedIn]:
        """What was handed in and what became of it, newest first."""
        require(person, Right.CURATE)
        return self._inbox.recent()

    def hand_in(self, person: Person, source: str, data: bytes, details: Details | None = None) -> str:
        """Accept a file. What it raises is said at `Inbox.hand_in`."""
        require(person, Right.CURATE)
        return self._inbox.hand_in(source, data, details)

    def clear_failures(self, person: Person) -> None:
        require(person, Right.CURATE)
        self._inbox.clear_failures()

    def change(self, person: Person, document: str, details: Details, clear: Collection[str] = ()) -> None:
        require(person, Right.CURATE)
        self._shelf.change(document, details, clear)

    def withdraw(self, person: Person, document: str) -> None:
        require(person, Right.CURATE)
        self._shelf.withdraw(document)

    def restore(self, person: Person, document: str) -> None:
        require(person, Right.CURATE)
        self._shelf.restore(document)

    def remove(self, person: Person, document: str) -> str:
        """Delete a document for good: its versions, their vectors, and what stored answers quoted of it; the index
        follows with the next publication, and answers from it stop at once. Its source."""
        require(person, Right.CURATE)
        versions = self._shelf.remove(document)
        self._publisher.forget(versions, {})
        self._approved.forget_document(versions[0].key)
        self._conversations.forget_document(versions[0].id, versions[-1].title)
        return versions[0].source

    def work_seen(self) -> str | None:
        """What there is to do, to be handed to `work_done`; None where nothing changed and no file waits."""
        self._folder.look()
        seen = self._shelf.signature(date.today())
        return seen if seen != self._done or self._inbox.waiting() else None

    def work_done(self, seen: str) -> None:
        self._done = seen

    def work(
        self,
        reader: Reads,
        progress: Progress | None = None,
        told: Callable[[HandedIn], None] | None = None,
    ) -> Publication:
        """Read what waits, and bring the index up to date.

        Raises:
            WriterBusy: another process is at it.
        """
        with self._publisher.writing():
            self._folder.look()
            self._inbox.take_in(reader, told)
            return self.publish(progress)

    def publish(self, progress: Progress | None = None) -> Publication:
        """Bring the index up to date with the documents. Hold the publisher's `writing()`."""
        documents = self.documents()
        done = self._publisher.publish(documents, section_kinds(self._knowledge_dir), progress)
        # Fresh or not: a process may have died after the publication that left them.
        self._publisher.drop_orphans({d.key for d in documents})
        if done.fresh:
            for told in self.after:
                told()
        return done
