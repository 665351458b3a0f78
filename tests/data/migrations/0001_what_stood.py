"""A first schema, of the tests alone: shelves, loans that nobody may remove, and the register's facts."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "register_fact",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("key"),
    )
    op.create_table(
        "shelf",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.CheckConstraint("length(name) >= 1", name="ck_shelf_name"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "loan",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("shelf_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("lent_on", sa.Date(), nullable=False),
        sa.Column("days", sa.Integer(), nullable=False),
        sa.CheckConstraint("kind IN ('book', 'map')", name="ck_loan_kind"),
        sa.CheckConstraint("days BETWEEN 1 AND 30", name="ck_loan_days"),
        sa.ForeignKeyConstraint(["shelf_id"], ["shelf.id"], name="fk_loan_shelf"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_loan_lent", "loan", ["lent_on"])
    if op.get_bind().dialect.name == "postgresql":
        op.execute(
            "CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS "
            "$$ BEGIN RAISE EXCEPTION '% refuses %', TG_TABLE_NAME, TG_OP; END $$"
        )
        op.execute(
            "CREATE TRIGGER loan_refuses_delete BEFORE DELETE ON loan "
            "FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()"
        )
    else:
        op.execute(
            "CREATE TRIGGER loan_refuses_delete BEFORE DELETE ON loan "
            "BEGIN SELECT RAISE(ABORT, 'loan refuses DELETE'); END"
        )
