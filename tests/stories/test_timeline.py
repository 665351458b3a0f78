"""A family through time: what is in it, in which order, from when until when, and how that is drawn."""

from __future__ import annotations

from datetime import date
from xml.etree import ElementTree as ET

import pytest

from lifecycle.errors import UnknownRecord
from lifecycle.languages import LANGUAGES
from lifecycle.store import Store
from tests.engine.plain import term
from tests.engine.world import World, rulebook
from words.texts import texts_in
from words.timeline import timeline_picture
from workflows.reading.timeline import Timeline, timeline

TODAY = date(2024, 6, 1)


@pytest.fixture
def found(database_url: str) -> Timeline:
    store = Store.open(database_url)
    world = World(store).found().on("2024-01-10")
    world.running("main_agreement", "MAIN", **term("2024-02-01", "2028-01-31"))
    world.running("sub_agreement", "SUB", under="MAIN", **term("2024-02-01", "2026-01-31"))
    world.pledge("PLEDGE", under="MAIN")
    world.done("PLEDGE", "withdraw", reason="ingen vill")
    world.on(TODAY).tick()
    world.round("ROUND", under="SUB")
    with world.reading() as connection:
        seen = timeline(connection, rulebook(), "SUB", TODAY)
    store.close()
    return seen


def test_each_record_stands_after_what_it_hangs_on_and_what_came_to_nothing_is_left_out(
    found: Timeline,
) -> None:
    lanes = [(lane.reference, lane.depth) for lane in found.lanes]

    assert lanes[:3] == [("MAIN", 0), ("SUB", 1), ("ROUND", 2)]
    assert "PLEDGE" not in {name for name, _ in lanes}


def test_a_term_lasts_from_its_first_day_to_its_last_and_what_is_ahead_is_marked(found: Timeline) -> None:
    main = found.lanes[0]

    assert (main.first, main.last, main.has_ended) == (date(2024, 2, 1), date(2028, 1, 31), False)
    assert ("expire", date(2028, 2, 1), True) in [(day.rule, day.on, day.moves) for day in main.days]
    assert found.first <= min(lane.first for lane in found.lanes) <= found.today <= found.last


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_picture_says_to_whoever_does_not_see_it_what_it_shows(found: Timeline, lang: str) -> None:
    drawn = ET.fromstring(timeline_picture(texts_in(lang), found))  # noqa: S314 -- our own
    named = {part.tag.rpartition("}")[2]: part.text or "" for part in drawn}

    assert named["title"]
    assert all(lane.reference in named["desc"] for lane in found.lanes)
    width = float(drawn.get("width", "0"))
    bars = [part for part in drawn if part.tag.endswith("rect") and part.get("width") != "100%"]
    assert len(bars) == len(found.lanes)
    assert all(0 <= float(bar.get("x", "-1")) <= width for bar in bars)


def test_a_record_that_is_none_has_no_family(database_url: str) -> None:
    store = Store.open(database_url)
    with store.reading() as connection, pytest.raises(UnknownRecord):
        timeline(connection, rulebook(), "NONE", TODAY)
    store.close()
