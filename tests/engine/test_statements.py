"""How often the database is asked: each thing once, and again when it was written (issue 9, point 6)."""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any, Final, NamedTuple

import pytest
from sqlalchemy import event

from lifecycle.fields import Dated
from lifecycle.step_evaluation import not_in_their_time
from lifecycle.store import Store
from lifecycle.turns import turns_in
from tests.engine.reread import everything_is_reread
from tests.engine.test_whole_way import MEASURES, open_round, under_way
from tests.engine.world import World, act, create_unit, day, term, unit_row
from workflows.agreements.advancing import advance
from workflows.agreements.steps import Why, change, take_step
from workflows.lookup.by_name import find_record

_NOT_ASKED: Final = ("BEGIN", "SAVEPOINT", "RELEASE", "ROLLBACK", "COMMIT", "PRAGMA", "SET ", "SHOW ")


class Most(NamedTuple):
    """How many statements may be asked; a server is asked besides who asks, and which family it locks."""

    sqlite: int
    postgresql: int

    def on(self, store: Store) -> int:
        """Give what holds for a register's database."""
        return self.sqlite if store.engine.name == "sqlite" else self.postgresql


AGAIN: Final = Most(sqlite=0, postgresql=2)
"""Questions that a story may ask a second time: whoever held a lock may have written meanwhile."""

FOR_EACH_FURTHER: Final = 1
"""And for each record that it writes beyond the first."""


class Asked:
    """What a database is asked, and how many records that wrote."""

    def __init__(self) -> None:
        self.statements: list[tuple[str, str]] = []

    def hear(self, _connection: Any, _cursor: Any, statement: str, parameters: Any, *_rest: Any) -> None:  # noqa: ANN401 -- theirs
        """Take down a statement with what it is asked about."""
        if not statement.upper().startswith(_NOT_ASKED):
            self.statements.append((re.sub(r"\s+", " ", statement), repr(parameters)))

    @property
    def again(self) -> Counter[tuple[str, str]]:
        """What was asked more than once, with the very same parameters."""
        return Counter({one: count - 1 for one, count in Counter(self.statements).items() if count > 1})

    @property
    def written(self) -> int:
        """Rows of histories that were written: one for each record that a story touches, or more."""
        return sum("INSERT INTO history" in one for one, _ in self.statements)


@contextmanager
def listening(store: Store) -> Iterator[Asked]:
    asked = Asked()
    event.listen(store.engine, "before_cursor_execute", asked.hear)
    try:
        yield asked
    finally:
        event.remove(store.engine, "before_cursor_execute", asked.hear)


def signed(world: World) -> None:
    world.on("2024-01-10").main(**term("2024-02-01", "2028-01-31"))
    world.record("MAIN", act("signed", world.parties[0], "2024-01-10"))


def running(world: World) -> None:
    signed(world)
    world.record("MAIN", act("signed", world.parties[1], "2024-01-10"))
    world.on("2024-02-02").tick()


STORIES: Final[dict[str, tuple[Callable[[World], object], Callable[[World], object], Most]]] = {
    "draft an agreement": (
        lambda world: world.on("2024-01-10"),
        lambda world: world.main(**term("2024-02-01", "2028-01-31")),
        Most(sqlite=14, postgresql=16),
    ),
    "record a decision": (
        signed,
        lambda world: world.record("MAIN", act("decided", world.parties[0], "2024-01-10")),
        Most(sqlite=17, postgresql=21),
    ),
    "sign as the last one, which drafts what is owed": (
        signed,
        lambda world: world.record("MAIN", act("signed", world.parties[1], "2024-01-10")),
        Most(sqlite=41, postgresql=46),
    ),
    "amend": (
        running,
        lambda world: world.amended("MAIN", title="Ny", reason="rubriken"),
        Most(sqlite=29, postgresql=33),
    ),
    "fill in a draft": (
        running,
        lambda world: world.done("MAIN/SUB", "fill_in", changes={"title": "Ny"}),
        Most(sqlite=31, postgresql=35),
    ),
    "extend, as both parties decide": (
        running,
        lambda world: world.on("2027-10-01").done(
            "MAIN", "extend", changes={"ends_on": Dated.on(day("2030-01-31"))}, reason="parterna är ense"
        ),
        Most(sqlite=38, postgresql=42),
    ),
    "be refused": (
        running,
        lambda world: world.refused("MAIN", "begin"),
        Most(sqlite=22, postgresql=26),
    ),
}
"""What is told before, the story, and how many statements it may take at most."""


