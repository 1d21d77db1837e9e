"""The debrief: what the trainee did, what it did to the customer, and which guidance says so."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from itertools import pairwise
from typing import Any, Literal

from assistant.answering.answer import Citation
from assistant.practice.behaviours import HARMFUL, HELPFUL
from assistant.practice.competencies import COMPETENCIES, RATED_LEVELS, Evidence, Rating, rate, total
from assistant.practice.scenario import PHASES, Scenario
from assistant.practice.talks import Talks, rated_exchanges
from assistant.records.attempts import Attempt

SELF_RATED = 3
_MOVED = 2
"""A turn that changed the customer's anger by this much, of 10, moved the talk."""

GateState = Literal["", "kept", "unchecked", "broken"]


@dataclass(frozen=True, slots=True)
class Mood:
    """The customer's anger after a turn, 0 to 10; turn 0 is the beginning. `moved`: the turn changed it plainly."""

    turn: int
    anger: int
    moved: int


@dataclass(frozen=True, slots=True)
class Weakest:
    """The turn in which most was left undone, with a good and a poor reply to that phase and the rule between them."""

    turn: int
    reply: str
    phase: str
    good: str
    poor: str
    rule: str


@dataclass(frozen=True, slots=True)
class Debrief:
    """`score` is 0 to 100. `gate`: empty where the scenario has none, else whether it held; apart from the score.
    `goal` names a behaviour to try next time, empty where there is nothing to wish for."""

    ending: str
    score: int
    ratings: tuple[Rating, ...]
    moods: tuple[Mood, ...]
    weakest: Weakest | None
    gate: GateState
    goal: str
    goal_competency: str
    citations: Mapping[str, Citation]
    """A sentence of the handbook by competency, for those with something left to wish for."""

    def to_dict(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_dict(cls, row: dict[str, Any]) -> "Debrief":
        ratings = tuple(
            Rating(**{**r, "evidence": tuple(Evidence(**e) for e in r["evidence"])}) for r in row["ratings"]
        )
        return cls(
            ending=row["ending"],
            score=row["score"],
            ratings=ratings,
            moods=tuple(Mood(**m) for m in row["moods"]),
            weakest=Weakest(**row["weakest"]) if row["weakest"] else None,
            gate=row["gate"],
            goal=row["goal"],
            goal_competency=row["goal_competency"],
            citations={name: Citation(**c) for name, c in row["citations"].items()},
        )


def debrief(talks: Talks, attempt: Attempt) -> Debrief:
    """Of a talk that is over."""
    scenario = talks.scenarios[attempt.scenario]
    ratings = rate(scenario.competencies.of_rated(), rated_exchanges(attempt))
    wanting = sorted((r for r in ratings if r.loss > 0), key=lambda r: -r.loss)
    goal = wanting[0] if wanting else None
    advice = _advice(goal) if goal else ""
    cited = {r.competency: talks.reason(attempt.language, _advice(r)) for r in wanting}
    return Debrief(
        ending=attempt.ending,
        score=total(ratings),
        ratings=ratings,
        moods=_moods(attempt),
        weakest=_weakest(scenario, attempt),
        gate=_gate(scenario, attempt),
        goal=advice,
        goal_competency=goal.competency if goal else "",
        citations={name: citation for name, citation in cited.items() if citation},
    )


def self_rated(scenario: Scenario) -> tuple[str, ...]:
    """The competencies that the trainee rates before the debrief: those of most weight."""
    weights = scenario.competencies.of_rated()
    named = [name for name in weights if COMPETENCIES[name].shown_by]
    return tuple(sorted(named, key=lambda name: -weights[name])[:SELF_RATED])


def gap(ratings: Sequence[Rating], own: Mapping[str, int]) -> dict[str, int]:
    """The trainee's own rating less the coach's, by competency, where both are there: above 0 is too high."""
    return {r.competency: own[r.competency] - r.score for r in ratings if r.score is not None and r.competency in own}


def _advice(rating: Rating) -> str:
    """What would have raised the rating most: what spoiled it, else what was not shown."""
    spoiled = [e.behaviour for e in rating.evidence if not e.helps]
    if spoiled and (rating.score or 0) < RATED_LEVELS:
        return spoiled[0]
    competency = COMPETENCIES[rating.competency]
    shown = {e.behaviour for e in rating.evidence}
    missing = [b for b in competency.shown_by if b not in shown]
    return next(iter([*missing, *competency.shown_by, *competency.spoiled_by]))


def _moods(attempt: Attempt) -> tuple[Mood, ...]:
    anger = [int(e.standing["anger"]) for e in attempt.exchanges]
    changes = [0, *(after - before for before, after in pairwise(anger))]
    return tuple(
        Mood(turn, value, change if abs(change) >= _MOVED else 0)
        for turn, (value, change) in enumerate(zip(anger, changes, strict=True))
    )


def _weakest(scenario: Scenario, attempt: Attempt) -> Weakest | None:
    """By what the reply did: harmful behaviours first, then how much of the anger stayed, then how little was shown."""
    pairs = list(pairwise(attempt.exchanges))
    if not pairs:
        return None

    def worth(pair: Any) -> tuple[int, int, int]:
        before, after = pair
        found = [b for s in after.seen for b in s["behaviours"]]
        harm = sum(b in HARMFUL for b in found)
        return (-harm, before.standing["anger"] - after.standing["anger"], len({b for b in found if b in HELPFUL}))

    before, after = min(pairs, key=worth)
    phase = before.standing["phase"]
    if phase not in PHASES:
        return None
    model = getattr(scenario.languages[attempt.language].phases, phase)
    return Weakest(after.number, after.reply, phase, model.good, model.poor, model.rule)


def _gate(scenario: Scenario, attempt: Attempt) -> GateState:
    if not scenario.gate:
        return ""
    passed = attempt.exchanges[-1].standing["gate"]
    if "broken" in passed:
        return "broken"
    return "kept" if "checked" in passed else "unchecked"
