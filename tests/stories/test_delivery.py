"""Mails are handed to a real mail server: each at least once, under one name, with patience."""

from __future__ import annotations

import socket
import threading
from base64 import b64encode
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING
from urllib.parse import quote

import pytest
from sqlalchemy import update

from lifecycle.errors import NotAllowed
from lifecycle.register import Ground
from tests.engine.world import World
from tests.post_office import HOST, PASSWORD, USER, PostOffice, nobody_listens, open_post_office
from tests.stories.mail_scene import (
    ANNA,
    BO,
    MESSAGE,
    NINE,
    SENDER,
    Letters,
    an_agreement_that_ends,
    every_mail,
    holds,
    mails,
    mails_wait,
    opened,
    request_at,
    send,
    server_of,
    with_both_coordinators,
    with_login,
)
from workflows.directory.forgetting import forget_person
from workflows.directory.people import change_person
from workflows.notices.delivery import CLAIM, PATIENCE, Delivered, deliver, retry
from workflows.notices.post import MailServer, SmtpPost
from workflows.notices.waiting import waiting

if TYPE_CHECKING:
    from collections.abc import Iterator
    from email.message import EmailMessage

    from workflows.notices.delivery import ToWrite

GROUND = Ground("decision", "kommunstyrelsen", date(2026, 12, 1), "KS 2026/12")
MINUTE, SECOND = timedelta(minutes=1), timedelta(seconds=1)


@pytest.fixture
def world(database_url: str) -> World:
    """A register in which a mail waits for Anna and one for Bo, at nine o'clock."""
    found = with_both_coordinators(an_agreement_that_ends(opened(database_url)))
    mails_wait(found, "anna", "bo")
    return found


@pytest.fixture
def office() -> Iterator[PostOffice]:
    with open_post_office() as found:
        yield found


def statuses(world: World) -> dict[str, str]:
    return {handle: one.status for handle, one in mails(world).items()}


# ---- it arrives ----


def test_what_waits_is_handed_over_once_and_is_sent(world: World, office: PostOffice) -> None:
    first = send(world, server_of(office))
    again = send(world, server_of(office), after=MINUTE)

    assert (first, again) == (Delivered(sent=2), Delivered())
    assert sorted((one.sender, *one.to) for one in office.taken) == [(SENDER, ANNA), (SENDER, BO)]
    assert statuses(world) == {"anna": "sent", "bo": "sent"}
    assert {one.sent_at for one in every_mail(world)} == {NINE}
    assert set(office.ids.values()) == {1}


def test_one_connection_serves_all_mails_of_a_round(world: World, office: PostOffice) -> None:
    send(world, server_of(office))

    assert (len(office.taken), office.connections) == (2, 1)


def test_what_is_to_go_later_is_left_alone(world: World, office: PostOffice) -> None:
    with world.writing() as tx:
        tx.connection.execute(update(MESSAGE).values(next_try_at=NINE + MINUTE))

    assert send(world, server_of(office)) == Delivered()
    assert send(world, server_of(office), after=MINUTE) == Delivered(sent=2)


@pytest.mark.parametrize("security", ["starttls", "tls"])
def test_a_private_connection_with_a_login_is_used_when_asked_for(world: World, security: str) -> None:
    with open_post_office(security=security, wants_login=True) as office:
        assert send(world, with_login(office, security)) == Delivered(sent=2)

    assert office.secret == [True, True]
    assert set(office.logins) == {USER}


def test_a_server_whose_certificate_is_not_known_gets_no_password_and_no_mail(world: World) -> None:
    with open_post_office(security="starttls", wants_login=True) as office:
        server = with_login(office, "starttls")
        delivered = deliver(request_at(world, NINE), SmtpPost(server), Letters(NINE))

    assert "CERTIFICATE_VERIFY_FAILED" in delivered.unreachable
    assert (office.logins, office.taken) == ([], [])
    assert {one.attempts for one in every_mail(world)} == {0}


