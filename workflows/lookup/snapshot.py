"""Where each record stands: on a day, as known on a day. What `status`, `next` and the audits read.

Without a day the tables are read (`lifecycle.snapshot`); with one, history is, because the tables only know
the present. Both give the same value.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Final
from uuid import UUID

from sqlalchemy import ColumnElement, and_, exists, false, func, or_, select, true

from lifecycle.acts import decode_act
from lifecycle.chained import record_of
from lifecycle.deadlines import PROMISE, planned
from lifecycle.errors import LifecycleError
from lifecycle.existence import entered_on, exists_from
from lifecycle.history import Entry, derive, digests_in, effective, never_was, read_entry, rows_as_of
from lifecycle.imported import imported_state
from lifecycle.names import sort_key
from lifecycle.nouns import AGREEMENTS, dates_of, noun_with
from lifecycle.offices import Offices, UnitNames, offices, unit_names, units_then
from lifecycle.readers import HIDDEN, as_told, hides, readable_here
from lifecycle.records import Agreement, Area, Deadline, HistoryRow, Record, RecordAlias, RecordParty
from lifecycle.records.noun import SPINE
from lifecycle.sealed import FORGOTTEN, texts_of
from lifecycle.seen import read_once
from lifecycle.snapshot import (
    OpenDeadline,
    Snapshot,
    areas_by_code,
    each_snapshot,
    every_record_where,
    in_order,
    in_time,
    of_records,
    outlived,
    parties_by,
    records_where,
    snapshots,
    the,
)
from lifecycle.table import code, table
from lifecycle.values import dataclass
from lifecycle.written import values_of_derived
from workflows.configuration.loading import rulebook_then
from workflows.lookup.by_name import find_record
from workflows.lookup.rows import Rows

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from lifecycle.machine.definition import MachineDefinition, State
    from lifecycle.records import Unit
    from lifecycle.rulebook import Rulebook

_RECORD, _ALIAS, _HISTORY = table(Record), table(RecordAlias), table(HistoryRow)
_PARTY, _DEADLINE = table(RecordParty), table(Deadline)
_CALLED = select(_RECORD.c.id, _RECORD.c.reference)


MANY: Final = 5_000
"""Texts of which it is quicker to read all than to name each; a statement has room for some 30,000 names."""

TICK: Final = "tick"
"""What settles a deadline that moves the record: the daily run."""

UNREADABLE: Final = (ValueError, TypeError, LookupError, AttributeError, RecursionError)
"""What reading a history row that Handslag cannot have written may raise."""


class HistoryUnreadable(LifecycleError):
    """A history row is not one that Handslag wrote; `audit history` says which, and what is wrong with it."""

    code = "error.history_unreadable"

    def __init__(self, reference: str) -> None:
        super().__init__(f"the history of {reference!r} cannot be read", reference=reference)


class OfficesUnreadable(HistoryUnreadable):
    """A row of a unit's history, or of a person's, is not one that Handslag wrote."""

    code = "error.offices_unreadable"

    def __init__(self) -> None:
        super().__init__("*")


@dataclass(frozen=True, slots=True)
class Shown:
    """One record with what its page says of others by name."""

    snapshot: Snapshot
    predecessor: str | None
    """Reference of what it renews, or is a later version of."""
    successors: tuple[str, ...]
    acting: tuple[str, ...]
    """Of each act the name that its party had on the act's day, whether it still is a party or not."""


# ---- which records ----


def in_states(rulebook: Rulebook, is_meant: Callable[[State], bool]) -> ColumnElement[bool]:
    """Ask for records whose state means something."""
    return or_(
        false(),
        *(
            and_(_RECORD.c.machine == name, _RECORD.c.machine_version == version, _RECORD.c.state.in_(states))
            for (name, version), definition in rulebook.definitions.items()
            if (states := [one for one in definition.states if is_meant(definition.means(one))])
        ),
    )


def are_agreements() -> ColumnElement[bool]:
    """Ask for main agreements, sub-agreements and pledges."""
    return _RECORD.c.machine.in_(AGREEMENTS)


def hangs_on(record_id: UUID) -> ColumnElement[bool]:
    """Ask for what hangs on a record now, however far below it."""
    top = select(_RECORD.c.id).where(_RECORD.c.parent_id == record_id).cte("below", recursive=True)
    below = top.union(select(_RECORD.c.id).join(top, _RECORD.c.parent_id == top.c.id))
    return _RECORD.c.id.in_(select(below.c.id))


