"""An extension that was agreed in time and typed after the daily run had let the agreement expire."""

from __future__ import annotations

import pytest

from lifecycle.dates import parse_partial
from lifecycle.fields import dated
from lifecycle.outcome import Done, Outcome, Refused
from lifecycle.store import Store
from tests.engine.proof import prove
from tests.engine.world import World, codes, snapshot, term
from workflows.agreements.renewal import Extension, extend
from workflows.daily.tick import tick


@pytest.fixture
def expired(database_url: str) -> World:
    """A main agreement that ran out on 31 January 2028, with its sub; the daily run has seen it."""
    world = World(Store.open(database_url)).found()
    world.on("2024-01-10").running(
        "main_agreement", "MAIN", extension_clause=True, **term("2024-02-01", "2028-01-31")
    )
    world.on("2026-02-01").running("sub_agreement", "SUB", under="MAIN", **term("2026-02-01", "2028-12-31"))
    world.on("2028-02-10")
    tick(world.request(), after_silence=True)
    assert world.state("MAIN") == "expired"
    return world


def typed_late(world: World, *, agreed_on: str, reason: str | None, consulted_on: str = "") -> Outcome:
    with world.writing() as tx:
        consulted = parse_partial(consulted_on) if consulted_on else None
        extension = Extension(dated("2029-01-31"), consulted, everyone=True)
        return extend(tx, "MAIN", extension, on=dated(agreed_on).first, reason=reason)


def test_it_is_brought_back_and_everything_that_followed_is_undone(expired: World) -> None:
    assert expired.values("SUB")["without_main_since"] is not None

    outcome = typed_late(expired, agreed_on="2028-01-15", reason="protokollet kom sent")

    assert isinstance(outcome, Done)
    assert (expired.state("MAIN"), expired.ends_on("MAIN")) == ("active", "2029-01-31")
    assert expired.steps_of("MAIN")[-1] == ("extend", "2028-01-15")
    assert expired.values("SUB")["without_main_since"] is None
    with expired.reading() as connection:
        prove(connection)


def test_its_consultation_is_typed_late_with_it(expired: World) -> None:
    outcome = typed_late(
        expired, agreed_on="2028-01-15", consulted_on="2027-12-01", reason="protokollet kom sent"
    )

    assert isinstance(outcome, Done)
    assert expired.steps_of("MAIN")[-2:] == [("consult", "2027-12-01"), ("extend", "2027-12-01")]
    assert expired.state("MAIN") == "active"


def test_what_was_agreed_after_the_end_is_no_extension(expired: World) -> None:
    before = snapshot(expired.store)

    outcome = typed_late(expired, agreed_on="2028-02-05", reason="vi missade det")

    assert isinstance(outcome, Refused)
    assert codes(outcome) == [
        "agreed_after_the_end"
    ]  # and says that it is a new agreement, and how that is made
    assert outcome.unmet[0].facts["reference"] == "MAIN"
    assert snapshot(expired.store) == before
