"""A process killed in the middle of talks: every turn that was acknowledged is there, and the talk goes on."""

import os
import signal
import subprocess
import sys
import time

import pytest

from assistant.records.attempts import Attempts
from assistant.records.database import Database
from assistant.records.learners import Learners
from assistant.settings import ROOT

pytestmark = pytest.mark.faults

TALKING = """
import sys
from pathlib import Path
from assistant.records.attempts import Attempts, NewExchange
from assistant.records.database import Database
from assistant.records.learners import Learners

database = Database(Path(sys.argv[1]))
attempts, learner = Attempts(database), Learners(database).add().id
turn = lambda reply: NewExchange(reply, [], ["rad"], {"anger": 5})
while True:
    attempt = attempts.begin(learner, "late-delivery", "sv", turn(""))
    for number in range(1, 40):
        attempts.add(attempt, number, turn(f"svar {number}"))
        print(attempt, number, flush=True)
"""


@pytest.mark.parametrize("moment", [0.05, 0.2, 0.5, 1.1])
def test_what_was_acknowledged_is_there(tmp_path, moment):
    process = subprocess.Popen(
        [sys.executable, "-c", TALKING, str(tmp_path)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    first = process.stdout.readline()
    time.sleep(moment)
    os.kill(process.pid, signal.SIGKILL)
    told = [line.split() for line in [first, *process.stdout.read().splitlines()] if line.count(" ") == 1]
    process.wait()

    database = Database(tmp_path)
    attempts, learner = Attempts(database), Learners(database).all()[0].id
    assert told
    for attempt, number in told:
        kept = attempts.get(attempt, learner).exchanges
        assert kept[int(number)].reply == f"svar {number}"
        assert [e.number for e in kept] == list(range(len(kept)))
    database.close()
