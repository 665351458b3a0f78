"""What is foreseen is what happens: the very run, on a copy, and nothing of it in the register itself."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from itertools import count
from pathlib import Path
from typing import TypeAlias

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from lifecycle.errors import InvalidValue, UnknownRecord
from lifecycle.records import Deadline, Record
from lifecycle.store import Store
from lifecycle.table import table
from tests.databases import PostgresDatabases
from tests.engine.world import POLICE, TOWN, World, day, snapshot, term
from tests.long import often
from tests.stories.test_tick import Paper, families, found_family
from workflows.daily.forecast import KINDS, Forecast, Foreseen, forecast
from workflows.daily.tick import Ticked, tick
from workflows.directory.people import add_person, hold_function

RECORD, DEADLINE = table(Record), table(Deadline)

Comparable: TypeAlias = tuple[date, str, str, str, str | None, str | None, date | None, int]
"""Day, kind, of what, what, state after it, tier, legal day or deadline, how much."""


def with_people(world: World, leaves: str | None = None) -> World:
    """Both parties' coordinators can be reached; the municipality's may leave the function."""
    with world.writing() as tx:
        for handle, unit, last in (("anna", TOWN, leaves), ("bo", POLICE, None)):
            add_person(tx, handle=handle, email=f"{handle}@example.org")
            hold_function(
                tx,
                unit=unit,
                function="samordnare",
                person=handle,
                from_on=day("2023-01-02"),
                to_on=None if last is None else day(last),
            )
    return world


@pytest.fixture
def world(database_url: str) -> World:
    """An agreement that ends within the year, with what hangs on it, and people who are told."""
    world = with_people(World(Store.open(database_url)).found().on("2024-01-10"))
    world.running("main_agreement", "MAIN", **term("2024-02-01", "2026-01-31"))
    world.running("sub_agreement", "SUB", under="MAIN", **term("2024-03-01", "2025-11-30"))
    world.main("OTHER", **term("2024-02-01", "2025-10-31"))
    world.sign("OTHER")
    world.on("2025-06-02")
    tick(world.request(), after_silence=True)
    return world


def foresee(world: World, until: str | date, reference: str | None = None) -> Forecast:
    return forecast(world.request(), until=day(str(until)), reference=reference)


# ---- what really happens ----


def lived(world: World, until: date) -> Iterator[Comparable]:
    """Let every day come, one run for each, and tell what was seen on it."""
    while True:
        yield from happened(tick(world.request()))
        yield from passed(world, world.today - timedelta(days=1))
        if world.today == until:
            return
        world.today += timedelta(days=1)


def passed(world: World, yesterday: date) -> Iterator[Comparable]:
    """What was to be done by yesterday, and is not, nor taken up by today's run."""
    with world.reading() as connection:
        rows = connection.execute(
            select(RECORD.c.reference, DEADLINE.c.rule)
            .join(RECORD, RECORD.c.id == DEADLINE.c.record_id)
            .where(DEADLINE.c.status == "open", ~DEADLINE.c.moves, DEADLINE.c.due_on == yesterday)
        ).all()
    for row in rows:
        yield (yesterday, "passes", row.reference, row.rule, None, None, yesterday, 0)


def happened(ticked: Ticked) -> Iterator[Comparable]:
    today = ticked.today
    for one in ticked.happened:
        step = one.step
        yield (today, "step", step.reference, step.trigger or "change", step.dest, None, step.on, 0)
    for notice in ticked.notices:
        yield (
            *(today, "notice", notice.reference, notice.thing.rule),
            *(None, notice.tier, notice.thing.due_on, 0),
        )  # fmt: skip
    for mail in ticked.mails.written:
        yield (today, "mail", "", mail.person, None, None, None, len(mail.said))


def comparable(one: Foreseen) -> Comparable:
    return (one.day, one.kind, one.reference, one.what, one.dest, one.tier, one.due_on, one.count)


def in_order(found: Iterator[Comparable]) -> list[str]:
    return sorted(map(str, found))


def foretells(world: World, until: date) -> Forecast:
    """Foresee, live it, and compare; the days before today are past, and nobody foresees them."""
    before = snapshot(world.store)
    found = foresee(world, until)
    assert snapshot(world.store) == before, "a forecast wrote something"
    since = world.today
    real = [one for one in lived(world, until) if one[0] >= since]
    assert in_order(map(comparable, found.foreseen)) == in_order(iter(real))
    return found


NewRegister = Callable[[], World]


@pytest.fixture
def new_sqlite(tmp_path: Path, sqlite_template: Path) -> NewRegister:
    numbers = count()

    def new() -> World:
        path = tmp_path / f"{next(numbers)}.db"
        shutil.copy(sqlite_template, path)
        return World(Store.open(f"sqlite:///{path}")).found()

    return new


@pytest.fixture
def new_postgres(postgres_databases: PostgresDatabases, postgres_template: str) -> Iterator[NewRegister]:
    made: list[str] = []

    def new() -> World:
        made.append(postgres_databases.create(template=postgres_template))
        return World(Store.open(made[-1])).found()

    yield new
    for url in made:
        postgres_databases.drop(url)


any_family = given(
    papers=families(),
    ahead=st.integers(1, 150),
    leaves=st.none() | st.sampled_from(["2026-03-31", "2026-08-15"]),
)
foreseeing = settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])


def foretells_any(new_register: NewRegister, papers: list[Paper], ahead: int, leaves: str | None) -> None:
    world = found_family(with_people(new_register(), leaves), papers)
    foretells(world, world.today + timedelta(days=ahead))
    world.store.close()


