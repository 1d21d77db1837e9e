"""Text as the searches read it: plain digits, spaces and hyphens at unchanged offsets; words beside a number."""

import re
import unicodedata

Span = tuple[int, int]

_PLAIN = {"Zs": " ", "Cf": " ", "Pd": "-"}
_SIGNS = {"−": "-", "＋": "+", "＠": "@", "．": "."}

# Words that number by themselves ('order 123'), and words that do so with 'nr' ('kundnr 123', not 'kund 123').
_NUMBERED = re.compile(
    r"""(?:
        order | ordre | best(?:el|äl|il)l | fa[ck]tura | factuur | artik{1,2}el | ärende | arende | zaak | \bsak
        | retur | retour | ticket | dossier | referen[st] | \b(?:art|ref|ocr|kid|kvk|ean|isbn|imei)\b
        | (?: kunde? | klant | medlem | serie | \borg | organisa\w{3,4}? | kolli | pakke? | paket | sändning
            | försändelse | sending | zending | sporing | spårning | avtale? | [ck]ontra[ck]t | polis
          ) s? \W? (?= n[ru] | id\b | code\b )
    )
    \w{0,20} [\s.:\#=-]{0,3} (?:(?:nr|nummer|numret|nummeret|id|no|code)\b)? [\s.:\#=]{0,3}
    (?:(?:är|er|is|var|was)\b)? \s{0,3} \Z
    """,
    re.VERBOSE | re.IGNORECASE,
)
_CALLED = re.compile(
    r"\b(?:tele?f?(?:oon|on)?|tlf|tfn|mob(?:il|iel|iltelefon)?|ring(?:er|a|e|de)?|bel(?:len)?|sms|wha?tsap+)"
    r"(?:nr|nummer|numret|nummeret)?[\s.:]{0,3}(?:(?:på|op|til|till|är|er|is)\b)?\s?\Z",
    re.IGNORECASE,
)
_CURRENCY = r"(?:kr|kronor|kroner|sek|nok|dkk|euro?|usd|gbp|mkr|tkr)"
_AMOUNT_BEFORE = re.compile(rf"(?:[€$£]|\b{_CURRENCY}\.?) ?\Z", re.IGNORECASE)
_AMOUNT_AFTER = re.compile(rf" ?(?:[€$£%]|{_CURRENCY}\b|:-|,-|[.,]\d)", re.IGNORECASE)
_NEAR = 60  # characters before a number that may hold its label


def readable(text: str) -> str:
    """The text with every kind of digit, space and dash as the plain one, each character in its old place."""
    return text if text.isascii() else "".join(map(_plain, text))


def _plain(character: str) -> str:
    if character.isascii() or character.isalpha():
        return character
    digit = unicodedata.decimal(character, None)
    if digit is not None:
        return str(digit)
    return _SIGNS.get(character) or _PLAIN.get(unicodedata.category(character), character)


def is_labelled(text: str, start: int) -> bool:
    """Whether a word right before says that this is the number of an order, an invoice, a case and so on."""
    return _NUMBERED.search(text[max(0, start - _NEAR) : start]) is not None


def is_called(text: str, start: int) -> bool:
    """Whether a word right before says that this is a number to call."""
    return _CALLED.search(text[max(0, start - _NEAR) : start]) is not None


def is_amount(text: str, start: int, end: int) -> bool:
    before = text[max(0, start - 12) : start]
    return bool(_AMOUNT_BEFORE.search(before) or _AMOUNT_AFTER.match(text, end))
