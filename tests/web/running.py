"""A server that runs in a thread of the tests' own process, and is stopped where it runs.

Its sockets are its thread's: closed by another one while that waits for them, they are gone under its feet.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any

from waitress.wasyncore import close_all


@contextmanager
def running(server: Any) -> Iterator[None]:  # noqa: ANN401 -- waitress has no types
    """Let a server of waitress run; afterwards nothing of it is left."""
    thread = threading.Thread(target=server.run, name="pages")
    thread.start()
    try:
        yield
    finally:
        server.trigger.pull_trigger(partial(close_all, server._map))  # noqa: SLF001 -- it has no other way
        thread.join()
        server.task_dispatcher.shutdown()
