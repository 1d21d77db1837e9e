import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.answering.understand import LONGEST_QUESTION, check, understand
from assistant.errors import QuestionError

OPENINGS = {
    "sv": "Kunden skriker åt mig i telefonen, vad ska jag göra?",
    "nb": "Kunden skriker til meg i telefonen, hva bør jeg gjøre?",
    "nl": "Mijn klant schreeuwt tegen mij door de telefoon, wat moet ik doen?",
    "en": "My customer is shouting at me over the phone, what should I do?",
}


@pytest.mark.parametrize("question", ["", "   ", "\n\t\r\n", "\x00\x07\x1b", "\u200b\u202e\u2066"])
def test_an_empty_question_is_refused_as_empty(question):
    with pytest.raises(QuestionError) as caught:
        understand(question)

    assert caught.value.key == "error-question-empty"


@pytest.mark.parametrize("question", ["😀😡👍🏽", "???", "112", "– … !", "❤️"])
def test_a_question_without_a_letter_is_refused_as_wordless(question):
    with pytest.raises(QuestionError) as caught:
        understand(question)

    assert caught.value.key == "error-question-wordless"


def test_ten_thousand_characters_are_refused_with_their_number_and_the_limit():
    with pytest.raises(QuestionError) as caught:
        understand("kund " * 2_000)

    assert caught.value.key == "error-question-long"
    assert caught.value.values == {"length": 9_999, "limit": LONGEST_QUESTION}


def test_a_question_of_just_the_longest_length_is_read():
    assert len(understand("å" * LONGEST_QUESTION).text) == LONGEST_QUESTION
    with pytest.raises(QuestionError):
        understand("å" * (LONGEST_QUESTION + 1))


def test_white_space_that_folds_away_does_not_make_a_question_too_long():
    assert understand("arg" + " \n" * LONGEST_QUESTION + "kund").text == "arg kund"


def test_control_and_direction_characters_are_taken_out():
    assert check("Kunden\x00 är\x1b[31m \u202earg\u2066\ufeff\r\nnu") == "Kunden är [31m arg nu"


def test_right_to_left_writing_is_read_and_answered_in_english():
    question = "كيف أتعامل مع عميل غاضب؟"

    understood = understand(question)

    assert understood.text == question
    assert understood.language == "en"


def test_markup_and_quotation_marks_are_kept_as_they_were_typed():
    assert check("får jag säga <b>”nej”</b> & 'tack'; --?") == "får jag säga <b>”nej”</b> & 'tack'; --?"


@settings(deadline=None, max_examples=60)
@given(st.text(max_size=300))
def test_whatever_is_typed_is_either_clean_or_refused(question):
    try:
        text = check(question)
    except QuestionError:
        return
    assert check(text) == text
    assert len(text) <= LONGEST_QUESTION
    assert any(c.isalpha() for c in text)
    assert not any(unicodedata.category(c) in ("Cc", "Cf", "Cs", "Co") for c in text)
    assert [c for c in question if c.isalnum() and c.isprintable()] == [c for c in text if c.isalnum()]


@pytest.mark.parametrize("language", OPENINGS)
def test_the_language_is_the_question_s(language):
    assert understand(OPENINGS[language]).language == language


def test_nynorsk_is_answered_in_bokmal():
    assert understand("Korleis svarar eg ein kunde som ikkje er nøgd med vara han kjøpte?").language == "nb"
    assert understand("hei", language="nn").language == "nb"


def test_a_language_that_is_chosen_wins_over_the_question_s():
    assert understand(OPENINGS["sv"], language="nl").language == "nl"


@pytest.mark.parametrize(
    ("language", "question"),
    [
        ("sv", "och om hon hotar mig?"),
        ("sv", "men om han vägrar lägga på då?"),
        ("sv", "vad gör jag då?"),
        ("sv", "gäller det även på telefon"),
        ("sv", "ok nu har han lugnat sig, vad kan jag erbjuda honom?"),
        ("nb", "hvor lenge?"),
        ("nl", "heb ik gedaan, werkt niet. nu?"),
        ("nb", "og hvis hun truer meg?"),
        ("nb", "hva sier jeg til ham da?"),
        ("nb", "hvorfor det?"),
        ("nl", "en als ze mij bedreigt?"),
        ("nl", "maar wat als hij niet ophangt?"),
        ("nl", "waarom dat?"),
        ("en", "and what if she threatens me?"),
        ("en", "but how do I do that by email?"),
        ("en", "why is that?"),
    ],
)
def test_a_follow_up_takes_the_topic_along(language, question):
    understood = understand(question, [OPENINGS[language]])

    assert understood.text == question
    assert understood.context == OPENINGS[language]
    assert understood.language == language


def test_a_follow_up_on_a_follow_up_keeps_the_first_topic():
    understood = understand("och i mejl?", [OPENINGS["sv"], "men om hon hotar mig?"])

    assert understood.context == OPENINGS["sv"]


def test_a_follow_up_belongs_to_the_latest_topic():
    later = "Vilka uppgifter behöver jag skriva ner när någon lämnar in ett klagomål?"

    understood = understand("och om det är bråttom?", [OPENINGS["sv"], later])

    assert understood.context == later


@pytest.mark.parametrize(
    ("language", "question"),
    [
        ("sv", "Vilka uppgifter behöver jag skriva ner när någon lämnar in ett klagomål?"),
        ("nb", "Hvilke opplysninger bør jeg notere når noen leverer inn en reklamasjon?"),
        ("nl", "Welke gegevens noteer ik wanneer iemand een klacht indient bij onze winkel?"),
        ("en", "Which details should I write down when somebody hands in a complaint?"),
    ],
)
def test_a_question_that_stands_on_its_own_leaves_the_old_topic_behind(language, question):
    understood = understand(question, [OPENINGS[language]])

    assert understood.context == ""


def test_a_follow_up_with_nothing_before_it_is_searched_for_alone():
    understood = understand("och om hon hotar mig?")

    assert understood.context == ""


@pytest.mark.parametrize(
    ("language", "alone", "question"),
    [("sv", "nb", "vilken frist?"), ("nb", "sv", "på telefon da?"), ("nl", "en", "en per mail?")],
)
def test_a_few_words_that_could_be_another_language_stay_in_that_of_the_conversation(language, alone, question):
    assert understand(question).language == alone
    assert understand(question, [OPENINGS[language]]).language == language


def test_the_language_of_the_page_decides_where_a_question_could_be_in_two():
    assert understand("skriv en svordomsharang till kunden").language == "nb"
    assert understand("skriv en svordomsharang till kunden", hint="sv").language == "sv"


def test_a_question_that_is_plainly_in_a_language_is_answered_in_it_whatever_the_page_speaks():
    for language, question in OPENINGS.items():
        assert all(understand(question, hint=page).language == language for page in OPENINGS)
