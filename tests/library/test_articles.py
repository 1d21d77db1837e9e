"""What the shipped handbook says: whole, native, each sentence on its own feet, and true to the facts.

Numbers of law are held against knowledge/facts.yaml; language against a detector that also knows the neighbours.
"""

import re
from collections import Counter, defaultdict
from functools import cache

import pytest
import yaml
from lingua import Language, LanguageDetectorBuilder

from assistant.evaluation.cases import read_cases
from assistant.languages.detect import HANDBOOK_LANGUAGES
from assistant.library.documents import Document
from assistant.library.handbook import load_handbook, section_kinds
from assistant.library.readability import readability
from assistant.library.splitting import split
from assistant.settings import ROOT

KNOWLEDGE = ROOT / "knowledge"
TOPICS = {
    "complaints": "receive-complaint complaint-process angry-customer resolution-options unjustified-complaint "
    "abusive-customer public-complaint escalation delays service-recovery learn-from-complaints",
    "keeping": "why-keep-customers churn-signals cancellation-talk win-back price-and-discounts loyalty-programmes "
    "small-gestures",
    "relations": "key-customers b2b-relations customer-base customer-records staff-handover reputation",
    "culture": "customer-focus customer-strategy service-language measure-satisfaction",
    "law": "faulty-goods right-of-withdrawal dispute-bodies customer-data",
}
SLUGS = {slug for slugs in TOPICS.values() for slug in slugs.split()}
ORDER = ("short", "do", "say", "avoid", "why", "law", "decide")
OPTIONAL = {"law"}
AUDIENCE = {"employee", "team-lead", "facilitator"}
PLACEHOLDER = {"sv": "[företaget fyller i: ", "nb": "[bedriften fyller inn: ", "nl": "[het bedrijf vult in: "}
QUOTES = {"sv": "”", "nb": "«»", "nl": "‘’"}
CHECKED = {"sv": "kontrollera", "nb": "kontroll", "nl": "controle"}
ADVICE = {"sv": "juridisk rådgivning", "nb": "juridisk rådgivning", "nl": "juridisch advies"}
LIX_AT_MOST, FLESCH_DOUMA_AT_LEAST = 52, 50

# Words of the neighbours that a detector overlooks in a text that is otherwise right.
FOREIGN = {
    "sv": r"adressera\w*|eskalera\w*|kunde[rn]e|ikke|noen|hva|også",
    "nb": r"ej|hvad|af|nogen|meget|mig|dig|sig|uge[rn]?|efter|gennem|blive|bliver|spørgsmål|klagar|kunderna|inte|"
    r"adressere\w*|hænd\w*",
    "nl": r"gij|ge|gsm|nonkel|amaai|solden|kuisen|proper|verwittig\w*|klachtendienst|klantendienst|u zal|u wil|"
    r"adresseer\w*|adresseren|jij dient|beenhouwer",
}


@cache
def articles() -> tuple[Document, ...]:
    return tuple(load_handbook(KNOWLEDGE))


@cache
def kinds() -> dict[str, str]:
    return section_kinds(KNOWLEDGE)


def body(article: Document) -> str:
    return article.text[article.body_start :]


def sections(article: Document) -> dict[str, str]:
    """The text of each section by its kind, in the article's order."""
    heading, *rest = re.split(r"^## (.+?)\s*$", body(article), flags=re.MULTILINE)
    assert re.match(r"\s*# \S", heading), article.source
    return {kinds()[name]: text.strip() for name, text in zip(rest[::2], rest[1::2], strict=True)}


def paragraphs(article: Document) -> list[str]:
    return [text for part in sections(article).values() for text in re.split(r"\n\s*\n", part)]


def sentences(article: Document) -> list[tuple[str, str]]:
    """(kind, sentence) as answers quote them."""
    return [(p.kind, p.quote(s)) for p in split(article, kinds()) for s in p.sentences]


def items(text: str, mark: str) -> list[str]:
    return re.findall(rf"^{mark} (.+)$", text, re.MULTILINE)


@pytest.fixture(params=[f"{slug}.{language}" for slug in sorted(SLUGS) for language in HANDBOOK_LANGUAGES])
def article(request):
    (found,) = [a for a in articles() if a.key == request.param]
    return found


def test_every_topic_has_an_article_in_every_language():
    assert {(a.id, a.language) for a in articles()} == {(s, lang) for s in SLUGS for lang in HANDBOOK_LANGUAGES}
    assert len(SLUGS) == 32
    assert {a.id: a.area for a in articles()} == {s: area for area, slugs in TOPICS.items() for s in slugs.split()}


def test_front_matter_leads_to_the_article(article):
    front = yaml.safe_load(article.text.split("---\n")[1])
    assert len(set(article.questions)) == len(article.questions) >= 20
    assert len(set(article.keywords)) == len(article.keywords) >= 12
    assert set(front["audience"]) <= AUDIENCE
    assert front["audience"]
    assert set(article.related) <= SLUGS - {article.id}
    assert len(article.related) >= 2
    assert front["review_by"] > front["reviewed"]
    assert front["sources"]
    assert all(source.get(field) for source in front["sources"] for field in ("title", "publisher", "year", "supports"))


