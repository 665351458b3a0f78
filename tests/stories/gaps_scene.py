"""A whole chain from a problem to its effect in which nothing is missing, and ways to tear gaps into it.

The same scene is plain data for the questions and a register for the commands that close what they find.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any, Final
from uuid import NAMESPACE_URL, UUID, uuid4, uuid5

from lifecycle.acts import Act
from lifecycle.chained import chained
from lifecycle.deadlines import planned
from lifecycle.fields import FIELDS, Dated, Shape, dated
from lifecycle.law import Held
from lifecycle.names import name_key
from lifecycle.nouns import dates_of, empty_values, noun_driven_by, noun_with
from lifecycle.offices import UnitNames, add_part, create_person
from lifecycle.records import Area, Chain, FunctionHolding, Mandate, Person, Record
from lifecycle.snapshot import OpenDeadline, Snapshot
from lifecycle.writing import Writing, create_record
from tests.engine.plain import plain_values, rows
from tests.engine.world import (
    AGREEMENTS,
    BORAS,
    FOUNDED,
    POLICE,
    TOWN,
    World,
    act,
    create_unit,
    definition_of,
    rulebook,
    unit_row,
)
from workflows.audits.gaps import gaps_of
from workflows.audits.gaps.found import Found
from workflows.audits.gaps.gap import Gap
from workflows.audits.gaps.register import Functions, Passed, Register

if TYPE_CHECKING:
    from lifecycle.records import Unit

TODAY: Final = date(2025, 3, 3)

PICTURE, SUB, PLAN, ACT = "MAIN/PICTURE", "MAIN/SUB", "MAIN/SUB/PLAN-1", "MAIN/SUB/PLAN-1/ACT"
COMM, FOLLOWUP, FORUM, KPLAN = "MAIN/SUB/COMM", "MAIN/SUB/FOLLOWUP", "MAIN/FORUM", "KPLAN"
ROUND, NEXT_ROUND = "MAIN/SUB/2024-T3", "MAIN/SUB/2025-T1"
PRODUCTION, EFFECT = f"{ROUND}/2", f"{ROUND}/3"
HELD, COMING = "MAIN/FORUM/2025-02-10", "MAIN/FORUM/2025-03-10"

FUNCTIONS: Final = {
    TOWN: ("coordinator", "kommundirektör", "enhetschef fritid", "gruppchef", "fältgruppen"),
    POLICE: ("coordinator", "gruppchef"),
}


BOTH: Final = (TOWN, POLICE)
NEIGHBOUR: Final = "Marks kommun"
"""A second municipality, for agreements of more than two."""

ALL_POLICE: Final = "Polisen"
"""The police, and no unit of it, as an old paper has it."""

OTHERS: Final = {NEIGHBOUR: "municipality", ALL_POLICE: "police"}


@dataclass(frozen=True, slots=True)
class Did:
    """What a party did, and what is said of it."""

    kind: str
    party: str
    remark: str = ""
    on: str = "2024-05-02"
    function: str = ""
    item: str = ""
    basis: str = ""
    until: date | None = None

    def act(self, parties: Mapping[str, UUID]) -> Act:
        """The act, with the party's id."""
        said = {"remark": self.remark, "function": self.function, "item": self.item, "basis": self.basis}
        return act(self.kind, parties[self.party], self.on, until=self.until, **said)


@dataclass(slots=True)
class Spec:
    """One record of the scene. A value that names a record or a party does so by reference or name."""

    machine: str
    state: str
    under: str | None = None
    values: dict[str, Any] = field(default_factory=dict)
    since: date = date(2024, 3, 1)
    acts: tuple[Did, ...] = ()
    passed: tuple[str, ...] = ()
    successor: str | None = None
    parties: tuple[str, ...] = BOTH
    rows: int = 1
    """How often something has been written of it."""