@pytest.mark.parametrize("story", STORIES)
def test_a_story_asks_each_thing_once(database_url: str, story: str) -> None:
    before, tell, most = STORIES[story]
    store = Store.open(database_url)
    world = World(store).found()
    before(world)

    with listening(store) as asked:
        tell(world)

    further = max(0, asked.written - 1)
    again = [f"{count} x {one[:60]}... {about}" for (one, about), count in asked.again.items()]
    assert asked.again.total() <= AGAIN.on(store) + FOR_EACH_FURTHER * further, again
    assert len(asked.statements) <= most.on(store)


SMALL: Final = frozenset(
    {"area", "learning_pair", "machine_state", "mandate", "person", "rule_text", "stored_definition", "unit"}
)
"""Tables that a step may read whole: they do not grow with what is agreed on."""


OF_THE_WORLD: Final = "SELECT record.family \nFROM record"
"""What the tests' own daily run asks: it settles every family."""


def whole_way(world: World) -> None:
    under_way(world)
    world.tick()


@pytest.mark.parametrize("story", [*STORIES, "the whole way"])
def test_no_step_looks_through_the_register(sqlite_url: str, story: str) -> None:
    before, tell, _ = STORIES.get(story, (lambda world: world, whole_way, None))
    store = Store.open(sqlite_url)
    world = World(store).found()
    before(world)
    plans: dict[str, list[str]] = {}

    def explain(connection: Any, _: Any, statement: str, parameters: Any, *_rest: Any) -> None:  # noqa: ANN401 -- theirs
        if statement.startswith(("SELECT", "UPDATE", "DELETE")) and statement != OF_THE_WORLD:
            said = parameters[0] if isinstance(parameters, list) else parameters
            raw = connection.connection.dbapi_connection
            rows = raw.execute(f"EXPLAIN QUERY PLAN {statement}", said).fetchall()
            plans[statement] = [str(row[3]) for row in rows]

    event.listen(store.engine, "before_cursor_execute", explain)
    tell(world)

    assert plans
    assert {statement: found for statement, plan in plans.items() if (found := looked_wide(plan))} == {}


def looked_wide(plan: list[str]) -> list[str]:
    """Give where SQLite reads a whole table that grows, or all records of a machine."""
    scanned = (re.match(r"SCAN (?!CONSTANT|\(|\d)(\w+)", line) for line in plan)
    whole = [one.group() for one in scanned if one is not None and one[1] not in SMALL]
    return whole + [line for line in plan if "ix_record_machine_state" in line]


def test_who_is_refused_writes_nothing_and_locks_its_family_alone(postgres_url: str) -> None:
    store = Store.open(postgres_url)
    world = World(store).found()
    running(world)

    with listening(store) as asked:
        world.refused("MAIN", "begin")

    said = [one for one, _ in asked.statements]
    assert not [one for one in said if one.startswith(("INSERT", "UPDATE", "DELETE"))]
    assert len([one for one in said if "FOR UPDATE" in one]) == 1


def _rounds_beside_a_pair(world: World) -> str:
    """A round that is open while a party of it learns together with another town, and will be concluded."""
    under_way(world)
    with world.writing() as tx:
        other = unit_row("Nacka", side="municipality")
        create_unit(tx, other)
    pair = (world.parties[0], other.id)
    world.create("learning_pair", "PAIR", parties=pair)
    world.done("PAIR", "accept", acts=[act("accepted", unit, world.today) for unit in pair])
    world.done("PAIR", "begin_programme", reason="övning")
    return open_round(world)


