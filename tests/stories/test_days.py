"""Days are what they say: what is written in a real register is written on the real day, and proved to be."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta

import pytest

from lifecycle.errors import ClockRefused
from lifecycle.offices import offices
from lifecycle.register import noted
from lifecycle.store import Store, set_fact
from tests.engine.world import TOWN, World, day, rulebook, snapshot, term
from tests.real_register import found_as_real
from workflows.audits.history import audit_history
from workflows.clock import SWEDEN, Moment, moment_on, real_moment, swedish_day
from workflows.daily.doctor import examine
from workflows.daily.heartbeat import HeartbeatReport, heartbeat_of
from workflows.daily.sign_of_life import last_heartbeat
from workflows.daily.tick import tick
from workflows.directory.parties import change_unit
from workflows.directory.people import add_person
from workflows.lookup.runs import note_run
from workflows.session import Application, Request

NOON = datetime(2027, 3, 1, 12, 0, tzinfo=UTC)


class Clocked(World):
    """A world under a clock that a test sets, on whichever day it says."""

    moment: Moment | None = None

    def request(self) -> Request:
        return (
            super().request()
            if self.moment is None
            else Application.of(self.store, rulebook()).at(self.moment)
        )


@pytest.fixture
def world(database_url: str) -> Clocked:
    """A register for practice, soon to be a real one."""
    store = Store.open(database_url)
    founded = moment_on(day("2026-01-02"))
    found_as_real(store, rulebook(), founded)
    made = Clocked(store)
    made.found().on("2027-02-01")
    return made


def made_real(world: World) -> World:
    with world.store.writing() as connection:
        set_fact(connection, "simulated", "no")
    return world


def at(world: World, instant: datetime, *, today: date | None = None) -> Request:
    """A asking under a clock that shows that instant, and on another day if one is said."""
    return Application.of(world.store, rulebook()).at(Moment(instant, today or swedish_day(instant)))


@contextmanager
def written_at(world: Clocked, instant: datetime, today: date | None = None) -> Iterator[None]:
    """Let the world write with that instant and on that day, whoever would have refused it."""
    with world.store.writing() as connection:
        set_fact(connection, "simulated", "yes")
    world.moment = Moment(instant, today or swedish_day(instant))
    world.today = world.moment.today
    yield
    world.moment = None
    made_real(world)


def an_agreement(world: Clocked, instant: datetime, today: date | None = None) -> None:
    with written_at(world, instant, today):
        world.register("main_agreement", "MAIN", **term("2026-02-01", "2030-01-31"))


def titled(world: Clocked, title: str, instant: datetime, today: date | None = None) -> None:
    with written_at(world, instant, today):
        world.amended("MAIN", title=title)


def found(world: Clocked, *, now: datetime | None = None) -> list[tuple[str, str]]:
    with world.store.reading() as connection:
        report = audit_history(connection, rulebook(), now=now)
    return [(one.code, one.where) for one in report.findings]


# ---- who may write on which day ----


@pytest.mark.parametrize("days", [-1, -400, 1, 30000])
def test_a_real_register_is_only_read_on_another_day_than_today(world: Clocked, days: int) -> None:
    made_real(world)
    asking = at(world, NOON, today=NOON.date() + timedelta(days=days))
    before = snapshot(world.store)

    with pytest.raises(ClockRefused) as refused, asking.writing():
        pass

    assert refused.value.facts == {
        "reason": "day_only_to_read",
        "today": asking.today,
        "real": day("2027-03-01"),
    }
    assert snapshot(world.store) == before


def test_the_day_is_swedens_and_not_that_of_utc(world: Clocked) -> None:
    made_real(world)
    late = datetime(2027, 7, 31, 22, 30, tzinfo=UTC)

    with at(world, late, today=day("2027-08-01")).writing() as tx:
        assert tx.today == day("2027-08-01")
    with pytest.raises(ClockRefused), at(world, late, today=day("2027-07-31")).writing():
        pass


def test_previews_and_listings_of_a_real_register_still_work_on_another_day(world: Clocked) -> None:
    world.register("main_agreement", "MAIN", **term("2026-02-01", "2027-02-28"))
    made_real(world)
    before = snapshot(world.store)
    asking = at(world, NOON, today=day("2027-04-01"))

    previewed = tick(asking, preview=True)
    with asking.writing(keep=False) as tx:
        assert tx.today == day("2027-04-01")

    assert [one.step.reference for one in previewed.happened] == ["MAIN"]
    assert examine(asking).records == 1
    assert snapshot(world.store) == before


def test_sitting_down_on_another_day_at_a_real_register_is_to_read(world: Clocked) -> None:
    made_real(world)
    asking = Application.of(world.store, rulebook()).request(today=real_moment().today - timedelta(days=1))

    with asking.reading():
        pass
    with pytest.raises(ClockRefused), asking.writing():
        pass
    with pytest.raises(ClockRefused):
        tick(asking)
    with Application.of(world.store, rulebook()).request().writing():
        pass


def test_the_instant_of_a_simulated_day_is_of_that_day_in_sweden() -> None:
    for number in range(0, 800, 7):
        on = day("2026-01-01") + timedelta(days=number)
        moment = moment_on(on)
        assert (moment.today, swedish_day(moment.instant)) == (on, on)
    assert moment_on(date.min).today == date.min


# ---- the proof compares the written day with the instant ----


def test_a_day_of_writing_that_is_not_swedens_day_of_its_instant_is_found(world: Clocked) -> None:
    an_agreement(world, NOON, today=day("2023-07-01"))

    assert found(world) == [("history.day_not_of_instant", "MAIN 1")]


def test_a_practice_register_may_be_on_any_day(database_url: str) -> None:
    practice = Clocked(Store.open(database_url))
    practice.found().on("2023-07-01")
    practice.moment = Moment(NOON, practice.today)
    practice.register("main_agreement", "MAIN", **term("2026-02-01", "2030-01-31"))

    assert found(practice) == []


@pytest.mark.parametrize(
    ("instant", "today"),
    [
        (datetime(2027, 1, 31, 22, 59, tzinfo=UTC), "2027-01-31"),  # a minute before midnight in winter
        (datetime(2027, 1, 31, 23, 0, tzinfo=UTC), "2027-02-01"),
        (datetime(2027, 7, 31, 21, 59, tzinfo=UTC), "2027-07-31"),  # and in summer
        (datetime(2027, 7, 31, 22, 0, tzinfo=UTC), "2027-08-01"),
        (datetime(2027, 3, 27, 23, 0, tzinfo=UTC), "2027-03-28"),  # the night in which summer time begins
        (datetime(2027, 3, 28, 22, 0, tzinfo=UTC), "2027-03-29"),
        (datetime(2027, 10, 30, 22, 0, tzinfo=UTC), "2027-10-31"),  # and that in which it ends
        (datetime(2027, 10, 31, 22, 59, tzinfo=UTC), "2027-10-31"),
    ],
)
def test_midnight_is_swedens_in_winter_and_summer(world: Clocked, instant: datetime, today: str) -> None:
    an_agreement(world, instant)

    assert world.history("MAIN")[0].today == day(today)
    assert found(world) == []


def test_an_instant_that_goes_back_is_found_and_named_with_the_row_before(world: Clocked) -> None:
    an_agreement(world, NOON)
    titled(world, "Torget", NOON + timedelta(hours=5))
    titled(world, "Torget och parken", NOON + timedelta(hours=2))

    assert found(world) == [("history.instant_goes_back", "MAIN 3")]


def test_rows_of_a_run_that_began_before_another_row_was_written_pass(world: Clocked) -> None:
    an_agreement(world, NOON)
    titled(world, "Torget", NOON + timedelta(hours=2))
    titled(world, "Parken", NOON + timedelta(hours=1, minutes=1))

    assert found(world) == []


def test_the_hour_that_summer_time_plays_twice_goes_nowhere_back(world: Clocked) -> None:
    first = datetime(2027, 10, 31, 2, 50, tzinfo=SWEDEN)
    again = datetime(2027, 10, 31, 2, 10, tzinfo=SWEDEN, fold=1)
    an_agreement(world, first.astimezone(UTC))
    titled(world, "Torget", again.astimezone(UTC))

    assert found(world) == []


def test_a_row_of_a_day_that_has_not_come_is_found_by_whoever_asks_now(world: Clocked) -> None:
    an_agreement(world, NOON)
    titled(world, "Torget", datetime(2029, 1, 1, 12, tzinfo=UTC))

    assert found(world, now=NOON + timedelta(days=1)) == [("history.instant_is_ahead", "MAIN 2")]
    assert found(world) == []


def test_a_row_under_a_wrong_clock_that_was_struck_stands_in_nobodys_way(world: Clocked) -> None:
    an_agreement(world, NOON)
    titled(world, "Torget", datetime(2029, 1, 1, 12, tzinfo=UTC))
    with written_at(world, NOON + timedelta(days=1)):
        world.corrected("MAIN", reason="fel dag", seq=2, on="2027-03-01")
    assert found(world, now=NOON + timedelta(days=2)) == [
        ("history.instant_is_ahead", "MAIN 2"),
        ("history.instant_goes_back", "MAIN 3"),
    ]

    with written_at(world, NOON + timedelta(days=2)):
        world.corrected("MAIN", reason="klockan var fel", seq=2)

    assert found(world, now=NOON + timedelta(days=3)) == []


def of_party(world: Clocked, address: str, instant: datetime, *, today: date | None = None) -> None:
    with written_at(world, instant, today), world.request().writing(whatever_ran=True) as tx:
        change_unit(tx, TOWN, address=address)


def test_the_days_of_parties_people_and_the_register_are_compared_too(world: Clocked) -> None:
    """What is true of records' rows is true of the rows of everything else that has a history."""
    of_party(world, "Granitvägen 15", NOON)
    assert found(world, now=NOON + timedelta(hours=1)) == []

    of_party(world, "Granitvägen 17", NOON + timedelta(days=1), today=day("2023-07-01"))
    of_party(world, "Granitvägen 16", NOON - timedelta(hours=2))
    with written_at(world, NOON + timedelta(days=2)), world.request().writing(whatever_ran=True) as tx:
        add_person(tx, handle="anna", language="sv")
        note_run(tx)

    with world.reading() as connection:
        last = noted(connection)[-1].seq
    assert sorted(found(world, now=NOON + timedelta(days=1))) == [
        ("history.day_not_of_instant", f"{TOWN} 6"),
        ("history.instant_goes_back", f"{TOWN} 7"),
        ("history.instant_is_ahead", "anna 1"),
        ("history.instant_is_ahead", f"register {last}"),
    ]


