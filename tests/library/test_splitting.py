"""Documents into passages: nothing lost, nothing shifted, none too long to be read."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.library.documents import Document
from assistant.library.splitting import LARGEST, split, title_of


def document(text, format="txt", language="sv"):
    return Document(id="d", language=language, title="Rutin", source=f"d.{format}", text=text, format=format)


def quotes(passages):
    return [passage.quote(sentence) for passage in passages for sentence in passage.sentences]


def words(text):
    return re.findall(r"\w+", text)


_SENTENCES = st.sampled_from(
    [
        "Kunden ringde i går.",
        "Vi lyssnar färdigt och tackar, t.ex. med en blomma.",
        "Hva gjør vi nå? Vi svarer.",
        "Øyvind ringer kl. 14 og spør f.eks. om prisen!",
        "De klant krijgt altijd antwoord, ook a.u.b. op vrijdag.",
        "She said: “That is not good enough.”",
        "Ett svar som tröstar och som förklarar vad vi gör, när vi gör det och vem som gör det " * 2
        + "hjälper alltid.",
        "Priset är 1.500 kr, alltså 120 € per st.",
    ]
)
_PARAGRAPHS = st.lists(_SENTENCES, min_size=1, max_size=14).map(" ".join)
_ITEMS = st.lists(_SENTENCES, min_size=1, max_size=4).map(lambda items: "\n".join(f"- {item}" for item in items))
_BODIES = st.lists(st.one_of(_PARAGRAPHS, _ITEMS), min_size=1, max_size=4).map("\n\n".join)


def _documents(mark, format):
    heading = st.sampled_from(["", "Första mötet", "Når kunden klager", "Beloftes nakomen"])
    section = st.tuples(heading, _BODIES).map(lambda s: f"{mark}{s[0]}\n\n{s[1]}" if s[0] else s[1])
    texts = st.lists(section, min_size=1, max_size=4).map("\n\n".join)
    breaks = st.sampled_from(["\n", "\r\n"])
    return st.builds(lambda text, line_break: document(text.replace("\n", line_break), format), texts, breaks)


_DOCUMENTS = st.one_of(_documents("", "txt"), _documents("## ", "md"))
_PASTED = st.builds(
    document,
    st.text(alphabet="aÅö .,!?#-*•>|`[]()<=/&1\n\r\t\u2028\u00a0😀", max_size=400),
    st.sampled_from(["txt", "md"]),
)


@settings(deadline=None, max_examples=60)
@given(st.one_of(_DOCUMENTS, _PASTED))
def test_every_passage_is_an_exact_span_of_the_original_and_holds_its_sentences(given_document):
    reached = 0
    for passage in split(given_document):
        assert reached <= passage.start < passage.end
        assert passage.text == given_document.text[passage.start : passage.end]
        assert passage.sentences
        inside = passage.start
        for sentence in passage.sentences:
            assert inside <= sentence.start < sentence.end <= passage.end
            assert passage.quote(sentence) == given_document.text[sentence.start : sentence.end]
            inside = sentence.end
        reached = passage.end


@settings(deadline=None, max_examples=60)
@given(_DOCUMENTS)
def test_every_word_of_a_document_can_be_quoted_or_stands_in_a_heading(given_document):
    passages = split(given_document)
    left = words(given_document.text)
    for passage in passages:
        for quote in [*passage.section, *(passage.quote(sentence) for sentence in passage.sentences)]:
            for word in words(quote):
                if word in left:
                    left.remove(word)
    assert left == []
    spans = [range(sentence.start, sentence.end) for passage in passages for sentence in passage.sentences]
    covered = {position for span in spans for position in span}
    for stop in re.finditer(r"[.!?](?=[\s”])", given_document.text):
        assert stop.start() in covered


@settings(deadline=None, max_examples=60)
@given(_DOCUMENTS)
def test_no_passage_is_too_long_to_be_read_unless_it_is_one_sentence(given_document):
    for passage in split(given_document):
        assert len(passage.text) <= LARGEST or len(passage.sentences) == 1


@settings(deadline=None, max_examples=60)
@given(_DOCUMENTS)
def test_neighbours_are_chained_in_both_directions(given_document):
    passages = split(given_document)
    ids = [passage.id for passage in passages]
    assert len(set(ids)) == len(ids)
    assert [passage.next for passage in passages] == [*ids[1:], ""]
    assert [passage.previous for passage in passages] == ["", *ids[:-1]]


GUIDE = """# Ta emot klagomål

Alla klagomål får svar samma dag.

## Gör så här

1. Lyssna färdigt. Avbryt inte.
2. Skriv ner löftet.

### På telefon

Säg ditt namn först.

## Undvik

