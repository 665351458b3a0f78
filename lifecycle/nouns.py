"""Which noun each machine drives, and the way between its tables and its field values.

A noun is described beside its table, in `lifecycle.records`; what follows from all of them is listed here.

Read whole, written by difference. Where a record stands (`parent_id`, `predecessor_id`) and what it promises
is of the spine; parties and areas are links; everything else is columns of the noun's own table.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from sqlalchemy import bindparam, delete, insert, select, update

from lifecycle.errors import UnknownRecord
from lifecycle.fields import EMPTY, FIELDS, ROWS, Dated, Shape, Value, Values, rows_in
from lifecycle.prepared import Prepared
from lifecycle.readers import hides
from lifecycle.records import Agreement, Picture, Record, RecordArea, RecordParty
from lifecycle.records.activity import ACTIVITY
from lifecycle.records.agreement import FRAMES, MAIN_AGREEMENT, PLEDGE, SUB_AGREEMENT
from lifecycle.records.annex import ACTION_PLAN, COMMUNICATION_PLAN, CONTACT_LIST, FOLLOW_UP_PLAN, Annex
from lifecycle.records.contribution import CONTRIBUTION
from lifecycle.records.development_plan import DEVELOPMENT_PLAN
from lifecycle.records.duty import DUTY
from lifecycle.records.forum import FORUM, MEETING
from lifecycle.records.noun import SPINE
from lifecycle.records.pair import LEARNING_PAIR
from lifecycle.records.picture import MUNICIPAL_PLAN, PROBLEM_PICTURE
from lifecycle.records.round import FOLLOW_UP, ROUND
from lifecycle.seen import by_number, recall
from lifecycle.table import noun_of, table
from lifecycle.values import dataclass
from lifecycle.veil import without_texts

if TYPE_CHECKING:
    from sqlalchemy import Connection
    from sqlmodel import SQLModel

    from lifecycle.records.noun import Noun

_RECORD, _PARTY, _AREA = table(Record), table(RecordParty), table(RecordArea)

# What every step asks several times over is put together once.
_SPINE = Prepared(update(_RECORD).where(_RECORD.c.id == bindparam("of")))
_PARTIES_OF = Prepared(select(_PARTY.c.unit_id).where(_PARTY.c.record_id == bindparam("id")))
_AREAS_OF = Prepared(select(_AREA.c.area_code).where(_AREA.c.record_id == bindparam("id")))


@cache
def _one(kind: type[SQLModel]) -> Prepared:
    own = table(kind)
    return Prepared(select(own).where(own.c.record_id == bindparam("id")))


@cache
def _new(kind: type[SQLModel]) -> Prepared:
    return Prepared(insert(table(kind)))


@cache
def _changed(kind: type[SQLModel]) -> Prepared:
    own = table(kind)
    return Prepared(update(own).where(own.c.record_id == bindparam("of")))


NOUNS: Final[Mapping[str, Noun]] = {
    "main_agreement": MAIN_AGREEMENT,
    "sub_agreement": SUB_AGREEMENT,
    "pledge": PLEDGE,
    "problem_picture": PROBLEM_PICTURE,
    "action_plan": ACTION_PLAN,
    "communication_plan": COMMUNICATION_PLAN,
    "follow_up_plan": FOLLOW_UP_PLAN,
    "contact_list": CONTACT_LIST,
    "development_plan": DEVELOPMENT_PLAN,
    "municipal_plan": MUNICIPAL_PLAN,
    "activity": ACTIVITY,
    "forum": FORUM,
    "meeting": MEETING,
    "round": ROUND,
    "follow_up": FOLLOW_UP,
    "duty": DUTY,
    "learning_pair": LEARNING_PAIR,
    "contribution": CONTRIBUTION,
}
"""Machine -> the noun that it drives. A machine of another name drives nothing that there is."""

AGREEMENTS: Final = tuple(machine for machine, noun in NOUNS.items() if noun.kind is Agreement)
"""Machines of agreements and pledges."""

NO_AGREEMENTS: Final = tuple(machine for machine in NOUNS if machine not in AGREEMENTS)
"""Machines of everything else."""

ANNEXES: Final = tuple(machine for machine, noun in NOUNS.items() if issubclass(noun.kind, Annex))
"""Machines of what an agreement has as replaceable annexes (H-120)."""

ALONGSIDE: Final = tuple(
    machine
    for machine, noun in NOUNS.items()
    if {*FRAMES} <= {*noun.parents} and machine not in (*AGREEMENTS, *ANNEXES)
)
"""Machines of what else hangs on an agreement and goes on when the agreement is renewed."""

REVISED: Final = tuple(
    machine for machine, noun in NOUNS.items() if noun.anew is not None and machine not in AGREEMENTS
)
"""Machines of what there are later versions of; an agreement has a successor."""

PLANS: Final = tuple(machine for machine in REVISED if NOUNS[machine].kind is not Picture)
"""Machines of plans and other annexes."""

LINKS: Final = {"parties": (_PARTY, "unit_id"), "areas": (_AREA, "area_code")}
"""Fields that have a table of their own, and the column of it that says what is linked."""

_LISTS: Final = (Shape.TEXTS, Shape.CODES, Shape.ROWS)

_ONE_COLUMN: Final = frozenset(
    name
    for name, shape in FIELDS.items()
    if shape not in (*_LISTS, Shape.DATED) and name not in SPINE and name not in LINKS
)
"""Fields that stand in their noun's own table as they are."""

