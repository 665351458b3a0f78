"""Random walks while machines get new versions: records go over, and everything is judged by that of then."""

from __future__ import annotations

from dataclasses import asdict, replace

import pytest
from hypothesis.stateful import precondition, rule, run_state_machine_as_test

from lifecycle.definitions import store_definitions
from lifecycle.machine.definition import ImportedStates, MachineDefinition
from lifecycle.migrating import Migrated, migrate
from lifecycle.register import note_definitions
from lifecycle.rulebook import Rulebook
from lifecycle.store import Store
from tests.engine import proof
from tests.engine.test_walks import Walk, profile
from tests.engine.world import rulebook
from workflows.audits.history import audit_history

LAST = 4


def with_versions(upto: int) -> Rulebook:
    """The shipped machines, each again as later versions; every second one calls its states otherwise."""
    shipped = rulebook()
    again = {
        (machine, version): as_version(one, version)
        for (machine, _), one in shipped.definitions.items()
        for version in range(1, upto + 1)
    }
    return replace(shipped, definitions=again)


def called(state: str, version: int) -> str:
    """What the states of a version are called; the second goes over to the third by itself."""
    return state if version == 1 else f"{state}_{version // 2}"


def as_version(one: MachineDefinition, version: int) -> MachineDefinition:
    """The same machine as another version of it."""

    def name(state: str) -> str:
        return called(state, version)

    imported = one.imported and ImportedStates(
        **{key: name(state) for key, state in asdict(one.imported).items()}
    )
    return replace(
        one,
        version=version,
        initial=name(one.initial),
        struck=None if one.struck is None else name(one.struck),
        meanings=tuple(replace(state, name=name(state.name)) for state in one.meanings),
        imported=imported,
        transitions=tuple(
            replace(arrow, sources=tuple(map(name, arrow.sources)), dest=name(arrow.dest))
            for arrow in one.transitions
        ),
        timers=tuple(replace(timer, states=tuple(map(name, timer.states))) for timer in one.timers),
    )


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
            shipped = rulebook().newest(machine)
            renamed = {
                called(state, before): called(state, self.version)
                for state in shipped.states
                if state not in shipped.final
                for before in range(1, self.version)
            }
            with self.world.writing() as tx:
                assert isinstance(migrate(tx, machine, self.version, renamed), Migrated)
        before = self.world.snapshot()
        for machine in self.records():
            with self.world.writing() as tx:
                assert migrate(tx, machine, self.version, {}) == Migrated(machine, self.version, ())
        assert self.world.snapshot() == before

    def lived_again_it_is_the_same(self) -> None:
        """Nor does the proof find that the register and its records tell of migrations otherwise."""
        super().lived_again_it_is_the_same()
        with self.world.reading() as connection:
            found = audit_history(connection, self.world.rules).findings
        assert [one for one in found if one.code.startswith("history.migration")] == []


def test_a_walk_over_versions_never_leaves_the_rules_and_always_re_derives(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(proof, "rulebook", lambda: with_versions(LAST))
    walk = type("WalkOverVersions", (WalkOverVersions,), {"store": store})

    run_state_machine_as_test(walk, settings=profile(store, short=2))
