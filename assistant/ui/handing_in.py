"""Handing in documents: the form, and what became of each file."""

from datetime import date

import streamlit as st

from assistant.errors import AssistantError
from assistant.library.documents import COUNTRIES, KINDS
from assistant.library.inbox import HandedIn
from assistant.library.readers import FORMATS, LARGEST_FILE
from assistant.library.shelf import Details
from assistant.ui.answer_card import note, plain
from assistant.ui.choice import choice
from assistant.ui.context import error_text, running, text
from assistant.ui.sign_in import current

_MOST_FILES = 500
_SIGNS = {"waiting": ":material/schedule:", "in": ":material/check:", "failed": ":material/error:"}


def upload() -> None:
    """The form; each file is accepted on its own, so that a bad one stops no other."""
    with st.expander(text("upload-title"), icon=":material/upload_file:"), st.form("upload", border=False):
        files = st.file_uploader(
            text("upload-files", types=", ".join(sorted(FORMATS)), limit=LARGEST_FILE // 1_000_000),
            type=[ending.lstrip(".") for ending in FORMATS],
            accept_multiple_files=True,
        )
        details = details_fields("upload")
        if st.form_submit_button(text("upload-send"), type="primary"):
            _accept(files or [], details)


def details_fields(key: str, shown: Details | None = None) -> Details:
    """Fields for what a person says about a document, filled with `shown`."""
    shown = shown or Details()
    left, right = st.columns(2)
    with left:
        kind = choice("document-kind", KINDS, lambda v: text(f"kind-{v}"), f"{key}-kind", shown.kind, "document-choose")
        valid_from = st.date_input(text("document-valid-from-field"), shown.valid_from, key=f"{key}-valid")
        owner = st.text_input(text("document-owner-field"), shown.owner or "", max_chars=100, key=f"{key}-owner")
    with right:
        country = choice(
            "document-country",
            COUNTRIES,
            lambda v: text(f"country-{v}"),
            f"{key}-country",
            shown.country,
            "document-choose",
        )
        review_by = st.date_input(text("document-review-field"), shown.review_by, key=f"{key}-review")
    return Details(
        kind=kind,
        owner=owner or None,
        country=country,
        valid_from=valid_from if isinstance(valid_from, date) else None,
        review_by=review_by if isinstance(review_by, date) else None,
    )


def _accept(files: list, details: Details) -> None:  # type: ignore[type-arg]
    accepted = 0
    for file in files[:_MOST_FILES]:
        try:
            running().assistant.librarian.hand_in(current(), file.name, file.getvalue(), details)
            accepted += 1
        except AssistantError as error:
            st.warning(error_text(error))
    if len(files) > _MOST_FILES:
        st.warning(text("upload-too-many", limit=_MOST_FILES))
    if accepted:
        running().look_now.set()
        st.success(text("upload-accepted", count=accepted))
    elif not files:
        st.warning(text("upload-none"))


def incoming() -> None:
    """What was handed in, and how far the reading is."""
    _progress()
    rows = running().assistant.librarian.handed_in(current())
    if not rows:
        st.markdown(text("incoming-none"))
    failed = [row for row in rows if row.state == "failed"]
    if failed:
        st.subheader(text("incoming-failed", count=len(failed)))
        for row in failed:
            st.warning(plain(text(row.reason, **row.values)), icon=_SIGNS["failed"])
        st.button(text("incoming-clear"), on_click=running().assistant.librarian.clear_failures, args=(current(),))
    others = [row for row in rows if row.state != "failed"]
    if others:
        st.subheader(text("incoming-others"))
    for row in others:
        note(_line(row))


@st.fragment(run_every=2.0)
def _progress() -> None:
    waiting, embedding = running().assistant.inbox.waiting(), running().assistant.progress.read()
    if waiting:
        st.progress(0.0, text("incoming-waiting", count=waiting))
    elif embedding:
        done, total = embedding
        st.progress(done / total, text("incoming-embedding", done=done, total=total))


def _line(row: HandedIn) -> str:
    outcome = text(f"incoming-{row.outcome}") if row.outcome else text("incoming-is-waiting")
    return f"{row.handed_in_at.astimezone():%Y-%m-%d %H:%M} · {row.source} · {outcome}"
