"""Beginning what hangs on an agreement (a picture, a plan, a forum), and later versions of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Final
from uuid import UUID

from sqlalchemy import select

from lifecycle.advance import advance
from lifecycle.case import Case, Related, load_case
from lifecycle.effects.annexes import ANNEXES
from lifecycle.effects.owing import CALLED, below
from lifecycle.errors import InvalidValue
from lifecycle.fields import Row, Value, rows_in
from lifecycle.names import name_key, reference_of
from lifecycle.nouns import empty_values, noun_driven_by
from lifecycle.outcome import AlreadyDone, Done, Outcome, Refused, logic
from lifecycle.placement import said_well
from lifecycle.records import Record
from lifecycle.table import table
from lifecycle.transaction import Transaction, lock_families, lock_family
from lifecycle.writing import Writing, create_record, free_reference
from workflows.field_values import Reader, read_values, split_pairs
from workflows.lookup import find_record
from workflows.steps import Why, cleaned_reason, decider_of

DRAFTED: Final = (
    "problem_picture",
    "municipal_plan",
    *ANNEXES,
    "activity",
    "forum",
    "meeting",
)
"""What people begin by hand; agreements have stories of their own, rounds are laid out by a plan."""

REVISED: Final[Mapping[str, frozenset[str]]] = {
    "problem_picture": frozenset({"prioritised"}),
    "municipal_plan": frozenset({"decided"}),
    **{annex: frozenset({"decided", "in_force"}) for annex in ANNEXES},
}
"""Machine -> states from which there can be a later version."""

_NOT_COPIED: Final = frozenset(
    {
        *("predecessor_id", "to_be_decided", "owed_since", "owed_within", "adopted_on"),
        *("updated_on", "prioritised_on", "reviews", "analysis", "mapping", "other_information"),
        *("decided_by", "decided_on", "paragraph", "diary_number", "followed_up_on"),
        *("starts_on", "ends_on"),
    }
)
"""What a later version says anew."""


def draft(
    tx: Transaction,
    machine: str,
    under: str | None,
    pairs: Iterable[str],
    *,
    on: date,
    reference: str | None = None,
    why: Why | None = None,
) -> Outcome:
    """Begin a record under another one; what is owed there, or begun, is filled in and not begun twice.

    Raises:
        UnknownRecord: no such record, field, party or area.
        ReferenceTaken: another record has the reference.
        UnknownCode, WrongRow, InvalidValue, InvalidDate: a value cannot be what its field holds.
    """
    said = why or Why()
    parent = None if under is None else find_record(tx.connection, under)
    if parent is None and reference is None:
        raise InvalidValue("reference", "", expected="reference")
    around = None if parent is None else _case(tx, parent.id)
    reader = Reader(tx.connection, machine, () if around is None else around.parties, {}, said.words)
    values = read_values(reader, split_pairs(pairs))
    if around is not None and reference is None and (begun := _begun(around, machine, values)) is not None:
        return _fill_in(tx, begun.record, values, on, said)
    if parent is not None:
        lock_families(tx, parent.id)
        values["parent_id"] = parent.id
    name = reference_of(reference) if reference else _next_reference(tx, machine, parent, around, values)
    return _create(tx, machine, name, values, on)


def revise(tx: Transaction, reference: str, *, on: date, as_reference: str | None = None) -> Outcome:
    """Begin the later version of a picture, a plan or another annex: a copy that will take its place.

    What the concluded rounds found is among the sources of a new picture (H-170). Revising twice is
    revising once.

    Raises:
        UnknownRecord: there is no such record.
        ReferenceTaken: another record has the reference.
    """
    record = find_record(tx.connection, reference)
    lock_family(tx, record.id)
    case = _case(tx, record.id)
    for one in case.successors:
        if not case.has_ended(one):
            return AlreadyDone(
                one.record.reference, one.record.machine, one.record.state, "revise", on=on, seq=1
            )
    if record.state not in REVISED.get(record.machine, frozenset()):
        unmet = logic("nothing_to_revise", state=record.state, machine=record.machine)
        return Refused(record.reference, record.machine, record.state, "revise", (unmet,))
    values = {name: value for name, value in case.values.items() if name not in _NOT_COPIED}
    values["predecessor_id"] = record.id
    if record.machine == "problem_picture":
        values |= _seen_anew(tx, case)
    name = reference_of(as_reference) if as_reference else _later_reference(tx, case)
    return _create(tx, record.machine, name, values, on)


def _later_reference(tx: Transaction, case: Case) -> str:
    """Number the versions after the first one: PICTURE, PICTURE-2, PICTURE-3."""
    reference, before = case.record.reference, case.predecessor
    while before is not None:
        reference = before.record.reference
        before = _case(tx, before.record.id).predecessor
    return free_reference(tx.connection, reference)


def _seen_anew(tx: Transaction, case: Case) -> dict[str, Value]:
    """A new picture starts from the same problems, not yet chosen, and knows what follow-up found."""
    problems = tuple(
        {column: text for column, text in row.items() if column != "prioritised"}
        for row in case.rows("problems")
    )
    known = [dict(row) for row in rows_in(case.values["sources"])]
    found: list[Row] = [{"kind": "follow_up", "title": one} for one in _concluded_rounds(tx, case)]
    return {"problems": problems, "sources": (*known, *(row for row in found if row not in known))}


def _concluded_rounds(tx: Transaction, case: Case) -> list[str]:
    """References of what was followed up under the picture's agreements, and under those below them."""
    areas = {area.code for area in case.areas}
    parent = case.values["parent_id"]
    below = [one for one in case.beside if one.is_agreement and one.record.parent_id == parent]
    agreements = [
        one.record.id for one in (*case.above, *below) if not areas or not one.areas or areas & set(one.areas)
    ]
    record = table(Record)
    concluded = (record.c.machine == "round") & (record.c.state == "concluded")
    asked = select(record.c.reference).where(record.c.parent_id.in_(agreements), concluded)
    return sorted(tx.connection.execute(asked).scalars())


