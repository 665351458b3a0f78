"""`handslag agreement …`: new drafts, old papers in one line, listings, and one agreement whole."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import reduce
from typing import TYPE_CHECKING, Any

import click

from cli.choices import DEVIATION, LEVEL, code_of
from cli.desk import open_desk
from cli.frame import command
from cli.outcomes import outcome_of
from cli.output import Answer
from cli.parameters import DAY, writes

if TYPE_CHECKING:
    from cli.settings import Settings
    from lifecycle.fields import Dated
    from workflows.agreements.entering import Paper


def what_the_paper_says(function: Callable[..., Any]) -> Callable[..., Any]:
    """Add the options by which an agreement is described."""
    options = (
        click.option("--level", type=LEVEL, default="main"),
        click.option("--parties", default=""),
        click.option("--areas", default=""),
        click.option("--under", "parent"),
        click.option("--title", default=""),
        click.option("--dnr", "diary_number", default=""),
        click.option("--purposes", default=""),
        click.option("--priorities", default=""),
        click.option("--decided", "decided_on"),
        click.option("--signed", "signed_on"),
        click.option("--from", "starts_on"),
        click.option("--to", "ends_on"),
        click.option("--years", "term_years", type=click.IntRange(1, 30)),
        click.option("--revised-every", "revised_every_years", type=click.IntRange(1, 30)),
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
    from workflows.agreements.entering import draft

    with open_desk(settings).writing(keep=not preview) as tx:
        outcome = draft(tx, _paper(reference, said))
    return outcome_of(outcome, preview=preview)


@command()
@click.argument("reference")
@what_the_paper_says
def register(settings: Settings, reference: str, *, preview: bool, **said: Any) -> Answer:  # noqa: ANN401 -- as above
    """Put an old paper into the register, in one line."""
    from workflows.agreements.entering import register as register_paper

    with open_desk(settings).writing(keep=not preview) as tx:
        outcome = register_paper(tx, _paper(reference, said))
    return outcome_of(outcome, preview=preview)


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

    desk = open_desk(settings)
    states = sorted({one for definition in desk.rulebook.definitions.values() for one in definition.states})
    families = tuple(f"state.{level}" for level in AGREEMENTS)
    wanted = None if state is None else code_of("--state", state, families=families, codes=states)
    with desk.reading() as connection:
        found = agreements(
            connection,
            desk.rulebook,
            state=wanted,
            machine=level,
            party=party,
            as_of=as_of,
            known_on=known_on,
        )
    return Answer(agreements_rows(found))


def _paper(reference: str, said: dict[str, Any]) -> Paper:
    from workflows.agreements.entering import Paper
    from workflows.lookup.field_values import UNTIL_MAIN_ENDS

    until_main_ends = (said["ends_on"] or "").lower() in UNTIL_MAIN_ENDS
    return Paper(
        reference=reference,
        machine=said["level"],
        parties=_several(said["parties"]),
        areas=_several(said["areas"]),
        parent=said["parent"],
        title=said["title"],
        diary_number=said["diary_number"],
        purposes=_several(said["purposes"]),
        priorities=_several(said["priorities"]),
        decided_on=_dated(said["decided_on"]),
        signed_on=_dated(said["signed_on"]),
        starts_on=_dated(said["starts_on"]),
        ends_on=None if until_main_ends else _dated(said["ends_on"]),
        until_main_ends=until_main_ends,
        term_years=said["term_years"],
        revised_every_years=said["revised_every_years"],
        deviation=said["deviation"],
        extension_clause=said["extension_clause"],
    )


def _several(text: str) -> tuple[str, ...]:
    return tuple(item.strip() for item in text.split(";") if item.strip())


def _dated(text: str | None) -> Dated | None:
    from lifecycle.fields import dated

    return None if not text else dated(text)
