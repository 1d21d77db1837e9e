import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.answering.coverage import FEATURES, Coverage, Judge, features, reason
from assistant.retrieval.sources import REFUSALS, Signals, Source, Verdict
from assistant.settings import ROOT

NEVER = Judge((0.0,) * len(FEATURES), -30.0, 0.5)


def read_as(topic=0.0, **refusals):
    return Verdict(topic, {kind: refusals.get(kind, 0.0) for kind in REFUSALS})


def source(handbook, **signals):
    return Source("some", handbook, Signals(**{"passage": 0.0, "own": 0.0, "share": 0.0, **signals}), (), 0.0)


@pytest.fixture(scope="module")
def shipped():
    return Coverage.load(ROOT / "knowledge" / "calibration" / "coverage.json")


def test_each_signal_stands_under_its_name():
    values = features(
        read_as(0.1, nothing=0.2, near=0.3, company_fact=0.4, not_served=0.5),
        source(True, passage=0.6, own=0.7, share=0.8, head=9.0, entrance=0.9),
    )

    assert dict(zip(FEATURES, values, strict=True)) == {
        "topic": 0.1,
        "nothing": 0.2,
        "near": 0.3,
        "company_fact": 0.4,
        "not_served": 0.5,
        "passage": 0.6,
        "own": 0.7,
        "share": 0.8,
        "entrance": 0.9,
    }


def test_a_clear_topic_is_covered_and_each_clear_no_is_not(shipped):
    article = source(True, passage=3.0, own=3.0, share=0.4, head=0.9, entrance=0.6)

    assert shipped.covers(read_as(0.9), article)
    for kind in REFUSALS:
        assert not shipped.covers(read_as(0.05, **{kind: 0.9}), source(True, passage=1.0, own=1.0, entrance=0.2))


@settings(deadline=None, max_examples=60)
@given(st.lists(st.floats(-1e6, 1e6), min_size=len(FEATURES), max_size=len(FEATURES)))
def test_a_probability_is_one_whatever_the_signals(values):
    judge = Judge((3.0, -2.0, 1.0, 0.0, 5.0, 1.0, 1.0, 1.0, -9.0), 0.3, 0.5)

    assert 0 <= judge.probability(values) <= 1


def test_more_of_a_signal_that_speaks_for_an_answer_makes_it_likelier():
    judge = Judge((2.0, *(0.0,) * 8), -1.0, 0.5)

    rising = [judge.probability([topic, *(0.0,) * 8]) for topic in (0.0, 0.4, 0.8)]

    assert rising == sorted(set(rising))


def test_a_document_with_the_question_s_own_words_answers_what_no_example_can_know():
    coverage = Coverage(NEVER, NEVER, NEVER)
    says_it = {"passage": 4.0, "own": 4.0, "share": 0.9}

    assert coverage.covers(read_as(company_fact=0.9), source(False, **says_it))
    assert not coverage.covers(read_as(company_fact=0.9), source(True, **says_it))
    assert not coverage.covers(read_as(company_fact=0.9), source(False, **{**says_it, "share": 0.1}))
    assert not coverage.covers(read_as(company_fact=0.9), source(False, **{**says_it, "own": -1.0}))


def test_what_is_not_served_is_not_served_from_a_document_either():
    says_it = {"passage": 4.0, "own": 4.0, "share": 0.9}

    assert not Coverage(NEVER, NEVER, NEVER).covers(read_as(not_served=0.9), source(False, **says_it))


@pytest.mark.parametrize("kind", REFUSALS)
def test_the_reason_is_the_kind_of_no_that_speaks_loudest(kind):
    assert reason(read_as(0.1, **{kind: 0.8}), [source(True)]) == kind


def test_a_question_that_nothing_speaks_for_touches_the_field_only_where_there_is_guidance():
    assert reason(read_as(), [source(True)]) == "near"
    assert reason(read_as(), []) == "nothing"
