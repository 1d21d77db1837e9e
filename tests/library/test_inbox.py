"""Files that are handed in: once accepted none is lost, and each ends on the shelf or in the list with a reason."""

import errno
import os
import signal
import subprocess
import sys
from datetime import timedelta

import pytest
from sqlalchemy import event
from sqlalchemy.exc import OperationalError

from assistant.errors import DataDirectoryError, DocumentError
from assistant.library import inbox as inboxes
from assistant.library.inbox import Inbox
from assistant.library.readers import LARGEST_FILE, Reader
from assistant.library.shelf import Details, Shelf
from assistant.records.database import Database
from assistant.records.tables import ImportRow, now
from assistant.settings import ROOT

RETURNS = "# Returer\n\nKunden får tillbaka pengarna inom en vecka när varan har kommit fram.\n".encode()
PARCELS = "# Paket\n\nVi spårar paketet medan kunden väntar i telefonen.\n".encode()


@pytest.fixture
def reader():
    with Reader() as shared:
        yield shared


def files(tmp_path):
    return sorted(p.relative_to(tmp_path).as_posix() for p in (tmp_path / "data" / "inbox").rglob("*"))


def on(shelf):
    return {d.source: d.version for d in shelf.documents()}


def test_what_was_accepted_still_waits_after_a_restart_with_what_was_said_of_it(inbox, database, tmp_path, reader):
    day = now().date()
    identity = inbox.hand_in("retur.md", RETURNS, Details(owner="Ekonomi", kind="policy", review_by=day))
    database.close()

    again = Database(tmp_path / "data")
    shelf = Shelf(again)
    later = Inbox(again, tmp_path / "data" / "inbox", shelf)

    assert later.waiting() == 1
    (done,) = later.take_in(reader)
    assert (done.id, done.source, done.state, done.outcome) == (identity, "retur.md", "in", "added")
    (document,) = shelf.documents()
    assert (document.id, document.text) == (done.document, RETURNS.decode())
    assert (document.owner, document.kind, document.review_by) == ("Ekonomi", "policy", day)
    assert later.waiting() == 0
    assert files(tmp_path) == []
    again.close()


@pytest.mark.faults
def test_a_process_killed_between_reading_and_marking_leaves_a_file_that_is_read_again_once(
    inbox, shelf, tmp_path, reader
):
    inbox.hand_in("retur.md", RETURNS)
    inbox.hand_in("paket.md", PARCELS)
    dying = """
import os, signal, sys
from pathlib import Path
from assistant.library import inbox, readers, shelf
from assistant.records.database import Database

inbox.now = lambda: os.kill(os.getpid(), signal.SIGKILL)  # asked for the time when the document is on the shelf
database = Database(Path(sys.argv[1]))
inbox.Inbox(database, Path(sys.argv[1]) / "inbox", shelf.Shelf(database)).take_in(readers.Reader())
"""
    process = subprocess.run([sys.executable, "-c", dying, str(tmp_path / "data")], cwd=ROOT, check=False)
    assert process.returncode == -signal.SIGKILL
    assert on(shelf) == {"retur.md": 1}
    assert inbox.waiting() == 2

    assert [(h.source, h.outcome) for h in inbox.take_in(reader)] == [("retur.md", "unchanged"), ("paket.md", "added")]
    assert on(shelf) == {"retur.md": 1, "paket.md": 1}
    assert inbox.take_in(reader) == []


def test_what_cannot_be_read_is_listed_with_its_reason_and_holds_nothing_up(inbox, shelf, reader):
    bad = {
        "tom.md": (b"", "error-file-empty", {}),
        "bild.txt": (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20, "error-file-binary", {}),
        "avtal.docx": (b"%PDF-1.4\n1 0 obj <</Type /Catalog>> endobj\n", "error-file-lies", {"kind": "pdf"}),
        "klagomål.md": ("Клиент жалуется на доставку и хочет вернуть деньги.".encode(), "error-file-language", {}),
    }
    for name, (data, _, _) in bad.items():
        inbox.hand_in(name, data)
    inbox.hand_in("retur.md", RETURNS)
    told = []

    done = inbox.take_in(reader, told.append)

    assert told == done
    assert [(h.source, h.state) for h in done] == [*((name, "failed") for name in bad), ("retur.md", "in")]
    assert {h.source: (h.reason, h.values) for h in done if h.reason} == {
        name: (key, {**values, "name": name}) for name, (_, key, values) in bad.items()
    }
    assert sorted(inbox.recent(), key=lambda h: h.source) == sorted(done, key=lambda h: h.source)
    assert list(on(shelf)) == ["retur.md"]
    inbox.clear_failures()
    assert [h.source for h in inbox.recent()] == ["retur.md"]


def test_a_file_whose_bytes_are_gone_is_listed_and_holds_nothing_up(inbox, shelf, tmp_path, reader):
    inbox.hand_in("paket.md", PARCELS)
    for path in (tmp_path / "data" / "inbox").iterdir():
        path.unlink()
    inbox.hand_in("retur.md", RETURNS)
    assert [(h.source, h.reason) for h in inbox.take_in(reader)] == [
        ("paket.md", "error-file-unreadable"),
        ("retur.md", ""),
    ]


