"""Practise in a real Chromium: talk, debrief, progress, team and handbook, in Dutch with its long words."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.browser.moves import faults, fits, window
from tests.served import CHROMIUM, served

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine"),
]

REPLY = "Het spijt me dat de bank vandaag niet is gekomen, mevrouw Kuipers. Ik ga dit zelf voor u uitzoeken."
BOX = "[data-testid=stChatInput] textarea"
SAID = "[data-testid=stChatMessage]"


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("served")


@pytest.fixture(scope="module")
def app_url(data: Path) -> Iterator[str]:
    with served(data) as url:
        yield url


def open_page(chromium: Any, address: str, width: int = 1280, scheme: str = "light") -> Any:
    page = window(chromium, width, scheme)
    page.goto(address)
    return page


def begin(page: Any) -> None:
    page.get_by_role("button", name="Gesprek starten").first.wait_for(timeout=60_000)
    card = page.locator("[data-testid=stVerticalBlock]").filter(has_text="De bank die niet kwam").last
    card.get_by_role("button", name="Gesprek starten").click()
    page.locator(BOX).wait_for(timeout=30_000)


def say(page: Any, reply: str = REPLY) -> None:
    before = page.locator(SAID).count()
    page.locator(BOX).fill(reply)
    page.locator(BOX).press("Enter")
    page.wait_for_function(f"document.querySelectorAll('{SAID}').length >= {before + 2}", timeout=120_000)
    page.locator(".remark").last.wait_for(timeout=30_000)


def to_debrief(page: Any) -> None:
    page.get_by_role("button", name="Gesprek beëindigen").click()
    page.get_by_role("button", name="Nabespreking tonen").wait_for(timeout=30_000)
    for number in range(3):
        page.get_by_text("redelijk").nth(number).click()
    page.get_by_role("button", name="Nabespreking tonen").click()
    page.get_by_role("heading", name="Doel voor de volgende keer").wait_for(timeout=30_000)


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (1280, "dark"), (390, "light"), (390, "dark")])
def test_a_talk_and_its_debrief_fit_the_window(chromium: Any, app_url: str, width: int, scheme: str) -> None:
    page = open_page(chromium, f"{app_url}/practise", width, scheme)
    begin(page)
    say(page)
    assert fits(page)
    assert "biedt excuses aan" in page.locator(".remark").first.inner_text()
    assert faults(page) == []
    to_debrief(page)
    assert fits(page)
    assert page.locator(".bars .bar").count() >= 3
    assert faults(page) == []


@pytest.mark.faults
def test_a_talk_goes_on_after_a_reload_and_after_the_server_was_gone(
    chromium: Any, tmp_path_factory: pytest.TempPathFactory
) -> None:
    data = tmp_path_factory.mktemp("restarted")
    with served(data) as url:
        page = open_page(chromium, f"{url}/practise")
        begin(page)
        say(page)
        page.reload()
        page.get_by_text(REPLY).wait_for(timeout=60_000)
        address = page.url.removeprefix(url)
    with served(data) as url:
        page = open_page(chromium, url + address)
        page.get_by_text(REPLY).wait_for(timeout=60_000)
        say(page, "Wat heeft u van ons gehoord?")
        assert page.locator(SAID).count() == 5


def test_a_turn_is_tried_again_from_where_it_stood(chromium: Any, app_url: str) -> None:
    page = open_page(chromium, f"{app_url}/practise")
    begin(page)
    say(page, "Dat ligt aan de vervoerder, daar kunnen wij niks aan doen.")
    page.get_by_role("button", name="Opnieuw proberen").first.click()
    page.get_by_text("Nieuwe poging vanaf antwoord 1").wait_for(timeout=30_000)
    page.wait_for_function(f"document.querySelectorAll({SAID!r}).length == 1", timeout=30_000)


def test_a_reply_that_is_too_long_is_told_and_can_be_copied(chromium: Any, app_url: str) -> None:
    page = open_page(chromium, f"{app_url}/practise")
    begin(page)
    page.locator(BOX).fill("heel lang " * 500)
    page.locator(BOX).press("Enter")
    page.get_by_text("de klant luistert naar hoogstens").wait_for(timeout=60_000)
    assert "heel lang" in page.locator("[data-testid=stCode]").inner_text()
    assert page.locator(SAID).count() == 1


def test_a_citation_opens_the_article_on_its_sentence(chromium: Any, app_url: str) -> None:
    page = open_page(chromium, f"{app_url}/practise")
    begin(page)
    say(page, "Dat ligt aan de vervoerder, daar kunnen wij niks aan doen.")
    quoted = page.locator(".remark q[lang]").first.inner_text()
    with page.context.expect_page() as opened:
        page.locator(".remark a").first.click()
    article = opened.value
    article.locator("div.document mark").first.wait_for(timeout=30_000)
    assert article.locator("div.document mark").first.inner_text() == quoted
    assert faults(article) == []


def test_a_team_lead_sees_those_who_share_and_the_objections(chromium: Any, app_url: str) -> None:
    page = open_page(chromium, f"{app_url}/practise")
    begin(page)
    say(page)
    page.get_by_role("button", name="Klopt niet").first.click()
    page.get_by_label("Wat klopt er niet?").fill("Dit was een belofte")
    page.get_by_role("button", name="Bezwaar versturen").click()
    page.get_by_text("het bezwaar is opgeslagen").wait_for(timeout=30_000)

    page.get_by_role("link", name="Het team").click()
    page.get_by_text("Er deelt nog niemand resultaten").wait_for(timeout=30_000)
    page.get_by_text("Dit was een belofte").wait_for()

    page.get_by_role("link", name="Mijn voortgang").click()
    page.get_by_label("Naam").first.fill("Fatima")
    page.get_by_text("Mijn teamleider mag mijn scores zien").click()
    page.get_by_role("button", name="Opslaan").click()
    page.get_by_text("Opgeslagen").wait_for(timeout=30_000)
    assert fits(page)
    assert faults(page) == []

    page.get_by_role("link", name="Het team").click()
    page.get_by_text("Fatima").first.wait_for(timeout=30_000)
    assert REPLY not in page.locator("[data-testid=stMain]").inner_text()
    assert faults(page) == []


def test_an_answer_leads_to_the_talk_that_trains_it(chromium: Any, app_url: str) -> None:
    page = open_page(chromium, app_url)
    page.locator(BOX).wait_for(timeout=60_000)
    page.locator(BOX).fill("de levering is te laat, wat zeg ik tegen de klant?")
    page.locator(BOX).press("Enter")
    page.get_by_role("button", name="Dit oefenen").click(timeout=120_000)
    page.get_by_role("heading", name="Oefenen").wait_for(timeout=30_000)
    page.get_by_text("De bank die niet kwam").first.wait_for(timeout=30_000)
    assert page.locator("[data-testid=stMain]").inner_text().index("De bank die niet kwam") < 400


def test_the_handbook_is_read_by_area(chromium: Any, app_url: str) -> None:
    page = open_page(chromium, f"{app_url}/library", width=390, scheme="dark")
    page.get_by_role("heading", name="Klachten").wait_for(timeout=60_000)
    page.get_by_role("button", name="Een klacht goed aannemen").click()
    page.get_by_role("heading", name="Een klacht goed aannemen").wait_for(timeout=30_000)
    assert fits(page)
    assert faults(page) == []
    page.get_by_role("button", name="Naar de bibliotheek").click()
    page.get_by_role("heading", name="Klachten").wait_for(timeout=30_000)
