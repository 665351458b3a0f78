"""What a form says before anything is typed: which day, what is lacking and where that is mended."""

from __future__ import annotations

import re
from typing import Final

import pytest

from tests.engine.world import World
from tests.web.browser import Browser, page_of, text_of

MAIN = page_of("main_agreement", "MAIN")
DONE: Final = r'<button name="do" value="do" class="primary">'


@pytest.mark.parametrize(("trigger", "stands_out"), [("send_for_decision", True), ("withdraw", False)])
def test_a_step_that_ends_something_before_its_time_does_not_stand_out(
    world: World, browser: Browser, trigger: str, *, stands_out: bool
) -> None:
    world.main()

    page = browser.get(f"{MAIN}/-/steg/{trigger}").get_data(as_text=True)

    assert (re.search(DONE, page) is not None) == stands_out


def test_a_round_that_is_concluded_stands_out_and_somebody_has_to_say_on_which_day(
    world: World, browser: Browser
) -> None:
    world.running("main_agreement", "MAIN").running("sub_agreement", "SUB", under="MAIN").on("2024-05-16")
    world.round("ROUND")
    world.done("ROUND", "lay_out")
    address = page_of("round", "ROUND", "/-/steg/conclude")

    page = browser.get(address).get_data(as_text=True)
    refused = browser.submit(address, meeting="Styrgruppens möte", no_measures="yes")

    assert re.search(DONE, page)
    assert "dag (krävs)" in text_of(browser.get(address))
    assert (refused.status_code, "--on" in text_of(refused)) == (422, False)
    assert "Vilken dag skedde det?" in text_of(refused)


@pytest.mark.parametrize(
    ("machine", "trigger", "says"),
    [("main_agreement", "send_for_decision", "är det i dag"), ("activity", "start", "är det den planerade")],
)
def test_what_an_empty_day_means_is_said(
    world: World, browser: Browser, machine: str, trigger: str, says: str
) -> None:
    world.running("main_agreement", "MAIN").running("sub_agreement", "SUB", under="MAIN")
    world.main("IT") if machine == "main_agreement" else world.activity("IT")

    assert says in text_of(browser.get(page_of(machine, "IT", f"/-/steg/{trigger}")))


def _page(browser: Browser, address: str) -> str:
    return browser.get(address).get_data(as_text=True)


def test_what_is_lacking_leads_to_where_it_is_mended(world: World, browser: Browser) -> None:
    world.main()
    world.sub()
    sub = page_of("sub_agreement", "SUB")

    record = _page(browser, sub)
    form = _page(browser, f"{sub}/-/steg/send_for_signature")
    main = "".join(re.findall(r'<ul class="lacks">.*?</ul>', _page(browser, MAIN), re.DOTALL))

    assert f'href="{sub}/-/ny/forum"' in record[: record.index(f'href="{sub}/-/underskrift"')]
    assert f'href="{MAIN}/-/beslut"' in main
    assert f'href="{sub}/-/ny/forum"' in form
    assert "handslag forum new" not in record


def test_what_leads_to_a_page_names_no_option_of_a_command(world: World, browser: Browser) -> None:
    world.running("main_agreement", "MAIN").live_until("2024-04-01")

    assert "En parts beslut</a>)" in _page(browser, f"{MAIN}/-/forlang")


def test_a_day_that_has_passed_is_marked(world: World, browser: Browser) -> None:
    world.running("main_agreement", "MAIN").on("2026-01-01").main("LATER")

    days = browser.get(page_of("sub_agreement", "MAIN/SUB")).get_data(as_text=True)

    assert 'class="when is-late"' in days


def test_what_can_be_done_with_a_reason_is_said_without_an_option(world: World, browser: Browser) -> None:
    world.running("main_agreement", "MAIN")

    refused = browser.submit(f"{MAIN}/-/steg/terminate", on="2024-01-10")

    assert "om du anger skälet" in text_of(refused)
    assert "--reason" not in text_of(refused)


def test_all_agreements_are_a_link_away_and_parties_lead_to_their_pages(
    world: World, browser: Browser
) -> None:
    world.main()
    world.done("MAIN", "withdraw", reason="parterna är ense")

    assert 'href="/avtal?alla=1"' in browser.get("/avtal").get_data(as_text=True)
    assert 'href="/parter/Bor%C3%A5s%20stad"' in browser.get("/parter").get_data(as_text=True)
