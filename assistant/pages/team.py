"""The team: results of those who share them, assignments, and objections to the coach."""

from datetime import date, timedelta
from html import escape

import streamlit as st

from assistant.errors import InputError, NotAllowed
from assistant.pages.progress import title_of
from assistant.practice.competencies import RATED_LEVELS
from assistant.practice.progress import Done, trends
from assistant.ui.answer_card import note, plain
from assistant.ui.context import error_text, heading, running, text
from assistant.ui.results import finished
from assistant.ui.sign_in import current


def page() -> None:
    """Render the page."""
    st.title(text("page-team"))
    st.markdown(text("team-lead"))
    try:
        people = running().assistant.learners.sharing(current())
    except NotAllowed as error:
        st.warning(error_text(error))
        return
    results = {p.id: finished(p.id) for p in people}
    st.subheader(text("team-people"))
    if not people:
        st.markdown(text("team-nobody"))
    for number, person in enumerate(people, start=1):
        _person(plain(person.name) or text("learner-nameless", number=number), results[person.id])
    _assignments(results, {p.id: p.name for p in people})
    _disputes()


def _person(name: str, attempts: list[Done]) -> None:
    with st.container(border=True):
        st.markdown(f"**{name}** · {text('team-attempts', n=len(attempts))}")
        for trend in [t for t in trends(attempts) if t.enough][:3]:
            line = text("progress-mean", mean=round(trend.mean, 1), best=RATED_LEVELS, n=trend.n)
            note(f"{heading(f'competency-{trend.competency}')}: {line}")
        if attempts:
            last = attempts[-1]
            note(text("team-latest", day=f"{last.ended:%Y-%m-%d}", title=title_of(last.scenario), score=last.score))


def _assignments(results: dict[str, list[Done]], names: dict[str, str]) -> None:
    assignments = running().assistant.assignments
    st.subheader(text("practise-assigned"))
    for one in assignments.all():
        with st.container(border=True):
            due = text("assignment-due", day=f"{one.due:%Y-%m-%d}")
            st.markdown(f"**{plain(one.title)}** · {due}  \n{', '.join(title_of(s) for s in one.scenarios)}")
            for person, practised in results.items():
                count = len({d.scenario for d in practised} & set(one.scenarios))
                note(text("assignment-progress", name=names[person] or "–", done=count, of=len(one.scenarios)))
            st.button(
                text("assignment-remove"),
                key=f"remove-{one.id}",
                type="tertiary",
                icon=":material/delete:",
                on_click=assignments.remove,
                args=(current(), one.id),
            )
    with st.form("assignment", clear_on_submit=False):
        title = st.text_input(text("assignment-title"), max_chars=80)
        scenarios = st.multiselect(
            text("assignment-scenarios"),
            list(running().assistant.talks.scenarios),
            format_func=title_of,
            placeholder=text("assignment-choose"),
        )
        day = st.date_input(text("assignment-by"), date.today() + timedelta(days=7), min_value=date.today())
        if st.form_submit_button(text("assignment-add"), type="primary"):
            try:
                assignments.add(current(), title, scenarios, day)
                st.rerun()
            except InputError as error:
                st.warning(error_text(error))


def _disputes() -> None:
    st.subheader(text("team-disputes"))
    disputes = running().assistant.attempts.disputes(current())
    if not disputes:
        st.markdown(text("team-disputes-none"))
    for one in disputes:
        with st.container(border=True):
            seen = ", ".join(text(f"behaviour-{b}") for b in one.seen) or text("dispute-nothing")
            st.html(f"<q lang='{escape(one.language)}'>{escape(one.sentence)}</q>")
            note(f"{text('team-disputes-seen', seen=seen)} · {title_of(one.scenario)} · {one.raised_at:%Y-%m-%d}")
            if one.remark:
                st.markdown(plain(one.remark))
            if one.learner:
                note(one.learner)
