"""The simulated customer: written trainees reach the ends they deserve, and nobody is won by repetition."""

import dataclasses

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.languages.detect import HANDBOOK_LANGUAGES
from assistant.practice.behaviours import BEHAVIOURS
from assistant.practice.customer import answer, begin
from assistant.practice.scenario import ENDINGS, MOODS, PHASES, load_scenario, load_scenarios
from assistant.settings import ROOT

SCENARIOS = ROOT / "knowledge" / "scenarios"
TRAINEES = ROOT / "knowledge" / "evaluation" / "trainees"
GAMING = {
    "sv": "Jag beklagar, jag löser det.",
    "nb": "Jeg beklager, jeg ordner det.",
    "nl": "Mijn excuses, ik los het op.",
}


@pytest.fixture(scope="module")
def recogniser(assistant):
    return assistant.recogniser()


@pytest.fixture(scope="module")
def late():
    return load_scenario(SCENARIOS / "late-delivery.yaml")


def talk(recogniser, scenario, language, replies):
    """Where the talk stands after the replies, or as soon as it is over."""
    turn = begin(scenario, language)
    for reply in replies:
        if turn.standing.over:
            break
        turn = answer(scenario, language, turn.standing, reply, recogniser.behaviours(reply, language))
    return turn.standing


@pytest.mark.parametrize("language", HANDBOOK_LANGUAGES)
@pytest.mark.parametrize("path", sorted(SCENARIOS.glob("*.yaml")), ids=lambda p: p.stem)
def test_a_poor_and_a_gaming_trainee_lose_the_customer(recogniser, path, language):
    scenario = load_scenario(path)
    poor = yaml.safe_load((TRAINEES / path.name).read_text("utf-8"))[language]["poor"]

    assert talk(recogniser, scenario, language, poor).phase in {"escalated", "lost"}
    assert talk(recogniser, scenario, language, [GAMING[language]] * 10).phase in {"escalated", "lost"}


@pytest.mark.parametrize("language", HANDBOOK_LANGUAGES)
def test_good_trainees_bring_nearly_every_talk_to_a_good_end(recogniser, language):
    ends = {
        scenario.slug: talk(
            recogniser,
            scenario,
            language,
            yaml.safe_load((TRAINEES / f"{scenario.slug}.yaml").read_text("utf-8"))[language]["good"],
        ).phase
        for scenario in load_scenarios(SCENARIOS)
    }
    assert sum(end == "resolved" for end in ends.values()) >= len(ends) - 1, ends


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


def test_a_talk_that_is_over_takes_no_reply(late):
    over = dataclasses.replace(begin(late, "sv").standing, phase="lost")
    with pytest.raises(ValueError, match="over"):
        answer(late, "sv", over, "Hej", set())


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sets(st.sampled_from(BEHAVIOURS)), max_size=25), st.integers(0, 3))
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
    assert turn.standing.over or len(turns) < 4 * len(PHASES)
