"""A listing reads what it shows: of three records out of three hundred nothing of the others, of any day."""

# ruff: noqa: ANN401, ARG002 -- SQLAlchemy calls a listener by the names of what it hands over

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

import pytest
from sqlalchemy import event

from lifecycle.nouns import PLANS
from lifecycle.snapshot import AT_A_TIME, Snapshot
from lifecycle.writing import Writing, create_record
from tests.at_once import now, overdue
from tests.engine.plain import plain_values
from tests.engine.world import HOUSING, World, act, day, definition_of, rulebook
from tests.stories.conftest import Databases, copy_of, lived_once
from workflows.agreements.steps import change
from workflows.directory.duties import duties
from workflows.directory.known_people import find_person
from workflows.directory.people import add_person, hold_function
from workflows.reading.days_ahead import days_of
from workflows.reading.listings import agreements, hanging_on

if TYPE_CHECKING:
    from sqlalchemy import Connection, Executable

OTHERS: Final = 297
LAST: Final = "M-296"
PLEDGES: Final = ("P-1", "P-2", "P-3")
MOST: Final = 12
"""Statements of any of these listings, however much there is."""


@pytest.fixture(scope="module")
def lived(databases: Databases) -> Iterator[World]:
    yield from lived_once(databases, live)


@pytest.fixture
def world(databases: Databases, lived: World) -> Iterator[World]:
    yield from copy_of(databases, lived)


def live(world: World) -> World:
    """Three signed pledges to which a third party belongs, among main agreements that are drafts."""
    world.on("2024-01-10")
    definition = definition_of("main_agreement")
    with world.writing() as tx:
        for number in range(OTHERS):
            writing = Writing(kind="moved", trigger="create", dest=definition.initial, on=tx.today)
            values = plain_values("main_agreement", world.parties)
            reference = f"M-{number:03}"
            world.ids[reference] = create_record(tx, reference, definition, values, writing)
    three = (*world.parties, world.ids[HOUSING])
    for reference in PLEDGES:
        world.pledge(reference, parties=three)
        world.done(reference, "sign", acts=[one for unit in three for one in signed(world, unit)])
    for number in (1, 2, 3):
        world.forum(f"F-{number}", under="M-007")
    with world.writing() as tx:
        add_person(tx, handle="harriet", name="Harriet Hus")
        hold_function(tx, unit=HOUSING, function="chef", person="harriet", from_on=tx.today)
    return world


def signed(world: World, unit: UUID) -> list[Any]:
    return [act("signed", unit, world.today)]


class Heard:
    """What was asked, so that it can be asked again and seen what it read."""

    def __init__(self) -> None:
        self.asked: list[tuple[Executable, Any]] = []

    def hear(
        self, conn: Any, clauseelement: Any, multiparams: Any, params: Any, execution_options: Any
    ) -> None:
        """Take down a statement with its parameters."""
        self.asked.append((clauseelement, params or multiparams or {}))


@contextmanager
def listening(connection: Connection) -> Iterator[Heard]:
    heard = Heard()
    event.listen(connection, "before_execute", heard.hear)
    yield heard
    event.remove(connection, "before_execute", heard.hear)


def read_by(connection: Connection, heard: Heard) -> tuple[int, set[object]]:
    """How many rows were read, and everything that stood in them."""
    rows = [tuple(row) for statement, said in heard.asked for row in connection.execute(statement, said)]
    return len(rows), {cell for row in rows for cell in row if isinstance(cell, UUID | str)}


LISTINGS: Final[dict[str, tuple[Callable[[Connection], Iterable[Snapshot]], tuple[str, ...]]]] = {
    "of a kind": (lambda on: agreements(on, rulebook(), machine="pledge"), PLEDGES),
    "in a state": (lambda on: agreements(on, rulebook(), state="signed"), PLEDGES),
    "of a party": (lambda on: agreements(on, rulebook(), party=HOUSING), PLEDGES),
    "of parties that are called so": (lambda on: agreements(on, rulebook(), party="bostäder"), PLEDGES),
    "of a kind, as of a day": (
        lambda on: agreements(on, rulebook(), machine="pledge", as_of=day("2024-01-10")),
        PLEDGES,
    ),
    "of a party, as known on a day": (
        lambda on: agreements(on, rulebook(), party=HOUSING, known_on=day("2024-01-10")),
        PLEDGES,
    ),
    "under an agreement": (
        lambda on: hanging_on(on, rulebook(), ("forum",), under="M-007"),
        ("F-1", "F-2", "F-3"),
    ),
    "of what there is none": (lambda on: hanging_on(on, rulebook(), PLANS, under="M-008"), ()),
}


def harriets_morning(connection: Connection) -> set[str]:
    """What somebody sees who holds a function at the third party."""
    found = now(connection, rulebook(), day("2024-01-10"), find_person(connection, "harriet"))
    assert (found.count.records(), found.units) == (len(PLEDGES), (HOUSING,))
    return {one.reference for one in found.todos.every}


def days_of_the_third_party(connection: Connection) -> set[str]:
    """What it has to keep."""
    found = days_of(connection, rulebook(), today=day("2024-01-10"), party=HOUSING)
    return {one.reference for one in found.days}


def duties_by_law(connection: Connection) -> set[str]:
    """There are none: no municipality of the official ones is registered."""
    return {one.reference for one in duties(connection, rulebook(), today=day("2024-01-10"))}


def what_is_late(connection: Connection) -> set[str]:
    """Nothing is, yet."""
    return {one.reference for one in overdue(connection, rulebook(), today=day("2024-01-10"))}


@pytest.mark.parametrize("ask", [harriets_morning, days_of_the_third_party, duties_by_law, what_is_late])
def test_what_is_asked_of_somebody_reads_nothing_of_others(
    world: World, ask: Callable[[Connection], set[str]]
) -> None:
    with world.reading() as connection:
        with listening(connection) as heard:
            found = ask(connection)
        _, cells = read_by(connection, heard)

    assert found <= {*PLEDGES, "chef"}
    assert not cells & {world.ids[f"M-{number:03}"] for number in range(OTHERS)}


@pytest.mark.parametrize("listing", LISTINGS)
def test_a_listing_of_three_out_of_three_hundred_reads_nothing_of_the_others(
    world: World, listing: str
) -> None:
    ask, wanted = LISTINGS[listing]

    with world.reading() as connection:
        with listening(connection) as heard:
            found = tuple(ask(connection))
        rows, cells = read_by(connection, heard)

    assert tuple(one.reference for one in found) == wanted
    of_others = {f"M-{number:03}" for number in range(OTHERS)} - {"M-007", "M-008"}
    assert not cells & of_others
    assert not cells & {world.ids[one] for one in of_others}
    assert len(heard.asked) <= MOST + 2 * len(wanted)
    assert rows < 100


def test_what_is_written_while_a_listing_is_printed_is_not_in_it(world: World) -> None:
    """Rows are read as they are asked for; all of them are of one moment."""
    with world.reading() as connection:
        rows = iter(agreements(connection, rulebook()))
        first = next(rows)
        with world.writing() as tx:
            change(tx, LAST, ("title=skrivet under tiden",), on=tx.today)
        listed = {one.reference: one.agreement.title for one in (first, *rows)}

    with world.reading() as connection:
        now = {one.reference: one.agreement.title for one in agreements(connection, rulebook())}
    assert len(listed) == OTHERS + len(PLEDGES) > AT_A_TIME
    assert listed[LAST] == first.agreement.title
    assert now[LAST] == "skrivet under tiden"
