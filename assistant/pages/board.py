"""The gap board: what employees asked and the guidance did not cover, and what is to be done about it."""

from html import escape

import streamlit as st

from assistant.access.roles import Right
from assistant.board.board import Board, Entry, per_week
from assistant.errors import AssistantError, NotAllowed
from assistant.records.approved import LONGEST_ANSWER
from assistant.records.gaps import Gap
from assistant.ui import week_chart
from assistant.ui.answer_card import note, plain
from assistant.ui.context import error_text, running, text
from assistant.ui.routes import open_page
from assistant.ui.sign_in import current

_AT_ONCE = 20
_SOURCES = 5
"""Passages whose sentences are offered as the source of an answer."""


def page() -> None:
    """Render the page."""
    st.title(text("page-board"))
    try:
        entries = {state: _board().gaps(current(), state) for state in ("open", "covered")}
    except NotAllowed as error:
        st.warning(error_text(error))
        return
    st.markdown(text("board-lead"))
    chosen = st.segmented_control(
        text("board-show"),
        list(entries),
        default="open",
        format_func=lambda state: text(f"board-{state}"),
        key="board-state",
    )
    shown = entries[str(chosen or "open")]
    if not shown:
        st.markdown(text(f"board-none-{chosen or 'open'}"))
    most = st.session_state.get("board-most", _AT_ONCE)
    for entry in shown[:most]:
        _entry(entry)
    if len(shown) > most:
        st.button(text("board-more"), key="board-more-button", on_click=_more, args=(most + _AT_ONCE,))
    week_chart.render(per_week(entry.gap for group in entries.values() for entry in group))


def _board() -> Board:
    return running().assistant.board


def _more(most: int) -> None:
    st.session_state["board-most"] = most


def _entry(entry: Entry) -> None:
    gap = entry.gap
    with st.container(border=True):
        for question in entry.typical:
            st.html(f"<q lang='{escape(question.language)}'>{escape(question.text)}</q>")
        note(" · ".join(_facts(gap)))
        _approved(entry)
        if gap.state == "open":
            _open_gap(gap)
        else:
            _covered_gap(entry)


def _facts(gap: Gap) -> list[str]:
    refused, unhelpful = gap.count("refused"), gap.count("unhelpful")
    facts = [text("board-refused", count=refused)] if refused else []
    facts += [text("board-unhelpful", count=unhelpful)] if unhelpful else []
    facts.append(text("board-asked", first=f"{gap.first_asked:%Y-%m-%d}", last=f"{gap.last_asked:%Y-%m-%d}"))
    spoken = [text("answer-source-language", language=language) for language in gap.languages]
    return [*facts, ", ".join(words[:1].lower() + words[1:] for words in spoken)]


def _approved(entry: Entry) -> None:
    answer = entry.approved
    if answer is None:
        return
    st.text(answer.text)
    st.html(f"<small><q>{escape(answer.quote)}</q></small>")
    by = text("board-approved-by", name=answer.approved_by or "–", day=f"{answer.approved_at:%Y-%m-%d}")
    note(f"{by} {text('board-approved-expired')}" if answer.expired_at else by)


def _open_gap(gap: Gap) -> None:
    if gap.now_covered:
        st.markdown(text("board-now-covered", title=plain(gap.now_covered)))
    with st.container(horizontal=True):
        st.button(
            text("board-cover"),
            key=f"cover-{gap.id}",
            icon=":material/check:",
            type="primary" if gap.now_covered else "secondary",
            on_click=_board().cover,
            args=(current(), gap.id, gap.now_covered),
        )
        if st.button(text("board-add-document"), key=f"add-{gap.id}", icon=":material/upload_file:", type="tertiary"):
            open_page("library")
    _care(gap)
    if current().may(Right.CURATE):
        with st.expander(text("board-approve"), key=f"approve-{gap.id}", icon=":material/short_text:"):
            _approve(gap)


def _covered_gap(entry: Entry) -> None:
    gap = entry.gap
    day = f"{gap.covered_at:%Y-%m-%d}" if gap.covered_at else "–"
    by = (
        text("board-covered-by", title=gap.covered_by, day=day) if gap.covered_by else text("board-covered-on", day=day)
    )
    note(by)
    held = entry.approved is not None and entry.approved.expired_at is None
    if not held:
        st.button(text("board-reopen"), key=f"reopen-{gap.id}", on_click=_board().reopen, args=(current(), gap.id))
    elif current().may(Right.CURATE):
        withdraw = _board().withdraw
        st.button(text("board-withdraw"), key=f"withdraw-{gap.id}", on_click=withdraw, args=(current(), gap.id))


def _care(gap: Gap) -> None:
    label = f"{text('board-assignee')} {plain(gap.assignee)}".strip()
    with (
        st.expander(label, key=f"caring-{gap.id}", icon=":material/person:"),
        st.form(f"care-{gap.id}", border=False),
    ):
        name = st.text_input(text("board-assignee"), gap.assignee, max_chars=80, key=f"assignee-{gap.id}")
        remark = st.text_area(text("board-note"), gap.note, max_chars=4_000, height=80, key=f"note-{gap.id}")
        if st.form_submit_button(text("board-save")):
            _board().assign(current(), gap.id, name)
            _board().annotate(current(), gap.id, remark)
            st.toast(text("board-saved"))


def _approve(gap: Gap) -> None:
    """Look for the sentence that says it, then word the answer."""
    searched = st.text_input(text("board-source-search"), key=f"search-{gap.id}", max_chars=500)
    sentences = _sentences(searched) if searched.strip() else []
    if searched.strip() and not sentences:
        note(text("board-source-none"))
    if not sentences:
        return
    source = st.selectbox(
        text("board-source"),
        sentences,
        format_func=lambda s: f"{' '.join(s[1].split())} ({s[2]})",
        key=f"source-{gap.id}",
    )
    words = st.text_area(text("board-answer"), max_chars=LONGEST_ANSWER, key=f"answer-{gap.id}")
    if st.button(text("board-approve-do"), key=f"approve-do-{gap.id}", type="primary"):
        try:
            _board().approve(current(), gap.id, words, source[0], source[1])
            st.rerun()
        except AssistantError as error:
            st.warning(error_text(error))


def _sentences(searched: str) -> list[tuple[str, str, str]]:
    """(document's key, sentence, document's title) of the passages that a search finds first."""
    try:
        _, hits = running().assistant.door.search(searched, _SOURCES)
    except AssistantError as error:
        st.warning(error_text(error))
        return []
    passages = [hit.passage for hit in hits]
    return [(p.document_key, p.quote(s), p.title) for p in passages for s in p.sentences]
