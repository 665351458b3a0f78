"""What the log says of whoever asks with a browser: where, and how it went, and nobody's words."""

from __future__ import annotations

import json
import re
import socket
from collections.abc import Iterator
from contextlib import closing, contextmanager
from http.client import HTTPConnection, IncompleteRead
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from lifecycle.errors import DatabaseLost
from lifecycle.log_lines import logging_to
from lifecycle.store import Store
from tests.engine.world import World
from tests.web.browser import HOST, Browser, page_of, served
from tests.web.provider import CLIENT, Provider, providing
from tests.web.running import running
from web.application import PAGES
from web.frame.troubles import BrokenOffError
from web.pages.downloads import FILES
from web.serving import listening
from web.settings import Issuer

HIDDEN = "hemlig.anna"
BACK = f"http://{HOST}/logga-in/fran/kommunen"


@pytest.fixture(scope="module")
def provider_address() -> Iterator[str]:
    with providing(Provider((BACK,))) as one:
        yield one.address


@contextmanager
def logged() -> Iterator[list[dict[str, Any]]]:
    there, found = StringIO(), list[dict[str, Any]]()
    with logging_to(there):
        yield found
    found += [json.loads(line) for line in there.getvalue().splitlines()]


def told(found: list[dict[str, Any]], event: str) -> list[dict[str, Any]]:
    return [one for one in found if one["event"] == event]


def test_a_request_has_a_beginning_an_end_and_one_id(browser: Browser) -> None:
    with logged() as found:
        browser.get("/")

    begun, ended = found
    assert (begun["event"], begun["route"], begun["method"]) == ("request.begun", "/", "get")
    assert (ended["event"], ended["status"], ended["request"]) == ("request.ended", 200, begun["request"])
    assert ended["milliseconds"] >= 0


def test_where_a_page_is_is_said_and_what_stands_in_its_address_is_not(life: Path) -> None:
    """A link to answer by stands in an address, the secret of a calendar, and what is looked for."""
    with served(f"sqlite:///{life}") as (_, app), logged() as found:
        for address, methods, _ in PAGES.values():
            asked = re.sub(r"<[a-z:]+>", HIDDEN, address.replace("<int:row>", "77193"))
            if "GET" in methods:
                Browser(app).get(f"{asked}?sok={HIDDEN}")
            if "POST" in methods:
                Browser(app).post(asked, {"reason": [HIDDEN]})

    begun = told(found, "request.begun")
    assert {one["route"] for one in begun} == {address for address, *_ in PAGES.values()}
    assert [one["request"] for one in begun] == [one["request"] for one in told(found, "request.ended")]
    assert HIDDEN not in str(found)
    assert "77193" not in str(found)


def test_an_address_that_is_none_has_an_end_too(browser: Browser) -> None:
    with logged() as found:
        browser.get(f"/{HIDDEN}")
        browser.app.test_client().get("/", headers={"Host": f"{HIDDEN}.example"})

    assert "route" not in found[0]
    assert [one["status"] for one in told(found, "request.ended")] == [404, 400]
    assert HIDDEN not in str(found)


def test_rows_of_history_have_the_id_of_the_request_that_wrote_them(world: World, browser: Browser) -> None:
    world.main()
    page = page_of("main_agreement", "MAIN", "/-/andra/title")
    filled = browser.form(page)

    with logged() as found:
        done = browser.post(page, {**filled, "title": ["Ny rubrik"], "reason": ["ny"], "do": ["do"]})

    assert done.status_code == 303
    with world.reading() as connection:
        rows = connection.execute(text("SELECT body FROM history")).scalars()
        ids = [json.loads(body).get("request") for body in rows]
    assert [one["request"] for one in told(found, "request.begun")] == [ids[-1]]


def broken(error: Exception) -> Iterator[Any]:
    yield ["avtal"]
    yield ["ett avtal"]
    raise error


