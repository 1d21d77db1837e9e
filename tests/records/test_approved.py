"""Approved answers: short, masked, one a gap, and void as soon as their source is another."""

import pytest

from assistant.errors import InputError
from assistant.records.approved import LONGEST_ANSWER, ApprovedRecords
from assistant.records.conversations import Conversations
from assistant.records.gaps import Gaps


@pytest.fixture
def approved(database):
    return ApprovedRecords(database)


@pytest.fixture
def gap(database):
    conversations = Conversations(database)
    turn = conversations.ask(conversations.start("anna", "Vad gäller?"), "Vad gäller?")
    return Gaps(database).note("Vad gäller?", "sv", "refused", turn)


def add(approved, gap, **over):
    about = {
        "gap": gap,
        "questions": ["Vad gäller?"],
        "language": "sv",
        "text": "Två veckor.",
        "document_key": "rutiner",
        "content_hash": "first",
        "quote": "Det gäller i två veckor.",
        "approved_by": "Kim",
    }
    return approved.add(**{**about, **over})


def test_an_approved_answer_is_kept_as_it_was_approved(approved, gap):
    add(approved, gap)
    (found,) = approved.live()
    assert (found.text, found.quote, found.questions) == ("Två veckor.", "Det gäller i två veckor.", ("Vad gäller?",))
    assert (found.approved_by, found.gap, found.expired_at) == ("Kim", gap, None)


@pytest.mark.parametrize("text", ["", " \n ", "å" * (LONGEST_ANSWER + 1)])
def test_an_empty_or_long_answer_is_refused(approved, gap, text):
    with pytest.raises(InputError):
        add(approved, gap, text=text)
    assert approved.live() == []


def test_personal_data_is_masked(approved, gap):
    add(approved, gap, text="Skriv till kim@example.com.", questions=["Når jag bo@example.com?"])
    (found,) = approved.live()
    assert "@" not in found.text + found.questions[0]


def test_a_new_answer_takes_the_place_of_the_one_before(approved, gap):
    add(approved, gap)
    add(approved, gap, text="Tre veckor.")
    assert [a.text for a in approved.live()] == ["Tre veckor."]


@pytest.mark.parametrize("hashes", [{"rutiner": "second"}, {}])
def test_when_the_source_changed_or_is_gone_the_answer_expires_and_its_gap_opens(approved, gap, database, hashes):
    add(approved, gap)
    Gaps(database).cover(gap, "Rutiner")
    assert approved.expire({"rutiner": "first", "other": "x"}) == []
    assert approved.expire(hashes) == [gap]
    assert approved.live() == []
    assert [g.id for g in Gaps(database).all("open")] == [gap]
    assert approved.of_gaps()[gap].expired_at is not None
    assert approved.expire(hashes) == []


def test_an_answer_that_is_withdrawn_answers_no_more(approved, gap, database):
    add(approved, gap)
    Gaps(database).cover(gap)
    approved.withdraw(gap)
    assert approved.live() == []
    assert [g.id for g in Gaps(database).all("open")] == [gap]
