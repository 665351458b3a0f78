"""A small world to test the engine in: two parties, records in plain words, a clock that tests move.

Nothing here knows a rule. What a test expects it says itself. What a plain record says is in `plain`.
"""

# ruff: noqa: ANN401 -- a test hands on whatever facts a step takes

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID, uuid4

from sqlalchemy import insert, select
from sqlmodel import SQLModel

from lifecycle.acts import Act
from lifecycle.advance import advance
from lifecycle.amend import amend, note_acts
from lifecycle.case import load_record
from lifecycle.correct import Mending, correct
from lifecycle.definitions import store_definitions
from lifecycle.fields import Dated, Row, Value, dated
from lifecycle.history import Decider, Entry, effective
from lifecycle.imported import entered, over_since
from lifecycle.nouns import load_noun
from lifecycle.offices import add_part, create_units, keys_of
from lifecycle.options import options
from lifecycle.outcome import Done, Outcome, Refused
from lifecycle.records import Area, Deadline, Mandate, PartyAct, Record, Unit
from lifecycle.register import note_definitions
from lifecycle.replay.again import live_again, settle_in_order
from lifecycle.replay.change import Change
from lifecycle.rule_texts import keep_rule_texts
from lifecycle.sealed import Sealer
from lifecycle.steps import settle
from lifecycle.store import Store
from lifecycle.table import noun_of, table
from lifecycle.transaction import Step, Transaction
from lifecycle.writing import Writing, create_record
from lifecycle.written import history_of
from tests.engine import plain
from tests.engine.plain import plain_values, rows
from workflows.clock import moment_on
from workflows.configuration.loading import read_rulebook
from workflows.session import Application, Request, principal_of

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from lifecycle.machine.definition import MachineDefinition
    from lifecycle.options import Option
    from lifecycle.rulebook import Rulebook

TOWN, POLICE, HOUSING = "Borås stad", "Lokalpolisområde Borås", "Bostäder i Borås"
SIDES = {TOWN: "municipality", POLICE: "police", HOUSING: "other"}
BORAS = plain.BORAS
AGREEMENTS = ("main_agreement", "sub_agreement", "pledge")
SECOND_TOWN = "1480"

FOUNDED = date(2023, 1, 2)
"""The day on which the world's parties and mandates came to be, well before anything else."""


term = plain.term


@cache
def rulebook() -> Rulebook:
    """The shipped configuration, read once."""
    return read_rulebook()


def definition_of(machine: str) -> MachineDefinition:
    return rulebook().newest(machine)


def day(text: str) -> date:
    return date.fromisoformat(text)


def days(first: date, count: int) -> list[date]:
    return [first + timedelta(days=number) for number in range(count)]


def act(kind: str, unit: UUID, on: str | date, **said: Any) -> Act:
    when = dated(str(on))
    return Act(kind=kind, unit=unit, on_text=when.text, on_first=when.first, on_last=when.last, **said)


def unit_row(name: str, *, identity: UUID | None = None, side: str | None = None) -> Unit:
    """A party that states everything that the handbook asks of a party."""
    return Unit(
        id=identity or uuid4(),
        name=name,
        name_key=name.casefold(),
        side=side or SIDES[name],
        legal_entity=name,
        organisation_number="212000-1561",
        address="Sturegatan 42",
    )


