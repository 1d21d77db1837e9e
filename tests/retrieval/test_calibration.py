import itertools
import json

import numpy as np
import pytest

from assistant.retrieval.calibration import Centring, read_labelled, read_lines, read_parallel
from assistant.retrieval.encoder import Encoder
from assistant.retrieval.vectors import VectorStore

LANGUAGES = ("sv", "nb", "nl")


@pytest.fixture(scope="module")
def index(assistant):
    return assistant.door.index()


@pytest.mark.parametrize("shape", [(384,), (5, 384), (2, 3, 384)])
@pytest.mark.parametrize("role", ["query", "document"])
def test_centred_vectors_have_unit_length_whatever_their_shape(index, shape, role):
    vectors = np.random.default_rng(3).normal(size=shape).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=-1, keepdims=True)

    centred = index.content.centring.centre(vectors, role, "sv")

    assert centred.shape == shape
    assert centred.dtype == np.float32
    np.testing.assert_allclose(np.linalg.norm(centred, axis=-1), 1, atol=1e-4)


@pytest.fixture(scope="module")
def parallel(assistant):
    """Rows of parallel text: those that means are learned from, and others."""
    rows = read_parallel(assistant.settings.calibration_dir)
    return rows[0::3], rows[1::3]


@pytest.fixture(scope="module")
def bundled(tmp_path_factory):
    """Vectors by the encoder as it is bundled, untuned: it has the preference that centring is for."""
    return VectorStore(Encoder(), tmp_path_factory.mktemp("bundled") / "vectors.db")


def own_lead(store, rows, centring):
    """By how much a question's likeness to passages of its own language leads that to others, in units of the noise
    between texts; a mean over pairs of languages."""

    def vectors(kind, role, language):
        found = store.get([row[language] for row in rows if row["role"] == kind], role)
        return centring.centre(found, role, language) if centring else found

    leads = []
    for own, other in itertools.permutations(LANGUAGES, 2):
        asked = vectors("question", "query", own)
        here, there = asked @ vectors("passage", "document", own).T, asked @ vectors("passage", "document", other).T
        leads.append(float((here.mean() - there.mean()) / there.std()))
    return float(np.mean(leads))


def test_centring_takes_most_of_a_question_s_preference_for_its_own_language(bundled, parallel):
    learned, others = parallel
    centring = Centring.learn(learned, bundled)

    before = own_lead(bundled, others, None)

    assert before > 0.3
    assert abs(own_lead(bundled, others, centring)) < 0.6 * before


def test_the_shipped_tuning_leaves_little_of_that_preference(assistant, bundled, parallel):
    _, others = parallel

    assert abs(own_lead(assistant.store, others, None)) < 0.5 * own_lead(bundled, others, None)


def test_nynorsk_is_centred_like_bokmal(index):
    vectors = index.content.vectors[:2]
    centring = index.content.centring

    np.testing.assert_array_equal(centring.centre(vectors, "query", "nn"), centring.centre(vectors, "query", "nb"))


def test_a_language_without_parallel_text_is_left_as_it_is(index):
    vectors = index.content.vectors[:2]

    np.testing.assert_array_equal(index.content.centring.centre(vectors, "query", "fi"), vectors)


def test_the_means_of_parallel_text_carry_the_language_alone(store, calibration_dir):
    centring = Centring.learn(read_parallel(calibration_dir), store)

    assert set(centring.means) == {(role, a) for role in ("query", "document") for a in (*LANGUAGES, "en")}
    assert 0 < centring.spread < 1
    assert {a: len(rows) for a, rows in centring.background.items()} == dict.fromkeys((*LANGUAGES, "en"), 3)
    for rows in centring.background.values():
        np.testing.assert_allclose(np.linalg.norm(rows, axis=1), 1, atol=1e-4)


def test_a_question_s_label_is_its_topic_inside_and_the_kind_of_no_outside(tmp_path):
    (tmp_path / "inside.sv.jsonl").write_text('{"text": "arg kund", "topic": "angry"}\n\n', "utf-8")
    (tmp_path / "inside.sv.more.jsonl").write_text('{"text": "ilsken kund", "topic": "angry"}\n', "utf-8")
    (tmp_path / "outside.nl.jsonl").write_text('{"text": "mooi weer", "reason": "nothing"}\n', "utf-8")

    rows = read_labelled(tmp_path, ())

    assert [(r.text, r.language, r.label, r.inside) for r in rows] == [
        ("arg kund", "sv", "angry", True),
        ("ilsken kund", "sv", "angry", True),
        ("mooi weer", "nl", "nothing", False),
    ]


def test_points_are_examples_for_the_articles_that_are_there(tmp_path):
    words = {language: f"arg {language}" for language in ("sv", "nb", "nl")}
    rows = [
        {"topic": topic, "passages": words, "questions": {**words, "en": f"{topic} en"}}
        for topic in ("angry", "delays")
    ]
    (tmp_path / "points").mkdir()
    (tmp_path / "points" / "all.jsonl").write_text("\n".join(json.dumps(row) for row in rows), "utf-8")

    found = read_labelled(tmp_path, {"angry"})

    assert [(r.text, r.language, r.label) for r in found] == [
        ("arg sv", "sv", "angry"),
        ("arg nb", "nb", "angry"),
        ("arg nl", "nl", "angry"),
        ("angry en", "en", "angry"),
    ]


def test_absent_calibration_is_no_calibration(tmp_path):
    assert read_labelled(tmp_path, {"angry"}) == []
    assert read_parallel(tmp_path) == []


def test_lines_are_read_as_they_were_written(tmp_path):
    rows = [{"text": "smör & bröd"}, {"text": "ost 😀"}]
    (tmp_path / "rows.jsonl").write_text("\n".join(json.dumps(r, ensure_ascii=False) for r in rows), "utf-8")

    assert read_lines(tmp_path / "rows.jsonl") == rows
