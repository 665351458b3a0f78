"""Notices, mails, and the law's duties of each municipality; a deadline knows when it is next told of.

No day is computed here: the first daily run plans every open deadline anew, since its rules are others now.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

OWED = sa.text("status = 'owed'")
WAITING = sa.text("status IN ('waiting', 'sending')")
TOLD = sa.text("status = 'open' AND tell_on IS NOT NULL")


def upgrade() -> None:
    """Add the column and the tables."""
    op.add_column("deadline", sa.Column("tell_on", sa.Date(), nullable=True))
    op.create_index("ix_deadline_tell", "deadline", ["tell_on"], sqlite_where=TOLD, postgresql_where=TOLD)
    op.create_index("ix_function_holding_to", "function_holding", ["to_on"])
    op.create_index("ix_mandate_to", "mandate", ["to_on"])
    _create_notices()
    _create_messages()
    _create_duties()
    op.execute("UPDATE register_fact SET value = '3' WHERE key = 'schema_version'")


def _create_notices() -> None:
    op.create_table(
        "notice",
        sa.Column("subject_id", sa.Uuid(), nullable=False),
        sa.Column("rule", sa.String(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("tier", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("owed_on", sa.Date(), nullable=False),
        sa.Column("made_on", sa.Date(), nullable=False),
        sa.Column("mail_on", sa.Date(), nullable=False),
        sa.Column("roles", sa.JSON(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("told_on", sa.Date(), nullable=True),
        _one_of("notice", "subject", "function", "mandate", "record"),
        _one_of(
            "notice",
            "status",
            *("acknowledged", "collapsed", "not_owed", "owed", "told", "withdrawn"),
        ),
        sa.CheckConstraint("(status = 'told') = (told_on IS NOT NULL)", name="ck_notice_told"),
        sa.PrimaryKeyConstraint("subject_id", "rule", "due_on", "tier"),
    )
    op.create_index("ix_notice_owed", "notice", ["mail_on"], sqlite_where=OWED, postgresql_where=OWED)


def _create_messages() -> None:
    op.create_table(
        "message",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("said", sa.JSON(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("next_try_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("failure", sa.String(), nullable=False),
        _one_of("message", "status", "cancelled", "dead", "sending", "sent", "waiting"),
        sa.CheckConstraint("attempts >= 0", name="ck_message_attempts"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_message_person", "message", ["person_id", "day", "n"], unique=True)
    op.create_index(
        "ix_message_waiting", "message", ["next_try_at"], sqlite_where=WAITING, postgresql_where=WAITING
    )


def _create_duties() -> None:
    op.create_table(
        "duty",
        sa.Column("record_id", sa.Uuid(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("duty_kind", sa.String(), nullable=True),
        sa.Column("clock_from", sa.Date(), nullable=True),
        sa.Column("met_on", sa.Date(), nullable=True),
        sa.Column("proof", sa.String(), nullable=False),
        _one_of("duty", "duty_kind", "picture_updated", "plan_followed_up"),
        sa.ForeignKeyConstraint(["record_id"], ["record.id"]),
        sa.PrimaryKeyConstraint("record_id"),
    )


def _one_of(table: str, column: str, *codes: str) -> sa.CheckConstraint:
    listed = ", ".join(f"'{code}'" for code in codes)
    nullable = table == "duty"
    condition = f"{column} IN ({listed})"
    return sa.CheckConstraint(
        f"{column} IS NULL OR {condition}" if nullable else condition, name=f"ck_{table}_{column}"
    )