def test_who_learns_together_is_read_once_in_a_step_that_writes_much(database_url: str) -> None:
    store = Store.open(database_url)
    world = World(store).found()
    sheet = _rounds_beside_a_pair(world)

    with listening(store) as asked:
        world.concluded(sheet, *MEASURES)

    assert Counter(one.rpartition(" ")[2] for one in _of_everything(asked)) == {"unit": 1, "area": 1}


def test_nobody_asks_who_learns_together_where_no_effect_is_followed_up(database_url: str) -> None:
    store = Store.open(database_url)
    world = World(store).found()
    _rounds_beside_a_pair(world)
    sheet = world.round()
    world.create("follow_up", "LINE", parent_id=sheet, aspect="production", subject="activity")

    with listening(store) as asked:
        world.amended("ROUND", title="Våren")

    assert not [one for one, _ in asked.statements if "learning_pair" in one]
    assert not _of_everything(asked)


def _of_everything(asked: Asked) -> list[str]:
    """Statements that read all units, or all areas."""
    return [one for one, _ in asked.statements if re.search(r"FROM (unit|area)$", one)]


@contextmanager
def counting(function: Callable[..., object]) -> Iterator[list[int]]:
    """Count how often a function is called."""
    calls: list[int] = []

    def hear(frame: FrameType, event: str, _: object) -> None:
        if event == "call" and frame.f_code is function.__code__:
            calls.append(frame.f_lineno)

    sys.setprofile(hear)
    try:
        yield calls
    finally:
        sys.setprofile(None)


def test_whose_turn_it_was_is_read_out_of_a_history_once_however_many_acted(sqlite_url: str) -> None:
    world = World(Store.open(sqlite_url)).found()
    running(world)
    main, days = world.id_of("MAIN"), ("2023-12-01", "2024-01-10", "2024-02-02")
    acted = [(unit, day(on)) for unit in world.parties for on in days]

    with world.reading() as connection, counting(turns_in) as calls:
        assert not_in_their_time(connection, main, acted) == []
    assert len(calls) == 1
    with world.reading() as connection, counting(turns_in) as calls:
        assert not_in_their_time(connection, main, ()) == []
    assert calls == []


@pytest.mark.parametrize("door", ["change", "take_step", "advance"])
def test_whoever_makes_an_area_for_a_version_locks_the_register_before_any_family(
    postgres_url: str, door: str
) -> None:
    store = Store.open(postgres_url)
    world = World(store).found()
    running(world)
    on, said = world.today, ("areas=Nacka",)

    with listening(store) as asked, world.writing() as tx:
        version = find_record(tx.connection, "MAIN/SUB").version
        match door:
            case "change":
                change(tx, "MAIN/SUB", said, on=on, expected_version=version)
            case "take_step":
                take_step(tx, "MAIN/SUB", "fill_in", said, on=on, expected_version=version)
            case _:
                pick = "fill_in".format  # whatever the definition
                advance(tx, "MAIN/SUB", pick, said, on=on, why=Why(), expected_version=version)

    locks = [one for one, _ in asked.statements if "FOR UPDATE" in one]
    of_the_register = ["FROM register" in one for one in locks]
    assert of_the_register == sorted(of_the_register, reverse=True)
    assert of_the_register[0]
    assert not of_the_register[-1]


def test_what_is_remembered_is_what_would_be_read(database_url: str) -> None:
    """A whole way with a correction that lets the family be lived again."""
    with everything_is_reread() as used:
        world = World(Store.open(database_url)).found()
        under_way(world)
        world.tick()
        world.refused("MAIN", "begin")
        world.corrected("MAIN", seq=world.acted("MAIN", "signed"), on="2024-01-09")
        world.tick()

    assert {"record", "noun", "history", "acts", "parties"} <= {*used}
