import random
import threading

import numpy as np
import pytest

from assistant.assembly import build
from assistant.library.handbook import load_handbook, section_kinds
from assistant.library.splitting import split
from assistant.retrieval import vectors
from assistant.retrieval.vectors import VectorStore, save_shipped, shipped_path
from assistant.settings import ROOT

TEXTS = [
    "Ring tillbaka före lunch.",
    "Bel voor de lunch terug, en noteer daarna in het dossier wat je met de klant hebt afgesproken.",
    "Ring tilbake før lunsj 😀",
    "Kaffet är slut.",
]


def test_a_text_is_embedded_once_and_then_found_again(tmp_path, encoder, never_encodes):
    fresh = VectorStore(encoder, tmp_path / "vectors.db").get(TEXTS, "document")

    again = VectorStore(never_encodes(), tmp_path / "vectors.db").get(TEXTS, "document")

    np.testing.assert_array_equal(again, fresh)


def test_vectors_come_in_the_order_of_the_texts_repeated_ones_too(tmp_path, encoder):
    order = [1, 3, 1, 0, 2, 3]
    expected = encoder.encode(TEXTS, "document")

    found = VectorStore(encoder, tmp_path / "vectors.db").get([TEXTS[i] for i in order], "document")

    assert ((found * expected[order]).sum(axis=1) > 0.9999).all()


def test_a_text_is_kept_apart_for_each_role(tmp_path, encoder, never_encodes):
    VectorStore(encoder, tmp_path / "vectors.db").get(TEXTS[:1], "document")

    with pytest.raises(AssertionError, match="to be encoded"):
        VectorStore(never_encodes(), tmp_path / "vectors.db").get(TEXTS[:1], "query")


def test_vectors_of_another_encoder_are_never_taken(tmp_path, encoder, never_encodes):
    VectorStore(encoder, tmp_path / "vectors.db").get(TEXTS[:1], "document")

    with pytest.raises(AssertionError, match="to be encoded"):
        VectorStore(never_encodes("another-model"), tmp_path / "vectors.db").get(TEXTS[:1], "document")


def test_no_texts_need_no_vectors(tmp_path, never_encodes):
    assert len(VectorStore(never_encodes(), tmp_path / "vectors.db").get([], "query")) == 0


def test_each_batch_is_kept_before_the_next_begins(tmp_path, encoder, never_encodes, monkeypatch):
    monkeypatch.setattr(vectors, "_BATCH_CHARACTERS", 30)  # a batch a text
    store = VectorStore(encoder, tmp_path / "vectors.db")
    shortest = sorted(TEXTS, key=len)

    def stop_after_two(done: int, total: int) -> None:
        if done == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        store.get(TEXTS, "document", stop_after_two)

    afterwards = VectorStore(never_encodes(), tmp_path / "vectors.db")
    assert len(afterwards.get(shortest[:2], "document")) == 2
    with pytest.raises(AssertionError, match="to be encoded"):
        afterwards.get(shortest[2:], "document")


def test_progress_begins_with_what_is_there_and_ends_with_all(tmp_path, encoder, monkeypatch):
    monkeypatch.setattr(vectors, "_BATCH_CHARACTERS", 30)
    store = VectorStore(encoder, tmp_path / "vectors.db")
    store.get(TEXTS[:1], "document")
    told: list[tuple[int, int]] = []

    store.get([*TEXTS, TEXTS[1]], "document", lambda done, total: told.append((done, total)))

    assert told[0] == (2, 5)  # one embedded before, one a repetition
    assert told[-1] == (5, 5)
    assert told == sorted(told)


def test_several_threads_may_ask_at_once(tmp_path, encoder):
    store = VectorStore(encoder, tmp_path / "vectors.db")
    found: list[np.ndarray] = []
    threads = [threading.Thread(target=lambda: found.append(store.get(TEXTS, "query"))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(found) == 4
    for one in found:
        assert ((one * found[0]).sum(axis=1) > 0.9999).all()


@pytest.mark.parametrize("damage", [b"no database at all" * 300, None], ids=["overwritten", "torn"])
def test_a_damaged_file_is_put_aside_and_its_texts_are_encoded_again(tmp_path, encoder, damage):
    path = tmp_path / "vectors.db"
    fresh = VectorStore(encoder, path).get(TEXTS, "document")
    path.write_bytes(damage or path.read_bytes()[:5000] + b"\x55" * 3000)

    again = VectorStore(encoder, path).get(TEXTS, "document")

    assert ((again * fresh).sum(axis=1) > 0.9999).all()
    assert (tmp_path / "vectors.db.damaged").exists()


def test_shipped_vectors_are_read_before_anything_is_encoded(tmp_path, encoder, never_encodes):
    fresh = encoder.encode(TEXTS, "query")
    keys = [VectorStore(encoder, tmp_path / "a.db").key_of(text, "query") for text in TEXTS]
    save_shipped(tmp_path / "shipped", encoder.key, dict(zip(keys, fresh, strict=True)))

    found = VectorStore(never_encodes(), tmp_path / "b.db", tmp_path / "shipped").get(TEXTS, "query")

    assert ((found * fresh).sum(axis=1) > 0.999).all()
    np.testing.assert_allclose(np.linalg.norm(found, axis=1), 1, atol=2e-3)


def test_shipped_vectors_of_another_encoder_are_left_alone(tmp_path, encoder, never_encodes):
    key = VectorStore(encoder, tmp_path / "a.db").key_of(TEXTS[0], "query")
    save_shipped(tmp_path / "shipped", "another-model", {key: encoder.encode(TEXTS[:1], "query")[0]})

    with pytest.raises(AssertionError, match="to be encoded"):
        VectorStore(never_encodes(), tmp_path / "b.db", tmp_path / "shipped").get(TEXTS[:1], "query")


def test_an_encoder_name_with_a_slash_is_one_file(tmp_path):
    assert shipped_path(tmp_path, "intfloat/multilingual-e5-small").parent == tmp_path


def test_the_vectors_that_ship_are_what_the_encoder_says_today(tmp_path, encoder, never_encodes):
    knowledge = ROOT / "knowledge"
    articles = load_handbook(knowledge)
    passages = [p for article in articles for p in split(article, section_kinds(knowledge))]
    quotes = [p.quote(s) for p in passages for s in p.sentences]
    questions = [q for article in articles for q in article.questions]
    pick = random.Random(7)
    samples = {
        "document": pick.sample(quotes, 15) + [p.embedded_text for p in pick.sample(passages, 5)],
        "query": pick.sample(questions, 20),
    }

    for role, texts in samples.items():
        shipped = VectorStore(never_encodes(), tmp_path / "vectors.db", knowledge / "vectors").get(texts, role)
        assert (shipped * encoder.encode(texts, role)).sum(axis=1).min() > 0.999


def test_a_fresh_clone_publishes_the_handbook_without_encoding_anything(tmp_path, settings_for, never_encodes):
    product = build(settings_for(tmp_path), encoder=never_encodes())

    done = product.publish()

    assert done.fresh
    assert done.documents == len(list((ROOT / "knowledge" / "handbook").glob("*/*.md")))
    assert done.passages > done.documents
    product.database.close()
