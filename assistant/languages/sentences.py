"""Where sentences begin and end in Swedish, Norwegian, Dutch and English text.

Written here because the libraries that were tried do not hold in these languages: sentencex splits after
't.ex.', 'f.eks.', 'o.a.', 'kap.' and before 'mai'; pysbd and syntok have neither Swedish nor Norwegian.
"""

import re

# An abbreviation that is followed by more of its own sentence, whatever stands next.
_NEVER_FINAL = frozenset(
    [
        "t.ex",
        "t.o.m",
        "fr.o.m",
        "d.v.s",
        "dvs",
        "bl.a",
        "s.k",
        "p.g.a",
        "pga",
        "m.a.o",
        "e.g",
        "i.e",
        "ca",
        "cirka",
        "jfr",
        "resp",
        "inkl",
        "exkl",
        "enl",
        "forts",
        "ggr",
        "prof",
        "dr",
        "hr",
        "fr",
        "mr",
        "mrs",
        "ms",
        "jf",
        "f.eks",
        "feks",
        "vedr",
        "evt",
        "o.a",
        "bijv",
        "d.w.z",
        "dwz",
        "m.n",
        "m.b.t",
        "mbt",
        "i.v.m",
        "ivm",
        "t.a.v",
        "t.b.v",
        "t.o.v",
        "dhr",
        "mw",
        "mevr",
        "drs",
        "excl",
        "incl",
        "zgn",
        "z.g",
        "nl",
        "i.p.v",
        "t.n.v",
        "c.q",
        "cq",
        "approx",
        "vs",
        "t.a.b",
        "iht",
        "mht",
        "ifm",
        "ifb",
    ]
)
# An abbreviation that belongs to the number after it: 'kap. 5', 'nr. 27', 'kl. 14'.
_BEFORE_NUMBER = frozenset(
    [
        "nr",
        "kap",
        "art",
        "par",
        "fig",
        "sid",
        "s",
        "blz",
        "lid",
        "punkt",
        "pkt",
        "p",
        "st",
        "kl",
        "tel",
        "tlf",
        "mom",
        "avd",
        "ca",
        "max",
        "min",
        "no",
    ]
)
# An abbreviation that can also close a sentence: what follows decides.
_MAYBE_FINAL = frozenset(
    [
        "m.m",
        "mm",
        "m.fl",
        "mfl",
        "o.s.v",
        "osv",
        "etc",
        "o.d",
        "od",
        "o.dyl",
        "dyl",
        "f.n",
        "fn",
        "f.k",
        "e.kr",
        "f.kr",
        "e.l",
        "o.l",
        "m.v",
        "mv",
        "e.d",
        "enz",
        "e.v",
        "e.a",
        "p.m",
        "a.m",
        "kr",
        "b.v",
        "bv",
        "inc",
        "ltd",
        "co",
        "p.st",
        "o.likn",
        "tis",
        "ons",
        "tors",
        "fre",
        "lör",
        "sön",
        "mån",
        "man",
        "tir",
        "tor",
        "lør",
        "søn",
        "ma",
        "wo",
        "vr",
        "za",
        "zo",
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sep",
        "sept",
        "okt",
        "nov",
        "dec",
        "des",
    ]
)

_END = re.compile(
    r"""[.!?…]+                       # the stop
        ["'”’»›)\]]*                  # what may close after it
        (?=\s|$|(?<=[a-zåäöæøéë][.!?])[A-ZÅÄÖÆØÉ][a-zåäöæøéë])   # white space, the end, or a forgotten space""",
    re.VERBOSE,
)
_LAST_TOKEN = re.compile(r"[^\s(\[\"'“”‘’«»]+$")
_DUTCH_CLITIC = re.compile(r"['’][tsnk]\s+[A-Z]")  # 't Is, 's Avonds
_OPENING = "\"'“”‘’«»‹›([-–—•*"


def sentences(text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
    """Half-open character spans of the sentences in text[start:end], trimmed of white space, in order.

    A single line break inside the span counts as a space. Nothing but white space lies between spans.
    """
    end = len(text) if end is None else end
    spans: list[tuple[int, int]] = []
    begin = start
    for stop in _END.finditer(text, start, end):
        if stop.start() >= begin and _is_boundary(text, begin, stop.start(), stop.end(), end):
            _append(spans, text, begin, stop.end())
            begin = stop.end()
    _append(spans, text, begin, end)
    return spans


def _append(spans: list[tuple[int, int]], text: str, start: int, end: int) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        spans.append((start, end))


def _is_boundary(text: str, begin: int, stop: int, after: int, end: int) -> bool:
    following = text[after:end].lstrip()
    if not following:
        return True
    initial = following.lstrip(_OPENING).lstrip()[:1]
    if _DUTCH_CLITIC.match(following):
        return True
    if initial.islower():
        # A sentence does not begin small: '”Jag förstår!” sa hon', 'Den 1. mai'. Bullets inside a line do.
        return following[0] in "•*"
    if text[stop] != ".":
        return True
    token_match = _LAST_TOKEN.search(text, begin, stop)
    token = token_match.group().lower() if token_match else ""
    if token in _NEVER_FINAL:
        return False
    if token in _BEFORE_NUMBER:
        return not (initial.isdigit() or initial == "§")
    if token in _MAYBE_FINAL:
        return initial.isupper()
    if len(token) == 1 and token.isalpha():
        return False  # an initial: 'A. Berg'
    if token.isdigit() and len(token) <= 2:
        # 'nr. 27. Kunden' closes, '3. Kunden' opens a list item.
        return bool(text[begin : stop - len(token)].strip()) and initial.isupper()
    return True
