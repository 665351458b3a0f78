"""Beginning what hangs on an agreement (a picture, a plan, a forum), and later versions of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from uuid import UUID

from lifecycle.advance import advance
from lifecycle.areas import in_common
from lifecycle.case import Case, load_case, parties_now
from lifecycle.decades import said_in_another_decade
from lifecycle.errors import InvalidValue
from lifecycle.fields import EMPTY, ENGINES_OWN, FIELDS, Row, Value, Values, rows_in
from lifecycle.names import below, name_key, reference_of
from lifecycle.nouns import AGREEMENTS, ANNEXES, REVISED, differing, empty_values, load_noun, noun_driven_by
from lifecycle.obeying import said_ahead
from lifecycle.outcome import AlreadyDone, Done, Outcome, Refused, logic
from lifecycle.placement import said_well
from lifecycle.records import Agreement, Record
from lifecycle.snapshot import Snapshot, snapshots
from lifecycle.table import table
from lifecycle.transaction import Transaction, as_expected, lock_families, lock_family
from lifecycle.veiling import as_they_read
from lifecycle.writing import Writing, create_record, free_reference
from workflows.agreements.steps import Why, cleaned_reason, decider_of, made_for, making
from workflows.lookup.by_name import find_record, is_called
from workflows.lookup.field_values import Given, Reader, Said, read_values, split_pairs


class HasNoPartiesOfItsOwn(InvalidValue):
    """Parties are said of what has those of its agreement: the kind it is of, or its place, is another."""

    code = "error.has_no_parties_of_its_own"

    def __init__(self, machine: str) -> None:
        super().__init__("parties", "", expected="field_equals_value")
        self.facts |= {"machine": machine, "reason": machine}


@as_they_read
def draft(
    tx: Transaction,
    machine: str,
    under: str | None,
    pairs: Said,
    *,
    on: date,
    reference: str | None = None,
    why: Why | None = None,
    template: Mapping[str, Given] | None = None,
) -> Outcome:
    """Begin a record under another one; what is owed there, or begun, is filled in and not begun twice.

    Without a reference of its own one that says the same is not begun again: asking twice is asking once.

    Args:
        template: what the fields begin with of which nothing is said, neither here nor in the draft.

    Raises:
        UnknownRecord: no such record, field, party or area.
        HasNoPartiesOfItsOwn: parties are said of what has its agreement's.
        ReferenceTaken: another record has the reference.
        UnknownCode, WrongRow, InvalidValue, InvalidDate: a value cannot be what its field holds.
    """
    return made_for(
        tx,
        lambda: _draft(
            tx, machine, under, pairs, on=on, reference=reference, said=why or Why(), template=template or {}
        ),
    )


def _draft(
    tx: Transaction,
    machine: str,
    under: str | None,
    pairs: Said,
    *,
    on: date,
    reference: str | None,
    said: Why,
    template: Mapping[str, Given],
) -> Outcome:
    parent = None if under is None else find_record(tx.connection, under)
    _refuse_parties(machine, split_pairs(pairs), said)
    if parent is None:
        alone = making(tx, Reader(tx.connection, machine, words=said.words, on=on, today=tx.today))
        values = {**read_values(alone, template), **read_values(alone, split_pairs(pairs))}
        return _asked_back(tx, reference or "", machine, values, (), said) or _create(
            tx, machine, reference_of(reference or ""), values, on
        )
    _, stands = load_noun(tx.connection, parent)
    there = parties_now(tx.connection, parent, stands)
    read = Reader(tx.connection, machine, there, words=said.words, on=on, today=tx.today)
    reader = making(tx, read)
    first = read_values(reader, template)
    values = read_values(reader, split_pairs(pairs))  # before the family is locked: see `making`
    lock_families(tx, parent.id)
    around = _case(tx, parent.id)
    if asked := _asked_back(
        tx, reference or parent.reference, machine, values, (around, *around.above), said
    ):
        return asked
    if reference is None:
        begun = _begun(around, machine, values)
        alike = () if machine in ANNEXES else around.below(machine)
        for one in alike if begun is None else (begun,):
            if _says(tx, one.record, {**_where_nothing_stands(tx, one.record, first), **values}):
                return AlreadyDone(one.record.reference, machine, one.record.state, "create", on=on, seq=1)
        if begun is not None:
            _, stored = load_noun(tx.connection, begun.record)
            values = read_values(replace(reader, stored=stored), split_pairs(pairs))
            values = {**_where_nothing_stands(tx, begun.record, first), **values}
            return _fill_in(tx, begun.record, values, on, said)
    name = reference_of(reference) if reference else _next_reference(tx, around, machine, values)
    return _create(tx, machine, name, {**first, **values, "parent_id": parent.id}, on)


def _refuse_parties(machine: str, pairs: Mapping[str, Given], why: Why) -> None:
    """Say of what hangs on agreements that it has no parties to be named, and where it belongs.

    Raises:
        HasNoPartiesOfItsOwn: they are named.
    """
    noun = noun_driven_by(machine)
    is_of_agreements = "parties" not in noun.fields and any(one in AGREEMENTS for one in noun.parents)
    if is_of_agreements and any(why.words("field", one.strip("+"), ("parties",)) for one in pairs):
        raise HasNoPartiesOfItsOwn(machine)


def _where_nothing_stands(tx: Transaction, record: Record, first: Values) -> dict[str, Value]:
    """Give of a template what a draft says nothing of: nobody's words are written over."""
    _, stored = load_noun(tx.connection, record)
    return {name: value for name, value in first.items() if stored[name] == EMPTY[FIELDS[name]]}


