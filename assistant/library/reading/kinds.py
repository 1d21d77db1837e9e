"""What a file is by its bytes, whatever its name says."""

import re

_MARKS = (
    (b"%PDF-", "pdf"),
    (b"PK\x03\x04", "zip"),
    (b"PK\x05\x06", "zip"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "ole"),
    (b"MZ", "program"),
    (b"\x7fELF", "program"),
    (b"\x89PNG", "image"),
    (b"\xff\xd8\xff", "image"),
    (b"GIF8", "image"),
    (b"{\\rtf", "rtf"),
)
_HTML = re.compile(rb"<(?:!doctype\s+html|html|head|body|title|meta|main|article|div|h1|p)\b", re.IGNORECASE)
_BODY_KINDS = (
    (b"macroEnabled", "macros"),
    (b"wordprocessingml.document.main+xml", "docx"),
    (b"presentationml.presentation.main+xml", "pptx"),
    (b"presentationml.slideshow.main+xml", "pptx"),
    (b"spreadsheetml", "excel"),
)


def kind_of(data: bytes) -> str:
    """ "pdf", "zip", "ole" (the old Office files), "program", "image", "rtf", "html" or "text"; "other" if unknown."""
    for mark, kind in _MARKS:
        if data.startswith(mark):
            return kind
    start = data[:1024]
    if b"%PDF-" in start:  # a few stray bytes before the mark are common
        return "pdf"
    if _HTML.search(start.replace(b"\0", b"")):
        return "html"
    return "other" if b"\0" in start and not start.startswith((b"\xff\xfe", b"\xfe\xff")) else "text"


def kind_of_package(content_types: bytes) -> str:
    """Of an Office file's list of contents: "docx", "pptx", "excel", "macros", or "zip" where it is none of these."""
    return next((kind for mark, kind in _BODY_KINDS if mark in content_types), "zip")
