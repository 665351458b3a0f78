"""Agreements of one kind, of the same parties and about an area of both, that are in force on the same days.

Asked of some agreements at a time: those that may overlap them share their rarest party, so what is read
grows with what the same parties have agreed, and not with the register. And which are about a municipality.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from sqlalchemy import ColumnElement, and_, exists, func, or_, select

from lifecycle.readers import readable_here
from lifecycle.records import Agreement, Area, Record, RecordArea, RecordParty, Unit
from lifecycle.records.agreement import FRAMES
from lifecycle.snapshot import AT_A_TIME, ids_in_order
from lifecycle.table import some_at_a_time, table
from lifecycle.values import dataclass
from workflows.audits.spans import Span, span
from workflows.lookup.rows import Rows
from workflows.lookup.snapshot import are_agreements

if TYPE_CHECKING:
    from sqlalchemy import Connection, Select

    from lifecycle.machine.definition import State
    from lifecycle.rulebook import Rulebook

_RECORD, _AGREEMENT, _UNIT = table(Record), table(Agreement), table(Unit)
_PARTY, _COVERS = table(RecordParty), table(RecordArea)
_DAY: Final = timedelta(days=1)
EVER: Final = Span(date.min, date.max)


@dataclass(frozen=True, slots=True)
class Overlap:
    """Days on which another agreement of the same kind, parties and area was in force as well.

    Papers are what they are: that two bind at once is told, never refused.
    """

    reference: str
    """The other one."""
    first: date
    """The first day on which both are in force."""
    last: date | None
    """The last one; None when neither has a last day."""


@dataclass(frozen=True, slots=True)
class Frame:
    """What of an agreement tells whether it overlaps another."""

    record: UUID
    reference: str
    machine: str
    parties: frozenset[UUID]
    areas: frozenset[str]
    days: Span | None
    """On which it is in force; None: on none."""

    def overlap(self, other: Frame) -> Overlap | None:
        """Say on which days another one is in force as well; who names no area is about all."""
        if self.days is None or other.days is None or self.record == other.record:
            return None
        if self.areas and other.areas and self.areas.isdisjoint(other.areas):
            return None
        first, last = max(self.days.first, other.days.first), min(self.days.last, other.days.last)
        return None if first > last else Overlap(other.reference, first, None if last == date.max else last)


def days_of(
    means: State,
    since: date,
    starts_on: date | None,
    ends_on: date | None,
    window: Span,
    *,
    has_a_known_term: bool,
) -> tuple[Span, ...]:
    """Give the days on which an agreement was in force, by what is plainly known of it."""
    first, last = starts_on or since, ends_on or window.last
    if means.was_cut_short or (means.end == "in_its_time" and has_a_known_term):
        return span(first, min(last, since - _DAY))
    return span(first, last) if means.in_force else ()


def overlaps_among(
    frames: Iterable[Frame], *, of: Collection[UUID] | None = None
) -> Mapping[UUID, list[Overlap]]:
    """Give for each agreement, or for some, what else is in force on days of its own, in the given order.

    Compared is what is of one kind and between the same parties; a pledge is promised beside others (H-017).
    """
    alike: dict[tuple[str, frozenset[UUID]], list[Frame]] = defaultdict(list)
    for one in frames:
        if one.parties and one.days is not None:
            alike[one.machine, one.parties].append(one)
    return {
        one.record: [found for other in group if (found := one.overlap(other)) is not None]
        for group in alike.values()
        if len(group) > 1
        for one in group
        if of is None or one.record in of
    }


def overlaps_of(
    connection: Connection, rulebook: Rulebook, ids: Sequence[UUID]
) -> Mapping[UUID, list[Overlap]]:
    """Give what overlaps some agreements of today."""
    whose = _linked(connection, _PARTY.c.unit_id, _PARTY.c.record_id.in_(ids))
    units = {unit for each in whose.values() for unit in each}
    many = select(_PARTY.c.unit_id, func.count().label("many")).where(_PARTY.c.unit_id.in_(units))
    how_many = {row.unit_id: row.many for row in connection.execute(many.group_by(_PARTY.c.unit_id))}
    rarest = {min(each, key=lambda unit: (how_many[unit], str(unit))) for each in whose.values()}
    shared = select(_PARTY.c.record_id).where(_PARTY.c.unit_id.in_(rarest))
    parties = _linked(connection, _PARTY.c.unit_id, _PARTY.c.record_id.in_(shared))
    areas = _linked(connection, _COVERS.c.area_code, _COVERS.c.record_id.in_(shared))
    asked = set(ids)
    return overlaps_among(_frames(connection, rulebook, shared, parties, areas), of=asked)


def each_overlap(connection: Connection, rulebook: Rulebook) -> Rows[tuple[str, Overlap]]:
    """Give each overlap of today by itself, with the agreement whose it is, by reference."""
    are_frames = ~_RECORD.c.never_was & _RECORD.c.machine.in_(FRAMES)
    there = ids_in_order(are_frames & readable_here(connection))
    named = there.add_columns(_RECORD.c.reference)

    def each() -> Iterator[tuple[str, Overlap]]:
        for page in some_at_a_time(connection, named, AT_A_TIME):
            found = overlaps_of(connection, rulebook, [row.id for row in page])
            yield from ((row.reference, one) for row in page for one in found.get(row.id, ()))

    return Rows(lambda: sum(1 for _ in each()), each)


def _linked(
    connection: Connection, column: ColumnElement[Any], where: ColumnElement[bool]
) -> Mapping[UUID, frozenset[Any]]:
    """Read whom, or what, a table of links says of some records."""
    owner = _PARTY.c.record_id if column is _PARTY.c.unit_id else _COVERS.c.record_id
    found: dict[UUID, list[Any]] = defaultdict(list)
    for record_id, linked in connection.execute(select(owner, column).where(where)):
        found[record_id].append(linked)
    return {one: frozenset(each) for one, each in found.items()}


def _frames(
    connection: Connection,
    rulebook: Rulebook,
    shared: Select[Any],
    parties: Mapping[UUID, frozenset[UUID]],
    areas: Mapping[UUID, frozenset[str]],
) -> Iterator[Frame]:
    record, paper = _RECORD.c, _AGREEMENT.c
    asked = (
        select(
            *(
                record.id,
                record.reference,
                record.machine,
                record.machine_version,
                record.state,
                record.since,
            ),
            *(paper.starts_on_first, paper.ends_on_last, paper.revised_every_years),
        )
        .join(_AGREEMENT, paper.record_id == record.id)
        .where(record.id.in_(shared), ~record.never_was, record.machine.in_(FRAMES))
        .where(readable_here(connection))
        .order_by(record.sort_key)
    )
    for row in connection.execute(asked):
        means = rulebook.definition(row.machine, row.machine_version).means(row.state)
        starts_on, ends_on = row.starts_on_first, row.ends_on_last
        is_known = starts_on is not None and (ends_on is not None or row.revised_every_years is not None)
        days = days_of(means, row.since, starts_on, ends_on, EVER, has_a_known_term=is_known)
        yield Frame(
            record=row.id,
            reference=row.reference,
            machine=row.machine,
            parties=parties.get(row.id, frozenset()),
            areas=areas.get(row.id, frozenset()),
            days=next(iter(days), None),
        )


# ---- what is about a municipality ----


def municipalities_named(connection: Connection, areas: Mapping[str, Area]) -> frozenset[str]:
    """Name the municipalities that agreements of today are about: by their areas, else by their parties."""
    there = and_(~_RECORD.c.never_was, are_agreements())
    named = select(_COVERS.c.area_code).join(_RECORD, _RECORD.c.id == _COVERS.c.record_id).where(there)
    of_parties = (
        select(_UNIT.c.area_code)
        .join(_PARTY, _PARTY.c.unit_id == _UNIT.c.id)
        .join(_RECORD, _RECORD.c.id == _PARTY.c.record_id)
        .where(there, _UNIT.c.side == "municipality", _names_no_area())
    )
    found = {code for asked in (named, of_parties) for code in connection.execute(asked.distinct()).scalars()}
    return frozenset(areas[code].within or code for code in found if code in areas)


def frames_about(code: str, areas: Mapping[str, Area]) -> ColumnElement[bool]:
    """Ask for main agreements and sub-agreements of today about a municipality, or a part of it."""
    parts = [one.code for one in areas.values() if (one.within or one.code) == code]
    by_area = _RECORD.c.id.in_(select(_COVERS.c.record_id).where(_COVERS.c.area_code.in_(parts)))
    whose = (
        select(_PARTY.c.record_id)
        .join(_UNIT, _UNIT.c.id == _PARTY.c.unit_id)
        .where(_UNIT.c.side == "municipality", _UNIT.c.area_code.in_(parts))
    )
    by_party = and_(_RECORD.c.id.in_(whose), _names_no_area())
    return and_(~_RECORD.c.never_was, _RECORD.c.machine.in_(FRAMES), or_(by_area, by_party))


def _names_no_area() -> ColumnElement[bool]:
    return ~exists().where(_COVERS.c.record_id == _RECORD.c.id)
