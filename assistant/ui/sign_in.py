"""Who sits at this browser: the one person of an installation without sign-in, or whoever the provider vouches for.

Nothing is remembered between two runs of a page: the sign-in is looked at each time, so that it also ends in time.
"""

import logging
import signal
import threading
import time
from collections.abc import Mapping
from pathlib import Path

import streamlit as st
from streamlit.errors import StreamlitSecretNotFoundError

from assistant.access import listening
from assistant.access.claims import Rules, is_current, person_of
from assistant.access.roles import LOCAL, Person, Role
from assistant.errors import AssistantError, NotAllowed, OpenWithoutSignIn, StateError
from assistant.languages.strings import Strings
from assistant.settings import Settings, load_settings
from assistant.ui.context import page_language

log = logging.getLogger(__name__)

_FAREWELL = 5.0
"""Seconds between the refusal and the end of the server: the browser still has to fetch what shows the sentence."""


def signs_in() -> bool:
    """Whether sign-in is set up: secrets.toml has a section [auth].

    Raises:
        StateError: there is a secrets file that cannot be read.
    """
    return bool(_auth())


def current() -> Person:
    """Who sits at this browser.

    Raises:
        NotAllowed: nobody signed in, or somebody who may not.
        StateError: sign-in is incomplete, or the server is open to others without one.
    """
    person = _present()
    if person is None:
        raise NotAllowed("error-not-signed-in")
    return person


def guard() -> Person | None:
    """The person, or None: then the page shows the sign-in or a refusal, and nothing else may follow."""
    try:
        person = _present()
    except AssistantError as error:
        _refuse(error)
        return None
    if person is None:
        _sign_in_page()
    return person


def sign_out_control(person: Person) -> None:
    """In the side bar: who is signed in, and the way out. Nothing where there is no sign-in."""
    if person != LOCAL:
        with st.sidebar:
            if person.name:
                st.text(_text("signed-in-as", name=person.name))  # no Markdown: the name comes from outside
            st.button(_text("sign-out"), key="sign-out", on_click=st.logout, icon=":material/logout:")


def _present() -> Person | None:
    settings = load_settings()
    auth = _auth()
    listening.check(st.get_option("server.address"), bool(auth))
    if not auth:
        if not listening.is_from_here(st.context.ip_address, st.context.headers):
            raise NotAllowed("error-not-this-machine")
        return LOCAL
    listening.check_sign_in(auth)
    claims = st.user.to_dict()
    if claims.get("is_logged_in") is not True or not is_current(claims, time.time(), settings.sign_in_hours):
        return None
    return person_of(claims, _rules(settings))


def _auth() -> Mapping[str, object]:
    try:
        section = st.secrets.get("auth")
    except StreamlitSecretNotFoundError as error:
        broken = [path for path in st.get_option("secrets.files") if Path(path).exists()]
        if broken:
            raise StateError("error-secrets", path=str(broken[0])) from error
        return {}
    if section is None:
        return {}
    # A section that is empty or no section at all is a sign-in that somebody began to set up.
    return section if isinstance(section, Mapping) and section else {"": section}


def _rules(settings: Settings) -> Rules:
    return Rules(
        claim=settings.roles_claim,
        values={
            Role.TEAM_LEAD: frozenset(settings.team_lead_roles),
            Role.FACILITATOR: frozenset(settings.facilitator_roles),
            Role.ADMINISTRATOR: frozenset(settings.administrator_roles),
        },
        people={
            Role.TEAM_LEAD: frozenset(settings.team_leads),
            Role.FACILITATOR: frozenset(settings.facilitators),
            Role.ADMINISTRATOR: frozenset(settings.administrators),
        },
        domains=frozenset(settings.allowed_domains),
    )


def _sign_in_page() -> None:
    st.set_page_config(page_title=_text("app-title"))
    st.title(_text("app-title"))
    st.write(_text("sign-in-lead"))
    st.button(_text("sign-in"), key="sign-in", type="primary", on_click=st.login, icon=":material/login:")


def _refuse(error: AssistantError) -> None:
    log.error("refused: %s", error)
    st.error(_text(error.key, **error.values))
    if isinstance(error, OpenWithoutSignIn):
        # The way of Ctrl+C: only the server's own handler also closes the socket.
        farewell = threading.Timer(_FAREWELL, signal.raise_signal, (signal.SIGTERM,))
        farewell.daemon = True
        farewell.start()
    elif isinstance(error, NotAllowed) and st.user.get("is_logged_in") is True:
        st.button(_text("sign-out"), key="sign-out", on_click=st.logout, icon=":material/logout:")


def _text(key: str, /, **values: str | int | float) -> str:
    return Strings().format(page_language(), key, **values)
