"""What goes on although its agreement has ended is listed as that, wherever it is (issue 10, point 3)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Any, Final

import pytest

from lifecycle.fields import Dated
from tests.at_once import board, now, overdue
from tests.engine.world import World, day, rulebook, term
from tests.stories.conftest import Databases, lived_once
from words.activities import activities_listing
from words.agreements import agreements_rows
from words.audits import overdue_rows
from words.board import board_rows, now_document, steps_document
from words.calendars import calendar_days
from words.document import Line, Listing
from words.records import record_document, records_rows
from words.rounds import rounds_listing
from words.texts import texts_in
from workflows.audits.gaps import gaps
from workflows.follow_up.activities import activities
from workflows.follow_up.rounds import rounds
from workflows.reading.board import next_steps
from workflows.reading.days_ahead import days_ahead
from workflows.reading.listings import agreements, hanging_on
from workflows.reading.whole import read_whole

if TYPE_CHECKING:
    from sqlalchemy import Connection

TODAY: Final = day("2028-06-01")
SUB_ENDED: Final = ("SUB", day("2026-01-31"))
MAIN_ENDED: Final = ("MAIN", day("2028-01-31"))
NOTHING: Final = (None, None)


@pytest.fixture(scope="module")
def world(databases: Databases) -> Iterator[World]:
    yield from lived_once(databases, live)


def live(world: World) -> World:
    """SUB has run out with an activity and a round that are open; SUB-2 goes on after MAIN, with a forum."""
    world.on("2024-02-01").running("main_agreement", "MAIN", **term("2024-02-01", "2028-01-31"))
    world.running("sub_agreement", "SUB", under="MAIN", **term("2024-02-01", "2026-01-31"))
    world.activity("ACT", ends_on=Dated.on(day("2026-01-15")))
    world.round("ROUND", ends="2025-12-31", conclude_by=day("2026-03-31"))
    world.on("2025-12-01").done("ACT", "start")
    world.on("2027-02-01").running("sub_agreement", "SUB-2", under="MAIN", **term("2027-02-01", "2029-01-31"))
    world.forum("FORUM", under="SUB-2")
    world.picture("PICTURE", under="MAIN")
    world.on(TODAY).tick()
    later = {"predecessor_id": world.ids["MAIN"], **term("2028-04-01", "2032-03-31")}
    world.register("main_agreement", "MAIN-2", **later)
    return world


def told(row: Any, key: str) -> Any:  # noqa: ANN401 -- a row of any listing
    """One value of a row, a mapping or an object."""
    return row[key] if isinstance(row, dict) else getattr(row, key)


def ended(listing: Listing) -> dict[str, tuple[str | None, date | None]]:
    """What a listing tells a program of the agreement above each record."""
    of = {column.key: column for column in listing.columns}
    assert {"ended_agreement", "ended_agreement_on"} <= of.keys()
    return {
        told(row, "reference"): (told(row, "ended_agreement"), told(row, "ended_agreement_on"))
        for row in listing.rows
    }


def in_swedish(listing: Listing, key: str) -> dict[str, str]:
    """What a column says to people of each record."""
    show = next(column.show for column in listing.columns if column.key == key)
    assert show is not None
    texts = texts_in("sv", strict=True)
    return {told(row, "reference"): show(texts, row) for row in listing.rows}


def test_a_list_says_of_what_goes_on_that_its_agreement_has_ended(world: World) -> None:
    with world.reading() as connection:
        acts = activities_listing(activities(connection, rulebook(), TODAY))
        sheets = rounds_listing(rounds(connection, rulebook(), TODAY))
        hanging = records_rows(tuple(hanging_on(connection, rulebook(), ("forum", "problem_picture"))))
        papers = agreements_rows(tuple(agreements(connection, rulebook(), machine="sub_agreement")))

    assert ended(acts) == {"ACT": SUB_ENDED}
    assert ended(sheets) == {"ROUND": SUB_ENDED}
    assert ended(hanging) == {"FORUM": NOTHING, "PICTURE": MAIN_ENDED, "MAIN/PICTURE": MAIN_ENDED}
    assert {name: said for name, said in ended(papers).items() if said != NOTHING} == {"SUB-2": MAIN_ENDED}


def test_what_is_late_after_its_agreement_is_said_to_be_that_by_board_and_audit_alike(world: World) -> None:
    with world.reading() as connection:
        late = overdue_rows(overdue(connection, rulebook(), today=TODAY))
        morning = now(connection, rulebook(), TODAY, None)
        stands = board_rows(board(connection, rulebook(), TODAY))

    audited = ended(late)
    assert (audited["ACT"], audited["ROUND"]) == (SUB_ENDED, SUB_ENDED)
    assert {
        one.reference: (one.ended_agreement, one.ended_agreement_on) for one in morning.todos.every
    } == audited
    assert {name: said for name, said in ended(stands).items() if said != NOTHING} == {"SUB-2": MAIN_ENDED}
    (listed,) = [one for one in now_document(texts_in("sv"), morning) if isinstance(one, Listing)]
    for listing, column in ((late, "rule"), (listed, "rule")):
        assert in_swedish(listing, column)["ACT"] == "aktivitetens sista dag; SUB upphörde 2026-01-31"
    assert in_swedish(stands, "state")["SUB-2"] == "gäller; MAIN upphörde 2028-01-31"


def test_a_calendar_says_of_a_day_that_it_outlives_its_agreement(world: World) -> None:
    with world.reading() as connection:
        days = calendar_days(texts_in("sv"), days_ahead(connection, rulebook(), today=TODAY), "R")

    said = {one.summary: one.description for one in days}
    (act,) = [text for name, text in said.items() if name.startswith("ACT: ")]
    assert act.startswith("SUB upphörde 2026-01-31. ACT finns kvar efter det.")
    assert not [text for name, text in said.items() if name.startswith("MAIN-2: ") and "upphörde" in text]


def test_one_record_alone_is_said_to_be_left_after_its_agreement(world: World) -> None:
    texts = texts_in("sv", strict=True)
    with world.reading() as connection:
        whole = read_whole(connection, rulebook(), "ACT")
        assert whole is not None
        ways = list(steps_document(texts, next_steps(connection, rulebook(), whole.shown, TODAY), TODAY))
        sheet = list(record_document(texts, whole))

    assert ways[1] == Line("SUB upphörde 2026-01-31. ACT finns kvar efter det.")
    assert "pågår; SUB upphörde 2026-01-31" in str(sheet[0])


def test_the_gap_of_a_sub_agreement_without_main_names_the_agreement_that_came_after(world: World) -> None:
    """Out of a register file nothing begins, and so nothing moves by itself."""
    with world.reading() as connection:
        found = gaps(connection, rulebook(), today=TODAY, only="sub_without_main")

    assert found is not None
    (gap,) = found.gaps
    assert gap.closes.arguments == ("SUB-2", "rehome")
    assert gap.closes.fields == {"parent_id": "MAIN-2"}


def test_as_of_a_day_on_which_its_agreement_still_ran_nothing_is_said_of_an_end(world: World) -> None:
    def of_act(connection: Connection, as_of: str) -> tuple[str | None, date | None]:
        listing = overdue_rows(overdue(connection, rulebook(), today=TODAY, as_of=day(as_of)))
        return ended(listing)["ACT"]

    with world.reading() as connection:
        assert of_act(connection, "2026-01-20") == NOTHING
        assert of_act(connection, "2026-02-20") == SUB_ENDED
