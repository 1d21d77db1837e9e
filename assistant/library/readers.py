"""Files into text: which types are taken, how bytes are decoded, and what is refused with a reason."""

import unicodedata
from pathlib import Path

from charset_normalizer import from_bytes

from assistant.errors import DocumentError

FORMATS = {".md": "md", ".markdown": "md", ".txt": "txt", ".text": "txt"}
LARGEST_FILE = 10_000_000
"""Bytes. A guidance text of ten million characters is a database dump or a mistake."""

_USUAL = "åäöæøéèëêïîüûúùáàâíìóòôçñÅÄÖÆØÉÈËÜ“”‘’„«»‹›–—…•·§°€£½¼¾²³´©®™¨×\xa0"
"""What Western European office text has beside ASCII."""

_BOMS = {b"\xef\xbb\xbf": "utf-8-sig", b"\xff\xfe\x00\x00": "utf-32", b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}


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
                if f.is_file() and f.suffix.lower() in FORMATS and not f.name.startswith(".")
            )
        elif path.exists():
            files.append(path)
        else:
            raise DocumentError("error-file-missing", name=path.name)
    return files


def read(path: Path) -> tuple[str, str]:
    """(text, format) of a file; the text keeps every character of the original, line ends too.

    Raises:
        DocumentError: too large, of another type, binary, or without words. The message says which.
    """
    name = path.name
    format = FORMATS.get(path.suffix.lower())
    if format is None:
        raise DocumentError("error-file-type", name=name, types=", ".join(sorted(FORMATS)))
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise DocumentError("error-file-large", name=name, limit=LARGEST_FILE // 1_000_000)
        data = path.read_bytes()
    except OSError as error:
        raise DocumentError("error-file-unreadable", name=name, reason=error.strerror or "?") from error
    return decode(data, name), format


def decode(data: bytes, name: str) -> str:
    """The text in `data`: by byte order mark, as UTF-8, or by the best guess among Western encodings.

    Raises:
        DocumentError: the bytes are no text, or hold no words.
    """
    text = _decoded(data)
    if text is None or _is_binary(text):
        raise DocumentError("error-file-binary", name=name)
    if sum(1 for c in text if c.isalpha()) < 3:
        raise DocumentError("error-file-empty", name=name)
    return text


def _decoded(data: bytes) -> str | None:
    for bom, encoding in _BOMS.items():
        if data.startswith(bom):
            try:
                return data.decode(encoding)
            except UnicodeDecodeError:
                return None
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    if data[:4000].count(0) > len(data[:4000]) // 4:  # UTF-16 without a mark: every other byte is zero
        try:
            return data.decode("utf-16-le" if data[1:2] == b"\0" else "utf-16-be")
        except UnicodeDecodeError:
            return None
    western = data.decode("cp1252", errors="replace")
    if all(c.isascii() or c in _USUAL for c in western):
        return western  # the guesser takes short Swedish texts for Mac Roman
    best = from_bytes(data, cp_isolation=["cp1252", "latin_1", "iso8859_15", "mac_roman"]).best()
    return str(best) if best else None


def _is_binary(text: str) -> bool:
    sample = text[:20_000]
    strange = sum(
        1 for c in sample if unicodedata.category(c) in ("Cc", "Co", "Cn", "Cs") and c not in "\n\r\t\f\v\x85"
    )
    return "\0" in text or strange > len(sample) // 50
