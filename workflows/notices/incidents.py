"""One record that cannot be read or settled must not silence the others, nor be forgotten."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from lifecycle.deadlines import note_incident
from lifecycle.log import event, trace_of
from lifecycle.steps import Due
from lifecycle.transaction import Transaction
from lifecycle.trouble import is_trouble

Found = TypeVar("Found")


def or_incident(tx: Transaction, due: Due, do: Callable[[], Found]) -> Found | None:
    """Do something about a deadline; when it fails nothing of it is kept, and the deadline says why.

    Args:
        due: the deadline.
        do: what is done; gives anything but None.

    Raises:
        DatabaseError: the database is busy, away, full or damaged, which is no fault of the deadline's.
    """
    try:
        with tx.attempt(at_once=True) as attempt:  # what goes wrong may be a question
            found = do()
            attempt.keep()
    except Exception as error:
        if is_trouble(error):
            raise
        event("deadline.failed", record=due[0], rule=due[1], due_on=due[2], trace=trace_of(error))
        note_incident(tx.connection, *due, why(error))
        return None
    return found


def why(error: Exception) -> str:
    """Say what went wrong, as `doctor` shows it."""
    return f"{type(error).__name__}: {error}"
