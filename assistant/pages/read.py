"""One document to read: its contents, its text with the cited sentence marked, and what may be done with it."""

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import streamlit as st

from assistant.access.roles import Right
from assistant.errors import AssistantError
from assistant.languages.detect import HANDBOOK_LANGUAGES
from assistant.library.documents import Document, Sentence
from assistant.library.shelf import Details, Entry
from assistant.library.splitting import split
from assistant.ui.answer_card import note, plain
from assistant.ui.context import articles, error_text, page_language, running, text
from assistant.ui.document_text import STYLE, Heading, Rendered, rendered
from assistant.ui.documents import line_of
from assistant.ui.handing_in import details_fields
from assistant.ui.routes import open_page
from assistant.ui.sign_in import current

_CLEARABLE = ("owner", "country", "valid_from", "review_by")
"""Fields of the form that may be left empty."""


def page() -> None:
    """Render the page."""
    if st.button(text("read-all"), icon=":material/arrow_back:", type="tertiary"):
        open_page("library")
    document, entry = _chosen()
    if document is None:
        st.warning(text("read-unknown"))
        return
    st.title(plain(document.title))
    note(line_of(Entry(document, entry.state if entry else "live")))
    if entry and document.version != entry.document.version:
        st.warning(text("read-older", number=document.version, current=entry.document.version))
        if st.button(text("read-current")):
            open_page("read", document=document.id, version=str(entry.document.version))
    if entry and current().may(Right.CURATE):
        _curate(entry)
    _text(document)


def _chosen() -> tuple[Document | None, Entry | None]:
    """The article or the version that the address names, and where it stands on the shelf."""
    query = st.query_params
    if "article" in query:
        language = query.get("in") or page_language()
        language = language if language in HANDBOOK_LANGUAGES else HANDBOOK_LANGUAGES[0]
        found = [d for d in articles() if (d.id, d.language) == (query["article"], language)]
        return (found[0] if found else None), None
    librarian, identity, number = running().assistant.librarian, query.get("document", ""), query.get("version", "")
    entry = next((e for e in librarian.entries(current()) if e.document.id == identity), None)
    if number.isdecimal():
        return librarian.version(current(), identity, int(number)), entry
    return (entry.document if entry else None), entry


def _text(document: Document) -> None:
    cited = _cited(document)
    shown = _without_title(rendered(document, [cited] if cited else [], text("document-page")), document.title)
    if len(shown.headings) > 2:
        with st.expander(text("read-contents"), icon=":material/toc:"):
            _contents(shown.headings)
    if cited:
        st.info(f"{text('read-cited')} *{plain(' '.join(document.text[cited.start : cited.end].split()))}*")
    whole, passages = st.tabs([text("read-text"), text("read-passages")])
    with whole:
        st.html(STYLE + shown.html)
    with passages:
        _passages(document)


def _without_title(shown: Rendered, title: str) -> Rendered:
    """The text without its first heading where that is the title, which stands above it."""
    first = shown.headings[0] if shown.headings else None
    if first is None or first.words != title:
        return shown
    html = re.sub(rf"<h(\d) id=.{first.anchor}.>.*?</h\1>", "", shown.html, count=1, flags=re.DOTALL)
    return Rendered(html, shown.headings[1:])


def _contents(headings: tuple[Heading, ...]) -> None:
    least = min(h.level for h in headings)
    for heading in headings:
        st.markdown(f"{'&emsp;' * (heading.level - least)}[{plain(heading.words)}](#{heading.anchor})")


def _passages(document: Document) -> None:
    """The pieces that search finds, in order."""
    found = split(document)
    note(text("read-passages-lead", count=len(found)))
    for passage in found:
        with st.container(border=True):
            page = document.page_of(passage.start)
            note(" – ".join([*passage.section, *([text("document-page") + f" {page}"] if page else [])]) or "–")
            st.text(passage.text)


def _cited(document: Document) -> Sentence | None:
    """The sentence that the address names by its offset, if there is one that begins there."""
    start = st.query_params.get("from", "")
    sentences = (s for passage in split(document) for s in passage.sentences)
    return next((s for s in sentences if start.isdecimal() and s.start == int(start)), None)


def _curate(entry: Entry) -> None:
    d, librarian = entry.document, running().assistant.librarian
    with st.expander(text("curate-title"), icon=":material/edit:"):
        for version in reversed(entry.versions):
            days = text("curate-version", number=version.number, day=f"{version.added_at:%Y-%m-%d}")
            if st.button(days, key=f"version-{version.number}", type="tertiary"):
                open_page("read", document=d.id, version=str(version.number))
        with st.form("curate", border=False):
            title = st.text_input(text("document-title"), d.title, max_chars=200)
            shown = Details(
                kind=d.kind, owner=d.owner, country=d.country, valid_from=d.valid_from, review_by=d.review_by
            )
            details = details_fields("curate", shown)
            if st.form_submit_button(text("curate-save"), type="primary"):
                changed = replace(details, title=title if title != d.title else None)
                cleared = [name for name in _CLEARABLE if getattr(details, name) is None]
                _do(lambda: librarian.change(current(), d.id, changed, cleared))
        _new_version(d)
        with st.container(horizontal=True):
            if entry.state == "withdrawn":
                if st.button(text("curate-restore"), icon=":material/undo:"):
                    _do(lambda: librarian.restore(current(), d.id))
            elif st.button(text("curate-withdraw"), icon=":material/block:"):
                _do(lambda: librarian.withdraw(current(), d.id))
            with st.popover(text("curate-delete"), icon=":material/delete:"):
                st.markdown(text("curate-delete-sure"))
                if st.button(text("curate-delete-yes"), type="primary"):
                    _do(lambda: librarian.remove(current(), d.id), to_list=True)


def _new_version(document: Document) -> None:
    """Another file for the same document, of the same kind as the one that is there."""
    ending = Path(document.source).suffix.lstrip(".")
    file = st.file_uploader(text("curate-new-version", ending=ending), type=[ending], key="new-version")
    if file and st.button(text("curate-new-version-send")):
        _do(lambda: running().assistant.librarian.hand_in(current(), document.source, file.getvalue()), to_list=True)


def _do(change: Callable[[], object], to_list: bool = False) -> None:
    """Change something, have the index follow, and show it."""
    try:
        change()
    except AssistantError as error:
        st.warning(error_text(error))
        return
    running().look_now.set()
    if to_list:
        open_page("library")
    st.rerun()
