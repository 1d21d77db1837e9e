"""Printed lines into Markdown: paragraphs, headings and items, words that ran over a line's end, page offsets."""

import re
from collections.abc import Iterable

from assistant.library.reading.lines import Line, Measure, without_running_lines
from assistant.library.reading.markdown import neutral

_WORD = re.compile(r"\w+(?:-\w+)*")
_PARTED = re.compile(r"\w-$")
_BROKEN = re.compile(r"(\w*)[\x02\u00ad]\s*(\w*)")
_AND = re.compile(r"(?:och|eller|og|samt|en|of|and|or|respektive|resp|men|till?|tot)$", re.IGNORECASE)
_COLUMN = 40.0
"""Points by which the left edges of lines in one column differ at most: the indents of lists."""


_Block = list[tuple[int, Line]]
"""Lines that belong together, each with its page (from 0)."""


def assemble(pages: list[list[Line]]) -> tuple[str, tuple[int, ...]]:
    """(Markdown, offset at which each page begins)."""
    measure = Measure.of(pages)
    pages = without_running_lines(pages, measure)
    blocks = _blocks(pages, measure)
    levels = _levels(blocks, measure)
    known = {word.casefold() for lines in pages for line in lines for word in _WORD.findall(line.text)}
    starts = [-1] * len(pages)
    pieces: list[str] = []
    length = 0
    previous: Line | None = None
    for block in blocks:
        first = block[0][1]
        together = previous is not None and previous.is_row and first.is_row
        mark = levels.get(_step(first), "") if measure.is_heading(first) else first.marker
        for number, (page, line) in enumerate(block):
            joint = "" if not pieces else "\n" if number == 0 and together else "\n\n" if number == 0 else " "
            words = _mended(line.words if number == 0 else line.text, known)
            if number and _PARTED.search(pieces[-1]):
                joint, pieces[-1], words = _over_page(pieces[-1], words, known)
                length = sum(map(len, pieces))
            if number == 0:
                words = mark + (words if mark else neutral(words))
            pieces += [joint, words]
            if starts[page] < 0:
                starts[page] = length + len(joint)
            length += len(joint) + len(words)
        previous = block[-1][1]
    text = "".join(pieces)
    return f"{text}\n", _offsets(starts, len(text) + 1)


def _blocks(pages: list[list[Line]], measure: Measure) -> list[_Block]:
    blocks: list[_Block] = []
    before: list[Line] = []
    for number, lines in enumerate(pages):
        for index, line in enumerate(lines):
            if index:
                goes_on = measure.goes_on(lines[index - 1], line, _right_edge(lines, lines[index - 1]))
            else:
                goes_on = bool(before) and _runs_over_page(measure, before[-1], line, _right_edge(before, before[-1]))
            if not goes_on:
                blocks.append([])
            blocks[-1].append((number, line))
        before = lines or before
    return blocks


def _runs_over_page(measure: Measure, above: Line, below: Line, right_edge: float) -> bool:
    if above.ends_sentence or below.marker or measure.is_heading(below) or not measure.alike(above, below):
        return False
    return below.text[:1].islower() or above.leaves_no_room(below, right_edge)


def _right_edge(lines: Iterable[Line], of: Line) -> float:
    return max(line.right for line in lines if abs(line.left - of.left) < _COLUMN)


def _step(line: Line) -> float:
    return round(line.size)


def _levels(blocks: list[_Block], measure: Measure) -> dict[float, str]:
    """Marks of headings by size: '# ' for a size that only the first heading has, from '## ' down for the others."""
    headings = [_step(block[0][1]) for block in blocks if measure.is_heading(block[0][1])]
    sizes = sorted(set(headings), reverse=True)
    titled = len(sizes) > 1 and headings[0] == sizes[0] and headings.count(sizes[0]) == 1
    return {size: f"{'#' * min(rank + (1 if titled else 2), 4)} " for rank, size in enumerate(sizes)}


def _mended(text: str, known: set[str]) -> str:
    return _BROKEN.sub(lambda match: _joined(match.group(1), match.group(2), known), text)


def _joined(before: str, after: str, known: set[str]) -> str:
    """A word that was parted at a line's end: with its hyphen where it has one of its own ('e-post', 'in- och').

    The document's other words decide first; then single letters, capitals and digits, which keep their hyphen.
    """
    if not before or _AND.match(after):
        return f"{before}- {after}"
    if f"{before}-{after}".casefold() in known:
        return f"{before}-{after}"
    if f"{before}{after}".casefold() in known:
        return before + after
    own = len(before) == 1 or before[-1:].isdigit() or before.isupper() or not after[:1].islower()
    return f"{before}-{after}" if own else before + after


def _over_page(before: str, after: str, known: set[str]) -> tuple[str, str, str]:
    """(joint, end of the one page, beginning of the next) of a word that was parted between two pages."""
    head = re.search(r"\w*$", before[:-1])
    tail = re.match(r"\w*", after)
    word = _joined(head.group() if head else "", tail.group() if tail else "", known)
    if "- " in word:
        return " ", before, after
    return "", before if "-" in word else before[:-1], after


def _offsets(starts: list[int], end: int) -> tuple[int, ...]:
    """Pages without text begin where the next begins."""
    offsets: list[int] = []
    for start in reversed(starts):
        end = start if start >= 0 else end
        offsets.append(end)
    return tuple(reversed(offsets))
