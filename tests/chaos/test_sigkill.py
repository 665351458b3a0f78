"""Killed at any moment of the daily run or of sending, the register goes on as if nothing had been.

Six rounds with every test run, and two on PostgreSQL; `HANDSLAG_CHAOS_ROUNDS=500` by hand, on both.
`HANDSLAG_CHAOS_SEED` plays one again.
"""

from __future__ import annotations

import multiprocessing
import os
import random
import shutil
import signal
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, date, datetime
from itertools import count
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import select

from lifecycle.chained import CHAINED
from lifecycle.errors import Finding
from lifecycle.records import Deadline, Message, Notice, Person, Record
from lifecycle.store import Store
from lifecycle.table import table
from tests.chaos.one_run import live
from tests.databases import PostgresDatabases
from tests.engine.world import POLICE, TOWN, World, rulebook, term
from tests.post_office import LONG, PostOffice, open_post_office
from tests.stories.mail_scene import holds, mails_wait, opened, with_both_coordinators
from workflows.audits.history import audit_history

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection
    from sqlmodel import SQLModel

ASKED = os.environ.get("HANDSLAG_CHAOS_ROUNDS")
ROUNDS = {"sqlite": int(ASKED or 6), "postgresql": int(ASKED or 2)}
DAYS = [date(2027, 2, 1), date(2027, 2, 8), date(2028, 2, 7)]
KILLS_AT_MOST = 3

PROCESSES = multiprocessing.get_context("forkserver")
PROCESSES.set_forkserver_preload(["tests.chaos.one_run"])

RECORD, DEADLINE, NOTICE = table(Record), table(Deadline), table(Notice)
MESSAGE, PERSON = table(Message), table(Person)


@dataclass(frozen=True, slots=True)
class Undisturbed:
    """What the days make of the register when nobody is killed, and how long that takes."""

    backend: str
    fresh: Callable[[], str]
    """Gives the address of another copy of the register, before the days."""
    gone: Callable[[str], None]
    story: dict[str, object]
    mails: dict[str, list[str]]
    seconds: float


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def undisturbed(request: pytest.FixtureRequest) -> Undisturbed:
    fresh, gone = request.getfixturevalue(f"registers_on_{request.param}")
    with open_post_office() as office:
        warming = fresh()
        assert lives(warming, PostOffice(port=office.port), 0, killed=None)
        office.taken.clear()
        copy = fresh()
        began = monotonic()
        assert lives(copy, office, 0, killed=None)
        seconds = monotonic() - began
    with closing(Store.open(copy)) as store:
        story = story_of(store)
    gone(warming)
    gone(copy)
    return Undisturbed(request.param, fresh, gone, story, subjects(office), seconds)


Registers = tuple[Callable[[], str], Callable[[str], None]]


@pytest.fixture(scope="module")
def registers_on_sqlite(tmp_path_factory: pytest.TempPathFactory, sqlite_template: Path) -> Registers:
    folder = tmp_path_factory.mktemp("chaos")
    register = folder / "register.db"
    shutil.copy(sqlite_template, register)
    begin(f"sqlite:///{register}")
    numbers = count()

    def fresh() -> str:
        return f"sqlite:///{shutil.copy(register, folder / f'{next(numbers)}.db')}"

    return fresh, lambda url: Path(url.removeprefix("sqlite:///")).unlink()


@pytest.fixture(scope="module")
def registers_on_postgresql(
    postgres_databases: PostgresDatabases, postgres_template: str
) -> Iterator[Registers]:
    register = postgres_databases.create(template=postgres_template)
    begin(register)
    yield (lambda: postgres_databases.create(template=register)), postgres_databases.drop
    postgres_databases.drop(register)


BY_HAND = date(2027, 1, 29)
"""Day of the mails that wait before the first run."""


def begin(url: str) -> None:
    world = opened(url)
    found_a_register_with_much_due(world)
    world.store.close()


def found_a_register_with_much_due(world: World) -> None:
    with_both_coordinators(world)
    for handle, unit_name in (("dag", TOWN), ("eva", POLICE)):
        holds(world, handle, "chef", at=unit_name)
    world.on("2026-06-01")
    world.running("main_agreement", "MAIN", **term("2026-07-01", "2027-12-31"))
    world.running("sub_agreement", "SUB", under="MAIN", **term("2026-08-01", "2027-06-30"))
    world.running("main_agreement", "OTHER", **term("2026-07-01", "2028-12-31"))
    world.running("pledge", "PLEDGE", under="OTHER", **term("2026-07-01", "2027-03-31"))
    early = datetime(BY_HAND.year, BY_HAND.month, BY_HAND.day, 9, 0, tzinfo=UTC)
    for number in range(1, 9):
        mails_wait(world, "anna", "bo", n=number, instant=early)


@dataclass(frozen=True, slots=True)
class Moment:
    """When a process is killed: when so many more mails have come in, and then so many seconds later."""

    mails: int
    seconds: float


