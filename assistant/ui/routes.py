"""Where one page leads to another."""

from collections.abc import Mapping
from typing import NoReturn

import streamlit as st

from assistant.ui.context import page_language, text

_KEY = "pages"


def set_pages(pages: Mapping[str, st.Page]) -> None:  # type: ignore[valid-type]
    """The pages of this session by their address; which there are depends on who is here."""
    st.session_state[_KEY] = pages


def leads_to(name: str) -> bool:
    """Whether whoever is here may open the page."""
    return name in st.session_state[_KEY]


def open_page(name: str, **query: str) -> NoReturn:
    st.switch_page(st.session_state[_KEY][name], query_params={"lang": page_language(), **_who(), **query})


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
