"""A server in the tests' own process that browsers ask, and what a test asks of a page in one."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from waitress.server import create_server

from tests.web.browser import served
from tests.web.running import running

if TYPE_CHECKING:
    from flask import Flask
    from playwright.sync_api import Browser, Page

HERE: Final = "127.0.0.1"
LOCALES: Final = {"sv": "sv-SE", "en": "en-GB"}
HEIGHT: Final = 800


@dataclass(frozen=True, slots=True)
class Pages:
    """Pages that are served."""

    app: Flask
    address: str

    @contextmanager
    def seen_by(self, browser: Browser, language: str, width: int, *, script: bool = False) -> Iterator[Page]:
        """Look at them in a window of one's own, of a width, in a language; as a rule with script off."""
        window = browser.new_context(
            base_url=self.address,
            locale=LOCALES[language],
            viewport={"width": width, "height": HEIGHT},
            java_script_enabled=script,
        )
        window.set_default_timeout(20_000)
        try:
            yield window.new_page()
        finally:
            window.close()


@contextmanager
def listening(url: str) -> Iterator[Pages]:
    """Serve a register's pages at a port that nobody else has."""
    with socket.socket() as place:
        place.bind((HERE, 0))
        address = f"http://{HERE}:{place.getsockname()[1]}"
        with served(url, address) as (_, app):
            server = create_server(app, sockets=[place], threads=4)
            with running(server):
                yield Pages(app, address)
