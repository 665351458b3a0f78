"""A town and its police, who holds what there, and mails that wait: for tests of notices and delivery."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING
from uuid import uuid4

from sqlalchemy import insert, select

from lifecycle.records import Message, Person
from lifecycle.store import Store, set_fact
from lifecycle.table import noun_of, table
from tests.engine.world import POLICE, TOWN, World, day, rulebook, term
from tests.post_office import HOST, PASSWORD, USER, PostOffice, trusting
from words.letters import addressed, letter
from workflows.clock import Moment, real_moment, swedish_day
from workflows.daily.tick import Ticked, tick
from workflows.directory.people import add_person, hold_function
from workflows.notices.delivery import Delivered, ToWrite, deliver
from workflows.notices.post import MailServer, SmtpPost
from workflows.session import Application, Request

if TYPE_CHECKING:
    from email.message import EmailMessage

MESSAGE, PERSON = table(Message), table(Person)

SENDER = "handslag@boras.example"
ANNA, BO = "anna@boras.example", "bo@polisen.example"

NINE = datetime(2027, 2, 1, 9, 0, tzinfo=UTC)
"""A Monday, on which the mails of the scene wait."""


def person(world: World, handle: str, *, email: str | None = None, language: str = "sv") -> None:
    """Somebody with a mail address, unless it is said to be another one, or none."""
    address = f"{handle}@boras.example" if email is None else email
    with world.writing() as tx:
        add_person(tx, handle=handle, name=handle.title(), email=address, language=language)


def holds(
    world: World,
    handle: str,
    function: str,
    *,
    at: str = TOWN,
    since: str = "2024-01-01",
    until: str | None = None,
    capacity: str = "ordinary",
) -> None:
    """Somebody who is known, or becomes so, holds a function."""
    with world.reading() as connection:
        known = connection.execute(select(PERSON.c.id).where(PERSON.c.handle == handle)).first()
    if known is None:
        person(world, handle)
    last = None if until is None else day(until)
    with world.writing() as tx:
        hold_function(
            tx,
            unit=at,
            function=function,
            person=handle,
            from_on=day(since),
            to_on=last,
            capacity=capacity,
        )


def with_both_coordinators(world: World) -> World:
    """Anna, who reads Swedish, for the town; Bo, who reads English, for the police."""
    with world.writing() as tx:
        add_person(tx, handle="anna", name="Anna Åström", email=ANNA, language="sv")
        add_person(tx, handle="bo", name="Bo Öberg", email=BO, language="en")
    holds(world, "anna", "samordnare")
    holds(world, "bo", "kommunpolis", at=POLICE)
    return world


def an_agreement_that_ends(
    world: World, *, title: str = "Trygghet på torget", last: str = "2028-01-31"
) -> World:
    """MAIN, signed and in force, whose duties after signing are nobody's business here."""
    world.on("2024-01-10").running("main_agreement", "MAIN", **term("2024-02-01", last), title=title)
    return world


def a_main_agreement(world: World, *, last: str = "2028-01-31") -> World:
    """MAIN, taken in from a register file: nothing is owed but its own end."""
    world.on("2024-03-01").register("main_agreement", "MAIN", **term("2024-02-01", last))
    return world


def made_real(world: World) -> World:
    """No register for practice any more, and run today: what waits in it is sent."""
    with world.store.writing() as connection:
        set_fact(connection, "simulated", "no")
        set_fact(connection, "last_tick_on", real_moment().today.isoformat())
    return world


def run(world: World, on: str | date) -> Ticked:
    return tick(world.on(on).request(), after_silence=True)


# ---- mails that wait, at a minute that a test chooses ----


def request_at(world: World, instant: datetime) -> Request:
    """A asking at that very instant."""
    return Application.of(world.store, rulebook()).at(Moment(instant, swedish_day(instant)))


def mails_wait(world: World, *handles: str, instant: datetime = NINE, n: int = 1) -> None:
    """A mail to each of them about MAIN's end waits since that instant."""
    said = [about_the_end_of(world, "MAIN")]
    with request_at(world, instant).writing() as tx:
        for handle in handles:
            who = tx.connection.execute(select(PERSON.c.id).where(PERSON.c.handle == handle)).scalar_one()
            mail = Message(id=uuid4(), person_id=who, day=instant.date(), n=n, said=said, next_try_at=instant)
            tx.connection.execute(insert(MESSAGE), mail.model_dump())


def about_the_end_of(world: World, reference: str) -> dict[str, object]:
    record = world.stored(reference)
    return {
        "subject": "record",
        "id": str(record.id),
        "code": "main_agreement_ends",
        "rule": "main_agreement_ends",
        "tier": "P12M",
        "due_on": "2028-01-31",
        "act_by": "2028-01-31",
        "reference": reference,
        "machine": record.machine,
        "state": record.state,
        "title": str(world.values(reference)["title"]),
        "agreement": reference,
        "version": record.version,
    }


def mails(world: World) -> dict[str, Message]:
    """Handle -> the mail of its person; each has one."""
    people, rows = _people_and_mails(world)
    assert len({one.person_id for one in rows}) == len(rows)
    return {people[one.person_id].handle: one for one in rows}


def every_mail(world: World) -> list[Message]:
    return list(_people_and_mails(world)[1])


def _people_and_mails(world: World) -> tuple[dict[object, Person], Sequence[Message]]:
    with world.reading() as connection:
        people = [noun_of(Person, row) for row in connection.execute(select(PERSON))]
        found = connection.execute(select(MESSAGE).order_by(MESSAGE.c.day, MESSAGE.c.n, MESSAGE.c.id))
        rows = [noun_of(Message, row) for row in found]
    return {one.id: one for one in people}, rows


@dataclass(frozen=True, slots=True)
class Letters:
    """Writes letters as the command line does."""

    now: datetime

    def __call__(self, found: ToWrite) -> EmailMessage:
        message = found.message
        written = letter(
            message.said, person=found.person, day=message.day, register=found.register, now=self.now
        )
        return addressed(written, to=found.person, sender=SENDER, message_id=found.message_id, now=self.now)


def server_of(office: PostOffice, **changes: object) -> MailServer:
    plain = MailServer(host=HOST, port=office.port, security="none", sender=SENDER, timeout_seconds=5)
    return replace(plain, **changes)  # type: ignore[arg-type]  # a test names the fields by what it changes


def with_login(office: PostOffice, security: str) -> MailServer:
    return server_of(office, security=security, user=USER, password=PASSWORD)


def send(
    world: World, server: MailServer, *, after: timedelta = timedelta(), instant: datetime = NINE
) -> Delivered:
    """Deliver what waits, at nine o'clock or so long after."""
    now = instant + after
    return deliver(request_at(world, now), SmtpPost(server, context=trusting()), Letters(now))


def opened(url: str) -> World:
    return World(Store.open(url)).found()
