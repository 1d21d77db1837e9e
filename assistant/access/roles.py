"""Roles, the rights that they give, and the person who has them."""

from dataclasses import dataclass
from enum import StrEnum

from assistant.errors import NotAllowed


class Role(StrEnum):
    EMPLOYEE = "employee"
    TEAM_LEAD = "team-lead"
    FACILITATOR = "facilitator"
    ADMINISTRATOR = "administrator"


class Right(StrEnum):
    ASK = "ask"
    PRACTISE = "practise"
    READ = "read"
    """Read the library."""
    CURATE = "curate"
    """Add, change, withdraw, restore and delete documents; approve answers."""
    BOARD = "board"
    """See the gap board and work on it."""
    TEAM = "team"
    """See the team's results, assign talks, settle objections."""
    WORKSHOP = "workshop"
    ADMINISTER = "administer"


_EVERYONE = frozenset({Right.ASK, Right.PRACTISE, Right.READ})
_RIGHTS: dict[Role, frozenset[Right]] = {
    Role.EMPLOYEE: _EVERYONE,
    Role.TEAM_LEAD: _EVERYONE | {Right.BOARD, Right.CURATE, Right.TEAM},
    Role.FACILITATOR: _EVERYONE | {Right.WORKSHOP},
    Role.ADMINISTRATOR: frozenset(Right),
}


@dataclass(frozen=True, slots=True)
class Person:
    """`id` owns conversations and results and says nothing about who it is; `name` is for the eye, and may be empty."""

    id: str
    name: str
    roles: frozenset[Role]

    def may(self, right: Right) -> bool:
        return any(right in _RIGHTS[role] for role in self.roles)


LOCAL = Person("local", "", frozenset(Role))
"""The one person of an installation without sign-in."""


def require(person: Person, right: Right) -> None:
    """
    Raises:
        NotAllowed: none of the person's roles gives the right.
    """
    if not person.may(right):
        raise NotAllowed("error-not-allowed", right=right.value)
