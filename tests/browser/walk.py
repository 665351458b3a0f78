"""Every page there is, found by following what pages lead to; each kind once for each kind of record."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from html import unescape
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote

from tests.web.browser import HOST, Browser
from web.application import PAGES
from web.frame.forms import control_of
from web.pages.listings import LISTED
from words.texts import texts_in

if TYPE_CHECKING:
    from flask import Flask

BY_LINK: Final = (
    *("/logga-in/ingen", "/inbjudan/ingen", "/logga-in/med/ingen", "/logga-in/fran/ingen"),
    *("/kalender/ingen.ics", "/svar/ingen"),
)
"""Where links and others lead that no page shows: that there is none is a page, too."""

_LINKED: Final = re.compile(r'href="(/[^"#]*)"')


def addresses_of_pages(app: Flask, machines: Mapping[str, str]) -> dict[str, list[str]]:
    """Give the addresses of each page of the table, by its name: of each sort of it one.

    What is no page but a file has none; that something leads to it is told all the same.
    """
    browser = Browser(app).enter()
    adapter = app.url_map.bind(HOST)
    found: dict[str, list[str]] = defaultdict(list)
    seen: set[tuple[str, ...]] = set()
    ahead = [*_beginnings()]
    while ahead:
        address = ahead.pop(0)
        name, said = adapter.match(address.partition("?")[0], method="GET")
        sort = (name, *_sort(name, said, machines))
        if name in PAGES and sort not in seen:
            seen.add(sort)
            page = browser.get(address)
            if page.status_code == 200 or address in BY_LINK:
                found[name] += [address] if page.mimetype == "text/html" else []
                ahead += [unquote(unescape(one)) for one in _LINKED.findall(page.get_data(as_text=True))]
    return dict(found)


def _beginnings() -> Iterator[str]:
    """Give the pages that name nothing, and those that no page leads to."""
    yield from (address for address, methods, _ in PAGES.values() if "GET" in methods and "<" not in address)
    yield from (f"/lista/{name}" for name in LISTED)
    yield from BY_LINK


def _sort(name: str, said: Mapping[str, str], machines: Mapping[str, str]) -> Iterator[str]:
    """Tell one sort of a page from another: by the record's machine, and by what is done with it.

    Fields are many, and asked for in six ways: of each way one is enough. `machines` says of a record whether
    it is another sort than others of its machine.
    """
    for key, value in said.items():
        if key == "field":
            yield control_of(texts_in("sv"), value, None).kind
        elif key == "reference":
            yield "" if name == "amend" else machines.get(value, "")
        elif key not in ("kind", "name", "token", "row"):
            yield value
