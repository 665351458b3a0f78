"""A register in parts, each with what stands around it: what is held is one place's, and not a country's.

What is asked of a record looks at its family, at what names it, and at pictures and agreements of its areas;
what is asked of a municipality, at everything that is about it; of another party, at its agreements. Each of
them is asked about in one part, and in no other.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache, cached_property
from itertools import groupby
from typing import TYPE_CHECKING, Any, Final, TypeVar
from uuid import UUID

from sqlalchemy import func, select, union

from lifecycle.by_law import SHOW_THEMSELVES, follow_ups, noted_proofs
from lifecycle.chained import CHAINED, record_of
from lifecycle.fields import ROWS, Cell
from lifecycle.law import Law, Municipality
from lifecycle.offices import UnitNames, offices
from lifecycle.records import FollowUp, MunicipalPlan, Record, RecordArea, RecordParty, Round, Unit
from lifecycle.records.agreement import FRAMES
from lifecycle.seen import by_number
from lifecycle.snapshot import AT_A_TIME, of_records, records_where, units_by_id
from lifecycle.table import OfSome, some_at_a_time, table
from workflows.audits.gaps.reading import lives_of, put_together, read_areas
from workflows.audits.gaps.register import Asked, units_by_law
from workflows.lookup.noted import with_notes_then
from workflows.lookup.snapshot import names_then

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy import Connection, Select, Table
    from sqlmodel import SQLModel

    from lifecycle.records import Area
    from lifecycle.rulebook import Rulebook
    from lifecycle.snapshot import Snapshot
    from workflows.audits.gaps.register import Register

Key = TypeVar("Key")

_RECORD, _AREA, _PARTY, _UNIT = table(Record), table(RecordArea), table(RecordParty), table(Unit)
_OTHER = _RECORD.alias("other")


def _naming_others(of: Table, column: str) -> Select[Any]:
    """Ask for the families of which one names another by a column, otherwise than by what hangs on what."""
    own = of if of is _RECORD else _RECORD.join(of, of.c.record_id == _RECORD.c.id)
    return (
        select(_RECORD.c.family, _OTHER.c.family.label("other"))
        .select_from(own.join(_OTHER, _OTHER.c.id == of.c[column]))
        .where(_RECORD.c.family != _OTHER.c.family)
    )


_NAMED_BY_OTHERS: Final = union(
    _naming_others(table(MunicipalPlan), "picture_id"),
    _naming_others(table(Round), "plan_id"),
    _naming_others(table(FollowUp), "subject_id"),
    _naming_others(_RECORD, "predecessor_id"),
)
_FAMILIES: Final = select(_RECORD.c.family).distinct()
_OF_AREAS: Final = _FAMILIES.join(_AREA, _AREA.c.record_id == _RECORD.c.id)
_OF_UNITS: Final = _FAMILIES.join(_PARTY, _PARTY.c.record_id == _RECORD.c.id)
_IS_A_DUTY: Final = (_RECORD.c.machine == "duty") & ~_RECORD.c.never_was
_IS_A_PAIR: Final = (_RECORD.c.machine == "learning_pair") & ~_RECORD.c.never_was
_ALONE: Final = (_RECORD.c.machine == "problem_picture") & _RECORD.c.parent_id.is_(None)
_THERE: Final = CHAINED.where(~_RECORD.c.never_was)

_FAMILIES_OF_AREAS: Final = OfSome(_OF_AREAS, _AREA.c.area_code)
_FAMILIES_OF_UNITS: Final = OfSome(_OF_UNITS, _PARTY.c.unit_id)
_ALONE_OF_AREAS: Final = OfSome(_OF_AREAS.where(_ALONE), _AREA.c.area_code)
_AREAS_OF_FAMILIES: Final = OfSome(_OF_AREAS.add_columns(_AREA.c.area_code), _RECORD.c.family)
_UNITS_OF_FAMILIES: Final = OfSome(_OF_UNITS.add_columns(_PARTY.c.unit_id), _RECORD.c.family)
_RECORDS_OF_FAMILIES: Final = OfSome(_THERE, _RECORD.c.family)
_RECORDS: Final = OfSome(_THERE, _RECORD.c.id)
_FRAMES_OF_AREAS: Final = OfSome(
    select(_RECORD.c.id)
    .distinct()
    .join(_AREA, _AREA.c.record_id == _RECORD.c.id)
    .where(_RECORD.c.machine.in_(FRAMES)),
    _AREA.c.area_code,
)
_FRAMES_OF_UNITS: Final = OfSome(
    select(_RECORD.c.id)
    .distinct()
    .join(_PARTY, _PARTY.c.record_id == _RECORD.c.id)
    .where(_RECORD.c.machine.in_(FRAMES)),
    _PARTY.c.unit_id,
)
_PROVING: Final = OfSome(
    select(_RECORD.c.id).where(_RECORD.c.machine.not_in(SHOW_THEMSELVES)), _RECORD.c.reference
)


class Parts:
    """The register of today, a part at a time."""

    def __init__(self, connection: Connection, rulebook: Rulebook, day: date) -> None:
        self._connection = connection
        self._rulebook = rulebook
        self._day = day

    def each(self) -> Iterator[Register]:
        """Give every part: place by place, then what is of no place, then party by party.

        Municipalities come by name, and parties by side and name: so gaps of one record are told.
        """
        for codes in _paged(self._order, self._how_many):
            about = self._families_about(codes)
            places = self._places_of(about)
            yield self._part([one for one in about if places.get(one) in codes], codes, around=about)
        for page in some_at_a_time(self._connection, self._of_no_place(), AT_A_TIME):
            yield self._part([row.family for row in page])
        for units in self._other_parties():
            yield self._of_parties(units)

    def of_municipalities(self, codes: Iterable[str]) -> Iterator[tuple[Sequence[str], Register]]:
        """Give everything that is about some municipalities, a few at a time: they alone are asked about."""
        for some in _paged(codes, self._how_many):
            yield some, self._part((), some, around=self._families_about(some))

    def of_record(self, record_id: UUID) -> Register:
        """Give what stands around a record: its family is asked about."""
        family = select(_RECORD.c.family).where(_RECORD.c.id == record_id)
        return self._part(self._connection.execute(family).scalars())

    def references(self) -> frozenset[str]:
        """Name every record there is."""
        return frozenset(
            self._connection.execute(select(_RECORD.c.reference).where(~_RECORD.c.never_was)).scalars()
        )

    @cached_property
    def registered(self) -> tuple[Municipality, ...]:
        """Every registered municipality, in the order of names."""
        records = records_where(self._connection, _IS_A_DUTY)
        duties = of_records(self._connection, self._rulebook, records)
        return Law(duties, day=self._day, units=self.placed_units).municipalities()

    @cached_property
    def placed_units(self) -> Collection[Unit]:
        """The units of which it is known where they are."""
        placed = [one for one, (at, _) in self._units.items() if at is not None]
        found = units_by_id(self._connection, placed)
        return [found[one] for one in placed]

    # ---- where things are ----

    @cached_property
    def _units(self) -> Mapping[UUID, tuple[str | None, UUID | None]]:
        """Give of every unit where it is, and its heir, in the order in which units are read."""
        asked = select(_UNIT.c.id, _UNIT.c.area_code, _UNIT.c.heir_id)
        return {row.id: (row.area_code, row.heir_id) for row in self._connection.execute(asked)}

    @cached_property
    def _codes(self) -> Mapping[str, Sequence[str]]:
        """Give of every municipality in which there is anything its code and those of its districts."""
        there = {code for code, _ in self._units.values() if code is not None} | self._covering.keys()
        return {code: [*each] for code, each in groupby(sorted(there), _municipality_of)}

    @cached_property
    def _order(self) -> Mapping[str, int]:
        """Number the municipalities: the registered ones in the order of names."""
        codes = dict.fromkeys((*(one.code for one in self.registered), *self._codes))
        return {code: number for number, code in enumerate(codes)}

    @cached_property
    def _covering(self) -> Mapping[str, int]:
        """Count the records that cover each area."""
        counted = select(_AREA.c.area_code, func.count().label("how_many")).group_by(_AREA.c.area_code)
        return {row.area_code: row.how_many for row in self._connection.execute(counted)}

    @cached_property
    def _how_many(self) -> Mapping[str, int]:
        """Count how much is about each municipality, so that parts are as large as a page."""
        found: Counter[str] = Counter()
        for code, how_many in self._covering.items():
            found[_municipality_of(code)] += how_many
        return found

    @cached_property
    def _standing(self) -> Mapping[str, set[UUID]]:
        """Give of every municipality the units that stand for it, or for one of its districts."""
        found: dict[str, set[UUID]] = defaultdict(set)
        for one, (at, _) in self._units.items():
            if at is not None:
                found[_municipality_of(at)].add(one)
        for municipality in self.registered:
            found[municipality.code] |= municipality.all_ids
        return found

    def _standing_for(self, codes: Iterable[str]) -> set[UUID]:
        return {unit for code in codes for unit in self._standing.get(code, ())}

    def _families_about(self, codes: Sequence[str]) -> list[UUID]:
        """Give the families in which something is about some municipalities, or in their name."""
        areas = [at for code in codes for at in self._codes.get(code, ())]
        found = {
            *(row.family for row in _FAMILIES_OF_AREAS.rows(self._connection, areas)),
            *(row.family for row in _FAMILIES_OF_UNITS.rows(self._connection, [*self._standing_for(codes)])),
        }
        return sorted(found, key=by_number)

    def _places_of(self, families: Sequence[UUID]) -> Mapping[UUID, str]:
        """Say in which of its places a family is asked about; what is of none is left out."""
        areas = _AREAS_OF_FAMILIES.rows(self._connection, families)
        whose = _UNITS_OF_FAMILIES.rows(self._connection, families)
        places = [(row.family, row.area_code) for row in areas]
        places += [(row.family, self._units[row.unit_id][0]) for row in whose]
        found: dict[UUID, str] = {}
        for family, at in places:
            if at is not None:
                code = _municipality_of(at)
                found[family] = min(code, found.get(family, code), key=self._order.__getitem__)
        return found

    def _of_no_place(self) -> Select[Any]:
        """Ask for the families of which nothing says where they are."""
        placed = _PARTY.c.unit_id.in_(select(_UNIT.c.id).where(_UNIT.c.area_code.is_not(None)))
        inside = _OF_AREAS.union(_OF_UNITS.where(placed))
        return _FAMILIES.where(_RECORD.c.family.not_in(inside)).order_by(_RECORD.c.family)

    @cached_property
    def _linked(self) -> Mapping[UUID, set[UUID]]:
        """Give of each family the others in which something names it, or is named by it: few have any."""
        found: dict[UUID, set[UUID]] = defaultdict(set)
        for row in self._connection.execute(_NAMED_BY_OTHERS):
            found[row.family].add(row.other)
            found[row.other].add(row.family)
        return found

    def _other_parties(self) -> Iterator[list[UUID]]:
        """Give who is party to agreements, by side and name: so many at once as have a page of them."""
        by_law = units_by_law(self.registered, self._day)
        counted = (
            select(_PARTY.c.unit_id, func.count().label("how_many"))
            .join(_RECORD, _RECORD.c.id == _PARTY.c.record_id)
            .join(_UNIT, _UNIT.c.id == _PARTY.c.unit_id)
            .where(_RECORD.c.machine.in_(FRAMES))
            .group_by(_PARTY.c.unit_id, _UNIT.c.side, _UNIT.c.sort_key)
            .order_by(_UNIT.c.side, _UNIT.c.sort_key)
        )
        how_many = {row.unit_id: row.how_many for row in self._connection.execute(counted)}
        yield from _paged([one for one in how_many if one not in by_law], how_many)

    # ---- what is read of a part ----

    def _part(
        self, own: Iterable[UUID], municipalities: Iterable[str] = (), *, around: Iterable[UUID] = ()
    ) -> Register:
        """Read some families that are asked about, and what stands around them and some municipalities."""
        asked = frozenset(own)
        near = {*asked, *around}
        near |= {other for one in near for other in self._linked.get(one, ())}
        found = self._read(_RECORDS_OF_FAMILIES, near)
        records = frozenset(one.record_id for one in found if one.record.family in asked)
        covered = {code for one in found if one.is_agreement for code in one.area_codes}
        found += self._read(_RECORDS_OF_FAMILIES, self._families_alone(covered) - near)
        alone = (one for one in found if one.machine == "problem_picture" and one.parent is None)
        pictured = {code for one in alone if one.record_id in records for code in one.area_codes}
        found += self._unless_there(found, self._frames_covering(pictured))
        found += self._unless_there(found, self._named_as_proof(found))
        return self._register(found, Asked(records, frozenset(municipalities), frozenset()))

    def _of_parties(self, units: Collection[UUID]) -> Register:
        """Read the agreements of some parties: they alone are asked about."""
        frames = _FRAMES_OF_UNITS.rows(self._connection, [*units])
        found = self._read(_RECORDS, {row.id for row in frames})
        return self._register(found, Asked(frozenset(), frozenset(), frozenset(units)))

    def _register(self, found: Collection[Snapshot], asked: Asked) -> Register:
        compares = self._pairs if any(one.machine == "follow_up" for one in found) else ()
        by_id = {one.record_id: one for one in (*found, *compares)}
        everything = sorted(by_id.values(), key=lambda one: one.record.sort_key)
        lives = lives_of(self._connection, only=asked.records)
        deciders = {row.decider.unit for life in lives for row in life if row.decider is not None}
        named = {one.record_id: {*_units_in(one)} for one in everything}
        units = self._standing_for(asked.municipalities).union(deciders, *named.values())
        if compares:
            units.update(unit.id for unit in self.placed_units)
        called = deciders.union(*(named[one] for one in asked.records))
        wanted = self._with_heirs(units)
        return put_together(
            self._connection,
            self._rulebook,
            self._day,
            everything,
            lives,
            then=offices(self._connection, only=wanted),
            names=names_then(self._connection, only=called) if called else UnitNames({}),
            areas=self._areas,
            asked=asked,
        )

    @cached_property
    def _areas(self) -> tuple[Area, ...]:
        return read_areas(self._connection)

    @cached_property
    def _pairs(self) -> Sequence[Snapshot]:
        """Every learning pair: the area with which an effect is compared may learn together with its own."""
        return self._whole(records_where(self._connection, _IS_A_PAIR))

    def _with_heirs(self, units: Collection[UUID]) -> list[UUID]:
        """Give some units with all that they came after, and that came after them, in the order of units."""
        found, new = set(units), set(units)
        while new:
            near = {one for unit in new for one in self._heirs.get(unit, ())}
            new = near - found
            found |= new
        return [one for one in self._units if one in found]

    @cached_property
    def _heirs(self) -> Mapping[UUID, set[UUID]]:
        """Give of units the one that came after each, and those after which it came."""
        found: dict[UUID, set[UUID]] = defaultdict(set)
        for one, (_, heir) in self._units.items():
            if heir is not None:
                found[one].add(heir)
                found[heir].add(one)
        return found

    def _families_alone(self, codes: Collection[str]) -> set[UUID]:
        """Give the families of pictures that hang on nothing and are of some areas."""
        return {row.family for row in _ALONE_OF_AREAS.rows(self._connection, [*codes])}

    def _frames_covering(self, codes: Collection[str]) -> list[UUID]:
        """Name the agreements of some areas."""
        return [row.id for row in _FRAMES_OF_AREAS.rows(self._connection, [*codes])]

    def _named_as_proof(self, found: Iterable[Snapshot]) -> list[UUID]:
        """Name the records that people gave as proof of what the law asks, by what they are called."""
        duties = (proof for one in found if one.machine == "duty" for proof in noted_proofs(one))
        plans = (proof for one in found if one.machine == "municipal_plan" for proof in follow_ups(one))
        texts = {proof.text for each in (duties, plans) for proof in each} - {""}
        return [row.id for row in _PROVING.rows(self._connection, [*texts])]

    def _unless_there(self, found: Iterable[Snapshot], ids: Iterable[UUID]) -> list[Snapshot]:
        return self._read(_RECORDS, {*ids} - {one.record_id for one in found})

    def _read(self, question: OfSome, wanted: Collection[UUID]) -> list[Snapshot]:
        """Read records that there are, with what is noted in them."""
        rows = question.rows(self._connection, sorted(wanted, key=by_number))
        return self._whole([record_of(row) for row in rows])

    def _whole(self, records: Sequence[Record]) -> list[Snapshot]:
        found = of_records(self._connection, self._rulebook, records)
        return [*with_notes_then(self._connection, found, as_of=None, known_on=None)]


def _paged(wanted: Iterable[Key], how_many: Mapping[Key, int]) -> Iterator[list[Key]]:
    """Give some of many at a time: so many as have a page together."""
    page: list[Key] = []
    held = 0
    for one in wanted:
        page.append(one)
        held += how_many.get(one, 0)
        if held >= AT_A_TIME:
            yield page
            page, held = [], 0
    if page:
        yield page


def _municipality_of(code: str) -> str:
    return code.partition("/")[0]


def _units_in(one: Snapshot) -> Iterator[UUID]:
    """Name whoever a record speaks of: its parties, who acted, and the parties in its small tables."""
    yield from (*one.own_parties, *(unit.id for unit in one.parties), *(act.unit for act in one.acts))
    for name, columns in _party_columns(type(one.noun)).items():
        for row in getattr(one.noun, name):
            yield from (UUID(row[column]) for column in columns if row.get(column))


@cache
def _party_columns(noun: type[SQLModel]) -> Mapping[str, Sequence[str]]:
    """Name the small tables of a noun that have parties in them, with their columns."""
    found = {
        name: [column for column, shape in columns.items() if shape is Cell.PARTY]
        for name, columns in ROWS.items()
    }
    return {name: columns for name, columns in found.items() if columns and name in noun.model_fields}
