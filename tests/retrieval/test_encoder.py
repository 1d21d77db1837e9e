from importlib.metadata import PackageNotFoundError

import numpy as np
import pytest

from assistant.errors import EncoderError
from assistant.retrieval.encoder import Encoder
from assistant.retrieval.weights import tuning_path

TEXTS = ["Paketet låg på fel trappa.", "Pakken lå på feil trapp.", "Het pakje lag op de verkeerde trap.", "Hej!"]


def test_vectors_have_unit_length_and_the_dimension_that_is_announced(encoder):
    vectors = encoder.encode(TEXTS, "document")

    assert vectors.shape == (len(TEXTS), encoder.dimension)
    assert vectors.dtype == np.float32
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1.0, atol=1e-3)


def test_a_text_has_the_same_vector_alone_as_in_a_batch(encoder):
    together = encoder.encode(TEXTS, "query")

    alone = np.stack([encoder.encode([text], "query")[0] for text in TEXTS])

    assert (together * alone).sum(axis=1).min() > 0.9999


def test_a_question_and_a_passage_of_the_same_words_are_told_apart(encoder):
    as_question, as_passage = encoder.encode(TEXTS[:1], "query")[0], encoder.encode(TEXTS[:1], "document")[0]

    assert encoder.prompts == {"query": "query: ", "document": "passage: "}
    assert float(as_question @ as_passage) < 0.999


def test_the_same_sentence_in_another_language_is_nearer_than_another_sentence(encoder):
    swedish, norwegian, dutch, greeting = encoder.encode(TEXTS, "document")

    assert min(swedish @ norwegian, swedish @ dutch) > swedish @ greeting


def test_no_texts_give_no_vectors(encoder):
    assert encoder.encode([], "query").shape == (0, encoder.dimension)


def test_a_folder_without_a_model_is_named_in_the_error(tmp_path):
    with pytest.raises(EncoderError) as caught:
        Encoder(str(tmp_path)).encode(["hej"], "query")

    assert caught.value.key == "error-encoder"
    assert caught.value.values["name"] == str(tmp_path)


def test_the_key_of_a_local_model_follows_its_files(tmp_path):
    import os

    file = tmp_path / "weights.bin"
    file.write_bytes(b"one")
    os.utime(file, (1_000_000, 1_000_000))
    before = Encoder(str(tmp_path)).key
    os.utime(file, (2_000_000, 2_000_000))

    assert Encoder(str(tmp_path)).key != before


def test_where_the_bundled_model_has_no_build_the_remedy_is_told(monkeypatch):
    def missing(name):
        raise PackageNotFoundError(name)

    monkeypatch.setattr("assistant.retrieval.encoder.version", missing)

    with pytest.raises(EncoderError) as caught:
        _ = Encoder().key

    assert caught.value.key == "error-encoder-bundled"


def test_a_tuning_makes_a_vector_space_of_its_own(tmp_path):
    np.savez(tuning_path(tmp_path), **{"l0.q.b": np.ones(384, np.float16)})
    tuned, bundled = Encoder(tuning_dir=tmp_path), Encoder()

    assert tuned.key != bundled.key
    assert float((tuned.encode(TEXTS[:1], "query") * bundled.encode(TEXTS[:1], "query")).sum()) < 0.9999


def test_a_folder_without_a_tuning_leaves_the_model_as_bundled(tmp_path):
    assert Encoder(tuning_dir=tmp_path).key == Encoder().key