@pytest.mark.parametrize(
    ("error", "event"),
    [
        (RuntimeError(HIDDEN), "defect.met"),
        (DatabaseLost("connection_lost", database=HIDDEN, detail=HIDDEN), "request.failed"),
    ],
)
def test_a_file_that_cannot_go_on_breaks_off_and_is_one_line_without_words(
    world: World,
    database_url: str,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
    error: Exception,
    event: str,
) -> None:
    """Asked for as a browser does, of what listens: what is whole ends with a part of no length."""
    del world
    assert "avtal" in FILES
    monkeypatch.setattr("web.pages.downloads.sheet_rows", lambda *_: broken(error))
    with served(database_url) as (front, app), logged() as found:
        cookie = Browser(app).enter().cookie()
        server = listening(front, "127.0.0.1", 0)
        asking = HTTPConnection("127.0.0.1", server.effective_port, timeout=30)  # type: ignore[union-attr]  # it has one socket
        with running(server), closing(asking):
            asking.request("GET", "/fil/avtal.csv", headers={"Host": HOST, "Cookie": cookie})
            answer = asking.getresponse()
            with pytest.raises((IncompleteRead, ConnectionError)) as broken_off:
                answer.read()

    assert answer.status == 200
    assert b"ett avtal" in getattr(broken_off.value, "partial", b"ett avtal")
    [one] = told(found, event)
    of_file = next(each for each in told(found, "request.begun") if each["route"] == "/fil/<name>.csv")
    ended = found[-1]
    assert one["request"] == of_file["request"] == ended["request"]
    assert (ended["event"], ended["status"]) == ("request.ended", 200)
    assert [each["event"] for each in found if each["level"] != "info"] == [event]
    assert HIDDEN not in str(found)
    assert capfd.readouterr().err == ""


def test_what_a_server_finds_wrong_is_a_line_of_ours(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """Where not even a page of what is wrong is made."""
    World(Store.open(sqlite_url)).found()

    def fails(*_: object) -> None:
        raise RuntimeError(HIDDEN)

    with served(sqlite_url) as (front, _), logged() as found:
        monkeypatch.setattr("web.application._Program.wsgi_app", fails)
        server = listening(front, "127.0.0.1", 0)
        with (
            running(server),
            socket.create_connection(("127.0.0.1", server.effective_port), timeout=30) as asking,  # type: ignore[union-attr]  # it has one socket
        ):
            asking.sendall(f"GET /svar/{HIDDEN} HTTP/1.0\r\nHost: {HOST}\r\n\r\n".encode())
            answer = asking.recv(100)

    assert answer.startswith(b"HTTP/1.0 500")
    assert [one["event"] for one in found] == ["defect.met"]
    assert "builtins.RuntimeError" in found[0]["trace"]
    assert HIDDEN not in str(found) + capfd.readouterr().err


def test_what_led_to_it_is_not_handed_on(browser: Browser, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("web.pages.downloads.sheet_rows", lambda *_: broken(RuntimeError(HIDDEN)))

    with pytest.raises(BrokenOffError) as found:
        browser.get("/fil/avtal.csv").get_data()

    assert found.value.__cause__ is None
    assert found.value.__suppress_context__


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("access_denied", "access_denied"),
        ("login_required", "login_required"),
        (HIDDEN, "other"),
        ("Anna Ek", "other"),
    ],
)
def test_of_what_an_issuer_says_stands_only_a_code_that_the_standards_know(
    sqlite_url: str, said: str, code: str, provider_address: str
) -> None:
    World(Store.open(sqlite_url)).found()
    issuer = Issuer("kommunen", "Kommunen", provider_address, CLIENT)
    with served(sqlite_url, issuers=(issuer,)) as (_, app), logged() as found:
        browser = Browser(app)
        sent = browser.get("/logga-in/med/kommunen").headers["Location"]
        state = sent.partition("state=")[2].partition("&")[0]
        browser.get(f"/logga-in/fran/kommunen?error={said}&error_description={HIDDEN}&state={state}")

    assert [(one["issuer"], one["code"]) for one in told(found, "login.refused")] == [("kommunen", code)]
    assert HIDDEN not in str(found)


def test_an_answer_to_what_nobody_asked_is_told_as_that_whatever_it_says(
    sqlite_url: str, provider_address: str
) -> None:
    World(Store.open(sqlite_url)).found()
    issuer = Issuer("kommunen", "Kommunen", provider_address, CLIENT)
    with served(sqlite_url, issuers=(issuer,)) as (_, app), logged() as found:
        Browser(app).get("/logga-in/fran/kommunen?code=x&state=y")

    assert [one["code"] for one in told(found, "login.refused")] == ["mismatching_state"]


def test_an_issuer_that_cannot_be_asked_is_told_by_why(sqlite_url: str) -> None:
    World(Store.open(sqlite_url)).found()
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        issuer = Issuer("polisen", "Polisen", f"http://127.0.0.1:{nobody.getsockname()[1]}", CLIENT)
        with served(sqlite_url, issuers=(issuer,)) as (_, app), logged() as found:
            Browser(app).get("/logga-in/med/polisen")

    assert [one["code"] for one in told(found, "login.failed")] == ["unreachable"]
