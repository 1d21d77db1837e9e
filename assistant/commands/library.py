"""`add`, `remove`, `withdraw`, `restore`, `documents`, `index`, and `vectors`."""

import argparse
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

from assistant.access.roles import LOCAL
from assistant.assembly import Assistant
from assistant.commands.asking import progress_line
from assistant.errors import DocumentError, InputError
from assistant.library.handbook import section_kinds
from assistant.library.inbox import HandedIn
from assistant.library.readability import readability
from assistant.library.readers import bytes_of, files_under
from assistant.library.shelf import Details
from assistant.library.splitting import split
from assistant.retrieval.publish import Publication
from assistant.retrieval.vectors import save_shipped

Say = Callable[..., str]

_GENTLE = 10
"""Added to the process's niceness: who asks meanwhile goes first."""


def add(assistant: Assistant, options: argparse.Namespace, say: Say) -> int:
    """Each good file is in, each bad one is named with its reason; then the index follows."""
    failed = 0
    details = _details(options)
    for name in options.paths:
        path = Path(name)
        try:
            files = files_under([path])
        except DocumentError as error:
            failed += _refused(error, say)
            continue
        for file in files:
            source = file.relative_to(path).as_posix() if path.is_dir() else file.name
            try:
                assistant.librarian.hand_in(LOCAL, source, bytes_of(file), details)
            except DocumentError as error:
                failed += _refused(error, say)

    def told(one: HandedIn) -> None:
        nonlocal failed
        if one.state == "failed":
            failed += _refused(DocumentError(one.reason, **one.values), say)
        else:
            print(_told(assistant, one, say))

    _published(assistant.work(progress_line(say), told), say)
    if failed:
        print(say("cli-failed", count=failed), file=sys.stderr)
    return DocumentError.exit_code if failed else 0


def _details(options: argparse.Namespace) -> Details:
    """What the options say; a title is for one file."""
    if options.title and len(options.paths) > 1:
        raise InputError("error-title-for-one")
    return Details(
        title=options.title,
        owner=options.owner,
        country=options.country,
        kind=options.kind,
        valid_from=options.valid_from,
        review_by=options.review_by,
    )


def _refused(error: DocumentError, say: Say) -> int:
    print(say(error.key, **error.values), file=sys.stderr)
    return 1


def _told(assistant: Assistant, one: HandedIn, say: Say) -> str:
    d = next(d for e in assistant.shelf.entries() if (d := e.document).id == one.document)
    return say(f"cli-{one.outcome}", name=one.source, language=d.language, title=d.title, twin=d.source)


def remove(assistant: Assistant, options: argparse.Namespace, say: Say) -> int:
    with assistant.publisher.writing():
        for identity in options.document:
            print(say("cli-removed", name=assistant.librarian.remove(LOCAL, identity)))
    return _published(assistant.publish(progress_line(say)), say)


def withdraw(assistant: Assistant, options: argparse.Namespace, say: Say) -> int:
    for identity in options.document:
        assistant.librarian.withdraw(LOCAL, identity)
    return _published(assistant.publish(progress_line(say)), say)


def restore(assistant: Assistant, options: argparse.Namespace, say: Say) -> int:
    for identity in options.document:
        assistant.librarian.restore(LOCAL, identity)
    return _published(assistant.publish(progress_line(say)), say)


def documents(assistant: Assistant, options: argparse.Namespace, say: Say) -> int:
    kinds = section_kinds(assistant.settings.knowledge_dir)
    for d in assistant.documents():
        row = {"id": d.id, "language": d.language, "title": d.title, "source": d.source, "handbook": d.handbook}
        row |= {"kind": d.kind, "version": d.version}
        shown = [d.id, d.language, d.title, d.source]
        if options.readability:
            read = readability([p.quote(s) for p in split(d, kinds) for s in p.sentences], d.language)
            row["readability"] = {"formula": read.formula, "score": round(read.score, 1)} if read else None
            row["words"] = read.words if read else 0
            shown += [f"{read.formula} {read.score:.0f}", str(read.words)] if read else ["-", "0"]
        print(json.dumps(row, ensure_ascii=False) if options.json else "\t".join(shown))
    return 0


def index(assistant: Assistant, options: argparse.Namespace, say: Say) -> int:
    if options.gently and hasattr(os, "nice"):
        os.nice(_GENTLE)
    return _published(assistant.work(progress_line(say)), say)


def _published(done: Publication, say: Say) -> int:
    key = "cli-published" if done.fresh else "cli-up-to-date"
    print(say(key, documents=done.documents, passages=done.passages))
    return 0


def vectors(assistant: Assistant, options: argparse.Namespace, say: Say) -> int:
    """Write the vectors of the handbook, the calibration and the gate, so that a fresh clone embeds nothing."""
    with assistant.publisher.writing():
        rows = assistant.publisher.vectors_of_knowledge(
            assistant.documents(), section_kinds(assistant.settings.knowledge_dir), progress_line(say)
        )
    rows |= assistant.vectors_of_gate()
    print(save_shipped(assistant.settings.calibration_dir.parent / "vectors", assistant.encoder.key, rows))
    return 0
