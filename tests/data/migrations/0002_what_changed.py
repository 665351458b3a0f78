"""What a migration has to do: widen a CHECK, move a column to another table, add some, make a table.

SQLite does the first by making the table anew (Alembic's batch), and forgets its triggers in silence: they
are made again. Nothing may refer to a table that is made anew.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

KINDS = "kind IN ('book', 'film', 'map')"


def upgrade() -> None:
    op.add_column("shelf", sa.Column("days", sa.Integer(), nullable=True))
    op.execute("UPDATE shelf SET days = (SELECT max(days) FROM loan WHERE shelf_id = shelf.id)")
    with op.batch_alter_table("loan") as loan:
        loan.drop_constraint("ck_loan_kind", type_="check")
        loan.create_check_constraint("ck_loan_kind", KINDS)
        loan.drop_constraint("ck_loan_days", type_="check")
        loan.drop_column("days")
        loan.add_column(sa.Column("remark", sa.String(), nullable=False, server_default=sa.text("''")))
    with op.batch_alter_table("loan") as loan:  # the default was for the rows that stood
        loan.alter_column("remark", server_default=None)
    if op.get_bind().dialect.name == "sqlite":
        op.execute(
            "CREATE TRIGGER loan_refuses_delete BEFORE DELETE ON loan "
            "BEGIN SELECT RAISE(ABORT, 'loan refuses DELETE'); END"
        )
    op.create_table(
        "reminder",
        sa.Column("loan_id", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(["loan_id"], ["loan.id"], name="fk_reminder_loan"),
        sa.PrimaryKeyConstraint("loan_id", "day"),
    )