def has_party(units: Collection[UUID]) -> ColumnElement[bool]:
    """Ask for records that have one of some units among their own parties now."""
    return exists().where(_PARTY.c.record_id == _RECORD.c.id, _PARTY.c.unit_id.in_(units))


def concerns(units: Collection[UUID]) -> ColumnElement[bool]:
    """Ask for records whose parties some units are now: their own, or the agreement's that they hang on."""
    return _with_what_hangs_on_it(has_party(units), "theirs")


def concerned_once(units: Collection[UUID]) -> ColumnElement[bool]:
    """Ask for records whose parties some units have been, by any row that was written, and are no longer."""
    left = _RECORD.c.id.in_(select(_PARTY.c.record_id)) & ever_named(units) & ~has_party(units)
    return _with_what_hangs_on_it(left, "left") & ~concerns(units)


def _with_what_hangs_on_it(asked: ColumnElement[bool], name: str) -> ColumnElement[bool]:
    """Ask for some records and for what hangs on them and has no parties of its own."""
    parties = exists().where(_PARTY.c.record_id == _RECORD.c.id)
    own = select(_RECORD.c.id).where(asked).cte(name, recursive=True)
    without = _RECORD.c.machine.not_in(AGREEMENTS) & ~parties
    whole = own.union(select(_RECORD.c.id).join(own, _RECORD.c.parent_id == own.c.id).where(without))
    return _RECORD.c.id.in_(select(whole.c.id))


def has_open(condition: ColumnElement[bool]) -> ColumnElement[bool]:
    """Ask for records that have an open deadline of which something is so."""
    return exists().where(
        _DEADLINE.c.record_id == _RECORD.c.id, _DEADLINE.c.status == code("open"), condition
    )


def ever_named(ids: Collection[UUID]) -> ColumnElement[bool]:
    """Ask for records of which some row names one of some ids: what they were on any day, ids stand plain."""
    says = or_(false(), *(_HISTORY.c.body.contains(str(one), autoescape=True) for one in ids))
    return _RECORD.c.id.in_(select(_HISTORY.c.record_id).where(says))


# ---- where they stand ----


def snapshots_on(
    connection: Connection,
    rulebook: Rulebook,
    *,
    as_of: date | None = None,
    known_on: date | None = None,
    where: ColumnElement[bool] | None = None,
) -> tuple[Snapshot, ...]:
    """Tell where records stand, by reference: all of them, or some; of others nothing is read.

    Args:
        as_of: what was true on that day.
        known_on: by what the register said on that day, about that very day unless `as_of` names another.
            What did not exist, or was not known, is left out.
        where: which; with a day a condition on what no later row changes, since the tables know the present.

    Raises:
        HistoryUnreadable: somebody tampered with the rows that this is read from.
    """
    rulebook = rulebook_then(connection, rulebook, known_on)
    wanted = true() if where is None else where
    if as_of is None and known_on is None:
        return snapshots(connection, rulebook, and_(wanted, ~_RECORD.c.never_was))
    day = as_of or known_on or date.max
    then = _Then(connection, rulebook, day, known_on)
    lives = [one for one in then.read(wanted) if not one.record.never_was]
    return tuple(sorted(then.whole(lives), key=lambda one: one.record.sort_key))


def rows_where(connection: Connection, rulebook: Rulebook, where: ColumnElement[bool]) -> Rows[Snapshot]:
    """Tell where some records stand today, by reference; they are read some at a time, as they are shown."""
    there = where & ~_RECORD.c.never_was & readable_here(connection)
    return Rows(
        lambda: int(connection.execute(select(func.count(_RECORD.c.id)).where(there)).scalar_one()),
        lambda: each_snapshot(connection, rulebook, there),
    )


def settled_by(rulebook: Rulebook, one: Snapshot, deadline: OpenDeadline) -> tuple[str, ...]:
    """Name the steps and stories by which what is due is done; `tick` where the daily run does it.

    To do without it, call it off or let it be is for people to choose, and stands among all steps (`next`):
    it is no way of doing it, but where the agreement above has ended.
    """
    if deadline.rule.startswith(PROMISE):
        return ("amend",)
    definition = rulebook.definition(one.machine, one.machine_version)
    timer = next((it for it in definition.timers_of(one.state) if it.rule == deadline.rule), None)
    if timer is None:
        return ()
    by_hand = tuple(
        trigger
        for trigger in timer.settled_by
        if one.outlives is not None or not _comes_to_nothing(definition, one.state, trigger)
    )
    return (*by_hand, TICK) if deadline.moves else by_hand


