"""The whole sheet of a round at once: all of it is done or nothing, and everything that is wrong is told."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from lifecycle.errors import InvalidValue, StaleRecord
from lifecycle.outcome import Refused
from tests.engine.world import POLICE, TOWN, World
from tests.stories.conftest import Databases, lived_once
from tests.stories.test_rounds import MEETING, followed_up, never_committed, sheet
from workflows.agreements.steps import Why
from workflows.follow_up.recording import Concluding
from workflows.follow_up.whole_sheet import Filled, Filling, fill_in_sheet

if TYPE_CHECKING:
    from workflows.lookup.field_values import Given

WHY = Why(reason="så är det överenskommet")


def laid_out(world: World) -> World:
    followed_up(world).on("2024-05-20").tick()
    return world


@pytest.fixture(scope="module")
def founded(databases: Databases) -> Iterator[World]:
    yield from lived_once(databases, laid_out)


@pytest.fixture
def world(founded: World) -> Iterator[World]:
    yield from never_committed(founded)


def fill(
    world: World, lines: dict[int, dict[str, Given]], expected: int | None = None, **said: object
) -> Filled:
    filling = Filling(lines, {}, **said)  # type: ignore[arg-type]  # what a test says of it
    with world.writing() as tx:
        return fill_in_sheet(tx, "SUB", "2024-T1", filling, expected_version=expected)


def test_every_line_and_the_conclusion_are_one(world: World) -> None:
    lines: dict[int, dict[str, Given]] = {one.number: {"finding": "gjort"} for one in sheet(world).lines}
    kept: list[Given] = [
        {"party": TOWN, "kept": "yes"},
        {"party": POLICE, "kept": "partly", "remark": "a; b | c"},
    ]
    lines[1]["commitments_kept"] = kept
    said = Concluding(meeting=MEETING, measures=({"measure": "fler; vuxna | ute"},), reason=WHY.reason)

    filled = fill(world, lines, concluding=said, why=WHY)

    assert filled.wrong == ()
    found = sheet(world)
    assert found.is_concluded
    assert [one.remark for each in found.lines for one in each.kept] == ["", "a; b | c"]
    assert [row["measure"] for row in found.improvements] == ["fler; vuxna | ute"]


def test_each_line_that_is_wrong_is_told_and_none_is_written(world: World) -> None:
    before = world.snapshot()

    filled = fill(world, {1: {"finding": "gjort"}, 2: {"spent": "mycket"}, 3: {"spent": "lite"}})

    assert [(one.line, type(one.why)) for one in filled.wrong] == [(2, InvalidValue), (3, InvalidValue)]
    assert world.snapshot() == before


def test_a_conclusion_that_is_refused_writes_no_line(world: World) -> None:
    before = world.snapshot()

    filled = fill(world, {1: {"finding": "gjort"}}, concluding=Concluding(meeting=MEETING))

    [wrong] = filled.wrong
    assert wrong.line is None
    assert isinstance(wrong.why, Refused)
    assert world.snapshot() == before


def test_a_sheet_on_which_somebody_wrote_meanwhile_is_another(world: World) -> None:
    known = sheet(world).versions
    fill(world, {1: {"finding": "först"}}, known)

    with pytest.raises(StaleRecord):
        fill(world, {2: {"finding": "sist"}}, known)
