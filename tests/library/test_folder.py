"""The watched folder: the shelf follows what lies in it, and nothing odd in it gets further than a line in a list."""

import os
import shutil
from pathlib import Path

import pytest

from assistant.library import folder as folders
from assistant.library import inbox as inboxes
from assistant.library.folder import Folder
from assistant.library.readers import Reader
from tests.documents import make, policy
from tests.documents.broken import BROKEN

RETURNS = "# Returer\n\nKunden får tillbaka pengarna inom en vecka när varan har kommit fram.\n"
PARCELS = "# Paket\n\nVi spårar paketet medan kunden väntar i telefonen.\n"


@pytest.fixture
def watched(tmp_path):
    directory = tmp_path / "watched"
    directory.mkdir()
    return directory


@pytest.fixture
def folder(watched, database, inbox, shelf):
    return Folder(watched, database, inbox, shelf)


@pytest.fixture(scope="module")
def reader():
    with Reader() as shared:
        yield shared


@pytest.fixture
def put(watched):
    """Write a file of the folder, at a time of its own."""
    ticks = iter(range(1_700_000_000, 1_800_000_000))

    def write(name, text):
        path = watched / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        tick = next(ticks)
        os.utime(path, (tick, tick))
        return path

    return write


@pytest.fixture
def follow(folder, inbox, reader):
    """Look, and take in what was found: (source, what became of it) of each file."""

    def once():
        folder.look()
        return [(h.source, h.outcome or h.reason) for h in inbox.take_in(reader)]

    return once


def on(shelf):
    return {d.source: d.text for d in shelf.documents()}


def test_what_is_put_into_the_folder_comes_onto_the_shelf_with_its_place_in_it(put, follow, shelf):
    put("retur.md", RETURNS)
    put("norr/lager/paket.md", PARCELS)
    assert follow() == [("retur.md", "added"), ("norr/lager/paket.md", "added")]
    assert on(shelf) == {"retur.md": RETURNS, "norr/lager/paket.md": PARCELS}


def test_what_did_not_change_is_not_read_again(put, follow, folder, monkeypatch):
    put("retur.md", RETURNS)
    follow()
    monkeypatch.setattr(Path, "read_bytes", lambda path: pytest.fail(f"{path} was read"))
    assert folder.look() == 0


def test_a_changed_file_is_a_new_version(put, follow, shelf):
    put("retur.md", RETURNS)
    follow()
    put("retur.md", RETURNS.replace("vecka", "månad"))
    assert follow() == [("retur.md", "updated")]
    assert [d.version for d in shelf.documents()] == [2]


def test_a_change_that_keeps_the_size_is_seen(put, follow):
    put("retur.md", RETURNS)
    follow()
    put("retur.md", RETURNS.replace("vecka", "dagar"))
    assert follow() == [("retur.md", "updated")]


def test_what_is_taken_out_of_the_folder_is_withdrawn_and_what_comes_back_is_in_force(put, follow, folder, shelf):
    path = put("retur.md", RETURNS)
    follow()
    path.unlink()
    assert folder.look() == 1
    assert on(shelf) == {}
    assert [e.state for e in shelf.entries()] == ["withdrawn"]
    assert folder.look() == 0
    put("retur.md", RETURNS)
    assert follow() == [("retur.md", "unchanged")]
    assert on(shelf) == {"retur.md": RETURNS}


def test_a_renamed_file_answers_under_its_new_name(put, follow, shelf):
    path = put("retur.md", RETURNS)
    follow()
    path.rename(path.with_name("returer 2026.md"))
    follow()
    assert on(shelf) == {"returer 2026.md": RETURNS}


def test_a_file_that_said_the_same_as_one_that_is_gone_takes_its_place(put, follow, shelf):
    path = put("retur.md", RETURNS)
    follow()
    put("kopia.md", RETURNS)
    assert follow() == [("kopia.md", "same")]
    path.unlink()
    follow()
    follow()
    assert on(shelf) == {"kopia.md": RETURNS}


def test_a_document_that_somebody_deleted_stays_deleted_while_its_file_is_as_it_was(put, follow, shelf):
    put("retur.md", RETURNS)
    follow()
    shelf.remove("retur.md")
    assert follow() == []
    assert on(shelf) == {}


def test_a_document_that_was_uploaded_is_none_of_the_folder_s_business(put, follow, inbox, shelf):
    inbox.hand_in("paket.md", PARCELS.encode())
    put("retur.md", RETURNS)
    follow()
    assert sorted(on(shelf)) == ["paket.md", "retur.md"]
    follow()
    assert sorted(on(shelf)) == ["paket.md", "retur.md"]


def test_links_are_not_followed(put, follow, watched, tmp_path, shelf):
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "hemligt.md").write_text(PARCELS, "utf-8")
    (watched / "länk.md").symlink_to(outside / "hemligt.md")
    (watched / "mapp").symlink_to(outside)
    (watched / "ring").symlink_to(watched)
    (watched / "ingenstans.md").symlink_to(outside / "saknas.md")
    os.mkfifo(watched / "rör.md")
    put("retur.md", RETURNS)
    assert follow() == [("retur.md", "added")]


