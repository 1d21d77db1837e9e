"""The coach: after a turn what was recognised, one thing to try and why; below its threshold it stays silent."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from assistant.answering.answer import Citation
from assistant.practice.behaviours import HARMFUL, HELPFUL, Seen
from assistant.practice.competencies import COMPETENCIES
from assistant.practice.customer import Standing
from assistant.practice.scenario import Scenario

CALLED_FOR = {
    "opening": ("empathise", "own"),
    "venting": ("empathise", "apologise", "own"),
    "exploring": ("clarify", "summarise"),
    "negotiating": ("solve", "timeframe", "followup"),
}
"""Behaviours that the customer needs in a phase, the most needed first."""

ADVICE = (*HELPFUL, *HARMFUL, "gate-check", "gate-broken")
"""Everything that the coach may advise; each has a text and a reason in the handbook."""

_WORST_FIRST = ("rude", "blame", "dismiss", "deflect", "overpromise")


@dataclass(frozen=True, slots=True)
class Noted:
    """A behaviour and the sentence that it was recognised in."""

    behaviour: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Remark:
    """`advice` is a behaviour to try (or, of HARMFUL and of the gate, to leave), empty where nothing is to be said."""

    recognised: tuple[Noted, ...]
    trouble: tuple[Noted, ...]
    advice: str = ""
    citation: Citation | None = None

    @property
    def silent(self) -> bool:
        return not (self.recognised or self.trouble or self.advice)

    def to_dict(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_dict(cls, row: dict[str, Any]) -> "Remark":
        citation = Citation(**row["citation"]) if row["citation"] else None
        recognised, trouble = (tuple(Noted(**n) for n in row[name]) for name in ("recognised", "trouble"))
        return cls(recognised, trouble, row["advice"], citation)


def observe(scenario: Scenario, before: Standing, seen: Sequence[Seen], after: Standing, shown: set[str]) -> Remark:
    """What is to be said of a turn, without a citation. `shown`: behaviours of the talk up to and with this turn."""
    noted = [Noted(b, s.text) for s in seen for b in s.behaviours]
    recognised = tuple(n for n in noted if n.behaviour in HELPFUL)
    trouble = tuple(n for n in noted if n.behaviour in HARMFUL)
    return Remark(recognised, trouble, _advice(scenario, before, trouble, after, shown))


def _advice(scenario: Scenario, before: Standing, trouble: Sequence[Noted], after: Standing, shown: set[str]) -> str:
    if "broken" in after.gate - before.gate:
        return "gate-broken"
    found = {n.behaviour for n in trouble}
    for behaviour in _WORST_FIRST:
        if behaviour in found:
            return behaviour
    if scenario.gate and "checked" not in after.gate and before.phase != "opening":
        return "gate-check"
    wanted = wanted_in(scenario, before.phase)
    return next((b for b in wanted if b not in shown), "")


def wanted_in(scenario: Scenario, phase: str) -> tuple[str, ...]:
    """Behaviours that a phase calls for in a scenario: those whose competency it rates."""
    rated = scenario.competencies.of_rated()
    shows = {b for name in rated for b in COMPETENCIES[name].shown_by}
    return tuple(b for b in CALLED_FOR.get(phase, ()) if b in shows)
