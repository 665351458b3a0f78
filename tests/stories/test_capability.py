"""Sorsele's document as a story, on either database: read in one step, decided, and proved."""

from __future__ import annotations

from lifecycle.outcome import AlreadyDone, Done
from lifecycle.store import Store
from tests import sorsele
from tests.engine.world import World
from tests.stories.whole_way import draft
from workflows.audits.history import audit_history
from workflows.capability.plan import read_capability
from workflows.capability.writing import write_tables


def test_sorseles_document_is_read_in_one_step_decided_and_proved(database_url: str) -> None:
    world = World(Store.open(database_url)).found().on("2026-03-02")
    draft(world, "development_plan", "SORSELE", parties=world.parties[:1], title="Friska medarbetare")
    for outcome in (Done, AlreadyDone):
        with world.writing() as tx:
            assert isinstance(write_tables(tx, "SORSELE", sorsele.tables(), on=world.today), outcome)
    assert len(world.history("SORSELE")) == 2

    world.done("SORSELE", "decide", reason="ansvarig utses senare")
    world.tick()
    with world.reading() as connection:
        found = read_capability(connection, world.rules, "SORSELE", world.today)
        assert audit_history(connection, world.rules).findings == ()
    assert len(world.states("SORSELE", "activity")) == 44
    assert [one.name for one in found.map.deviating] == [
        *("Ersättning och förmåner", "Brottsförebyggande", "Trygghet")
    ]
    assert {line.stands_at for line in found.lines if line.has_begun} == {1, 2}
