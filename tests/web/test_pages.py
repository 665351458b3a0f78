"""Every page there is: asked for by whoever is logged in, and by whoever is not."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from urllib.parse import unquote

import pytest
from sqlalchemy import Engine, create_engine, event, text

from lifecycle.options import options
from tests.engine.test_steps import WAYS, bring
from tests.engine.world import World, definition_of, rulebook
from tests.web.browser import Browser, page_of, served, text_of
from web.application import PAGES
from web.frame.forms import can_be_said
from web.frame.guarding import HEADERS, OPEN_TO_ALL
from web.frame.ways import STEP_PAGES
from web.pages.listings import LISTED
from web.statement import STATUSES, Statement

ALONE = sorted(
    address for name, (address, methods, _) in PAGES.items() if "<" not in address and "GET" in methods
)
"""Addresses that name nothing."""


def records_in(file: Path) -> list[tuple[str, str]]:
    with create_engine(f"sqlite:///{file}").connect() as connection:
        return [(row.machine, row.reference) for row in connection.execute(text("SELECT * FROM record"))]


def test_a_window_s_title_begins_with_a_capital(world: World, browser: Browser) -> None:
    world.main()

    page = browser.get(page_of("main_agreement", "MAIN", "/-/steg/send_for_decision"))

    assert "<title>Skicka för beslut " in page.get_data(as_text=True)


@pytest.mark.parametrize("listing", LISTED)
def test_a_listing_leads_to_what_has_ended_too(living: Browser, listing: str) -> None:
    ahead, whole = living.get(f"/lista/{listing}"), living.get(f"/lista/{listing}?alla=1")

    leads = f'href="/lista/{listing}?alla=1">Visa även det som är slut</a>'
    assert leads in ahead.get_data(as_text=True)
    assert leads not in whole.get_data(as_text=True)


@pytest.mark.parametrize("address", [*ALONE, *(f"/lista/{name}" for name in LISTED)])
def test_a_page_is_shown_to_whoever_is_logged_in(living: Browser, address: str) -> None:
    page = living.get(address)

    assert page.status_code == 200
    assert "<h1>" in page.get_data(as_text=True)
    assert {name: page.headers[name] for name in HEADERS} == HEADERS
    assert page.headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_record_is_a_page_and_all_that_it_leads_to_is_there(
    living: Browser, life: Path, language: str
) -> None:
    asked: set[tuple[str, str]] = set()
    wrong = []
    for machine, reference in records_in(life):
        page = living.get(page_of(machine, reference), **{"Accept-Language": language})
        if page.status_code != 200 or reference not in text_of(page):
            wrong.append((reference, page.status_code))
        for found in re.findall(r'href="(/(?!stil/)[^"#]*)"', page.get_data(as_text=True)):
            kind = (machine, found.partition("/-/")[2]) if "/-/" in found else ("", found)
            if kind not in asked:
                asked.add(kind)
                there = living.get(unquote(found), **{"Accept-Language": language})
                wrong += [] if there.status_code == 200 else [(found, there.status_code)]

    assert wrong == []
    assert len(asked) > len(records_in(life))


def test_a_page_reads_its_record_once_for_itself_and_for_what_can_be_done(
    world: World, browser: Browser
) -> None:
    world.main()
    asked: list[str] = []
    event.listen(Engine, "before_cursor_execute", hear := lambda *said: asked.append(said[2]))

    page = browser.get(page_of("main_agreement", "MAIN"))
    event.remove(Engine, "before_cursor_execute", hear)

    assert page.status_code == 200
    assert (
        len([one for one in asked if re.search(r"FROM deadline\s+WHERE deadline.status = 'open' AND ", one)])
        == 1
    )


@pytest.mark.parametrize("name", sorted(PAGES))
def test_nobody_is_shown_a_page_without_being_logged_in(living: Browser, life: Path, name: str) -> None:
    del living
    address, methods, _ = PAGES[name]
    path = re.sub(r"<(?:path:)?\w+>", "x", re.sub(r"<int:\w+>", "1", address))
    with served(f"sqlite:///{life}") as (_, app):
        stranger = Browser(app)
        seen = stranger.get(path) if "GET" in methods else None
        token = stranger.form("/logga-in")["csrf_token"]
        told = (
            stranger.post(path, {"csrf_token": token, "reason": ["skrivet"]}) if "POST" in methods else None
        )

    if name in OPEN_TO_ALL:
        return
    if seen is not None:
        assert (seen.status_code, seen.headers["Location"]) == (302, f"/logga-in?then={path}")
    if told is not None:
        assert told.status_code == 401
        assert "skrivet" in text_of(told)


@pytest.mark.parametrize("machine", rulebook().machines())
def test_every_step_of_a_machine_is_a_form(world: World, browser: Browser, machine: str) -> None:
    """What parties do, one by one or together, has pages of its own."""
    definition = definition_of(machine)
    state = next(iter(WAYS[machine]))
    bring(world, machine, state)
    pages = {
        trigger: browser.get(page_of(machine, "IT", f"/-/steg/{trigger}")) for trigger in definition.triggers
    }

    assert {name: page.status_code for name, page in pages.items()} == {
        name: 404 if name in STEP_PAGES else 200 for name in definition.triggers
    }
    own = {STEP_PAGES[name] for name in definition.triggers if name in STEP_PAGES}
    assert {
        name for name in own if browser.get(page_of(machine, "IT", f"/-/{name}")).status_code != 200
    } == set()
    with world.reading() as connection:
        open_now = options(connection, rulebook(), world.id_of("IT"), on=world.today)
    carried = {name for one in open_now for name in one.carries}
    told = " ".join(text_of(page) for page in pages.values())
    assert re.findall(r"[^\n]{,60} --(?:reason|by|for|on|from|until|about|with|meeting)\b", told) == []
    shown = "".join(page.get_data(as_text=True) for page in pages.values())
    assert {name for name in can_be_said(carried) if f'id="{name}"' not in shown} == set()


def test_an_unknown_page_a_wrong_kind_and_another_name_of_a_record(living: Browser, life: Path) -> None:
    machine, reference = records_in(life)[0]
    other = "forum" if machine != "forum" else "avtal"

    assert living.get("/finns/inte").status_code == 404
    assert living.get("/avtal/FINNS-INTE").status_code == 404
    elsewhere = living.get(f"/{other}/{reference}")
    assert (elsewhere.status_code, elsewhere.headers["Location"]) == (302, page_of(machine, reference))


def test_the_pages_speak_the_language_that_was_chosen(living: Browser) -> None:
    token = living.form("/jag")["csrf_token"]

    chosen = living.post("/jag/sprak", {"csrf_token": token, "language": ["en"], "then": ["/avtal"]})
    nonsense = living.post("/jag/sprak", {"csrf_token": token, "language": ["xx"]})

    assert (chosen.status_code, chosen.headers["Location"]) == (303, "/avtal")
    assert nonsense.status_code == 404
    page = living.get("/avtal").get_data(as_text=True)
    assert '<html lang="en">' in page
    assert "<h1>Agreements</h1>" in page


@pytest.mark.parametrize("audit", ["forsenat", "avtalstider", "luckor", "lag", "rattelser", "historik"])
def test_an_audit_is_asked_as_of_a_day_and_as_known_on_one(living: Browser, audit: str) -> None:
    then = living.get(f"/kontroll/{audit}?avser=2027-03-01&kant=1 april 2027")
    wrong = living.get(f"/kontroll/{audit}?avser=snart")

    assert then.status_code == 200
    assert wrong.status_code == 422
    assert "snart" in text_of(wrong)


def test_a_defect_of_ours_tells_its_reference_and_nothing_else(
    living: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> None:
        raise RuntimeError("en hemlighet")

    monkeypatch.setattr("web.pages.today.now", fails)
    page = living.get("/")

    assert page.status_code == 500
    assert re.search(r"\b[0-9a-f]{8}\b", text_of(page))
    assert "hemlighet" not in page.get_data(as_text=True)


@pytest.mark.parametrize("status", STATUSES)
def test_the_host_answers_for_how_accessible_the_pages_are(life: Path, status: str) -> None:
    supervision = "https://myndigheten.example/anmal"
    statement = Statement("Borås Stad", status, date(2027, 1, 31), "033-1", supervision, ("<b>Bilden</b>",))

    with served(f"sqlite:///{life}", statement=statement) as (_, app):
        filled = Browser(app).get("/om/tillganglighet")
    with served(f"sqlite:///{life}") as (_, app):
        empty = Browser(app).get("/om/tillganglighet")

    told = text_of(filled)
    assert [one in told for one in ("Borås Stad", "2027-01-31", "033-1", "<b>Bilden</b>", "2018:1937")] == [
        True
    ] * 5
    assert f'href="{supervision}"' in filled.get_data(as_text=True)
    assert "HANDSLAG_WEB_ACCESSIBILITY" in text_of(empty)
    assert "HANDSLAG_WEB_ACCESSIBILITY" not in told
