"""Savepoints: what is tried within a transaction, and remains only where it is kept.

SQLAlchemy's own cost a tenth of a step, since it puts the same two statements together each time.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from sqlalchemy import text

from lifecycle.prepared import Prepared
from lifecycle.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection

# One name for all: the last one that was set is meant, as both databases have it.
_SET: Final = Prepared(text("SAVEPOINT attempt"))
_RELEASE: Final = Prepared(text("RELEASE SAVEPOINT attempt"))
_GO_BACK: Final = Prepared(text("ROLLBACK TO SAVEPOINT attempt"))


@dataclass(slots=True)
class Attempt:
    """Whether what was done inside a savepoint is to stay."""

    kept: bool = False

    def keep(self) -> None:
        """Let it stay."""
        self.kept = True


@contextmanager
def savepoint(connection: Connection) -> Iterator[Attempt]:
    """Open a savepoint; unless the attempt is kept, nothing of it remains. None does of a lost connection."""
    attempt = Attempt()
    connection.execute(_SET)
    try:
        yield attempt
    finally:
        if not connection.invalidated:
            if not attempt.kept:
                connection.execute(_GO_BACK)
            connection.execute(_RELEASE)