_DATED: Final = {
    name: (f"{name}_text", f"{name}_first", f"{name}_last", f"{name}_basis")
    for name, shape in FIELDS.items()
    if shape is Shape.DATED
}

_IN_ORDER: Final = frozenset(
    name for name, shape in FIELDS.items() if shape in (Shape.UNITS, Shape.AREAS, Shape.CODES, Shape.ROWS)
)
"""Fields of several things that have no order of their own, or whose parts have none."""

_LINK: Final = {name: Prepared(insert(links)) for name, (links, _) in LINKS.items()}
_UNLINK: Final = {
    name: Prepared(delete(links).where(links.c.record_id == bindparam("of")))
    for name, (links, _) in LINKS.items()
}


def noun_driven_by(machine: str) -> Noun:
    """Find the noun that a machine drives.

    Raises:
        UnknownRecord: there is no such machine.
    """
    try:
        return NOUNS[machine]
    except KeyError:
        raise UnknownRecord("machine", machine, nearest=tuple(sorted(NOUNS))) from None


@cache
def _nothing_said(machine: str) -> Values:
    values = {name: EMPTY[FIELDS[name]] for name in noun_driven_by(machine).fields}
    return {**values, "ends_with_parent": False} if "ends_with_parent" in values else values


def empty_values(machine: str) -> dict[str, Value]:
    """Build the values of a thing about which nothing is known."""
    return dict(_nothing_said(machine))


def values_of(
    record: Record, noun: SQLModel, *, parties: tuple[UUID, ...] = (), areas: tuple[str, ...] = ()
) -> dict[str, Value]:
    """Gather a record's field values from its tables."""
    reading, said = _read_by(record.machine), vars(noun)
    values: dict[str, Value] = {**reading.fields}
    values.update(zip(reading.plain, map(said.__getitem__, reading.plain), strict=True))
    for name in reading.of_the_spine:
        values[name] = getattr(record, name)
    for name in reading.dated:
        values[name] = _dated_of(said, name)
    for name in reading.listed:
        values[name] = tuple(said[name])
    for name in reading.rows:
        values[name] = tuple([_row(name, row) for row in said[name]])
    if reading.has_parties:
        values["parties"] = _in_order(parties)
    if reading.has_areas:
        values["areas"] = tuple(sorted(areas))
    values["to_be_decided"] = dict(record.to_be_decided)
    return values


@dataclass(frozen=True, slots=True)
class _Reading:
    """The fields of a machine's noun, by how they are read; worked out once, for every step reads several."""

    fields: Mapping[str, None]
    """All of them, in their order."""
    plain: Sequence[str]
    of_the_spine: Sequence[str]
    dated: Sequence[str]
    listed: Sequence[str]
    rows: Sequence[str]
    has_parties: bool
    has_areas: bool


