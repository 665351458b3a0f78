"""Random walks with people who are told: after any correction or late fact every notice and mail is proved.

The walks are those of `tests/engine/test_walks.py`, with a coordinator at each party and whole daily runs.
"""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, run_state_machine_as_test

from lifecycle.store import Store, set_fact
from tests.engine.test_walks import PROFILE, SCENES, START, Walk
from tests.engine.world import World, rulebook
from tests.stories.mail_scene import with_both_coordinators
from workflows.audits.history import audit_history
from workflows.configuration import rules_fingerprint
from workflows.mails import write_mails
from workflows.notices import make_notices
from workflows.runs import last_tick_on, note_run


class Told(World):
    """A world whose daily runs tell people what is to be told."""

    __slots__ = ()

    def tick(self) -> None:
        super().tick()
        with self.writing() as tx:
            before = last_tick_on(tx.connection)
            make_notices(tx, min(before or tx.today, tx.today))
            write_mails(tx)
            note_run(tx)


class ToldWalk(Walk):
    """What stands in notices and mails follows from histories and runs, after every step."""

    @initialize(data=st.data(), scene=st.sampled_from(SCENES))
    def a_beginning(self, data: st.DataObject, scene: str) -> None:
        self.world.__class__ = Told
        with_both_coordinators(self.world)
        with self.world.writing() as tx:
            set_fact(tx.connection, "plan_fingerprint", rules_fingerprint(rulebook()))
            set_fact(tx.connection, "rules_since", START.isoformat())
        super().a_beginning(data, scene)

    @invariant()
    def what_was_told_is_proved(self) -> None:
        with self.world.reading() as connection:
            found = audit_history(connection, rulebook()).findings
        told = ("history.notice", "history.mail", "history.deadline_looked")
        assert [one for one in found if one.code.startswith(told)] == []


def test_what_people_were_told_is_proved_after_every_step(store: Store) -> None:
    walk = type("Walk", (ToldWalk,), {"store": store})

    run_state_machine_as_test(walk, settings=PROFILE)
