"""To come in by somebody who vouches for one: a provider that listens, and all else that it could say."""

from __future__ import annotations

import re
import socket
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

import pytest
import requests

from lifecycle.store import Store
from tests.web.browser import HOST, Browser, served, text_of
from tests.web.provider import CLIENT, KEYS, SECRET, Provider, providing
from web.settings import Issuer
from workflows.clock import real_moment
from workflows.directory import logins, open_logins
from workflows.directory.known_people import find_person
from workflows.directory.people import add_person, change_person
from workflows.session import Application

if TYPE_CHECKING:
    from werkzeug.test import TestResponse

BACK = f"http://{HOST}/logga-in/fran/kommunen"


@pytest.fixture
def provider() -> Iterator[Provider]:
    with providing(Provider((BACK,))) as one:
        yield one


@pytest.fixture
def register(sqlite_url: str) -> Iterator[Application]:
    """One that an administrator has closed, with an invited person and one who is not."""
    store = Store.open(sqlite_url)
    application = Application.open(sqlite_url)
    with application.request().writing() as tx:
        add_person(tx, handle="anna", name="Anna Ek", language="en")
        add_person(tx, handle="bo")
        add_person(tx, handle="granskare", role="auditor")
        add_person(tx, handle="chef", role="administrator", login=application.principal)
    yield application
    application.store.close()
    store.close()


@pytest.fixture
def browser(register: Application, provider: Provider) -> Iterator[Browser]:
    issuer = Issuer("kommunen", "Kommunen", provider.address, CLIENT, levels=("loa3",), client_secret=SECRET)
    with served(url_of(register), issuers=(issuer,)) as (_, app):
        yield Browser(app)


def url_of(register: Application) -> str:
    return register.store.url.render_as_string(hide_password=False)


def bound(register: Application, provider: Provider, handle: str = "anna") -> None:
    with register.request().writing() as tx:
        logins.bind(tx, find_person(tx.connection, handle).id, provider.address, provider.subject)


def invited(register: Application, handle: str = "anna") -> str:
    with register.request().writing() as tx:
        return f"/inbjudan/{logins.invite(tx, find_person(tx.connection, handle))}"


def sent(browser: Browser, then: str = "/avtal") -> str:
    """Go to the issuer, which asks nothing; give where it sends the browser back to."""
    asked = browser.get(f"/logga-in/med/kommunen?then={then}")
    assert asked.status_code == 302, text_of(asked)
    answered = requests.get(asked.headers["Location"], allow_redirects=False, timeout=10)
    assert answered.status_code == 302, answered.text
    return answered.headers["Location"].removeprefix(f"http://{HOST}")


def come(browser: Browser, then: str = "/avtal") -> TestResponse:
    return browser.get(sent(browser, then))


def test_who_is_bound_comes_in_with_their_own_language(
    register: Application, provider: Provider, browser: Browser
) -> None:
    bound(register, provider)

    came = come(browser)

    assert (came.status_code, came.headers["Location"]) == (303, "/avtal")
    assert '<html lang="en">' in browser.get("/").get_data(as_text=True)
    with register.store.reading() as connection:
        [login] = open_logins.open_logins(connection, register.request().moment.instant)
    assert (login.handle, login.issuer, login.level) == ("anna", provider.address, "loa3")


def test_it_is_asked_with_pkce_state_and_nonce_and_no_secret_is_shown(
    provider: Provider, browser: Browser
) -> None:
    page = browser.get("/logga-in")
    asked = browser.get("/logga-in/med/kommunen")

    said = {name: one for name, [one] in parse_qs(urlsplit(asked.headers["Location"]).query).items()}
    assert said["code_challenge_method"] == "S256"
    assert {"state", "nonce", "code_challenge"} <= said.keys()
    assert (said["redirect_uri"], said["acr_values"], said["scope"]) == (BACK, "loa3", "openid")
    assert SECRET not in page.get_data(as_text=True) + asked.headers["Location"] + repr(
        Issuer("a", "b", provider.address, CLIENT, client_secret=SECRET)
    )