@cache
def _read_by(machine: str) -> _Reading:
    fields = noun_driven_by(machine).fields
    own = [name for name in fields if name not in SPINE and name not in LINKS]

    def of(*shapes: Shape) -> tuple[str, ...]:
        return tuple(name for name in own if FIELDS[name] in shapes)

    return _Reading(
        fields=dict.fromkeys(fields),
        plain=of(*({*Shape} - {*_LISTS, Shape.DATED})),
        of_the_spine=tuple(name for name in fields if name in SPINE),
        dated=of(Shape.DATED),
        listed=of(Shape.TEXTS, Shape.CODES),
        rows=of(Shape.ROWS),
        has_parties="parties" in fields,
        has_areas="areas" in fields,
    )


def normal(values: Values) -> dict[str, Value]:
    """Put what has no order of its own in one order, so that equal facts are equal values."""
    return {
        name: _normal(name, value) if value and name in _IN_ORDER else value for name, value in values.items()
    }


def differing(stored: Values, said: Values) -> dict[str, Value]:
    """Give what is said that is not so already; equal facts are equal values (`normal`)."""
    return {name: value for name, value in normal(said).items() if stored[name] != value}


def noun_with(machine: str, record_id: UUID, values: Values) -> SQLModel:
    """Build a detached noun from all its field values, as guards and timers see it.

    SQLModel's own way to make one takes six times as long.
    """
    return noun_of(noun_driven_by(machine).kind, {"record_id": record_id, **columns_of(values)})


def columns_of(values: Values) -> dict[str, object]:
    """Spread field values over the columns of their noun's table."""
    columns: dict[str, object] = {}
    for name, value in values.items():
        if name in _ONE_COLUMN:
            columns[name] = value
        elif name in _DATED:
            text, first, last, basis = _DATED[name]
            if isinstance(value, Dated):
                columns[text], columns[basis] = value.text, value.basis
                columns[first], columns[last] = value.first, value.last
            else:
                columns[text] = ""
                columns[first] = columns[last] = columns[basis] = None
        elif FIELDS[name] is Shape.ROWS:
            columns[name] = [dict(row) for row in rows_in(value)]
        elif name not in SPINE and name not in LINKS:
            columns[name] = list(value) if isinstance(value, tuple) else []
    return columns


@dataclass(frozen=True, slots=True)
class NewNoun:
    """What a new record is, as it is to be written."""

    machine: str
    columns: Mapping[str, object]
    linked: Values
    """Its parties and areas."""

    @classmethod
    def of(cls, machine: str, record_id: UUID, values: Values) -> NewNoun:
        """Spread all its field values over its tables."""
        linked = {name: values[name] for name in LINKS if name in values}
        return cls(machine, {"record_id": record_id, **columns_of(values)}, linked)

    @property
    def noun(self) -> SQLModel:
        """A detached noun, as timers see it."""
        return noun_of(noun_driven_by(self.machine).kind, self.columns)


def insert_nouns(connection: Connection, new: Iterable[NewNoun]) -> None:
    """Write what new records are; their rows of the spine stand already."""
    rows: dict[tuple[type[SQLModel], tuple[str, ...]], list[Mapping[str, object]]] = {}
    linked: dict[str, list[dict[str, object]]] = {name: [] for name in LINKS}
    for one in new:
        kind = noun_driven_by(one.machine).kind
        rows.setdefault((kind, (*one.columns,)), []).append(one.columns)
        for name, items in one.linked.items():
            linked[name] += _rows_of_links(name, one.columns["record_id"], items)
    for (kind, _), of_kind in rows.items():
        connection.execute(_new(kind), of_kind)
    for name, links in linked.items():
        if links:
            connection.execute(_LINK[name], links)


def update_nouns(connection: Connection, changed: Sequence[tuple[str, UUID, Values]]) -> None:
    """Write the changed fields only, of each record by its machine and id; what changes alike at once."""
    kinds = {noun_driven_by(machine).kind for machine, _, _ in changed}
    for kind in sorted(kinds, key=lambda one: one.__name__):
        of_kind = [one for one in changed if noun_driven_by(one[0]).kind is kind]
        for rows in _alike((one, columns_of(changes)) for _, one, changes in of_kind):
            connection.execute(_changed(kind), rows)
    for name in LINKS:
        if linked := [(one, changes[name]) for _, one, changes in changed if name in changes]:
            connection.execute(_UNLINK[name], [{"of": one} for one, _ in linked])
            if links := [row for one, items in linked for row in _rows_of_links(name, one, items)]:
                connection.execute(_LINK[name], links)
    for rows in _alike((one, _spine_of(changes)) for _, one, changes in changed):
        connection.execute(_SPINE, rows)


