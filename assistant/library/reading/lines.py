"""The printed lines of a page: which belong together, and which stand on every page."""

import re
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise

_ZONE = 0.13
"""Share of a page's height at its top and at its bottom where running lines stand."""
_BULLET = re.compile(r"^([•‣▪◦●○■□·∙\uf0b7\uf0a7►➢✓–*-])[\s\t]+(?=\S)")
_NUMBER = re.compile(r"^(\d{1,2}|[a-z])[.)][\s\t]+(?=\S)")
_PAGE_NUMBER = re.compile(
    r"^\W*(?:sida|side|sidan|pagina|page|s\.|p\.)?\s*\d{1,4}\s*(?:\W|av|van|of)*\s*\d{0,4}\W*$", re.I
)
_WRAPPED_MARKER = re.compile(r"^(?:[–-]|\d{1,2}\.)\s+[^\W\dA-ZÅÄÖÆØÉ]")
"""'den' at a line's end and '12. mars' in the next are no list."""
_ENDS = (".", "!", "?", ":", "”", "»", "…")


@dataclass(frozen=True, slots=True)
class Line:
    """A line in points, from the left and from the bottom of the page. Tabs stand between cells of a table.

    `bottom` is that of its first letter, `last_bottom` that of its last: a line that holds \\x02 runs over several.
    `first_word` is the width of its first word.
    """

    text: str
    size: float
    left: float
    right: float
    bottom: float
    last_bottom: float
    page_height: float
    first_word: float

    @property
    def in_margin(self) -> bool:
        return not _ZONE * self.page_height < self.bottom < (1 - _ZONE) * self.page_height

    @property
    def marker(self) -> str:
        """The Markdown mark of a list item, or ""."""
        if _BULLET.match(self.text):
            return "- "
        number = _NUMBER.match(self.text)
        return f"{number.group(1)}. " if number and number.group(1).isdigit() else "- " if number else ""

    @property
    def words(self) -> str:
        """The text without the item's mark (letters stay: they have no counterpart); cells are parted by bars."""
        text = _BULLET.sub("", self.text, count=1)
        if text == self.text and (number := _NUMBER.match(text)) and number.group(1).isdigit():
            text = text[number.end() :]
        return " ".join(text.replace("\t", " | ").split(" ")).replace("  ", " ")

    @property
    def is_row(self) -> bool:
        return "\t" in _NUMBER.sub("", _BULLET.sub("", self.text, count=1), count=1)

    @property
    def ends_sentence(self) -> bool:
        return self.text.endswith(_ENDS)

    def leaves_no_room(self, following: "Line", right_edge: float) -> bool:
        """Whether the first word of `following` would not have found room in this line."""
        return self.right + 0.25 * self.size + following.first_word > 0.98 * right_edge


@dataclass(frozen=True, slots=True)
class Measure:
    """What is usual in a document: the size of its letters and the distance of its lines, both in points."""

    size: float
    pitch: float

    @classmethod
    def of(cls, pages: list[list[Line]]) -> "Measure":
        sizes: Counter[float] = Counter()
        for lines in pages:
            for line in lines:
                sizes[round(line.size * 2) / 2] += len(line.text)
        size = sizes.most_common(1)[0][0] if sizes else 10.0
        pitches = Counter(
            round((above.last_bottom - below.bottom) * 2) / 2
            for lines in pages
            for above, below in pairwise(lines)
            if abs(above.size - size) < 1
            and abs(below.size - size) < 1
            and 0 < above.last_bottom - below.bottom < 3 * size
        )
        common = [pitch for pitch, count in pitches.items() if count >= 0.2 * pitches.most_common(1)[0][1]]
        return cls(size, min(common, default=1.2 * size))

    def is_heading(self, line: Line) -> bool:
        return line.size >= 1.12 * self.size and len(line.text) <= 160 and not line.is_row

    def goes_on(self, above: Line, below: Line, right_edge: float) -> bool:
        """Whether `below` continues the paragraph, item or heading of `above` on one page."""
        if not self.alike(above, below):
            return False
        full = above.leaves_no_room(below, right_edge)
        if below.marker and not (full and not above.ends_sentence and _WRAPPED_MARKER.match(below.text)):
            return False
        pitch = above.last_bottom - below.bottom
        usual = self.pitch * max(1.0, below.size / self.size)
        if not 0.4 * usual < pitch <= 1.7 * usual or below.left > above.right or below.right < above.left:
            return False
        unfinished = not above.ends_sentence and below.text[:1].islower()
        if pitch > 1.25 * usual:
            return unfinished
        return unfinished or full

    def alike(self, above: Line, below: Line) -> bool:
        same_size = abs(above.size - below.size) <= 0.06 * above.size
        return same_size and not (above.is_row or below.is_row)


def without_running_lines(pages: list[list[Line]], measure: Measure) -> list[list[Line]]:
    """The pages without the headers, footers and page numbers that most of them carry at one height.

    Headings stay: 'Chapter 1' on the first page and 'Chapter 2' on the next are no running line.
    """
    running = [[line for line in lines if line.in_margin and not measure.is_heading(line)] for lines in pages]
    counts = Counter(key for lines in running for key in {_key(line) for line in lines})
    filled = sum(1 for lines in pages if lines)
    repeated = {key for key, count in counts.items() if filled > 1 and count > max(1, filled / 2)}
    gone = {id(line) for lines in running for line in lines if _key(line) in repeated or _PAGE_NUMBER.match(line.text)}
    return [[line for line in lines if id(line) not in gone] for lines in pages]


def _key(line: Line) -> tuple[str, int]:
    """What is the same on each page: the words and the height. Numbers count pages, but not in a sentence."""
    is_sentence = line.ends_sentence and len(line.text.split()) > 4
    return line.text if is_sentence else re.sub(r"\d+", "#", line.text), round(line.bottom / 6)
