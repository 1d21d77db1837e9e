"""What a question means: its language, and what it takes over from the conversation before it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.errors import QuestionError
from assistant.languages.detect import detect, family

LONGEST_QUESTION = 2_000
"""Characters. Longer than any situation that was typed in a hurry; a document belongs to the library."""
_SHORT = 7  # words
_LED_ON = re.compile(
    r"""^\W*(?:och|men|fast|samt|då|sen|okej?|ok|jo|ja|nej|
        og|så|greit|nei|
        en|maar|of|dus|oké|nou|ja|nee|
        and|but|so|or|then|okay|yes|no|
        (?:hur|vad|hva|hvordan|korleis|kva|hoe|wat|how|what)\ (?:säger|gör|sier|gjør|seier|gjer|zeg|doe|do|should)?\W*
            (?:jag|jeg|eg|ik|i)?\W*(?:det|dét|dat|that|it|då|da|dan)\b|
        (?:och\ |men\ |og\ |en\ |maar\ |and\ |but\ )?(?:om|hvis|viss|als|if|tenk\ om|tänk\ om|stel\ dat|what\ if)\b|
        (?:hoezo|varför\ det|hvorfor\ det|kvifor\ det|waarom\ dat|why\ that|why\ is\ that))\b""",
    re.IGNORECASE | re.VERBOSE,
)
_POINTING = re.compile(
    r"""\b(?:hon|han|hen|de|dem|dom|den|det|dessa|då|henne|honom|sån|sådan|
        hun|han|henne|ham|dei|ho|dem|det|den|slik|disse|
        ze|zij|hij|hem|haar|die|dat|dit|deze|er|daar|dan|zo|
        she|he|they|them|him|her|it|that|this|those|then)\b""",
    re.IGNORECASE | re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Understood:
    """`text` is what was typed; `query` what is searched for; `language` the asker's (nn is served in nb)."""

    text: str
    query: str
    language: str
    follows_on: bool


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


def understand(question: str, earlier: Sequence[str] = (), language: str | None = None) -> Understood:
    """Read `question` after the `earlier` ones of its conversation, oldest first.

    A question that leads on ('och om hon hotar mig?') is searched for together with the last question that stood on
    its own; `language`, if given, is the language to answer in, otherwise that of the question.
    """
    text = check(question)
    hint = detect(earlier[-1]) if earlier else None
    spoken = family(language or detect(text, hint) or hint or "en")
    topic = next((check(e) for e in reversed(earlier) if not leads_on(e)), None) if earlier else None
    if topic and leads_on(text):
        return Understood(text, f"{topic}\n{text}", spoken, follows_on=True)
    return Understood(text, text, spoken, follows_on=False)


def leads_on(question: str) -> bool:
    """Whether a question cannot stand on its own: it opens like a continuation, or is short and points back."""
    words = question.split()
    if _LED_ON.match(question) and len(words) <= 2 * _SHORT:
        return True
    return len(words) <= _SHORT + 1 and bool(_POINTING.search(question))
