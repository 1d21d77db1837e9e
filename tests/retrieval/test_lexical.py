import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.retrieval.lexical import LexicalIndex, grams

PASSAGES = [
    "Klagomålsprocessen börjar när kunden hör av sig.",
    "Klachtenprocedure: elke klacht krijgt een nummer.",
    "Reklamasjonsfristen løper fra den dagen varen ble levert.",
    "Lunchen serveras mellan elva och ett.",
    "De fietsenstalling is dag en nacht open.",
    "Heisen stopper ikke i tredje etasje.",
]

words = st.text(alphabet="abcdeåäöøæ éß1_-.😀", min_size=0, max_size=40)


@pytest.fixture(scope="module")
def index():
    return LexicalIndex.build(PASSAGES)


@pytest.mark.parametrize(
    ("question", "place"),
    [("klagomål", 0), ("process", 0), ("klacht", 1), ("procedure", 1), ("reklamasjon", 2), ("frist", 2)],
)
def test_a_word_is_found_inside_a_compound(index, question, place):
    assert int(index.scores(question).share.argmax()) == place


def test_capitals_make_no_difference(index):
    np.testing.assert_array_equal(index.scores("KLAGOMÅL").share, index.scores("klagomål").share)


@pytest.mark.parametrize("question", ["zzqx wqxz", "😀😀", "!?", ""])
def test_a_question_without_a_known_word_says_nothing_of_any_passage(index, question):
    scores = index.scores(question)

    assert not scores.z.any()
    assert not scores.share.any()
    assert len(scores.z) == len(scores.share) == len(PASSAGES)


def test_an_unknown_word_lowers_the_share_that_is_found(index):
    known, diluted = index.scores("klagomål"), index.scores("klagomål zzqxwqxzzq")

    assert 0 < diluted.share[0] < known.share[0]


def test_the_more_of_a_question_a_passage_has_the_higher_its_share(index):
    whole, half = index.scores("kunden hör av sig"), index.scores("kunden hör musik i hissen")

    assert whole.share[0] > half.share[0] > whole.share[3]


def test_standard_scores_have_mean_nought_and_deviation_one(index):
    z = index.scores("klagomål och klacht").z

    assert float(z.mean()) == pytest.approx(0, abs=1e-5)
    assert float(z.std()) == pytest.approx(1, abs=1e-5)


@settings(deadline=None, max_examples=60)
@given(passages=st.lists(words, min_size=1, max_size=8), question=words)
def test_scores_are_finite_and_shares_stay_between_nought_and_one(passages, question):
    scores = LexicalIndex.build(passages).scores(question)

    assert len(scores.z) == len(scores.share) == len(passages)
    assert np.isfinite(scores.z).all()
    assert np.abs(scores.z).max() <= np.sqrt(len(passages))
    assert scores.share.min() >= 0
    assert scores.share.max() <= 1 + 1e-5


@settings(deadline=None, max_examples=60)
@given(words)
def test_every_letter_and_digit_of_a_text_is_in_its_grams(text):
    kept = set("".join(grams(text)))

    assert {c for c in text.lower() if c.isalnum()} <= kept
    assert all(len(gram) <= 4 for gram in grams(text))


def test_an_index_reads_the_same_from_disk(index, tmp_path):
    index.save(tmp_path / "lexical")

    read = LexicalIndex.load(tmp_path / "lexical", len(PASSAGES))

    for question in ("klagomål", "frist zzqx", "inget här"):
        np.testing.assert_allclose(read.scores(question).share, index.scores(question).share, rtol=1e-6)
        np.testing.assert_allclose(read.scores(question).z, index.scores(question).z, rtol=1e-5, atol=1e-6)
