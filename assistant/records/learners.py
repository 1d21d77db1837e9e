"""Who practises at this machine, and what they allow."""

import uuid
from dataclasses import dataclass

from sqlalchemy import select

from assistant.access.roles import Person, Right, require
from assistant.errors import InputError
from assistant.records.database import Database
from assistant.records.tables import LearnerRow

COACHING = ("on", "asked", "off")
"""Remarks after each turn, only when asked for, or none."""

_LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class Learner:
    """`shares`: consents that team leads see results; never what was said."""

    id: str
    name: str
    shares: bool
    coaching: str


class Learners:
    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, name: str = "") -> Learner:
        """A new learner; the name may be empty.

        Raises:
            InputError: somebody has that name already.
        """
        name = " ".join(name.split())[:_LONGEST_NAME]
        with self._database.session() as session:
            if name and session.scalar(select(LearnerRow).where(LearnerRow.name == name)):
                raise InputError("error-learner-name-taken", name=name)
            row = LearnerRow(id=uuid.uuid4().hex, name=name, shares=False, coaching=COACHING[0])
            session.add(row)
        return _learner(row)

    def all(self) -> list[Learner]:
        """Oldest first."""
        with self._database.session() as session:
            return [_learner(row) for row in session.scalars(select(LearnerRow).order_by(LearnerRow.created_at))]

    def sharing(self, by: Person) -> list[Learner]:
        """Those who let team leads see their results."""
        require(by, Right.TEAM)
        return [learner for learner in self.all() if learner.shares]

    def of(self, person: str, name: str) -> Learner:
        """The learner who signed in as `person`, with the name that the sign-in gives at first."""
        with self._database.session() as session:
            row = session.scalars(select(LearnerRow).where(LearnerRow.person == person)).first()
            if row is None:
                name = " ".join(name.split())[:_LONGEST_NAME]
                row = LearnerRow(id=uuid.uuid4().hex, name=name, shares=False, coaching=COACHING[0], person=person)
                session.add(row)
        return _learner(row)

    def change(self, learner: str, *, name: str | None = None, shares: bool | None = None, coaching: str = "") -> None:
        """Change what is given, leave the rest.

        Raises:
            InputError: somebody else has that name already.
        """
        with self._database.session() as session:
            row = session.get_one(LearnerRow, learner)
            if name is not None:
                name = " ".join(name.split())[:_LONGEST_NAME]
                other = session.scalar(select(LearnerRow).where(LearnerRow.name == name, LearnerRow.id != learner))
                if name and other:
                    raise InputError("error-learner-name-taken", name=name)
                row.name = name
            row.shares = row.shares if shares is None else shares
            row.coaching = coaching if coaching in COACHING else row.coaching

    def forget(self, learner: str) -> None:
        """Delete somebody with all talks, results and objections."""
        with self._database.session() as session:
            row = session.get(LearnerRow, learner)
            if row:
                session.delete(row)


def _learner(row: LearnerRow) -> Learner:
    return Learner(row.id, row.name, row.shares, row.coaching)
