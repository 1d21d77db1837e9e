"""The five texts that the assistant was ordered for, as they were saved from the web."""

import re
from pathlib import Path

import pytest

from assistant.languages.detect import detect
from assistant.library.documents import Document
from assistant.library.readers import read
from assistant.library.splitting import LARGEST, split

GUIDANCE = Path(__file__).resolve().parents[2].parent / "shared" / "guidance"
LANGUAGES = {"000": "sv", "001": "sv", "002": "nb", "003": "sv", "004": "nl"}
FURNITURE = {
    "000": ["Posted in", "Nyheter, Tips"],
    "001": ["addmore AB", "Blogginlägg", "CEST"],
    "002": [],
    "003": ["Similar Posts", "Farbror", "070-582", "joakim@", "Bästa hälsningar", "Nästa blogg", "Hör av dig"],
    "004": ["Categorieën", "Voeg een reactie toe", "Weet je zeker", "Verwijder", "Reden voor", "Succesverhalen", "×"],
}
CAPTIONS = {
    "000": ["glada kunder"],
    "004": ["klant is", "klantenbestand", "bedrijf klanten", "klantgegevens", "bedrijf", "uitrusting", "vaste klant"],
}
PARAGRAPH = 100
"""Characters from which a line of these texts is prose and nothing else."""

pytestmark = pytest.mark.skipif(not GUIDANCE.is_dir(), reason=f"the guidance texts are not at {GUIDANCE}")


def document(number):
    (path,) = GUIDANCE.glob(f"{number}_*.txt")
    reading = read(path)
    return Document(
        id=number, language=LANGUAGES[number], title="", source=path.name, text=reading.text, format=reading.format
    )


@pytest.mark.parametrize("number", LANGUAGES)
def test_its_language_is_recognised(number):
    assert detect(document(number).text) == LANGUAGES[number]


@pytest.mark.parametrize("number", LANGUAGES)
def test_every_passage_is_in_the_language_of_the_text(number):
    assert {passage.language for passage in split(document(number))} == {LANGUAGES[number]}


@pytest.mark.parametrize("number", [number for number, words in FURNITURE.items() if words])
def test_no_passage_and_no_heading_carries_furniture_of_the_web_page(number):
    text = document(number)
    assert [words for words in FURNITURE[number] if words not in text.text] == []
    for passage in split(text):
        shown = "\n".join([*passage.section, passage.text])
        assert [words for words in FURNITURE[number] if words in shown] == []


@pytest.mark.parametrize("number", CAPTIONS)
def test_no_passage_carries_the_caption_of_a_picture(number):
    text = document(number)
    lines = [line.strip() for line in text.text.splitlines()]
    assert [caption for caption in CAPTIONS[number] if caption not in lines] == []
    for passage in split(text):
        inside = [line.strip() for line in [*passage.section, *passage.text.splitlines()]]
        assert [caption for caption in CAPTIONS[number] if caption in inside] == []


@pytest.mark.parametrize("number", LANGUAGES)
def test_every_paragraph_can_be_quoted_to_its_last_letter(number):
    text = document(number)
    quotable = {i for p in split(text) for s in p.sentences for i in range(s.start, s.end)}
    paragraphs = [match for match in re.finditer(r"[^\r\n]+", text.text) if len(match.group()) >= PARAGRAPH]
    assert len(paragraphs) >= 3
    for match in paragraphs:
        lost = [i for i in range(*match.span()) if i not in quotable and not text.text[i].isspace()]
        # a marker before a list item is not quoted
        assert "".join(text.text[i] for i in lost) in ("", "•"), match.group()[:40]


@pytest.mark.parametrize("number", LANGUAGES)
def test_no_sentence_is_torn_where_a_line_was_wrapped(number):
    for passage in split(document(number)):
        assert len(passage.text) <= LARGEST
        for sentence in passage.sentences:
            quote = passage.quote(sentence)
            assert not quote[0].islower()
