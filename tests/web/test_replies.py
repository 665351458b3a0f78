"""The page of a reply link: opened by who is not logged in, and by mail scanners; answered once; misused."""

from __future__ import annotations

from datetime import date
from urllib.parse import quote

import pytest

from lifecycle.store import set_fact
from tests.engine.world import World
from tests.web.browser import HOST, Browser, served, text_of
from tests.web.test_security import everything
from web.frame.guarding import HEADERS
from workflows.replies.answering import link_to

TITLE, ABOUT = "Vad har gjorts mot <i>inbrotten</i>?", "Åtagandet i planen.\nVår och sommar."
MARK = "<script>alert(1)</script>"
STEPS = "/underlag/FRAGA/-/steg"


def asked(world: World) -> str:
    """Ask the chief of a police district something, and give the address of the link."""
    world.on("2024-05-20").main()
    world.create(
        "contribution",
        "FRAGA",
        parent_id=world.id_of("MAIN"),
        title=TITLE,
        description=ABOUT,
        asked_of="lokalpolisområdeschefen",
        answer_by=date(2024, 6, 10),
        summary="",
    )
    world.done("FRAGA", "ask")
    return link(world)


def link(world: World) -> str:
    with world.writing() as tx:
        made = link_to(tx, "FRAGA", f"http://{HOST}").link
    assert made is not None
    return made.removeprefix(f"http://{HOST}")


@pytest.fixture
def outside(browser: Browser) -> Browser:
    """Another browser, in which nobody is logged in."""
    return Browser(browser.app)


def test_who_is_asked_sees_the_question_answers_once_and_the_coordinator_confirms(
    world: World, browser: Browser, outside: Browser
) -> None:
    path = asked(world)

    page = text_of(outside.get(path))
    answered = outside.submit(path, answer="Tolv patruller.")
    thanks = outside.get(answered.headers["Location"])

    for said in (
        TITLE,
        "Vår och sommar.",
        "samordnare",
        "Borås stad",
        "lokalpolisområdeschefen",
        "2024-06-10",
    ):
        assert said in page, said
    for said in ("inget beslut", "ingen underskrift", "svar via länk, inte inloggad", "personuppgifterna"):
        assert said in page, said
    assert "FRAGA" not in page
    assert "MAIN" not in page
    assert (answered.status_code, answered.headers["Location"]) == (303, "/svar")
    assert "Tack" in text_of(thanks)
    assert "patruller" not in text_of(thanks)
    assert world.state("FRAGA") == "answered"

    here = text_of(browser.get("/underlag/FRAGA"))
    assert here.count("svar via länk, inte inloggad") >= 2  # its state, and the row of its history
    assert browser.form(f"{STEPS}/receive")["summary"] == ["Tolv patruller."]
    assert "FRAGA" in text_of(browser.get("/"))
    assert browser.submit(f"{STEPS}/receive").status_code == 303
    assert (world.state("FRAGA"), world.values("FRAGA")["summary"]) == ("received", "Tolv patruller.")


def test_what_was_set_aside_is_offered_to_nobody(world: World, browser: Browser, outside: Browser) -> None:
    outside.submit(asked(world), answer="fel fråga")
    assert browser.submit(f"{STEPS}/set_aside", reason="annan plan").status_code == 303

    assert browser.form(f"{STEPS}/receive")["summary"] == [""]
    outside.submit(link(world), answer="rätt")
    assert browser.form(f"{STEPS}/receive")["summary"] == ["rätt"]


def test_to_look_at_a_link_changes_nothing_however_often(
    world: World, outside: Browser, database_url: str
) -> None:
    """Mail scanners follow links, ask for their heads, and come back."""
    path = asked(world)
    before = everything(database_url)
    scanner = outside.app.test_client()

    for _ in range(20):
        for method in ("GET", "HEAD", "OPTIONS"):
            assert scanner.open(path, method=method, headers={"Host": HOST}).status_code == 200
    for method in ("PUT", "DELETE", "PATCH", "POST"):
        assert scanner.open(path, method=method, headers={"Host": HOST}).status_code in (400, 405)

    assert everything(database_url) == before
    assert outside.submit(path, answer="ja").status_code == 303


