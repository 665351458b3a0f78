"""The first schema, that of 0.1.0: every table, and the guards of history. Released, so it never changes.

What it runs is written out beside it, one statement after the other with an empty line between them.
"""

from __future__ import annotations

from pathlib import Path

from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make every table, and the triggers that guard history."""
    connection = op.get_bind()
    written = Path(__file__).with_suffix(f".{connection.dialect.name}.sql").read_text("utf-8")
    for statement in written.split("\n\n"):
        connection.exec_driver_sql(_as_driven(statement, connection.dialect.paramstyle))


def _as_driven(statement: str, paramstyle: str) -> str:
    """Write a per cent sign as a driver wants it that puts values in places marked by one."""
    return statement.replace("%", "%%") if paramstyle == "pyformat" else statement
