"""From `streamlit run` to the first page and the first answer, in a real browser, on fresh data."""

import time
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.served import CHROMIUM, browser, served


def first_answer() -> None:
    if CHROMIUM is None:
        print("streamlit run to first answer: no Chromium here")
        return
    with TemporaryDirectory() as directory, browser() as chromium:
        started = time.perf_counter()
        with served(Path(directory)) as url:
            page = chromium.new_page(locale="sv-SE")
            page.goto(url)
            box = page.locator("[data-testid=stChatInput] textarea")
            box.wait_for(timeout=60_000)
            print(f"streamlit run to the first page            {time.perf_counter() - started:8.1f} s")
            box.fill("En kund skriker åt mig i telefonen, vad gör jag?")
            box.press("Enter")
            page.locator("div.answer").wait_for(timeout=120_000)
            print(f"streamlit run to the first answer          {time.perf_counter() - started:8.1f} s")
