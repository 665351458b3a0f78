"""Before a term runs out: consultation, extension, successor, notice and dispute, each on its page."""

from __future__ import annotations

import pytest

from lifecycle.fields import Dated
from tests.engine.world import POLICE, TOWN, World
from tests.web.browser import Browser, page_of, text_of
from web.application import PAGES
from web.frame.ways import ACT_PAGES
from web.pages.steps import ACTS

MAIN = page_of("main_agreement", "MAIN")


@pytest.fixture(autouse=True)
def main(world: World) -> None:
    world.running("main_agreement", "MAIN", extension_clause=True)
    world.on("2024-02-01").tick()


def ends_on(world: World, reference: str = "MAIN") -> str:
    said = world.values(reference)["ends_on"]
    assert isinstance(said, Dated)
    return said.text


def test_a_consultation_in_which_everybody_agreed_extends_where_a_clause_provides_for_it(
    world: World, browser: Browser
) -> None:
    done = browser.submit(f"{MAIN}/-/samrad", on="2024-02-01", parties=[TOWN, POLICE], until="2029-12-31")

    assert done.status_code == 303, text_of(done)
    assert ends_on(world) == "2029-12-31"
    assert "2029-12-31" in text_of(browser.get(MAIN))


def test_a_consultation_of_nobody_is_none(world: World, browser: Browser) -> None:
    page = browser.submit(f"{MAIN}/-/samrad", on="2024-02-01")

    assert page.status_code == 422
    assert TOWN in text_of(page)
    assert world.acts("MAIN", "consulted") == []


def test_an_extension_is_tried_and_done_and_nobody_is_presumed_to_have_agreed(
    world: World, browser: Browser
) -> None:
    address, until = f"{MAIN}/-/forlang", "2029-12-31"
    before = ends_on(world)

    shown = browser.submit(address, "preview", until=until, on="2024-02-01", parties=[TOWN, POLICE])
    one = browser.submit(address, until=until, on="2024-02-01", parties=[TOWN])
    still = ends_on(world)
    done = browser.submit(address, until=until, on="2024-02-01", parties=[TOWN, POLICE])

    assert (shown.status_code, one.status_code) == (200, 422), text_of(one)
    assert POLICE in text_of(one)
    assert 'value="2029-12-31"' in one.get_data(as_text=True)
    assert (still, done.status_code, ends_on(world)) == (before, 303, until), text_of(done)


@pytest.mark.parametrize("until", ["", "tills vidare", "snart"])
def test_an_extension_always_has_a_last_day(browser: Browser, until: str) -> None:
    page = browser.submit(f"{MAIN}/-/forlang", until=until, on="2024-02-01", parties=[TOWN, POLICE])

    assert page.status_code == 422
    assert 'id="wrong-until"' in page.get_data(as_text=True)


def test_a_sub_agreement_is_extended_until_the_main_agreement_ends(world: World, browser: Browser) -> None:
    world.running("sub_agreement", "SUB", under="MAIN").on("2024-06-01").tick()
    address = page_of("sub_agreement", "SUB", "/-/forlang")

    done = browser.submit(address, until="huvudavtalet", on="2024-06-01", parties=[TOWN, POLICE])

    assert done.status_code == 303, text_of(done)
    assert ends_on(world, "SUB") == ends_on(world)


def test_each_party_decides_to_extend_and_the_last_one_extends(world: World, browser: Browser) -> None:
    for party in (TOWN, POLICE):
        done = browser.submit(
            f"{MAIN}/-/beslut-forlanga", party=party, on="2024-02-01", until="2029-12-31", item="§ 12"
        )
        assert done.status_code == 303, text_of(done)

    assert ends_on(world) == "2029-12-31"


def test_a_successor_is_for_as_long_as_is_said_and_has_the_parties_that_are_named(
    world: World, browser: Browser
) -> None:
    done = browser.submit(f"{MAIN}/-/fornya", as_reference="NEXT", ends_on="2 år", deviation="interim")

    assert (done.status_code, done.headers["Location"]) == (303, page_of("main_agreement", "NEXT")), text_of(
        done
    )
    first, last = (world.values("NEXT")[name] for name in ("starts_on", "ends_on"))
    assert isinstance(first, Dated)
    assert isinstance(last, Dated)
    assert last.last.year - first.first.year == 2 or (last.last - first.first).days in (729, 730)


def test_a_notice_is_received_and_its_last_day_counted_from_that(world: World, browser: Browser) -> None:
    done = browser.submit(
        f"{MAIN}/-/uppsagning", party=POLICE, on="2024-02-01", ends="6 månader", item="beslut 7"
    )

    assert done.status_code == 303, text_of(done)
    [noticed] = world.acts("MAIN", "noticed")
    assert str(noticed.until) == "2024-08-01"
    partial = browser.submit(f"{MAIN}/-/uppsagning", party=TOWN, on="2024-02", ends="6 månader")
    assert partial.status_code == 422
    assert 'id="wrong-on"' in partial.get_data(as_text=True)


def test_a_dispute_is_raised_and_settled(world: World, browser: Browser) -> None:
    silent = browser.submit(f"{MAIN}/-/tvist", party=TOWN, on="2024-02-01")
    raised = browser.submit(f"{MAIN}/-/tvist", party=TOWN, on="2024-02-01", remark="lokalerna")
    settled = browser.submit(f"{MAIN}/-/tvist-avgjord", party=TOWN, on="2024-02-01")

    assert silent.status_code == 422
    assert 'id="wrong-remark"' in silent.get_data(as_text=True)
    assert (raised.status_code, settled.status_code) == (303, 303), text_of(settled)
    assert [one.remark for one in world.acts("MAIN", "settled")] == ["lokalerna"]


def test_what_is_no_agreement_is_not_extended(world: World, browser: Browser) -> None:
    forum = page_of("problem_picture", world_picture(world))

    for page in ("samrad", "forlang", "fornya", "uppsagning", "beslut-forlanga", "tvist"):
        assert browser.get(f"{forum}/-/{page}").status_code == 404, page


def world_picture(world: World) -> str:
    world.picture("PICTURE")
    return "PICTURE"


def test_every_act_of_parties_has_its_page() -> None:
    pages = {address.rpartition("/-/")[2] for address, _, _ in PAGES.values()}

    assert {*ACT_PAGES.values()} <= pages | ACTS.keys()


def test_a_sentence_that_names_a_command_leads_to_its_page(world: World, browser: Browser) -> None:
    """Here that a row of the history is put right in another row, and that a value is amended."""
    world.main("LATER", title="Ett")
    browser.submit(page_of("main_agreement", "LATER", "/-/andra/title"), title="Två")

    page = browser.submit(
        page_of("main_agreement", "LATER", "/-/ratta/2"), "preview", wrong="struck", reason="x"
    )

    assert "handslag correct" not in text_of(page)