def test_a_fact_from_a_day_that_has_not_come_gives_way_to_what_is_said_today(world: Clocked) -> None:
    """It was typed under a wrong clock: of a party nothing is said in advance."""
    of_party(world, "Granitvägen 15", NOON)
    of_party(world, "Granitvägen 16", datetime(2099, 1, 1, 12, tzinfo=UTC))
    of_party(world, "Granitvägen 17", datetime(2099, 1, 2, 12, tzinfo=UTC))

    of_party(world, "Granitvägen 18", NOON + timedelta(days=1))

    with world.reading() as connection:
        assert offices(connection).units[world.ids[TOWN]].address == "Granitvägen 18"
        before = offices(connection, as_of=NOON.date()).units[world.ids[TOWN]].address
    assert before == "Granitvägen 15"
    assert found(world, now=NOON + timedelta(days=2)) == []


# ---- a long silence, and a run that lies ahead ----


def test_a_run_more_than_400_days_after_the_last_is_refused_until_somebody_says_so(world: Clocked) -> None:
    world.register("main_agreement", "MAIN", **term("2026-02-01", "2028-01-31"))
    tick(world.on("2027-02-01").request())
    before = snapshot(world.store)

    with pytest.raises(ClockRefused) as refused:
        tick(world.on("2099-01-01").request())

    assert refused.value.facts == {
        "reason": "after_silence",
        "today": day("2099-01-01"),
        "last": day("2027-02-01"),
        "days": (day("2099-01-01") - day("2027-02-01")).days,
    }
    assert snapshot(world.store) == before
    assert tick(world.request(), preview=True).happened[0].step.trigger == "expire"
    assert tick(world.request(), after_silence=True).happened[0].step.trigger == "expire"


