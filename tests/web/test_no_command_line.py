"""No page speaks of what is typed at a command line: neither as it is shown nor as it refuses something.

Every page is found by following links, in a register in which something of everything has happened; every
form is sent as it stands there, and filled in with nonsense. What would happen is shown: nothing is written.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from lifecycle.store import Store
from tests.browser.walk import addresses_of_pages
from tests.web.browser import Browser, Form, served, text_of
from tests.web.test_pages import records_in

TYPED: Final = re.compile(
    r"[^.]{0,80}(?:\bhandslag [a-z]|(?<![\w-])--[a-z]|[^\W\d]\+?=(?! )|\w \| \w"
    r"|(?<![\w/.-])[a-z]+_[a-z_]+\b(?!\.))[^.]{0,60}"
)
"""A command, an option, `field=value`, a row as it is typed, a code of ours; and what stands around it."""

NONSENSE: Final = "zz 99"
_KEPT: Final = ("csrf_token", "version")


@pytest.mark.parametrize("lang", ["sv", "en"])
def test_no_page_and_no_refusal_speaks_of_a_command_line(living: Browser, life: Path, lang: str) -> None:
    machines = {reference: machine for machine, reference in records_in(life)}
    pages = addresses_of_pages(living.app, machines | {"BORAS-2021": "an agreement that has ended"})
    found: dict[str, str] = {}

    asked = 0
    for address in (one for some in pages.values() for one in some):
        for what, told in said_on(living, address, lang):
            asked += 1
            for one in TYPED.findall(told):
                found.setdefault(one.strip(), f"{address}, {what}")

    assert found == {}
    assert asked > len(machines)


def said_on(browser: Browser, address: str, lang: str) -> Iterator[tuple[str, str]]:
    """Give what a page says, and what is said of its form as it stands and filled in with nonsense."""
    page = browser.get(address, **{"Accept-Language": lang})
    whole = page.get_data(as_text=True)
    yield "as it is shown", text_of(page)
    if 'value="preview"' not in whole:
        return
    form = Form()
    form.feed(whole)
    said = {name: texts for name, texts in form.said.items() if name != "file"}
    filled = {
        name: texts if name in _KEPT or name.endswith(".rows") else [NONSENSE] for name, texts in said.items()
    }
    for what, sent in (("as it stands", said), ("filled in with nonsense", filled)):
        answer = browser.post(address, {**sent, "do": ["preview"]}, **{"Accept-Language": lang})
        assert answer.status_code in (200, 409, 422), (address, answer.status_code, text_of(answer))
        yield what, text_of(answer)


@pytest.mark.parametrize("lang", ["sv", "en"])
def test_no_page_of_a_register_with_nothing_in_it_speaks_of_a_command_line(tmp_path: Path, lang: str) -> None:
    url = f"sqlite:///{tmp_path / 'empty.db'}"
    Store.create(url, simulated=True).close()

    with served(url) as (_, app):
        browser = Browser(app).enter()
        for address in (one for some in addresses_of_pages(app, {}).values() for one in some):
            for what, told in said_on(browser, address, lang):
                assert TYPED.findall(told) == [], f"{address}, {what}"


def test_where_nothing_is_yet_one_is_led_to_where_it_is_begun(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'empty.db'}"
    Store.create(url, simulated=True).close()

    with served(url) as (_, app):
        browser = Browser(app).enter()
        agreements, people, parties = map(browser.get, ("/avtal", "/personer", "/parter"))

    begun = agreements.get_data(as_text=True)
    assert 'under <a href="/ny/avtal">Nytt avtal</a>' in begun
    assert 'under <a href="/ny/gammalt-avtal">' in begun
    assert 'under <a href="/ny/person">Ny person</a>' in people.get_data(as_text=True)
    assert 'med <a href="/ny/part">Ny part</a>' in parties.get_data(as_text=True)
