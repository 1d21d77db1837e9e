"""Practise: choose a customer, go on with a talk, see what is due."""

from collections.abc import Mapping
from datetime import date

import streamlit as st

from assistant.errors import AssistantError
from assistant.languages.detect import HANDBOOK_LANGUAGES
from assistant.practice.progress import Done, done, due
from assistant.practice.scenario import Scenario
from assistant.records.attempts import Attempt
from assistant.records.learners import Learner
from assistant.ui.answer_card import note, plain
from assistant.ui.context import error_text, page_language, running, text
from assistant.ui.learner import choose, learner
from assistant.ui.results import attempts_of
from assistant.ui.routes import open_talk

_SHOWN_COMPETENCIES = 3


def page() -> None:
    """Render the page."""
    st.title(text("page-practise"))
    st.markdown(text("practise-lead"))
    person = learner()
    if person is None:
        _who()
        return
    language = _language()
    try:
        scenarios = running().assistant.talks.scenarios
    except AssistantError as error:
        st.error(error_text(error))
        return
    attempts = attempts_of(person.id)
    finished = done(attempts)
    wanted = st.query_params.get("scenario", "")
    if wanted in scenarios:
        _card(person, scenarios[wanted], language, finished, open_briefing=True)
    _running(attempts, scenarios)
    _assigned(finished, scenarios, language)
    _due(finished, scenarios, language)
    for scenario in sorted(scenarios.values(), key=lambda s: (s.difficulty, s.slug)):
        if scenario.slug != wanted:
            _card(person, scenario, language, finished)


def _who() -> None:
    """Several people practise at this machine: who is it now?"""
    people = running().assistant.learners.all()
    st.subheader(text("practise-who"))
    for number, person in enumerate(people, start=1):
        name = plain(person.name) or text("learner-nameless", number=number)
        st.button(name, key=f"who-{person.id}", on_click=choose, args=(person,))


def _language() -> str:
    """The language of the talk: the page's, or one that is chosen where the page is in none of the handbook's."""
    if page_language() in HANDBOOK_LANGUAGES:
        return page_language()
    chosen = st.segmented_control(
        text("practise-language"),
        HANDBOOK_LANGUAGES,
        default=HANDBOOK_LANGUAGES[0],
        format_func=lambda code: text(f"language-{code}"),
        key="talk-language",
    )
    return str(chosen or HANDBOOK_LANGUAGES[0])


def _card(
    person: Learner, scenario: Scenario, language: str, finished: list[Done], *, open_briefing: bool = False
) -> None:
    script = scenario.languages[language]
    with st.container(border=True):
        st.markdown(f"**{plain(script.title)}**")
        st.markdown(plain(script.customer))
        weights = scenario.competencies.of_rated()
        trained = sorted(weights, key=lambda name: -weights[name])[:_SHOWN_COMPETENCIES]
        facts = [
            text(f"channel-{scenario.channel}"),
            text(f"difficulty-{scenario.difficulty}"),
            text("practise-minutes", minutes=scenario.minutes),
            text("practise-trains", what=", ".join(text(f"competency-{name}") for name in trained)),
        ]
        scores = [one.score for one in finished if one.scenario == scenario.slug]
        if scores:
            facts.append(text("practise-scores", n=len(scores), last=scores[-1], best=max(scores)))
        note(" · ".join(facts))
        with st.expander(text("talk-briefing"), expanded=open_briefing, key=f"briefing-{scenario.slug}"):
            briefing(scenario, language)
        if st.button(text("practise-start"), key=f"start-{scenario.slug}", type="primary"):
            open_talk(running().assistant.talks.begin(person.id, scenario.slug, language))


def briefing(scenario: Scenario, language: str) -> None:
    """Who the trainee is, what may be offered, what a good end is."""
    told = scenario.languages[language].briefing
    for key, words in (("role", told.role), ("may", told.may), ("good", told.good)):
        st.markdown(f"**{text(f'briefing-{key}')}** {plain(words)}")


def _running(attempts: list[Attempt], scenarios: Mapping[str, Scenario]) -> None:
    going_on = [a for a in attempts if not a.ending and a.scenario in scenarios]
    if not going_on:
        return
    st.subheader(text("practise-running"))
    for attempt in reversed(going_on):
        title = scenarios[attempt.scenario].languages[attempt.language].title
        label = text("practise-go-on", title=plain(title), when=f"{attempt.begun_at.astimezone():%Y-%m-%d %H:%M}")
        if st.button(label, key=f"go-on-{attempt.id}", icon=":material/play_arrow:"):
            open_talk(attempt.id)


def _assigned(finished: list[Done], scenarios: Mapping[str, Scenario], language: str) -> None:
    assignments = [a for a in running().assistant.assignments.all() if set(a.scenarios) & set(scenarios)]
    if not assignments:
        return
    practised = {one.scenario for one in finished}
    st.subheader(text("practise-assigned"))
    for assignment in assignments:
        left = [slug for slug in assignment.scenarios if slug not in practised and slug in scenarios]
        titles = ", ".join(scenarios[slug].languages[language].title for slug in left)
        state = text("assignment-left", titles=titles) if left else text("assignment-done")
        late = bool(left) and assignment.due < date.today()
        when = text("assignment-late" if late else "assignment-due", day=f"{assignment.due:%Y-%m-%d}")
        st.markdown(f"**{plain(assignment.title)}** · {when}  \n{plain(state)}")


def _due(finished: list[Done], scenarios: Mapping[str, Scenario], language: str) -> None:
    today = [d for d in due(finished) if d.day <= date.today() and d.scenario in scenarios]
    if not today:
        return
    st.subheader(text("practise-due"))
    for one in today:
        what = text(f"competency-{one.competency}") if one.competency else text("practise-due-all")
        st.markdown(f"- {plain(scenarios[one.scenario].languages[language].title)} · {plain(what)}")
