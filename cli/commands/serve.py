"""`handslag serve`: the pages in a browser, for whoever sits at this computer."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Final

import click

from cli.frame.command import command
from cli.frame.output import Answer, tell_now
from cli.frame.usage import UsageFault
from words.document import Line, Remedy

if TYPE_CHECKING:
    from cli.frame.settings import Settings

_HERE: Final = "127.0.0.1"
_PORT: Final = 8321


@command()
@click.option("--port", type=click.IntRange(1, 65535), default=_PORT)
def serve(settings: Settings, port: int) -> Answer | None:
    """Serve the pages until Ctrl-C."""
    if settings.today is not None:
        raise UsageFault("usage.serve_has_no_day")
    try:
        from web.frame.asking import Front
        from web.frame.logins import Logins
        from web.serving import THREADS
        from web.serving import serve as listen
        from web.settings import Settings as OfTheFront
    except ModuleNotFoundError as error:
        raise UsageFault("usage.no_web", package=error.name) from error
    from workflows.clock import real_moment
    from workflows.session import Application

    register = Application.open(settings.db, threads=THREADS)
    try:
        register.request(acting_as=settings.acting_as)
        address = f"http://{_HERE}:{port}"
        front = Front(register, OfTheFront(address, secrets.token_urlsafe(32), settings.lang), Logins())
        try:
            until_told = listen(front, _HERE, port)
        except OSError as error:
            raise UsageFault("usage.port_taken", port=port) from error
        token = front.logins.link(settings.acting_as, real_moment().instant)
        link = f"{address}/logga-in/{token}"
        tell_now(
            settings,
            lambda texts: [Line(texts.text("serve.open")), Remedy(link, 2), Line(texts.text("serve.until"))],
        )
        until_told()
    finally:
        register.store.close()
    return None
