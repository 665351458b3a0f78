"""Every page there is, used as somebody would who means ill: the walk is over the table of pages itself."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Final
from urllib.parse import quote

import pytest

from lifecycle.records.duty import KINDS
from lifecycle.store import Store
from tests.engine.world import TOWN, World
from tests.web.browser import Browser, page_of, served, text_of
from web.application import PAGES
from web.frame.asking import Front
from web.frame.guarding import HEADERS, OPEN_TO_ALL
from web.pages.beginnings import ALONE
from web.pages.meetings import NOTED
from web.pages.offices import PARTY_ACTS
from workflows.directory.people import add_person, change_person, hold_function
from workflows.session import Application

GETS = sorted(name for name, (_, methods, _) in PAGES.items() if "GET" in methods)
POSTS = sorted(name for name, (_, methods, _) in PAGES.items() if "POST" in methods)
ONES_OWN: Final = ("language", "leave", "choose_person", "new_feed", "no_feed")
"""What is about one's own browser, and one's own calendar program: whoever reads may."""
WRITES = sorted(set(POSTS) - OPEN_TO_ALL - {*ONES_OWN})
"""What writes in the register."""

MAIN: Final = ("main_agreement", "MAIN")

MARK = "<script>alert(1)</script>"
TRICKS = (
    *("../../../etc/passwd", "..%2f..%2f..%2fetc%2fpasswd", "%2e%2e/%2e%2e/etc/passwd", "..\\..\\x"),
    *("%00", "a%00b", "%0d%0aSet-Cookie:%20x=y", "a\u2028b", "%ff%fe", "x" * 3000, quote(MARK), "-", "%25"),
)


ROUND: Final = ("round", "BORAS-2026/SUB/2026-H2")
MEETING: Final = ("meeting", "BORAS-2026/FORUM/2026-05-01")

IS_OF: Final = {
    "antal": ("activity", "BORAS-2026/SUB/ACT"),
    "close_rounds": ("main_agreement", "BORAS-2021"),
    "figures": ("follow_up", "BORAS-2026/SUB/2026-H2/3"),
    "reply_link": ("contribution", "BORAS-2026/CONTRIB"),
    "successor": ("problem_picture", "BORAS-2026/PICTURE"),
    "tables": ("development_plan", "BORAS-CAPABILITY"),
    **dict.fromkeys(("agenda", "meeting_invitation", "minutes", "noting"), MEETING),
    **dict.fromkeys(("read_sheet", "sheet", "sheet_file"), ROUND),
}
"""Records of the little life that have a page which an agreement has not."""

BY_A_KEY: Final = {"calendar", "come_from_issuer", "go_to_issuer", "invitation", "reply"}
"""Pages that only whoever has a secret, or an issuer, is shown: they have tests of their own."""


def path_of(name: str, record: tuple[str, str]) -> str:
    """Give an address of a page; of a record where it is a record's."""
    address = PAGES[name][0]
    if "<kind>" in address:
        address = address.replace("/<kind>/<path:reference>", page_of(*record))
    known = {"trigger": "fill_in", "field": "title", "act": "beslut", "handle": "anna", "listing": "bilder"}
    known |= {"name": quote("Borås"), "machine": "action_plan", "what": next(iter(ALONE))}
    known |= {"noted": next(iter(NOTED)), "duty": KINDS[0], "number": "1"}
    known |= {"party_act": {"act": next(iter(PARTY_ACTS))}, "file": {"name": "avtal"}}.get(name, {})
    filled = re.sub(r"<int:\w+>", "1", address)
    return re.sub(r"<(?:path:)?(\w+)>", lambda found: known.get(found[1], "x"), filled)


def here(name: str) -> str:
    """Give the address of a page that is there, in the little life."""
    return path_of(name, IS_OF.get(name, ("main_agreement", "BORAS-2026")))


def test_every_page_of_the_walk_is_there(living: Browser) -> None:
    """What is asked of a page that is none says nothing of the page."""
    asked = {name: living.get(here(name)).status_code for name in GETS if name not in BY_A_KEY}

    assert {name: status for name, status in asked.items() if status != 200} == {}


def test_every_page_tells_the_browser_what_it_may_do_also_where_something_is_wrong(living: Browser) -> None:
    for name in GETS:
        path = here(name)
        for asked in (path, f"{path}/finns/inte", path.replace("/avtal/", "/avtal/INGET-")):
            page = living.get(asked)
            assert page.status_code < 500, (asked, text_of(page))
            assert {one: page.headers[one] for one in HEADERS} == HEADERS, asked
            assert page.headers["Cache-Control"] == "no-store", asked
            assert "script" not in page.headers["Content-Security-Policy"]


