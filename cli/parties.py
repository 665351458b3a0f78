"""`handslag party …`: the units that make agreements, who acts for them, and what they may sign."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, Final

import click

from cli.choices import code_of
from cli.desk import open_desk
from cli.frame import command
from cli.output import say, show_document, show_sheet, show_table, tell
from cli.parameters import DAY
from cli.settings import texts_of
from cli.usage import UsageFault
from lifecycle.errors import ReferenceTaken
from words.document import Column

if TYPE_CHECKING:
    from cli.settings import Settings
    from lifecycle.records import Unit
    from words.texts import Texts
    from workflows.parties import UnitFunction, UnitKept, UnitShown
    from workflows.people import HoldingKept, MandateKept


@command()
@click.argument("name")
@click.option("--side", required=True)
@click.option("--legal-entity", default="")
@click.option("--number", default="")
@click.option("--address", default="")
@click.option("--area")
def add(
    settings: Settings,
    name: str,
    *,
    side: str,
    legal_entity: str,
    number: str,
    address: str,
    area: str | None,
) -> None:
    """Add a unit."""
    from workflows.duties import without_duties
    from workflows.parties import add_unit

    code = _side(settings, side)
    with open_desk(settings).writing() as tx:
        try:
            kept = add_unit(
                tx,
                name=name,
                side=code,
                legal_entity=legal_entity,
                organisation_number=number,
                address=address,
                area=area,
            )
        except ReferenceTaken as error:
            error.facts["reason"] = "party_known"
            raise
        has_no_duties = kept.unit.name in without_duties(tx.connection)
    _tell(settings, kept, "party.added")
    if has_no_duties:
        say(settings, "duty.not_set_up", name=kept.unit.name)


@command()
@click.argument("name")
@click.option("--name", "new_name")
@click.option("--side")
@click.option("--legal-entity")
@click.option("--number")
@click.option("--address")
@click.option("--area")
@click.option("--from", "from_on", type=DAY)
@click.option("--mistyped", is_flag=True)
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
) -> None:
    """Change what is said of a unit; an empty text blanks it."""
    from lifecycle.offices import Since
    from workflows.parties import change_unit

    if all(given is None for given in (new_name, side, legal_entity, number, address, area)):
        raise UsageFault("usage.nothing_to_change")
    code = None if side is None else _side(settings, side)
    with open_desk(settings).writing() as tx:
        kept = change_unit(
            tx,
            name,
            new_name=new_name,
            side=code,
            legal_entity=legal_entity,
            organisation_number=number,
            address=address,
            area=area,
            since=Since(from_on, mistyped),
        )
    _tell(settings, kept, "party.changed")


@command(csv=True)
@click.option("--side")
@click.option("--as-of", type=DAY)
@click.option("--known-on", type=DAY)
def list_parties(settings: Settings, side: str | None, as_of: date | None, known_on: date | None) -> None:
    """List the units, of one side or of all."""
    from workflows.parties import list_areas, list_units

    code = None if side is None else _side(settings, side)
    with open_desk(settings).reading() as connection:
        names = {area.code: area.name for area in list_areas(connection)}
        units = list_units(connection, side=code, as_of=as_of, known_on=known_on)
    rows = ({**_value(unit), "area": names.get(unit.area_code or "")} for unit in units)
    show_table(settings, _UNITS, rows, empty="party.none")


@command()
@click.argument("name")
@click.option("--as-of", type=DAY)
@click.option("--known-on", type=DAY)
def show(settings: Settings, name: str, as_of: date | None, known_on: date | None) -> None:
    """Show all that is known of a unit."""
    from workflows.parties import show_unit

    desk = open_desk(settings)
    with desk.reading() as connection:
        shown = show_unit(connection, desk.rulebook, name, on=desk.today, as_of=as_of, known_on=known_on)
    if settings.output != "screen":
        show_document(settings, _document(shown))
        return
    show_sheet(
        settings,
        _sheet(shown),
        words={"side": lambda texts, value: texts.word("side", value)},
    )
    if shown.unit.ended_by is not None:
        code = f"party.over.{shown.unit.ended_by}"
        say(settings, code, heir=shown.heir, day=shown.unit.ended_on)
    _section(settings, "party.functions", _HOLDERS, [row for one in shown.functions for row in _holders(one)])
    _section(
        settings, "party.mandates", _MANDATES, [row for one in shown.functions for row in _mandates(one)]
    )
    _section(settings, "party.agreements", _AGREEMENTS, shown.agreements)


@command()
@click.argument("unit")
@click.argument("function")
@click.option("--holder", required=True)
@click.option("--from", "from_on", type=DAY)
@click.option("--to", "to_on", type=DAY)
@click.option("--until-further-notice", "open_ended", is_flag=True)
@click.option("--strike", is_flag=True)
@click.option("--capacity", default="ordinary")
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
) -> None:
    """Say who holds a function and from when; with --to alone, until when."""
    from lifecycle.records.person import CAPACITIES
    from workflows.people import end_holding, hold_function, strike_holding

    code = code_of(settings, "--capacity", capacity, family="capacity", codes=CAPACITIES)
    _one_of_them(strike=strike, to_on=to_on, open_ended=open_ended)
    with open_desk(settings).writing() as tx:
        if strike:
            kept = strike_holding(tx, unit=unit, function=function, person=holder, from_on=from_on)
        elif from_on is not None:
            kept = hold_function(
                tx,
                unit=unit,
                function=function,
                person=holder,
                from_on=from_on,
                to_on=to_on,
                capacity=code,
            )
        else:
            last = None if open_ended else _last_day(to_on)
            kept = end_holding(tx, unit=unit, function=function, person=holder, to_on=last)
    held = {
        "unit": kept.unit.name,
        "function": kept.holding.function,
        "person": kept.person.handle,
        "capacity": kept.holding.capacity,
        "from_on": kept.holding.from_on,
        "to_on": kept.holding.to_on,
    }
    show_document(settings, {**held, "written": kept.changed, "struck": strike})
    codes = ("party.never_held",) * 2 if strike else ("party.holds", "party.holds_until")
    _say_since(settings, kept, held, codes=codes)


@command()
@click.argument("unit")
@click.argument("function")
@click.option("--kind", required=True)
@click.option("--from", "from_on", type=DAY)
@click.option("--to", "to_on", type=DAY)
@click.option("--until-further-notice", "open_ended", is_flag=True)
@click.option("--strike", is_flag=True)
@click.option("--basis", default="")
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
) -> None:
    """Say which kind of agreement a function may sign, and from when; with --to alone, until when."""
    from workflows.people import end_mandate, give_mandate, strike_mandate

    desk = open_desk(settings)
    machine = code_of(settings, "--kind", kind, family="kind", codes=desk.rulebook.machines())
    _one_of_them(strike=strike, to_on=to_on, open_ended=open_ended)
    with desk.writing() as tx:
        if strike:
            kept = strike_mandate(tx, unit=unit, function=function, machine=machine, from_on=from_on)
        elif from_on is not None:
            kept = give_mandate(
                tx, unit=unit, function=function, machine=machine, from_on=from_on, to_on=to_on, basis=basis
            )
        else:
            last = None if open_ended else _last_day(to_on)
            kept = end_mandate(tx, unit=unit, function=function, machine=machine, to_on=last)
    given = {
        "unit": kept.unit.name,
        "function": kept.mandate.function,
        "machine": kept.mandate.machine,
        "basis": kept.mandate.basis,
        "from_on": kept.mandate.from_on,
        "to_on": kept.mandate.to_on,
    }
    show_document(settings, {**given, "written": kept.changed, "struck": strike})
    codes = ("party.never_mandated",) * 2 if strike else ("party.may_sign", "party.may_sign_until")
    _say_since(settings, kept, given, codes=codes)


def _side(settings: Settings, written: str) -> str:
    from lifecycle.records.party import SIDES

    return code_of(settings, "--side", written, family="side", codes=SIDES)


def _one_of_them(*, strike: bool, to_on: date | None, open_ended: bool) -> None:
    given = {"--strike": strike, "--to": to_on is not None, "--until-further-notice": open_ended}
    if sum(given.values()) > 1:
        raise UsageFault(
            "usage.one_of_these", options=tuple(name for name, is_there in given.items() if is_there)
        )


def _last_day(to_on: date | None) -> date:
    if to_on is None:
        raise UsageFault("usage.from_or_to")
    return to_on


def _say_since(
    settings: Settings,
    kept: HoldingKept | MandateKept,
    facts: Mapping[str, object],
    *,
    codes: tuple[str, ...],
) -> None:
    """Say since when something is so, or with the second code from when to when; or that it was known."""
    said = {**facts, "function": texts_of(settings).word("function", str(facts["function"]))}
    if not kept.changed:
        say(settings, "party.so_already")
    say(settings, codes[0] if facts["to_on"] is None else codes[1], **said)


def _tell(settings: Settings, kept: UnitKept, done: str) -> None:
    say(settings, done if kept.changed else "party.unchanged", name=kept.unit.name)
    show_document(settings, {**_value(kept.unit), "written": bool(kept.changed)})


def _value(unit: Unit) -> dict[str, object]:
    """Give a unit's own facts to a program."""
    return {
        "name": unit.name,
        "side": unit.side,
        "legal_entity": unit.legal_entity,
        "organisation_number": unit.organisation_number,
        "address": unit.address,
        "area_code": unit.area_code,
    }


