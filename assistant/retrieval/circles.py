"""For whom, when and about what a rule holds: rules of different circles can differ in their numbers and both be true.

Stems in the languages of the product; a sentence that names none is of no circle and can meet any.
"""

import re
from functools import lru_cache

_CIRCLES = {
    "customer": {
        "business": r"företagskund|företagsavtal|bedriftskund|zakelijk|bedrijfsklant|\bb2b|business customer",
        "consumer": r"konsument|privatkund|privatperson|forbruker|particulier|consument|consumer",
    },
    "day": {
        "weekday": r"vardag|måndag|mandag|hverdag|maandag|werkdag|weekday|monday",
        "weekend": r"lördag|söndag|\bhelg|lørdag|søndag|zaterdag|zondag|weekend|saturday|sunday",
    },
    "channel": {
        "telephone": r"telefon|samtal|\bring(?:a|er|e)\b|telefoon|gesprek|\bbel(?:t|len)\b|\bcalls?\b|phone",
        "mail": r"mejl|e-?post|e-?mail|\bmailt?\b",
        "chat": r"\bchat",
        "social": r"social[ae] medi|sosiale medier|facebook|instagram",
        "letter": r"\bbrev|\bbrief\b|\bbrieven|\bletter",
    },
    "role": {
        "employee": r"handläggare|medarbetar|kundebehandler|medewerker|\bagent|själv\b|\bdu selv|\bzelf\b|yourself",
        "lead": r"teamleda|teamlede|teamleider|team lead",
        "head": r"chef|sjef\b|sjefen|hoofd|manager|direktör|direktør|directeur|director",
    },
    "stage": {
        "received": r"bekräft|bekreft|bevestig|acknowledg|confirm",
        "answered": r"slutlig|endelig|inhoudelijk|definitie[fv]|lösning|løsning|oplossing|\bfinal",
    },
    "place": {
        "mainland": r"fastland|vasteland|mainland",
        "island": r"\böar|gotland|wadden|eiland|svalbard|\bøy|island",
        "abroad": r"utland|utomlands|buitenland|abroad",
    },
}
# The first that is found is what a sentence is about: a refund is spoken of in terms of the return before it.
_MATTERS = {
    "delay": r"försen|för sen[at]?\b|dröjer|forsink|for sent?\b|te laat|vertrag|\blate\b|delay",
    "damage": r"skad(?:a|e|or|er|ad|an)\b|skönhetsfel|skjønnhetsfeil|schade|beschadig|damage",
    "complaint": r"klagomål|\bklage|\bklacht|complain",
    "guarantee": r"garanti|guarantee|warranty|reklam",
    "refund": r"återbetal|betala[rs]? tillbaka|pengarna|tilbakebetal|betale[rs]? tilbake|\bbetal\b.*tilbake|pengene"
    r"|på konto|terugbeta|betaal.*terug|aankoopbedrag|op de rekening|refund",
    "return": r"retur|lämna[rs]? tillbaka|ångr|öppet köp|angre|levere[rs]? tilbake|åpent kjøp|retour|terugstu|herroep"
    r"|bedenktijd|return|withdraw",
}
_CIRCLE_PATTERNS = {
    dimension: {name: re.compile(stems, re.IGNORECASE) for name, stems in names.items()}
    for dimension, names in _CIRCLES.items()
}
_MATTER_PATTERNS = {name: re.compile(stems, re.IGNORECASE) for name, stems in _MATTERS.items()}


@lru_cache(maxsize=50_000)
def circles(text: str, heading: str = "") -> dict[str, frozenset[str]]:
    """What `text`, or where it is silent its `heading`, names in each dimension."""
    return {
        dimension: frozenset(_named(names, text) or _named(names, heading))
        for dimension, names in _CIRCLE_PATTERNS.items()
    }


@lru_cache(maxsize=50_000)
def matter(text: str) -> str:
    """What `text` is about, or ""."""
    return next((name for name, pattern in _MATTER_PATTERNS.items() if pattern.search(text)), "")


def _named(names: dict[str, re.Pattern[str]], text: str) -> list[str]:
    return [name for name, pattern in names.items() if pattern.search(text)]
