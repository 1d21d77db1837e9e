"""Personal identity numbers: personnummer and samordningsnummer, fødselsnummer and D-number, BSN."""

import re
from collections.abc import Iterator
from datetime import date

from stdnum import luhn
from stdnum.nl import bsn
from stdnum.no import fodselsnummer

from assistant.records.masking.reading import Span, is_amount, is_labelled

_SWEDISH = re.compile(r"(?<!\d)(?:18|19|20)?(\d{6})( ?[-+] ?| )?(\d{4})(?!\d)")
_NORWEGIAN = re.compile(r"(?<!\d)(\d{6})(?: ?- ?|[ .])?(\d{5})(?!\d)|(?<!\d)\d\d([. ])\d\d\3\d\d[ .-]\d{5}(?!\d)")
_DUTCH = re.compile(r"(?<!\d)(?:(\d{4}([. -])\d\d\2\d{3})|\d{3}([. -])\d{3}\3\d{3}|\d{9})(?!\d)")
_DUTCH_NAMED = re.compile(
    r"(?:\bbsn|burgerservice|\bsofi)(?:[ -]?(?:nummer|nr))?[\s.:]{0,3}(?:is\b|van\b)?(?: ?de klant(?: is)?)?[\s:]{0,2}"
    r"(\d{8,9}|\d{2,4}([. -])\d{2,3}\2\d{3})(?!\d)",
    re.IGNORECASE,
)


def identity_numbers(text: str) -> Iterator[Span]:
    """The spans never overlap."""
    free = 0
    for start, end in sorted([*_swedish(text), *_norwegian(text), *_dutch(text)]):
        if start >= free:
            yield start, end
            free = end


def _swedish(text: str) -> Iterator[Span]:
    for match in _SWEDISH.finditer(text):
        born, separator, serial = match.groups()
        # Two groups with a space between are as well two numbers that happen to stand together.
        unsure = not (separator or "").strip() and is_labelled(text, match.start())
        if not unsure and luhn.is_valid(born + serial) and _is_date(born[:2], born[2:4], int(born[4:]) % 60):
            yield match.span()


def _norwegian(text: str) -> Iterator[Span]:
    for match in _NORWEGIAN.finditer(text):
        number = _digits(match[0])
        checks = fodselsnummer.calc_check_digit1(number) + fodselsnummer.calc_check_digit2(number)
        # 40 is added to the day of a D-number, 40 or 80 to the month of a number made for tests.
        if number[9:] == checks and _is_date(number[4:6], int(number[2:4]) % 40, int(number[:2]) % 40):
            yield match.span()


def _dutch(text: str) -> Iterator[Span]:
    for match in _DUTCH_NAMED.finditer(text):
        if bsn.is_valid(match[1]):
            yield match.span(1)
    for match in _DUTCH.finditer(text):
        start, end = match.span()
        if bsn.is_valid(match[0]) and not is_amount(text, start, end) and (match[1] or not is_labelled(text, start)):
            yield start, end


def _is_date(year: str, month: str | int, day: int) -> bool:
    """`year`: its last two digits, of any century."""
    try:
        date(2000 + int(year), int(month), day)
    except ValueError:
        return False
    return True


def _digits(number: str) -> str:
    return re.sub(r"\D", "", number)
