"""The texts of the page and the command line, in four languages."""

import ast
import inspect
import logging

import pytest
from fluent.syntax import ast as ftl
from fluent.syntax import parse, visitor

from assistant import errors
from assistant.languages.strings import FALLBACK, LOCALES, UI_LANGUAGES, Strings, keys
from assistant.settings import ROOT

SOURCES = sorted((ROOT / "assistant").rglob("*.py"))
LIBRARY_LANGUAGES = ("sv", "nb", "nn", "nl", "en")


class _Variables(visitor.Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:  # noqa: N802
        self.names.add(node.id.name)


def entries(language):
    return [
        entry for path in sorted((LOCALES / language).glob("*.ftl")) for entry in parse(path.read_text("utf-8")).body
    ]


def variables(language):
    """Message key to the names of the variables it uses."""
    found = {}
    for entry in entries(language):
        if isinstance(entry, ftl.Message):
            reader = _Variables()
            reader.visit(entry)
            found[entry.id.name] = reader.names
    return found


ENGLISH = variables("en")


def calls():
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                texts = [a.value for a in node.args[:2] if isinstance(a, ast.Constant) and isinstance(a.value, str)]
                yield path, node, texts


@pytest.mark.parametrize("language", UI_LANGUAGES)
def test_every_language_has_the_same_texts(language):
    assert keys(language) == keys(FALLBACK)
    assert len(ENGLISH) > 50


@pytest.mark.parametrize("language", UI_LANGUAGES)
def test_no_line_of_a_language_file_is_broken_or_given_twice(language):
    assert not [entry.content for entry in entries(language) if isinstance(entry, ftl.Junk)]
    names = [entry.id.name for entry in entries(language) if isinstance(entry, ftl.Message)]
    assert sorted(names) == sorted(set(names))


@pytest.mark.parametrize("language", UI_LANGUAGES)
def test_every_text_is_filled_in_its_own_language(language, caplog):
    with caplog.at_level(logging.WARNING):
        texts = {
            key: Strings().format(language, key, **{name: f"«{name}»" for name in names})
            for key, names in ENGLISH.items()
        }
    assert [record.getMessage() for record in caplog.records] == []
    assert [key for key, text in texts.items() if not text.strip() or text == key or "{" in text] == []


@pytest.mark.parametrize("language", UI_LANGUAGES)
def test_a_translation_leaves_out_no_value_that_the_reader_needs(language):
    assert variables(language) == ENGLISH


def test_every_text_that_the_program_asks_for_gets_its_values():
    asked = [(path, node, key) for path, node, texts in calls() for key in texts if key in ENGLISH]
    assert len(asked) > 30
    for path, node, key in asked:
        given = {keyword.arg for keyword in node.keywords}
        assert None in given or ENGLISH[key] <= given, f"{path.name}:{node.lineno} {key}"


def test_every_error_that_is_raised_has_a_text():
    names = {name for name, kind in inspect.getmembers(errors, inspect.isclass)}
    raised = {
        (path.name, node.lineno, texts[0])
        for path, node, texts in calls()
        if isinstance(node.func, ast.Name) and node.func.id in names and texts
    }
    assert len(raised) > 10
    assert [place for place in sorted(raised) if place[2] not in ENGLISH] == []


def test_an_unknown_text_shows_its_key_and_is_logged(caplog):
    with caplog.at_level(logging.WARNING):
        assert Strings().format("sv", "no-such-text") == "no-such-text"
    assert "no-such-text" in caplog.text


def test_a_language_without_texts_is_shown_in_english_and_is_logged(caplog):
    strings = Strings()
    with caplog.at_level(logging.WARNING):
        assert strings.format("fi", "ask-new") == strings.format("en", "ask-new") != "ask-new"
    assert "ask-new in fi" in caplog.text


def test_a_missing_value_is_logged_and_the_rest_of_the_text_is_still_shown(caplog):
    with caplog.at_level(logging.WARNING):
        text = Strings().format("en", "error-file-type", types=".md, .txt")
    assert ".md, .txt" in text
    assert "error-file-type" in caplog.text


@pytest.mark.parametrize("language", UI_LANGUAGES)
def test_values_are_put_in_unchanged_so_that_a_copied_text_is_clean(language):
    quote = "”Vi beklagar – det löser vi!” {0} <b>"
    text = Strings().format(language, "answer-quotation", language="sv", quote=quote)
    assert quote in text
    assert not set(text) & set("\u2066\u2067\u2068\u2069")


@pytest.mark.parametrize("language", UI_LANGUAGES)
@pytest.mark.parametrize("key", ["answer-source-language", "answer-quotation"])
def test_every_language_of_the_library_is_named_by_name(language, key):
    def named(code):
        return Strings().format(language, key, language=code, quote="x")

    assert named("other") not in [named(code) for code in LIBRARY_LANGUAGES]
    assert len({named(code) for code in ("sv", "nb", "nl", "en")}) == 4


@pytest.mark.parametrize("language", UI_LANGUAGES)
def test_one_failed_file_is_not_told_in_the_plural(language):
    one, many = (Strings().format(language, "cli-failed", count=count) for count in (1, 3))
    assert "3" in many
    assert one != many.replace("3", "1")