def test_an_invitation_binds_an_account_once_and_only_by_its_button(
    register: Application, browser: Browser
) -> None:
    link = invited(register)
    assert "Anna Ek" in text_of(browser.get(link))
    came = come(browser)
    assert (came.status_code, came.headers["Location"]) == (303, link)

    shown = browser.get(link)
    with register.store.reading() as connection:
        assert open_logins.bound(connection) == ()
    done = browser.post(link, {**browser.form(link), "do": ["do"]})

    assert "Kommunen" in text_of(shown)
    assert (done.status_code, done.headers["Location"]) == (303, "/")
    assert "anna" in text_of(browser.get("/jag"))
    assert browser.get(link).status_code == 410
    browser.post("/logga-ut", browser.form("/jag"))
    assert come(browser).status_code == 303
    assert browser.get("/avtal").status_code == 200


def test_an_auditor_who_writes_nothing_else_accepts_an_invitation(
    register: Application, browser: Browser
) -> None:
    link = invited(register, "granskare")
    browser.get(link)
    come(browser)

    done = browser.post(link, browser.form(link))

    assert done.status_code == 303, text_of(done)
    assert "granskare" in text_of(browser.get("/jag"))


def test_who_is_bound_to_nobody_is_told_whom_to_ask(browser: Browser) -> None:
    came = come(browser)

    assert came.status_code == 403
    assert "administratör" in text_of(came)
    assert browser.get("/").status_code == 302


def test_an_address_alone_binds_nobody(register: Application, provider: Provider, browser: Browser) -> None:
    with register.request().writing() as tx:
        change_person(tx, "anna", email="anna@kommunen.se")
    provider.forged = {"email": "anna@kommunen.se", "email_verified": True, "preferred_username": "anna"}

    assert come(browser).status_code == 403


def test_an_account_that_is_somebody_elses_is_not_bound_to_another(
    register: Application, provider: Provider, browser: Browser
) -> None:
    link = invited(register)
    browser.get(link)
    come(browser)
    bound(register, provider, "bo")

    done = browser.post(link, browser.form(link))

    assert done.status_code == 422
    with register.store.reading() as connection:
        assert [one.handle for one in open_logins.bound(connection)] == ["bo"]


def test_who_has_left_is_not_let_in(register: Application, provider: Provider, browser: Browser) -> None:
    bound(register, provider)
    with register.request().writing() as tx:
        change_person(tx, "anna", left_on=tx.today)

    assert come(browser).status_code == 403
    assert browser.get("/").status_code == 302


@pytest.mark.parametrize(
    "forged",
    [
        {"nonce": "en annan"},
        {"nonce": None},
        {"aud": "nagon-annan"},
        {"aud": None},
        {"iss": "https://login.example.org"},
        {"exp": timedelta(hours=-1)},
        {"exp": None},
        {"nbf": timedelta(hours=1)},
        {"iat": timedelta(hours=1)},
        {"sub": None},
        {"sub": ""},
        {"sub": 7},
        {"sub": "a\x1b[2J"},
        {"sub": "a" * 256},
    ],
    ids=str,
)
def test_a_token_that_is_not_for_us_now_lets_nobody_in(
    register: Application, provider: Provider, browser: Browser, forged: dict[str, object]
) -> None:
    bound(register, provider)
    now = real_moment().instant
    provider.forged = {
        claim: int((now + value).timestamp()) if isinstance(value, timedelta) else value
        for claim, value in forged.items()
    }

    assert come(browser).status_code == 400
    assert browser.get("/").status_code == 302


@pytest.mark.parametrize("signs", ["none", "HS256"])
def test_a_token_that_only_the_issuer_can_sign_is_demanded(
    register: Application, provider: Provider, browser: Browser, signs: str
) -> None:
    bound(register, provider)
    provider.signs = signs

    assert come(browser).status_code == 400
    assert browser.get("/").status_code == 302


def test_a_token_that_somebody_else_signed_lets_nobody_in(
    register: Application, provider: Provider, browser: Browser
) -> None:
    bound(register, provider)
    provider.signing = KEYS[1]

    assert come(browser).status_code == 400


