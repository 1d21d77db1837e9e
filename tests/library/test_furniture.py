"""What is left out of a page that was saved from the web, and what is never left out."""

import pytest

from assistant.library.blocks import plain_blocks
from assistant.library.documents import Document
from assistant.library.furniture import without_furniture
from assistant.library.splitting import split, title_of

SWEDISH = """Meny
Logga in

Publicerad i: Kundservice, Tips

Exempelbolaget AB

Så svarar du en besviken kund

leende medarbetare

En besviken kund vill först och främst bli hörd, och därför är det klokt att lyssna färdigt innan du svarar.

Säg vad du kan göra och när det blir gjort. Lova aldrig mer än du kan hålla, för då blir besvikelsen dubbelt så stor.

Läs mer

Är frågan svår? Be om att få ringa upp, och ring alltid på den tid som ni kom överens om i samtalet.

Prenumerera på vårt nyhetsbrev redan i dag!
Vänliga hälsningar från oss alla på redaktionen.

Kalle Exempel
08-123 45 67 kalle@exempel.example

Relaterade inlägg
Lämna en kommentar
Namn *
E-post *
Skicka
"""

NORWEGIAN = """Hjem
Søk

Blogginnlegg • 12. mars 2021

Slik tar du imot en klage

fornøyd dame

Takk kunden for at hun sier fra, for de fleste som er misfornøyde, går bare et annet sted uten å si noe.

Gjenta med egne ord hva kunden har opplevd, slik at hun hører at du har forstått hva saken gjelder.

bilde av kasse

Avtal så neste skritt, og skriv det ned mens dere snakker, slik at kollegaen din kan ta saken videre.

Lignende innlegg
Legg igjen en kommentar
Navn *
Svar
"""

DUTCH = """Categorieën
Tags

Zo behoud je een klant die wil opzeggen

boze klant

Vraag eerst waarom de klant wil opzeggen, en luister naar het antwoord voordat je zelf iets voorstelt.

Doe daarna één voorstel dat bij de reden past. Blijft de klant bij zijn besluit, dan zeg je netjes op en bedank je hem.

opzegging

Schrijf de reden van de opzegging op, zodat je later met het team kunt zien wat er vaker misgaat.

Voeg een reactie toe
×
Weet je zeker dat je de reactie wilt verwijderen?
Verwijder
Reden voor klacht
Gerelateerde berichten
"""

PAGES = {
    "sv": (
        SWEDISH,
        [
            ["Meny", "Logga in", "Publicerad i", "Exempelbolaget AB", "leende medarbetare", "Läs mer"],
            ["Prenumerera", "hälsningar", "Kalle", "08-123", "kalle@", "Relaterade", "kommentar", "Namn", "Skicka"],
        ],
    ),
    "nb": (
        NORWEGIAN,
        [
            ["Hjem", "Søk", "Blogginnlegg", "2021", "fornøyd dame", "bilde av kasse"],
            ["Lignende innlegg", "kommentar", "Navn", "Svar"],
        ],
    ),
    "nl": (
        DUTCH,
        [
            ["Categorieën", "Tags", "boze klant"],
            ["Voeg een reactie toe", "×", "Weet je zeker", "Verwijder", "Reden voor klacht", "Gerelateerde"],
        ],
    ),
}


def document(text, language="sv"):
    return Document(id="d", language=language, title="Sida", source="d.txt", text=text, format="txt")


def kept(text):
    return [text[block.start : block.end] for block in without_furniture(text, plain_blocks(text))]


def prose(text):
    return [line for line in text.splitlines() if len(line) > 90]


@pytest.mark.parametrize("language", PAGES)
def test_menus_captions_and_comment_forms_of_a_saved_page_are_in_no_passage(language):
    page, groups = PAGES[language]
    passages = "\n".join(passage.text for passage in split(document(page, language)))
    furniture = [words for group in groups for words in group]
    assert [words for words in furniture if words not in page] == []
    assert [words for words in furniture if words in passages] == []