@dataclass(slots=True)
class World:
    """A register on a day; every method writes or reads in a transaction of its own, on that day."""

    store: Store
    today: date = FOUNDED
    ids: dict[str, UUID] = field(default_factory=dict)
    """References and names of units, to ids."""
    open_tx: Transaction | None = None
    """When a test holds a transaction open, everything happens in it."""
    rules: Rulebook = field(default_factory=rulebook)
    """The shipped configuration, unless a test brings its own."""

    # ---- who, and which day ----

    def request(self) -> Request:
        return Application.of(self.store, self.rules).request(today=self.today)

    @contextmanager
    def writing(self) -> Iterator[Transaction]:
        if self.open_tx is not None:
            self.open_tx = with_today(self.open_tx, self.today)
            yield self.open_tx
            return
        with self.request().writing() as tx:
            yield tx

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        if self.open_tx is not None:
            yield self.open_tx.connection
            return
        with self.store.reading() as connection:
            yield connection

    def on(self, when: str | date) -> World:
        """Let that day be today; nothing happens by itself."""
        self.today = day(str(when))
        return self

    def tick(self) -> None:
        """What the daily run does with deadlines: every family, up to today."""
        with self.writing() as tx:
            families = set(tx.connection.execute(select(table(Record).c.family)).scalars())
            for family in sorted(families, key=str):
                settle(tx, family, upto=self.today)

    def lived_again(self) -> list[tuple[str, str, str | None, str]]:
        """Live every family again: each row that was written for it, as (reference, kind, trigger, day)."""
        families = select(table(Record).c.family).distinct()
        with self.writing() as tx:
            start = len(tx.steps)
            for root in sorted(tx.connection.execute(families).scalars(), key=str):
                outcome = live_again(tx, root, Change())
                assert isinstance(outcome, Done), outcome
            written = tx.steps[start:]
        return [(one.reference, one.kind, one.trigger, one.on.isoformat()) for one in written]

    def live_until(self, when: str | date) -> World:
        """Let every day pass, one asking and one run for each."""
        while self.today < day(str(when)):
            self.today += timedelta(days=1)
            self.tick()
        return self

    def found(self) -> World:
        """Two parties with mandates for everything, a third without, and two towns."""
        with self.writing() as tx:
            towns = ((BORAS, "Borås"), (SECOND_TOWN, "Göteborg"))
            rows = [
                {"code": code, "name": name, "kind": "municipality", "within": None} for code, name in towns
            ]
            tx.connection.execute(insert(table(Area)), rows)
            for name in SIDES:
                unit = unit_row(name)
                self.ids[name] = unit.id
                create_unit(tx, unit)
            for name in (TOWN, POLICE):
                for machine in AGREEMENTS:
                    mandate = Mandate(
                        id=uuid4(), unit_id=self.ids[name], function="chef", machine=machine, from_on=FOUNDED
                    )
                    add_part(tx, mandate)
        return self

    def found_nothing(self) -> None:
        """Sit down, write nothing of one's own, and leave: what a first visit leaves behind."""
        with self.writing():
            pass

    def knows(self, reference: str) -> bool:
        """Whether there is a record of that reference."""
        with self.reading() as connection:
            named = select(table(Record).c.id).where(table(Record).c.reference == reference)
            return connection.execute(named).first() is not None

    @property
    def parties(self) -> tuple[UUID, UUID]:
        return self.ids[TOWN], self.ids[POLICE]

    def id_of(self, reference: str) -> UUID:
        """The id of what the test made or found, or else of what the engine made."""
        if reference in self.ids:
            return self.ids[reference]
        with self.reading() as connection:
            named = select(table(Record).c.id).where(table(Record).c.reference == reference)
            found: UUID = connection.execute(named).scalar_one()
        return found

    # ---- agreements come to be ----

    def create(self, machine: str, reference: str, **changes: Value) -> UUID:
        definition = self.rules.newest(machine)
        values = plain_values(machine, self.parties, **changes)
        with self.writing() as tx:
            for above in (values.get("parent_id"), values.get("predecessor_id")):
                if isinstance(above, UUID):
                    settle_in_order(tx, above, upto=tx.today)
            writing = Writing(kind="moved", trigger="create", dest=definition.initial, on=tx.today)
            self.ids[reference] = create_record(tx, reference, definition, values, writing)
        return self.ids[reference]

    def register(self, machine: str, reference: str, **changes: Value) -> UUID:
        """Take it in as a register row does: in the state that its dates imply today."""
        definition = self.rules.newest(machine)
        values = plain_values(machine, self.parties, **changes)
        with self.writing() as tx:
            over = None
            if isinstance(before := values.get("predecessor_id"), UUID):
                settle_in_order(tx, before, upto=tx.today)  # what was due before does not know of it
            if isinstance(above := values.get("parent_id"), UUID):
                over = over_since(tx.connection, tx.rulebook, load_record(tx.connection, above))
            stands = entered(definition, uuid4(), values, above_over_since=over, today=tx.today)
            values["without_main_since"] = stands.without_main_since
            writing = Writing(kind="imported", dest=stands.state, on=stands.on)
            self.ids[reference] = create_record(tx, reference, definition, values, writing)
        return self.ids[reference]

    def main(self, reference: str = "MAIN", **changes: Value) -> UUID:
        return self.create("main_agreement", reference, **changes)

    def sub(self, reference: str = "SUB", *, under: str | None = "MAIN", **changes: Value) -> UUID:
        return self.create("sub_agreement", reference, **self._under(under), **changes)

    def pledge(self, reference: str = "PLEDGE", *, under: str | None = None, **changes: Value) -> UUID:
        return self.create("pledge", reference, **self._under(under), **changes)

    def _under(self, reference: str | None) -> dict[str, Any]:
        return {} if reference is None else {"parent_id": self.id_of(reference)}

    def sign(self, reference: str, on: str | date | None = None) -> Done:
        """Both parties sign on one day, today unless another is named."""
        when = str(on or self.today)
        acts = [act("signed", unit, when) for unit in self.parties]
        return self.done(reference, "sign", on=when, acts=acts)

    def running(self, machine: str, reference: str, *, under: str | None = None, **changes: Value) -> World:
        """Create it and have it signed today; it begins today if its term has begun."""
        self.create(machine, reference, **self._under(under), **changes)
        self.sign(reference)
        return self

    # ---- what comes after signing ----

    def picture(self, reference: str = "PICTURE", *, under: str | None = "MAIN", **changes: Value) -> UUID:
        return self.create("problem_picture", reference, **self._under(under), **changes)

    def annex(
        self, machine: str, reference: str | None = None, *, under: str | None = "SUB", **changes: Value
    ) -> str:
        """A draft of an annex, called after its machine unless a reference is given; gives its reference."""
        name = reference or machine.replace("_", "-").upper()
        self.create(machine, name, **self._under(under), **changes)
        return name

    def activity(self, reference: str = "ACTIVITY", *, under: str = "SUB", **changes: Value) -> UUID:
        return self.create("activity", reference, **self._under(under), **changes)

    def forum(self, reference: str = "FORUM", *, under: str | None = "MAIN", **changes: Value) -> UUID:
        return self.create("forum", reference, **self._under(under), **changes)

    def meeting(
        self,
        reference: str = "MEETING",
        *,
        under: str = "FORUM",
        meets_on: str | None = None,
        **changes: Value,
    ) -> UUID:
        when = None if meets_on is None else day(meets_on)
        return self.create("meeting", reference, **self._under(under), meets_on=when, **changes)

    def municipal_plan(self, reference: str = "MUNICIPAL", **changes: Value) -> UUID:
        return self.create("municipal_plan", reference, **changes)

    def duty(self, reference: str = "LAW-PICTURE", **changes: Value) -> UUID:
        """One of the municipality's duties by law, to update its picture unless another kind is named."""
        return self.create("duty", reference, **changes)

    def duties(self) -> None:
        """Both duties by law of the municipality, as the daily run makes them."""
        self.duty("LAW-PICTURE")
        self.duty("LAW-PLAN", duty_kind="plan_followed_up", clock_from=day("2024-07-01"))

    def round(
        self, reference: str = "ROUND", *, under: str = "SUB", ends: str = "2024-04-30", **changes: Value
    ) -> UUID:
        """A round that nobody's plan has laid out."""
        said = {"period_ends_on": day(ends), **self._under(under), **changes}
        return self.create("round", reference, **said)

    def drafted(self, reference: str) -> None:
        """A picture is gathered, filled in and drafted, all of it today."""
        self.done(reference, "gather")
        there, whole = self.values(reference), plain_values("problem_picture", self.parties)
        if lacking := {name: value for name, value in whole.items() if not there[name]}:
            self.done(reference, "fill_in", changes=lacking)
        self.done(reference, "draft")

    def prioritised(self, reference: str) -> None:
        """And accepted by both, and chosen from."""
        self.drafted(reference)
        self.done(reference, "accept", acts=self.by_both("accepted"))
        self.done(reference, "prioritise")

    def decided(self, reference: str, **said: Any) -> Done:
        """An annex is decided today, by the function that a plain sub-agreement names for it."""
        return self.done(reference, "decide", decider=self.the_steering_group, **said)

    @property
    def the_steering_group(self) -> Decider:
        return Decider(self.ids[TOWN], "styrgruppen")

    def concluded(self, reference: str, *measures: str, reason: str | None = "inget mer att säga") -> Done:
        """A round is concluded today by both, with these measures, or with the word that none is needed."""
        said: dict[str, Any] = {"meeting": "Styrgruppens möte", "no_measures": not measures or None}
        if measures:
            said["improvements"] = rows("improvements", *measures)
        return self.done(reference, "conclude", acts=self.by_both("concluded"), changes=said, reason=reason)

    def by_both(self, kind: str, on: str | date | None = None) -> list[Act]:
        return [act(kind, unit, on or self.today) for unit in self.parties]

    def among(self, column_of: str, rest: str = "chef") -> tuple[Row, ...]:
        """Rows of a small table with one for each of the two parties."""
        return rows(column_of, *(f"{unit} | {rest}" for unit in self.parties))

    # ---- steps ----

    def take(self, reference: str, trigger: str, *, on: str | date | None = None, **said: Any) -> Outcome:
        """Take a step; an extension, a notice or its withdrawal with acts of the parties if none are said."""
        when = day(str(on or self.today))
        said["acts"] = said.get("acts") or self.acts_with(trigger, when, said.get("changes"))
        with self.writing() as tx:
            return advance(tx, self.id_of(reference), trigger, on=when, **said)

    def acts_with(self, trigger: str, when: date, changes: Mapping[str, Value] | None) -> list[Act]:
        """Each party decides to extend, or to drop a notice; the town gives notice."""
        ends = (changes or {}).get("ends_on")
        last = ends.last if isinstance(ends, Dated) else None
        match trigger:
            case "extend":
                return [act("extended", unit, when, until=last) for unit in self.parties] if last else []
            case "give_notice":
                return [act("noticed", self.parties[0], when, until=last)]
            case "withdraw_notice":
                return [act("unnoticed", unit, when) for unit in self.parties]
            case _:
                return []

    def done(self, reference: str, trigger: str, **said: Any) -> Done:
        outcome = self.take(reference, trigger, **said)
        assert isinstance(outcome, Done), outcome
        return outcome

    def refused(self, reference: str, trigger: str, **said: Any) -> Refused:
        outcome = self.take(reference, trigger, **said)
        assert isinstance(outcome, Refused), outcome
        return outcome

    def amend(self, reference: str, *, on: str | date | None = None, **said: Any) -> Outcome:
        known = {name: said.pop(name) for name in ("reason", "preview", "expected_version") if name in said}
        with self.writing() as tx:
            return amend(tx, self.id_of(reference), said, on=day(str(on or self.today)), **known)

    def amended(self, reference: str, **said: Any) -> Done:
        outcome = self.amend(reference, **said)
        assert isinstance(outcome, Done), outcome
        return outcome

    def record(self, reference: str, *acts: Act) -> Outcome:
        with self.writing() as tx:
            return note_acts(tx, self.id_of(reference), acts)

    def correct(
        self, reference: str, *, preview: bool = False, reason: str = "fel i registret", **said: Any
    ) -> Outcome:
        if isinstance(on := said.get("on"), str):
            said["on"] = day(on)
        with self.writing() as tx:
            return correct(tx, self.id_of(reference), Mending(reason=reason, **said), preview=preview)

    def corrected(self, reference: str, **said: Any) -> Done:
        outcome = self.correct(reference, **said)
        assert isinstance(outcome, Done), outcome
        return outcome

    def options(self, reference: str) -> dict[str, Option]:
        with self.reading() as connection:
            found = options(connection, self.rules, self.id_of(reference), on=self.today)
        return {option.trigger: option for option in found}

    # ---- what is there ----

    def stored(self, reference: str) -> Record:
        with self.reading() as connection:
            return load_record(connection, self.id_of(reference))

    def state(self, reference: str) -> str:
        return self.stored(reference).state

    def values(self, reference: str) -> Mapping[str, Value]:
        with self.reading() as connection:
            return load_noun(connection, load_record(connection, self.id_of(reference)))[1]

    def states(self, under: str | None = None, *machines: str) -> dict[str, str]:
        """Reference -> state: of what hangs on a record, or of everything; of these machines, or of all."""
        record = table(Record)
        asked = select(record.c.reference, record.c.state, record.c.machine).order_by(record.c.reference)
        if under is not None:
            asked = asked.where(record.c.parent_id == self.id_of(under))
        with self.reading() as connection:
            found = connection.execute(asked).all()
        return {row.reference: row.state for row in found if not machines or row.machine in machines}

    def parent(self, reference: str) -> str | None:
        """Reference of what it hangs on."""
        above = self.stored(reference).parent_id
        with self.reading() as connection:
            return None if above is None else load_record(connection, above).reference

    def ends_on(self, reference: str) -> str | None:
        found = self.values(reference)["ends_on"]
        return found.last.isoformat() if isinstance(found, Dated) else None

    def history(self, reference: str) -> list[Entry]:
        with self.reading() as connection:
            return history_of(connection, self.id_of(reference))

    def steps_of(self, reference: str) -> list[tuple[str | None, str]]:
        """The rows that hold, as (trigger, legal day)."""
        return [(row.trigger, row.on.isoformat()) for row in effective(self.history(reference))]

    def seq(self, reference: str, trigger: str) -> int:
        """Number of the last row that holds and tells of the trigger."""
        return max(row.seq for row in effective(self.history(reference)) if row.trigger == trigger)

    def acted(self, reference: str, kind: str) -> int:
        """Number of the last row that holds and records such an act: what it brought about rests on it."""
        rows = effective(self.history(reference))
        return max(row.seq for row in rows if any(one["kind"] == kind for one in row.acts))

    def acts(self, reference: str, kind: str) -> list[PartyAct]:
        with self.reading() as connection:
            rows = connection.execute(
                select(table(PartyAct)).where(table(PartyAct).c.record_id == self.id_of(reference))
            )
            found = [noun_of(PartyAct, row) for row in rows]
        return [one for one in found if one.kind == kind]

    def deadlines(self, reference: str, status: str = "open") -> dict[str, str]:
        """Rule -> day on which it is due."""
        with self.reading() as connection:
            rows = connection.execute(
                select(table(Deadline)).where(table(Deadline).c.record_id == self.id_of(reference))
            )
            found = [noun_of(Deadline, row) for row in rows]
        return {one.rule: one.due_on.isoformat() for one in found if one.status == status}

    def snapshot(self) -> str:
        with self.reading() as connection:
            return snapshot_of(connection)


