"""`behaviours`: what the coach recognises in a reply, or in a file of them; `scenario check` for authors."""

import argparse
import json
import sys
from collections.abc import Callable
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from assistant.assembly import Assistant
from assistant.commands.batch import read_batch
from assistant.errors import InputError, KnowledgeError
from assistant.languages.detect import HANDBOOK_LANGUAGES, detect, family
from assistant.practice.scenario import load_scenario

Say = Callable[..., str]


class _Reply(BaseModel):
    model_config = ConfigDict(extra="ignore")
    id: str | int
    lang: str
    text: str


def behaviours(assistant: Assistant, options: argparse.Namespace, say: Say) -> int:
    recogniser = assistant.recogniser()
    if options.batch:
        for _, reply in read_batch(options.batch, _reply):
            labels = recogniser.behaviours(reply.text, reply.lang)
            print(json.dumps({"id": reply.id, "labels": list(labels)}, ensure_ascii=False), flush=True)
        return 0
    text = str(options.reply or "")
    if not text.strip():
        raise InputError("error-reply-empty")
    language = options.language or family(detect(text) or "")
    if language not in HANDBOOK_LANGUAGES:
        raise InputError("error-reply-language")
    for seen in recogniser.read(text, language):
        print(f"{', '.join(say(f'behaviour-{b}') for b in seen.behaviours) or '–'}\t{seen.text}")
    return 0


def check_scenarios(assistant: Assistant, options: argparse.Namespace, say: Say) -> int:
    """Each file that is named, or all that ship; a line for each, and an exit code if one is wrong."""
    paths = [Path(name) for name in options.files] or sorted(assistant.settings.scenarios_dir.glob("*.yaml"))
    wrong = 0
    for path in paths:
        if not path.is_file():
            raise InputError("error-file-missing", name=str(path))
        try:
            scenario = load_scenario(path)
            print(say("cli-scenario-good", file=path.name, languages=", ".join(scenario.languages)))
        except KnowledgeError as error:
            print(say(error.key, **error.values), file=sys.stderr)
            wrong += 1
    return KnowledgeError.exit_code if wrong else 0


def _reply(line: str) -> _Reply:
    try:
        reply = _Reply.model_validate_json(line)
    except ValidationError as error:
        first = error.errors()[0]
        raise ValueError(f"{'.'.join(map(str, first['loc']))} {first['msg']}".strip()) from error
    if family(reply.lang) not in HANDBOOK_LANGUAGES:
        raise ValueError(f"lang: {' | '.join(HANDBOOK_LANGUAGES)}")
    return reply
