"""Who practises in this browser. The address carries it, so that a reload or a bookmark keeps it."""

import streamlit as st

from assistant.access.roles import LOCAL
from assistant.records.learners import Learner
from assistant.ui.context import running
from assistant.ui.sign_in import current

_KEY = "who"


def learner() -> Learner | None:
    """Whoever signed in. Without sign-in: the one chosen; the only one there is; None where there are several and none
    was chosen."""
    person = current()
    if person != LOCAL:
        return running().assistant.learners.of(person.id, person.name)
    known = running().assistant.learners.all()
    chosen = st.session_state.get(_KEY) or st.query_params.get(_KEY)
    found = next((one for one in known if one.id == chosen), None)
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
