"""Two writers at once on one family, with threads and connections of their own: one goes first, both are right."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import date

import pytest

from lifecycle.errors import DatabaseBusy, LifecycleError, ReferenceTaken, StaleRecord
from lifecycle.history import effective
from lifecycle.outcome import Done, Refused
from lifecycle.store import Store
from tests.engine.proof import prove
from tests.engine.world import World, act

TIMES = 20
START = date(2024, 1, 10)


class Writers:
    """Two people at two desks, each with connections of their own."""

    def __init__(self, url: str) -> None:
        self.desks = [World(Store.open(url), START) for _ in range(2)]

    def at_once(self, world: World, *asks: Callable[[World], object]) -> list[object]:
        """Let both ask at the same time; give what each got, or what it raised."""
        barrier = threading.Barrier(len(asks), timeout=30)
        got: list[object] = [None] * len(asks)

        def write(number: int) -> None:
            desk = self.desks[number]
            desk.ids = dict(world.ids)
            barrier.wait()
            try:
                got[number] = asks[number](desk)
            except LifecycleError as error:
                got[number] = error

        threads = [threading.Thread(target=write, args=(number,)) for number in range(len(asks))]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(timeout=60)
        assert None not in got, "a writer died of something that is no error of ours, or hangs"
        return got


@pytest.mark.parametrize("against", ["withdraw", "terminate"])
def test_a_sub_is_never_signed_under_a_main_that_is_being_ended(database_url: str, against: str) -> None:
    world, writers = World(Store.open(database_url)).found().on(START), Writers(database_url)
    for number in range(TIMES):
        main, sub = f"M{number}", f"S{number}"
        world.main(main)
        world.sign(main)
        world.sub(sub, under=main)

        ended, signed = writers.at_once(
            world,
            lambda own, main=main: own.take(main, against, reason="det blev inget"),  # type: ignore[misc]  # bound now
            lambda own, sub=sub: own.take(  # type: ignore[misc]  # bound now
                sub, "sign", acts=[act("signed", unit, START) for unit in own.parties]
            ),
        )

        for outcome in (ended, signed):
            assert isinstance(outcome, (Done, Refused, DatabaseBusy, StaleRecord)), outcome
        pair = (world.state(main), world.state(sub))
        if against == "withdraw":
            assert pair in {("withdrawn", "draft"), ("signed", "signed")}
            assert isinstance(ended, Done) != isinstance(signed, Done)
        else:
            assert pair in {("terminated", "draft"), ("terminated", "signed")}
            alone = world.values(sub)["without_main_since"]
            assert (alone is not None) == (pair[1] == "signed"), "a signed sub knows that its main has ended"
        signatures = [row for row in effective(world.history(sub)) if row.trigger == "sign"]
        assert len(signatures) == (pair[1] == "signed")
    with world.reading() as connection:
        prove(connection)


def test_the_same_step_asked_by_two_at_once_is_taken_once(database_url: str) -> None:
    world, writers = World(Store.open(database_url)).found().on(START), Writers(database_url)
    for number in range(TIMES // 2):
        name = f"M{number}"
        world.main(name)

        writers.at_once(world, *[lambda own, name=name: own.take(name, "withdraw")] * 2)  # type: ignore[misc]  # bound now

        assert world.told(name) == [("create", "2024-01-10"), ("withdraw", "2024-01-10")]


def test_of_two_who_create_the_same_reference_one_is_told_that_it_is_taken(database_url: str) -> None:
    world, writers = World(Store.open(database_url)).found().on(START), Writers(database_url)
    for number in range(TIMES // 2):
        name = f"M{number}"

        got = writers.at_once(world, *[lambda own, name=name: own.main(name)] * 2)  # type: ignore[misc]  # bound now

        assert sorted(isinstance(one, (ReferenceTaken, DatabaseBusy)) for one in got) == [False, True], got


def test_two_who_write_first_in_a_new_register_both_can(database_url: str) -> None:
    """The first ones also keep the definitions and the name of the account: neither may stumble over the other."""
    world, writers = World(Store.open(database_url), START), Writers(database_url)

    got = writers.at_once(world, *[lambda own: own.found_nothing() or "wrote"] * 2)

    assert got == ["wrote", "wrote"]
