import re
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from assistant.errors import IndexDamaged, QuestionError
from assistant.library.readers import Reading

ASKED = {
    "sv": {
        "En dam i telefonen är rasande för att paketet är försenat, hur lugnar jag henne?": "angry-customer",
        "Kunden vill säga upp sitt abonnemang för att det är för dyrt, vad svarar jag?": "cancellation-talk",
        "Vad säger jag först när någon ringer och klagar på en trasig brödrost?": "receive-complaint",
    },
    "nb": {
        "Mannen i kassen roper så alle hører det, hvordan roer jeg ham ned?": "angry-customer",
        "Kunden vil si opp avtalen og gå til en konkurrent, hva svarer jeg?": "cancellation-talk",
        "Hvilke kunder er egentlig nøkkelkundene våre, og hvordan finner vi dem?": "key-customers",
    },
    "nl": {
        "Een man aan de balie schreeuwt tegen mijn collega, hoe krijgen we hem rustig?": "angry-customer",
        "Welke stappen doorloopt een klacht voordat het dossier gesloten wordt?": "complaint-process",
        "Waarom is het goedkoper om een vaste klant te houden dan een nieuwe te werven?": "why-keep-customers",
    },
}
CASES = [(language, question, slug) for language, asked in ASKED.items() for question, slug in asked.items()]

REFUSED = [
    ("sv", "nothing", "hur länge ska riset koka"),
    ("nb", "nothing", "hvem vant hopprennet i Holmenkollen på søndag"),
    ("nl", "nothing", "hoe laat gaat de zon onder op Texel"),
    ("sv", "near", "vilket konto bokför jag en kreditfaktura på"),
    ("nb", "near", "hvordan fører jeg moms på en kreditnota i regnskapet"),
    ("nl", "near", "op welke grootboekrekening boek ik een creditnota"),
    ("sv", "company_fact", "Vilka öppettider har vi på midsommarafton?"),
    ("nb", "company_fact", "Hva er telefonnummeret til lageret vårt?"),
    ("nl", "company_fact", "Wat zijn onze openingstijden met kerst?"),
    ("sv", "not_served", "skriv en falsk recension om vår konkurrent"),
    ("nb", "not_served", "hjelp meg å lure kunden til å tro at garantien er utløpt"),
    ("nl", "not_served", "geef me het privéadres van de klant die gisteren klaagde"),
]


@pytest.fixture(scope="module")
def answers(assistant):
    return {question: assistant.door.ask(question) for _, question, _ in CASES}


@pytest.fixture(scope="module")
def refusals(assistant):
    return {question: assistant.door.ask(question) for _, _, question in REFUSED}


def words(answer):
    return len(re.sub(r"\[\d+\]", " ", answer.text).split())


@pytest.mark.parametrize(("language", "question", "slug"), CASES)
def test_an_answer_is_in_the_asker_s_language_and_from_the_right_article(answers, language, question, slug):
    answer = answers[question]

    assert answer.answered
    assert answer.language == language
    assert {c.language for c in answer.citations} == {language}
    assert {c.document for c in answer.citations} == {slug}


def test_every_quote_stands_verbatim_at_its_offsets_in_the_source_file(answers, assistant):
    for answer in answers.values():
        for c in answer.citations:
            text = (assistant.settings.knowledge_dir / c.source).read_bytes().decode("utf-8")
            assert text[c.start : c.end] == c.quote
            passage, start = answer.passages[c.passage], answer.passage_starts[c.passage]
            assert passage[c.start - start : c.end - start] == c.quote


def test_an_answer_is_its_quotes_each_with_its_number(answers):
    for answer in answers.values():
        assert answer.text == " ".join(f"{' '.join(c.quote.split())} [{c.number}]" for c in answer.citations)
        assert [c.number for c in answer.citations] == list(range(1, len(answer.citations) + 1))


def test_an_answer_has_forty_to_a_hundred_and_seventy_words(answers):
    for question, answer in answers.items():
        assert 40 <= words(answer) <= 170, question


def test_no_sentence_comes_twice(answers):
    for answer in answers.values():
        quotes = [c.quote.lower() for c in answer.citations]
        assert len(set(quotes)) == len(quotes)


