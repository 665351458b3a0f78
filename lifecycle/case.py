"""Everything that a guard or an effect may look at, read once, as plain data."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import field
from datetime import date
from functools import cache, partial
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from sqlalchemy import BindParameter, ColumnElement, bindparam, func, select
from sqlmodel import SQLModel

from lifecycle.acts import Act, as_heirs, heir_of, yet_to
from lifecycle.areas import in_common
from lifecycle.chained import CHAINED, record_of
from lifecycle.comparable import NOBODY, Partners, Places, partners
from lifecycle.fields import Row as FieldRow
from lifecycle.fields import Value, rows_in
from lifecycle.history import Decider, derive, rows_as_of
from lifecycle.lacking import is_only_begun, unsaid, was_called_off, without_row
from lifecycle.names import name_key
from lifecycle.noted import with_notes
from lifecycle.nouns import (
    AGREEMENTS,
    NO_AGREEMENTS,
    NOUNS,
    load_noun,
    normal,
    noun_driven_by,
    noun_with,
    parties_of,
)
from lifecycle.prepared import Prepared
from lifecycle.readers import as_told
from lifecycle.records import (
    Agreement,
    Area,
    FollowUp,
    LearningPair,
    Mandate,
    Record,
    RecordArea,
    RecordParty,
    Round,
    Unit,
)
from lifecycle.records.agreement import FRAMES
from lifecycle.records.dated import Owed
from lifecycle.records.noun import SPINE
from lifecycle.rulebook import Owing
from lifecycle.seen import AROUND, by_number, read_once, recall, recall_each
from lifecycle.shared import SHARED, fixed_by, forums_for, names_no_forum, pictures_for
from lifecycle.snapshot import (
    AT_A_TIME,
    Snapshot,
    acts_of_each,
    areas_by_code,
    ids_in_order,
    in_order,
    lender_of_parties,
    lines_above,
    of_records,
    parties_by,
    records_in_order,
    records_named,
    the,
    units_by_id,
)
from lifecycle.table import OfSome, not_by_index, noun_of, table
from lifecycle.values import dataclass
from lifecycle.written import life_of

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from lifecycle.machine.definition import State
    from lifecycle.rulebook import Rulebook

_RECORD, _MANDATE = table(Record), table(Mandate)
_COVERS, _HAS, _UNIT, _AREA = table(RecordArea), table(RecordParty), table(Unit), table(Area)
_PAIR = table(LearningPair)
_OTHER, _ITS = _RECORD.alias("other"), _COVERS.alias("its")

# What every step asks several times over is put together once.
_ONE_RECORD = Prepared(CHAINED.where(_RECORD.c.id == bindparam("id")))
_BELOW = Prepared(ids_in_order(_RECORD.c.parent_id.in_(bindparam("places", expanding=True))))
_MANDATES = OfSome(select(_MANDATE), _MANDATE.c.unit_id)
_WHOSE = select(_HAS.c.record_id).where(_HAS.c.unit_id.in_(bindparam("parties", expanding=True)))
_WHERE = select(_COVERS.c.record_id).where(_COVERS.c.area_code.in_(bindparam("areas", expanding=True)))
_BEGUN = select(_PAIR.c.record_id).where(_PAIR.c.begun_on <= bindparam("last"))
_PAIRS_BEGUN = Prepared(ids_in_order(_RECORD.c.id.in_(_BEGUN)))
_DUTIES = Prepared(
    ids_in_order(
        (not_by_index(_RECORD.c.machine) == "duty") & (_RECORD.c.id.in_(_WHOSE) | _RECORD.c.id.in_(_WHERE))
    )
)
_UNITS, _AREAS = Prepared(select(_UNIT)), Prepared(select(_AREA))
_ABOVE: BindParameter[Any] = bindparam("above", expanding=True)
_AGREEMENTS_BESIDE = Prepared(
    ids_in_order(
        _RECORD.c.parent_id.in_(_ABOVE)
        & not_by_index(_RECORD.c.machine).in_(AGREEMENTS)
        & _RECORD.c.id.not_in(bindparam("but", expanding=True))
    )
)

_REGISTER: Final = UUID(int=0)
"""In the place of a record: what is of all units, and is forgotten when one of these is written."""

_BINDS_SINCE: Final = ("signed_on", "adopted_on", "prioritised_on")
"""Fields that say of what is owed that it was done."""

_PLACES: Final = ("parent_id", "predecessor_id", "picture_id")
"""Fields that name what stands around a record."""

_COUSINS_HANG_ON: Final[Mapping[str, tuple[str, ...]]] = {
    "round": tuple(one for one in NOUNS["activity"].parents if NOUNS[one].kind is not Agreement),
    "activity": ("round",),
}
"""Machine -> those of what stands beside it of which it also sees what hangs on that: an activity and the
lines of rounds see each other."""


@dataclass(frozen=True, slots=True)
class Case:
    """A record as it would be with the step's facts in it, and what stands around it.

    `values` and `noun` hold the facts that come with the step; `before` is what was there until then.
    """

    record: Record
    means: State
    """What the state means in which it is."""
    values: Mapping[str, Value]
    noun: SQLModel
    before: SQLModel
    acts: tuple[Act, ...]
    new_acts: tuple[Act, ...]
    parties: tuple[Unit, ...]
    """Its own parties, or those of the nearest agreement that it hangs on."""
    areas: tuple[Area, ...]
    mandates: tuple[Mandate, ...]
    above: tuple[Snapshot, ...]
    """What it hangs on, and what that hangs on, the nearest first."""
    predecessor: Snapshot | None
    successors: tuple[Snapshot, ...]
    children: tuple[Snapshot, ...]
    beside: tuple[Snapshot, ...]
    """What else hangs on anything that it hangs on; agreements only where all of it is at hand."""
    cousins: tuple[Snapshot, ...]
    """For a round: what hangs on the annexes beside it: activities. For an activity: the lines of rounds."""
    on: date
    decider: Decider | None
    standard_years: int | None
    left_behind: tuple[Snapshot, ...] = ()
    """Where its noun leaves something behind: what else hangs on the one before it, or comes after that."""
    shared: tuple[Snapshot, ...] = ()
    """For an agreement: pictures and forums of its sub-agreements, and lone pictures of its areas."""
    duties: tuple[Snapshot, ...] = ()
    """For a picture or a municipal plan: the duties by law of the municipalities that it is about."""
    picture: Snapshot | None = None
    """The record that it names as the picture it rests on."""
    once_parties: tuple[Unit, ...] = ()
    """Those that acted and are no longer parties."""
    heirs: Mapping[UUID, UUID] = field(default_factory=dict)
    """Of those, and of whoever came after them: unit -> whoever came after it."""
    is_explained: bool = False
    """Whether somebody says why the step is taken, or it follows from another step."""
    partners: Partners = NOBODY
    """For a round: who learns together with its parties, or did before its period was over."""
    owes: tuple[Owing, ...] = ()
    """What `config/terms.toml` says that follows from this kind of record being signed."""
    agreements_beside: Callable[[], Iterable[Snapshot]] = tuple
    """The agreements that hang on anything that it hangs on, those that bind first: read when they are asked
    for, one after another, for there may be a thousand and few steps ask for any."""

    @property
    def agreement(self) -> Agreement:
        """What it says, when it is an agreement."""
        return the(Agreement, self.noun)

    @property
    def agreement_before(self) -> Agreement:
        """What it said until now, when it is an agreement."""
        return the(Agreement, self.before)

    @property
    def parent(self) -> Snapshot | None:
        """What it hangs on."""
        return self.above[0] if self.above else None

    @property
    def agreement_above(self) -> Snapshot | None:
        """The nearest agreement that it hangs on."""
        return next((one for one in self.above if one.is_agreement), None)

    @property
    def main(self) -> Agreement | None:
        """What the main agreement says that stands above it, or above the agreement that it hangs on."""
        agreements = [one.agreement for one in self.above if one.machine == "main_agreement"]
        return agreements[0] if agreements else None

    @property
    def agreements_below(self) -> tuple[Snapshot, ...]:
        """The agreements that hang on it."""
        return tuple(one for one in self.children if one.is_agreement)

    @property
    def lines(self) -> tuple[Snapshot, ...]:
        """The lines of a round's sheet; what is asked of others hangs on it, too."""
        return tuple(one for one in self.children if one.machine == "follow_up")

    @property
    def left_by_its_predecessor(self) -> tuple[Snapshot, ...]:
        """What hangs on the agreement before it, which bound and ended before this one began, and goes on."""
        before = self.predecessor
        if before is None or before.means.end not in ("in_its_time", "before_its_time"):
            return ()
        return tuple(
            one
            for one in self.left_behind
            if one.record.parent_id == before.record.id and not one.means.has_ended
        )

    def name_of(self, unit: UUID) -> str:
        """What a unit is called that is a party, or acted when it was one."""
        return next((one.name for one in (*self.parties, *self.once_parties) if one.id == unit), str(unit))

    @property
    def acts_as_heirs(self) -> tuple[Act, ...]:
        """Every act; a notice, and what is said to it, as of the party that came after whoever said it."""
        return as_heirs(self.acts, {one.id for one in self.parties}, self.heirs)

    def acts_of(self, kind: str) -> tuple[Act, ...]:
        """Every act of one kind, the new ones too."""
        return tuple(act for act in self.acts if act.kind == kind)

    def missing(self, kind: str) -> tuple[Unit, ...]:
        """Parties that are asked for an act of that kind and have done none."""
        return yet_to(kind, self.parties, self.acts_as_heirs)

    def unsaid(self, *fields: str) -> tuple[str, ...]:
        """Name the fields that are empty and that nobody has promised to decide by a day."""
        return unsaid(self.noun, self.values["to_be_decided"], fields)

    def unsaid_and_not_fixed(self, *fields: str) -> tuple[str, ...]:
        """Name of these what its main agreement does not fix for it either (H-012)."""
        fixed = fixed_by(self.main)
        return tuple(name for name in self.unsaid(*fields) if name not in fixed)

    def without_row(self, field: str, *columns: str) -> tuple[Unit, ...]:
        """Give the two sides' parties of which a small table says nothing, nor is to, by a promised day."""
        return without_row(self.noun, self.values["to_be_decided"], field, self.parties, *columns)

    def rows(self, name: str) -> tuple[FieldRow, ...]:
        """Give the rows of one of its fields that is a small table."""
        return rows_in(self.values[name])

    def pictures(self) -> tuple[Snapshot, ...]:
        """The pictures that have not ended and that it may rest on."""
        areas = [area.code for area in self.areas]
        alone = (one for one in self.shared if one.record.parent_id is None)
        return pictures_for(areas, self._hanging(), alone)

    def forums(self) -> tuple[Snapshot, ...]:
        """The forums that have not been dissolved and in which its parties meet."""
        return forums_for(self._hanging())

    def names_no_forum(self) -> bool:
        """Whether neither it nor the agreement above it says in which forums the parties meet."""
        said = [(self.noun, self.values["to_be_decided"])]
        if self.agreement_above is not None:
            said.append((self.agreement_above.noun, self.agreement_above.record.to_be_decided))
        return names_no_forum(said, self._hanging())

    def _hanging(self) -> tuple[Snapshot, ...]:
        subs = {one.record.id for one in self.below("sub_agreement")}
        return (*self.children, *self.beside, *(one for one in self.shared if one.record.parent_id in subs))

    def below(self, *machines: str) -> tuple[Snapshot, ...]:
        """What hangs on it, of these machines, and has not ended."""
        return self._living(self.children, machines)

    @property
    def action_plans(self) -> tuple[Snapshot, ...]:
        """The action plans of its agreement, those that are over too; each agreement follows up its own."""
        above = self.agreement_above
        hanging = () if above is None else self.beside
        return tuple(
            one
            for one in hanging
            if one.machine == "action_plan" and above is not None and one.record.parent_id == above.record.id
        )

    def siblings(self, *machines: str) -> tuple[Snapshot, ...]:
        """What hangs on the same record, of these machines, and has not ended."""
        parent, beside = self.values["parent_id"], self._beside(machines)
        return tuple(one for one in self._living(beside, machines) if one.record.parent_id == parent)

    def _beside(self, machines: Collection[str]) -> tuple[Snapshot, ...]:
        """What may be of these machines of what stands beside it."""
        are_agreements = not {*AGREEMENTS}.isdisjoint(machines)
        return (*self.beside, *self.agreements_beside()) if are_agreements else self.beside

    @property
    def still_owed(self) -> Owed | None:
        """What says by when the agreement above asks for it, while nothing else is in its place there."""
        if self.parent is None or not self.parent.means.binds:
            return None
        beside = self.siblings(self.record.machine)
        if any(not is_only_begun(one) and self._is_about_the_same(one) for one in beside):
            return None
        return self._owed()

    def _owed(self) -> Owed | None:
        """It is owed itself, or has bound in the place of what was, and was called off for it."""
        if not isinstance(self.noun, Owed):
            return None
        if self.noun.owed_on is not None:
            return self.noun
        has_bound = any(act.kind == "signed" for act in self.acts) or any(map(self.values.get, _BINDS_SINCE))
        parent, machine = self.values["parent_id"], self.record.machine
        gave_way = (
            one.noun
            for one in (self._beside((machine,)) if has_bound else ())
            if one.machine == machine and one.record.parent_id == parent and was_called_off(one)
            if self._is_about_the_same(one) and isinstance(one.noun, Owed)
        )
        return max(gave_way, key=lambda one: one.owed_on or date.min, default=None)

    def _is_about_the_same(self, other: Snapshot) -> bool:
        own = [area.code for area in self.areas]
        priorities = {name_key(getattr(one, "priority", "")) for one in (self.noun, other.noun)}
        return len(priorities) == 1 and in_common(own, other.area_codes)

    def around(self, *machines: str) -> tuple[Snapshot, ...]:
        """What hangs on it or on anything above it, of these machines, and has not ended."""
        return self._living((*self.children, *self._beside(machines)), machines)

    def _living(self, around: Iterable[Snapshot], machines: Sequence[str]) -> tuple[Snapshot, ...]:
        return tuple(one for one in around if one.record.machine in machines and not one.means.has_ended)


