"""Who could learn of whom, in a register in which several have rated what they can."""

from __future__ import annotations

import pytest

from lifecycle.errors import UnknownRecord
from lifecycle.learning import Lesson
from lifecycle.offices import end_unit
from lifecycle.store import Store
from tests.engine.plain import rows
from tests.engine.world import POLICE, TOWN, World, create_unit, rulebook, unit_row
from workflows.capability.learning import Suggestions, suggest

UMEA, LULEA = "Umeå kommun", "Luleå kommun"
LACKS_ORDER = ("Trygghet | process | 1 | 4", "Skola | process | 5 | 5")
HAS_ORDER = ("Trygghet | process | 4 | 4", "Skola | process | 2 | 5")


@pytest.fixture
def world(database_url: str) -> World:
    world = World(Store.open(database_url)).found()
    with world.writing() as tx:
        for name in (UMEA, LULEA):
            unit = unit_row(name, side="municipality")
            world.ids[name] = unit.id
            create_unit(tx, unit)
    return world.on("2024-03-01")


def rated(world: World, *parties: str, ratings: tuple[str, ...], shown: bool | None = True) -> str:
    """A decided plan of these parties, that rates them so."""
    reference = f"PLAN-{len(world.ids)}"
    world.create(
        "development_plan",
        reference,
        parties=tuple(world.ids[name] for name in parties),
        ratings=rows("ratings", *ratings),
        shows_ratings=shown,
    )
    world.done(reference, "decide", reason="övning")
    return reference


def suggested(world: World, party: str = TOWN) -> Suggestions:
    with world.reading() as connection:
        return suggest(connection, rulebook(), party, world.today)


def test_only_those_are_named_that_have_what_one_lacks_and_lack_what_one_has(world: World) -> None:
    rated(world, TOWN, ratings=LACKS_ORDER)
    rated(world, UMEA, ratings=HAS_ORDER)
    rated(world, LULEA, ratings=("Trygghet | process | 5 | 5", "Skola | process | 5 | 5"))

    found = suggested(world)

    assert (found.compared_with, [one.party for one in found.partners]) == (2, [UMEA])
    assert found.partners[0].exchange.gets == (Lesson("Trygghet", "process", 1, 4, 4),)
    assert found.partners[0].exchange.gives == (Lesson("Skola", "process", 2, 5, 5),)
    assert [one.party for one in suggested(world, "umeå").partners] == [TOWN]
    assert suggested(world, LULEA).partners == ()


def test_who_has_left_the_register_is_neither_asked_nor_named(world: World) -> None:
    rated(world, TOWN, ratings=LACKS_ORDER)
    rated(world, UMEA, ratings=HAS_ORDER)
    with world.writing() as tx:
        end_unit(tx, world.ids[UMEA], "left", on=world.today)

    assert suggested(world) == Suggestions(TOWN, (), 0)
    assert suggested(world, UMEA) == Suggestions(UMEA, (), 0, "party")


def test_who_has_most_to_exchange_comes_first(world: World) -> None:
    more = (*LACKS_ORDER, "Trygghet | steering | 1 | 3", "Skola | steering | 4 | 4")
    rated(world, TOWN, ratings=more)
    rated(world, LULEA, ratings=HAS_ORDER)
    rated(world, UMEA, ratings=(*HAS_ORDER, "Trygghet | steering | 3 | 3", "Skola | steering | 1 | 4"))

    assert [one.party for one in suggested(world).partners] == [UMEA, LULEA]


@pytest.mark.parametrize("shown", [None, False])
def test_nobody_is_set_beside_others_unasked(world: World, *, shown: bool | None) -> None:
    own = rated(world, TOWN, ratings=LACKS_ORDER)
    rated(world, UMEA, ratings=HAS_ORDER, shown=shown)

    assert suggested(world) == Suggestions(TOWN, (), 0)
    assert suggested(world, UMEA).lacks == "consent"
    assert suggested(world, LULEA).lacks == "plan"
    assert own not in suggested(world, UMEA).plan


def test_who_shares_a_plan_has_the_others_ratings_already(world: World) -> None:
    rated(world, TOWN, POLICE, ratings=LACKS_ORDER)
    rated(world, POLICE, ratings=HAS_ORDER)

    assert suggested(world) == Suggestions(TOWN, (), 0)


def test_a_later_plan_says_what_it_rates_again(world: World) -> None:
    rated(world, TOWN, ratings=LACKS_ORDER)
    rated(world, UMEA, ratings=HAS_ORDER)
    rated(world.on("2024-06-01"), UMEA, ratings=("Trygghet | process | 3 | 4",))

    assert suggested(world).partners == ()


def test_a_draft_is_not_compared_nor_is_a_party_that_is_not_there(world: World) -> None:
    world.create("development_plan", "DRAFT", parties=(world.ids[TOWN],), shows_ratings=True)

    assert suggested(world).lacks == "plan"
    with pytest.raises(UnknownRecord):
        suggested(world, "Mora kommun")
