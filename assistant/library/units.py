"""How units are written after a number: time, money and shares, in sv, nb (with Nynorsk), nl and en."""

from decimal import Decimal

HOUR = "hour"
WORKING_DAY = "working day"

_SECOND, _MINUTE, DAY, _MONTH = Decimal(1) / 3600, Decimal(1) / 60, Decimal(24), Decimal(730)

TIMES: dict[str, list[tuple[str, str, Decimal]]] = {
    "sv": [
        (r"sek(?:und(?:er)?)?", HOUR, _SECOND),
        (r"min(?:ut(?:er)?)?", HOUR, _MINUTE),
        (r"kvart", HOUR, Decimal("0.25")),
        (r"halvtimm(?:e|ar)", HOUR, Decimal("0.5")),
        (r"h|tim(?:m(?:e|ar))?", HOUR, Decimal(1)),
        (r"(?:kalender)?dag(?:ar)?|dygn|nätter", HOUR, DAY),
        (r"(?:arbets|bank|kontors|affärs|var)dag(?:ar)?", WORKING_DAY, Decimal(1)),
        (r"veck(?:a|or)", HOUR, 7 * DAY),
        (r"månad(?:er)?", HOUR, _MONTH),
        (r"kvartal", HOUR, 3 * _MONTH),
        (r"halvår", HOUR, 6 * _MONTH),
        (r"år", HOUR, 12 * _MONTH),
    ],
    "nb": [
        (r"sek(?:und(?:er|ar)?)?", HOUR, _SECOND),
        (r"min(?:utt(?:er|ar)?)?", HOUR, _MINUTE),
        (r"kvarter", HOUR, Decimal("0.25")),
        (r"halvtimer?", HOUR, Decimal("0.5")),
        (r"t|time|tim[ea]r", HOUR, Decimal(1)),
        (r"(?:kalender)?dag(?:[ea]r)?|døgn|netter", HOUR, DAY),
        (r"(?:arbeids|virke|yrke|kontor|bank|k?hver|kvar)dag(?:[ea]r)?", WORKING_DAY, Decimal(1)),
        (r"(?:uke|veke)r?", HOUR, 7 * DAY),
        (r"måned(?:er)?|månad(?:[ea]r)?", HOUR, _MONTH),
        (r"kvartal", HOUR, 3 * _MONTH),
        (r"halvår", HOUR, 6 * _MONTH),
        (r"år", HOUR, 12 * _MONTH),
    ],
    "nl": [
        (r"sec(?:onden?)?", HOUR, _SECOND),
        (r"min(?:uut|uten)?", HOUR, _MINUTE),
        (r"kwartier", HOUR, Decimal("0.25")),
        (r"halfuur", HOUR, Decimal("0.5")),
        (r"uur|uren", HOUR, Decimal(1)),
        (r"(?:kalender)?dag(?:en)?|daags|etmaal|etmalen|nachten", HOUR, DAY),
        (r"(?:werk|bank|kantoor)dag(?:en)?", WORKING_DAY, Decimal(1)),
        (r"we(?:ek|ken)", HOUR, 7 * DAY),
        (r"maand(?:en)?", HOUR, _MONTH),
        (r"kwarta(?:al|len)", HOUR, 3 * _MONTH),
        (r"halfjaar", HOUR, 6 * _MONTH),
        (r"ja(?:ar|ren|rig)", HOUR, 12 * _MONTH),
    ],
    "en": [
        (r"sec(?:ond)?s?", HOUR, _SECOND),
        (r"min(?:ute)?s?", HOUR, _MINUTE),
        (r"h(?:ou)?rs?", HOUR, Decimal(1)),
        (r"(?:calendar[ -])?days?|nights?", HOUR, DAY),
        (r"(?:(?:working|business|week)[ -]?)days?", WORKING_DAY, Decimal(1)),
        (r"weeks?", HOUR, 7 * DAY),
        (r"fortnights?", HOUR, 14 * DAY),
        (r"months?", HOUR, _MONTH),
        (r"quarters", HOUR, 3 * _MONTH),
        (r"years?", HOUR, 12 * _MONTH),
    ],
}
"""By language: the form after a number, in what it is counted, and how many of that it is."""

CURRENCIES = [
    (r"(?-i:SEK)|svensk[ae]\skron[oe]r|zweedse\skronen", "SEK"),
    (r"(?-i:NOK)|norsk[ae]\skron[oe]r|noorse\skronen", "NOK"),
    (r"(?-i:DKK)|dansk[ae]\skron[oe]r|deense\skronen", "DKK"),
    (r"€|(?-i:EUR)|euro(?:['’]?s)?", "EUR"),
    (r"\$|(?-i:USD)|dollars?", "USD"),
    (r"£|(?-i:GBP)|pund|pounds?|pond", "GBP"),
    (r"kr\.?|kron(?:or|ors|er|ers|en|e|a)|:-|,[-–]", "kr"),
]
OWN_CROWN = {"sv": "SEK", "nb": "NOK"}
PERCENT = r"%|procent(?:enheter)?|prosent(?:poeng)?|percent|per\scent|pct"
SHARES = {
    "sv": {
        "hälften": 50,
        "halva priset": 50,
        "en tredjedel": 33,
        "en fjärdedel": 25,
        "tre fjärdedelar": 75,
        "en tiondel": 10,
    },
    "nb": {
        "halvparten": 50,
        "halve prisen": 50,
        "en tredel": 33,
        "en tredjedel": 33,
        "en firedel": 25,
        "en fjerdedel": 25,
        "en tidel": 10,
    },
    "nl": {
        "de helft": 50,
        "halve prijs": 50,
        "een derde van": 33,
        "een kwart van": 25,
        "driekwart": 75,
        "een tiende van": 10,
    },
    "en": {
        "half of": 50,
        "half the price": 50,
        "a third of": 33,
        "a quarter of": 25,
        "three quarters of": 75,
        "a tenth of": 10,
    },
}
