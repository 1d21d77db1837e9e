"""The simulated customer: a small state machine decides how the talk goes; the scenario's lines only dress it.

A reply's behaviours change anger, trust and what has been said and promised; then the guards choose the phase. All of
it is a pure function of the state before and the behaviours found, so a turn can be tried again from its snapshot.
"""

import hashlib
from collections.abc import Collection
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from statemachine.io import create_machine_class_from_definition

from assistant.practice.behaviours import HARMFUL, HELPFUL
from assistant.practice.scenario import PHASES, Scenario, Script

MOST_ANGRY = 10
_ANGRY_FROM, _TENSE_FROM = 7, 4
_GATE_PHASES = ("exploring", "negotiating")
_PATIENCE, _LONGEST_PATIENCE = 3, 6
"""Turns in one phase without what it calls for until the customer goes; one who trusts the trainee waits longer."""
_TRUSTS_FROM = 6
_PROVOCATIONS = 3
_LOST_AT = 2
"""Trust below which the customer hangs up instead of asking for somebody else."""

# How a behaviour moves (anger, trust).
_MOVES = {
    "empathise": (-2, 1),
    "thank": (0, 1),
    "clarify": (-1, 1),
    "own": (-1, 1),
    "solve": (-1, 1),
    "timeframe": (0, 1),
    "followup": (0, 1),
    "summarise": (-1, 1),
    "blame": (2, -2),
    "deflect": (2, -1),
    "dismiss": (2, -2),
    "rude": (3, -3),
    "overpromise": (0, -1),
}
_APOLOGY = (-2, 1)  # the first one; a second earns nothing
_GATE_BROKEN = (1, -2)
_SETS = ("done", "heard", "gate")


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a talk stands. `said` is how many turns the customer has had, `waited` those in the present phase; `done`
    the helpful behaviours that count for it; `heard` a fingerprint of each reply, since no words move twice."""

    phase: str
    anger: int
    trust: int
    said: int = 0
    waited: int = 0
    apologies: int = 0
    provoked: int = 0
    revealed: tuple[str, ...] = ()
    done: frozenset[str] = frozenset()
    heard: frozenset[str] = frozenset()
    gate: frozenset[str] = frozenset()
    """Of a scenario with a gate: "asked" (the customer pushed), "checked" (who it is), "broken"."""

    @property
    def mood(self) -> str:
        return "angry" if self.anger >= _ANGRY_FROM else "tense" if self.anger >= _TENSE_FROM else "calm"

    @property
    def over(self) -> bool:
        return self.phase not in PHASES

    def to_dict(self) -> dict[str, Any]:
        sets = {name: sorted(getattr(self, name)) for name in _SETS}
        return {**asdict(self), "revealed": list(self.revealed), **sets}

    @classmethod
    def from_dict(cls, row: dict[str, Any]) -> "Standing":
        sets = {name: frozenset(row[name]) for name in _SETS}
        return cls(**{**row, "revealed": tuple(row["revealed"]), **sets})


@dataclass(frozen=True, slots=True)
class Turn:
    """The customer's answer to a reply: the lines it says, and where the talk stands after it."""

    lines: tuple[str, ...]
    standing: Standing


@dataclass
class _Model:
    """What the machine's guards look at."""

    standing: Standing
    heard: bool
    state: Any = field(default=None)

    def is_lost(self) -> bool:
        return self.standing.trust < _LOST_AT and self.is_escalated()

    def is_escalated(self) -> bool:
        s = self.standing
        patience = _LONGEST_PATIENCE if s.trust >= _TRUSTS_FROM else _PATIENCE
        return s.anger >= MOST_ANGRY or s.provoked >= _PROVOCATIONS or s.waited >= patience

    def is_met(self) -> bool:
        """Whether what the phase calls for was done, in this turn or before it, and this turn helped at all."""
        s = self.standing
        if not self.heard:
            return False
        if s.phase == "opening":
            return bool(s.done & {"apologise", "empathise", "own", "clarify"})
        if s.phase == "venting":
            return bool(s.done & {"empathise", "own"}) or {"clarify", "summarise"} <= s.done
        if s.phase == "exploring":
            return bool(s.done & {"clarify", "summarise"})
        timed = s.done & {"timeframe", "followup"}
        return bool(timed) and ("solve" in s.done or len(timed) == 2) and s.anger < _ANGRY_FROM


def _states() -> dict[str, Any]:
    states: dict[str, Any] = {name: {"final": True} for name in ("resolved", "escalated", "lost")}
    for phase, following in zip(PHASES, (*PHASES[1:], "resolved"), strict=True):
        states[phase] = {
            "initial": phase == PHASES[0],
            "on": {
                "reply": [
                    {"target": "lost", "cond": "is_lost"},
                    {"target": "escalated", "cond": "is_escalated"},
                    {"target": following, "cond": "is_met"},
                    {"target": phase},
                ]
            },
        }
    return states


