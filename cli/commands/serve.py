"""`handslag serve`: the pages in a browser, for whoever sits at this computer, or is vouched for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import click

from cli.frame.command import command
from cli.frame.output import Answer, tell_now
from cli.frame.settings import front_settings
from cli.frame.usage import UsageFault
from words.document import Line, Remedy

if TYPE_CHECKING:
    from collections.abc import Callable

    from cli.frame.settings import Settings
    from web.frame.asking import Front
    from web.settings import Settings as OfTheFront
    from words.document import Document
    from words.texts import Texts
    from workflows.session import Application

_HERE: Final = "127.0.0.1"
_PORT: Final = 8321


@command()
@click.option("--port", type=click.IntRange(1, 65535), default=_PORT)
@click.option("--listen", default=_HERE)
def serve(settings: Settings, port: int, listen: str) -> Answer | None:
    """Serve the pages until Ctrl-C."""
    if settings.today is not None:
        raise UsageFault("usage.serve_has_no_day")
    try:
        from web.frame.asking import Front
        from web.frame.logins import Logins
        from web.serving import THREADS
        from web.serving import serve as listening
    except ModuleNotFoundError as error:
        raise UsageFault("usage.no_web", package=error.name) from error
    from workflows.session import Application

    register = Application.open(settings.db, threads=THREADS)
    try:
        front = Front(register, _chosen(settings, register, port, listen), Logins(register.store))
        try:
            until_told = listening(front, listen, port)
        except OSError as error:
            raise UsageFault("usage.port_taken", port=port) from error
        tell_now(settings, _told(settings, front))
        until_told()
    finally:
        register.store.close()
    return None


def _chosen(settings: Settings, register: Application, port: int, listen: str) -> OfTheFront:
    """Read how it is reached, and refuse what would let in whom nobody vouches for.

    Raises:
        UsageFault: it would.
    """
    from lifecycle.doorkeeper import register_on
    from workflows.directory.logins import cookie_key
    from workflows.session import NOBODY

    with register.store.writing() as connection:
        secret = cookie_key(connection)
        closed = not register_on(connection).open
    chosen = front_settings(f"http://{_HERE}:{port}", settings.lang, secret)
    if not chosen.issuers and (listen != _HERE or chosen.is_encrypted):
        raise UsageFault("usage.serve_without_login")
    if chosen.issuers and not closed:
        raise UsageFault("usage.serve_open_register")
    if not chosen.issuers and settings.acting_as == NOBODY:
        raise UsageFault("usage.serve_as_nobody")
    with register.request(acting_as=settings.acting_as).reading():
        return chosen


def _told(settings: Settings, front: Front) -> Callable[[Texts], Document]:
    """Say where it is: where nobody else vouches for people, by a link that logs in once."""
    from workflows.clock import real_moment

    address, opened = front.settings.address, "serve.reached"
    if not front.settings.issuers:
        token = front.logins.link(settings.acting_as, real_moment().instant)
        address, opened = f"{address}/logga-in/{token}", "serve.open"
    return lambda texts: [Line(texts.text(opened)), Remedy(address, 2), Line(texts.text("serve.until"))]
