"""A document's text as safe HTML: its headings with anchors, a cited sentence marked, its pages numbered.

Whatever the text holds stays text: HTML in it is escaped, images are left out, and links lead to the web or nowhere.
"""

import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from urllib.parse import quote

from markdown_it import MarkdownIt
from markdown_it.token import Token

from assistant.library.blocks import plain_blocks
from assistant.library.documents import Document, Sentence

_PRIVATE = [chr(code) for code in range(0xE000, 0xF900)]
_FENCE = re.compile(r"(?:`{3,}|~{3,})[^\n]*\n?")
_CELL = re.compile(r"(?:\\.|[^|\n\\])+")

STYLE = """<style>
.document {line-height: 1.6; overflow-wrap: anywhere;}
.document :is(h2, h3, h4) {padding: 1rem 0 .3rem 0; margin: 0; line-height: 1.3; scroll-margin-top: 4rem;}
.document h2 {font-size: 1.35rem;} .document h3 {font-size: 1.15rem;} .document h4 {font-size: 1rem;}
.document mark {background: rgba(11, 110, 95, .25); color: inherit; padding: .05em .1em; border-radius: .2em;}
.document table {border-collapse: collapse; display: block; overflow-x: auto;}
.document td, .document th {border: 1px solid rgba(128, 128, 128, .5); padding: .25rem .5rem; text-align: left;}
.document .page {display: block; font-size: .8em; opacity: .75; margin: .8rem 0 .2rem 0;
  border-top: 1px solid rgba(128, 128, 128, .4);}
.document .plain {white-space: pre-wrap;}
</style>"""


@dataclass(frozen=True, slots=True)
class Heading:
    anchor: str
    words: str
    level: int


@dataclass(frozen=True, slots=True)
class Rendered:
    html: str
    headings: tuple[Heading, ...]


@dataclass(frozen=True, slots=True)
class _Signs:
    """What stands for a mark's ends and for a page while Markdown is rendered: drawn anew each time, so that no text
    can hold them, in whatever way it writes its characters."""

    open: str
    close: str
    page: str

    @classmethod
    def drawn(cls) -> "_Signs":
        return cls(*("".join(secrets.choice(_PRIVATE) for _ in range(6)) for _ in range(3)))

    def bare(self, text: str) -> str:
        """`text`, which may be part of an address, without signs."""
        for sign in (self.open, self.close, self.page):
            text = text.replace(sign, "").replace(quote(sign), "")
        return text


def rendered(document: Document, cited: Sequence[Sentence], page_label: str) -> Rendered:
    """The document's text with `cited` marked. `page_label` is put before a page's number.

    The first cited sentence has the anchor "cited".
    """
    signs = _Signs.drawn()
    placed = _placed(document, cited, signs)
    html, headings = (_markdown if document.format == "md" else _plain)(document, placed, signs)
    html = html.replace(signs.open, "<mark>").replace(signs.close, "</mark>")
    html = html.replace("<mark>", "<mark id='cited'>", 1)
    for number in range(1, len(document.pages) + 1):
        sign, label = f"{signs.page}{number}{signs.page}", f"class='page'>{escape(page_label)} {number}</"
        html = html.replace(f"<p>{sign}</p>", f"<div {label}div>").replace(sign, f"<span {label}span>")
    return Rendered(f"<div class='document' lang='{escape(document.language)}'>{html}</div>", tuple(headings))


_Placed = list[tuple[int, int, str]]
"""Offset, rank at that offset, sign."""


def _placed(document: Document, cited: Sequence[Sentence], signs: _Signs) -> _Placed:
    """The signs in the order in which they stand in the text: an end first, then a page, then a beginning."""
    marks = [stretch for sentence in cited for stretch in _stretches(document, sentence)]
    placed = [(s.start, 2, signs.open) for s in marks] + [(s.end, 0, signs.close) for s in marks]
    for number, start in enumerate(document.pages, start=1):
        sign = f"{signs.page}{number}{signs.page}"
        if document.format == "md" and document.text[start - 1 : start] in ("", "\n"):
            sign = f"\n\n{sign}\n\n"
            if any(s.start < start < s.end for s in marks):
                sign = f"{signs.close}{sign}{signs.open}"
        placed.append((start, 1, sign))
    return sorted(placed)


