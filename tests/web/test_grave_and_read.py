"""Pages for what goes for good, for what is closed at once, and for what is read out of a file."""

from __future__ import annotations

import io
from urllib.parse import quote

import pytest

from lifecycle.fields import rows_in
from lifecycle.records.duty import KINDS
from tests.engine.world import TOWN, World
from tests.stories.test_rounds import followed_up, line
from tests.web.browser import Browser, text_of
from workflows.directory.known_people import list_people
from workflows.directory.people import add_person, hold_function

GROUND = {
    "body": "Kommunstyrelsen",
    "decided_on": "2024-01-09",
    "diary_number": "KS 2024/7",
}
MAIN = "/avtal/MAIN"


def handles(world: World) -> list[str]:
    with world.reading() as connection:
        return [one.person.handle for one in list_people(connection, on=world.today)]


# ---- what goes for good ----


def test_a_person_is_forgotten_only_by_whoever_has_seen_what_goes_and_is_sure(
    world: World, browser: Browser
) -> None:
    with world.writing() as tx:
        add_person(tx, handle="anna", name="Anna Ek", email="anna@nacka.example")

    seen = browser.submit("/personer/anna/-/glom", "preview", **GROUND)
    unsure = browser.submit("/personer/anna/-/glom", **GROUND)

    assert "Historiken går att kontrollera som förut" in text_of(seen)
    assert 'name="sure"' in seen.get_data(as_text=True)
    assert (unsure.status_code, handles(world)) == (422, ["anna"])
    assert 'href="#sure"' in unsure.get_data(as_text=True)

    done = browser.submit("/personer/anna/-/glom", **GROUND, sure="yes")

    assert done.status_code == 303, text_of(done)
    assert handles(world) == ["forgotten-1"]
    assert "Anna Ek" not in world.snapshot()
    assert "raderade" in text_of(browser.get("/personer"))


def test_whoever_holds_a_function_is_not_forgotten_and_the_way_to_hand_over_is_a_link(
    world: World, browser: Browser
) -> None:
    with world.writing() as tx:
        add_person(tx, handle="anna")
        hold_function(tx, unit=TOWN, function="samordnare", person="anna", from_on=world.today, is_new=True)

    page = browser.submit("/personer/anna/-/glom", **GROUND, sure="yes")

    assert page.status_code == 422
    assert 'href="/personer/overlamning"' in page.get_data(as_text=True)
    assert "handslag " not in text_of(page)


@pytest.mark.parametrize("lacks", ["body", "decided_on", "diary_number"])
def test_nothing_is_forgotten_without_what_it_rests_on(world: World, browser: Browser, lacks: str) -> None:
    with world.writing() as tx:
        add_person(tx, handle="anna")

    page = browser.submit("/personer/anna/-/glom", **{**GROUND, lacks: ""}, sure="yes")

    assert page.status_code == 422
    assert f'href="#{lacks}"' in page.get_data(as_text=True)
    assert handles(world) == ["anna"]


def test_texts_of_a_row_are_deleted_and_the_row_stays(world: World, browser: Browser) -> None:
    world.main(title="Anna Eks avtal")
    page = f"{MAIN}/-/glom/1"

    assert f'href="{page}"' in browser.get(MAIN).get_data(as_text=True)
    assert browser.submit(page, "preview", **GROUND).status_code == 200
    assert world.values("MAIN")["title"] == "Anna Eks avtal"
    done = browser.submit(page, **GROUND, sure="yes", names=["title"])

    assert done.status_code == 303, text_of(done)
    assert "Anna Eks" not in world.snapshot()
    assert len(world.history("MAIN")) == 1
    assert 'value="title"' not in browser.get(page).get_data(as_text=True)


def test_one_text_at_least_is_chosen(world: World, browser: Browser) -> None:
    world.main(title="Anna Eks avtal")

    page = browser.submit(f"{MAIN}/-/glom/1", **GROUND, sure="yes", names=[])

    assert page.status_code == 422
    assert 'href="#names"' in page.get_data(as_text=True)
    assert world.values("MAIN")["title"] == "Anna Eks avtal"


def test_a_row_without_texts_of_persons_has_nothing_to_delete(world: World, browser: Browser) -> None:
    world.main()

    assert browser.get(f"{MAIN}/-/glom/77").status_code == 404


# ---- what is closed at once ----


def test_what_is_left_to_be_followed_up_is_closed_when_the_agreement_has_ended(
    world: World, browser: Browser
) -> None:
    followed_up(world)
    assert browser.get("/avtal/SUB/-/stang-uppfoljning").status_code == 404
    world.on("2025-06-01").tick()
    world.on("2031-06-01").tick()
    page = "/avtal/SUB/-/stang-uppfoljning"
    assert f'href="{page}"' in browser.get("/avtal/SUB").get_data(as_text=True)
    left = [one for one, state in world.states(None, "round").items() if state in ("scheduled", "open")]
    assert left

    seen = browser.submit(page, "preview", reason="avtalet är slut")
    assert seen.status_code == 200, text_of(seen)
    done = browser.submit(page, reason="avtalet är slut")

    assert done.status_code == 303, text_of(done)
    assert {world.state(one) for one in left} == {"skipped"}


