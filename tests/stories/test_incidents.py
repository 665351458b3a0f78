"""What is wrong with one record is an incident of its deadline; what befalls the database never is."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from functools import partial
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import insert, literal_column, select, text, update

from lifecycle.deadlines import Due
from lifecycle.errors import DatabaseLost, DatabaseUnusable
from lifecycle.records import Deadline, HistoryRow, Record
from lifecycle.store import Store
from lifecycle.table import table
from lifecycle.transaction import Transaction
from tests.engine.world import World, day, rulebook, term
from workflows.daily.tick import Ticked, tick
from workflows.notices.incidents import each_or_incident, or_incident
from workflows.session import Application

if TYPE_CHECKING:
    from sqlalchemy import Connection

RECORD, DEADLINE, HISTORY = table(Record), table(Deadline), table(HistoryRow)
ENDS = day("2025-02-01")


@pytest.fixture
def world(database_url: str) -> Iterator[World]:
    with closing(Store.open(database_url)) as store:
        yield two_that_end(store)


def two_that_end(store: Store) -> World:
    """MAIN and OTHER, whose last day is 31 January 2025."""
    world = World(store).found().on("2024-01-10")
    for reference in ("MAIN", "OTHER"):
        world.running("main_agreement", reference, **term("2024-02-01", "2025-01-31"))
    tick(world.on("2024-02-01").request())
    return world.on("2025-02-10")


def incidents(world: World) -> dict[str, str]:
    with world.reading() as connection:
        noted = (
            select(RECORD.c.reference, DEADLINE.c.incident)
            .join(DEADLINE, DEADLINE.c.record_id == RECORD.c.id)
            .where(DEADLINE.c.incident.is_not(None))
        )
        return {row.reference: row.incident for row in connection.execute(noted)}


def renamed(tx: Transaction, world: World, reference: str) -> str:
    """Something that is written of a record; whether it was kept is seen by its reference."""
    ours = RECORD.c.id == world.id_of(reference)
    tx.connection.execute(update(RECORD).where(ours).values(reference=f"{reference}-2"))
    return "done"


def a_deadline_twice(tx: Transaction, world: World, reference: str) -> str:
    """Write something good of a record, then a row that there is already, which no database takes."""
    renamed(tx, world, reference)
    there = select(DEADLINE).where(DEADLINE.c.record_id == world.id_of(reference))
    tx.connection.execute(insert(DEADLINE), dict(tx.connection.execute(there).mappings().all()[0]))
    return "done"


def ended(world: World, reference: str) -> Due:
    return (world.id_of(reference), "expire", ENDS)


def test_a_row_that_the_database_refuses_is_one_records_incident_and_the_other_is_served(
    world: World,
) -> None:
    """In one transaction: nothing of the one is kept, everything of the other, and it goes on."""
    with world.writing() as tx:
        bad = or_incident(tx, ended(world, "MAIN"), lambda: a_deadline_twice(tx, world, "MAIN"))
        good = or_incident(tx, ended(world, "OTHER"), lambda: renamed(tx, world, "OTHER"))

    assert (bad, good) == (None, "done")
    with world.reading() as connection:
        assert set(connection.execute(select(RECORD.c.reference)).scalars()) >= {"MAIN", "OTHER-2"}
    assert [(one, why.split(":")[0]) for one, why in incidents(world).items()] == [("MAIN", "IntegrityError")]


def test_a_question_that_fails_about_one_of_several_takes_nobody_else_with_it(world: World) -> None:
    """Nothing was written by then; a server lets a transaction go on only from a savepoint."""

    def look(tx: Transaction, some: Sequence[str]) -> list[str]:
        for reference in some:
            if reference == "MAIN":
                tx.connection.execute(select(literal_column("1 / 0"))).all()
                raise ZeroDivisionError  # which not every database minds
            renamed(tx, world, reference)
        return [*some]

    with world.writing() as tx:
        found = each_or_incident(tx, ["MAIN", "OTHER"], partial(ended, world), partial(look, tx))

    assert found == ["OTHER"]
    with world.reading() as connection:
        assert set(connection.execute(select(RECORD.c.reference)).scalars()) >= {"MAIN", "OTHER-2"}
    assert list(incidents(world)) == ["MAIN"]


@pytest.mark.parametrize("preview", [True, False])
def test_a_run_meets_a_row_that_stands_in_the_way_of_one_record_and_serves_the_others(
    world: World, *, preview: bool
) -> None:
    """Somebody wrote a row behind MAIN's last one: MAIN's next row has its number already."""
    before = world.stored("MAIN")
    with world.store.writing() as connection:
        last = select(HISTORY).where(HISTORY.c.record_id == before.id, HISTORY.c.seq == before.last_seq)
        row = dict(connection.execute(last).mappings().one())
        connection.execute(insert(HISTORY), {**row, "seq": before.last_seq + 1})

    done = tick(world.request(), preview=preview)

    assert [(one.step.reference, one.step.trigger) for one in done.happened] == [
        ("OTHER", "expire"),
        ("OTHER/SUB", "withdraw"),  # what was owed under it, and what was being prepared, end with it
        ("OTHER/PICTURE", "abandon"),
    ]
    assert [(one.reference, one.why.split(":")[0]) for one in done.incidents] == [("MAIN", "IntegrityError")]
    assert list(incidents(world)) == ([] if preview else ["MAIN"])


# ---- what is wrong with the database ----


def full(tx: Transaction) -> None:
    """No page more than there is may be written: what SQLite says of a full disk."""
    pages = tx.connection.scalar(text("PRAGMA page_count"))
    tx.connection.execute(text(f"PRAGMA max_page_count = {pages}"))
    tx.connection.execute(text("CREATE TABLE more (words TEXT)"))
    tx.connection.execute(text("INSERT INTO more VALUES (:words)"), {"words": "x" * 10_000_000})


def without_its_table(tx: Transaction) -> None:
    tx.connection.execute(text("SELECT * FROM not_there"))


@pytest.mark.parametrize(
    ("befalls", "reason"), [(full, "disk_full"), (without_its_table, "register_damaged")]
)
def test_what_befalls_a_file_is_no_records_incident(
    sqlite_url: str, befalls: Callable[[Transaction], None], reason: str
) -> None:
    with closing(Store.open(sqlite_url)) as store:
        world = two_that_end(store)

        with pytest.raises(DatabaseUnusable) as raised, world.writing() as tx:
            or_incident(tx, ended(world, "MAIN"), lambda: befalls(tx))

        assert raised.value.reason == reason
    with closing(Store.open(sqlite_url)) as store:
        all_goes_on(World(store, world.today, dict(world.ids)))


@pytest.mark.parametrize("befalls", ["the connection is cut", "a table is gone"])
def test_what_befalls_a_server_is_no_records_incident(
    postgres_url: str, server: Connection, befalls: str
) -> None:
    with closing(Store.open(postgres_url)) as store:
        world = two_that_end(store)

        def meets(tx: Transaction) -> None:
            if befalls == "the connection is cut":
                pid = tx.connection.scalar(text("SELECT pg_backend_pid()"))
                server.execute(text("SELECT pg_terminate_backend(:pid)"), {"pid": pid})
            without_its_table(tx)

        with pytest.raises(DatabaseUnusable) as raised, world.writing() as tx:
            or_incident(tx, ended(world, "MAIN"), lambda: meets(tx))

        assert isinstance(raised.value, DatabaseLost) == (befalls == "the connection is cut"), raised.value
        all_goes_on(world)


def all_goes_on(world: World) -> None:
    assert incidents(world) == {}
    done = tick(Application.of(world.store, rulebook()).request(today=world.today))
    assert isinstance(done, Ticked)
    assert {one.step.reference for one in done.happened} == {
        *("MAIN", "MAIN/SUB", "MAIN/PICTURE"),
        *("OTHER", "OTHER/SUB", "OTHER/PICTURE"),
    }
    assert done.incidents == ()
