"""How the customer's anger ran over the turns, with the turns that moved it."""

from collections.abc import Sequence

import altair as alt
import streamlit as st

from assistant.practice.customer import MOST_ANGRY
from assistant.practice.debrief import Mood
from assistant.ui.answer_card import note
from assistant.ui.context import text

_GREEN, _RED = "#2f9e8a", "#c65d3b"


def render(moods: Sequence[Mood]) -> None:
    rows = [{"turn": m.turn, "anger": m.anger, "moved": (m.moved > 0) - (m.moved < 0)} for m in moods]
    x = alt.X("turn:Q", title=text("debrief-turn"), axis=alt.Axis(tickMinStep=1, format="d", grid=False))
    y = alt.Y("anger:Q", title=text("debrief-anger", most=MOST_ANGRY), scale=alt.Scale(domain=[0, MOST_ANGRY]))
    base = alt.Chart(alt.InlineData(values=rows)).encode(x=x, y=y)
    colour = alt.condition("datum.moved > 0", alt.value(_RED), alt.value(_GREEN))
    dots = base.transform_filter("datum.moved != 0").mark_point(filled=True, size=90, opacity=1).encode(color=colour)
    told = ", ".join(str(m.anger) for m in moods)
    st.altair_chart((base.mark_line(color=_GREEN) + dots).properties(height=220), alt=f"{text('debrief-mood')}: {told}")
    moved = [m for m in moods if m.moved]
    for m in moved:
        note(text("debrief-moved-turn", turn=m.turn, direction="up" if m.moved > 0 else "down", by=abs(m.moved)))
