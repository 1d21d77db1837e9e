"""Saved web pages into Markdown: the text of the page without what stands around it."""

import re
from typing import Any

from assistant.library.reading.decoding import text_in
from assistant.library.reading.markdown import from_html
from assistant.library.reading.result import Reading, Refusal, sane_title

_CHARSET = re.compile(rb"""<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w.:-]{2,40})""", re.IGNORECASE)
_AROUND = (
    "//script | //style | //noscript | //template | //iframe | //nav | //footer | //dialog"
    " | //form[not(.//p or .//h1 or .//main)]"  # some pages stand in one form as a whole
    " | //body/header | //aside[not(ancestor::main or ancestor::article)] | //*[@hidden or @aria-hidden='true']"
    " | //*[@role='navigation' or @role='banner' or @role='contentinfo' or @role='search' or @role='dialog']"
)
_INLINE = (
    "//b | //strong | //i | //em | //u | //span | //small | //mark | //font | //abbr | //code | //kbd | //sub | //sup"
    " | //q | //cite"
)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d])", re.IGNORECASE)
_CONSENT = re.compile(r"cookie|consent", re.IGNORECASE)
_HOLDS_TEXT = (
    "ancestor-or-self::main | ancestor-or-self::article | descendant::main | descendant::article | descendant::h1"
)
_ENOUGH_OF_BODY = 1 / 3
_ENOUGH_OF_MAIN = 0.8
"""Share of the visible words that the extractor must leave: a page that marks its main text shall lose little of it."""


def read_html(data: bytes, longest_text: int) -> Reading:
    """The main text of a page; its charset is taken from the page where the bytes do not tell it themselves.

    Raises:
        Refusal: the bytes are no text, hold no words, or more than `longest_text` characters.
    """
    import trafilatura
    from lxml import html as parser

    declared = _CHARSET.search(data[:4096])
    text = text_in(data, _python_name(declared.group(1)) if declared else None)
    page = parser.document_fromstring(re.sub(r"^\s*<\?xml[^>]*\?>", "", text))
    title = sane_title(page.findtext(".//title")) or sane_title(_words(page.find(".//h1")))
    _prune(page)
    main = page.xpath("//main | //*[@role='main'] | //article")
    main = main[0] if len(main) == 1 or (main and main[0].tag == "main") else None
    words = _words(page if main is None else main)
    if len(words) > longest_text:
        raise Refusal("long", limit=longest_text)
    visible = len(words.split())
    extracted = trafilatura.extract(
        parser.tostring(page, encoding="unicode"),
        output_format="html",
        favor_recall=True,
        include_comments=False,
        include_tables=True,
    )
    markdown = from_html(extracted) if extracted else ""
    if len(markdown.split()) < visible * (_ENOUGH_OF_BODY if main is None else _ENOUGH_OF_MAIN):
        markdown = from_html(parser.tostring(page if main is None else main, encoding="unicode"))
    return Reading(markdown, "md", title=title)


def _python_name(charset: bytes) -> str:
    """Browsers read what calls itself Latin-1 as Windows-1252."""
    name = charset.decode("ascii", "replace").lower()
    return "cp1252" if name in ("iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii", "iso8859-1") else name


def _prune(page: Any) -> None:
    for element in page.xpath(_AROUND):
        _drop(element)
    for element in page.xpath("//*[@style or @class or @id]"):
        names = f"{element.get('class', '')} {element.get('id', '')}"
        if _HIDDEN.search(element.get("style", "")) or (_CONSENT.search(names) and not element.xpath(_HOLDS_TEXT)):
            _drop(element)
    _unwrap(page)


def _unwrap(page: Any) -> None:
    """Take the tags away from words within a sentence: the extractor may part the sentence there."""
    for element in page.xpath(_INLINE):
        element.drop_tag()
    for link in page.xpath("//p//a | //li//a | //td//a"):
        if len(_words(link.getparent())) > 2 * len(_words(link)):  # else it may be a menu, which links tell
            link.drop_tag()


def _drop(element: Any) -> None:
    if element.getparent() is not None:
        element.drop_tree()


def _words(element: Any) -> str:
    return "" if element is None else " ".join(element.xpath(".//text()"))
