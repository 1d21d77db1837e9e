"""Talk: a simulated customer, turn by turn, with the coach beside."""

import logging

import streamlit as st

from assistant.errors import AssistantError
from assistant.pages.practise import briefing
from assistant.practice.customer import Standing
from assistant.practice.talks import STOPPED
from assistant.records.attempts import Attempt
from assistant.records.learners import COACHING, Learner
from assistant.ui import transcript
from assistant.ui.answer_card import note, plain
from assistant.ui.context import error_text, running, text
from assistant.ui.learner import learner
from assistant.ui.routes import open_debrief, open_page, unknown_talk

log = logging.getLogger(__name__)

_LONGEST_TYPED = 20_000  # more is cut by the browser; what is too long gets an explanation, not silence
_NOT_SENT = "not-sent"


def page() -> None:
    """Render the page."""
    person = learner()
    attempt = running().assistant.attempts.open(st.query_params.get("attempt", ""), person.id) if person else None
    if person is None or attempt is None or attempt.scenario not in running().assistant.talks.scenarios:
        unknown_talk()
        return
    transcript.follow_branch(attempt)
    st.html(transcript.STYLE)
    _head(attempt)
    _coaching(person)
    transcript.render(attempt, person.coaching, again=True)
    if attempt.ending:
        _over(attempt)
        return
    _not_sent(attempt)
    _beside(attempt)
    typed = st.chat_input(text("talk-placeholder"), max_chars=_LONGEST_TYPED, key=f"reply-{attempt.id}")
    if typed:
        _reply(attempt, typed)


def _head(attempt: Attempt) -> None:
    scenario = running().assistant.talks.scenarios[attempt.scenario]
    script = scenario.languages[attempt.language]
    st.subheader(plain(script.title))
    mood = Standing.from_dict(attempt.exchanges[-1].standing).mood
    note(f"{script.customer} · {text(f'mood-{mood}')}")
    if attempt.branch_of:
        note(text("talk-branch", turn=attempt.branch_at or 0))
    with st.expander(text("talk-briefing"), expanded=len(attempt.exchanges) == 1):
        briefing(scenario, attempt.language)


def _coaching(person: Learner) -> None:
    with st.sidebar:
        chosen = st.radio(
            text("coaching"),
            COACHING,
            index=COACHING.index(person.coaching),
            format_func=lambda mode: text(f"coaching-{mode}"),
            key="coaching",
        )
        if chosen != person.coaching:
            running().assistant.learners.change(person.id, coaching=chosen)
            st.rerun()


def _beside(attempt: Attempt) -> None:
    """A hint on demand, and the way out."""
    with st.container(horizontal=True):
        with st.popover(text("talk-hint"), icon=":material/lightbulb:", type="tertiary"):
            rule, wanted = running().assistant.talks.hint(attempt)
            st.markdown(plain(rule))
            for behaviour in wanted:
                st.markdown(f"- {plain(text(f'coach-try-{behaviour}'))}")
        if st.button(text("talk-stop"), icon=":material/call_end:", type="tertiary"):
            running().assistant.attempts.end(attempt.id, attempt.learner, STOPPED)
            open_debrief(attempt.id) if len(attempt.exchanges) > 1 else open_page("practise")


def _reply(attempt: Attempt, typed: str) -> None:
    """Keep the reply with the customer's answer, then show both; a reply that was not taken can be copied."""
    st.session_state.pop(_NOT_SENT, None)
    with st.chat_message("user"):
        st.text(typed)
    try:
        with st.spinner(text("talk-thinking")):
            preparation = running().preparation
            preparation.finished.wait()
            if preparation.error:
                raise preparation.error
            running().assistant.talks.reply(attempt, typed)
    except AssistantError as error:
        st.session_state[_NOT_SENT] = (attempt.id, typed, error_text(error))
    except Exception:  # the talk is kept; the page stays up
        log.exception("a reply was not answered")
        st.session_state[_NOT_SENT] = (attempt.id, typed, text("error-unexpected-reply"))
    st.rerun()


def _not_sent(attempt: Attempt) -> None:
    identity, typed, reason = st.session_state.get(_NOT_SENT, ("", "", ""))
    if identity == attempt.id:
        st.warning(reason)
        if typed.strip():
            st.code(typed, language=None, wrap_lines=True, height=160)


def _over(attempt: Attempt) -> None:
    st.info(text(f"ending-{attempt.ending}"))
    if len(attempt.exchanges) > 1 and st.button(text("talk-to-debrief"), type="primary"):
        open_debrief(attempt.id)
