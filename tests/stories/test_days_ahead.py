"""What people are told and have to keep, as it stands in the register, on both databases."""

from __future__ import annotations

import pytest

from lifecycle.fields import Dated
from lifecycle.store import Store
from tests.engine.world import HOUSING, POLICE, TOWN, World, day, rulebook, term
from workflows.daily.tick import tick
from workflows.directory.known_people import find_person
from workflows.directory.people import add_person, hold_function
from workflows.lookup.held import units_of
from workflows.notices.listing import notices, register_of
from workflows.reading.days_ahead import DayAhead, days_ahead, days_of


@pytest.fixture
def world(database_url: str) -> World:
    """An agreement that ends within the year, and a coordinator who can be reached until summer."""
    world = World(Store.open(database_url)).found().on("2024-01-10")
    world.running("main_agreement", "MAIN", **term("2024-02-01", "2025-10-31"))
    world.main("OTHER", parties=(world.ids[POLICE], world.ids[HOUSING]), **term("2024-02-01", "2027-01-31"))
    with world.writing() as tx:
        add_person(tx, handle="anna", email="anna@example.org")
        hold_function(
            tx,
            unit=TOWN,
            function="samordnare",
            person="anna",
            from_on=day("2024-01-10"),
            to_on=day("2025-08-15"),
        )
    world.on("2025-06-02")
    tick(world.request(), after_silence=True)
    return world


def ahead(world: World, *units: str) -> dict[tuple[str, str], DayAhead]:
    chosen = frozenset(world.ids[name] for name in units) if units else None
    with world.reading() as connection:
        found = days_ahead(connection, rulebook(), today=world.today, units=chosen)
    assert [one.act_by for one in found] == sorted(one.act_by for one in found)
    return {(one.reference, one.rule): one for one in found}


def theirs(world: World, *, party: str | None = None, person: str | None = None) -> tuple[DayAhead, ...]:
    """Give what stands in the calendar file of a party, or of somebody."""
    with world.reading() as connection:
        return days_of(connection, rulebook(), today=world.today, party=party, person=person).days


def test_the_days_of_records_and_of_people_stand_together_in_order(world: World) -> None:
    found = ahead(world)

    assert found["MAIN", "main_agreement_ends"].due_on == day("2025-10-31")
    assert found["coordinator", "function_ends"].due_on == day("2025-08-15")
    assert found["coordinator", "function_ends"].parties == (TOWN,)


def test_what_happens_by_itself_is_no_day_to_keep_apart_from_a_beginning(world: World) -> None:
    world.main("NEW", **term("2025-09-01", "2029-08-31"))
    world.sign("NEW")

    rules = {rule for reference, rule in ahead(world) if reference == "NEW"}

    assert "begin" in rules
    assert "expire" not in rules


def test_an_agreement_under_notice_has_its_new_last_day_to_keep_and_the_old_one_no_more(world: World) -> None:
    world.done("MAIN", "give_notice", changes={"ends_on": Dated.on(day("2025-09-30"))})

    found = ahead(world)

    assert found["MAIN", "ends_by_notice"].due_on == day("2025-09-30")
    assert not found["MAIN", "ends_by_notice"].cancelled
    assert found["MAIN", "main_agreement_ends"].cancelled


def test_each_party_sees_its_own(world: World) -> None:
    assert ("MAIN", "main_agreement_ends") in ahead(world, TOWN)
    assert not {reference for reference, _ in ahead(world, HOUSING)} & {"MAIN", "coordinator"}


def test_who_is_a_party_no_more_gets_what_was_theirs_as_cancelled_and_the_others_keep_it(
    world: World,
) -> None:
    with world.writing() as tx:
        hold_function(tx, unit=HOUSING, function="vd", person="anna", from_on=day("2024-01-10"))
    before = {one.rule: one for one in theirs(world, party=HOUSING)}
    parties = (world.ids[POLICE], world.ids[TOWN])
    world.amended("OTHER", parties=parties)

    left = {one.rule: one for one in theirs(world, party=HOUSING)}

    assert before.keys() == left.keys() >= {"term_begins_unsigned"}
    assert all(one.cancelled and one.version > before[rule].version for rule, one in left.items())
    assert not any(one.cancelled for one in theirs(world, party=POLICE) if one.reference == "OTHER")
    assert not any(one.cancelled for one in theirs(world, person="anna") if one.reference == "OTHER")

    world.amended("OTHER", parties=(world.ids[POLICE], world.ids[HOUSING]))

    again = theirs(world, party=TOWN)
    assert {one.reference for one in again if one.cancelled} == {"OTHER"}
    assert "MAIN" in {one.reference for one in again if not one.cancelled}


def test_a_person_belongs_where_a_function_is_held_on_the_day(world: World) -> None:
    with world.reading() as connection:
        anna = find_person(connection, "anna").id

        assert units_of(connection, anna, day("2025-08-15")) == {world.ids[TOWN]}
        assert units_of(connection, anna, day("2025-08-16")) == frozenset()


def test_what_is_kept_no_more_is_told_until_its_day_has_passed(world: World) -> None:
    world.corrected("MAIN", seq=world.acted("MAIN", "signed"))

    gone = ahead(world)["MAIN", "main_agreement_ends"]
    assert (gone.cancelled, gone.due_on) == (True, day("2025-10-31"))
    assert ("MAIN", "main_agreement_ends") not in ahead(world.on("2025-11-01"))


def test_what_is_owed_is_listed_and_with_all_what_ever_was(world: World) -> None:
    with world.reading() as connection:
        owed, everything = notices(connection), notices(connection, everything=True)

    assert {one.status for one in owed} <= {"owed"}
    assert set(owed) < set(everything)
    [notified] = [one for one in everything if (one.rule, one.tier) == ("main_agreement_ends", "P6M")]
    assert (notified.reference, notified.status, notified.falls_on) == ("MAIN", "notified", day("2025-04-30"))
    assert [one.due_on for one in everything] == sorted(one.due_on for one in everything)


def test_a_function_that_ends_is_listed_by_its_name_and_unit(world: World) -> None:
    world.on("2025-06-16")
    tick(world.request(), after_silence=True)

    with world.reading() as connection:
        names = {one.reference for one in notices(connection, everything=True) if one.code == "function_ends"}

    assert names == {f"coordinator, {TOWN}"}


def test_every_register_has_a_name_of_its_own(world: World, empty_database_url: str) -> None:
    other = Store.create(empty_database_url, simulated=True)

    with world.reading() as here, other.reading() as there:
        assert register_of(here)
        assert register_of(here) != register_of(there)
