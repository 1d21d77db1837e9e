"""Without sign-in the product is for the one person at this machine: it listens to nobody else.

A proxy on this machine that forwards strangers and names neither them nor its own address cannot be told from a
browser here. It needs sign-in.
"""

from collections.abc import Mapping
from ipaddress import ip_address
from urllib.parse import urlsplit

from assistant.errors import OpenWithoutSignIn, StateError

_FORWARDING = ("forwarded", "via", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-real-ip")
_NEEDED = ("redirect_uri", "cookie_secret", "client_id", "client_secret", "server_metadata_url")
_SHORTEST_SECRET = 32
"""Characters of the secret that signs the cookie: whoever guesses it is whoever they like."""


def check(address: str | None, signs_in: bool) -> None:
    """`address`: what the server listens on; None or empty is all addresses of the machine.

    Raises:
        OpenWithoutSignIn: others could reach it and nobody would have to sign in.
    """
    if not signs_in and not is_loopback(address or ""):
        raise OpenWithoutSignIn("error-open-without-sign-in", address=address or "*")


def check_sign_in(auth: Mapping[str, object]) -> None:
    """`auth`: the section of that name in secrets.toml.

    Raises:
        StateError: an entry is missing, or the cookie's secret is short. Nobody is let in with half a sign-in.
    """
    missing = [name for name in _NEEDED if not (isinstance(value := auth.get(name), str) and value.strip())]
    if missing:
        raise StateError("error-sign-in-incomplete", names=", ".join(missing))
    if len(str(auth["cookie_secret"])) < _SHORTEST_SECRET:
        raise StateError("error-sign-in-secret", least=_SHORTEST_SECRET)


def is_loopback(host: str) -> bool:
    """Whether a host name or address, without a port, is this machine's own."""
    if host.lower() == "localhost":
        return True
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def is_from_here(peer: str | None, headers: Mapping[str, str]) -> bool:
    """Whether a request is a browser's on this machine. `peer`: the other end's address, None for this machine.

    What a request says about itself is only ever held against it. The host is looked at too: a page of
    another site whose name suddenly leads here would otherwise reach the product through the browser.
    """
    given = {name.lower(): value for name, value in headers.items()}
    if peer is not None and not is_loopback(peer):
        return False
    if any(name in given for name in _FORWARDING):
        return False
    hosts = [f"//{given['host']}"] if "host" in given else []
    origins = [given["origin"]] if "origin" in given else []
    return all(_leads_here(address) for address in hosts + origins)


def _leads_here(address: str) -> bool:
    try:
        return is_loopback(urlsplit(address).hostname or "")
    except ValueError:
        return False