@contextmanager
def in_one_transaction(store: Store, *, today: date = FOUNDED, keep: bool = False) -> Iterator[World]:
    """A world that is gone when it is left, unless it is to be kept: quick, for nothing waits for a disk."""
    with store.engine.connect() as connection:
        writer = connection.execution_options(handslag_writes=True)
        with writer.begin() as transaction:
            stored = store_definitions(writer, rulebook())
            tx = Transaction(
                connection=writer,
                rulebook=rulebook(),
                today=today,
                now=moment_on(today).instant,
                principal=principal_of(writer, "tester"),
            )
            note_definitions(tx, stored)
            keep_rule_texts(tx)
            yield World(store, today, open_tx=tx).found()
            if not keep:
                transaction.rollback()


@contextmanager
def trial(world: World) -> Iterator[World]:
    """What is done in a world that is one open transaction, and is as if never done when it is left."""
    assert world.open_tx is not None
    before = (world.today, dict(world.ids))
    savepoint = world.open_tx.connection.begin_nested()
    try:
        yield world
    finally:
        savepoint.rollback()
        world.today, world.ids = before


def create_unit(tx: Transaction, unit: Unit) -> Unit:
    """Write a new unit, found by its name; what it says always was so."""
    written = noun_of(Unit, {**unit.model_dump(), **keys_of(unit.name)})
    create_units(tx, [written])
    return written