def _stretches(document: Document, sentence: Sentence) -> list[Sentence]:
    """What of a sentence can be marked without breaking the Markdown that it stands in: the cells of a table one by
    one, the code between fences."""
    text, start, end = document.text, sentence.start, sentence.end
    if document.format != "md":
        return [sentence]
    if text[text.rfind("\n", 0, start) + 1 : end].lstrip().startswith("|"):
        cells = (m for m in _CELL.finditer(text, start, end) if any(c.isalnum() for c in m[0]))
        return [Sentence(m.end() - len(m[0].lstrip()), m.start() + len(m[0].rstrip())) for m in cells]
    if fence := _FENCE.match(text, start, end):
        start = fence.end()
    last = text.rfind("\n", start, end) + 1
    if fence and _FENCE.match(text, last, end):
        end = last - 1
    return [Sentence(start, end)] if start < end else []


def _with_signs(text: str, start: int, end: int, placed: _Placed) -> str:
    """text[start:end] with the signs that are placed in it; of two pieces that meet, an end belongs to the first."""
    pieces, at = [], start
    for place, rank, sign in placed:
        if (start < place <= end) if rank == 0 else (start <= place < end):
            pieces += [text[at:place], sign]
            at = place
    return "".join([*pieces, text[at:end]])


def _markdown(document: Document, placed: _Placed, signs: _Signs) -> tuple[str, list[Heading]]:
    text = _with_signs(document.text, document.body_start, len(document.text), placed)
    parser = MarkdownIt("commonmark", {"html": False}).enable("table").disable(["image", "reference"])
    tokens = parser.parse(text)
    headings: list[Heading] = []
    for i, token in enumerate(tokens):
        if token.type in ("heading_open", "heading_close"):
            level = min(int(token.tag[1]) + 1, 4)
            token.tag = f"h{level}"
        if token.type == "heading_open":
            headings.append(Heading(f"h-{len(headings) + 1}", signs.bare(_words(tokens[i + 1])), level))
            token.attrSet("id", headings[-1].anchor)
    for token in (part for whole in tokens for part in (whole, *(whole.children or ()))):
        token.info = signs.bare(token.info)
        if token.type == "link_open":
            address = signs.bare(str(token.attrGet("href")))
            leads = address.startswith(("https://", "http://", "mailto:"))
            token.attrs = {"href": address, "rel": "noopener noreferrer", "target": "_blank"} if leads else {}
    return parser.renderer.render(tokens, parser.options, {}), headings


def _words(inline: Token) -> str:
    words = "".join(child.content for child in inline.children or () if child.type in ("text", "code_inline"))
    return " ".join(words.split())


def _plain(document: Document, placed: _Placed, signs: _Signs) -> tuple[str, list[Heading]]:
    text = document.text

    def piece(start: int, end: int) -> str:
        return escape(_with_signs(text, start, end, placed).strip())

    parts: list[str] = []
    headings: list[Heading] = []
    at = document.body_start
    for block in plain_blocks(text, at):
        between, words = piece(at, block.start), piece(block.start, block.end)
        if block.kind == "heading":
            shown = " ".join(text[block.start : block.end].split())
            headings.append(Heading(f"h-{len(headings) + 1}", shown, min(block.level + 1, 4)))
            tag = f"h{headings[-1].level}"
            parts.append(f"<{tag} id='{headings[-1].anchor}'>{between}{words}</{tag}>")
        else:
            parts.append(f"<p class='plain'>{between} {words}</p>")
        at = block.end
    return "".join([*parts, piece(at, len(text))]), headings
