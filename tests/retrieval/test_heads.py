"""The heads on the shipped calibration, and on examples small enough to see through."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.retrieval.calibration import read_labelled
from assistant.retrieval.heads import Example, Head, LexicalHead, SemanticHead

CORNERS = np.eye(6, dtype=np.float32)
COLOURS = ["red", "red", "red", "blue", "blue", "blue"]
TEXTS = ["the barn burns", "a burning barn", "barns on fire", "ships at sea", "a ship sails", "sailing ships"]
TARGETS = np.array([[1, 0]] * 3 + [[0, 1]] * 3, np.float32)


@pytest.fixture(scope="module")
def questions(assistant):
    """The shipped calibration questions as examples, by whether they lie inside the field, with their language."""
    rows = read_labelled(assistant.settings.calibration_dir, ())  # without the points, whose topics overlap
    vectors = assistant.store.get([row.text for row in rows], "query")
    centring = assistant.door.index().content.centring
    centred = [centring.centre(v, "query", row.language, share=1.0) for v, row in zip(vectors, rows, strict=True)]
    return [(Example(row.text, row.label, vector), row) for row, vector in zip(rows, centred, strict=True)]


def best(head, example):
    scores = head.scores(example.text, example.vector)
    return max(scores, key=scores.__getitem__)


def right(head, examples):
    return float(np.mean([best(head, example) == example.label for example in examples]))


def test_the_head_tells_questions_of_the_field_from_others_in_a_language_it_never_saw(questions):
    sided = [
        (Example(e.text, "inside" if row.inside else "outside", e.vector), row.language) for e, row in questions[::2]
    ]
    head = Head.learn([example for example, language in sided if language != "nl"])

    assert right(head, [example for example, language in sided if language == "nl"]) > 0.8


def test_the_head_puts_most_unseen_questions_to_their_topic_about_as_well_as_its_better_part(questions):
    inside = [e for e, row in questions if row.inside]
    learned, tested = inside[::2], inside[1::8]
    head = Head.learn(learned)

    def alone(scores):
        return float(np.mean([head.labels[int(np.argmax(scores(e)))] == e.label for e in tested]))

    together, semantic = right(head, tested), alone(lambda e: head.semantic.scores(e.vector))
    lexical = alone(lambda e: head.lexical.scores(e.text))
    assert together > 0.5
    assert together > min(semantic, lexical)
    assert together > max(semantic, lexical) - 0.03


def test_the_head_scores_its_own_examples_high_for_their_label_and_low_for_others():
    head = Head.learn([Example(*row) for row in zip(TEXTS, COLOURS, CORNERS, strict=True)])

    scores = head.scores(TEXTS[0], CORNERS[0])

    assert set(scores) == {"red", "blue"}
    assert 0.4 < scores["red"] < 1.2
    assert scores["blue"] < 0.5 * scores["red"]


def test_an_example_without_a_vector_speaks_by_its_letters():
    examples = [Example(*row) for row in zip(TEXTS, COLOURS, CORNERS, strict=True)]
    head = Head.learn([*examples, Example("zeppelins drift", "red", None)])

    plain = Head.learn(examples).scores("zeppelin", CORNERS[4])
    assert head.scores("zeppelin", CORNERS[4])["red"] > plain["red"]
    assert len(head.semantic.landmarks) == len(examples)


def test_with_as_many_landmarks_as_examples_the_subset_is_the_full_regression():
    rng = np.random.default_rng(1)
    vectors = rng.normal(size=(40, 8)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    targets = np.eye(2, dtype=np.float32)[rng.integers(0, 2, 40)]
    kernel = np.exp(2 * (vectors @ vectors.T).astype(np.float64) - 2)
    full = kernel @ np.linalg.solve(kernel + 0.3 * np.eye(40), targets)

    head = SemanticHead.learn(vectors, targets)

    np.testing.assert_allclose([head.scores(v) for v in vectors], full, atol=0.02)
    assert SemanticHead.learn(vectors, targets, landmarks=10).landmarks.shape == (10, 8)


def test_letters_reach_other_forms_of_a_word():
    head = LexicalHead.learn(TEXTS, TARGETS)

    assert head.scores("Barnburner!")[0] > head.scores("Barnburner!")[1]
    assert head.scores("SAILS")[1] > head.scores("SAILS")[0]


@settings(max_examples=50, deadline=None)
@given(st.text(max_size=300))
def test_any_text_has_finite_scores(text):
    scores = LexicalHead.learn(TEXTS, TARGETS).scores(text)

    assert scores.shape == (2,)
    assert np.isfinite(scores).all()


@settings(max_examples=20, deadline=None)
@given(st.lists(st.text(max_size=40), min_size=1, max_size=8))
def test_any_texts_can_be_learned_from(texts):
    head = LexicalHead.learn(texts, np.ones((len(texts), 1), np.float32))

    assert np.isfinite(head.weights).all()
