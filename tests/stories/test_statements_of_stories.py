"""How many statements the stories of meetings, rounds and sharing ask (issue 9, point 6)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

import pytest

from lifecycle.dates import parse_partial
from lifecycle.outcome import Done
from tests.engine.test_statements import AGAIN, Most, listening
from tests.engine.world import POLICE, TOWN, World
from tests.stories.conftest import Databases, copy_of, lived_once
from tests.stories.test_meetings import MEETING, forum_that_meets
from workflows.agreements.drafting import draft
from workflows.agreements.renewal import consult
from workflows.agreements.signing import note
from workflows.agreements.steps import take_step
from workflows.directory.sharing import Hosted, Shared, name_host, share
from workflows.follow_up.counting import Counting, count
from workflows.lookup.by_name import find_record
from workflows.lookup.field_values import Given

TAKES_UP: Final = {"decision": "belysning", "responsible": "teknisk chef", "due_on": "2024-08-30"}


@pytest.fixture(scope="module")
def founded(databases: Databases) -> Iterator[World]:
    yield from lived_once(databases, forum_that_meets)


@pytest.fixture
def world(databases: Databases, founded: World) -> Iterator[World]:
    yield from copy_of(databases, founded)


def version_of(world: World, reference: str) -> int:
    with world.reading() as connection:
        return find_record(connection, reference).version


def share_a_record(world: World, version: int) -> object:
    with world.writing() as tx:
        return share(tx, "SUB", TOWN, "share", reason="så är det", expected_version=version)


def name_a_host(world: World, _: int) -> object:
    with world.writing() as tx:
        return name_host(tx, TOWN)


def ask_the_parties(world: World, version: int) -> object:
    with world.writing() as tx:
        on = parse_partial(str(world.today))
        return consult(tx, "SUB", on, everyone=True, expected_version=version)


def plan_a_meeting(world: World, _: int) -> object:
    with world.writing() as tx:
        return draft(tx, "meeting", "FORUM", ["meets_on=2024-06-20"], on=world.today)


def ask_a_school(world: World, _: int) -> object:
    said = ["title=skolans bild av kvällarna", "asked_of=Kunskapsskolan", "answer_by=2024-06-20"]
    with world.writing() as tx:
        return draft(tx, "contribution", "SUB", said, on=world.today)


def note_a_decision(world: World, version: int) -> object:
    with world.writing() as tx:
        on = parse_partial(str(world.today))
        return note(tx, "SUB/COMM", TOWN, "decided", on, expected_version=version)


def count_an_activity(world: World, version: int) -> object:
    with world.writing() as tx:
        said = Counting(number=3, period="2024-T1", on=None, note="")
        return count(tx, "ACT", said, expected_version=version)


def hold_a_meeting(world: World, version: int) -> object:
    there = [{"party": party, "function": "chef", "mandate": "own"} for party in (TOWN, POLICE)]
    said: dict[str, Given] = {"attendees": there, "decisions": [TAKES_UP]}
    with world.on("2024-05-16").writing() as tx:
        return take_step(tx, MEETING, "hold", said, on=world.today, expected_version=version)


class Told(NamedTuple):
    """What a story is of, the story, how many statements it may take at most, and how many a second time."""

    of: str
    tell: Callable[[World, int], object]
    most: Most
    again: Most = AGAIN


STORIES: Final[dict[str, Told]] = {
    "share": Told("SUB", share_a_record, Most(sqlite=28, postgresql=33)),
    "name the host": Told("", name_a_host, Most(sqlite=14, postgresql=16), Most(sqlite=0, postgresql=0)),
    "ask the parties": Told("SUB", ask_the_parties, Most(sqlite=33, postgresql=37)),
    "plan a meeting": Told("", plan_a_meeting, Most(sqlite=33, postgresql=42), Most(sqlite=0, postgresql=3)),
    "ask for a contribution": Told(
        "", ask_a_school, Most(sqlite=38, postgresql=46), Most(sqlite=0, postgresql=3)
    ),
    "note a decision": Told("SUB/COMM", note_a_decision, Most(sqlite=37, postgresql=41)),
    "count": Told("ACT", count_an_activity, Most(sqlite=42, postgresql=46)),
    # an activity is begun: what stands around the meeting, and what is due, are asked anew
    "hold a meeting with a decision": Told(
        MEETING, hold_a_meeting, Most(sqlite=53, postgresql=63), Most(sqlite=2, postgresql=8)
    ),
}


@pytest.mark.parametrize("story", STORIES)
def test_a_story_asks_hardly_anything_twice(world: World, story: str) -> None:
    reference, tell, most, twice = STORIES[story]
    version = version_of(world, reference) if reference else 0

    with listening(world.store) as asked:
        became = tell(world, version)

    assert isinstance(became, Done | Hosted | Shared) or isinstance(getattr(became, "act", None), Done), (
        became
    )
    again = [f"{count} x {one[:60]}... {about}" for (one, about), count in asked.again.items()]
    assert asked.again.total() <= twice.on(world.store), again
    assert len(asked.statements) <= most.on(world.store)
