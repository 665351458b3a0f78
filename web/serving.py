"""Serving the front to browsers: the one door to waitress."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from waitress.server import create_server

from web.application import create

if TYPE_CHECKING:
    from waitress.server import BaseWSGIServer, MultiSocketServer

    from web.frame.asking import Front

THREADS: Final = 8
"""Requests that are served at the same time."""


def serve(front: Front, host: str, port: int) -> MultiSocketServer | BaseWSGIServer:
    """Listen, and give what runs until it is stopped.

    Raises:
        OSError: somebody else listens there, or it is no place of this computer's.
    """
    return create_server(create(front), host=host, port=port, threads=THREADS, ident=None)
