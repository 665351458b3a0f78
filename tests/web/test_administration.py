"""Looking after a register: by whom, and what becomes of it."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from lifecycle.store import Store
from tests.engine.world import World
from tests.web.browser import Browser, served, text_of
from web.frame.asking import Front
from workflows.clock import real_moment
from workflows.directory import logins
from workflows.directory.administration import end_logins_of
from workflows.directory.invitations import invite_person
from workflows.directory.known_people import find_person
from workflows.directory.open_logins import bound, entrances
from workflows.directory.people import add_person
from workflows.session import Application

ISSUER = "https://login.example.org"


@pytest.fixture
def front(database_url: str) -> Iterator[tuple[Front, Browser]]:
    """A register that an administrator has closed, and a browser in which nobody is logged in."""
    store = Store.open(database_url)
    application = Application.open(database_url)
    with application.request().writing() as tx:
        add_person(tx, handle="anna", name="<b>Anna</b>")
        add_person(tx, handle="granskare", role="auditor")
        add_person(tx, handle="chef", role="administrator", login=application.principal)
        logins.bind(tx, find_person(tx.connection, "anna").id, ISSUER, "7c1")
    application.store.close()
    with served(database_url) as (front, app):
        yield front, Browser(app)
    store.close()


def test_administrators_and_auditors_see_who_may_what_and_nobody_else(front: tuple[Front, Browser]) -> None:
    serving, browser = front
    seen = {
        who: browser.come_in(serving, who).get("/administration") for who in ("chef", "granskare", "anna")
    }

    assert {who: page.status_code for who, page in seen.items()} == {
        "chef": 200,
        "granskare": 200,
        "anna": 403,
    }
    assert "varken administratör eller revisor" in text_of(seen["anna"])
    whole = seen["chef"].get_data(as_text=True)
    assert "<b>Anna" not in whole
    assert "&lt;b&gt;Anna" in whole
    assert "granskare" in text_of(seen["granskare"])


@pytest.mark.parametrize(
    "path",
    ["personer/anna/inbjudan", f"personer/anna/konto?issuer={ISSUER}"],
)
def test_whoever_is_no_administrator_changes_nothing_there(front: tuple[Front, Browser], path: str) -> None:
    serving, browser = front
    before = everything(serving)

    for who in ("anna", "granskare"):
        browser.come_in(serving, who)
        token = browser.form("/jag")["csrf_token"]
        said = {"csrf_token": token, "do": ["do"], "role": ["administrator"], "handle": ["ny"]}
        assert browser.post(f"/administration/{path}", said).status_code in (403, 422), who

    assert everything(serving) == before


def everything(front: Front) -> str:
    with front.register.store.reading() as connection:
        people = connection.exec_driver_sql("SELECT handle, role, login FROM person ORDER BY handle").all()
        links = connection.exec_driver_sql("SELECT count(*) FROM login_link").scalar()
        return str((people, links, bound(connection)))


def test_a_role_is_given_an_account_taken_and_a_person_leaves(front: tuple[Front, Browser]) -> None:
    serving, browser = front
    browser.come_in(serving, "chef")
    other = Browser(browser.app).come_in(serving, "anna")

    given = browser.submit("/personer/anna", role="coordinator", name="Anna Ek")
    taken = browser.submit(f"/administration/personer/anna/konto?issuer={ISSUER}")

    assert (given.status_code, taken.status_code) == (303, 303), text_of(given)
    assert other.get("/").status_code == 302  # what she came in to by it has ended
    assert "Anna Ek" in text_of(browser.get("/administration"))
    other.come_in(serving, "anna", "https://another.example.org")
    today = serving.register.request().today.isoformat()
    assert browser.submit("/personer/anna", left_on=today).status_code == 303
    assert other.get("/").status_code == 403


def test_a_login_is_ended(front: tuple[Front, Browser]) -> None:
    serving, browser = front
    other = Browser(browser.app).come_in(serving, "anna")
    browser.come_in(serving, "chef")
    page = browser.get("/administration").get_data(as_text=True)
    [number] = re.findall(r'href="/administration/inloggningar/(\w+)[^>]*anna', page)

    assert browser.submit(f"/administration/inloggningar/{number}").status_code == 303
    assert other.get("/").status_code == 302
    assert browser.submit(f"/administration/inloggningar/{number}").status_code == 422


def logins_on(path: str, browser: Browser) -> list[str]:
    """Where the logins are ended that a page lists."""
    return re.findall(
        r'href="(/administration/inloggningar/[^"]+)"', browser.get(path).get_data(as_text=True)
    )


def test_one_sees_and_ends_ones_own_logins_and_nobody_elses(front: tuple[Front, Browser]) -> None:
    serving, browser = front
    other = Browser(browser.app).come_in(serving, "anna")
    chef = Browser(browser.app).come_in(serving, "chef")
    browser.come_in(serving, "anna")
    own, [theirs] = logins_on("/jag", browser), logins_on("/jag", chef)

    assert len(own) == 2
    assert browser.submit(theirs).status_code == 403
    ended = [browser.submit(one).status_code for one in own if browser.get("/").status_code == 200]
    assert set(ended) == {303}
    assert 302 in (browser.get("/").status_code, other.get("/").status_code)
    assert chef.get("/").status_code == 200


def test_somebody_is_added_and_invited_once(front: tuple[Front, Browser]) -> None:
    serving, browser = front
    browser.come_in(serving, "chef")

    added = browser.submit("/ny/person", handle="bo", name="Bo Alm", role="coordinator")
    form = browser.form("/administration/personer/bo/inbjudan")
    shown = browser.post("/administration/personer/bo/inbjudan", form)

    assert added.status_code == 303, text_of(added)
    [token] = re.findall(r"/inbjudan/([\w-]{20,})", shown.get_data(as_text=True))
    assert "Bo Alm" in text_of(Browser(browser.app).get(f"/inbjudan/{token}"))


def test_the_last_administrator_does_not_give_up_the_role(front: tuple[Front, Browser]) -> None:
    serving, browser = front
    browser.come_in(serving, "chef")

    page = browser.submit("/personer/chef", role="coordinator")

    assert page.status_code == 403
    assert "administratör" in text_of(page)


@pytest.mark.parametrize("day", ["2024-01-10", "2040-01-10"])
def test_to_log_in_is_no_practice_whatever_day_it_is_where_one_practises(
    world: World, database_url: str, day: str
) -> None:
    world.on(day)
    with world.writing() as tx:
        add_person(tx, handle="bo", role="administrator")
    with served(database_url) as (front, _):
        front.logins.enter("bo", real_moment().instant)
        with world.writing() as tx:
            link = str(invite_person(tx, "bo", "").link).rpartition("/")[2]
            follows = logins.follow(tx.connection, link, "bind", real_moment().instant)

        there = entrances(front.register.request(acting_as="bo"))
        with world.writing() as tx:
            ended = end_logins_of(tx, "bo")

    assert [one.handle for one in there.logins] == ["bo"]
    assert follows is not None
    assert ended == 1


def test_that_nothing_is_kept_from_anybody_is_the_first_that_is_said(
    front: tuple[Front, Browser], living: Browser
) -> None:
    serving, browser = front
    closed = text_of(browser.come_in(serving, "chef").get("/administration"))
    opened = text_of(living.get("/administration"))

    assert closed.count("alla i registret läser allt") == 1
    assert closed.index("alla i registret läser allt") < closed.index("Personer, roller och konton")
    assert "handslag register host" not in closed
    assert opened.count("Registret är öppet") == 1
    assert opened.index("Registret är öppet") < opened.index("Personer, roller och konton")
