"""What was told and may no longer hold: altered by hand, written at the same time, or in a run taken back.

MAIN's last day is 31 January 2028. Both coordinators are told of it on 1 February 2027, a Monday.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import delete, select, update

from lifecycle.correct import Mending, correct
from lifecycle.fields import Dated
from lifecycle.notices import doubt
from lifecycle.records import Message, Notice, Person
from lifecycle.store import Store
from lifecycle.table import noun_of, table
from tests.engine.world import World, act, day, rulebook, term
from tests.stories.elsewhere import Elsewhere, who_waits
from tests.stories.mail_scene import (
    a_main_agreement,
    every_mail,
    mails,
    opened,
    run,
    with_both_coordinators,
)
from words.letters import letter
from workflows.audits.history import audit_history
from workflows.daily.undo import Undone, undo_run
from workflows.directory.people import change_person
from workflows.lookup.runs import note_run
from workflows.notices.due import make_notices
from workflows.notices.mails import write_mails

if TYPE_CHECKING:
    from sqlalchemy import Connection

NOTICE, MESSAGE = table(Notice), table(Message)

NOON = datetime(2027, 2, 4, 11, tzinfo=UTC)
NOTIFIED_ON, CORRECTED, NEXT = "2027-02-01", "2027-02-03", "2027-02-04"


@pytest.fixture
def world(database_url: str) -> World:
    """Both coordinators were told that MAIN ends."""
    return notified_of_main(opened(database_url))


@pytest.fixture
def alone(sqlite_url: str) -> World:
    """The same, for what depends on no database."""
    return notified_of_main(opened(sqlite_url))


def notified_of_main(world: World) -> World:
    a_main_agreement(with_both_coordinators(world))
    run(world, NOTIFIED_ON)
    assert status(world) == ("notified", day(NOTIFIED_ON))
    return world


def ends(world: World, on: str, last: str) -> None:
    world.on(on).corrected("MAIN", seq=1, changes={"ends_on": Dated.on(day(last))}, reason="avskrift")


def status(world: World) -> tuple[str, object]:
    with world.reading() as connection:
        row = connection.execute(
            select(NOTICE.c.status, NOTICE.c.notified_on).where(NOTICE.c.due_on == day("2028-01-31"))
        ).one()
    return row.status, row.notified_on


def change(world: World, **columns: Any) -> None:  # noqa: ANN401 -- whatever a column holds
    with world.store.writing() as connection:
        connection.execute(update(NOTICE).values(columns))


def found(world: World) -> set[str]:
    with world.reading() as connection:
        return {one.code for one in audit_history(connection, rulebook()).findings}


def read_by(world: World, on: str) -> list[tuple[Message, Person]]:
    """The mails of a day that take something back, each with whoever gets it."""
    with world.reading() as connection:
        people = {row.id: noun_of(Person, row) for row in connection.execute(select(table(Person)))}
    found = [one for one in every_mail(world) if one.day == day(on) and one.said[0].get("taken_back")]
    return [(one, people[one.person_id]) for one in found]


def words(mail: Message, person: Person) -> str:
    written = letter(mail.said, person=person, day=mail.day, register="r", now=NOON)
    return " ".join(written.text.split())


# ---- what nobody can change unseen ----


def test_what_is_doubted_is_so_in_every_eye(alone: World) -> None:
    ends(alone, CORRECTED, "2029-01-31")

    assert status(alone) == ("doubted", day(NOTIFIED_ON))
    assert found(alone) == set()


def test_what_does_not_hold_cannot_pass_for_told(alone: World) -> None:
    ends(alone, CORRECTED, "2029-01-31")
    change(alone, status="notified")

    assert found(alone) == {"history.notice_does_not_hold"}


def test_nothing_is_doubted_without_a_cause(alone: World) -> None:
    change(alone, status="doubted")

    assert found(alone) == {"history.notice_not_in_doubt"}


def test_what_is_told_cannot_pass_for_withdrawn(alone: World) -> None:
    change(alone, status="withdrawn", notified_on=None)

    assert "history.mail_taken_back_otherwise" in found(alone)


def test_what_was_taken_back_cannot_pass_for_told(alone: World) -> None:
    ends(alone, CORRECTED, "2029-01-31")
    run(alone, NEXT)
    assert found(alone) == set()
    change(alone, status="notified", notified_on=day(NOTIFIED_ON))

    assert found(alone) == {"history.notice_does_not_hold", "history.mail_taken_back_otherwise"}


def test_the_mail_that_takes_it_back_cannot_vanish(alone: World) -> None:
    ends(alone, CORRECTED, "2029-01-31")
    run(alone, NEXT)
    with alone.store.writing() as connection:
        connection.execute(delete(MESSAGE).where(MESSAGE.c.id == read_by(alone, NEXT)[0][0].id))

    assert "history.mail_taken_back_otherwise" in found(alone)


def test_nobody_is_told_that_what_holds_does_not(alone: World) -> None:
    first = mails(alone)["anna"]
    with alone.store.writing() as connection:
        said = [*first.said, {**first.said[0], "taken_back": NOTIFIED_ON, "because": "corrected"}]
        connection.execute(update(MESSAGE).where(MESSAGE.c.id == first.id).values(said=said))

    assert "history.mail_taken_back_otherwise" in found(alone)


# ---- who reads it ----


def test_everybody_who_was_told_is_told_again_each_in_their_language(world: World) -> None:
    ends(world, CORRECTED, "2029-01-31")

    assert {one.person for one in run(world, NEXT).mails.written} == {"anna", "bo"}
    assert run(world, NEXT).mails.written == ()

    said = {person.handle: words(one, person) for one, person in read_by(world, NEXT)}
    assert "Det som stod i brevet den 2027-02-01 gäller inte, för registret har rättats" in said["anna"]
    assert "What was told in the mail of 2027-02-01 does not hold, because the register has" in said["bo"]
    assert status(world) == ("withdrawn", None)
    assert found(world) == set()


def test_the_day_leaves_the_readers_calendar(alone: World) -> None:
    ends(alone, CORRECTED, "2029-01-31")
    run(alone, NEXT)
    ((mail, person), *_) = read_by(alone, NEXT)
    (said,) = mail.said

    written = letter([said], person=person, day=day(NEXT), register="r", now=NOON)
    both = letter(
        [said, {**said, "due_on": "2029-01-31", "act_by": "2029-01-31", "taken_back": None}],
        person=person,
        day=day(NEXT),
        register="r",
        now=NOON,
    )

    assert b"STATUS:CANCELLED" in written.calendar
    assert f"SEQUENCE:{alone.stored('MAIN').version}".encode() in written.calendar
    assert both.calendar.count(b"BEGIN:VEVENT") == 1  # the one that holds moves it
    assert b"DTSTART;VALUE=DATE:20290131" in both.calendar


def test_whoever_has_left_meanwhile_hinders_nobody(alone: World) -> None:
    with alone.on("2027-02-02").writing() as tx:
        change_person(tx, "bo", left_on=day("2027-02-02"))
    ends(alone, CORRECTED, "2029-01-31")

    written = run(alone, NEXT).mails.written

    assert [one.person for one in written] == ["anna", "bo"]  # delivery finds nobody and cancels it
    assert found(alone) == set()


def test_a_mail_that_was_cancelled_told_nobody_anything(alone: World) -> None:
    with alone.store.writing() as connection:
        connection.execute(update(MESSAGE).values(status="cancelled", failure="too old to be told"))
    ends(alone, CORRECTED, "2029-01-31")

    assert run(alone, NEXT).mails.written == ()

    assert status(alone) == ("withdrawn", None)
    assert found(alone) == set()


# ---- what was told truly ----


def statuses_of(world: World, rule: str) -> set[str]:
    with world.reading() as connection:
        return set(connection.execute(select(NOTICE.c.status).where(NOTICE.c.rule == rule)).scalars())


def test_a_promise_kept_before_the_mail_and_typed_after_it_was_told_truly(alone: World) -> None:
    rule = "to_be_decided:forums"
    alone.on("2027-02-02").amended("MAIN", to_be_decided={"forums": "2027-03-31"}, reason="väntar på besked")
    run(alone, "2027-03-22")
    assert statuses_of(alone, rule) == {"notified"}
    alone.on("2027-03-23").amended("MAIN", to_be_decided={}, on="2027-03-15", reason="besked har kommit")
    assert statuses_of(alone, rule) == {"doubted"}

    assert run(alone, "2027-03-23").mails.written == ()

    assert statuses_of(alone, rule) == {"notified"}
    assert found(alone) == set()


def test_a_draft_that_somebody_has_signed_says_what_it_says_until_it_is_changed(alone: World) -> None:
    """The signature has its day, before that of the mail; the draft's first day has none."""
    rule = "term_begins_unsigned"
    town, _ = alone.parties
    alone.on("2027-02-02").main("DRAFT", **term("2027-05-01", "2031-04-30"))
    run(alone, "2027-03-08")
    assert statuses_of(alone, rule) == {"notified"}
    alone.on("2027-03-09").record("DRAFT", act("signed", town, "2027-03-01"))
    alone.amended("DRAFT", starts_on=Dated.on(day("2027-06-01")), on="2027-03-02")
    assert statuses_of(alone, rule) == {"doubted"}

    assert run(alone, "2027-03-09").mails.written == ()

    assert statuses_of(alone, rule) == {"notified"}
    assert found(alone) == set()


