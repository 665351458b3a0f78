"""The days on which calendars go wrong: 29 February, the clocks' changes, the movable holidays."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import select

from lifecycle.nouns import empty_values
from lifecycle.outcome import Done
from lifecycle.records import Deadline, Notice
from lifecycle.store import Store
from lifecycle.table import table
from lifecycle.writing import Writing, create_record
from tests.at_once import overdue
from tests.engine.world import World, day, definition_of, rulebook, term
from tests.time.naive import DAY, easter_sunday, every_day, is_working
from workflows.agreements.renewal import Successor, renew
from workflows.clock import SWEDEN, Moment, moment_on
from workflows.configuration.swedish_days import is_working_day
from workflows.daily.tick import Ticked, tick

NOTICE, DEADLINE = table(Notice), table(Deadline)
YEARS = range(2026, 2038)


@pytest.fixture
def world(database_url: str) -> World:
    return World(Store.open(database_url)).found()


def run(world: World, on: str | date) -> Ticked:
    return tick(world.on(on).request(), after_silence=True)


def tiers(world: World, reference: str) -> dict[str, tuple[str, str]]:
    """Tier -> the day on which it fell, and what became of it."""
    with world.reading() as connection:
        rows = connection.execute(select(NOTICE).where(NOTICE.c.subject_id == world.id_of(reference))).all()
    return {row.tier: (row.falls_on.isoformat(), row.status) for row in rows}


def act_by(world: World, reference: str, rule: str) -> str:
    with world.reading() as connection:
        asked = select(DEADLINE.c.act_by).where(
            DEADLINE.c.record_id == world.id_of(reference), DEADLINE.c.rule == rule
        )
        found: date = connection.execute(asked).scalar_one()
    return found.isoformat()


# ---- 29 February ----


@pytest.mark.parametrize(
    ("machine", "ends", "last"),
    [
        ("main_agreement", "2028-02-28", "2032-02-28"),
        ("sub_agreement", "2028-02-28", "2030-02-27"),
        ("sub_agreement", "2026-02-28", "2028-02-29"),
        ("main_agreement", "2026-02-28", "2030-02-28"),
        ("main_agreement", "2024-02-29", "2028-02-29"),
    ],
    ids=[
        "four_years_from_29_february_end_on_the_28th_before_the_next_one",
        "two_years_from_29_february_end_on_27_february",
        "two_years_from_1_march_end_on_29_february",
        "four_years_from_1_march_end_on_28_february",
        "four_years_after_29_february_end_on_29_february",
    ],
)
def test_the_standard_term_around_29_february(world: World, machine: str, ends: str, last: str) -> None:
    world.on("2024-01-10").main("FRAME", **term("2024-01-01", "2035-12-31"))
    world.sign("FRAME")
    under = "FRAME" if machine == "sub_agreement" else None
    world.running(machine, "OLD", under=under, **term("2024-01-10", ends))

    with world.writing() as tx:
        outcome = renew(tx, "OLD", Successor(reference="NEXT"))

    assert isinstance(outcome, Done)
    assert world.values("NEXT")["starts_on"].first == day(ends) + DAY  # type: ignore[union-attr]  # a day
    assert world.ends_on("NEXT") == last


def test_a_term_that_ends_on_29_february_expires_on_1_march_and_is_told_a_year_before_on_the_28th(
    world: World,
) -> None:
    world.on("2024-02-20").running("main_agreement", "MAIN", **term("2024-03-01", "2028-02-29"))
    run(world, "2024-03-01")

    for on in ("2027-02-27", "2027-02-28", "2027-08-28", "2027-08-29", "2027-12-01", "2028-01-30"):
        run(world, on)
    before = run(world, "2028-02-29").happened
    after = run(world, "2028-03-01").happened

    assert {tier: tiers(world, "MAIN")[tier][0] for tier in ("P12M", "P6M", "P90D", "P30D")} == {
        "P12M": "2027-02-28",
        "P6M": "2027-08-29",
        "P90D": "2027-12-01",
        "P30D": "2028-01-30",
    }
    assert before == ()
    assert [(one.step.trigger, str(one.step.on)) for one in after if one.step.reference == "MAIN"] == [
        ("expire", "2028-03-01")
    ]


def test_an_agreement_from_29_february_begins_on_it(world: World) -> None:
    world.on("2024-01-10").running("main_agreement", "MAIN", **term("2024-02-29", "2028-02-28"))

    assert run(world, "2024-02-28").happened == ()
    run(world, "2024-02-29")

    assert world.steps_of("MAIN")[-1] == ("begin", "2024-02-29")


# ---- the clocks' changes ----


def last_sunday(year: int, month: int) -> date:
    found = date(year, month, 31)
    while found.weekday() != 6:
        found -= DAY
    return found


CHANGES = [last_sunday(year, month) for year in YEARS for month in (3, 10)]


def around_midnight(sunday: date) -> list[Moment]:
    """A minute before and on each of the hours that can be midnight in Sweden, before and after the day."""
    instants = [
        datetime(evening.year, evening.month, evening.day, hour, minute, tzinfo=UTC)
        for evening in (sunday - DAY, sunday)
        for hour, minute in ((21, 59), (22, 0), (22, 59), (23, 0))
    ]
    return [Moment(instant, instant.astimezone(SWEDEN).date()) for instant in instants]


def test_no_legal_day_of_twelve_years_is_skipped_or_comes_twice_by_the_hour() -> None:
    instant, seen = datetime(2026, 1, 1, tzinfo=UTC), [date(2026, 1, 1)]
    while instant.year < 2038:
        legal = instant.astimezone(SWEDEN).date()
        if legal != seen[-1]:
            seen.append(legal)
        instant += timedelta(hours=1)

    assert seen == list(every_day(date(2026, 1, 1), date(2038, 1, 1)))


@pytest.mark.parametrize("sunday", CHANGES, ids=str)
def test_what_is_due_around_a_change_of_clocks_happens_once_and_on_its_day(
    sqlite_url: str, sunday: date
) -> None:
    world = World(Store.open(sqlite_url)).found()
    far = "2050-12-31"
    world.on(sunday - 60 * DAY)
    world.running("main_agreement", "BEGINS", **term(sunday, far))
    world.running("main_agreement", "ENDED", **term(sunday - 60 * DAY, sunday - DAY))
    world.running("main_agreement", "ENDS", **term(sunday - 60 * DAY, sunday))
    world.running("main_agreement", "LATE", **term(sunday - 60 * DAY, sunday + 30 * DAY))
    run(world, sunday - DAY)
    ours = ("BEGINS", "ENDED", "ENDS")
    happened, made_on = [], []

    for moment in around_midnight(sunday):
        ticked = tick(replace(world.request(), moment=moment), after_silence=True)
        happened += [
            (one.step.reference, one.step.on, moment.today, one.days_late)
            for one in ticked.happened
            if one.step.reference in ours
        ]
        made_on += [moment.today] * ("P30D" in tiers(world, "LATE"))

    assert happened == [
        ("BEGINS", sunday, sunday, 0),
        ("ENDED", sunday, sunday, 0),
        ("ENDS", sunday + DAY, sunday + DAY, 0),
    ]
    assert tiers(world, "LATE")["P30D"][0] == sunday.isoformat()
    assert made_on[0] == sunday


@pytest.mark.parametrize("sunday", CHANGES, ids=str)
def test_a_day_of_a_simulated_register_is_that_day_whatever_the_clocks_do(sunday: date) -> None:
    for on in (sunday - DAY, sunday, sunday + DAY):
        moment = moment_on(on)
        assert moment.today == on
        assert moment.instant.utcoffset() == timedelta(0)


# ---- movable holidays ----


def test_every_working_day_of_fifty_years_is_one_by_first_principles() -> None:
    days = every_day(date(2010, 1, 1), date(2059, 12, 31))

    assert [on for on in days if is_working_day(on) != is_working(on)] == []


@pytest.mark.parametrize("year", YEARS)
def test_good_friday_is_no_working_day_and_the_thursday_before_it_is_one(year: int) -> None:
    easter = easter_sunday(year)

    assert not is_working_day(easter - 2 * DAY)
    assert is_working_day(easter - 3 * DAY)
    assert not is_working_day(easter + DAY)
    assert is_working_day(easter + 2 * DAY)


@pytest.mark.parametrize(
    ("last_day", "to_act"),
    [
        ("2028-04-14", "2028-04-13"),
        ("2027-03-27", "2027-03-25"),
        ("2026-06-19", "2026-06-18"),
        ("2026-06-20", "2026-06-18"),
        ("2027-12-24", "2027-12-23"),
        ("2027-12-31", "2027-12-30"),
        ("2028-01-01", "2027-12-30"),
        ("2026-10-31", "2026-10-30"),
        ("2027-05-06", "2027-05-05"),
        ("2027-05-07", "2027-05-07"),
        ("2028-04-13", "2028-04-13"),
    ],
    ids=[
        "långfredag",
        "påskafton",
        "midsommarafton",
        "midsommardagen",
        "julafton",
        "nyårsafton",
        "nyårsdagen",
        "alla_helgons_dag",
        "kristi_himmelsfärdsdag",
        "the_friday_after_it_is_a_working_day",
        "skärtorsdag_is_a_working_day",
    ],
)
def test_a_contracts_last_day_is_acted_on_by_the_working_day_before_and_stays_the_last_day(
    world: World, last_day: str, to_act: str
) -> None:
    world.on("2025-03-01").running("main_agreement", "MAIN", **term("2025-03-01", last_day))

    assert act_by(world, "MAIN", "main_agreement_ends") == to_act
    run(world, last_day)
    assert world.state("MAIN") == "active"
    run(world, day(last_day) + DAY)
    assert world.steps_of("MAIN")[-1] == ("expire", str(day(last_day) + DAY))


@pytest.mark.parametrize(
    ("since", "due", "kept_by"),
    [
        ("2025-05-08", "2027-05-08", "2027-05-10"),
        ("2024-06-19", "2026-06-19", "2026-06-22"),
        ("2025-12-24", "2027-12-24", "2027-12-27"),
        ("2024-12-31", "2026-12-31", "2027-01-04"),
        ("2025-03-26", "2027-03-26", "2027-03-30"),
        ("2024-02-29", "2026-02-28", "2026-03-02"),
        ("2025-05-07", "2027-05-07", "2027-05-07"),
    ],
    ids=[
        "saturday",
        "midsommarafton",
        "julafton",
        "nyårsafton",
        "långfredag",
        "saturday_two_years_after_29_february",
        "an_ordinary_friday",
    ],
)
def test_a_duty_by_law_is_overdue_only_after_the_next_working_day(
    world: World, since: str, due: str, kept_by: str
) -> None:
    a_duty(world.on("2026-01-02"), "DUTY", day(since))

    assert act_by(world, "DUTY", "duty_falls_due") == kept_by
    assert world.deadlines("DUTY")["duty_falls_due"] == due
    assert late(world, day(kept_by)) == []
    assert late(world, day(kept_by) + DAY) == [("DUTY", 1)]


def a_duty(world: World, reference: str, clock_from: date) -> None:
    values = {
        **empty_values("duty"),
        "title": "Lägesbild",
        "duty_kind": "picture_updated",
        "parties": (world.parties[0],),
        "areas": ("1490",),
        "clock_from": clock_from,
    }
    with world.writing() as tx:
        writing = Writing(kind="moved", trigger="create", dest="open", on=tx.today)
        world.ids[reference] = create_record(tx, reference, definition_of("duty"), values, writing)


def late(world: World, today: date) -> list[tuple[str, int]]:
    with world.reading() as connection:
        found = overdue(connection, rulebook(), today=today)
    return [(one.reference, one.days_ago) for one in found]


# ---- quiet times ----


@pytest.mark.parametrize(
    ("ends", "tier", "notified_on"),
    [
        ("2028-01-31", "P6M", "2027-06-30"),
        ("2030-01-31", "P6M", "2029-06-29"),
        ("2031-01-15", "P6M", "2030-06-28"),
        ("2028-01-23", "P30D", "2027-12-23"),
        ("2029-01-30", "P30D", "2028-12-22"),
        ("2029-02-05", "P30D", "2028-12-22"),
        ("2029-02-06", "P30D", "2029-01-07"),
        ("2026-07-19", "P30D", "2026-06-19"),
        ("2027-04-25", "P30D", "2027-03-26"),
    ],
    ids=[
        "july",
        "30_june_is_a_saturday",
        "30_june_is_a_sunday",
        "julafton",
        "nyårsafton",
        "trettondagen",
        "the_day_after_trettondagen_is_not_quiet",
        "midsommarafton_is_not_quiet",
        "långfredag_is_not_quiet",
    ],
)
def test_a_tier_in_a_quiet_time_falls_on_the_last_working_day_before_it(
    world: World, ends: str, tier: str, notified_on: str
) -> None:
    world.on("2025-07-20").running("main_agreement", "MAIN", **term("2025-07-20", ends))
    run(world, day(notified_on) - DAY)
    assert tier not in tiers(world, "MAIN")

    run(world, notified_on)

    assert tiers(world, "MAIN")[tier][0] == notified_on


def test_escalation_counts_working_days_over_easter(world: World) -> None:
    world.on("2026-01-02").main(**term("2027-04-07", "2031-04-06"))
    run(world, "2027-03-24")

    for on in every_day(day("2027-03-25"), day("2027-04-01")):
        run(world, on)

    assert tiers(world, "MAIN")["P14D"][0] == "2027-03-24"
    assert "E1" not in tiers(world, "MAIN")
    run(world, "2027-04-02")
    assert tiers(world, "MAIN")["E1"][0] == "2027-04-02"