@pytest.mark.parametrize("language", PAGES)
def test_every_paragraph_of_a_saved_page_can_be_quoted(language):
    page, _ = PAGES[language]
    passages = "\n".join(passage.text for passage in split(document(page, language)))
    assert len(prose(page)) == 3
    assert [line for line in prose(page) if line not in passages] == []


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("sv", "Så svarar du en besviken kund"),
        ("nb", "Slik tar du imot en klage"),
        ("nl", "Zo behoud je een klant die wil opzeggen"),
    ],
)
def test_a_saved_page_is_named_by_its_headline_and_not_by_its_menu(language, title):
    page, _ = PAGES[language]
    assert title_of(page, "txt") == title
    assert {passage.section for passage in split(document(page, language))} == {(title,)}


def test_a_caption_parts_two_passages_so_that_neither_carries_it():
    passages = split(document(NORWEGIAN, "nb"))
    assert [passage.text for passage in passages if "bilde" in passage.text] == []
    assert len(passages) == 2


@pytest.mark.parametrize(
    "mark",
    [
        "Posted in: Tips",
        "Publicerad i Tips",
        "Geplaatst op maandag",
        "Categorieën",
        "Kategorier:",
        "Similar Posts",
        "Senaste inlägg",
        "Relaterte artikler",
        "Leave a comment",
        "Lämna ett svar",
        "Legg igjen en kommentar",
        "Voeg een reactie toe",
        "Plaats een reactie",
        "Dela på Facebook",
        "Blogginlägg • 3 maj 2020",
        "Jag godkänner cookies",
    ],
)
def test_one_mark_of_the_web_is_enough_to_leave_captions_out(mark):
    prose = "En besviken kund vill först och främst bli hörd, och därför lyssnar du färdigt innan du svarar."
    page = f"Ta emot klagomål\n\n{prose}\n\nleende kvinna\n\n{prose}\n\n{{}}\n"
    assert kept(page.format(mark)) == ["Ta emot klagomål", prose, prose]
    assert "leende kvinna" in kept(page.format("Tack för att du läste ända hit."))


NOTES = {
    "sv": """Reklamationer hos oss

Ring lagret på 08-765 43 21 innan du lovar ett datum.
Mejla annars lager@butiken.example.
När lagret är stängt gäller:
- ring Kalle
- vänta på svar

Vänliga hälsningar
ledningen på Butiken AB, som svarar på allt annat.
""",
    "nb": """Klager hos oss

Ring lageret på 22 34 56 78 før du lover en dato.
Send ellers e-post til lager@butikken.example.
Ta kontakt med oss hvis du er i tvil.
""",
    "nl": """Klachten bij ons

Bel het magazijn op 010-765 43 21 voordat je een datum belooft.
Mail anders naar magazijn@winkel.example.
Neem contact op met Jan als je twijfelt.
""",
}


@pytest.mark.parametrize("language", NOTES)
def test_a_note_of_the_companys_own_keeps_its_telephone_numbers_and_every_other_line(language):
    note = NOTES[language]
    assert kept(note) == [note[block.start : block.end] for block in plain_blocks(note)]
    passages = "\n".join(passage.text for passage in split(document(note, language)))
    body = [line.removeprefix("- ") for line in note.splitlines()[1:] if line]
    assert [line for line in body if line not in passages] == []


def test_a_telephone_number_inside_the_prose_of_a_saved_page_stays():
    page = SWEDISH.replace("Säg vad", "Ring lagret på 08-765 43 21 om du inte vet när varan kommer. Säg vad")
    assert any("08-765 43 21" in passage.text for passage in split(document(page)))


def test_a_page_of_nothing_but_furniture_is_left_as_it_is():
    page = "Kategorier\n\nTags\n\nLäs mer\n"
    assert kept(page) == ["Kategorier", "Tags", "Läs mer"]
