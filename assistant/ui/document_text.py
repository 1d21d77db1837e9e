"""A document's text as safe HTML: its headings with anchors, a cited sentence marked, its pages numbered.

Whatever the text holds stays text: HTML in it is escaped, images are left out, and links lead to the web or nowhere.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from itertools import pairwise

from markdown_it import MarkdownIt
from markdown_it.token import Token

from assistant.library.blocks import plain_blocks
from assistant.library.documents import Document, Sentence

_OPEN, _CLOSE, _PAGE = "\ue000", "\ue001", "\ue002"
"""Characters of private use that stand for a mark's ends and for a page while Markdown is rendered."""

STYLE = """<style>
.document {line-height: 1.6; overflow-wrap: anywhere;}
.document :is(h2, h3, h4) {padding: 1rem 0 .3rem 0; margin: 0; line-height: 1.3; scroll-margin-top: 4rem;}
.document h2 {font-size: 1.35rem;} .document h3 {font-size: 1.15rem;} .document h4 {font-size: 1rem;}
.document mark {background: rgba(11, 110, 95, .25); color: inherit; padding: .05em .1em; border-radius: .2em;}
.document table {border-collapse: collapse; display: block; overflow-x: auto;}
.document td, .document th {border: 1px solid rgba(128, 128, 128, .5); padding: .25rem .5rem; text-align: left;}
.document .page {font-size: .8em; opacity: .75; margin: .8rem 0 .2rem 0; border-top: 1px solid rgba(128, 128, 128, .4);}
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


def rendered(document: Document, cited: Sequence[Sentence], page_label: str) -> Rendered:
    """The document's text with `cited` marked. `page_label` is put before a page's number.

    The first cited sentence has the anchor "cited".
    """
    text = _with_signs(document, cited)
    html, headings = _markdown(text) if document.format == "md" else _plain(text)
    for sign, tag in ((_OPEN, "<mark>"), (_CLOSE, "</mark>")):
        html = html.replace(sign, tag)
    html = html.replace("<mark>", "<mark id='cited'>", 1)
    for number in range(1, len(document.pages) + 1):
        label = f"<div class='page'>{escape(page_label)} {number}</div>"
        html = html.replace(f"<p>{_PAGE}{number}{_PAGE}</p>", label).replace(f"{_PAGE}{number}{_PAGE}", label)
    return Rendered(f"<div class='document' lang='{escape(document.language)}'>{html}</div>", tuple(headings))


def _with_signs(document: Document, cited: Sequence[Sentence]) -> str:
    """The text from its body on, without signs of its own, with ours at the ends of sentences and starts of pages."""
    signs = [(s.start, 1, _OPEN) for s in cited] + [(s.end, 0, _CLOSE) for s in cited]
    signs += [(start, 2, f"\n\n{_PAGE}{number}{_PAGE}\n\n") for number, start in enumerate(document.pages, start=1)]
    pieces, at = [], document.body_start
    for place, _, sign in sorted(signs):
        if place >= at:
            pieces += [_bare(document.text[at:place]), sign]
            at = place
    return "".join([*pieces, _bare(document.text[at:])])


def _bare(text: str) -> str:
    return text.translate({ord(c): None for c in (_OPEN, _CLOSE, _PAGE)})


def _markdown(text: str) -> tuple[str, list[Heading]]:
    parser = MarkdownIt("commonmark", {"html": False}).enable("table").disable(["image", "reference"])
    tokens = parser.parse(text)
    headings: list[Heading] = []
    for opener, inline in pairwise(tokens):
        if opener.type == "heading_open":
            level = min(int(opener.tag[1]) + 1, 4)
            headings.append(Heading(f"h-{len(headings) + 1}", _words(inline), level))
            opener.tag = f"h{level}"
            opener.attrSet("id", headings[-1].anchor)
        elif opener.type == "heading_close":
            opener.tag = f"h{min(int(opener.tag[1]) + 1, 4)}"
    for token in tokens:
        for child in token.children or ():
            if child.type == "link_open" and not str(child.attrGet("href")).startswith(
                ("https://", "http://", "mailto:")
            ):
                child.attrs = {}
            elif child.type == "link_open":
                child.attrs = {**child.attrs, "rel": "noopener noreferrer", "target": "_blank"}
    return parser.renderer.render(tokens, parser.options, {}), headings


def _words(inline: Token) -> str:
    words = "".join(child.content for child in inline.children or () if child.type in ("text", "code_inline"))
    return _bare(" ".join(words.split()))


def _plain(text: str) -> tuple[str, list[Heading]]:
    parts: list[str] = []
    headings: list[Heading] = []
    at = 0
    for block in plain_blocks(text):
        between = text[at : block.start].strip()
        words = text[block.start : block.end]
        parts.append(f"<p class='plain'>{escape(between)} {escape(words)}</p>" if block.kind != "heading" else "")
        if block.kind == "heading":
            headings.append(Heading(f"h-{len(headings) + 1}", _bare(" ".join(words.split())), min(block.level + 1, 4)))
            tag = f"h{headings[-1].level}"
            parts[-1] = f"<{tag} id='{headings[-1].anchor}'>{escape(between)}{escape(words)}</{tag}>"
        at = block.end
    return "".join([*parts, escape(text[at:].strip())]), headings
