"""Nobody comes in who should not, and no page is used against whoever reads it."""

from __future__ import annotations

import re
from base64 import urlsafe_b64decode
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path

import pytest
from itsdangerous import URLSafeTimedSerializer
from sqlalchemy import select, update

from lifecycle.records import Login
from lifecycle.store import Store
from lifecycle.table import table
from tests.engine.world import World
from tests.web.browser import HOST, Browser, page_of, served, text_of
from web.frame.logins import IDLES, LASTS, LINK_LASTS, Logins
from workflows.clock import real_moment
from workflows.directory.logins import NOTED_EVERY
from workflows.directory.people import add_person, change_person

LOGIN = table(Login)
NOW = datetime(2026, 11, 30, 12, tzinfo=UTC)


def test_a_link_logs_in_once_within_minutes_and_only_when_it_is_followed(life: Path) -> None:
    with served(f"sqlite:///{life}") as (front, app):
        link = f"/logga-in/{front.logins.link(None, real_moment().instant)}"
        looking, first, second = Browser(app), Browser(app), Browser(app)
        assert looking.get(link).status_code == 200
        assert looking.get("/").status_code == 302

        came = first.post(link, first.form(link))
        again = second.post(link, second.form("/logga-in"))

        assert (came.status_code, first.get("/").status_code) == (303, 200)
        assert (again.status_code, second.get("/").status_code) == (410, 302)


def test_whoever_comes_in_by_a_link_or_by_choice_is_met_in_their_own_language(
    world: World, database_url: str
) -> None:
    with world.writing() as tx:
        add_person(tx, handle="ann", language="en")
    with served(database_url) as (front, app):
        link = f"/logga-in/{front.logins.link('ann', real_moment().instant)}"
        by_link, chosen = Browser(app), Browser(app)
        assert '<html lang="sv">' in by_link.get(link).get_data(as_text=True)
        by_link.post(link, by_link.form(link))
        chosen.enter("ann")

        for browser in (by_link, chosen):
            assert '<html lang="en">' in browser.get("/").get_data(as_text=True)


def test_a_style_sheet_that_has_changed_has_another_address(browser: Browser) -> None:
    page = browser.get("/").get_data(as_text=True)
    found = re.search(r'"(/stil/handslag\.css\?v=([0-9a-f]{16}))"', page)
    assert found is not None

    with browser.get(found[1]) as style:
        assert sha256(style.get_data()).hexdigest().startswith(found[2])
        assert "max-age=31536000" in style.headers["Cache-Control"]