# ---- at the same time, and taken back ----


def test_what_somebody_is_correcting_just_now_is_left_to_the_next_run(postgres_url: str) -> None:
    world = notified_of_main(opened(postgres_url))
    ends(world, CORRECTED, "2029-01-31")
    with world.store.writing() as connection:
        doubt(connection, world.id_of("MAIN"))
        assert run(beside(world), NEXT).mails.written == ()
    assert status(world) == ("doubted", day(NOTIFIED_ON))

    assert len(run(world, NEXT).mails.written) == 2


@pytest.mark.parametrize("made_before", [True, False])
def test_what_a_run_is_just_telling_is_doubted_by_whoever_corrects_it_then(
    postgres_url: str, server: Connection, *, made_before: bool
) -> None:
    """Whoever corrects waits for the run, and so sees what it has told."""
    world = with_an_end_to_tell(postgres_url, made_before=made_before)
    with world.on(DIGEST).request().writing() as tx:
        make_notices(tx, day(DIGEST))
        assert len(write_mails(tx).written) == 2
        note_run(tx)
        corrector = Elsewhere(lambda: ends(beside(world), DIGEST, "2029-01-31"))
        who_waits(server)
    assert corrector.done() is None

    assert notices_of(world) == {(DUE, "doubted")}
    assert len(run(world, NEXT_DIGEST).mails.written) == 2
    assert notices_of(world) == {(DUE, "withdrawn")}
    assert found(world) == set()


