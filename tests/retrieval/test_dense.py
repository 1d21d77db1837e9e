import chromadb
import numpy as np
import pytest
from chromadb.config import Settings as ChromaSettings

from assistant.errors import IndexDamaged
from assistant.retrieval.dense import DenseIndex, Precomputed


def unit(rows: np.ndarray) -> np.ndarray:
    return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)


@pytest.fixture(scope="module")
def vectors() -> np.ndarray:
    return unit(np.random.default_rng(7).normal(size=(400, 64)))


@pytest.fixture(scope="module")
def dense(vectors, tmp_path_factory) -> DenseIndex:
    """Swedish passages at even places, Dutch ones at odd places."""
    index = DenseIndex(tmp_path_factory.mktemp("chroma"))
    index.add("sv", range(0, 400, 2), vectors[::2])
    index.add("nl", range(1, 400, 2), vectors[1::2])
    return index


@pytest.mark.parametrize(("language", "first"), [("sv", 0), ("nl", 1)])
def test_the_nearest_are_those_that_an_exact_search_finds(dense, vectors, language, first):
    asked = unit(np.random.default_rng(8).normal(size=(30, 64)))

    agreed = 0
    for vector in asked:
        exact = first + 2 * np.argsort(-(vectors[first::2] @ vector))[:10]
        found = dense.nearest(language, vector, 10)
        assert found[0] == exact[0]
        agreed += len(set(found) & set(exact.tolist()))
    assert agreed >= 0.98 * 300


def test_real_passages_come_in_the_order_of_an_exact_search(assistant):
    index = assistant.door.index()
    for language, question in (("sv", "arg kund"), ("nb", "si opp avtalen"), ("nl", "vaste klanten")):
        vector = assistant.encoder.encode([question], "query")[0]
        places = index.places[language]
        similarity = unit(index.content.vectors[places]) @ vector

        found = index.dense.nearest(language, vector, 10)

        assert set(found) <= set(places)
        np.testing.assert_allclose(
            [similarity[places.index(p)] for p in found], np.sort(similarity)[::-1][:10], atol=1e-5
        )


def test_length_makes_no_difference_since_the_space_is_cosine(dense, vectors):
    assert dense.nearest("sv", 25 * vectors[42], 3) == dense.nearest("sv", vectors[42], 3)
    assert dense.nearest("sv", 25 * vectors[42], 1) == [42]


def test_a_collection_in_another_space_is_refused(tmp_path, vectors):
    client = chromadb.PersistentClient(
        path=str(tmp_path), settings=ChromaSettings(anonymized_telemetry=False, allow_reset=False)
    )
    client.create_collection("passages-sv", configuration={"hnsw": {"space": "l2"}})

    with pytest.raises(IndexDamaged) as caught:
        DenseIndex(tmp_path).add("sv", [0], vectors[:1])

    assert "l2" in str(caught.value.values["reason"])


def test_a_language_without_passages_has_no_nearest(tmp_path, vectors):
    assert DenseIndex(tmp_path).nearest("nb", vectors[0], 5) == []


def test_more_than_there_are_gives_all(tmp_path, vectors):
    dense = DenseIndex(tmp_path)
    dense.add("nb", [7, 8, 9], vectors[:3])

    assert sorted(dense.nearest("nb", vectors[1], 100)) == [7, 8, 9]
    assert dense.nearest("nb", vectors[1], 1) == [8]


def test_more_passages_than_chroma_takes_at_once_are_all_there(tmp_path):
    many = unit(np.random.default_rng(9).normal(size=(5_600, 4)))
    dense = DenseIndex(tmp_path)
    dense.add("sv", range(5_600), many)

    for place in (0, 3_999, 4_000, 5_599):
        assert place in dense.nearest("sv", many[place], 5)


def test_a_closed_index_reads_the_same_from_disk(tmp_path, vectors):
    first = DenseIndex(tmp_path)
    first.add("nl", range(50), vectors[:50])
    before = first.nearest("nl", vectors[3], 10)
    first.close()

    assert DenseIndex(tmp_path).nearest("nl", vectors[3], 10) == before


def test_texts_and_vectors_that_do_not_match_in_number_are_refused():
    embeddings = Precomputed()
    embeddings.vectors = [[1.0, 0.0]]

    with pytest.raises(ValueError, match="2 texts for 1 vectors"):
        embeddings.embed_documents(["a", "b"])