def test_400_days_are_no_long_silence_yet(world: Clocked) -> None:
    tick(world.on("2027-02-01").request())

    tick(world.on(day("2027-02-01") + timedelta(days=400)).request())
    with pytest.raises(ClockRefused):
        tick(world.on(world.today + timedelta(days=401)).request())


def test_the_first_run_ever_is_measured_by_what_was_written_last(world: Clocked) -> None:
    world.register("main_agreement", "OLD", **term("2016-02-01", "2019-01-31"))
    world.on("2027-02-03").register("main_agreement", "MAIN", **term("2026-02-01", "2028-01-31"))
    with pytest.raises(ClockRefused) as refused:
        tick(world.on("2099-01-01").request())

    assert refused.value.facts["last"] == day("2027-02-03")
    assert tick(world.on("2027-02-04").request()).last_tick_on is None


def test_a_beat_of_the_scheduler_waits_after_a_long_silence_until_somebody_says_so(world: Clocked) -> None:
    tick(world.request())

    def heartbeat(*, after_silence: bool = False) -> HeartbeatReport:
        return heartbeat_of(
            world.on("2099-01-01").request,
            every=timedelta(minutes=10),
            deliver=lambda _: None,
            after_silence=after_silence,
        )

    waits = heartbeat().waits_for
    assert isinstance(waits, ClockRefused)
    assert waits.facts["reason"] == "after_silence"
    with world.reading() as connection:
        assert last_heartbeat(connection) is None
    assert heartbeat(after_silence=True).ticked is not None


