"""What is kept of people goes again: after some days by itself, and at once when somebody asks for it."""

from datetime import datetime, timedelta

from sqlalchemy import Delete, delete, select, update
from sqlalchemy.orm import Session

from assistant.records.database import Database
from assistant.records.tables import (
    AttemptRow,
    ConversationRow,
    ExchangeRow,
    GapQuestionRow,
    GapRow,
    LearnerRow,
    now,
)


class Privacy:
    """`days`: how long questions with their answers, and talks with their ratings, are kept after they were last
    touched."""

    def __init__(self, database: Database, days: int) -> None:
        self._database = database
        self.days = days

    def sweep(self, moment: datetime | None = None) -> int:
        """Delete what is older than the retention; how many conversations and talks that were."""
        before = (moment or now()) - timedelta(days=self.days)
        with self._database.session() as session:
            conversations = session.execute(delete(ConversationRow).where(ConversationRow.updated_at < before))
            talks = self._sweep_talks(session, before)
            session.execute(delete(GapQuestionRow).where(GapQuestionRow.asked_at < before))
            session.execute(_empty_gaps())
            count = int(conversations.rowcount) + talks  # type: ignore[attr-defined]
        self._database.scrub()
        return count

    def _sweep_talks(self, session: Session, before: datetime) -> int:
        lately = select(ExchangeRow.attempt_id).where(ExchangeRow.said_at >= before)
        old = session.scalars(select(AttemptRow.id).where(AttemptRow.begun_at < before, AttemptRow.id.not_in(lately)))
        gone = list(old)
        # A branch has its own copy of what was said and stays; as its own origin it still counts as a branch.
        branches = update(AttemptRow).where(AttemptRow.branch_of.in_(gone), AttemptRow.id.not_in(gone))
        session.execute(branches.values(branch_of=AttemptRow.id))
        session.execute(delete(AttemptRow).where(AttemptRow.id.in_(gone)))
        return len(gone)

    def forget(self, owner: str, learner: str = "") -> None:
        """Delete everything of a person: conversations with thumbs and what they left on the board, and the talks,
        results and objections of whoever signed in as that person, or of `learner`."""
        with self._database.session() as session:
            session.execute(delete(ConversationRow).where(ConversationRow.owner == owner))
            session.execute(delete(LearnerRow).where(LearnerRow.person == owner))
            session.execute(delete(LearnerRow).where(LearnerRow.id == learner))
            session.execute(_empty_gaps())
        self._database.scrub()


def _empty_gaps() -> Delete:
    return delete(GapRow).where(GapRow.id.not_in(select(GapQuestionRow.gap_id)))
