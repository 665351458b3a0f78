"""What is begun on a page is what is begun on the command line."""

from __future__ import annotations

import pytest

from lifecycle.fields import Dated
from tests.engine.test_steps import WAYS, bring
from tests.engine.world import POLICE, TOWN, World, rulebook
from tests.web.browser import Browser, page_of, text_of
from web.pages.beginnings import ALONE, begun_under
from workflows.directory.people import add_person, hold_function

MAIN = page_of("main_agreement", "MAIN")


def test_an_old_paper_is_entered_as_it_says(world: World, browser: Browser) -> None:
    done = browser.submit(
        "/ny/gammalt-avtal",
        reference="BORÅS-2020",
        parties=f"{TOWN}\n{POLICE}",
        signed_on="2020-12",
        starts_on="2021",
        ends_on="2023",
        diary_number="KS 2020/12",
        purposes="trygghet; och mer\nfärre brott",
    )

    assert done.status_code == 303, text_of(done)
    assert (done.status_code, done.headers["Location"]) == (303, "/avtal/BOR%C3%85S-2020"), text_of(done)
    said = world.values("BORÅS-2020")
    assert said["purposes"] == ("trygghet; och mer", "färre brott")
    assert isinstance(said["ends_on"], Dated)
    assert (said["ends_on"].text, said["diary_number"]) == ("2023", "KS 2020/12")
    assert world.state("BORÅS-2020") == "active"  # today is the day on which the world was founded


def test_parties_in_a_row_are_asked_for_one_on_each_line(world: World, browser: Browser) -> None:
    del world
    page = browser.submit("/ny/gammalt-avtal", reference="X", parties=f"{TOWN}; {POLICE}")

    assert "Skriv en på varje rad." in text_of(page)
    assert "skriv valet" not in text_of(page)


def test_an_end_is_so_long_after_the_first_day_as_at_the_command_line(world: World, browser: Browser) -> None:
    said = {"parties": f"{TOWN}\n{POLICE}", "signed_on": "2020-12-01", "starts_on": "2021-01-01"}

    done = browser.submit("/ny/gammalt-avtal", reference="SEX", ends_on="6 månader", **said)

    assert done.status_code == 303, text_of(done)
    ends = world.values("SEX")["ends_on"]
    assert isinstance(ends, Dated)
    assert ends.text == "2021-06-30"


def test_what_is_wrong_is_said_at_its_field_and_nothing_is_lost(world: World, browser: Browser) -> None:
    page = browser.submit("/ny/avtal", reference="X", parties=TOWN, starts_on="snart", term_years="fyra")

    assert page.status_code == 422
    assert 'aria-invalid="true"' in page.get_data(as_text=True)
    assert 'value="snart"' in page.get_data(as_text=True)
    assert not world.knows("X")


def test_what_is_to_come_after_an_agreement_is_drafted_once(world: World, browser: Browser) -> None:
    world.running("main_agreement", "MAIN")

    first, second = (browser.submit(f"{MAIN}/-/fornya", as_reference="NEXT") for _ in range(2))

    assert {first.headers["Location"], second.headers["Location"]} == {"/avtal/NEXT"}
    assert world.state("NEXT") == "draft"


@pytest.mark.parametrize("machine", rulebook().machines())
def test_whatever_hangs_on_something_is_begun_on_its_page(
    world: World, browser: Browser, machine: str
) -> None:
    bring(world, machine, next(iter(WAYS[machine])))
    page = browser.get(page_of(machine, "IT")).get_data(as_text=True)

    for begun in begun_under(machine):
        address = page_of(machine, "IT", f"/-/ny/{begun}")
        assert f'href="{address}"' in page
        assert browser.get(address).status_code == 200


def test_an_activity_is_begun_under_a_plan(world: World, browser: Browser) -> None:
    world.main()
    world.sign("MAIN")
    plan = page_of("action_plan", world.annex("action_plan", "PLAN", under="MAIN"))

    done = browser.submit(f"{plan}/-/ny/activity", as_reference="PLAN/A1", title="Kvällsvandring")

    assert (done.status_code, done.headers["Location"]) == (303, "/aktivitet/PLAN/A1"), text_of(done)
    assert world.values("PLAN/A1")["title"] == "Kvällsvandring"


@pytest.mark.parametrize("what", ALONE)
def test_what_stands_alone_is_begun_with_its_own_reference(browser: Browser, what: str) -> None:
    page = browser.get(f"/ny/{what}")

    assert page.status_code == 200
    assert "Lämnas den tom får den en beteckning" not in text_of(page)
    assert browser.get("/ny/nagot").status_code == 404


def test_a_municipality_without_an_agreement_begins_its_picture_where_the_gap_says_so(
    world: World, browser: Browser
) -> None:
    world.duties()
    gaps = browser.get("/kontroll/luckor")

    begun = browser.submit("/ny/problembild", as_reference="BILD", parties=TOWN)

    assert 'href="/ny/problembild"' in gaps.get_data(as_text=True)
    assert "handslag picture new" not in text_of(gaps)
    assert (begun.status_code, begun.headers["Location"]) == (303, "/bild/BILD"), text_of(begun)


def test_functions_are_handed_over(world: World, browser: Browser) -> None:
    with world.writing() as tx:
        add_person(tx, handle="anna")
        add_person(tx, handle="bo")
        hold_function(tx, unit=TOWN, function="samordnare", person="anna", from_on=world.today, is_new=True)

    done = browser.submit("/personer/overlamning", old="anna", new="bo", on="2024-01-10")

    assert done.status_code == 303, text_of(done)
    assert "samordnare" in text_of(browser.get("/personer"))
