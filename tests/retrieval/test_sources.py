import pytest

from assistant.retrieval.sources import REFUSALS, rank_sources, verdict


@pytest.fixture
def ranked(assistant):
    def rank(question, language):
        index = assistant.door.index()
        return rank_sources(index, assistant.searcher.search(index, question, language))

    return rank


@pytest.fixture
def judged(assistant):
    def judge(question, language):
        index = assistant.door.index()
        return verdict(index, assistant.searcher.search(index, question, language))

    return judge


@pytest.mark.parametrize(
    ("language", "question", "article"),
    [
        ("sv", "Mannen i kassan vrålar åt mig för att kön är lång. Hur får jag honom lugn?", "angry-customer"),
        ("nb", "Kunden vil si opp treningskortet sitt, hva bør jeg spørre om?", "cancellation-talk"),
        ("nl", "Welke stappen doorloopt een klacht totdat het dossier dicht mag?", "complaint-process"),
        ("nn", "Kven av kundane våre er nøkkelkundar?", "key-customers"),
        ("en", "Should we repair it, replace it or give the money back?", "resolution-options"),
    ],
)
def test_the_article_that_answers_comes_first(ranked, language, question, article):
    assert ranked(question, language)[0].id == article


def test_likeness_to_example_questions_decides_where_the_passages_do_not(ranked):
    sources = ranked("vilka får vi absolut inte tappa?", "sv")

    assert sources[0].id == "key-customers"
    assert max(sources, key=lambda s: s.signals.passage + s.signals.own).id != "key-customers"


def test_an_article_is_one_source_in_three_languages(ranked, assistant):
    sources = ranked("klagomål", "sv")

    assert len({s.id for s in sources}) == len(sources)
    assert len(sources) > 4
    assert {s.id for s in sources} <= {d.id for d in assistant.documents()}
    languages = {h.passage.language for s in sources for h in s.hits}
    assert languages == {"sv", "nb", "nl"}
    for source in sources:
        assert {h.passage.document_id for h in source.hits} == {source.id}


def test_sources_and_their_passages_come_best_first(ranked):
    sources = ranked("klanten die weglopen", "nl")

    assert [s.score for s in sources] == sorted((s.score for s in sources), reverse=True)
    for source in sources:
        scores = [h.score for h in source.hits]
        assert scores == sorted(scores, reverse=True)
        assert source.signals.passage == scores[0]
        assert source.signals.own <= scores[0]


def test_an_example_question_points_to_its_article(ranked, assistant):
    articles = assistant.documents()[::3]
    wrong = [a.key for a in articles if ranked(a.questions[1], a.language)[0].id != a.id]
    assert len(articles) > 20
    assert len(wrong) <= 2


@pytest.mark.parametrize(
    ("language", "question", "kind"),
    [
        ("sv", "hur länge ska riset koka", "nothing"),
        ("nb", "hva er nummeret til lageret vårt", "company_fact"),
        ("nl", "schrijf een nepbeoordeling over onze concurrent", "not_served"),
    ],
)
def test_a_question_outside_the_field_is_read_as_its_kind_of_no(judged, language, question, kind):
    read = judged(question, language)

    assert set(read.refusals) == set(REFUSALS)
    assert max(read.refusals, key=read.refusals.__getitem__) == kind
    assert read.refusals[kind] > read.topic


def test_a_question_of_the_field_is_read_as_a_topic(judged):
    read = judged("Hva sier jeg når kunden vil si opp avtalen?", "nb")

    assert read.topic > max(read.refusals.values())


def test_documents_are_ranked_by_their_passages_alone(publisher, searcher, document):
    shoes = document("skor.md", "sv", "# Skor\n\nSkor lagas på övre våningen och hämtas mot kvitto.\n")
    hats = document("hattar.md", "sv", "# Hattar\n\nHattar ångas och borstas innan de lämnas ut i kartong.\n")
    publisher.publish([hats, shoes], {})
    index = publisher.open_live()

    sources = rank_sources(index, searcher.search(index, "var lagas skor?", "sv"))

    assert [s.id for s in sources] == [shoes.id, hats.id]
    assert not any(s.handbook for s in sources)
    assert {(s.signals.head, s.signals.entrance) for s in sources} == {(0.0, 0.0)}


def test_without_passages_there_is_no_source_and_no_verdict(publisher, searcher):
    publisher.publish([], {})
    index = publisher.open_live()
    found = searcher.search(index, "var lagas skor?", "sv")

    assert rank_sources(index, found) == []
    assert verdict(index, found).topic == 0
