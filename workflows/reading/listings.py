"""Which records a listing has: agreements of a kind, a state or a party, and what hangs on something."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date
from typing import TYPE_CHECKING

from workflows.directory.parties import unit_named
from workflows.lookup.by_name import find_record
from workflows.lookup.snapshot import Standing, standings

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from lifecycle.records import Unit
    from lifecycle.rulebook import Rulebook


def agreements(
    connection: Connection,
    rulebook: Rulebook,
    *,
    state: str | None = None,
    machine: str | None = None,
    party: str | None = None,
    as_of: date | None = None,
    known_on: date | None = None,
) -> tuple[Standing, ...]:
    """List agreements of a state, a kind and a party, or all; of today, or of a day as known on a day.

    Args:
        party: a party's whole name, also a double's; or a part of the names of several.

    Raises:
        HistoryUnreadable: somebody tampered with the rows that this is read from.
    """
    found = standings(connection, rulebook, as_of=as_of, known_on=known_on)
    named = None if party is None else unit_named(connection, party, as_of=as_of, known_on=known_on)
    return tuple(
        one
        for one in found
        if one.is_agreement
        and state in (None, one.state)
        and machine in (None, one.machine)
        and (party is None or any(_is_meant(party, named, each) for each in one.parties))
    )


def hanging_on(
    connection: Connection,
    rulebook: Rulebook,
    machines: Collection[str],
    *,
    under: str | None = None,
    ended: bool = False,
) -> tuple[Standing, ...]:
    """List what is of these kinds, hangs on a record however far below it, and, unless asked, goes on.

    Raises:
        UnknownRecord: nothing has the reference `under`; the nearest ones are named.
        HistoryUnreadable: somebody tampered with the rows that this is read from.
    """
    reference = None if under is None else find_record(connection, under).reference
    found = standings(connection, rulebook)
    parents = {one.reference: one.parent for one in found}
    return tuple(
        one
        for one in found
        if one.machine in machines
        and (reference is None or reference in _line_above(one, parents))
        and (ended or not one.means.has_ended)
    )


def _is_meant(written: str, named: Unit | None, unit: Unit) -> bool:
    """A whole name, also a double's, is that party's; a part of one is everybody's who has it."""
    return unit.id == named.id if named is not None else written.casefold() in unit.name.casefold()


def _line_above(standing: Standing, parents: Mapping[str, str | None]) -> set[str]:
    """Everything that a record hangs on, and what that hangs on."""
    line: set[str] = set()
    at = standing.parent
    while at is not None and at not in line:
        line.add(at)
        at = parents.get(at)
    return line
