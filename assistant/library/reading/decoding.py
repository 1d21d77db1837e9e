"""Bytes into characters, for every encoding that the neighbours' offices write."""

import unicodedata

from charset_normalizer import from_bytes

from assistant.library.reading.result import Refusal

_USUAL = "åäöæøéèëêïîüûúùáàâíìóòôçñÅÄÖÆØÉÈËÜ“”‘’„«»‹›–—…•·§°€£½¼¾²³´©®™¨×\xa0"
"""What Western European office text has beside ASCII."""

_BOMS = {b"\xef\xbb\xbf": "utf-8-sig", b"\xff\xfe\x00\x00": "utf-32", b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}
_FEWEST_LETTERS = 3


def text_in(data: bytes, declared: str | None = None) -> str:
    """The text in `data`: by byte order mark, as UTF-8, as `declared`, or by the best guess among Western encodings.

    Raises:
        Refusal: "binary" when the bytes are no text, "empty" when they hold no words.
    """
    text = _decoded(data, declared)
    if text is None or _is_binary(text):
        raise Refusal("binary")
    if not has_words(text):
        raise Refusal("empty")
    return text


def has_words(text: str) -> bool:
    return sum(1 for c in text if c.isalpha()) >= _FEWEST_LETTERS


def _decoded(data: bytes, declared: str | None) -> str | None:
    for bom, encoding in _BOMS.items():
        if data.startswith(bom):
            return _strictly(data, encoding)
    if (text := _strictly(data, "utf-8")) is not None:
        return text
    if data[:4000].count(0) > len(data[:4000]) // 4:  # UTF-16 without a mark: every other byte is zero
        return _strictly(data, "utf-16-le" if data[1:2] == b"\0" else "utf-16-be")
    if declared and (text := _strictly(data, declared)) is not None:
        return text
    western = data.decode("cp1252", errors="replace")
    if all(c.isascii() or c in _USUAL for c in western):
        return western  # the guesser takes short Swedish texts for Mac Roman
    best = from_bytes(data, cp_isolation=["cp1252", "latin_1", "iso8859_15", "mac_roman"]).best()
    return str(best) if best else None


def _strictly(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return None


def _is_binary(text: str) -> bool:
    sample = text[:20_000]
    strange = sum(
        1 for c in sample if unicodedata.category(c) in ("Cc", "Co", "Cn", "Cs") and c not in "\n\r\t\f\v\x85"
    )
    return "\0" in text or strange > len(sample) // 50
