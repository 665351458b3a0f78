"""Whatever is corrected and typed late: after a daily run nobody has been told what is not so.

An agreement is corrected, extended and given notice of at random, with two coordinators who read every mail.
What they still believe of its end is compared with the agreement as of each day since they read it.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import date, timedelta
from typing import TypeAlias

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from lifecycle.correct import Mending, correct
from lifecycle.fields import Dated
from lifecycle.history import derive, effective, rows_as_of
from lifecycle.records import Message
from lifecycle.store import Store, set_fact
from lifecycle.table import table
from tests.engine.world import World, day, in_one_transaction, rulebook, snapshot_of, term
from tests.stories.mail_scene import with_both_coordinators
from workflows.audits.history import audit_history
from workflows.configuration.loading import rules_fingerprint
from workflows.lookup.runs import last_tick_on, note_run
from workflows.notices.due import make_notices
from workflows.notices.mails import write_mails

MESSAGE = table(Message)

Op: TypeAlias = tuple[str, int, int]

BEGUN = "2026-01-10"
ENDS = ("2027-03-31", "2027-06-30", "2027-12-31", "2028-06-30")
SHIFTS = (0, 0, -3, -20, -60)
OPS = st.tuples(
    st.sampled_from(("days", "days", "days", "end", "extend", "notice", "strike", "move")),
    st.integers(0, 11),
    st.integers(0, 11),
)

often = settings(
    max_examples=int(os.environ.get("HANDSLAG_WALKS", "4")),
    phases=[Phase.generate],  # what is found is short already, and to shrink it takes minutes
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


def daily_run(world: World) -> None:
    """The whole of it: what is due happens, people are told, the day is noted."""
    world.tick()
    with world.writing() as tx:
        make_notices(tx, min(last_tick_on(tx.connection) or tx.today, tx.today))
        write_mails(tx)
        note_run(tx)


def days_pass(world: World, one: int, other: int) -> None:
    for _ in range(1 + one % 4):
        world.today += timedelta(days=1 + 9 * other)
        daily_run(world)
    with world.reading() as connection:
        before = snapshot_of(connection)
    daily_run(world)
    with world.reading() as connection:
        assert snapshot_of(connection) == before, "the second run of a day did something"


def another_end(world: World, one: int, _other: int) -> None:
    ends(world, seq=1, changes={"ends_on": Dated.on(day(ENDS[one % len(ENDS)]))})


def extended(world: World, one: int, other: int) -> None:
    on = world.today + timedelta(days=SHIFTS[other % len(SHIFTS)])
    world.take(
        "MAIN", "extend", on=on, reason="typat", changes={"ends_on": Dated.on(day(ENDS[one % len(ENDS)]))}
    )


def given_notice(world: World, one: int, other: int) -> None:
    on = world.today + timedelta(days=SHIFTS[other % len(SHIFTS)])
    last = Dated.on(on + timedelta(days=30 * (1 + one)))
    world.take("MAIN", "give_notice", on=on, reason="typat", changes={"ends_on": last})


def struck(world: World, one: int, _other: int) -> None:
    seqs = [row.seq for row in world.history("MAIN") if row.seq > 1 and row.timer is None]
    ends(world, seq=seqs[one % len(seqs)])


def moved(world: World, one: int, other: int) -> None:
    rows = [row for row in effective(world.history("MAIN")) if row.seq > 1 and row.timer is None]
    if rows:
        row = rows[one % len(rows)]
        ends(world, seq=row.seq, on=min(world.today, row.on + timedelta(days=10 * (other - 5))))


def ends(world: World, **said: object) -> None:
    """Correct MAIN, if that can be; a refusal is as good."""
    with world.writing() as tx:
        correct(tx, world.id_of("MAIN"), Mending(reason="fel", **said))  # type: ignore[arg-type]  # names of fields


DEEDS: dict[str, Callable[[World, int, int], None]] = {
    "days": days_pass,
    "end": another_end,
    "extend": extended,
    "notice": given_notice,
    "strike": struck,
    "move": moved,
}


def believed(world: World) -> set[tuple[str, str, date]]:
    """What whoever read every mail believes: rule and day, and when it was read."""
    found: set[tuple[str, str, date]] = set()
    with world.reading() as connection:
        rows = connection.execute(select(MESSAGE).order_by(MESSAGE.c.day, MESSAGE.c.n)).all()
    for row in rows:
        for said in (one for one in row.said if one.get("reference") == "MAIN"):
            if (back := said.get("taken_back")) is not None:
                found.discard((said["rule"], said["due_on"], date.fromisoformat(back)))
            else:
                found.add((said["rule"], said["due_on"], row.day))
    return found


def so_it_is(world: World, rule: str, due_on: str, read: date) -> bool:
    """Whether MAIN is, or was on a day since it was read, as somebody believes; or was extended before."""
    life = effective(world.history("MAIN"))
    if rule == "expire":
        return any(row.trigger == "expire" and row.on == day(due_on) for row in life)
    if rule != "main_agreement_ends":
        return True
    days = {read, world.today} | {row.on for row in life if row.on >= read}
    then = [derive(rows) for one in days if (rows := rows_as_of(life, one))]
    mornings = [derive(rows) for rows in (rows_as_of(life, read - timedelta(days=1)),) if rows]
    stood = any(
        one.state == "active" and dict(one.fields)["ends_on"]["first"] == due_on  # type: ignore[index,call-overload]  # json
        for one in (*then, *mornings)
    )
    return stood or any(row.trigger in ("extend", "renew") and row.on < read for row in life)


@given(ops=st.lists(OPS, min_size=4, max_size=14))
@often
def test_after_a_daily_run_nobody_believes_what_is_not_so(store: Store, ops: list[Op]) -> None:
    with in_one_transaction(store, today=day(BEGUN)) as world:
        with_both_coordinators(world)
        with world.writing() as tx:
            set_fact(tx.connection, "plan_fingerprint", rules_fingerprint(rulebook()))
            set_fact(tx.connection, "rules_since", BEGUN)
        world.running("main_agreement", "MAIN", **term("2026-01-10", "2027-06-30"))
        world.on("2026-06-30")
        daily_run(world)
        for what, one, other in [*ops, ("days", 0, 0)]:
            DEEDS[what](world, one, other)
            with world.reading() as connection:
                found = audit_history(connection, rulebook()).findings
            about_notices = ("history.notice", "history.mail", "history.deadline")
            assert [one for one in found if one.code.startswith(about_notices)] == []
            if what == "days":
                assert [one for one in believed(world) if not so_it_is(world, *one)] == []
