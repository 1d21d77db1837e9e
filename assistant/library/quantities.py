"""Quantities in running text: lengths of time, money, shares, clock times and counts, in digits and in words.

Quantities of one kind and unit can be compared across languages: 'två veckor', '14 dager' and 'veertien dagen' are the
same number of hours. References to law, dates and years are no quantities.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import TypeVar

from assistant.languages.detect import family
from assistant.library.number_words import ARTICLES, number_pattern, number_words, value_of
from assistant.library.units import CURRENCIES, DAY, HOUR, OWN_CROWN, PERCENT, SHARES, TIMES, WORKING_DAY

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Quantity:
    """`kind` is "time", "money", "percent", "clock" or "count". `low` and `high`, equal but for a range, count `unit`s:
    hours or working days (a month is 730 hours), a currency, percent, minutes since midnight, or for a count the word
    that follows. Offsets count characters of the text: text[start:end] is the quantity as it was written."""

    kind: str
    unit: str
    low: Decimal
    high: Decimal
    start: int
    end: int


_NEXT_DAY = r"(?:näst(?:a|kommande)|påföljande|neste|følgende|(?:eerst)?volgende|next)\s(?:{working_day})"
_SAME_DAY = (
    r"sam[mn]a\s(?:arbets)?dag|samme\s(?:arbeids)?dag|(?:de)?zelfde\s(?:werk)?dag|same\s(?:working\s|business\s)?day"
)
_TO = r"(?:\s?[-–—]\s?|\s(?:till|til|tot|to|t/m|à|och|og|en|and|eller|of|or)\s)"
_WHOLE = r"(?:(?:hela|hele|volle|whole|full|helgfria|consecutive)\s)?"
_HOUR_AND_MINUTE = r"(?:[01]?[0-9]|2[0-4])[.:][0-5][0-9](?![0-9]|[.,:][0-9])"
_O_CLOCK = {
    "sv": r"(?:kl\.?|klockan)",
    "nb": r"(?:kl\.?|klokk[ae]n?)",
    "nl": r"(?:om|tot|vanaf|v[oó][oó]r|rond|tussen)",
}
_AFTERNOON = r"(?:på\s(?:kvällen|eftermiddagen|kvelden|ettermiddagen)|['’]s\s(?:avonds|middags)|p\.?m\b\.?)"
_MORNING = r"(?:på\s(?:morgonen|förmiddagen|morgenen|formiddagen)|['’]s\s(?:ochtends|morgens)|a\.?m\b\.?)"

# What a quantity that does not begin with a number can begin with.
_OPENINGS = {
    "sv": "sam näs påf kl kr sek nok dkk sve nor dan eur usd dol gbp pun",
    "nb": "sam nes føl kl kr sek nok dkk sve nor dan eur usd dol gbp pun",
    "nl": "zel dez vol eer kr sek nok dkk zwe noo dee eur usd dol gbp pon om tot van voo vóó vo rond tus",
    "en": "the sam nex kr sek nok dkk eur usd dol gbp pou",
}
_MONTHS = (
    r"(?:jan(?:uar[iy]?)?|feb(?:ruar[iy]?)?|mars|mrt|maart|march|apr(?:il)?|ma[ijy]|mei|jun[ie]?|jul[iy]?"
    r"|aug(?:ust(?:us|i)?)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cs](?:ember)?)"
)
# What looks like a quantity and is none: sections of law, dates, numbers of things, round-the-clock.
_REFERENCES = re.compile(
    rf"""§+\s?[0-9]+(?:[-–][0-9]+|\s?[a-z]\b)?(?:\s(?:og|och|en|and)\s[0-9]+)?
      | [0-9]+(?:[-–][0-9]+)?\s?(?:[a-z]\s)?§+ | [0-9]+\s?kap\b\.?
      | \b(?:arti[kc][a-z]*|art\.?|kapitt?el(?:et)?|kap\.?|lov|lag|nr\.?|nummer|punkt|pkt\.?|sid(?:an|e|a)?|blz\.?
          |pagina|page|bw|anknytning|tel\.?|tlf\.?|ver(?:sion|sjon|sie)\.?)\s?[0-9][0-9:.\-–]*(?:\s?[a-z]\b)?
      | [12][0-9]{{3}}:[0-9]+|[0-9]+:[0-9]{{3,}}\w*
      | [0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}} | [0-9]{{1,2}}[./][0-9]{{1,2}}[./](?:[0-9]{{4}}|[0-9]{{2}})
      | [0-9]{{1,2}}\.?\s{_MONTHS}\b(?:\s(?:19|20)[0-9]{{2}})?
      | \b(?:19|20)[0-9]{{2}}\b(?!\s?(?:kr|euro|sek|nok|[€%]|:-|,-|dag|dygn|døgn|tim|uur|minu)) | \b24/7\b
      | \+?[0-9]{{2,4}}[\s-][0-9]{{2,3}}\s[0-9]{{2,3}}\s[0-9]{{2}}\b""",
    re.VERBOSE | re.IGNORECASE,
)
_DIGIT = re.compile("[0-9]")


def quantities(text: str, language: str) -> list[Quantity]:
    """The quantities in `text`, in order; they do not overlap. A `language` that is not ours is read as English."""
    language = family(language) if family(language) in TIMES else "en"
    hidden = _REFERENCES.sub(lambda match: "\0" * len(match.group()), text) if _DIGIT.search(text) else text
    found = (_quantity(match, language) for match in _pattern(language).finditer(hidden))
    return [quantity for quantity in found if quantity]


def _quantity(match: re.Match[str], language: str) -> Quantity | None:
    start, end = match.span()
    if match["same"]:
        return Quantity("time", HOUR, Decimal(0), DAY, start, end)
    if match["next"]:
        return Quantity("time", WORKING_DAY, Decimal(1), Decimal(1), start, end)
    if match["share"]:
        share = Decimal(_named(match["share"], [(f.replace(" ", r"\s"), n) for f, n in SHARES[language].items()]))
        return Quantity("percent", "percent", share, share, start, end)
    if match["clock"]:
        return _clock(match, language)
    low = value_of(match["low"], language)
    high = value_of(match["high"], language) if match["high"] else low
    low, high = min(low, high), max(low, high)
    is_article = match["low"].lower() in ARTICLES[language]
    if match["percent"]:
        return Quantity("percent", "percent", low, high, start, end)
    if match["before"] or match["money"]:
        return Quantity("money", _currency(match["before"] or match["money"], language), low, high, start, end)
    if match["time"] and not (is_article and match["tail"] not in ("", "s")):
        unit, factor = _named(match["time"], ((form, (unit, factor)) for form, unit, factor in TIMES[language]))
        return Quantity("time", unit, low * factor, high * factor, start, end)
    if is_article:
        return None
    return Quantity(
        "count", (match["noun"] or "").lower(), low, high, start, match.end("high" if match["high"] else "low")
    )


def _clock(match: re.Match[str], language: str) -> Quantity | None:
    hours = re.sub(rf"{_AFTERNOON}|{_MORNING}", "", match["clock"], flags=re.IGNORECASE)
    hour = rf"(?<!\w)(?:{_HOUR_AND_MINUTE}|{number_pattern(language)})(?!\w)"
    times = [_minutes(time, language) for time in re.findall(hour, hours, re.IGNORECASE)]
    if not times or max(times) > 24 * 60:
        return None
    late = 12 * 60 if re.search(_AFTERNOON, match["clock"], re.IGNORECASE) and max(times) <= 12 * 60 else 0
    return Quantity("clock", "minute", times[0] + late, times[-1] + late, *match.span())


def _minutes(time: str, language: str) -> Decimal:
    if re.fullmatch(_HOUR_AND_MINUTE, time):
        hours, minutes = re.split("[.:]", time)
        return Decimal(hours) * 60 + Decimal(minutes)
    return value_of(time, language) * 60


def _currency(word: str, language: str) -> str:
    found = _named(word, CURRENCIES)
    return OWN_CROWN.get(language, found) if found == "kr" else found


def _named(word: str, forms: Iterable[tuple[str, T]]) -> T:
    """What the form that was found stands for."""
    return next(meaning for form, meaning in forms if re.fullmatch(form, word, re.IGNORECASE))


@cache
def _pattern(language: str) -> re.Pattern[str]:
    number, currency = number_pattern(language), "|".join(form for form, _ in CURRENCIES)
    times = "|".join(form for form, _, _ in TIMES[language])
    next_day = _NEXT_DAY.format(working_day=next(form for form, unit, _ in TIMES[language] if unit == WORKING_DAY))
    shares = "|".join(form.replace(" ", r"\s") for form in SHARES[language])
    # A look at the first letters spares most words the rest of the pattern.
    starts = (*number_words(language), *SHARES[language], *_OPENINGS[language].split())
    openings = "|".join(sorted({re.escape(word[:3]) for word in starts}))
    return re.compile(
        rf"""(?<![\w.,:/-])(?=[0-9€$£:,]|{openings})(?:
              (?P<same>{_SAME_DAY})(?!\w) | (?P<next>{next_day})(?!\w)
            | (?P<share>{shares})(?!\w) | (?P<clock>{_clock_pattern(language, number, currency)})(?!\w)
            | (?:(?P<before>{currency})\s?)?(?P<low>{number})(?:{_TO}(?P<high>{number}))?
              (?: \s?(?P<money>{currency})(?!\w)
                | [\s-]?{_WHOLE}(?P<time>{times})(?P<tail>(?:(?<!min)(?<!sek)(?<![th])s\w*|e|er|ig[ae]?)?)(?!\w)
                | \s?(?P<percent>{PERCENT})(?!\w)
                | (?!\w)(?:\s(?P<noun>[^\W\d_]{{3,}}))? )
            )""",
        re.VERBOSE | re.IGNORECASE,
    )


def _clock_pattern(language: str, number: str, currency: str) -> str:
    hour = rf"(?:{_HOUR_AND_MINUTE}|{number})"
    hours = rf"{hour}(?:{_TO}{hour})?"
    of_day = rf"(?:\s?(?:{_AFTERNOON}|{_MORNING}))"
    bare = rf"{_HOUR_AND_MINUTE}(?:{_TO}{hour})?(?:\s(?:uur|timen))?{of_day}?(?!\s?(?:{currency}|%))"
    if language == "nl":  # 'tot 17 uur' is a clock time, 'tot 48 uur' is not
        to_24 = r"(?!2[5-9]|[3-9][0-9]|[0-9]{3})"
        return rf"{_O_CLOCK['nl']}\s{to_24}{hours}\suur{of_day}?|{hours}(?:\suur)?{of_day}|{bare}"
    if language == "en":
        return rf"{hours}{of_day}|{bare}"
    return rf"{_O_CLOCK[language]}\s?{hours}{of_day}?|{hour}{of_day}|{bare}"
