"""`ask` and `search`, one question or a file of them."""

import argparse
import json
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

from assistant.answering.answer import Answer
from assistant.assembly import Assistant
from assistant.commands.batch import read_batch
from assistant.errors import InputError, WriterBusy
from assistant.languages.detect import ANSWER_LANGUAGES
from assistant.retrieval.search import Hit

Say = Callable[..., str]


def ask(assistant: Assistant, options: argparse.Namespace, say: Say) -> int:
    _ready(assistant, say)
    if options.batch:
        for row in _batch(options.batch):
            turns = row.get("turns") or [row["text"]]
            _write(_asked(assistant, row["id"], turns, row.get("language") or options.language, say))
        return 0
    started = time.perf_counter()
    answer = assistant.door.ask(_question(options), (), options.language)
    if options.json:
        _write({"id": "", **_answer_row(answer), "seconds": round(time.perf_counter() - started, 4)})
    elif answer.refusal:
        print(say(f"refusal-{answer.refusal.reason}"))
        for nearest in answer.refusal.nearest:
            print(f"  – {nearest.title} ({nearest.document})")
    else:
        print(answer.text + "\n")
        for c in answer.citations:
            print(f"[{c.number}] {c.title} – {c.section} ({c.language}) · {c.source}:{c.start}–{c.end}")
    return 0


def search(assistant: Assistant, options: argparse.Namespace, say: Say) -> int:
    _ready(assistant, say)
    if options.batch:
        for row in _batch(options.batch):
            text = str(row.get("text") or row["turns"][-1])
            _write(_searched(assistant, row["id"], text, options, say))
        return 0
    if options.json:
        _write(_searched(assistant, "", _question(options), options, say))
        return 0
    _, hits = assistant.door.search(_question(options), options.k, options.language)
    for number, hit in enumerate(hits, start=1):
        p = hit.passage
        print(f"{number}. {p.title} – {' › '.join(p.section)} ({p.language}) · {p.source}:{p.start}–{p.end}")
        print(f"   {' '.join(p.text.split())[:200]}")
    return 0


def _asked(assistant: Assistant, identity: str, turns: list[str], language: str | None, say: Say) -> dict[str, Any]:
    started = time.perf_counter()
    try:
        answer = assistant.door.ask(turns[-1], turns[:-1], language)
    except InputError as error:
        return {"id": identity, "question": turns[-1], "error": say(error.key, **error.values)}
    return {"id": identity, **_answer_row(answer), "seconds": round(time.perf_counter() - started, 4)}


def _answer_row(answer: Answer) -> dict[str, Any]:
    row = answer.to_dict()
    names = ("number", "document", "language", "title", "section", "quote", "start", "end", "source")
    return {
        "question": answer.question,
        "language": answer.language,
        "answered": answer.answered,
        "text": answer.text,
        "citations": [{name: citation[name] for name in names} for citation in row["citations"]],
        "refusal": row["refusal"],
    }


def _searched(assistant: Assistant, identity: str, text: str, options: argparse.Namespace, say: Say) -> dict[str, Any]:
    try:
        language, hits = assistant.door.search(text, options.k, options.language)
    except InputError as error:
        return {"id": identity, "query": text, "error": say(error.key, **error.values), "hits": []}
    return {"id": identity, "query": text, "language": language, "hits": [_hit_row(hit) for hit in hits]}


def _hit_row(hit: Hit) -> dict[str, Any]:
    p = hit.passage
    return {
        "document": p.document_id,
        "source": p.source,
        "title": p.title,
        "language": p.language,
        "section": " › ".join(p.section),
        "start": p.start,
        "end": p.end,
        "text": p.text,
        "score": round(hit.score, 4),
    }


def _ready(assistant: Assistant, say: Say) -> None:
    """The index is brought up to date before it is asked; while another program is at that, the live one answers."""
    if assistant.is_published():
        return
    try:
        assistant.publish(progress_line(say))
    except WriterBusy:
        if assistant.publisher.live_name() is None:
            raise


def progress_line(say: Say) -> Callable[[int, int], None]:
    """A progress report on stderr, on one line where that is a terminal."""

    def report(done: int, total: int) -> None:
        if sys.stderr.isatty():
            end = "\n" if done == total else "\r"
            print(say("cli-reading", done=done, total=total), end=end, file=sys.stderr, flush=True)

    return report


def _question(options: argparse.Namespace) -> str:
    return str(options.question or "")


def _batch(name: str) -> Iterator[dict[str, Any]]:
    """The questions of a batch file; one without an id has its line's number.

    Raises:
        InputError: see `read_batch`.
    """
    for number, row in read_batch(name, _question_row):
        yield {"id": row.get("id", number), **row}


def _question_row(line: str) -> dict[str, Any]:
    row = json.loads(line)
    if not _is_question(row):
        raise ValueError("text | turns")
    return dict(row)


def _is_question(row: Any) -> bool:
    """An object with a text, or with turns that are texts, and if any a language that answers are given in."""
    if not isinstance(row, dict) or row.get("language", "sv") not in ANSWER_LANGUAGES:
        return False
    turns = row.get("turns")
    if turns is not None:
        return isinstance(turns, list) and bool(turns) and all(isinstance(turn, str) for turn in turns)
    return isinstance(row.get("text"), str)


def _write(row: dict[str, Any]) -> None:
    print(json.dumps(row, ensure_ascii=False), flush=True)