# ---- what the law asks ----


def test_the_first_time_that_something_is_written_of_a_duty_it_is_made(
    world: World, browser: Browser
) -> None:
    world.duties()
    page = f"/parter/{quote(TOWN)}/-/lagkrav/reported_to_council"
    assert f'href="{page}"' in browser.get(f"/parter/{quote(TOWN)}").get_data(as_text=True)

    done = browser.submit(page, met_on="2024-01-09", paragraph="§ 12", diary_number="KF 2024/1")

    assert done.status_code == 303, text_of(done)
    assert done.headers["Location"].startswith("/plikt/")
    assert browser.form(page)["paragraph"] == ["§ 12"]


def test_every_demand_of_the_law_has_a_page_and_a_police_unit_has_none(
    world: World, browser: Browser
) -> None:
    world.duties()
    pages = {kind: browser.get(f"/parter/{quote(TOWN)}/-/lagkrav/{kind}").status_code for kind in KINDS}

    assert pages == dict.fromkeys(KINDS, 200)
    assert browser.get(f"/parter/LPO%20Bor%C3%A5s/-/lagkrav/{KINDS[0]}").status_code == 404
    assert browser.get(f"/parter/{quote(TOWN)}/-/lagkrav/inget").status_code == 404


def test_of_a_duty_something_is_said(world: World, browser: Browser) -> None:
    world.duties()

    page = browser.submit(f"/parter/{quote(TOWN)}/-/lagkrav/function_tasks")

    assert page.status_code == 422
    assert "handslag " not in text_of(page)


# ---- what is read out of a file ----

FIGURES = "Kommun;2023;2024\r\nBorås;40;30\r\nTrollhättan;50;49\r\n"


def chosen(name: str, text: str, encoding: str = "utf-8") -> tuple[io.BytesIO, str]:
    return io.BytesIO(text.encode(encoding)), name


def test_figures_are_shown_with_their_places_before_they_are_saved_and_the_file_is_kept(
    world: World, browser: Browser
) -> None:
    followed_up(world)
    world.on("2024-05-20").tick()
    effect = line(world, "effect").reference
    page = f"/uppfoljning/{effect}/-/siffror"
    assert f'href="{page}"' in browser.get(f"/uppfoljning/{effect}").get_data(as_text=True)
    asked = {"before": "2023", "after": "2024", "area": "Borås", "control": "Trollhättan"}
    before = world.snapshot()

    seen = browser.upload(page, "preview", file=chosen("brå.csv", FIGURES), **asked)

    assert seen.status_code == 200, text_of(seen)
    assert "Trollhättan" in text_of(seen)
    assert "--yes" not in text_of(seen)
    assert world.snapshot() == before

    done = browser.again(page, seen)

    assert done.status_code == 303, text_of(done)
    found = line(world, "effect").effect
    assert found is not None
    assert (found.baseline, found.value) == ("40", "30")


def test_what_is_wrong_in_a_file_is_told_with_its_place_and_nothing_is_written(
    world: World, browser: Browser
) -> None:
    followed_up(world)
    world.on("2024-05-20").tick()
    page = f"/uppfoljning/{line(world, 'effect').reference}/-/siffror"
    before = world.snapshot()

    none = browser.upload(page)
    sheet = browser.upload(page, file=chosen("a.xlsx", "PK\x03\x04"))
    old = browser.upload(page, file=chosen("a.csv", FIGURES, "cp1252"))
    odd = browser.upload(
        page, file=chosen("a.csv", FIGURES.replace("40", "fyrtio")), before="2023", after="2024"
    )

    for one in (none, sheet, old, odd):
        assert one.status_code == 422, text_of(one)
        assert 'href="#file"' in one.get_data(as_text=True)
        assert "--" not in text_of(one), text_of(one)
    assert world.snapshot() == before


def test_the_tables_of_a_plan_are_read_out_of_files(world: World, browser: Browser) -> None:
    world.running("main_agreement", "MAIN")
    world.annex("development_plan", "PLAN", under="MAIN")
    page = "/plan/PLAN/-/tabeller"
    assert f'href="{page}"' in browser.get("/plan/PLAN").get_data(as_text=True)
    goals = chosen("goals.csv", "sub_goal;aim\r\nFärre unga;fånga upp tidigt\r\n")

    seen = browser.upload(page, "preview", file=goals)
    assert seen.status_code == 200, text_of(seen)
    done = browser.again(page, seen)

    assert done.status_code == 303, text_of(done)
    assert [row["sub_goal"] for row in rows_in(world.values("PLAN")["sub_goals"])] == ["Färre unga"]


def test_a_table_that_is_wrong_is_told_by_file_row_and_column(world: World, browser: Browser) -> None:
    world.running("main_agreement", "MAIN")
    world.annex("development_plan", "PLAN", under="MAIN")

    before = world.snapshot()

    page = browser.upload(
        "/plan/PLAN/-/tabeller", file=chosen("ratings.csv", "capability;level_now\r\nx;9\r\n")
    )

    assert page.status_code == 422
    assert "ratings.csv" in text_of(page)
    assert world.snapshot() == before
