"""Where one page leads to another."""

from typing import NoReturn

import streamlit as st

from assistant.ui.context import page_language, text

PAGES: dict[str, st.Page] = {}  # type: ignore[valid-type]
"""The pages by their address; app.py fills it."""


def open_page(name: str, **query: str) -> NoReturn:
    st.switch_page(PAGES[name], query_params={"lang": page_language(), **_who(), **query})


def open_talk(attempt: str) -> NoReturn:
    open_page("talk", attempt=attempt)


def open_debrief(attempt: str) -> NoReturn:
    open_page("debrief", attempt=attempt)


def unknown_talk() -> None:
    """Say that there is no such talk, and lead back to the list."""
    st.warning(text("talk-unknown"))
    if st.button(text("talk-to-list")):
        open_page("practise")


def _who() -> dict[str, str]:
    chosen = st.session_state.get("who")
    return {"who": chosen} if chosen else {}
