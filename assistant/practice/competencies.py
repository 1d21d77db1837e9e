"""What a talk trains, and how it is rated: 0 to 3 for each competency that the talk called for.

Competencies, weights and what shows or spoils them: ISO 10002 (accountability, closing), interactional, procedural and
distributive justice in complaint handling (Orsingher, Valentini and de Angelis 2010), apology (Roschk and Kaiser 2013).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from assistant.practice.behaviours import Seen
from assistant.practice.scenario import PHASES

RATED_LEVELS = 3
"""The best rating; the worst is 0."""


@dataclass(frozen=True, slots=True)
class Competency:
    """`shown_by` and `spoiled_by` are behaviours. It counts from the phase `counts_from` on, and is called for once the
    customer has been answered in `called_in`; None where it is rated only if something spoiled it."""

    name: str
    shown_by: tuple[str, ...]
    spoiled_by: tuple[str, ...]
    counts_from: str = "opening"
    called_in: str | None = "opening"


_ALL = (
    Competency("empathy", ("empathise",), ("dismiss",)),
    Competency("apology", ("apologise",), ("dismiss",), called_in="venting"),
    Competency("ownership", ("own",), ("blame",)),
    Competency("clarifying", ("clarify", "summarise"), (), called_in="exploring"),
    Competency("solution", ("solve",), ("overpromise",), "exploring", "negotiating"),
    Competency("timeframe", ("timeframe",), (), "exploring", "negotiating"),
    Competency("followup", ("followup",), (), "exploring", "negotiating"),
    # None of the behaviours shows that a reason was given; hiding behind rules shows that none was.
    Competency("explanation", (), ("deflect",), called_in=None),
    Competency("respect", (), ("rude", "dismiss", "blame")),
)
COMPETENCIES = {c.name: c for c in _ALL}


@dataclass(frozen=True, slots=True)
class Exchange:
    """One turn as it is rated: its number from 1, the phase in which the customer was answered, and what was seen."""

    number: int
    phase: str
    seen: tuple[Seen, ...]


@dataclass(frozen=True, slots=True)
class Evidence:
    """A sentence that speaks for a competency, or against it."""

    turn: int
    sentence: str
    behaviour: str
    helps: bool


@dataclass(frozen=True, slots=True)
class Rating:
    """`score` is 0 to 3, or None for what the talk did not call for."""

    competency: str
    weight: int
    score: int | None
    evidence: tuple[Evidence, ...] = ()

    @property
    def loss(self) -> float:
        """Points of 100 weighed that were not earned; 0 for what was not rated."""
        return 0.0 if self.score is None else self.weight * (1 - self.score / RATED_LEVELS)


def rate(weights: Mapping[str, int], exchanges: Sequence[Exchange]) -> tuple[Rating, ...]:
    """A rating of each competency in `weights`. A sentence that was said before earns nothing again."""
    reached = max((PHASES.index(e.phase) for e in exchanges), default=-1)
    fresh = _without_repeats(exchanges)
    return tuple(_rating(COMPETENCIES[name], weight, fresh, reached) for name, weight in weights.items())


def total(ratings: Sequence[Rating]) -> int:
    """0 to 100. What the talk ended too early for earns nothing and counts all the same, so that losing the customer
    in the first minute is no way to a good score."""
    counted = [r for r in ratings if r.score is not None or COMPETENCIES[r.competency].called_in]
    weight = sum(r.weight for r in counted)
    return round(100 * sum(r.weight * (r.score or 0) / RATED_LEVELS for r in counted) / weight) if weight else 0


def _without_repeats(exchanges: Sequence[Exchange]) -> list[Exchange]:
    said: set[str] = set()
    fresh = []
    for exchange in exchanges:
        words = [(" ".join(s.text.lower().split()), s) for s in exchange.seen]
        fresh.append(Exchange(exchange.number, exchange.phase, tuple(s for text, s in words if text not in said)))
        said |= {text for text, _ in words}
    return fresh


def _rating(competency: Competency, weight: int, exchanges: Sequence[Exchange], reached: int) -> Rating:
    first = PHASES.index(competency.counts_from)
    shown = _evidence(exchanges, competency.shown_by, first, helps=True)
    spoiled = _evidence(exchanges, competency.spoiled_by, 0, helps=False)
    evidence = tuple(sorted(shown + spoiled, key=lambda e: e.turn))
    called = competency.called_in is not None and reached >= PHASES.index(competency.called_in)
    if not called and not spoiled and not shown:
        return Rating(competency.name, weight, None)
    if competency.shown_by:
        score = _shown(competency, shown, exchanges)
        return Rating(competency.name, weight, max(score - len(spoiled), min(score, 1)), evidence)
    harm = sum(2 if e.behaviour == "rude" else 1 for e in spoiled)
    score = RATED_LEVELS - harm if competency.called_in else 0
    return Rating(competency.name, weight, max(0, score), evidence)


def _shown(competency: Competency, shown: Sequence[Evidence], exchanges: Sequence[Exchange]) -> int:
    """3 for what was done when it was called for; one less if it came late, was done by half or was said too often."""
    if not shown:
        return 0
    phase = {e.number: PHASES.index(e.phase) for e in exchanges}
    late = competency.called_in is not None and phase[shown[0].turn] > PHASES.index(competency.called_in) + 1
    half = competency.name == "clarifying" and len({e.behaviour for e in shown}) == 1
    too_often = competency.name == "apology" and len({e.turn for e in shown}) > 2
    return RATED_LEVELS - (late or half or too_often)


def _evidence(exchanges: Sequence[Exchange], behaviours: Sequence[str], first: int, *, helps: bool) -> list[Evidence]:
    return [
        Evidence(exchange.number, seen.text, behaviour, helps)
        for exchange in exchanges
        if PHASES.index(exchange.phase) >= first
        for seen in exchange.seen
        for behaviour in behaviours
        if behaviour in seen.behaviours
    ]
