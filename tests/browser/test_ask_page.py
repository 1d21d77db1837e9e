"""The served app in a real Chromium: what a person sees, at two widths, light and dark, without the network."""

from collections.abc import Iterator
from typing import Any

import pytest

from tests.browser.moves import ask, faults, fits, window
from tests.served import CHROMIUM, served

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine"),
]

QUESTION = "klant schreeuwt tegen me aan de telefoon, wat doe ik?"


@pytest.fixture(scope="module")
def app_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with served(tmp_path_factory.mktemp("served")) as url:
        yield url


def open_page(chromium: Any, url: str, width: int = 1280, scheme: str = "light", locale: str = "nl-NL") -> Any:
    page = window(chromium, width, scheme, locale)
    page.requested = []
    page.on("request", lambda request: page.requested.append(request.url))
    page.goto(url)
    page.locator("[data-testid=stChatInput] textarea").wait_for(timeout=60_000)
    return page


def test_the_page_speaks_the_browsers_language_and_asks_nobody_on_the_network(chromium: Any, app_url: str) -> None:
    page = open_page(chromium, app_url)
    assert page.get_by_role("heading", name="Klantenservice-assistent").is_visible()
    ask(page, QUESTION)
    strangers = [u for u in page.requested if not u.startswith((app_url, "data:", "blob:"))]
    assert strangers == []


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (1280, "dark"), (390, "light"), (390, "dark")])
def test_an_answer_fits_the_window(chromium: Any, app_url: str, width: int, scheme: str) -> None:
    page = open_page(chromium, app_url, width, scheme)
    ask(page, QUESTION)
    assert page.locator("div.answer li").count() >= 3
    assert fits(page)


def test_a_source_opens_on_its_passage_with_the_cited_sentence_marked(chromium: Any, app_url: str) -> None:
    page = open_page(chromium, app_url)
    ask(page, QUESTION)
    shown = page.locator("div.answer li").first.inner_text().rsplit("[", 1)[0].strip()
    page.get_by_text("Zo pak je het aan").last.click()
    marked = page.locator("div.passage mark:visible")
    marked.first.wait_for(timeout=10_000)
    assert shown in [text.strip() for text in marked.all_inner_texts()]


def test_a_reload_shows_the_same_answer(chromium: Any, app_url: str) -> None:
    page = open_page(chromium, app_url)
    ask(page, QUESTION)
    before = page.locator("div.answer").inner_text()
    page.reload()
    page.locator("div.answer").wait_for(timeout=60_000)
    assert page.locator("div.answer").inner_text() == before


def test_a_follow_up_question_continues_the_conversation(chromium: Any, app_url: str) -> None:
    page = open_page(chromium, app_url)
    ask(page, QUESTION)
    box = page.locator("[data-testid=stChatInput] textarea")
    box.fill("en als ze dreigt?")
    box.press("Enter")
    page.wait_for_function("document.querySelectorAll('[data-testid=stFeedback]').length == 2", timeout=60_000)
    assert page.locator("[data-testid=stChatMessage]").count() == 2


def test_the_page_has_no_serious_accessibility_faults(chromium: Any, app_url: str) -> None:
    page = open_page(chromium, app_url)
    ask(page, QUESTION)
    assert faults(page) == []