def test_sections_stand_in_the_agreed_order_and_size(article):
    parts = sections(article)
    assert list(parts) == [kind for kind in ORDER if kind in parts]
    assert set(ORDER) - OPTIONAL <= set(parts)
    assert 450 <= len(body(article).split()) <= 900
    steps = [int(n) for n in re.findall(r"^(\d+)\. ", parts["do"], re.MULTILINE)]
    assert steps == list(range(1, len(steps) + 1))
    assert 5 <= len(steps) <= 10
    assert 5 <= len(items(parts["say"], "-")) <= 8
    assert len(items(parts["avoid"], "-")) >= 4
    assert PLACEHOLDER[article.language] in parts["decide"]
    if "law" in parts:
        assert "2026-11-2" in parts["law"]
        assert CHECKED[article.language] in parts["law"].lower()
        assert ADVICE[article.language] in parts["law"]


@pytest.mark.parametrize("slug", sorted(SLUGS))
def test_twins_have_the_same_sections(slug):
    found = {a.language: list(sections(a)) for a in articles() if a.id == slug}
    assert found["sv"] == found["nb"] == found["nl"]


def test_a_sentence_stands_on_its_own(article):
    pointers = {
        "sv": r"(Detta|Det här|Dessutom|Dessa|Han|Hon|Hen|Den|De|Då|Där|Därför)\b(?! (mest )?\w+a \w)(?! som )",
        "nb": r"(Dette|Dessuten|Disse|Han|Hun|Den|De|Da|Der|Derfor)\b(?! (mest )?\w+e \w)(?! som )",
        "nl": r"(Daarnaast|Bovendien|Hij|Zij|Daarbij|Hierdoor|Hiermee)\b",
    }[article.language] + "(?! Matos)"
    quotable = [s for kind, s in sentences(article) if kind != "say"]
    assert [s for s in quotable if re.match(pointers, re.sub(r"^(\d+\.|-) ", "", s))] == []


def test_no_sentence_stands_twice(article):
    own = Counter(s for _, s in sentences(article))
    assert [s for s, n in own.items() if n > 1] == []


def test_no_article_repeats_another_s_paragraph_or_sentence():
    places = defaultdict(set)
    for article in articles():
        for text in [*paragraphs(article), *(s for _, s in sentences(article) if len(s.split()) > 6)]:
            places[re.sub(r"\W+", " ", text).lower()].add(article.key)
    assert {text: keys for text, keys in places.items() if len(keys) > 1} == {}


@cache
def neighbours():
    """Detects our languages and those that a text could drift into."""
    return LanguageDetectorBuilder.from_languages(
        Language.SWEDISH,
        Language.BOKMAL,
        Language.NYNORSK,
        Language.DANISH,
        Language.DUTCH,
        Language.GERMAN,
        Language.ENGLISH,
    ).build()


def test_every_paragraph_is_in_the_article_s_language(article):
    expected = {"sv": Language.SWEDISH, "nb": Language.BOKMAL, "nl": Language.DUTCH}[article.language]
    found = {text[:60]: neighbours().detect_language_of(text) for text in paragraphs(article)}
    assert {text: language for text, language in found.items() if language != expected} == {}


def test_no_word_of_a_neighbouring_language_slips_in(article):
    text = " ".join([body(article), article.title, article.summary])
    assert re.findall(rf"\b(?:{FOREIGN[article.language]})\b", text, re.IGNORECASE) == []
    wrong = set('”«»‘’“"') - set(QUOTES[article.language]) - ({"’"} if article.language != "nb" else set())
    assert [mark for mark in wrong if mark in body(article)] == []


def test_an_article_can_be_read_at_work(article):
    read = readability([s for _, s in sentences(article)], article.language)
    if article.language == "nl":
        assert read.score >= FLESCH_DOUMA_AT_LEAST
    else:
        assert read.score <= LIX_AT_MOST


def test_example_questions_are_none_of_the_test_questions():
    def bare(text: str) -> str:
        return re.sub(r"\W+", " ", text).strip().lower()

    tested = {bare(turn) for case in read_cases(KNOWLEDGE / "evaluation") for turn in case.turns}
    assert [q for a in articles() for q in a.questions if bare(q) in tested] == []


def test_no_example_question_leads_to_two_articles():
    places = defaultdict(set)
    for article in articles():
        for question in article.questions:
            places[article.language, question.lower().strip("?! .")].add(article.id)
    assert {question: slugs for question, slugs in places.items() if len(slugs) > 1} == {}


@cache
def facts() -> list[dict]:
    return yaml.safe_load((KNOWLEDGE / "facts.yaml").read_text("utf-8"))


def test_each_fact_stands_in_its_articles():
    missing = []
    for fact in facts():
        for language, wording in fact["says"].items():
            for slug in fact["articles"]:
                (article,) = [a for a in articles() if (a.id, a.language) == (slug, language)]
                if not re.search(wording, body(article)):
                    missing.append((fact["fact"], article.key, wording))
    assert missing == []


def test_a_law_section_has_no_number_that_the_facts_do_not_know(article):
    law = sections(article).get("law", "")
    told = [str(fact) for fact in facts() if article.id in fact["articles"]]
    known = {number for text in told for number in re.findall(r"\d+", text)} | {"2026", "11", "22"}  # day of the check
    assert [number for number in re.findall(r"\d+", law) if number not in known] == []
