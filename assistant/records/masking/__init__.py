"""Personal data is taken out before anything is stored.

What is taken: e-mail addresses, telephone numbers, personal identity numbers of Sweden, Norway and the Netherlands,
payment cards and bank accounts (IBAN). Names and addresses are not: nothing here understands a sentence.

Numbers count only if their check digits are right (telephone numbers: if such a number can exist). In doubt a number is
masked, for a stored identity number is worse than a lost order number. Against it speak:

- a word such as 'order', 'faktura', 'klantnummer' or 'ärende' right before a number without separators, or of groups
  with spaces as any number may have ('123 456 782'); cards, IBANs, Norwegian identity numbers and telephone numbers
  with '+' are taken nevertheless, and so are '811228-9874' and '1234.56.782';
- an amount: 'kr', '€' or decimals beside a number of eight or nine digits;
- eight digits that are a date, unless 'tlf' or the like stands before them.
"""

from collections.abc import Callable, Iterator

from assistant.records.masking.email import AT, emails
from assistant.records.masking.identity import identity_numbers
from assistant.records.masking.payment import accounts, cards
from assistant.records.masking.phones import phones
from assistant.records.masking.reading import Span, readable

# The first to find something has it. The words are understood in Swedish, Norwegian and Dutch alike ('kort' is no card
# in Dutch) and hold no digits, so that nothing is ever found in them.
_KINDS: tuple[tuple[str, Callable[[str], Iterator[Span]]], ...] = (
    ("[e-mail]", emails),
    ("[iban]", accounts),
    ("[card]", cards),
    ("[id-nr]", identity_numbers),
    ("[tel]", phones),
)


def mask(text: str) -> str:
    """`text` with each piece of personal data replaced by [e-mail], [iban], [card], [id-nr] or [tel].

    All else stays as it is, to the character. Masking again changes nothing.
    """
    while finds := _finds(text):
        pieces, done = [], 0
        for start, end, token in finds:
            pieces += [text[done:start], token]
            done = end
        text = "".join([*pieces, text[done:]])
    return text


def _finds(text: str) -> list[tuple[int, int, str]]:
    rest = readable(text)
    if not AT.search(rest) and sum(map(str.isdecimal, rest)) < 8:
        return []
    finds = []
    for token, find in _KINDS:
        spans = list(find(rest))
        finds += [(start, end, token) for start, end in spans]
        rest = _without(rest, spans)
    return sorted(finds)


def _without(text: str, spans: list[Span]) -> str:
    """Brackets for what was found: tokens end in one, so what follows is judged as in a text that is masked already."""
    characters = list(text)
    for start, end in spans:
        characters[start:end] = "]" * (end - start)
    return "".join(characters)
