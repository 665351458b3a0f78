"""One record as it stands, whole: what guards and effects look at, and what listings and audits show.

It is read here out of the tables, for one record as for all of them. What was so on a day is told by its
history; that is the same value, made in `workflows.lookup.snapshot`.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from functools import cache, partial
from typing import TYPE_CHECKING, Any, Final, TypeVar, cast
from uuid import UUID

from sqlalchemy import select
from sqlmodel import SQLModel

from lifecycle.acts import Act, act_of
from lifecycle.chained import CHAINED, record_of
from lifecycle.nouns import noun_driven_by, title_of, values_of
from lifecycle.readers import as_told, hides, readable_here, readable_of
from lifecycle.records import Agreement, Area, Deadline, PartyAct, Record, RecordArea, RecordParty, Unit
from lifecycle.seen import AREAS, SNAPSHOTS, by_number, known, recall, recall_each
from lifecycle.table import OfSome, code, noun_of, some_at_a_time, table
from lifecycle.values import dataclass
from lifecycle.veil import act_without_texts, without_texts

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, Connection, Executable, Row, Select

    from lifecycle.fields import Value
    from lifecycle.machine.definition import State
    from lifecycle.rulebook import Rulebook

_RECORD = table(Record)

Kind = TypeVar("Kind", bound=SQLModel)
Part = TypeVar("Part")


@cache
def _where_in(kind: type[SQLModel], column: str) -> OfSome:
    """Ask for the rows of some, in the order of their keys; put together once, for every step asks it."""
    own = table(kind)
    return OfSome(select(own).order_by(*own.primary_key.columns), own.c[column])


_RECORDS = OfSome(CHAINED, _RECORD.c.id)
_DEADLINE = table(Deadline)
_OPEN = OfSome(
    select(_DEADLINE).where(_DEADLINE.c.status == code("open")).order_by(*_DEADLINE.primary_key.columns),
    _DEADLINE.c.record_id,
)


AT_A_TIME: Final = 200
"""Records of a long listing that are read at once."""


@dataclass(frozen=True, slots=True)
class OpenDeadline:
    """What is due because of a rule; `moves` when the daily run settles it, else somebody has to act."""

    rule: str
    due_on: date
    act_by: date
    """The working day on which it has to be done."""
    rank: int
    moves: bool
    incident: str | None = None
    """Why the daily run could not settle it; only known of the present."""

    @property
    def last(self) -> date:
        """The last day on which it is done in time: by contract its own, by law the next working day."""
        return max(self.due_on, self.act_by)

    def is_late(self, day: date) -> bool:
        """Whether it has passed: the one answer of every listing, letter and audit."""
        return self.last < day

    def days_left(self, day: date) -> int:
        """Days until the day on which to act, then until the last one; negative when it is late."""
        return ((self.act_by if day <= self.act_by else self.last) - day).days


@dataclass(frozen=True, slots=True)
class Noted:
    """What a person wrote down by one step in a duty or plan by law; that itself holds only the last."""

    trigger: str
    values: Mapping[str, Value]
    named: str | None = None
    """The kind of the record that is named as its proof; None: it names none."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One record as it stands, or stood on a day: nothing more has to be read in order to judge it.

    Who else stands around it is known by whoever has read several: a `Case`, or the register of the audits.
    """

    record: Record
    """Its row of the spine; of an earlier day as it was then, but for its family."""
    noun: SQLModel
    means: State
    """What the state means in which it is."""
    above: tuple[Record, ...] = ()
    """What it hangs on, and what that hangs on, the nearest first."""
    own_parties: tuple[UUID, ...] = ()
    parties: tuple[Unit, ...] = ()
    """Its own parties; of what is no agreement and has none, those of the nearest agreement above."""
    areas: tuple[Area, ...] = ()
    """The areas that it covers itself."""
    acts: tuple[Act, ...] = ()
    deadlines: tuple[OpenDeadline, ...] = ()
    """What is open, the earliest first."""
    outlives: Record | None = None
    """The nearest agreement above it, where that bound and has ended, and it has not."""
    noted: tuple[Noted, ...] | None = None
    """Of a duty or a plan by law all that its history says was noted there, in the order of life; None where
    nobody asked."""

    @property
    def record_id(self) -> UUID:
        """Its id."""
        return self.record.id

    @property
    def reference(self) -> str:
        """What people call it."""
        return self.record.reference

    @property
    def machine(self) -> str:
        """Name of its machine."""
        return self.record.machine

    @property
    def machine_version(self) -> int:
        """The version of its machine's file."""
        return self.record.machine_version

    @property
    def state(self) -> str:
        """The state in which it is."""
        return self.record.state

    @property
    def since(self) -> date:
        """Legal day on which the state was entered; a step that stays in it does not count."""
        return self.record.since

    @property
    def version(self) -> int:
        """Counts the history rows; a caller that is about to write may ask for this very version."""
        return self.record.version

    @property
    def values(self) -> dict[str, Value]:
        """What it says, field by field."""
        codes = tuple(area.code for area in self.areas)
        return values_of(self.record, self.noun, parties=self.own_parties, areas=codes)

    @property
    def area_codes(self) -> tuple[str, ...]:
        """Codes of the areas that it covers."""
        return tuple(area.code for area in self.areas)

    @property
    def is_agreement(self) -> bool:
        """Whether it is a main agreement, a sub-agreement or a pledge."""
        return isinstance(self.noun, Agreement)

    @property
    def agreement(self) -> Agreement:
        """What it says, when it is an agreement."""
        return the(Agreement, self.noun)

    @property
    def parent(self) -> str | None:
        """Reference of what it hangs on."""
        return self.above[0].reference if self.above else None

    @property
    def agreement_above(self) -> str | None:
        """Reference of the nearest agreement that it hangs on."""
        return next((one.reference for one in self.above if _is_agreement(one)), None)

    @property
    def ended_agreement(self) -> str | None:
        """Reference of the agreement that it outlives."""
        return None if self.outlives is None else self.outlives.reference

    @property
    def ended_agreement_on(self) -> date | None:
        """The last day of the agreement that it outlives."""
        return None if self.outlives is None else self.outlives.since - timedelta(days=1)

    @property
    def ended_on(self) -> date | None:
        """The last valid day of an agreement that was ended before, or after, the day that its paper says."""
        return self.since - timedelta(days=1) if self.means.was_cut_short else None

    def days_left(self, day: date) -> int | None:
        """Days until its last valid day; negative when that has passed, None when it is not known."""
        last = self.ended_on or self.agreement.ends_on
        return None if last is None else (last - day).days

    @property
    def title(self) -> str:
        """What people call it, beside its reference."""
        return title_of(self.machine, self.noun)


