"""Where one page leads to another."""

from typing import NoReturn

import streamlit as st

from assistant.ui.context import page_language

PAGES: dict[str, st.Page] = {}  # type: ignore[valid-type]
"""The pages by their address; app.py fills it."""


def open_page(name: str, **query: str) -> NoReturn:
    st.switch_page(PAGES[name], query_params={"lang": page_language(), **_who(), **query})


def open_talk(attempt: str) -> NoReturn:
    open_page("talk", attempt=attempt)


def open_debrief(attempt: str) -> NoReturn:
    open_page("debrief", attempt=attempt)


def _who() -> dict[str, str]:
    chosen = st.session_state.get("who")
    return {"who": chosen} if chosen else {}
