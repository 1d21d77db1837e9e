"""What a team lead wants practised, and by when."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from assistant.access.roles import Person, Right, require
from assistant.errors import InputError
from assistant.records.database import Database
from assistant.records.tables import AssignmentRow

_LONGEST_TITLE = 80


@dataclass(frozen=True, slots=True)
class Assignment:
    id: str
    title: str
    scenarios: tuple[str, ...]
    due: date


class Assignments:
    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, by: Person, title: str, scenarios: Sequence[str], due: date) -> str:
        """The new assignment's id.

        Raises:
            InputError: it has no title or no scenario.
            NotAllowed: `by` does not lead a team.
        """
        require(by, Right.TEAM)
        title = " ".join(title.split())[:_LONGEST_TITLE]
        if not title or not scenarios:
            raise InputError("error-assignment-empty")
        identity = uuid.uuid4().hex
        with self._database.session() as session:
            session.add(AssignmentRow(id=identity, title=title, scenarios=list(scenarios), due=due))
        return identity

    def all(self) -> list[Assignment]:
        """By the day they are due."""
        with self._database.session() as session:
            rows = session.scalars(select(AssignmentRow).order_by(AssignmentRow.due, AssignmentRow.made_at))
            return [Assignment(row.id, row.title, tuple(row.scenarios), row.due) for row in rows]

    def remove(self, by: Person, assignment: str) -> None:
        require(by, Right.TEAM)
        with self._database.session() as session:
            row = session.get(AssignmentRow, assignment)
            if row:
                session.delete(row)
