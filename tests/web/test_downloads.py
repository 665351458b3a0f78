"""Listings and audits as files: what the page shows and all of it, as the command line writes them."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from tests.cli.conftest import process
from tests.engine.world import World
from tests.web.browser import Browser, text_of
from web.pages.downloads import FILES
from workflows.directory.people import add_person

COMMANDS = {
    "parter": ("party", "list"),
    "personer": ("person", "list"),
    "forsenat": ("audit", "overdue"),
    "luckor": ("audit", "gaps"),
    "lag": ("audit", "law"),
    "rattelser": ("audit", "corrections"),
    "avtal": ("agreement", "list"),
}


@pytest.mark.parametrize("name", FILES)
def test_every_listing_is_a_file(living: Browser, name: str) -> None:
    answer = living.get(f"/fil/{name}.csv")

    assert answer.status_code == 200, text_of(answer)
    assert answer.content_type == "text/csv; charset=utf-8"
    assert answer.headers["Content-Disposition"].startswith(f"attachment; filename=handslag-{name}-")
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.get_data(as_text=True).startswith("\ufeff")


@pytest.mark.parametrize("name", COMMANDS)
def test_a_file_is_what_the_command_line_writes(living: Browser, life: Path, name: str) -> None:
    typed = process(*COMMANDS[name], "--csv", "--lang", "sv", "--db", f"sqlite:///{life}")

    assert living.get(f"/fil/{name}.csv").get_data(as_text=True).splitlines() == typed.stdout.splitlines()


def test_what_would_be_calculated_is_text(world: World, browser: Browser) -> None:
    with world.writing() as tx:
        add_person(tx, handle="anna", name="=1+1", email="anna@nacka.example")

    rows = list(
        csv.reader(io.StringIO(browser.get("/fil/personer.csv").get_data(as_text=True)), delimiter=";")
    )

    assert not [cell for row in rows for cell in row if cell.startswith(("=", "+", "-", "@"))]
    assert any("'=1+1" in cell for row in rows for cell in row)


@pytest.mark.parametrize("name", ["finns-inte", "avtal%0d%0aSet-Cookie:x=1", "..%2f..%2fetc%2fpasswd"])
def test_no_other_name_is_a_file_and_none_writes_a_header(living: Browser, name: str) -> None:
    answer = living.get(f"/fil/{name}.csv")

    assert answer.status_code == 404
    assert "x=1" not in str(answer.headers)


def test_a_day_that_is_none_is_said_on_a_page(living: Browser) -> None:
    assert living.get("/fil/forsenat.csv?avser=snart").status_code == 422
    then = living.get("/kontroll/forsenat?avser=2027-03-01&name=x&_external=1&_scheme=ftp").get_data(
        as_text=True
    )
    assert 'href="/fil/forsenat.csv?avser=2027-03-01"' in then
