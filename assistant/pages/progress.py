"""My progress: attempts, a trend for each competency, what is due again, and who I am here."""

from datetime import date

import streamlit as st

from assistant.access.roles import LOCAL
from assistant.errors import InputError
from assistant.practice.competencies import RATED_LEVELS
from assistant.practice.progress import ENOUGH, Done, done, due, trends
from assistant.records.attempts import Attempt
from assistant.records.learners import Learner
from assistant.ui.answer_card import note, plain
from assistant.ui.context import error_text, heading, page_language, running, text
from assistant.ui.learner import choose, learner
from assistant.ui.results import attempts_of
from assistant.ui.routes import open_debrief, open_page
from assistant.ui.sign_in import current


def page() -> None:
    """Render the page."""
    st.title(text("page-progress"))
    person = learner()
    if person is None:
        open_page("practise")
    attempts = attempts_of(person.id)
    finished = done(attempts)
    if not finished:
        st.markdown(text("progress-none"))
    else:
        _due(finished)
        _trends(finished)
    _attempts([a for a in attempts if a.ending])
    _person(person)


def title_of(slug: str) -> str:
    """A scenario's title in the page's language, where it has one."""
    scenario = running().assistant.talks.scenarios.get(slug)
    if scenario is None:
        return slug
    script = scenario.languages.get(page_language()) or next(iter(scenario.languages.values()))
    return plain(script.title)


def _due(finished: list[Done]) -> None:
    st.subheader(text("practise-due"))
    rows = due(finished)
    if not rows:
        st.markdown(text("progress-due-none"))
    for one in rows:
        when = text("progress-due-now") if one.day <= date.today() else f"{one.day:%Y-%m-%d}"
        what = text(f"competency-{one.competency}") if one.competency else text("practise-due-all")
        st.markdown(f"- **{when}** · {title_of(one.scenario)} · {plain(what)}")


def _trends(finished: list[Done]) -> None:
    st.subheader(text("progress-trends"))
    for trend in trends(finished):
        name = plain(heading(f"competency-{trend.competency}"))
        if not trend.enough:
            st.markdown(f"- **{name}** · {text('progress-too-little', n=trend.n, needed=ENOUGH)}")
            continue
        line = text("progress-mean", mean=round(trend.mean, 1), best=RATED_LEVELS, n=trend.n)
        if trend.change is not None:
            kind = "same" if abs(trend.change) < 0.25 else "up" if trend.change > 0 else "down"
            line += f" · {text(f'progress-{kind}')}"
        st.markdown(f"- **{name}** · {line}")


def _attempts(ended: list[Attempt]) -> None:
    if not ended:
        return
    st.subheader(text("progress-attempts"))
    for attempt in reversed(ended):
        score = attempt.result["score"] if attempt.result else "–"
        parts = [f"{attempt.begun_at.astimezone():%Y-%m-%d}", title_of(attempt.scenario)]
        parts += [text(f"ending-short-{attempt.ending}"), str(score)]
        if not attempt.counts:
            parts.append(text("progress-branch"))
        if st.button(" · ".join(parts), key=f"attempt-{attempt.id}", type="tertiary"):
            open_debrief(attempt.id)


def _person(person: Learner) -> None:
    """Name, consent, and other people at this machine."""
    learners = running().assistant.learners
    st.subheader(text("learner-title"))
    with st.form("learner", border=False):
        name = st.text_input(text("learner-name"), person.name, max_chars=60)
        shares = st.checkbox(text("learner-shares"), person.shares, help=text("learner-shares-help"))
        if st.form_submit_button(text("learner-save")):
            try:
                learners.change(person.id, name=name, shares=shares)
                st.toast(text("learner-saved"))
            except InputError as error:
                st.warning(error_text(error))
    if current() == LOCAL:
        _others(person)
        note(text("learner-here"))
    with st.popover(text("learner-forget"), icon=":material/delete:", type="tertiary"):
        st.markdown(text("learner-forget-sure"))
        st.button(text("learner-forget-yes"), on_click=_forget, args=(person,))


def _others(person: Learner) -> None:
    """Who else practises at a machine without sign-in."""
    learners = running().assistant.learners
    with st.expander(text("learner-other")):
        for number, other in enumerate(learners.all(), start=1):
            if other.id != person.id:
                label = plain(other.name) or text("learner-nameless", number=number)
                st.button(label, key=f"switch-{other.id}", on_click=choose, args=(other,))
        with st.form("another", border=False, clear_on_submit=True):
            new = st.text_input(text("learner-name"), max_chars=60, key="another-name")
            if st.form_submit_button(text("learner-add")):
                _add(new)


def _forget(person: Learner) -> None:
    running().assistant.learners.forget(person.id)
    st.session_state.pop("who", None)
    st.query_params.pop("who", None)


def _add(name: str) -> None:
    if not name.strip():
        st.warning(text("learner-name-needed"))
        return
    try:
        choose(running().assistant.learners.add(name))
        st.rerun()
    except InputError as error:
        st.warning(error_text(error))
