"""The tables. Every change of shape is an Alembic migration under migrations/versions."""

from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import JSON, DateTime, ForeignKey, Index, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


def now() -> datetime:
    return datetime.now(UTC)


class Base(DeclarativeBase):
    pass


class DocumentRow(Base):
    """A document of the company's own. `text` is the decoded original, untouched; offsets count its characters."""

    __tablename__ = "documents"

    id: Mapped[str] = mapped_column(primary_key=True)
    source: Mapped[str] = mapped_column(unique=True)
    title: Mapped[str]
    language: Mapped[str]
    format: Mapped[str]
    text: Mapped[str] = mapped_column(Text)
    text_hash: Mapped[str] = mapped_column(index=True)
    added_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), default=now)


class ConversationRow(Base):
    __tablename__ = "conversations"

    id: Mapped[str] = mapped_column(primary_key=True)
    owner: Mapped[str] = mapped_column(index=True)
    title: Mapped[str]
    created_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), default=now)
    updated_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), default=now)


class TurnRow(Base):
    """A question with its answer as it was shown: quotes and offsets lie in `answer`, so no reload can shift them."""

    __tablename__ = "turns"
    __table_args__ = (Index("ix_turns_conversation_position", "conversation_id", "position", unique=True),)

    id: Mapped[str] = mapped_column(primary_key=True)
    conversation_id: Mapped[str] = mapped_column(ForeignKey("conversations.id", ondelete="CASCADE"))
    position: Mapped[int]
    question: Mapped[str] = mapped_column(Text)
    answer: Mapped[dict[str, Any] | None] = mapped_column(JSON)
    asked_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), default=now)


class FeedbackRow(Base):
    """A thumb on a turn, the latest one given; `reason` is one of the offered reasons, `remark` free text."""

    __tablename__ = "feedback"

    turn_id: Mapped[str] = mapped_column(ForeignKey("turns.id", ondelete="CASCADE"), primary_key=True)
    helpful: Mapped[bool]
    reason: Mapped[str] = mapped_column(default="")
    remark: Mapped[str] = mapped_column(Text, default="")
    given_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), default=now)


class LearnerRow(Base):
    """Who practises at this machine. `shares`: consents that team leads see results; never what was said."""

    __tablename__ = "learners"

    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(default="")
    shares: Mapped[bool] = mapped_column(default=False)
    coaching: Mapped[str] = mapped_column(default="on")
    created_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), default=now)


class AttemptRow(Base):
    """One talk with a simulated customer. `branch_of` and `branch_at`: tried again from that turn of another attempt.
    `result` is what was rated when it ended, kept so that it reads the same later."""

    __tablename__ = "attempts"

    id: Mapped[str] = mapped_column(primary_key=True)
    learner_id: Mapped[str] = mapped_column(ForeignKey("learners.id", ondelete="CASCADE"), index=True)
    scenario: Mapped[str]
    language: Mapped[str]
    number: Mapped[int]
    branch_of: Mapped[str | None] = mapped_column(ForeignKey("attempts.id", ondelete="CASCADE"))
    branch_at: Mapped[int | None]
    begun_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), default=now)
    ended_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))
    ending: Mapped[str] = mapped_column(default="")
    self_rating: Mapped[dict[str, int] | None] = mapped_column(JSON)
    result: Mapped[dict[str, Any] | None] = mapped_column(JSON)


class ExchangeRow(Base):
    """A turn of an attempt, written once with all that came of it: number 0 is the customer's first words."""

    __tablename__ = "exchanges"
    __table_args__ = (Index("ix_exchanges_attempt_number", "attempt_id", "number", unique=True),)

    id: Mapped[str] = mapped_column(primary_key=True)
    attempt_id: Mapped[str] = mapped_column(ForeignKey("attempts.id", ondelete="CASCADE"))
    number: Mapped[int]
    reply: Mapped[str] = mapped_column(Text, default="")
    seen: Mapped[list[dict[str, Any]]] = mapped_column(JSON)
    lines: Mapped[list[str]] = mapped_column(JSON)
    standing: Mapped[dict[str, Any]] = mapped_column(JSON)
    remark: Mapped[dict[str, Any] | None] = mapped_column(JSON)
    said_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), default=now)


class DisputeRow(Base):
    """A trainee's objection to what the coach saw, or did not see, in a sentence; for the team lead."""

    __tablename__ = "disputes"

    id: Mapped[str] = mapped_column(primary_key=True)
    exchange_id: Mapped[str] = mapped_column(ForeignKey("exchanges.id", ondelete="CASCADE"), index=True)
    sentence: Mapped[str] = mapped_column(Text)
    seen: Mapped[list[str]] = mapped_column(JSON)
    remark: Mapped[str] = mapped_column(Text, default="")
    raised_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), default=now)


class AssignmentRow(Base):
    """Scenarios that a team lead wants practised by a day."""

    __tablename__ = "assignments"

    id: Mapped[str] = mapped_column(primary_key=True)
    title: Mapped[str]
    scenarios: Mapped[list[str]] = mapped_column(JSON)
    due: Mapped[date]
    made_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), default=now)
