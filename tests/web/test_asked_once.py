"""How often a page asks the database: each thing once, and how much in all (issue 9, point 6)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Final
from urllib.parse import unquote

from tests.engine.reread import everything_is_reread
from tests.engine.test_statements import Asked, listening
from tests.guest import GUEST, guests
from tests.web.browser import Browser, page_of, served
from tests.web.test_pages import ALONE, records_in
from web.frame.asking import Front
from web.pages.listings import LISTED

AGAIN: Final = {
    "administration": (9, "lists who may what, examines the register as whoever doubts it does, and shows"),
    "history": (5, "the proof reads what it compares from where that stands, whoever has read it"),
    "gaps": (4, "what stands around a part of the register is forgotten with that part"),
    "party_act": (6, "the party, and then what the form is filled in with"),
    "forecast": (3, "the future is a copy, and what is shown of it is asked of the register"),
    "host": (2, "whether one may name a host, and which parties there are"),
    "forlang": (5, "the agreement, and then what its step lacks"),
    "samrad": (5, "the agreement, and then what its step lacks"),
    "fornya": (5, "the agreement, and then what its step lacks"),
    "uppsagning": (5, "the agreement, and then what its step lacks"),
    "me": (2, "who one is, and one's calendar"),
}
"""What a page may ask a second time, and why: most of these read twice, and each time one picture."""

MOST: Final = {"administration": 180, "history": 115, "gaps": 100, "record": 65, "agenda": 70, "minutes": 70}
MOST_OF_OTHERS: Final = 60
"""Statements of a page, with who asks and whether they are logged in."""


def of_file(endpoint: str, address: str) -> str:
    """Name a page; a file by the page of which it is."""
    return {"/fil/historik.csv": "history", "/fil/luckor.csv": "gaps", "/fil/prognos.csv": "forecast"}.get(
        address, endpoint
    )


def walked(front: Front, browser: Browser, life: Path) -> Iterator[tuple[str, str, Asked]]:
    """Look at every page that stands alone, at a record of each kind, and each page they lead to."""
    first = dict(reversed(records_in(life)))
    waiting = [*ALONE, *(f"/lista/{name}" for name in LISTED)]
    waiting += [page_of(machine, reference) for machine, reference in first.items()]
    there, kinds = browser.app.url_map.bind("127.0.0.1:8321"), set[str]()
    for path in waiting:  # which grows
        with listening(front.register.store) as asked, browser.get(path) as page:
            text = page.get_data(as_text=True)
        endpoint, _ = there.match(path.partition("?")[0], "GET")
        if page.status_code == 200:
            yield of_file(endpoint, path), path, asked
        for found in re.findall(r'href="(/(?!stil/|logga)[^"#]*)"', text):
            address = unquote(found.replace("&amp;", "&"))
            kind, values = there.match(address.partition("?")[0], "GET")
            known = f"{kind} {values.get('name', '')}" if kind == "file" else kind
            if kind != "record" and known not in kinds:
                kinds.add(known)
                waiting.append(address)


def test_a_page_asks_each_thing_once_and_no_page_asks_too_much(life: Path) -> None:
    asked_again, statements, again = Counter[str](), Counter[str](), dict[str, list[str]]()
    with served(f"sqlite:///{life}") as (front, app):
        for endpoint, path, asked in walked(front, Browser(app).enter(), life):
            statements[endpoint] = max(statements[endpoint], len(asked.statements))
            if asked.again.total() > asked_again[endpoint]:
                asked_again[endpoint] = asked.again.total()
                again[endpoint] = [
                    path,
                    *(f"{count} x {one[:90]}" for (one, _), count in asked.again.items()),
                ]

    assert len(statements) > 45
    assert {one: again[one] for one, n in asked_again.items() if n > AGAIN.get(one, (0, ""))[0]} == {}
    assert {one: n for one, n in statements.items() if n > MOST.get(one, MOST_OF_OTHERS)} == {}


def test_what_a_page_remembers_is_what_it_would_read(life: Path, tmp_path: Path) -> None:
    """For somebody who reads a part, so that nothing is given them that was read of everything."""
    url = guests(life, tmp_path / "guest.db").url
    with served(url) as (front, app), everything_is_reread() as used:
        pages = [path for _, path, _ in walked(front, Browser(app).enter(GUEST), life)]

    assert len(pages) > 30
    assert "noun" in used
