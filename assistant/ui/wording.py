"""Exact wording: the passages themselves, ranked, with the words marked, to be copied with their source."""

import re
from collections.abc import Callable
from functools import partial
from html import escape

import streamlit as st

from assistant.answering.understand import check
from assistant.errors import AssistantError
from assistant.languages.detect import family
from assistant.library.documents import COUNTRIES, KINDS, Passage
from assistant.retrieval.index import Card
from assistant.retrieval.search import Hit
from assistant.ui.answer_card import STYLE, note, plain
from assistant.ui.choice import choice
from assistant.ui.context import error_text, running, text
from assistant.ui.documents import open_document

_SHOWN = 10
_WORD = re.compile(r"[^\W_]+")
_SHORTEST_STEM = 4
"""Letters from which on a word is also found where it goes on or stands inside another: our languages compound."""


def render() -> None:
    """The search field, the filters, and the passages."""
    st.title(text("ask-mode-wording"))
    st.markdown(text("wording-lead"))
    words = st.text_input(text("wording-field"), key="wording", icon=":material/search:", max_chars=500)
    chosen = _filters()
    if not words.strip():
        return
    running().preparation.finished.wait()
    try:
        _, hits = running().assistant.door.search(check(words), 3 * _SHOWN, None, _within(chosen))
    except AssistantError as error:
        st.warning(error_text(error))
        return
    exact = [h for h in hits if _holds(h.passage, words)]
    shown = [*exact, *(h for h in hits if h not in exact)][:_SHOWN]
    note(text("wording-count", exact=len(exact)))
    st.html(STYLE)
    for number, hit in enumerate(shown):
        _hit(number, hit, words)


def _filters() -> dict[str, str | None]:
    options = {"kind": (*KINDS, "handbook"), "language": ("sv", "nb", "nl", "en"), "country": COUNTRIES}
    chosen = {}
    with st.expander(text("library-filters"), icon=":material/filter_list:"):
        for name, values in options.items():
            chosen[name] = choice(f"library-{name}", values, partial(_label, name), f"wording-{name}")
    return chosen


def _label(name: str, value: str) -> str:
    return text(f"{name}-{value}")


def _within(chosen: dict[str, str | None]) -> Callable[[Card, Passage], bool]:
    def fits(card: Card, passage: Passage) -> bool:
        return (
            chosen["kind"] in (None, card.kind)
            and chosen["language"] in (None, family(passage.language))
            and chosen["country"] in (None, card.country)
        )

    return fits


def _holds(passage: Passage, words: str) -> bool:
    """Whether the words stand in the passage as they were typed, apart from capitals and white space."""
    return " ".join(words.lower().strip(' "”«»').split()) in " ".join(passage.text.lower().split())


def _hit(number: int, hit: Hit, words: str) -> None:
    passage = hit.passage
    card = running().assistant.door.index().cards[passage.document_key]
    page = f"{text('document-page')} {passage.pages[0]}" if passage.pages else ""
    place = " – ".join(part for part in (passage.title, *passage.section[-1:], page) if part)
    with st.container(border=True):
        st.html(f"<div class='passage' lang='{escape(passage.language)}'>{marked(passage.text, words)}</div>")
        note(f"{text(f'kind-{card.kind}')} · {place}")
        if card.valid_from:
            note(text("document-valid-from", day=card.valid_from))
        with st.container(horizontal=True):
            with st.popover(text("wording-copy"), type="tertiary", icon=":material/content_copy:"):
                st.code(f"{passage.text}\n\n{place} ({passage.source})", language=None, wrap_lines=True)
            if st.button(text("document-open"), key=f"wording-{number}", type="tertiary", help=plain(passage.title)):
                open_document(card.id, card.handbook, passage.language, card.version, passage.start)


def marked(passage: str, words: str) -> str:
    """The passage as HTML with the searched words marked: whole short words, and long ones also inside compounds."""
    wanted = {w.lower() for w in _WORD.findall(words)}
    stems = {w for w in wanted if len(w) >= _SHORTEST_STEM}
    pieces, at = [], 0
    for found in _WORD.finditer(passage):
        word = found.group().lower()
        if word in wanted or any(stem in word for stem in stems):
            pieces += [escape(passage[at : found.start()]), f"<mark>{escape(found.group())}</mark>"]
            at = found.end()
    return "".join([*pieces, escape(passage[at:])])
