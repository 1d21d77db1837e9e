"""The library, exact wording, the gap board and privacy in a real Chromium, in Dutch with its long words."""

from collections.abc import Iterator
from typing import Any

import pytest

from assistant.assembly import build
from assistant.library.readers import Reading
from assistant.library.shelf import Details
from assistant.settings import Settings
from tests.browser.moves import ask, faults, fits, window
from tests.documents import make
from tests.documents.prose import policy
from tests.served import CHROMIUM, served

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine"),
]

GOODWILL = """# Coulance bij late levering

## Vergoeding
Bij een levering die meer dan tien werkdagen te laat is, krijgt de klant 10 procent van het orderbedrag terug, met een
maximum van 75 euro. Een medewerker mag dit zelf toezeggen en hoeft de teamleider niet te vragen.

## Vastleggen
Noteer de vergoeding in het dossier met de code LEV-10. <script>document.title = 'gekaapt'</script>
"""
QUESTION = "levering is meer dan tien werkdagen te laat, hoeveel procent vergoeding krijgt de klant?"
PAGES = ("library", "library?view=topics", "library?view=conflicts", "library?view=incoming", "board", "privacy")


@pytest.fixture(scope="module")
def app_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("library")
    product = build(Settings(data_dir=folder / "data", documents_dir=folder / "documents"))
    product.shelf.add("coulance.md", Reading(GOODWILL, "md"), Details(kind="policy", country="nl"))
    product.publish()
    product.database.close()
    with served(folder / "data", {"ASSISTANT_DOCUMENTS_DIR": str(folder / "documents")}) as url:
        yield url


def open_page(chromium: Any, address: str, width: int = 1280, scheme: str = "light") -> Any:
    page = window(chromium, width, scheme)
    page.goto(address)
    page.locator("h1").first.wait_for(timeout=60_000)
    return page


def settled(page: Any) -> None:
    page.wait_for_timeout(300)
    page.locator("[data-testid=stStatusWidget]").wait_for(state="detached", timeout=60_000)


def test_the_company_s_policy_answers_first_and_says_that_it_is_one(chromium: Any, app_url: str) -> None:
    page = open_page(chromium, app_url)
    ask(page, QUESTION)
    assert page.locator("div.origin").first.inner_text() == "Bedrijfsbeleid"
    assert "maximum van 75 euro" in page.locator("div.answer p").first.inner_text()


def test_a_citation_opens_the_document_on_its_sentence_and_nothing_in_it_runs(chromium: Any, app_url: str) -> None:
    page = open_page(chromium, app_url)
    ask(page, QUESTION)
    page.locator("[data-testid=stExpander] summary").first.click()
    page.get_by_role("button", name="Openen in tekst").first.click()
    cited = page.locator("div.document mark")
    cited.wait_for(timeout=30_000)
    assert "maximum van 75 euro" in cited.inner_text()
    assert "<script>" in page.locator("div.document").inner_text()
    assert "gekaapt" not in page.title()


def test_an_uploaded_document_is_read_and_found(chromium: Any, app_url: str) -> None:
    page = open_page(chromium, f"{app_url}/library")
    page.get_by_text("Documenten toevoegen").click()
    data = make("docx", "nl", 3, policy("nl", 3, sections=2))
    file = {"name": "rooster.docx", "mimeType": "application/octet-stream", "buffer": data}
    page.locator("input[type=file]").set_input_files(files=[file, {**file, "name": "leugen.pdf"}])
    page.get_by_text("leugen.pdf").first.wait_for(timeout=30_000)
    page.get_by_role("button", name="Toevoegen", exact=True).click()
    page.locator("[data-testid=stAlert]").first.wait_for(timeout=30_000)
    incoming = open_page(chromium, f"{app_url}/library?view=incoming")
    for _ in range(60):
        if incoming.get_by_text("leugen.pdf").count() and incoming.get_by_text("rooster.docx · toegevoegd").count():
            break
        incoming.wait_for_timeout(2_000)
        incoming.reload()
        incoming.locator("h1").first.wait_for(timeout=30_000)
    assert incoming.get_by_text("leugen.pdf").first.is_visible()
    assert incoming.get_by_text("rooster.docx").first.is_visible()


def test_a_question_without_an_answer_stands_on_the_board_without_the_number_in_it(chromium: Any, app_url: str) -> None:
    page = open_page(chromium, app_url)
    ask(page, "wat is het alarmnummer van ons magazijn in Tiel, 0612345678 werkt niet")
    board = open_page(chromium, f"{app_url}/board")
    board.get_by_text("alarmnummer van ons magazijn").first.wait_for(timeout=30_000)
    assert "0612345678" not in board.locator("body").inner_text()


def test_exact_wording_marks_the_words_that_were_typed(chromium: Any, app_url: str) -> None:
    page = open_page(chromium, f"{app_url}/?mode=wording")
    field = page.locator("[data-testid=stTextInput] input").first
    field.fill("maximum van 75 euro")
    field.press("Enter")
    marked = page.locator("div.passage mark")
    marked.first.wait_for(timeout=60_000)
    assert {"maximum", "75", "euro"} <= set(page.locator("div.passage").first.locator("mark").all_inner_texts())


@pytest.mark.parametrize(
    ("path", "width", "scheme"),
    [*((path, 390, "dark") for path in PAGES), ("library", 1280, "light"), ("board", 390, "light")],
)
def test_a_page_fits_the_window_and_has_no_serious_accessibility_faults(
    chromium: Any, app_url: str, path: str, width: int, scheme: str
) -> None:
    page = open_page(chromium, f"{app_url}/{path}", width, scheme)
    settled(page)
    assert (fits(page), faults(page)) == (True, [])