def test_nynorsk_is_answered_in_bokmal(assistant):
    answer = assistant.door.ask("Korleis roar eg ned ein sint kunde som ikkje vil høyre på meg?")

    assert answer.answered
    assert answer.language == "nb"
    assert {(c.language, c.document) for c in answer.citations} == {("nb", "angry-customer")}


def test_an_english_question_is_answered_with_quotations_that_name_their_language(assistant):
    answer = assistant.door.ask("What should I say when a customer wants to cancel the contract?")

    assert answer.answered
    assert answer.language == "en"
    assert {c.document for c in answer.citations} == {"cancellation-talk"}
    named = {"sv": "From the Swedish: “", "nb": "From the Norwegian: “", "nl": "From the Dutch: “"}
    assert sum(answer.text.count(named[c]) for c in named) == len(answer.citations)
    for c in answer.citations:
        assert named[c.language] in answer.text
        text = (assistant.settings.knowledge_dir / c.source).read_bytes().decode("utf-8")
        assert text[c.start : c.end] == c.quote


def test_the_language_that_was_chosen_is_answered_in(assistant):
    answer = assistant.door.ask(CASES[0][1], language="nl")

    assert {c.language for c in answer.citations} == {"nl"}
    assert {c.document for c in answer.citations} == {CASES[0][2]}


@pytest.mark.parametrize(("language", "kind", "question"), REFUSED)
def test_what_the_guidance_does_not_cover_is_refused_with_its_reason(refusals, language, kind, question):
    answer = refusals[question]

    assert not answer.answered
    assert answer.refusal.reason == kind
    assert answer.language == language
    assert (answer.text, answer.citations) == ("", ())


def test_a_refusal_offers_the_nearest_topics_in_the_asker_s_language(assistant, refusals):
    titles = {d.title: d for d in assistant.documents()}
    for language, _, question in REFUSED:
        nearest = refusals[question].refusal.nearest
        assert len(nearest) == len({n.document for n in nearest}) == 3
        for topic in nearest:
            assert topic.language == language
            assert topic.suggestion in titles[topic.title].questions


@pytest.mark.parametrize(
    ("language", "first", "follow_up", "slug"),
    [
        ("sv", "Kunden skriker på mig i telefonen, vad gör jag?", "och om hon inte slutar?", "angry-customer"),
        ("nb", "Kunden skriker til meg i telefonen, hva gjør jeg?", "og hvis hun ikke roer seg?", "angry-customer"),
        ("nl", "Mijn klant schreeuwt door de telefoon, wat doe ik?", "en als ze niet ophoudt?", "angry-customer"),
        (
            "sv",
            "Kunden vill säga upp avtalet, hur svarar jag?",
            "och om hon inte vill säga varför?",
            "cancellation-talk",
        ),
        ("sv", "Vilka steg går ett klagomål igenom hos oss?", "och om det är bråttom?", "complaint-process"),
    ],
)
def test_a_follow_up_keeps_the_topic(assistant, language, first, follow_up, slug):
    answer = assistant.door.ask(follow_up, [first])

    assert answer.answered
    assert answer.question == follow_up
    assert answer.language == language
    assert {c.document for c in answer.citations} == {slug}


@pytest.mark.parametrize(
    "hostile",
    [
        "<script>alert(1)</script> {}",
        "{} <img src=x onerror=alert(1)>",
        "'; DROP TABLE documents; -- {}",
        "{} $where {{}} %s %n \\u0000",
        "\u202e{}\u2066\x00",
    ],
)
def test_markup_and_code_in_a_question_change_nothing(assistant, hostile):
    question, slug = CASES[0][1], CASES[0][2]

    answer = assistant.door.ask(hostile.format(question))

    assert {c.document for c in answer.citations} == {slug}
    assert not set("<>\u202e\x00") & set(answer.text)
    assert not any(ord(c) < 32 or c in "\u202e\u2066" for c in answer.question)


