"""Numbers in words and in digits: sv, nb (with Nynorsk), nl and en."""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache

_ONES = {
    "sv": "en|ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton|aderton "
    "nitton",
    "nb": "en|én|et|ett|ein|ei|eit|éin to tre fire fem seks sju|syv åtte ni ti elleve tolv tretten fjorten femten "
    "seksten sytten atten nitten",
    "nl": "een|één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien "
    "zeventien achttien negentien",
    "en": "a|an|one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen",
}
_TENS = {
    "sv": "tjugo trettio fyrtio femtio sextio sjuttio åttio nittio",
    "nb": "tjue|tyve tretti|tredve førti|førr femti seksti sytti åtti nitti",
    "nl": "twintig dertig veertig vijftig zestig zeventig tachtig negentig",
    "en": "twenty thirty forty|fourty fifty sixty seventy eighty ninety",
}
_LARGE = {
    "sv": {"hundra": 100, "tusen": 1000, "miljoner": 10**6, "miljon": 10**6},
    "nb": {"hundre": 100, "tusen": 1000, "millioner": 10**6, "millionar": 10**6, "million": 10**6},
    "nl": {"honderd": 100, "duizend": 1000, "miljoen": 10**6},
    "en": {"hundred": 100, "thousand": 1000, "million": 10**6},
}
_AND = {"sv": "och", "nb": "og", "nl": "en", "en": "and"}
_HALVES = {
    "sv": (("en halv", "ett halvt"), ("halvannan", "halvtannat")),
    "nb": (("en halv", "et halvt", "ein halv", "eit halvt", "ei halv"), ("halvannen", "halvannan")),
    "nl": (("een half", "een halve"), ("anderhalf", "anderhalve")),
    "en": (("half a", "half an"), ()),
}
ARTICLES = {language: frozenset(ones.split()[0].split("|")) for language, ones in _ONES.items()}
"""What may be the number one and is mostly an article."""

DIGITS = (
    r"(?:[1-9][0-9]{0,2}(?:[ \u00a0\u202f.,][0-9]{3})+(?![0-9])(?:[.,][0-9]{1,2}(?![0-9]))?"
    r"|[0-9]{1,9}(?![0-9])(?:[.,][0-9]{1,2}(?![0-9]))?)"
)
_THOUSANDS = re.compile(r"[ \u00a0\u202f.,](?=[0-9]{3}(?![0-9]))")


@cache
def number_pattern(language: str) -> str:
    """A regular expression, without groups, of a number in digits or in words."""
    small = "|".join(sorted((w.replace(" ", r"\s") for w in _small(language)), key=len, reverse=True))
    large = "|".join(sorted(_LARGE[language], key=len, reverse=True))
    and_ = rf"\s?(?:{_AND[language]}\s)?"
    words = rf"(?:(?:{small}|{DIGITS})\s?)?(?:{large})(?:{and_}(?:(?:{small})\s?)?(?:{large}))?(?:{and_}(?:{small}))?"
    return rf"(?:{words}|{DIGITS}|{small})"


def value_of(text: str, language: str) -> Decimal:
    """The value of a number that `number_pattern` found."""
    word = " ".join(text.lower().split())
    if not any(c.isalpha() for c in word):
        return Decimal(_THOUSANDS.sub("", text).replace(",", "."))
    if word in _small(language):
        return _small(language)[word]
    for large, factor in sorted(_LARGE[language].items(), key=lambda item: -item[1]):
        before, found, after = word.partition(large)
        if found:
            rest = re.sub(rf"^{_AND[language]}\s", "", after.strip())
            return (value_of(before.strip(), language) if before.strip() else Decimal(1)) * factor + (
                value_of(rest, language) if rest else 0
            )
    return Decimal(0)


def number_words(language: str) -> set[str]:
    """All words that can open a number."""
    return {*_small(language), *_LARGE[language]}


@cache
def _small(language: str) -> dict[str, Decimal]:
    return dict(_words(language))


def _words(language: str) -> Iterator[tuple[str, Decimal]]:
    """The words up to 99, halves among them."""
    ones = [entry.split("|") for entry in _ONES[language].split()]
    tens = [entry.split("|") for entry in _TENS[language].split()]
    for value, words in enumerate(ones, 1):
        yield from ((word, Decimal(value)) for word in words)
    for ten, stems in enumerate(tens, 2):
        for stem in stems:
            yield stem, Decimal(10 * ten)
            for one, words in enumerate(ones[:9], 1):
                yield from ((form, Decimal(10 * ten + one)) for word in words for form in _joined(word, stem, language))
    half, one_and_a_half = _HALVES[language]
    yield from ((word, Decimal("0.5")) for word in half)
    yield from ((word, Decimal("1.5")) for word in one_and_a_half)
    for value, words in enumerate(ones[:9], 1):
        for word in words:
            for ending in {"nl": ("een half", "een halve"), "en": ("a half",)}.get(language, half):
                yield f"{word} {_AND[language]} {ending}", value + Decimal("0.5")
            if language == "nl":
                yield from ((f"{word}{e}nhal{f}", value + Decimal("0.5")) for e in "eë" for f in ("f", "ve"))


def _joined(one: str, ten: str, language: str) -> list[str]:
    if language == "nl":
        return [f"{one}{link}{ten}" for link in ("en", "ën")]
    return [f"{ten}-{one}", f"{ten} {one}"] if language == "en" else [f"{ten}{one}", f"{ten} {one}"]
