"""What is kept of people: gone after the retention, gone at once when somebody asks, and nothing else goes along."""

from datetime import timedelta

import pytest
from sqlalchemy import func, select, update

from assistant.access.roles import LOCAL
from assistant.records.approved import ApprovedRecords
from assistant.records.assignments import Assignments
from assistant.records.attempts import Attempts, NewExchange
from assistant.records.conversations import Conversations
from assistant.records.gaps import Gaps
from assistant.records.learners import Learners
from assistant.records.privacy import Privacy
from assistant.records.tables import (
    AttemptRow,
    ConversationRow,
    DisputeRow,
    ExchangeRow,
    FeedbackRow,
    GapQuestionRow,
    GapRow,
    TurnRow,
    now,
)

LONG_AGO, LATELY = now() - timedelta(days=91), now() - timedelta(days=89)
OPENING = NewExchange("", [], ["Hej, jag är arg!"], {"anger": 8})


@pytest.fixture
def privacy(database):
    return Privacy(database, 90)


@pytest.fixture
def conversations(database):
    return Conversations(database)


@pytest.fixture
def attempts(database):
    return Attempts(database)


@pytest.fixture
def gaps(database):
    return Gaps(database)


@pytest.fixture
def count(database):
    def rows(table):
        with database.session() as session:
            return session.scalar(select(func.count()).select_from(table))

    return rows


@pytest.fixture
def aged(database):
    """Set the times of rows."""

    def set_times(table, identity, **times):
        with database.session() as session:
            session.execute(update(table).where(table.id == identity).values(**times))

    return set_times


@pytest.fixture
def talked(conversations, gaps, aged):
    """A conversation of somebody, with a thumb and a question on the board: (conversation, gap)."""

    def talk(owner, question="Får jag bjuda på kaffe?", when=None, gap=None):
        conversation = conversations.start(owner, question)
        turn = conversations.ask(conversation, question)
        conversations.answer(turn, {"text": question})
        conversations.rate(turn, helpful=False, reason="incomplete", remark=question)
        gap = gaps.note(question, "sv", "unhelpful", turn, gap)
        if when:
            aged(ConversationRow, conversation, updated_at=when)
        return conversation, gap

    return talk


@pytest.fixture
def practised(attempts, aged):
    """A talk with a customer, one reply long."""

    def practise(learner, begun=None, said=None):
        attempt = attempts.begin(learner, "late-delivery", "sv", OPENING)
        attempts.add(attempt, 1, NewExchange("Jag förstår.", [], ["Gör du?"], {"anger": 6}))
        if begun:
            aged(AttemptRow, attempt, begun_at=begun)
            for exchange in attempts.get(attempt, learner).exchanges:
                aged(ExchangeRow, exchange.id, said_at=said or begun)
        return attempt

    return practise


def test_conversations_go_with_turns_and_thumbs_after_the_retention_and_later_ones_stay(
    privacy, talked, conversations, count
):
    talked("anna", when=LONG_AGO)
    kept, _ = talked("anna", when=LATELY)
    new, _ = talked("bo")
    assert privacy.sweep() == 1
    assert [c.id for c in conversations.recent("anna")] == [kept]
    assert [c.id for c in conversations.recent("bo")] == [new]
    assert (count(TurnRow), count(FeedbackRow), count(GapQuestionRow)) == (2, 2, 2)


def test_talks_go_after_the_retention_and_later_ones_and_learners_stay(privacy, practised, attempts, database, count):
    learner = Learners(database).add("Anna").id
    practised(learner, LONG_AGO)
    kept = practised(learner, LATELY)
    assert privacy.sweep() == 1
    assert attempts.open(kept, learner) is not None
    assert (count(AttemptRow), count(ExchangeRow)) == (1, 2)
    assert [one.id for one in Learners(database).all()] == [learner]


def test_a_talk_that_was_taken_up_again_lately_stays(privacy, practised, attempts, database):
    learner = Learners(database).add().id
    attempt = practised(learner, LONG_AGO, said=LATELY)
    assert privacy.sweep() == 0
    assert len(attempts.get(attempt, learner).exchanges) == 2


