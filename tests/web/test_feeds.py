"""A person's calendar feed: theirs alone, renewed and ended, the same for as long as nothing has changed."""

from __future__ import annotations

import re

import pytest
import vobject

from tests.engine.world import TOWN, World
from tests.web.browser import Browser, text_of
from workflows.directory.people import add_person, change_person, hold_function


@pytest.fixture
def anna(world: World, browser: Browser) -> Browser:
    """Somebody who coordinates for the town, which has a main agreement."""
    with world.writing() as tx:
        add_person(tx, handle="anna", name="Anna Ek", language="sv")
        hold_function(tx, unit=TOWN, function="samordnare", person="anna", from_on=world.today, is_new=True)
    world.running("main_agreement", "MAIN")
    return browser.enter("anna")


def subscribed(browser: Browser) -> str:
    """Make an address, and read it where it is shown."""
    token = browser.form("/jag")["csrf_token"]
    assert browser.post("/jag/kalender", {"csrf_token": token}).status_code == 303
    found = re.search(r"/kalender/\S+?\.ics", text_of(browser.get("/jag")))
    assert found is not None
    return found[0]


def test_the_feed_has_the_days_of_the_person_and_each_leads_to_its_page(anna: Browser) -> None:
    answer = anna.get(subscribed(anna))

    assert answer.status_code == 200
    assert answer.content_type == "text/calendar; charset=utf-8"
    days = vobject.readOne(answer.get_data(as_text=True)).vevent_list
    assert days
    assert {one.url.value for one in days if hasattr(one, "url")} >= {"http://127.0.0.1:8321/avtal/MAIN"}


def test_it_stays_the_same_until_something_has_changed(world: World, anna: Browser) -> None:
    address = subscribed(anna)
    first = anna.get(address)
    etag = {"If-None-Match": first.headers["ETag"]}

    assert anna.get(address, **etag).status_code == 304
    world.amend("MAIN", title="En annan rubrik")
    after = anna.get(address, **etag)
    assert after.status_code == 200
    assert after.headers["ETag"] != first.headers["ETag"]


def test_whoever_has_the_address_needs_no_login_and_a_new_one_ends_the_old(anna: Browser) -> None:
    old = subscribed(anna)
    anna.post("/logga-ut", anna.form("/jag"))
    assert anna.get(old).status_code == 200
    anna.enter("anna")
    new = subscribed(anna)

    assert (anna.get(old).status_code, anna.get(new).status_code) == (404, 200)
    token = anna.form("/jag")["csrf_token"]
    anna.post("/jag/kalender/avsluta", {"csrf_token": token})
    assert anna.get(new).status_code == 404
    assert anna.get("/kalender/nagot.ics").status_code == 404


def test_whoever_has_left_has_no_feed_and_a_person_without_days_an_empty_one(
    world: World, anna: Browser
) -> None:
    address = subscribed(anna)
    with world.writing() as tx:
        add_person(tx, handle="bo", language="sv")
        change_person(tx, handle="anna", left_on=world.today)

    assert anna.get(address).status_code == 404
    empty = anna.get(subscribed(anna.enter("bo")))
    assert empty.status_code == 200
    assert "BEGIN:VCALENDAR" in empty.get_data(as_text=True)
    assert "BEGIN:VEVENT" not in empty.get_data(as_text=True)


def test_the_token_is_not_kept(world: World, anna: Browser) -> None:
    token = subscribed(anna).removeprefix("/kalender/").removesuffix(".ics")

    with world.reading() as connection:
        stored = [str(row) for row in connection.exec_driver_sql("SELECT * FROM calendar_feed")]
    assert len(stored) == 1
    assert token not in stored[0]


def test_nobody_in_particular_has_none(browser: Browser) -> None:
    token = browser.form("/jag")["csrf_token"]

    assert browser.post("/jag/kalender", {"csrf_token": token}).status_code == 404
    assert "kalenderprogram" not in text_of(browser.get("/jag"))