def _comes_to_nothing(definition: MachineDefinition, state: str, trigger: str) -> bool:
    arrow = definition.arrow(state, trigger)
    return arrow is not None and definition.means(arrow.dest).came_to_nothing


def offices_then(
    connection: Connection, *, as_of: date | None = None, known_on: date | None = None
) -> Offices:
    """Give every unit, person, holding and mandate as it was on a day, by what was known on another.

    What was known is told of that very day unless `as_of` names another.

    Raises:
        HistoryUnreadable: somebody tampered with the rows that this is read from.
    """
    try:
        return offices(connection, as_of=as_of or known_on, known_on=known_on)
    except UNREADABLE as error:
        raise OfficesUnreadable from error


def names_then(
    connection: Connection, *, known_on: date | None = None, only: Collection[UUID] | None = None
) -> UnitNames:
    """Give what units were called on each day, by what is or was known: all units, or some.

    Raises:
        HistoryUnreadable: somebody tampered with the rows that this is read from.
    """
    try:
        return unit_names(connection, known_on=known_on, only=only)
    except UNREADABLE as error:
        raise OfficesUnreadable from error


def references_then(connection: Connection, *, known_on: date | None = None) -> dict[UUID, str]:
    """Give what every record is called, or was by what was known on a day: a reference may be mended.

    Raises:
        HistoryUnreadable: somebody tampered with the rows that this is read from.
    """
    called, is_hidden = _called(connection, known_on), hides(connection)
    return called if is_hidden is None else called | {one: HIDDEN for one in called if is_hidden(one)}


def _called(connection: Connection, known_on: date | None) -> dict[UUID, str]:
    called = read_once(connection, "references", lambda: _references(connection))
    if known_on is None:
        return called
    called = dict(called)
    for record_id in connection.execute(select(_ALIAS.c.record_id).distinct()).scalars():
        bodies = _histories(connection, _RECORD.c.id == record_id)[record_id]
        entries = _entries(called[record_id], bodies)
        known = effective([row for row in entries if row.today <= known_on])
        if known and known[0].reference is not None:
            called[record_id] = known[0].reference
    return called


def snapshot_of(
    connection: Connection,
    rulebook: Rulebook,
    reference: str,
    *,
    as_of: date | None = None,
    known_on: date | None = None,
) -> Snapshot | None:
    """Tell where one record stands; None when it did not exist, or was not known, on that day.

    Raises:
        UnknownRecord: nothing has the reference; the nearest ones are named.
    """
    record = find_record(connection, reference)
    if as_of is None and known_on is None:
        return of_records(connection, rulebook, (record,))[0]
    only = _RECORD.c.id == record.id
    return next(iter(snapshots_on(connection, rulebook, as_of=as_of, known_on=known_on, where=only)), None)


def shown(
    connection: Connection,
    rulebook: Rulebook,
    reference: str,
    *,
    as_of: date | None = None,
    known_on: date | None = None,
) -> Shown | None:
    """Tell where one record stands, with the names of what it renews, what renews it, and who acted.

    Raises:
        UnknownRecord: nothing has the reference; the nearest ones are named.
    """
    one = snapshot_of(connection, rulebook, reference, as_of=as_of, known_on=known_on)
    if one is None:
        return None
    predecessor, successors = _renewals(connection, rulebook, one.record, as_of=as_of, known_on=known_on)
    names = names_then(connection, known_on=known_on, only={act.unit for act in one.acts})
    return Shown(one, predecessor, successors, acting(names, one))