@dataclass(slots=True)
class Scene:
    """Records by reference, who holds what, and which day it is."""

    specs: dict[str, Spec]
    functions: dict[str, tuple[str, ...]]
    once: list[tuple[str, str, date]] = field(default_factory=list)
    """Functions that were held until a day."""
    today: date = TODAY

    # ---- as plain data ----

    def register(self) -> Register:
        """What the questions are asked of."""
        parties = plain_parties()
        everything = [self._snapshot(reference, parties) for reference in sorted(self.specs)]
        ids = {name: unit.id for name, unit in parties.items()}
        held = {ids[name]: frozenset(map(name_key, held)) for name, held in self.functions.items()}
        passed = tuple(
            Passed(
                one.record_id,
                TODAY,
                "decide",
                self.specs[one.reference].passed,
                "hinner inte",
                "anna",
                None,
                None,
            )
            for one in everything
            if self.specs[one.reference].passed
        )
        return Register(
            rulebook(),
            self.today,
            everything,
            functions=Functions(held, frozenset(ids[name] for name in self.functions), self._ever(ids)),
            passed=passed,
            units={unit.id: unit for unit in parties.values()},
            names=UnitNames({unit.id: ((date.min, unit.name),) for unit in parties.values()}),
            mandates=tuple(
                Mandate(id=uuid4(), unit_id=ids[name], function="chef", machine=machine, from_on=FOUNDED)
                for name in BOTH
                for machine in AGREEMENTS
            ),
        )

    def _ever(self, ids: Mapping[str, UUID]) -> tuple[Held, ...]:
        """Who held what, now and before."""
        now = [
            Held(ids[name], function, date(2024, 1, 1), holder="anna")
            for name, held in self.functions.items()
            for function in held
        ]
        return (
            *now,
            *(Held(ids[name], one, date(2024, 1, 1), last, "anna") for name, one, last in self.once),
        )

    def _snapshot(self, reference: str, parties: Mapping[str, Unit]) -> Snapshot:
        spec = self.specs[reference]
        record_id = plain_id(reference)
        values = self._values(spec, {name: unit.id for name, unit in parties.items()}, plain_id)
        noun = noun_with(spec.machine, record_id, values)
        definition = definition_of(spec.machine)
        deadlines = planned(
            definition,
            spec.state,
            dates_of(spec.machine, noun),
            values["to_be_decided"] or {},
            is_working_day=rulebook().is_working_day,
        )
        covered = [Area(code=BORAS, name="Borås", kind="municipality")] if values.get("areas") else []
        return Snapshot(
            record=self._record(reference),
            noun=noun,
            means=definition.means(spec.state),
            above=tuple(self._above(spec)),
            own_parties=values.get("parties", ()),
            parties=tuple(parties[name] for name in spec.parties),
            areas=tuple(covered),
            acts=tuple(one.act({name: unit.id for name, unit in parties.items()}) for one in spec.acts),
            deadlines=tuple(
                OpenDeadline(one.rule, one.due_on, one.act_by, one.rank, one.moves) for one in deadlines
            ),
        )

    def _record(self, reference: str) -> Record:
        """The spine of one, as the register has it."""
        spec = self.specs[reference]
        record_id = plain_id(reference)
        before = next((one for one, each in self.specs.items() if each.successor == reference), None)
        record = Record(
            id=record_id,
            reference=reference,
            machine=spec.machine,
            machine_version=definition_of(spec.machine).version,
            state=spec.state,
            since=spec.since,
            family=record_id,
            parent_id=None if spec.under is None else plain_id(spec.under),
            predecessor_id=None if before is None else plain_id(before),
            to_be_decided=dict(spec.values.get("to_be_decided") or {}),
        )
        return chained(
            record, Chain(id=record_id, kind="record", last_seq=spec.rows, last_hash="", version=spec.rows)
        )

    def _above(self, spec: Spec) -> Iterator[Record]:
        at = spec.under
        while at is not None and at in self.specs:
            yield self._record(at)
            at = self.specs[at].under

    def _values(
        self, spec: Spec, parties: Mapping[str, UUID], id_of: Callable[[str], UUID | None]
    ) -> dict[str, Any]:
        own_parties = tuple(parties[name] for name in spec.parties)
        said = {**plain_values(spec.machine, own_parties), **spec.values}
        own = noun_driven_by(spec.machine).fields
        values = {
            **empty_values(spec.machine),
            **{name: value for name, value in said.items() if name in own},
        }
        values["parent_id"] = None if spec.under is None else id_of(spec.under)
        for name, value in values.items():
            if FIELDS[name] is Shape.RECORD and isinstance(value, str):
                values[name] = id_of(value)
            elif FIELDS[name] is Shape.ROWS:
                values[name] = tuple(_with_ids(row, parties) for row in value)
        return values

    # ---- as a register ----

    def write(self, world: World) -> World:
        """Write the scene into a register, each record as it stands, in one step."""
        earliest = min(spec.since for spec in self.specs.values())
        self._write_others(world)
        for reference, spec in self.specs.items():  # what others name stands before them
            parties = {name: world.ids[name] for name in dict.fromkeys((*BOTH, *spec.parties))}
            values = self._values(spec, parties, world.ids.get)
            acts = tuple(one.act(world.ids) for one in spec.acts)
            world.on(max(spec.since, earliest))
            with world.writing() as tx:
                writing = Writing(
                    kind="moved",
                    trigger="create",
                    dest=spec.state,
                    on=spec.since,
                    acts=acts,
                    passed=spec.passed,
                    reason="hinner inte" if spec.passed else None,
                )
                definition = definition_of(spec.machine)
                world.ids[reference] = create_record(tx, reference, definition, values, writing)
        self._write_people(world)
        return world.on(self.today)

    def _write_others(self, world: World) -> None:
        for name, side in OTHERS.items():
            if any(name in spec.parties for spec in self.specs.values()):
                other = unit_row(name, side=side)
                world.ids[name] = other.id
                with world.writing() as tx:
                    create_unit(tx, other)

    def _write_people(self, world: World) -> None:
        person = Person(id=uuid4(), handle="anna")
        with world.writing() as tx:
            create_person(tx, person)
            held = [(unit, one, None) for unit, functions in self.functions.items() for one in functions]
            for unit, function, last in (*held, *self.once):
                holding = FunctionHolding(
                    id=uuid4(),
                    unit_id=world.ids[unit],
                    function=function,
                    person_id=person.id,
                    from_on=date(2024, 1, 1),
                    to_on=last,
                )
                add_part(tx, holding)


