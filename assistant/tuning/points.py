"""Points: precise things that guidance may say, each as prose in three languages and as questions in four."""

import random
from collections.abc import Sequence
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from assistant.errors import KnowledgeError


class _Passages(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)
    sv: str
    nb: str
    nl: str


class _Questions(_Passages):
    en: str


class Point(BaseModel):
    """`topic` groups points that are near each other and must be told apart."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    topic: str
    passages: _Passages
    questions: _Questions


def read_points(directory: Path) -> list[Point]:
    """The points of all files in `directory`, a JSON object a line.

    Raises:
        KnowledgeError: a line is malformed; names file and line.
    """
    points = []
    for path in sorted(directory.glob("*.jsonl")):
        for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1):
            try:
                points.append(Point.model_validate_json(line))
            except ValidationError as error:
                reason = error.errors()[0]["msg"]
                raise KnowledgeError("error-article-unreadable", file=f"{path.name}:{number}", reason=reason) from error
    return points


def batches(points: Sequence[Point], size: int, chance: random.Random) -> list[list[Point]]:
    """All points once, in batches of `size` to twice that, made of groups of one topic: about half of what a point is
    held against is near it. What is left over joins the last batch."""
    by_topic: dict[str, list[Point]] = {}
    for point in points:
        by_topic.setdefault(point.topic, []).append(point)
    groups = []
    for members in by_topic.values():
        shuffled = chance.sample(members, len(members))
        parts = max(1, round(2 * len(members) / size))
        groups += [shuffled[i::parts] for i in range(parts)]
    chance.shuffle(groups)
    made: list[list[Point]] = []
    batch: list[Point] = []
    for group in groups:
        batch += group
        if len(batch) >= size:
            made.append(batch)
            batch = []
    if batch and made:
        made[-1] += batch
    return made or [batch] * bool(batch)
