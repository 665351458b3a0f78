"""What the database holds of the agreements that a register file names, read in few queries."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final, Literal
from uuid import UUID

from sqlalchemy import select

from lifecycle.chained import CHAINED, record_of
from lifecycle.dates import parse_partial
from lifecycle.fields import Dated, Value, Values
from lifecycle.nouns import values_of
from lifecycle.prepared import Prepared
from lifecycle.records import Agreement, Area, Chain, PartyAct, Record, RecordAlias, RecordArea, RecordParty
from lifecycle.table import OfSome, noun_of, table
from lifecycle.values import dataclass

if TYPE_CHECKING:
    from sqlalchemy import Connection, Row, Table

    from lifecycle.rulebook import Rulebook

_RECORD, _AGREEMENT = table(Record), table(Agreement)
_PARTY, _COVERS, _ALIAS = table(RecordParty), table(RecordArea), table(RecordAlias)
_ACT = table(PartyAct)

_CHAIN = table(Chain)

# What every import asks is put together once.
_WHOLE = Prepared(select(_CHAIN.c.id, _CHAIN.c.version).where(_CHAIN.c.kind.in_(("unit", "register"))))
_AREAS = Prepared(select(table(Area).c.code))
_NAMED = OfSome(
    select(_RECORD.c.reference, _RECORD.c.id, _CHAIN.c.version).join(_CHAIN, _CHAIN.c.id == _RECORD.c.id),
    _RECORD.c.reference,
)
_ONCE_NAMED = OfSome(
    select(_ALIAS.c.reference, _CHAIN.c.id, _CHAIN.c.version).join(_CHAIN, _CHAIN.c.id == _ALIAS.c.record_id),
    _ALIAS.c.reference,
)

_DAY: Final = timedelta(days=1)

_CHUNK: Final = 5_000
"""How many references one query asks for: of those and of the records that once had them it has room."""


@dataclass(frozen=True, slots=True)
class Known:
    """A record with its field values, as it stands in the database."""

    record: Record
    values: Values
    said: Values
    """The values, and what its acts say where no field does: when it was decided and signed, and by whom."""
    untold: tuple[Untold, ...] = ()
    """Decisions and signatures of which those days tell nothing."""


@dataclass(frozen=True, slots=True)
class Untold:
    """An act of which no day of a row tells, and why."""

    act: PartyAct
    why: Literal["not_everybody_has", "may_be_of_its_end"]
    waits_for: tuple[UUID, ...] = ()
    """The parties that have not done the same."""


def known_levels(connection: Connection) -> dict[str, str]:
    """Give the machine of every record by its reference."""
    rows = connection.execute(select(_RECORD.c.reference, _RECORD.c.machine))
    known = {row.reference: row.machine for row in rows}
    once = connection.execute(
        select(_ALIAS.c.reference, _RECORD.c.machine).join(_RECORD, _RECORD.c.id == _ALIAS.c.record_id)
    )
    return known | {row.reference: row.machine for row in once}


def standing(connection: Connection, references: Collection[str]) -> object:
    """Give what tells whether anything was written since of what a file is compared with.

    Every unit has its version, every record with one of the references, and the register, in whose history
    it stands that a text was forgotten; areas are only ever added.
    """
    wanted = sorted(references)
    return (
        {row.id: row.version for row in connection.execute(_WHOLE)},
        set(connection.execute(_AREAS).scalars()),
        {tuple(row) for named in (_NAMED, _ONCE_NAMED) for row in named.rows(connection, wanted)},
    )


def known_records(connection: Connection, rulebook: Rulebook, references: Iterable[str]) -> dict[str, Known]:
    """Read the records that have one of these references."""
    wanted = sorted(references)
    found: dict[str, Known] = {}
    for start in range(0, len(wanted), _CHUNK):
        found |= _chunk(connection, rulebook, wanted[start : start + _CHUNK])
    return found


def _chunk(connection: Connection, rulebook: Rulebook, references: Sequence[str]) -> dict[str, Known]:
    once = connection.execute(select(_ALIAS).where(_ALIAS.c.reference.in_(references))).all()
    of_once = _RECORD.c.id.in_([row.record_id for row in once])
    statement = CHAINED.where(_RECORD.c.reference.in_(references) | of_once)
    records = {row.id: record_of(row) for row in connection.execute(statement)}
    if not records:
        return {}
    parties, areas = _linked(connection, _PARTY, records), _linked(connection, _COVERS, records)
    acts = _linked(connection, _ACT, records)
    agreements = (noun_of(Agreement, row) for row in _rows(connection, _AGREEMENT, records))
    found = {}
    for agreement in agreements:
        record = records[agreement.record_id]
        values = values_of(
            record,
            agreement,
            parties=tuple(row.unit_id for row in parties.get(record.id, ())),
            areas=tuple(row.area_code for row in areas.get(record.id, ())),
        )
        told, untold = _acted(rulebook, record, values, acts.get(record.id, ()))
        found[record.reference] = Known(record, values, {**values, **told}, untold)
        found |= {row.reference: found[record.reference] for row in once if row.record_id == record.id}
    return found


def _acted(
    rulebook: Rulebook, record: Record, values: Values, rows: Iterable[Row[tuple[object]]]
) -> tuple[dict[str, Value], tuple[Untold, ...]]:
    """Say what acts say of a paper: when the last party signed, once it is signed, and when the last decided.

    Of what is not decided, or not signed, by everybody who signed or is to, there is no such day.
    """
    is_prepared = rulebook.means(record).is_prepared
    acts = sorted((noun_of(PartyAct, row) for row in rows), key=lambda act: (act.on_last, act.seq))
    every = [act for act in acts if act.kind == "signed"]
    parties = values["parties"]
    assert isinstance(parties, tuple)  # noqa: S101 -- by its shape
    asked = {act.unit_id for act in every if not is_prepared} or {
        one for one in parties if isinstance(one, UUID)
    }
    decided = [act for act in acts if act.kind == "decided"]
    entering = _entering(decided, asked, _entered_by(values, every, is_prepared=is_prepared))
    is_cut_short = rulebook.means(record).end == "before_its_time" or any(
        act.kind == "noticed" for act in acts
    )
    may_be_of_its_end = is_cut_short and entering.is_late
    unsigned = tuple(asked - {act.unit_id for act in every}) if is_prepared else ()
    signed = [] if unsigned else every
    done = {"signed_on": signed, "decided_on": [] if may_be_of_its_end or entering.missing else entering.acts}
    found: dict[str, Value] = {
        "signatory_roles": tuple(dict.fromkeys(act.function for act in signed if act.function))
    }
    for name, told in done.items():
        found[name] = Dated.from_partial(parse_partial(told[-1].on_text)) if told else None
    untold = list[Untold]()
    if not signed and not values["signed_on"]:
        untold += [Untold(act, "not_everybody_has", unsigned) for act in every]
    if not done["decided_on"] and not values["decided_on"]:
        missing = () if may_be_of_its_end else entering.missing
        why: Literal["not_everybody_has", "may_be_of_its_end"]
        why = "may_be_of_its_end" if may_be_of_its_end else "not_everybody_has"
        untold += [Untold(act, why, missing) for act in decided]
    untold.sort(key=lambda one: (one.act.on_last, one.act.seq))
    return {name: value for name, value in found.items() if value and not values[name]}, tuple(untold)


@dataclass(frozen=True, slots=True)
class _Entering:
    """The decisions to enter an agreement."""

    acts: Sequence[PartyAct]
    missing: tuple[UUID, ...]
    is_late: bool
    """Whether one was taken when the agreement ran and was signed already."""


def _entered_by(values: Values, signed: Sequence[PartyAct], *, is_prepared: bool) -> date:
    """Give the last day of those on which an agreement is entered: before its term, or when it is signed."""
    starts = values["starts_on"]
    begins = starts.first if isinstance(starts, Dated) else date.max
    entered = date.max if is_prepared else max((act.on_last for act in signed), default=date.min)
    return max(begins - _DAY, entered)


def _entering(decided: Sequence[PartyAct], asked: Collection[UUID], by: date) -> _Entering:
    """Choose what was decided in time, and of those who decided nothing then what they decided first.

    What a party decides later, when it had decided to enter, is about something else: how it ends.
    """
    acts = [act for act in decided if act.on_last <= by]
    first: dict[UUID, PartyAct] = {}
    for act in decided:
        if act not in acts and act.unit_id in asked and act.unit_id not in {one.unit_id for one in acts}:
            first.setdefault(act.unit_id, act)
    acts += first.values()
    missing = tuple(one for one in asked if one not in {act.unit_id for act in acts})
    return _Entering(acts, missing, is_late=bool(first))


def _rows(connection: Connection, of: Table, records: Mapping[UUID, Record]) -> Iterable[Row[tuple[object]]]:
    return connection.execute(select(of).where(of.c.record_id.in_(list(records))))


def _linked(
    connection: Connection, links: Table, records: Mapping[UUID, Record]
) -> dict[UUID, list[Row[tuple[object]]]]:
    found: dict[UUID, list[Row[tuple[object]]]] = {}
    for row in _rows(connection, links, records):
        found.setdefault(row.record_id, []).append(row)
    return found
