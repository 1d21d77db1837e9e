"""How far an import is: told while it runs, and nothing once it is done, dead or never was."""

import os
import time

import pytest

from assistant.curating.progress import ProgressFile


@pytest.fixture
def path(tmp_path):
    return tmp_path / "progress.json"


def test_what_one_process_writes_another_reads(path):
    ProgressFile(path).write(3, 10)
    assert ProgressFile(path).read() == (3, 10)


def test_it_is_written_now_and_then_and_always_at_the_end(path, monkeypatch):
    clock = [100.0]
    monkeypatch.setattr(time, "monotonic", lambda: clock[0])
    writer = ProgressFile(path)
    writer.write(1, 10)
    clock[0] += 0.1
    writer.write(2, 10)
    assert ProgressFile(path).read() == (1, 10)
    clock[0] += 0.5
    writer.write(3, 10)
    assert ProgressFile(path).read() == (3, 10)
    writer.write(10, 10)
    assert ProgressFile(path).read() is None


def test_an_import_that_died_is_not_shown_for_long(path):
    ProgressFile(path).write(3, 10)
    os.utime(path, (time.time() - 61, time.time() - 61))
    assert ProgressFile(path).read() is None


@pytest.mark.parametrize("content", [None, b"", b"{", b"[1]", b'["a", null]', b"7", b"\xff"])
def test_a_file_that_is_missing_or_torn_tells_nothing(path, content):
    if content is not None:
        path.write_bytes(content)
    assert ProgressFile(path).read() is None


def test_a_disk_that_is_full_stops_no_import(path, monkeypatch):
    def full(*_, **__):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(type(path), "write_text", full)
    ProgressFile(path).write(3, 10)
    assert ProgressFile(path).read() is None
