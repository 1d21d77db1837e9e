"""Talks with simulated customers: each exchange is written once, in one step, with all that came of it."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError

from assistant.access.roles import Person, Right, require
from assistant.errors import InputError
from assistant.records.database import Database
from assistant.records.masking import mask
from assistant.records.tables import AttemptRow, DisputeRow, ExchangeRow, LearnerRow, now


@dataclass(frozen=True, slots=True)
class Exchange:
    """Number 0 has no reply: the customer's first words. `standing` is the snapshot after it; `seen`, `standing` and
    `remark` are as the practice package wrote them."""

    id: str
    number: int
    reply: str
    seen: list[dict[str, Any]]
    lines: list[str]
    standing: dict[str, Any]
    remark: dict[str, Any] | None
    said_at: datetime


@dataclass(frozen=True, slots=True)
class Attempt:
    """`number` counts the learner's attempts at the scenario from 0; a branch goes on from a turn of another attempt
    and does not count. `ending` is empty while the talk goes on."""

    id: str
    learner: str
    scenario: str
    language: str
    number: int
    begun_at: datetime
    ended_at: datetime | None
    ending: str
    branch_of: str | None
    branch_at: int | None
    self_rating: dict[str, int] | None
    result: dict[str, Any] | None
    exchanges: tuple[Exchange, ...] = ()

    @property
    def counts(self) -> bool:
        return self.branch_of is None


@dataclass(frozen=True, slots=True)
class Dispute:
    learner: str
    scenario: str
    language: str
    sentence: str
    seen: tuple[str, ...]
    remark: str
    raised_at: datetime


@dataclass(frozen=True, slots=True)
class NewExchange:
    reply: str
    seen: list[dict[str, Any]]
    lines: Sequence[str]
    standing: dict[str, Any]
    remark: dict[str, Any] | None = None


class Attempts:
    """All attempts. Whoever reads or changes one names its learner: nobody else's is ever opened."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def begin(self, learner: str, scenario: str, language: str, opening: NewExchange) -> str:
        """A new attempt with the customer's first words; its id."""
        identity = uuid.uuid4().hex
        with self._database.session() as session:
            session.add(
                AttemptRow(
                    id=identity,
                    learner_id=learner,
                    scenario=scenario,
                    language=language,
                    number=self._count(session, learner, scenario),
                )
            )
            session.flush()
            session.add(_row(identity, 0, opening))
        return identity

    def count(self, learner: str, scenario: str) -> int:
        """How many attempts at the scenario the learner has begun, branches apart."""
        with self._database.session() as session:
            return self._count(session, learner, scenario)

    def add(self, attempt: str, number: int, exchange: NewExchange, ending: str = "") -> None:
        """Keep exchange `number`, and the end of the talk where it is one.

        Raises:
            InputError: that exchange was given already (in another tab), or the talk is over.
        """
        try:
            with self._database.session() as session:
                row = session.get_one(AttemptRow, attempt)
                if row.ending:
                    raise InputError("error-talk-over")
                session.add(_row(attempt, number, exchange))
                if ending:
                    row.ending, row.ended_at = ending, now()
        except IntegrityError as error:
            raise InputError("error-talk-moved-on") from error

    def branch(self, attempt: str, learner: str, at: int) -> str | None:
        """A new attempt that stands where `attempt` stood before its exchange `at`; None if it is somebody else's."""
        identity = uuid.uuid4().hex
        with self._database.session() as session:
            row = session.get(AttemptRow, attempt)
            if row is None or row.learner_id != learner:
                return None
            session.add(
                AttemptRow(
                    id=identity,
                    learner_id=learner,
                    scenario=row.scenario,
                    language=row.language,
                    number=row.number,
                    branch_of=row.branch_of or row.id,
                    branch_at=at,
                )
            )
            session.flush()
            for kept in _exchanges(session, attempt):
                if kept.number < at:
                    copied = NewExchange(kept.reply, kept.seen, kept.lines, kept.standing, kept.remark)
                    session.add(_row(identity, kept.number, copied))
        return identity

    def end(self, attempt: str, learner: str, ending: str) -> None:
        """End a talk that is going on; one that is over stays as it ended."""
        with self._database.session() as session:
            row = session.get(AttemptRow, attempt)
            if row and row.learner_id == learner and not row.ending:
                row.ending, row.ended_at = ending, now()

    def rate_self(self, attempt: str, learner: str, ratings: dict[str, int]) -> None:
        """Keep the trainee's own rating; the first one stays."""
        with self._database.session() as session:
            row = session.get(AttemptRow, attempt)
            if row and row.learner_id == learner and row.self_rating is None:
                row.self_rating = ratings

    def keep_result(self, attempt: str, result: dict[str, Any]) -> None:
        """Keep what was rated; the first result stays."""
        with self._database.session() as session:
            row = session.get_one(AttemptRow, attempt)
            if row.result is None:
                row.result = result

    def open(self, attempt: str, learner: str) -> Attempt | None:
        """The attempt with its exchanges; None if there is no such or it is somebody else's."""
        with self._database.session() as session:
            row = session.get(AttemptRow, attempt)
            if row is None or row.learner_id != learner:
                return None
            return _attempt(row, tuple(_exchanges(session, attempt)))

    def get(self, attempt: str, learner: str) -> Attempt:
        """The attempt, which is known to be there.

        Raises:
            LookupError: it is not.
        """
        found = self.open(attempt, learner)
        if found is None:
            raise LookupError(attempt)
        return found

    def of(self, learner: str) -> list[Attempt]:
        """The learner's attempts without their exchanges, oldest first."""
        with self._database.session() as session:
            rows = session.scalars(
                select(AttemptRow).where(AttemptRow.learner_id == learner).order_by(AttemptRow.begun_at)
            )
            return [_attempt(row) for row in rows]

    def dispute(self, exchange: str, learner: str, sentence: str, seen: Sequence[str], remark: str) -> None:
        """Keep an objection to what was seen in a sentence of one's own talk."""
        with self._database.session() as session:
            row = session.get(ExchangeRow, exchange)
            attempt = session.get(AttemptRow, row.attempt_id) if row else None
            if attempt and attempt.learner_id == learner:
                session.add(
                    DisputeRow(
                        id=uuid.uuid4().hex,
                        exchange_id=exchange,
                        sentence=sentence,
                        seen=list(seen),
                        remark=mask(remark),
                    )
                )

    def disputes(self, by: Person) -> list[Dispute]:
        """All objections, newest first, with the learner's name where the learner shares results."""
        require(by, Right.TEAM)
        with self._database.session() as session:
            rows = session.execute(
                select(DisputeRow, AttemptRow, LearnerRow)
                .join(ExchangeRow, ExchangeRow.id == DisputeRow.exchange_id)
                .join(AttemptRow, AttemptRow.id == ExchangeRow.attempt_id)
                .join(LearnerRow, LearnerRow.id == AttemptRow.learner_id)
                .order_by(DisputeRow.raised_at.desc())
            ).all()
            return [
                Dispute(
                    learner.name if learner.shares else "",
                    attempt.scenario,
                    attempt.language,
                    dispute.sentence,
                    tuple(dispute.seen),
                    dispute.remark,
                    dispute.raised_at,
                )
                for dispute, attempt, learner in rows
            ]

    def disputed(self, attempt: str) -> set[tuple[str, str]]:
        """(exchange id, sentence) of what was objected to in an attempt."""
        with self._database.session() as session:
            rows = session.execute(
                select(DisputeRow.exchange_id, DisputeRow.sentence)
                .join(ExchangeRow, ExchangeRow.id == DisputeRow.exchange_id)
                .where(ExchangeRow.attempt_id == attempt)
            )
            return {(exchange, sentence) for exchange, sentence in rows}

    @staticmethod
    def _count(session: Any, learner: str, scenario: str) -> int:
        mine = (AttemptRow.learner_id == learner, AttemptRow.scenario == scenario, AttemptRow.branch_of.is_(None))
        return int(session.scalar(select(func.count()).select_from(AttemptRow).where(*mine)) or 0)


def _row(attempt: str, number: int, exchange: NewExchange) -> ExchangeRow:
    return ExchangeRow(
        id=uuid.uuid4().hex,
        attempt_id=attempt,
        number=number,
        reply=exchange.reply,
        seen=exchange.seen,
        lines=list(exchange.lines),
        standing=exchange.standing,
        remark=exchange.remark,
    )


def _exchanges(session: Any, attempt: str) -> list[Exchange]:
    rows = session.scalars(select(ExchangeRow).where(ExchangeRow.attempt_id == attempt).order_by(ExchangeRow.number))
    return [Exchange(r.id, r.number, r.reply, r.seen, r.lines, r.standing, r.remark, r.said_at) for r in rows]


def _attempt(row: AttemptRow, exchanges: tuple[Exchange, ...] = ()) -> Attempt:
    return Attempt(
        row.id,
        row.learner_id,
        row.scenario,
        row.language,
        row.number,
        row.begun_at,
        row.ended_at,
        row.ending,
        row.branch_of,
        row.branch_at,
        row.self_rating,
        row.result,
        exchanges,
    )