def load_record(connection: Connection, record_id: UUID) -> Record:
    """Read one record of the spine; in a writing transaction, after its family is locked."""

    def read() -> Record:
        [found] = as_told(connection, (record_of(connection.execute(_ONE_RECORD, {"id": record_id}).one()),))
        return found

    return recall(connection, record_id, "record", read)


def load_case(
    connection: Connection,
    rulebook: Rulebook,
    record_id: UUID,
    *,
    on: date,
    changes: Mapping[str, Value],
    new_acts: Sequence[Act] = (),
    decider: Decider | None = None,
    is_explained: bool = False,
) -> Case:
    """Read a record with all that its guards may ask about, with the step's facts applied."""
    record = load_record(connection, record_id)
    around = _around(connection, rulebook, record, changes)
    itself = around.itself
    stored = load_noun(connection, record)[1]
    values = normal({**stored, **changes}) if changes else dict(stored)
    party_ids = _party_ids(connection, record, values, tuple(one.record for one in around.above))
    codes = values.get("areas", ())
    assert isinstance(codes, tuple)  # noqa: S101 -- by its shape
    area_codes = {str(code) for code in codes}
    once = {act.unit for act in itself.acts} - {*party_ids}
    units = units_by_id(connection, {*party_ids, *once})
    once_parties = [units[one] for one in sorted(once, key=by_number) if one in units]
    noun = noun_with(record.machine, record_id, values)
    parties = in_order(units[one] for one in party_ids if one in units)
    return Case(
        record=record,
        means=itself.means,
        values=values,
        noun=noun,
        before=itself.noun,
        acts=(*itself.acts, *new_acts),
        new_acts=tuple(new_acts),
        parties=parties,
        areas=areas_by_code(connection, area_codes),
        mandates=mandates_of(connection, party_ids),
        above=around.above,
        predecessor=around.predecessor,
        successors=around.successors,
        children=around.children,
        beside=around.beside,
        cousins=around.cousins,
        agreements_beside=partial(
            _agreements_beside, connection, rulebook, record_id, tuple(one.record.id for one in around.above)
        ),
        left_behind=around.left_behind,
        shared=around.shared,
        on=on,
        decider=decider,
        standard_years=rulebook.standard_years.get(record.machine),
        duties=_duties(connection, rulebook, record.machine, party_ids, sorted(area_codes)),
        picture=_with_notes(connection, around.picture),
        once_parties=tuple(once_parties),
        heirs=_heirs_of(connection, once_parties),
        is_explained=is_explained,
        partners=_partners(connection, rulebook, noun, parties, around.children),
        owes=rulebook.owes.get(record.machine, ()),
    )


