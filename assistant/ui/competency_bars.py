"""Competencies as bars, 0 to 3, with the sentences behind them; what was not called for stands apart."""

from collections.abc import Mapping, Sequence
from html import escape

import streamlit as st

from assistant.practice.competencies import RATED_LEVELS, Rating
from assistant.ui.answer_card import note
from assistant.ui.context import heading, text

STYLE = """<style>
.bars {display: grid; gap: .9rem; overflow-wrap: anywhere;}
.bars .line {display: flex; justify-content: space-between; gap: 1rem;}
.bars .bar {height: .6rem; border-radius: .3rem; background: rgba(128, 128, 128, .25); overflow: hidden;}
.bars .bar span {display: block; height: 100%; background: #0b6e5f;}
.bars ul {margin: .3rem 0 0 0; padding-left: 1.1rem; font-size: .9rem; line-height: 1.45;}
</style>"""


def render(ratings: Sequence[Rating], own: Mapping[str, int]) -> None:
    rated = [r for r in ratings if r.score is not None]
    st.html(f"<div class='bars'>{''.join(_bar(r, own) for r in rated)}</div>")
    unrated = ", ".join(text(f"competency-{r.competency}") for r in ratings if r.score is None)
    if unrated:
        note(f"{text('debrief-unrated')}: {unrated}")


def name_of(competency: str) -> str:
    """The competency's name as HTML."""
    return escape(heading(f"competency-{competency}"))


def _bar(rating: Rating, own: Mapping[str, int]) -> str:
    score = rating.score or 0
    level = text("debrief-level", score=score, best=RATED_LEVELS)
    if rating.competency in own:
        level += f" · {text('debrief-own', own=own[rating.competency])}"
    sentences = "".join(
        f"<li>{'✓' if e.helps else '✗'} {escape(text('debrief-said', turn=e.turn, sentence=e.sentence))}</li>"
        for e in rating.evidence
    )
    width = 100 * score / RATED_LEVELS
    return (
        f"<div><div class='line'><b>{name_of(rating.competency)}</b><span>{escape(level)}</span></div>"
        f"<div class='bar' role='img' aria-label='{escape(level)}'><span style='width:{width:.0f}%'></span></div>"
        f"{f'<ul>{sentences}</ul>' if sentences else ''}</div>"
    )
