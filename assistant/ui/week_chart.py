"""How many questions were not covered, week by week: whether the guidance gains on what is asked."""

from collections.abc import Sequence
from datetime import date

import altair as alt
import streamlit as st

from assistant.ui.context import text

ENOUGH = 3
"""Weeks below which a list says as much."""

_GREEN = "#2f9e8a"


def render(weeks: Sequence[tuple[date, int]]) -> None:
    """A bar a week, where there are enough of them."""
    if len(weeks) < ENOUGH:
        return
    rows = [{"week": f"{monday:%Y-%m-%d}", "count": count} for monday, count in weeks]
    chart = alt.Chart(alt.InlineData(values=rows)).mark_bar(color=_GREEN)
    chart = chart.encode(
        x=alt.X("week:O", title=text("board-chart-week"), axis=alt.Axis(labelOverlap=True, labelAngle=0)),
        y=alt.Y("count:Q", title=text("board-chart-count"), axis=alt.Axis(tickMinStep=1, format="d")),
    )
    told = ", ".join(f"{row['week']}: {row['count']}" for row in rows)
    st.subheader(text("board-chart"))
    st.altair_chart(chart.properties(height=200), alt=f"{text('board-chart')}: {told}")
