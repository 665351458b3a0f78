"""Reading the whole register once: where everything stands, who holds what, what passed with a reason."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final
from uuid import UUID

from sqlalchemy import and_, or_, select

from lifecycle.fields import REGISTRY_FIELDS
from lifecycle.history import Entry, effective, is_dated, read_entry
from lifecycle.in_force import with_definitions
from lifecycle.law import Held
from lifecycle.names import name_key
from lifecycle.offices import Offices, UnitNames
from lifecycle.records import Area, FunctionHolding, HistoryRow, Person, Record
from lifecycle.sealed import FORGOTTEN, texts_of
from lifecycle.table import OfSome, noun_of, table
from workflows.audits.gaps.register import Amended, Asked, Functions, Passed, Register
from workflows.configuration.loading import rulebook_then
from workflows.lookup.noted import with_notes_then
from workflows.lookup.snapshot import (
    MANY,
    UNREADABLE,
    HistoryUnreadable,
    names_then,
    offices_then,
    snapshots_on,
)

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from lifecycle.rulebook import Rulebook
    from lifecycle.snapshot import Snapshot

_RECORD, _HISTORY, _PERSON, _AREA = table(Record), table(HistoryRow), table(Person), table(Area)

DAY: Final = timedelta(days=1)

MARK: Final = '"passed":['
"""How a body says that guards were passed: bodies are canonical, and free text is never in them."""
FOR_A_PARTY: Final = ('"changes":{', '"decider":{')
"""How one says that something was changed on behalf of a party."""

_MARKED: Final = (
    select(_HISTORY.c.record_id)
    .where(
        or_(
            _HISTORY.c.body.contains(MARK, autoescape=True),
            and_(*(_HISTORY.c.body.contains(mark, autoescape=True) for mark in FOR_A_PARTY)),
        )
    )
    .distinct()
)
_MARKED_OF_SOME: Final = OfSome(_MARKED, _HISTORY.c.record_id)


def read_register(
    connection: Connection,
    rulebook: Rulebook,
    day: date,
    *,
    as_of: date | None = None,
    known_on: date | None = None,
) -> Register:
    """Read everything that is asked about.

    Raises:
        HistoryUnreadable: somebody tampered with the rows that this is read from.
    """
    rulebook = rulebook_then(connection, rulebook, known_on)
    found = snapshots_on(connection, rulebook, as_of=as_of, known_on=known_on)
    return put_together(
        connection,
        rulebook,
        day,
        with_notes_then(connection, found, as_of=as_of, known_on=known_on),
        lives_of(connection, known_on=known_on),
        then=offices_then(connection, as_of=as_of, known_on=known_on),
        names=names_then(connection, known_on=known_on),
        areas=read_areas(connection),
        latest=as_of or known_on,
    )


def put_together(  # noqa: PLR0913 -- what a register is made of, each by its name
    connection: Connection,
    rulebook: Rulebook,
    day: date,
    everything: Sequence[Snapshot],
    lives: Sequence[Sequence[Entry]],
    *,
    then: Offices,
    names: UnitNames,
    areas: Sequence[Area],
    asked: Asked | None = None,
    latest: date | None = None,
) -> Register:
    """Make a register, or a part of one, of what was read.

    Args:
        connection: where the rest is read.
        rulebook: the rules by which it is asked.
        day: on which it is asked.
        everything: records as of the day, in the order of their references.
        lives: the rows that hold of those histories in which something was passed, or changed for a party.
        then: units, people, and what they hold.
        names: what units were called.
        areas: every area.
        asked: who and what is asked about; None: everything.
        latest: the last day of which a row with a day counts; None: all of them count.
    """
    return Register(
        rulebook,
        day,
        everything,
        asked=asked,
        functions=_functions(then, day),
        mandates=then.mandates,
        units=then.units,
        names=names,
        areas=areas,
        passed=tuple(_passed(lives, connection, names, as_of=latest)),
        amended=tuple(_amended(lives, connection, rulebook, as_of=latest)),
    )


def read_areas(connection: Connection) -> tuple[Area, ...]:
    """Read every area."""
    return tuple(noun_of(Area, row) for row in connection.execute(select(_AREA)))


def _functions(then: Offices, day: date) -> Functions:
    """Say what is held on the day."""
    held: dict[UUID, set[str]] = defaultdict(set)
    registered: set[UUID] = set()
    for one in then.holdings:
        registered.add(one.unit_id)
        if then.holds(one, day):
            held[one.unit_id].add(name_key(one.function))
    ever = tuple(_held(one, then.people[one.person_id]) for one in then.holdings)
    return Functions({unit: frozenset(keys) for unit, keys in held.items()}, frozenset(registered), ever)


def _held(one: FunctionHolding, holder: Person) -> Held:
    """Say from when to when a function is held: whoever has left holds nothing from that day on."""
    left_on = None if holder.left_on is None else holder.left_on - DAY
    days = [day for day in (one.to_on, left_on) if day is not None]
    return Held(one.unit_id, one.function, one.from_on, min(days, default=None), holder.handle)


def _passed(
    lives: Iterable[Sequence[Entry]], connection: Connection, units: UnitNames, *, as_of: date | None
) -> Iterator[Passed]:
    """Read every step that holds and that passed something with a reason, by reference and day."""
    rows = [row for life in lives for row in life if row.passed and _is_of(row, as_of)]
    texts = _unsealed(connection, rows)
    actors = {row.actor for row in rows if row.actor is not None}
    handles = select(_PERSON.c.id, _PERSON.c.handle).where(_PERSON.c.id.in_(actors))
    persons = {row.id: row.handle for row in connection.execute(handles)} if rows else {}
    for row in rows:
        decider = row.decider
        function = None if decider is None else decider.function
        yield Passed(
            record_id=row.record,
            on=row.on,
            trigger=row.trigger,
            guards=row.passed,
            reason=None if row.reason is None else texts.get(row.reason, FORGOTTEN),
            who=None if row.actor is None else persons.get(row.actor),
            decided_for=None if decider is None else units.on(decider.unit, row.on),
            function=None if function is None else texts.get(function, FORGOTTEN),
        )


def _amended(
    lives: Iterable[Sequence[Entry]], connection: Connection, rulebook: Rulebook, *, as_of: date | None
) -> Iterator[Amended]:
    """Read every change of what binds that a function decided on for its party, by reference and day."""
    rows = [row for life in lives for row in _binding(life, rulebook) if _is_of(row, as_of)]
    texts = _unsealed(connection, rows)
    for row in rows:
        if row.decider is not None and row.decider.function is not None:
            function = texts.get(row.decider.function, FORGOTTEN)
            yield Amended(row.record, row.on, row.decider.unit, function)


def _binding(life: Sequence[Entry], rulebook: Rulebook) -> Iterator[Entry]:
    """Give the changes of a life of what it says while it binds; what is only the register's own is none."""
    state = ""
    for row, definition in with_definitions(life, rulebook.definition):
        state = row.dest or state
        is_change = row.kind == "changed" and row.trigger is None and not row.acts
        if is_change and row.changes.keys() - REGISTRY_FIELDS and definition.means(state).binds:
            yield row