def _renewals(
    connection: Connection, rulebook: Rulebook, record: Record, *, as_of: date | None, known_on: date | None
) -> tuple[str | None, tuple[str, ...]]:
    """Name what a record renews, and what renews it."""
    before = record.predecessor_id
    if as_of is None and known_on is None:
        renewing = _RECORD.c.predecessor_id == record.id
        near = records_where(connection, renewing | (_RECORD.c.id == before))
        earlier = next((one.reference for one in near if one.id == before), None)
        return earlier, tuple(one.reference for one in near if one.predecessor_id == record.id)
    named = ever_named([record.id])
    then = snapshots_on(connection, rulebook, as_of=as_of, known_on=known_on, where=named)
    successors = tuple(one.reference for one in then if one.record.predecessor_id == record.id)
    earlier = None if before is None else references_then(connection, known_on=known_on)[before]
    return earlier, successors


def acting(names: UnitNames, one: Snapshot) -> tuple[str, ...]:
    """Give of each act the name that its party had on the act's day."""
    return tuple(names.on(act.unit, act.on) for act in one.acts)


class _Then:
    """Derives from history what was true on one day by what was known on another."""

    def __init__(
        self, connection: Connection, rulebook: Rulebook, as_of: date, known_on: date | None
    ) -> None:
        self._connection = connection
        self._rulebook = rulebook
        self._as_of = as_of
        self._known_on = known_on
        self._stored: dict[UUID, Record] = {}
        self._lives: dict[UUID, Snapshot] = {}
        self._codes: dict[UUID, tuple[str, ...]] = {}

    def read(self, where: ColumnElement[bool]) -> list[Snapshot]:
        """Derive some records, and what they hung on; of these only the spine, the noun and what was done."""
        asked = found = self._derived(where & readable_here(self._connection))
        while above := {one.record.parent_id for one in asked} - {None, *self._stored}:
            asked = self._derived(_RECORD.c.id.in_(above))
        return found

    def whole(self, lives: Iterable[Snapshot]) -> Iterator[Snapshot]:
        """Put to them what they hung on, whose they were, and where."""
        wanted = list(lives)
        of_whom = {one: life.own_parties for one, life in self._lives.items()}
        lines = {one.record_id: tuple(self._line(one)) for one in wanted}
        whose = {
            one.record_id: parties_by(one.record, one.own_parties, lines[one.record_id], of_whom)
            for one in wanted
        }
        units = _units_then(
            self._connection,
            {unit for each in whose.values() for unit in each},
            as_of=self._as_of,
            known_on=self._known_on,
        )
        areas = self._areas({code for one in wanted for code in self._codes[one.record_id]})
        for one in wanted:
            yield replace(
                one,
                above=lines[one.record_id],
                outlives=outlived(self._rulebook, one.record, lines[one.record_id]),
                parties=in_order(units[unit] for unit in whose[one.record_id] if unit in units),
                areas=tuple(areas[code] for code in self._codes[one.record_id] if code in areas),
            )

    def _areas(self, codes: Collection[str]) -> dict[str, Area]:
        return {area.code: area for area in areas_by_code(self._connection, codes)}

    def _line(self, one: Snapshot) -> Iterator[Record]:
        """Follow what it hung on, as far as that was there; the next one is named as it is now."""
        seen = {one.record_id}
        at = one.record.parent_id
        while at is not None and at not in seen and at in self._stored:
            seen.add(at)
            life = self._lives.get(at)
            yield from as_told(self._connection, [self._stored[at] if life is None else life.record])
            at = None if life is None else life.record.parent_id

    def _derived(self, where: ColumnElement[bool]) -> list[Snapshot]:
        stored = {one.id: one for one in every_record_where(self._connection, where)}
        self._stored |= stored
        until, known = self._known_on or date.max, []
        for record_id, bodies in _histories(self._connection, where).items():
            rows = _entries(stored[record_id].reference, bodies)
            known.append([row for row in rows if row.today <= until])
        wanted = {digest for rows in known for row in rows for digest in digests_in(row)}
        texts = texts_of(self._connection, wanted if len(wanted) < MANY else None)
        lives = (self._life(rows, texts) for rows in known)
        found = [one for one in lives if one is not None]
        self._lives |= {one.record_id: one for one in found if not one.record.never_was}
        return found

    def _life(self, known: Sequence[Entry], texts: Mapping[str, str]) -> Snapshot | None:
        """Derive one life as of a day: what has a legal day up to then, and what was said without one.

        A register row tells about the whole period of its agreement, so it counts whatever its own day.
        """
        as_of, life = self._as_of, effective(known)
        if not life:
            return None
        first = self._rulebook.definition(str(life[0].machine), life[0].machine_version or 0)
        if life[0].kind != "imported" and as_of < exists_from(first, life):
            return None
        rows = rows_as_of(life, as_of)
        derived = derive(rows)
        definition = self._rulebook.definition(derived.machine, derived.machine_version)
        values = values_of_derived(derived, lambda digest: texts.get(digest, FORGOTTEN))
        noun = noun_with(derived.machine, rows[0].record, values)
        state, since = derived.state, entered_on(first, life, rows)
        is_gone = never_was(known, life, struck=first.struck)
        said = [row for row in rows if row.dest is not None][-1]
        if said.kind == "imported" and definition.imported is not None and not is_gone:
            agreement = the(Agreement, noun)
            nothing_happened = rows[-1].kind == "imported"
            if nothing_happened and as_of < rows[0].today and _begins_after(agreement, as_of):
                return None
            state, since = imported_state(definition.imported, agreement, today=min(as_of, said.today))
            if state == definition.imported.coming:
                since = min(since, exists_from(first, life))
        if life[0].kind == "imported" and definition.imported is not None and not is_gone:
            begins_on = the(Agreement, noun).starts_on
            if state == definition.imported.running and begins_on is not None and as_of < begins_on:
                # a register row tells of the whole period: what was done before the term does not begin it
                state, since = definition.imported.coming, exists_from(first, life)
        promises = values["to_be_decided"]
        plan = planned(
            definition,
            state,
            dates_of(derived.machine, noun),
            promises if isinstance(promises, Mapping) else {},
            is_working_day=self._rulebook.is_working_day,
        )
        record_id, parties, areas = rows[0].record, values.get("parties", ()), values.get("areas", ())
        assert isinstance(parties, tuple)  # noqa: S101 -- by its shape
        assert isinstance(areas, tuple)  # noqa: S101 -- by its shape
        self._codes[record_id] = tuple(sorted(str(one) for one in areas))
        now = self._stored[record_id]
        columns = {
            "reference": derived.reference,
            "sort_key": sort_key(derived.reference),
            "machine": derived.machine,
            "machine_version": derived.machine_version,
            "state": state,
            "since": since,
            "never_was": is_gone,
            "last_on": derived.on,
            "shares": derived.shares,
            **{name: values[name] for name in SPINE},
        }
        end = {**now.chain.model_dump(), "version": known[-1].seq}
        return Snapshot(
            record=record_of({**end, **now.model_dump(), **columns}),
            noun=noun,
            means=definition.means(state),
            own_parties=tuple(one for one in parties if isinstance(one, UUID)),
            acts=tuple(
                decode_act(act, lambda digest: texts.get(digest, FORGOTTEN)) for _, act in derived.acts
            ),
            deadlines=in_time(
                OpenDeadline(one.rule, one.due_on, one.act_by, one.rank, one.moves) for one in plan
            ),
        )


