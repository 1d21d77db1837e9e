"""Sections on A4 pages, with a running header, page numbers and wrapped lines; which sentence is on which page."""

from collections.abc import Sequence

from fpdf import FPDF
from fpdf.enums import MethodReturnValue, XPos, YPos

from tests.documents.prose import Section

_BOTTOM = 270.0
"""Millimetres from the top below which no line is printed."""
_LEAD = 5.6


class _Paper(FPDF):
    def __init__(self, running: tuple[str, str]) -> None:
        super().__init__()
        self.running = running
        self.set_auto_page_break(False)

    def header(self) -> None:
        self.set_font("Helvetica", "I", 9)
        self.set_y(10)
        self.cell(0, 5, self.running[0].replace("–", "-"))
        self.set_y(25)

    def footer(self) -> None:
        self.set_font("Helvetica", "", 9)
        self.set_y(-15)
        self.cell(0, 5, self.running[1].format(page=self.page_no(), pages="{nb}"), align="C")


def printed(
    name: str, running: tuple[str, str], sections: Sequence[Section], seed: int
) -> tuple[bytes, tuple[tuple[str, int], ...]]:
    """(bytes, (sentence, page it begins on) in order). Odd seeds are justified, even ones ragged."""
    paper = _Paper(running)
    paper.set_title(name)
    paper.add_page()
    align = "J" if seed % 2 else "L"
    sentences: list[tuple[str, int]] = []
    _print(paper, name, 20, "B", "L")
    for section in sections:
        if paper.get_y() > _BOTTOM - 25:
            paper.add_page()
        paper.ln(3)
        _print(paper, section.heading, 14, "B", "L")
        for paragraph in section.paragraphs:
            sentences += _where(paragraph, _print(paper, " ".join(paragraph), 11, "", align))
            paper.ln(2.5)
        for number, step in enumerate(section.steps):
            sentences += _where((step,), _print(paper, f"{number + 1}. {step}", 11, "", align))
        for row in section.table:
            _row(paper, row)
    return bytes(paper.output()), tuple(sentences)


def _print(paper: FPDF, text: str, size: float, style: str, align: str) -> list[tuple[str, int]]:
    """The lines of `text` with the page each came to stand on."""
    paper.set_font("Helvetica", style, size)
    lead = _LEAD * size / 11
    lines = paper.multi_cell(0, lead, text, align=align, dry_run=True, output=MethodReturnValue.LINES)
    placed = []
    for number, line in enumerate(lines):
        if paper.get_y() + lead > _BOTTOM:
            paper.add_page()
            paper.set_font("Helvetica", style, size)
        last = number == len(lines) - 1
        if align == "J" and not last:
            paper.set_x(paper.l_margin)
            room = paper.epw - 2 * paper.c_margin - paper.get_string_width(line)
            _spread(paper, line, lead, room)
        else:
            paper.cell(0, lead, line, new_x=XPos.LMARGIN, new_y=YPos.NEXT)
        placed.append((line, paper.page_no()))
    return placed


def _spread(paper: FPDF, line: str, lead: float, room: float) -> None:
    """A justified line, word by word, as layout programs print it."""
    words = line.split()
    gap = paper.get_string_width(" ") + max(room, 0) / max(len(words) - 1, 1)
    x, y = paper.get_x() + paper.c_margin, paper.get_y()
    for word in words:
        paper.text(x, y + 0.7 * lead, word)
        x += paper.get_string_width(word) + gap
    paper.set_xy(paper.l_margin, y + lead)


def _where(sentences: Sequence[str], lines: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """The page on which each sentence begins, from the lines that its paragraph was printed in."""
    pages = [page for line, page in lines for character in line if not character.isspace()]
    placed, position = (
        [],
        len("".join("".join(line for line, _ in lines).split())) - len("".join("".join(sentences).split())),
    )
    for sentence in sentences:
        placed.append((sentence, pages[position]))
        position += len("".join(sentence.split()))
    return placed


def _row(paper: FPDF, cells: Sequence[str]) -> None:
    paper.set_font("Helvetica", "", 11)
    if paper.get_y() + 7 > _BOTTOM:
        paper.add_page()
        paper.set_font("Helvetica", "", 11)
    for cell in cells:
        paper.cell(70, 7, cell, border=1)
    paper.ln(7)
