"""`add`, `remove`, `documents`, `index`, and `vectors`."""

import argparse
import json
import sys
from collections.abc import Callable
from pathlib import Path

from assistant.assembly import Assistant
from assistant.commands.asking import progress_line
from assistant.errors import DocumentError
from assistant.library.handbook import section_kinds
from assistant.library.readability import readability
from assistant.library.readers import files_under
from assistant.library.shelf import Added
from assistant.library.splitting import split
from assistant.retrieval.vectors import save_shipped

Say = Callable[..., str]


def add(assistant: Assistant, options: argparse.Namespace, say: Say) -> int:
    """Each good file is in, each bad one is named with its reason; then the index follows."""
    failed = 0
    with assistant.publisher.writing():
        for name in options.paths:
            path = Path(name)
            try:
                files = files_under([path])
            except DocumentError as error:
                print(say(error.key, **error.values), file=sys.stderr)
                failed += 1
                continue
            for file in files:
                try:
                    print(_told(assistant.shelf.add_file(file, path if path.is_dir() else None), say))
                except DocumentError as error:
                    print(say(error.key, **error.values), file=sys.stderr)
                    failed += 1
    index(assistant, options, say)
    if failed:
        print(say("cli-failed", count=failed), file=sys.stderr)
    return DocumentError.exit_code if failed else 0


def _told(added: Added, say: Say) -> str:
    d = added.document
    name = added.name or d.source
    return say(f"cli-{added.outcome}", name=name, language=d.language, title=d.title, twin=d.source)


def remove(assistant: Assistant, options: argparse.Namespace, say: Say) -> int:
    with assistant.publisher.writing():
        for identity in options.document:
            print(say("cli-removed", name=assistant.shelf.remove(identity).source))
    return index(assistant, options, say)


def documents(assistant: Assistant, options: argparse.Namespace, say: Say) -> int:
    kinds = section_kinds(assistant.settings.knowledge_dir)
    for d in assistant.documents():
        row = {"id": d.id, "language": d.language, "title": d.title, "source": d.source, "handbook": d.handbook}
        shown = [d.id, d.language, d.title, d.source]
        if options.readability:
            read = readability([p.quote(s) for p in split(d, kinds) for s in p.sentences], d.language)
            row["readability"] = {"formula": read.formula, "score": round(read.score, 1)} if read else None
            row["words"] = read.words if read else 0
            shown += [f"{read.formula} {read.score:.0f}", str(read.words)] if read else ["-", "0"]
        print(json.dumps(row, ensure_ascii=False) if options.json else "\t".join(shown))
    return 0


def index(assistant: Assistant, options: argparse.Namespace, say: Say) -> int:
    done = assistant.publish(progress_line(say))
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
