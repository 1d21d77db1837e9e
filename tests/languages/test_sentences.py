"""Where sentences end: in four languages, after abbreviations, and in whatever a person may paste."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.languages.sentences import sentences


def cut(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


@pytest.mark.parametrize(
    "expected",
    [
        ["Kunden ringde i går.", "Hon var arg!", "Vad gör vi nu?"],
        ["Kunden ringte i går.", "Han var sint!", "Hva gjør vi nå?"],
        ["De klant belde gisteren.", "Zij was boos!", "Wat doen we nu?"],
        ["The customer called yesterday.", "She was upset!", "What do we do now?"],
        ["Ärendet är klart.", "Åsa ringer upp.", "Östen mejlar.", "Ännu en gång tack."],
        ["Saken er ferdig.", "Ærlig talt gikk det fint.", "Øyvind ringer.", "Åse skriver."],
        ["Is het opgelost?", "'t Is in orde.", "'s Avonds bellen we terug."],
        ["Han sade: ”Jag förstår!”", "Sedan lade han på."],
        ["Hun sa: «Det ordner vi.»", "Så la hun på."],
        ["Zij zei: ‘Dat kan.’", "Daarna hing zij op."],
        ["Vänta … vad sade hon?", "Ingen vet."],
    ],
)
def test_a_text_is_cut_where_a_reader_would_pause(expected):
    assert cut(" ".join(expected)) == expected


@pytest.mark.parametrize(
    "expected",
    [
        # Swedish
        ["Ge t.ex. Anna en blomma.", "Hon blir glad."],
        ["Det gäller bl.a. Norge och Finland.", "Resten kommer senare."],
        ["Företaget, dvs. Butiken AB, ansvarar.", "Ingen annan gör det."],
        ["Vi säljer kaffe, te m.m. och lite annat.", "Allt är färskt."],
        ["Vi säljer kaffe, te m.m.", "Kunden väljer själv."],
        ["Se kap. 5 i avtalet.", "Där står det."],
        ["Ring kl. 14 i dag.", "Då är vi här."],
        ["Det kostar 3.50 kr.", "Kunden betalar."],
        # Norwegian
        ["Ta f.eks. Kari med på råd.", "Hun kjenner kunden."],
        ["Hun ringte den 1. mai og klaget.", "Vi svarte 2. juni."],
        ["Vi bruker ca. 3 dager.", "Så ringer vi."],
        ["Vi bytter varen iht. Avtalen.", "Kunden får beskjed."],
        # Dutch
        ["Vraag bijv. Jan van de balie.", "Hij weet het."],
        ["Bel dhr. Jansen of mw. De Vries.", "Zij helpen je."],
        ["We leveren o.a. Rotterdam en Delft.", "De rest volgt."],
        ["De klant, d.w.z. De koper, betaalt.", "Dat is alles."],
        # English
        ["Offer something, e.g. Anna's favourite tea.", "She will be glad."],
        ["Mr. Smith called about his parcel.", "He was upset."],
        ["Bring tea, coffee, etc. to the table.", "Then listen."],
        # in all of them
        ["A. Berg tog emot samtalet.", "Han lyssnade."],
        ["Skriv till hjalp@butiken.example i dag.", "Vi svarar."],
        ["Kunden köpte modell nr. 27.", "Den är trasig."],
        ["Vi svarar inom 24 timmar.", "Sedan ringer vi."],
    ],
)
def test_an_abbreviation_or_a_number_does_not_cut_a_sentence(expected):
    assert cut(" ".join(expected)) == expected


def test_a_quotation_inside_a_sentence_does_not_cut_it():
    assert cut("”Jag förstår!” sade hon. Sedan ringde hon upp.") == [
        "”Jag förstår!” sade hon.",
        "Sedan ringde hon upp.",
    ]


def test_a_forgotten_space_after_a_stop_still_cuts():
    assert cut("Vi hör av oss.Åsa ringer i morgon.") == ["Vi hör av oss.", "Åsa ringer i morgon."]


def test_a_sentence_that_is_wrapped_over_lines_stays_whole():
    assert cut("Kunden vill ha\npengarna tillbaka.\nVi betalar.") == [
        "Kunden vill ha\npengarna tillbaka.",
        "Vi betalar.",
    ]


def test_a_text_without_a_stop_is_one_sentence():
    assert cut("  ring upp kunden i dag  ") == ["ring upp kunden i dag"]


@pytest.mark.parametrize("text", ["", " ", "\n\t\u00a0\r\n"])
def test_a_text_of_white_space_has_no_sentences(text):
    assert sentences(text) == []


def test_only_the_asked_span_is_cut_and_offsets_count_from_the_whole_text():
    text = "Första meningen. Andra meningen. Tredje meningen."
    start, end = text.index("Andra"), text.index(" Tredje")
    assert sentences(text, start, end) == [(start, end)]


_PIECES = """
    Kunden klagar Åsa Øyvind æ ö t.ex. f.eks. bijv. e.g. nr. kl. 14 3. 2026-11-22 nej! va? ”Ja.” «Nei!» ... … . ! ?
    ( ) - • ' ’t 's A. B.V. m.m. hej@x.example 1,50 😀 \u200b
"""
_pieces = st.lists(st.sampled_from([*_PIECES.split(), "\n", "\r\n", " \t", "\u00a0", "\u2028"]), max_size=50)
_texts = st.one_of(st.text(max_size=200), _pieces.map(" ".join), _pieces.map("".join))


@settings(deadline=None, max_examples=60)
@given(_texts, st.data())
def test_spans_are_ordered_disjoint_and_cover_all_but_white_space(text, data):
    start = data.draw(st.integers(0, len(text)), "start")
    end = data.draw(st.integers(start, len(text)), "end")
    reached = start
    for begin, stop in sentences(text, start, end):
        assert reached <= begin < stop <= end
        assert not text[reached:begin].strip()
        assert text[begin:stop] == text[begin:stop].strip()
        reached = stop
    assert not text[reached:end].strip()
