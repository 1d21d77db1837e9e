"""An answer as a card: its sentences with their numbers, the sources opened on the passage, copy and thumbs.

All text of documents and people goes through `html.escape` before it becomes HTML.
"""

from collections.abc import Callable, Mapping
from datetime import date
from html import escape
from itertools import groupby

import streamlit as st

from assistant.answering.answer import Answer, Approval, Citation
from assistant.languages.detect import family
from assistant.practice.scenario import Scenario
from assistant.records.conversations import Turn
from assistant.ui.context import page_language, running, text
from assistant.ui.documents import open_document
from assistant.ui.routes import open_page

_GROUPS = {"short": "", "do": "do", "say": "say", "text": ""}
"""Heading of the group that a kind of sentence stands in; others are under 'more'."""
_REASONS = ("wrong", "incomplete", "incorrect", "unclear")

STYLE = """<style>
.answer p, .answer li {line-height: 1.55; margin: 0 0 .5rem 0; overflow-wrap: anywhere;}
.answer h4 {font-size: 1rem; margin: .9rem 0 .35rem 0; padding: 0;}
.answer ol, .answer ul {padding-left: 1.35rem; margin: 0;}
.answer .origin {font-size: .8rem; font-weight: 600; letter-spacing: .02em; margin: .6rem 0 .35rem 0; opacity: .85;
  border-left: 3px solid #0b6e5f; padding-left: .5rem;}
.answer .n {font-size: .75em; opacity: .75; vertical-align: .35em; white-space: nowrap;}
.passage {white-space: pre-wrap; line-height: 1.55; overflow-wrap: anywhere; font-size: .95rem;}
.passage mark {background: rgba(11, 110, 95, .22); color: inherit; padding: .05em .1em; border-radius: .2em;}
</style>"""


def render(turn: Turn, answer: Answer, ask: Callable[[str], None]) -> None:
    """The card of one turn; `ask` puts a further question (a nearest topic that is chosen)."""
    with st.container(border=True):
        if answer.deleted:
            st.warning(text("answer-deleted", title=plain(answer.deleted)))
            st.button(text("ask-again"), key=f"again-{turn.id}", on_click=ask, args=(turn.question,))
            return
        if answer.refusal:
            _refusal(turn, answer, ask)
        else:
            if answer.approval:
                st.html(_approved(answer.approval))
            st.html(_body(answer))
            _sources(turn, answer)
        _actions(turn, answer)


def _approved(approval: Approval) -> str:
    """A team lead's words, with who approved them and when; the source stands below."""
    by = text("answer-approved", name=approval.by or text("answer-approved-team-lead"), day=approval.on)
    return (
        f"<div class='answer' lang='{escape(approval.language)}'><p>{escape(approval.text)}</p></div>"
        f"<small>{escape(by)}</small>"
    )


def _body(answer: Answer) -> str:
    parts, shown = [], ""
    for (origin, heading), group in groupby(answer.citations, key=lambda c: (_origin(c), _GROUPS.get(c.kind, "more"))):
        if origin != shown and _several(answer):
            parts.append(f"<div class='origin'>{escape(text(f'kind-{origin}'))}</div>")
            shown = origin
        if heading:
            parts.append(f"<h4>{escape(text(f'answer-group-{heading}'))}</h4>")
        lines = [f"{_sentence(c, answer.language)} <span class='n'>[{c.number}]</span>" for c in group]
        if heading:
            tag = "ol" if heading == "do" else "ul"
            parts.append(f"<{tag}>{''.join(f'<li>{line}</li>' for line in lines)}</{tag}>")
        else:
            parts.append("".join(f"<p>{line}</p>" for line in lines))
    return f"<div class='answer' lang='{escape(answer.language)}'>{''.join(parts)}</div>"


def _origin(citation: Citation) -> str:
    return "handbook" if citation.handbook else citation.document_kind or "text"


def _several(answer: Answer) -> bool:
    """Whether an answer says of its parts where they are from: it does unless all is the handbook's."""
    return any(not c.handbook for c in answer.citations)


def _sentence(citation: Citation, language: str) -> str:
    if family(citation.language) == language:
        return escape(citation.line)
    return escape(text("answer-quotation", language=citation.language, quote=citation.unmarked))


def _sources(turn: Turn, answer: Answer) -> None:
    """One line a section that was cited, which opens on its passages with the cited sentences marked."""
    sections: dict[tuple[str, str], list[Citation]] = {}
    for c in answer.citations:
        sections.setdefault((c.source, c.section), []).append(c)
    note(text("answer-sources", count=len(sections)))
    for number, cited in enumerate(sections.values()):
        first = cited[0]
        numbers = " ".join(f"[{c.number}]" for c in cited)
        place = text("answer-source-line", title=first.title, section=first.section) if first.section else first.title
        with st.expander(f"{plain(numbers)} {plain(place)}", key=f"source-{turn.id}-{number}"):
            st.html(f"<small>{escape(where(first))}</small>")
            for passage in dict.fromkeys(c.passage for c in cited):
                marked = _marked(answer, passage, [c for c in cited if c.passage == passage])
                st.html(f"<div class='passage' lang='{escape(first.language)}'>{marked}</div>")
            if st.button(
                text("document-open"), key=f"read-{turn.id}-{number}", type="tertiary", icon=":material/book:"
            ):
                open_document(first.document, first.handbook, first.language, first.version, first.start)