def test_an_empty_register_may_run_first_on_any_day(database_url: str) -> None:
    world = World(Store.open(database_url))
    assert tick(world.on("2099-01-01").request()).last_tick_on is None


def test_a_person_lets_nothing_happen_either_after_a_long_silence_in_a_real_register(world: Clocked) -> None:
    world.register("main_agreement", "MAIN", **term("2026-02-01", "2028-01-31"))
    tick(world.request())
    made_real(world)
    later = datetime(2099, 1, 1, 12, tzinfo=UTC)

    with pytest.raises(ClockRefused) as refused, at(world, later).writing():
        pass

    assert refused.value.facts["reason"] == "after_silence"
    tick(at(world, later), after_silence=True)
    with at(world, later).writing():
        pass


def a_run_ahead(world: World) -> World:
    """A real register whose last run went under a clock of 2099."""
    world.register("main_agreement", "MAIN", **term("2026-02-01", "2028-01-31"))
    tick(world.request())
    made_real(world)
    tick(at(world, datetime(2099, 1, 1, 12, tzinfo=UTC)), after_silence=True)
    return world


def test_a_last_run_in_the_future_is_named_by_whoever_is_refused(world: Clocked) -> None:
    a_run_ahead(world)

    for write in (tick, _write):
        with pytest.raises(ClockRefused) as refused:
            write(at(world, NOON))
        assert refused.value.facts == {
            "reason": "last_run_is_ahead",
            "today": day("2027-03-01"),
            "last": day("2099-01-01"),
        }


def test_a_last_run_in_the_future_is_named_by_the_doctor(world: Clocked) -> None:
    a_run_ahead(world)

    findings = {one.code: one.facts for one in examine(at(world, NOON)).findings}
    assert findings["doctor.tick_is_ahead"] == {"last": day("2099-01-01"), "real": day("2027-03-01")}
    read_from_before = at(world, datetime(2099, 1, 2, 12, tzinfo=UTC), today=day("2098-12-31"))
    assert "doctor.tick_is_ahead" not in {one.code for one in examine(read_from_before).findings}


def _write(asking: Request) -> None:
    with asking.writing():
        pass