def test_a_link_that_is_none_used_or_over_looks_alike(world: World, outside: Browser) -> None:
    path = asked(world)
    form = outside.form(path)
    assert outside.submit(path, answer="ja").status_code == 303
    used = outside.get(path)
    forged = outside.get("/svar/" + "A" * 43)
    again = outside.post(path, {**form, "answer": ["nej"]})

    assert [one.status_code for one in (used, forged, again)] == [410] * 3
    assert text_of(used) == text_of(forged)
    assert "nej" in text_of(again)  # what was typed is given back
    assert world.values("FRAGA")["answer"] == "ja"


def test_guessing_opens_nothing_and_writes_nothing(world: World, outside: Browser, database_url: str) -> None:
    path = asked(world)
    form = outside.form(path)
    before = everything(database_url)

    for number in range(100):
        guessed = f"{path[:-2]}{number:02}"
        if guessed != path:
            assert outside.get(guessed).status_code == 410
            assert outside.post(guessed, {**form, "answer": ["ja"]}).status_code == 410
    assert everything(database_url) == before


def test_no_answer_is_taken_from_another_page(world: World, outside: Browser, browser: Browser) -> None:
    path = asked(world)
    theirs = browser.form("/jag")["csrf_token"]

    for token in ([], ["nagot"], theirs):
        page = outside.post(path, {"csrf_token": token, "answer": ["ja"], "version": ["2"]})
        assert page.status_code == 400, text_of(page)
    host = outside.get(path, Host="ond.example")
    assert (host.status_code, host.get_data()) == (400, b"")
    assert world.state("FRAGA") == "asked"


def test_the_address_is_told_to_nobody_else_and_kept_nowhere(world: World, outside: Browser) -> None:
    path = asked(world)
    page = outside.get(path)

    whole = page.get_data(as_text=True)
    assert page.headers["Referrer-Policy"] == "same-origin"
    assert page.headers["Cache-Control"] == "no-store"
    assert page.headers["X-Robots-Tag"] == "noindex, nofollow"
    assert {one: page.headers[one] for one in HEADERS} == HEADERS
    assert path not in whole
    assert "//" not in whole.replace("<!doctype html>", "")
    assert f'href="{quote(path)}' not in whole


@pytest.mark.parametrize(
    "written", ["", "   ", "x" * 2001, "abc\u202egnp", "kalla på 19121212-1212"], ids=range(5)
)
def test_what_cannot_be_is_told_what_was_written_stays_and_the_link_works_on(
    world: World, outside: Browser, written: str
) -> None:
    path = asked(world)

    page = outside.submit(path, answer=written)

    assert page.status_code == 422
    whole = page.get_data(as_text=True)
    assert 'role="alert"' in whole
    assert 'href="#answer"' in whole
    assert written.strip() in whole
    assert world.state("FRAGA") == "asked"
    assert outside.submit(path, answer="ja").status_code == 303


def test_who_wrote_no_answer_is_asked_for_one_plainly(world: World, outside: Browser) -> None:
    said = text_of(outside.submit(asked(world), answer=" "))

    assert "Fyll i ”svar”." in said
    assert "är tomt" not in said


def test_marks_in_question_and_answer_are_text(world: World, browser: Browser, outside: Browser) -> None:
    path = asked(world)
    assert "<i>inbrotten" not in outside.get(path).get_data(as_text=True)

    said = f"{MARK}\n=1+1 | a; b \U0001f600"
    assert outside.submit(path, answer=said).status_code == 303

    assert world.values("FRAGA")["answer"] == said
    for page in ("/underlag/FRAGA", f"{STEPS}/receive", "/lista/underlag"):
        assert MARK not in browser.get(page).get_data(as_text=True)


