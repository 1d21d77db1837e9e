"""The company's own documents: added, updated, recognised, removed."""

import pytest

from assistant.errors import DocumentError
from assistant.languages.strings import UI_LANGUAGES, Strings
from assistant.library.readers import Reading, read
from assistant.library.shelf import Shelf
from assistant.records.database import Database

RETURNS = "# Returer\n\nKunden får tillbaka pengarna inom en vecka när varan har kommit fram.\n"
RETURNS_NEW = RETURNS.replace("en vecka", "tre dagar")
PARCELS = "Pakker på avveie\n\nVi sporer pakken mens kunden venter i telefonen, og ringer tilbake samme dag.\n"


def refusal(call, *arguments):
    with pytest.raises(DocumentError) as caught:
        call(*arguments)
    error = caught.value
    for language in UI_LANGUAGES:
        assert str(error.values["name"]) in Strings().format(language, error.key, **error.values)
    return error


def on(shelf):
    return {document.source: document.text for document in shelf.documents()}


def test_an_added_file_is_kept_letter_by_letter_across_reopening(shelf, tmp_path):
    file = tmp_path / "Returer på nätet.md"
    file.write_bytes(RETURNS.replace("\n", "\r\n").encode("utf-8"))
    added = shelf.add(file.name, read(file))
    assert added.outcome == "added"
    again = Database(tmp_path / "data")
    (document,) = Shelf(again).documents()
    again.close()
    assert document == added.document
    assert document.text == RETURNS.replace("\n", "\r\n")
    assert (document.source, document.title, document.format) == ("Returer på nätet.md", "Returer", "md")
    assert (document.language, document.handbook) == ("sv", False)


def test_documents_are_listed_by_name(shelf):
    for name, text in [("b.txt", PARCELS), ("a.md", RETURNS)]:
        shelf.add(name, Reading(text, name[-2:].replace("xt", "txt")))
    assert [(d.source, d.language, d.title) for d in shelf.documents()] == [
        ("a.md", "sv", "Returer"),
        ("b.txt", "nb", "Pakker på avveie"),
    ]


def test_a_document_without_a_heading_is_named_after_its_file(shelf):
    assert shelf.add("rutiner/öppet köp.txt", Reading(PARCELS.split("\n\n")[1], "txt")).document.title == "öppet köp"


def test_a_changed_file_replaces_its_earlier_text_and_keeps_its_id(shelf):
    before = shelf.add("returer.md", Reading(RETURNS, "md")).document
    after = shelf.add("returer.md", Reading(RETURNS_NEW, "md"))
    assert after.outcome == "updated"
    assert after.document.id == before.id
    assert on(shelf) == {"returer.md": RETURNS_NEW}


def test_the_same_file_again_changes_nothing(shelf):
    shelf.add("returer.md", Reading(RETURNS, "md"))
    assert shelf.add("returer.md", Reading(RETURNS, "md")).outcome == "unchanged"
    assert on(shelf) == {"returer.md": RETURNS}


def test_the_same_text_under_another_name_is_told_and_not_kept_twice(shelf):
    shelf.add("returer.md", Reading(RETURNS, "md"))
    added = shelf.add("kopia.md", Reading(RETURNS, "md"))
    assert (added.outcome, added.name, added.document.source) == ("same", "kopia.md", "returer.md")
    assert on(shelf) == {"returer.md": RETURNS}


def test_a_text_can_be_added_under_another_name_once_its_twin_is_removed(shelf):
    shelf.add("returer.md", Reading(RETURNS, "md"))
    shelf.remove("returer.md")
    assert shelf.add("kopia.md", Reading(RETURNS, "md")).outcome == "added"


def test_files_of_the_same_name_in_two_folders_are_two_documents(shelf, tmp_path):
    for folder, text in [("norr", RETURNS), ("syd", RETURNS_NEW)]:
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "returer.md").write_text(text, "utf-8")
        shelf.add(f"{folder}/returer.md", read(tmp_path / folder / "returer.md"))
    assert on(shelf) == {"norr/returer.md": RETURNS, "syd/returer.md": RETURNS_NEW}


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("../../etc/returer.md", "etc/returer.md"),
        ("/srv/./norr//returer.md", "srv/norr/returer.md"),
        ("norr\\..\\returer.md", "norr/returer.md"),
        ("retu\nrer\x00\x1b.md", "returer.md"),
        ("returer\u202e.md", "returer.md"),
        ("..", "document"),
        ("", "document"),
    ],
)
def test_a_name_that_looks_like_a_path_or_hides_something_is_kept_plain(shelf, given, kept):
    added = shelf.add(given, Reading(RETURNS, "md"))
    assert added.document.source == kept
    assert list(on(shelf)) == [kept]
    assert shelf.add(given, Reading(RETURNS, "md")).outcome == "unchanged"


@pytest.mark.parametrize("name", ["'; drop table documents; --.md", "100%_%s.md", "returer {x}.md"])
def test_a_name_with_signs_of_other_languages_is_only_a_name(shelf, name):
    shelf.add("returer.md", Reading(RETURNS_NEW, "md"))
    shelf.add(name, Reading(RETURNS, "md"))
    assert shelf.remove(name)[0].source == name
    assert on(shelf) == {"returer.md": RETURNS_NEW}


def test_a_document_is_removed_by_its_id_or_its_name_and_no_other_goes_with_it(shelf):
    first = shelf.add("returer.md", Reading(RETURNS, "md")).document
    second = shelf.add("pakker.txt", Reading(PARCELS, "txt")).document
    assert shelf.remove(first.id) == [first]
    assert on(shelf) == {"pakker.txt": PARCELS}
    assert shelf.remove("pakker.txt") == [second]
    assert on(shelf) == {}


def test_an_unknown_document_cannot_be_removed_and_is_named(shelf):
    shelf.add("returer.md", Reading(RETURNS, "md"))
    assert refusal(shelf.remove, "retur%").key == "error-document-unknown"
    assert on(shelf) == {"returer.md": RETURNS}


@pytest.mark.parametrize(
    "text", ["Клиент жалуется на доставку и хочет вернуть деньги.", "お客様は配達について怒っています。"]
)
def test_a_text_in_a_language_that_is_not_served_is_refused_and_the_earlier_one_stays(shelf, text):
    shelf.add("returer.md", Reading(RETURNS, "md"))
    assert refusal(shelf.add, "returer.md", Reading(text, "md")).key == "error-file-language"
    assert on(shelf) == {"returer.md": RETURNS}


def test_a_file_that_cannot_be_read_leaves_the_earlier_text_in_place(shelf, tmp_path):
    file = tmp_path / "returer.md"
    file.write_text(RETURNS, "utf-8")
    shelf.add(file.name, read(file))
    file.write_bytes(b"")
    assert refusal(lambda: shelf.add(file.name, read(file))).key == "error-file-empty"
    assert on(shelf) == {"returer.md": RETURNS}


def test_a_nynorsk_document_is_taken(shelf):
    text = "Når ein kunde ikkje er nøgd, høyrer me fyrst på kva ho seier, og så spør me kva ho treng no."
    assert shelf.add("klage.txt", Reading(text, "txt")).document.language == "nn"