def _partners(
    connection: Connection,
    rulebook: Rulebook,
    noun: SQLModel,
    parties: Sequence[Unit],
    children: Sequence[Snapshot],
) -> Partners:
    """Read who learns together with the parties of a round; where no effect is told of nobody asks."""
    if not isinstance(noun, Round) or not _may_tell_an_effect(children):
        return NOBODY
    last = noun.period_ends_on or date.max
    begun = read_once(
        connection, ("pairs begun", last), lambda: records_named(connection, _PAIRS_BEGUN, last=last)
    )
    pairs = of_records(connection, rulebook, begun)

    def read() -> Places:
        units = (noun_of(Unit, row) for row in connection.execute(_UNITS))
        areas = (noun_of(Area, row) for row in connection.execute(_AREAS))
        return Places.of(rulebook.municipality, units, areas)

    return partners(parties, pairs, noun, recall(connection, _REGISTER, "places", read)) if pairs else NOBODY


def _may_tell_an_effect(lines: Sequence[Snapshot]) -> bool:
    """Whether a sheet has a line about an effect, or is not laid out yet."""
    return not lines or any(
        the(FollowUp, one.noun).aspect == "effect" for one in lines if one.machine == "follow_up"
    )


def _heirs_of(connection: Connection, units: Sequence[Unit]) -> dict[UUID, UUID]:
    """Say who came after each of these, and after those, as far as it goes."""
    found: dict[UUID, UUID] = {}
    asked = list(units)
    while asked:
        new = {one.id: one.heir_id for one in asked if one.heir_id is not None and one.id not in found}
        found |= new
        asked = list(units_by_id(connection, set(new.values()) - found.keys()).values())
    return found


