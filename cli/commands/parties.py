"""`handslag party …`: the units that make agreements, who acts for them, and what they may sign."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import click

from cli.frame.choices import CAPACITY, LEVEL, SIDE
from cli.frame.command import command, request_of
from cli.frame.output import Answer
from cli.frame.parameters import DAY, LAST_DAY, NO_LAST_DAY, writes, writes_of_one
from cli.frame.usage import UsageFault

if TYPE_CHECKING:
    from cli.frame.settings import Settings


@command()
@click.argument("name")
@click.option("--side", type=SIDE, required=True)
@click.option("--legal-entity", default="")
@click.option("--number", default="")
@click.option("--address", default="")
@click.option("--area")
@click.option("--new", "is_new", is_flag=True)
@writes
def add(  # noqa: PLR0913 -- one option for each fact
    settings: Settings,
    name: str,
    *,
    side: str,
    legal_entity: str,
    number: str,
    address: str,
    area: str | None,
    is_new: bool,
    preview: bool,
) -> Answer:
    """Add a unit."""
    from words.parties import kept_document, kept_value
    from workflows.directory.duties import without_duties
    from workflows.directory.parties import add_unit

    with request_of(settings).writing(keep=not preview) as tx:
        kept = add_unit(
            tx,
            name=name,
            side=side,
            legal_entity=legal_entity,
            organisation_number=number,
            address=address,
            area=area,
            is_new=is_new,
        )
        has_no_duties = kept.unit.name in without_duties(tx.connection)
    return Answer(
        kept_value(kept),
        lambda texts: kept_document(texts, kept, "party.added", without_duties=has_no_duties),
    )


@command()
@click.argument("name")
@click.option("--name", "new_name")
@click.option("--side", type=SIDE)
@click.option("--legal-entity")
@click.option("--number")
@click.option("--address")
@click.option("--area")
@click.option("--from", "from_on", type=DAY)
@click.option("--mistyped", is_flag=True)
@click.option("--new", "is_new", is_flag=True)
@writes_of_one
def change(  # noqa: PLR0913 -- one option for each fact
    settings: Settings,
    name: str,
    *,
    new_name: str | None,
    side: str | None,
    legal_entity: str | None,
    number: str | None,
    address: str | None,
    area: str | None,
    from_on: date | None,
    mistyped: bool,
    is_new: bool,
    if_version: int | None,
    preview: bool,
) -> Answer:
    """Change what is said of a unit; an empty text blanks it."""
    from lifecycle.offices import Since
    from words.parties import kept_document, kept_value
    from workflows.directory.parties import change_unit

    if all(given is None for given in (new_name, side, legal_entity, number, address, area)):
        raise UsageFault("usage.nothing_to_change")
    with request_of(settings).writing(keep=not preview) as tx:
        kept = change_unit(
            tx,
            name,
            new_name=new_name,
            side=side,
            legal_entity=legal_entity,
            organisation_number=number,
            address=address,
            area=area,
            since=Since(from_on, mistyped),
            expected_version=if_version,
            is_new=is_new,
        )
    return Answer(kept_value(kept), lambda texts: kept_document(texts, kept, "party.changed"))


@command(csv=True)
@click.option("--side", type=SIDE)
@click.option("--as-of", type=DAY)
@click.option("--known-on", type=DAY)
def list_parties(settings: Settings, side: str | None, as_of: date | None, known_on: date | None) -> Answer:
    """List the units, of one side or of all."""
    from lifecycle.ledger import versions
    from words.parties import units
    from workflows.directory.known_parties import list_areas, list_units

    with request_of(settings).reading() as connection:
        areas = list_areas(connection)
        found = list_units(connection, side=side, as_of=as_of, known_on=known_on)
        version = {} if as_of or known_on else versions(connection, "unit")
    return Answer(units(found, areas, version))


@command()
@click.argument("name")
@click.option("--as-of", type=DAY)
@click.option("--known-on", type=DAY)
def show(settings: Settings, name: str, as_of: date | None, known_on: date | None) -> Answer:
    """Show all that is known of a unit."""
    from words.parties import unit_document, unit_value
    from workflows.directory.known_parties import show_unit

    request = request_of(settings)
    with request.reading() as connection:
        shown = show_unit(
            connection, request.rulebook, name, on=request.today, as_of=as_of, known_on=known_on
        )
    return Answer(unit_value(shown), lambda texts: unit_document(texts, shown))


@command()
@click.argument("unit")
@click.argument("function")
@click.option("--holder", required=True)
@click.option("--from", "from_on", type=DAY)
@click.option("--to", "to_on", type=LAST_DAY)
@click.option("--until-further-notice", "open_ended", is_flag=True)
@click.option("--strike", is_flag=True)
@click.option("--capacity", type=CAPACITY, default="ordinary")
@click.option("--new", "is_new", is_flag=True)
@writes_of_one
def function(  # noqa: PLR0913 -- one option for each fact
    settings: Settings,
    unit: str,
    function: str,
    *,
    holder: str,
    from_on: date | None,
    to_on: date | None,
    open_ended: bool,
    strike: bool,
    capacity: str,
    is_new: bool,
    if_version: int | None,
    preview: bool,
) -> Answer:
    """Say who holds a function and from when; with --to alone, until when."""
    from words.parties import held_document, held_value
    from workflows.directory.people import end_holding, hold_function, strike_holding

    to_on, open_ended = _ending(to_on, open_ended=open_ended)
    _one_of_them(strike=strike, to_on=to_on, open_ended=open_ended)
    with request_of(settings).writing(keep=not preview) as tx:
        if strike:
            kept = strike_holding(
                tx,
                unit=unit,
                function=function,
                person=holder,
                from_on=from_on,
                expected_version=if_version,
            )
        elif from_on is not None:
            kept = hold_function(
                tx,
                unit=unit,
                function=function,
                person=holder,
                from_on=from_on,
                to_on=to_on,
                capacity=capacity,
                expected_version=if_version,
                is_new=is_new,
            )
        else:
            last = None if open_ended else _last_day(to_on)
            kept = end_holding(
                tx,
                unit=unit,
                function=function,
                person=holder,
                to_on=last,
                expected_version=if_version,
            )
    return Answer(held_value(kept, struck=strike), lambda texts: held_document(texts, kept, struck=strike))


@command()
@click.argument("unit")
@click.argument("function")
@click.option("--kind", type=LEVEL, required=True)
@click.option("--from", "from_on", type=DAY)
@click.option("--to", "to_on", type=LAST_DAY)
@click.option("--until-further-notice", "open_ended", is_flag=True)
@click.option("--strike", is_flag=True)
@click.option("--basis", default="")
@click.option("--new", "is_new", is_flag=True)
@writes_of_one
def mandate(  # noqa: PLR0913 -- one option for each fact
    settings: Settings,
    unit: str,
    function: str,
    *,
    kind: str,
    from_on: date | None,
    to_on: date | None,
    open_ended: bool,
    strike: bool,
    basis: str,
    is_new: bool,
    if_version: int | None,
    preview: bool,
) -> Answer:
    """Say which kind of agreement a function may sign, and from when; with --to alone, until when."""
    from words.parties import mandated_document, mandated_value
    from workflows.directory.people import end_mandate, give_mandate, strike_mandate

    request = request_of(settings)
    to_on, open_ended = _ending(to_on, open_ended=open_ended)
    _one_of_them(strike=strike, to_on=to_on, open_ended=open_ended)
    with request.writing(keep=not preview) as tx:
        if strike:
            kept = strike_mandate(
                tx,
                unit=unit,
                function=function,
                machine=kind,
                from_on=from_on,
                expected_version=if_version,
            )
        elif from_on is not None:
            kept = give_mandate(
                tx,
                unit=unit,
                function=function,
                machine=kind,
                from_on=from_on,
                to_on=to_on,
                basis=basis,
                expected_version=if_version,
                is_new=is_new,
            )
        else:
            last = None if open_ended else _last_day(to_on)
            kept = end_mandate(
                tx,
                unit=unit,
                function=function,
                machine=kind,
                to_on=last,
                expected_version=if_version,
            )
    return Answer(
        mandated_value(kept, struck=strike), lambda texts: mandated_document(texts, kept, struck=strike)
    )


def _one_of_them(*, strike: bool, to_on: date | None, open_ended: bool) -> None:
    given = {"--strike": strike, "--to": to_on is not None, "--until-further-notice": open_ended}
    if sum(given.values()) > 1:
        raise UsageFault(
            "usage.one_of_these", options=tuple(name for name, is_there in given.items() if is_there)
        )


def _ending(to_on: date | None, *, open_ended: bool) -> tuple[date | None, bool]:
    """Tell the last day, and whether it is said that there is none: `--to "tills vidare"` says so, too."""
    return (None, True) if to_on == NO_LAST_DAY else (to_on, open_ended)


def _last_day(to_on: date | None) -> date:
    if to_on is None:
        raise UsageFault("usage.from_or_to")
    return to_on
