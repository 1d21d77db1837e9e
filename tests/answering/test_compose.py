import itertools

import pytest

from assistant.answering.compose import MOST_WORDS, compose
from assistant.retrieval.sources import rank_sources

ORDER = ["short", "do", "say", "text", "avoid", "law", "decide", "why"]
QUESTIONS = [
    ("sv", "Kunden står i butiken och gapar, hur lugnar jag honom?", "angry-customer"),
    ("nb", "Kunden vil si opp avtalen, hva svarer jeg?", "cancellation-talk"),
    ("nl", "Hoe kies ik tussen herstellen, vervangen en geld terug?", "resolution-options"),
    ("sv", "Vem beslutar om ersättning när felet är vårt?", "resolution-options"),
    ("nl", "Welke termijn geldt voor een antwoord op een klacht?", "complaint-process"),
]


@pytest.fixture(params=QUESTIONS, ids=[f"{q[2]}-{q[0]}" for q in QUESTIONS])
def composed(request, stocked):
    """(index, what was chosen, the article's key) for a question on a given article."""
    language, question, slug = request.param
    index = stocked.door.index()
    found = stocked.searcher.search(index, question, language)
    source = next(s for s in rank_sources(index, found) if s.id == slug)
    return index, compose(index, found, source), f"{slug}.{language}"


def test_what_to_do_comes_before_how_to_say_it_and_why(composed):
    _, chosen, _ = composed

    ranks = [ORDER.index(c.passage.kind) for c in chosen]
    assert ranks == sorted(ranks)
    assert {"short", "do", "say", "why"} <= {c.passage.kind for c in chosen}
    for _, group in itertools.groupby(chosen, key=lambda c: c.passage.kind):
        starts = [c.sentence.start for c in group]
        assert starts == sorted(starts)


def test_an_answer_stays_within_its_words(composed):
    _, chosen, _ = composed

    assert 40 <= sum(len(c.text.split()) for c in chosen) <= MOST_WORDS


def test_all_sentences_come_from_the_article_in_the_asker_s_language(composed):
    index, chosen, key = composed

    assert {c.passage.document_key for c in chosen} == {key}
    assert all(c.passage in index.sections(key) for c in chosen)
    assert all(c.text == c.passage.quote(c.sentence) for c in chosen)


def test_no_sentence_is_chosen_twice(composed):
    _, chosen, _ = composed

    assert len({(c.passage.id, c.sentence.start) for c in chosen}) == len(chosen)
    assert all(float(a.vector @ b.vector) <= 0.9 for a, b in itertools.combinations(chosen, 2))


def test_a_sentence_with_a_blank_that_the_company_has_to_fill_in_is_never_quoted(composed):
    index, chosen, key = composed
    blanks = [s for p in index.sections(key) for s in p.sentences if "[" in p.quote(s)]

    assert blanks
    assert not any("[" in c.text for c in chosen)


def from_document(stocked, question):
    index = stocked.door.index()
    found = stocked.searcher.search(index, question, "sv")
    return compose(index, found, next(s for s in rank_sources(index, found) if not s.handbook))


def test_a_document_gives_the_sentence_that_answers(stocked):
    chosen = from_document(stocked, "Vad kostar lånecykeln efter den första veckan?")

    assert any("fyrtio kronor om dagen" in c.text for c in chosen)
    assert {c.passage.source for c in chosen} == {"verkstad.md"}


def test_a_sentence_that_would_make_the_answer_too_long_is_left_out(stocked):
    chosen = from_document(stocked, "Måste kunden legitimera sig för att hyra en släpvagn?")

    assert [c.text.split()[0] for c in chosen] == ["Kunden"]
    after = chosen[0].passage.sentences[1]
    assert chosen[0].words + len(chosen[0].passage.quote(after).split()) > MOST_WORDS


def test_a_sentence_that_stands_in_two_sections_is_quoted_once(stocked):
    chosen = from_document(stocked, "När får kunden låna en cykel?")

    texts = [c.text for c in chosen]
    assert sum("mer än två dygn" in text for text in texts) == 1
    assert len(set(texts)) == len(texts)
