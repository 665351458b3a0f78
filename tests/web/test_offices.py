"""Parties and people from their pages: added, changed, given functions and mandates, succeeded, let go."""

from __future__ import annotations

from urllib.parse import quote

from tests.engine.test_steps import bring
from tests.engine.world import HOUSING, TOWN, World, rulebook
from tests.web.browser import Browser, page_of, text_of
from workflows.directory.known_parties import UnitShown, list_units, show_unit
from workflows.directory.known_people import find_person

PAGE = f"/parter/{quote(TOWN)}"


def unit(world: World, name: str = TOWN) -> UnitShown:
    with world.reading() as connection:
        return show_unit(connection, rulebook(), name, on=world.today)


def names(world: World) -> list[str]:
    with world.reading() as connection:
        return [one.name for one in list_units(connection)]


def test_a_party_is_added_and_one_that_is_called_alike_is_asked_back(world: World, browser: Browser) -> None:
    done = browser.submit("/ny/part", name="Nacka", side="municipality", organisation_number="212000-0167")
    alike = browser.submit("/ny/part", name="Nackas", side="municipality")
    nothing = browser.submit("/ny/part", name="Tyresö", side="")

    assert (done.status_code, done.headers["Location"]) == (303, "/parter/Nacka"), text_of(done)
    assert alike.status_code == 422
    assert 'value="Nackas"' in alike.get_data(as_text=True)
    assert nothing.status_code == 422
    assert "Tyresö" not in names(world)


def test_where_a_party_is_not_found_a_new_one_is_added_on_its_page(browser: Browser) -> None:
    page = browser.get("/parter/Nyköping")

    assert page.status_code == 404
    assert 'href="/ny/part"' in page.get_data(as_text=True)
    assert "handslag party add" not in text_of(page)


def test_what_is_said_of_a_party_is_changed_and_the_rest_stays(world: World, browser: Browser) -> None:
    before = unit(world).unit

    done = browser.submit(f"{PAGE}/-/andra", address="Stadshuset")

    assert done.status_code == 303, text_of(done)
    after = unit(world).unit
    assert (after.address, after.name, after.organisation_number) == (
        *("Stadshuset", before.name, before.organisation_number),
    )


def test_who_was_slower_at_a_party_is_told(world: World, browser: Browser) -> None:
    stale = browser.form(f"{PAGE}/-/andra")
    assert browser.submit(f"{PAGE}/-/andra", address="Stadshuset").status_code == 303

    page = browser.post(f"{PAGE}/-/andra", {**stale, "address": ["Torget"], "do": ["do"]})

    assert page.status_code == 409
    assert 'value="Torget"' in page.get_data(as_text=True)
    assert unit(world).unit.address == "Stadshuset"


def test_a_function_is_held_ended_and_taken_back(browser: Browser) -> None:
    browser.submit("/ny/person", handle="anna", name="Anna Ek", role="coordinator", language="sv")
    page = f"{PAGE}/-/funktion"

    held = browser.submit(page, function="samordnare", holder="anna", from_on="2024-01-01")
    shown = text_of(browser.get(PAGE))
    ended = browser.submit(page, function="samordnare", holder="anna", to_on="2024-06-30")
    struck = browser.submit(page, function="samordnare", holder="anna", from_on="2024-01-01", strike="struck")
    neither = browser.submit(page, function="samordnare", holder="anna")

    assert [one.status_code for one in (held, ended, struck)] == [303, 303, 303], text_of(struck)
    assert "Anna Ek" in shown or "anna" in shown
    assert neither.status_code == 422
    assert 'id="wrong-from_on"' in neither.get_data(as_text=True)


def test_a_mandate_is_given(browser: Browser) -> None:
    page = f"/parter/{quote(HOUSING)}/-/mandat"

    done = browser.submit(page, function="vd", kind="pledge", from_on="2024-01-01", basis="delegation")

    assert done.status_code == 303, text_of(done)
    assert "vd" in text_of(browser.get(f"/parter/{quote(HOUSING)}"))
    assert browser.submit(page, function="vd", from_on="2024-01-01").status_code == 422


def test_what_follows_in_every_record_is_shown_before_the_button_is_there(
    world: World, browser: Browser
) -> None:
    world.running("main_agreement", "MAIN").on("2024-02-01").tick()
    browser.submit("/ny/part", name="Nya Borås", side="municipality")
    page = f"{PAGE}/-/eftertradare"

    first = browser.get(page).get_data(as_text=True)
    shown = browser.submit(page, "preview", other="Nya Borås", from_on="2024-02-01")
    done = browser.submit(page, other="Nya Borås", from_on="2024-02-01")

    assert 'value="do"' not in first
    assert shown.status_code == 200, text_of(shown)
    assert "Nya Borås" in text_of(shown)
    assert done.status_code == 303, text_of(done)
    assert unit(world).heir == "Nya Borås"


def test_a_double_is_made_one_and_what_is_named_is_not_taken_out(world: World, browser: Browser) -> None:
    world.main()
    browser.submit("/ny/part", name="Borås dubbel", side="municipality", is_new="new")

    named = browser.submit(f"{PAGE}/-/ta-bort")
    merged = browser.submit("/parter/Borås dubbel/-/sla-ihop", other=TOWN, reason="samma")

    assert named.status_code == 422
    assert TOWN in names(world)
    assert merged.status_code == 303, text_of(merged)


def test_a_party_that_never_was_is_taken_out_and_one_leaves(world: World, browser: Browser) -> None:
    browser.submit("/ny/part", name="Nacka", side="municipality")
    gone = browser.submit("/parter/Nacka/-/ta-bort")
    left = browser.submit(f"/parter/{quote(HOUSING)}/-/lamna", from_on="2023-01-02", reason="lades ner")

    assert (gone.status_code, gone.headers["Location"]) == (303, "/parter")
    assert "Nacka" not in names(world)
    assert left.status_code == 303, text_of(left)
    assert browser.get(f"{PAGE}/-/dans").status_code == 404


def test_a_person_is_changed_also_in_their_language_and_when_they_leave(
    world: World, browser: Browser
) -> None:
    browser.submit("/ny/person", handle="anna", name="Anna Ek", role="coordinator", language="sv")

    done = browser.submit("/personer/anna", language="en", email="anna@nacka.example")
    listed = browser.get("/personer").get_data(as_text=True)
    left = browser.submit("/personer/anna", left_on="2024-01-10")

    assert (done.status_code, left.status_code) == (303, 303), text_of(left)
    with world.reading() as connection:
        person = find_person(connection, "anna")
    assert (person.language, person.email, str(person.left_on)) == ("en", "anna@nacka.example", "2024-01-10")
    assert 'href="/personer/anna"' in listed
    assert browser.get("/personer/ingen").status_code == 404


def test_an_activity_is_counted_and_the_same_count_is_no_second_one(world: World, browser: Browser) -> None:
    bring(world, "activity", "under_way")
    page = page_of("activity", "IT", "/-/antal")

    done = browser.submit(page, counted="3", on="2024-03-01")
    same = browser.submit(page, counted="3", on="2024-03-01")
    again = browser.submit(page, counted="3", on="2024-03-01", again="again")
    nothing = browser.submit(page, counted="")

    assert [one.status_code for one in (done, same, again)] == [303, 303, 303], text_of(done)
    assert nothing.status_code == 422
    assert len(list(world.values("IT")["counts"])) == 2  # type: ignore[arg-type]  # rows
