"""What is said of who reads a record is no part of its life: whatever is put right there leaves it alone."""

from __future__ import annotations

from uuid import UUID

import pytest

from lifecycle.errors import StaleRecord
from lifecycle.history import FOR_COMMENT, SHARED, TAKEN_BACK, WITHHELD
from lifecycle.outcome import AlreadyDone, Done, Outcome
from lifecycle.sharing import say_of_sharing
from tests.engine.proof import prove
from tests.engine.world import World


def say(world: World, reference: str, unit: UUID, said: str, version: int | None = None) -> Outcome:
    with world.writing() as tx:
        return say_of_sharing(tx, world.id_of(reference), unit, said, expected_version=version)


def test_it_stays_whatever_is_redated_or_struck_around_it(world: World) -> None:
    town, police = world.parties
    world.main()
    world.on("2024-02-01")
    assert isinstance(say(world, "MAIN", town, SHARED), Done)
    world.sign("MAIN", on="2024-01-20")
    world.on("2024-03-01")
    assert isinstance(say(world, "MAIN", police, WITHHELD), Done)
    state, expected = world.state("MAIN"), {str(town): FOR_COMMENT, str(police): WITHHELD}

    world.corrected("MAIN", seq=world.acted("MAIN", "signed"), on="2024-01-25")

    assert (world.state("MAIN"), world.stored("MAIN").shares) == (state, expected)

    world.corrected("MAIN", seq=world.acted("MAIN", "signed"))

    assert world.state("MAIN") != state
    assert world.stored("MAIN").shares == expected
    with world.reading() as connection:
        prove(connection)


def test_it_moves_nothing_and_has_no_day(world: World) -> None:
    town, _ = world.parties
    world.running("main_agreement", "MAIN")
    before = world.stored("MAIN")

    world.on("2024-05-01")
    say(world, "MAIN", town, SHARED)

    after = world.stored("MAIN")
    assert (after.state, after.since, after.last_on) == (before.state, before.since, before.last_on)
    assert after.shares == {str(town): SHARED}
    assert isinstance(say(world, "MAIN", town, SHARED), AlreadyDone)
    with pytest.raises(StaleRecord):
        say(world, "MAIN", town, TAKEN_BACK, version=before.version)
    say(world, "MAIN", town, TAKEN_BACK, version=after.version)
    assert world.stored("MAIN").shares == {}


def test_it_does_not_go_on_to_the_next_agreement(world: World) -> None:
    town, _ = world.parties
    world.running("main_agreement", "MAIN")
    say(world, "MAIN", town, SHARED)

    world.main("NEXT", predecessor_id=world.id_of("MAIN"))

    assert world.stored("NEXT").shares == {}
