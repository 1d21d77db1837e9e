"""What a question means: its language, and what it takes over from the conversation before it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.errors import QuestionError
from assistant.languages.detect import detect, family

LONGEST_QUESTION = 2_000
"""Characters. Longer than any situation that was typed in a hurry; a document belongs to the library."""
_SHORT = 14
"""Words up to which a question that does not say whom it is about is taken to lean on the one before it."""
_FEW = 4
"""Words up to which a question is in the language of its conversation: too few to tell by themselves."""

# What opens a continuation, by language: the same letters are another word next door ('en' is 'and' in Dutch only).
_LED_ON = {
    "sv": r"och|men|fast|okej|jo|tänk om|varför det|om (?:hon|han|hen|de|dom|den|det)"
    r"|(?:hur|vad) (?:säger|gör|skriver) jag (?:det|då)",
    "nb": r"og|men|greit|tenk om|(?:hvorfor|kvifor) det|(?:hvis|om|viss) (?:hun|ho|han|de|dei|den|det)"
    r"|(?:hvordan|hva|korleis|kva) (?:sier|gjør|seier|gjer|skriver) (?:jeg|eg) (?:det|da|då)",
    "nl": r"en|maar|of|dus|oké|stel dat|hoezo|waarom dat|als (?:ze|zij|hij|het|die|dat)"
    r"|(?:hoe|wat) (?:zeg|doe|schrijf) ik (?:dat|het|dan)",
    "en": r"and|but|or|okay|what if|why (?:is )?that|if (?:she|he|they|it)"
    r"|(?:how|what) (?:do|should) i (?:say|do|write|tell) (?:it|that|them|her|him)",
}
# A question that names who it is about stands on its own, unless it points back to them ('those customers').
_WHO = r"(?:kund|klant|customer|client|klag|klacht|complain|reklam|gäst|gjest|gast|pati[eë]nt|pasient)"
_NAMED = re.compile(_WHO, re.IGNORECASE)
_POINTING = {
    "sv": "den|det|de|dom|denna|denne|dessa",
    "nb": "den|det|de|dei|denne|disse",
    "nl": "die|dat|deze|dit",
    "en": "that|this|those|these",
}


@dataclass(frozen=True, slots=True)
class Understood:
    """`text` is what was typed; `context` the earlier question that it leans on, or ""; `language` the asker's (nn is
    served in nb)."""

    text: str
    language: str
    context: str = ""


def check(question: str) -> str:
    """The question without control and direction characters and with white space folded.

    Raises:
        QuestionError: empty, without a single letter, or too long.
    """
    text = " ".join("".join(c if c.isprintable() or c.isspace() else " " for c in question).split())
    if not text:
        raise QuestionError("error-question-empty")
    if len(text) > LONGEST_QUESTION:
        raise QuestionError("error-question-long", length=len(text), limit=LONGEST_QUESTION)
    if not any(c.isalpha() for c in text):
        raise QuestionError("error-question-wordless")
    return text


def understand(
    question: str, earlier: Sequence[str] = (), language: str | None = None, hint: str | None = None
) -> Understood:
    """Read `question` after the `earlier` ones of its conversation, oldest first.

    A question that leans on the conversation ('och om hon hotar mig?') takes the last question that stood on its own
    as its context; `language`, if given, is the language to answer in, otherwise that of the question. `hint`, the
    language of the page, wins where a first question could be in either of two.
    """
    text = check(question)
    before = [" ".join(e.split()) for e in earlier if any(c.isalpha() for c in e)]
    hint = detect(before[-1]) if before else hint
    detected = hint if before and hint and len(text.split()) <= _FEW else detect(text, hint)
    spoken = family(language or detected or hint or "en")
    if before and leans(text, family(detected or spoken)):
        standing = [e for e in before[1:] if not leans(e, family(detect(e, hint) or spoken))]
        return Understood(text, spoken, (standing[-1] if standing else before[0])[:LONGEST_QUESTION])
    return Understood(text, spoken)


def leans(question: str, language: str) -> bool:
    """Whether a question needs what came before it: it opens like a continuation, or is short and names nobody."""
    words = len(question.split())
    if words <= 2 * _SHORT and re.match(rf"\W*(?:{_LED_ON.get(language, '$')})\b", question, re.IGNORECASE):
        return True
    named = re.sub(rf"\b(?:{_POINTING.get(language, '$')}) {_WHO}", "", question, flags=re.IGNORECASE)
    return words <= _SHORT and not _NAMED.search(named)
