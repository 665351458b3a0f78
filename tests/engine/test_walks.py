"""Random walks over every machine, with all that people and days can do: nothing ever breaks the rules.

`HANDSLAG_LONG=1` walks longer and elsewhere each time; without it the walks are short and always the same.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from datetime import date, timedelta
from functools import partial
from typing import Any
from uuid import UUID

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import select

from lifecycle.advance import advance
from lifecycle.amend import amend, note_acts
from lifecycle.case import load_record
from lifecycle.codes import CODES
from lifecycle.correct import Mending, correct
from lifecycle.fields import FIELDS, ROWS, Cell, Dated, Row, Shape, Value, dated
from lifecycle.history import effective
from lifecycle.invariants import violations
from lifecycle.nouns import NOUNS, noun_driven_by
from lifecycle.outcome import Done, Outcome
from lifecycle.records import Deadline, Record
from lifecycle.store import Store
from lifecycle.table import table
from lifecycle.transaction import Step
from tests.engine.people import ACTS, earnest
from tests.engine.plain import items, term
from tests.engine.proof import prove
from tests.engine.reread import everything_is_reread
from tests.engine.world import (
    AGREEMENTS,
    BORAS,
    SECOND_TOWN,
    World,
    act,
    definition_of,
    in_one_transaction,
    outcome_of,
    rulebook,
)
from tests.long import LONG
from workflows.audits.proof.invariants import stored_members


def profile(store: Store, *, short: int = 4) -> settings:
    """How many walks, and how long: in the short run `short` of them on SQLite, one on PostgreSQL."""
    is_sqlite = store.engine.dialect.name == "sqlite"
    return settings(
        max_examples=int(os.environ.get("HANDSLAG_WALKS", "1000")) if LONG else short if is_sqlite else 1,
        stateful_step_count=50 if LONG else 20,
        derandomize=not LONG,
        deadline=None,
        database=None,
        print_blob=True,
        suppress_health_check=list(HealthCheck),
    )


MOST_RECORDS = 60
SCENES = ("bare", "signed", "they meet", "in force", "a round is open", "a picture is drafted")
START = date(2024, 1, 10)
MACHINES = st.sampled_from((*AGREEMENTS, *NOUNS))
SHIFTS = st.sampled_from((0, 0, 0, 1, -1, 7, -7, 30, -60, 300, -400, 729, 1460))
ACT_KINDS = st.sampled_from(("signed", "signed", "accepted", "concluded", "decided", "consulted", "oral"))
REASON = "ändrat läge"

NEVER_SAID = frozenset({"without_main_since", "to_be_decided"})
"""Fields that are only written by the engine, or promised in another way."""
NO_LIST = {"owed_within": ("P30D", "P9M"), "period": ("2024-T1", "2024")}
"""Codes of no closed list."""
NEVER_NONE = frozenset({"ends_with_parent"})


class Walk(RuleBasedStateMachine):
    """One register in one open transaction that is rolled back at the end."""

    store: Store

    def __init__(self) -> None:
        super().__init__()
        self.around = ExitStack()
        self.world = self.around.enter_context(in_one_transaction(self.store, today=START))

    def teardown(self) -> None:
        try:
            self.lived_again_it_is_the_same()
        finally:
            self.around.close()

    def lived_again_it_is_the_same(self) -> None:
        """What follows by itself from what people said is what was written the first time."""
        self.world.tick()
        with self.world.reading() as connection:
            members = stored_members(connection, rulebook().definition)
            assert violations(members, upto=self.world.today) == []
        assert self.world.lived_again() == []

    # ---- what is drawn ----

    def day_near(self, data: st.DataObject, label: str) -> date:
        """Today, or some days from it; seldom after it."""
        return self.world.today + timedelta(days=data.draw(SHIFTS, label))

    def records(self, *machines: str) -> dict[str, list[str]]:
        """Machine -> references, of these machines or of all, what the engine made too."""
        asked = select(table(Record).c.machine, table(Record).c.reference).order_by(table(Record).c.reference)
        found: dict[str, list[str]] = {}
        with self.world.reading() as connection:
            for row in connection.execute(asked):
                if not machines or row.machine in machines:
                    found.setdefault(row.machine, []).append(row.reference)
        return found

    def a_record(self, data: st.DataObject, *machines: str) -> str | None:
        """A machine first, and then one of its records: there are many more rounds than agreements."""
        fitting = self.records(*machines)
        if not fitting:
            return None
        machine = data.draw(st.sampled_from(sorted(fitting)), "which kind")
        return data.draw(st.sampled_from(fitting[machine]), "whose")

    def an_id(self, data: st.DataObject, *machines: str) -> UUID | None:
        name = self.a_record(data, *machines) if machines else None
        return None if name is None else self.world.id_of(name)

    def machine_of(self, reference: str) -> str:
        return self.world.stored(reference).machine

    def a_field(self, data: st.DataObject, reference: str) -> dict[str, Value]:
        """One field with a value that it might get, sensible or not."""
        machine = self.machine_of(reference)
        names = [name for name in noun_driven_by(machine).fields if name not in NEVER_SAID]
        name = data.draw(st.sampled_from(("to_be_decided", *names)), "field")
        if name == "to_be_decided":
            promised = data.draw(st.sampled_from(names), "promised")
            return {name: {promised: str(self.day_near(data, "by"))}}
        return {name: self.a_value(data, machine, name)}

    def a_value(self, data: st.DataObject, machine: str, name: str) -> Value:
        if FIELDS[name] is Shape.RECORD:
            return self.a_place(data, machine, name)
        if FIELDS[name] is Shape.ROWS:
            count = data.draw(st.sampled_from((0, 1, 2, 3)), name)
            return tuple(self.a_row(data, name) for _ in range(count))
        found: Value = data.draw(st.sampled_from(self.choices(data, name)), name)
        return found

    def choices(self, data: st.DataObject, name: str) -> Sequence[Value]:
        """Values of a field that is no record and no table."""
        match FIELDS[name]:
            case Shape.DAY:
                return (None, self.day_near(data, name))
            case Shape.DATED:
                return (None, dated(str(self.world.today.year)), Dated.on(self.day_near(data, name)))
            case Shape.UNITS:
                return (self.world.parties[:1], self.world.parties)
            case Shape.CODE:
                return (None, *(NO_LIST.get(name) or CODES[name]))
            case Shape.CODES:
                return ((), CODES[name][:1], CODES[name])
            case shape:
                return PLAIN_VALUES[shape][name in NEVER_NONE :]

    def a_place(self, data: st.DataObject, machine: str, name: str) -> UUID | None:
        """What it hangs on or comes after: mostly of the right kind."""
        wrong = data.draw(st.sampled_from(((), (), (machine,))), "of another kind")
        match name:
            case "parent_id":
                return self.an_id(data, *sorted(NOUNS[machine].parents), *wrong)
            case "predecessor_id":
                return self.an_id(data, machine)
            case _:
                return self.an_id(data, *self.records())

    def a_row(self, data: st.DataObject, name: str) -> Row:
        row: dict[str, str] = {}
        for column, cell in ROWS[name].items():
            match cell:
                case Cell.CODE:
                    choices = CODES[f"{name}.{column}"]
                case Cell.PARTY:
                    choices = tuple(str(unit) for unit in self.world.parties)
                case Cell.DAY:
                    choices = (self.day_near(data, column).isoformat(),)
                case Cell.TEXT:
                    choices = ("ungdomar", "inbrott")
                case _:
                    choices = ("0", "30")
            row[column] = data.draw(st.sampled_from(("", *choices)), column)
        return {column: text for column, text in row.items() if text}

    def facts_of(self, data: st.DataObject, reference: str, trigger: str, on: date) -> dict[str, Any]:
        """Something that somebody may say with a step, sensible or not."""
        if trigger in ACTS:
            kind = ACTS[trigger]
            units = data.draw(st.sampled_from((self.world.parties, self.world.parties, ())), "who does")
            return {"acts": [act(kind, unit, on) for unit in units]}
        machine = self.machine_of(reference)
        arrow = definition_of(machine).arrow(self.world.state(reference), trigger)
        if arrow is not None and arrow.carries:
            name = data.draw(st.sampled_from(arrow.carries), "carried")
            return {"changes": {name: self.a_value(data, machine, name)}}
        if data.draw(st.integers(0, 9), "with a change") == 0:
            return {"changes": self.a_field(data, reference)}
        return {}

    @staticmethod
    def one_of(data: st.DataObject, several: Any, label: str) -> Any:  # noqa: ANN401 -- whatever there is
        return data.draw(st.sampled_from(several), label)

    # ---- what is done ----

    def asked(self, ask: Callable[..., Outcome]) -> None:
        """Ask in a preview, then in earnest: that writes nothing and tells all; a refusal changes nothing."""
        before = self.world.snapshot()
        with self.world.writing() as tx:
            foreseen = ask(tx, preview=True)
        assert self.world.snapshot() == before, "a preview wrote something"
        with self.world.writing() as tx:
            steps = len(tx.steps)
            outcome = ask(tx, preview=False)
            written = tuple(tx.steps[steps:])
        if isinstance(outcome, Done):
            assert isinstance(foreseen, Done)
            assert outcome_of(foreseen) == outcome_of(outcome), "the preview told something else"
            assert (*outcome.before, outcome.step, *outcome.after) == in_order(outcome, written)
        else:
            assert foreseen == outcome
            assert self.world.snapshot() == before, f"{outcome} wrote something"

    @initialize(data=st.data(), scene=st.sampled_from(SCENES))
    def a_beginning(self, data: st.DataObject, scene: str) -> None:
        if scene == "bare":
            self.create(data, "main_agreement")
            self.create(data, "sub_agreement")
            return
        self.world.duties()
        agreed(self.world)
        if scene in ("in force", "a round is open"):
            rhythm = data.draw(st.sampled_from(("monthly", "per_tertial", "yearly")), "rhythm")
            in_force(self.world, rhythm)
        if scene == "a round is open":
            self.world.on("2024-05-02").tick()
        if scene == "they meet":
            they_meet(self.world)
        if scene == "a picture is drafted":
            self.world.drafted("MAIN/PICTURE")

    @precondition(lambda self: sum(map(len, self.records().values())) < MOST_RECORDS)
    @rule(data=st.data(), machine=MACHINES)
    def a_new_record(self, data: st.DataObject, machine: str) -> None:
        self.create(data, machine)

    def create(self, data: st.DataObject, machine: str) -> None:
        starts_on = self.day_near(data, "starts on")
        length = data.draw(st.sampled_from((1460, 729, 180, 0, None)), "length in days")
        above = self.an_id(data, *sorted(NOUNS[machine].parents))
        if above is None and machine == "follow_up":
            return
        values: dict[str, Value] = {"parent_id": above}
        if "starts_on" in noun_driven_by(machine).fields:
            values["starts_on"] = Dated.on(starts_on)
            values["ends_on"] = None if length is None else Dated.on(starts_on + timedelta(days=length))
        if machine in AGREEMENTS:
            values["revised_every_years"] = 2 if length is None else None
            values["ends_with_parent"] = above is not None and data.draw(st.booleans(), "ends with parent")
        if machine in self.records() and data.draw(st.booleans(), "comes after another"):
            values["predecessor_id"] = self.an_id(data, machine)
        if self.never_was(above) or self.never_was(values.get("predecessor_id")):
            return  # whoever drafts is refused
        reference = f"{machine[0].upper()}{sum(map(len, self.records().values()))}"
        imports = machine in AGREEMENTS and data.draw(st.integers(0, 4), "imported") == 0
        (self.world.register if imports else self.world.create)(machine, reference, **values)
        self.world.tick()

    def never_was(self, record_id: Value) -> bool:
        """Whether it is a record whose making was struck."""
        if not isinstance(record_id, UUID):
            return False
        with self.world.reading() as connection:
            return load_record(connection, record_id).never_was

    @rule(data=st.data(), reason=st.sampled_from((None, REASON, REASON)))
    def a_step(self, data: st.DataObject, reason: str | None) -> None:
        """Any step at all, on a day near today, with something that somebody may say by mistake."""
        reference = self.a_record(data)
        assert reference is not None
        every = definition_of(self.machine_of(reference)).triggers
        trigger = data.draw(st.sampled_from(every), "trigger")
        on = self.day_near(data, "on")
        self.step_asked(reference, trigger, on, reason=reason, **self.facts_of(data, reference, trigger, on))

    @rule(data=st.data())
    def a_step_in_earnest(self, data: st.DataObject) -> None:
        """A step that is open, with all that it takes."""
        self.step_in_earnest(data, None)

    @rule(data=st.data(), count=st.integers(2, 4))
    def work_on_one_record(self, data: st.DataObject, count: int) -> None:
        """Several steps of one record in a row, as far as they lead."""
        reference = self.a_record(data)
        for _ in range(count):
            self.step_in_earnest(data, reference)

    def step_in_earnest(self, data: st.DataObject, reference: str | None) -> None:
        whose = reference or self.a_record(data)
        assert whose is not None
        steps = list(self.world.options(whose))
        if steps:
            trigger = data.draw(st.sampled_from(steps), "trigger")
            draw = partial(self.one_of, data)
            said = earnest(self.world, whose, trigger, draw, reason=REASON)
            self.step_asked(whose, trigger, self.world.today, **said)

    def step_asked(self, reference: str, trigger: str, on: date, **said: Any) -> None:  # noqa: ANN401 -- a step's
        record_id = self.world.id_of(reference)
        self.asked(lambda tx, preview: advance(tx, record_id, trigger, on=on, preview=preview, **said))

    @rule(data=st.data(), reason=st.sampled_from((None, REASON, REASON)))
    def an_amendment(self, data: st.DataObject, reason: str | None) -> None:
        reference = self.a_record(data)
        assert reference is not None
        changes = self.a_field(data, reference)
        on = self.day_near(data, "on") if data.draw(st.booleans(), "on another day") else self.world.today
        record_id = self.world.id_of(reference)
        self.asked(lambda tx, preview: amend(tx, record_id, changes, on=on, reason=reason, preview=preview))

    @rule(data=st.data(), kind=ACT_KINDS)
    def an_act(self, data: st.DataObject, kind: str) -> None:
        reference = self.a_record(data)
        assert reference is not None
        unit = data.draw(st.sampled_from(self.world.parties), "party")
        done = act(kind, unit, self.day_near(data, "act on"))
        before = self.world.snapshot()
        with self.world.writing() as tx:
            outcome = note_acts(tx, self.world.id_of(reference), [done])
        assert isinstance(outcome, Done) or self.world.snapshot() == before

    @rule(data=st.data(), how=st.sampled_from(("strike", "strike", "move", "change", "say")))
    def a_correction(self, data: st.DataObject, how: str) -> None:
        reference = self.a_record(data)
        assert reference is not None
        history = self.world.history(reference)
        seqs = [row.seq for row in history if row.kind == "corrected"] + [
            row.seq for row in effective(history)
        ]
        seq = None if how == "say" else data.draw(st.sampled_from(seqs[1:] or seqs), "seq")
        on = self.day_near(data, "right day") if how == "move" else None
        changes = self.a_field(data, reference) if how in ("change", "say") else {}
        mending = Mending(reason="fel i registret", seq=seq, on=on, changes=changes)
        record_id = self.world.id_of(reference)
        self.asked(lambda tx, preview: correct(tx, record_id, mending, preview=preview))

    @rule(count=st.sampled_from((1, 1, 7, 29, 200, 365, 1461)))
    def days_pass(self, count: int) -> None:
        self.world.today += timedelta(days=count)

    @rule(ticks=st.booleans())
    def the_next_deadline_comes(self, *, ticks: bool) -> None:
        deadline = table(Deadline)
        coming = deadline.c.due_on > self.world.today
        days = select(deadline.c.due_on).where(deadline.c.status == "open", coming)
        with self.world.reading() as connection:
            found: date | None = connection.execute(days.order_by(deadline.c.due_on)).scalars().first()
        if found is not None:
            self.world.today = found
        if ticks:
            self.world.tick()

    @rule()
    def a_tick(self) -> None:
        self.world.tick()
        before = self.world.snapshot()
        self.world.tick()
        assert self.world.snapshot() == before, "the second tick of a day did something"

    @invariant()
    def everything_is_proven(self) -> None:
        with self.world.reading() as connection:
            prove(connection)


PLAIN_VALUES: dict[Shape, tuple[Any, ...]] = {
    Shape.TEXT: ("", "ungdomar"),
    Shape.TEXTS: ((), ("ungdomar",), ("ungdomar", "inbrott")),
    Shape.NUMBER: (None, 1, 2),
    Shape.NUMERAL: (None, "0", "34.5"),
    Shape.FLAG: (None, True, False),
    Shape.AREAS: ((), (BORAS,), (BORAS, SECOND_TOWN)),
}
"""Values of the shapes that need nothing around them; None, if any, first."""


def agreed(world: World) -> None:
    """Both agreements are signed, and owe what follows."""
    world.main()
    world.sub(**term("2024-02-01", "2025-12-31"))
    world.sign("MAIN")
    world.sign("SUB")


def in_force(world: World, rhythm: str) -> None:
    """What the sub-agreement owes is decided, and the first day of its term has come."""
    world.amended("SUB/FOLLOWUP", items=items(rhythm))
    for annex in ("SUB/FOLLOWUP", "SUB/COMM", "SUB/PLAN-1"):
        world.decided(annex, reason=REASON)
    world.activity("WALKS", under="SUB/PLAN-1")
    world.on("2024-02-01").tick()


def in_order(outcome: Done, written: tuple[Step, ...]) -> tuple[Step, ...]:
    """All that was written, in the order in which it is told: what follows from a correction after it."""
    if outcome.step.kind != "corrected":
        return written
    return (outcome.step, *(one for one in written if one is not outcome.step))


def they_meet(world: World) -> None:
    """The parties have chosen among their problems, the municipality has its plan, and a forum meets."""
    world.prioritised("MAIN/PICTURE")
    world.municipal_plan(picture_id=world.id_of("MAIN/PICTURE"), decided_on=None)
    world.done("MUNICIPAL", "decide", changes={"decided_on": Dated.on(world.today)})
    world.forum()
    world.done("FORUM", "establish")


def test_a_walk_never_leaves_the_rules_and_always_re_derives(store: Store) -> None:
    walk = type("Walk", (Walk,), {"store": store})

    with everything_is_reread() as used:
        run_state_machine_as_test(walk, settings=profile(store))
    assert used