def _alike(changed: Iterable[tuple[UUID, Mapping[str, object]]]) -> Iterable[Sequence[Mapping[str, object]]]:
    """Gather what changes the same columns of several records; what changes none is left out."""
    found: dict[tuple[str, ...], list[Mapping[str, object]]] = {}
    for record_id, columns in changed:
        if columns:
            found.setdefault((*columns,), []).append({"of": record_id, **columns})
    return found.values()


def _spine_of(changes: Values) -> dict[str, object]:
    spine: dict[str, object] = {name: changes[name] for name in SPINE if name in changes}
    if "to_be_decided" in spine:
        spine["to_be_decided"] = spine["to_be_decided"] or {}
    return spine


def load_noun(connection: Connection, record: Record) -> tuple[SQLModel, Values]:
    """Read what a record is, and its field values."""
    described = noun_driven_by(record.machine)
    noun = recall(connection, record.id, "noun", lambda: _noun(connection, described.kind, record.id))

    def read() -> dict[str, Value]:
        linked = "parties" in described.fields
        return values_of(
            record,
            noun,
            parties=parties_of(connection, record.id) if linked else (),
            areas=areas_of(connection, record.id) if linked else (),
        )

    return noun, recall(connection, record.id, "values", read)


def _noun(connection: Connection, kind: type[SQLModel], record_id: UUID) -> SQLModel:
    noun = noun_of(kind, connection.execute(_one(kind), {"id": record_id}).one())
    is_hidden = hides(connection)
    return noun if is_hidden is None or not is_hidden(record_id) else without_texts(noun)


def dates_of(machine: str, noun: SQLModel) -> dict[str, date | None]:
    """Give every date of a noun that a timer may name."""
    return {name: getattr(noun, name) for name in noun_driven_by(machine).dates}


def parties_of(connection: Connection, record_id: UUID) -> tuple[UUID, ...]:
    """Read the ids of a record's own parties."""

    def read() -> tuple[UUID, ...]:
        return tuple(connection.execute(_PARTIES_OF, {"id": record_id}).scalars())

    return recall(connection, record_id, "parties", read)


def areas_of(connection: Connection, record_id: UUID) -> tuple[str, ...]:
    """Read the codes of the areas that a record covers."""

    def read() -> tuple[str, ...]:
        return tuple(connection.execute(_AREAS_OF, {"id": record_id}).scalars())

    return recall(connection, record_id, "areas", read)


def _rows_of_links(name: str, record_id: object, linked: Value) -> list[dict[str, object]]:
    _, column = LINKS[name]
    return [{"record_id": record_id, column: one} for one in linked] if isinstance(linked, tuple) else []


def _normal(name: str, value: Value) -> Value:
    match FIELDS[name], value:
        case Shape.UNITS, tuple():
            return _in_order(value)
        case ((Shape.AREAS | Shape.CODES), tuple()):
            return tuple(sorted(str(one) for one in value))
        case Shape.ROWS, tuple():
            return tuple(_row(name, row) for row in rows_in(value))
        case _:
            return value


def _row(name: str, row: Mapping[str, str]) -> dict[str, str]:
    """Give a row with its columns in their order, and nothing that is empty."""
    return {column: row[column] for column in ROWS[name] if row.get(column)}


def _in_order(units: tuple[object, ...]) -> tuple[UUID, ...]:
    return tuple(sorted((unit for unit in units if isinstance(unit, UUID)), key=by_number))


def _dated_of(said: Mapping[str, Any], name: str) -> Dated | None:
    text, first, last, basis = _DATED[name]
    if said[first] is None or said[last] is None:
        return None
    return Dated(text=said[text], first=said[first], last=said[last], basis=said[basis])


def title_of(machine: str, noun: SQLModel) -> str:
    """Say what people call a record of a machine beside its reference; nothing where it has no other name."""
    names = (*noun_driven_by(machine).titles, "period")
    return next((str(said) for name in names if (said := getattr(noun, name, None))), "")