def parties_for(connection: Connection, record: Record, values: Mapping[str, Value]) -> tuple[UUID, ...]:
    """Give the ids of whoever is party to a record: its own parties, or those that it is lent."""
    return _party_ids(connection, record, values, lines_above(connection, (record,))[record.id])


def parties_now(connection: Connection, record: Record, values: Mapping[str, Value]) -> tuple[Unit, ...]:
    """Give whoever is party to a record, without what stands around it."""
    return in_order(units_by_id(connection, parties_for(connection, record, values)).values())


def parties_on(connection: Connection, case: Case, day: date) -> tuple[Unit, ...]:
    """Give who were the parties on a day: one may have come after another since."""
    then = parties_then(connection, case.record.id, day)
    if not then or then == {unit.id for unit in case.parties}:
        return case.parties
    return in_order(units_by_id(connection, then).values())


def parties_then(connection: Connection, record_id: UUID, day: date) -> set[UUID]:
    """Give the ids of who were the parties on a day: a record's own, or those that it is lent."""
    at: UUID | None = record_id
    seen: set[UUID] = set()
    while at is not None and at not in seen:
        seen.add(at)
        said = derive(rows_as_of(life_of(connection, at), day))
        parties, parent = said.fields.get("parties"), said.fields.get("parent_id")
        stands_alone = parent is None  # what hangs on it has its parties, agreement or not
        is_asked = at == record_id or stands_alone or noun_driven_by(said.machine).kind is Agreement
        if is_asked and isinstance(parties, list):
            return {UUID(str(one)) for one in parties}
        at = UUID(str(parent)) if parent is not None else None
    return set()