def the(kind: type[Kind], noun: SQLModel) -> Kind:
    """Give a noun as the kind that the caller's machine drives.

    Raises:
        TypeError: a machine's file names a guard, an effect or a date that is not about its noun.
    """
    if not isinstance(noun, kind):
        raise TypeError(f"asked of a {type(noun).__name__} what only a {kind.__name__} answers")
    return noun


def snapshots(connection: Connection, rulebook: Rulebook, where: ColumnElement[bool]) -> tuple[Snapshot, ...]:
    """Read records as the tables have them, in the order of their references; each table once."""
    return of_records(connection, rulebook, records_where(connection, where))


def each_snapshot(
    connection: Connection, rulebook: Rulebook, where: ColumnElement[bool]
) -> Iterator[Snapshot]:
    """Read records as `snapshots` does, but some at a time, so that a long listing takes no more room.

    What is read is one picture as long as the transaction goes on.
    """
    return each_of(connection, rulebook, ids_in_order(where))


def each_of(connection: Connection, rulebook: Rulebook, ids: Select[Any]) -> Iterator[Snapshot]:
    """Read those whose ids are asked for, in their order, in the same way."""
    return (one for page in pages_of(connection, rulebook, ids) for one in page)


def pages_of(connection: Connection, rulebook: Rulebook, ids: Select[Any]) -> Iterator[tuple[Snapshot, ...]]:
    """Give the same page by page, for whoever asks something of a page at once."""
    for part in some_at_a_time(connection, readable_of(connection, ids), AT_A_TIME):
        yield of_records(connection, rulebook, records_in_order(connection, [row.id for row in part]))