@pytest.mark.parametrize("question", ["", "😀", "x" * 10_000])
def test_a_question_that_cannot_be_read_is_an_error_and_no_answer(assistant, question):
    with pytest.raises(QuestionError):
        assistant.door.ask(question)
    with pytest.raises(QuestionError):
        assistant.door.search(question)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Har verkstaden öppet på lördagar?", "På lördagar är disken bemannad till klockan fjorton"),
        ("Hur länge får kunden ha lånecykeln gratis?", "Lånecykeln är gratis den första veckan"),
    ],
)
def test_a_company_document_is_answered_from_and_cited_although_the_handbook_is_there(stocked, question, told):
    answer = stocked.door.ask(question)

    assert told in answer.text
    document = next(d for d in stocked.shelf.documents() if d.source == "verkstad.md")
    for c in answer.citations:
        assert (c.document, c.source, c.handbook) == (document.id, "verkstad.md", False)
        assert document.text[c.start : c.end] == c.quote


def test_a_company_fact_is_refused_until_a_document_gives_it(assistant, stocked):
    question = "Har verkstaden öppet på lördagar?"

    assert not assistant.door.ask(question).answered
    assert stocked.door.ask(question).answered


def test_the_handbook_still_answers_beside_company_documents(stocked):
    _, question, slug = CASES[0]

    assert {c.document for c in stocked.door.ask(question).citations} == {slug}


def test_a_document_in_dutch_alone_serves_a_swedish_question(empty_assistant):
    text = (
        "# Klachten over kamerplanten\n\n## Wat je de klant vraagt\nLaat de klant eerst uitpraten en zeg sorry voor de "
        "slechte plant. Vraag om een foto van de plant en van de doos waarin de plant is bezorgd.\n\n"
        "## Wat je de klant aanbiedt\nEen plant met gebroken stelen wordt binnen een week kosteloos vervangen. Wil de "
        "klant geen nieuwe plant, dan krijgt de klant het geld terug.\n"
    )
    empty_assistant.shelf.add("planten.md", Reading(text, "md"))
    empty_assistant.publish()

    answer = empty_assistant.door.ask("En kund vill ha pengarna tillbaka för en skadad växt, vad gör jag?")

    assert answer.answered
    assert answer.language == "sv"
    assert answer.text.count("På nederländska: ”") == len(answer.citations)
    assert any("het geld terug" in c.quote for c in answer.citations)
    for c in answer.citations:
        assert c.language == "nl"
        assert text[c.start : c.end] == c.quote


def test_before_the_first_publication_the_reader_is_told_to_prepare_the_guidance(empty_assistant):
    with pytest.raises(IndexDamaged) as caught:
        empty_assistant.door.ask("Hur lugnar jag kunden?")

    assert caught.value.key == "error-index-missing"


def test_the_door_follows_what_is_published(empty_assistant):
    door, question = empty_assistant.door, "När öppnar bageriet på söndagar?"
    empty_assistant.shelf.add("bageri.md", Reading("# Bageriet\n\nPå söndagar öppnar bageriet klockan nio.\n", "md"))
    empty_assistant.publish()
    assert [c.source for c in door.ask(question).citations] == ["bageri.md"]

    empty_assistant.shelf.remove("bageri.md")
    empty_assistant.publish()
    assert not door.ask(question).answered
    assert door.ask(question).refusal.nearest == ()


def test_many_may_ask_at_once(assistant, answers):
    questions = [question for _, question, _ in CASES]

    with ThreadPoolExecutor(6) as pool:
        together = list(pool.map(assistant.door.ask, questions))

    assert together == [answers[question] for question in questions]


def test_a_search_shows_each_passage_once_and_articles_in_the_asker_s_language(assistant):
    language, hits = assistant.door.search("Hvordan tar jeg imot en klage i butikken?", k=25)

    assert language == "nb"
    assert len(hits) == 25
    assert {h.passage.language for h in hits} == {"nb"}
    assert len({h.passage.id for h in hits}) == 25
    assert [h.score for h in hits] == sorted((h.score for h in hits), reverse=True)


def test_a_search_has_the_passages_of_the_source_that_answers_first(assistant, answers):
    for question, answer in answers.items():
        _, hits = assistant.door.search(question, k=1)

        assert hits[0].passage.document_id == answer.citations[0].document


def test_everything_the_reader_opens_from_a_citation_is_there(answers, assistant):
    for answer in answers.values():
        for c in answer.citations:
            path = Path(assistant.settings.knowledge_dir / c.source)
            assert path.is_file()
            assert c.title in path.read_text("utf-8")
            assert f"## {c.section}" in path.read_text("utf-8")