def test_no_page_is_given_under_another_name_of_the_server(living: Browser) -> None:
    for name in sorted(PAGES):
        path = here(name)
        for host in ("ond.example", "127.0.0.1.ond.example", "127.0.0.1@ond.example", "127.0.0.1:80:90"):
            page = living.get(path, Host=host)
            assert (page.status_code, page.get_data()) == (400, b""), (name, host)
        forwarded = living.get(path, **{"X-Forwarded-Host": "ond.example", "X-Forwarded-Proto": "https"})
        assert "ond.example" not in str(forwarded.headers) + forwarded.get_data(as_text=True)


def test_no_form_is_taken_that_is_not_of_this_browser(living: Browser) -> None:
    theirs = Browser(living.app).enter().form("/jag")["csrf_token"]

    for name in POSTS:
        path = here(name)
        for token in ([], ["nagot"], theirs):
            page = living.post(path, {"csrf_token": token, "do": ["do"], "version": ["1"]})
            assert page.status_code == 400, (name, token, text_of(page))


@pytest.mark.parametrize("trick", TRICKS, ids=[one[:20] for one in TRICKS])
def test_no_trick_in_an_address_leads_anywhere(living: Browser, trick: str) -> None:
    for name in GETS:
        address = PAGES[name][0].replace("<kind>", "avtal")
        path = re.sub(r"<(?:\w+:)?\w+>", lambda _: trick, address)

        page = living.get(path)

        whole = page.get_data(as_text=True)
        assert page.status_code < 500, (path, page.status_code)
        assert "root:" not in whole
        assert MARK not in whole
        assert not [one for one in page.headers.getlist("Set-Cookie") if "x=y" in one]
        assert not page.headers.get("Location", "/").startswith(("//", "http:", "https:", "\\")), path


def test_what_is_asked_in_an_address_is_text_and_no_marks(living: Browser) -> None:
    names = ("avser", "kant", "lage", "part", "slutar_fore", "till", "then", "sida", "issuer", "iss", "state")
    query = "&".join(f"{one}={quote(MARK)}" for one in names)

    for name in GETS:
        page = living.get(f"{here(name)}?{query}")
        assert page.status_code < 500, name
        assert MARK not in page.get_data(as_text=True), name


def test_whoever_has_left_gets_no_page(world: World, browser: Browser) -> None:
    world.main()
    with world.writing() as tx:
        add_person(tx, handle="anna")
    browser.enter("anna")
    with world.writing() as tx:
        change_person(tx, "anna", left_on=world.today)

    pages = {name: browser.get(path_of(name, MAIN)) for name in GETS if name not in OPEN_TO_ALL}

    assert {name: page.status_code for name, page in pages.items() if page.status_code != 403} == {}


# ---- a register that is closed: who may what ----


@contextmanager
def closed(world: World, url: str) -> Iterator[tuple[Front, Browser]]:
    """An agreement, somebody at one of its parties, somebody at none, an auditor and an administrator."""
    world.main()
    application = Application.open(url)
    with application.request(today=world.today).writing() as tx:
        for handle, role in (("anna", "coordinator"), ("frammande", "coordinator"), ("granskare", "auditor")):
            add_person(tx, handle=handle, role=role)
        hold_function(tx, unit=TOWN, function="samordnare", person="anna", from_on=world.today, is_new=True)
        add_person(tx, handle="chef", role="administrator", login=application.principal)
    application.store.close()
    with served(url) as (front, app):
        yield front, Browser(app)


FILLED: Final = {
    **{name: ["NY"] for name in ("reference", "as_reference", "handle")},
    **{name: [TOWN] for name in ("party", "parties")},
    "do": ["do"],
    "on": ["2024-01-10"],
    "reason": ["skäl"],
    "title": ["Ny"],
    "version": ["1"],
    "old": ["anna"],
    "new": ["chef"],
    "role": ["administrator"],
}
"""What somebody fills in who does not look at what is asked for."""


@pytest.mark.parametrize("who", ["granskare", "frammande"])
def test_an_auditor_and_another_partys_person_write_nothing_on_any_page(
    world: World, database_url: str, who: str
) -> None:
    """As on the command line: it is the story that refuses."""
    with closed(world, database_url) as (front, browser):
        browser.come_in(front, who)
        before = everything(database_url)
        token = browser.form("/jag")["csrf_token"]

        pages = {name: browser.post(path_of(name, MAIN), {**FILLED, "csrf_token": token}) for name in WRITES}
        assert browser.post(path_of("new_feed", MAIN), {"csrf_token": token}).status_code == 303

        told = {name: page.status_code for name, page in pages.items()}
        assert {name: status for name, status in told.items() if status not in (403, 404, 422)} == {}
        assert 403 in told.values()
        assert everything(database_url) == before