def party_before(connection: Connection, record_id: UUID, unit: UUID, day: date) -> tuple[str, ...]:
    """Name who was party on a day, after whom a unit came; nobody where it was party itself by then."""
    then = parties_then(connection, record_id, day)
    if unit in then:
        return ()
    units = list(units_by_id(connection, then).values())
    heirs = _heirs_of(connection, units)
    before = [one for one in units if heir_of(one.id, {unit}, heirs) == unit]
    return tuple(one.name for one in sorted(before, key=lambda one: one.sort_key))


def names_of(connection: Connection, units: Collection[UUID]) -> tuple[str, ...]:
    """Give what units are called, in order."""
    found = units_by_id(connection, units)
    return tuple(unit.name for unit in sorted(found.values(), key=lambda unit: unit.sort_key))


def known_acts(connection: Connection, record_id: UUID) -> list[Act]:
    """Read the acts that count for a record."""
    return [act for _, act in acts_in_rows(connection, record_id)]


def acts_in_rows(connection: Connection, record_id: UUID) -> list[tuple[int, Act]]:
    """Read the acts that count for a record, each with the number of the row that tells of it."""
    return list(acts_of_each(connection, (record_id,))[record_id])


@dataclass(frozen=True, slots=True)
class _Around:
    """A record and what stands around it, as `Case` has it."""

    itself: Snapshot
    above: tuple[Snapshot, ...]
    predecessor: Snapshot | None
    picture: Snapshot | None
    successors: tuple[Snapshot, ...]
    children: tuple[Snapshot, ...]
    beside: tuple[Snapshot, ...]
    cousins: tuple[Snapshot, ...]
    left_behind: tuple[Snapshot, ...]
    shared: tuple[Snapshot, ...]


