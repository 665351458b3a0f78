"""Savepoints: what is tried within a transaction, and remains only where it is kept.

One is set when something is about to be written, not before: most attempts begin where another one has just
begun, and what is refused has written nothing. On a server each of their statements is a way there and back.
What the last one on a connection leaves open ends with the transaction, or before the next one.

SQLAlchemy's own cost a tenth of a step, since it puts the same two statements together each time.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import Select, event, text

from lifecycle.prepared import BEFORE_WRITING, Prepared
from lifecycle.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection, Engine, Transaction

# One name for all: the last one that was set is meant, as both databases have it.
_SET: Final = Prepared(text("SAVEPOINT attempt"), writes=False)
_RELEASE: Final = Prepared(text("RELEASE SAVEPOINT attempt"), writes=False)
_GO_BACK: Final = Prepared(text("ROLLBACK TO SAVEPOINT attempt"), writes=False)


@dataclass(slots=True)
class Attempt:
    """Whether what was done inside a savepoint is to stay, and what is known of the savepoint."""

    kept: bool = False
    is_set: bool = False
    """Whether there is one to go back to: its own, or that of the attempt around it."""
    is_owner: bool = False

    def keep(self) -> None:
        """Let it stay."""
        self.kept = True


class _Attempts:
    """The attempts on a connection that go on, each within the one before."""

    def __init__(self) -> None:
        self._open: list[Attempt] = []
        self._left_open: Transaction | None = None
        """The transaction in which one was left open: it ends with that."""

    def __call__(self, connection: Connection) -> None:
        """Set a savepoint if an attempt goes on that has none: something is about to be written."""
        if not self._open or self._open[-1].is_set:
            return
        if self._left_open is not None and self._left_open is _within(connection):
            connection.execute(_RELEASE)
        self._left_open = None
        connection.execute(_SET)
        waiting = [one for one in self._open if not one.is_set]
        waiting[0].is_owner = True  # nothing was written between their beginnings: one serves them all
        for one in waiting:
            one.is_set = True

    def begin(self) -> Attempt:
        attempt = Attempt()
        self._open.append(attempt)
        return attempt

    def end(self, connection: Connection) -> None:
        attempt = self._open.pop()
        if connection.invalidated or not attempt.is_set:
            return
        if not attempt.kept:
            connection.execute(_GO_BACK)
        if attempt.is_owner and self._open:
            connection.execute(_RELEASE)
        elif attempt.is_owner:
            self._left_open = _within(connection)


def _within(connection: Connection) -> Transaction | None:
    """Give the transaction that goes on, or the savepoint of SQLAlchemy's own within it."""
    return connection.get_nested_transaction() or connection.get_transaction()


def with_attempts() -> dict[str, Any]:
    """Give the options of a connection on which attempts are made."""
    return {BEFORE_WRITING: _Attempts()}


def watch(engine: Engine) -> None:
    """Let attempts know, too, of what is written by statements that are composed for once."""
    event.listen(engine, "before_execute", _before_execute)


def _before_execute(connection: Connection, statement: Any, *_: object) -> None:  # noqa: ANN401 -- SQLAlchemy's
    attempts = connection.get_execution_options().get(BEFORE_WRITING)
    is_question = isinstance(statement, Select) and statement._for_update_arg is None  # noqa: SLF001 -- says nobody else
    if attempts is not None and not is_question:
        attempts(connection)


@contextmanager
def savepoint(connection: Connection, *, at_once: bool = False) -> Iterator[Attempt]:
    """Open a savepoint; unless the attempt is kept, nothing of it remains. None does of a lost connection.

    Args:
        connection: to the register.
        at_once: before anything is written, so that the transaction goes on when a question fails.
    """
    if BEFORE_WRITING not in connection.get_execution_options():
        connection.execution_options(**with_attempts())
    attempts: _Attempts = connection.get_execution_options()[BEFORE_WRITING]
    attempt = attempts.begin()
    try:
        if at_once:
            attempts(connection)
        yield attempt
    finally:
        attempts.end(connection)
