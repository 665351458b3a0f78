"""The first schema: every table that the code has, and the guards of history.

Nothing is released, so it is made from the tables themselves. With the first release it is written out as a
migration like any other, and frozen.
"""

from __future__ import annotations

from alembic import op

from lifecycle.baseline import make_everything

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make every table, and the triggers that guard history."""
    make_everything(op.get_bind())
