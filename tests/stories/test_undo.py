"""A daily run that went under a wrong clock is taken back in one act."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select, update

from lifecycle.errors import ClockRefused, NotAllowed, UnknownRecord
from lifecycle.history import effective
from lifecycle.records import Deadline, Message, Notice, Person, Record
from lifecycle.register import noted
from lifecycle.snapshot import Snapshot
from lifecycle.store import Store, set_fact
from lifecycle.table import noun_of, table
from tests.engine.proof import prove
from tests.engine.world import World, day, rulebook, snapshot, term
from tests.long import often
from tests.real_register import found_as_real
from tests.stories.mail_scene import every_mail, mails_wait, with_both_coordinators
from tests.stories.test_tick import YEAR, NewRegister, Paper, families, found_family, new_sqlite
from words.letters import letter
from workflows.audits.history import audit_history
from workflows.clock import Moment, swedish_day
from workflows.daily.doctor import examine
from workflows.daily.tick import Ticked, tick
from workflows.daily.undo import NotUndone, Undone, undo_run
from workflows.directory.people import add_person, change_person
from workflows.lookup.runs import days_of_runs, last_tick_on
from workflows.lookup.snapshot import snapshots_on
from workflows.session import Application, Request

NOTICE, MESSAGE, DEADLINE, RECORD = table(Notice), table(Message), table(Deadline), table(Record)

silence = settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    max_examples=often(short=4, long=100),
)
__all__ = ["new_sqlite"]  # a fixture

FOUNDED = datetime(2026, 1, 9, 9, 0, tzinfo=UTC)
RIGHT = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
WRONG = datetime(2099, 1, 5, 9, 0, tzinfo=UTC)
WRONG_DAY = date(2099, 1, 5)


@pytest.fixture
def world(database_url: str) -> World:
    """A signed main agreement and its sub-agreement, in force, with coordinators, that runs every week."""
    return weekly(Store.open(database_url))


@pytest.fixture
def soon_real(database_url: str) -> World:
    """The same in a register that says of itself from its first row that it is no register for practice."""
    store = Store.open(database_url)
    found_as_real(store, rulebook(), Moment(FOUNDED, swedish_day(FOUNDED)))
    return weekly(store)


def weekly(store: Store) -> World:
    world = with_both_coordinators(World(store).found().on("2026-01-10"))
    world.running("main_agreement", "MAIN", **term("2026-02-01", "2029-12-31"))
    world.running("sub_agreement", "SUB", under="MAIN", **term("2026-02-15", "2028-01-31"))
    world.register("main_agreement", "OLD", **term("2022-02-01", "2026-12-31"))
    for on in ("2026-02-01", "2026-02-16", "2026-03-02"):
        tick(world.on(on).request())
    return world


def under(world: World, instant: datetime) -> Request:
    return Application.of(world.store, rulebook()).at(Moment(instant, swedish_day(instant)))


def made_real(world: World) -> World:
    with world.store.writing() as connection:
        set_fact(connection, "simulated", "no")
    return world


def run_wrongly(world: World) -> Ticked:
    return tick(under(world, WRONG), after_silence=True)


def taken_back(world: World, instant: datetime = RIGHT, of: date = WRONG_DAY) -> Undone:
    undone = undo_run(under(world, instant), of, reason="klockan stod på 2099")
    assert isinstance(undone, Undone), undone
    return undone


def what_stands(world: World) -> dict[str, Any]:
    """States, open deadlines and what is still to be told: what a reader of the register sees."""
    with world.reading() as connection:
        records = connection.execute(select(RECORD.c.id, RECORD.c.reference, RECORD.c.state)).all()
        names = {row.id: row.reference for row in records}
        open_now = connection.execute(select(DEADLINE).where(DEADLINE.c.status == "open")).all()
        notices = connection.execute(select(NOTICE).where(NOTICE.c.status != "withdrawn")).all()
    return {
        "states": {row.reference: row.state for row in records},
        "deadlines": sorted((names[row.record_id], row.rule, row.due_on, row.tell_on) for row in open_now),
        "notices": sorted(
            (str(row.subject_id), row.rule, row.due_on, row.tier, row.status, row.falls_on, row.mail_on)
            for row in notices
        ),
    }


def trusted(world: World, now: datetime) -> None:
    with world.reading() as connection:
        prove(connection)
        assert audit_history(connection, rulebook(), now=now).findings == ()


def test_a_run_taken_back_leaves_the_register_as_it_was(world: World) -> None:
    before = what_stands(world)
    ticked = run_wrongly(world)
    assert {one.step.reference for one in ticked.happened} >= {"MAIN", "SUB", "OLD"}
    assert world.state("MAIN") == "expired"

    undone = taken_back(world)

    with world.reading() as connection:
        prove(connection)
    tick(under(world, RIGHT + timedelta(hours=1)))  # looks again at what is open
    after = what_stands(world)
    assert after["deadlines"] == before["deadlines"]
    assert after["notices"] == before["notices"]
    assert {name: after["states"][name] for name in before["states"]} == before["states"]
    assert (undone.day, undone.last_tick_on) == (WRONG_DAY, day("2026-03-02"))
    with world.reading() as connection:
        assert last_tick_on(connection) == day("2026-03-02")
        assert WRONG_DAY not in days_of_runs(connection)
        rows = [row for row in noted(connection) if row.kind == "run_undone"]
        assert [(row.said["day"], str(row.today)) for row in rows] == [("2099-01-05", "2026-03-02")]


def test_after_it_life_goes_on_as_if_the_run_had_never_been(world: World) -> None:
    run_wrongly(world)
    taken_back(world)

    ticked = tick(under(world, datetime(2027, 1, 4, 9, tzinfo=UTC)))

    assert ("OLD", "expire", day("2027-01-01")) in {
        (one.step.reference, one.step.trigger, one.step.on) for one in ticked.happened
    }
    assert world.state("MAIN") == "active"
    assert all(row.timer is None or row.on <= day("2027-01-04") for row in effective(world.history("MAIN")))


def test_in_a_real_register_nothing_can_be_done_before_it_is_taken_back_and_the_proof_holds_after(
    soon_real: World,
) -> None:
    real = made_real(soon_real)
    run_wrongly(real)
    now = RIGHT + timedelta(days=1)  # the runs for practice went at this time of their days
    with pytest.raises(ClockRefused):
        tick(under(real, now))
    assert "doctor.tick_is_ahead" in {one.code for one in examine(under(real, now)).findings}

    taken_back(real, now)

    assert "doctor.tick_is_ahead" not in {one.code for one in examine(under(real, now)).findings}
    tick(under(real, now + timedelta(hours=1)))
    trusted(real, now + timedelta(days=1))


def test_two_runs_under_a_wrong_clock_are_taken_back_one_after_the_other(world: World) -> None:
    before = what_stands(world)
    run_wrongly(world)
    tick(under(world, WRONG + timedelta(days=1)))

    first = taken_back(world, of=date(2099, 1, 6))
    second = taken_back(world)

    assert (first.last_tick_on, second.last_tick_on) == (WRONG_DAY, day("2026-03-02"))
    tick(under(world, RIGHT + timedelta(hours=1)))
    assert what_stands(world)["deadlines"] == before["deadlines"]
    assert what_stands(world)["notices"] == before["notices"]


def test_a_preview_says_it_and_keeps_nothing(world: World) -> None:
    run_wrongly(world)
    before = snapshot(world.store)

    previewed = undo_run(under(world, RIGHT), WRONG_DAY, reason="klockan", preview=True)

    assert isinstance(previewed, Undone)
    assert previewed.preview
    assert snapshot(world.store) == before
    done = taken_back(world)
    assert len(done.steps) == len(previewed.steps) > 0


def test_where_people_have_logins_an_administrator_takes_a_run_back(world: World) -> None:
    with world.writing() as tx:
        add_person(tx, handle="eva", name="Eva Alm", role="administrator", login=world.store.principal())
    with world.writing() as tx:
        add_person(tx, handle="ulf", name="Ulf Berg", role="administrator", login="ulf")
        change_person(tx, "eva", role="coordinator")
    tick(world.request())
    before = snapshot(world.store)

    for preview in (True, False):
        with pytest.raises(NotAllowed) as refused:
            undo_run(world.request(), world.today, reason="fel dag", preview=preview)
        assert refused.value.facts["reason"] == "administrators_undo"
    assert snapshot(world.store) == before


def test_a_day_on_which_nothing_ran_is_refused_and_the_latest_are_named(world: World) -> None:
    before = snapshot(world.store)

    with pytest.raises(UnknownRecord) as refused:
        undo_run(under(world, RIGHT), day("2026-02-20"), reason="fel dag")

    assert refused.value.facts == {
        "what": "run",
        "name": "2026-02-20",
        "nearest": ("2026-03-02", "2026-02-16", "2026-02-01"),
    }
    assert snapshot(world.store) == before


def test_an_earlier_run_is_taken_back_too_and_the_next_does_what_is_still_due(world: World) -> None:
    assert world.state("SUB") == "active"

    undone = taken_back(world, of=day("2026-02-16"))

    assert undone.last_tick_on == day("2026-03-02")
    assert world.state("SUB") != "active"
    tick(under(world, RIGHT + timedelta(hours=1)))
    assert world.state("SUB") == "active"
    assert world.steps_of("SUB")[-1] == ("begin", "2026-02-15")


def test_what_a_person_did_on_what_the_run_brought_about_is_named_and_nothing_is_undone(world: World) -> None:
    world.on("2026-03-03").done("SUB", "consult")
    before = snapshot(world.store)

    refused = undo_run(under(world, RIGHT + timedelta(days=2)), day("2026-02-16"), reason="fel")

    assert isinstance(refused, NotUndone)
    assert {one.reference for one in refused.refused} == {"SUB"}
    assert {unmet.code for one in refused.refused for unmet in one.unmet} == {"later_steps_rest_on_it"}
    assert snapshot(world.store) == before


def test_what_a_wrong_run_had_set_aside_waits_for_the_next_run_too(world: World) -> None:
    """SUB-2 begins before SUB, which it renews, and so replaces it; without the run SUB would have begun."""
    world.on("2026-03-03")
    world.running("sub_agreement", "LATE", under="MAIN", **term("2026-08-03", "2026-09-11"))
    renews = {"predecessor_id": world.id_of("LATE"), **term("2026-04-09", "2028-01-31")}
    world.running("sub_agreement", "SOON", under="MAIN", **renews)
    run_wrongly(world)
    autumn = datetime(2026, 10, 1, 9, tzinfo=UTC)

    taken_back(world, autumn)

    assert (world.state("LATE"), world.state("SOON")) == ("signed", "signed")
    tick(under(world, autumn + timedelta(hours=1)))
    assert world.steps_of("LATE")[-1] == ("replace", "2026-04-09")
    assert world.state("SOON") == "active"


# ---- any family ----


def left_standing(world: World) -> dict[str, Any]:
    """What is so of every record, also of what followed: its state, what it says, its rows, its deadlines."""
    with world.reading() as connection:
        found = {one.reference: one for one in snapshots_on(connection, rulebook())}
    return {
        name: (
            *(one.machine, one.state, one.since, said_without_ids(found, one)),
            *(world.steps_of(name), sorted((due.rule, due.due_on) for due in one.deadlines)),
        )
        for name, one in found.items()
    }


def said_without_ids(found: dict[str, Snapshot], one: Snapshot) -> str:
    """All that a record says, with references and names instead of ids, which are others in each register."""
    rest = {name: value for name, value in one.values.items() if name != "parties"}
    said = f"{rest!r} of {[unit.name for unit in one.parties]} under {one.parent}"
    names = {each.record_id: each.reference for each in found.values()}
    names |= {unit.id: unit.name for each in found.values() for unit in each.parties}
    for known, name in names.items():
        said = said.replace(str(known), name)
    return said


@given(
    papers=families(),
    early=st.sampled_from(YEAR[:-1]),
    late=st.integers(0, 400),
    wrong=st.integers(1, 30000),
)
@silence
def test_a_run_taken_back_leaves_any_family_as_the_right_run_alone_does(
    new_sqlite: NewRegister, papers: list[Paper], early: date, late: int, wrong: int
) -> None:
    right = early + timedelta(days=late)
    ahead = right + timedelta(days=wrong)
    world, twin = found_family(new_sqlite(), papers), found_family(new_sqlite(), papers)
    for each in (world, twin):
        tick(each.on(early).request())

    tick(world.on(ahead).request(), after_silence=True)
    undone = undo_run(world.on(right).request(), ahead, reason="klockan")
    for each in (world, twin):
        tick(each.on(right).request(), after_silence=True)

    assert isinstance(undone, Undone), undone
    there, wanted = left_standing(world), left_standing(twin)
    both = there.keys() | wanted.keys()
    assert [(n, there.get(n), wanted.get(n)) for n in sorted(both) if there.get(n) != wanted.get(n)] == []
    with world.reading() as connection:
        prove(connection)
        assert audit_history(connection, rulebook()).findings == ()


# ---- what people were told ----


def mailed(world: World, status: str) -> None:
    with world.store.writing() as connection:
        connection.execute(
            update(MESSAGE)
            .where(MESSAGE.c.day == WRONG_DAY)
            .values(status=status, sent_at=WRONG if status == "sent" else None)
        )


def of_day(world: World, on: date) -> list[Message]:
    return [one for one in every_mail(world) if one.day == on]


def test_mails_of_the_run_that_were_not_sent_are_cancelled_and_nobody_is_told_anything(world: World) -> None:
    run_wrongly(world)
    waited = of_day(world, WRONG_DAY)
    assert waited

    undone = taken_back(world)

    assert {one.status for one in of_day(world, WRONG_DAY)} == {"cancelled"}
    assert (undone.cancelled, undone.mails) == (len(waited), ())
    assert undone.notices > 0


def test_the_mail_says_in_both_languages_that_what_was_told_does_not_hold(world: World) -> None:
    run_wrongly(world)
    mailed(world, "sent")
    taken_back(world)

    said = written(world, day("2026-03-02"))

    assert (
        "Det som stod i brevet den 2099-01-05 gäller inte, för den dagens körning har tagits tillbaka: ”"
        in said["anna"]
    )
    assert "What was told in the mail of 2099-01-05 does not hold, because that day" in said["bo"]
    assert "handslag next OLD" in said["anna"]


def written(world: World, on: date) -> dict[str, str]:
    """Handle -> the plain text of the mail that takes something back."""
    with world.reading() as connection:
        people = {row.id: noun_of(Person, row) for row in connection.execute(select(table(Person)))}
    return {
        people[one.person_id].handle: " ".join(
            letter(one.said, person=people[one.person_id], day=on, register="r", now=RIGHT).text.split()
        )
        for one in of_day(world, on)
        if one.said[0].get("taken_back")
    }


@pytest.mark.parametrize("status", ["sent", "sending"])
def test_whoever_may_have_read_it_is_told_that_it_does_not_hold(world: World, status: str) -> None:
    run_wrongly(world)
    mailed(world, status)
    sent = of_day(world, WRONG_DAY)

    undone = taken_back(world)

    again = [one for one in of_day(world, day("2026-03-02")) if one.said[0].get("taken_back")]
    assert {one.status for one in of_day(world, WRONG_DAY)} == {"sent" if status == "sent" else "cancelled"}
    assert {one.person_id for one in again} == {one.person_id for one in sent}
    assert len(undone.mails) == len(again)
    assert all(said["taken_back"] == "2099-01-05" for one in again for said in one.said)
    assert {one.status for one in again} == {"waiting"}


def test_what_the_run_told_comes_again_on_its_own_day(world: World) -> None:
    run_wrongly(world)
    mailed(world, "sent")
    taken_back(world)

    made: set[tuple[str, str]] = set()
    on = day("2026-03-02")
    while on < day("2027-01-10"):
        on += timedelta(days=7)
        made |= {(one.reference, one.tier) for one in tick(world.on(on).request()).notices}

    assert {("OLD", "P6M"), ("OLD", "P90D"), ("OLD", "P30D")} <= made
    with world.reading() as connection:
        now = connection.execute(select(NOTICE).where(NOTICE.c.subject_id == world.id_of("OLD"))).all()
    happened = [noun_of(Notice, row) for row in now if row.tier == "now"]
    assert [(one.due_on, one.status) for one in happened] == [(day("2027-01-01"), "notified")]


def test_what_the_clock_put_off_for_years_is_tried_again_now(world: World) -> None:
    for number in (8, 9):
        mails_wait(world, "anna", instant=RIGHT, n=number)
    run_wrongly(world)
    with world.store.writing() as connection:  # as delivery does, when no server takes it, or it is too old
        put_off = {"status": "waiting", "next_try_at": WRONG + timedelta(minutes=5)}
        given_up = {"status": "cancelled", "next_try_at": WRONG}
        for number, columns in ((8, put_off), (9, given_up)):
            connection.execute(update(MESSAGE).where(MESSAGE.c.n == number).values(columns))

    taken_back(world, RIGHT + timedelta(hours=1))

    tried = select(MESSAGE.c.n).where(
        MESSAGE.c.status == "waiting", MESSAGE.c.next_try_at <= RIGHT + timedelta(hours=1), MESSAGE.c.n > 7
    )
    with world.reading() as connection:
        assert sorted(connection.execute(tried).scalars()) == [8, 9]


def test_a_first_run_that_is_taken_back_leaves_nothing_that_the_proof_finds(database_url: str) -> None:
    """It wrote down by which rules runs go, on a day that has not come."""
    store = Store.open(database_url)
    found_as_real(store, rulebook(), Moment(FOUNDED, swedish_day(FOUNDED)))
    world = World(store).found().on("2026-02-01")
    world.running("main_agreement", "MAIN", **term("2026-02-01", "2029-12-31"))
    made_real(world)
    run_wrongly(world)

    taken_back(world)

    trusted(world, RIGHT)
    tick(under(world, RIGHT + timedelta(days=1)))
    trusted(world, RIGHT + timedelta(days=2))
