"""`handslag calendar` and `forecast`: the days ahead in a file, and what happens if nobody acts."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from cli.frame.command import command, request_of
from cli.frame.files import THE_STREAM, put
from cli.frame.output import Answer
from cli.frame.parameters import HORIZON, FileOfKind
from cli.frame.settings import pages, texts_of
from cli.frame.usage import UsageFault

if TYPE_CHECKING:
    from datetime import datetime

    from cli.frame.settings import Settings
    from workflows.daily.forecast import Forecast
    from workflows.reading.calendar_file import CalendarDay
    from workflows.session import Request


@command()
@click.argument("file", type=FileOfKind(".ics"))
@click.option("--party")
@click.option("--person")
def calendar(settings: Settings, file: Path, party: str | None, person: str | None) -> Answer | None:
    """Write the days that have to be kept into a calendar file."""
    from words.calendars import calendar_days, calendar_empty, calendar_removed, calendar_written
    from workflows.reading.days_ahead import days_of

    if party is not None and person is not None:
        raise UsageFault("usage.party_or_person")
    request = request_of(settings)
    with request.reading() as connection:
        found = days_of(connection, request.rulebook, today=request.today, party=party, person=person)
    if not found.days:  # a calendar without a single day is none (RFC 5545)
        gone = _remove_stale(file)
        nothing = {"file": None, "days": 0, "cancelled": 0}
        return Answer(
            nothing,
            lambda texts: calendar_removed(texts, str(file)) if gone else calendar_empty(texts),
            err=file == THE_STREAM,
        )
    days = calendar_days(texts_of(settings), found.days, found.register, pages())
    _write(file, days, name=f"Handslag {found.whose}".strip(), now=request.moment.instant)
    if file == THE_STREAM:
        return None
    to_keep = found.to_keep
    return Answer(
        {"file": str(file), "days": to_keep, "cancelled": len(days) - to_keep},
        lambda texts: calendar_written(texts, to_keep, str(file)),
    )


@command(csv=True)
@click.argument("reference", required=False)
@click.option("--until", type=HORIZON)
@click.option("--ics", "ics_file", type=FileOfKind(".ics"))
def forecast(
    settings: Settings, reference: str | None, until: date | None, ics_file: Path | None
) -> Answer | None:
    """Show everything that will happen if nobody acts."""
    from lifecycle.dates import add_years
    from words.forecast import forecast_document, forecast_rows
    from workflows.daily.forecast import forecast as foresee

    request = request_of(settings)
    found = foresee(request, until=until or add_years(request.today, 1), reference=reference)
    if ics_file is not None:
        return _foreseen_in(settings, request, found, ics_file)
    return Answer(found, lambda texts: forecast_document(texts, found), table=forecast_rows(found))


def _foreseen_in(settings: Settings, request: Request, found: Forecast, file: Path) -> Answer | None:
    """Write a forecast into a calendar file."""
    from words.calendars import calendar_written, foreseen_days
    from workflows.notices.listing import register_of

    with request.reading() as connection:
        days = foreseen_days(texts_of(settings), found, register_of(connection), pages())
    _write(file, days, name="Handslag", now=request.moment.instant)
    if file == THE_STREAM:
        return None
    return Answer(
        {"file": str(file), "days": len(days)}, lambda texts: calendar_written(texts, len(days), str(file))
    )


def _remove_stale(file: Path) -> bool:
    """Remove a calendar of ours that has no day any more: read in again, it would bring back the old ones."""
    from workflows.reading.calendar_file import PRODUCT

    if file == THE_STREAM or not file.is_file() or PRODUCT.encode() not in file.read_bytes():
        return False
    file.unlink()
    return True


def _write(file: Path, days: list[CalendarDay], *, name: str, now: datetime) -> None:
    from workflows.reading.calendar_file import write_calendar

    put(file, write_calendar(days, name=name, now=now))
