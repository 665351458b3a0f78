"""A field that is a small table is shown as one: its columns by their names, and never as it is typed."""

from __future__ import annotations

import pytest

from lifecycle.fields import FIELDS, Shape
from tests.engine.world import POLICE, TOWN, World
from tests.stories.test_rounds import end, followed_up, written_whole
from tests.web.browser import Browser, page_of, text_of
from words.fields import rows_listing
from words.texts import texts_in

COMMITMENTS = (f"{TOWN} | två fältassistenter | socialchef", f"{POLICE} | fotpatrull fredag och lördag")


def planned(world: World) -> None:
    world.running("main_agreement", "MAIN").running("sub_agreement", "SUB", under="MAIN")
    world.annex("action_plan", "PLAN")


def test_a_records_rows_are_a_table_with_its_columns_named(world: World, browser: Browser) -> None:
    planned(world)
    rows = {"commitments.rows": ["2"]}
    for number, row in enumerate(COMMITMENTS):
        for column, cell in zip(("party", "commitment", "responsible"), row.split(" | "), strict=False):
            rows[f"commitments.{number}.{column}"] = [cell]
    address = page_of("action_plan", "PLAN", "/-/andra/commitments")
    filled = {**browser.form(address), **rows}

    preview = browser.post(address, {**filled, "do": ["preview"]})
    assert browser.post(address, {**filled, "do": ["do"]}).status_code == 303
    page = browser.get(page_of("action_plan", "PLAN"))

    for told in (text_of(preview), text_of(page)):
        assert " | " not in told
    whole = page.get_data(as_text=True)
    assert all(f'">{one}</td>' in whole for one in ("två fältassistenter", "socialchef"))
    assert ">åtagande</th>" in whole
    assert f"åtagande: {COMMITMENTS[0].split(' | ')[1]}" in text_of(page), "the history names the columns too"


def test_measures_of_a_round_that_is_concluded_are_a_table(world: World, browser: Browser) -> None:
    written_whole(followed_up(world))
    end(world, measures=("fler vuxna ute | fritidschef | 2024-10-31",))

    told = text_of(browser.get("/omgang/SUB/2024-T1"))

    assert " | " not in told
    assert "åtgärd ansvarig senast fler vuxna ute fritidschef 2024-10-31" in told


@pytest.mark.parametrize("name", [name for name, shape in FIELDS.items() if shape is Shape.ROWS])
def test_every_small_table_has_a_name_for_each_column(name: str) -> None:
    listing = rows_listing(name, ({},))
    assert listing is not None
    for lang in ("sv", "en"):
        titles = [one.title(texts_in(lang)) for one in listing.columns if one.title]
        assert titles
        assert not [one for one in titles if "_" in one or one.startswith("cell.")]
