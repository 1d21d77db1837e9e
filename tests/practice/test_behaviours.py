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
from assistant.practice.recogniser import Recogniser
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


def test_each_sentence_is_judged_by_itself_and_stands_where_it_says(recogniser):
    reply = "Tack för att du ringer. Vad var det som hände?\n\nJag skickar en ny i dag."
    seen = recogniser.read(reply, "sv")
    assert [reply[s.start : s.end] for s in seen] == [s.text for s in seen]
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
    for seen in recogniser.read(reply, "nb"):
        assert reply[seen.start : seen.end] == seen.text
        assert set(seen.behaviours) <= set(BEHAVIOURS)


def test_the_recogniser_is_kept_and_found_again(assistant, recogniser, tmp_path):
    recogniser.save(tmp_path / "kept.npz", "stamp")
    again = Recogniser.load(tmp_path / "kept.npz", "stamp", recogniser.encoder, recogniser.centring)
    np.testing.assert_array_equal(again.thresholds, recogniser.thresholds)
    assert Recogniser.load(tmp_path / "kept.npz", "other", recogniser.encoder, recogniser.centring) is None
    (tmp_path / "kept.npz").write_bytes(b"torn")
    assert Recogniser.load(tmp_path / "kept.npz", "stamp", recogniser.encoder, recogniser.centring) is None
    assert Recogniser.load(tmp_path / "none.npz", "stamp", recogniser.encoder, recogniser.centring) is None


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
    replies = [r for r in read_replies(KNOWLEDGE / "evaluation") if r.for_calibration and r.language == "sv"][:30]

    class Silent:
        def behaviours(self, text, language):
            return ()

    (silent,) = measure(Silent(), replies)
    (real,) = measure(recogniser, replies)
    assert silent.false_praise == 0
    assert all(value == 0 for value, _ in silent.f1.values())
    assert np.mean([v for v, n in real.f1.values() if n]) > 0.5
    assert sum(n for _, n in real.f1.values()) == sum(len(r.labels) for r in replies)
    assert set(HELPFUL) < set(real.f1)
