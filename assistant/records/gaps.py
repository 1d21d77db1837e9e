"""What employees asked and the guidance did not cover, gathered in gaps. Nothing here says who asked."""

import uuid
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import delete, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from assistant.records.database import Database
from assistant.records.masking import mask
from assistant.records.tables import ApprovedRow, GapQuestionRow, GapRow, now

Kind = Literal["refused", "unhelpful"]
"""No answer was given, or one that got a thumb down."""
State = Literal["open", "covered"]

OPENED: dict[str, Any] = {"state": "open", "covered_by": "", "covered_at": None}
"""What makes a gap open again."""

_LONGEST_QUESTION, _LONGEST_NAME, _LONGEST_NOTE = 2_000, 80, 4_000


@dataclass(frozen=True, slots=True)
class GapQuestion:
    id: str
    text: str
    language: str
    kind: str
    asked_at: datetime


@dataclass(frozen=True, slots=True)
class Gap:
    """`questions`: at least one, oldest first. `now_covered`: the title of what answers them since a publication, as
    far as the board knows; `covered_by`: what covers them once a team lead has said so."""

    id: str
    state: str
    assignee: str
    note: str
    now_covered: str
    covered_by: str
    covered_at: datetime | None
    made_at: datetime
    questions: tuple[GapQuestion, ...]

    @property
    def first_asked(self) -> datetime:
        return self.questions[0].asked_at

    @property
    def last_asked(self) -> datetime:
        return self.questions[-1].asked_at

    @property
    def languages(self) -> tuple[str, ...]:
        """Those asked in most first."""
        spoken = [q.language for q in self.questions]
        return tuple(sorted(set(spoken), key=lambda language: (-spoken.count(language), language)))

    def count(self, kind: Kind) -> int:
        return sum(q.kind == kind for q in self.questions)


class Gaps:
    def __init__(self, database: Database) -> None:
        self._database = database

    def note(self, text: str, language: str, kind: Kind, turn: str, gap: str | None = None) -> str | None:
        """Keep a question, masked, in `gap`, which is open from then on, or in a new one; the gap's id. None where the
        turn has been counted already or is gone."""
        with suppress(IntegrityError), self._database.session() as session:
            _sweep(session)
            if session.scalar(select(GapQuestionRow.id).where(GapQuestionRow.turn_id == turn)):
                return None
            row = session.get(GapRow, gap) if gap else None
            if row is None:
                row = GapRow(id=uuid.uuid4().hex)
                session.add(row)
            for name, value in OPENED.items():
                setattr(row, name, value)
            session.flush()
            question = mask(text)[:_LONGEST_QUESTION]
            identity = uuid.uuid4().hex
            session.add(
                GapQuestionRow(
                    id=identity,
                    gap_id=row.id,
                    turn_id=turn,
                    text=question,
                    language=language,
                    kind=kind,
                    asked_at=now(),
                )
            )
            session.flush()
            return row.id
        return None

    def take_back(self, turn: str) -> None:
        """The thumb of a turn is no longer down; a refusal of that turn stays."""
        with self._database.session() as session:
            mine = (GapQuestionRow.turn_id == turn, GapQuestionRow.kind == "unhelpful")
            session.execute(delete(GapQuestionRow).where(*mine))
            _sweep(session)

    def all(self, state: State | None = None) -> list[Gap]:
        """Those asked most first, of as many the last asked."""
        with self._database.session() as session:
            query = select(GapRow, GapQuestionRow).join(GapQuestionRow, GapQuestionRow.gap_id == GapRow.id)
            if state:
                query = query.where(GapRow.state == state)
            gathered: dict[str, tuple[GapRow, list[GapQuestionRow]]] = {}
            for row, question in session.execute(query.order_by(GapQuestionRow.asked_at, GapQuestionRow.id)):
                gathered.setdefault(row.id, (row, []))[1].append(question)
        gaps = [_gap(row, questions) for row, questions in gathered.values()]
        return sorted(gaps, key=lambda g: (len(g.questions), g.last_asked), reverse=True)

    def get(self, gap: str) -> Gap | None:
        with self._database.session() as session:
            row = session.get(GapRow, gap)
            query = select(GapQuestionRow).where(GapQuestionRow.gap_id == gap).order_by(GapQuestionRow.asked_at)
            questions = list(session.scalars(query))
        return _gap(row, questions) if row and questions else None

    def assign(self, gap: str, name: str) -> None:
        """Who takes care of it; "" for nobody."""
        self._change(gap, assignee=" ".join(name.split())[:_LONGEST_NAME])

    def annotate(self, gap: str, note: str) -> None:
        """A team lead's note, masked; it replaces the one before."""
        self._change(gap, note=mask(note.strip())[:_LONGEST_NOTE])

    def cover(self, gap: str, by: str = "") -> None:
        """It is covered, `by` the document of that title."""
        self._change(gap, state="covered", covered_by=by, now_covered="", covered_at=now())

    def reopen(self, gap: str) -> None:
        self._change(gap, **OPENED)

    def set_now_covered(self, gap: str, title: str) -> None:
        self._change(gap, now_covered=title)

    def merge(self, gaps: list[str]) -> None:
        """Make one gap of several: the oldest stays, with all questions, notes and approved answers, and the first
        assignee."""
        with self._database.session() as session:
            query = select(GapRow).where(GapRow.id.in_(gaps)).order_by(GapRow.made_at, GapRow.id)
            kept, *others = session.scalars(query).all()
            kept.note = "\n\n".join(dict.fromkeys(row.note for row in (kept, *others) if row.note))[:_LONGEST_NOTE]
            kept.assignee = next((row.assignee for row in (kept, *others) if row.assignee), "")
            kept.now_covered = ""
            gone = [row.id for row in others]
            for table in (GapQuestionRow, ApprovedRow):
                session.execute(update(table).where(table.gap_id.in_(gone)).values(gap_id=kept.id))
            session.execute(delete(GapRow).where(GapRow.id.in_(gone)))

    def move(self, questions: Sequence[str], gap: str | None) -> None:
        """Put questions into another open gap, None for a new one; a gap that is left without any goes."""
        with self._database.session() as session:
            row = session.get(GapRow, gap) if gap else None
            if row is None:
                row = GapRow(id=uuid.uuid4().hex)
                session.add(row)
                session.flush()
            moved = update(GapQuestionRow).where(GapQuestionRow.id.in_(questions)).values(gap_id=row.id)
            session.execute(moved)
            _sweep(session)

    def _change(self, gap: str, **values: Any) -> None:
        with self._database.session() as session:
            session.execute(update(GapRow).where(GapRow.id == gap).values(**values))


def _sweep(session: Session) -> None:
    """A gap goes with its last question; that may have gone with its conversation."""
    session.execute(delete(GapRow).where(GapRow.id.not_in(select(GapQuestionRow.gap_id))))


def _gap(row: GapRow, questions: list[GapQuestionRow]) -> Gap:
    return Gap(
        id=row.id,
        state=row.state,
        assignee=row.assignee,
        note=row.note,
        now_covered=row.now_covered,
        covered_by=row.covered_by,
        covered_at=row.covered_at,
        made_at=row.made_at,
        questions=tuple(GapQuestion(q.id, q.text, q.language, q.kind, q.asked_at) for q in questions),
    )
