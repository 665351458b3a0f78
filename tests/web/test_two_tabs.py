"""Two tabs on one record: the second is told what changed, keeps its input, and overwrites nothing."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import quote

import pytest

from lifecycle.history import Entry
from tests.engine.world import POLICE, TOWN, World
from tests.web.browser import Browser, Form, page_of, text_of
from workflows.directory.people import add_person

MAIN = page_of("main_agreement", "MAIN")

Filled = dict[str, str]

FORMS: dict[str, tuple[str, Filled, Callable[[World], object]]] = {
    "a step": (f"{MAIN}/-/steg/fill_in", {"title": "Min rubrik"}, World.main),
    "a field": (f"{MAIN}/-/andra/title", {"title": "Min rubrik"}, World.main),
    "rows": (f"{MAIN}/-/andra/coordination", {"coordination.0.function": "min samordnare"}, World.main),
    "what a party did": (
        f"{MAIN}/-/beslut",
        {"party": TOWN, "on": "2024-01-10", "item": "min §"},
        World.main,
    ),
    "a signature": (
        f"{MAIN}/-/underskrift",
        {"party": TOWN, "on": "2024-01-10", "function": "min"},
        World.main,
    ),
    "a correction": (f"{MAIN}/-/ratta/1", {"diary_number": "mitt nr", "reason": "mitt skäl"}, World.main),
    "a consultation": (f"{MAIN}/-/samrad", {"on": "2024-01-10", "reason": "mitt skäl"}, World.main),
    "an extension": (f"{MAIN}/-/forlang", {"until": "2031-12-31", "on": "2024-01-10"}, World.main),
    "a successor": (f"{MAIN}/-/fornya", {"as_reference": "MIN"}, World.main),
    "a notice": (f"{MAIN}/-/uppsagning", {"party": TOWN, "on": "2024-01-10", "item": "min"}, World.main),
    "a later version": (
        page_of("problem_picture", "PICTURE", "/-/efterfoljare"),
        {"as_reference": "MIN"},
        lambda world: (world.main(), world.sign("MAIN"), world.picture()),
    ),
}
"""Every kind of form that rests on a version: its page, what is filled in, and of what it is."""


@pytest.mark.parametrize("kind", FORMS)
def test_the_second_tab_is_told_what_changed_and_keeps_its_input(
    world: World, browser: Browser, kind: str
) -> None:
    address, filled, made = FORMS[kind]
    made(world)
    record, reference = address.partition("/-/")[0], "PICTURE" if "PICTURE" in address else "MAIN"
    second = browser.form(address)
    field = "analysis" if reference == "PICTURE" else "title"
    assert browser.submit(f"{record}/-/andra/{field}", **{field: "Den förstas ord"}).status_code == 303
    before = world.snapshot()

    page = browser.post(address, {**second, **{name: [text] for name, text in filled.items()}, "do": ["do"]})

    assert page.status_code == 409, text_of(page)
    said = text_of(page)
    assert "Det här har ändrats" in said
    assert "Den förstas ord" in said
    assert all(text in page.get_data(as_text=True) for text in filled.values() if text != TOWN)
    assert world.snapshot() == before


def test_it_is_told_by_whom_and_when_and_from_what_to_what(world: World, browser: Browser) -> None:
    world.main(title="Först")
    second = browser.form(f"{MAIN}/-/andra/diary_number")
    browser.submit(f"{MAIN}/-/andra/title", title="Sedan")
    browser.submit(f"{MAIN}/-/beslut", party=POLICE, on="2024-01-10", item="§ 7")

    said = text_of(browser.post(f"{MAIN}/-/andra/diary_number", {**second, "do": ["do"]}))

    rows: list[Entry] = world.history("MAIN")[1:]
    assert [row.kind for row in rows] == ["changed", "moved"] or len(rows) == 2
    for what in ("Först", "Sedan", POLICE, "§ 7", *(str(row.today) for row in rows)):
        assert what in said


def test_what_the_second_tab_saves_after_that_holds_on_top(world: World, browser: Browser) -> None:
    world.main(title="Först")
    stale = browser.form(f"{MAIN}/-/andra/diary_number")
    browser.submit(f"{MAIN}/-/andra/title", title="Sedan")
    told = browser.post(f"{MAIN}/-/andra/diary_number", {**stale, "diary_number": ["KS 1"], "do": ["do"]})
    form = Form()
    form.feed(told.get_data(as_text=True))
    done = browser.post(f"{MAIN}/-/andra/diary_number", {**form.said, "do": ["do"]})

    assert (told.status_code, done.status_code) == (409, 303)
    assert (world.values("MAIN")["title"], world.values("MAIN")["diary_number"]) == ("Sedan", "KS 1")


def test_what_became_of_a_party_meanwhile_is_told_by_whom_and_when(world: World, browser: Browser) -> None:
    world.main()
    with world.writing() as tx:
        add_person(tx, handle="bo")
        add_person(tx, handle="anna")
    browser.enter("bo")
    address = f"/parter/{quote(TOWN)}/-/andra"
    second = browser.form(address)
    assert browser.submit(address, address="Granitvägen 15").status_code == 303
    held = {"function": "samordnare", "holder": "anna", "from_on": "2024-01-10"}
    assert browser.submit(f"/parter/{quote(TOWN)}/-/funktion", **held).status_code == 303

    page = browser.post(address, {**second, "address": ["Min väg 1"], "do": ["do"]})

    said = text_of(page)
    assert page.status_code == 409, said
    assert "2024-01-10, bo: uppgifter ändrades" in said
    assert "→ Granitvägen 15" in said
    assert "2024-01-10, bo: en funktion" in said
    assert "samordnare" in said
    assert 'value="Min väg 1"' in page.get_data(as_text=True)


def test_what_was_said_of_a_person_meanwhile_is_told(world: World, browser: Browser) -> None:
    with world.writing() as tx:
        add_person(tx, handle="anna", email="anna@nacka.example")
    second = browser.form("/personer/anna")
    assert browser.submit("/personer/anna", email="ek@nacka.example").status_code == 303

    page = browser.post("/personer/anna", {**second, "name": ["Anna Ek"], "do": ["do"]})

    assert page.status_code == 409, text_of(page)
    assert "anna@nacka.example → ek@nacka.example" in text_of(page)
