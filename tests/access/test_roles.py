"""Who may do what."""

import pytest

from assistant.access.roles import LOCAL, Person, Right, Role, require
from assistant.errors import NotAllowed


def somebody(*roles):
    return Person("1f", "Fatima", frozenset(roles))


def rights(*roles):
    return {right for right in Right if somebody(*roles).may(right)}


def test_an_employee_asks_practises_and_reads():
    assert rights(Role.EMPLOYEE) == {Right.ASK, Right.PRACTISE, Right.READ}


def test_a_team_lead_also_keeps_the_library_and_sees_the_team():
    assert rights(Role.TEAM_LEAD) - rights(Role.EMPLOYEE) == {Right.CURATE, Right.BOARD, Right.TEAM}


def test_roles_add_up():
    both = rights(Role.TEAM_LEAD, Role.FACILITATOR)
    assert both == rights(Role.TEAM_LEAD) | rights(Role.FACILITATOR)
    assert {Right.WORKSHOP, Right.TEAM} <= both
    assert Right.ADMINISTER not in both


def test_an_administrator_and_the_person_of_local_use_may_everything():
    assert rights(Role.ADMINISTRATOR) == set(Right)
    assert all(LOCAL.may(right) for right in Right)
    assert LOCAL.id == "local"  # owns the conversations of installations without sign-in


def test_who_has_no_role_may_nothing():
    assert rights() == set()


def test_what_is_not_allowed_is_refused_by_name():
    require(somebody(Role.TEAM_LEAD), Right.CURATE)
    with pytest.raises(NotAllowed) as refused:
        require(somebody(Role.EMPLOYEE, Role.FACILITATOR), Right.CURATE)
    assert (refused.value.key, refused.value.values) == ("error-not-allowed", {"right": "curate"})
