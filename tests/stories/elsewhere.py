"""What is done at the same time by somebody else, and how a server tells that somebody waits."""

from __future__ import annotations

import threading
from collections.abc import Callable
from time import monotonic, sleep
from typing import TYPE_CHECKING

from sqlalchemy import text

if TYPE_CHECKING:
    from sqlalchemy import Connection

PATIENCE = 30.0


def who_waits(server: Connection) -> int:
    """The backend that waits for a lock, once one does."""
    waiting = text(
        "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
    )
    patience = monotonic() + PATIENCE
    while (found := server.scalar(waiting)) is None:
        assert monotonic() < patience, "nobody waits"
        sleep(0.01)
    return int(found)


class Elsewhere:
    """Something that is done in a thread of its own, and what came of it."""

    def __init__(self, work: Callable[[], object]) -> None:
        self.got: object = None
        self._work = work
        self._thread = threading.Thread(target=self._do)
        self._thread.start()

    def _do(self) -> None:
        try:
            self.got = self._work()
        except Exception as error:  # noqa: BLE001 -- the test looks at what it is
            self.got = error

    def done(self) -> object:
        self._thread.join(PATIENCE)
        assert not self._thread.is_alive(), "it hangs"
        return self.got
