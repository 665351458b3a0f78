"""One record that cannot be read or settled must not silence the others, nor be forgotten."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TypeVar

from lifecycle.deadlines import note_incident
from lifecycle.steps import Due
from lifecycle.transaction import Transaction
from lifecycle.trouble import is_trouble

Found = TypeVar("Found")

_LOG = logging.getLogger("handslag.incidents")


def or_incident(tx: Transaction, due: Due, do: Callable[[], Found], *, when: str) -> Found | None:
    """Do something about a deadline; when it fails nothing of it is kept, and the deadline says why.

    Args:
        due: the deadline.
        do: what is done; gives anything but None.
        when: what could not be done, for the log.

    Raises:
        DatabaseError: the database is busy, away, full or damaged, which is no fault of the deadline's.
    """
    try:
        with tx.attempt() as attempt:
            found = do()
            attempt.keep()
    except Exception as error:
        if is_trouble(error):
            raise
        _LOG.exception("%s: %s of %s", when, due[1], due[0])
        note_incident(tx.connection, *due, why(error))
        return None
    return found


def why(error: Exception) -> str:
    """Say what went wrong, as `doctor` shows it."""
    return f"{type(error).__name__}: {error}"