def records_in_order(connection: Connection, ids: Sequence[UUID]) -> tuple[Record, ...]:
    """Read rows of the spine, in the order in which they are named."""
    found = records_by_id(connection, ids)
    return tuple(found[one] for one in ids)


def records_where(connection: Connection, where: ColumnElement[bool]) -> tuple[Record, ...]:
    """Read rows of the spine that whoever asks may read, in the order of their references."""
    return every_record_where(connection, where & readable_here(connection))


def every_record_where(connection: Connection, where: ColumnElement[bool]) -> tuple[Record, ...]:
    """Read rows of the spine, whoever asks: of what somebody reads also what it hangs on has to be known.

    What that is called is not, where they may not read it.
    """
    asked = CHAINED.where(where).order_by(_RECORD.c.sort_key)
    return tuple(as_told(connection, map(record_of, connection.execute(asked))))


@dataclass(frozen=True, slots=True)
class Belonging:
    """What belongs to some records, in tables of its own."""

    nouns: Mapping[UUID, SQLModel]
    of_whom: Mapping[UUID, tuple[UUID, ...]]
    """Record -> its own parties, also of those that lend them."""
    areas_of: Mapping[UUID, tuple[str, ...]]
    acts: Mapping[UUID, tuple[tuple[int, Act], ...]]
    deadlines: Mapping[UUID, tuple[OpenDeadline, ...]]
    whose: Mapping[UUID, Sequence[UUID]]
    """Record -> its parties, or those of the agreement that lends them to it."""
    units: Mapping[UUID, Unit]


def what_belongs_to(
    connection: Connection, records: Sequence[Record], lines: Mapping[UUID, Sequence[Record]]
) -> Belonging:
    """Read what belongs to some records that hang on these; each table once, one for each kind of noun."""
    nouns = nouns_of(connection, records)
    ids = [record.id for record in records]
    linked = [record.id for record in records if "parties" in noun_driven_by(record.machine).fields]
    above = [lender.id for one in ids if (lender := lender_of_parties(lines[one])) is not None]
    of_whom = _linked(connection, RecordParty, "unit_id", "parties", [*dict.fromkeys((*linked, *above))])
    where = _linked(connection, RecordArea, "area_code", "areas", linked)
    acts, deadlines = acts_of_each(connection, ids), deadlines_of_each(connection, ids)
    whose = {
        record.id: parties_by(record, of_whom.get(record.id, ()), lines[record.id], of_whom)
        for record in records
    }
    units = units_by_id(connection, (one for each in whose.values() for one in each))
    return Belonging(nouns, of_whom, where, acts, deadlines, whose, units)


class _Known:
    """Snapshots that a transaction has read: one holds as long as its record and those above it are the same.

    It is forgotten when a unit is written, or others may have written (`lifecycle.seen.SNAPSHOTS`).
    """

    def __init__(self) -> None:
        self.by_id: dict[UUID, Snapshot] = {}

    def __eq__(self, other: object) -> bool:
        """Whether it may stand for another: what it lacks is read."""
        return isinstance(other, _Known)

    __hash__ = None  # type: ignore[assignment]  # as of everything that is filled

    def holds(self, record: Record, line: Sequence[Record]) -> bool:
        """Whether what is known of a record is what would be read."""
        one = self.by_id.get(record.id)
        if one is None or one.record is not record or len(one.above) != len(line):
            return False
        return all(known is now for known, now in zip(one.above, line, strict=True))


def _known(connection: Connection) -> _Known:
    return recall(connection, SNAPSHOTS, "known", _Known)


def of_records(connection: Connection, rulebook: Rulebook, records: Sequence[Record]) -> tuple[Snapshot, ...]:
    """Read what some records say, with what belongs to them; each table once, one for each kind of noun."""
    lines = lines_above(connection, records)
    known = _known(connection)
    new = [one for one in records if not known.holds(one, lines[one.id])]
    if new:
        known.by_id.update((one.record.id, one) for one in _read(connection, rulebook, new, lines))
    return tuple(known.by_id[one.id] for one in records)


