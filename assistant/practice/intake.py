"""What comes in as a reply: hostile until proven otherwise, and nothing of it is ever an instruction."""

from typing import Literal

from assistant.errors import InputError
from assistant.languages.detect import spoken
from assistant.records.masking import mask

LONGEST = 2_000
"""Characters; a customer listens to no more."""

_ENOUGH_WORDS = 6
"""Fewer say nothing of the language: names, 'ok', 'vi beklager det'."""

Kind = Literal["said", "wordless", "foreign"]


def receive(reply: str, language: str) -> tuple[str, Kind]:
    """(the reply without white space around it and with personal data masked, whether the customer can make it out).

    Raises:
        InputError: there is nothing in it, or more than a customer listens to.
    """
    text = reply.strip()
    if not text:
        raise InputError("error-reply-empty")
    if len(text) > LONGEST:
        raise InputError("error-reply-long", length=len(text), limit=LONGEST)
    if not any(c.isalpha() for c in text):
        return mask(text), "wordless"
    return mask(text), "foreign" if _is_foreign(text, language) else "said"


def _is_foreign(text: str, language: str) -> bool:
    if sum(any(c.isalpha() for c in word) for word in text.split()) < _ENOUGH_WORDS:
        return False
    return spoken(text, language) != language