def test_a_file_that_turned_into_a_link_is_gone(put, follow, tmp_path, shelf):
    path = put("retur.md", RETURNS)
    follow()
    path.unlink()
    (tmp_path / "annat.md").write_text(PARCELS, "utf-8")
    path.symlink_to(tmp_path / "annat.md")
    follow()
    assert on(shelf) == {}


@pytest.mark.parametrize(
    "name", ["~$avtal.docx", ".DS_Store", "Thumbs.db", "desktop.ini", ".gömd.md", ".git/a.md", ".git/objects/a.md"]
)
def test_what_programs_leave_beside_documents_is_not_even_listed(put, follow, inbox, name):
    put(name, RETURNS)
    assert follow() == []
    assert inbox.recent() == []


def test_a_file_that_changes_while_it_is_read_is_left_for_the_next_look(put, follow, folder, inbox, monkeypatch):
    path = put("retur.md", RETURNS[:30])
    read = Path.read_bytes

    def while_it_grows(self):
        data = read(self)
        put("retur.md", RETURNS)
        return data

    with monkeypatch.context() as patched:
        patched.setattr(Path, "read_bytes", while_it_grows)
        assert folder.look() == 0
    assert inbox.waiting() == 0
    assert path.read_text("utf-8") == RETURNS
    assert follow() == [("retur.md", "added")]


@pytest.mark.parametrize(
    ("name", "key"), [("bild.png", "error-file-type"), ("avtal.docm", "error-file-macros"), ("utan", "error-file-type")]
)
def test_what_is_not_read_is_listed_once_with_its_reason(put, follow, inbox, name, key):
    put(f"norr/{name}", RETURNS)
    for _ in range(3):
        follow()
    assert [(h.source, h.state, h.reason) for h in inbox.recent()] == [(f"norr/{name}", "failed", key)]
    assert inbox.recent()[0].values["name"] == f"norr/{name}"


def test_a_file_that_is_too_large_is_listed_and_not_read(put, follow, inbox, monkeypatch):
    for module in (folders, inboxes):
        monkeypatch.setattr(module, "LARGEST_FILE", 1_000_000)
    put("stor.md", b"Kunden. " * 125_001)
    monkeypatch.setattr(Path, "read_bytes", lambda path: pytest.fail(f"{path} was read"))
    follow()
    assert [(h.reason, h.values["limit"]) for h in inbox.recent()] == [("error-file-large", 1)]


def test_a_folder_that_cannot_be_looked_into_withdraws_nothing(put, follow, shelf, watched, monkeypatch):
    put("norr/retur.md", RETURNS)
    put("paket.md", PARCELS)
    follow()
    scan = os.scandir

    def closed(path):
        if Path(path).name == "norr":
            raise PermissionError(13, "Permission denied", str(path))
        return scan(path)

    with monkeypatch.context() as patched:
        patched.setattr(os, "scandir", closed)
        follow()
    assert sorted(on(shelf)) == ["norr/retur.md", "paket.md"]
    shutil.rmtree(watched / "norr")
    follow()
    assert sorted(on(shelf)) == ["paket.md"]


def test_a_folder_that_is_not_there_withdraws_nothing(put, follow, shelf, watched):
    put("retur.md", RETURNS)
    follow()
    watched.rename(watched.with_name("borta"))
    follow()
    assert list(on(shelf)) == ["retur.md"]


@pytest.mark.parametrize(
    "name", ["å" * 60 + "/" + "ö" * 110 + "/" + "ä" * 90 + ".md", "ra\nd.md", "norr\\..\\x.md", "x\udcff.md"]
)
def test_a_file_with_an_odd_name_comes_and_goes_like_any_other(put, follow, folder, shelf, name):
    try:
        path = put(name, RETURNS)
    except (OSError, UnicodeError):
        pytest.skip("the file system has no such names")
    follow()
    assert list(on(shelf).values()) == [RETURNS]
    assert folder.look() == 0
    path.unlink()
    follow()
    assert on(shelf) == {}


@pytest.mark.faults
def test_of_five_hundred_files_the_twenty_broken_ones_are_listed_and_the_others_are_in(
    put, folder, inbox, reader, shelf
):
    kinds = ("txt", "md", "html", "docx", "txt", "md", "pptx", "pdf")
    for number in range(480):
        kind, language = kinds[number % len(kinds)], ("sv", "nb", "nl")[number % 3]
        put(f"{number % 7}/{number:03}.{kind}", make(kind, language, number, policy(language, number, 1)))
    for name, (data, _) in BROKEN.items():
        put(f"trasigt/{name}", data)
    assert folder.look() == 500

    inbox.take_in(reader)

    assert len(shelf.documents()) == 480
    failed = {h.source: h.reason for h in inbox.recent(1_000) if h.state == "failed"}
    assert failed == {f"trasigt/{name}": f"error-file-{reason}" for name, (_, reason) in BROKEN.items()}
    assert len(failed) == 20
    assert folder.look() == 0