def _is_of(row: Entry, as_of: date | None) -> bool:
    return as_of is None or not is_dated(row) or row.on <= as_of


def _unsealed(connection: Connection, rows: Iterable[Entry]) -> Mapping[str, str]:
    """Read the sealed texts of rows: why, and by which function."""
    wanted: set[str] = set()
    for row in rows:
        function = None if row.decider is None else row.decider.function
        wanted |= {text for text in (row.reason, function) if text is not None}
    return texts_of(connection, wanted if len(wanted) < MANY else None)


def lives_of(
    connection: Connection, *, known_on: date | None = None, only: Collection[UUID] | None = None
) -> list[Sequence[Entry]]:
    """Give what holds of those histories in which something was passed, or changed for a party.

    Args:
        connection: where they are read.
        known_on: as far as it was known on that day.
        only: of these records; None: of all.
    """
    return [
        effective([one for one in entries if known_on is None or one.today <= known_on])
        for entries in _histories(connection, only)
    ]


def _histories(connection: Connection, only: Collection[UUID] | None) -> Iterator[Sequence[Entry]]:
    """Read the whole histories of those records in which something was passed, or changed for a party."""
    marked = _MARKED if only is None else [row.record_id for row in _MARKED_OF_SOME.rows(connection, [*only])]
    bodies = (
        select(_RECORD.c.reference, _HISTORY.c.body)
        .join(_RECORD, _RECORD.c.id == _HISTORY.c.record_id)
        .where(_HISTORY.c.record_id.in_(marked))
        .order_by(_RECORD.c.sort_key, _HISTORY.c.seq)
    )
    found: dict[str, list[Entry]] = defaultdict(list)
    for reference, body in connection.execute(bodies) if marked != [] else ():
        try:
            found[reference].append(read_entry(body))
        except UNREADABLE as error:
            raise HistoryUnreadable(reference) from error
    yield from found.values()