NOT_LET_IN: Final = {
    "granskare": {403},
    "frammande": {200, 303, 403, 422},
    "borta": {200, 303, 403, 422},
}
"""Who writes nothing, and what each is told: an auditor always that; the others may be told that something
cannot be, or that it stands there already and nothing has changed."""


@pytest.fixture(scope="module")
def closed_life(life: Path, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The little life, closed, with an auditor, somebody at no party, and one whose function has ended."""
    copy = tmp_path_factory.mktemp("closed") / "life.db"
    shutil.copy(life, copy)
    url = f"sqlite:///{copy}"
    application = Application.open(url)
    with application.request().writing() as tx:
        for handle, role in (
            ("frammande", "coordinator"),
            ("borta", "coordinator"),
            ("granskare", "auditor"),
        ):
            add_person(tx, handle=handle, role=role)
        yesterday = tx.today - timedelta(days=1)
        for unit in ("Borås", "LPO Borås"):
            hold_function(
                tx,
                unit=unit,
                function="samordnare",
                person="borta",
                from_on=yesterday - timedelta(days=30),
                to_on=yesterday,
                is_new=True,
            )
        add_person(tx, handle="chef", role="administrator", login=application.principal)
    application.store.close()
    return url


@pytest.mark.parametrize("who", NOT_LET_IN)
def test_whoever_may_write_nowhere_writes_nothing_on_any_page_that_is_there(
    closed_life: str, who: str
) -> None:
    """Each form is sent as it stands, filled in where nothing does: nobody is turned away by its version."""
    with served(closed_life) as (front, app):
        browser = Browser(app).come_in(front, who)
        before = everything(closed_life)
        token = browser.form("/jag")["csrf_token"]
        told = {}
        for name in WRITES:
            path = here(name)
            form = browser.form(path) if browser.get(path).status_code == 200 else {}
            said = {**FILLED, **{one: values for one, values in form.items() if any(values)}}
            for do in ("preview", "do"):
                answer = browser.post(path, {**said, "csrf_token": token, "sure": ["yes"], "do": [do]})
                told[name, do] = answer.status_code

        assert {one: status for one, status in told.items() if status not in NOT_LET_IN[who]} == {}
        assert list(told.values()).count(403) > len(told) / 4
        assert everything(closed_life) == before


def test_whoever_is_at_a_party_writes_there_and_is_told_why_not_elsewhere(
    world: World, database_url: str
) -> None:
    address = page_of("main_agreement", "MAIN", "/-/andra/title")
    with closed(world, database_url) as (front, browser):
        there = browser.come_in(front, "anna").submit(address, title="Ny")
        elsewhere = browser.come_in(front, "frammande").submit(address, title="Nyare")
        anybody = browser.come_in(front, "granskare").submit(address, title="Nyast")

    assert there.status_code == 303, text_of(there)
    assert (elsewhere.status_code, anybody.status_code) == (403, 403)
    assert "funktion" in text_of(elsewhere)
    assert "Den som kan ge rätten: chef" in text_of(elsewhere)


def everything(url: str) -> str:
    """All that is stored, but who is logged in, or reads by a calendar, and which accounts have asked."""
    store = Store.open(url)
    snapshot = World(store).snapshot()
    store.close()
    return "\n".join(
        line
        for line in snapshot.splitlines()
        if not line.startswith(("login", "calendar_feed", "sqlite", "sealed_text", "register_fact"))
    )


@pytest.mark.parametrize("trick", TRICKS[:1] + TRICKS[5:8], ids=["upwards", "nul", "nul inside", "new line"])
def test_no_form_is_taken_for_something_elsewhere(living: Browser, trick: str) -> None:
    token = living.form("/jag")["csrf_token"]
    for name in WRITES:
        address = PAGES[name][0].replace("<kind>", "avtal")
        path = re.sub(r"<(?:\w+:)?\w+>", lambda _: trick, address)
        if path == address:
            continue

        page = living.post(path, {**FILLED, "csrf_token": token})

        assert page.status_code in (303, 400, 404, 405, 422), (path, page.status_code)
        assert "Set-Cookie: x=y" not in str(page.headers)
        assert "root:" not in page.get_data(as_text=True)


def test_whoever_has_left_writes_nothing_by_a_form_that_was_open(world: World, browser: Browser) -> None:
    world.main()
    with world.writing() as tx:
        add_person(tx, handle="anna")
    token = browser.enter("anna").form("/jag")["csrf_token"]
    with world.writing() as tx:
        change_person(tx, "anna", left_on=world.today)
    before = world.snapshot()

    pages = {name: browser.post(path_of(name, MAIN), {**FILLED, "csrf_token": token}) for name in WRITES}

    assert {name: page.status_code for name, page in pages.items() if page.status_code != 403} == {}
    assert world.snapshot() == before