def test_who_was_slower_than_a_change_of_the_question_keeps_what_was_written(
    world: World, outside: Browser
) -> None:
    path = asked(world)
    form = outside.form(path)
    world.done("FRAGA", "remind", changes={"answer_by": date(2024, 6, 20)})

    page = outside.post(path, {**form, "answer": ["ja"]})

    assert page.status_code == 409
    said = text_of(page)
    assert "2024-06-20" in said
    assert "Frågan har ändrats" in said
    assert "FRAGA" not in said  # what it is called in the register is not told, nor what one does there
    assert "handslag" not in said
    assert outside.submit(path, answer="ja").status_code == 303


def test_why_an_answer_cannot_be_taken_now_is_not_told_as_to_the_registers_own_people(
    world: World, outside: Browser
) -> None:
    path = asked(world)
    form = outside.form(path)
    with world.store.writing() as connection:
        set_fact(connection, "simulated", "no")
        set_fact(connection, "last_tick_on", "2099-01-01")  # by a wrong clock: nobody writes after that

    page = outside.post(path, {**form, "answer": ["ja"]})

    assert page.status_code == 422, text_of(page)
    assert "kan inte tas emot just nu" in text_of(page)
    assert "handslag" not in text_of(page)
    assert ">ja</textarea>" in page.get_data(as_text=True)


def test_a_link_opens_nothing_else_and_shows_nothing_of_who_is_logged_in(
    world: World, browser: Browser, outside: Browser
) -> None:
    path = asked(world)
    for other in ("/", "/underlag/FRAGA", f"{STEPS}/receive", "/avtal"):
        assert outside.get(other).status_code == 302, other
    whole = browser.get(path).get_data(as_text=True)  # also in the browser of somebody who is logged in
    assert "<nav" not in whole


def test_a_link_is_made_on_a_page_and_shown_once(world: World, browser: Browser, outside: Browser) -> None:
    asked(world)
    address = "/underlag/FRAGA/-/svarslank"
    assert f'href="{address}"' in browser.get("/underlag/FRAGA").get_data(as_text=True)
    tried = browser.submit(address, do="preview")
    assert "/svar/" not in tried.get_data(as_text=True)

    made = browser.submit(address)
    shown = text_of(browser.get(made.headers["Location"]))

    path = "/svar/" + shown.split(f"http://{HOST}/svar/")[1].split()[0]
    assert "/svar/" not in text_of(browser.get("/underlag/FRAGA"))
    assert outside.submit(path, answer="ja").status_code == 303
    assert browser.submit(address).status_code == 422
    assert browser.get("/avtal/MAIN/-/svarslank").status_code == 404


def test_both_languages_say_all_of_it(world: World, outside: Browser) -> None:
    path = asked(world)

    for lang, said in (("sv", "Skicka svaret"), ("en", "Send the answer")):
        page = outside.get(path, **{"Accept-Language": lang})
        assert said in text_of(page)
        assert "web.reply" not in page.get_data(as_text=True)


def test_over_an_encrypted_line_the_answer_is_taken_too(world: World, database_url: str) -> None:
    """The check of forged forms asks there where a form came from: no policy hides that from ourselves."""
    path = asked(world)
    with served(database_url, "https://handslag.example") as (_, app):
        client = app.test_client()
        base = {"base_url": "https://handslag.example"}
        token = client.get(path, **base).get_data(as_text=True).split('csrf_token" value="')[1].split('"')[0]
        said = {"csrf_token": token, "answer": "ja", "version": "2"}
        missing = client.post(path, data=said, **base)
        taken = client.post(path, data=said, headers={"Referer": f"https://handslag.example{path}"}, **base)

    assert (missing.status_code, taken.status_code) == (400, 303)


def test_what_somebody_of_the_register_notes_themselves_is_not_said_to_have_come_by_a_link(
    world: World, browser: Browser
) -> None:
    asked(world)
    assert browser.submit(f"{STEPS}/answer", answer="sagt i telefon").status_code == 303

    page = text_of(browser.get("/underlag/FRAGA"))
    assert "besvarat, inte bekräftat" in page.casefold()
    assert "inte inloggad" not in page
