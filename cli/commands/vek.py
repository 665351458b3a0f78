"""`handslag vek`: what each activity takes, as those who carry it out answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from cli.frame.command import command, request_of
from cli.frame.output import Answer

if TYPE_CHECKING:
    from cli.frame.settings import Settings


@command(csv=True)
@click.argument("reference")
def vek(settings: Settings, reference: str) -> Answer:
    """Show the four questions of each activity, what lacks and what it costs."""
    from words.vek import vek_document, vek_rows, vek_value
    from workflows.reading.vek import read_vek

    request = request_of(settings)
    with request.reading() as connection:
        found = read_vek(connection, request.rulebook, reference, request.today)
    return Answer(vek_value(found), lambda texts: vek_document(texts, found), table=vek_rows(found))