def _asked_back(
    tx: Transaction, reference: str, machine: str, values: Values, above: Iterable[Case | Snapshot], why: Why
) -> Refused | None:
    """Ask back what is said of days in another decade, unless a reason says that they are meant."""
    if why.reason:
        return None
    around = [one.values for one in above]
    asked = said_in_another_decade(values, {}, tx.today, above=around).values()
    unmet = tuple(replace(one, level="reason") for one in asked)
    initial = tx.rulebook.newest(machine).initial
    return Refused(reference, machine, initial, "create", unmet) if unmet else None


@as_they_read
def revise(
    tx: Transaction,
    reference: str,
    *,
    on: date,
    as_reference: str | None = None,
    expected_version: int | None = None,
) -> Outcome:
    """Begin the later version of a picture, a plan or another annex: a copy that will take its place.

    What the concluded rounds found is among the sources of a new picture (H-170). Revising twice is
    revising once; under another reference it is refused.

    Raises:
        UnknownRecord: there is no such record.
        ReferenceTaken: another record has the reference.
        StaleRecord: the record that is revised is no longer at `expected_version`.
    """
    record = find_record(tx.connection, reference)
    as_expected(tx, record.id, record.reference, expected_version)
    lock_family(tx, record.id)
    case = _case(tx, record.id)
    is_revised = record.machine in REVISED  # what comes after an agreement renews it
    if is_revised and (standing := [one.record for one in case.successors if not one.means.has_ended]):
        called = [
            one for one in standing if as_reference is None or is_called(tx.connection, one, as_reference)
        ]
        if called:
            one = called[0]
            return AlreadyDone(one.reference, one.machine, one.state, "revise", on=on, seq=1)
        pairs = {"reference": as_reference}
        unmet = logic("succeeded_otherwise", reference=standing[0].reference, pairs=pairs)
        return Refused(record.reference, record.machine, record.state, "revise", (unmet,))
    if not is_revised or not case.means.is_revisable:
        unmet = logic("nothing_to_revise", state=record.state, machine=record.machine)
        return Refused(record.reference, record.machine, record.state, "revise", (unmet,))
    values = {name: case.values[name] for name in noun_driven_by(record.machine).copied}
    values["predecessor_id"] = record.id
    if record.machine == "problem_picture":
        values |= _seen_anew(tx, case)
    name = reference_of(as_reference) if as_reference else _later_reference(tx, case)
    return _create(tx, record.machine, name, values, on)


