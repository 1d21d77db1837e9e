"""Views over the whole library: which topics exist in which language, and numbers that do not agree."""

from collections import Counter
from html import escape

import streamlit as st

from assistant.languages.detect import HANDBOOK_LANGUAGES, family
from assistant.library.shelf import Entry
from assistant.retrieval.index import Index
from assistant.ui.answer_card import STYLE, note, plain
from assistant.ui.context import articles, running, text
from assistant.ui.documents import open_document, topic_titles, topics_of


def topics(entries: list[Entry]) -> None:
    """A line for each topic: whether the handbook has it, and how many company documents, in each language."""
    st.markdown(text("topics-lead"))
    in_handbook = {(d.id, d.language) for d in articles()}
    counts = Counter(
        (topic, family(e.document.language)) for e in entries if e.state == "live" for topic in topics_of(e.document)
    )
    head = "".join(f"<th>{escape(text(f'language-{code}'))}</th>" for code in HANDBOOK_LANGUAGES)
    rows = []
    for slug, title in sorted(topic_titles().items(), key=lambda item: item[1]):
        cells = []
        for code in HANDBOOK_LANGUAGES:
            said = [text("topics-in-handbook")] if (slug, code) in in_handbook else []
            said += [f"+ {counts[slug, code]}"] if counts[slug, code] else []
            cells.append(f"<td>{escape(' '.join(said) or '–')}</td>")
        rows.append(f"<tr><th scope='row'>{escape(title)}</th>{''.join(cells)}</tr>")
    st.html(
        f"{_TABLE}<table class='topics'><tr><th>{escape(text('library-topic'))}</th>{head}</tr>{''.join(rows)}</table>"
    )


def conflicts() -> None:
    """Pairs of sentences of two documents that give different numbers for what seems to be the same thing."""
    st.markdown(text("conflicts-lead"))
    index = running().assistant.door.index()
    if not index.content.conflicts:
        st.markdown(text("conflicts-none"))
    st.html(STYLE)
    for number, pair in enumerate(index.content.conflicts):
        with st.container(border=True):
            for side, place in enumerate((pair.a, pair.b)):
                _side(index, place.passage_id, place.start, place.end, f"conflict-{number}-{side}")


def _side(index: Index, passage_id: str, start: int, end: int, key: str) -> None:
    passage = index.content.passages[index.positions[passage_id]]
    card = index.cards[passage.document_key]
    words = passage.text[start - passage.start : end - passage.start]
    st.html(f"<div class='passage' lang='{escape(passage.language)}'>{escape(words)}</div>")
    with st.container(horizontal=True, vertical_alignment="center"):
        note(f"{text(f'kind-{card.kind}')} · {passage.title}")
        if st.button(text("document-open"), key=key, type="tertiary", help=plain(passage.title)):
            open_document(card.id, card.handbook, passage.language, card.version, start)


_TABLE = """<style>
.topics {border-collapse: collapse; width: 100%; font-size: .9rem; display: block; overflow-x: auto;}
.topics td, .topics th {border-bottom: 1px solid rgba(128, 128, 128, .4); padding: .3rem .5rem; text-align: left;}
.topics th[scope=row] {font-weight: 400; min-width: 8rem;}
</style>"""
