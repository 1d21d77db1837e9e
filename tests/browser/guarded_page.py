"""A page behind the guard: it says who is there and what they may."""

import streamlit as st

from assistant.access.roles import Right
from assistant.ui.sign_in import current, guard, sign_out_control

if guard() is None:
    st.stop()
person = current()
sign_out_control(person)
st.header("Behind the guard")
st.text(f"{person.id} is {person.name or 'nobody in particular'}")
st.text("may: " + ", ".join(right for right in Right if person.may(right)))
