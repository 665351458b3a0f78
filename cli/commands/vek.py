"""`handslag vek`: what each activity takes, as those who carry it out answer."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import click

from cli.frame.command import command
from cli.frame.output import Answer
from cli.frame.parameters import both_days
from cli.frame.then import register_then

if TYPE_CHECKING:
    from cli.frame.settings import Settings


@command(csv=True)
@click.argument("reference")
@both_days
def vek(settings: Settings, reference: str, as_of: date | None, known_on: date | None) -> Answer:
    """Show the four questions of each activity, what lacks and what it costs."""
    from words.vek import vek_document, vek_rows, vek_value
    from workflows.reading.vek import read_vek

    with register_then(settings, reference, as_of=as_of, known_on=known_on) as then:
        found = read_vek(then.connection, then.rulebook, then.reference, then.day)
    return Answer(vek_value(found), lambda texts: vek_document(texts, found), table=vek_rows(found))
