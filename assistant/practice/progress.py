"""What comes of practising: a trend for each competency, and what is due again.

Returns after 1, 7 and 21 days (spaced practice: Cepeda and others 2006), to the scenarios that train the competency
that was weakest.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from assistant.practice.competencies import RATED_LEVELS
from assistant.practice.debrief import Debrief
from assistant.records.attempts import Attempt

RETURNS = (1, 7, 21)
"""Days after an attempt at which it is due again, the first three times."""

ENOUGH = 3
"""Attempts below which nothing is said of a trend."""

_RECENT = 3


@dataclass(frozen=True, slots=True)
class Done:
    """An attempt that ended and was rated, with its debrief."""

    scenario: str
    ended: date
    score: int
    ending: str
    ratings: dict[str, int]
    """Rated competencies only, each 0 to 3."""


@dataclass(frozen=True, slots=True)
class Trend:
    """`mean` of the latest three ratings; `change` against those before, None under ENOUGH + 1 ratings."""

    competency: str
    n: int
    mean: float
    change: float | None
    values: tuple[int, ...]

    @property
    def enough(self) -> bool:
        return self.n >= ENOUGH


@dataclass(frozen=True, slots=True)
class Due:
    """A scenario to return to on `day`: its `times`-th return, from 1."""

    scenario: str
    day: date
    times: int
    competency: str
    """The weakest of the latest attempt; empty where none was rated below the best."""


def done(attempts: Sequence[Attempt]) -> list[Done]:
    """The attempts that count, oldest first: ended, rated, and no branch."""
    found = []
    for attempt in attempts:
        if attempt.ended_at and attempt.result and attempt.counts:
            result = Debrief.from_dict(attempt.result)
            ratings = {r.competency: r.score for r in result.ratings if r.score is not None}
            found.append(Done(attempt.scenario, _day(attempt.ended_at), result.score, result.ending, ratings))
    return found


def trends(finished: Sequence[Done]) -> list[Trend]:
    """One a competency that was ever rated, the weakest first."""
    values: dict[str, list[int]] = {}
    for one in finished:
        for competency, score in one.ratings.items():
            values.setdefault(competency, []).append(score)
    found = []
    for competency, scores in values.items():
        recent, before = scores[-_RECENT:], scores[:-_RECENT]
        mean = sum(recent) / len(recent)
        change = mean - sum(before) / len(before) if before else None
        found.append(Trend(competency, len(scores), mean, change, tuple(scores)))
    return sorted(found, key=lambda t: (not t.enough, t.mean))


def due(finished: Sequence[Done]) -> list[Due]:
    """What to return to and when, the earliest first; a scenario leaves the list after its last return."""
    by_scenario: dict[str, list[Done]] = {}
    for one in finished:
        by_scenario.setdefault(one.scenario, []).append(one)
    found = []
    for scenario, attempts in by_scenario.items():
        times = len({a.ended for a in attempts}) - 1  # again on the same day is practice, but no return
        if times < len(RETURNS):
            day = attempts[-1].ended + timedelta(days=RETURNS[times])
            found.append(Due(scenario, day, times + 1, _weakest(attempts[-1].ratings)))
    return sorted(found, key=lambda d: (d.day, d.scenario))


def _weakest(ratings: Mapping[str, int]) -> str:
    below = {name: score for name, score in ratings.items() if score < RATED_LEVELS}
    return min(below, key=lambda name: below[name], default="")


def _day(moment: datetime) -> date:
    return moment.astimezone().date()
