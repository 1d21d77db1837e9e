"""The real app, served on a free port of the loopback interface, and a real Chromium to look at it."""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
CHROMIUM = next((p for n in ("chromium", "google-chrome") if (p := shutil.which(n))), None)
_QUIET = ("--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync")


@contextmanager
def served(
    data_dir: Path,
    extra: Mapping[str, str] | None = None,
    script: str = "app.py",
    arguments: Sequence[str] = (),
    port: int = 0,
) -> Iterator[str]:
    """`streamlit run` on a free port until the block ends; its address. `extra` variables of the environment,
    `arguments` of the command."""
    port = port or free_port()
    environment = {**os.environ, "ASSISTANT_DATA_DIR": str(data_dir), **(extra or {})}
    command = [sys.executable, "-m", "streamlit", "run", script, "--server.port", str(port), *arguments]
    process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        url = f"http://localhost:{port}"
        wait_for(url)
        yield url
    finally:
        process.terminate()
        process.wait(timeout=30)


@contextmanager
def browser() -> Iterator[Any]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=list(_QUIET))
        yield chromium
        chromium.close()


def wait_for(url: str) -> None:
    deadline = time.monotonic() + 60
    while True:
        try:
            urllib.request.urlopen(f"{url}/_stcore/health", timeout=2)
            return
        except OSError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.1)


def wait_until_gone(url: str) -> None:
    """Until nothing listens there any more; TimeoutError after a minute."""
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        try:
            urllib.request.urlopen(f"{url}/_stcore/health", timeout=2).close()
        except ConnectionError:
            pass
        except OSError as error:
            if isinstance(getattr(error, "reason", None), ConnectionRefusedError):
                return
        time.sleep(0.1)
    raise TimeoutError(url)


def free_port() -> int:
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return int(s.getsockname()[1])