def test_what_somebody_is_writing_about_just_now_is_told_by_the_next_run(postgres_url: str) -> None:
    world = with_an_end_to_tell(postgres_url, made_before=True)
    other = beside(world)
    with world.on(DIGEST).request().writing() as tx:
        correct(tx, world.id_of("MAIN"), Mending("avskrift", 1, changes={"title": "Trygghet på torg"}))
        assert run(other, DIGEST).mails.written == ()
    assert notices_of(world) == {(DUE, "owed")}

    assert len(run(world, DIGEST).mails.written) == 2
    assert notices_of(world) == {(DUE, "notified")}
    assert found(world) == set()


def test_an_end_that_was_taken_back_and_holds_after_all_is_told_again(world: World) -> None:
    run(world, "2028-02-01")
    ends(world, "2028-02-02", "2029-01-31")
    run(world, "2028-02-03")
    assert of_its_end(world) == ["withdrawn"]

    ends(world, "2028-02-04", "2028-01-31")
    run(world, "2028-02-07")

    assert of_its_end(world) == ["notified"]
    last = [mail for mail in every_mail(world) if mail.day == day("2028-02-07")]
    assert [[said["code"] for said in mail.said] for mail in last] == [[ENDED], [ENDED]]
    assert found(world) == set()


ENDED = "agreement_has_ended"


def of_its_end(world: World) -> list[str]:
    with world.reading() as connection:
        return list(connection.execute(select(NOTICE.c.status).where(NOTICE.c.code == ENDED)).scalars())


DUE, MADE, DIGEST, NEXT_DIGEST = "2028-02-03", "2027-02-03", "2027-02-08", "2027-02-15"
"""Of an end on DUE people are told from MADE, a Wednesday, on in the mails of the next Monday."""


def with_an_end_to_tell(url: str, *, made_before: bool) -> World:
    world = a_main_agreement(with_both_coordinators(opened(url)), last=DUE)
    if made_before:
        run(world, MADE)
        assert notices_of(world) == {(DUE, "owed")}
    return world


def notices_of(world: World) -> set[tuple[str, str]]:
    with world.reading() as connection:
        rows = connection.execute(select(NOTICE.c.due_on, NOTICE.c.status)).all()
    return {(row.due_on.isoformat(), row.status) for row in rows}


def beside(world: World) -> World:
    """Another process at the same register."""
    other = World(Store.open(world.store.url.render_as_string(hide_password=False)))
    other.ids.update(world.ids)
    return other


@pytest.mark.parametrize("sent", [True, False])
def test_a_run_that_took_something_back_is_itself_taken_back(world: World, *, sent: bool) -> None:
    ends(world, CORRECTED, "2029-01-31")
    run(world, NEXT)
    if sent:
        with world.store.writing() as connection:
            that = update(MESSAGE).where(MESSAGE.c.day == day(NEXT))
            connection.execute(that.values(status="sent", attempts=1, sent_at=NOON))

    undone = undo_run(world.on(NEXT).request(), day(NEXT), reason="fel dag")

    assert isinstance(undone, Undone)
    assert undone.mails == ()
    assert status(world)[0] == ("withdrawn" if sent else "doubted")
    assert found(world) == set()
    assert len(run(world, "2027-02-05").mails.written) == (0 if sent else 2)
    assert found(world) == set()