def _sheet(shown: UnitShown) -> dict[str, object]:
    facts = _value(shown.unit)
    del facts["area_code"]
    return {**facts, "area": shown.area.name if shown.area else None}


def _document(shown: UnitShown) -> dict[str, object]:
    area = {"code": shown.area.code, "name": shown.area.name} if shown.area else None
    over = {"ended_by": shown.unit.ended_by, "over_from": shown.unit.ended_on, "heir": shown.heir}
    return {
        **_value(shown.unit),
        "area": area,
        **over,
        "functions": shown.functions,
        "agreements": shown.agreements,
    }


def _section(settings: Settings, title: str, columns: Sequence[Column], rows: Sequence[object]) -> None:
    if rows:
        click.echo()
        tell(texts_of(settings).text(title))
        show_table(settings, columns, rows)


def _holders(one: UnitFunction) -> list[dict[str, object]]:
    return [
        {
            "function": one.function,
            "person": holder.handle,
            "name": holder.name,
            "capacity": holder.capacity,
            "from_on": holder.from_on,
            "to_on": holder.to_on,
        }
        for holder in one.holders
    ]


def _mandates(one: UnitFunction) -> list[dict[str, object]]:
    return [
        {
            "function": one.function,
            "machine": mandate.machine,
            "from_on": mandate.from_on,
            "to_on": mandate.to_on,
            "basis": mandate.basis,
        }
        for mandate in one.mandates
    ]