def test_thirty_names_for_one_file_are_one_document(inbox, shelf, reader):
    for number in range(30):
        inbox.hand_in(f"retur ({number}).md", RETURNS)
    done = inbox.take_in(reader)
    assert [h.outcome for h in done] == ["added"] + ["same"] * 29
    assert {h.document for h in done} == {done[0].document}
    assert on(shelf) == {"retur (0).md": 1}


def test_one_name_handed_in_thrice_is_read_in_that_order(inbox, shelf, reader):
    for text in (RETURNS, PARCELS, PARCELS):
        inbox.hand_in("regler.md", text)
    assert [h.outcome for h in inbox.take_in(reader)] == ["added", "updated", "unchanged"]
    assert on(shelf) == {"regler.md": 2}


@pytest.mark.parametrize(
    "name",
    [
        "../../x.md",
        "/etc/x.md",
        "..\\..\\x.md",
        "a/../../../x.md",
        "x\x00.md",
        "x" * 4_000 + ".md",
        "CON.md",
        "r\udcff.md",
    ],
)
def test_a_name_never_becomes_a_path(inbox, shelf, tmp_path, reader, name):
    before = {p for p in tmp_path.rglob("*") if "inbox" not in p.parts}
    inbox.hand_in(name, RETURNS)
    (kept,) = files(tmp_path)
    assert {p for p in tmp_path.rglob("*") if "inbox" not in p.parts} == before
    stem, _, ending = kept.removeprefix("data/inbox/").partition(".")
    assert len(stem) == 32
    assert int(stem, 16)
    assert ending == "md"
    assert inbox.take_in(reader)[0].state == "in"
    assert files(tmp_path) == []


def test_a_file_that_is_too_large_is_not_accepted(inbox, tmp_path):
    with pytest.raises(DocumentError) as caught:
        inbox.hand_in("stor.pdf", bytes(LARGEST_FILE + 1))
    assert (caught.value.key, caught.value.values) == ("error-file-large", {"name": "stor.pdf", "limit": 20})
    assert (inbox.waiting(), files(tmp_path)) == (0, [])


@pytest.mark.parametrize(
    ("name", "key"), [("a.exe", "error-file-type"), ("a", "error-file-type"), ("a.DOCM", "error-file-macros")]
)
def test_a_type_that_is_not_read_is_not_accepted(inbox, tmp_path, name, key):
    with pytest.raises(DocumentError) as caught:
        inbox.hand_in(name, RETURNS)
    assert (caught.value.key, caught.value.values["name"]) == (key, name)
    assert (inbox.recent(), files(tmp_path)) == ([], [])


@pytest.mark.parametrize(
    ("number", "key"),
    [(errno.ENOSPC, "error-disk-full"), (errno.EDQUOT, "error-disk-full"), (errno.EIO, "error-data-dir")],
)
def test_a_disk_that_is_full_is_told_and_nothing_is_accepted_or_left(inbox, tmp_path, monkeypatch, number, key):
    def fail(_):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(inboxes.os, "fsync", fail)
    with pytest.raises(DataDirectoryError) as caught:
        inbox.hand_in("retur.md", RETURNS)
    assert caught.value.key == key
    assert (inbox.recent(), files(tmp_path)) == ([], [])


def test_a_disk_that_is_full_when_the_entry_is_written_is_told_too(inbox, tmp_path, database):
    with database.engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()

    def no_room(connection, _):
        connection.execute(f"PRAGMA max_page_count={pages}")

    event.listen(database.engine, "connect", no_room)
    database.close()

    def hand_in_many():
        for _ in range(2_000):
            inbox.hand_in("retur.md", RETURNS, Details(title="r" * 200))

    with pytest.raises(DataDirectoryError) as caught:
        hand_in_many()
    assert caught.value.key == "error-disk-full"
    assert isinstance(caught.value.__cause__, OperationalError)
    assert len(files(tmp_path)) == inbox.waiting()


def test_bytes_that_nothing_waits_for_are_swept_after_a_while_and_others_stay(inbox, tmp_path, reader):
    directory = tmp_path / "data" / "inbox"
    left, fresh = directory / f"{'0' * 32}.md", directory / f"{'1' * 32}.md"
    for path in (left, fresh):
        path.write_bytes(RETURNS)
    two_hours_ago = (now() - timedelta(hours=2)).timestamp()
    os.utime(left, (two_hours_ago, two_hours_ago))
    inbox.take_in(reader)
    assert [p.name for p in directory.iterdir()] == [fresh.name]


def test_bytes_of_a_file_that_is_done_are_swept_at_once(inbox, tmp_path, reader):
    inbox.hand_in("retur.md", RETURNS)
    (path,) = (tmp_path / "data" / "inbox").iterdir()
    inbox.take_in(reader)
    path.write_bytes(RETURNS)  # as after a process that died just before it deleted them
    inbox.hand_in("paket.md", PARCELS)
    inbox.take_in(reader)
    assert files(tmp_path) == []


def test_the_list_forgets_what_is_done_after_a_month_and_never_what_waits(inbox, database, reader):
    inbox.hand_in("retur.md", RETURNS)
    inbox.take_in(reader)
    inbox.hand_in("paket.md", PARCELS)
    with database.session() as session:
        for row in session.query(ImportRow):
            row.handed_in_at = now() - timedelta(days=31)
    assert [(h.source, h.state) for h in inbox.take_in(reader)] == [("paket.md", "in")]
    assert inbox.recent() == []