def test_a_server_without_starttls_gets_no_mail_when_privacy_is_asked_for(
    world: World, office: PostOffice
) -> None:
    delivered = send(world, server_of(office, security="starttls"))

    assert (delivered.sent, office.taken) == (0, [])
    assert "STARTTLS" in delivered.unreachable


# ---- it does not ----


def test_a_recipient_refused_for_good_is_a_dead_letter_and_the_others_go_on(
    world: World, office: PostOffice
) -> None:
    office.replies[ANNA] = ["550 5.1.1 no such mailbox"]

    assert send(world, server_of(office)) == Delivered(sent=1, dead=1)
    assert statuses(world) == {"anna": "dead", "bo": "sent"}
    assert mails(world)["anna"].failure == "550 5.1.1 no such mailbox"
    assert send(world, server_of(office), after=timedelta(days=30)) == Delivered()


def test_a_recipient_refused_for_now_is_tried_again_after_five_minutes(
    world: World, office: PostOffice
) -> None:
    office.replies[ANNA] = ["451 4.7.1 greylisted", "250 OK"]

    first = send(world, server_of(office))
    failed = mails(world)["anna"]
    too_soon = send(world, server_of(office), after=5 * MINUTE - SECOND)
    then = send(world, server_of(office), after=5 * MINUTE)

    assert (first, too_soon, then) == (Delivered(sent=1, failed=1), Delivered(), Delivered(sent=1))
    assert (failed.status, failed.attempts, failed.next_try_at) == ("waiting", 1, NINE + 5 * MINUTE)
    assert failed.failure == "451 4.7.1 greylisted"
    assert [one.failure for one in every_mail(world)] == ["", ""]


