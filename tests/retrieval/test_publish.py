import json
import os
import shutil
import signal
import subprocess
import sys
import threading
from contextlib import contextmanager
from dataclasses import asdict

import pytest

from assistant.assembly import build
from assistant.errors import IndexDamaged, WriterBusy
from assistant.retrieval.publish import Publisher
from assistant.settings import ROOT

_PREAMBLE = """
import json, os, signal, sys
from pathlib import Path
from assistant.library.documents import Document
from assistant.retrieval import index, publish
from assistant.retrieval.encoder import Encoder
from assistant.retrieval.vectors import VectorStore

def die(*_, **__):
    os.kill(os.getpid(), signal.SIGKILL)

given = json.loads(sys.stdin.readline())
encoder = Encoder()
store = VectorStore(encoder, Path(given["vectors"]))
publisher = publish.Publisher(Path(given["index"]), encoder, store, Path(given["calibration"]), 5)
documents = [Document(**row) for row in given["documents"]]
"""

KILLED = {
    "with Chroma filled and the rest to come": "index.LexicalIndex.build = die",
    "before the pointer is swapped": "publish.Publisher._point_to = die",
}


@contextmanager
def other_process(script, given):
    """A process of our own that reads `given` first; ended with the block whatever happens."""
    process = subprocess.Popen(
        [sys.executable, "-c", _PREAMBLE + script],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    try:
        process.stdin.write(json.dumps(given) + "\n")
        process.stdin.flush()
        yield process
    finally:
        process.kill()
        process.wait()
        process.stdin.close()
        process.stdout.close()


@pytest.fixture
def given(publisher, store_path, calibration_dir, tmp_path):
    def make(documents):
        return {
            "index": str(tmp_path / "index"),
            "vectors": str(store_path),
            "calibration": str(calibration_dir),
            "documents": [asdict(d) for d in documents],
        }

    return make


@pytest.fixture
def first(searcher):
    """Whose document comes first for a question."""
    return lambda index, question, language: searcher.search(index, question, language).hits[0].passage.source


@pytest.fixture
def added(document):
    return document(
        "paraply.md", "sv", "# Låna ut paraplyer\n\nEtt paraply lånas ut mot en hundralapp i pant vid regn.\n"
    )


def generations(directory):
    return sorted(path.name for path in directory.glob("generation-*"))


def test_publishing_again_changes_nothing(publisher, documents, tmp_path):
    before = publisher.publish(documents, {})
    files = {f: f.stat().st_mtime_ns for f in (tmp_path / "index").rglob("*")}

    again = publisher.publish(list(reversed(documents)), {})

    assert before.fresh
    assert not again.fresh
    assert (again.generation, again.documents, again.passages) == (before.generation, 3, before.passages)
    assert {f: f.stat().st_mtime_ns for f in (tmp_path / "index").rglob("*")} == files


def test_a_new_document_makes_a_new_generation_and_an_open_index_still_answers(
    publisher, documents, added, document, first
):
    publisher.publish(documents, {})
    opened = publisher.open_live()

    done = publisher.publish([*documents, added], {})
    publisher.publish([*documents, added, document("x.md", "sv", "# Bakning\n\nDegen vilar en timme.\n")], {})

    assert done.fresh
    assert done.generation != opened.name
    assert first(opened, "när tvättas fälgarna på hjulen?", "sv") == "vinterdack.md"
    assert {p.source for p in opened.content.passages} == {d.source for d in documents}
    assert first(publisher.open_live(), "vad kostar det att låna ett paraply?", "sv") == "paraply.md"


def test_a_removed_document_is_in_no_file_of_the_new_generation(publisher, documents, added, tmp_path):
    publisher.publish([*documents, added], {})

    done = publisher.publish(documents, {})

    files = [f for f in (tmp_path / "index" / done.generation).rglob("*") if f.is_file()]
    assert files
    assert not any(b"hundralapp" in f.read_bytes() for f in files)


def test_generations_do_not_pile_up(publisher, documents, added, tmp_path):
    names = [publisher.publish(some, {}).generation for some in (documents, [*documents, added], documents[:1])]

    assert generations(tmp_path / "index") == sorted(names[1:])
    assert publisher.live_name() == names[-1]


def test_nothing_published_is_said_as_such(publisher, documents):
    assert publisher.live_name() is None
    assert not publisher.is_current(documents)
    with pytest.raises(IndexDamaged) as caught:
        publisher.open_live()
    assert caught.value.key == "error-index-missing"


def test_an_empty_library_is_published_too(publisher):
    done = publisher.publish([], {})

    assert (done.documents, done.passages) == (0, 0)
    assert publisher.is_current([])
    assert publisher.open_live().content.passages == ()


def test_another_encoder_makes_the_index_outdated(
    publisher, documents, tmp_path, store, calibration_dir, never_encodes
):
    publisher.publish(documents, {})

    other = Publisher(tmp_path / "index", never_encodes("another-model"), store, calibration_dir, patience=0.2)

    assert publisher.is_current(documents)
    assert not other.is_current(documents)
    assert other.open_live().name == publisher.live_name()


def test_other_calibration_makes_the_index_outdated(publisher, documents, tmp_path, encoder, store, calibration_dir):
    publisher.publish(documents, {})
    changed = shutil.copytree(calibration_dir, tmp_path / "calibration")
    (changed / "inside.sv.jsonl").write_text('{"text": "arg gäst", "topic": "angry"}\n', "utf-8")

    assert not Publisher(tmp_path / "index", encoder, store, changed, patience=0.2).is_current(documents)


def test_a_changed_title_makes_the_index_outdated(publisher, documents, document):
    publisher.publish(documents, {})
    retitled = document("bloemen.md", "nl", documents[2].text.replace("Bloemen bezorgen", "Boeketten bezorgen"))

    assert not publisher.is_current([*documents[:2], retitled])


@pytest.mark.faults
@pytest.mark.parametrize("moment", KILLED)
def test_a_killed_publication_leaves_the_old_index_and_the_next_one_works(
    publisher, documents, added, given, first, tmp_path, encoder, store, calibration_dir, moment
):
    before = publisher.publish(documents, {}).generation
    elsewhere = Publisher(tmp_path / "elsewhere", encoder, store, calibration_dir, patience=1)
    elsewhere.publish([*documents, added], {})  # embeds, so that the other process need not load the encoder
    script = KILLED[moment] + "\nwith publisher.writing():\n    publisher.publish(documents, {})"

    with other_process(script, given([*documents, added])) as process:
        assert process.wait(timeout=60) == -signal.SIGKILL

    assert publisher.live_name() == before
    assert publisher.is_current(documents)
    assert first(publisher.open_live(), "när tvättas fälgarna på hjulen?", "sv") == "vinterdack.md"
    with publisher.writing():
        done = publisher.publish([*documents, added], {})
    assert done.fresh
    assert first(publisher.open_live(), "vad kostar det att låna ett paraply?", "sv") == "paraply.md"
    assert generations(tmp_path / "index") == sorted([before, done.generation])


@pytest.mark.faults
@pytest.mark.parametrize("name", ["vectors.npy", "chroma/chroma.sqlite3", "manifest.json"])
def test_a_damaged_index_is_built_again_by_the_next_publication(publisher, documents, first, tmp_path, name):
    live = tmp_path / "index" / publisher.publish(documents, {}).generation
    data = bytearray((live / name).read_bytes())
    data[len(data) // 2] ^= 0xFF
    (live / name).write_bytes(data[: len(data) * 3 // 4] if name.endswith("sqlite3") else data)
    with pytest.raises(IndexDamaged):
        publisher.open_live()
    assert not publisher.is_current(documents)

    done = publisher.publish(documents, {})

    assert done.fresh
    assert publisher.is_current(documents)
    assert first(publisher.open_live(), "når byttes låsen til lånenøkkelen?", "nb") == "laanenokkel.md"


@pytest.mark.faults
def test_a_pointer_to_a_generation_that_is_gone_is_mended_by_the_next_publication(publisher, documents, tmp_path):
    live = publisher.publish(documents, {}).generation
    shutil.rmtree(tmp_path / "index" / live)
    with pytest.raises(IndexDamaged):
        publisher.open_live()

    assert publisher.publish(documents, {}).fresh
    assert len(publisher.open_live().content.passages) > 2


@pytest.mark.faults
def test_a_second_writer_is_told_to_wait_and_a_killed_one_holds_nobody_up(
    empty_assistant, tmp_path, encoder, calibration_dir, store_path, settings_for
):
    hurried = build(settings_for(tmp_path, knowledge_dir=tmp_path, writer_patience=0.1), encoder=encoder)
    given = {
        "index": str(hurried.settings.data_dir / "index"),
        "vectors": str(store_path),
        "calibration": str(calibration_dir),
        "documents": [],
    }
    script = "with publisher.writing():\n    print('held', flush=True)\n    sys.stdin.read()"

    with other_process(script, given) as process:
        assert process.stdout.readline().strip() == "held"
        with pytest.raises(WriterBusy) as caught:
            hurried.publish()
        assert caught.value.key == "error-writer-busy"
        assert hurried.publisher.live_name() is None
        os.kill(process.pid, signal.SIGKILL)
        process.wait()

        assert hurried.publish().fresh
    hurried.database.close()


def test_readers_are_served_all_through_a_publication(publisher, documents, added, first):
    publisher.publish(documents, {})
    begun, done = threading.Event(), threading.Event()
    seen, failed = set(), []

    def read():
        while not done.is_set():
            try:
                index = publisher.open_live()
                seen.add(index.name)
                assert first(index, "fälgarna tvättas på hjulen", "sv") == "vinterdack.md"
            except Exception as error:  # reported below, in the test's own thread
                failed.append(error)
            begun.set()

    reader = threading.Thread(target=read)
    reader.start()
    begun.wait()
    name = publisher.publish([*documents, added], {}).generation
    while name not in seen and not failed:
        done.wait(0.05)
    done.set()
    reader.join()

    assert failed == []
    assert len(seen) == 2