def _function(texts: Texts, row: Any) -> str:  # noqa: ANN401 -- a row of any listing
    return texts.word("function", row["function"])


_UNITS: Final = (
    Column("name", 0, folds=True),
    Column("side", 0, show=lambda texts, row: texts.word("side", row["side"])),
    Column("area", 1),
    Column("organisation_number", 2),
    Column("legal_entity", on_screen=False),
    Column("address", on_screen=False),
    Column("area_code", on_screen=False),
)
_HOLDERS: Final = (
    Column("function", 0, folds=True, show=_function),
    Column("person", 0),
    Column("name", 3, folds=True),
    Column("capacity", 2, show=lambda texts, row: texts.word("capacity", row["capacity"])),
    Column("from_on", 1),
    Column("to_on", 1),
)
_MANDATES: Final = (
    Column("function", 0, folds=True, show=_function),
    Column("machine", 0, show=lambda texts, row: texts.word("kind", row["machine"])),
    Column("from_on", 1),
    Column("to_on", 1),
    Column("basis", 2, folds=True),
)
_AGREEMENTS: Final = (
    Column("reference", 0),
    Column("machine", 1, show=lambda texts, row: texts.word("kind", row.machine)),
    Column("state", 1, show=lambda texts, row: texts.state(row.machine, row.state)),
    Column("title", 2, folds=True),
)
