"""Random walks while machines get new versions: records go over, and everything is judged by that of then."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis.stateful import precondition, rule, run_state_machine_as_test

from lifecycle.definitions import store_definitions
from lifecycle.migrating import Migrated, migrate
from lifecycle.register import note_definitions
from lifecycle.rulebook import Rulebook
from lifecycle.store import Store
from tests.engine import proof
from tests.engine.test_walks import PROFILE, Walk
from tests.engine.world import rulebook

LAST = 4


def with_versions(upto: int) -> Rulebook:
    """The shipped machines, each again as later versions that say the same."""
    shipped = rulebook()
    again = {
        (machine, version): replace(one, version=version)
        for (machine, _), one in shipped.definitions.items()
        for version in range(1, upto + 1)
    }
    return replace(shipped, definitions=again)


class WalkOverVersions(Walk):
    """A walk in which now and then all records, or those of one machine, go over to a later version."""

    def __init__(self) -> None:
        super().__init__()
        self.version = 1

    @precondition(lambda self: self.version < LAST)
    @rule()
    def a_later_version(self) -> None:
        self.version += 1
        tx = self.world.open_tx
        assert tx is not None
        self.world.rules = with_versions(self.version)
        self.world.open_tx = tx = replace(tx, rulebook=self.world.rules)
        note_definitions(tx, store_definitions(tx.connection, tx.rulebook))
        self.world.tick()
        for machine in self.records():
            with self.world.writing() as tx:
                assert isinstance(migrate(tx, machine, self.version, {}), Migrated)
        before = self.world.snapshot()
        for machine in self.records():
            with self.world.writing() as tx:
                assert migrate(tx, machine, self.version, {}) == Migrated(machine, self.version, ())
        assert self.world.snapshot() == before


def test_a_walk_over_versions_never_leaves_the_rules_and_always_re_derives(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(proof, "rulebook", lambda: with_versions(LAST))
    walk = type("WalkOverVersions", (WalkOverVersions,), {"store": store})

    run_state_machine_as_test(walk, settings=PROFILE)
