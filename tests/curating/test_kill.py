"""An import that is killed again and again: the index that is live keeps answering, and in the end everything is in."""

import os
import random
import signal
import subprocess
import sys

import pytest

from assistant.access.roles import LOCAL
from assistant.assembly import build
from assistant.library.splitting import split
from assistant.settings import ROOT
from tests.documents import KINDS, LANGUAGES, make, policy

pytestmark = pytest.mark.faults

TRAILERS = "# Släpvagnar\n\nKunden som hyr en släpvagn legitimerar sig vid disken och betalar hyran i förskott.\n"
ASKED = "Hur betalar kunden som hyr en släpvagn?"

IN_ONE_STEP = ["-m", "assistant", "index"]
IN_TWO_STEPS = [
    "-c",
    "from assistant import cli; from assistant.retrieval import publish; publish.MUCH = 1_000; cli.main(['index'])",
]


@pytest.fixture
def index_process(empty_assistant, monkeypatch):
    """Starts a process that brings this data directory's index up to date."""
    monkeypatch.setenv("ASSISTANT_KNOWLEDGE_DIR", str(empty_assistant.settings.knowledge_dir))
    monkeypatch.setenv("ASSISTANT_DATA_DIR", str(empty_assistant.settings.data_dir))

    def start(arguments):
        return subprocess.Popen(
            [sys.executable, *arguments], cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
        )

    return start


def assert_whole(library, sources):
    """The live index answers, and holds nothing of a document or all of it."""
    assert library.publisher.can_answer()
    index = library.door.index()
    documents = {d.key: d for d in library.documents()}
    assert set(index.cards) <= set(documents)
    for key in index.cards:
        held = [p for p in index.content.passages if p.document_key == key]
        assert held == split(documents[key])
    assert sources <= {card.source for card in index.cards.values()}
    assert any("betalar hyran i förskott" in c.quote for c in library.door.ask(ASKED).citations)


@pytest.mark.parametrize("arguments", [IN_ONE_STEP, IN_TWO_STEPS], ids=["one step", "two steps"])
def test_an_import_that_is_killed_again_and_again_loses_nothing(
    empty_assistant, index_process, settings_for, tmp_path, arguments
):
    library = empty_assistant
    library.librarian.hand_in(LOCAL, "vagn.md", TRAILERS.encode())
    library.work()
    names = set()
    for number in range(20):
        kind, language = KINDS[number % len(KINDS)], LANGUAGES[number % 3]
        names.add(f"{number}.{kind}")
        data = make(kind, language, number, policy(language, number, 2))
        library.librarian.hand_in(LOCAL, f"{number}.{kind}", data)

    chance, killed = random.Random(7), 0
    for _ in range(5):
        process = index_process(arguments)
        try:
            process.communicate(timeout=chance.uniform(0.5, 6))
        except subprocess.TimeoutExpired:
            os.kill(process.pid, signal.SIGKILL)
            process.communicate()
            killed += 1
        assert_whole(library, {"vagn.md"})
    assert killed

    process = index_process(IN_ONE_STEP)
    _, complaint = process.communicate(timeout=180)
    assert (process.returncode, "Traceback" in complaint) == (0, False)

    library.database.close()
    again = build(settings_for(tmp_path, knowledge_dir=library.settings.knowledge_dir), encoder=library.encoder)
    assert_whole(again, {"vagn.md", *names})
    assert again.is_published()
    assert again.inbox.waiting() == 0
    assert list((again.settings.data_dir / "inbox").iterdir()) == []
    assert {e.document.source: len(e.versions) for e in again.librarian.entries(LOCAL)} == dict.fromkeys(
        {"vagn.md", *names}, 1
    )
    left = {p.name for p in (again.settings.data_dir / "index").iterdir()}
    assert not [name for name in left if name.endswith(".building")]
    again.librarian.remove(LOCAL, "vagn.md")
    again.publish()
    assert "vagn.md" not in {c.source for c in again.door.ask(ASKED).citations}
    again.database.close()
