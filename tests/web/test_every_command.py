"""Whatever the command line writes is written on a page too, or it is said why it is not."""

from __future__ import annotations

import re

import pytest

from cli.table import COMMANDS
from tests.commands import READS
from tests.engine.world import World
from tests.web.browser import HOST, Browser
from web.application import PAGES
from web.frame.doing import done_by
from web.frame.ways import pieces_of
from words.texts import texts_in

PAGE_OF = {command: name for name, (_, _, view) in PAGES.items() for command in done_by(view)}
"""A command that writes, and the page that does the same, as that says itself."""

NO_PAGE = {
    "init": "there is no register yet that a page could be of",
    "demo": "it plays a life into a register of its own",
    "register import": "a whole register is moved by whoever runs it",
    "tick": "the daily run goes by a timer of the host's",
    "run": "the daily run goes by a timer of the host's",
    "restore": "it puts a register in the place of the one that is served",
    "db upgrade": "it changes the register under whoever reads it",
    "machine migrate": "it goes with a new version of the program",
    "notice retry": "whoever runs the host has mended the post",
    "serve": "it is what serves the pages",
    "backup": "it copies the register to a place of the host's",
}
"""A command that writes, and why it has no page."""


def test_of_each_command_it_is_known_what_does_the_same() -> None:
    known = [*PAGE_OF, *NO_PAGE, *READS]

    assert sorted(known) == sorted(COMMANDS)


@pytest.mark.parametrize("command", PAGE_OF)
def test_the_page_of_a_command_takes_what_is_filled_in(command: str) -> None:
    _, methods, _ = PAGES[PAGE_OF[command]]

    assert "POST" in methods


@pytest.mark.parametrize("command", [one for one, name in PAGE_OF.items() if "<" not in PAGES[name][0]])
def test_a_sentence_that_names_a_command_leads_to_the_page_that_does_the_same(
    world: World, browser: Browser, command: str
) -> None:
    with browser.app.test_request_context(headers={"Host": HOST}), world.reading() as connection:
        pieces = pieces_of(connection, texts_in("sv"), f"Säg vem: handslag {command} PART.")

    assert [one.href for one in pieces if one.href] == [PAGES[PAGE_OF[command]][0]]
    said = "".join(one.text for one in pieces)
    assert re.findall(r"handslag|web\.title", said) == []
