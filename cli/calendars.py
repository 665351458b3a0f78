"""`handslag calendar` and `forecast`: the days ahead in a file, and what happens if nobody acts."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from cli.desk import open_desk
from cli.frame import command
from cli.output import say, say_count, show_document, show_table
from cli.parameters import DAY
from cli.settings import texts_of
from cli.usage import UsageFault
from words.deadlines import rule_in_words, tier_in_words
from words.document import Column

if TYPE_CHECKING:
    from datetime import datetime

    from cli.settings import Settings
    from words.texts import Texts
    from workflows.calendar_file import CalendarDay
    from workflows.days_ahead import DayAhead
    from workflows.forecast import Forecast, Foreseen

TO_THE_SCREEN: Final = Path("-")


@command()
@click.argument("file", type=click.Path(dir_okay=False, allow_dash=True, path_type=Path))
@click.option("--party")
@click.option("--person")
def calendar(settings: Settings, file: Path, party: str | None, person: str | None) -> None:
    """Write the days that have to be kept into a calendar file."""
    from workflows.days_ahead import days_ahead, units_of
    from workflows.lookup import find_unit
    from workflows.people import find_person
    from workflows.told import register_of

    if party is not None and person is not None:
        raise UsageFault("usage.party_or_person")
    desk = open_desk(settings)
    with desk.reading() as connection:
        units = None
        name = "Handslag"
        if party is not None:
            unit = find_unit(connection, party)
            units, name = frozenset({unit.id}), f"Handslag {unit.name}"
        elif person is not None:
            who = find_person(connection, person)
            units, name = units_of(connection, who.id, desk.today), f"Handslag {who.name or who.handle}"
        found = days_ahead(connection, desk.rulebook, today=desk.today, units=units)
        register = register_of(connection)
    texts = texts_of(settings)
    days = [_calendar_day(texts, one, register) for one in found]
    if not days:  # a calendar without a single day is none (RFC 5545)
        show_document(settings, {"file": None, "days": 0, "cancelled": 0})
        say(settings, "calendar.empty")
        return
    _write(file, days, name=name, now=desk.moment.instant)
    if file != TO_THE_SCREEN:
        standing = sum(not one.cancelled for one in found)
        show_document(settings, {"file": str(file), "days": standing, "cancelled": len(found) - standing})
        say_count(settings, "calendar.written", standing, file=str(file))


@command(csv=True)
@click.argument("reference", required=False)
@click.option("--until", type=DAY)
@click.option("--ics", "ics_file", type=click.Path(dir_okay=False, allow_dash=True, path_type=Path))
def forecast(settings: Settings, reference: str | None, until: date | None, ics_file: Path | None) -> None:
    """Show everything that will happen if nobody acts."""
    from lifecycle.dates import add_years
    from workflows.forecast import forecast as foresee
    from workflows.told import register_of

    desk = open_desk(settings)
    found = foresee(desk, until=until or add_years(desk.today, 1), reference=reference)
    if ics_file is not None:
        with desk.reading() as connection:
            register = register_of(connection)
        texts = texts_of(settings)
        days = [_foreseen_day(texts, one, register) for one in found.foreseen if one.kind != "mail"]
        _write(ics_file, days, name="Handslag", now=desk.moment.instant)
        if ics_file != TO_THE_SCREEN:
            show_document(settings, {"file": str(ics_file), "days": len(days)})
            say_count(settings, "calendar.written", len(days), file=str(ics_file))
        return
    show_document(settings, found)
    if settings.output == "json":
        return
    if settings.output == "screen":
        _heading(settings, found)
    show_table(settings, _FORESEEN, found.foreseen, empty="forecast.nothing")


def _heading(settings: Settings, found: Forecast) -> None:
    facts = {"since": found.since, "until": found.until}
    if found.reference is None:
        say(settings, "forecast.all", **facts)
    else:
        say(settings, "forecast.family", reference=found.reference, **facts)


def _calendar_day(texts: Texts, one: DayAhead, register: str) -> CalendarDay:
    from words.letters import uid_of
    from workflows.calendar_file import CalendarDay

    what = rule_in_words(texts, one.rule)
    whose = texts.word("function", one.reference) if one.machine is None else one.reference
    described = [", ".join(one.parties)]
    if one.act_by != one.due_on:
        described.append(texts.text("letter.due_on", due_on=one.due_on))
    if one.machine is not None:
        described.append(f"handslag next {one.reference}")
    return CalendarDay(
        uid=uid_of(one.subject_id, one.rule, register),
        day=one.act_by,
        summary=f"{whose}: {what}",
        description="\n".join(part for part in described if part),
        sequence=one.version,
        cancelled=one.cancelled,
    )


def _foreseen_day(texts: Texts, one: Foreseen, register: str) -> CalendarDay:
    from words.letters import uid_of
    from workflows.calendar_file import CalendarDay

    name = f"forecast.{one.kind}.{one.what}.{one.due_on}.{one.tier or ''}"
    return CalendarDay(
        uid=uid_of(one.subject_id, name, register),
        day=one.day,
        summary=f"{one.reference}: {_what(texts, one)}",
    )


def _write(file: Path, days: list[CalendarDay], *, name: str, now: datetime) -> None:
    from workflows.calendar_file import write_calendar

    written = write_calendar(days, name=name, now=now)
    if file == TO_THE_SCREEN:
        sys.stdout.buffer.write(written)
        sys.stdout.flush()
    else:
        file.write_bytes(written)


def _what(texts: Texts, one: Foreseen) -> str:
    machine = one.machine or ""
    match one.kind:
        case "step":
            step = texts.trigger(machine, one.what)
            return texts.text("forecast.step", step=step, after=texts.state(machine, one.dest or ""))
        case "passes":
            return texts.text("forecast.passes", what=rule_in_words(texts, one.what))
        case "notice":
            tier = tier_in_words(texts, one.tier or "")
            what = rule_in_words(texts, one.what)
            return texts.text("forecast.notice", what=what, tier=tier, due_on=str(one.due_on))
        case _:
            return texts.count("forecast.mail", one.count, person=one.what)


_FORESEEN: Final = (
    Column("day", 0),
    Column("reference", 0),
    Column("kind", 3, on_screen=False),
    Column("what", 1, folds=True, show=_what),
    Column("machine", 4, on_screen=False),
    Column("dest", 4, on_screen=False),
    Column("tier", 4, on_screen=False),
    Column("due_on", 4, on_screen=False),
    Column("count", 4, on_screen=False),
)