def _begun(around: Case, machine: str, values: Mapping[str, Value]) -> Related | None:
    """Find the draft that is meant: the untouched one that is owed here or, of an annex, any draft.

    Of an annex there is one at a time (H-121), of an action plan one for each area (H-130).
    """
    drafts = [one for one in around.below(machine) if _may_be_meant(one)]
    if machine == "action_plan":
        wanted = name_key(str(values.get("priority", "")))
        drafts = [one for one in drafts if name_key(str(getattr(one.noun, "priority", ""))) == wanted]
    return drafts[0] if drafts else None


def _may_be_meant(one: Related) -> bool:
    if one.record.machine in ANNEXES:
        return one.record.state == "draft"
    return getattr(one.noun, "owed_since", None) is not None and one.record.version == 1


def _fill_in(tx: Transaction, record: Record, values: Mapping[str, Value], on: date, why: Why) -> Outcome:
    """Fill in a draft. A picture is gathered first, and then says what only comes with the gathering."""
    definition = tx.rulebook.definition(record.machine, record.machine_version)
    arrow = definition.arrow(record.state, "gather")
    reason, decider = cleaned_reason(why), decider_of(tx, record, why)

    def step(trigger: str, changes: Mapping[str, Value]) -> Outcome:
        return advance(tx, record.id, trigger, on=on, changes=changes, reason=reason, decider=decider)

    if arrow is None:
        return step("fill_in", values)
    first = {name: value for name, value in values.items() if name in arrow.carries}
    rest = {name: value for name, value in values.items() if name not in first}
    with tx.attempt() as attempt:
        gathered = step("gather", first)
        filled = step("fill_in", rest) if rest and isinstance(gathered, Done) else gathered
        if not isinstance(filled, Refused):
            attempt.keep()
    if filled is gathered or not isinstance(gathered, Done) or not isinstance(filled, Done):
        return filled
    return replace(filled, before=(*gathered.before, gathered.step, *gathered.after, *filled.before))


def _next_reference(
    tx: Transaction,
    machine: str,
    parent: Record | None,
    around: Case | None,
    values: Mapping[str, Value],
) -> str:
    """Name it after its agreement, a meeting after its forum and day; a wrong place is refused later."""
    assert parent is not None  # noqa: S101 -- asked before
    above = None if around is None or "agreement" in parent.machine else around.agreement_above
    base = parent.reference if above is None or machine == "meeting" else above.record.reference
    meets_on = values.get("meets_on")
    called = meets_on.isoformat() if isinstance(meets_on, date) else CALLED.get(machine, machine)
    return free_reference(tx.connection, below(base, called))


def _create(tx: Transaction, machine: str, reference: str, values: Mapping[str, Value], on: date) -> Outcome:
    definition = tx.rulebook.newest(machine)
    if on > tx.today:
        unmet = logic("day_has_not_come", on=on, today=tx.today)
        return Refused(reference, machine, definition.initial, "create", (unmet,))
    own = noun_driven_by(machine).fields
    whole = empty_values(machine) | {name: value for name, value in values.items() if name in own}
    writing = Writing(kind="moved", on=on, trigger="create", dest=definition.initial)
    with tx.attempt() as attempt:
        record_id: UUID = create_record(tx, reference, definition, whole, writing)
        if wrong := said_well(_case(tx, record_id)):
            return Refused(reference, machine, definition.initial, "create", tuple(wrong))
        attempt.keep()
    return Done(tx.steps[-1])


def _case(tx: Transaction, record_id: UUID) -> Case:
    return load_case(tx.connection, tx.rulebook, record_id, on=tx.today, changes={})
