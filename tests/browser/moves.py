"""What the browser tests have in common: a window, a question, and the faults that axe finds."""

from typing import Any


def window(chromium: Any, width: int = 1280, scheme: str = "light", locale: str = "nl-NL") -> Any:
    """A page of its own, without cookies; Dutch for its long words."""
    context = chromium.new_context(
        viewport={"width": width, "height": 900}, color_scheme=scheme, locale=locale, service_workers="block"
    )
    return context.new_page()


def ask(page: Any, question: str) -> None:
    """Ask, and wait for the answer's card."""
    box = page.locator("[data-testid=stChatInput] textarea")
    box.fill(question)
    box.press("Enter")
    page.locator("[data-testid=stFeedback]").first.wait_for(timeout=120_000)


def faults(page: Any) -> list[str]:
    """Serious and critical accessibility faults of what is shown."""
    from axe_playwright_python.sync_playwright import Axe

    # Streamlit's own passing notes have no name.
    page.wait_for_function("!document.querySelector('[data-testid=stToast]')", timeout=30_000)
    found = Axe().run(page).response["violations"]
    return [f"{v['id']}: {v['nodes'][0]['html'][:160]}" for v in found if v["impact"] in ("serious", "critical")]


def fits(page: Any) -> bool:
    """Whether nothing is wider than the window."""
    return bool(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
