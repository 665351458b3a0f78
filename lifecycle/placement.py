"""Where a record may stand: on which other, after which predecessor, in which term."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from lifecycle.by_law import knows_of_a_picture
from lifecycle.case import Case, names_of
from lifecycle.fields import OF_PARTIES_ALONE, Values
from lifecycle.guards import GUARDS
from lifecycle.machine.decide import Unmet
from lifecycle.nouns import noun_driven_by
from lifecycle.outcome import logic
from lifecycle.records import Record

if TYPE_CHECKING:
    from sqlalchemy import Connection


def named_in(changes: Values) -> tuple[UUID, ...]:
    """List the records that changes hang this one on: their families are locked with it."""
    named = (changes.get("parent_id"), changes.get("predecessor_id"))
    return tuple(one for one in named if isinstance(one, UUID))


def said_well(connection: Connection, case: Case, *, begins: bool = False) -> list[Unmet]:
    """Ask what holds for every record whatever its state: its term, its place, what parties do.

    Args:
        connection: where names are read.
        case: the record as it would be.
        begins: whether it is just being made, and is not there to be changed when it is refused.
    """
    found = [unmet for unmet in (GUARDS["term_is_in_order"].unmet(case),) if unmet is not None]
    machine = case.record.machine
    if case.parent is not None and case.parent.record.machine not in noun_driven_by(machine).parents:
        found.append(logic("parent_of_wrong_kind", parent=case.parent.record.reference, machine=machine))
    if case.parent is not None and case.parent.record.id in {child.record.id for child in case.children}:
        found.append(logic("parent_is_a_child", parent=case.parent.record.reference))
    if case.predecessor is not None and case.predecessor.record.machine != machine:
        found.append(
            logic("predecessor_of_wrong_kind", predecessor=case.predecessor.record.reference, machine=machine)
        )
    found += _of_no_party(connection, case, begins=begins)
    found += [logic("record_never_was", reference=one.reference) for one in _never_were(case)]
    if case.picture is not None and not (
        case.picture.machine == "problem_picture" or knows_of_a_picture(case.picture)
    ):
        found.append(logic("picture_of_wrong_kind", picture=case.picture.record.reference))
    after = {case.record.id, *(one.record.id for one in case.successors)}
    if case.predecessor is not None and case.predecessor.record.id in after:
        found.append(logic("predecessor_comes_after", predecessor=case.predecessor.record.reference))
    return found


def _of_no_party(connection: Connection, case: Case, *, begins: bool) -> list[Unmet]:
    """Name those of whom it is newly said that they do what only a party does: what is known stays.

    What begins as a later one of something has what that said.
    """
    earlier = None if case.predecessor is None else case.predecessor.noun
    before = earlier if case.record.last_seq == 1 else case.before
    there = {str(unit.id) for unit in (*case.parties, *case.once_parties)}
    units = {
        row["party"]
        for name in OF_PARTIES_ALONE
        for row in getattr(case.noun, name, ())
        if row.get("party") and row not in getattr(before, name, ())
    }
    said = {"reference": case.record.reference, "parties": tuple(unit.name for unit in case.parties)}
    strangers = {UUID(one) for one in units - there} if case.parties else set()
    return [
        logic("unit_is_no_party_of_the_new", unit=name, **said)
        if begins
        else logic("unit_is_no_party", unit=name, **said)
        for name in names_of(connection, strangers)
    ]


def _never_were(case: Case) -> list[Record]:
    """Give what the record hangs or rests on, or comes after, that turned out never to have been."""
    named = [one.record for one in (*case.above, case.predecessor, case.picture) if one is not None]
    return [one for one in named if one.never_was]
