"""The Streamlit entry: who is here, the page's frame, its language, and the pages that this person may open."""

from collections.abc import Callable
from pathlib import Path

import streamlit as st

from assistant.access.roles import Person, Right
from assistant.errors import AssistantError
from assistant.languages.strings import UI_LANGUAGES, Strings
from assistant.pages import ask, board, debrief, library, practise, privacy, progress, read, talk, team
from assistant.ui.context import page_language, running, text
from assistant.ui.routes import set_pages
from assistant.ui.sign_in import guard, sign_out_control

# A file of our own: a named symbol as page icon would be fetched from the network.
ICON = str(Path(__file__).parent / "assistant" / "ui" / "icon.png")

Shown = tuple[str, Callable[[], None], str, Right]
"""Address (and key of its title), what renders it, its symbol ("" where it stands in no menu), and who may open it."""
SHOWN: tuple[Shown, ...] = (
    ("ask", ask.page, "search", Right.ASK),
    ("practise", practise.page, "forum", Right.PRACTISE),
    ("progress", progress.page, "trending_up", Right.PRACTISE),
    ("library", library.page, "book", Right.READ),
    ("board", board.page, "live_help", Right.BOARD),
    ("team", team.page, "group", Right.TEAM),
    ("privacy", privacy.page, "lock", Right.ASK),
    ("read", read.page, "", Right.READ),
    ("talk", talk.page, "", Right.PRACTISE),
    ("debrief", debrief.page, "", Right.PRACTISE),
)

st.set_page_config(page_icon=ICON, layout="centered")


def language_menu() -> None:
    """The language of the page, kept in the address so that a reload or a bookmark keeps it."""
    chosen = st.sidebar.segmented_control(
        text("page-language"),
        UI_LANGUAGES,
        default=page_language(),
        format_func=lambda code: text(f"language-{code}"),
        key="language-menu",
    )
    if chosen and chosen != page_language():
        st.session_state["language"] = chosen
        st.query_params["lang"] = chosen
        st.rerun()


def pages_of(person: Person) -> dict[str, st.Page]:  # type: ignore[valid-type]
    return {
        name: st.Page(
            render,
            title=text(f"page-{name}"),
            url_path=name,
            default=name == SHOWN[0][0],
            **({"icon": f":material/{symbol}:"} if symbol else {"visibility": "hidden"}),
        )
        for name, render, symbol, right in SHOWN
        if person.may(right)
    }


person = guard()
if person is None:
    st.stop()
try:
    running()
except AssistantError as error:  # before there is a product to take the language from
    st.error(Strings().format((st.context.locale or "en")[:2], error.key, **error.values))
    st.stop()
pages = pages_of(person)
set_pages(pages)
chosen = st.navigation(list(pages.values()))
st.set_page_config(page_title=f"{chosen.title} · {text('app-title')}", page_icon=ICON, layout="centered")
language_menu()
sign_out_control(person)
chosen.run()
