"""The seeded register in which steps are measured, and our own steps in it, as the engine's doors take them.

Each agreement covers a municipality of its own, while there are some: hundreds in one are nowhere.

Whoever measures does not pay for a terminal: a step is what a request does between its beginning and its
commit, without reading the configuration, which a process does once.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Final, TypeAlias
from uuid import UUID

from sqlalchemy import insert, select

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

# The packages lie beside this folder, which is on the path only from here on.
from lifecycle.acts import Act
from lifecycle.advance import advance
from lifecycle.amend import note_acts
from lifecycle.fields import Dated
from lifecycle.outcome import Done, Outcome
from lifecycle.records import Area, Record, RecordParty, Unit
from lifecycle.store import Store
from lifecycle.table import table
from lifecycle.transaction import Transaction
from tests.engine.plain import term
from tests.engine.world import World, act
from workflows.clock import moment_on
from workflows.configuration.geography import municipalities
from workflows.configuration.loading import read_rulebook
from workflows.session import Application

SEED: Final = 14
SIGNED: Final = date(2024, 1, 10)
BEGUN: Final = date(2024, 3, 15)
DUE: Final = date(2024, 2, 1)
"""The day on which everything begins that the daily run finds due."""
EXTENDED: Final = date(2027, 10, 1)
YEARS_MORE: Final = 2
REASON: Final = "parterna är ense"


class NotDone(Exception):
    """A step that was to be measured was refused."""


@dataclass(frozen=True, slots=True)
class Ready:
    """An agreement that waits for a step, and the two parties in the order in which they acted or act."""

    record: UUID
    first: UUID
    second: UUID
    ends_on: date


def _drafted(world: World, source: random.Random, number: int) -> str:
    reference, days = f"MAIN-{number:05}", source.randrange(28)
    begins = date(2024, 2, 1) + timedelta(days=days)
    title = " ".join(source.choices(("Trygg", "stad", "samverkan", "centrum", "skola", "kväll"), k=5))
    ends = date(2028, begins.month, begins.day) - timedelta(days=1)
    world.on(SIGNED).main(reference, title=title, areas=(_area(world, number),), **term(begins, ends))
    return reference


def _area(world: World, number: int) -> str:
    """Give one of the municipalities, in turn, and make it known."""
    towns = [one for _, one in sorted(municipalities().items())]
    town, known = towns[number % len(towns)], table(Area)
    with world.writing() as tx:
        if tx.connection.execute(select(known.c.code).where(known.c.code == town.code)).first() is None:
            tx.connection.execute(
                insert(known), {"code": town.code, "name": town.name, "kind": "municipality"}
            )
    return town.code


def _signed_by_one(world: World, source: random.Random, count: int) -> None:
    for number in range(count):
        reference = _drafted(world, source, number)
        world.record(reference, act("signed", world.parties[0], SIGNED))


def _running(world: World, source: random.Random, count: int) -> None:
    for number in range(count):
        world.sign(_drafted(world, source, number))
    world.on(BEGUN).tick()


Take: TypeAlias = Callable[[Transaction, Ready], Outcome]


def _decide(tx: Transaction, one: Ready) -> Outcome:
    return note_acts(tx, one.record, [_act("decided", one.first, tx.today)])


def _sign(tx: Transaction, one: Ready) -> Outcome:
    return note_acts(tx, one.record, [_act("signed", one.second, tx.today)])


def _extend(tx: Transaction, one: Ready) -> Outcome:
    until = longer(one.ends_on)
    acts = [_act("extended", unit, tx.today, until=until) for unit in (one.first, one.second)]
    changes = {"ends_on": Dated.on(until)}
    return advance(tx, one.record, "extend", on=tx.today, changes=changes, acts=acts, reason=REASON)


def _act(kind: str, unit: UUID, on: date, *, until: date | None = None) -> Act:
    return Act(kind=kind, unit=unit, on_text=on.isoformat(), on_first=on, on_last=on, until=until)


def longer(ends_on: date) -> date:
    """Give the end that parties agree on; one of a leap day's eve moves to the month's last day."""
    return (ends_on + timedelta(days=1)).replace(year=ends_on.year + YEARS_MORE, day=1) - timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Step:
    """A step that is measured: the register before it, the day on which it is taken, and how we take it."""

    prepare: Callable[[World, random.Random, int], None]
    on: date
    take: Take


STEPS: Final[Mapping[str, Step]] = {
    "decide": Step(_signed_by_one, SIGNED, _decide),
    "sign": Step(_signed_by_one, SIGNED, _sign),
    "extend": Step(_running, EXTENDED, _extend),
}


def fill(url: str, step: str, count: int) -> None:
    """Make a register for practice with so many agreements that wait for a step."""
    store = Store.create(url, simulated=True)
    STEPS[step].prepare(World(store).found(), random.Random(SEED), count)  # noqa: S311 -- no secret
    store.close()


def fill_due(url: str, count: int) -> None:
    """Make a register for practice in which so many agreements begin on one day, and one two days before."""
    store = Store.create(url, simulated=True)
    world = World(store).found().on(SIGNED)
    for number in range(count + 1):
        begins = DUE - timedelta(days=2 * (number == count))
        areas = (_area(world, number),)
        world.main(f"MAIN-{number:05}", areas=areas, **term(begins, date(2028, 1, 31)))
        world.sign(f"MAIN-{number:05}")
    store.close()


def ready(store: Store) -> list[Ready]:
    """List the agreements that wait for the step, in their order."""
    record, party, unit = table(Record), table(RecordParty), table(Unit)
    with store.reading() as connection:
        rows = connection.execute(
            select(record.c.id, party.c.unit_id)
            .join(party, party.c.record_id == record.c.id)
            .join(unit, unit.c.id == party.c.unit_id)
            .where(record.c.machine == "main_agreement")
            .order_by(record.c.sort_key, unit.c.sort_key)
        ).all()
        parties: dict[UUID, list[UUID]] = {}
        for row in rows:
            parties.setdefault(row.id, []).append(row.unit_id)
        ends = _ends(store)
    return [Ready(one, units[0], units[1], ends[one]) for one, units in parties.items()]


def _ends(store: Store) -> dict[UUID, date]:
    from lifecycle.records import Agreement  # noqa: PLC0415 -- only here

    agreement = table(Agreement)
    with store.reading() as connection:
        rows = connection.execute(select(agreement.c.record_id, agreement.c.ends_on_last))
        return {row.record_id: row.ends_on_last for row in rows if row.ends_on_last is not None}


def ours(url: str, step: str) -> tuple[Callable[[Ready], None], list[Ready]]:
    """Open a register as a process does that takes many steps; give how one is taken, and what waits."""
    rulebook, of = read_rulebook(), STEPS[step]
    store = Store.open(url)
    application, moment = Application.of(store, rulebook), moment_on(of.on)

    def take(one: Ready) -> None:
        with application.at(moment).writing() as tx:
            outcome = of.take(tx, one)
        if not isinstance(outcome, Done):
            raise NotDone(outcome)

    return take, ready(store)
