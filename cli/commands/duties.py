"""`handslag duty list`: what the law demands of each registered municipality, and by when."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import click

from cli.frame.choices import DUTY
from cli.frame.command import command, request_of
from cli.frame.outcomes import outcome_of, with_what_is_told
from cli.frame.output import Answer
from cli.frame.parameters import DAY, writes_of_one
from cli.frame.values import values_in
from words.vocabulary import read_code

if TYPE_CHECKING:
    from cli.frame.settings import Settings


@command()
@click.argument("kind", type=DUTY)
@click.argument("party")
@click.argument("pairs", nargs=-1)
@click.option("--on", type=DAY)
@click.option("--reason")
@writes_of_one
def record(
    settings: Settings,
    kind: str,
    party: str,
    pairs: tuple[str, ...],
    on: date | None,
    reason: str | None,
    if_version: int | None,
    *,
    preview: bool,
) -> Answer:
    """Write down of a duty by law what no record can show."""
    from workflows.agreements.duties import record_duty, what_is_told
    from workflows.agreements.steps import Why

    request = request_of(settings)
    why = Why(reason=reason, words=read_code)
    said = values_in(pairs)
    with request.writing(keep=not preview) as tx:
        outcome = record_duty(
            tx,
            kind,
            party,
            said,
            on=on or request.today,
            why=why,
            expected_version=if_version,
        )
        told = what_is_told(tx.connection, outcome, today=tx.today)
    return with_what_is_told(outcome_of(outcome, preview=preview), outcome, told)


@command(csv=True)
def list_duties(settings: Settings) -> Answer:
    """List what the law demands of every registered municipality, and by when."""
    from words.duties import duties_document, duties_rows
    from workflows.directory.duties import duties, without_duties

    request = request_of(settings)
    with request.reading() as connection:
        rows = duties(connection, request.rulebook, today=request.today)
        without = without_duties(connection)
    return Answer(duties_rows(rows), lambda texts: duties_document(texts, rows, without))
