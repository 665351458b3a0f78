"""Mistakes with dates that other contract systems made, one test for each."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select

from lifecycle.fields import Dated, dated
from lifecycle.outcome import Done
from lifecycle.periods import periods_between
from lifecycle.records import Notice
from lifecycle.store import Store
from lifecycle.table import table
from tests.at_once import board, overdue, terms
from tests.engine.world import World, day, rulebook, term
from tests.time.naive import DAY, every_day
from workflows.agreements.renewal import Extension, Successor, extend, renew
from workflows.daily.tick import Ticked, tick
from workflows.lookup.snapshot import snapshot_of, snapshots_on

NOTICE = table(Notice)


@pytest.fixture
def world(database_url: str) -> World:
    """A main agreement of four years, in force."""
    world = World(Store.open(database_url)).found().on("2024-01-10")
    world.running("main_agreement", "MAIN", extension_clause=True, **term("2024-02-01", "2028-01-31"))
    run(world, "2024-02-01")
    return world


def run(world: World, on: str | date) -> Ticked:
    return tick(world.on(on).request(), after_silence=True)


def notices_of(world: World, reference: str, code: str = "main_agreement_ends") -> list[tuple[str, str, str]]:
    """Day told of, tier, and the day on which it fell, in order of days."""
    with world.reading() as connection:
        rows = connection.execute(
            select(NOTICE).where(NOTICE.c.subject_id == world.id_of(reference), NOTICE.c.code == code)
        ).all()
    found = [(str(row.due_on), row.tier, str(row.falls_on)) for row in rows if not row.tier.startswith("E")]
    return sorted(found, key=lambda one: (one[0], one[2]))


def extended(world: World, reference: str, until: str) -> None:
    with world.writing() as tx:
        outcome = extend(
            tx, reference, Extension(dated(until), everyone=True), on=world.today, reason="enligt beslut"
        )
    assert isinstance(outcome, Done), outcome


def test_notice_is_counted_from_the_renewed_end_and_not_from_the_first_one(world: World) -> None:
    extended(world.on("2026-05-04"), "MAIN", "2030-01-31")

    for on in ("2027-01-31", "2027-06-30", "2027-11-02", "2028-01-01", "2028-02-01", "2029-01-30"):
        run(world, on)
    assert notices_of(world, "MAIN") == []
    for on in ("2029-01-31", "2029-06-29", "2029-11-02", "2029-12-21"):
        run(world, on)

    assert notices_of(world, "MAIN") == [
        ("2030-01-31", "P12M", "2029-01-31"),
        ("2030-01-31", "P6M", "2029-06-29"),
        ("2030-01-31", "P90D", "2029-11-02"),
        ("2030-01-31", "P30D", "2029-12-21"),
    ]
    assert world.state("MAIN") == "active"


def test_notice_is_not_given_two_years_early_because_the_first_term_was_forgotten(world: World) -> None:
    """Four years and two more: what is counted is the end of both, not two years from the beginning."""
    extended(world.on("2024-05-06"), "MAIN", "2030-01-31")

    for year in range(2025, 2029):
        for month in (1, 4, 7, 10):
            run(world, date(year, month, 28))

    assert notices_of(world, "MAIN") == []
    run(world, "2029-01-31")
    assert notices_of(world, "MAIN") == [("2030-01-31", "P12M", "2029-01-31")]


@pytest.mark.parametrize("late", [1, 3, 40])
def test_a_day_without_a_run_loses_no_reminder(world: World, late: int) -> None:
    run(world, "2027-01-30")
    assert notices_of(world, "MAIN") == []

    run(world, day("2027-01-31") + late * DAY)

    assert notices_of(world, "MAIN") == [("2028-01-31", "P12M", "2027-01-31")]


def test_months_from_the_31st_skip_no_short_month(world: World) -> None:
    world.on("2024-08-01").running("main_agreement", "LATE", **term("2024-09-01", "2028-08-31"))
    run(world, "2024-09-01")
    for on in ("2027-08-30", "2027-08-31", "2028-02-28"):
        run(world, on)
    assert notices_of(world, "LATE") == [("2028-08-31", "P12M", "2027-08-31")]
    run(world, "2028-02-29")

    assert notices_of(world, "LATE")[1:] == [("2028-08-31", "P6M", "2028-02-29")]
    months = periods_between("monthly", day("2027-01-31"), day("2028-01-31"))
    assert [one.last.month for one in months] == [*range(1, 13), 1]


def test_a_state_is_shown_listed_and_searched_as_one_and_the_same(world: World) -> None:
    world.on("2024-02-01").main("DRAFT", **term("2027-06-01", "2031-05-31"))
    world.running("main_agreement", "COMING", **term("2028-01-31", "2032-01-30"))
    world.running("main_agreement", "ENDING", **term("2024-02-01", "2028-01-30"))
    world.running("main_agreement", "LEFT", **term("2024-02-01", "2032-01-31"))
    world.done("LEFT", "give_notice", changes={"ends_on": Dated.on(day("2028-01-30"))}, reason="uppsagt")

    for on in every_day(day("2028-01-29"), day("2028-02-02")):
        one_word_for_each(world.on(on))
        run(world, on)
        one_word_for_each(world)
    assert world.states(None, "main_agreement") == {
        "MAIN": "expired",
        "DRAFT": "draft",
        "COMING": "active",
        "ENDING": "expired",
        "LEFT": "terminated",
    }


def one_word_for_each(world: World) -> None:
    """Record, board, standing now and as of today, terms and overdue say the same of every main agreement."""
    stored = world.states(None, "main_agreement")
    with world.reading() as connection:
        shown = board(connection, rulebook(), world.today)
        lines = (*shown.running, *shown.prepared, *shown.unverified, *shown.ended)
        listed = {line.reference: line.state for line in lines if line.machine == "main_agreement"}
        now = {one.reference: one.state for one in snapshots_on(connection, rulebook())}
        then = {one.reference: one.state for one in snapshots_on(connection, rulebook(), as_of=world.today)}
        audited = {one.reference: one.state for one in terms(connection, rulebook(), today=world.today).terms}
        late = {one.reference: one.state for one in overdue(connection, rulebook(), today=world.today)}
        alone = {name: snapshot_of(connection, rulebook(), name) for name in stored}

    assert listed == stored
    for found in (now, then, audited):
        assert {name: found[name] for name in stored} == stored
    assert {name: one and one.state for name, one in alone.items()} == stored
    assert {name: state for name, state in late.items() if name in stored}.items() <= stored.items()


def test_a_renewal_begins_after_the_end_and_not_on_the_day_of_the_notice(world: World) -> None:
    run(world, "2027-01-31")
    with world.writing() as tx:
        assert isinstance(renew(tx, "MAIN", Successor(reference="NEXT")), Done)
    world.sign("NEXT")

    for on in ("2027-02-01", "2027-06-30", "2027-07-31", "2027-11-02", "2028-01-01", "2028-01-31"):
        run(world, on)
        assert (world.state("MAIN"), world.state("NEXT")) == ("active", "signed")
        assert world.ends_on("MAIN") == "2028-01-31"
    run(world, "2028-02-01")

    assert (world.state("MAIN"), world.state("NEXT")) == ("replaced", "active")
    assert world.steps_of("NEXT")[-1] == ("begin", "2028-02-01")
