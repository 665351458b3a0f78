"""`handslag agreement …`: new drafts, old papers in one line, listings, and one agreement whole."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import reduce
from typing import TYPE_CHECKING, Any

import click

from cli.frame.choices import DEVIATION, LEVEL, code_of
from cli.frame.command import command, request_of, until_shown
from cli.frame.outcomes import outcome_of, with_what_it_says
from cli.frame.output import Answer
from cli.frame.parameters import DATED, DAY, ENDING_OR_LENGTH, SEVERAL, YEARS, writes
from cli.frame.usage import UsageFault

if TYPE_CHECKING:
    from cli.frame.settings import Settings
    from workflows.agreements.entering import Paper


def what_the_paper_says(function: Callable[..., Any]) -> Callable[..., Any]:
    """Add the options by which an agreement is described."""
    options = (
        click.option("--level", type=LEVEL, default="main"),
        click.option("--parties", type=SEVERAL),
        click.option("--areas", type=SEVERAL),
        click.option("--under", "parent"),
        click.option("--title", default=""),
        click.option("--dnr", "diary_number", default=""),
        click.option("--purposes", type=SEVERAL),
        click.option("--priorities", type=SEVERAL),
        click.option("--decided", "decided_on", type=DATED),
        click.option("--signed", "signed_on", type=DATED),
        click.option("--from", "starts_on", type=DATED),
        click.option("--to", "ends_on", type=ENDING_OR_LENGTH),
        click.option("--years", "term_years", type=YEARS),
        click.option("--revised-every", "revised_every_years", type=YEARS),
        click.option("--deviation", type=DEVIATION),
        click.option("--extension-clause/--no-extension-clause", default=None),
        writes,
    )
    return reduce(lambda wrapped, option: option(wrapped), reversed(options), function)


@command()
@click.argument("reference")
@what_the_paper_says
def new(settings: Settings, reference: str, *, preview: bool, **said: Any) -> Answer:  # noqa: ANN401 -- the options above
    """Begin a draft."""
    from workflows.agreements.entered import entered
    from workflows.agreements.entering import draft

    with request_of(settings).writing(keep=not preview) as tx:
        outcome = draft(tx, _paper(reference, said))
        says = entered(tx.connection, tx.rulebook, tx.today, outcome, tx.request)
    return with_what_it_says(outcome_of(outcome, preview=preview), says)


@command()
@click.argument("reference")
@what_the_paper_says
def register(settings: Settings, reference: str, *, preview: bool, **said: Any) -> Answer:  # noqa: ANN401 -- as above
    """Put an old paper into the register, in one line."""
    from workflows.agreements.entered import entered
    from workflows.agreements.entering import register as register_paper

    with request_of(settings).writing(keep=not preview) as tx:
        outcome = register_paper(tx, _paper(reference, said))
        says = entered(tx.connection, tx.rulebook, tx.today, outcome, tx.request)
    return with_what_it_says(outcome_of(outcome, preview=preview), says)


@command(csv=True)
@click.option("--state")
@click.option("--level", type=LEVEL)
@click.option("--party")
@click.option("--as-of", type=DAY)
@click.option("--known-on", type=DAY)
def list_agreements(
    settings: Settings,
    state: str | None,
    level: str | None,
    party: str | None,
    as_of: date | None,
    known_on: date | None,
) -> Answer:
    """List agreements."""
    from lifecycle.nouns import AGREEMENTS
    from words.agreements import agreements_rows
    from workflows.reading.listings import agreements

    request = request_of(settings)
    definitions = request.rulebook.definitions.values()
    states = sorted({one for each in definitions if each.machine in AGREEMENTS for one in each.states})
    families = tuple(f"state.{level}" for level in AGREEMENTS)
    wanted = None if state is None else code_of("--state", state, families=families, codes=states)
    found = agreements(
        until_shown(request.reading()),
        request.rulebook,
        state=wanted,
        machine=level,
        party=party,
        as_of=as_of,
        known_on=known_on,
    )
    return Answer(agreements_rows(found))


def _paper(reference: str, said: dict[str, Any]) -> Paper:
    from workflows.agreements.entering import Paper
    from workflows.lookup.ends import CountedFromNoDay, end_of_term

    try:
        ending = end_of_term(said["starts_on"], said["ends_on"])
    except CountedFromNoDay as error:
        raise UsageFault("usage.length_from_when", argument="--to", first="--from") from error
    several = {name: said[name] or () for name in ("parties", "areas", "purposes", "priorities")}
    given = {**said, **several, "ends_on": ending.dated, "until_main_ends": ending.with_main}
    return Paper(reference=reference, machine=given.pop("level"), **given)