@any_family
@settings(foreseeing, max_examples=often(short=2, long=40))
def test_what_is_foreseen_is_what_happens_when_every_day_is_lived(
    new_sqlite: NewRegister, papers: list[Paper], ahead: int, leaves: str | None
) -> None:
    foretells_any(new_sqlite, papers, ahead, leaves)


@any_family
@settings(foreseeing, max_examples=often(short=1, long=10))  # the copy is SQLite's; only reading differs
def test_so_it_is_on_postgresql(
    new_postgres: NewRegister, papers: list[Paper], ahead: int, leaves: str | None
) -> None:
    foretells_any(new_postgres, papers, ahead, leaves)


def test_a_year_of_an_agreement_that_nobody_renews(world: World) -> None:
    found = foretells(world, day("2026-06-02"))

    steps = [(one.day.isoformat(), one.reference, one.what) for one in found.foreseen if one.kind == "step"]
    assert ("2025-12-01", "SUB", "expire") in steps
    assert ("2026-02-01", "MAIN", "expire") in steps
    assert {one.kind for one in found.foreseen} <= set(KINDS)
    assert {one.kind for one in found.foreseen} >= {"step", "notice", "mail"}
    assert [one.day for one in found.foreseen] == sorted(one.day for one in found.foreseen)
    assert 0 < found.runs < 366


def test_a_day_that_nobody_kept_is_foreseen_although_the_record_ends_soon_after(world: World) -> None:
    world.amended("SUB", to_be_decided={"forums": "2025-11-28"}, reason="väntar på besked")

    found = foretells(world, day("2025-12-15"))

    assert ("2025-11-28", "SUB") in {
        (one.day.isoformat(), one.reference) for one in found.foreseen if one.kind == "passes"
    }


# ---- of what, and until when ----


def test_a_family_is_foreseen_alone_and_as_it_is_among_all(world: World) -> None:
    everything, family = foresee(world, "2026-06-02"), foresee(world, "2026-06-02", "SUB")

    names = {one.reference for one in family.foreseen if one.kind != "mail"}
    assert family.reference == "SUB"
    assert names >= {"MAIN", "SUB"}
    assert not any(name.startswith("OTHER") for name in names)
    of_records = [one for one in everything.foreseen if one.kind in ("step", "passes")]
    assert [comparable(one) for one in family.foreseen if one.kind in ("step", "passes")] == [
        comparable(one) for one in of_records if one.reference in names
    ]


def test_a_family_is_foreseen_with_what_takes_its_place_from_another(world: World) -> None:
    world.main("THIRD", **term("2025-06-10", "2029-05-31"))
    world.sign("THIRD")
    world.sub("SUB-2", under="THIRD", predecessor_id=world.ids["SUB"], **term("2025-12-01", "2027-11-30"))
    world.sign("SUB-2")

    for reference in ("SUB", "SUB-2"):
        steps = [
            (one.what, one.day.isoformat())
            for one in foresee(world, "2026-01-31", reference).foreseen
            if one.reference == "SUB" and one.kind == "step"
        ]
        assert steps == [("replace", "2025-12-01")]
    foretells(world, day("2025-12-02"))


def test_a_family_of_six_in_every_state_is_foreseen(world: World) -> None:
    for number in range(4):
        world.sub(f"SUB-{number}", under="MAIN", **term("2025-06-10", f"2025-1{number % 3}-15"))
        world.sign(f"SUB-{number}")

    foretells(world, day("2026-02-15"))


@pytest.mark.parametrize("until", ["2025-06-02", "2025-06-01", "2055-06-02", "2155-01-01"])
def test_only_days_to_come_within_thirty_years_are_foreseen(world: World, until: str) -> None:
    with pytest.raises(InvalidValue) as wrong:
        foresee(world, until)

    assert (wrong.value.facts["field"], wrong.value.facts["expected"]) == ("until", "day_to_come")


def test_the_last_day_is_foreseen_too(world: World) -> None:
    assert ("SUB", "expire") not in steps_until(world, "2025-11-30")
    assert ("SUB", "expire") in steps_until(world, "2025-12-01")


def steps_until(world: World, until: str) -> set[tuple[str, str]]:
    return {(one.reference, one.what) for one in foresee(world, until).foreseen if one.kind == "step"}


def test_on_a_leap_day_thirty_years_are_as_long_as_on_others(database_url: str) -> None:
    world = World(Store.open(database_url)).found().on("2024-02-29")

    assert foresee(world, "2054-02-01").until == day("2054-02-01")


def test_an_unknown_record_is_said_so(world: World) -> None:
    with pytest.raises(UnknownRecord):
        foresee(world, "2026-06-02", "NOBODY")


# ---- and nothing is written ----


def test_a_forecast_works_on_a_file_that_may_only_be_read(tmp_path: Path, sqlite_template: Path) -> None:
    path = tmp_path / "only-read.db"
    shutil.copy(sqlite_template, path)
    world = World(Store.open(f"sqlite:///{path}")).found().on("2024-01-10")
    world.running("main_agreement", "MAIN", **term("2024-02-01", "2024-12-31"))
    world.store.close()
    path.chmod(0o444)
    before = path.read_bytes()

    found = foresee(World(Store.open(f"sqlite:///{path}"), world.today), "2025-01-31")

    assert ("MAIN", "expire") in {(one.reference, one.what) for one in found.foreseen}
    assert path.read_bytes() == before