def test_a_level_that_is_not_enough_is_told(
    register: Application, provider: Provider, browser: Browser
) -> None:
    bound(register, provider)
    provider.level = "loa2"

    came = come(browser)

    assert came.status_code == 403
    assert "loa3" in text_of(came)


def test_an_issuer_is_asked_for_who_was_recognised_within_a_day_at_work(
    register: Application, provider: Provider, browser: Browser
) -> None:
    """Else a login there that nobody ended would begin one here for ever."""
    bound(register, provider)
    now = int(real_moment().instant.timestamp())
    asked = browser.get("/logga-in/med/kommunen").headers["Location"]
    provider.forged = {"auth_time": now - 9 * 3600 - 120}
    late = come(browser)
    provider.forged = {"auth_time": now - 9 * 3600 + 120}
    recent = come(browser)

    assert "max_age=32400" in asked
    assert (late.status_code, recent.status_code) == (403, 303), text_of(late)
    assert "för länge sedan" in text_of(late)


@pytest.mark.parametrize("query", ["", "?state=x&code=y", "?code=y", "?state=&code=", "?error=access_denied"])
def test_an_answer_to_what_this_browser_did_not_ask_is_a_400(browser: Browser, query: str) -> None:
    assert browser.get(f"/logga-in/fran/kommunen{query}").status_code == 400


def test_an_answer_is_taken_once_and_only_in_the_browser_that_asked(
    register: Application, provider: Provider, browser: Browser
) -> None:
    bound(register, provider)
    back = sent(browser)
    with served(url_of(register)) as (_, app):
        assert Browser(app).get(back).status_code == 404  # a front that knows no issuer

    assert browser.get(re.sub(r"state=[^&]+", "state=annan", back)).status_code == 400
    assert browser.get(back).status_code == 303
    assert browser.get(back).status_code == 400


def test_another_issuers_answer_is_not_mixed_up_with_this_ones(
    register: Application, provider: Provider, browser: Browser
) -> None:
    bound(register, provider)

    assert browser.get(sent(browser) + "&iss=https://login.example.org").status_code == 400
    assert browser.get(f"{sent(browser)}&iss={provider.address}").status_code == 303


def test_an_issuer_that_says_it_is_another_is_not_asked(provider: Provider, browser: Browser) -> None:
    provider.says_it_is = "https://login.example.org"

    assert browser.get("/logga-in/med/kommunen").status_code == 400


def test_an_issuer_is_followed_to_no_other_address(provider: Provider, browser: Browser) -> None:
    provider.has_moved = True

    assert browser.get("/logga-in/med/kommunen").status_code == 502


def test_an_issuer_that_is_away_is_told_and_one_that_is_none_is_no_page(register: Application) -> None:
    with closing(socket.socket()) as nobody:
        nobody.bind(("127.0.0.1", 0))
        gone = Issuer("polisen", "Polisen", f"http://127.0.0.1:{nobody.getsockname()[1]}", CLIENT)
        with served(url_of(register), issuers=(gone,)) as (_, app):
            away = Browser(app).get("/logga-in/med/polisen")
            none = Browser(app).get("/logga-in/med/nagon")

    assert (away.status_code, none.status_code) == (502, 404)
    assert "Polisen" in text_of(away)


def test_no_session_is_carried_over(register: Application, provider: Provider, browser: Browser) -> None:
    """What somebody else put into a browser before does not become a login."""
    bound(register, provider)
    back = sent(browser)
    before = browser.get("/logga-in").request.headers["Cookie"]

    browser.get(back)

    after = browser.get("/").request.headers["Cookie"]
    assert after != before
    assert Browser(browser.app).get("/", Cookie=before).status_code == 302


@pytest.mark.parametrize(
    "then", ["//evil.example", "https://evil.example", "/\\evil.example", "/%09/evil.example", "evil.example"]
)
def test_nobody_is_sent_elsewhere_after_logging_in(
    register: Application, provider: Provider, browser: Browser, then: str
) -> None:
    bound(register, provider)

    assert come(browser, then).headers["Location"] == "/"