Tear = Callable[[Scene], None]
"""What tears a gap into a scene."""


def whole() -> Scene:
    """A chain in which nothing is missing."""
    period = {"period_starts_on": date(2024, 9, 1), "period_ends_on": date(2024, 12, 31)}
    figures = {"baseline": "34", "value": "30", "direction": "lower"}
    assessed = {"extent": "fell", "changed_character": "no"}
    compared = {"comparisons": rows("comparisons", "Norrby | 20 | 21")}
    specs = {
        "MAIN": Spec("main_agreement", "active", since=date(2024, 2, 1)),
        PICTURE: Spec(
            "problem_picture",
            "prioritised",
            "MAIN",
            {"updated_on": date(2024, 5, 2), "prioritised_on": date(2024, 5, 2)},
            since=date(2024, 5, 2),
            acts=tuple(Did("accepted", party) for party in BOTH),
        ),
        KPLAN: Spec("municipal_plan", "decided", None, {"picture_id": PICTURE}),
        SUB: Spec("sub_agreement", "active", "MAIN"),
        PLAN: Spec("action_plan", "in_force", SUB),
        ACT: Spec("activity", "under_way", PLAN, {"counts": rows("counts", "9 | 2024-T3")}),
        COMM: Spec("communication_plan", "in_force", SUB),
        FOLLOWUP: Spec("follow_up_plan", "in_force", SUB),
        ROUND: Spec(
            "round",
            "concluded",
            SUB,
            {**period, "period": "2024-T3", "plan_id": FOLLOWUP, "conclude_by": date(2025, 1, 31)},
            acts=tuple(Did("concluded", party, on="2025-01-20") for party in BOTH),
        ),
        f"{ROUND}/1": Spec("follow_up", "concluded", ROUND),
        PRODUCTION: Spec(
            "follow_up",
            "concluded",
            ROUND,
            {"subject": "activity", "aspect": "production", "subject_id": ACT},
        ),
        EFFECT: Spec(
            "follow_up",
            "concluded",
            ROUND,
            {
                "subject": "action_plans",
                "aspect": "effect",
                "subject_id": PLAN,
                "indicator": "otrygga",
                **figures,
                **assessed,
                **compared,
            },
        ),
        NEXT_ROUND: Spec(
            "round",
            "scheduled",
            SUB,
            {
                "period": "2025-T1",
                "plan_id": FOLLOWUP,
                "period_starts_on": date(2025, 1, 1),
                "period_ends_on": date(2025, 4, 30),
                "conclude_by": date(2025, 5, 30),
            },
        ),
        FORUM: Spec("forum", "standing", "MAIN"),
        HELD: Spec("meeting", "held", FORUM, {"held_on": date(2025, 2, 10)}),
        COMING: Spec("meeting", "planned", FORUM, {"meets_on": date(2025, 3, 10)}),
    }
    return Scene(specs, dict(FUNCTIONS))


