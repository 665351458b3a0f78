"""`handslag meeting agenda`, `minutes` and `invite`: a meeting made from what is due, and what came of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from cli.frame.command import command, request_of
from cli.frame.files import THE_STREAM, put
from cli.frame.output import Answer
from cli.frame.parameters import FileOfKind
from cli.frame.settings import texts_of

if TYPE_CHECKING:
    from cli.frame.settings import Settings
    from workflows.reading.meetings import Agenda


@command()
@click.argument("reference")
def agenda(settings: Settings, reference: str) -> Answer:
    """Show what a meeting is to take up, made from what is due."""
    from words.meetings import agenda_document, agenda_value

    found = _read(settings, reference)
    return Answer(agenda_value(found), lambda texts: agenda_document(texts, found))


@command()
@click.argument("reference")
def minutes(settings: Settings, reference: str) -> Answer:
    """Show the minutes of a meeting: who was there, what was decided, who does what until when."""
    from words.meetings import agenda_value, minutes_document

    found = _read(settings, reference)
    return Answer(agenda_value(found), lambda texts: minutes_document(texts, found))


@command()
@click.argument("reference")
@click.argument("file", type=FileOfKind(".ics"))
def invite(settings: Settings, reference: str, file: Path) -> Answer | None:
    """Write the invitation to a meeting into a calendar file."""
    from words.meetings import invitation, invitation_written
    from workflows.reading.calendar_file import write_calendar
    from workflows.reading.meetings import day_of_invitation

    found = _read(settings, reference)
    entry = invitation(texts_of(settings), found, day_of_invitation(found))
    now = request_of(settings).moment.instant
    put(file, write_calendar([entry], name=entry.summary, now=now))
    if file == THE_STREAM:
        return None
    told = {"file": str(file), "reference": found.reference, "day": entry.day}
    return Answer(told, lambda texts: invitation_written(texts, found, str(file)))


def _read(settings: Settings, reference: str) -> Agenda:
    from workflows.reading.meetings import read_agenda

    request = request_of(settings)
    with request.reading() as connection:
        return read_agenda(connection, request.rulebook, reference, request.today)