def _units_then(
    connection: Connection, units: Collection[UUID], *, as_of: date, known_on: date | None
) -> dict[UUID, Unit]:
    try:
        return units_then(connection, units, as_of=as_of, known_on=known_on)
    except UNREADABLE as error:
        raise OfficesUnreadable from error


def _references(connection: Connection) -> dict[UUID, str]:
    return {row.id: row.reference for row in connection.execute(_CALLED)}


def _begins_after(agreement: Agreement, day: date) -> bool:
    """Whether everything that is known to have happened with the paper lies after the day."""
    known = (agreement.signed_on_first, agreement.decided_on_first, agreement.starts_on)
    days = [one for one in known if one is not None]
    return bool(days) and min(days) > day


def _entries(reference: str, bodies: Iterable[str]) -> list[Entry]:
    try:
        return [read_entry(body) for body in bodies]
    except UNREADABLE as error:
        raise HistoryUnreadable(reference) from error


def _histories(connection: Connection, where: ColumnElement[bool]) -> dict[UUID, list[str]]:
    found: dict[UUID, list[str]] = {}
    rows = (
        select(_HISTORY.c.record_id, _HISTORY.c.body)
        .join(_RECORD, _RECORD.c.id == _HISTORY.c.record_id)
        .where(where)
        .order_by(_HISTORY.c.record_id, _HISTORY.c.seq)
    )
    for record_id, body in connection.execute(rows):
        found.setdefault(record_id, []).append(body)
    return found
