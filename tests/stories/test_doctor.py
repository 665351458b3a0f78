"""Is the register well? What would let it fail silently is named; a healthy one has nothing to tell."""

from __future__ import annotations

import pytest
from sqlalchemy import text

from lifecycle.errors import Finding
from lifecycle.store import SCHEMA_VERSION, Store, set_fact
from lifecycle.writing import Writing, append
from tests.engine.world import TOWN, World, snapshot, term
from workflows.daily.doctor import Health, examine
from workflows.daily.tick import tick


@pytest.fixture
def world(database_url: str) -> World:
    return World(Store.open(database_url)).found().on("2026-03-02")


def codes(health: Health) -> list[str]:
    return [one.code for one in besides_the_town(health)]


def besides_the_town(health: Health) -> list[Finding]:
    """The findings, less the one that always is: the town of these scenes is none of Sweden's."""
    found = [one for one in health.findings if (one.code, one.where) != ("doctor.no_duties", TOWN)]
    assert len(found) == len(health.findings) - 1
    return found


def test_an_empty_register_is_well(world: World) -> None:
    health = examine(world.request())

    assert codes(health) == []
    assert (health.records, health.open_deadlines, health.last_tick_on) == (0, 0, None)
    assert (health.schema_version, health.simulated) == (SCHEMA_VERSION, True)


def test_a_register_with_agreements_that_never_ran_is_told(world: World) -> None:
    world.main()

    assert codes(examine(world.request())) == ["doctor.never_ticked"]


def test_a_run_is_forgotten_after_two_days(world: World) -> None:
    world.main()
    tick(world.request())

    assert codes(examine(world.on("2026-03-04").request())) == []
    late = examine(world.on("2026-03-05").request())
    assert [(one.code, one.facts["days"]) for one in besides_the_town(late)] == [("doctor.tick_is_old", 3)]


def test_looking_changes_nothing(world: World) -> None:
    world.main()
    before = snapshot(world.store)

    examine(world.request())

    assert snapshot(world.store) == before


def test_counts_are_of_what_is_there_and_of_what_it_owes(world: World) -> None:
    world.running("main_agreement", "MAIN", **term("2027-01-01", "2030-12-31"))
    tick(world.request())

    health = examine(world.request())

    still_open = [len(world.deadlines(one)) for one in ("MAIN", "MAIN/PICTURE", "MAIN/SUB")]
    assert (health.records, health.open_deadlines) == (3, sum(still_open))


def test_what_a_run_left_behind_without_a_word_is_found(world: World) -> None:
    """Somebody writes with an older day after the run: the register is not where it ought to be."""
    world.on("2024-01-10").running("main_agreement", "MAIN")
    with world.store.writing() as connection:
        set_fact(connection, "last_tick_on", "2026-03-02")

    found = besides_the_town(examine(world.on("2026-03-02").request()))

    assert [(one.code, one.where) for one in found] == [("doctor.left_behind", "MAIN")]


def test_a_lost_trigger_is_found(world: World) -> None:
    drop = "DROP TRIGGER history_refuses_update"
    if world.store.engine.dialect.name == "postgresql":
        drop += " ON history"
    with world.store.writing() as connection:
        connection.execute(text(drop))

    assert any(
        "history_refuses_update" in f"{one.where} {one.facts}" for one in examine(world.request()).findings
    )


def test_a_password_is_never_shown(world: World) -> None:
    assert "***" in examine(world.request()).database or ":@" not in examine(world.request()).database


def test_what_contradicts_itself_in_a_family_is_named(world: World) -> None:
    world.main()
    tick(world.request())
    with world.writing() as tx:
        signed = Writing(kind="moved", on=world.today, trigger="sign", source="draft", dest="signed")
        append(tx, world.id_of("MAIN"), signed)

    found = [one for one in examine(world.request()).findings if one.code.startswith("history.")]

    assert [(one.code, one.where) for one in found] == [("history.step_without_its_acts", "MAIN")]
