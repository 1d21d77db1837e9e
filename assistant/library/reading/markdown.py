"""HTML into Markdown of headings, lists, tables and paragraphs, with text that stands in it as it was written.

Sentences are quoted from the Markdown as they stand, so nothing is escaped by backslashes and nothing is set in bold:
what would be taken for a mark is kept apart from it by a no-break space, and tags in the text become ‹tags›.
"""

import re
from typing import Any

from bs4 import BeautifulSoup
from markdownify import MarkdownConverter

_MARK = re.compile(r"^(\s*)([#]{1,6}|[-+*]|\d{1,9}[.)])[ \t\r\n]+(?=\S)")
_QUOTE = re.compile(r"^(\s*)>+\s*")
_RULE = re.compile(r"^\s*(?:[-=*_~`]\s*){2,}$")
_TAG = re.compile(r"<([A-Za-z/!?][^<>]*)>")
_OPEN_TAG = re.compile(r"<(?=[A-Za-z/!?])")
_DROPPED = (
    "script",
    "style",
    "noscript",
    "template",
    "img",
    "svg",
    "iframe",
    "object",
    "button",
    "select",
    "textarea",
    "head",
)
_KEPT_WORDS = ["a", "b", "strong", "i", "em", "code", "kbd", "samp", "del", "s", "sub", "sup", "figure", "figcaption"]
_EMPTY_LINES = re.compile(r"\n{3,}")


def neutral(text: str) -> str:
    """Text that Markdown takes for the beginning of a paragraph and nothing else."""
    text = _OPEN_TAG.sub("‹", _TAG.sub(r"‹\1›", text))
    if _RULE.match(text):
        return ""
    return _MARK.sub("\\1\\2\xa0", _QUOTE.sub(r"\1", text))


def table(rows: list[list[str]]) -> str:
    """A Markdown table of cells of plain text; the first row is its header. Short rows are filled up."""
    width = max((len(row) for row in rows), default=0)
    lines = [[neutral(cell).replace("|", "/") for cell in row] + [""] * (width - len(row)) for row in rows]
    written = [f"| {' | '.join(line)} |" for line in lines]
    return "\n".join([*written[:1], f"|{' --- |' * width}", *written[1:]])


def from_html(html: str) -> str:
    """The words of `html` as Markdown; links keep their words, pictures and scripts go."""
    soup = BeautifulSoup(html, "lxml")
    for tag in soup(_DROPPED):
        tag.decompose()
    return _EMPTY_LINES.sub("\n\n", _Converter().convert_soup(soup)).strip() + "\n"


class _Converter(MarkdownConverter):  # type: ignore[misc]
    def __init__(self) -> None:
        super().__init__(
            heading_style="atx",
            bullets="-",
            strip=_KEPT_WORDS,
            escape_asterisks=False,
            escape_underscores=False,
            table_infer_header=True,
        )

    def process_text(self, el: Any, parent_tags: Any = None) -> str:
        text = neutral(super().process_text(el, parent_tags))  # type: ignore[misc]
        return text.replace("|", "/") if {"td", "th"} & set(parent_tags or ()) else text

    def convert_br(self, el: Any, text: str, parent_tags: Any) -> str:
        return " " if "_inline" in parent_tags else "\n"

    def convert_blockquote(self, el: Any, text: str, parent_tags: Any) -> str:
        return f"\n\n{text.strip()}\n\n"

    def convert_hr(self, el: Any, text: str, parent_tags: Any) -> str:
        return "\n\n"
