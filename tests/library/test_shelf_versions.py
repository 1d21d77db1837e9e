"""Versions of a document: which one is in force on a day, what is kept of the others, and that deleting deletes all."""

from datetime import date, timedelta

import pytest

from assistant.errors import DocumentError
from assistant.library.readers import Reading
from assistant.library.shelf import Details

OLD = "# Öppet köp\n\nKunden har trettio dagars öppet köp på alla varor i butiken.\n"
NEW = OLD.replace("trettio", "sextio")
NEWEST = OLD.replace("trettio", "nittio")
TODAY = date(2026, 3, 10)
TOMORROW, NEXT_WEEK = TODAY + timedelta(days=1), TODAY + timedelta(days=7)


@pytest.fixture
def put(shelf):
    """Put a text on the shelf: (outcome, document)."""

    def add(text, source="köp.md", **details):
        added = shelf.add(source, Reading(text, "md"), Details(**details))
        return added.outcome, added.document

    return add


def texts(shelf, today=TODAY):
    return [document.text for document in shelf.documents(today)]


def numbers(shelf):
    (entry,) = shelf.entries(TODAY)
    return [version.number for version in entry.versions]


def test_a_new_upload_of_the_same_name_is_a_new_version(shelf, put):
    put(OLD)
    outcome, document = put(NEW)
    assert (outcome, document.version) == ("updated", 2)
    assert texts(shelf) == [NEW]
    assert numbers(shelf) == [1, 2]


def test_what_an_old_answer_cited_can_still_be_opened(shelf, put):
    _, cited = put(OLD)
    put(NEW)
    assert shelf.version(cited.id, 1) == cited
    assert shelf.version(cited.id, 2).text == NEW
    assert shelf.version(cited.id, 3) is None
    assert shelf.version("no-such-document", 1) is None


def test_a_text_that_comes_back_is_a_version_of_its_own(shelf, put):
    for text in (OLD, NEW, OLD):
        put(text)
    assert texts(shelf) == [OLD]
    assert numbers(shelf) == [1, 2, 3]


def test_until_its_day_comes_the_version_before_it_is_in_force(shelf, put):
    put(OLD)
    put(NEW, valid_from=NEXT_WEEK)
    assert texts(shelf, NEXT_WEEK - timedelta(days=1)) == [OLD]
    assert texts(shelf, NEXT_WEEK) == [NEW]


def test_a_later_version_that_holds_at_once_is_not_undone_by_an_earlier_one_whose_day_comes(shelf, put):
    put(OLD)
    put(NEW, valid_from=NEXT_WEEK)
    put(NEWEST)
    assert [texts(shelf, day) for day in (TODAY, NEXT_WEEK)] == [[NEWEST], [NEWEST]]


def test_a_document_whose_day_has_not_come_is_listed_and_answers_nothing(shelf, put):
    put(OLD, valid_from=NEXT_WEEK)
    assert [e.state for e in shelf.entries(TODAY)] == ["coming"]
    assert texts(shelf) == []
    assert texts(shelf, NEXT_WEEK) == [OLD]


def test_of_versions_to_come_the_one_that_comes_first_is_shown(shelf, put):
    put(OLD, valid_from=NEXT_WEEK)
    put(NEW, valid_from=TOMORROW)
    (entry,) = shelf.entries(TODAY)
    assert (entry.state, entry.document.text) == ("coming", NEW)


def test_the_same_text_with_another_day_moves_its_day(shelf, put):
    put(OLD, valid_from=NEXT_WEEK)
    assert put(OLD, valid_from=TODAY)[0] == "unchanged"
    assert texts(shelf) == [OLD]
    assert numbers(shelf) == [1]


def test_a_withdrawn_document_answers_nothing_and_is_kept_until_it_is_restored(shelf, put):
    _, document = put(OLD)
    shelf.withdraw(document.id)
    assert texts(shelf) == []
    assert [e.state for e in shelf.entries(TODAY)] == ["withdrawn"]
    assert document.id not in shelf.live()
    assert shelf.version(document.id, 1).text == OLD
    shelf.restore(document.id)
    assert texts(shelf) == [OLD]
    assert document.id in shelf.live()


def test_a_withdrawn_document_that_is_uploaded_again_is_in_force(shelf, put):
    shelf.withdraw(put(OLD)[1].id)
    put(NEW)
    assert texts(shelf) == [NEW]


def test_a_review_is_due_on_the_day_after_the_date(shelf, put):
    put(OLD, review_by=TODAY)
    (entry,) = shelf.entries(TODAY)
    assert not entry.is_due(TODAY)
    assert entry.is_due(TOMORROW)


