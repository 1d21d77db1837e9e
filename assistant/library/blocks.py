"""The blocks of a text: headings, paragraphs and list items, each an exact span of the original."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from markdown_it import MarkdownIt
from markdown_it.token import Token

_MARKER = re.compile(r"[ \t]*(?:[-*+•‣▪◦–·]|\d{1,3}[.)])[ \t]+")
_LINK_DEFINITIONS = re.compile(r"(?:\s*\[[^\]\n]+\]:\s*(?:<[^>\n]*>|(?:https?:|mailto:|[/#.])\S*)[^\n]*)+")
_LINE_BREAK = re.compile(r"\r\n|\n|\r")
_SENTENCE_STOP = tuple('.!?…:;,"”’»›)-')
LONGEST_HEADING = 90


@dataclass(frozen=True, slots=True)
class Block:
    """A span text[start:end] of one kind: "heading" (with its level), "paragraph" or "item"."""

    kind: str
    start: int
    end: int
    level: int = 0


def markdown_blocks(text: str, start: int = 0) -> list[Block]:
    """The blocks of Markdown from `start` on (after front matter). Tables and code are paragraphs."""
    body = text[start:]
    lines = _line_starts(body)
    # Link definitions are told apart below: the parser would swallow '[OBS]: ring först' as one.
    parser = MarkdownIt("commonmark").enable("table").disable("reference")
    blocks = _walk(parser.parse(body), text, start, lines)
    return [block for block in blocks if not _LINK_DEFINITIONS.fullmatch(text, block.start, block.end)]


def _walk(tokens: list[Token], text: str, offset: int, lines: list[int]) -> Iterator[Block]:
    depth = 0
    in_table = False
    for i, token in enumerate(tokens):
        if token.type == "list_item_open":
            depth += 1
        elif token.type == "list_item_close":
            depth -= 1
        elif token.type == "table_open":
            in_table = True
            yield _block("paragraph", text, offset, lines, token)
        elif token.type == "table_close":
            in_table = False
        elif token.type in ("fence", "code_block", "html_block"):
            yield _block("paragraph", text, offset, lines, token)
        elif token.type == "inline" and token.map and not in_table:
            opener = tokens[i - 1]
            if opener.type == "heading_open":
                yield _block("heading", text, offset, lines, token, level=int(opener.tag[1]))
            elif opener.type == "paragraph_open":
                yield _block("item" if depth else "paragraph", text, offset, lines, token)


def _block(kind: str, text: str, offset: int, lines: list[int], token: Token, level: int = 0) -> Block:
    first, last = token.map or (0, 0)
    start, end = offset + lines[first], offset + lines[min(last, len(lines) - 1)]
    start, end = _trim(text, start, end)
    if kind == "heading":
        if match := re.match(r"#{1,6}[ \t]+", text[start:end]):
            start += match.end()
        end = start + len(re.sub(r"[ \t]+#*[ \t]*$|\n[=-]+\s*$", "", text[start:end]))
    elif kind == "item":
        start = skip_marker(text, start, end)
    if kind == "paragraph" and (match := re.match(r"(?:>[ \t]?)+", text[start:end])):
        start += match.end()
    return Block(kind, start, end, level)


def skip_marker(text: str, start: int, end: int) -> int:
    """Where the words of a list item begin."""
    match = _MARKER.match(text, start, end)
    return match.end() if match else start


def plain_blocks(text: str, start: int = 0) -> list[Block]:
    """The blocks of plain text: paragraphs end at an empty line, a list item, or a line that is a heading.

    Of the lines that end like a sentence only a question that stands alone is taken for a heading.
    """
    blocks: list[Block] = []
    lines = [(a, b) for a, b in _lines(text, start)]
    index = 0
    while index < len(lines):
        a, b = _trim(text, *lines[index])
        if a == b:
            index += 1
            continue
        if _MARKER.match(text, a, b) and len(text[a:b].strip("-*+•– ")) > 1:
            last = _paragraph_end(text, lines, index)
            blocks.append(Block("item", skip_marker(text, a, b), _trim(text, a, lines[last][1])[1]))
            index = last + 1
            continue
        if _looks_like_heading(text, lines, index):
            blocks.append(Block("heading", a, b, 1 if not blocks else 2))
            index += 1
            continue
        last = _paragraph_end(text, lines, index)
        blocks.append(Block("paragraph", a, _trim(text, a, lines[last][1])[1]))
        index = last + 1
    return blocks


def _paragraph_end(text: str, lines: list[tuple[int, int]], index: int) -> int:
    """Index of the last line of the paragraph or item that begins at `index`.

    A line that ends a sentence and is clearly shorter or longer than a wrapped line closes the paragraph too: texts
    saved from the web often have one line a paragraph and no empty lines between.
    """
    while index + 1 < len(lines):
        line = text[slice(*lines[index])].strip()
        following = text[slice(*lines[index + 1])].strip()
        if not following or _MARKER.match(text, *lines[index + 1]):
            break
        if line.endswith((".", "!", "?", "”", "»")) and not following[0].islower():
            break
        if _looks_like_heading(text, lines, index + 1):
            break
        index += 1
    return index


def _looks_like_heading(text: str, lines: list[tuple[int, int]], index: int) -> bool:
    line = text[slice(*lines[index])].strip()
    if not line or len(line) > LONGEST_HEADING or line.endswith(_SENTENCE_STOP) or line[0].islower():
        return line.endswith("?") and len(line) <= LONGEST_HEADING and _stands_alone(text, lines, index)
    before = text[slice(*lines[index - 1])].strip() if index else ""
    after = text[slice(*lines[index + 1])].strip() if index + 1 < len(lines) else ""
    if before and not before.endswith((".", "!", "?")):
        return False  # the middle of a wrapped paragraph
    return not after or not after[0].islower()


def _stands_alone(text: str, lines: list[tuple[int, int]], index: int) -> bool:
    """One sentence with an empty line (or the text's edge) on both sides and prose after it."""
    line = text[slice(*lines[index])].strip()
    around = [text[slice(*lines[i])].strip() for i in (index - 1, index + 1) if 0 <= i < len(lines)]
    following = [text[slice(*span)].strip() for span in lines[index + 2 : index + 3]]
    return not any(around) and bool(following and len(following[0]) > len(line)) and line[0].isupper()


def _lines(text: str, start: int) -> Iterator[tuple[int, int]]:
    for match in _LINE_BREAK.finditer(text, start):
        yield start, match.start()
        start = match.end()
    if start < len(text):
        yield start, len(text)


def _line_starts(body: str) -> list[int]:
    starts = [0]
    for match in _LINE_BREAK.finditer(body):
        starts.append(match.end())
    starts.append(len(body))
    return starts


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
