"""Ask: a conversation in which each answer is a card with its sources."""

import logging

import streamlit as st

from assistant.answering.answer import Answer
from assistant.answering.understand import check, understand
from assistant.errors import AssistantError, QuestionError
from assistant.languages.detect import family
from assistant.records.conversations import Turn
from assistant.records.masking import mask
from assistant.ui import answer_card, wording
from assistant.ui.context import articles, error_text, page_language, running, text
from assistant.ui.sign_in import current

log = logging.getLogger(__name__)

_SUGGESTED = ("angry-customer", "cancellation-talk", "key-customers")
_LONGEST_TYPED = 20_000  # more is cut by the browser; what is too long gets an explanation, not silence


def page() -> None:
    """Render the page."""
    if _mode() == "wording":
        wording.render()
        return
    conversation = st.query_params.get("c")
    turns = running().assistant.conversations.turns(conversation, current().id) if conversation else []
    _sidebar()
    st.html(answer_card.STYLE)
    if not turns:
        st.title(text("app-title"))
        st.markdown(text("app-lead"))
    _preparing()
    for turn in turns:
        _show(turn)
    if not turns:
        _suggestions()
    typed = st.chat_input(text("ask-placeholder"), max_chars=_LONGEST_TYPED, key="question")
    question = st.session_state.pop("put", None) or typed
    if question:
        _ask(question, turns)


def _mode() -> str:
    """An answer, or the passages themselves."""
    chosen = st.sidebar.segmented_control(
        text("ask-mode"),
        ("answer", "wording"),
        default="wording" if st.query_params.get("mode") == "wording" else "answer",
        format_func=lambda m: text(f"ask-mode-{m}"),
        key="ask-mode",
    )
    return str(chosen or "answer")


def _show(turn: Turn) -> None:
    with st.chat_message("user"):
        st.text(turn.question)
    if turn.answer is None:
        st.warning(text("ask-unfinished"))
        st.button(text("ask-again"), key=f"again-{turn.id}", on_click=_put, args=(turn.question,))
    else:
        answer_card.render(turn, Answer.from_dict(turn.answer), _put)


def _put(question: str) -> None:
    st.session_state["put"] = question


def _ask(question: str, turns: list[Turn]) -> None:
    """Keep the question, answer it, keep the answer, show both."""
    assistant, preparation = running().assistant, running().preparation
    try:
        question = mask(check(question))  # what is stored is what was asked
    except QuestionError as error:
        st.warning(error_text(error))
        return
    conversation = st.query_params.get("c") if turns else None
    conversation = conversation or assistant.conversations.start(current().id, question)
    turn = assistant.conversations.ask(conversation, question)
    st.query_params["c"] = conversation
    with st.chat_message("user"):
        st.text(question)
    try:
        with st.spinner(text("ask-thinking")):
            preparation.finished.wait()
            if preparation.error:
                raise preparation.error
            earlier = [t.question for t in turns]
            answer = assistant.door.ask(question, earlier, hint=page_language())
        assistant.conversations.answer(turn, answer.to_dict())
        context = understand(question, earlier, answer.language).context
        assistant.board.record(turn, f"{context} {question}".strip(), answer)
    except AssistantError as error:
        st.error(error_text(error))
        return
    except Exception:  # the question is kept; the page stays up
        log.exception("a question was not answered")
        st.error(text("error-unexpected"))
        return
    st.rerun()


def _suggestions() -> None:
    """A question for each of a few topics, in the page's language, from the articles' own examples."""
    language = family(page_language())
    wanted = language if language != "en" else "nb"
    cards = {d.id: d for d in articles() if d.language == wanted}
    shown = [cards[slug].questions[0] for slug in _SUGGESTED if slug in cards and cards[slug].questions]
    if shown:
        answer_card.note(text("ask-suggestions"))
    for question in shown:
        st.button(question, key=f"suggested-{question}", on_click=_put, args=(question,))


def _preparing() -> None:
    if running().preparation.finished.is_set() and running().preparation.error is None:
        return
    _progress()


@st.fragment(run_every=1.0)
def _progress() -> None:
    preparation = running().preparation
    if preparation.error:
        st.error(error_text(preparation.error))
    elif preparation.publishing:
        share = preparation.done / preparation.total
        st.progress(share, text("page-publishing", done=preparation.done, total=preparation.total))
    elif not preparation.finished.is_set():
        answer_card.note(text("page-warming"))


def _sidebar() -> None:
    conversations = running().assistant.conversations
    with st.sidebar:
        if st.button(text("ask-new"), icon=":material/add:", width="stretch"):
            st.query_params.pop("c", None)
            st.rerun()
        recent = conversations.recent(current().id)
        if recent:
            answer_card.note(text("ask-history"))
        open_now = st.query_params.get("c")
        for row in recent:
            if st.button(
                _short(row.title),
                key=f"open-{row.id}",
                type="secondary" if row.id == open_now else "tertiary",
                width="stretch",
            ):
                st.query_params["c"] = row.id
                st.rerun()
        if open_now and st.button(text("ask-forget"), icon=":material/delete:", type="tertiary"):
            conversations.forget(open_now, current().id)
            st.query_params.pop("c", None)
            st.rerun()


def _short(title: str) -> str:
    return answer_card.plain(title if len(title) <= 40 else title[:38] + " …")