def _around(
    connection: Connection, rulebook: Rulebook, record: Record, changes: Mapping[str, Value]
) -> _Around:
    """Read first which records stand around this one, and then what all of them say, kind by kind."""
    places = tuple(_place(connection, record, changes, name) for name in _PLACES)
    areas = changes.get("areas")
    read = partial(_read_around, connection, rulebook, record, areas, *places)
    return recall(connection, None, ("around", record.id, areas, *places), read)


def _place(connection: Connection, record: Record, changes: Mapping[str, Value], name: str) -> UUID | None:
    """Say which record it names in a field, or is to."""
    if name not in changes and name in SPINE:
        found: Value = getattr(record, name)
    elif name not in changes and name in noun_driven_by(record.machine).fields:
        found = load_noun(connection, record)[1][name]
    else:
        found = changes.get(name)
    return found if isinstance(found, UUID) else None


def _read_around(
    connection: Connection,
    rulebook: Rulebook,
    record: Record,
    areas: Value,
    parent: UUID | None,
    *named: UUID | None,
) -> _Around:
    line = _line_from(connection, parent)
    above = [one.id for one in line]
    before = [named[0]] if noun_driven_by(record.machine).leaves_behind and named[0] is not None else []
    near = records_in_order(connection, _ids_near(connection, record, areas, before, above, named))
    beside = [
        one
        for one in near
        if one.parent_id in above and one.id not in (record.id, *above) and one.machine not in AGREEMENTS
    ]
    cousins = _cousins(connection, record.machine, beside)
    every = {one.id: one for one in (record, *line, *near, *cousins)}
    known = {one.record.id: one for one in of_records(connection, rulebook, tuple(every.values()))}
    predecessor, picture = (None if one is None else known.get(one) for one in named)
    return _Around(
        itself=known[record.id],
        above=tuple(known[one] for one in above),
        predecessor=predecessor,
        picture=picture,
        successors=tuple(known[one.id] for one in near if one.predecessor_id == record.id),
        children=tuple(known[one.id] for one in near if one.parent_id == record.id),
        beside=tuple(known[one.id] for one in beside),
        cousins=tuple(known[one.id] for one in cousins),
        left_behind=tuple(
            known[one.id]
            for one in near
            if one.id != record.id and (one.parent_id in before or one.predecessor_id in before)
        ),
        shared=tuple(
            known[one.id]
            for one in near
            if one.machine in SHARED and one.parent_id not in (record.id, *above, *before)
        ),
    )


def _ids_near(
    connection: Connection,
    record: Record,
    areas: Value,
    before: Sequence[UUID],
    above: Sequence[UUID],
    named: Sequence[UUID | None],
) -> tuple[UUID, ...]:
    """Say which records stand around one, in their order."""

    def read() -> tuple[UUID, ...]:
        asked = _near(
            names=any(named), shares=record.machine in FRAMES, in_its_own_areas=not isinstance(areas, tuple)
        )
        about = {
            "id": record.id,
            "parents": [record.id, *before],
            "above": above,
            "renewed": [record.id, *before],
            "named": [one for one in named if one is not None],
            "areas": areas,
        }
        return tuple(connection.execute(asked, about).scalars())

    return recall(connection, AROUND, key_of_near(record, areas, above, named), read)


def key_of_near(
    record: Record, areas: Value, above: Iterable[UUID], named: Iterable[UUID | None]
) -> Hashable:
    """Name what stands around a record, as it is remembered: where it stands, and what it names."""
    return ("near", record.id, areas if isinstance(areas, tuple) else None, *above, *named)


def _agreements_beside(
    connection: Connection, rulebook: Rulebook, record_id: UUID, above: Sequence[UUID]
) -> Iterator[Snapshot]:
    if not above:
        return
    but = (record_id, *above)
    found = records_named(connection, _AGREEMENTS_BESIDE, above=above, but=but)
    in_order = sorted(found, key=lambda one: not rulebook.means(one).binds)
    for start, end in itertools.pairwise((0, *range(1, len(in_order), AT_A_TIME), len(in_order))):
        yield from of_records(connection, rulebook, in_order[start:end])


