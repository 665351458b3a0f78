"""Which place a row has among those of its day."""

from __future__ import annotations

import pytest

from lifecycle.store import Store
from tests.engine.world import World, act, term


@pytest.fixture
def world(database_url: str) -> World:
    return World(Store.open(database_url)).found()


def test_what_is_said_after_a_family_was_lived_again_comes_after_what_was_said_that_day(world: World) -> None:
    """Living again gives places to the rows of a day; what is typed later that day comes after them."""
    town, police = world.parties
    world.on("2024-01-10").main(**term("2024-01-10", "2028-01-09"))
    world.record("MAIN", act("signed", town, "2024-01-02"))
    world.record("MAIN", act("consulted", town, "2024-01-10"))
    world.record("MAIN", act("signed", police, "2024-01-03"))  # so it begins before the consultation
    world.amended("MAIN", title="Överenskommelse", reason="ny rubrik")
    world.record("MAIN", act("signed", town, "2024-01-02", function="ordförande"))
    world.record("MAIN", act("decided", police, "2023-12-20"))
    world.corrected("MAIN", seq=2, on="2024-01-03", reason="fel dag")

    world.amended("MAIN", title="Huvudöverenskommelse", reason="ny rubrik igen")

    assert world.values("MAIN")["title"] == "Huvudöverenskommelse"
