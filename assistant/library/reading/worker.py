"""The process in which files from outside are parsed: `python -m assistant.library.reading.worker`.

Requests come over standard input, each a line of JSON ({"kind", "size", "seconds"}) and `size` bytes; the answer is one
line of JSON. It ends with its caller.
"""

import contextlib
import json
import os
import sys
from typing import BinaryIO

from assistant.library.reading.parse import parse
from assistant.library.reading.result import Refusal

MOST_MEMORY = 2 << 30
"""Bytes of address space."""


def main() -> None:
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever a parser prints is no answer
    sys.setrecursionlimit(5_000)  # web pages are nested deeply
    _limit_memory()
    serve(sys.stdin.buffer, answers)


def serve(requests: BinaryIO, answers: BinaryIO) -> None:
    """Answer requests until there are none."""
    while line := requests.readline():
        request = json.loads(line)
        data = requests.read(request["size"])
        _limit_seconds(request["seconds"])
        answers.write(json.dumps(answer(data, request["kind"])).encode() + b"\n")
        answers.flush()


def answer(data: bytes, kind: str) -> dict[str, object]:
    """Plain values: those of a Reading, or those of a Refusal."""
    try:
        reading = parse(data, kind)
    except Refusal as refusal:
        return {"refused": refusal.reason, "values": refusal.values}
    except (MemoryError, RecursionError):
        return {"refused": "reading", "values": {}}
    return {"text": reading.text, "format": reading.format, "pages": reading.pages, "title": reading.title}


def _limit_memory() -> None:
    with contextlib.suppress(ImportError, ValueError, OSError):  # Windows has no limits of this kind
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _limit_seconds(seconds: float) -> None:
    """Processor time for one file: should the caller be gone, nothing is left running for long."""
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        usage = resource.getrusage(resource.RUSAGE_SELF)
        used = int(usage.ru_utime + usage.ru_stime)
        resource.setrlimit(resource.RLIMIT_CPU, (used + int(seconds) + 5, resource.RLIM_INFINITY))


if __name__ == "__main__":
    main()
