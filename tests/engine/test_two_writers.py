"""Two writers at once on one family, in threads with connections of their own: never a forbidden pair."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from functools import partial

import pytest

from lifecycle.dates import parse_partial
from lifecycle.errors import DatabaseBusy, LifecycleError, ReferenceTaken, StaleRecord
from lifecycle.ledger import versions
from lifecycle.outcome import Done, Refused
from lifecycle.store import Store
from tests.engine.proof import prove
from tests.engine.world import FOUNDED, POLICE, TOWN, World, act
from workflows.agreements.signing import act_for
from workflows.directory.parties import change_unit
from workflows.lookup.by_name import find_record, find_unit

TIMES = 20
START = date(2024, 1, 10)


class Writers:
    """Two people, each with connections of their own."""

    def __init__(self, *worlds: World) -> None:
        self.worlds = worlds

    def at_once(self, world: World, *asks: Callable[[World], object]) -> list[object]:
        """Let both ask at the same time; give what each got, or what it raised."""
        barrier = threading.Barrier(len(asks), timeout=30)
        got: list[object] = [None] * len(asks)

        def write(number: int) -> None:
            asking = self.worlds[number]
            asking.ids = dict(world.ids)
            barrier.wait()
            try:
                got[number] = asks[number](asking)
            except LifecycleError as error:
                got[number] = error

        threads = [threading.Thread(target=write, args=(number,)) for number in range(len(asks))]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(timeout=60)
        assert None not in got, "a writer died of something that is no error of ours, or hangs"
        return got


@pytest.fixture
def first(database_url: str) -> Iterator[World]:
    """The asking at which a test prepares what the two then write to."""
    with closing(Store.open(database_url)) as store:
        yield World(store, START)


@pytest.fixture
def writers(database_url: str) -> Iterator[Writers]:
    with closing(Store.open(database_url)) as one, closing(Store.open(database_url)) as other:
        yield Writers(World(one, START), World(other, START))


@pytest.mark.parametrize("against", ["withdraw", "terminate"])
def test_a_sub_is_never_signed_under_a_main_that_is_being_ended(
    first: World, writers: Writers, against: str
) -> None:
    world = World(first.store, FOUNDED).found().on(START)
    for number in range(TIMES):
        main, sub = f"M{number}", f"S{number}"
        world.main(main)
        world.sign(main)
        world.sub(sub, under=main)

        signatures = [act("signed", unit, START) for unit in world.parties]
        ended, signed = writers.at_once(
            world,
            partial(World.take, reference=main, trigger=against, reason="det blev inget"),
            partial(World.take, reference=sub, trigger="sign", acts=signatures),
        )

        for outcome in (ended, signed):
            assert isinstance(outcome, (Done, Refused, DatabaseBusy, StaleRecord)), outcome
        pair = (world.state(main), world.state(sub))
        if against == "withdraw":
            assert pair in {("withdrawn", "withdrawn"), ("signed", "signed")}
            assert isinstance(ended, Done) != isinstance(signed, Done)
        else:
            assert pair in {("terminated", "withdrawn"), ("terminated", "signed")}
            alone = world.values(sub)["without_main_since"]
            assert (alone is not None) == (pair[1] == "signed"), "a signed sub knows that its main has ended"
        assert [trigger for trigger, _ in world.steps_of(sub)].count("sign") == (pair[1] == "signed")
    with world.reading() as connection:
        prove(connection)


def test_the_same_step_asked_by_two_at_once_is_taken_once(first: World, writers: Writers) -> None:
    world = World(first.store, FOUNDED).found().on(START)
    for number in range(TIMES // 2):
        name = f"M{number}"
        world.main(name)

        writers.at_once(world, *[partial(World.take, reference=name, trigger="withdraw")] * 2)

        assert world.steps_of(name) == [("create", "2024-01-10"), ("withdraw", "2024-01-10")]


def test_of_two_who_create_the_same_reference_one_is_told_that_it_is_taken(
    first: World, writers: Writers
) -> None:
    world = World(first.store, FOUNDED).found().on(START)
    for number in range(TIMES // 2):
        name = f"M{number}"

        got = writers.at_once(world, *[partial(World.main, reference=name)] * 2)

        assert sorted(isinstance(one, (ReferenceTaken, DatabaseBusy)) for one in got) == [False, True], got


def test_two_who_write_first_in_a_new_register_both_can(first: World, writers: Writers) -> None:
    """The first ones also keep the definitions and the account's name: neither may stumble over the other."""
    world = first

    got = writers.at_once(world, *[lambda own: own.found_nothing() or "wrote"] * 2)

    assert got == ["wrote", "wrote"]


def signed(own: World, reference: str, party: str, version: int) -> object:
    with own.writing() as tx:
        return act_for(
            tx, reference, "sign", party, parse_partial(START.isoformat()), expected_version=version
        )


def addressed(own: World, reference: str, party: str, version: int) -> object:
    with own.writing() as tx:
        return change_unit(tx, TOWN, address=f"{reference} {party}", expected_version=version)


def version_of(world: World, reference: str, story: object) -> int:
    with world.reading() as connection:
        if story is signed:
            return find_record(connection, reference).version
        return versions(connection, "unit")[find_unit(connection, TOWN).id]


@pytest.mark.parametrize("story", [signed, addressed])
def test_of_two_who_write_on_the_same_version_one_is_told_what_stands_now(
    first: World, writers: Writers, story: Callable[..., object]
) -> None:
    world = World(first.store, FOUNDED).found().on(START)
    for number in range(TIMES // 2):
        name = f"M{number}"
        world.main(name)
        version = version_of(world, name, story)

        got = writers.at_once(
            world, *(partial(story, reference=name, party=one, version=version) for one in (TOWN, POLICE))
        )

        late = [one for one in got if isinstance(one, (StaleRecord, DatabaseBusy))]
        assert len(late) == 1, got
        if isinstance(late[0], StaleRecord):
            assert late[0].facts["actual"] == version_of(world, name, story) > version
    with world.reading() as connection:
        prove(connection)
