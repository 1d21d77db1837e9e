"""The Streamlit entry: the page's frame, its language, and the pages."""

from pathlib import Path

import streamlit as st

from assistant.errors import AssistantError
from assistant.languages.strings import UI_LANGUAGES, Strings
from assistant.pages import ask, debrief, handbook, practise, progress, talk, team
from assistant.ui.context import page_language, running, text
from assistant.ui.learner import is_local
from assistant.ui.routes import PAGES

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

PAGES.update(
    {
        "ask": st.Page(ask.page, title=text("page-ask"), url_path="ask", icon=":material/search:", default=True),
        "practise": st.Page(practise.page, title=text("page-practise"), url_path="practise", icon=":material/forum:"),
        "progress": st.Page(
            progress.page, title=text("page-progress"), url_path="progress", icon=":material/trending_up:"
        ),
        "handbook": st.Page(handbook.page, title=text("page-handbook"), url_path="handbook", icon=":material/book:"),
        "team": st.Page(
            team.page,
            title=text("page-team"),
            url_path="team",
            icon=":material/group:",
            visibility="visible" if is_local() else "hidden",
        ),
        "talk": st.Page(talk.page, title=text("page-talk"), url_path="talk", visibility="hidden"),
        "debrief": st.Page(debrief.page, title=text("debrief-title"), url_path="debrief", visibility="hidden"),
    }
)
chosen = st.navigation(list(PAGES.values()))
st.set_page_config(page_title=f"{chosen.title} · {text('app-title')}", page_icon=ICON, layout="centered")
language_menu()
chosen.run()
