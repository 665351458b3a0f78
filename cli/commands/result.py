"""`handslag result`: what a year came to, beyond the budget."""

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


@command()
@click.argument("reference")
@click.option("--year", type=click.IntRange(1900, 2199), required=True)
@both_days
def result(
    settings: Settings, reference: str, year: int, as_of: date | None, known_on: date | None
) -> Answer:
    """Show the result of a year: economy, delivered, perceived, problem; as the council may have it."""
    from words.result import result_document, result_value
    from workflows.follow_up.result import read_result

    with register_then(settings, reference, as_of=as_of, known_on=known_on) as then:
        found = read_result(then.connection, then.rulebook, then.reference, year, then.day)
    return Answer(result_value(found), lambda texts: result_document(texts, found))
