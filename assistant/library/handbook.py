"""The handbook: Markdown articles with front matter, one a topic and language, under handbook/<language>/."""

import re
from datetime import date
from pathlib import Path

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from assistant.errors import KnowledgeError
from assistant.languages.detect import HANDBOOK_LANGUAGES
from assistant.library.documents import Document

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""Of the two safe loaders the quick one, where the library was built with it."""

_FRONT_MATTER = re.compile(r"\A---[ \t]*\r?\n(.*?)\r?\n---[ \t]*\r?\n", re.DOTALL)


class _Source(BaseModel):
    model_config = ConfigDict(extra="forbid")
    title: str
    publisher: str = ""
    year: int | str = ""
    supports: str = ""


class _FrontMatter(BaseModel):
    model_config = ConfigDict(extra="forbid")
    slug: str = Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")
    language: str
    title: str
    summary: str
    area: str
    sources: list[_Source]
    reviewed: date
    review_by: date | None = None
    audience: list[str] = []
    keywords: list[str] = []
    questions: list[str] = []
    related: list[str] = []


def load_handbook(knowledge_dir: Path) -> list[Document]:
    """All articles under `knowledge_dir`/handbook, by language and slug; an absent folder is an empty handbook.

    Raises:
        KnowledgeError: an article is malformed; names the file and what is wrong with it.
    """
    articles = []
    for language in HANDBOOK_LANGUAGES:
        for path in sorted((knowledge_dir / "handbook" / language).glob("*.md")):
            articles.append(_load_article(path, language, knowledge_dir))
    return articles


def _load_article(path: Path, language: str, knowledge_dir: Path) -> Document:
    name = path.relative_to(knowledge_dir).as_posix()
    try:
        text = path.read_bytes().decode("utf-8-sig")
        match = _FRONT_MATTER.match(text)
        if not match:
            raise KnowledgeError("error-article-front-matter", file=name)
        front = _FrontMatter.model_validate(yaml.load(match.group(1), _Loader))  # noqa: S506 (both are safe)
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(str(part) for part in first["loc"]) or "-"
        raise KnowledgeError("error-article-field", file=name, field=field, reason=first["msg"]) from error
    except (yaml.YAMLError, ValueError, OSError) as error:
        raise KnowledgeError("error-article-unreadable", file=name, reason=str(error).split("\n")[0]) from error
    if front.slug != path.stem or front.language != language:
        raise KnowledgeError("error-article-place", file=name, slug=front.slug, language=front.language)
    return Document(
        id=front.slug,
        language=language,
        title=front.title,
        source=name,
        text=text,
        format="md",
        summary=front.summary,
        area=front.area,
        keywords=tuple(front.keywords),
        questions=tuple(front.questions),
        related=tuple(front.related),
        body_start=match.end(),
        handbook=True,
        kind="handbook",
        review_by=front.review_by,
    )


def section_kinds(knowledge_dir: Path) -> dict[str, str]:
    """Heading text to role ("short", "do", "say", ...), all languages in one mapping; empty without a handbook."""
    path = knowledge_dir / "handbook" / "sections.yaml"
    if not path.is_file():
        return {}
    try:
        sections = yaml.safe_load(path.read_text("utf-8")) or {}
        return {heading: kind for kind, headings in sections.items() for heading in headings.values()}
    except (yaml.YAMLError, ValueError, AttributeError, OSError) as error:
        reason = str(error).split("\n")[0]
        raise KnowledgeError("error-article-unreadable", file="handbook/sections.yaml", reason=reason) from error