def where(citation: Citation) -> str:
    """What kind of source, in which language, from when it holds, where it stands; and whether its review is due."""
    kind = "handbook" if citation.handbook else citation.document_kind or "text"
    parts = [text(f"kind-{kind}"), text("answer-source-language", language=citation.language), citation.source]
    if citation.page:
        parts.append(f"{text('document-page')} {citation.page}")
    if citation.valid_from:
        parts.append(text("document-valid-from", day=citation.valid_from))
    if citation.review_by and citation.review_by < date.today().isoformat():
        parts.append(f"⚠ {text('document-due', day=citation.review_by)}")
    return " · ".join(parts)


def _marked(answer: Answer, passage: str, cited: list[Citation]) -> str:
    whole, offset = answer.passages[passage], answer.passage_starts[passage]
    pieces, at = [], 0
    for c in sorted(cited, key=lambda c: c.start):
        start, end = c.start - offset, c.end - offset
        pieces += [escape(whole[at:start]), f"<mark>{escape(whole[start:end])}</mark>"]
        at = end
    return "".join([*pieces, escape(whole[at:])])


def _refusal(turn: Turn, answer: Answer, ask: Callable[[str], None]) -> None:
    if answer.refusal is None:
        return
    st.markdown(text(f"refusal-{answer.refusal.reason}"))
    if answer.refusal.nearest:
        note(text("refusal-nearest"))
    for nearest in answer.refusal.nearest:
        label = plain(nearest.title)
        question = nearest.suggestion or nearest.title
        st.button(label, help=plain(question), key=f"near-{turn.id}-{nearest.document}", on_click=ask, args=(question,))


def _actions(turn: Turn, answer: Answer) -> None:
    with st.container(horizontal=True, vertical_alignment="center"):
        if answer.answered:
            _practise(turn, answer)
            with st.popover(text("answer-copy"), type="tertiary", icon=":material/content_copy:"):
                note(text("answer-copy-hint"))
                st.code(copy_text(answer), language=None, wrap_lines=True)
        given = None if turn.helpful is None else int(turn.helpful)
        thumb = st.feedback("thumbs", key=f"thumb-{turn.id}", default=given)
    if thumb is not None and bool(thumb) != turn.helpful:
        _rate(turn, answer, bool(thumb))
        st.toast(text("answer-thanks"))
    if thumb == 0:
        _why(turn)


def _rate(turn: Turn, answer: Answer, helpful: bool) -> None:
    """Keep the thumb; one that is down puts the question on the board, one that is turned up again takes it off."""
    assistant = running().assistant
    assistant.conversations.rate(turn.id, helpful)
    if helpful:
        assistant.board.helpful(turn.id)
    else:
        assistant.board.unhelpful(turn.id, turn.question, answer.language)


def _practise(turn: Turn, answer: Answer) -> None:
    """The scenario that trains what the answer is about, if there is one."""
    slug = training(answer.citations[0].document, running().assistant.talks.scenarios)
    if slug and st.button(text("card-practise"), key=f"practise-{turn.id}", type="tertiary", icon=":material/forum:"):
        open_page("practise", scenario=slug)


def training(article: str, scenarios: Mapping[str, Scenario]) -> str:
    """The scenario that trains an article's topic first of all; empty where none does."""
    ranked = [(s.related.index(article), slug) for slug, s in scenarios.items() if article in s.related]
    return min(ranked, default=(0, ""))[1]


def _why(turn: Turn) -> None:
    with st.form(f"why-{turn.id}", border=False):
        reason = st.pills(
            text("answer-why"),
            _REASONS,
            default=turn.reason or None,
            format_func=lambda r: text(f"answer-why-{r}"),
            key=f"reason-{turn.id}",
        )
        remark = st.text_input(text("answer-why-remark"), key=f"remark-{turn.id}", max_chars=500)
        if st.form_submit_button(text("answer-why-send")):
            running().assistant.conversations.rate(turn.id, False, str(reason or ""), remark)
            st.toast(text("answer-thanks"))


def copy_text(answer: Answer) -> str:
    """The answer with its sources as plain text."""
    strings, language = running().assistant.strings, page_language()
    sources = []
    for c in answer.citations:
        place = f"{c.title} – {c.section}" if c.section else c.title
        sources.append(f"[{c.number}] {place} ({c.source})")
    heading = strings.format(language, "answer-copy-sources")
    return answer.text.replace("] ", "]\n") + f"\n\n{heading}:\n" + "\n".join(sources)


def note(words: str) -> None:
    """A small line. Streamlit's caption is too faint to read on either theme."""
    st.markdown(f":small[{plain(words)}]")


def plain(label: str) -> str:
    """A label without Markdown: Streamlit reads Markdown in labels of buttons and expanders."""
    return "".join(f"\\{c}" if c in r"\`*_{}[]()#+!|<>~:$" else c for c in label)
