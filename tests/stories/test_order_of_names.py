"""In which order names are listed: the Swedish alphabet, asked in SQL, the same on both databases."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select, update

from lifecycle.baseline import digest_of_tables
from lifecycle.correct import Mending, correct
from lifecycle.names import name_key, sort_key
from lifecycle.offices import Since
from lifecycle.outcome import Done
from lifecycle.records import Person, Record, Unit
from lifecycle.store import Store
from lifecycle.table import table
from tests.engine.world import World, rulebook
from tests.stories.mail_scene import NINE, mails_wait
from workflows.audits.history import audit_history
from workflows.directory.known_parties import list_units
from workflows.directory.known_people import list_people
from workflows.directory.parties import add_unit, change_unit
from workflows.directory.people import add_person
from workflows.lookup.snapshot import snapshots_on
from workflows.notices.waiting import waiting

if TYPE_CHECKING:
    from sqlalchemy import Table
    from sqlmodel import SQLModel

ORDER = (
    "Ale",
    "Eclair",
    "Éclair",
    "Eda",
    "Vara",
    "Wadköping",
    "Zinkgruvan",
    "Åre",
    "Älvdalen",
    "Ängelholm",
    "Östersund",
)
MIXED = (
    "Éclair",
    "Östersund",
    "Eda",
    "Zinkgruvan",
    "Älvdalen",
    "Ale",
    "Wadköping",
    "Ängelholm",
    "Eclair",
    "Vara",
    "Åre",
)
UNIT, PERSON, RECORD = table(Unit), table(Person), table(Record)


@pytest.fixture
def world(database_url: str) -> World:
    """Eleven parties, people and agreements that are called like towns, told in no order."""
    world = World(Store.open(database_url)).found().on("2024-01-10")
    with world.writing() as tx:
        for name in MIXED:
            add_unit(tx, name=name, side="other", is_new=True)
            add_person(tx, handle=name, name=name)
    for name in MIXED:
        world.main(name.upper())
    return world


def in_sql(world: World, kind: type[SQLModel], column: str) -> tuple[str, ...]:
    of = table(kind)
    with world.reading() as connection:
        return tuple(connection.execute(select(of.c[column]).order_by(of.c.sort_key)).scalars())


def test_parties_people_and_records_stand_in_one_order(world: World) -> None:
    with world.reading() as connection:
        units = [one.name for one in list_units(connection, side="other")]
        people = [one.person.handle for one in list_people(connection, on=world.today)]
        records = [one.reference for one in snapshots_on(connection, rulebook())]

    assert [one for one in units if one in ORDER] == list(ORDER)
    assert people == [name.casefold() for name in ORDER]
    assert records == [name.upper() for name in ORDER]


def test_mails_of_one_day_stand_in_that_order_of_their_people(world: World) -> None:
    world.main("MAIN")
    mails_wait(world, *(name.casefold() for name in MIXED))
    mails_wait(world, "östersund", instant=NINE - timedelta(days=1))
    with world.reading() as connection:
        people = [to.handle for _, to in waiting(connection)]

    assert people == ["östersund", *(name.casefold() for name in ORDER)]


def test_the_database_says_so_too(world: World) -> None:
    assert tuple(one for one in in_sql(world, Unit, "name") if one in ORDER) == ORDER
    assert in_sql(world, Person, "handle") == tuple(name.casefold() for name in ORDER)
    assert in_sql(world, Record, "reference") == tuple(name.upper() for name in ORDER)


def test_a_register_whose_names_stand_in_another_order_is_another_handslags() -> None:
    """Its keys would be what no history says: it is refused as one with other tables is."""
    assert digest_of_tables((name_key, lambda name: sort_key(name)[:-1])) != digest_of_tables()


def test_whatever_gets_another_name_gets_another_place(world: World) -> None:
    with world.writing() as tx:
        change_unit(tx, "Ale", new_name="Överkalix", since=Since(date(2024, 1, 10)))
        outcome = correct(tx, world.ids["ALE"], Mending(reference="ÖVERKALIX", reason="fel i registret"))
        assert isinstance(outcome, Done), outcome

    assert in_sql(world, Unit, "name")[-1] == "Överkalix"
    assert in_sql(world, Record, "reference")[-1] == "ÖVERKALIX"
    with world.reading() as connection:
        assert not audit_history(connection, rulebook()).findings


@pytest.mark.parametrize("of", [UNIT, PERSON, RECORD], ids=lambda of: of.name)
def test_the_proof_finds_a_place_that_follows_from_no_name(world: World, of: Table) -> None:
    with world.store.writing() as connection:
        connection.execute(update(of).values(sort_key="aaa"))
        found = audit_history(connection, rulebook()).findings

    assert {(one.facts["table"], one.facts["column"]) for one in found} == {(of.name, "sort_key")}
