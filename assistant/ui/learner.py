"""Who practises in this browser. The address carries it, so that a reload or a bookmark keeps it."""

import streamlit as st

from assistant.records.learners import Learner
from assistant.ui.context import running

_KEY = "who"


def learner() -> Learner | None:
    """The one chosen; the only one there is; None where there are several and none was chosen."""
    known = running().assistant.learners.all()
    chosen = st.session_state.get(_KEY) or st.query_params.get(_KEY)
    found = next((person for person in known if person.id == chosen), None)
    if found is None and not known:
        found = running().assistant.learners.add()
    if found is None and len(known) == 1:
        found = known[0]
    if found:
        choose(found)
    return found


def choose(person: Learner) -> None:
    st.session_state[_KEY] = person.id
    if st.query_params.get(_KEY) != person.id:
        st.query_params[_KEY] = person.id


def is_local() -> bool:
    """Whether the browser runs on this machine: until there is sign-in, a team lead's pages are shown only there."""
    return st.context.ip_address in (None, "127.0.0.1", "::1")
