"""Gaps: questions are counted once, masked, without a name, and go with the conversation that they came from."""

import dataclasses

import pytest

from assistant.records.approved import ApprovedRecords
from assistant.records.conversations import Conversations
from assistant.records.gaps import Gap, GapQuestion, Gaps


@pytest.fixture
def gaps(database):
    return Gaps(database)


@pytest.fixture
def ask(database):
    """A new turn of a conversation of its own: (turn, how to delete the conversation)."""
    conversations = Conversations(database)

    def put(question="Vad gäller?"):
        conversation = conversations.start("anna", question)
        return conversations.ask(conversation, question), lambda: conversations.forget(conversation, "anna")

    return put


def test_a_gap_says_how_often_in_which_languages_and_when_it_was_asked(gaps, ask):
    gap = gaps.note("Får jag ge bort kaffe?", "sv", "refused", ask()[0])
    gaps.note("Mag ik koffie weggeven?", "nl", "unhelpful", ask()[0], gap)
    gaps.note("Bjuda på kaffe?", "sv", "refused", ask()[0], gap)
    (found,) = gaps.all()
    assert [q.text for q in found.questions] == ["Får jag ge bort kaffe?", "Mag ik koffie weggeven?", "Bjuda på kaffe?"]
    assert (found.count("refused"), found.count("unhelpful"), found.languages) == (2, 1, ("sv", "nl"))
    assert found.first_asked <= found.last_asked


def test_gaps_that_are_asked_most_come_first(gaps, ask):
    rare = gaps.note("Sällan?", "sv", "refused", ask()[0])
    often = gaps.note("Ofta?", "sv", "refused", ask()[0])
    gaps.note("Ofta då?", "sv", "refused", ask()[0], often)
    assert [g.id for g in gaps.all()] == [often, rare]


def test_a_thumb_down_after_a_refusal_does_not_count_twice(gaps, ask):
    turn, _ = ask()
    gap = gaps.note("Vad gäller?", "sv", "refused", turn)
    assert gaps.note("Vad gäller?", "sv", "unhelpful", turn, gap) is None
    gaps.take_back(turn)
    assert [q.kind for q in gaps.all()[0].questions] == ["refused"]


def test_a_thumb_that_is_taken_back_takes_its_question_and_an_empty_gap_along(gaps, ask):
    first, second = ask()[0], ask()[0]
    gap = gaps.note("Vad gäller?", "sv", "unhelpful", first)
    gaps.note("Vad gäller nu?", "sv", "unhelpful", second, gap)
    gaps.take_back(first)
    assert [q.text for q in gaps.all()[0].questions] == ["Vad gäller nu?"]
    gaps.take_back(second)
    assert gaps.all() == []
    assert gaps.get(gap) is None


def test_deleting_a_conversation_deletes_what_it_left_on_the_board(gaps, ask):
    (first, forget), (second, _) = ask(), ask()
    gap = gaps.note("Vad gäller?", "sv", "refused", first)
    gaps.note("Och sen?", "sv", "refused", second, gap)
    alone, forget_alone = ask()
    gaps.note("Något annat?", "sv", "refused", alone)
    forget()
    forget_alone()
    assert [[q.text for q in g.questions] for g in gaps.all()] == [["Och sen?"]]


def test_a_question_whose_conversation_is_gone_is_not_kept(gaps, ask):
    turn, forget = ask()
    forget()
    assert gaps.note("Vad gäller?", "sv", "refused", turn) is None
    assert gaps.all() == []


def test_personal_data_is_masked_in_questions_and_notes(gaps, ask):
    gap = gaps.note("Ring anna.berg@example.com?", "sv", "refused", ask()[0])
    gaps.annotate(gap, "Hör med bo.ek@example.com")
    found = gaps.get(gap)
    assert "@" not in found.questions[0].text + found.note
    assert found.questions[0].text.startswith("Ring ")


def test_nothing_says_who_asked():
    told = {field.name for kind in (Gap, GapQuestion) for field in dataclasses.fields(kind)}
    assert not told & {"owner", "turn", "turn_id", "person", "learner", "conversation"}


def test_a_team_lead_assigns_covers_and_opens_again(gaps, ask):
    gap = gaps.note("Vad gäller?", "sv", "refused", ask()[0])
    gaps.assign(gap, "  Kim   Berg ")
    gaps.set_now_covered(gap, "Rutiner")
    gaps.cover(gap, "Rutiner")
    (covered,) = gaps.all("covered")
    assert (covered.assignee, covered.covered_by, covered.now_covered) == ("Kim Berg", "Rutiner", "")
    assert covered.covered_at is not None
    assert gaps.all("open") == []
    gaps.reopen(gap)
    (opened,) = gaps.all("open")
    assert (opened.covered_by, opened.covered_at, opened.assignee) == ("", None, "Kim Berg")


def test_a_covered_gap_that_is_asked_again_is_open_again(gaps, ask):
    gap = gaps.note("Vad gäller?", "sv", "refused", ask()[0])
    gaps.cover(gap, "Rutiner")
    gaps.note("Vad gäller då?", "sv", "refused", ask()[0], gap)
    assert [g.id for g in gaps.all("open")] == [gap]


def test_of_gaps_that_become_one_the_oldest_stays_with_everything(gaps, ask, database):
    old, young = (gaps.note(text, "sv", "refused", ask()[0]) for text in ("Ett?", "Två?"))
    gaps.annotate(old, "Fråga ekonomi.")
    gaps.annotate(young, "Väntar på svar.")
    gaps.assign(young, "Kim")
    approved = ApprovedRecords(database)
    approved.add(
        gap=young,
        questions=["Två?"],
        language="sv",
        text="Ja.",
        document_key="d",
        content_hash="1",
        quote="Ja.",
        approved_by="Bo",
    )
    gaps.merge([young, old])
    (one,) = gaps.all()
    assert (one.id, one.note, one.assignee) == (old, "Fråga ekonomi.\n\nVäntar på svar.", "Kim")
    assert [q.text for q in one.questions] == ["Ett?", "Två?"]
    assert approved.of_gaps()[old].text == "Ja."
