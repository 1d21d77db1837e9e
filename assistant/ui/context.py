"""The product behind the pages: built once a process, warmed up in the background while the first page shows."""

import logging
import threading
import time
from dataclasses import dataclass, field

import streamlit as st

from assistant.assembly import Assistant, build
from assistant.errors import AssistantError
from assistant.languages.detect import family
from assistant.languages.strings import FALLBACK, UI_LANGUAGES
from assistant.library.documents import Document
from assistant.ui.following import follow

log = logging.getLogger(__name__)

_AFTER_PAGE = 0.5
"""Seconds that the preparation leaves to the first page: importing the encoder's libraries would slow its script."""


@dataclass
class Preparation:
    """How far publication and warm-up are. Written by one thread, read by pages."""

    done: int = 0
    total: int = 0
    error: AssistantError | None = None
    finished: threading.Event = field(default_factory=threading.Event)

    @property
    def publishing(self) -> bool:
        return self.total > 0 and self.done < self.total


@dataclass(frozen=True)
class Running:
    """`look_now` is set when something was changed that the index is to follow."""

    assistant: Assistant
    preparation: Preparation
    look_now: threading.Event = field(default_factory=threading.Event)


@st.cache_resource(show_spinner=False)
def running() -> Running:
    """The one product of this process; its preparation begins at the first call."""
    one = Running(build(), Preparation())
    threading.Thread(target=_prepare, args=(one,), name="prepare", daemon=True).start()
    return one


def _prepare(one: Running) -> None:
    assistant, preparation = one.assistant, one.preparation

    def report(done: int, total: int) -> None:
        preparation.done, preparation.total = done, total

    time.sleep(_AFTER_PAGE)
    try:
        if not assistant.publisher.can_answer():
            assistant.publish(report)
        assistant.warm_up()
    except AssistantError as error:
        preparation.error = error
    except Exception:  # the page must be able to say that something is wrong
        log.exception("preparation failed")
        preparation.error = AssistantError("error-unexpected")
    finally:
        preparation.finished.set()
    try:
        assistant.talks.warm_up()  # after what a question needs; a first turn that comes before loads it itself
    except Exception:
        log.exception("practice was not warmed up")
    follow(assistant, one.look_now)


@st.cache_resource(show_spinner=False)
def articles() -> tuple[Document, ...]:
    """The handbook's articles in all languages. Nothing in them can be changed, so that all sessions share them."""
    return tuple(d for d in running().assistant.documents() if d.handbook)


def page_language() -> str:
    """The page's language: chosen in the address or the menu, else the browser's, else English."""
    chosen = st.session_state.get("language") or st.query_params.get("lang")
    if chosen not in UI_LANGUAGES:
        spoken = family((st.context.locale or FALLBACK).split("-")[0].lower())
        chosen = spoken if spoken in UI_LANGUAGES else FALLBACK
    return str(chosen)


def text(key: str, /, **values: str | int | float) -> str:
    """A text of the page in its language."""
    return running().assistant.strings.format(page_language(), key, **values)


def heading(key: str) -> str:
    """A text that stands inside sentences elsewhere, with a capital."""
    words = text(key)
    return words[:1].upper() + words[1:]


def error_text(error: AssistantError) -> str:
    return text(error.key, **error.values)
