"""Which sentence of the handbook says why: one for each piece of the coach's advice."""

from collections.abc import Mapping
from pathlib import Path

import yaml
from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from assistant.errors import KnowledgeError


class Reason(BaseModel):
    """A sentence that stands verbatim in the article `article` (its slug)."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    article: str
    sentence: str = Field(min_length=1)


Reasons = Mapping[str, Mapping[str, Reason]]
"""By advice, then by language."""

_SHAPE = TypeAdapter(dict[str, dict[str, Reason]])


def read_reasons(directory: Path) -> Reasons:
    """Those of reasons.yaml; none without that file.

    Raises:
        KnowledgeError: it is malformed; names what is wrong.
    """
    path = directory / "reasons.yaml"
    if not path.is_file():
        return {}
    try:
        return _SHAPE.validate_python(yaml.safe_load(path.read_text("utf-8")))
    except (ValidationError, yaml.YAMLError, ValueError, OSError) as error:
        raise KnowledgeError("error-article-unreadable", file=path.name, reason=str(error).split("\n")[0]) from error
