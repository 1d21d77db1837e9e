"""The coach's recogniser on the shipped examples; what it must not do with replies that are none."""

import json

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.errors import KnowledgeError
from assistant.evaluation.replies import measure, read_replies
from assistant.languages.detect import HANDBOOK_LANGUAGES
from assistant.practice.behaviours import BEHAVIOURS, HELPFUL, read_examples
from assistant.practice.recogniser import Taught, learn, load, save, thresholds
from assistant.settings import ROOT

KNOWLEDGE = ROOT / "knowledge"


@pytest.fixture(scope="module")
def recogniser(assistant):
    return assistant.recogniser()


@pytest.mark.parametrize("language", HANDBOOK_LANGUAGES)
@pytest.mark.parametrize("behaviour", BEHAVIOURS)
def test_each_behaviour_has_enough_examples_and_near_misses(behaviour, language):
    rows = [
        json.loads(line)
        for line in (KNOWLEDGE / "behaviours" / f"{behaviour}.{language}.jsonl").read_text("utf-8").splitlines()
    ]
    with_it = [row for row in rows if behaviour in row["labels"]]
    assert len(with_it) >= 40
    assert len(rows) - len(with_it) >= 40


def test_no_held_out_reply_is_among_the_examples():
    learned = {e.text.strip().lower() for e in read_examples(KNOWLEDGE / "behaviours")}
    replies = read_replies(KNOWLEDGE / "evaluation")
    assert [r.id for r in replies if r.text.strip().lower() in learned] == []
    assert len({r.id for r in replies}) == len(replies)
    assert all(r.labels <= set(BEHAVIOURS) for r in replies)
    assert {r.language for r in replies} == set(HANDBOOK_LANGUAGES)


@pytest.mark.parametrize(
    ("language", "reply", "expected"),
    [
        ("sv", "Jag ber om ursäkt för att ingen ringde dig i går.", {"apologise"}),
        ("sv", "Tyvärr är modellen slut.", set()),
        ("nb", "Det var vår feil, og jeg ordner dette for deg.", {"own"}),
        ("nb", "Så farlig er det vel ikke.", {"dismiss"}),
        ("nl", "Ik bel u donderdag vóór vijf uur terug.", {"followup", "timeframe"}),
        ("nl", "Dat is niet mijn afdeling.", {"deflect"}),
    ],
)
def test_plain_sentences_are_read_as_what_they_are(recogniser, language, reply, expected):
    assert set(recogniser.behaviours(reply, language)) == expected


def test_each_sentence_is_judged_by_itself(recogniser):
    reply = "Tack för att du ringer. Vad var det som hände?\n\nJag skickar en ny i dag."
    seen = recogniser.read(reply, "sv")
    assert [s.text for s in seen] == ["Tack för att du ringer.", "Vad var det som hände?", "Jag skickar en ny i dag."]
    assert "thank" in seen[0].behaviours
    assert "clarify" in seen[1].behaviours
    assert {"solve", "timeframe"} <= set(seen[2].behaviours)


@pytest.mark.parametrize("reply", ["", "   ", "😀😀", "...", "12345"])
def test_a_reply_without_words_shows_nothing(recogniser, reply):
    assert recogniser.read(reply, "sv") == []


@settings(max_examples=25, deadline=None)
@given(st.text(max_size=200))
def test_any_text_is_read_and_cut_where_it_was(recogniser, reply):
    at = 0
    for seen in recogniser.read(reply, "nb"):
        at = reply.index(seen.text, at) + len(seen.text)
        assert set(seen.behaviours) <= set(BEHAVIOURS)


def test_the_shipped_recogniser_was_taught_just_these_examples(assistant, recogniser):
    """Where this fails: python -m assistant teach"""
    assert isinstance(recogniser.meaning, Taught)
    assert recogniser.labels == BEHAVIOURS


def test_a_recogniser_is_kept_and_found_again(assistant, recogniser, tmp_path):
    gate = assistant.gate_recogniser()
    kept = tmp_path / "kept.npz"
    for one in (recogniser, gate):
        save(one, kept, "stamp")
        again = load(kept, "stamp", gate.meaning.encoder, gate.meaning.centring)
        assert again.labels == one.labels
        np.testing.assert_array_equal(again.thresholds, one.thresholds)
        texts = ["Jag ber om ursäkt.", "Vad heter du?"]
        np.testing.assert_allclose(again.scores(texts, "sv"), one.scores(texts, "sv"), atol=1e-4)
    assert load(kept, "other", gate.meaning.encoder, gate.meaning.centring) is None
    kept.write_bytes(b"torn")
    assert load(kept, "stamp", gate.meaning.encoder, gate.meaning.centring) is None
    assert load(tmp_path / "none.npz", "stamp", gate.meaning.encoder, gate.meaning.centring) is None


def test_thresholds_let_hardly_any_bare_sentence_be_praised():
    chance = np.random.default_rng(1)
    targets = (chance.random((2000, len(BEHAVIOURS))) < 0.05).astype(np.float32)
    scores = (0.3 * targets + chance.random(targets.shape) * 0.6).astype(np.float32)
    found = thresholds(BEHAVIOURS, scores, targets)
    bare = ~(targets[:, : len(HELPFUL)] > 0).any(axis=1)
    assert (scores[bare, : len(HELPFUL)] >= found[: len(HELPFUL)]).any(axis=1).mean() <= 0.021


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("sv", "Kan du säga ditt kundnummer och bekräfta adressen?", {"checked"}),
        ("nb", "Det var Hansen i nummer 12 som fikk fakturaen din.", {"broken"}),
        ("nl", "Ik mag u niets over andere klanten vertellen.", set()),
    ],
)
def test_the_gate_tells_a_check_from_a_leak(assistant, language, text, expected):
    assert set(assistant.gate_recogniser().behaviours(text, language)) == expected


def test_another_encoder_learns_from_its_own_vectors(assistant):
    examples = read_examples(KNOWLEDGE / "behaviours")[::40]
    centring = assistant.gate_recogniser().meaning.centring
    found = learn(BEHAVIOURS, examples, assistant.store, assistant.encoder, centring)
    assert found.scores(["Jag ber om ursäkt."], "sv").shape == (1, len(BEHAVIOURS))


@pytest.mark.parametrize(
    ("line", "told"),
    [("{", "own.sv.jsonl:2"), ('{"text": "Hej"}', "own.sv.jsonl:2"), ('{"text": "Hej", "labels": ["kind"]}', "kind")],
)
def test_a_malformed_example_is_named_with_its_line(tmp_path, line, told):
    (tmp_path / "own.sv.jsonl").write_text('{"text": "Jag tar det.", "labels": ["own"]}\n' + line, "utf-8")
    with pytest.raises(KnowledgeError) as caught:
        read_examples(tmp_path)
    assert told in str(caught.value.values)


def test_the_measures_count_what_was_found(recogniser):
    kept = [r for r in read_replies(KNOWLEDGE / "evaluation") if r.for_calibration and r.language == "sv"]
    replies = [r for r in kept if r.sentences][:30]

    class Silent:
        def behaviours(self, text, language):
            return ()

    (silent,) = measure(Silent(), replies)
    (real,) = measure(recogniser, replies)
    assert silent.false_praise == 0
    assert silent.bare == sum(not labels & set(HELPFUL) for r in replies for _, labels in r.sentences)
    assert all(value == 0 for value, _ in silent.f1.values())
    assert np.mean([v for v, n in real.f1.values() if n]) > 0.5
    assert sum(n for _, n in real.f1.values()) == sum(len(r.labels) for r in replies)
    assert set(HELPFUL) < set(real.f1)
