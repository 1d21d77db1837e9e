"""Conversations: each turn is stored when it is asked and again when it is answered, with its citations as shown."""

import uuid
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError

from assistant.records.database import Database
from assistant.records.masking import mask
from assistant.records.tables import ConversationRow, FeedbackRow, TurnRow, now

_TITLE = 80
_TRIES = 20


@dataclass(frozen=True, slots=True)
class Turn:
    """A question and the answer as it was shown (None while it is being made, or if the machine died then)."""

    id: str
    question: str
    answer: dict[str, Any] | None
    helpful: bool | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Conversation:
    id: str
    title: str
    updated_at: datetime


class Conversations:
    """All conversations of an owner; nobody else's are ever listed or opened."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def start(self, owner: str, title: str) -> str:
        """A new conversation's id."""
        identity = uuid.uuid4().hex
        with self._database.session() as session:
            session.add(ConversationRow(id=identity, owner=owner, title=mask(title)[:_TITLE]))
        return identity

    def ask(self, conversation: str, question: str) -> str:
        """Keep a question before it is answered, with personal data masked; the new turn's id."""
        question = mask(question)
        for _ in range(_TRIES):
            with suppress(IntegrityError):  # another tab took the place in between
                return self._append(conversation, question)
        return self._append(conversation, question)

    def _append(self, conversation: str, question: str) -> str:
        identity = uuid.uuid4().hex
        with self._database.session() as session:
            last = session.scalar(select(func.max(TurnRow.position)).where(TurnRow.conversation_id == conversation))
            position = 0 if last is None else last + 1
            session.add(TurnRow(id=identity, conversation_id=conversation, position=position, question=question))
            row = session.get(ConversationRow, conversation)
            if row:
                row.updated_at = now()
        return identity

    def answer(self, turn: str, answer: dict[str, Any]) -> None:
        with self._database.session() as session:
            row = session.get_one(TurnRow, turn)
            row.answer = {**answer, "question": row.question} if "question" in answer else answer

    def rate(self, turn: str, helpful: bool, reason: str = "", remark: str = "") -> None:
        """A thumb for a turn; a later one replaces it."""
        with self._database.session() as session:
            session.merge(
                FeedbackRow(turn_id=turn, helpful=helpful, reason=reason, remark=mask(remark)[:2000], given_at=now())
            )

    def turns(self, conversation: str, owner: str) -> list[Turn]:
        """The turns of a conversation, oldest first; none if it is somebody else's."""
        with self._database.session() as session:
            rows = session.execute(
                select(TurnRow, FeedbackRow)
                .join(ConversationRow, ConversationRow.id == TurnRow.conversation_id)
                .outerjoin(FeedbackRow, FeedbackRow.turn_id == TurnRow.id)
                .where(TurnRow.conversation_id == conversation, ConversationRow.owner == owner)
                .order_by(TurnRow.position)
            ).all()
            return [Turn(t.id, t.question, t.answer, f.helpful if f else None, f.reason if f else "") for t, f in rows]

    def recent(self, owner: str, limit: int = 20) -> list[Conversation]:
        """The owner's conversations, last used first."""
        with self._database.session() as session:
            rows = session.scalars(
                select(ConversationRow)
                .where(ConversationRow.owner == owner)
                .order_by(ConversationRow.updated_at.desc())
                .limit(limit)
            )
            return [Conversation(row.id, row.title, row.updated_at) for row in rows]

    def forget_document(self, document: str, title: str) -> None:
        """Take out of the stored answers what they quoted of a document that is deleted."""
        with self._database.session() as session:
            for row in session.scalars(select(TurnRow).where(TurnRow.answer.is_not(None))):
                cited = (row.answer or {}).get("citations", [])
                if any(c.get("document") == document for c in cited):
                    bare = {"question": row.question, "language": (row.answer or {}).get("language", ""), "text": ""}
                    row.answer = {**bare, "citations": [], "deleted": title}
        self._database.scrub()

    def forget(self, conversation: str, owner: str) -> None:
        """Delete a conversation with its turns and thumbs, if it is the owner's."""
        with self._database.session() as session:
            row = session.get(ConversationRow, conversation)
            if row and row.owner == owner:
                session.delete(row)
