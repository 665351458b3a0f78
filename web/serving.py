"""Serving the front to browsers: the one door to waitress."""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from waitress.server import create_server

from lifecycle.log_lines import take_over
from web.application import create
from web.frame.troubles import BrokenOffError

if TYPE_CHECKING:
    from waitress.server import BaseWSGIServer, MultiSocketServer

    from web.frame.asking import Front

THREADS: Final = 8
"""Requests that are served at the same time."""


def serve(front: Front, host: str, port: int) -> Callable[[], None]:
    """Listen, and give what goes on until SIGTERM or Ctrl-C ends it.

    Raises:
        OSError: somebody else listens there, or it is no place of this computer's.
    """
    return partial(_until_told, listening(front, host, port))


def listening(front: Front, host: str, port: int) -> MultiSocketServer | BaseWSGIServer:
    """Listen, and give the server, which answers once it runs.

    Raises:
        OSError: somebody else listens there, or it is no place of this computer's.
    """
    for library in ("waitress", "web"):  # the latter is flask's, by the name of what it serves
        take_over(library, told=BrokenOffError)
    behind = front.settings.proxies > 0  # else what says that it was forwarded is left out: anybody says it
    return create_server(
        create(front),
        host=host,
        port=port,
        threads=THREADS,
        ident=None,
        clear_untrusted_proxy_headers=not behind,
    )


def _until_told(server: MultiSocketServer | BaseWSGIServer) -> None:
    def stop(*_: object) -> None:
        sys.exit()  # waitress takes it for the end: what is being answered is answered

    before = {number: signal.signal(number, stop) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        server.run()
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
