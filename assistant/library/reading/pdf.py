"""PDF into Markdown with pages, by way of its lines and where they stand."""

import ctypes
from collections.abc import Iterator

from assistant.library.reading.lines import Line
from assistant.library.reading.paragraphs import assemble
from assistant.library.reading.result import Reading, Refusal, sane_title

_PASSWORD_WANTED = 4  # FPDF_ERR_PASSWORD
_CELL_GAP = 1.5
"""Times the size of the letters: a wider gap within a line parts the cells of a table."""
_SCAN_LETTERS = 10
"""Letters a page, on average, below which a document with pictures is a scan."""


def read_pdf(data: bytes, most_pages: int, longest_text: int) -> Reading:
    """The text of a PDF, page by page.

    Raises:
        Refusal: protected, damaged, scanned, empty, too many pages, or too long.
    """
    import pypdfium2 as pdfium

    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        protected = getattr(error, "err_code", None) == _PASSWORD_WANTED
        raise Refusal("protected" if protected else "damaged") from error
    if len(document) > most_pages:
        raise Refusal("pages", limit=most_pages)
    pages: list[list[Line]] = []
    length, pictures = 0, False
    for page in document:
        pages.append(list(_lines(page)))
        length += sum(len(line.text) for line in pages[-1])
        if length > longest_text:
            raise Refusal("long", limit=longest_text)
        pictures = pictures or (not pages[-1] and any(True for _ in page.get_objects()))
        page.close()
    if length < _SCAN_LETTERS * len(pages) and (pictures or length == 0):
        raise Refusal("scanned" if pictures else "empty")
    text, offsets = assemble(pages)
    return Reading(text, "md", offsets, sane_title(document.get_metadata_value("Title")))


def _lines(page: "pdfium.PdfPage") -> Iterator[Line]:  # type: ignore[name-defined]  # noqa: F821
    """The lines in the order of the page's content. A word that goes on in the next line holds \\x02 and goes on."""
    from pypdfium2 import raw

    textpage = page.get_textpage()
    height = page.get_height()
    codes = [raw.FPDFText_GetUnicode(textpage, i) for i in range(textpage.count_chars())]
    start = 0
    for end in [*(i for i, code in enumerate(codes) if code in (10, 13)), len(codes)]:
        first, last = start, end - 1
        start = end + 1
        while first <= last and codes[first] in (0, 32, 160):
            first += 1
        while last >= first and codes[last] in (0, 32, 160):
            last -= 1
        if first > last:
            continue
        left, bottom, _, top = textpage.get_charbox(first, loose=True)
        _, end_bottom, right, _ = textpage.get_charbox(last, loose=True)
        space = next((i for i in range(first, last) if codes[i] == 32), last + 1)
        word = textpage.get_charbox(space - 1, loose=True)[2]
        size = _size(textpage, first, last) or top - bottom
        cells = _cell_starts(textpage, codes, first, last, size)
        text = "".join(("\t" if i in cells else "") + _character(codes[i]) for i in range(first, last + 1))
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        yield Line(text, size, left, right, bottom, end_bottom, height, word - left)
    textpage.close()


def _size(textpage: object, first: int, last: int) -> float:
    """The size of the letters as printed: of the font, stretched by its matrix."""
    from pypdfium2 import raw

    sizes = []
    for index in {first, (first + last) // 2, last}:
        matrix = raw.FS_MATRIX()
        stretch = 1.0
        if raw.FPDFText_GetMatrix(textpage, index, ctypes.byref(matrix)):
            stretch = (matrix.c**2 + matrix.d**2) ** 0.5 or 1.0
        sizes.append(raw.FPDFText_GetFontSize(textpage, index) * stretch)
    return float(sorted(sizes)[len(sizes) // 2])


def _cell_starts(textpage: object, codes: list[int], first: int, last: int, size: float) -> set[int]:
    """Indices of the letters before which the line has a gap as between the cells of a table."""
    from pypdfium2 import raw

    if raw.FPDFText_CountRects(textpage, first, last - first + 1) < 2:
        return set()
    starts = set()
    for i in range(first + 1, last):
        if codes[i] == 32:
            right = textpage.get_charbox(i - 1)[2]  # type: ignore[attr-defined]
            left = textpage.get_charbox(i + 1)[0]  # type: ignore[attr-defined]
            if left - right > _CELL_GAP * size:
                starts.add(i + 1)
    return starts


_LETTERS = {0: "", 2: "\x02", 0xFFFE: "\x02", 9: " ", 0xA0: " ", 0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl"}


def _character(code: int) -> str:
    return _LETTERS[code] if code in _LETTERS else chr(code) if code >= 32 else ""
