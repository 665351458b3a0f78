"""How pages are reached, and who vouches for people: read, refused in clear words, and never shown."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from cli.frame.settings import front_settings, front_troubles
from cli.frame.usage import UsageFault
from lifecycle.web_address import is_public_address
from tests.cli.conftest import Run
from web.settings import read_issuers
from web.statement import read_statement

URL = "https://handslag.kommunen.se"
ISSUER = """\
[[issuer]]
name = "kommunen"
title = "Borås Stad"
address = "https://login.kommunen.se"
client_id = "handslag"
client_secret_file = "FILE"
levels = ["loa3"]
scopes = ["profile"]
"""


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    (tmp_path / "secret").write_text("hemligt\n", "utf-8")
    (tmp_path / "issuers.toml").write_text(ISSUER.replace("FILE", str(tmp_path / "secret")), "utf-8")
    return {"HANDSLAG_WEB_URL": f"{URL}/", "HANDSLAG_WEB_ISSUERS": str(tmp_path / "issuers.toml")}


def test_what_is_said_is_read_and_a_secret_is_not_shown(environment: dict[str, str]) -> None:
    found = front_settings("http://127.0.0.1:1", "sv", "x", {**environment, "HANDSLAG_WEB_PROXIES": "1"})

    [issuer] = found.issuers
    assert (found.address, found.is_encrypted, found.host, found.proxies) == (URL, True, URL[8:], 1)
    assert (issuer.client_secret, issuer.scopes, issuer.levels) == (
        "hemligt",
        ("openid", "profile"),
        ("loa3",),
    )
    assert "hemligt" not in repr(found)


def test_an_address_is_the_same_however_it_is_spelled(environment: dict[str, str]) -> None:
    said = {**environment, "HANDSLAG_WEB_URL": "HTTPS://Handslag.Kommunen.se/"}

    found = front_settings("http://127.0.0.1:1", "sv", "x", said)

    assert (found.address, found.is_encrypted, found.host) == (URL, True, URL[8:])


def test_nothing_said_is_this_computer_alone() -> None:
    found = front_settings("http://127.0.0.1:1", "sv", "x", {})

    assert (found.address, found.issuers, found.proxies) == ("http://127.0.0.1:1", (), 0)
    assert list(front_troubles({})) == []


@pytest.mark.parametrize(
    "url",
    [
        *("http://handslag.kommunen.se", "ftp://x", "handslag.kommunen.se", "https://", "https://a/b"),
        *("https://anna@x.se", "https://x.se?y", "https://x.se#y", "https://x.se:port", "https://x\x00.se"),
        *("http://[::1]:8321", "https://[2001:db8::1]"),
    ],
)
def test_an_address_that_cannot_be_is_refused(url: str) -> None:
    assert not is_public_address(url)
    with pytest.raises(UsageFault) as refused:
        front_settings("http://127.0.0.1:1", "sv", "x", {"HANDSLAG_WEB_URL": url})
    assert refused.value.facts["variable"] == "HANDSLAG_WEB_URL"


@pytest.mark.parametrize(
    ("line", "other", "where"),
    [
        ('name = "kommunen"', 'name = "Borås/.."', "issuer 1: name"),
        ('name = "kommunen"', "", "issuer 1: name"),
        ('title = "Borås Stad"', 'title = ""', "issuer 1: title"),
        ('title = "Borås Stad"', 'titel = "x"', "issuer 1: titel"),
        ("https://login", "http://login", "issuer 1: address"),
        ("https://login", "https://x@login", "issuer 1: address"),
        ('client_id = "handslag"', "client_id = 7", "issuer 1: client_id"),
        ('levels = ["loa3"]', 'levels = "loa3"', "issuer 1: levels"),
        ('levels = ["loa3"]', 'levels = ["loa 3"]', "issuer 1: levels"),
        ("[[issuer]]", "[[issuers]]", "issuers"),
        ("[[issuer]]", "[issuer]", "issuer"),
    ],
)
def test_a_file_that_says_what_cannot_be_is_refused_with_the_place(line: str, other: str, where: str) -> None:
    _, wrong = read_issuers(ISSUER.replace(line, other))

    assert where in [one.where for one in wrong]
    assert all(one.right for one in wrong)


def test_two_of_one_name_and_no_toml_are_refused() -> None:
    assert [one.where for one in read_issuers(ISSUER + ISSUER)[1]] == ["name kommunen"]
    assert len(read_issuers("hemligt")[1]) == len(read_issuers("issuer = [1]")[1]) == 1


def test_doctor_says_everything_at_which_pages_would_not_be_served(run: Run, tmp_path: Path) -> None:
    db = f"sqlite:///{tmp_path / 'x.db'}"
    run("init", "--db", db)
    (tmp_path / "issuers.toml").write_text(ISSUER.replace("FILE", str(tmp_path / "none")), "utf-8")
    said = {"HANDSLAG_WEB_ISSUERS": str(tmp_path / "issuers.toml"), "HANDSLAG_WEB_PROXIES": "många"}

    found = run("doctor", "--db", db, **said)
    served = run("serve", "--db", db, **{**said, "HANDSLAG_WEB_URL": URL, "HANDSLAG_WEB_PROXIES": ""})

    assert [one in found.stdout for one in ("HANDSLAG_WEB_PROXIES", "HANDSLAG_WEB_URL", "none")] == [True] * 3
    assert served.exit_code == 2
    assert str(tmp_path / "none") in " ".join(served.stderr.split())


def test_nobody_is_let_in_from_elsewhere_whom_nobody_vouches_for(
    run: Run, tmp_path: Path, environment: dict[str, str]
) -> None:
    db = f"sqlite:///{tmp_path / 'x.db'}"
    run("init", "--db", db)

    elsewhere = run("serve", "--db", db, "--listen", "192.0.2.1")
    public = run("serve", "--db", db, HANDSLAG_WEB_URL=URL)
    opened = run("serve", "--db", db, **environment)
    nobody = run("serve", "--db", db, "--as", "-")

    assert [one.exit_code for one in (elsewhere, public, opened, nobody)] == [2] * 4
    assert "HANDSLAG_WEB_ISSUERS" in elsewhere.stderr
    assert "HANDSLAG_WEB_ISSUERS" in public.stderr
    assert "--role administrator" in " ".join(opened.stderr.split())


def test_an_invitation_is_a_link_to_where_the_pages_are(run: Run, tmp_path: Path) -> None:
    db = f"sqlite:///{tmp_path / 'x.db'}"
    run("init", "--db", db)
    run("person", "add", "anna", "--db", db)

    here = run("person", "invite", "anna", "--db", db)
    there = run("person", "invite", "anna", "--db", db, HANDSLAG_WEB_URL=URL)

    assert "http://127.0.0.1:8321/inbjudan/" in here.stdout
    assert "HANDSLAG_WEB_URL" in here.stdout
    assert f"{URL}/inbjudan/" in there.stdout
    assert "HANDSLAG_WEB_URL" not in there.stdout


STATEMENT = """\
organisation = "Borås Stad"
status = "partly"
assessed_on = 2027-01-31
contact = "tillganglighet@boras.example"
supervision = "https://myndigheten.example/anmal"
faults = ["Bilden av tiden går inte att förstora."]
"""


def test_what_the_host_says_of_accessibility_is_read(tmp_path: Path) -> None:
    (tmp_path / "accessibility.toml").write_text(STATEMENT, "utf-8")
    said = {"HANDSLAG_WEB_ACCESSIBILITY": str(tmp_path / "accessibility.toml")}

    found = front_settings("http://127.0.0.1:1", "sv", "x", said).statement

    assert found is not None
    assert (found.organisation, found.assessed_on) == ("Borås Stad", date(2027, 1, 31))
    assert found.faults == ("Bilden av tiden går inte att förstora.",)
    assert front_settings("http://127.0.0.1:1", "sv", "x", {}).statement is None


@pytest.mark.parametrize(
    ("line", "other", "where"),
    [
        ('"partly"', '"nästan"', "status"),
        ("2027-01-31", '"2027-01-31"', "assessed_on"),
        ("https:", "http:", "supervision"),
        ('contact = "tillganglighet@boras.example"', "", "contact"),
        ("faults", "fel", "fel"),
        ('["Bilden av tiden går inte att förstora."]', '"ingenting"', "faults"),
    ],
)
def test_a_statement_that_cannot_be_is_refused_with_the_place(line: str, other: str, where: str) -> None:
    found, wrong = read_statement(STATEMENT.replace(line, other))

    assert found is None
    assert [one.where for one in wrong] == [where]
    assert all(one.right for one in wrong)


def test_every_wrong_line_of_a_statement_is_named_and_a_file_that_is_not_there(tmp_path: Path) -> None:
    assert len(read_statement("")[1]) == 5
    assert len(read_statement("hemligt")[1]) == 1
    missing = {"HANDSLAG_WEB_ACCESSIBILITY": str(tmp_path / "none.toml")}
    assert [one.facts["variable"] for one in front_troubles(missing)] == ["HANDSLAG_WEB_ACCESSIBILITY"]
