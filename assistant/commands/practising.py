"""`behaviours`: what the coach recognises in replies; `scenario check` and `scenario play` for authors."""

import argparse
import json
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from pydantic import BaseModel, ConfigDict, ValidationError

from assistant.assembly import Assistant
from assistant.commands.batch import read_batch
from assistant.errors import InputError, KnowledgeError
from assistant.languages.detect import HANDBOOK_LANGUAGES, detect, family
from assistant.practice.coach import Remark
from assistant.practice.debrief import debrief
from assistant.practice.export import place_of, to_markdown
from assistant.practice.scenario import Scenario, load_scenario
from assistant.practice.talks import STOPPED, Talks
from assistant.records.attempts import Attempt, Attempts
from assistant.records.database import Database
from assistant.records.learners import Learners

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


def play(assistant: Assistant, options: argparse.Namespace, say: Say) -> int:
    """A scenario in the terminal, with the coach and the debrief. Nothing of it is kept."""
    path = Path(options.file)
    if not path.is_file():
        raise InputError("error-file-missing", name=str(path))
    scenario = load_scenario(path)
    language = options.language or HANDBOOK_LANGUAGES[0]
    assistant.publish()
    with TemporaryDirectory() as directory:
        database = Database(Path(directory))
        try:
            attempts, learner = Attempts(database), Learners(database).add().id
            talks = assistant.talks_with(lambda: [scenario], attempts)
            print(_briefing(scenario, language, say))
            attempt = attempts.get(talks.begin(learner, scenario.slug, language), learner)
            _take_turns(talks, attempt, say)
            attempts.end(attempt.id, learner, STOPPED)
            attempt = attempts.get(attempt.id, learner)
            if len(attempt.exchanges) > 1:
                print(to_markdown(debrief(talks, attempt), attempt, scenario, say))
        finally:
            database.close()
    return 0


def _briefing(scenario: Scenario, language: str, say: Say) -> str:
    told = scenario.languages[language]
    parts = [f"{say(f'briefing-{part}')} {getattr(told.briefing, part)}" for part in ("role", "may", "good")]
    return "\n".join([f"# {told.title}", told.customer, "", *parts, say("cli-play-over"), ""])


def _take_turns(talks: Talks, attempt: Attempt, say: Say) -> None:
    print(_said(attempt, say))
    while not attempt.ending and (reply := _typed()):
        try:
            attempt = talks.reply(attempt, reply)
            print(_remarked(attempt, say) + _said(attempt, say))
        except InputError as error:
            print(say(error.key, **error.values), file=sys.stderr)


def _typed() -> str:
    try:
        return input("> ").strip()
    except EOFError:
        return ""


def _said(attempt: Attempt, say: Say) -> str:
    return f"{say('talk-customer')}: {' '.join(attempt.exchanges[-1].lines)}"


def _remarked(attempt: Attempt, say: Say) -> str:
    remark = Remark.from_dict(attempt.exchanges[-1].remark or Remark((), ()).to_dict())
    lines = []
    for key, noted in (("coach-recognised", remark.recognised), ("coach-trouble", remark.trouble)):
        lines += [f"  {say(key)} {say(f'behaviour-{n.behaviour}')}: {n.sentence}" for n in noted]
    if remark.advice:
        lines.append(f"  {say('coach-try')} {say(f'coach-try-{remark.advice}')}")
    if remark.citation:
        lines.append(f"  {say('coach-why')} {remark.citation.line} ({place_of(remark.citation)})")
    return "".join(f"{line}\n" for line in lines)


def _reply(line: str) -> _Reply:
    try:
        reply = _Reply.model_validate_json(line)
    except ValidationError as error:
        first = error.errors()[0]
        raise ValueError(f"{'.'.join(map(str, first['loc']))} {first['msg']}".strip()) from error
    if family(reply.lang) not in HANDBOOK_LANGUAGES:
        raise ValueError(f"lang: {' | '.join(HANDBOOK_LANGUAGES)}")
    return reply
