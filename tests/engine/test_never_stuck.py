"""Random but sensible coordinators over ten years: whatever they do or leave undone, nothing is ever stuck.

`HANDSLAG_LONG=1` plays many decades, each with dice of its own (`HANDSLAG_WALKS` says how many); without it
four years of one, always the same, of which PostgreSQL sees one: what is asked of it comes again and again.
"""

# ruff: noqa: ANN401 -- a story is told with whatever it takes

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random, SystemRandom
from typing import Any, TypeAlias, TypeVar
from uuid import UUID

import pytest
from sqlalchemy import select

from lifecycle.advance import advance
from lifecycle.chained import CHAINED, record_of
from lifecycle.dates import last_day_of_term
from lifecycle.errors import ReferenceTaken
from lifecycle.nouns import REVISED
from lifecycle.options import Option
from lifecycle.outcome import AlreadyDone, Done, Outcome
from lifecycle.records import Deadline, Record
from lifecycle.store import Store
from lifecycle.table import table
from tests.engine.people import earnest, filled_in
from tests.engine.plain import term
from tests.engine.proof import prove
from tests.engine.world import World, in_one_transaction, rulebook
from tests.long import LONG
from workflows.agreements.drafting import draft, revise
from workflows.agreements.renewal import Successor, renew

WALKS = int(os.environ.get("HANDSLAG_WALKS", "20")) if LONG else 1
SEEDS = [SystemRandom().randrange(10**6) for _ in range(WALKS)] if LONG else list(range(1, WALKS + 1))

START = date(2024, 1, 10)
YEARS = {"sqlite": 10 if LONG else 4, "postgresql": 10 if LONG else 1}
PACE = (4, 12) if LONG else (7, 21)
"""Fewest and most days between two weeks in which somebody looks at the register."""
REASON = "så blev läget"
SOON = timedelta(days=30)
RENEWED_BEFORE = timedelta(days=150)

ENDS_BADLY = frozenset(
    {"withdraw", "terminate", "give_notice", "abandon", "discard", "dissolve", "skip", "not_done", "cancel"}
)
"""Steps that sensible people seldom take."""
LEADS_NOWHERE = frozenset(
    {
        *("carry_over", "rehome", "postpone", "consult", "review", "extend"),
        *("reopen", "return_for_rework", "return_to_gathering"),
    }
)
"""Steps that they take now and then."""

One = TypeVar("One")
Seen: TypeAlias = Any
"""A row of the register as it was read, by the names of its columns."""

WAITING = frozenset({"duty"})
"""What only waits to be met, as often as the law says, as long as there is a municipality that it asks."""


