"""Points: precise things that guidance may say, each as prose in three languages and as questions in four.

The encoder is tuned on all of them; those on the handbook's topics are example questions for its articles too.
"""

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
