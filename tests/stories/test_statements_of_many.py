"""How many statements a daily run asks for each that is due, an import for each row, a listing for each page.

Issue 14, point 1.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from datetime import timedelta
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any, Final

import pytest
from sqlalchemy import Connection, event

from benchmarks.generated import (
    BEGINS,
    READ_ON,
    TAKEN_IN,
    file_of,
    fill_ending,
    fill_family,
    request_on,
)
from lifecycle.snapshot import AT_A_TIME
from lifecycle.store import Store, set_fact
from tests.engine.test_statements import Most, listening, looked_wide
from tests.engine.world import World, rulebook, term
from workflows.audits.overdue import overdue
from workflows.audits.terms import terms
from workflows.daily.tick import tick
from workflows.reading.board import board, now
from workflows.reading.listings import agreements
from workflows.register.importing import import_register
from workflows.session import Application

TOWNS: Final = 290
"""So many agreements later the generated file is at the same municipality again."""


def daily_run(world: World, count: int) -> Callable[[], object]:
    """A daily run on which so many agreements begin, after one on which there is nothing to do."""
    begins = BEGINS + timedelta(days=10 * count)
    world.on(begins - timedelta(days=3))
    for number in range(count):
        world.main(f"MAIN-{count}-{number}", **term(begins, "2028-01-31"))
        world.sign(f"MAIN-{count}-{number}")
    tick(request_on(world.store, begins - timedelta(days=1)))
    return lambda: tick(request_on(world.store, begins))


def planning_anew(world: World, count: int) -> Callable[[], object]:
    """A daily run by other rules than the last one, in a register that has so many agreements more."""
    request = request_on(world.store, TAKEN_IN)
    import_register(request, file_of(0, 3), name="known.csv")
    import_register(request, file_of(TOWNS * count, count), name="new.csv")
    with world.store.writing() as connection:
        set_fact(connection, "plan_fingerprint", "older")
    return lambda: tick(request_on(world.store, TAKEN_IN))


def import_of_new_parties(world: World, count: int) -> Callable[[], object]:
    """An import of so many agreements, each of two parties that nobody knows."""
    request = request_on(world.store, TAKEN_IN)
    first = 50 * count
    return lambda: import_register(request, file_of(first, count), name="new.csv")


def import_again(world: World, count: int) -> Callable[[], object]:
    """An import of so many agreements of which the file says another number and another end than before."""
    request = request_on(world.store, TAKEN_IN)
    file = file_of(TOWNS * count, count)
    import_register(request, file_of(0, 3), name="known.csv")
    import_register(request, file, name="new.csv")
    lines = [
        line.replace(b"KS 2022/", b"KS 2022-").replace(b",2027-", b",2026-") for line in file.splitlines()
    ]
    return lambda: import_register(request, b"\n".join(lines), name="mended.csv")


def import_of(world: World, count: int) -> Callable[[], object]:
    """An import of so many agreements, of parties that the register knows."""
    request = request_on(world.store, TAKEN_IN)
    import_register(request, file_of(0, 3), name="known.csv")
    return lambda: import_register(request, file_of(TOWNS * count, count), name="new.csv")


OF_MANY: Final[dict[str, tuple[Callable[[World, int], Callable[[], object]], tuple[int, int], Most]]] = {
    "daily run": (daily_run, (3, 7), Most(sqlite=1, postgresql=1)),  # for one alone nothing is read ahead
    "planning anew": (planning_anew, (1, 3), Most(sqlite=0, postgresql=1)),
    "import": (import_of, (1, 3), Most(sqlite=0, postgresql=0)),
    "import of what is known otherwise": (import_again, (1, 3), Most(sqlite=0, postgresql=3)),
    "import of new parties": (import_of_new_parties, (1, 3), Most(sqlite=0, postgresql=0)),
}
"""What is done with many, with how few and how many, and how many statements each further one may ask."""


@pytest.mark.parametrize("story", OF_MANY)
def test_each_further_one_costs_so_many_statements_at_most(database_url: str, story: str) -> None:
    prepare, (fewer, more), most = OF_MANY[story]
    world = World(Store.open(database_url)).found()
    asked = []
    for count in (fewer, more):
        call = prepare(world, count)
        with listening(world.store) as heard:
            call()
        asked.append(len(heard.statements))

    assert (asked[1] - asked[0]) / (more - fewer) <= most.on(world.store), asked


def test_the_first_run_after_an_import_asks_for_what_ends_and_hardly_for_what_is_told(tmp_path: Path) -> None:
    asked = []
    for count in (20, 60):
        url = f"sqlite:///{tmp_path / str(count)}.db"
        fill_ending(url, count)
        store = Store.open(url)
        with listening(store) as heard:
            ticked = tick(request_on(store, BEGINS))
        assert (len(ticked.happened), len(ticked.notices)) == (count // 2, count // 2)
        asked.append(len(heard.statements))

    assert (asked[1] - asked[0]) / 40 <= 1.5, asked


def test_a_family_is_settled_in_time_that_grows_with_its_size(tmp_path: Path) -> None:
    """What SQLite does for each of its sub-agreements is no more where there are more of them."""
    work = []
    for count in (50, 200):
        path = tmp_path / f"{count}.db"
        fill_family(f"sqlite:///{path}", count)
        store = Store.open(f"sqlite:///{path}")
        done: list[int] = []
        event.listen(store.engine, "checkout", partial(_count_work, done))
        ticked = tick(request_on(store, BEGINS))
        assert len(ticked.happened) == count
        work.append(len(done) / count)

    assert work[1] < 1.3 * work[0], work


def test_a_run_on_which_nothing_is_due_looks_through_nothing_that_grows(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'idle.db'}"
    fill_ending(url, 4)
    store = Store.open(url)
    for _ in range(2):
        tick(request_on(store, TAKEN_IN))
    plans: dict[str, list[str]] = {}

    def explain(connection: Any, _: Any, statement: str, said: Any, *_rest: Any) -> None:  # noqa: ANN401 -- theirs
        if statement.startswith(("SELECT", "UPDATE", "DELETE")):
            raw = connection.connection.dbapi_connection
            rows = raw.execute(f"EXPLAIN QUERY PLAN {statement}", said).fetchall()
            plans[statement] = [str(row[3]) for row in rows]

    event.listen(store.engine, "before_cursor_execute", explain)
    ticked = tick(request_on(store, TAKEN_IN))

    assert (ticked.happened, ticked.notices) == ((), ())
    wide = [line for plan in plans.values() if looked_wide(plan) for line in plan if line.startswith("SCAN")]
    assert {one for one in wide if not one.endswith(OF_FEW)} == set()


OF_FEW: Final = ("ix_notice_doubted", "ix_deadline_incident", "CONSTANT ROW")
"""Indexes of what is few, and what is no table: all of it is looked at."""


def _count_work(done: list[int], connection: sqlite3.Connection, *_: object) -> None:
    """Count by the hundred what SQLite does."""
    connection.set_progress_handler(lambda: done.append(1), 100)


LISTED: Final[dict[str, tuple[Callable[[Connection], Iterable[object]], int]]] = {
    "agreements": (lambda on: agreements(on, rulebook()), 10),
    "what is overdue": (lambda on: overdue(on, rulebook(), today=READ_ON), 10),
    "the board": (lambda on: board(on, rulebook(), READ_ON), 10),
    "what is to be done now": (lambda on: now(on, rulebook(), READ_ON, None).todos.every, 10),
    "terms": (lambda on: terms(on, rulebook(), today=READ_ON).terms, 17),
    "terms on a screen": (lambda on: terms(on, rulebook(), today=READ_ON).alone, 10),
    "coverage": (lambda on: terms(on, rulebook(), today=READ_ON).coverage, 0),
}
"""What is read as it is shown, and how many statements it may ask for a page: as many in any register."""


@pytest.mark.parametrize("listing", LISTED)
def test_each_page_of_a_listing_costs_so_many_statements_however_many_there_are(
    database_url: str, listing: str
) -> None:
    asked_for, most = LISTED[listing]
    world = World(Store.open(database_url))
    request = request_on(world.store, TAKEN_IN)
    first: list[tuple[int, int]] = []
    whole: list[tuple[int, int]] = []
    for begin, count in ((0, 3 * AT_A_TIME // 2), (3 * AT_A_TIME // 2, 2 * AT_A_TIME)):
        import_register(request, file_of(begin, count), name=f"{begin}.csv")
        for found, upto in ((first, AT_A_TIME), (whole, None)):
            with world.store.reading() as connection, listening(world.store) as heard:
                read = sum(1 for _ in islice(iter(asked_for(connection)), upto))
            found.append((len(heard.statements), read))

    further_pages = (whole[1][1] - whole[0][1]) / AT_A_TIME
    assert first[0] == first[1]
    assert whole[1][0] - whole[0][0] <= most * further_pages, whole


def test_a_process_that_goes_on_looks_through_all_rows_for_the_latest_day_only_when_there_are_more(
    database_url: str,
) -> None:
    """Whoever serves pages of a register for practice would else read its whole history for each of them."""
    world = World(Store.open(database_url)).found().on("2031-02-03")
    world.main("MAIN", **term(TAKEN_IN, "2034-01-31"))
    register = Application.open(database_url, threads=1)
    days, read = [], []
    for later in (None, None, "2031-03-04"):
        if later is not None:
            world.on(later).main("LATER", **term(TAKEN_IN, "2034-01-31"))
        with listening(register.store) as heard:
            days.append(register.request().today.isoformat())
        read.append(sum("history.body" in one for one, _ in heard.statements))
    register.store.close()

    assert days == ["2031-02-03", "2031-02-03", "2031-03-04"]
    assert read == [2, 0, 2]