@dataclass
class Coordinators:
    """The people of one cooperation, with dice for judgement, who forget some of what they should do."""

    world: World
    dice: Random
    free: set[tuple[UUID, int]] = field(default_factory=set)
    """Records, with their version, that were seen to have somewhere to go."""

    # ---- a decade ----

    def begin(self) -> None:
        today = self.world.today
        said = term(today, last_day_of_term(today, 4))
        self.world.main(f"MAIN-{today.isoformat()}", extension_clause=True, **said)

    def live(self, until: date) -> Iterator[None]:
        """Days pass, about a week at a time; the daily run runs, and somebody does something or does not."""
        while self.world.today < until:
            self.world.on(self.world.today + timedelta(days=self.dice.randint(*PACE)))
            self.world.tick()
            self.foresee()
            for reference in self.what_is_due():
                if self.often():
                    self.work_on(reference)
            if (running := list(self.running())) and self.seldom():
                self.work_on(self.dice.choice(running))
            yield

    def often(self) -> bool:
        return self.dice.random() < 0.6

    def seldom(self) -> bool:
        return self.dice.random() < 0.3

    def choose(self, several: Sequence[One], _: str) -> One:
        return self.dice.choice(several)

    # ---- what there is ----

    def running(self) -> dict[str, Any]:
        """Reference -> record, of all that has not ended."""
        with self.world.reading() as connection:
            found = connection.execute(CHAINED.order_by(table(Record).c.reference)).all()
        return {row.reference: row for row in found if not rulebook().means(record_of(row)).has_ended}

    def ahead(self) -> dict[UUID, list[Any]]:
        """What each record has to keep, the most urgent first."""
        deadline = table(Deadline)
        found: dict[UUID, list[Any]] = defaultdict(list)
        columns = (deadline.c.record_id, deadline.c.rule, deadline.c.due_on, deadline.c.moves)
        asked = select(*columns).where(deadline.c.status == "open").order_by(deadline.c.due_on)
        with self.world.reading() as connection:
            for row in connection.execute(asked):
                found[row.record_id].append(row)
        return found

    def what_is_due(self) -> list[str]:
        """What somebody is to do something about within a month, the most urgent first, never very much."""
        ahead, soon = self.ahead(), self.world.today + SOON
        due = [
            (ahead[row.id][0].due_on, name)
            for name, row in self.running().items()
            if row.id in ahead and ahead[row.id][0].due_on <= soon
        ]
        return [name for _, name in sorted(due)][: 4 if LONG else 2]

    # ---- what is done ----

    def foresee(self) -> None:
        """Renew what ends, look anew at what is old, begin something new."""
        running, ahead = self.running(), self.ahead()
        if not any(row.machine == "main_agreement" for row in running.values()) and self.seldom():
            self.begin()
        for name, row in running.items():
            days = {one.rule: one.due_on - self.world.today for one in ahead.get(row.id, ())}
            if row.machine in ("main_agreement", "sub_agreement"):
                self.look_after(name, row, days.get("expire"))
            elif row.machine in REVISED and self.dice.random() < wish_to_revise(days):
                self.story(revise, name, on=self.world.today)

    def look_after(self, name: str, row: Any, left: timedelta | None) -> None:
        if left is not None and left <= RENEWED_BEFORE and self.dice.random() < 0.15:
            self.renew(name)
        if row.state == "active" and self.dice.random() < 0.04:
            machine = self.dice.choice(("forum", "activity", "contact_list", "communication_plan"))
            self.story(draft, machine, name, (), on=self.world.today)

    def renew(self, name: str) -> None:
        try:
            self.story(renew, name)
        except ReferenceTaken:  # an earlier one was called so: they call this one otherwise
            called = f"{name}-{self.world.today.isoformat()}"
            self.story(renew, name, Successor(reference=called))

    def story(self, of: Any, *words: Any, **said: Any) -> Outcome:
        with self.world.writing() as tx:
            outcome: Outcome = of(tx, *words, **said)
        return outcome

    def work_on(self, reference: str) -> None:
        """Take a step or two of one record; with a round, say first what was found."""
        record = self.world.stored(reference)
        if record.machine == "round" and record.state == "open":
            for line, state in self.world.states(reference).items():
                if state == "scheduled" and self.often():
                    self.step(line, "record")
        for _ in range(self.dice.randint(1, 2)):
            if (trigger := self.a_step(reference)) is None:
                break
            self.step(reference, trigger)

    def a_step(self, reference: str) -> str | None:
        """What to do next: write what still lacks, go on, or now and then something else."""
        record, options = self.world.stored(reference), self.world.options(reference)
        lacks = "fill_in" in options and filled_in(self.world, reference, record.machine, "fill_in")
        if lacks and self.often():
            return "fill_in"
        in_anger = self.dice.random() < 0.03
        steps = [one for one in options.values() if (one.trigger in ENDS_BADLY) == in_anger]
        if not steps:
            return None
        return self.dice.choices(steps, [liking(one, record.state) for one in steps])[0].trigger

    def step(self, reference: str, trigger: str, *, preview: bool = False) -> Outcome:
        said = earnest(self.world, reference, trigger, self.choose, reason=REASON)
        record_id = self.world.id_of(reference)
        with self.world.writing() as tx:
            return advance(tx, record_id, trigger, on=tx.today, preview=preview, **said)

    # ---- what must never be ----

    def stuck(self) -> list[str]:
        """What has not ended and has no way on: no step that people can take, no day on which it moves."""
        ahead, found = self.ahead(), []
        for name, row in self.running().items():
            moves = any(one.moves and one.due_on > self.world.today for one in ahead.get(row.id, ()))
            if moves or row.machine in WAITING or (row.id, row.version) in self.free:
                continue
            if self.can_be_moved(name, row):
                self.free.add((row.id, row.version))
            else:
                found.append(f"{name} ({row.machine} {row.state})")
        return found

    def can_be_moved(self, name: str, row: Any) -> bool:
        """A step of people, taken in a preview, leads out of the state; or a later version can be begun."""
        for one in self.world.options(name).values():
            blocked = any(unmet.level == "must" for unmet in one.unmet)
            leads_on = one.dest != row.state and not blocked
            if leads_on and isinstance(self.step(name, one.trigger, preview=True), Done):
                return True
        return row.machine in REVISED and self.can_be_revised(name)

    def can_be_revised(self, name: str) -> bool:
        with self.world.writing() as tx, tx.attempt():
            return isinstance(revise(tx, name, on=tx.today), (Done, AlreadyDone))


def wish_to_revise(days: Mapping[str, timedelta]) -> float:
    """How likely it is that somebody begins a later version this week."""
    left = days.get("picture_to_be_updated")
    return 0.3 if left is not None and left <= SOON else 0.002


def liking(one: Option, state: str) -> float:
    """How much people like to take a step."""
    if one.trigger in LEADS_NOWHERE:
        return 0.3
    return 6.0 if one.dest != state else 2.0


@pytest.mark.parametrize("seed", SEEDS)
def test_nothing_is_ever_stuck_in_ten_years(store: Store, seed: int) -> None:
    with in_one_transaction(store, today=START) as world:
        people = Coordinators(world, Random(seed))  # noqa: S311 -- dice
        people.begin()
        world.duties()
        last = START.replace(year=START.year + YEARS[store.engine.dialect.name])
        for number, _ in enumerate(people.live(last), start=1):
            assert people.stuck() == [], f"on {world.today}"
            if number % 52 == 0:
                people.free.clear()
                with world.reading() as connection:
                    prove(connection)
        people.free.clear()
        assert people.stuck() == [], f"on {world.today}"
        with world.reading() as connection:
            prove(connection)
