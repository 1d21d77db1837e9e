"""Payment cards and bank accounts."""

import re
from collections.abc import Iterator
from functools import cache

from stdnum import iban, luhn, numdb

from assistant.records.masking.reading import Span

_GROUP = re.compile(r"(?<!\d)\d{3,19}(?!\d)")
_FURTHER = re.compile(r" ?[ .-] ?(\d{3,6})(?!\d)")
# Prefixes and lengths: Visa, Mastercard, American Express, Diners Club, JCB, Discover and UnionPay, Maestro.
_ISSUED = re.compile(
    r"4(?:\d{12}|\d{15}|\d{18})|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}"
    r"|3(?:0[0-5]|[68]\d)\d{11}|35\d{14}|6\d{15,18}|(?:50|5[6-8]|6[37])\d{11,17}"
)
_ACCOUNT = re.compile(r"(?<![^\W_])([a-z]{2})(?: ?\d){2}", re.IGNORECASE)


def cards(text: str) -> Iterator[Span]:
    """Bare, or in groups of three digits and more; the longest that is valid, so that a security code goes too."""
    free = 0
    for first in _GROUP.finditer(text):
        if first.start() < free or first[0][0] not in "23456":
            continue
        digits, end, valid = first[0], first.end(), 0
        while len(digits) <= 19:
            valid = end if _ISSUED.fullmatch(digits) and luhn.is_valid(digits) else valid
            further = _FURTHER.match(text, end)
            if not further:
                break
            digits, end = digits + further[1], further.end()
        if valid:
            yield first.start(), valid
            free = valid


def accounts(text: str) -> Iterator[Span]:
    """IBANs of any country, together or in groups, in small or capital letters."""
    free = 0
    for match in _ACCOUNT.finditer(text):
        written = _written(match[1].upper())
        number = written and match.start() >= free and written.match(text, match.start())
        if number and iban.is_valid(number[0], check_country=False):
            yield number.span()
            free = number.end()


@cache
def _written(country: str) -> re.Pattern[str] | None:
    """How the IBANs of a country look; None where a country has none."""
    parts = numdb.get("iban").info(country)
    lengths = re.findall(r"(\d+)!", parts[0][1].get("bban", ""))
    if not lengths:
        return None
    return re.compile(
        rf"[a-z]{{2}}(?:[ .-]?[a-z0-9]){{{2 + sum(map(int, lengths))}}}(?![^\W_])", re.IGNORECASE | re.ASCII
    )
