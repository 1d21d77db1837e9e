"""A file that makes its parser hang, die or eat memory costs its own reading alone."""

import json
import os
import subprocess
import sys

import pytest

from assistant.library.readers import Reader
from assistant.library.reading.isolation import ParserProcess
from assistant.library.reading.result import Reading, Refusal
from assistant.settings import ROOT
from tests.documents import make, policy

FRAIL = """
import os, sys, threading
from assistant.library.reading import worker
from assistant.library.reading.result import Reading

def parse(data, kind):
    if data == b"hang":
        threading.Event().wait()
    if data == b"die":
        os._exit(1)
    if data == b"eat":
        bytearray(3 << 30)
    if data == b"talk":
        print("not an answer")
    if data == b"write":
        with open(os.devnull.replace("null", "shm/assistant-test"), "w") as file:
            file.write("x")
    if data.startswith(b"{"):
        os.write(3, data)
    return Reading(data.decode(), "md", (0,), os.environ.get("ASSISTANT_SECRET", ""))

worker.parse = parse
worker.main()
"""
"""The worker as it is, with a parser that does what the file says."""

needs_limits = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limits of this kind")


@pytest.fixture
def frail(request):
    parser = ParserProcess(getattr(request, "param", 60), (sys.executable, "-c", FRAIL))
    yield parser
    parser.close()


def stopped(parser, data):
    with pytest.raises(Refusal) as caught:
        parser.parse(data, "pdf")
    return caught.value.reason == "reading"


@pytest.mark.parametrize("frail", [3], indirect=True)
def test_after_a_parser_that_hangs_the_next_file_is_read(frail):
    assert frail.parse(b"first", "pdf").text == "first"
    assert stopped(frail, b"hang")
    assert frail.parse(b"next", "pdf").text == "next"


def test_after_a_parser_that_died_the_next_file_is_read(frail):
    assert stopped(frail, b"die")
    assert frail.parse(b"next", "pdf").text == "next"


@needs_limits
def test_a_parser_gets_no_more_memory_than_it_may(frail):
    assert stopped(frail, b"eat")
    assert frail.parse(b"next", "pdf").text == "next"


def test_what_a_parser_prints_is_no_answer(frail):
    assert frail.parse(b"talk", "pdf").text == "talk"


def test_a_parser_does_not_learn_the_secrets_of_the_environment(frail, monkeypatch):
    monkeypatch.setenv("ASSISTANT_SECRET", "key")
    assert frail.parse(b"text", "pdf") == Reading("text", "md", (0,), "")


def answering(answer):
    """A parser process that answers every request with these bytes."""
    code = f"import sys; sys.stdin.buffer.readline(); sys.stdout.buffer.write({answer!r})"
    return ParserProcess(command=(sys.executable, "-c", code))


@pytest.mark.parametrize(
    "answer",
    [
        {"text": "a", "format": "md", "pages": [0, 5], "title": ""},
        {"text": "abc", "format": "md", "pages": [2, 0], "title": ""},
        {"text": "abc", "format": "md", "pages": ["0"], "title": ""},
        {"text": 5, "format": "md", "pages": [], "title": ""},
        {"text": "a", "format": "exe", "pages": [], "title": ""},
        {"text": "a", "format": "md", "pages": None, "title": ""},
        {"refused": "question-empty", "values": {}},
        {"refused": ["lies"], "values": {}},
        {"refused": "lies"},
        ["text"],
        "text",
    ],
)
def test_an_answer_that_no_reading_gives_is_not_believed(answer):
    parser = answering(json.dumps(answer).encode() + b"\n")
    assert stopped(parser, b"x")
    parser.close()


def test_one_process_reads_many_files_and_is_gone_when_the_reader_is_closed(tmp_path):
    started = []
    real = subprocess.Popen

    class Counted(real):
        def __init__(self, *arguments, **options):
            super().__init__(*arguments, **options)
            started.append(self)

    for number, kind in enumerate(("pdf", "docx", "pptx", "html", "md")):
        (tmp_path / f"{number}.{kind}").write_bytes(make(kind, "nb", number, policy("nb", number, 2)))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(subprocess, "Popen", Counted)
        with Reader() as reader:
            texts = [reader.read(path).text for path in sorted(tmp_path.iterdir())]
            assert started[0].poll() is None
    assert len(started) == 1
    assert started[0].poll() is not None
    assert all("Retningslinjer for" in text for text in texts)


def test_plain_text_is_read_without_another_process(tmp_path, monkeypatch):
    monkeypatch.setattr(subprocess, "Popen", None)
    (tmp_path / "a.txt").write_text("Kunden ringer.", "utf-8")
    with Reader() as reader:
        assert reader.read(tmp_path / "a.txt") == Reading("Kunden ringer.", "txt")


def test_the_process_loads_no_models_and_no_page():
    heavy = ("torch", "streamlit", "chromadb", "sqlalchemy", "sentence_transformers")
    code = f"import sys, assistant.library.reading.worker; print([m for m in {heavy!r} if m in sys.modules])"
    shown = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == "[]"


@needs_limits
def test_a_parser_cannot_write_files(frail):
    place = "/dev/shm/assistant-test"
    if not os.path.isdir("/dev/shm"):  # noqa: PTH112
        pytest.skip("no memory file system")
    assert stopped(frail, b"write")
    assert not os.path.exists(place) or os.path.getsize(place) == 0  # noqa: PTH110, PTH202