def test_a_document_without_a_review_date_is_never_due(shelf, put):
    put(OLD)
    assert not shelf.entries(TODAY)[0].is_due(date.max)


def test_what_was_said_of_a_document_holds_for_its_new_version(shelf, put):
    said = {"title": "Köp", "owner": "Ekonomi", "country": "se", "kind": "policy", "review_by": NEXT_WEEK}
    put(OLD, **said)
    _, document = put(NEW)
    assert {name: getattr(document, name) for name in said} == said


def test_a_change_leaves_what_it_does_not_mention(shelf, put):
    _, document = put(OLD, title="Köp", owner="Ekonomi", kind="policy")
    shelf.change(document.id, Details(owner="Juridik", title=""))
    (changed,) = shelf.documents(TODAY)
    assert (changed.owner, changed.title, changed.kind) == ("Juridik", "Öppet köp", "policy")


def test_a_changed_day_is_that_of_the_newest_version(shelf, put):
    _, document = put(OLD)
    put(NEW)
    shelf.change(document.id, Details(valid_from=NEXT_WEEK))
    assert [texts(shelf, day) for day in (TODAY, NEXT_WEEK)] == [[OLD], [NEW]]


@pytest.mark.parametrize("wrong", [{"kind": "law"}, {"country": "dk"}, {"language": "fi"}])
def test_a_detail_that_is_no_choice_is_refused_and_changes_nothing(shelf, put, wrong):
    _, document = put(OLD, owner="Ekonomi")
    before = shelf.entries(TODAY)
    for call in (lambda: shelf.change(document.id, Details(**wrong)), lambda: put(NEW, **wrong)):
        with pytest.raises(DocumentError) as caught:
            call()
        assert (caught.value.key, caught.value.values) == (
            "error-document-detail",
            {"value": next(iter(wrong.values()))},
        )
    assert shelf.entries(TODAY) == before


def test_a_twin_of_an_old_version_or_of_a_withdrawn_document_is_a_document_of_its_own(shelf, put):
    put(OLD)
    _, document = put(NEW)
    assert put(OLD, "kopia.md")[0] == "added"
    shelf.withdraw(document.id)
    assert put(NEW, "igen.md")[0] == "added"
    assert sorted(texts(shelf)) == sorted([OLD, NEW])


def test_a_deleted_document_takes_all_its_versions_and_is_in_no_file_of_the_database(shelf, put, database, tmp_path):
    def in_files(words):
        return any(words.encode() in path.read_bytes() for path in (tmp_path / "data").glob("assistant.db*"))

    _, document = put(OLD)
    put(NEW)
    put(NEWEST, valid_from=NEXT_WEEK)
    put("# Frakt\n\nFrakten kostar fyrtio kronor inom landet.\n", "frakt.md")
    assert in_files("trettio dagars")
    assert [d.text for d in shelf.remove(document.id)] == [OLD, NEW, NEWEST]
    assert [d.source for d in shelf.documents(TODAY)] == ["frakt.md"]
    assert shelf.version(document.id, 1) is None
    assert not any(in_files(f"{number} dagars") for number in ("trettio", "sextio", "nittio"))
    assert in_files("fyrtio kronor")


def test_the_signature_tells_when_what_is_in_force_may_have_changed(shelf, put):
    signatures = [shelf.signature(TODAY)]

    def changed():
        signatures.append(shelf.signature(TODAY))
        return signatures[-1] != signatures[-2]

    _, document = put(OLD)
    assert changed()
    put(OLD)
    assert not changed()
    put(NEW)
    assert changed()
    shelf.change(document.id, Details(owner="Juridik"))
    assert changed()
    shelf.withdraw(document.id)
    assert changed()
    shelf.restore(document.id)
    assert changed()
    shelf.change(document.id, Details(valid_from=NEXT_WEEK))
    assert changed()
    shelf.remove(document.id)
    assert changed()
    assert signatures[-1] == signatures[0]


def test_the_signature_changes_on_the_day_that_a_version_comes_into_force_and_on_no_other(shelf, put):
    put(OLD)
    put(NEW, valid_from=NEXT_WEEK)
    days = [TODAY + timedelta(days=n) for n in range(12)]
    signatures = [shelf.signature(day) for day in days]
    changes = [day for day, before, after in zip(days[1:], signatures, signatures[1:], strict=False) if before != after]
    assert changes == [NEXT_WEEK]
