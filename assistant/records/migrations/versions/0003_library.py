"""Documents get versions, what was handed in is kept until it is read, gaps and approved answers; learners a person."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def _moment(name: str, *, nullable: bool = False) -> sa.Column:  # type: ignore[type-arg]
    return sa.Column(name, sa.DateTime(timezone=True), nullable=nullable)


def _words(name: str) -> sa.Column:  # type: ignore[type-arg]
    return sa.Column(name, sa.String(), nullable=False)


def _belongs_to(name: str, table: str, *, nullable: bool = False, ondelete: str = "CASCADE") -> sa.Column:  # type: ignore[type-arg]
    return sa.Column(name, sa.String(), sa.ForeignKey(f"{table}.id", ondelete=ondelete), nullable=nullable)


def upgrade() -> None:
    _versions()
    _imports()
    _gaps()
    op.add_column("learners", sa.Column("person", sa.String(), nullable=False, server_default=""))
    op.create_index("ix_learners_person", "learners", ["person"])


def _versions() -> None:
    op.create_table(
        "document_versions",
        sa.Column("id", sa.String(), primary_key=True),
        _belongs_to("document_id", "documents"),
        sa.Column("number", sa.Integer(), nullable=False),
        _words("title"),
        _words("language"),
        _words("format"),
        sa.Column("text", sa.Text(), nullable=False),
        _words("text_hash"),
        sa.Column("pages", sa.JSON(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=True),
        _moment("added_at"),
    )
    op.execute(
        "INSERT INTO document_versions"
        " (id, document_id, number, title, language, format, text, text_hash, pages, added_at)"
        " SELECT id || '-1', id, 1, title, language, format, text, text_hash, '[]', added_at FROM documents"
    )
    op.create_index("ix_document_versions_document_number", "document_versions", ["document_id", "number"], unique=True)
    op.create_index("ix_document_versions_text_hash", "document_versions", ["text_hash"])
    op.drop_index("ix_documents_text_hash", "documents")
    for column in ("format", "text", "text_hash"):
        op.drop_column("documents", column)
    op.execute("UPDATE documents SET title = '', language = ''")
    for column, default in (("owner", ""), ("country", ""), ("kind", "text"), ("state", "live")):
        op.add_column("documents", sa.Column(column, sa.String(), nullable=False, server_default=default))
    op.add_column("documents", sa.Column("review_by", sa.Date(), nullable=True))


def _imports() -> None:
    op.create_table(
        "imports",
        sa.Column("id", sa.String(), primary_key=True),
        _words("source"),
        _words("file"),
        _words("state"),
        sa.Column("details", sa.JSON(), nullable=False),
        _words("outcome"),
        sa.Column("reason", sa.JSON(), nullable=True),
        _words("document_id"),
        _moment("handed_in_at"),
        _moment("finished_at", nullable=True),
    )
    op.create_index("ix_imports_state", "imports", ["state"])
    op.create_table(
        "watched_files",
        sa.Column("source", sa.String(), primary_key=True),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
    )


def _gaps() -> None:
    op.create_table(
        "gaps",
        sa.Column("id", sa.String(), primary_key=True),
        _words("state"),
        _words("assignee"),
        sa.Column("note", sa.Text(), nullable=False),
        _words("now_covered"),
        _words("covered_by"),
        _moment("covered_at", nullable=True),
        _moment("made_at"),
    )
    op.create_index("ix_gaps_state", "gaps", ["state"])
    op.create_table(
        "gap_questions",
        sa.Column("id", sa.String(), primary_key=True),
        _belongs_to("gap_id", "gaps"),
        sa.Column("turn_id", sa.String(), sa.ForeignKey("turns.id", ondelete="CASCADE"), nullable=True, unique=True),
        sa.Column("text", sa.Text(), nullable=False),
        _words("language"),
        _words("kind"),
        _moment("asked_at"),
    )
    op.create_index("ix_gap_questions_gap_id", "gap_questions", ["gap_id"])
    op.create_table(
        "approved_answers",
        sa.Column("id", sa.String(), primary_key=True),
        _belongs_to("gap_id", "gaps", nullable=True, ondelete="SET NULL"),
        sa.Column("questions", sa.JSON(), nullable=False),
        _words("language"),
        sa.Column("text", sa.Text(), nullable=False),
        _words("document_key"),
        _words("content_hash"),
        sa.Column("quote", sa.Text(), nullable=False),
        _words("approved_by"),
        _moment("approved_at"),
        _moment("expired_at", nullable=True),
    )
    op.create_index("ix_approved_answers_gap_id", "approved_answers", ["gap_id"])