# ---- tearing ----


def gone(*references: str) -> Tear:
    """Records are not there, nor what hangs on them."""

    def tear(scene: Scene) -> None:
        for one in list(scene.specs):
            if any(one == reference or one.startswith(f"{reference}/") for reference in references):
                del scene.specs[one]

    return tear


def becomes(reference: str, state: str, since: date | None = None) -> Tear:
    """A record is in another state."""

    def tear(scene: Scene) -> None:
        spec = scene.specs[reference]
        scene.specs[reference] = replace(spec, state=state, since=since or spec.since)

    return tear


def says(reference: str, **values: Any) -> Tear:  # noqa: ANN401 -- whatever a field holds
    """A record says something else."""

    def tear(scene: Scene) -> None:
        spec = scene.specs[reference]
        scene.specs[reference] = replace(spec, values={**spec.values, **values})

    return tear


def there(reference: str, spec: Spec) -> Tear:
    """One more record is there."""

    def tear(scene: Scene) -> None:
        scene.specs[reference] = replace(spec)

    return tear


def acted(reference: str, *acts: Did) -> Tear:
    """The parties did something else."""

    def tear(scene: Scene) -> None:
        scene.specs[reference] = replace(scene.specs[reference], acts=acts)

    return tear


def passes(reference: str, *guards: str) -> Tear:
    """A step passed guards with a reason."""

    def tear(scene: Scene) -> None:
        scene.specs[reference] = replace(scene.specs[reference], passed=guards)

    return tear


def renewed(reference: str, successor: str) -> Tear:
    """A record has a later version."""

    def tear(scene: Scene) -> None:
        scene.specs[reference] = replace(scene.specs[reference], successor=successor)

    return tear


def of(reference: str, *parties: str) -> Tear:
    """Others are the parties of a record."""

    def tear(scene: Scene) -> None:
        scene.specs[reference] = replace(scene.specs[reference], parties=parties)

    return tear


def holding(unit: str, *functions: str) -> Tear:
    """Other functions are held at a unit; none: nobody ever wrote any down."""

    def tear(scene: Scene) -> None:
        scene.functions.pop(unit, None)
        if functions:
            scene.functions[unit] = functions

    return tear


def on(day: date) -> Tear:
    """It is another day."""

    def tear(scene: Scene) -> None:
        scene.today = day

    return tear


def torn(*tears: Tear) -> Scene:
    """The whole chain with gaps torn into it."""
    scene = whole()
    for tear in tears:
        tear(scene)
    return scene


def places(gaps: Sequence[Gap]) -> set[tuple[str, str, str]]:
    """Kind, reference and what it is about, of each gap."""
    return {(gap.kind, gap.reference, gap.about) for gap in gaps}


@cache
def left(unit: str, function: str, last: date) -> Tear:
    """A function was held at a unit until a day."""

    def tear(scene: Scene) -> None:
        scene.once.append((unit, function, last))

    return tear


def plain_parties() -> dict[str, Unit]:
    """The two parties and others, with ids that are always the same."""
    both = {name: unit_row(name, identity=plain_id(name)) for name in BOTH}
    others = {name: unit_row(name, identity=plain_id(name), side=side) for name, side in OTHERS.items()}
    return {**both, **others}


def plain_id(name: str) -> UUID:
    """An id that is always the same for one name."""
    return uuid5(NAMESPACE_URL, name)


def _with_ids(row: Mapping[str, str], parties: Mapping[str, UUID]) -> dict[str, str]:
    return {column: str(parties.get(text, text)) for column, text in row.items()}


def until(day: str) -> dict[str, Dated]:
    """The last day of a term."""
    return {"ends_on": dated(day)}


def gaps_in(register: Register, *, only: str | None = None) -> tuple[Gap, ...]:
    """Ask every kind, or only one, of a whole register; in the order in which they are told."""
    return tuple(Found(gaps_of((register,), only=only)))
