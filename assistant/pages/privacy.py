"""What is kept about people, in plain words, and how to have it deleted."""

import streamlit as st

from assistant.access.roles import LOCAL
from assistant.ui.answer_card import plain
from assistant.ui.context import running, text
from assistant.ui.sign_in import current


def page() -> None:
    """Render the page."""
    person, privacy = current(), running().assistant.privacy
    st.title(text("page-privacy"))
    st.markdown(text("privacy-lead"))
    for part in ("asked", "practised", "board", "masked", "days", "out"):
        st.markdown(f"**{text(f'privacy-{part}-title')}**  \n{text(f'privacy-{part}', days=privacy.days)}")
    if person != LOCAL:
        st.markdown(f"**{text('privacy-person-title')}**  \n{text('privacy-person', name=plain(person.name))}")
    st.subheader(text("privacy-delete-title"))
    st.markdown(text("privacy-delete-local" if person == LOCAL else "privacy-delete-person"))
    with st.popover(text("privacy-delete"), icon=":material/delete:"):
        st.markdown(text("privacy-delete-sure"))
        if st.button(text("privacy-delete-yes"), type="primary"):
            privacy.forget(person.id, str(st.session_state.get("who", "")))
            st.session_state.pop("who", None)
            st.query_params.pop("who", None)
            st.query_params.pop("c", None)
            st.success(text("privacy-deleted"))