Lova inget i onödan.
"""


def test_a_passage_knows_the_headings_it_stands_under():
    assert [(passage.section, passage.text) for passage in split(document(GUIDE, "md"))] == [
        (("Ta emot klagomål",), "Alla klagomål får svar samma dag."),
        (("Ta emot klagomål", "Gör så här"), "Lyssna färdigt. Avbryt inte.\n2. Skriv ner löftet."),
        (("Ta emot klagomål", "Gör så här", "På telefon"), "Säg ditt namn först."),
        (("Ta emot klagomål", "Undvik"), "Lova inget i onödan."),
    ]


def test_the_role_of_a_section_is_that_of_its_own_heading():
    passages = split(document(GUIDE, "md"), {"Gör så här": "do", "Undvik": "avoid"})
    assert [passage.kind for passage in passages] == ["text", "do", "text", "avoid"]


def test_a_list_item_is_quoted_whole_and_without_its_marker():
    assert "Lyssna färdigt. Avbryt inte." in quotes(split(document(GUIDE, "md")))
    assert quotes(split(document("Gör så här:\n\n3) Be om ursäkt. Mena det.\n\n• Ring upp."))) == [
        "Gör så här:",
        "Be om ursäkt. Mena det.",
        "Ring upp.",
    ]


def test_an_item_as_long_as_a_paragraph_is_quoted_sentence_by_sentence():
    long = "Vi ringer alltid upp kunden samma dag och berättar vad som har hänt med ärendet sedan sist."
    assert quotes(split(document("- " + " ".join([long] * 5)))) == [long] * 5


def test_short_paragraphs_are_kept_together_and_long_ones_are_cut_between_sentences():
    short = "\n\n".join(f"Regel {n} gäller alltid." for n in range(5))
    assert len(split(document(short))) == 1
    sentence = "Vi svarar kunden samma dag även när vi inte vet allt."
    passages = split(document(" ".join([sentence] * 60)))
    assert len(passages) > 1
    assert quotes(passages) == [sentence] * 60


def test_a_list_without_stops_is_cut_between_words_and_loses_none():
    endless = "Ring " + "Åsa och Øyvind och " * 150 + "Östen."
    passages = split(document(endless))
    assert words(" ".join(quotes(passages))) == words(endless)
    assert max(len(passage.text) for passage in passages) <= LARGEST


def test_a_question_as_heading_can_be_quoted_too():
    (passage,) = split(document("## Vad gör vi först?\n\nVi lyssnar.", "md"))
    assert passage.section == ("Vad gör vi först?",)
    assert quotes([passage]) == ["Vad gör vi först?", "Vi lyssnar."]


def test_the_encoder_reads_where_a_passage_stands():
    passage = split(document(GUIDE, "md"))[-1]
    assert passage.embedded_text == "Rutin – Ta emot klagomål – Undvik\nLova inget i onödan."


def test_a_change_at_the_end_leaves_the_passages_before_it_as_they_were():
    before, after = (split(document(GUIDE + end, "md")) for end in ("", "\n## Sist\n\nTacka för samtalet.\n"))
    assert [passage.id for passage in after[:-1]] == [passage.id for passage in before]


def test_the_same_words_at_two_places_are_two_passages():
    first, second = split(document("## Ett\n\nRing upp kunden.\n\n## Två\n\nRing upp kunden.\n", "md"))
    assert first.text == second.text
    assert first.id != second.id


def test_a_leaflet_in_two_languages_has_passages_in_both():
    swedish = "Vi tar emot alla klagomål med ett öppet sinne och svarar kunden inom en dag. " * 4
    dutch = "Wij nemen elke klacht serieus en geven de klant binnen een dag een duidelijk antwoord. " * 4
    passages = split(document(f"## Svenska\n\n{swedish}\n\n## Nederlands\n\n{dutch}\n", "md"))
    assert [passage.language for passage in passages] == ["sv", "nl"]


def test_a_foreign_phrase_does_not_change_the_language_of_a_passage():
    (passage,) = split(document("Säg gärna “thank you for your patience” till kunden från London."))
    assert passage.language == "sv"


@pytest.mark.parametrize(
    ("text", "format", "title"),
    [
        ("# Ta emot klagomål\n\n## Gör så här\n\nLyssna.", "md", "Ta emot klagomål"),
        ("Ta emot\nklagomål\n===\n\nLyssna.", "md", "Ta emot klagomål"),
        ("Lyssna först av allt.\n\n# Ta emot", "md", None),
        ("Klachten aannemen\n\nLuister eerst goed.", "txt", "Klachten aannemen"),
        ("Luister eerst goed.\n\nKlachten aannemen\n\nDaarna bel je terug.", "txt", None),
    ],
)
def test_a_document_is_named_by_the_heading_it_opens_with(text, format, title):
    assert title_of(text, format) == title


@pytest.mark.parametrize("format", ["txt", "md"])
@pytest.mark.parametrize("text", ["", "\n \n", "---\n\n***\n", "- \n- \n"])
def test_a_text_without_words_has_no_passages(text, format):
    assert split(document(text, format)) == []
