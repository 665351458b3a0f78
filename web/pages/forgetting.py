"""What goes for good: all by which a person could be told, and texts of a row of history.

What is shown first is what would be gone; done it is only by whoever says that they are sure.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from flask import abort, url_for

from lifecycle.errors import InvalidValue
from lifecycle.records import Record
from lifecycle.records.register import GROUNDS
from lifecycle.register import Ground
from web.frame.addresses import address_of
from web.frame.asking import asked, front, texts
from web.frame.doing import does
from web.frame.filling import Became, Form, fill, sentences
from web.frame.forms import Choice, Control
from web.frame.manner import text_in, whole_day
from web.frame.records import record_at
from words.forgetting import not_erased_document, person_document, text_named, texts_document
from workflows.directory.forgetting import forget_person, forget_row_texts, texts_left
from workflows.directory.known_people import list_people

if TYPE_CHECKING:
    from flask.typing import ResponseReturnValue
    from sqlalchemy import Connection

    from lifecycle.transaction import Transaction


@does("person forget")
def forget_person_page(handle: str) -> ResponseReturnValue:
    """Blank everything by which a person could be told."""
    with asked().reading() as connection:
        there = {one.person.handle: one for one in list_people(connection, on=asked().today)}
    if handle not in there:
        abort(404)
    form = Form(
        title=texts().text("web.forget.person", person=handle),
        intro=[texts().text("web.forget.person.means"), texts().text("web.forget.stays")],
        controls=_rests_on(),
        version=there[handle].version or 0,
        back=url_for("person", handle=handle),
        do=texts().text("web.forget.do"),
        ends=True,
        shows_first=True,
        sure=texts().text("web.forget.sure"),
        afterwards=_erased,
    )

    def do(tx: Transaction, controls: Sequence[Control], version: int | None) -> Became:
        done = forget_person(tx, handle, _ground(controls), expected_version=version)
        return Became(said=sentences(person_document(texts(), done, erased=True)), then=url_for("people"))

    return fill(form, do)


@does("forget")
def forget_row_page(kind: str, reference: str, row: int) -> ResponseReturnValue:
    """Blank texts of a row of a record's history."""
    asking = asked()
    with asking.reading() as connection:
        there = record_at(connection, kind, reference)
        if not isinstance(there, Record):
            return there
        left = texts_left(connection, there.id).get(row, ())
    if not left:
        abort(404)
    choices = [Choice(name, text_named(texts(), name)) for name in left]
    back = address_of(there.machine, there.reference)
    form = Form(
        title=texts().text("web.forget.row", row=row, reference=there.reference),
        intro=[texts().text("web.forget.row.means"), texts().text("web.forget.stays")],
        controls=[
            Control("names", texts().text("web.forget.which"), "several", chosen=left, choices=choices),
            *_rests_on(),
        ],
        version=there.version,
        back=back,
        do=texts().text("web.forget.do"),
        about=there.reference,
        ends=True,
        shows_first=True,
        sure=texts().text("web.forget.sure"),
        afterwards=_erased,
    )

    def do(tx: Transaction, controls: Sequence[Control], version: int | None) -> Became:
        names = next(one.chosen for one in controls if one.name == "names")
        if not names:
            raise InvalidValue("names", "", expected="not_empty")
        done = forget_row_texts(
            tx, there.reference, row, _ground(controls), names=names, expected_version=version
        )
        return Became(said=sentences(texts_document(texts(), done, erased=True)), then=back)

    return fill(form, do)


def forgetting_of(connection: Connection, record: Record) -> Mapping[int, str]:
    """Give of each row in which a person's text stands where that is forgotten."""
    at = partial(address_of, record.machine, record.reference, "forget_row")
    return {seq: at(row=str(seq)) for seq, names in texts_left(connection, record.id).items() if names}


def _rests_on() -> list[Control]:
    """Ask what forgetting rests on."""
    grounds = [Choice(one, texts().text(f"ground.{one}")) for one in GROUNDS]
    label = texts().text
    return [
        Control("ground", label("field.ground"), "choice", GROUNDS[0], choices=grounds, is_required=True),
        Control("body", label("field.body"), is_required=True),
        Control(
            "decided_on", label("field.decided_on"), hint=label("web.hint.day"), is_day=True, is_required=True
        ),
        Control("diary_number", label("field.diary_number"), is_required=True),
    ]


def _ground(controls: Sequence[Control]) -> Ground:
    """Read what it rests on.

    Raises:
        InvalidValue, InvalidDate: the day is not said, or is none.
    """
    decided_on = whole_day(controls, "decided_on")
    if decided_on is None:
        raise InvalidValue("decided_on", "", expected="not_empty")
    return Ground(
        text_in(controls, "ground"),
        text_in(controls, "body"),
        decided_on,
        text_in(controls, "diary_number"),
    )


def _erased() -> list[str]:
    """Leave no trace in the file either, and say so where that could not be done."""
    erased = front().register.store.erase_what_is_gone()
    return [] if erased else sentences(not_erased_document(texts()))
