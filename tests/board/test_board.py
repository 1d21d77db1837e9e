"""The board, on the real product: what was not answered is gathered, worked on by team leads, and answered later."""

import pytest
from sqlalchemy import delete

from assistant.access.roles import LOCAL, Person, Role
from assistant.answering.answer import Answer, Refusal
from assistant.answering.approved import ApprovedAnswers
from assistant.assembly import build
from assistant.errors import InputError, NotAllowed
from assistant.library.readers import Reader
from assistant.records.approved import ApprovedRecords
from assistant.records.gaps import Gaps
from assistant.records.tables import ApprovedRow, ConversationRow, GapRow

EMPLOYEE = Person("e", "Eva", frozenset({Role.EMPLOYEE}))
LEAD = Person("l", "Kim Berg", frozenset({Role.TEAM_LEAD}))
SAYS = "Presentkort kan inte bytas mot pengar."
DOCUMENT = f"# Presentkort\n\n{SAYS} De gäller i två år från köpet.\n"
ASKED = "Kan man lösa in ett presentkort mot pengar?"
IN_DUTCH = "Kan een cadeaubon bij ons worden ingewisseld voor geld?"
SOMETHING_ELSE = "Vad godkänner vi som bevis för studentrabatten?"


NAMES = ("presentkort", "changes", "goes", "is published anew")


@pytest.fixture(scope="module")
def published(tmp_path_factory, settings_for, encoder):
    """The product with one document for each test that changes one."""
    empty = tmp_path_factory.mktemp("board")
    product = build(settings_for(empty, knowledge_dir=empty), encoder=encoder)
    for name in NAMES:
        hand_in(product, name, DOCUMENT.replace("Presentkort\n", f"Presentkort {name}\n", 1))
    product.work()
    yield product
    product.database.close()


def hand_in(product, name, text):
    product.librarian.hand_in(LEAD, f"{name}.md", text.encode())


def take_in(product, name, text):
    """Another version of a document, not published yet."""
    hand_in(product, name, text)
    with Reader() as reader:
        product.inbox.take_in(reader)


def key_of(product, name):
    return next(d.key for d in product.documents() if d.source == f"{name}.md")


@pytest.fixture
def product(published):
    """With an empty board."""
    yield published
    with published.database.session() as session:
        for table in (ApprovedRow, GapRow, ConversationRow):
            session.execute(delete(table))


@pytest.fixture
def key(product):
    return key_of(product, "presentkort")


@pytest.fixture
def board(product):
    return product.board


@pytest.fixture
def turn(product):
    def new():
        return product.conversations.ask(product.conversations.start("anna", "x"), "x")

    return new


def refused(question, language="sv", reason="company_fact"):
    return Answer(question, language, "", refusal=Refusal(reason))


def shown(board, state="open"):
    return [[q.text for q in entry.gap.questions] for entry in board.gaps(LEAD, state)]


def test_refused_questions_about_one_thing_are_one_gap_across_languages(board, turn):
    board.record(turn(), ASKED, refused(ASKED))
    board.record(turn(), SOMETHING_ELSE, refused(SOMETHING_ELSE))
    board.record(turn(), IN_DUTCH, refused(IN_DUTCH, "nl"))
    assert shown(board) == [[ASKED, IN_DUTCH], [SOMETHING_ELSE]]
    assert {q.language for q in board.gaps(LEAD, "open")[0].typical} == {"sv", "nl"}


@pytest.mark.parametrize(("reason", "counted"), [("nothing", 1), ("near", 1), ("company_fact", 1), ("not_served", 0)])
def test_what_guidance_could_never_serve_is_no_gap(board, turn, reason, counted):
    board.record(turn(), ASKED, refused(ASKED, reason=reason))
    assert len(shown(board)) == counted


def test_an_answered_question_counts_once_it_gets_a_thumb_down_and_no_more_when_that_is_taken_back(board, turn):
    answered = turn()
    board.record(answered, ASKED, Answer(ASKED, "sv", "Ja. [1]"))
    assert shown(board) == []
    board.unhelpful(answered, ASKED, "sv")
    board.unhelpful(answered, ASKED, "sv")
    assert shown(board) == [[ASKED]]
    board.helpful(answered)
    assert shown(board) == []


