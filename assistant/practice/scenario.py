"""Scenarios: who the simulated customer is, and every line that it can say, in each language of the handbook.

A file is one YAML document in knowledge/scenarios/<slug>.yaml. What is wrong in it is told with its line, so that an
author who is no programmer finds the place.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any, Literal

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from assistant.errors import KnowledgeError
from assistant.languages.detect import HANDBOOK_LANGUAGES

PHASES = ("opening", "venting", "exploring", "negotiating")
MOODS = ("angry", "tense", "calm")
ENDINGS = ("resolved", "escalated", "lost")

_FEWEST_RATED = 3  # a trainee rates three before the debrief

Line = Annotated[str, Field(min_length=1, max_length=600)]
Lines = Annotated[tuple[Line, ...], Field(min_length=3)]
Some = Annotated[tuple[Line, ...], Field(min_length=1)]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Phase(_Strict):
    """What the customer says in one phase by mood, and a good and a poor reply to it with the rule that parts them."""

    angry: Lines
    tense: Lines
    calm: Lines
    good: Line
    poor: Line
    rule: Line


class Phases(_Strict):
    opening: Phase
    venting: Phase
    exploring: Phase
    negotiating: Phase


class Briefing(_Strict):
    """Who the trainee is, what may be offered up to which amount, and what a good end is."""

    role: Line
    may: Line
    good: Line


class Gate(_Strict):
    """What the customer asks for that must not be told, and what it says when it was told."""

    ask: Line
    broken: Line


class Endings(_Strict):
    resolved: Some
    escalated: Some
    lost: Some


class Script(_Strict):
    """A scenario in one language. `provoked`: after blame, excuses or rudeness; `empty`: after words without deeds."""

    title: Line
    customer: Line
    briefing: Briefing
    phases: Phases
    provoked: Lines
    empty: Lines
    hidden: dict[str, Line]
    gate: Gate | None = None
    endings: Endings


class Start(_Strict):
    """The customer's mood at the beginning, each 0 to 10."""

    anger: int = Field(ge=0, le=10)
    trust: int = Field(ge=0, le=10)


Weight = Annotated[int, Field(ge=1, le=100)]


class Weights(_Strict):
    """What a scenario trains, and how much each weighs; None for what it does not rate."""

    empathy: Weight | None = None
    apology: Weight | None = None
    ownership: Weight | None = None
    clarifying: Weight | None = None
    solution: Weight | None = None
    timeframe: Weight | None = None
    followup: Weight | None = None
    explanation: Weight | None = None
    respect: Weight | None = None

    def of_rated(self) -> dict[str, int]:
        """Weights by competency, of those that are rated."""
        return {name: weight for name, weight in self.model_dump().items() if weight is not None}


class Scenario(_Strict):
    slug: str = Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")
    channel: Literal["phone", "email", "chat", "public"]
    difficulty: int = Field(ge=1, le=3)
    minutes: int = Field(ge=3, le=6)
    start: Start
    related: Annotated[tuple[str, ...], Field(min_length=1)]
    competencies: Weights
    hidden: Annotated[tuple[str, ...], Field(min_length=1)]
    gate: bool = False
    languages: dict[str, Script]

    @model_validator(mode="after")
    def _whole(self) -> "Scenario":
        missing = [language for language in HANDBOOK_LANGUAGES if language not in self.languages]
        unknown = [language for language in self.languages if language not in HANDBOOK_LANGUAGES]
        if missing or unknown:
            raise ValueError(f"languages: missing {missing}, unknown {unknown}")
        if len(self.competencies.of_rated()) < _FEWEST_RATED:
            raise ValueError(f"competencies: at least {_FEWEST_RATED} must have a weight")
        for language, script in self.languages.items():
            if set(script.hidden) != set(self.hidden):
                raise ValueError(f"languages.{language}.hidden: must have just {', '.join(self.hidden)}")
            if (script.gate is not None) != self.gate:
                raise ValueError(f"languages.{language}.gate: must stand where gate is true, and only there")
        return self


def load_scenario(path: Path) -> Scenario:
    """Raises:
    KnowledgeError: the file cannot be read or is not a whole scenario; names file, line, place and what is wrong.
    """
    try:
        text = path.read_bytes().decode("utf-8-sig")
        tree, value = yaml.compose(text, Loader=yaml.SafeLoader), yaml.safe_load(text)
        scenario = Scenario.model_validate(value)
    except ValidationError as error:
        first = error.errors()[0]
        raise _wrong(
            path,
            _line(tree, first["loc"]),
            ".".join(map(str, first["loc"])),
            first["msg"].removeprefix("Value error, "),
        ) from error
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise _wrong(path, line, "YAML", error.problem or str(error)) from error
    except (yaml.YAMLError, ValueError, OSError) as error:
        raise _wrong(path, 1, "-", str(error).split("\n")[0]) from error
    if scenario.slug != path.stem:
        raise _wrong(path, _line(tree, ("slug",)), "slug", f"{scenario.slug} ≠ {path.stem}")
    return scenario


def load_scenarios(directory: Path) -> list[Scenario]:
    """All scenarios, by slug; none where there is no such folder."""
    return [load_scenario(path) for path in sorted(directory.glob("*.yaml"))]


def _wrong(path: Path, line: int, place: str, reason: str) -> KnowledgeError:
    return KnowledgeError("error-scenario", file=path.name, line=line, place=place or "-", reason=reason)


def _line(node: Any, location: Sequence[int | str]) -> int:
    """The line of the place that a validation error names, or of the nearest that is there."""
    line = node.start_mark.line + 1 if node is not None else 1
    for part in location:
        if isinstance(node, yaml.MappingNode):
            found = next(((key, value) for key, value in node.value if key.value == str(part)), None)
            if found is None:
                return line
            line, node = found[0].start_mark.line + 1, found[1]
        elif isinstance(node, yaml.SequenceNode) and isinstance(part, int) and part < len(node.value):
            node = node.value[part]
            line = node.start_mark.line + 1
        else:
            return line
    return line
