"""Which agreements their page shows: chosen in the address, and page by page where they are many."""

from __future__ import annotations

import re
from html import unescape

import pytest

from tests.engine.world import TOWN, World
from tests.web.browser import Browser, text_of
from web.frame import documents


def listed(browser: Browser, address: str) -> list[str]:
    """Give the references that a page's tables begin their rows with."""
    page = browser.get(address)
    assert page.status_code == 200, text_of(page)
    rows = re.findall(r'<tr role="row">\n<td[^>]*>(?:<a [^>]*>)?([^<]*)', page.get_data(as_text=True))
    return [unescape(one) for one in rows]


def link(browser: Browser, address: str, called: str) -> str | None:
    """Give where a link leads that is called so."""
    found = re.search(rf'<a href="([^"]*)">{called}<', browser.get(address).get_data(as_text=True))
    return None if found is None else unescape(found[1])


@pytest.fixture
def many(world: World) -> World:
    """A running agreement and a draft."""
    world.running("main_agreement", "MAIN")
    world.main("DRAFT")
    return world


@pytest.mark.usefixtures("many")
@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("lage=draft", ["DRAFT", "MAIN/SUB"]),
        ("lage=signed", ["MAIN"]),
        ("slutar_fore=2020", []),
        ("slutar_fore=2099&lage=signed", ["MAIN"]),
        ("part=" + TOWN.upper()[:4] + "&lage=draft", ["DRAFT", "MAIN/SUB"]),
        ("part=ingen+som+finns", []),
    ],
)
def test_agreements_are_chosen_by_state_party_and_end(browser: Browser, asked: str, found: list[str]) -> None:
    assert listed(browser, f"/avtal?{asked}") == found


@pytest.mark.usefixtures("many")
def test_what_is_chosen_stays_chosen_and_is_the_file_too(browser: Browser) -> None:
    address = f"/avtal?lage=draft&part={TOWN}&slutar_fore="

    page = browser.get(address).get_data(as_text=True)
    file = link(browser, address, "[^<]*kalkylprogram[^<]*")

    assert '<option value="draft" selected>' in page
    assert f'name="part" value="{TOWN}"' in page
    assert file is not None
    rows = browser.get(file).get_data(as_text=True).splitlines()
    assert [row.split(";")[0] for row in rows[1:]] == ["DRAFT", "MAIN/SUB"]


@pytest.mark.usefixtures("many")
@pytest.mark.parametrize(
    ("asked", "field"), [("slutar_fore=1/3+2027", "slutar_fore"), ("lage=skräp", "lage")]
)
def test_what_cannot_be_chosen_is_said_at_its_field_and_stays(
    browser: Browser, asked: str, field: str
) -> None:
    page = browser.get(f"/avtal?part={TOWN}&{asked}")

    assert page.status_code == 422
    whole = page.get_data(as_text=True)
    assert f'<a href="#{field}">' in whole
    assert f'name="part" value="{TOWN}"' in whole
    assert field == "lage" or 'name="slutar_fore" value="1/3 2027"' in whole
    assert "MAIN" not in whole


def test_every_row_of_a_long_listing_is_on_some_page(
    world: World, browser: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(documents, "SHOWN", 2)
    references = [f"M-{number}" for number in range(5)]
    for reference in references:
        world.main(reference)

    seen, at = list[str](), "/avtal?lage=draft"
    while at:
        seen += listed(browser, at)
        at = link(browser, at, "Fler rader") or ""

    assert seen == references
    last = "/avtal?lage=draft&sida=3"
    assert link(browser, last, "Raderna före") == "/avtal?lage=draft&sida=2"
    assert "lage" in (link(browser, "/avtal?lage=draft&sida=2", "Raderna före") or "")
    assert "Här finns inga fler rader" in text_of(browser.get("/avtal?lage=draft&sida=9"))


@pytest.mark.parametrize("audit", ["forsenat", "avtalstider", "luckor", "lag", "rattelser", "historik"])
def test_a_day_of_an_audit_that_is_none_is_asked_back_at_its_field(browser: Browser, audit: str) -> None:
    page = browser.get(f"/kontroll/{audit}?avser=2026-03-01&kant=1/3+2027")

    whole = page.get_data(as_text=True)
    assert page.status_code == 422
    assert '<a href="#kant">' in whole
    assert 'name="kant" value="1/3 2027"' in whole
    assert 'name="avser" value="2026-03-01"' in whole
    assert "known_on" not in text_of(page)
