"""Conversations: what was asked and answered stays, is its owner's alone, and goes when its owner says so."""

import pytest
from sqlalchemy import func, select

from assistant.records.conversations import Conversations, Turn
from assistant.records.database import Database
from assistant.records.tables import FeedbackRow, TurnRow

ANSWER = {
    "language": "sv",
    "quotes": [{"text": "”Vi löser det – i dag!” 😀", "start": 12, "end": 40}],
    "refused": None,
    "score": 0.1 + 0.2,
}


@pytest.fixture
def conversations(database):
    return Conversations(database)


@pytest.fixture
def reopened(database, tmp_path):
    """The conversations as another start of the program finds them."""
    others = []

    def open_again():
        database.close()
        others.append(Database(tmp_path))
        return Conversations(others[-1])

    yield open_again
    for other in others:
        other.close()


def test_questions_and_answers_are_kept_in_order_across_reopening(conversations, reopened):
    identity = conversations.start("anna", "Arg kund")
    asked = [f"Fråga {number}?\nMed två rader." for number in range(12)]
    turns = [conversations.ask(identity, question) for question in asked]
    for number, turn in reversed(list(enumerate(turns))):
        conversations.answer(turn, {**ANSWER, "number": number})
    assert reopened().turns(identity, "anna") == [
        Turn(turn, question, {**ANSWER, "number": number})
        for number, (turn, question) in enumerate(zip(turns, asked, strict=True))
    ]


def test_a_question_that_was_never_answered_is_kept(conversations, reopened):
    identity = conversations.start("anna", "Arg kund")
    turn = conversations.ask(identity, "Vad säger jag till en arg kund?")
    again = reopened()
    assert again.turns(identity, "anna") == [Turn(turn, "Vad säger jag till en arg kund?", None)]
    again.answer(turn, ANSWER)
    assert again.turns(identity, "anna")[0].answer == ANSWER


def test_a_conversation_goes_on_after_an_unanswered_question(conversations):
    identity = conversations.start("anna", "Arg kund")
    conversations.ask(identity, "Första?")
    conversations.answer(conversations.ask(identity, "Andra?"), ANSWER)
    assert [(turn.question, turn.answer) for turn in conversations.turns(identity, "anna")] == [
        ("Första?", None),
        ("Andra?", ANSWER),
    ]


def test_the_conversation_used_last_is_listed_first(conversations):
    first, second, third = (conversations.start("anna", title) for title in ("Ett", "Två", "Tre"))
    conversations.ask(first, "Mer om ett?")
    assert [(c.id, c.title) for c in conversations.recent("anna")] == [(first, "Ett"), (third, "Tre"), (second, "Två")]
    assert [c.id for c in conversations.recent("anna", limit=2)] == [first, third]


def test_a_long_first_question_gives_a_short_title_and_is_itself_kept_whole(conversations):
    question = "Vad gör jag när kunden ringer igen? " * 200
    identity = conversations.start("anna", question)
    conversations.ask(identity, question)
    (listed,) = conversations.recent("anna")
    assert question.startswith(listed.title)
    assert 0 < len(listed.title) <= 100
    assert conversations.turns(identity, "anna")[0].question == question


def test_nobody_sees_the_conversations_of_another(conversations):
    hers = conversations.start("anna", "Hennes")
    conversations.answer(conversations.ask(hers, "Hemligt?"), ANSWER)
    his = conversations.start("bo", "Hans")
    assert [c.id for c in conversations.recent("bo")] == [his]
    assert [c.id for c in conversations.recent("anna")] == [hers]
    for stranger in ("bo", "", "ANNA", "%"):
        assert conversations.turns(hers, stranger) == []


def test_nobody_can_delete_the_conversation_of_another(conversations):
    hers = conversations.start("anna", "Hennes")
    conversations.ask(hers, "Hemligt?")
    conversations.forget(hers, "bo")
    assert len(conversations.turns(hers, "anna")) == 1


def test_a_thumb_is_kept_and_a_later_one_replaces_it(conversations, reopened):
    identity = conversations.start("anna", "Arg kund")
    first, second = (conversations.ask(identity, question) for question in ("Ett?", "Två?"))
    conversations.rate(first, helpful=True)
    assert [turn.helpful for turn in conversations.turns(identity, "anna")] == [True, None]
    conversations.rate(first, helpful=False, reason="incomplete", remark="Frakten saknas.")
    again = reopened()
    assert [(t.id, t.helpful, t.reason) for t in again.turns(identity, "anna")] == [
        (first, False, "incomplete"),
        (second, None, ""),
    ]
    again.rate(first, helpful=True)
    replaced = again.turns(identity, "anna")[0]
    assert (replaced.helpful, replaced.reason) == (True, "")


def test_a_remark_is_kept_with_the_thumb(conversations, database):
    turn = conversations.ask(conversations.start("anna", "Arg kund"), "Ett?")
    conversations.rate(turn, helpful=False, reason="unclear", remark="Vad menas med ”häva”?")
    with database.session() as session:
        (row,) = session.scalars(select(FeedbackRow)).all()
    assert (row.turn_id, row.helpful, row.remark) == (turn, False, "Vad menas med ”häva”?")


def test_a_forgotten_conversation_is_gone_with_its_turns_and_thumbs_and_no_other_is(conversations, database):
    gone, kept = (conversations.start("anna", title) for title in ("Bort", "Kvar"))
    for identity in (gone, kept):
        conversations.rate(conversations.ask(identity, "Vad gör jag?"), helpful=True)
    conversations.forget(gone, "anna")
    assert [c.id for c in conversations.recent("anna")] == [kept]
    assert conversations.turns(gone, "anna") == []
    assert [turn.helpful for turn in conversations.turns(kept, "anna")] == [True]
    with database.session() as session:
        assert session.scalar(select(func.count()).select_from(TurnRow)) == 1
        assert session.scalar(select(func.count()).select_from(FeedbackRow)) == 1


def test_the_words_of_a_forgotten_conversation_are_not_left_in_the_file(conversations, database, tmp_path):
    secret = "Kunden Eufrosyne-Xerxes ringde"

    def in_files():
        return any(secret.encode() in path.read_bytes() for path in tmp_path.iterdir() if path.is_file())

    identity = conversations.start("anna", secret)
    conversations.answer(conversations.ask(identity, secret), {"quote": secret})
    database.close()
    assert in_files()
    Conversations(database).forget(identity, "anna")
    database.close()
    assert not in_files()


def test_forgetting_twice_or_what_never_was_does_no_harm(conversations):
    identity = conversations.start("anna", "Kvar")
    conversations.forget("no-such-conversation", "anna")
    gone = conversations.start("anna", "Bort")
    conversations.forget(gone, "anna")
    conversations.forget(gone, "anna")
    assert [c.id for c in conversations.recent("anna")] == [identity]
