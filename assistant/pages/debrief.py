"""Debrief: first the trainee's own rating, then what the talk shows."""

from html import escape

import streamlit as st

from assistant.practice.competencies import RATED_LEVELS
from assistant.practice.debrief import Debrief, gap, self_rated
from assistant.practice.export import to_markdown, to_page
from assistant.practice.scenario import Scenario
from assistant.records.attempts import Attempt
from assistant.ui import competency_bars, mood_curve, transcript
from assistant.ui.answer_card import note, plain
from assistant.ui.context import error_text, heading, running, text
from assistant.ui.learner import learner
from assistant.ui.results import result_of
from assistant.ui.routes import open_page, open_talk, unknown_talk


def page() -> None:
    """Render the page."""
    person = learner()
    attempt = running().assistant.attempts.open(st.query_params.get("attempt", ""), person.id) if person else None
    talks = running().assistant.talks
    if attempt is None or attempt.scenario not in talks.scenarios or len(attempt.exchanges) < 2:
        unknown_talk()
        return
    transcript.follow_branch(attempt)
    if not attempt.ending:
        open_talk(attempt.id)
    scenario = talks.scenarios[attempt.scenario]
    st.html(transcript.STYLE + competency_bars.STYLE)
    st.title(text("page-debrief"))
    st.markdown(f"**{plain(scenario.languages[attempt.language].title)}** · {text(f'ending-{attempt.ending}')}")
    if attempt.self_rating is None and attempt.counts:
        _rate_self(attempt, scenario)
        return
    preparation = running().preparation
    with st.spinner(text("page-warming")):
        preparation.finished.wait()
    if preparation.error:
        st.error(error_text(preparation.error))
        return
    _show(result_of(attempt), attempt, scenario)


def _rate_self(attempt: Attempt, scenario: Scenario) -> None:
    st.markdown(text("self-lead"))
    with st.form("self-rating"):
        own = {
            name: st.radio(
                heading(f"competency-{name}"),
                range(RATED_LEVELS + 1),
                index=None,
                format_func=lambda level: text(f"level-{level}"),
                horizontal=True,
                key=f"self-{name}",
            )
            for name in self_rated(scenario)
        }
        sent = st.form_submit_button(text("self-send"), type="primary")
    if sent and None in own.values():
        st.warning(text("self-incomplete"))
    elif sent:
        ratings = {name: int(level) for name, level in own.items() if level is not None}
        running().assistant.attempts.rate_self(attempt.id, attempt.learner, ratings)
        st.rerun()


def _show(found: Debrief, attempt: Attempt, scenario: Scenario) -> None:
    if not attempt.counts:
        note(text("debrief-branch"))
    st.metric(text("debrief-score-label"), found.score, help=text("debrief-score-help"))
    if found.gate:
        _gate(found)
    st.subheader(text("debrief-mood"))
    mood_curve.render(found.moods)
    st.subheader(text("debrief-competencies"))
    competency_bars.render(found.ratings, attempt.self_rating or {})
    _gap(found, attempt)
    if found.weakest:
        _weakest(found)
    if found.citations:
        st.subheader(text("debrief-guidance"))
        for name, citation in found.citations.items():
            st.html(f"<p class='cited'><b>{competency_bars.name_of(name)}:</b> {transcript.reference(citation)}</p>")
    st.subheader(text("debrief-goal"))
    st.markdown(plain(text(f"coach-try-{found.goal}")) if found.goal else text("debrief-goal-none"))
    _away(found, attempt, scenario)
    with st.expander(text("debrief-talk")):
        transcript.render(attempt, "on", again=attempt.counts)
    _on(attempt)


def _gate(found: Debrief) -> None:
    words = f"**{text('debrief-gate')}:** {text(f'gate-{found.gate}')}"
    if found.gate == "kept":
        st.success(words)
    else:
        st.error(words)


def _gap(found: Debrief, attempt: Attempt) -> None:
    gaps = gap(found.ratings, attempt.self_rating or {})
    if not gaps:
        return
    for name, value in gaps.items():
        kind = "same" if value == 0 else "high" if value > 0 else "low"
        st.markdown(f"- {plain(text(f'gap-{kind}', what=heading(f'competency-{name}'), levels=abs(value)))}")


def _weakest(found: Debrief) -> None:
    weakest = found.weakest
    if weakest is None:
        return
    st.subheader(text("debrief-weakest", turn=weakest.turn))
    st.html(f"<p class='cited'><q>{escape(weakest.reply)}</q></p>")
    st.markdown(f"**{text('debrief-rule')}:** {plain(weakest.rule)}")
    models = (("debrief-good", weakest.good), ("debrief-poor", weakest.poor))
    for column, (key, reply) in zip(st.columns(2), models, strict=True):
        with column.container(border=True):
            st.markdown(f"**{text(key)}**")
            st.markdown(plain(reply))


def _away(found: Debrief, attempt: Attempt, scenario: Scenario) -> None:
    name = f"{attempt.scenario}-{attempt.begun_at:%Y-%m-%d}"
    with st.container(horizontal=True):
        st.download_button(
            text("debrief-print"),
            to_page(found, attempt, scenario, text),
            f"{name}.html",
            "text/html",
            icon=":material/print:",
            help=text("debrief-print-help"),
        )
        st.download_button(
            text("debrief-markdown"),
            to_markdown(found, attempt, scenario, text),
            f"{name}.md",
            "text/markdown",
            icon=":material/download:",
        )


def _on(attempt: Attempt) -> None:
    with st.container(horizontal=True):
        if st.button(text("debrief-once-more"), type="primary"):
            open_talk(running().assistant.talks.begin(attempt.learner, attempt.scenario, attempt.language))
        if st.button(text("talk-to-list")):
            open_page("practise")
        if st.button(text("page-progress")):
            open_page("progress")
