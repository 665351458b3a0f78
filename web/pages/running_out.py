"""Before a term runs out: what its parties say of what comes after, an extension, a successor, a notice."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from flask import abort

from lifecycle.codes import DEVIATIONS
from lifecycle.errors import InvalidValue
from lifecycle.options import options
from lifecycle.outcome import Done, Refused
from lifecycle.records.person import CAPACITIES
from web.frame.addresses import address_of
from web.frame.asking import asked, texts
from web.frame.doing import does
from web.frame.filling import Became, Do, Form, fill
from web.frame.forms import Choice, Control, control_of
from web.frame.lacking import lacks_of
from web.frame.manner import (
    dated_in,
    end_control,
    goal_in,
    length_in,
    partial_day,
    party_control,
    reason_control,
    text_in,
    whole_day,
)
from web.frame.records import There, there_at
from web.frame.telling import became
from workflows.agreements.parting import Notice, give_notice
from workflows.agreements.renewal import Extension, Successor, consult, extend, renew
from workflows.agreements.signing import Papers
from workflows.agreements.steps import exactly
from workflows.lookup.ends import end_by_notice

if TYPE_CHECKING:
    from flask.typing import ResponseReturnValue

    from lifecycle.snapshot import Snapshot
    from lifecycle.transaction import Transaction

_OF_A_NOTICE: Final = ("item", "basis", "diary_number", "original_at")


@does("consult")
def samrad(kind: str, reference: str) -> ResponseReturnValue:
    """Record a consultation."""
    found = _agreement_at(kind, reference)
    if not isinstance(found, There):
        return found
    controls = [_day(required=True), _parties(found.snapshot), end_control("until"), reason_control()]

    def do(tx: Transaction, controls: Sequence[Control], version: int | None) -> Became:
        outcome = consult(
            tx,
            found.snapshot.reference,
            partial_day(controls) or exactly(tx.today),
            parties=_chosen(controls),
            until=goal_in(controls),
            reason=text_in(controls, "reason") or None,
            expected_version=version,
        )
        return became(tx, outcome, found.address)

    return _filled("samrad", "consult", found, controls, do)


@does("extend")
def forlang(kind: str, reference: str) -> ResponseReturnValue:
    """Extend until a day, or until the main agreement ends."""
    found = _agreement_at(kind, reference)
    if not isinstance(found, There):
        return found
    consulted = Control(
        "consulted_on", texts().text("field.consulted_on"), hint=texts().text("web.hint.consulted")
    )
    controls = [
        end_control("until", required=True),
        consulted,
        _parties(found.snapshot),
        _day(hint="web.hint.decided_on"),
        _deviation(),
        reason_control(),
    ]

    def do(tx: Transaction, controls: Sequence[Control], version: int | None) -> Became:
        goal = goal_in(controls)
        if goal is None or (goal.until is None and not goal.with_main):
            raise InvalidValue("until", text_in(controls, "until"), expected="day_or_main_agreement")
        extension = Extension(
            until=None if goal.with_main else dated_in(controls, "until"),
            consulted_on=partial_day(controls, "consulted_on"),
            parties=_chosen(controls),
            deviation=text_in(controls, "deviation") or None,
        )
        outcome = extend(
            tx,
            found.snapshot.reference,
            extension,
            on=whole_day(controls),
            reason=text_in(controls, "reason") or None,
            expected_version=version,
        )
        return became(tx, outcome, found.address)

    return _filled("forlang", "extend", found, controls, do)


@does("renew")
def fornya(kind: str, reference: str) -> ResponseReturnValue:
    """Draft the successor of an agreement."""
    found = _agreement_at(kind, reference)
    if not isinstance(found, There):
        return found
    controls = [
        Control("as_reference", texts().text("field.reference"), hint=texts().text("web.hint.reference")),
        Control("parties", texts().text("field.parties"), "list", hint=texts().text("web.hint.same_parties")),
        control_of(texts(), "starts_on", None),
        Control("ends_on", texts().text("field.ends_on"), hint=texts().text("web.hint.end_or_length")),
        _deviation(),
    ]

    def do(tx: Transaction, controls: Sequence[Control], version: int | None) -> Became:
        length = length_in(controls, "ends_on")
        said = Successor(
            reference=text_in(controls, "as_reference") or None,
            starts_on=dated_in(controls, "starts_on"),
            ends_on=None if length else dated_in(controls, "ends_on"),
            lasts=length,
            deviation=text_in(controls, "deviation") or None,
            parties=tuple(line.strip() for line in text_in(controls, "parties").split("\n") if line.strip()),
        )
        outcome = renew(tx, found.snapshot.reference, said, expected_version=version)
        if isinstance(outcome, Refused):
            return Became(outcome)
        made = outcome.step if isinstance(outcome, Done) else outcome
        return became(tx, outcome, address_of(made.machine, made.reference))

    return _filled("fornya", None, found, controls, do)


@does("give-notice")
def uppsagning(kind: str, reference: str) -> ResponseReturnValue:
    """Record a notice that was received from a party."""
    found = _agreement_at(kind, reference)
    if not isinstance(found, There):
        return found
    capacities = [Choice(one, texts().text(f"capacity.{one}")) for one in CAPACITIES]
    controls = [
        party_control(found.snapshot.parties, required=True),
        _day(required=True, hint="web.hint.received_on"),
        Control("ends", texts().text("field.ends_on"), hint=texts().text("web.hint.notice_ends")),
        _line("function"),
        Control("capacity", texts().text("field.capacity"), "choice", choices=capacities),
        *(_line(name) for name in _OF_A_NOTICE),
        reason_control(),
    ]

    def do(tx: Transaction, controls: Sequence[Control], version: int | None) -> Became:
        on = partial_day(controls) or exactly(tx.today)
        ends = length_in(controls, "ends") or dated_in(controls, "ends")
        papers = Papers.as_written(
            {name: text_in(controls, name) for name in ("function", "capacity", *_OF_A_NOTICE)}
        )
        outcome = give_notice(
            tx,
            found.snapshot.reference,
            text_in(controls, "party") or None,
            Notice(on, end_by_notice(on, ends), papers),
            reason=text_in(controls, "reason") or None,
            expected_version=version,
        )
        return became(tx, outcome, found.address)

    return _filled("uppsagning", "give_notice", found, controls, do)


def _agreement_at(kind: str, reference: str) -> There | ResponseReturnValue:
    found = there_at(kind, reference)
    if isinstance(found, There) and not found.snapshot.is_agreement:
        abort(404)
    return found


def _filled(
    name: str, trigger: str | None, found: There, controls: Sequence[Control], do: Do
) -> ResponseReturnValue:
    """Show the form of an act, with what the step that it may bring about lacks already."""
    asking, snapshot = asked(), found.snapshot
    with asking.reading() as connection:
        open_now = options(connection, asking.rulebook, snapshot.record_id, on=asking.today)
        lacking = [each for one in open_now if one.trigger == trigger for each in (*one.unmet, *one.notes)]
        lacks = lacks_of(connection, snapshot, lacking)
    form = Form(
        title=texts().text(f"web.act.{name}"),
        intro=[texts().text(f"web.means.{name}")],
        controls=controls,
        version=snapshot.version,
        back=found.address,
        do=texts().text("web.act.do" if trigger else "web.begin.do"),
        about=snapshot.reference,
        lacks=lacks,
        ends=name == "uppsagning",
    )
    return fill(form, do)


def _line(name: str) -> Control:
    return Control(name, texts().text(f"field.{name}"))


def _day(*, required: bool = False, hint: str = "web.hint.day") -> Control:
    label = texts().text("field.on")
    return Control("on", label, hint=texts().text(hint), is_day=True, is_required=required)


def _parties(snapshot: Snapshot) -> Control:
    choices = [Choice(unit.name, unit.name) for unit in snapshot.parties]
    hint = texts().text("web.hint.who_was_there")
    return Control("parties", texts().text("field.parties"), "several", choices=choices, hint=hint)


def _chosen(controls: Sequence[Control]) -> tuple[str, ...]:
    return next(tuple(one.chosen) for one in controls if one.name == "parties")


def _deviation() -> Control:
    choices = [Choice(one, texts().text(f"deviation.{one}")) for one in DEVIATIONS]
    return Control("deviation", texts().text("field.deviation"), "choice", choices=choices)
