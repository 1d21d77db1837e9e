"""The handbook: what ships is whole, and a malformed article is named with its remedy."""

import re

import pytest

from assistant.errors import KnowledgeError
from assistant.languages.strings import UI_LANGUAGES, Strings
from assistant.library.handbook import load_handbook, section_kinds
from assistant.library.splitting import split
from assistant.settings import ROOT

KNOWLEDGE = ROOT / "knowledge"
KINDS = {"short", "do", "say", "avoid", "why", "law", "decide"}
ARTICLE = """---
slug: lost-parcel
language: sv
title: Paketet kom bort
summary: Så svarar du när ett paket är borta.
area: complaints
keywords: [paket, spårning]
questions:
  - Var är mitt paket?
related: [angry-customer]
sources:
  - title: Egen rutin
    year: 2026
reviewed: 2026-11-22
---

# Paketet kom bort

## Kort sagt
Be om ursäkt och spåra paketet medan kunden väntar.
"""


@pytest.fixture
def article(tmp_path):
    """Writes an article into an otherwise empty handbook and loads that handbook."""

    def load(content, name="lost-parcel.md", language="sv"):
        folder = tmp_path / "handbook" / language
        folder.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
        return load_handbook(tmp_path)

    return load


def refusal(load, *arguments, **keywords):
    """The error of a malformed article; every language tells the file and each other value of it."""
    with pytest.raises(KnowledgeError) as caught:
        load(*arguments, **keywords)
    error = caught.value
    for language in UI_LANGUAGES:
        told = Strings().format(language, error.key, **error.values)
        assert [value for value in error.values.values() if str(value) not in told] == []
    return error


def test_an_article_is_loaded_with_all_that_its_front_matter_says(article):
    (loaded,) = article(ARTICLE)
    assert (loaded.id, loaded.language, loaded.title) == ("lost-parcel", "sv", "Paketet kom bort")
    assert (loaded.key, loaded.handbook, loaded.format) == ("lost-parcel.sv", True, "md")
    assert loaded.questions == ("Var är mitt paket?",)
    assert loaded.keywords == ("paket", "spårning")
    assert loaded.related == ("angry-customer",)
    assert loaded.text == ARTICLE
    assert loaded.text[loaded.body_start :].lstrip().startswith("# Paketet")


def test_an_article_that_was_saved_on_windows_is_loaded(article):
    (loaded,) = article(ARTICLE.replace("\n", "\r\n"))
    assert loaded.text[loaded.body_start :].lstrip().startswith("# Paketet")
    assert [passage.text for passage in split(loaded)] == ["Be om ursäkt och spåra paketet medan kunden väntar."]


def test_the_front_matter_is_never_quoted(article):
    (loaded,) = article(ARTICLE)
    assert all("slug" not in passage.text and "Egen rutin" not in passage.text for passage in split(loaded))


@pytest.mark.parametrize(
    ("field", "old", "new"),
    [
        ("slug", "slug: lost-parcel", "slug: Lost Parcel"),
        ("slug", "slug: lost-parcel\n", ""),
        ("language", "language: sv\n", ""),
        ("title", "title: Paketet kom bort", "title:"),
        ("title", "title: Paketet kom bort", "title: 2026"),
        ("summary", "summary: Så svarar du när ett paket är borta.\n", ""),
        ("area", "area: complaints", "area: [complaints]"),
        ("keywords", "keywords: [paket, spårning]", "keywords: paket"),
        ("questions.0", "- Var är mitt paket?", "- 12"),
        ("related", "related: [angry-customer]", "related: angry-customer"),
        ("sources", "sources:\n  - title: Egen rutin\n    year: 2026\n", ""),
        ("sources.0.title", "title: Egen rutin", "publisher: Butiken"),
        ("sources.0.page", "year: 2026", "page: 3"),
        ("reviewed", "reviewed: 2026-11-22", "reviewed: i höstas"),
        ("reviewed", "reviewed: 2026-11-22\n", ""),
        ("author", "area: complaints", "area: complaints\nauthor: Anna"),
    ],
)
def test_a_wrong_field_is_named_with_its_file(article, field, old, new):
    assert old in ARTICLE
    error = refusal(article, ARTICLE.replace(old, new))
    assert error.key == "error-article-field"
    assert error.values["file"] == "handbook/sv/lost-parcel.md"
    assert error.values["field"] == field
    assert error.values["reason"]


@pytest.mark.parametrize(
    "content", ["", "# Paketet kom bort\n\nBe om ursäkt.\n", ARTICLE.replace("---\n\n#", "\n#"), "\n" + ARTICLE]
)
def test_an_article_without_closed_front_matter_on_top_is_named(article, content):
    error = refusal(article, content)
    assert error.key == "error-article-front-matter"
    assert error.values["file"] == "handbook/sv/lost-parcel.md"


@pytest.mark.parametrize(
    "content",
    [
        ARTICLE.encode("latin-1"),
        ARTICLE.replace("keywords: [paket, spårning]", "keywords: [paket, spårning"),
        ARTICLE.replace("title: Paketet kom bort", "title: Paket: borta"),
        ARTICLE.replace("area: complaints", "area: !!python/object/apply:os.getcwd []"),
    ],
)
def test_an_article_that_cannot_be_read_is_named_with_the_reason(article, content):
    error = refusal(article, content)
    assert error.key == "error-article-unreadable"
    assert error.values["file"] == "handbook/sv/lost-parcel.md"
    assert error.values["reason"]


@pytest.mark.parametrize("front", ["- slug\n- sv", "# tom", "bara text"])
def test_front_matter_that_is_no_list_of_fields_is_named(article, front):
    error = refusal(article, f"---\n{front}\n---\n\nText.\n")
    assert (error.key, error.values["file"]) == ("error-article-field", "handbook/sv/lost-parcel.md")


@pytest.mark.parametrize("place", [{"name": "parcel.md"}, {"language": "nb"}])
def test_an_article_in_the_wrong_place_is_named(article, place):
    error = refusal(article, ARTICLE, **place)
    assert error.key == "error-article-place"
    assert error.values["file"] == f"handbook/{place.get('language', 'sv')}/{place.get('name', 'lost-parcel.md')}"


def test_one_malformed_article_is_not_passed_over_in_silence(article):
    article(ARTICLE)
    error = refusal(article, "utan rubrik", name="zz.md")
    assert error.values["file"] == "handbook/sv/zz.md"


def test_without_a_handbook_there_are_no_articles_and_no_roles(tmp_path):
    assert load_handbook(tmp_path) == []
    assert section_kinds(tmp_path) == {}


@pytest.fixture(scope="module")
def shipped():
    return load_handbook(KNOWLEDGE)


def test_every_heading_of_the_shipped_handbook_has_a_role_in_answers(shipped):
    kinds = section_kinds(KNOWLEDGE)
    assert set(kinds.values()) == KINDS
    for article in shipped:
        headings = re.findall(r"^## (.+?)\s*$", article.text[article.body_start :], re.MULTILINE)
        assert [heading for heading in headings if heading not in kinds] == [], article.source
        assert {"short", "do", "say", "avoid"} <= {kinds[heading] for heading in headings}, article.source
        assert {passage.kind for passage in split(article, kinds)} <= KINDS, article.source
