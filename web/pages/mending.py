"""A row of the history that was written wrongly: what is right of it, or that it did not happen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final

from flask import abort, request

from lifecycle.case import load_record
from lifecycle.errors import InvalidValue
from lifecycle.outcome import Done, Refused, logic
from lifecycle.records.person import CAPACITIES
from web.frame.addresses import address_of
from web.frame.asking import asked, texts
from web.frame.doing import does
from web.frame.filling import Became, Form, fill
from web.frame.forms import Choice, Control, control_of, is_same, said_in
from web.frame.manner import day_control, reason_control, text_in, why
from web.frame.records import There, there_on
from web.frame.telling import became
from words.history import history_lines
from workflows.agreements.steps import mend
from workflows.lookup.by_name import find_record
from workflows.reading.chronicle import chronicle
from workflows.reading.mending import Said, mendable, said_in_row

if TYPE_CHECKING:
    from flask.typing import ResponseReturnValue
    from sqlalchemy import Connection

    from lifecycle.records import Record
    from lifecycle.transaction import Transaction
    from workflows.lookup.field_values import Given
    from workflows.reading.chronicle import Acted, Row

_WRITTEN, _STRUCK = "written", "struck"
"""What may be wrong with a row: something in it, or all of it."""

_WHOSE: Final = "part"
"""In the address: of a row that tells what several parties did, whose act is mended."""

_FIRST: Final = 1
"""The row that made the record, which says what it is called."""


def mending_of(
    connection: Connection, record: Record, rows: Sequence[Row]
) -> Mapping[int, Sequence[tuple[str, str]]]:
    """Give where each row that can be mended is; of what several parties did, where each one's act is."""
    there = mendable(connection, record)

    def at(row: Row, **more: str) -> str:
        return address_of(record.machine, record.reference, "mending", row=str(row.seq), **more)

    return {
        row.seq: [
            ("", at(row)),
            *((act.party, at(row, **{_WHOSE: act.party})) for act in row.acts if len(row.acts) > 1),
        ]
        for row in rows
        if row.seq in there
    }


@does("correct")
def mending(kind: str, reference: str, row: int) -> ResponseReturnValue:
    """Mend a row."""
    asking = asked()
    with asking.reading() as connection:
        found = there_on(connection, kind, reference)
        if not isinstance(found, There):
            return found
        snapshot = found.snapshot
        record = find_record(connection, snapshot.reference)
        said = said_in_row(connection, asking.rulebook, record, row)
        if said is None:
            abort(404)
        rows = chronicle(connection, asking.rulebook, record)
    told = history_lines(texts(), snapshot.machine, next(one for one in rows if one.seq == row))
    act = _act_meant(said)
    means = texts().text("web.mending.correction" if said.is_correction else "web.mending.means")
    stood = _controls(said, act, snapshot.reference)
    form = Form(
        title=texts().text("web.mending.title", row=row, reference=snapshot.reference),
        intro=[*(line.strip() for line in told), means],
        controls=[*stood, reason_control(required=True)],
        version=snapshot.version,
        back=found.address,
        do=texts().text("web.mending.do"),
        shows_first=True,
    )

    def do(tx: Transaction, controls: Sequence[Control], version: int | None) -> Became:
        right, is_struck = _right(stood, controls), text_in(controls, "wrong") != _WRITTEN
        if right and is_struck:
            raise InvalidValue("wrong", texts().text("web.mending.wrong.struck"), expected="struck_alone")
        if not (right or is_struck):  # a row number alone would strike it
            unmet = (logic("correction_changes_nothing"),)
            return Became(Refused(snapshot.reference, snapshot.machine, snapshot.state, "correct", unmet))
        if len(said.acts) > 1 and act is not None and {"on", *said.of_the_acts} & right.keys():
            right["party"] = act.party
        outcome = mend(tx, snapshot.reference, [str(row), right], why=why(controls), expected_version=version)
        if not isinstance(outcome, Done):
            return became(tx, outcome, found.address)
        called = load_record(tx.connection, outcome.step.record)
        return became(tx, outcome, address_of(called.machine, called.reference), mends=True)

    return fill(form, do)


def _act_meant(said: Said) -> Acted | None:
    """Give the act that is mended: the only one in the row, else that of the party that the address names."""
    if len(said.acts) == 1:
        return said.acts[0]
    return next((one for one in said.acts if one.party == request.args.get(_WHOSE)), None)


def _controls(said: Said, act: Acted | None, reference: str) -> list[Control]:
    """Ask what is wrong, and show what stands there to be written anew."""
    if said.is_correction:
        return []
    wrong = [Choice(one, texts().text(f"web.mending.wrong.{one}")) for one in (_WRITTEN, _STRUCK)]
    return [
        Control("wrong", texts().text("field.wrong"), "choice", _WRITTEN, choices=wrong, is_required=True),
        _filled(day_control(), said.on.isoformat() if act is None else act.on),
        *([] if said.seq != _FIRST else [_line("reference", reference)]),
        *([] if act is None else [_of_an_act(name, act) for name in said.of_the_acts if name != "party"]),
        *(control_of(texts(), name, value) for name, value in said.says.items()),
    ]


def _filled(control: Control, text: str) -> Control:
    return Control(control.name, control.label, text=text, hint=control.hint)


def _line(name: str, text: str) -> Control:
    return Control(name, texts().text(f"field.{name}"), text=text)


def _of_an_act(name: str, act: Acted) -> Control:
    if name != "capacity":
        return _line(name, getattr(act, name))
    capacities = [Choice(one, texts().text(f"capacity.{one}")) for one in CAPACITIES]
    return Control(name, texts().text("field.capacity"), "choice", act.capacity, choices=capacities)


def _right(stood: Sequence[Control], controls: Sequence[Control]) -> dict[str, Given]:
    """Give what is written otherwise than it stood there."""
    now = {one.name: one for one in controls}
    return {
        one.name: said_in(now[one.name])
        for one in stood
        if one.name != "wrong" and not is_same(one, now[one.name])
    }