def with_today(tx: Transaction, today: date) -> Transaction:
    """The same open transaction, on another day."""
    return replace(tx, today=today, now=moment_on(today).instant, sealer=Sealer(), steps=[])


_EVERY_ROW: Final = {
    one.name: f"SELECT * FROM {one.name} ORDER BY {', '.join(one.primary_key.columns.keys())}"  # noqa: S608 -- ours
    for one in SQLModel.metadata.sorted_tables
}


def snapshot(store: Store) -> str:
    """Every row of every table as text: two that are equal are the same register, byte for byte."""
    with store.reading() as connection:
        return snapshot_of(connection)


def snapshot_of(connection: Connection) -> str:
    lines = []
    cursor = connection.connection.cursor()  # the driver's own: what it gives is compared, and read by nobody
    for name, asked in _EVERY_ROW.items():
        cursor.execute(asked)
        lines += [f"{name} {row!r}" for row in cursor.fetchall()]
    cursor.close()
    return "\n".join(lines)


def codes(outcome: Outcome) -> list[str]:
    """What a refusal lacks, in its order."""
    assert isinstance(outcome, Refused), outcome
    return [unmet.code for unmet in outcome.unmet]


def facts(outcome: Outcome, code: str) -> dict[str, object]:
    """The facts of one of a refusal's reasons."""
    assert isinstance(outcome, Refused), outcome
    return dict(next(unmet.facts for unmet in outcome.unmet if unmet.code == code))


def resting_on(outcome: Outcome) -> list[str]:
    """The steps that a refusal names, since something rests on them: whose, which row, which step."""
    rows = facts(outcome, "later_steps_rest_on_it")["steps"]
    assert isinstance(rows, tuple)
    return [f"{row['reference']} {row['seq']} {row['trigger']}" for row in rows]


def triggers(done: Done) -> list[tuple[str, str | None]]:
    """Everything that an outcome tells, in order: whose, and which step."""
    return [(step.reference, step.trigger) for step in (*done.before, done.step, *done.after)]


def outcome_of(done: Done) -> tuple[object, ...]:
    """Everything that an outcome tells, with references for the ids of what it made, which differ."""
    steps = (*done.before, done.step, *done.after)
    made = {step.record: step.reference for step in steps if step.seq == 1}
    return (
        tuple((made.get(step.record, step.record), _comparable(step, made)) for step in steps),
        len(done.before),
        done.passed_with_reason,
        done.notes,
    )


def _comparable(step: Step, made: Mapping[UUID, str]) -> tuple[object, ...]:
    changes = {
        name: made.get(value, value) if isinstance(value, UUID) else value
        for name, value in step.changes.items()
    }
    alone = replace(step, record=UUID(int=0), changes={})
    return alone, changes
