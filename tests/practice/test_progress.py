"""My progress: a trend only where there is enough, and what is due again."""

from datetime import date, timedelta

import pytest

from assistant.practice.progress import RETURNS, Done, due, trends

START = date(2026, 3, 2)


def attempt(days=0, scenario="late-delivery", **ratings):
    return Done(scenario, START + timedelta(days=days), 50, "resolved", ratings)


def test_under_three_attempts_nothing_is_said_of_a_trend():
    found = trends([attempt(empathy=1), attempt(empathy=3)])
    assert [(t.n, t.enough) for t in found] == [(2, False)]


def test_a_trend_compares_the_latest_three_with_those_before():
    found = trends([attempt(empathy=1), attempt(empathy=1), *[attempt(empathy=3)] * 3])[0]
    assert (found.n, found.mean, found.change) == (5, 3.0, 2.0)


def test_the_weakest_competency_comes_first_and_what_was_not_rated_counts_nothing():
    found = trends([attempt(empathy=3, solution=1), attempt(empathy=3, solution=1), attempt(empathy=2, solution=0)])
    assert [t.competency for t in found] == ["solution", "empathy"]
    assert trends([attempt()]) == []


@pytest.mark.parametrize("times", [1, 2, 3])
def test_a_scenario_returns_after_one_seven_and_twenty_one_days(times):
    days = [0, *(sum(RETURNS[: n + 1]) for n in range(times - 1))]
    found = due([attempt(day, empathy=1) for day in days])
    assert [(d.scenario, d.day, d.times) for d in found] == [
        ("late-delivery", START + timedelta(days=days[-1] + RETURNS[times - 1]), times)
    ]


def test_after_the_last_return_it_is_learned():
    assert due([attempt(day) for day in (0, 1, 8, 29)]) == []


def test_twice_on_one_day_is_no_return():
    assert due([attempt(0), attempt(0)])[0].day == START + timedelta(days=1)


def test_the_earliest_is_first_and_names_the_weakest_competency():
    found = due([attempt(5, "wrong-invoice", empathy=3, solution=1), attempt(0, apology=3)])
    assert [(d.scenario, d.competency) for d in found] == [("late-delivery", ""), ("wrong-invoice", "solution")]
