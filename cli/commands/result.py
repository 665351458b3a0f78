"""`handslag result`: what a year came to, beyond the budget."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from cli.frame.command import command, request_of
from cli.frame.output import Answer

if TYPE_CHECKING:
    from cli.frame.settings import Settings


@command()
@click.argument("reference")
@click.option("--year", type=click.IntRange(1900, 2199), required=True)
def result(settings: Settings, reference: str, year: int) -> Answer:
    """Show the result of a year: economy, delivered, perceived, problem; as the council may have it."""
    from words.result import result_document, result_value
    from workflows.follow_up.result import read_result

    request = request_of(settings)
    with request.reading() as connection:
        found = read_result(connection, request.rulebook, reference, year, request.today)
    return Answer(result_value(found), lambda texts: result_document(texts, found))
