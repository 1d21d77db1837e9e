"""Which language a question or a document is in."""

import pytest

from assistant.languages.detect import ANSWER_LANGUAGES, detect, family

QUESTIONS = {
    "sv": [
        "Hur tar jag emot ett klagomål från en arg kund?",
        "Kunden vill säga upp sitt abonnemang, vad ska jag säga?",
        "Paketet kom aldrig fram och hon vill ha pengarna tillbaka.",
    ],
    "nb": [
        "Hvordan tar jeg imot en klage fra en sint kunde?",
        "Kunden vil si opp abonnementet sitt, hva skal jeg si?",
        "Pakken kom aldri frem, og hun vil ha pengene tilbake.",
    ],
    "nn": [
        "Korleis tek eg imot ei klage frå ein sint kunde som ikkje er nøgd?",
        "Kva seier eg når kunden ikkje vil høyre på det eg fortel?",
    ],
    "nl": [
        "Hoe ga ik om met een klacht van een boze klant?",
        "De klant wil zijn abonnement opzeggen, wat zeg ik dan?",
        "Het pakket is nooit aangekomen en zij wil haar geld terug.",
    ],
    "en": [
        "How do I handle a complaint from an angry customer?",
        "The customer wants to cancel the subscription, what should I say?",
        "The parcel never arrived and she wants her money back.",
    ],
}


@pytest.mark.parametrize(("language", "text"), [(code, text) for code, texts in QUESTIONS.items() for text in texts])
def test_the_language_of_a_question_is_recognised(language, text):
    assert detect(text) == language


@pytest.mark.parametrize(
    "text",
    [
        "Клиент жалуется на доставку",
        "顧客が怒っています",
        "العميل غاضب من الخدمة",
        "Ο πελάτης παραπονιέται",
        "Как мне ответить? ok",
    ],
)
@pytest.mark.parametrize("hint", [None, "sv"])
def test_a_text_in_another_script_has_no_language_whatever_page_it_is_asked_on(text, hint):
    assert detect(text, hint=hint) is None


@pytest.mark.parametrize("text", ["", "   ", "123 456", "?!…", "😀👍"])
def test_a_text_without_words_has_no_language(text):
    assert detect(text) is None


def test_a_few_words_that_fit_two_languages_follow_the_page():
    assert detect("kunde klage", hint="sv") == "sv"
    assert detect("kunde klage", hint="nb") == "nb"


@pytest.mark.parametrize("language", ANSWER_LANGUAGES)
@pytest.mark.parametrize("page", ANSWER_LANGUAGES)
def test_a_plain_question_is_taken_in_its_own_language_on_any_page(language, page):
    assert detect(QUESTIONS[language][0], hint=page) == language


def test_a_foreign_name_in_a_question_does_not_change_its_language():
    assert detect("Kunden Владимир är arg för att paketet inte har kommit, vad gör jag?") == "sv"


def test_nynorsk_is_answered_in_bokmal_and_every_other_language_in_itself():
    assert family("nn") == family("no") == "nb"
    assert [family(language) for language in ANSWER_LANGUAGES] == list(ANSWER_LANGUAGES)