@cache
def _near(*, names: bool, shares: bool, in_its_own_areas: bool) -> Prepared:
    """Ask for what stands around a record `id`; put together once for each way in which it is asked."""
    parents: BindParameter[Any] = bindparam("parents", expanding=True)
    renewed: BindParameter[Any] = bindparam("renewed", expanding=True)
    beside = _RECORD.c.parent_id.in_(_ABOVE) & _RECORD.c.machine.in_(NO_AGREEMENTS)
    wanted = _RECORD.c.parent_id.in_(parents) | beside | _RECORD.c.predecessor_id.in_(renewed)
    if names:
        wanted |= _RECORD.c.id.in_(bindparam("named", expanding=True))
    if shares:
        wanted |= _is_shared(in_its_own_areas=in_its_own_areas)
    return Prepared(ids_in_order(wanted))


def _is_shared(*, in_its_own_areas: bool) -> ColumnElement[bool]:
    """Ask for what the sub-agreements under an agreement share with it, and for the pictures of its areas."""
    subs = select(_OTHER.c.id).where(
        _OTHER.c.parent_id == bindparam("id"), not_by_index(_OTHER.c.machine) == "sub_agreement"
    )
    own = select(_COVERS.c.area_code).where(_COVERS.c.record_id == bindparam("id")).scalar_subquery()
    codes = _ITS.c.area_code.in_(own if in_its_own_areas else bindparam("areas", expanding=True))
    hangs_on_nothing = func.coalesce(_RECORD.c.parent_id, _RECORD.c.id) == _RECORD.c.id
    alone = hangs_on_nothing & _RECORD.c.id.in_(select(_ITS.c.record_id).where(codes))
    is_one = not_by_index(_RECORD.c.machine).in_(SHARED)
    return (is_one & _RECORD.c.parent_id.in_(subs)) | (is_one & alone)


def _line_from(connection: Connection, parent_id: UUID | None) -> tuple[Record, ...]:
    """Read what a record would hang on, and what that hangs on, the nearest first."""
    if parent_id is None:
        return ()
    parent = load_record(connection, parent_id)
    return (parent, *lines_above(connection, (parent,))[parent_id])


def _cousins(connection: Connection, machine: str, beside: Sequence[Record]) -> tuple[Record, ...]:
    places = [one.id for one in beside if one.machine in _COUSINS_HANG_ON.get(machine, ())]
    return records_named(connection, _BELOW, places=places) if places else ()


def _with_notes(connection: Connection, picture: Snapshot | None) -> Snapshot | None:
    return None if picture is None else next(iter(with_notes(connection, (picture,))))


def _duties(
    connection: Connection, rulebook: Rulebook, machine: str, parties: Sequence[UUID], areas: Sequence[str]
) -> tuple[Snapshot, ...]:
    if not noun_driven_by(machine).meets_duties or not (parties or areas):
        return ()
    duties = records_named(connection, _DUTIES, parties=list(parties), areas=list(areas))
    found = of_records(connection, rulebook, duties)
    return with_notes(connection, found) if machine == "municipal_plan" else found


def _party_ids(
    connection: Connection, record: Record, values: Mapping[str, Value], line: Sequence[Record]
) -> tuple[UUID, ...]:
    own = values.get("parties", ())
    assert isinstance(own, tuple)  # noqa: S101 -- by its shape
    lender = lender_of_parties(line)
    theirs = {} if lender is None else {lender.id: parties_of(connection, lender.id)}
    return tuple(parties_by(record, tuple(one for one in own if isinstance(one, UUID)), line, theirs))


def mandates_of(connection: Connection, units: Sequence[UUID]) -> tuple[Mandate, ...]:
    """Read what functions at some units may sign."""

    def read(missing: Sequence[UUID]) -> dict[UUID, tuple[Mandate, ...]]:
        found = [noun_of(Mandate, row) for row in _MANDATES.rows(connection, missing)]
        return {unit: tuple(one for one in found if one.unit_id == unit) for unit in missing}

    of_each = recall_each(connection, sorted(set(units), key=by_number), "mandates", read)
    return tuple(itertools.chain.from_iterable(of_each.values()))
