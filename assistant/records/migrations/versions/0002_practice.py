"""Learners, attempts with their exchanges, disputes and assignments."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def _moment(name: str, *, nullable: bool = False) -> sa.Column:  # type: ignore[type-arg]
    return sa.Column(name, sa.DateTime(timezone=True), nullable=nullable)


def _belongs_to(name: str, table: str, *, nullable: bool = False) -> sa.Column:  # type: ignore[type-arg]
    return sa.Column(name, sa.String(), sa.ForeignKey(f"{table}.id", ondelete="CASCADE"), nullable=nullable)


def upgrade() -> None:
    op.create_table(
        "learners",
        sa.Column("id", sa.String(), primary_key=True),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("shares", sa.Boolean(), nullable=False),
        sa.Column("coaching", sa.String(), nullable=False),
        _moment("created_at"),
    )
    op.create_table(
        "attempts",
        sa.Column("id", sa.String(), primary_key=True),
        _belongs_to("learner_id", "learners"),
        sa.Column("scenario", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        _belongs_to("branch_of", "attempts", nullable=True),
        sa.Column("branch_at", sa.Integer(), nullable=True),
        _moment("begun_at"),
        _moment("ended_at", nullable=True),
        sa.Column("ending", sa.String(), nullable=False),
        sa.Column("self_rating", sa.JSON(), nullable=True),
        sa.Column("result", sa.JSON(), nullable=True),
    )
    op.create_index("ix_attempts_learner_id", "attempts", ["learner_id"])
    op.create_table(
        "exchanges",
        sa.Column("id", sa.String(), primary_key=True),
        _belongs_to("attempt_id", "attempts"),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("reply", sa.Text(), nullable=False),
        sa.Column("seen", sa.JSON(), nullable=False),
        sa.Column("lines", sa.JSON(), nullable=False),
        sa.Column("standing", sa.JSON(), nullable=False),
        sa.Column("remark", sa.JSON(), nullable=True),
        _moment("said_at"),
    )
    op.create_index("ix_exchanges_attempt_number", "exchanges", ["attempt_id", "number"], unique=True)
    op.create_table(
        "disputes",
        sa.Column("id", sa.String(), primary_key=True),
        _belongs_to("exchange_id", "exchanges"),
        sa.Column("sentence", sa.Text(), nullable=False),
        sa.Column("seen", sa.JSON(), nullable=False),
        sa.Column("remark", sa.Text(), nullable=False),
        _moment("raised_at"),
    )
    op.create_index("ix_disputes_exchange_id", "disputes", ["exchange_id"])
    op.create_table(
        "assignments",
        sa.Column("id", sa.String(), primary_key=True),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("scenarios", sa.JSON(), nullable=False),
        sa.Column("due", sa.Date(), nullable=False),
        _moment("made_at"),
    )
