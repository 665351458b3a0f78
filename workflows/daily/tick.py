"""The daily run: let everything happen whose day has come, in order, also after a long silence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from sqlalchemy import bindparam, select

from lifecycle.deadlines import Due
from lifecycle.log import event
from lifecycle.records import Deadline, Record
from lifecycle.store import lock_register
from lifecycle.table import code, table
from lifecycle.transaction import Step, Transaction
from lifecycle.values import dataclass
from workflows.daily.incidents import Incident, incidents_of
from workflows.daily.replanning import plan_all_anew, plan_all_anew_at_once, rules_have_changed
from workflows.daily.settling import OneDue, Settled, settle_alone
from workflows.lookup.runs import last_tick_on, note_run
from workflows.many import not_looked_through
from workflows.notices.due import NoticeMade, make_notices, something_to_tell
from workflows.notices.incidents import or_incident
from workflows.notices.mails import Mails, write_mails
from workflows.session import Request, last_written_on, refuse_silence

if TYPE_CHECKING:
    from sqlalchemy import Connection


_RECORD, _DEADLINE = table(Record), table(Deadline)

# What every run asks is put together once.
_DUE = (
    select(
        *(_DEADLINE.c.record_id, _DEADLINE.c.rule, _DEADLINE.c.due_on, _DEADLINE.c.rank),
        *(_RECORD.c.reference, _RECORD.c.family),
    )
    .join(_RECORD, _RECORD.c.id == _DEADLINE.c.record_id)
    .where(_DEADLINE.c.status == code("open"), _DEADLINE.c.moves, _DEADLINE.c.due_on <= bindparam("today"))
)


@dataclass(frozen=True, slots=True)
class Happened:
    """A step of the daily run, and how many days after its day it was taken."""

    step: Step
    days_late: int


@dataclass(frozen=True, slots=True)
class Held:
    """A deadline that was left to the next run: somebody was at work on its family for long."""

    reference: str
    rule: str
    due_on: date


@dataclass(frozen=True, slots=True)
class Ticked:
    """What a daily run did, or in a preview would do."""

    today: date
    last_tick_on: date | None
    happened: tuple[Happened, ...]
    incidents: tuple[Incident, ...]
    replanned: int
    """Records whose deadlines were planned anew because configuration or holidays changed."""
    notices: tuple[NoticeMade, ...] = ()
    mails: Mails = field(default_factory=Mails)
    held: tuple[Held, ...] = ()
    preview: bool = False


def tick(request: Request, *, preview: bool = False, after_silence: bool = False) -> Ticked:
    """Settle every deadline that is due today or before; running it twice is running it once.

    A deadline that cannot be settled does not hold up the others, nor does a family on which somebody is at
    work, which the next run takes up; where that locks the whole database, as on SQLite, the run ends. What
    others do waits for some of it at most, never for the whole run. States and legal days are those of a run
    on every single day, whenever this one happens.

    Args:
        preview: say what would happen, and keep none of it.
        after_silence: somebody knows that so much time has passed; else a run long after the last one, or
            where there was none after the last row that was written, is taken for one under a wrong clock.

    Raises:
        ClockRefused: today lies before the last run's day, or long after it.
        DatabaseBusy: the whole database is in somebody's hands for longer than we wait.
        DatabaseUnusable: the database is away, full or damaged.
    """
    request = request.by_itself()
    if preview:
        return _previewed(request)
    event("daily_run.begun", today=request.today)
    seen: set[Due] = set()
    settled = Settled(request)
    found = first = _look(request, seen, settled.held, silence_matters=not after_silence)
    replanned = 0
    if first.is_by_other_rules:
        replanned = plan_all_anew(request)
        found = _look(request, seen, settled.held)
    while found.due:
        seen.update(one.due for one in found.due)
        settled.settle(found.due)
        found = _look(request, seen, settled.held)
    ticked = Ticked(
        request.today,
        first.last_tick_on,
        _late(settled.steps, request.today),
        found.incidents,
        replanned,
        found.notices,
        found.mails,
        tuple(Held(one.reference, one.due[1], one.due[2]) for one in settled.held),
    )
    event(
        "daily_run.ended",
        steps=len(settled.steps),
        incidents=len(ticked.incidents),
        held=len(settled.held),
        replanned=ticked.replanned,
        notices=len(ticked.notices),
        mails=len(ticked.mails.written),
    )
    return ticked


def _due(connection: Connection, today: date, seen: set[Due]) -> list[OneDue]:
    """List in order what is due and was not tried yet.

    Settling one deadline settles what its family, and those that it touches, had due before it: so one list
    serves until it is worked through, and only what was made due meanwhile needs another.
    """
    rows = connection.execute(_DUE, {"today": today}).all()
    in_order = sorted(rows, key=lambda row: (row.due_on, row.rank, row.reference, row.rule))
    found = (OneDue((row.record_id, row.rule, row.due_on), row.family, row.reference) for row in in_order)
    return [one for one in found if one.due not in seen]


@dataclass(frozen=True, slots=True)
class _Look:
    last_tick_on: date | None
    due: list[OneDue]
    incidents: tuple[Incident, ...] = ()
    notices: tuple[NoticeMade, ...] = ()
    mails: Mails = field(default_factory=Mails)
    is_by_other_rules: bool = False
    """Whether what is due has to be planned anew before anything is settled."""


def _look(
    request: Request, seen: set[Due], held: Sequence[OneDue], *, silence_matters: bool = False
) -> _Look:
    """See what is due; when nothing is, as on nearly every day, the run is over with this one transaction."""
    with not_looked_through(), request.writing(after_silence=True) as tx:
        before = last_tick_on(tx.connection)
        if silence_matters:
            refuse_silence(before or last_written_on(tx.connection), request.today)
        if rules_have_changed(tx):
            return _Look(before, [], is_by_other_rules=True)
        due = _due(tx.connection, request.today, seen)
        if due:
            return _Look(before, due)
        notices, mails = _tell(tx, before)  # of what is still open
        note_run(tx, {one.family for one in held})
        return _Look(before, due, incidents_of(tx.connection), notices, mails)


def _tell(tx: Transaction, before: date | None) -> tuple[tuple[NoticeMade, ...], Mails]:
    """Make notices and mails, if there is anything to tell; two runs at once go one after the other."""
    since = min(before or tx.today, tx.today)
    if not something_to_tell(tx, since):
        return (), Mails()
    lock_register(tx.connection)
    return make_notices(tx, since), write_mails(tx)


def _previewed(request: Request) -> Ticked:
    with request.writing(keep=False) as tx:
        before = last_tick_on(tx.connection)
        replanned = plan_all_anew_at_once(tx) if rules_have_changed(tx) else 0
        seen: set[Due] = set()
        failed: set[Due] = set()
        while due_now := _due(tx.connection, request.today, seen):
            seen.update(one.due for one in due_now)
            for due in (one.due for one in due_now):
                if or_incident(tx, due, partial(settle_alone, tx, due, failed)) is None:
                    failed.add(due)  # as in the run itself
        notices, mails = _tell(tx, before)
        happened = _late(tx.steps, request.today)
        incidents = incidents_of(tx.connection)
        return Ticked(request.today, before, happened, incidents, replanned, notices, mails, preview=True)


def _late(steps: list[Step], today: date) -> tuple[Happened, ...]:
    return tuple(Happened(step, (today - step.on).days) for step in steps)
