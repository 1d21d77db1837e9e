"""The Streamlit entry: the page's frame, its language, and the pages."""

from pathlib import Path

import streamlit as st

from assistant.errors import AssistantError
from assistant.languages.strings import UI_LANGUAGES, Strings
from assistant.pages import ask
from assistant.ui.context import page_language, running, text

# A file of our own: a named symbol as page icon would be fetched from the network.
ICON = str(Path(__file__).parent / "assistant" / "ui" / "icon.png")

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


try:
    running()
except AssistantError as error:  # before there is a product to take the language from
    st.error(Strings().format((st.context.locale or "en")[:2], error.key, **error.values))
    st.stop()

pages = st.navigation([st.Page(ask.page, title=text("page-ask"), url_path="ask", default=True)], position="hidden")
st.set_page_config(page_title=text("app-title"), page_icon=ICON, layout="centered")
language_menu()
pages.run()
