"""Files into text: which types are taken, and what is refused with a reason.

Plain text and Markdown are decoded here; files that need a parser go to a process of their own (`reading/`).
"""

from pathlib import Path
from types import TracebackType

from assistant.errors import DocumentError
from assistant.library.reading.decoding import text_in
from assistant.library.reading.isolation import ParserProcess
from assistant.library.reading.parse import LONGEST_TEXT
from assistant.library.reading.result import Reading, Refusal

__all__ = ["FORMATS", "LARGEST_FILE", "Reader", "Reading", "bytes_of", "decode", "files_under", "kind_by_name", "read"]

FORMATS = {
    ".md": "md",
    ".markdown": "md",
    ".txt": "txt",
    ".text": "txt",
    ".pdf": "pdf",
    ".docx": "docx",
    ".pptx": "pptx",
    ".html": "html",
    ".htm": "html",
}
LARGEST_FILE = 20_000_000
"""Bytes, as many as the page takes in an upload."""

_WITH_MACROS = {".docm", ".dotm", ".pptm", ".ppsm", ".potm"}


def files_under(paths: list[Path]) -> list[Path]:
    """The files that are meant by `paths`: a folder stands for the readable files in it, in order of name.

    Raises:
        DocumentError: a path does not exist.
    """
    files: list[Path] = []
    for path in paths:
        if path.is_dir():
            files.extend(
                f
                for f in sorted(path.rglob("*"))
                if f.is_file() and f.suffix.lower() in FORMATS and not f.name.startswith((".", "~$"))
            )
        elif path.exists():
            files.append(path)
        else:
            raise DocumentError("error-file-missing", name=path.name)
    return files


class Reader:
    """Reads one file after another. `seconds`: the time that one file may take."""

    def __init__(self, seconds: float = 60) -> None:
        self._parser = ParserProcess(seconds)

    def read(self, path: Path) -> Reading:
        """The text of a file; of .txt and .md it keeps every character of the original, line ends too.

        Raises:
            DocumentError: too large, of another type than its name says or than is read, protected, scanned, damaged,
                without words, or too much for its parser. The message says which.
        """
        kind = kind_by_name(path.name)
        data = bytes_of(path)
        try:
            return _plain(data, kind) if kind in ("md", "txt") else self._parser.parse(data, kind)
        except Refusal as refusal:
            raise _told(refusal, path.name) from refusal

    def close(self) -> None:
        self._parser.close()

    def __enter__(self) -> "Reader":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def read(path: Path) -> Reading:
    """One file, as `Reader.read` does it. Whoever reads many keeps a Reader, whose parsers load once."""
    with Reader() as reader:
        return reader.read(path)


def kind_by_name(name: str) -> str:
    """What a file is by the ending of its name.

    Raises:
        DocumentError: nothing that is read.
    """
    suffix = Path(name).suffix.lower()
    if suffix in _WITH_MACROS:
        raise DocumentError("error-file-macros", name=name)
    if suffix not in FORMATS:
        raise DocumentError("error-file-type", name=name, types=", ".join(sorted(FORMATS)))
    return FORMATS[suffix]


def bytes_of(path: Path) -> bytes:
    """A file as it is.

    Raises:
        DocumentError: too large, or not to be read.
    """
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise DocumentError("error-file-large", name=path.name, limit=LARGEST_FILE // 1_000_000)
        return path.read_bytes()
    except OSError as error:
        raise DocumentError("error-file-unreadable", name=path.name, reason=error.strerror or "?") from error


def decode(data: bytes, name: str) -> str:
    """The text in `data`, in whatever encoding offices write.

    Raises:
        DocumentError: the bytes are no text, or hold no words.
    """
    try:
        return text_in(data)
    except Refusal as refusal:
        raise _told(refusal, name) from refusal


def _plain(data: bytes, kind: str) -> Reading:
    if data.startswith(b"%PDF-"):
        raise Refusal("lies", kind="pdf")
    text = text_in(data)
    if len(text) > LONGEST_TEXT:
        raise Refusal("long", limit=LONGEST_TEXT)
    return Reading(text, kind)


def _told(refusal: Refusal, name: str) -> DocumentError:
    return DocumentError(f"error-file-{refusal.reason}", **{**refusal.values, "name": name})