def _read(
    connection: Connection,
    rulebook: Rulebook,
    records: Sequence[Record],
    lines: Mapping[UUID, tuple[Record, ...]],
) -> Iterator[Snapshot]:
    found = what_belongs_to(connection, records, lines)
    codes = {code for each in found.areas_of.values() for code in each}
    areas = {area.code: area for area in areas_by_code(connection, codes)}
    for record in records:
        yield Snapshot(
            record=record,
            noun=found.nouns[record.id],
            means=rulebook.means(record),
            above=lines[record.id],
            own_parties=found.of_whom.get(record.id, ()) if record.id in found.areas_of else (),
            parties=in_order(found.units[one] for one in found.whose[record.id]),
            areas=tuple(areas[code] for code in sorted(found.areas_of.get(record.id, ()))),
            acts=tuple(act for _, act in found.acts[record.id]),
            deadlines=found.deadlines[record.id],
            outlives=outlived(rulebook, record, lines[record.id]),
        )


def outlived(rulebook: Rulebook, record: Record, line: Iterable[Record]) -> Record | None:
    """Give the nearest agreement above a record, where that bound and has ended, and the record has not."""
    above = next((one for one in line if _is_agreement(one)), None)
    if above is None or rulebook.means(record).has_ended:
        return None
    over = rulebook.means(above)
    return above if over.has_ended and not over.never_bound else None


def parties_by(
    record: Record, own: Sequence[UUID], line: Sequence[Record], of_whom: Mapping[UUID, Sequence[UUID]]
) -> Sequence[UUID]:
    """Say whose a record is: its own parties', or those of what lends them to it.

    An agreement's parties are its own, and none while none is named.
    """
    lender = lender_of_parties(line)
    if own or lender is None or _is_agreement(record):
        return own
    return of_whom.get(lender.id, ())


def lender_of_parties(line: Sequence[Record]) -> Record | None:
    """Give the nearest agreement that a record hangs on; without one, what stands alone: a forum, a plan."""
    return next((one for one in line if _is_agreement(one)), line[-1] if line else None)


def in_order(units: Iterable[Unit]) -> tuple[Unit, ...]:
    """Put parties in the order in which they are named: by side, and then by name."""
    return tuple(sorted(units, key=lambda unit: (unit.side, unit.sort_key)))


def lines_above(connection: Connection, records: Sequence[Record]) -> dict[UUID, tuple[Record, ...]]:
    """Read what some records hang on, and what that hangs on, level by level: the nearest first."""
    known = {record.id: record for record in records}
    asked = [*records]
    while asked:
        wanted = {one.parent_id for one in asked if one.parent_id is not None} - known.keys()
        found = records_by_id(connection, sorted(wanted, key=by_number))
        known |= found
        asked = [*found.values()]
    return {record.id: tuple(_line(record, known)) for record in records}


def _line(record: Record, known: Mapping[UUID, Record]) -> Iterable[Record]:
    seen = {record.id}
    at = record.parent_id
    while at is not None and at in known and at not in seen:
        seen.add(at)
        yield known[at]
        at = known[at].parent_id


def ids_in_order(where: ColumnElement[bool]) -> Select[Any]:
    """Ask which records they are, in the order of their references: most of them have been read before."""
    return select(_RECORD.c.id).where(where).order_by(_RECORD.c.sort_key)


def records_named(connection: Connection, statement: Executable, **about: object) -> tuple[Record, ...]:
    """Read rows of the spine whose ids are asked for, in their order."""
    return records_in_order(connection, list(connection.execute(statement, about).scalars()))


def records_by_id(connection: Connection, ids: Sequence[UUID]) -> dict[UUID, Record]:
    """Read rows of the spine; what is none is left out."""

    def read(missing: Sequence[UUID]) -> dict[UUID, Record]:
        found = as_told(connection, map(record_of, _RECORDS.rows(connection, missing)))
        return {one.id: one for one in found}

    return recall_each(connection, ids, "record", read)


def nouns_of(connection: Connection, records: Iterable[Record]) -> dict[UUID, SQLModel]:
    """Read what some records are, each kind of noun once."""
    by_kind: dict[type[SQLModel], list[UUID]] = {}
    for record in records:
        by_kind.setdefault(noun_driven_by(record.machine).kind, []).append(record.id)
    return {one: noun for kind, ids in by_kind.items() for one, noun in _nouns(connection, kind, ids).items()}


