"""A talk as it was: the customer's lines, the trainee's replies, and under each reply what the coach noted.

All text of people goes through `html.escape` or `plain` before it is shown.
"""

from html import escape
from urllib.parse import urlencode

import streamlit as st

from assistant.answering.answer import Citation
from assistant.practice.coach import Noted, Remark
from assistant.practice.export import place_of
from assistant.records.attempts import Attempt, Exchange
from assistant.ui.answer_card import note, plain
from assistant.ui.context import page_language, running, text
from assistant.ui.routes import open_talk

_BRANCH = "branch"

STYLE = """<style>
.remark {font-size: .9rem; line-height: 1.5; border-left: 3px solid #0b6e5f; padding: .1rem 0 .1rem .75rem;
  overflow-wrap: anywhere;}
.remark p {margin: 0 0 .3rem 0;}
.remark q {quotes: none; font-style: italic;}
.remark a, .cited a {color: inherit; text-decoration: underline;}
.said p {margin: 0 0 .4rem 0; line-height: 1.55; overflow-wrap: anywhere;}
</style>"""


def render(attempt: Attempt, coaching: str, *, again: bool) -> None:
    """Every exchange. `again`: whether a turn can be tried once more from its snapshot (`follow_branch`)."""
    disputed = running().assistant.attempts.disputed(attempt.id)
    last = attempt.exchanges[-1].number
    for exchange in attempt.exchanges:
        if exchange.number:
            with st.chat_message("user"):
                st.text(exchange.reply)
            _remark(exchange, coaching, disputed)
            if again or exchange.seen:
                _more(attempt, exchange, again, disputed)
        customer(exchange.lines, attempt.language, current=exchange.number == last)


def follow_branch(attempt: Attempt) -> None:
    """Open the talk that begins where a turn is tried again, if that was just asked for."""
    number = st.session_state.pop(_BRANCH, None)
    if number is not None:
        open_talk(running().assistant.attempts.branch(attempt.id, attempt.learner, number) or attempt.id)


def _branch(number: int) -> None:
    st.session_state[_BRANCH] = number


def customer(lines: list[str], language: str, *, current: bool = False) -> None:
    with st.chat_message("assistant", avatar=":material/person:"):
        said = "".join(f"<p>{escape(line)}</p>" for line in lines)
        kind = " aria-live='polite'" if current else ""
        st.html(f"<div class='said' lang='{escape(language)}'{kind}>{said}</div>")


def _remark(exchange: Exchange, coaching: str, disputed: set[tuple[str, str]]) -> None:
    if exchange.remark is None or coaching == "off":
        return
    remark = Remark.from_dict(exchange.remark)
    if remark.silent:
        return
    if coaching == "asked":
        with st.expander(text("coach-show"), key=f"coach-{exchange.id}"):
            _body(remark)
    else:
        _body(remark)


def _body(remark: Remark) -> None:
    parts = [_noted("coach-recognised", remark.recognised), _noted("coach-trouble", remark.trouble)]
    if remark.advice:
        parts.append(f"<p><b>{escape(text('coach-try'))}</b> {escape(text(f'coach-try-{remark.advice}'))}</p>")
    if remark.citation:
        parts.append(f"<p>{escape(text('coach-why'))} {reference(remark.citation)}</p>")
    st.html(f"<div class='remark'>{''.join(parts)}</div>")


def _noted(key: str, noted: tuple[Noted, ...]) -> str:
    if not noted:
        return ""
    by_sentence: dict[str, list[str]] = {}
    for one in noted:
        by_sentence.setdefault(one.sentence, []).append(text(f"behaviour-{one.behaviour}"))
    lines = (f"{escape(', '.join(names))}: <q>{escape(sentence)}</q>" for sentence, names in by_sentence.items())
    return f"<p><b>{escape(text(key))}</b> {'; '.join(lines)}</p>"


def reference(citation: Citation) -> str:
    """The quoted sentence with a link that opens the article on it, as HTML."""
    opened = {"article": citation.document, "in": citation.language, "from": citation.start, "lang": page_language()}
    address = f"read?{urlencode(opened)}"
    place = escape(place_of(citation))
    return (
        f"<q lang='{escape(citation.language)}'>{escape(citation.line)}</q> "
        f"(<a href='{escape(address)}' target='_blank'>{place}</a>)"
    )


def _more(attempt: Attempt, exchange: Exchange, again: bool, disputed: set[tuple[str, str]]) -> None:
    with st.container(horizontal=True):
        if again:
            st.button(
                text("talk-again"),
                key=f"again-{exchange.id}",
                type="tertiary",
                icon=":material/replay:",
                help=text("talk-again-help"),
                on_click=_branch,
                args=(exchange.number,),
            )
        if exchange.seen:
            with st.popover(text("dispute"), type="tertiary", icon=":material/flag:"):
                _dispute(attempt, exchange, disputed)


def _dispute(attempt: Attempt, exchange: Exchange, disputed: set[tuple[str, str]]) -> None:
    """What was seen in each sentence, and a way to object."""
    note(text("dispute-lead"))
    sentences = {s["text"]: list(s["behaviours"]) for s in exchange.seen}
    with st.form(f"dispute-{exchange.id}", border=False, clear_on_submit=True):
        sentence = st.radio(
            text("dispute-sentence"),
            list(sentences),
            format_func=lambda s: plain(f"{_names(sentences[s])}: {s}"),
            key=f"sentence-{exchange.id}",
        )
        remark = st.text_input(text("dispute-remark"), max_chars=300, key=f"objection-{exchange.id}")
        if st.form_submit_button(text("dispute-send")) and sentence:
            running().assistant.attempts.dispute(exchange.id, attempt.learner, sentence, sentences[sentence], remark)
            st.toast(text("dispute-thanks"))
    if any(identity == exchange.id for identity, _ in disputed):
        note(text("dispute-kept"))


def _names(behaviours: list[str]) -> str:
    return ", ".join(text(f"behaviour-{b}") for b in behaviours) or text("dispute-nothing")
