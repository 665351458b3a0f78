"""Which records a listing has: agreements of a kind, a state or a party, and what hangs on something.

What is not listed is not read, nor is its history. Of today they are read some at a time, as they are asked
for.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import ColumnElement, and_, select

from lifecycle.records import Agreement, Record, Unit
from lifecycle.table import table
from workflows.lookup.by_name import find_record, unit_named
from workflows.lookup.snapshot import (
    are_agreements,
    ever_named,
    hangs_on,
    has_party,
    in_states,
    offices_then,
    rows_where,
    snapshots_on,
)

if TYPE_CHECKING:
    from uuid import UUID

    from sqlalchemy import Connection

    from lifecycle.rulebook import Rulebook
    from lifecycle.snapshot import Snapshot
    from workflows.lookup.rows import Many

_RECORD, _UNIT = table(Record), table(Unit)
_AGREEMENT = table(Agreement)


def agreements(
    connection: Connection,
    rulebook: Rulebook,
    *,
    state: str | None = None,
    machine: str | None = None,
    party: str | None = None,
    ends_before: date | None = None,
    as_of: date | None = None,
    known_on: date | None = None,
) -> Many[Snapshot]:
    """List agreements of a state, a kind and a party, or all; of today, or of a day as known on a day.

    Args:
        party: a party's whole name, also a double's; or a part of the names of several.
        ends_before: only those that have a last day, and it is before this one.

    Raises:
        HistoryUnreadable: somebody tampered with the rows that this is read from.
    """
    of_a_kind = are_agreements() if machine is None else are_agreements() & (_RECORD.c.machine == machine)
    if as_of is None and known_on is None:
        wanted = which_agreements(connection, state=state, party=party, ends_before=ends_before)
        return rows_where(connection, rulebook, of_a_kind & wanted)
    units = None if party is None else _meant(connection, party, as_of=as_of, known_on=known_on)
    where = of_a_kind if units is None else of_a_kind & ever_named(units)
    return tuple(
        one
        for one in snapshots_on(connection, rulebook, as_of=as_of, known_on=known_on, where=where)
        if state in (None, one.state)
        and (units is None or units & {unit.id for unit in one.parties})
        and (ends_before is None or _ends(one) < ends_before)
    )


def _ends(one: Snapshot) -> date:
    return one.agreement.ends_on_last or date.max


def which_agreements(
    connection: Connection, *, state: str | None, party: str | None, ends_before: date | None
) -> ColumnElement[bool]:
    """Ask for agreements that are in a state, have a party and end before a day, today. See `agreements`."""
    wanted = [are_agreements()]
    if state is not None:
        wanted.append(_RECORD.c.state == state)
    if party is not None:
        wanted.append(has_party(_meant(connection, party, as_of=None, known_on=None)))
    if ends_before is not None:
        ending = select(_AGREEMENT.c.record_id).where(_AGREEMENT.c.ends_on_last < ends_before)
        wanted.append(_RECORD.c.id.in_(ending))
    return and_(*wanted)


def hanging_on(
    connection: Connection,
    rulebook: Rulebook,
    machines: Collection[str],
    *,
    under: str | None = None,
    ended: bool = False,
    in_force: bool = False,
    as_of: date | None = None,
    known_on: date | None = None,
) -> Many[Snapshot]:
    """List what is of these kinds, hangs on a record however far below it, and, unless asked, goes on.

    Args:
        in_force: only what was in force: which annexes an agreement had on a day is one question (H-121).

    Raises:
        UnknownRecord: nothing has the reference `under`; the nearest ones are named.
        HistoryUnreadable: somebody tampered with the rows that this is read from.
    """
    where: ColumnElement[bool] = _RECORD.c.machine.in_(machines)
    above = None if under is None else find_record(connection, under).id
    if as_of is None and known_on is None:
        # where it hangs, and in which state it is, the tables know of today
        if above is not None:
            where &= hangs_on(above)
        if not ended:
            where &= ~in_states(rulebook, lambda means: means.has_ended)
        if in_force:
            where &= in_states(rulebook, lambda means: means.in_force)
        return rows_where(connection, rulebook, where)
    return tuple(
        one
        for one in snapshots_on(connection, rulebook, as_of=as_of, known_on=known_on, where=where)
        if (ended or not one.means.has_ended)
        and (one.means.in_force or not in_force)
        and (above is None or above in {each.id for each in one.above})
    )


def _meant(connection: Connection, written: str, *, as_of: date | None, known_on: date | None) -> set[UUID]:
    """A whole name, also a double's, is that party's; a part of one is everybody's who has it."""
    named = unit_named(connection, written, as_of=as_of, known_on=known_on)
    if named is not None:
        return {named.id}
    if as_of is None and known_on is None:
        names = {row.id: row.name for row in connection.execute(select(_UNIT.c.id, _UNIT.c.name))}
    else:
        then = offices_then(connection, as_of=as_of, known_on=known_on).units
        names = {one: unit.name for one, unit in then.items()}
    return {one for one, name in names.items() if written.casefold() in name.casefold()}
