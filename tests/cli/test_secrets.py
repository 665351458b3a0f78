"""A password in an address is on no screen, in no JSON and in no log, whether it can be read or not."""

from __future__ import annotations

import json

import pytest

from lifecycle.hidden import without_secrets
from tests.cli.conftest import Run

HIDDEN = "hemligt"

UNUSABLE = [
    "postgresql://u:hemligt@h:port/x",
    "postgresql://u:hem@hemligt@localhost:abc/x",
    "postgresql://u:hemligt@[::1/x",
    "postgresql://u:hem@hemligt@127.0.0.1:1/x",
    "postgresql://u:hem@hemligt/x@127.0.0.1:1/y",
    "postgresql://u:h@hemligt?gt@127.0.0.1:1/y",
    "mysql://u:h@x/hemligt@127.0.0.1:1/y",
    "postgresql://u:hemligt@127.0.0.1:1/x",
    "postgresql://u@127.0.0.1:1/x?password=hemligt",
    "postgresql://u@127.0.0.1:1/x?sslpassword=hemligt",
    "postgresql://u@127.0.0.1:1/x?bogus=hemligt",
    "postgresql://u@127.0.0.1:hemligt/x",
    "postgresql//u:hemligt@h/x",
    "postgresql:hemligt",
    "u:hemligt@h",
    "mysql://u:hemligt@x/y",
    "mysql://x/y?password=hemligt",
    "mssql://u@h/d?pwd=hemligt",
    "oracle://scott:hemligt@h/d",
    "sqlite:///nowhere.db?key=hemligt",
    "sqlite+pysqlcipher://:hemligt@/nowhere.db",
]


@pytest.mark.parametrize("url", UNUSABLE, ids=range(len(UNUSABLE)))
def test_an_address_that_cannot_be_used_ends_with_3_and_keeps_its_secret(run: Run, url: str) -> None:
    done = run("status", "--json", HANDSLAG_DB=url, HANDSLAG_DEBUG=None, HANDSLAG_LOG="json")

    assert done.exit_code == 3
    assert HIDDEN not in done.output
    assert json.loads(done.stdout)["error"].startswith("error.database_unusable")


@pytest.mark.parametrize("lang", ["sv", "en"])
@pytest.mark.parametrize(
    "url", ["postgresql://u:hemligt@127.0.0.1:1/x", "sqlite:////", "postgresql://h/x?a=b"]
)
def test_what_a_driver_says_stands_in_no_sentence(run: Run, lang: str, url: str) -> None:
    said = run("status", HANDSLAG_DB=url, HANDSLAG_LANG=lang, HANDSLAG_DEBUG=None).stderr

    assert [word for word in ("connection", "unable", "failed", "invalid", "refused") if word in said] == []


def test_an_address_without_anything_secret_is_shown_as_it_was_written(run: Run) -> None:
    assert "handslag.db”" in run("status", HANDSLAG_DB="handslag.db").stderr
    assert "/nowhere/a.db" in run("status", HANDSLAG_DB="sqlite:////nowhere/a.db").stderr


def test_a_line_to_type_next_repeats_no_secret(run: Run, empty_postgres_url: str) -> None:
    url = f"{empty_postgres_url}{'&' if '?' in empty_postgres_url else '?'}password=hemligt"

    done = run("init", "--simulated", "--db", url)

    assert done.exit_code == 0
    assert HIDDEN not in done.output


@pytest.mark.parametrize(
    "said",
    [
        "no: ö/ h",
        "no: %C3%B6%2F%20h",
        "no: %C3%B6%2F+h",
        "no: w7YvIGg=",
        "no: AUTH PLAIN AGEAYg==",
        "auth login abcd",
    ],
)
def test_a_secret_is_hidden_however_it_is_written(said: str) -> None:
    assert without_secrets(said, ["ö/ h", ""]).endswith("***")
