"""Beginning what hangs on an agreement (a picture, a plan, a forum), and later versions of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Final
from uuid import UUID

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
        *("decided_by", "decided_on", "paragraph", "followed_up_on", "starts_on", "ends_on"),
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
    """Begin a record under another one; what is owed there already is filled in, not begun twice.

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
    if around is not None and reference is None and (owed := _owed(around, machine, values)) is not None:
        return advance(
            tx,
            owed.record.id,
            "gather" if machine == "problem_picture" else "fill_in",
            on=on,
            changes=values,
            reason=cleaned_reason(said),
            decider=decider_of(tx, owed.record, said),
        )
    if parent is not None:
        lock_families(tx, parent.id)
        values["parent_id"] = parent.id
    name = reference_of(reference) if reference else _next_reference(tx, machine, parent, around)
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
        values |= _seen_anew(case)
    name = reference_of(as_reference) if as_reference else free_reference(tx.connection, record.reference)
    return _create(tx, record.machine, name, values, on)


def _seen_anew(case: Case) -> dict[str, Value]:
    """A new picture starts from the same problems, not yet chosen, and knows what follow-up found."""
    problems = tuple(
        {column: text for column, text in row.items() if column != "prioritised"}
        for row in case.rows("problems")
    )
    rounds = [
        one.record.reference
        for one in (*case.children, *case.beside)
        if one.record.machine == "round" and one.record.state == "concluded"
    ]
    known = [dict(row) for row in rows_in(case.values["sources"])]
    found: list[Row] = [{"kind": "follow_up", "title": one} for one in rounds]
    return {"problems": problems, "sources": (*known, *(row for row in found if row not in known))}


def _owed(around: Case, machine: str, values: Mapping[str, Value]) -> Related | None:
    """Find the untouched draft that is owed here: of this kind and, for an action plan, of this area."""
    wanted = name_key(str(values.get("priority", "")))
    drafts = [
        one
        for one in around.below(machine)
        if getattr(one.noun, "owed_since", None) is not None and one.record.version == 1
    ]
    if machine == "action_plan":
        drafts = [one for one in drafts if name_key(str(getattr(one.noun, "priority", ""))) == wanted]
    return drafts[0] if drafts else None


def _next_reference(tx: Transaction, machine: str, parent: Record | None, around: Case | None) -> str:
    assert parent is not None  # noqa: S101 -- asked before
    above = None if around is None or "agreement" in parent.machine else around.agreement_above
    base = parent.reference if above is None or machine == "meeting" else above.record.reference
    return free_reference(tx.connection, below(base, CALLED[machine]))


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
