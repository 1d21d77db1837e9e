"""The test questions cover the whole handbook, and none of them is among what the product learns from."""

import re
from collections import Counter

import pytest

from assistant.evaluation.cases import read_cases
from assistant.library.handbook import load_handbook
from assistant.retrieval.calibration import read_labelled
from assistant.settings import ROOT

KNOWLEDGE = ROOT / "knowledge"
REASONS = {"nothing", "near", "company_fact", "not_served"}


@pytest.fixture(scope="module")
def cases():
    return read_cases(KNOWLEDGE / "evaluation")


@pytest.fixture(scope="module")
def slugs():
    return {article.id for article in load_handbook(KNOWLEDGE)}


def bare(text):
    return re.sub(r"\W+", " ", text).strip().lower()


def test_every_topic_is_asked_about_in_every_language(cases, slugs):
    single = [c for c in cases if c.right and len(c.turns) == 1]
    asked = Counter((c.right, c.language) for c in single)
    assert {c.right for c in cases if c.right} == slugs
    assert [(s, language) for s in slugs for language in ("sv", "nb", "nl") if asked[s, language] < 3] == []
    assert [(s, language) for s in slugs for language in ("nn", "en") if asked[s, language] < 1] == []


def test_there_is_enough_that_must_be_refused_and_that_leans_on_a_turn_before(cases):
    refused = [c for c in cases if not c.right]
    assert len(refused) >= 100
    assert {c.reason for c in refused} == REASONS
    assert sum(1 for c in cases if len(c.turns) > 1) >= 45


def test_no_case_stands_twice(cases):
    assert len({c.id for c in cases}) == len(cases)
    assert [turns for turns, n in Counter(tuple(map(bare, c.turns)) for c in cases).items() if n > 1] == []


def test_nothing_is_learned_from_a_test_question(cases, slugs):
    tested = {bare(turn) for case in cases for turn in case.turns}
    assert [row.text for row in read_labelled(KNOWLEDGE / "calibration", slugs) if bare(row.text) in tested] == []
