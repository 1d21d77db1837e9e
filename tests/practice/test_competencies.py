"""Ratings: what was called for counts, what spoils it costs, and nothing is won by repeating or by losing early."""

from hypothesis import given
from hypothesis import strategies as st

from assistant.practice.behaviours import BEHAVIOURS, HELPFUL, Seen
from assistant.practice.competencies import COMPETENCIES, RATED_LEVELS, Exchange, rate, total
from assistant.practice.scenario import PHASES, Weights

WEIGHTS = {
    "empathy": 12,
    "apology": 8,
    "ownership": 15,
    "clarifying": 12,
    "solution": 20,
    "timeframe": 8,
    "followup": 8,
    "explanation": 9,
    "respect": 8,
}


def turn(number, phase, *sentences):
    return Exchange(number, phase, tuple(Seen(f"{number}.{i} {b}", tuple(b.split())) for i, b in enumerate(sentences)))


def scores(*exchanges):
    return {r.competency: r.score for r in rate(WEIGHTS, exchanges)}


GOOD = (
    turn(1, "opening", "apologise", "empathise own"),
    turn(2, "venting", "empathise", "clarify"),
    turn(3, "exploring", "summarise", "clarify"),
    turn(4, "negotiating", "solve timeframe", "followup timeframe"),
)


def test_scenarios_can_weigh_just_the_competencies_there_are():
    assert set(Weights.model_fields) == set(COMPETENCIES)


def test_a_talk_with_all_that_it_called_for_has_all_points():
    assert scores(*GOOD) == {name: 3 for name in WEIGHTS if name != "explanation"} | {"explanation": None}
    assert total(rate(WEIGHTS, GOOD)) == 100


def test_what_the_talk_did_not_call_for_is_not_rated():
    found = scores(turn(1, "opening", "empathise"))
    assert found["solution"] is None
    assert found["clarifying"] is None
    assert found["ownership"] == 0


def test_a_customer_lost_early_gives_no_good_score():
    first = (turn(1, "opening", "apologise own empathise"),)
    assert total(rate(WEIGHTS, first)) < 50


def test_the_same_sentence_again_earns_nothing():
    once = turn(1, "opening", "apologise own solve")
    repeated = [Exchange(n, phase, once.seen) for n, phase in enumerate(PHASES, start=1)]
    assert scores(*repeated)["solution"] == 0
    assert total(rate(WEIGHTS, repeated)) <= 50


def test_apologising_all_the_time_is_worth_less_than_once():
    often = [turn(n, phase, "apologise") for n, phase in enumerate(PHASES, start=1)]
    assert scores(*often)["apology"] == 2


def test_what_spoils_a_competency_costs_a_point_and_is_shown():
    spoiled = (*GOOD, turn(5, "negotiating", "blame"))
    ratings = {r.competency: r for r in rate(WEIGHTS, spoiled)}
    assert ratings["ownership"].score == 2
    assert ratings["respect"].score == 2
    assert [(e.behaviour, e.helps) for e in ratings["ownership"].evidence] == [("own", True), ("blame", False)]


def test_hiding_behind_rules_is_told_as_a_missing_explanation():
    assert scores(*GOOD, turn(5, "negotiating", "deflect"))["explanation"] == 0


def test_an_insult_takes_most_of_the_respect():
    assert scores(turn(1, "opening", "rude"))["respect"] == 1


def test_what_comes_late_is_worth_less():
    late = (turn(1, "opening", "own"), turn(2, "venting", "own"), turn(3, "exploring", "clarify empathise"))
    assert scores(*late)["empathy"] == 2


sentences = st.lists(st.sets(st.sampled_from(BEHAVIOURS), max_size=3), max_size=3)


@given(st.lists(st.tuples(st.sampled_from(PHASES), sentences), max_size=8))
def test_every_rating_is_within_bounds_and_trouble_never_helps(talk):
    def exchanges(behaviours):
        return [
            Exchange(n, phase, tuple(Seen(f"{n}.{i}", tuple(s & behaviours)) for i, s in enumerate(said)))
            for n, (phase, said) in enumerate(talk, start=1)
        ]

    ratings = rate(WEIGHTS, exchanges(set(BEHAVIOURS)))
    without_trouble = rate(WEIGHTS, exchanges(set(HELPFUL)))

    assert all(r.score is None or 0 <= r.score <= RATED_LEVELS for r in ratings)
    assert 0 <= total(ratings) <= 100
    assert total(ratings) <= total(without_trouble) or not without_trouble
