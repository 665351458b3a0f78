"""A meeting: its agenda and its minutes to be printed, its invitation, and what is noted while it goes on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from flask import Response, abort, render_template

from lifecycle.fields import rows_in
from lifecycle.outcome import Refused
from lifecycle.records import Record
from lifecycle.values import dataclass
from web.frame.addresses import address_of
from web.frame.asking import asked, front, texts
from web.frame.documents import sections_of
from web.frame.filling import Became, Form, fill, sentences
from web.frame.forms import Choice, Control, Heading, control_of
from web.frame.manner import text_in
from web.frame.records import There, record_at, there_at
from words.document import Line
from words.fields import cell_in_words
from words.meetings import agenda_document, invitation, minutes_document
from words.outcomes import outcome_document
from words.vocabulary import read_code
from workflows.agreements.steps import Why, change
from workflows.reading.calendar_file import write_calendar
from workflows.reading.meetings import day_of_invitation, read_agenda

if TYPE_CHECKING:
    from collections.abc import Callable

    from flask.typing import ResponseReturnValue

    from lifecycle.fields import Row
    from lifecycle.transaction import Transaction
    from words.document import Document
    from words.texts import Texts
    from workflows.reading.meetings import Agenda


@dataclass(frozen=True, slots=True)
class Noting:
    """What is noted during a meeting, row by row of a small table, and what its page says."""

    field: str
    called: str
    title: str
    means: str
    do: str


NOTED: Final[Mapping[str, Noting]] = {
    "anteckna": Noting(
        "decisions",
        "web.meeting.note",
        "web.meeting.note.title",
        "web.meeting.note.means",
        "web.meeting.note.do",
    ),
    "narvaro": Noting(
        "attendees",
        "web.meeting.attend",
        "web.meeting.attend.title",
        "web.meeting.attend.means",
        "web.meeting.attend.do",
    ),
}
"""By the last word of the address of its page."""


def agenda(kind: str, reference: str) -> ResponseReturnValue:
    """Show what a meeting is to take up; a forum leads to its next meeting."""
    return _printed(kind, reference, agenda_document)


def minutes(kind: str, reference: str) -> ResponseReturnValue:
    """Show the minutes."""
    return _printed(kind, reference, minutes_document)


def _printed(
    kind: str, reference: str, document_of: Callable[[Texts, Agenda], Document]
) -> ResponseReturnValue:
    with asked().reading() as connection:
        there = record_at(connection, kind, reference)
        if not isinstance(there, Record):
            return there
        found = read_agenda(connection, asked().rulebook, there.reference, asked().today)
        document = iter(document_of(texts(), found))
        title = next(document)
        assert isinstance(title, Line)  # noqa: S101 -- what it is called
        return render_template(
            "printed.html",
            title=title.text,
            back=address_of(there.machine, there.reference),
            links=meeting_pages(found.reference, planned=found.is_planned),
            sections=sections_of(connection, texts(), document),
        )


def meeting_pages(reference: str, *, planned: bool) -> list[tuple[str, str]]:
    """Name the pages that a meeting has besides its own; nothing is noted of one that is over."""
    found = [
        (texts().text("web.meeting.agenda"), address_of("meeting", reference, "agenda")),
        (texts().text("web.meeting.minutes"), address_of("meeting", reference, "minutes")),
    ]
    if planned:
        found.append(
            (texts().text("web.meeting.invitation"), address_of("meeting", reference, "meeting_invitation"))
        )
        found += [
            (texts().text(one.called), address_of("meeting", reference, "noting", noted=noted))
            for noted, one in NOTED.items()
        ]
    return found


def invite(kind: str, reference: str) -> ResponseReturnValue:
    """Give the invitation as a file for calendars."""
    with asked().reading() as connection:
        there = record_at(connection, kind, reference)
        if not isinstance(there, Record):
            return there
        found = read_agenda(connection, asked().rulebook, there.reference, asked().today)
    entry = invitation(texts(), found, day_of_invitation(found))
    at = front().settings.address + address_of("meeting", found.reference, "agenda")
    entry = replace(entry, description=f"{entry.description}\n{at}")
    written = write_calendar([entry], name=entry.summary, now=asked().moment.instant)
    return Response(
        written,
        mimetype="text/calendar",
        headers={"Content-Disposition": 'attachment; filename="inbjudan.ics"'},
    )


def noting(kind: str, reference: str, noted: str) -> ResponseReturnValue:
    """Note one decision, or one who is there: one save, and the next."""
    page = NOTED.get(noted)
    found = there_at(kind, reference)
    if not isinstance(found, There):
        return found
    if page is None or found.snapshot.machine != "meeting" or not found.snapshot.means.is_prepared:
        abort(404)
    snapshot, field = found.snapshot, page.field
    columns = control_of(texts(), field, ()).headings
    so_far = [_told(field, row) for row in rows_in(found.values.get(field, ()))]
    form = Form(
        title=texts().text(page.title, reference=snapshot.reference),
        intro=[
            texts().text(page.means),
            *(texts().text("web.meeting.so_far", text=one) for one in so_far),
        ],
        controls=[_asked_of(one, [unit.name for unit in snapshot.parties]) for one in columns],
        version=snapshot.version,
        back=found.address,
        do=texts().text(page.do),
    )

    def do(tx: Transaction, controls: Sequence[Control], version: int | None) -> Became:
        row = {one.name: text for one in controls if (text := text_in(controls, one.name))}
        if not row:
            return Became(wrong=[(controls[0].name, texts().text("web.meeting.nothing"))])
        outcome = change(
            tx,
            snapshot.reference,
            {f"{field}+": [row]},
            on=tx.today,
            why=Why(words=read_code),
            expected_version=version,
        )
        if isinstance(outcome, Refused):
            return Became(outcome)
        then = address_of("meeting", snapshot.reference, "noting", noted=noted)
        return Became(said=sentences(outcome_document(texts(), outcome)), then=then)

    return fill(form, do)


def _told(field: str, row: Row) -> str:
    return ", ".join(cell_in_words(texts(), field, column, cell) for column, cell in row.items() if cell)


def _asked_of(heading: Heading, parties: Sequence[str]) -> Control:
    """Ask about one column of a small table as a field of its own."""
    if heading.key == "party":
        choices = [Choice(one, one) for one in parties]
        return Control("party", heading.label, "choice", choices=choices, is_required=True)
    if heading.choices:
        return Control(heading.key, heading.label, "choice", choices=heading.choices)
    if heading.key == "decision":
        return Control(heading.key, heading.label, "text", is_required=True)
    hint = texts().text("web.hint.day") if heading.key == "due_on" else ""
    return Control(heading.key, heading.label, hint=hint)
