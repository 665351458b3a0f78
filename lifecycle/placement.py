"""Where a record may stand: on which other, after which predecessor, in which term."""

from __future__ import annotations

from uuid import UUID

from lifecycle.case import Case
from lifecycle.fields import Values
from lifecycle.guards import GUARDS
from lifecycle.machine.decide import Unmet
from lifecycle.nouns import noun_driven_by
from lifecycle.outcome import logic
from lifecycle.records import Record


def named_in(changes: Values) -> tuple[UUID, ...]:
    """List the records that changes hang this one on: their families are locked with it."""
    named = (changes.get("parent_id"), changes.get("predecessor_id"))
    return tuple(one for one in named if isinstance(one, UUID))


def said_well(case: Case) -> list[Unmet]:
    """Ask what holds for every record whatever its state: its term in order, its place possible."""
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
    found += [logic("record_never_was", reference=one.reference) for one in _never_were(case)]
    if case.picture is not None and case.picture.record.machine != "problem_picture":
        found.append(logic("picture_of_wrong_kind", picture=case.picture.record.reference))
    after = {case.record.id, *(one.record.id for one in case.successors)}
    if case.predecessor is not None and case.predecessor.record.id in after:
        found.append(logic("predecessor_comes_after", predecessor=case.predecessor.record.reference))
    return found


def _never_were(case: Case) -> list[Record]:
    """Give what the record hangs or rests on, or comes after, that turned out never to have been."""
    named = [one.record for one in (*case.above, case.predecessor, case.picture) if one is not None]
    return [one for one in named if one.never_was]
