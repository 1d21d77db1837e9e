"""The command line: `python -m assistant COMMAND`.

Exit codes: 0 done, 1 unexpected, 2 wrong input, 3 state of the machine or its files, 4 knowledge.
"""

import argparse
import locale
import os
import sys
from collections.abc import Callable, Sequence
from datetime import date

from assistant.assembly import Assistant, build
from assistant.commands import asking, library, measuring, practising, serving
from assistant.errors import AssistantError, SettingError
from assistant.languages.detect import HANDBOOK_LANGUAGES, family
from assistant.languages.strings import UI_LANGUAGES, Strings
from assistant.library.documents import COUNTRIES, KINDS
from assistant.settings import load_settings

Command = Callable[[Assistant, argparse.Namespace, Callable[..., str]], int]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; errors that a person can understand are one line on stderr."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    strings = Strings()
    try:
        settings = load_settings()
    except SettingError as error:
        print(strings.format(_message_language(None), error.key, **error.values), file=sys.stderr)
        return error.exit_code
    language = _message_language(settings.language)

    def say(key: str, /, **values: str | int | float) -> str:
        return strings.format(language, key, **values)

    options = _parser(say).parse_args(arguments)
    try:
        if options.command == "serve":  # refuses before anything is opened
            return serving.serve(options)
        command: Command = options.run
        return command(build(settings), options, say)
    except AssistantError as error:
        print(say(error.key, **error.values), file=sys.stderr)
        return error.exit_code
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130


def _message_language(chosen: str | None) -> str:
    spoken = chosen or (locale.getlocale()[0] or "en")
    code = family(spoken[:2].lower())
    return code if code in UI_LANGUAGES else "en"


def _parser(say: Callable[..., str]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m assistant", description=say("cli-about"))
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    def command(name: str, run: Command) -> argparse.ArgumentParser:
        sub = commands.add_parser(name, help=say(f"cli-{name}"), description=say(f"cli-{name}"))
        sub.set_defaults(run=run)
        return sub

    ask = command("ask", asking.ask)
    search = command("search", asking.search)
    for sub in (ask, search):
        sub.add_argument("question", nargs="?", help=say("cli-question"))
        sub.add_argument("--json", action="store_true", help=say("cli-json"))
        sub.add_argument("--batch", metavar="FILE.jsonl", help=say("cli-batch"))
        sub.add_argument("--language", choices=UI_LANGUAGES, help=say("cli-language"))
    search.add_argument("-k", type=int, choices=range(1, 101), metavar="1-100", default=10, help=say("cli-k"))

    add = command("add", library.add)
    add.add_argument("paths", nargs="+", metavar="PATH", help=say("cli-paths"))
    add.add_argument("--title", help=say("cli-add-title"))
    add.add_argument("--owner", help=say("cli-add-owner"))
    add.add_argument("--kind", choices=KINDS, help=say("cli-add-kind"))
    add.add_argument("--country", choices=COUNTRIES, help=say("cli-add-country"))
    for day in ("valid-from", "review-by"):
        add.add_argument(f"--{day}", type=date.fromisoformat, metavar="YYYY-MM-DD", help=say(f"cli-add-{day}"))
    for name, run in (("remove", library.remove), ("withdraw", library.withdraw), ("restore", library.restore)):
        command(name, run).add_argument("document", nargs="+", help=say("cli-identity"))
    documents = command("documents", library.documents)
    documents.add_argument("--json", action="store_true", help=say("cli-json"))
    documents.add_argument("--readability", action="store_true", help=say("cli-readability"))
    command("index", library.index).add_argument("--gently", action="store_true", help=say("cli-gently"))

    serve = commands.add_parser("serve", help=say("cli-serve"), description=say("cli-serve"))
    serve.add_argument("--address", default="localhost", help=say("cli-address"))
    serve.add_argument("--port", type=int, default=8501, help=say("cli-port"))
    serve.add_argument("--secrets", metavar="FILE", help=say("cli-secrets"))

    evaluate = command("evaluate", measuring.evaluate)
    fit = command("fit", measuring.fit)
    for sub in (evaluate, fit):
        sub.add_argument("--guidance", metavar="DIR", required=sub is fit, help=say("cli-guidance"))
    evaluate.add_argument("--behaviours", action="store_true", help=say("cli-behaviours-only"))
    for part in ("company", "gaps", "conflicts"):
        evaluate.add_argument(f"--{part}", action="store_true", help=say(f"cli-{part}-only"))
    evaluate.add_argument("--outside", metavar="DIR", help=say("cli-outside"))
    evaluate.add_argument("--calibration-half", action="store_true", help=say("cli-half"))
    behaviours = command("behaviours", practising.behaviours)
    behaviours.add_argument("reply", nargs="?", help=say("cli-reply"))
    behaviours.add_argument("--batch", metavar="FILE.jsonl", help=say("cli-reply-batch"))
    behaviours.add_argument("--language", choices=HANDBOOK_LANGUAGES, help=say("cli-language"))
    scenario = commands.add_parser("scenario", help=say("cli-scenario"), description=say("cli-scenario"))
    authors = scenario.add_subparsers(required=True, metavar="check | play")
    check = authors.add_parser("check", help=say("cli-scenario-check"))
    check.add_argument("files", nargs="*", metavar="FILE", help=say("cli-scenario-files"))
    check.set_defaults(run=practising.check_scenarios)
    play = authors.add_parser("play", help=say("cli-scenario-play"))
    play.add_argument("file", metavar="FILE", help=say("cli-scenario-file"))
    play.add_argument("--language", choices=HANDBOOK_LANGUAGES, help=say("cli-language"))
    play.set_defaults(run=practising.play)
    command("vectors", library.vectors)
    command("tune", measuring.tune)
    command("teach", measuring.teach)
    return parser
