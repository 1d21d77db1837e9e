"""Web furniture in a page saved as text: menus, bylines, captions, comment forms, sign-offs, contact lines.

Nothing is cut from the document; blocks that are furniture are just left out of passages. A text without one plain
mark of a web page is left alone altogether, so that a company's own note keeps its telephone numbers.
"""

import re
from collections.abc import Sequence

from assistant.library.blocks import Block

# Each of these shows by itself that the text was saved from a web page.
_WEB_MARKS = re.compile(
    r"""^\W*(?:
        posted\ (?:in|on|by)\b.* | filed\ under\b.* | publicerad\ i\b.* | publisert\ i\b.*
      | geplaatst\ (?:in|op|door)\b.*
      | categor(?:y|ies)\W* | kategori(?:er)?\W* | categorie(?:ën)?\W* | tags?\W*
      | (?:similar|related|recent)\ posts?\W* | (?:liknande|relaterade|senaste)\ (?:inlägg|artiklar)\W*
      | (?:lignende|relaterte|siste)\ (?:innlegg|artikler)\W* | (?:gerelateerde|vergelijkbare|laatste)\ berichten\W*
      | (?:leave|post)\ a\ (?:comment|reply)\W* | lämna\ (?:en\ kommentar|ett\ svar)\W*
      | legg\ igjen\ (?:en\ kommentar|et\ svar)\W* | (?:voeg\ een|geef\ een|plaats\ een)\ reactie(?:\ toe)?\W*
      | (?:share|dela|del|deel)\ (?:this|on|på|via|op|dit|denna|dette)\b.{0,20}
        (?:facebook|twitter|linkedin|whatsapp|pinterest|e-?mail|e-?post|page|sidan|siden|pagina)\W*
      | (?:blogginlägg|blogginnlegg|blogpost|blogbericht|nyhet|nyhed|pressmeddelande)\s*[•|·–-].*
      | .{0,40}(?:accept|godta|godkänn|aksepter|accepteer).{0,20}\bcookies?\b.{0,20}
    )$""",
    re.VERBOSE | re.IGNORECASE,
)
_FORM = re.compile(
    r"""^\W*(?:
        weet\ je\ zeker.*verwijderen.* | är\ du\ säker.*(?:ta\ bort|radera).* | er\ du\ sikker.*(?:slette|fjerne).*
      | are\ you\ sure.*(?:delete|remove).*
      | verwijder | annuleer | ta\ bort | avbryt | slett | avbryt | delete | cancel | reply | svara | svar
      | antwoorden? | reden\ voor\ klacht | report | anmäl | rapporter | skicka | send | verzenden | verstuur
      | (?:read|läs|les|lees)\ (?:more|mer|mere|meer|verder)\W* | (?:next|previous|nästa|föregående|neste|forrige)\W*
      | (?:menu|meny|hem|hjem|home|kontakt|contact|sök|søk|zoeken|search|logga\ in|logg\ inn|inloggen)\W*
      | (?:name|namn|navn|naam|e-?post|e-?mail|website|webbplats|nettsted)\s*\*?
    )\W*$""",
    re.VERBOSE | re.IGNORECASE,
)
_DATE = re.compile(
    r"""\b(?:\d{1,2}[./ -]\s?(?:\d{1,2}|[a-zé]{3,9})\.?[./ -]?\s?,?\s?(?:19|20)\d\d
        | [a-z]{3,9}\.?\ \d{1,2},?\ (?:19|20)\d\d | (?:19|20)\d\d-\d\d-\d\d)""",
    re.VERBOSE | re.IGNORECASE,
)
_CONTACT = re.compile(r"[\w.+-]+@[\w.-]+\.\w{2,}|(?:\+\d{2}|\b0\d{1,3})[\s-]?\d[\d\s-]{5,}\d|https?://|\bwww\.")
_SIGN_OFF = re.compile(
    r"^(?:med\ )?(?:bästa|vänliga|vänlig|varma|beste|vennlig|mvh|hälsningar|hilsen|met\ vriendelijke|vriendelijke|"
    r"hartelijke|kind|best)\b.{0,12}\b(?:hälsning(?:ar)?|hilsen|hilsener|groet(?:en)?|regards|wishes|mvh)\b",
    re.IGNORECASE,
)
_APPEAL = re.compile(
    r"""(?:\bhör\ av\ dig|\bta\ kontakt\ med\ (?:oss|meg)|\bkontakta\ (?:oss|mig)|\bkontakt\ (?:oss|meg)
        |\bneem\ (?:gerust\ )?contact\ (?:met\ (?:ons|mij)\b|op\b(?!\ met\ (?!ons|mij)))|\bcontact\ us
        |\bnästa\ (?:blogg|inlägg)|\bneste\ (?:blogg|innlegg)|\bvolgende\ (?:blog|bericht)
        |\bnext\ (?:blog|post)|\bprenumerera|\babonner\ på|\bschrijf\ (?:je|u)\ in|\bsubscribe)""",
    re.VERBOSE | re.IGNORECASE,
)
_COMPANY_NAME = re.compile(r"^[\w&.\- ]{2,40}\s(?:AB|AS|ASA|BV|B\.V\.|NV|Oy|ApS|Inc\.?|Ltd\.?|GmbH)$")
_ENDS_A_SENTENCE = (".", "!", "?", "…", "”", "»", "’", ")", ":")
_SHORT = 70


