"""An approved answer is given to the question it was approved for and its near kin, and only while it holds."""

import pytest

from assistant.answering.approved import ApprovedAnswers, place
from assistant.records.approved import ApprovedRecords
from assistant.records.database import Database

ARTICLE = "angry-customer.sv"
ASKED = "Vad godkänner vi som bevis för studentrabatten?"


@pytest.fixture
def records(tmp_path):
    database = Database(tmp_path)
    yield ApprovedRecords(database)
    database.close()


@pytest.fixture
def answers(records, assistant):
    return ApprovedAnswers(records, assistant.store)


@pytest.fixture
def quote(assistant):
    passage = assistant.door.index().sections(ARTICLE)[0]
    return passage.quote(passage.sentences[0])


@pytest.fixture
def approve(records, quote):
    def add(text, gap=None, questions=(ASKED,), language="sv", sentence=quote):
        records.add(
            gap=gap,
            questions=questions,
            language=language,
            text=text,
            document_key=ARTICLE,
            content_hash="first",
            quote=sentence,
            approved_by="Kim",
        )

    return add


@pytest.fixture
def match(answers, assistant):
    def ask(question, language="sv"):
        index = assistant.door.index()
        vector = assistant.encoder.encode([question], "query")[0]
        fully = index.content.centring.centre(vector, "query", language, share=1.0)
        found = answers.match(index, fully, language)
        return found.text if found else None

    return ask


def test_nothing_is_approved_nothing_is_found(match):
    assert match(ASKED) is None


@pytest.mark.parametrize(
    ("question", "language"),
    [
        (ASKED, "sv"),
        ("Welk bewijs accepteren wij voor de studentenkorting?", "nl"),
        ("which proof do we accept for the student discount", "en"),
    ],
)
def test_the_question_and_its_kin_in_other_languages_are_answered(match, approve, question, language):
    approve("Mecenatkort.")
    assert match(question, language) == "Mecenatkort."


@pytest.mark.parametrize(
    "question",
    ["En kund skriker åt mig i telefonen, vad gör jag?", "hur mycket rabatt får jag ge?", "Vem är sjuk idag?", "hej"],
)
def test_other_questions_are_not(match, approve, question):
    approve("Mecenatkort.")
    assert match(question) is None


def test_of_two_answers_to_the_same_question_the_one_in_the_askers_language_is_given(match, approve):
    approve("Studentenpas.", language="nl")
    approve("Mecenatkort.", language="sv")
    assert (match(ASKED, "sv"), match(ASKED, "sv")) == ("Mecenatkort.", "Mecenatkort.")


def test_an_answer_whose_sentence_does_not_stand_there_makes_way_for_one_whose_does(match, approve):
    approve("Gammalt.", sentence="Den meningen har aldrig stått här.")
    assert match(ASKED) is None
    approve("Mecenatkort.")
    assert match(ASKED) == "Mecenatkort."


def test_an_expired_answer_is_not_given(match, approve, answers):
    approve("Mecenatkort.")
    assert match(ASKED) == "Mecenatkort."
    answers.expire({ARTICLE: "second"})
    assert match(ASKED) is None


def test_a_quote_is_found_only_word_for_word_and_only_in_its_document(assistant, quote):
    index = assistant.door.index()
    passage, sentence = place(index, ARTICLE, quote)
    assert passage.quote(sentence) == quote
    assert place(index, ARTICLE, quote[:-1]) is None
    assert place(index, "complaint-process.nl", quote) is None
