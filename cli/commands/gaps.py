"""`handslag audit gaps`: every gap between a problem and its effect, and what would close it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import click

from cli.frame.choices import GAP
from cli.frame.command import command, request_of
from cli.frame.exit_codes import ExitCode
from cli.frame.output import Answer
from cli.frame.parameters import both_days
from cli.frame.usage import UsageFault

if TYPE_CHECKING:
    from cli.frame.settings import Settings


@command(csv=True)
@click.argument("reference", required=False)
@both_days
@click.option("--only", type=GAP)
@click.option("--kinds", is_flag=True)
@click.option("--fail", is_flag=True)
def gaps(
    settings: Settings,
    reference: str | None,
    as_of: date | None,
    known_on: date | None,
    only: str | None,
    *,
    kinds: bool,
    fail: bool,
) -> Answer:
    """Every gap from problem to effect; of one agreement with the chain in which they are."""
    from words.gaps import gaps_document, gaps_rows, gaps_value, kinds_rows
    from workflows.audits.gaps import gaps as find_gaps

    if kinds:
        return Answer(kinds_rows())
    request = request_of(settings)
    with request.reading() as connection:
        found = find_gaps(
            connection,
            request.rulebook,
            today=request.today,
            reference=reference,
            as_of=as_of,
            known_on=known_on,
            only=only,
        )
    if found is None:
        raise UsageFault("usage.not_yet_then", reference=reference, day=as_of or known_on)
    return Answer(
        gaps_value(found),
        lambda texts: gaps_document(texts, found, only=only),
        table=gaps_rows(found),
        ending=ExitCode.REFUSED if fail and found.needs_attention else None,
    )