def test_a_typical_question_is_shown_once_however_often_it_was_asked(board, turn):
    for _ in range(4):
        board.record(turn(), ASKED, refused(ASKED))
    (entry,) = board.gaps(LEAD, "open")
    assert (len(entry.gap.questions), [q.text for q in entry.typical]) == (4, [ASKED])


def test_an_employee_neither_sees_nor_changes_the_board(board, turn, key):
    board.record(turn(), ASKED, refused(ASKED))
    gap = board.gaps(LEAD, "open")[0].gap.id
    for attempt in (
        lambda: board.gaps(EMPLOYEE, "open"),
        lambda: board.assign(EMPLOYEE, gap, "Eva"),
        lambda: board.annotate(EMPLOYEE, gap, "x"),
        lambda: board.cover(EMPLOYEE, gap),
        lambda: board.reopen(EMPLOYEE, gap),
        lambda: board.approve(EMPLOYEE, gap, "Nej.", key, SAYS),
        lambda: board.withdraw(EMPLOYEE, gap),
    ):
        with pytest.raises(NotAllowed):
            attempt()
    assert shown(board) == [[ASKED]]


def test_gaps_that_turn_out_to_be_one_become_one_and_keep_what_a_lead_wrote(board, turn, product):
    board.record(turn(), ASKED, refused(ASKED))
    old = board.gaps(LEAD, "open")[0].gap.id
    board.annotate(LEAD, old, "Fråga ekonomi.")
    board.cover(LEAD, old)  # while it is covered another gap about the same can stand beside it
    Gaps(product.database).note(IN_DUTCH, "nl", "refused", turn())
    board.reopen(LEAD, old)
    board.record(
        turn(), "går det att få ut pengar för presentkort", refused("går det att få ut pengar för presentkort")
    )
    (entry,) = board.gaps(LEAD, "open")
    assert (entry.gap.id, entry.gap.note, len(entry.gap.questions)) == (old, "Fråga ekonomi.", 3)


def test_a_gap_that_somebody_works_on_is_never_split_whatever_is_asked_later(board, turn, product):
    board.record(turn(), ASKED, refused(ASKED))
    gap = board.gaps(LEAD, "open")[0].gap.id
    Gaps(product.database).note(SOMETHING_ELSE, "sv", "refused", turn(), gap)
    board.assign(LEAD, gap, "Eva")
    board.record(turn(), IN_DUTCH, refused(IN_DUTCH, "nl"))
    assert any({ASKED, SOMETHING_ELSE} <= set(questions) for questions in shown(board))


def test_a_gap_that_nobody_works_on_is_gathered_anew_as_more_is_asked(board, turn, product):
    board.record(turn(), ASKED, refused(ASKED))
    gap = board.gaps(LEAD, "open")[0].gap.id
    Gaps(product.database).note(SOMETHING_ELSE, "sv", "refused", turn(), gap)
    board.record(turn(), IN_DUTCH, refused(IN_DUTCH, "nl"))
    assert sorted(sorted(questions) for questions in shown(board)) == sorted(
        [sorted([ASKED, IN_DUTCH]), [SOMETHING_ELSE]]
    )


def test_once_a_document_answers_a_gap_the_board_says_which_and_no_longer_when_it_is_gone(board, turn, product):
    board.record(turn(), ASKED, refused(ASKED))
    board.record(turn(), SOMETHING_ELSE, refused(SOMETHING_ELSE))
    board.ask_again()
    told = {entry.gap.questions[0].text: entry.gap.now_covered for entry in board.gaps(LEAD, "open")}
    assert told[ASKED].startswith("Presentkort")
    assert told[SOMETHING_ELSE] == ""
    for document in product.shelf.documents():
        product.shelf.withdraw(document.id)
    board.ask_again()
    assert [entry.gap.now_covered for entry in board.gaps(LEAD, "open")] == ["", ""]
    for entry in product.shelf.entries():
        product.shelf.restore(entry.document.id)