def _nouns(connection: Connection, kind: type[SQLModel], ids: Sequence[UUID]) -> dict[UUID, SQLModel]:
    def read(missing: Sequence[UUID]) -> dict[UUID, SQLModel]:
        rows = _where_in(kind, "record_id").rows(connection, missing)
        found = {row.record_id: noun_of(kind, row) for row in rows}
        if (is_hidden := hides(connection)) is not None:
            found |= {one: without_texts(noun) for one, noun in found.items() if is_hidden(one)}
        return found

    return recall_each(connection, ids, "noun", read)


def _linked(
    connection: Connection, links: type[SQLModel], column: str, key: str, ids: Sequence[UUID]
) -> dict[UUID, tuple[Any, ...]]:
    """Read whom, or what, a table of links says of some records."""

    def of(row: Row[Any]) -> object:
        return row._mapping[column]  # noqa: SLF001 -- SQLAlchemy's public name for it

    return _several(connection, ids, key, _where_in(links, "record_id"), of)


def acts_of_each(connection: Connection, ids: Sequence[UUID]) -> dict[UUID, tuple[tuple[int, Act], ...]]:
    """Read the acts that count for some records, each with the number of the row that tells of it."""
    is_hidden = hides(connection)

    def of(row: Row[Any]) -> tuple[int, Act]:
        act = act_of(cast("PartyAct", row))  # its columns are all that is asked
        return row.seq, act if is_hidden is None or not is_hidden(row.record_id) else act_without_texts(act)

    return _several(connection, ids, "acts", _where_in(PartyAct, "record_id"), of)


def deadlines_of_each(connection: Connection, ids: Sequence[UUID]) -> dict[UUID, tuple[OpenDeadline, ...]]:
    """Read what is open of some records, the earliest first."""

    def read(missing: Sequence[UUID]) -> dict[UUID, tuple[OpenDeadline, ...]]:
        found: dict[UUID, list[OpenDeadline]] = {one: [] for one in missing}
        for row in _OPEN.rows(connection, missing):
            one = OpenDeadline(row.rule, row.due_on, row.act_by, row.rank, row.moves, row.incident)
            found[row.record_id].append(one)
        return {one: in_time(each) for one, each in found.items()}

    return recall_each(connection, ids, "deadlines", read)


def in_time(deadlines: Iterable[OpenDeadline]) -> tuple[OpenDeadline, ...]:
    """Put deadlines in order, the earliest first."""
    return tuple(sorted(deadlines, key=lambda one: (one.due_on, one.rank, one.rule)))


def _several(
    connection: Connection,
    ids: Sequence[UUID],
    key: str,
    question: OfSome,
    of: Callable[[Row[Any]], Part],
) -> dict[UUID, tuple[Part, ...]]:
    """Read the rows of some records, of each in the order of its key."""

    def read(missing: Sequence[UUID]) -> dict[UUID, tuple[Part, ...]]:
        found: dict[UUID, list[Part]] = {}
        for row in question.rows(connection, missing):
            found.setdefault(row.record_id, []).append(of(row))
        return {one: tuple(found.get(one, ())) for one in missing}

    return recall_each(connection, ids, key, read)


def units_by_id(connection: Connection, ids: Iterable[UUID]) -> dict[UUID, Unit]:
    """Read units; what is none is left out."""

    def read(missing: Sequence[UUID]) -> dict[UUID, Unit | None]:
        rows = _where_in(Unit, "id").rows(connection, missing)
        return {**dict.fromkeys(missing), **{row.id: noun_of(Unit, row) for row in rows}}

    found = recall_each(connection, sorted(set(ids), key=by_number), "unit", read)
    return {one: unit for one, unit in found.items() if unit is not None}


def areas_by_code(connection: Connection, codes: Collection[str]) -> tuple[Area, ...]:
    """Read areas, in the order of their codes."""
    wanted = sorted(codes)
    there = {one: area for one in wanted if (area := known(connection, AREAS, one)) is not None}
    if missing := [one for one in wanted if one not in there]:
        read = {row.code: noun_of(Area, row) for row in _where_in(Area, "code").rows(connection, missing)}
        there |= {one: recall(connection, AREAS, one, partial(read.__getitem__, one)) for one in read}
    return tuple(there[one] for one in wanted if one in there)


def _is_agreement(record: Record) -> bool:
    return noun_driven_by(record.machine).kind is Agreement