def _later_reference(tx: Transaction, case: Case) -> str:
    """Number the versions after the first one: PICTURE, PICTURE-2, PICTURE-3."""
    line = [case.record]
    before = case.predecessor
    while before is not None and before.record.id not in {one.id for one in line}:
        line.append(before.record)
        before = _case(tx, before.record.id).predecessor
    return free_reference(tx.connection, line[-1].reference)


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
    """References of what was followed up under the agreements above it, below those, and before them."""
    record = table(Record)
    kin = [
        one
        for one in snapshots(tx.connection, tx.rulebook, record.c.family == case.record.family)
        if one.is_agreement or (one.record.machine == "round" and one.means.end == "in_its_time")
    ]
    before = {one.record.id: one.record.predecessor_id for one in kin if one.is_agreement}
    own = {earlier for one in case.above for earlier in _line_of(one.record.id, before)}
    above = _line_of(case.values["parent_id"], before)
    areas = [area.code for area in case.areas]
    agreements = {
        one.record.id
        for one in kin
        if (one.record.id in own or one.record.parent_id in above) and in_common(areas, one.area_codes)
    }
    return [
        one.record.reference for one in kin if one.record.parent_id in agreements and not one.is_agreement
    ]


def _line_of(agreement: Value, before: Mapping[UUID, UUID | None]) -> list[UUID]:
    """Give an agreement and those that it has followed on, the latest first."""
    line: list[UUID] = []
    while isinstance(agreement, UUID) and agreement not in line:
        line.append(agreement)
        agreement = before.get(agreement)
    return line


def _begun(around: Case, machine: str, values: Mapping[str, Value]) -> Snapshot | None:
    """Find the draft that is meant: the untouched one that is owed here or, of an annex, any draft.

    Of an annex there is one at a time (H-121), of an action plan one for each area (H-130).
    """
    drafts = [one for one in around.below(machine) if _may_be_meant(one)]
    if machine == "action_plan":
        wanted = name_key(str(values.get("priority", "")))
        drafts = [one for one in drafts if name_key(str(getattr(one.noun, "priority", ""))) == wanted]
    return drafts[0] if drafts else None


def _may_be_meant(one: Snapshot) -> bool:
    if one.record.machine in ANNEXES:
        return one.means.is_prepared
    return getattr(one.noun, "owed_since", None) is not None and one.record.version == 1


def _says(tx: Transaction, record: Record, values: Mapping[str, Value]) -> bool:
    """Whether it says all of this already; to say nothing is to ask for another one."""
    _, stored = load_noun(tx.connection, record)
    return bool(values) and not differing(stored, values)


def _fill_in(tx: Transaction, record: Record, values: Mapping[str, Value], on: date, why: Why) -> Outcome:
    """Fill in a draft. A picture is gathered first, and then says what only comes with the gathering."""
    definition = tx.rulebook.definition(record.machine, record.machine_version)
    arrow = definition.arrow(record.state, "gather")
    reason, decider = cleaned_reason(why), decider_of(tx, record, why, on)

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


def _next_reference(tx: Transaction, around: Case, machine: str, values: Mapping[str, Value]) -> str:
    """Name it after its agreement, a forum's meeting after its day; a wrong place is refused later."""
    parent, above, meets_on = around.record, around.agreement_above, values.get("meets_on")
    base = parent.reference
    if above is not None and machine != "meeting" and not isinstance(around.noun, Agreement):
        base = above.record.reference
    has_its_day = parent.machine == "forum" and isinstance(meets_on, date)
    called = str(meets_on) if has_its_day else noun_driven_by(machine).called or machine
    return free_reference(tx.connection, below(base, called))


def _create(tx: Transaction, machine: str, reference: str, values: Mapping[str, Value], on: date) -> Outcome:
    definition = tx.rulebook.newest(machine)
    unmet = [logic("day_has_not_come", on=on, today=tx.today)] if on > tx.today else []
    unmet += said_ahead(values, tx.today)
    if engines := sorted(ENGINES_OWN & values.keys()):
        unmet.append(logic("field_is_the_engines", fields=tuple(engines)))
    if unmet:
        return Refused(reference, machine, definition.initial, "create", tuple(unmet))
    own = noun_driven_by(machine).fields
    whole = empty_values(machine) | {name: value for name, value in values.items() if name in own}
    writing = Writing(kind="moved", on=on, trigger="create", dest=definition.initial)
    with tx.attempt() as attempt:
        record_id: UUID = create_record(tx, reference, definition, whole, writing)
        if wrong := said_well(tx.connection, _case(tx, record_id), begins=True):
            return Refused(reference, machine, definition.initial, "create", tuple(wrong))
        attempt.keep()
    return Done(tx.steps[-1])


def _case(tx: Transaction, record_id: UUID) -> Case:
    return load_case(tx.connection, tx.rulebook, record_id, on=tx.today, changes={})
