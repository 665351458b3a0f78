"""Which pictures and forums an agreement shares: the guard of a step and the audit see the same ones."""

from __future__ import annotations

import pytest

from lifecycle.case import load_case
from lifecycle.snapshot import Snapshot
from lifecycle.store import Store
from tests.engine.world import BORAS, SECOND_TOWN, World, rulebook
from workflows.audits.gaps.reading import read_register

PICTURES = {
    "MAIN": {"P-MAIN", "P-SUB", "P-ALONE", "P-NOWHERE"},
    "SUB": {"P-MAIN", "P-SUB", "P-ALONE", "P-NOWHERE"},
    "ELSEWHERE": {"P-ELSEWHERE"},
}
"""Agreement -> the pictures on which it may rest."""

FORUMS = {"MAIN": {"F-MAIN", "F-SUB"}, "SUB": {"F-MAIN", "F-SUB"}, "ELSEWHERE": set[str]()}


@pytest.fixture
def world(database_url: str) -> World:
    """Pictures and forums under a main agreement, under its sub-agreement, of its area alone, elsewhere."""
    world = World(Store.open(database_url)).found().on("2024-01-10")
    world.running("main_agreement", "MAIN", areas=(BORAS,))
    world.running("sub_agreement", "SUB", under="MAIN", areas=(BORAS,))
    world.running("main_agreement", "ELSEWHERE", areas=(SECOND_TOWN,))
    for reference, under, areas in (
        ("P-MAIN", "MAIN", (BORAS,)),
        ("P-SUB", "SUB", (BORAS,)),
        ("P-NOWHERE", "SUB", ()),
        ("P-ALONE", None, (BORAS,)),
        ("P-FAR", "MAIN", (SECOND_TOWN,)),
        ("P-ELSEWHERE", None, (SECOND_TOWN,)),
    ):
        world.picture(reference, under=under, areas=areas)
    world.forum("F-MAIN", under="MAIN")
    world.forum("F-SUB", under="SUB")
    return world


def named(found: tuple[Snapshot, ...] | list[Snapshot]) -> set[str]:
    """Their references, but of what the engine drafted by itself."""
    return {one.reference for one in found if one.reference.startswith(("P-", "F-"))}


@pytest.mark.parametrize("agreement", PICTURES)
def test_a_guard_and_an_audit_see_the_same_pictures_and_forums(world: World, agreement: str) -> None:
    with world.reading() as connection:
        case = load_case(connection, rulebook(), world.ids[agreement], on=world.today, changes={})
        register = read_register(connection, rulebook(), world.today)
    at = register.at[agreement]

    assert named(case.pictures()) == named(register.pictures_for(at)) == PICTURES[agreement]
    assert named(case.forums()) == named(register.forums_for(at)) == FORUMS[agreement]


def test_what_a_step_says_of_the_areas_counts_before_it_is_written(world: World) -> None:
    with world.reading() as connection:
        moved = {"areas": (SECOND_TOWN,)}
        case = load_case(connection, rulebook(), world.ids["MAIN"], on=world.today, changes=moved)

    assert named(case.pictures()) == {"P-FAR", "P-ELSEWHERE", "P-NOWHERE"}
