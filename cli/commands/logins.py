"""`handslag login …`: who is logged in with browsers, and by which accounts people come in."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from cli.frame.command import command, request_of
from cli.frame.output import Answer
from cli.frame.parameters import writes
from words.document import Line

if TYPE_CHECKING:
    from cli.frame.settings import Settings


@command()
def list_logins(settings: Settings) -> Answer:
    """List who is logged in, and by which accounts people come in."""
    from words.logins import entrances_document, entrances_value
    from workflows.directory.open_logins import entrances

    found = entrances(request_of(settings))
    return Answer(entrances_value(found), lambda texts: entrances_document(texts, found))


@command()
@click.argument("handle")
@writes
def end(settings: Settings, handle: str, *, preview: bool) -> Answer:
    """End all that a person is logged in to."""
    from workflows.directory.administration import end_logins_of

    with request_of(settings).writing(keep=not preview) as tx:
        ended = end_logins_of(tx, handle)
    said = {"handle": handle, "count": ended}
    return Answer(said, lambda texts: [Line(texts.text("logins.ended_of", **said))])


@command()
@click.argument("handle")
@click.argument("issuer")
@writes
def unbind(settings: Settings, handle: str, issuer: str, *, preview: bool) -> Answer:
    """Let a person come in by no account with an issuer any more."""
    from workflows.directory.administration import unbind_person

    with request_of(settings).writing(keep=not preview) as tx:
        written = unbind_person(tx, handle, issuer)
    code = "logins.unbound" if written else "logins.was_not_bound"
    return Answer(
        {"handle": handle, "issuer": issuer, "written": written},
        lambda texts: [Line(texts.text(code, handle=handle, issuer=issuer))],
    )