_Machine = create_machine_class_from_definition("Customer", states=_states())


def begin(scenario: Scenario, language: str, attempt: int = 0) -> Turn:
    """The customer's first words. `attempt` numbers the tries, so that a second one reads differently."""
    standing = Standing(PHASES[0], scenario.start.anger, scenario.start.trust)
    line = _pick(getattr(scenario.languages[language].phases.opening, standing.mood), scenario.slug, attempt, 0)
    return Turn((line,), replace(standing, said=1))


def answer(
    scenario: Scenario,
    language: str,
    standing: Standing,
    reply: str,
    behaviours: Collection[str],
    gate: Collection[str] = (),
    attempt: int = 0,
    puzzled: str = "",
) -> Turn:
    """What the customer says to `reply`, in which `behaviours` were found, and of the gate "checked" or "broken".
    `puzzled` is what the customer says where it could not make out the reply at all.

    Raises:
        ValueError: the talk is over.
    """
    if standing.over:
        raise ValueError("the talk is over")
    script = scenario.languages[language]
    moved, tone, told = _moved(scenario, standing, reply, frozenset(behaviours), frozenset(gate))
    machine = _Machine(_Model(moved, heard=tone == "heard"), start_value=moved.phase)
    machine.send("reply")
    phase = str(next(iter(machine.configuration)).id)
    if phase != moved.phase:
        # What was understood and asked stays so; what is offered counts once the customer wants to hear of it.
        moved = replace(moved, phase=phase, waited=0, done=moved.done if phase != PHASES[-1] else frozenset())
    if moved.over:
        lines = [_pick(getattr(script.endings, moved.phase), scenario.slug, attempt, moved.said)]
        return Turn(tuple(lines), replace(moved, said=moved.said + 1))
    if tone == "empty" and puzzled:
        return Turn((puzzled,), replace(moved, said=moved.said + 1))
    lines = [*_reaction(script, tone, scenario.slug, attempt, moved.said), *(script.hidden[name] for name in told)]
    if script.gate and "broken" in moved.gate - standing.gate:
        lines.append(script.gate.broken)
    elif script.gate and "asked" not in moved.gate and moved.phase in _GATE_PHASES:
        lines.append(script.gate.ask)
        moved = replace(moved, gate=moved.gate | {"asked"})
    elif not lines or tone == "heard":
        lines.append(
            _pick(getattr(getattr(script.phases, moved.phase), moved.mood), scenario.slug, attempt, moved.said)
        )
    return Turn(tuple(lines), replace(moved, said=moved.said + 1))


def _moved(
    scenario: Scenario, standing: Standing, reply: str, found: frozenset[str], gate: frozenset[str]
) -> tuple[Standing, str, tuple[str, ...]]:
    """(standing after the reply, how it was taken: "heard", "empty" or "provoked", hidden facts that it brought out)"""
    words = hashlib.sha256(" ".join(reply.lower().split()).encode()).hexdigest()[:16]
    helpful = frozenset() if words in standing.heard else found & frozenset(HELPFUL)
    harmful = found & frozenset(HARMFUL)
    anger, trust = standing.anger, standing.trust
    for behaviour in helpful | harmful:
        more = _APOLOGY if behaviour == "apologise" and not standing.apologies else _MOVES.get(behaviour, (0, 0))
        anger, trust = anger + more[0], trust + more[1]
    earned = helpful - ({"apologise"} if standing.apologies else set())
    tone = "provoked" if harmful - {"overpromise"} else "heard" if earned else "empty"
    if tone == "empty":
        anger, trust = anger + 1, trust - 1
    gate = gate if scenario.gate else frozenset()
    if "broken" in gate - standing.gate:
        anger, trust = anger + _GATE_BROKEN[0], trust + _GATE_BROKEN[1]
    told: tuple[str, ...] = ()
    if "clarify" in helpful:
        told = tuple(name for name in scenario.hidden if name not in standing.revealed)[:1]
    moved = replace(
        standing,
        anger=max(0, min(MOST_ANGRY, anger)),
        trust=max(0, min(MOST_ANGRY, trust)),
        waited=standing.waited + 1,
        apologies=standing.apologies + ("apologise" in helpful),
        provoked=standing.provoked + (tone == "provoked"),
        revealed=(*standing.revealed, *told),
        done=standing.done | earned,
        heard=standing.heard | {words},
        gate=standing.gate | gate,
    )
    return moved, tone, told


def _reaction(script: Script, tone: str, slug: str, attempt: int, said: int) -> list[str]:
    if tone == "heard":
        return []
    return [_pick(getattr(script, tone), slug, attempt, said)]


def _pick(lines: tuple[str, ...], slug: str, attempt: int, said: int) -> str:
    """One of the lines; another in the next turn and in the next attempt."""
    offset = int(hashlib.sha256(f"{slug}{attempt}".encode()).hexdigest(), 16)
    return lines[(offset + said) % len(lines)]
