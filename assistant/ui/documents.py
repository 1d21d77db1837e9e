"""A document in one line (kind, language, country, days, flags), its topics, and the way to its text."""

from datetime import date

from assistant.library.documents import Document
from assistant.library.shelf import Entry
from assistant.ui.context import articles, page_language, running, text
from assistant.ui.routes import open_page


def line_of(entry: Entry) -> str:
    """Kind · language · country · from when · version · owner · flags."""
    d = entry.document
    parts = [text(f"kind-{d.kind}"), text(f"language-{'nb' if d.language == 'nn' else d.language}")]
    if d.country:
        parts.append(text(f"country-{d.country}"))
    if d.valid_from:
        parts.append(text("document-valid-from", day=d.valid_from.isoformat()))
    if d.version > 1:
        parts.append(text("document-version", number=d.version))
    if d.owner:
        parts.append(text("document-owner", owner=d.owner))
    return " · ".join(parts + flags(entry))


def flags(entry: Entry) -> list[str]:
    """Warnings: not in force, or past the day by which it was to be reviewed."""
    found = [] if entry.state == "live" else [f"⚠ {text(f'state-{entry.state}')}"]
    if entry.is_due(date.today()) and entry.document.review_by:
        found.append(f"⚠ {text('document-due', day=entry.document.review_by.isoformat())}")
    return found


def topics_of(document: Document) -> tuple[str, ...]:
    """Slugs of the topics that a document is about, once it is published."""
    card = running().assistant.door.index().cards.get(document.key) if running().preparation.finished.is_set() else None
    return card.topics if card else ((document.id,) if document.handbook else ())


def topic_titles() -> dict[str, str]:
    """Titles of the handbook's topics by slug, in the page's language where it has them."""
    wanted = page_language() if page_language() != "en" else "nb"
    return {d.id: d.title for d in articles() if d.language == wanted}


def open_document(identity: str, handbook: bool, language: str, version: int, start: int | None = None) -> None:
    """Go to an article or a version of a document, on a sentence."""
    place = {"from": str(start)} if start is not None else {}
    if handbook:
        open_page("read", article=identity, **{"in": language or page_language()}, **place)
    open_page("read", document=identity, version=str(version), **place)
