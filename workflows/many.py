"""What is done with very many objects at once."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic, sleep
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from lifecycle.store import Store

HELD_FOR: Final = 0.3
"""Seconds for which a run may hold a file, transaction after transaction, until others get their turn."""

_TURN: Final = 0.11
"""Seconds in which everybody who waits for a file looks whether it is free: SQLite looks ten times in one."""


class Breath:
    """Lets others write between the transactions of a long run.

    On SQLite nobody is told that a file is free: whoever waits looks now and then, and would not see it in
    the moment between two transactions that follow one another. A server lets writers wait in line.
    """

    def __init__(self, store: Store) -> None:
        self._is_needed = store.engine.dialect.name == "sqlite"
        self._since = monotonic()

    def take(self) -> None:
        """Pause after a transaction, if the run has held the file for long."""
        if self._is_needed and monotonic() - self._since >= HELD_FOR:
            sleep(_TURN)
            self._since = monotonic()


@contextmanager
def not_looked_through() -> Iterator[None]:
    """Let Python not look for circles among objects meanwhile.

    An import, or a daily run, makes them by the hundred thousand, and none is part of a circle: to look
    through them again and again took a fifth of its time.
    """
    was_looking = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_looking:
            gc.enable()
