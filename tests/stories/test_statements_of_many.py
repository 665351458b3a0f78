"""How many statements a daily run asks for each that is due, an import for each row (issue 14, point 1)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Final

import pytest

from benchmarks.generated import TAKEN_IN, file_of, request_on
from lifecycle.store import Store, set_fact
from tests.engine.test_statements import Most, listening
from tests.engine.world import World, day, term
from workflows.daily.tick import tick
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
    "daily run": (daily_run, Most(sqlite=26, postgresql=29)),
    "planning anew": (planning_anew, Most(sqlite=0, postgresql=1)),
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