def test_patience_grows_and_ends_in_a_dead_letter_which_retry_sends(world: World, office: PostOffice) -> None:
    office.replies[ANNA] = ["451 not now"]
    now, waits, counts = NINE, [], []
    for _ in range(len(PATIENCE) + 1):
        counts.append(send(world, server_of(office), instant=now))
        waits.append(mails(world)["anna"].next_try_at - now)
        now = mails(world)["anna"].next_try_at

    assert [wait // MINUTE for wait in waits] == [5, 15, 60, 240, 720, 1440, 1440, 1440, 0]
    assert counts == [Delivered(sent=1, failed=1), *[Delivered(failed=1)] * 7, Delivered(dead=1)]
    assert (mails(world)["anna"].status, mails(world)["anna"].attempts) == ("dead", 9)
    assert send(world, server_of(office), instant=now + timedelta(days=9)) == Delivered()

    del office.replies[ANNA]
    with world.reading() as connection:
        assert [(one.status, who.handle) for one, who in waiting(connection)] == [("dead", "anna")]
    assert retry(request_at(world, now)) == 1
    assert mails(world)["anna"].attempts == 0
    assert send(world, server_of(office), instant=now) == Delivered(sent=1)
    assert office.ids.total() == 2


def test_retry_can_be_for_one_person_alone(world: World, office: PostOffice) -> None:
    office.replies |= {ANNA: ["550 no"], BO: ["550 no"]}
    send(world, server_of(office))

    assert retry(request_at(world, NINE), person=mails(world)["bo"].person_id) == 1
    assert statuses(world) == {"anna": "dead", "bo": "waiting"}
    assert retry(request_at(world, NINE)) == 1


def test_where_people_have_logins_nobody_unknown_has_mails_sent_again(
    world: World, office: PostOffice
) -> None:
    office.replies |= {ANNA: ["550 no"], BO: ["550 no"]}
    send(world, server_of(office))
    with world.writing() as tx:
        change_person(tx, "anna", role="administrator", login=world.store.principal())
    with world.writing() as tx:
        change_person(tx, "bo", role="administrator", login="bo")
        change_person(tx, "anna", login="")

    for person, why in ((None, "nobody_known"), (mails(world)["bo"].person_id, "nobody_known")):
        with pytest.raises(NotAllowed) as refused:
            retry(request_at(world, NINE), person=person)
        assert refused.value.facts["reason"] == why
    assert statuses(world) == {"anna": "dead", "bo": "dead"}


def test_a_mail_refused_for_what_it_says_is_a_dead_letter(world: World, office: PostOffice) -> None:
    office.data_reply = "554 5.7.1 looks like spam"

    assert send(world, server_of(office)) == Delivered(dead=2)
    assert {one.failure for one in every_mail(world)} == {"554 5.7.1 looks like spam"}


def test_a_server_that_does_not_know_the_sender_costs_no_mail_its_patience(
    world: World, office: PostOffice
) -> None:
    office.sender_reply = "550 5.7.1 who are you"
    before = every_mail(world)

    delivered = send(world, server_of(office))

    assert delivered == Delivered(unreachable="550 5.7.1 who are you")
    assert {(one.status, one.attempts) for one in every_mail(world)} == {("waiting", 0)}
    assert {one.id for one in every_mail(world)} == {one.id for one in before}


def test_a_mail_that_is_too_big_for_the_server_does_not_hold_up_the_others(
    world: World, office: PostOffice
) -> None:
    office.sender_reply = "552 5.3.4 too big"

    assert send(world, server_of(office)) == Delivered(dead=2)


@pytest.mark.parametrize("security", ["starttls", "tls"])
def test_a_server_that_refuses_the_login_costs_no_mail_its_patience(world: World, security: str) -> None:
    with open_post_office(security=security, wants_login=True) as office:
        wrong = replace(with_login(office, security), password=USER)
        delivered = send(world, wrong)
        first, second = sorted(every_mail(world), key=lambda one: one.next_try_at)

        assert delivered.unreachable.startswith("535")
        assert (first.status, first.attempts, first.next_try_at) == ("waiting", 0, NINE)
        assert (second.status, second.attempts, second.next_try_at) == ("waiting", 0, NINE + 5 * MINUTE)
        assert send(world, with_login(office, security), after=5 * MINUTE) == Delivered(sent=2)
    assert len(office.taken) == 2


def test_a_server_that_repeats_what_it_was_told_gives_no_password_away(world: World) -> None:
    asked = b64encode(f"\0{USER}\0{PASSWORD}".encode()).decode()
    office = PostOffice(sender_reply=f"550 5.7.1 got {asked}, AUTH LOGIN {asked[:8]} {quote(PASSWORD)}")
    with open_post_office(office, wants_login=True):
        delivered = send(world, with_login(office, "none"))

    assert delivered.unreachable == "550 5.7.1 got ***, AUTH LOGIN *** ***"
    assert {one.failure for one in every_mail(world)} == {"", delivered.unreachable}


def test_where_nobody_listens_no_attempt_is_burned_and_the_rest_waits(world: World) -> None:
    server = MailServer(HOST, nobody_listens(), "none", SENDER)
    for number in range(30):
        delivered = send(world, server, after=number * 10 * MINUTE)
        assert (delivered.sent, delivered.failed, delivered.dead) == (0, 0, 0)
        assert HOST in delivered.unreachable
    assert {(one.status, one.attempts) for one in every_mail(world)} == {("waiting", 0)}

    with open_post_office() as office:
        assert send(world, server_of(office), after=400 * MINUTE) == Delivered(sent=2)


def test_a_server_that_listens_and_says_nothing_is_given_up_after_the_time_out(world: World) -> None:
    with socket.create_server((HOST, 0)) as silent:
        server = MailServer(HOST, silent.getsockname()[1], "none", SENDER, timeout_seconds=1)

        assert "timed out" in send(world, server).unreachable
    assert {one.attempts for one in every_mail(world)} == {0}


def test_a_server_that_stalls_over_a_mail_costs_it_an_attempt_and_the_next_one_goes(
    world: World, office: PostOffice
) -> None:
    office.stalls = True

    delivered = send(world, server_of(office, timeout_seconds=1))

    assert delivered == Delivered(failed=2)
    assert {one.status for one in every_mail(world)} == {"waiting"}
    assert {"timed out" in one.failure for one in every_mail(world)} == {True}
    office.go_on()
    assert send(world, server_of(office), after=5 * MINUTE) == Delivered(sent=2)
    assert set(office.ids.values()) == {2}  # it may have taken them before: so they have the same names


@pytest.mark.parametrize("moment", ["in data", "before the answer"])
def test_a_connection_lost_before_the_answer_means_sending_again_under_the_same_name(
    world: World, office: PostOffice, moment: str
) -> None:
    office.dies = moment
    first = send(world, server_of(office))
    had_before = office.ids

    office.dies = ""
    second = send(world, server_of(office), after=5 * MINUTE)

    assert (first, second) == (Delivered(failed=2), Delivered(sent=2))
    assert len(had_before) == (0 if moment == "in data" else 2)
    assert len(office.ids) == 2
    assert had_before.keys() <= office.ids.keys()
    bodies = {one.message_id: one.mail.get_body() for one in office.taken}
    assert len(bodies) == 2


def test_a_connection_lost_after_the_answer_means_sent(world: World, office: PostOffice) -> None:
    office.dies = "after the answer"

    first = send(world, server_of(office))
    office.dies = ""
    second = send(world, server_of(office), after=5 * MINUTE)

    assert first.sent >= 1
    assert first.sent + second.sent == 2
    assert set(office.ids.values()) == {1}
    assert statuses(world) == {"anna": "sent", "bo": "sent"}


def test_a_mail_keeps_its_name_and_its_words_over_every_attempt(world: World, office: PostOffice) -> None:
    office.dies = "before the answer"
    now = NINE
    for _ in range(4):
        send(world, server_of(office), instant=now)
        now = max(one.next_try_at for one in every_mail(world))

    assert set(office.ids.values()) == {4}
    texts = {(one.message_id, one.mail.get_body(("plain",)).get_content()) for one in office.taken}  # type: ignore[union-attr]  # every mail has one
    assert len(texts) == 2


# ---- who is not there, and what cannot be written ----


def test_a_person_without_an_address_is_not_written_to_and_nobody_need_mend_it(
    world: World, office: PostOffice
) -> None:
    with world.writing() as tx:
        change_person(tx, "anna", email="")

    assert send(world, server_of(office)) == Delivered(sent=1)
    assert statuses(world) == {"anna": "cancelled", "bo": "sent"}
    with world.reading() as connection:
        assert waiting(connection) == []


def test_whoever_is_forgotten_gets_no_mail_any_more(world: World, office: PostOffice) -> None:
    holds(world, "cilla", "samordnare")
    mails_wait(world, "cilla")
    with world.store.writing() as connection:
        connection.exec_driver_sql(
            "DELETE FROM function_holding WHERE person_id IN (SELECT id FROM person WHERE handle = 'cilla')"
        )
    with world.on("2027-01-31").writing() as tx:
        forget_person(tx, "cilla", GROUND)

    send(world, server_of(office))

    assert statuses(world) == {"anna": "sent", "bo": "sent", "forgotten-1": "cancelled"}
    assert "cilla@boras.example" not in office.by_person()


def test_a_new_address_counts_from_the_next_attempt(world: World, office: PostOffice) -> None:
    office.replies[ANNA] = ["451 not now"]
    send(world, server_of(office))
    with world.writing() as tx:
        change_person(tx, "anna", email="anna@annanstans.example")

    send(world, server_of(office), after=5 * MINUTE)

    assert "anna@annanstans.example" in office.by_person()


def test_a_mail_that_cannot_be_written_is_a_dead_letter_and_the_others_go_on(
    world: World, office: PostOffice
) -> None:
    with world.store.writing() as connection:
        broken = update(MESSAGE).where(MESSAGE.c.id == mails(world)["anna"].id)
        connection.execute(broken.values(said=[{"subject": "record", "tier": "P12M"}]))

    assert send(world, server_of(office)) == Delivered(sent=1, dead=1)
    assert mails(world)["anna"].failure.startswith("KeyError")


def test_a_server_that_takes_no_letters_beyond_ascii_refuses_such_an_address_for_good(
    world: World, office: PostOffice
) -> None:
    with world.writing() as tx:
        change_person(tx, "anna", email="åsa@borås.example")

    assert send(world, server_of(office)) == Delivered(sent=1, dead=1)


# ---- two at once, and one that died ----


def test_two_that_deliver_at_once_never_hand_over_the_same_mail(world: World, office: PostOffice) -> None:
    for number in range(2, 12):
        mails_wait(world, "anna", "bo", n=number)
    ready = threading.Barrier(2)

    def one_of_two(_: int) -> Delivered:
        ready.wait()
        return send(world, server_of(office))

    with ThreadPoolExecutor(2) as pool:
        done = list(pool.map(one_of_two, range(2)))

    assert sum(one.sent for one in done) == 22
    assert set(office.ids.values()) == {1}
    assert len(office.ids) == 22


def test_a_mail_in_the_sending_is_left_to_whoever_sends_it(world: World, office: PostOffice) -> None:
    office.stalls = True
    with ThreadPoolExecutor(1) as pool:
        slow = pool.submit(send, world, server_of(office, timeout_seconds=30))
        assert office.reached.wait(30)
        office.stalls, in_the_sending = True, [one for one in every_mail(world) if one.status == "sending"]

        assert [(one.attempts, one.next_try_at) for one in in_the_sending] == [(1, NINE + CLAIM)]
        with open_post_office() as other:
            assert send(world, server_of(other), after=CLAIM - SECOND) == Delivered(sent=1)
        office.go_on()
        assert slow.result() == Delivered(sent=1)

    assert set((office.ids + other.ids).values()) == {1}


class Died(BaseException):
    """Stands for the end of the process: nothing of ours catches it."""


def test_a_claim_that_ran_out_is_taken_again_under_the_same_name(world: World, office: PostOffice) -> None:
    def write_and_die(_: ToWrite) -> EmailMessage:
        raise Died

    with pytest.raises(Died):
        deliver(request_at(world, NINE), SmtpPost(server_of(office)), write_and_die)
    claimed = next(one for one in every_mail(world) if one.status == "sending")

    assert send(world, server_of(office), after=CLAIM - SECOND) == Delivered(sent=1)
    assert send(world, server_of(office), after=CLAIM) == Delivered(sent=1)
    assert [one.attempts for one in every_mail(world) if one.id == claimed.id] == [2]
    assert set(office.ids.values()) == {1}


def test_whoever_was_taken_for_dead_does_not_take_back_what_another_has_sent(
    world: World, office: PostOffice
) -> None:
    """The first stalls for longer than its claim; meanwhile a second one sends; then the first one fails."""
    with (
        open_post_office(PostOffice(stalls=True, data_reply="451 too late")) as slow,
        ThreadPoolExecutor(1) as pool,
    ):
        first = pool.submit(send, world, server_of(slow, timeout_seconds=30))
        assert slow.reached.wait(30)
        assert send(world, server_of(office), after=CLAIM) == Delivered(sent=2)
        slow.go_on()
        first.result()

    assert statuses(world) == {"anna": "sent", "bo": "sent"}


def test_the_password_is_not_in_what_is_shown_of_the_settings() -> None:
    assert PASSWORD not in repr(MailServer(HOST, 25, "none", SENDER, USER, PASSWORD))
