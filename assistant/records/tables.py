"""The tables. Every change of shape is an Alembic migration under migrations/versions."""

from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import JSON, BigInteger, DateTime, ForeignKey, Index, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


def now() -> datetime:
    return datetime.now(UTC)


class Base(DeclarativeBase):
    pass


class DocumentRow(Base):
    """A document of the company's own. `title` and `language` are a person's choice, "" where the text speaks for
    itself; `state` is "live" or "withdrawn". Deleting it deletes all its versions."""

    __tablename__ = "documents"

    id: Mapped[str] = mapped_column(primary_key=True)
    source: Mapped[str] = mapped_column(unique=True)
    title: Mapped[str] = mapped_column(default="")
    language: Mapped[str] = mapped_column(default="")
    owner: Mapped[str] = mapped_column(default="")
    country: Mapped[str] = mapped_column(default="")
    kind: Mapped[str] = mapped_column(default="text")
    review_by: Mapped[date | None]
    state: Mapped[str] = mapped_column(default="live")
    added_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), default=now)


class VersionRow(Base):
    """One version of a document, never changed. `text` is what was read of the file; offsets count its characters;
    `pages` are the offsets at which its pages begin."""

    __tablename__ = "document_versions"
    __table_args__ = (Index("ix_document_versions_document_number", "document_id", "number", unique=True),)

    id: Mapped[str] = mapped_column(primary_key=True)
    document_id: Mapped[str] = mapped_column(ForeignKey("documents.id", ondelete="CASCADE"))
    number: Mapped[int]
    title: Mapped[str]
    language: Mapped[str]
    format: Mapped[str]
    text: Mapped[str] = mapped_column(Text)
    text_hash: Mapped[str] = mapped_column(index=True)
    pages: Mapped[list[int]] = mapped_column(JSON)
    valid_from: Mapped[date | None]
    added_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), default=now)


class ImportRow(Base):
    """A file that was handed in. `state` is "waiting", then "in" or "failed"; `file` names its bytes in the inbox
    while it waits; `details` are what was said of the document; `reason` is the message of a failure."""

    __tablename__ = "imports"

    id: Mapped[str] = mapped_column(primary_key=True)
    source: Mapped[str]
    file: Mapped[str]
    state: Mapped[str] = mapped_column(default="waiting", index=True)
    details: Mapped[dict[str, Any]] = mapped_column(JSON)
    outcome: Mapped[str] = mapped_column(default="")
    reason: Mapped[dict[str, Any] | None] = mapped_column(JSON)
    document_id: Mapped[str] = mapped_column(default="")
    handed_in_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), default=now)
    finished_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))


class WatchedRow(Base):
    """A file of the watched folder as it was last taken in: looked at again when its size or time differs."""

    __tablename__ = "watched_files"

    source: Mapped[str] = mapped_column(primary_key=True)
    size: Mapped[int]
    changed_at: Mapped[int] = mapped_column(BigInteger)


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
    """Who practises. `shares`: consents that team leads see results; never what was said. `person`: who signed in, ""
    where people choose themselves at a machine without sign-in."""

    __tablename__ = "learners"

    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(default="")
    shares: Mapped[bool] = mapped_column(default=False)
    coaching: Mapped[str] = mapped_column(default="on")
    person: Mapped[str] = mapped_column(default="", index=True)
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


class GapRow(Base):
    """Something that employees asked and the guidance did not cover. `state` is "open" or "covered"; `covered_by` says
    what covers it: the title of a document, or "" where a team lead marked it. `now_covered` is the title of what
    answered when the board asked again after a publication."""

    __tablename__ = "gaps"

    id: Mapped[str] = mapped_column(primary_key=True)
    state: Mapped[str] = mapped_column(default="open", index=True)
    assignee: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(Text, default="")
    now_covered: Mapped[str] = mapped_column(default="")
    covered_by: Mapped[str] = mapped_column(default="")
    covered_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))
    made_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), default=now)


class GapQuestionRow(Base):
    """A question of a gap, masked and without a name. `turn_id` is there so that deleting a conversation deletes what
    it left here; nothing reads who asked."""

    __tablename__ = "gap_questions"

    id: Mapped[str] = mapped_column(primary_key=True)
    gap_id: Mapped[str] = mapped_column(ForeignKey("gaps.id", ondelete="CASCADE"), index=True)
    turn_id: Mapped[str | None] = mapped_column(ForeignKey("turns.id", ondelete="CASCADE"), unique=True)
    text: Mapped[str] = mapped_column(Text)
    language: Mapped[str]
    kind: Mapped[str]
    asked_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), default=now)


class ApprovedRow(Base):
    """A short answer that a team lead approved for the questions of a gap. It holds while `content_hash` is that of
    the document that it cites; `expired_at` is set once it is not."""

    __tablename__ = "approved_answers"

    id: Mapped[str] = mapped_column(primary_key=True)
    gap_id: Mapped[str | None] = mapped_column(ForeignKey("gaps.id", ondelete="SET NULL"), index=True)
    questions: Mapped[list[str]] = mapped_column(JSON)
    language: Mapped[str]
    text: Mapped[str] = mapped_column(Text)
    document_key: Mapped[str]
    content_hash: Mapped[str]
    quote: Mapped[str] = mapped_column(Text)
    approved_by: Mapped[str]
    approved_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), default=now)
    expired_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))
