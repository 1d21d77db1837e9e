"""Telephone numbers of Sweden, Norway and the Netherlands, and of any country behind '+' or '00'."""

import re
from collections.abc import Iterator
from datetime import datetime

from phonenumbers import NumberParseException, PhoneNumberType, is_valid_number, number_type, parse

from assistant.records.masking.reading import Span, is_amount, is_called, is_labelled

_FIRST = re.compile(r"(?<!\d)(?:\(?\+ ?\(?\d|\(?[02-9])\d*")
_FURTHER = re.compile(r"[ ().\-/]{1,3}(\d+)")
_DATE = re.compile(r"\d{1,2}([-./])\d{1,2}\1(?:\d{4}|\d\d)(?!\1?\d)")
_HOURS = re.compile(
    r"(?:[01]\d|2[0-4])\.[0-5]\d ?[-/ ] ?(?:[01]\d|2[0-4])\.[0-5]\d(?![.\d])"
    r"|(?:[01]\d|2[0-4])[0-5]\d ?- ?(?:[01]\d|2[0-4])[0-5]\d(?! ?\d)"
)
_ONE_LETTER = re.compile(r"[^\W\d_](?![^\W\d_])")
_INSIDE_NUMBER = re.compile(r"\d[-.,:/]\Z")
_NORWEGIAN = re.compile(
    r"\d{8}|\d\d([ .])\d\d\1\d\d\1\d\d|\d{3}([ .])\d\d\2\d{3}|\d\d \d{3} \d{3}|(?<!\d )\d{4} \d{4}(?! \d)"
)
_MOST_DIGITS = 15
_LEAST_DIGITS = 8


def phones(text: str) -> Iterator[Span]:
    """The longest stretch of digit groups from each start that is a number which can exist."""
    position = free = 0
    while first := _FIRST.search(text, position):
        position = first.end()
        if not _may_begin(text, first.start(), free):
            continue
        for end in reversed(_ends(text, first)):
            if _is_phone(text, first.start(), end):
                # '(020) 123 45 67' takes its bracket along, '(020-123 45 67)' leaves both.
                alone = text[first.start()] == "(" and ")" not in text[first.start() : end]
                yield first.start() + alone, end
                position = free = end
                break


def _may_begin(text: str, start: int, free: int) -> bool:
    before = text[max(free, start - 2) : start]
    if _INSIDE_NUMBER.search(before) or _DATE.match(text, start) or _HOURS.match(text, start):
        return False
    return text[start] == "+" or not before[-1:].isalpha() or is_called(text, start)


def _ends(text: str, first: re.Match[str]) -> list[int]:
    """Where the number that begins here may end."""
    digits = sum(map(str.isdecimal, first[0]))
    ends, group = [], first
    while digits <= _MOST_DIGITS:
        if digits >= _LEAST_DIGITS and not _ONE_LETTER.match(text, group.end()):
            ends.append(group.end())
        further = _FURTHER.match(text, group.end())
        if not further:
            break
        digits, group = digits + len(further[1]), further
    return ends


def _is_phone(text: str, start: int, end: int) -> bool:
    written = text[start:end].lstrip("(")
    digits = re.sub(r"\D", "", written)
    if written[0] == "+":
        return _exists("+" + digits, None)
    if written == digits and is_labelled(text, start):
        return False
    if digits.startswith("00"):
        return _exists("+" + digits[2:], None)
    if digits[0] == "0":
        # Eight digits in one are rather a date than one of the few numbers so short.
        return len(written) > _LEAST_DIGITS and (_exists(digits, "SE") or _exists(digits, "NL"))
    if is_amount(text, start, end):
        return False
    if len(digits) == _LEAST_DIGITS:
        grouped = _NORWEGIAN.match(text, start)
        known = is_called(text, start) or not _is_date(written)
        return known and grouped is not None and grouped.end() == end and _exists(digits, "NO")
    return digits[:2] in ("46", "47", "31") and _exists("+" + digits, None, mobile=True)


def _exists(number: str, region: str | None, *, mobile: bool = False) -> bool:
    try:
        parsed = parse(number, region)
    except NumberParseException:
        return False
    return is_valid_number(parsed) and (not mobile or number_type(parsed) == PhoneNumberType.MOBILE)


def _is_date(written: str) -> bool:
    for form in ("%d%m%Y", "%Y%m%d"):
        try:
            if 1900 <= datetime.strptime(written, form).year < 2100:
                return True
        except ValueError:
            continue
    return False