def test_a_thumb_down_is_not_covered_by_the_document_that_gave_the_answer(board, turn):
    board.unhelpful(turn(), ASKED, "sv")
    board.ask_again()
    assert [entry.gap.now_covered for entry in board.gaps(LEAD, "open")] == [""]


def match(product, question, language):
    index = product.door.index()
    vector = index.content.centring.centre(product.encoder.encode([question], "query")[0], "query", language, share=1.0)
    return ApprovedAnswers(ApprovedRecords(product.database), product.store).match(index, vector, language)


def test_an_approved_answer_is_found_for_another_wording_in_another_language_and_for_nothing_else(
    board, turn, key, product
):
    board.record(turn(), ASKED, refused(ASKED))
    board.approve(LEAD, board.gaps(LEAD, "open")[0].gap.id, "Nej, inte mot pengar.", key, SAYS)
    found = match(product, "Kan et gavekort løses inn mot penger hos oss?", "nb")
    assert (found.text, found.quote, found.approved_by, found.language) == (
        "Nej, inte mot pengar.",
        SAYS,
        "Kim Berg",
        "sv",
    )
    assert match(product, SOMETHING_ELSE, "sv") is None
    (entry,) = board.gaps(LEAD, "covered")
    assert (entry.gap.covered_by, entry.approved.text) == ("Presentkort presentkort", "Nej, inte mot pengar.")


def approve(board, turn, key):
    board.record(turn(), ASKED, refused(ASKED))
    gap = board.gaps(LEAD, "open")[0].gap.id
    board.approve(LEAD, gap, "Nej.", key, SAYS)
    return gap


@pytest.mark.parametrize("name", ["changes", "goes"])
def test_an_approved_answer_ends_with_its_source_and_the_gap_is_open_again(board, turn, product, name):
    gap = approve(board, turn, key_of(product, name))
    assert match(product, ASKED, "sv").text == "Nej."
    if name == "changes":
        take_in(product, name, DOCUMENT.replace("två år", "ett år"))
    else:
        product.librarian.remove(LEAD, key_of(product, name))
    board.ask_again()
    assert match(product, ASKED, "sv") is None
    (entry,) = board.gaps(LEAD, "open")
    assert entry.gap.id == gap
    assert (
        entry.approved is None if name == "goes" else entry.approved.expired_at
    )  # what quotes a deleted text goes too


def test_a_sentence_that_no_longer_stands_in_the_index_answers_nothing_even_before_the_answer_expires(
    board, turn, product, monkeypatch
):
    approve(board, turn, key_of(product, "is published anew"))
    monkeypatch.setattr(product.librarian, "after", [])
    hand_in(product, "is published anew", "# Presentkort\n\nPresentkort kan numera bytas mot pengar.\n")
    product.work()
    assert len(ApprovedRecords(product.database).live()) == 1
    assert match(product, ASKED, "sv") is None


@pytest.mark.parametrize("quote", ["Presentkort kan bytas mot pengar.", "Presentkort", "", SAYS + " "])
def test_an_answer_needs_a_sentence_that_stands_in_the_document_word_for_word(board, turn, key, quote):
    board.record(turn(), ASKED, refused(ASKED))
    gap = board.gaps(LEAD, "open")[0].gap.id
    with pytest.raises(InputError):
        board.approve(LEAD, gap, "Nej.", key, quote)
    with pytest.raises(InputError):
        board.approve(LEAD, gap, "Nej.", "another", SAYS)
    assert shown(board) == [[ASKED]]


def test_an_approved_answer_can_be_withdrawn(board, turn, key, product):
    board.record(turn(), ASKED, refused(ASKED))
    gap = board.gaps(LEAD, "open")[0].gap.id
    board.approve(LOCAL, gap, "Nej.", key, SAYS)
    board.withdraw(LEAD, gap)
    assert match(product, ASKED, "sv") is None
    assert shown(board) == [[ASKED]]
