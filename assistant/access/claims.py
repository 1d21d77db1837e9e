"""From what an identity provider says about somebody to a person with roles.

Claims are OpenID Connect's (OpenID Connect Core 1.0, sections 2 and 5.1). They come from outside: a claim of an
unexpected shape counts as absent.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from assistant.access.roles import Person, Role
from assistant.errors import NotAllowed

_LONGEST_NAME = 60
_CLOCKS_DIFFER = 300
"""Seconds by which a provider's clock may be ahead of ours."""


@dataclass(frozen=True, slots=True)
class Rules:
    """How an organisation's claims are read.

    `claim`: where the roles are: a claim's name, or a path with dots into nested claims. `values`: what stands there
    for each role, in any case. `people`: e-mail addresses that have a role whatever the claim says. `domains`: those of
    the e-mail addresses that may sign in; empty for all.
    """

    claim: str = "roles"
    values: Mapping[Role, frozenset[str]] = field(default_factory=dict)
    people: Mapping[Role, frozenset[str]] = field(default_factory=dict)
    domains: frozenset[str] = frozenset()


def person_of(claims: Mapping[str, object], rules: Rules) -> Person:
    """The person of a sign-in. The id is made of issuer and subject, the only pair that is never given to another.

    Raises:
        NotAllowed: the claims do not say who it is, or the e-mail address is of no allowed domain.
    """
    issuer, subject = claims.get("iss"), claims.get("sub")
    if not (isinstance(issuer, str) and issuer and isinstance(subject, str) and subject):
        raise NotAllowed("error-claims")
    roles = roles_of(claims, rules)
    identity = hashlib.sha256(json.dumps([issuer, subject]).encode()).hexdigest()[:32]
    return Person(identity, _name(claims), roles)


def roles_of(claims: Mapping[str, object], rules: Rules) -> frozenset[Role]:
    """Everyone is an employee; the claim and the lists of e-mail addresses add to that.

    Raises:
        NotAllowed: the e-mail address is missing, unverified, or of no allowed domain, where domains are restricted.
    """
    email = _email(claims)
    if rules.domains and email.rpartition("@")[2] not in {_lowered(domain) for domain in rules.domains}:
        raise NotAllowed("error-domain")
    said = {value.casefold() for value in _texts(_at(claims, rules.claim))}
    by_claim = {role for role, values in rules.values.items() if said & {value.casefold() for value in values}}
    by_email = {role for role, people in rules.people.items() if email and email in map(_lowered, people)}
    return frozenset({Role.EMPLOYEE} | by_claim | by_email)


def is_current(claims: Mapping[str, object], now: float, hours: float) -> bool:
    """Whether the sign-in is no older than `hours`; `now` in seconds since 1970, as the claim `iat`."""
    issued = claims.get("iat")
    if isinstance(issued, bool) or not isinstance(issued, int | float):
        return False
    return now - hours * 3600 <= issued <= now + _CLOCKS_DIFFER


def _at(claims: Mapping[str, object], path: str) -> object:
    """The claim of that name; some names are addresses and have dots themselves. Else what lies at the path."""
    if path in claims:
        return claims[path]
    found: object = claims
    for step in path.split("."):
        found = found.get(step) if isinstance(found, Mapping) else None
    return found


def _texts(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    return [text for text in value if isinstance(text, str)] if isinstance(value, list | tuple) else []


def _email(claims: Mapping[str, object]) -> str:
    """The address that the provider vouches for, else ''. Some providers leave `email_verified` out."""
    email = claims.get("email")
    verified = claims.get("email_verified", True)
    if not isinstance(email, str) or (verified is not True and verified != "true"):
        return ""
    local, at, domain = email.rpartition("@")
    plain = local and domain and "@" not in local and email.isprintable() and " " not in email
    return _lowered(email) if at and plain else ""


def _lowered(text: str) -> str:
    """Only ASCII letters have one lower case for everybody: the Kelvin sign's is an ordinary k."""
    return text.lower() if text.isascii() else text


def _name(claims: Mapping[str, object]) -> str:
    for claim in ("name", "preferred_username", "email"):
        value = claims.get(claim)
        if isinstance(value, str):
            shown = "".join(c for c in " ".join(value.split()) if c.isprintable())[:_LONGEST_NAME].strip()
            if shown:
                return shown
    return ""
