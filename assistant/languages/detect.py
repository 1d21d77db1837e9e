"""Which of our languages a text is written in."""

import unicodedata
from functools import cache

from lingua import Language, LanguageDetector, LanguageDetectorBuilder

ANSWER_LANGUAGES = ("sv", "nb", "nl", "en")
"""Languages that an answer can be given in."""

HANDBOOK_LANGUAGES = ("sv", "nb", "nl")
"""Languages that the handbook is written in."""

_CODES = {
    Language.SWEDISH: "sv",
    Language.BOKMAL: "nb",
    Language.NYNORSK: "nn",
    Language.DUTCH: "nl",
    Language.ENGLISH: "en",
}
_DOUBT = 0.1
"""Confidence in the expected language from which it is taken to be that."""

_LANGUAGES = {code: language for language, code in _CODES.items()}


@cache
def _detector() -> LanguageDetector:
    return LanguageDetectorBuilder.from_languages(*_CODES).build()


def family(language: str) -> str:
    """The answer language that serves `language`: Nynorsk is understood and answered in Bokmål."""
    return "nb" if language in ("nn", "no") else language


def detect(text: str, hint: str | None = None) -> str | None:
    """The language of `text`: sv, nb, nn, nl or en; None where it has no Latin words at all.

    `hint` is a language code that wins over a narrow lead of another (a three-word question on a
    Norwegian page); it is not consulted where the text speaks plainly.
    """
    letters = [c for c in text if c.isalpha()]
    latin = sum(1 for c in letters if "LATIN" in unicodedata.name(c, ""))
    if not letters or latin * 2 < len(letters):
        return None
    values = {_CODES[v.language]: v.value for v in _detector().compute_language_confidence_values(text[:5000])}
    if not values or not any(values.values()):
        return hint
    best = max(values, key=lambda code: values[code])
    if hint in values and values[hint] >= 0.75 * values[best]:
        return hint
    return best


@cache
def _wide_detector() -> LanguageDetector:
    strangers = (Language.GERMAN, Language.FRENCH, Language.SPANISH, Language.POLISH, Language.FINNISH)
    return LanguageDetectorBuilder.from_languages(*_CODES, *strangers).with_low_accuracy_mode().build()


def spoken(text: str, expected: str) -> str:
    """The language of `text` where it is plainly not `expected`: a code of ours, or "other"; else `expected`.

    Wider than `detect`, and slow to contradict: kin of `expected` share many words.
    """
    values = {v.language: v.value for v in _wide_detector().compute_language_confidence_values(text[:5000])}
    mine = sum(v for language, v in values.items() if family(_CODES.get(language, "")) == expected)
    best = max(values, key=lambda language: values[language])
    if mine >= _DOUBT:
        return expected
    found = family(_CODES.get(best, "other"))
    if found != "other" and family(detect(text, hint=expected) or expected) == expected:
        return expected
    return found


def warm_up() -> None:
    """Load the detector's models, so that the first question does not pay for them."""
    detect("Hur tar jag emot ett klagomål?")
