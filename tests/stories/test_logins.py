"""Who is logged in, and by which account: kept by the register, ended by going, by leaving, by time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest

from lifecycle.errors import NotAllowed, UnknownRecord
from lifecycle.store import Store
from tests.engine.world import World, rulebook
from workflows.audits.history import audit_history
from workflows.clock import real_moment
from workflows.directory import logins
from workflows.directory.known_people import find_person
from workflows.directory.logins import INVITATION_LASTS, LASTS, IdentityTaken
from workflows.directory.open_logins import IDLES, Bound, bound, open_logins
from workflows.directory.people import add_person, change_person
from workflows.reading.chronicle import chronicle
from workflows.session import Application, Vouched

ISSUER = "https://login.example.org"


@pytest.fixture
def world(database_url: str) -> Iterator[World]:
    store = Store.open(database_url)
    yield World(store).found().on("2024-01-10")
    store.close()


@pytest.fixture
def closed(world: World) -> World:
    """A register whose administrator has the account that the tests run in."""
    with world.writing() as tx:
        add_person(tx, handle="anna")
        add_person(tx, handle="bo")
        add_person(tx, handle="chef", role="administrator", login=world.request().application.principal)
    return world


def test_a_login_is_known_to_every_process_and_outlives_them(world: World, database_url: str) -> None:
    with world.writing() as tx:
        add_person(tx, handle="anna", language="en")
        anna = find_person(tx.connection, "anna")
        token = logins.enter(tx.connection, anna.id, tx.now, Vouched(ISSUER, "loa3"))
        now = tx.now

    other = Store.open(database_url)
    with other.reading() as connection:
        found = logins.who(connection, token, now + timedelta(hours=1))
    other.close()

    assert found == logins.LoggedIn("anna", Vouched(ISSUER, "loa3"), "en")


def test_a_login_ends_when_nobody_has_used_it_for_long_and_after_a_day_at_work(world: World) -> None:
    second = timedelta(seconds=1)
    with world.writing() as tx:
        token, start = logins.enter(tx.connection, None, tx.now), tx.now

        assert logins.who(tx.connection, token, start + IDLES - second) is not None
        assert logins.who(tx.connection, token, start + IDLES) is None

        logins.note_use(tx.connection, token, start + LASTS - IDLES)

        assert logins.who(tx.connection, token, start + LASTS - second) is not None
        assert logins.who(tx.connection, token, start + LASTS) is None


def test_a_login_that_nobody_uses_is_cleared_away_and_listed_no_more(world: World) -> None:
    with world.writing() as tx:
        token, start = logins.enter(tx.connection, None, tx.now), tx.now
        assert len(open_logins(tx.connection, start)) == 1
        assert open_logins(tx.connection, start + IDLES) == ()

        logins.enter(tx.connection, None, start + IDLES)

        assert logins.who(tx.connection, token, start) is None


def test_no_token_stands_in_the_register(world: World) -> None:
    with world.writing() as tx:
        add_person(tx, handle="anna")
        anna = find_person(tx.connection, "anna").id
        tokens = [
            logins.enter(tx.connection, anna, tx.now),
            logins.make_link(tx.connection, "bind", anna, tx.now, INVITATION_LASTS),
        ]

    stored = str(world.snapshot())
    assert [one for one in tokens if one in stored] == []


def test_whoever_comes_back_after_leaving_logs_in_anew(world: World) -> None:
    with world.writing() as tx:
        add_person(tx, handle="anna")
        token = logins.enter(tx.connection, find_person(tx.connection, "anna").id, tx.now)
        change_person(tx, "anna", left_on=tx.today)
        change_person(tx, "anna", left_on="")
        assert logins.who(tx.connection, token, tx.now) is None


def test_whoever_came_in_is_who_they_are_and_no_more_in_an_administrators_server(closed: World) -> None:
    """The account of the server says nothing of whoever comes in through it."""
    application = Application.of(closed.store, rulebook())
    came = application.request(today=closed.today, acting_as="anna", vouched=Vouched(ISSUER))
    typed = application.request(today=closed.today, acting_as="anna")

    with pytest.raises(NotAllowed) as refused, came.writing() as tx:
        add_person(tx, handle="ny", role="administrator")
    with typed.writing(keep=False) as tx:
        add_person(tx, handle="ny", role="administrator")

    assert refused.value.facts["reason"] == "administrators_grant"


def test_a_row_says_who_vouched_and_how_surely_and_the_proof_holds(closed: World) -> None:
    closed.main()
    application = Application.of(closed.store, rulebook())
    came = application.request(today=closed.today, acting_as="chef", vouched=Vouched(ISSUER, "loa3"))
    with came.writing() as tx:
        closed.open_tx = tx
        closed.amend("MAIN", title="Ny")
        closed.open_tx = None

    with closed.reading() as connection:
        rows = chronicle(connection, rulebook(), closed.stored("MAIN"))
        report = audit_history(connection, rulebook())

    assert rows[-1].principal == f"{application.principal} | {ISSUER} | loa3"
    assert report.findings == ()


def test_an_account_is_bound_once_and_proven(closed: World) -> None:
    with closed.writing() as tx:
        anna, bo = (find_person(tx.connection, one) for one in ("anna", "bo"))
        logins.bind(tx, anna.id, ISSUER, "7c1")
        logins.bind(tx, anna.id, ISSUER, "7c1")
        with pytest.raises(IdentityTaken):
            logins.bind(tx, bo.id, ISSUER, "7c1")
        logins.bind(tx, bo.id, ISSUER, "9")
        token = logins.enter(tx.connection, bo.id, tx.now, Vouched(ISSUER))
        assert logins.unbind(tx, bo, ISSUER)
        assert not logins.unbind(tx, bo, ISSUER)
        assert logins.who(tx.connection, token, tx.now) is None

    with closed.reading() as connection:
        assert bound(connection) == (Bound("anna", ISSUER, "7c1"),)
        assert audit_history(connection, rulebook()).findings == ()


def test_an_invitation_is_made_by_an_administrator_used_once_and_ends(closed: World) -> None:
    application = Application.of(closed.store, rulebook())
    with closed.writing() as tx:
        anna = find_person(tx.connection, "anna")
        first = logins.invite(tx, anna)
        token = logins.invite(tx, anna)
    now, over = real_moment().instant, real_moment().instant + INVITATION_LASTS
    other = application.request(today=closed.today, acting_as="bo", vouched=Vouched(ISSUER))
    with pytest.raises(NotAllowed), other.writing() as tx:
        logins.invite(tx, anna)

    with closed.writing() as tx:
        assert logins.invited(tx.connection, first, now) is None
        assert logins.invited(tx.connection, token, over) is None
        assert logins.follow(tx.connection, token, "log_in", now) is False
        assert logins.follow(tx.connection, token, "bind", over) is False
        assert logins.follow(tx.connection, token, "bind", now) == anna.id
        assert logins.follow(tx.connection, token, "bind", now) is False


def test_a_login_is_ended_by_whose_it_is_or_by_an_administrator(closed: World) -> None:
    application = Application.of(closed.store, rulebook())
    with closed.writing() as tx:
        for one in ("anna", "bo"):
            logins.enter(tx.connection, find_person(tx.connection, one).id, tx.now, Vouched(ISSUER))
        there = {one.handle: one.number for one in open_logins(tx.connection, tx.now)}

    anna = application.request(today=closed.today, acting_as="anna", vouched=Vouched(ISSUER))
    with pytest.raises(NotAllowed), anna.writing() as tx:
        logins.end(tx, there["bo"])
    with anna.writing() as tx:
        logins.end(tx, there["anna"])
        for none in ("", "%", there["anna"]):
            with pytest.raises(UnknownRecord):
                logins.end(tx, none)
    with closed.writing() as tx:
        logins.end(tx, there["bo"])
        assert open_logins(tx.connection, tx.now) == ()
