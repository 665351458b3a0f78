"""The gaps of a register are in what it says: not in its file, its order, or how it came there."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import delete, insert
from sqlmodel import SQLModel

from lifecycle.store import Store
from tests.engine.world import World, rulebook
from tests.little_life import DAYS, live_on
from tests.stories.conftest import Databases
from tests.stories.lives import asked, said_of
from tests.tampering import rows_of, taken_off
from workflows.audits.gaps import Gaps, gaps
from workflows.configuration.folder import config_folder
from workflows.daily.tick import tick
from workflows.register.backup import Restoring, back_up, restore
from workflows.register.importing import import_register

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from tests.stories.lives import Said

LAST_DAY = max(map(date.fromisoformat, DAYS))
SHIPPED = (config_folder() / "examples" / "register.csv").read_bytes()


@pytest.fixture(scope="module")
def little(databases: Databases) -> Iterator[World]:
    """A register with something in every table, on its last day; nothing that is done to it is a change."""
    url = databases.create(databases.empty)
    with closing(Store.open(url)) as store:
        for day in DAYS:
            live_on(store, day)
        yield World(store, LAST_DAY)
    databases.drop(url)


def said_every_day(world: World) -> dict[str, Said]:
    """Today's gaps, and those as of and as known on each day on which something happened."""
    days = {
        f"{then} {day}": {then: date.fromisoformat(day)} for then in ("as_of", "known_on") for day in DAYS
    }
    return {
        "today": said_of(asked(world)),
        **{name: said_of(asked(world, **said)) for name, said in days.items()},
    }


def test_something_is_missing_in_it(little: World) -> None:
    found = asked(little)

    assert len({one.kind for one in found}) > 5
    assert len({one.machine for one in found}) > 5


def test_the_daily_run_that_has_gone_already_changes_nothing(little: World) -> None:
    tick(little.request())
    before = said_every_day(little)

    tick(little.request())

    assert said_every_day(little) == before


@pytest.mark.parametrize("onto", ["sqlite", "postgres"])
def test_a_register_that_was_put_back_from_a_copy_has_the_same_gaps(
    little: World, onto: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    before = said_every_day(little)
    back_up(little.request(), tmp_path / "little.copy")
    url: str = request.getfixturevalue(f"empty_{onto}_url")
    place = url if onto == "postgres" else f"{url}.restored"

    restore(tmp_path / "little.copy", place, Restoring(rulebook()))

    with closing(Store.open(place)) as store:
        assert said_every_day(World(store, LAST_DAY)) == before


def test_rows_in_another_order_have_the_same_gaps(little: World) -> None:
    before = said_of(asked(little))
    as_of = said_of(asked(little, as_of=LAST_DAY))

    with little.store.engine.connect() as connection, taken_off(connection):
        turned_round(connection)

        assert said_of([*found_in(connection).gaps]) == before
        assert said_of([*found_in(connection, as_of=LAST_DAY).gaps]) == as_of


def turned_round(connection: Connection) -> None:
    """Write every row of every table anew, the last first."""
    for one in SQLModel.metadata.sorted_tables:
        rows = [dict(row) for row in reversed(rows_of(connection, one))]
        connection.execute(delete(one))
        if rows:
            connection.execute(insert(one), rows)


def found_in(connection: Connection, as_of: date | None = None) -> Gaps:
    found = gaps(connection, rulebook(), today=LAST_DAY, as_of=as_of)
    assert found is not None
    return found


def test_a_register_file_that_is_taken_in_again_changes_nothing(database_url: str) -> None:
    with closing(Store.open(database_url)) as store:
        world = World(store, LAST_DAY)
        taken_in(world)
        tick(world.request())
        before = said_of(asked(world))
        taken_in(world)
        tick(world.request())

        assert before
        assert said_of(asked(world)) == before


def taken_in(world: World) -> None:
    import_register(world.request(), SHIPPED, name="register.csv")
