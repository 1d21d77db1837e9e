import gc
import os
import shutil
import tempfile

import numpy as np
import pytest

from assistant.errors import IndexDamaged
from assistant.library.splitting import split
from assistant.retrieval.index import MANIFEST, checksums, load_json, open_index
from assistant.retrieval.publish import Publisher


@pytest.fixture(scope="module")
def generation(tmp_path_factory, encoder, store, calibration_dir, documents):
    """The folder of a published generation. Only read: a test that damages it takes `copied`."""
    directory = tmp_path_factory.mktemp("index")
    publisher = Publisher(directory, encoder, store, calibration_dir, patience=1)
    return directory / publisher.publish(documents, {}).generation


@pytest.fixture
def copied(generation, tmp_path):
    return shutil.copytree(generation, tmp_path / generation.name)


def test_an_index_holds_the_documents_as_they_were_split(generation, documents):
    index = open_index(generation)

    assert list(index.content.passages) == [p for d in documents for p in split(d)]
    assert {key: (c.title, c.language, c.source) for key, c in index.cards.items()} == {
        d.key: (d.title, d.language, d.source) for d in documents
    }


def test_every_passage_and_sentence_stands_verbatim_at_its_offsets(generation, documents):
    texts = {d.key: d.text for d in documents}

    for passage in open_index(generation).content.passages:
        text = texts[passage.document_key]
        assert text[passage.start : passage.end] == passage.text
        assert passage.sentences
        for sentence in passage.sentences:
            assert text[sentence.start : sentence.end] == passage.quote(sentence)


def test_each_sentence_has_its_own_vector(generation, encoder):
    index = open_index(generation)

    for position, passage in enumerate(index.content.passages):
        quotes = [passage.quote(s) for s in passage.sentences]
        fresh = index.content.centring.centre(encoder.encode(quotes, "document"), "document", passage.language)
        assert (index.sentence_vectors(position) * fresh).sum(axis=1).min() > 0.995


def test_each_passage_has_its_own_vector(generation, encoder):
    index = open_index(generation)

    fresh = encoder.encode([p.embedded_text for p in index.content.passages], "document")

    assert (index.content.vectors * fresh).sum(axis=1).min() > 0.999


def test_opening_and_searching_changes_no_file(copied, encoder):
    index = open_index(copied)
    index.dense.nearest("sv", encoder.encode(["var står hjulen"], "query")[0], 3)
    index.lexical["sv"].scores("var står hjulen")

    assert checksums(copied) == load_json(copied / MANIFEST)["files"]


def test_two_openings_of_one_generation_answer_side_by_side(generation, encoder):
    vector = encoder.encode(["blommor"], "query")[0]
    first, second = open_index(generation), open_index(generation)

    assert first.dense.nearest("nl", vector, 2) == second.dense.nearest("nl", vector, 2) != []


def test_an_index_that_is_let_go_leaves_nothing_in_the_temporary_folder(generation, tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    index = open_index(generation)
    assert list(tmp_path.iterdir())

    del index
    gc.collect()

    assert list(tmp_path.iterdir()) == []


def flip(path):
    data = bytearray(path.read_bytes())
    middle = len(data) // 2
    data[middle : middle + 4] = bytes(b ^ 0xFF for b in data[middle : middle + 4])
    path.write_bytes(data)


def halve(path):
    os.truncate(path, path.stat().st_size // 2)


@pytest.mark.faults
@pytest.mark.parametrize("harm", [flip, halve, os.remove])
@pytest.mark.parametrize(
    "name",
    [
        "vectors.npy",
        "sentences.npy",
        "passages.json",
        "cards.json",
        "centring.npz",
        "chroma/chroma.sqlite3",
        "lexical/sv/vocab.index.json",
        MANIFEST,
    ],
)
def test_a_damaged_file_is_noticed_before_it_is_used(copied, name, harm):
    harm(copied / name)

    with pytest.raises(IndexDamaged) as caught:
        open_index(copied)

    assert caught.value.key == "error-index-damaged"
    assert caught.value.values["reason"]


@pytest.mark.faults
def test_any_of_chromas_files_cut_short_is_noticed(copied):
    files = [f for f in (copied / "chroma").rglob("*") if f.is_file() and f.stat().st_size > 1]
    assert len(files) > 3
    for file in files:
        whole = file.read_bytes()
        halve(file)
        with pytest.raises(IndexDamaged):
            open_index(copied)
        file.write_bytes(whole)
    open_index(copied)


def test_a_folder_that_is_gone_is_a_damaged_index(tmp_path):
    with pytest.raises(IndexDamaged):
        open_index(tmp_path / "generation-gone")


def test_the_sections_of_an_article_are_in_its_order(assistant):
    index = assistant.door.index()

    for language in ("sv", "nb", "nl"):
        passages = index.sections(f"angry-customer.{language}")
        assert [p.start for p in passages] == sorted(p.start for p in passages)
        kinds = list(dict.fromkeys(p.kind for p in passages))
        assert kinds[:3] == ["short", "do", "say"]
        assert {p.language for p in passages} == {language}
    assert index.sections("no-such-article.sv") == []


def test_places_of_a_language_are_the_rows_of_its_lexical_index(assistant):
    index = assistant.door.index()

    assert sorted(p for places in index.places.values() for p in places) == list(range(len(index.content.passages)))
    for language, places in index.places.items():
        row = len(places) // 2
        passage = index.content.passages[places[row]]
        scores = index.lexical[language].scores(passage.text)
        assert passage.language == language
        assert int(np.argmax(scores.share)) == row
