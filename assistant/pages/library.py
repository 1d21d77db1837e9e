"""The library: handbook and company documents side by side, what is handed in, topics by language, conflicts."""

from datetime import date
from itertools import groupby

import streamlit as st

from assistant.access.roles import Right
from assistant.languages.detect import family
from assistant.library.documents import COUNTRIES, KINDS
from assistant.library.shelf import Entry
from assistant.ui import handing_in, library_views
from assistant.ui.answer_card import note, plain
from assistant.ui.choice import choice
from assistant.ui.context import articles, page_language, running, text
from assistant.ui.documents import line_of, open_document, topic_titles, topics_of
from assistant.ui.sign_in import current

_VIEWS = ("documents", "topics", "conflicts", "incoming")
_AT_FIRST = 60
"""Documents shown before somebody asks for more."""


def page() -> None:
    """Render the page."""
    st.title(text("page-library"))
    curates = current().may(Right.CURATE)
    views = _VIEWS if curates else _VIEWS[:-1]
    asked = st.query_params.get("view")
    view = st.segmented_control(
        text("library-view"),
        views,
        default=asked if asked in views else views[0],
        format_func=lambda v: text(f"library-view-{v}"),
        label_visibility="collapsed",
        key="library-view",
    )
    entries = running().assistant.librarian.entries(current())
    if view == "incoming":
        handing_in.incoming()
    elif view != "documents" and not running().preparation.finished.is_set():
        note(text("page-warming"))
    elif view == "topics":
        library_views.topics(entries)
    elif view == "conflicts":
        library_views.conflicts()
    else:
        if curates:
            handing_in.upload()
        _documents(entries, curates)


def _documents(entries: list[Entry], curates: bool) -> None:
    words = st.text_input(text("library-search"), icon=":material/search:", key="library-words").lower().split()
    with st.expander(text("library-filters"), icon=":material/filter_list:"):
        chosen = {name: _choice(name, options) for name, options in _choices(curates).items()}
    rows = [*entries, *(Entry(d, "live") for d in articles())]
    shown = [e for e in rows if _says(e, words) and _fits(e, chosen)]
    if not entries:
        note(text("library-no-documents"))
    note(text("library-count", count=len(shown)))
    in_order = sorted(shown, key=lambda e: (e.document.handbook, e.document.area, e.document.title.lower()))
    most = int(st.session_state.get("library-most", _AT_FIRST))
    for area, group in groupby(in_order[:most], key=lambda e: e.document.area):
        st.markdown(f"#### {text(f'area-{area}' if area else 'library-ours')}")
        for entry in group:
            _row(entry)
    if len(in_order) > most:
        st.button(text("library-more"), on_click=_more, args=(most,))


def _more(most: int) -> None:
    st.session_state["library-most"] = most + _AT_FIRST


def _choices(curates: bool) -> dict[str, list[str]]:
    return {
        "kind": [*KINDS, "handbook"],
        "language": ["sv", "nb", "nl", "en"],
        "country": list(COUNTRIES),
        "topic": sorted(topic_titles(), key=lambda slug: topic_titles()[slug]),
        "state": ["live", "due", "coming", "withdrawn"] if curates else ["live", "due"],
    }


def _choice(name: str, options: list[str]) -> str | None:
    def label(value: str) -> str:
        return topic_titles()[value] if name == "topic" else text(f"{name}-{value}")

    return choice(f"library-{name}", options, label, f"library-filter-{name}")


def _says(entry: Entry, words: list[str]) -> bool:
    d = entry.document
    return all(word in f"{d.title} {d.source} {d.owner} {d.summary} {' '.join(d.keywords)}".lower() for word in words)


def _fits(entry: Entry, chosen: dict[str, str | None]) -> bool:
    """The handbook is shown in the page's language unless a language is chosen."""
    d = entry.document
    language = chosen["language"] or (family(page_language()) if d.handbook and page_language() != "en" else None)
    states = {entry.state, "due"} if entry.is_due(date.today()) else {entry.state}
    return (
        language in (None, family(d.language))
        and chosen["country"] in (None, d.country)
        and chosen["kind"] in (None, d.kind)
        and (chosen["topic"] is None or chosen["topic"] in topics_of(d))
        and (chosen["state"] is None or chosen["state"] in states)
    )


def _row(entry: Entry) -> None:
    d = entry.document
    with st.container(gap=None):
        if st.button(f"**{plain(d.title)}**", key=f"open-{d.key}", type="tertiary", help=plain(d.summary) or None):
            open_document(d.id, d.handbook, d.language, d.version)
        note(line_of(entry))
