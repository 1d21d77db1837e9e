"""The simulated customer: what moves it, what it tells when asked, and that every talk ends."""

import dataclasses
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.practice.behaviours import BEHAVIOURS
from assistant.practice.customer import Standing, answer, begin
from assistant.practice.scenario import ENDINGS, MOODS, PHASES, load_scenario
from assistant.settings import ROOT

SCENARIOS = ROOT / "knowledge" / "scenarios"


@pytest.fixture(scope="module")
def late():
    return load_scenario(SCENARIOS / "late-delivery.yaml")


def test_a_second_apology_earns_nothing(late):
    first = answer(late, "sv", begin(late, "sv").standing, "Förlåt.", {"apologise"}).standing
    second = answer(late, "sv", first, "Förlåt igen.", {"apologise"}).standing

    assert first.anger < late.start.anger
    assert second.anger > first.anger


def test_the_same_words_again_move_nobody(late):
    standing = begin(late, "nb").standing
    once = answer(late, "nb", standing, "Jeg tar saken.", {"own", "empathise"}).standing
    again = answer(late, "nb", once, "jeg  tar saken.", {"own", "empathise"}).standing

    assert again.anger >= once.anger
    assert again.trust <= once.trust


def test_a_hidden_fact_comes_out_only_when_asked(late):
    silent = answer(late, "nl", begin(late, "nl").standing, "Ik begrijp het.", {"empathise"})
    asked = answer(late, "nl", begin(late, "nl").standing, "Wat is er gebeurd?", {"clarify"})
    facts = set(late.languages["nl"].hidden.values())

    assert not facts & set(silent.lines)
    assert facts & set(asked.lines)
    assert asked.standing.revealed == (late.hidden[0],)


def test_an_attempt_reads_differently_from_the_one_before(late):
    assert begin(late, "sv", attempt=0).lines != begin(late, "sv", attempt=1).lines or (
        begin(late, "sv", attempt=0).lines != begin(late, "sv", attempt=2).lines
    )


def test_the_gate_is_pushed_once_and_a_leak_is_answered_once():
    leak = load_scenario(SCENARIOS / "data-leak-call.yaml")
    gate = leak.languages["sv"].gate
    standing = dataclasses.replace(begin(leak, "sv").standing, phase="exploring")

    first = answer(leak, "sv", standing, "Vad hände?", {"clarify"}, attempt=1)
    second = answer(leak, "sv", first.standing, "Jag ordnar det.", {"own"})
    told = answer(leak, "sv", second.standing, "Det var Berg.", set(), {"broken"})
    again = answer(leak, "sv", told.standing, "Lena Berg.", set(), {"broken"})

    assert gate.ask in first.lines
    assert gate.ask not in second.lines
    assert gate.broken in told.lines
    assert gate.broken not in again.lines
    assert told.standing.trust < second.standing.trust
    assert again.standing.gate == {"asked", "broken"}


def test_what_the_customer_cannot_make_out_it_says_so(late):
    standing = begin(late, "nl").standing
    turn = answer(late, "nl", standing, "🙃", set(), puzzled="Hallo?")
    assert turn.lines == ("Hallo?",)
    assert turn.standing.anger > standing.anger


def test_a_customer_who_trusts_waits_longer(late):
    def turns_until_over(trust):
        standing, count = dataclasses.replace(begin(late, "sv").standing, anger=0, trust=trust, phase="exploring"), 0
        while not standing.over:
            count += 1
            standing = answer(late, "sv", standing, f"svar {count}", {"thank"}).standing
        return count

    assert turns_until_over(9) > turns_until_over(2)


def test_an_offer_before_the_customer_was_heard_ends_nothing(late):
    standing = begin(late, "sv").standing
    for number in range(2):
        standing = answer(
            late, "sv", standing, f"Ny soffa {number}", {"solve", "timeframe", "followup", "own"}
        ).standing
    asked = answer(late, "sv", standing, "Vad behöver du?", {"clarify"}).standing
    thanked = answer(late, "sv", asked, "Tack.", {"thank"}).standing
    assert asked.phase == "negotiating"
    assert thanked.phase == "negotiating"


def test_a_talk_that_is_over_takes_no_reply(late):
    over = dataclasses.replace(begin(late, "sv").standing, phase="lost")
    with pytest.raises(ValueError, match="over"):
        answer(late, "sv", over, "Hej", set())


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sets(st.sampled_from(BEHAVIOURS)), max_size=30), st.integers(0, 3))
def test_whatever_is_said_the_talk_stays_whole_and_ends(late, turns, attempt):
    turn = begin(late, "sv", attempt)
    for number, behaviours in enumerate(turns):
        if turn.standing.over:
            break
        turn = answer(late, "sv", turn.standing, f"svar {number}", behaviours, attempt=attempt)
        assert turn.lines
        assert all(turn.lines)
        assert 0 <= turn.standing.anger <= 10
        assert 0 <= turn.standing.trust <= 10
        assert turn.standing.phase in {*PHASES, *ENDINGS}
        assert turn.standing.mood in MOODS
        assert Standing.from_dict(json.loads(json.dumps(turn.standing.to_dict()))) == turn.standing
    assert turn.standing.over or len(turns) < 6 * len(PHASES)
