"""What is asked of others: a request with its day, a reminder, received or not, shown where it belongs."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from sqlalchemy import select

from lifecycle.outcome import Refused
from lifecycle.records import Notice
from lifecycle.table import table
from tests.engine.world import World, codes
from tests.stories.conftest import Databases, lived_once
from tests.stories.test_rounds import end, followed_up, never_committed, sheet, written_whole
from workflows.audits.overdue import overdue
from workflows.lookup.snapshot import shown
from workflows.notices.due import make_notices
from workflows.reading.board import next_steps, now
from workflows.reading.meetings import read_agenda


@pytest.fixture(scope="module")
def founded(databases: Databases) -> Iterator[World]:
    yield from lived_once(databases, lambda world: written_whole(followed_up(world)))


@pytest.fixture
def world(founded: World) -> Iterator[World]:
    """A round whose sheet says everything, and is not concluded."""
    yield from never_committed(founded)


def asked(world: World, under: str = "SUB", *, by: date | None = date(2024, 6, 10)) -> None:
    said = {"title": "frånvaro per årskurs", "asked_of": "Norrbyskolan", "answer_by": by, "summary": ""}
    world.create("contribution", "REQUEST", parent_id=world.id_of(under), **said)
    world.done("REQUEST", "ask", reason="så är det")


def test_it_is_asked_reminded_and_received_with_history(world: World) -> None:
    asked(world)
    world.on("2024-06-12").done("REQUEST", "remind", changes={"answer_by": date(2024, 6, 20)})
    world.on("2024-06-18").done("REQUEST", "receive", changes={"summary": "frånvaron ökar i årskurs 8"})

    said = world.values("REQUEST")
    assert [said[one] for one in ("asked_on", "reminded_on", "received_on")] == [
        date(2024, 5, 20),
        date(2024, 6, 12),
        date(2024, 6, 18),
    ]
    assert world.state("REQUEST") == "received"
    assert [row.trigger for row in world.history("REQUEST")] == ["create", "ask", "remind", "receive"]


def test_what_came_without_being_asked_for_is_recordable(world: World) -> None:
    world.create("contribution", "REQUEST", parent_id=world.id_of("SUB"), title="", asked_of="")

    world.done("REQUEST", "receive")

    assert world.state("REQUEST") == "received"


def test_a_request_says_what_of_whom_and_by_when(world: World) -> None:
    world.create("contribution", "REQUEST", parent_id=world.id_of("SUB"), asked_of="", answer_by=None)

    refused = world.refused("REQUEST", "ask")

    assert codes(refused) == ["says_what_is_asked_of_whom", "says_by_when"]


def test_what_does_not_come_is_on_the_board_in_the_audit_and_in_a_mail(world: World) -> None:
    asked(world)
    world.on("2024-06-12").tick()

    with world.reading() as connection:
        late = overdue(connection, world.request().rulebook, today=world.today)
        board = now(connection, world.request().rulebook, world.today, None)
        on_the_board = [one.reference for one in board.todos.passed]
        assert "REQUEST" in on_the_board
        assert "REQUEST" in {one.reference for one in late}
    with world.writing() as tx:
        make_notices(tx, world.today)
    with world.reading() as connection:
        owed = select(table(Notice).c.tier).where(table(Notice).c.code == "contribution_due")
        assert set(connection.execute(owed).scalars()) & {"late", "P7D"}


def test_what_never_comes_is_gone_without_with_a_reason_and_asks_for_nothing_more(world: World) -> None:
    asked(world)
    world.on("2024-06-12")

    assert codes(world.refused("REQUEST", "go_without")) == ["says_why"]
    world.done("REQUEST", "go_without", reason="skolan svarar inte")

    assert world.state("REQUEST") == "not_received"
    assert world.deadlines("REQUEST") == {}


def test_it_hangs_on_a_round_beside_the_lines_of_its_sheet(world: World) -> None:
    before = sheet(world)
    asked(world, "SUB/2024-T1")

    after = sheet(world)
    with world.reading() as connection:
        one = shown(connection, world.request().rulebook, "SUB/2024-T1")
        assert one is not None
        below = next_steps(connection, world.request().rulebook, one, world.today).below
    concluded = end(world, measures=("fler vuxna ute | chef | 2024-10-31",), reason="så är det")

    assert [line.reference for line in after.lines] == [line.reference for line in before.lines]
    assert "REQUEST" in {each.reference for each in below}
    assert not isinstance(concluded, Refused), concluded
    assert world.state("REQUEST") == "asked"


def test_what_was_only_planned_goes_with_its_plan_and_what_was_asked_goes_on(world: World) -> None:
    asked(world, "SUB/PLAN-1")
    world.create("contribution", "LATER", parent_id=world.id_of("SUB/PLAN-1"))

    world.on("2024-07-01").done("SUB", "terminate", reason="parterna är ense")

    assert world.state("SUB/PLAN-1") == "ended"
    assert (world.state("REQUEST"), world.state("LATER")) == ("asked", "withdrawn")


def test_a_meeting_takes_it_up(world: World) -> None:
    asked(world)
    world.forum("FORUM", under="SUB")
    world.meeting("MEETING", meets_on="2024-06-05")

    with world.reading() as connection:
        found = read_agenda(connection, world.request().rulebook, "MEETING", world.today)

    assert "REQUEST" in {one.reference for one in found.ahead}
