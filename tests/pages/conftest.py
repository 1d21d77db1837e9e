"""Streamlit's test harness has no browser; pages see none, as on this machine."""

import pytest


@pytest.fixture(autouse=True)
def _at_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("streamlit.runtime.context._get_client_context", lambda: None)
