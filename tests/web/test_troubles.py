"""What goes wrong while a page is made is told, whatever the database still answers, and quoted nowhere."""

from __future__ import annotations

import json
from io import StringIO
from typing import Any

import pytest
from sqlalchemy import create_engine, event, text

from lifecycle.log_lines import logging_to
from lifecycle.store import Store
from tests.engine.world import World
from tests.web.browser import HOST, Browser, served, text_of


def dropped(url: str, table: str) -> None:
    """Let a table be gone, as in a register that is damaged."""
    engine = create_engine(url)
    with engine.begin() as connection:
        connection.execute(text(f"DROP TABLE {table}"))
    engine.dispose()


def test_a_register_that_is_damaged_in_the_middle_of_a_page_is_told_on_a_page(
    sqlite_url: str, capfd: pytest.CaptureFixture[str]
) -> None:
    World(Store.open(sqlite_url)).found()
    with served(sqlite_url) as (front, app):
        browser, gone = Browser(app).enter(), list[str]()

        def damage(*said: object) -> None:
            if not gone and "FROM unit" in str(said[2]):
                gone.append("register_fact")
                dropped(sqlite_url, *gone)

        event.listen(front.register.store.engine, "before_cursor_execute", damage)
        page = browser.get("/parter")
        once_more = browser.get("/parter")

    assert gone
    assert (page.status_code, once_more.status_code) == (200, 503)
    assert "skadat" in text_of(once_more)
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize("how", ["telling fails", "every page fails"])
def test_what_fails_while_a_failure_is_told_is_quoted_nowhere(
    sqlite_url: str, capfd: pytest.CaptureFixture[str], how: str
) -> None:
    World(Store.open(sqlite_url)).found()
    log, of_somebody = StringIO(), "hemlig.anna@example.org"

    def fails(*_: object) -> dict[str, Any]:
        raise RuntimeError(of_somebody)

    with served(sqlite_url) as (_, app), logging_to(log):
        if how == "telling fails":
            app.register_error_handler(404, fails)
        else:
            app.context_processor(fails)
        page = app.test_client().get("/stil/finns-inte", headers={"Host": HOST})

    met = [json.loads(line) for line in log.getvalue().splitlines() if "defect.met" in line]
    assert page.status_code == 500
    assert page.headers["Content-Security-Policy"]
    assert met[0]["reference"] in page.get_data(as_text=True) or page.get_data() == b""
    assert all("builtins.RuntimeError" in one["trace"] and one["request"] for one in met)
    assert of_somebody not in log.getvalue() + capfd.readouterr().err + page.get_data(as_text=True)
