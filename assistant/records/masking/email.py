"""E-mail addresses, also 'anna @ firma.se', 'anna(at)firma.se' and, in a hurry, 'anna@gmail'."""

import re
from collections.abc import Iterator

from assistant.records.masking.reading import Span

AT = re.compile(r"@|[(\[]at?[)\]]|\b(?:snabel-?a|krøllalfa|apenstaartje)\b", re.IGNORECASE)
_LOCAL = re.compile(r"[\w+][\w.%+&'~-]{0,63}\Z")
_LOCAL_APART = re.compile(r"[\w+][\w.%+&'~-]{0,63} \Z")
_DOMAIN = re.compile(r" ?(?:[^\W_][\w-]{0,62}\.){1,8}[^\W\d_]{2,63}")
_HOST = re.compile(r"[^\W\d_][\w-]{1,62}")
_LONGEST_LOCAL = 65


def emails(text: str) -> Iterator[Span]:
    free = 0
    for at in AT.finditer(text):
        before = text[max(free, at.start() - _LONGEST_LOCAL) : at.start()]
        local = _LOCAL.search(before) or _LOCAL_APART.search(before)
        domain = local and (_DOMAIN.match(text, at.end()) or _host(at, local[0]))
        if local and domain:
            start, free = at.start() - len(local[0]), domain.end()
            yield start, free


def _host(at: re.Match[str], local: str) -> re.Match[str] | None:
    """A domain without its last part, as in 'anna@gmail'; never the price in '3@kr'."""
    sure = at[0] == "@" and local[-1] != " " and any(map(str.isalpha, local))
    return _HOST.match(at.string, at.end()) if sure else None
