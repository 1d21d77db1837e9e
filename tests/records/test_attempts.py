"""Attempts: each exchange is kept once, nobody else's is opened, and the first score stays."""

from datetime import date

import pytest

from assistant.access.roles import LOCAL
from assistant.errors import InputError
from assistant.records.assignments import Assignments
from assistant.records.attempts import Attempts, NewExchange
from assistant.records.database import Database
from assistant.records.learners import Learners


@pytest.fixture
def attempts(database):
    return Attempts(database)


@pytest.fixture
def learner(database):
    return Learners(database).add("Eva").id


def exchange(reply="", line="Hej!", anger=5):
    return NewExchange(reply, [{"text": reply, "behaviours": []}] if reply else [], [line], {"anger": anger})


def talk(attempts, learner, turns=2):
    attempt = attempts.begin(learner, "late-delivery", "sv", exchange())
    for number in range(1, turns + 1):
        attempts.add(attempt, number, exchange(f"svar {number}", f"rad {number}", anger=5 - number))
    return attempt


def test_a_talk_is_there_for_another_process(tmp_path, attempts, learner):
    attempt = talk(attempts, learner)
    other = Database(tmp_path)

    found = Attempts(other).get(attempt, learner)
    other.close()

    assert [e.reply for e in found.exchanges] == ["", "svar 1", "svar 2"]
    assert found.exchanges[2].standing == {"anger": 3}


def test_the_same_turn_is_kept_once(attempts, learner):
    attempt = talk(attempts, learner)
    with pytest.raises(InputError, match="error-talk-moved-on"):
        attempts.add(attempt, 2, exchange("en gång till"))
    assert attempts.get(attempt, learner).exchanges[2].reply == "svar 2"


def test_a_talk_that_is_over_takes_no_turn(attempts, learner):
    attempt = talk(attempts, learner)
    attempts.add(attempt, 3, exchange("slut"), ending="resolved")
    with pytest.raises(InputError, match="error-talk-over"):
        attempts.add(attempt, 4, exchange("mer"))
    attempts.end(attempt, learner, "stopped")
    assert attempts.get(attempt, learner).ending == "resolved"


def test_nobody_elses_talk_is_opened_branched_or_ended(database, attempts, learner):
    attempt, stranger = talk(attempts, learner), Learners(database).add("Nils").id

    assert attempts.open(attempt, stranger) is None
    assert attempts.branch(attempt, stranger, 1) is None
    attempts.end(attempt, stranger, "stopped")
    attempts.rate_self(attempt, stranger, {"empathy": 3})

    mine = attempts.get(attempt, learner)
    assert mine.ending == ""
    assert mine.self_rating is None
    assert attempts.of(stranger) == []


def test_a_branch_stands_where_the_talk_stood_and_leaves_it_alone(attempts, learner):
    attempt = talk(attempts, learner, turns=3)
    attempts.keep_result(attempt, {"score": 40})

    branch = attempts.get(attempts.branch(attempt, learner, 2), learner)
    attempts.add(branch.id, 2, exchange("bättre"))
    attempts.keep_result(attempt, {"score": 90})

    assert [e.reply for e in branch.exchanges] == ["", "svar 1"]
    assert (branch.branch_of, branch.branch_at, branch.counts) == (attempt, 2, False)
    first = attempts.get(attempt, learner)
    assert [e.reply for e in first.exchanges][2:] == ["svar 2", "svar 3"]
    assert first.result == {"score": 40}
    assert attempts.count(learner, "late-delivery") == 1


def test_the_first_self_rating_stays(attempts, learner):
    attempt = talk(attempts, learner)
    attempts.rate_self(attempt, learner, {"empathy": 1})
    attempts.rate_self(attempt, learner, {"empathy": 3})
    assert attempts.get(attempt, learner).self_rating == {"empathy": 1}


def test_an_objection_is_kept_with_the_name_only_of_who_shares(database, attempts, learner):
    attempt = attempts.get(talk(attempts, learner), learner)
    attempts.dispute(attempt.exchanges[1].id, learner, "svar 1", ["own"], "det var ett löfte")
    attempts.dispute(attempt.exchanges[1].id, Learners(database).add("Nils").id, "svar 1", [], "inte mitt samtal")

    assert [(d.learner, d.sentence, d.seen, d.remark) for d in attempts.disputes(LOCAL)] == [
        ("", "svar 1", ("own",), "det var ett löfte")
    ]
    Learners(database).change(learner, shares=True)
    assert attempts.disputes(LOCAL)[0].learner == "Eva"
    assert attempts.disputed(attempt.id) == {(attempt.exchanges[1].id, "svar 1")}


def test_two_people_cannot_have_one_name(database, learner):
    learners = Learners(database)
    with pytest.raises(InputError, match="error-learner-name-taken"):
        learners.add("  Eva ")
    other = learners.add("Nils")
    with pytest.raises(InputError, match="error-learner-name-taken"):
        learners.change(other.id, name="Eva")
    learners.change(learner, name="Eva", coaching="off")
    assert [(p.name, p.shares, p.coaching) for p in learners.all()] == [("Eva", False, "off"), ("Nils", False, "on")]


def test_an_assignment_needs_a_name_and_a_talk(database):
    assignments = Assignments(database)
    with pytest.raises(InputError, match="error-assignment-empty"):
        assignments.add(LOCAL, " ", ["late-delivery"], date(2026, 1, 1))
    with pytest.raises(InputError, match="error-assignment-empty"):
        assignments.add(LOCAL, "Vecka 1", [], date(2026, 1, 1))
    later = assignments.add(LOCAL, "Vecka 2", ["wrong-invoice"], date(2026, 1, 9))
    assignments.add(LOCAL, "Vecka 1", ["late-delivery", "faulty-phone"], date(2026, 1, 2))

    assert [a.title for a in assignments.all()] == ["Vecka 1", "Vecka 2"]
    assignments.remove(LOCAL, later)
    assert [a.scenarios for a in assignments.all()] == [("late-delivery", "faulty-phone")]


def test_who_is_forgotten_leaves_nothing_behind(database, attempts, learner):
    attempt = attempts.get(talk(attempts, learner), learner)
    attempts.branch(attempt.id, learner, 1)
    attempts.dispute(attempt.exchanges[1].id, learner, "svar 1", [], "")

    Learners(database).forget(learner)

    assert Learners(database).all() == []
    assert attempts.open(attempt.id, learner) is None
    assert attempts.disputes(LOCAL) == []
    with database.engine.connect() as connection:
        for table in ("attempts", "exchanges", "disputes"):
            assert connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar() == 0
