"""One file's bytes into a Reading, by what the file is: the work that is done apart from the caller."""

from assistant.library.reading.decoding import has_words
from assistant.library.reading.kinds import kind_of
from assistant.library.reading.result import Reading, Refusal

MOST_PAGES = 1_500
LONGEST_TEXT = 3_000_000
"""Characters: about 1,500 pages."""

_EXPECTED = {"pdf": ("pdf",), "docx": ("zip",), "pptx": ("zip",), "html": ("html", "text")}
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


def parse(data: bytes, kind: str) -> Reading:
    """The text of a file that is called a "pdf", "docx", "pptx" or "html".

    Raises:
        Refusal: it is refused; the message's name is left to the caller.
    """
    real = kind_of(data)
    if not data.strip():
        raise Refusal("empty")
    if real not in _EXPECTED[kind]:
        if real == "ole" and _ENCRYPTED in data:
            raise Refusal("protected")
        raise Refusal("lies", kind=_inside(data) if real == "zip" else real)
    try:
        reading = _parse(data, kind)
    except (Refusal, MemoryError, RecursionError):
        raise
    except Exception as error:
        # Parsers stumble over damaged files in any way; the file alone is to blame.
        raise Refusal("damaged") from error
    if len(reading.text) > LONGEST_TEXT:
        raise Refusal("long", limit=LONGEST_TEXT)
    if not has_words(reading.text):
        raise Refusal("empty")
    return reading


def _parse(data: bytes, kind: str) -> Reading:
    # Imported here: each reader loads its own parser, and a file needs one of them.
    if kind == "pdf":
        from assistant.library.reading.pdf import read_pdf

        return read_pdf(data, MOST_PAGES, LONGEST_TEXT)
    if kind == "html":
        from assistant.library.reading.web import read_html

        return read_html(data, LONGEST_TEXT)
    if kind == "docx":
        from assistant.library.reading.word import read_docx

        return read_docx(data)
    from assistant.library.reading.slides import read_pptx

    return read_pptx(data, MOST_PAGES)


def _inside(data: bytes) -> str:
    """The kind of a ZIP archive that is called something else."""
    from assistant.library.reading.packages import contents_kind

    return contents_kind(data)