def test_a_turn_that_was_tried_again_lately_stays_when_the_talk_it_came_from_goes(
    privacy, practised, attempts, database
):
    learner = Learners(database).add().id
    branch = attempts.branch(practised(learner), learner, 1)
    origin = attempts.get(branch, learner).branch_of
    with database.session() as session:
        session.execute(update(AttemptRow).where(AttemptRow.id == origin).values(begun_at=LONG_AGO))
        session.execute(update(ExchangeRow).where(ExchangeRow.attempt_id == origin).values(said_at=LONG_AGO))
    assert privacy.sweep() == 1
    assert attempts.open(origin, learner) is None
    kept = attempts.get(branch, learner)
    assert [e.lines for e in kept.exchanges] == [["Hej, jag är arg!"]]
    assert not kept.counts
    assert privacy.sweep(now() + timedelta(days=91)) == 1
    assert attempts.open(branch, learner) is None


def test_questions_on_the_board_go_after_the_retention_and_empty_gaps_with_them(privacy, talked, gaps, aged):
    _, emptied = talked("anna", "Får jag ge bort kaffe?")
    _, kept = talked("anna", "Hur sent får jag ringa?")
    talked("bo", "Är kvällen för sent?", gap=kept)
    old = [gaps.get(emptied).questions[0].id, gaps.get(kept).questions[0].id]
    for question in old:
        aged(GapQuestionRow, question, asked_at=LONG_AGO)
    assert privacy.sweep() == 0
    assert [(g.id, [q.text for q in g.questions]) for g in gaps.all()] == [(kept, ["Är kvällen för sent?"])]


def test_the_words_of_what_went_are_in_no_file(privacy, conversations, gaps, aged, tmp_path):
    def in_files(words):
        return any(words.encode() in path.read_bytes() for path in tmp_path.glob("assistant.db*"))

    conversation = conversations.start("anna", "Kort")
    gap = gaps.note("Frågan om Eufrosyne-Xerxes", "sv", "refused", conversations.ask(conversation, "Kort"))
    aged(GapQuestionRow, gaps.get(gap).questions[0].id, asked_at=LONG_AGO)
    assert in_files("Eufrosyne-Xerxes")
    privacy.sweep()
    assert not in_files("Eufrosyne-Xerxes")


def approve(database, gap):
    said = {"questions": ["Kaffe?"], "language": "sv", "text": "Ja, en kopp.", "document_key": "d", "content_hash": "1"}
    ApprovedRecords(database).add(gap=gap, quote="En kopp bjuds.", approved_by="Bo", **said)


def test_approved_answers_stay_when_the_questions_behind_them_go(privacy, talked, database, count):
    _, gap = talked("anna", when=LONG_AGO)
    approve(database, gap)
    privacy.sweep()
    assert count(GapRow) == 0
    assert [(a.text, a.gap) for a in ApprovedRecords(database).live()] == [("Ja, en kopp.", None)]


def test_the_retention_touches_no_assignment(privacy, database):
    Assignments(database).add(LOCAL, "Vecka 12", ["late-delivery"], LONG_AGO.date())
    privacy.sweep()
    assert [a.title for a in Assignments(database).all()] == ["Vecka 12"]


def test_whoever_asks_to_be_forgotten_is_and_nobody_else(
    privacy, talked, practised, conversations, attempts, gaps, database, count
):
    learners = Learners(database)
    hers, his = learners.of("anna", "Anna").id, learners.of("bo", "Bo").id
    for learner in (hers, his):
        attempt = attempts.get(practised(learner), learner)
        attempts.dispute(attempt.exchanges[1].id, learner, "Jag förstår.", ["sympathy"], "Nej.")
    _, gone = talked("anna", "Får jag ge bort kaffe?")
    _, shared = talked("anna", "Hur sent får jag ringa?")
    kept, _ = talked("bo", "Är kvällen för sent?", gap=shared)
    approve(database, gone)

    privacy.forget("anna")

    assert conversations.recent("anna") == []
    assert [c.id for c in conversations.recent("bo")] == [kept]
    assert (count(TurnRow), count(FeedbackRow)) == (1, 1)
    assert [one.id for one in learners.all()] == [his]
    assert (count(AttemptRow), count(ExchangeRow), count(DisputeRow)) == (1, 2, 1)
    assert [(g.id, [q.text for q in g.questions]) for g in gaps.all()] == [(shared, ["Är kvällen för sent?"])]
    assert len(ApprovedRecords(database).live()) == 1


def test_without_sign_in_the_chosen_learner_is_forgotten_and_the_others_stay(privacy, database):
    learners = Learners(database)
    hers, his = learners.add("Anna").id, learners.add("Bo").id
    privacy.forget("local", hers)
    assert [one.id for one in learners.all()] == [his]
    privacy.forget("local")
    assert [one.id for one in learners.all()] == [his]
