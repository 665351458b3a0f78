"""Everybody can use every page: axe-core finds nothing wrong, and nothing is wider than a telephone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.browser.keyboard import Somebody
from tests.browser.listening import Pages, listening
from tests.browser.walk import addresses_of_pages
from tests.long import LONG
from tests.web.test_pages import records_in
from web.application import PAGES

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

    from lifecycle.languages import Language

SHOWN: Final = sorted(name for name, (_, methods, _) in PAGES.items() if "GET" in methods)
LOOKS: Final = (("sv", 1280), ("en", 320))
EVERY_LOOK: Final = (*LOOKS, ("sv", 320), ("en", 1280)) if LONG else LOOKS
"""A language and a width. Every page is looked at in each; of a page that there is in several sorts, such as
the form of each step, each look has its own, and all of them when run long."""

ASKED: Final = {
    "resultTypes": ["violations"],
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
}
"""WCAG 2.2, A and AA, and what is good beside it."""

WIDER: Final = """
() => [...document.querySelectorAll("body *")]
  .filter(one => one.getBoundingClientRect().right > innerWidth + 1 && !one.closest(".scroll"))
  .map(one => one.outerHTML.slice(0, 120))
"""
"""What reaches past the window, but for what stands in a box that scrolls by itself."""


@pytest.fixture(scope="module")
def living(life: Path) -> Iterator[Pages]:
    """The pages of the little life; nobody writes in it."""
    with listening(f"sqlite:///{life}") as listened:
        yield listened


@pytest.fixture(scope="module")
def addresses(living: Pages, life: Path) -> dict[str, list[str]]:
    machines = {reference: machine for machine, reference in records_in(life)}
    machines["BORAS-2021"] = "an agreement that has ended"
    return addresses_of_pages(living.app, machines)


@pytest.fixture(scope="module")
def windows(chrome: Browser, living: Pages) -> Iterator[Callable[[Language, int], Page]]:
    """Windows in which somebody has logged in, one for each look."""
    with ExitStack() as opened:

        @cache
        def window(language: Language, width: int) -> Page:
            page = opened.enter_context(living.seen_by(chrome, language, width, script=True))
            Somebody(page, language).enter()
            return page

        yield window


@pytest.mark.parametrize(("language", "width"), EVERY_LOOK)
@pytest.mark.parametrize("name", SHOWN)
def test_a_page_has_nothing_that_keeps_anybody_out(
    windows: Callable[[Language, int], Page],
    addresses: dict[str, list[str]],
    name: str,
    language: Language,
    width: int,
) -> None:
    assert name in addresses, f"no page leads to {name}"
    axe, wrong, page = Axe(), [], windows(language, width)
    there = addresses[name]
    for address in there if LONG else there[LOOKS.index((language, width)) :: len(LOOKS)] or there[:1]:
        page.goto(address)
        found = axe.run(page, options=ASKED)
        wrong += [(address, found.generate_report())] if found.violations_count else []
        wrong += [(address, one) for one in _too_wide(page, width)]

    assert not wrong, "\n\n".join(f"{address}: {what}" for address, what in wrong)


def _too_wide(page: Page, width: int) -> list[str]:
    if page.evaluate("document.documentElement.scrollWidth") <= width:
        return []
    found: list[str] = page.evaluate(WIDER)
    return [f"wider than the window: {one}" for one in found] or ["wider than the window"]
