"""Random walks over every machine, with all that people and days can do: nothing ever breaks the rules.

`HANDSLAG_LONG=1` walks longer and elsewhere each time; without it the walks are short and always the same.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from datetime import date, timedelta
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
from lifecycle.amend import amend, record_acts
from lifecycle.correct import Mending, correct
from lifecycle.fields import Dated, Value
from lifecycle.history import effective
from lifecycle.outcome import Done, Outcome
from lifecycle.records import Deadline
from lifecycle.store import Store
from lifecycle.table import table
from tests.engine.proof import prove
from tests.engine.world import BORAS, act, definition_of, in_one_transaction

LONG = os.environ.get("HANDSLAG_LONG") == "1"
PROFILE = settings(
    max_examples=int(os.environ.get("HANDSLAG_WALKS", "1000")) if LONG else 6,
    stateful_step_count=50 if LONG else 25,
    derandomize=not LONG,
    deadline=None,
    database=None,
    print_blob=True,
    suppress_health_check=list(HealthCheck),
)

MOST_RECORDS = 6
START = date(2024, 1, 10)
PARENTS = {
    "main_agreement": (),
    "sub_agreement": ("main_agreement",),
    "pledge": ("main_agreement", "sub_agreement"),
}
MACHINES = st.sampled_from(("main_agreement", "main_agreement", "sub_agreement", "sub_agreement", "pledge"))
SHIFTS = st.sampled_from((0, 0, 0, 1, -1, 7, -7, 30, -60, 300, -400, 729, 1460))
ACT_KINDS = st.sampled_from(("signed", "signed", "decided", "consulted", "oral"))


class Walk(RuleBasedStateMachine):
    """One register in one open transaction that is rolled back at the end."""

    store: Store

    def __init__(self) -> None:
        super().__init__()
        self.around = ExitStack()
        self.world = self.around.enter_context(in_one_transaction(self.store, today=START))
        self.kinds: dict[str, str] = {}

    def teardown(self) -> None:
        self.around.close()

    # ---- what is drawn ----

    def day_near(self, data: st.DataObject, label: str) -> date:
        """Today, or some days from it; seldom after it."""
        return self.world.today + timedelta(days=data.draw(SHIFTS, label))

    def a_record(self, data: st.DataObject, *kinds: str) -> str | None:
        fitting = [name for name, kind in self.kinds.items() if not kinds or kind in kinds]
        return data.draw(st.sampled_from(fitting), "whose") if fitting else None

    def an_id(self, data: st.DataObject, *kinds: str) -> UUID | None:
        name = self.a_record(data, *kinds)
        return None if name is None else self.world.ids[name]

    def a_field(self, data: st.DataObject, reference: str) -> dict[str, Value]:
        """One field with a value that it might get, sensible or not."""
        kind = self.kinds[reference]
        fields: dict[str, Callable[[], Value]] = {
            "starts_on": lambda: Dated.on(self.day_near(data, "starts on")),
            "ends_on": lambda: data.draw(
                st.sampled_from((None, Dated.on(self.day_near(data, "ends on")))), "or no end"
            ),
            "parent_id": lambda: self.an_id(
                data, *PARENTS[kind], *data.draw(st.sampled_from(((), (), (kind,))))
            ),
            "predecessor_id": lambda: self.an_id(data, kind),
            "ends_with_parent": lambda: data.draw(st.booleans(), "ends with parent"),
            "revised_every_years": lambda: data.draw(st.sampled_from((None, 1, 2)), "revised every"),
            "reviewed_on": lambda: self.day_near(data, "reviewed on"),
            "purposes": lambda: data.draw(st.sampled_from(((), ("trygghet",))), "purposes"),
            "parties": lambda: data.draw(
                st.sampled_from((self.world.parties[:1], self.world.parties)), "parties"
            ),
            "extension_clause": lambda: data.draw(st.booleans(), "clause"),
            "to_be_decided": lambda: {
                data.draw(st.sampled_from(("purposes", "ends_on")), "promised"): str(
                    self.day_near(data, "by")
                )
            },
            "title": lambda: data.draw(st.sampled_from(("Samverkan", "")), "title"),
        }
        if kind == "main_agreement":
            del fields["parent_id"]
        name = data.draw(st.sampled_from(list(fields)), "field")
        return {name: fields[name]()}

    def facts_of(self, data: st.DataObject, reference: str, trigger: str, on: date) -> dict[str, Any]:
        """What comes with a step when somebody asks for it in earnest."""
        match trigger:
            case "sign":
                units = data.draw(st.sampled_from((self.world.parties, self.world.parties, ())), "who signs")
                return {"acts": [act("signed", unit, on) for unit in units]}
            case "extend" | "give_notice":
                return {"changes": {"ends_on": Dated.on(self.day_near(data, "new end"))}}
            case "review":
                return {"changes": {"reviewed_on": on}}
            case "rehome":
                return {"changes": {"parent_id": self.an_id(data, "main_agreement")}}
            case _ if data.draw(st.integers(0, 9), "with a change") == 0:
                return {"changes": self.a_field(data, reference)}
            case _:
                return {}

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
            assert replace(foreseen, preview=False) == outcome, "the preview told something else"
            assert (*outcome.before, outcome.step, *outcome.after) == written, "not everything was told"
        else:
            assert foreseen == outcome
            assert self.world.snapshot() == before, f"{outcome} wrote something"

    @initialize(data=st.data())
    def two_agreements(self, data: st.DataObject) -> None:
        self.create(data, "main_agreement")
        self.create(data, "sub_agreement")

    @precondition(lambda self: len(self.kinds) < MOST_RECORDS)
    @rule(data=st.data(), machine=MACHINES)
    def a_new_agreement(self, data: st.DataObject, machine: str) -> None:
        self.create(data, machine)

    def create(self, data: st.DataObject, machine: str) -> None:
        starts_on = self.day_near(data, "starts on")
        length = data.draw(st.sampled_from((1460, 729, 180, 0, None)), "length in days")
        values: dict[str, Value] = {
            "parent_id": self.an_id(data, *PARENTS[machine]) if PARENTS[machine] else None,
            "starts_on": Dated.on(starts_on),
            "ends_on": None if length is None else Dated.on(starts_on + timedelta(days=length)),
            "revised_every_years": 2 if length is None else None,
            "ends_with_parent": machine != "main_agreement" and data.draw(st.booleans(), "ends with parent"),
            "areas": (BORAS,),
        }
        if machine in self.kinds.values() and data.draw(st.booleans(), "renews"):
            values["predecessor_id"] = self.an_id(data, machine)
        reference = f"{machine[0].upper()}{len(self.kinds)}"
        how = self.world.register if data.draw(st.integers(0, 4), "imported") == 0 else self.world.create
        how(machine, reference, **values)
        self.kinds[reference] = machine
        self.world.tick()

    @rule(data=st.data(), eager=st.booleans(), reason=st.sampled_from((None, "ändrat läge", "ändrat läge")))
    def a_step(self, data: st.DataObject, *, eager: bool, reason: str | None) -> None:
        reference = self.a_record(data)
        assert reference is not None
        every = list(definition_of(self.kinds[reference]).triggers)
        open_now = [
            trigger for trigger, one in self.world.options(reference).items() if one.is_open or reason
        ]
        trigger = data.draw(st.sampled_from(open_now if eager and open_now else every), "trigger")
        on = self.world.today if eager else self.day_near(data, "on")
        said = self.facts_of(data, reference, trigger, on)
        record_id = self.world.ids[reference]
        self.asked(
            lambda tx, preview: advance(tx, record_id, trigger, on=on, reason=reason, preview=preview, **said)
        )

    @rule(data=st.data(), reason=st.sampled_from((None, "parterna är ense", "parterna är ense")))
    def an_amendment(self, data: st.DataObject, reason: str | None) -> None:
        reference = self.a_record(data)
        assert reference is not None
        changes = self.a_field(data, reference)
        on = self.day_near(data, "on") if data.draw(st.booleans(), "on another day") else self.world.today
        record_id = self.world.ids[reference]
        self.asked(lambda tx, preview: amend(tx, record_id, changes, on=on, reason=reason, preview=preview))

    @rule(data=st.data(), kind=ACT_KINDS)
    def an_act(self, data: st.DataObject, kind: str) -> None:
        reference = self.a_record(data)
        assert reference is not None
        unit = data.draw(st.sampled_from(self.world.parties), "party")
        told = act(kind, unit, self.day_near(data, "act on"))
        before = self.world.snapshot()
        with self.world.writing() as tx:
            outcome = record_acts(tx, self.world.ids[reference], [told])
        assert isinstance(outcome, Done) or self.world.snapshot() == before

    @rule(data=st.data(), how=st.sampled_from(("strike", "strike", "move", "change", "say")))
    def a_correction(self, data: st.DataObject, how: str) -> None:
        reference = self.a_record(data)
        assert reference is not None
        history = self.world.history(reference)
        seqs = [row.seq for row in history if row.kind == "corrected"] + [
            row.seq for row in effective(history)
        ]
        seq = None if how == "say" else data.draw(st.sampled_from(seqs), "seq")
        on = self.day_near(data, "right day") if how == "move" else None
        changes = self.a_field(data, reference) if how in ("change", "say") else {}
        mending = Mending(reason="fel i registret", seq=seq, on=on, changes=changes)
        record_id = self.world.ids[reference]
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


def test_a_walk_never_leaves_the_rules_and_always_re_derives(store: Store) -> None:
    walk = type("Walk", (Walk,), {"store": store})

    run_state_machine_as_test(walk, settings=PROFILE)
