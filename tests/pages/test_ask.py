"""The page driven by Streamlit's own test harness, on the real product."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from assistant.settings import ROOT
from assistant.ui.context import running

_PATIENCE = 90


@pytest.fixture
def page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[AppTest]:
    monkeypatch.setenv("ASSISTANT_DATA_DIR", str(tmp_path))
    st.cache_resource.clear()
    app = AppTest.from_file(str(ROOT / "app.py"), default_timeout=_PATIENCE)
    app.query_params["lang"] = "sv"
    yield app.run()
    running().preparation.finished.wait(_PATIENCE)
    st.cache_resource.clear()


def ask(app: AppTest, question: str) -> AppTest:
    return app.chat_input[0].set_value(question).run()


def html_of(app: AppTest) -> str:
    return " ".join(str(element.proto.body) for element in app.get("html"))


def test_the_first_page_greets_in_the_chosen_language_and_suggests_questions(page: AppTest) -> None:
    assert page.title[0].value == "Kundserviceassistenten"
    suggested = [b for b in page.button if b.key and b.key.startswith("suggested-")]
    assert len(suggested) == 3


def test_an_answer_is_shown_with_numbers_and_sources_and_stays_after_a_reload(page: AppTest) -> None:
    ask(page, "En kund skriker åt mig i telefonen, vad gör jag?")
    assert not page.exception
    body = html_of(page)
    assert "<h4>Gör så här</h4>" in body
    assert "[1]" in body
    assert "<mark>" in body
    again = AppTest.from_file(str(ROOT / "app.py"), default_timeout=_PATIENCE)
    again.query_params["lang"] = "sv"
    again.query_params["c"] = page.query_params["c"]
    again.run()
    assert html_of(again) == body


def test_script_in_a_question_is_shown_as_text(page: AppTest) -> None:
    ask(page, "<script>alert(1)</script> en arg kund skriker, vad gör jag <b>då</b>?")
    assert not page.exception
    assert any("<script>" in t.value for t in page.text)
    assert "<script>" not in html_of(page)


def test_an_empty_or_endless_question_gets_a_plain_word_and_keeps_the_page_up(page: AppTest) -> None:
    ask(page, "😀😀😀")
    assert page.warning[0].value.startswith("Det finns inga ord")
    ask(page, "kund " * 2_000)
    assert "högst" in page.warning[0].value
    assert not page.exception


def test_a_refusal_offers_the_nearest_topics_and_one_click_asks(page: AppTest) -> None:
    ask(page, "vad kostar vårt abonnemang i månaden")
    assert not page.exception
    offered = [b for b in page.button if b.key and b.key.startswith("near-")]
    assert offered
    offered[0].click().run()
    assert "class='answer'" in html_of(page)


def test_a_thumb_with_its_reason_is_kept(page: AppTest) -> None:
    ask(page, "En kund skriker åt mig i telefonen, vad gör jag?")
    conversation = page.query_params["c"]
    page.get("feedback")[0].set_value(0).run()
    turn = running().assistant.conversations.turns(conversation, "local")[0]
    assert turn.helpful is False


def test_a_question_that_was_interrupted_is_still_there_and_can_be_asked_again(page: AppTest) -> None:
    conversations = running().assistant.conversations
    conversation = conversations.start("local", "avbruten")
    conversations.ask(conversation, "kunden vill säga upp sitt avtal, hur svarar jag?")
    page.query_params["c"] = conversation
    page.run()
    assert page.warning[0].value.startswith("Frågan")
    next(b for b in page.button if b.key and b.key.startswith("again-")).click().run()
    assert "class='answer'" in html_of(page)


def test_the_language_menu_changes_the_page(page: AppTest) -> None:
    page.get("button_group")[0].set_value("nl").run()
    assert page.title[0].value == "Klantenservice-assistent"
