"""Parsers apart from the program: a file that makes one hang, crash or eat memory costs its own reading alone."""

import contextlib
import json
import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

from assistant.library.reading.parse import LONGEST_TEXT
from assistant.library.reading.result import Reading, Refusal

WORKER = (sys.executable, "-m", "assistant.library.reading.worker")
_PROJECT = Path(__file__).resolve().parents[3]
_PASSED_ON = ("PATH", "SYSTEMROOT", "TEMP", "TMP", "LANG", "LD_LIBRARY_PATH", "VIRTUAL_ENV")
"""What a process needs of the environment. Secrets that stand in the rest are none of a parser's business."""
_LONGEST_ANSWER = 13 * LONGEST_TEXT
"""Bytes of JSON, in which a character takes at most twelve."""
_REASONS = {"binary", "bomb", "damaged", "empty", "lies", "long", "macros", "pages", "protected", "scanned"}


class ParserProcess:
    """A process that parses one file after another; started when first needed, and again after it died.

    It is a plain subprocess: multiprocessing would import the program's main module, the web page with all its models,
    into it. `seconds`: the time one file may take.
    """

    def __init__(self, seconds: float = 60, command: tuple[str, ...] = WORKER) -> None:
        self._seconds = seconds
        self._command = command
        self._process: subprocess.Popen[bytes] | None = None
        self._lock = threading.Lock()

    def parse(self, data: bytes, kind: str) -> Reading:
        """`parse.parse` done there.

        Raises:
            Refusal: of the file, or "reading" when it took the process with it.
        """
        with self._lock:
            try:
                return _reading(json.loads(self._ask(data, kind)))
            except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
                self._end()
                raise Refusal("reading") from error

    def close(self) -> None:
        with self._lock:
            self._end()

    def _ask(self, data: bytes, kind: str) -> bytes:
        process = self._running()
        assert process.stdin is not None
        assert process.stdout is not None
        alarm = threading.Timer(self._seconds, process.kill)
        alarm.daemon = True
        alarm.start()
        try:
            request = {"kind": kind, "size": len(data), "seconds": self._seconds}
            process.stdin.write(json.dumps(request).encode() + b"\n" + data)
            process.stdin.flush()
            return process.stdout.readline(_LONGEST_ANSWER)  # empty when it died
        finally:
            alarm.cancel()

    def _running(self) -> subprocess.Popen[bytes]:
        if self._process is None or self._process.poll() is not None:
            self._end()
            self._process = subprocess.Popen(  # noqa: S603 – a fixed command
                self._command,
                cwd=_PROJECT,
                env={key: os.environ[key] for key in _PASSED_ON if key in os.environ},
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
            )
        return self._process

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        for stream in (process.stdout, process.stdin):
            if stream is not None:
                with contextlib.suppress(OSError):  # what was not written yet cannot be written any more
                    stream.close()
        process.wait()


def _reading(answer: dict[str, Any]) -> Reading:
    """The answer, looked at: the process that gave it had a stranger's file in its hands."""
    if "refused" in answer:
        if answer["refused"] not in _REASONS:
            raise ValueError("out of memory, or no reason of ours")
        values = {k: v for k, v in answer["values"].items() if k in ("kind", "limit") and isinstance(v, str | int)}
        raise Refusal(answer["refused"], **values)
    text, format, pages, title = (answer[key] for key in ("text", "format", "pages", "title"))
    is_text = isinstance(text, str) and isinstance(title, str) and format in ("md", "txt") and len(title) <= 200
    if not is_text or not all(isinstance(page, int) and 0 <= page <= len(text) for page in pages):
        raise ValueError("no reading")
    if pages != sorted(pages):
        raise ValueError("pages out of order")
    return Reading(text, format, tuple(pages), title)
