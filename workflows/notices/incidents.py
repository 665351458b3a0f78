"""One record that cannot be read or settled must not silence the others, nor be forgotten."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeVar

from lifecycle.deadlines import Due, note_incident
from lifecycle.log import event, trace_of
from lifecycle.transaction import Transaction
from lifecycle.trouble import is_trouble

Found = TypeVar("Found")
One = TypeVar("One")


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


def each_or_incident(
    tx: Transaction,
    many: Sequence[One],
    due_of: Callable[[One], Due],
    do: Callable[[Sequence[One]], list[Found]],
) -> list[Found]:
    """Do something about many deadlines at once; where that fails about each half, and at last about one.

    Args:
        tx: in which nothing is kept of what fails.
        many: what it is done about.
        due_of: gives the deadline that one is about.
        do: does it about some, and gives what came of it.

    Raises:
        DatabaseError: the database is busy, away, full or damaged, which is no fault of a deadline's.
    """
    if len(many) < len(("a half", "the other")):
        return [found for one in many for found in or_incident(tx, due_of(one), partial(do, (one,))) or ()]
    try:
        with tx.attempt(at_once=True) as attempt:  # as above
            found = do(many)
            attempt.keep()
    except Exception as error:
        if is_trouble(error):
            raise
        half = len(many) // 2
        return [
            found for some in (many[:half], many[half:]) for found in each_or_incident(tx, some, due_of, do)
        ]
    return found


def why(error: Exception) -> str:
    """Say what went wrong, as `doctor` shows it."""
    return f"{type(error).__name__}: {error}"
