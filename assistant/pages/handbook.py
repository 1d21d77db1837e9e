"""The handbook: its articles to read, opened on a sentence where a citation leads here."""

from itertools import groupby

import streamlit as st

from assistant.languages.detect import HANDBOOK_LANGUAGES
from assistant.library.documents import Document, Sentence
from assistant.library.splitting import split
from assistant.ui.answer_card import plain
from assistant.ui.context import articles, page_language, text
from assistant.ui.routes import open_page


def page() -> None:
    """Render the page."""
    language = st.query_params.get("in") or page_language()
    language = language if language in HANDBOOK_LANGUAGES else HANDBOOK_LANGUAGES[0]
    here = {d.id: d for d in articles() if d.language == language}
    chosen = here.get(st.query_params.get("article", ""))
    if chosen:
        _article(chosen)
        return
    st.title(text("page-handbook"))
    by_area = sorted(here.values(), key=lambda d: (d.area, d.title))
    for area, documents in groupby(by_area, key=lambda d: d.area):
        st.subheader(text(f"area-{area}"))
        for document in documents:
            if st.button(
                plain(document.title), key=f"article-{document.id}", type="tertiary", help=plain(document.summary)
            ):
                open_page("handbook", article=document.id, **{"in": language})


def _article(document: Document) -> None:
    if st.button(text("handbook-all"), icon=":material/arrow_back:", type="tertiary"):
        open_page("handbook", **{"in": document.language})
    cited = _cited(document)
    if cited is None:
        st.markdown(document.text[document.body_start :])
        return
    sentence = document.text[cited.start : cited.end]
    st.info(f"{text('handbook-cited')} *{plain(sentence)}*")
    before, after = document.text[document.body_start : cited.start], document.text[cited.end :]
    st.markdown(f"{before}:green-background[{plain(sentence)}]{after}")


def _cited(document: Document) -> Sentence | None:
    """The sentence that the address names by its offset, if there is one that begins there."""
    start = st.query_params.get("from", "")
    sentences = (s for passage in split(document) for s in passage.sentences)
    return next((s for s in sentences if start.isdecimal() and s.start == int(start)), None)