def test_logins_end_by_themselves_and_when_somebody_leaves(world: World) -> None:
    with world.writing() as tx:
        add_person(tx, handle="anna")
    logins = Logins(world.store)
    token = logins.enter("anna", NOW)
    late = logins.link("anna", NOW)

    assert logins.follow(late, NOW + LINK_LASTS) is None
    for minutes in range(0, int(LASTS.total_seconds() // 60), 119):  # somebody uses it all the time
        assert logins.who(token, NOW + timedelta(minutes=minutes)) is not None
    assert logins.who(token, NOW + LASTS - timedelta(seconds=1)) is not None
    assert logins.who(token, NOW + LASTS) is None
    logins.leave(token)
    assert logins.who(token, NOW) is None
    assert logins.who("", NOW) is None


def test_to_log_out_ends_it_on_the_server(living: Browser) -> None:
    cookie = living.get("/jag").request.headers["Cookie"]

    gone = living.post("/logga-ut", living.form("/jag"))

    assert gone.status_code == 303
    assert gone.headers["Clear-Site-Data"] == '"cache", "storage"'
    assert living.get("/", Cookie=cookie).status_code == 302


def test_whoever_logs_in_has_another_token_than_before(living: Browser) -> None:
    before = living.get("/jag").request.headers["Cookie"]
    living.enter()

    assert living.get("/jag").request.headers["Cookie"] != before


@pytest.mark.parametrize("path", ["/logga-ut", "/jag/sprak", "/logga-in/som"])
def test_a_form_from_elsewhere_is_not_taken(living: Browser, path: str) -> None:
    assert living.post(path, {"csrf_token": "nagot", "language": "en"}).status_code == 400


def test_no_step_is_taken_by_a_form_from_elsewhere(world: World, browser: Browser) -> None:
    world.main()
    page = page_of("main_agreement", "MAIN", "/-/steg/send_for_decision")

    assert browser.post(page, {"do": "do", "version": "1", "on": "2024-01-10"}).status_code == 400
    assert world.state("MAIN") == "draft"


@pytest.mark.parametrize(
    "then", ["https://ond.example/", "//ond.example/", "/\\ond.example", "javascript:alert(1)", "ond.example"]
)
def test_nobody_is_sent_to_somebody_else_s_address(life: Path, then: str) -> None:
    with served(f"sqlite:///{life}") as (_, app):
        browser = Browser(app)
        token = browser.form("/logga-in")["csrf_token"]
        came = browser.post("/logga-in/som", {"csrf_token": token, "person": [""], "then": [then]})

    assert came.headers["Location"] == "/"


def test_another_host_is_not_answered(living: Browser) -> None:
    assert living.get("/", Host="ond.example").status_code == 400


def test_the_cookie_is_for_this_server_alone(life: Path) -> None:
    with served(f"sqlite:///{life}", f"https://{HOST}") as (_, app):
        page = app.test_client().get("/logga-in", headers={"Host": HOST}, base_url=f"https://{HOST}")

    assert page.headers["Strict-Transport-Security"] == "max-age=31536000; includeSubDomains"
    [cookie] = page.headers.getlist("Set-Cookie")
    assert cookie.startswith("__Host-handslag=")
    assert {"Secure", "HttpOnly", "Path=/", "SameSite=Lax"} <= {one.strip() for one in cookie.split(";")}


def test_what_somebody_wrote_is_text_and_no_marks(world: World, browser: Browser) -> None:
    world.main(title="<script>alert(1)</script>", purposes=('"><img src=x>',))

    whole = browser.get(page_of("main_agreement", "MAIN")).get_data(as_text=True)
    whole += browser.get(page_of("main_agreement", "MAIN", "/-/andra/title")).get_data(as_text=True)

    assert "<script" not in whole
    assert "<img" not in whole
    assert "&lt;script&gt;" in whole


def test_an_auditor_reads_and_writes_nothing(world: World, browser: Browser) -> None:
    world.main()
    with world.writing() as tx:
        add_person(tx, handle="granskare", role="auditor")
    browser.enter("granskare")

    page = browser.submit(page_of("main_agreement", "MAIN", "/-/andra/title"), title="Ändrad")

    assert page.status_code == 403
    assert "granskare" in text_of(page)
    assert world.values("MAIN")["title"] != "Ändrad"


def test_whoever_has_left_neither_reads_nor_writes(world: World, browser: Browser) -> None:
    with world.writing() as tx:
        add_person(tx, handle="anna")
    browser.enter("anna")
    assert browser.get("/").status_code == 200
    with world.writing() as tx:
        change_person(tx, handle="anna", left_on=world.today)

    assert browser.get("/").status_code == 403


def test_a_person_is_chosen_only_where_one_practises(empty_database_url: str) -> None:
    Store.create(empty_database_url, simulated=False).close()
    with served(empty_database_url) as (_, app):
        browser = Browser(app)
        page = browser.get("/logga-in")
        link = browser.form("/jag" if page.status_code != 200 else "/om/tillganglighet")
        chosen = browser.post("/logga-in/som", {**link, "person": [""]})

    assert page.status_code == 200
    assert "handslag serve" in text_of(page)
    assert chosen.status_code in (400, 404)


def test_a_browser_that_was_left_alone_asks_again_and_gives_back_what_was_typed(
    world: World, browser: Browser
) -> None:
    """The clock is real; the login is told to have been used long ago."""
    world.main()
    page = page_of("main_agreement", "MAIN", "/-/andra/title")
    filled = browser.form(page)
    with world.store.writing() as connection:
        connection.execute(update(LOGIN).values(seen=real_moment().instant - IDLES))

    answer = browser.post(page, {**filled, "title": ["Det jag skrev under mötet"], "do": ["do"]})

    assert answer.status_code == 401
    assert "Det jag skrev under mötet" in text_of(answer)
    assert world.values("MAIN")["title"] != "Det jag skrev under mötet"
    assert browser.get("/").status_code == 302


def test_a_form_of_a_login_that_is_over_gives_back_what_was_typed_on_a_page_of_ours(
    world: World, browser: Browser
) -> None:
    world.main()
    page = page_of("main_agreement", "MAIN", "/-/andra/coordination")
    filled = {**browser.form(page), "coordination.1.function": ["samordnare på halvtid"], "do": ["do"]}
    later = Browser(browser.app)  # its cookie is gone
    again = Browser(browser.app).enter()

    ours = [one.post(page, filled, Origin=f"http://{HOST}") for one in (later, again)]
    theirs = [again.post(page, filled, Origin=one) for one in ("https://elak.example", "null")]

    assert {one.status_code for one in (*ours, *theirs)} == {400}
    assert all("samordningsfunktion, funktion, rad 2 samordnare på halvtid" in text_of(one) for one in ours)
    assert all("samordnare på halvtid" not in text_of(one) for one in theirs)


def test_to_read_pages_notes_now_and_then_that_a_login_is_in_use(world: World, browser: Browser) -> None:
    def seen() -> datetime:
        with world.store.reading() as connection:
            found: datetime = connection.execute(select(LOGIN.c.seen)).scalar_one()
        return found

    first = seen()
    browser.get("/")
    assert seen() == first
    with world.store.writing() as connection:
        connection.execute(update(LOGIN).values(seen=first - NOTED_EVERY))
    browser.get("/")
    assert seen() >= first, "it was noted anew"


def test_cookies_and_tokens_of_forms_are_signed_by_sha_256(living: Browser) -> None:
    token = living.form("/jag")["csrf_token"][0]
    cookie = re.search(r"handslag=([^;]+)", living.get("/jag").request.headers["Cookie"])
    assert cookie is not None

    for signed in (token, cookie[1]):
        signature = signed.rpartition(".")[2]
        assert len(urlsafe_b64decode(signature + "=" * (-len(signature) % 4))) == 32
    said = URLSafeTimedSerializer("en hemlighet som bara prov har", salt="wtf-csrf-token").loads(token)
    assert len(said) == 43
