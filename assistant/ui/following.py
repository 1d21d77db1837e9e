"""The index follows the library while the app runs.

What was handed in is read and embedded by a process of its own with low priority: whoever asks meanwhile goes first,
and a file that brings its reader down takes no page with it.
"""

import logging
import subprocess
import sys
import threading
import time

from assistant.assembly import Assistant
from assistant.settings import ROOT

log = logging.getLogger(__name__)

_EVERY, _AT_MOST = 5.0, 300.0
"""Seconds between two looks, and between two tries when the work fails again and again."""
_SWEEP_EVERY = 86_400.0


def follow(assistant: Assistant, look_now: threading.Event) -> None:
    """Look for work for ever; once a day let go what is older than the retention."""
    pause, swept = _EVERY, -_SWEEP_EVERY
    while True:
        try:
            if time.monotonic() - swept >= _SWEEP_EVERY:
                assistant.privacy.sweep()
                swept = time.monotonic()
            pause = _EVERY if _look(assistant) else min(2 * pause, _AT_MOST)
        except Exception:
            log.exception("looking for documents failed")
            pause = min(2 * pause, _AT_MOST)
        look_now.wait(pause)
        look_now.clear()


def _look(assistant: Assistant) -> bool:
    """Do what there is to do; False if that failed."""
    seen = assistant.librarian.work_seen()
    if seen is None:
        return True
    command = [sys.executable, "-m", "assistant", "index", "--gently"]
    done = subprocess.run(command, cwd=ROOT, stdin=subprocess.DEVNULL, capture_output=True, check=False)  # noqa: S603 (ours)
    if done.returncode:
        log.warning("the index does not follow: %s", done.stderr.decode("utf-8", "replace")[-500:])
        return False
    assistant.librarian.work_done(seen)
    assistant.door.index()  # opened here, so that nobody's question waits for it
    return True
