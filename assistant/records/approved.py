"""Short answers that team leads approved for what the guidance does not cover; each holds as long as its source."""

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from assistant.errors import InputError
from assistant.records.database import Database
from assistant.records.gaps import OPENED
from assistant.records.masking import mask
from assistant.records.tables import ApprovedRow, GapRow, now

LONGEST_ANSWER = 600


@dataclass(frozen=True, slots=True)
class Approved:
    """`questions`: those that it answers, masked; `quote`: the sentence of the document `document_key` that says so;
    `content_hash`: of that document when it was approved."""

    id: str
    gap: str | None
    questions: tuple[str, ...]
    language: str
    text: str
    document_key: str
    content_hash: str
    quote: str
    approved_by: str
    approved_at: datetime
    expired_at: datetime | None = None


class ApprovedRecords:
    def __init__(self, database: Database) -> None:
        self._database = database

    def add(
        self,
        *,
        gap: str,
        questions: Sequence[str],
        language: str,
        text: str,
        document_key: str,
        content_hash: str,
        quote: str,
        approved_by: str,
    ) -> str:
        """The id of the approved answer, masked; it takes the place of an earlier one for the same gap.

        Raises:
            InputError: the answer is empty or too long.
        """
        text = mask(" ".join(text.split()))
        if not text:
            raise InputError("error-approved-empty")
        if len(text) > LONGEST_ANSWER:
            raise InputError("error-approved-long", length=len(text), limit=LONGEST_ANSWER)
        row = ApprovedRow(
            id=uuid.uuid4().hex,
            gap_id=gap,
            questions=list(dict.fromkeys(mask(q) for q in questions)),
            language=language,
            text=text,
            document_key=document_key,
            content_hash=content_hash,
            quote=quote,
            approved_by=approved_by,
        )
        with self._database.session() as session:
            _expire(session, [a.id for a in _live(session) if a.gap_id == gap])
            session.add(row)
        return row.id

    def live(self) -> list[Approved]:
        """Those that have not expired, newest first."""
        with self._database.session() as session:
            return [_approved(row) for row in _live(session)]

    def of_gaps(self) -> dict[str, Approved]:
        """The newest approved answer of each gap that has one, expired or not."""
        with self._database.session() as session:
            rows = session.scalars(select(ApprovedRow).order_by(ApprovedRow.approved_at))
            return {row.gap_id: _approved(row) for row in rows if row.gap_id}

    def expire(self, hashes: Mapping[str, str]) -> list[str]:
        """Expire what cites a document that changed or is gone, and open its gap again; the ids of those gaps.
        `hashes`: the content hash of each document that there is, by its key."""
        with self._database.session() as session:
            stale = [row for row in _live(session) if hashes.get(row.document_key) != row.content_hash]
            return _expire(session, [row.id for row in stale], reopen=True)

    def forget_document(self, document_key: str) -> None:
        """Delete the answers that quote a document which is deleted; their gaps are open again."""
        with self._database.session() as session:
            mine = ApprovedRow.document_key == document_key
            _expire(session, list(session.scalars(select(ApprovedRow.id).where(mine))), reopen=True)
            session.execute(delete(ApprovedRow).where(mine))

    def withdraw(self, gap: str) -> None:
        """Take back the approved answer of a gap, which is open again."""
        with self._database.session() as session:
            _expire(session, [row.id for row in _live(session) if row.gap_id == gap], reopen=True)


def _live(session: Session) -> list[ApprovedRow]:
    query = select(ApprovedRow).where(ApprovedRow.expired_at.is_(None))
    return list(session.scalars(query.order_by(ApprovedRow.approved_at.desc(), ApprovedRow.id)))


def _expire(session: Session, identities: Sequence[str], reopen: bool = False) -> list[str]:
    among = ApprovedRow.id.in_(identities)
    gaps = [gap for gap in session.scalars(select(ApprovedRow.gap_id).where(among)) if gap]
    session.execute(update(ApprovedRow).where(among).values(expired_at=now()))
    if reopen:
        session.execute(update(GapRow).where(GapRow.id.in_(gaps)).values(**OPENED))
    return gaps


def _approved(row: ApprovedRow) -> Approved:
    return Approved(
        id=row.id,
        gap=row.gap_id,
        questions=tuple(row.questions),
        language=row.language,
        text=row.text,
        document_key=row.document_key,
        content_hash=row.content_hash,
        quote=row.quote,
        approved_by=row.approved_by,
        approved_at=row.approved_at,
        expired_at=row.expired_at,
    )
