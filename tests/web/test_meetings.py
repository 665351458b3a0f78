"""A meeting on pages: an agenda from what is due, what is noted while it goes on, minutes, an invitation."""

from __future__ import annotations

import re

import pytest
from icalendar import Calendar

from lifecycle.fields import rows_in
from tests.engine.world import POLICE, TOWN, World
from tests.stories.test_meetings import forum_that_meets
from tests.stories.test_rounds import noted
from tests.web.browser import HOST, Browser, text_of

MEETING = "/mote/FORUM/2024-05-16"


@pytest.fixture
def steering(world: World) -> World:
    """A steering group that meets on 16 May, with a round that is open."""
    forum_that_meets(world)
    return world


def test_the_agenda_is_made_from_what_is_due(steering: World, browser: Browser) -> None:
    del steering

    page = browser.get(f"{MEETING}/-/dagordning")

    assert page.status_code == 200
    said = text_of(page)
    for words in ("Dagordning: Styrgrupp", "16 maj 2024", "SUB/2024-T1", "inte prövat än", "Att besluta"):
        assert words in said, words
    whole = page.get_data(as_text=True)
    assert f'href="{MEETING}/-/protokoll"' in whole
    [paper] = re.findall(r'<article class="paper">(.*)</article>', whole, re.DOTALL)
    assert not re.search(r"<(?:form|input|button|select|textarea)", paper)


def test_a_forum_leads_to_the_agenda_of_its_next_meeting(steering: World, browser: Browser) -> None:
    del steering
    assert "FORUM/2024-05-16" in text_of(browser.get("/forum/FORUM/-/dagordning"))
    assert browser.get("/avtal/MAIN/-/dagordning").status_code == 404


def test_decisions_are_noted_one_by_one_and_become_activities_when_it_was_held(
    steering: World, browser: Browser
) -> None:
    address = f"{MEETING}/-/mote/anteckna"
    for decision in ("fler vuxna; ute | sent", "belysning vid torget"):
        done = browser.submit(
            address, decision=decision, responsible="fritidschef", due_on="30 september 2024"
        )
        assert (done.status_code, done.headers["Location"]) == (303, address), text_of(done)

    assert "fler vuxna; ute | sent" in text_of(browser.get(address))
    rows = rows_in(steering.values("FORUM/2024-05-16")["decisions"])
    assert [(row["decision"], row["due_on"]) for row in rows] == [
        ("fler vuxna; ute | sent", "2024-09-30"),
        ("belysning vid torget", "2024-09-30"),
    ]
    for party in (TOWN, POLICE):
        done = browser.submit(f"{MEETING}/-/mote/narvaro", party=party, function="chef", mandate="own")
        assert done.status_code == 303, text_of(done)
    noted(steering.on("2024-05-16"), "1", "finding=mötena hålls")
    held = browser.submit(f"{MEETING}/-/steg/hold", on="2024-05-16")
    assert held.status_code == 303, text_of(held)
    minutes = text_of(browser.get(f"{MEETING}/-/protokoll"))
    for words in (
        "Protokoll: Styrgrupp",
        TOWN,
        "belysning vid torget",
        "fritidschef",
        "planerad",
        "Justeras",
    ):
        assert words in minutes, words
    assert "utkast" not in minutes
    assert browser.get(address).status_code == 404


def test_nothing_is_noted_twice_or_empty_or_over_what_another_noted(
    steering: World, browser: Browser
) -> None:
    address = f"{MEETING}/-/mote/anteckna"
    stale = browser.form(address)
    assert browser.submit(address).status_code == 422
    assert browser.submit(address, decision="först").status_code == 303

    page = browser.post(address, {**stale, "decision": ["sist"], "do": ["do"]})

    assert page.status_code == 409
    assert ">sist</textarea>" in page.get_data(as_text=True)
    assert browser.submit(address, decision="först").status_code == 303
    assert len(rows_in(steering.values("FORUM/2024-05-16")["decisions"])) == 1


def test_the_minutes_of_a_meeting_that_was_not_held_are_a_draft(steering: World, browser: Browser) -> None:
    del steering
    assert "det här är ett utkast" in text_of(browser.get(f"{MEETING}/-/protokoll"))


def test_the_invitation_is_an_entry_with_its_hours_and_its_place(steering: World, browser: Browser) -> None:
    assert browser.submit(f"{MEETING}/-/andra/meets_at", meets_at="13.00-15.00").status_code == 303
    assert browser.submit(f"{MEETING}/-/andra/place", place="Stadshuset, rum 3").status_code == 303

    answer = browser.get(f"{MEETING}/-/inbjudan.ics")

    assert answer.mimetype == "text/calendar"
    [event] = Calendar.from_ical(answer.get_data()).walk("VEVENT")
    assert event.decoded("dtstart").isoformat() == "2024-05-16T11:00:00+00:00"
    assert event.decoded("dtend").isoformat() == "2024-05-16T13:00:00+00:00"
    assert str(event["location"]) == "Stadshuset, rum 3"
    assert "/mote/FORUM/2024-05-16/-/dagordning" in str(event["description"])
    del steering


def test_the_invitation_leads_to_where_the_host_says_its_pages_are_whatever_was_asked(
    steering: World, browser: Browser
) -> None:
    """An entry is sent on to others: of the address that somebody asked by, a port of theirs is no part."""
    del steering
    address = f"{MEETING}/-/inbjudan.ics"
    asked_so = browser.get(address, Host="127.0.0.1:666").get_data(as_text=True)
    plain = asked_so.replace("\r\n ", "")

    assert f"http://{HOST}{MEETING}/-/dagordning" in plain
    assert ":666" not in plain


def test_a_meeting_leads_to_its_pages(steering: World, browser: Browser) -> None:
    del steering
    whole = browser.get(MEETING).get_data(as_text=True)
    for last in ("dagordning", "protokoll", "inbjudan.ics", "mote/anteckna", "mote/narvaro"):
        assert f'href="{MEETING}/-/{last}"' in whole, last