def without_furniture(text: str, blocks: Sequence[Block]) -> list[Block]:
    """The blocks that are guidance, in order; all of them where the text is no saved web page."""
    lines = [" ".join(text[b.start : b.end].split()) for b in blocks]
    if not any(_WEB_MARKS.match(line) for line in lines):
        return list(blocks)
    prose = [
        i
        for i, line in enumerate(lines)
        if (_is_prose(line) or blocks[i].kind == "item") and not _WEB_MARKS.match(line) and not _FORM.match(line)
    ]
    if not prose:
        return list(blocks)
    first, last = prose[0], prose[-1]
    end = _end_of_text(lines, [block.kind for block in blocks], last)
    kept = []
    for i, block in enumerate(blocks[: end + 1]):
        if _is_furniture(lines[i], block.kind) or (i < first and not _could_be_title(lines[i])):
            continue
        if block.kind == "heading" and i + 1 > last:
            continue  # a heading that nothing follows
        kept.append(block)
    return kept


def _end_of_text(lines: Sequence[str], kinds: Sequence[str], last_prose: int) -> int:
    """Index of the last block that belongs to the text: before a sign-off, an appeal, and what trails behind."""
    end = last_prose
    for i in range(max(0, last_prose - 4), last_prose + 1):
        if _SIGN_OFF.match(lines[i]):
            end = i - 1
            break
    while (
        end > 0
        and kinds[end] != "item"
        and len(lines[end]) <= 2 * _SHORT
        and (_APPEAL.search(lines[end]) or not _is_prose(lines[end]))
    ):
        end -= 1
    return end


def _is_prose(line: str) -> bool:
    return len(line) > _SHORT or (line.endswith(_ENDS_A_SENTENCE) and len(line.split()) > 3 and not _FORM.match(line))


def _could_be_title(line: str) -> bool:
    return line[:1].isupper() and any(c.isalpha() for c in line) and not _COMPANY_NAME.match(line)


def _is_furniture(line: str, kind: str) -> bool:
    if not any(c.isalpha() for c in line) or _WEB_MARKS.match(line) or _FORM.match(line):
        return True
    if kind != "item" and len(line) <= _SHORT and not line.endswith(_ENDS_A_SENTENCE):
        if line[0].islower() or _COMPANY_NAME.match(line):
            return True  # a caption or a byline: a heading and a sentence begin large
        if _DATE.search(line) and len(line.split()) <= 8:
            return True
    return len(line) <= 2 * _SHORT and bool(_CONTACT.search(line)) and len(line.split()) <= 8
