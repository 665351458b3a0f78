"""Cases made by hand, without a database: what guards and effects are asked about; claims about guards."""

# ruff: noqa: ANN401 -- a case is made of whatever differs from the plain one

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Final
from uuid import UUID, uuid4

from lifecycle.case import Case
from lifecycle.chained import chained
from lifecycle.fields import Dated, Row, Value
from lifecycle.history import Decider
from lifecycle.nouns import empty_values, noun_with
from lifecycle.records import Area, Chain, Mandate, Record
from lifecycle.snapshot import Snapshot
from tests.engine.plain import each, plain_values
from tests.engine.world import AGREEMENTS, HOUSING, POLICE, TOWN, act, day, definition_of, rulebook, unit_row

TODAY: Final = date(2025, 6, 1)
AROUND: Final = frozenset(
    {
        *("acts", "decider", "mandates", "parent", "above", "predecessor", "successors"),
        *(
            "children",
            "left_behind",
            "beside",
            "cousins",
            "on",
            "picture",
            "is_explained",
            "duties",
            "standard_years",
        ),
    }
)
UNITS = {TOWN: unit_row(TOWN), POLICE: unit_row(POLICE)}
PARTIES = tuple(unit.id for unit in UNITS.values())
THIRD = unit_row(HOUSING)
AREAS = {
    "1490": Area(code="1490", name="Borås", kind="municipality"),
    "1480": Area(code="1480", name="Göteborg", kind="municipality"),
    "1490/norrby": Area(code="1490/norrby", name="Norrby", kind="district", within="1490"),
}
OPEN_ENDED: Final[dict[str, Any]] = {"ends_on": None, "revised_every_years": 2}


def record_of(reference: str, machine: str, state: str, *, parent_id: UUID | None = None) -> Record:
    record_id = uuid4()
    record = Record(
        id=record_id,
        reference=reference,
        machine=machine,
        machine_version=definition_of(machine).version,
        state=state,
        since=TODAY,
        family=uuid4(),
        parent_id=parent_id,
        to_be_decided={},
    )
    return chained(record, Chain(id=record_id, kind="record", last_seq=1, last_hash="", version=1))


def related(
    reference: str, machine: str, state: str, *, under: Snapshot | UUID | None = None, **changes: Value
) -> Snapshot:
    """A plain record in a state, next to the one that is asked about; `under` says on what it hangs."""
    above = under.record.id if isinstance(under, Snapshot) else under
    record = record_of(reference, machine, state, parent_id=above)
    values = {**empty_values(machine), **plain_values(machine, PARTIES, **changes)}
    record.to_be_decided = promised_in(values)
    areas, parties = values.get("areas", ()), values.get("parties", ())
    assert isinstance(areas, tuple)
    assert isinstance(parties, tuple)
    return Snapshot(
        record,
        noun_with(machine, record.id, values),
        rulebook().means(record),
        parties=tuple(unit for unit in UNITS.values() if unit.id in parties),
        areas=tuple(AREAS[str(area)] for area in areas),
    )


def case(machine: str = "main_agreement", /, *, before: dict[str, Value] | None = None, **said: Any) -> Case:
    """A record about which nothing is to be remarked, an agreement an active one; what is said changes it."""
    around = {name: said.pop(name) for name in list(said) if name in AROUND}
    parent: Snapshot | None = around.pop("parent", None)
    if parent is not None:
        around["above"] = (parent,)
    above: tuple[Snapshot, ...] = around.get("above", ())
    if above:
        said["parent_id"] = above[0].record.id
    values = {**empty_values(machine), **plain_values(machine, PARTIES, **said)}
    state = "active" if machine in AGREEMENTS else definition_of(machine).initial
    record = record_of("A", machine, state, parent_id=above[0].record.id if above else None)
    record.to_be_decided = promised_in(values)
    parties, areas = values.get("parties", PARTIES), values.get("areas", ())
    if not parties and machine == "forum":  # those of the agreement that it hangs on
        parties = PARTIES
    assert isinstance(parties, tuple)
    assert isinstance(areas, tuple)
    plain = Case(
        record=record,
        means=rulebook().means(record),
        values=values,
        noun=noun_with(machine, record.id, values),
        before=noun_with(machine, record.id, {**values, **(before or {})}),
        acts=(),
        new_acts=(),
        parties=tuple(unit for unit in UNITS.values() if unit.id in parties),
        areas=tuple(AREAS[str(code)] for code in areas),
        mandates=mandates(machine, TOWN, POLICE),
        above=(),
        predecessor=None,
        successors=(),
        children=(),
        beside=(),
        cousins=(),
        on=TODAY,
        decider=None,
        standard_years=rulebook().standard_years.get(machine),
        owes=rulebook().owes.get(machine, ()),
    )
    return replace(plain, **around)


def promised_in(values: Mapping[str, Value]) -> dict[str, str]:
    """What is to be decided, and by which day, as the spine of a record has it."""
    promises = values["to_be_decided"]
    return {str(name): str(by) for name, by in promises.items()} if isinstance(promises, Mapping) else {}


def mandates(machine: str, *names: str, to_on: str | None = None) -> tuple[Mandate, ...]:
    return tuple(
        Mandate(
            id=uuid4(),
            unit_id=UNITS[name].id,
            function="chef",
            machine=machine,
            from_on=date(2024, 1, 1),
            to_on=None if to_on is None else day(to_on),
        )
        for name in names
    )


def acts(kind: str, *names: str, on: str = "2025-05-01", function: str = "") -> tuple[Any, ...]:
    return tuple(replace(act(kind, UNITS[name].id, on), function=function) for name in names)


def by(name: str, function: str | None) -> Decider:
    return Decider(UNITS[name].id, function)


def one_row_for(field: str, name: str, rest: str) -> tuple[Row, ...]:
    """A small table in which only one of the parties stands."""
    return each(field, (UNITS[name].id,), rest)


def with_a_third(about: Case) -> Case:
    """The same with a party that is neither a municipality nor the police."""
    return replace(about, parties=(*about.parties, THIRD))


def without(field: str, name: str, *, area: str | None = None) -> Case:
    """One party, perhaps a municipality of the shipped table, does not state something."""
    lacking = unit_row(name, identity=UNITS[name].id)
    lacking.area_code = area
    setattr(lacking, field, "")
    return replace(case(), parties=tuple(lacking if unit.name == name else unit for unit in UNITS.values()))


def ends(text: str) -> Dated:
    return Dated.on(day(text))


MAIN = related("MAIN", "main_agreement", "active")
DRAFT_MAIN = related("MAIN", "main_agreement", "draft")
ENDED_MAIN = related("MAIN", "main_agreement", "expired")
SUB = related("SUB", "sub_agreement", "active", under=MAIN)


@dataclass(frozen=True)
class Claim:
    """A case, and what the guard is to say about it: None, or the facts of what lacks."""

    guard: str
    claim: str
    case: Case
    facts: dict[str, object] | None = None


def met(guard: str, claim: str, about: Case) -> Claim:
    return Claim(guard, claim, about)


def unmet(guard: str, claim: str, about: Case, **facts: object) -> Claim:
    return Claim(guard, claim, about, facts)
