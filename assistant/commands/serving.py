"""`serve`: the page, once it is certain who could reach it."""

import argparse
import os
import subprocess
import sys
import tomllib
from collections.abc import Mapping
from pathlib import Path

from assistant.access import listening
from assistant.errors import StateError
from assistant.settings import ROOT


def serve(options: argparse.Namespace) -> int:
    """Become the server of the page; nothing was started when an error is raised.

    Raises:
        StateError: others could reach the page without signing in, or sign-in is set up wrongly.
    """
    auth = _auth([Path(options.secrets)] if options.secrets else _usual_places())
    listening.check(options.address, bool(auth))
    if auth:
        listening.check_sign_in(auth)
    command = [sys.executable, "-m", "streamlit", "run", str(ROOT / "app.py")]
    command += [f"--server.address={options.address}", f"--server.port={options.port}"]
    command += [f"--secrets.files={Path(options.secrets).resolve()}"] if options.secrets else []
    if sys.platform == "win32":  # there, to become another program is to leave it without a console
        return subprocess.call(command)  # noqa: S603
    os.execv(sys.executable, command)  # noqa: S606


def _usual_places() -> list[Path]:
    """Where Streamlit looks for secrets; a later file overrides an earlier one."""
    return [folder / ".streamlit" / "secrets.toml" for folder in (Path.home(), Path.cwd(), ROOT)]


def _auth(places: list[Path]) -> Mapping[str, object]:
    """The section [auth]; empty without one.

    Raises:
        StateError: a file cannot be read.
    """
    auth: object = {}
    for path in places:
        try:
            auth = tomllib.loads(path.read_text("utf-8")).get("auth", auth)
        except FileNotFoundError:
            continue
        except (OSError, ValueError) as error:
            raise StateError("error-secrets", path=str(path)) from error
    return auth if isinstance(auth, Mapping) else {"": auth}