def lives(url: str, office: PostOffice, number: int, *, killed: Moment | None) -> bool:
    """Let the days be lived, and kill that at a moment; whether it came to its end before."""
    process = PROCESSES.Process(target=live, args=(url, office.port, number, DAYS))
    process.start()
    if killed is None:
        process.join(4 * LONG)
        assert process.exitcode == 0
    else:
        wanted = len(office.taken) + killed.mails
        while process.is_alive() and len(office.taken) < wanted:
            process.join(0.0005)
        process.join(killed.seconds)
        process.kill()
        process.join(LONG)
    code = process.exitcode
    process.close()
    assert code in (0, -signal.SIGKILL)
    return code == 0


def story_of(store: Store) -> dict[str, object]:
    """Everything that was written, by names in place of ids, without the instants at which it was."""
    world = World(store)
    with store.reading() as connection:
        names = {row.id: row.reference for row in connection.execute(select(RECORD.c.id, RECORD.c.reference))}
        people = {row.id: row.handle for row in connection.execute(select(PERSON.c.id, PERSON.c.handle))}
        return {
            "states": sorted((one.reference, one.state, one.version) for one in connection.execute(CHAINED)),
            "history": {
                name: [
                    (row.seq, row.kind, row.trigger, row.source, row.dest, row.on, row.today, row.timer)
                    for row in world.history(name)
                ]
                for name in names.values()
            },
            "deadlines": sorted(
                (names[one.record_id], one.rule, one.due_on, one.status, one.tell_on, one.incident)
                for one in rows(connection, Deadline)
            ),
            "notices": sorted(
                (
                    names.get(one.subject_id, ""),
                    one.rule,
                    one.due_on,
                    one.tier,
                    one.status,
                    one.notified_on,
                    one.made_on,
                )
                for one in rows(connection, Notice)
            ),
            "messages": sorted(
                (people[one.person_id], one.day, one.n, one.status, *sorted(about(one)))
                for one in rows(connection, Message)
            ),
        }


def found_wrong(connection: Connection) -> list[Finding]:
    """What an audit finds, but for the mails that were put there by hand: no run has made them."""
    findings = audit_history(connection, rulebook()).findings
    ids = select(table(Message).c.id).where(table(Message).c.day == BY_HAND)
    by_hand = {str(one) for one in connection.execute(ids).scalars()}
    return [one for one in findings if not (one.code.startswith("history.mail_") and one.where in by_hand)]


def about(message: Message) -> Iterator[tuple[str, ...]]:
    for one in message.said:
        yield tuple(str(one.get(key)) for key in ("reference", "code", "tier", "due_on", "state", "version"))


def rows(connection: Connection, kind: type[SQLModel]) -> list[Any]:
    return list(connection.execute(select(table(kind))))


def subjects(office: PostOffice) -> dict[str, list[str]]:
    """Address -> what its mails say they are about, each mail once."""
    by_id = {one.message_id: one for one in office.taken}
    found: dict[str, list[str]] = {}
    for one in by_id.values():
        found.setdefault(one.to[0], []).append(str(one.mail["Subject"]))
    return {address: sorted(said) for address, said in found.items()}


def test_nothing_is_lost_or_doubled_however_often_the_process_is_killed(undisturbed: Undisturbed) -> None:
    seed = os.environ.get("HANDSLAG_CHAOS_SEED") or str(random.SystemRandom().randrange(10**9))
    print(f"HANDSLAG_CHAOS_SEED={seed}")  # noqa: T201 -- shown when the test fails
    chance = random.Random(seed)  # noqa: S311 -- moments, not secrets
    kills = again = 0
    rounds = ROUNDS[undisturbed.backend]
    for number in range(rounds):
        url = undisturbed.fresh()
        with open_post_office() as office:
            kills += survive(url, office, chance, undisturbed.seconds)
        again += sum(times - 1 for times in office.ids.values())
        with closing(Store.open(url)) as store:
            assert story_of(store) == undisturbed.story, (seed, number)
            ids = {str(one.id) for one in every_message(store)}
            with store.reading() as connection:
                assert found_wrong(connection) == [], (seed, number)
        assert subjects(office) == undisturbed.mails, (seed, number)
        assert {one.strip("<").partition("@")[0] for one in office.ids} == ids, (seed, number)
        undisturbed.gone(url)
        print(f"round {number}: {kills} kills, {again} mails twice")  # noqa: T201 -- the same
    figures = f"{rounds} rounds, {kills} kills, {again} mails twice, {undisturbed.seconds:.1f} s undisturbed"
    print(f"{undisturbed.backend}: {figures}")  # noqa: T201 -- for whoever plays it by hand, with -s


def survive(url: str, office: PostOffice, chance: random.Random, seconds: float) -> int:
    """Be killed some times, and then live to the end; says how often."""
    for number in range(KILLS_AT_MOST):
        if lives(url, office, number, killed=any_moment(chance, seconds)):
            return number
    assert lives(url, office, KILLS_AT_MOST, killed=None)
    return KILLS_AT_MOST


def any_moment(chance: random.Random, seconds: float) -> Moment:
    """Every second time at any moment at all, else while mails are being sent."""
    if chance.random() < 0.5:
        return Moment(0, chance.uniform(0, seconds))
    return Moment(chance.randint(1, 12), chance.uniform(0, 0.02))


def every_message(store: Store) -> list[Any]:
    with store.reading() as connection:
        return rows(connection, Message)
