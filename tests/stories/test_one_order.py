"""What is told of one day has an order of its own: ids are random, and no two registers have the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lifecycle.names import sort_key
from lifecycle.offices import offices
from tests.engine.world import POLICE, TOWN, World, term
from tests.post_office import open_post_office
from tests.stories.mail_scene import (
    holds,
    mails_wait,
    opened,
    person,
    run,
    send,
    server_of,
)
from workflows.audits.history import audit_history
from workflows.directory.parties import add_unit
from workflows.directory.people import give_mandate

if TYPE_CHECKING:
    from workflows.daily.tick import Ticked

ENDING = ("ALE", "MAIN", "ÅMÅL", "ÖCKERÖ")
"""Agreements that end on one day, in the order in which references are listed."""

HANDLES = ("anna", "bo", "cilla", "dan")
FUNCTIONS = ("arkivarie", "jurist", "ädelvakt")
HARBOURS = ("Öckerö hamn", "Ale hamn", "Vara hamn")


def peopled(url: str, *, step: int) -> World:
    """Agreements, functions held and mandates that end on 31 January 2028; with step -1 the last first."""
    world = opened(url)
    world.on("2024-03-01")
    for reference in ENDING[::step]:
        world.register("main_agreement", reference, **term("2024-02-01", "2028-01-31"))
    holds(world, "anna", "samordnare")
    holds(world, "bo", "kommunpolis", at=POLICE)
    for function in FUNCTIONS[::step]:
        holds(world, "cilla", function, until="2028-01-31")
        with world.writing() as tx:
            give_mandate(
                tx,
                unit=TOWN,
                function=function,
                machine="pledge",
                from_on=world.today,
                to_on=world.today.replace(year=2028, month=1, day=31),
                basis="delegation 4.2",
            )
    return world


def told(ticked: Ticked) -> list[tuple[str, str, str]]:
    """The notices that a run made, as it wrote them."""
    return [(one.thing.rule, one.reference, one.tier) for one in ticked.notices]


def mailed(ticked: Ticked) -> dict[str, list[object]]:
    """What each mail of a run says, in its order."""
    return {
        mail.person: [(one["rule"], one.get("reference") or one["function"]) for one in mail.said]
        for mail in ticked.mails.written
    }


def test_two_registers_that_live_the_same_life_are_told_it_in_one_order_on_either_database(
    sqlite_url: str, postgres_url: str
) -> None:
    here = peopled(sqlite_url, step=1)
    there = peopled(postgres_url, step=-1)
    days = ("2027-02-01", "2027-12-27")

    runs = [(run(here, on), run(there, on)) for on in days]

    assert [told(one) for one, _ in runs] == [told(other) for _, other in runs]
    assert [mailed(one) for one, _ in runs] == [mailed(other) for _, other in runs]
    first, *_ = runs[0]
    assert [reference for rule, reference, _ in told(first) if rule == "main_agreement_ends"] == list(ENDING)
    ends = [reference for one, _ in runs for rule, reference, _ in told(one) if rule == "function_ends"]
    assert ends[: len(FUNCTIONS)] == list(FUNCTIONS)
    with here.reading() as connection:
        assert audit_history(connection, here.rules).findings == ()


def test_mails_that_wait_for_one_instant_go_out_in_the_order_of_their_readers(database_url: str) -> None:
    world = opened(database_url)
    world.on("2024-03-01").register("main_agreement", "MAIN", **term("2024-02-01", "2028-01-31"))
    for handle in reversed(HANDLES):
        person(world, handle)
    mails_wait(world, *HANDLES[::2], *HANDLES[1::2])

    with open_post_office() as office:
        send(world, server_of(office))

    readers = [taken.to[0].partition("@")[0] for taken in office.taken]
    assert readers == list(HANDLES)


def test_what_people_hold_is_read_in_the_order_of_units_and_people_now_and_as_of_a_day(
    database_url: str,
) -> None:
    world = opened(database_url)
    with world.writing() as tx:
        for name in HARBOURS:
            add_unit(tx, name=name, side="other", is_new=True)
    for district in HARBOURS:
        for handle in reversed(HANDLES[:2]):
            holds(world, handle, "jurist", at=district)

    with world.reading() as connection:
        read = [offices(connection), offices(connection, as_of=world.today)]

    in_order = [(unit, handle) for unit in sorted(HARBOURS, key=sort_key) for handle in HANDLES[:2]]
    for one in read:
        held = [(one.units[each.unit_id].name, one.people[each.person_id].handle) for each in one.holdings]
        assert held == in_order
