"""How many statements a daily run asks for each that is due, an import for each row, a listing for each page.

Issue 14, point 1.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import timedelta
from itertools import islice
from typing import Final

import pytest
from sqlalchemy import Connection

from benchmarks.generated import READ_ON, TAKEN_IN, file_of, request_on
from lifecycle.snapshot import AT_A_TIME
from lifecycle.store import Store, set_fact
from tests.engine.test_statements import Most, listening
from tests.engine.world import World, day, rulebook, term
from workflows.audits.overdue import overdue
from workflows.audits.terms import terms
from workflows.daily.tick import tick
from workflows.reading.board import board, now
from workflows.reading.listings import agreements
from workflows.register.importing import import_register

BEGINS: Final = day("2024-02-01")
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


OF_MANY: Final[dict[str, tuple[Callable[[World, int], Callable[[], object]], Most]]] = {
    "daily run": (daily_run, Most(sqlite=31, postgresql=38)),
    "planning anew": (planning_anew, Most(sqlite=0, postgresql=4)),
    "import": (import_of, Most(sqlite=0, postgresql=0)),
    "import of what is known otherwise": (import_again, Most(sqlite=0, postgresql=3)),
    "import of new parties": (import_of_new_parties, Most(sqlite=0, postgresql=0)),
}
"""What is done with many, and how many statements it may ask for each further one."""


@pytest.mark.parametrize("story", OF_MANY)
def test_each_further_one_costs_so_many_statements_at_most(database_url: str, story: str) -> None:
    prepare, most = OF_MANY[story]
    world = World(Store.open(database_url)).found()
    asked = []
    for count in (1, 3):
        call = prepare(world, count)
        with listening(world.store) as heard:
            call()
        asked.append(len(heard.statements))

    assert (asked[1] - asked[0]) / 2 <= most.on(world.store), asked


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
