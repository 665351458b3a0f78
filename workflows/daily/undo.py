"""A daily run is taken back: one that went under a wrong clock let happen what has not happened.

Nothing is erased. The rows of the run are struck by corrections, with what followed from them on other
records; what people did since and what rests on it is never dropped, but named, and then nothing is done.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Final, TypeAlias
from uuid import UUID

from sqlalchemy import and_, or_, select, update

from lifecycle.errors import UnknownRecord
from lifecycle.history import Entry, effective, read_entry
from lifecycle.notice_schedule import WHEN_IT_HAPPENS, mail_day
from lifecycle.notices import ANEW
from lifecycle.outcome import Refused
from lifecycle.records import Deadline, HistoryRow, Message, Notice
from lifecycle.register import note
from lifecycle.replay.again import live_again
from lifecycle.replay.change import Change
from lifecycle.rule_texts import say_again
from lifecycle.seen import forget_everything
from lifecycle.store import fact, lock_register, set_fact
from lifecycle.table import code, noun_of, table
from lifecycle.transaction import Step, Transaction, lock_families
from lifecycle.values import dataclass
from lifecycle.written import history_of
from workflows.clock import SWEDEN
from workflows.lookup.runs import days_of_runs, last_tick_on, note_undone
from workflows.notices.delivery import PATIENCE
from workflows.notices.doubts import BECAUSE_CORRECTED
from workflows.notices.mails import Mail, write_all

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, Row

    from workflows.session import Request

_HISTORY, _NOTICE, _DEADLINE = table(HistoryRow), table(Notice), table(Deadline)
_MESSAGE = table(Message)

UNDONE: Final = "the daily run was taken back"
"""Why a mail was cancelled."""

_Key: TypeAlias = tuple[str, str, str, str]
"""What a notice is about, as a mail says it: subject, rule, day, tier."""


@dataclass(frozen=True, slots=True)
class Undone:
    """What was taken back with a run, or in a preview would be."""

    day: date
    last_tick_on: date | None
    """Day of the last run that holds."""
    steps: tuple[Step, ...]
    """The corrections that were written."""
    notices: int
    """Notices that the run had made, which fall away until their day comes."""
    cancelled: int
    """Mails of the run that had not been sent."""
    mails: tuple[Mail, ...]
    """To whoever had been told something that does not hold."""
    preview: bool = False


@dataclass(frozen=True, slots=True)
class NotUndone:
    """What rests on the run's rows; nothing was written."""

    day: date
    refused: tuple[Refused, ...]


def undo_run(request: Request, day: date, *, reason: str, preview: bool = False) -> Undone | NotUndone:
    """Take the daily run of a day back, in one act: its steps, its notices, its mails, and its day.

    What was due by today is not lost: the next run does it again, with its own legal day.

    Raises:
        UnknownRecord: no run went on that day; the latest days of runs are named.
        ClockRefused: today is not the real day and the register is not for practice.
    """
    with request.writing(keep=not preview, whatever_ran=True) as tx, tx.attempt() as attempt:
        lock_register(tx.connection)
        rows = _rows_of(tx, day)
        _check_it_ran(tx, day, rows)
        if refused := _strike(tx, rows, reason):
            return NotUndone(day, refused)
        notices, cancelled, mails = _tell_no_more(tx, day)
        _mend_what_the_clock_put_off(tx, day)
        before = note_undone(tx, day)
        attempt.keep()
        return Undone(day, before, tuple(tx.steps), notices, cancelled, mails, preview=preview)


def _rows_of(tx: Transaction, day: date) -> list[Entry]:
    """Read the rows that were written on that day because a day had come, and hold; the latest first."""
    body = _HISTORY.c.body
    wanted = select(body).where(body.contains('"timer":{'), body.contains(f'"today":"{day.isoformat()}"'))
    rows = [read_entry(one) for one in tx.connection.execute(wanted).scalars()]
    found = [
        (row.timer.due_on, row)
        for row in rows
        if row.timer is not None and row.today == day and _holds(tx, row)
    ]
    return [row for _, row in sorted(found, key=lambda pair: (pair[0], pair[1].seq), reverse=True)]


def _holds(tx: Transaction, row: Entry) -> bool:
    return any(one.seq == row.seq for one in effective(history_of(tx.connection, row.record)))


def _check_it_ran(tx: Transaction, day: date, rows: Sequence[Entry]) -> None:
    known = {*days_of_runs(tx.connection), last_tick_on(tx.connection)} - {None}
    if not rows and day not in known:
        latest = sorted((one.isoformat() for one in known if one is not None), reverse=True)
        raise UnknownRecord("run", day.isoformat(), nearest=tuple(latest[:3]))


def _strike(tx: Transaction, rows: Sequence[Entry], reason: str) -> tuple[Refused, ...]:
    """Live every family again without the deadlines that the run settled; give all that is in the way."""
    leaving = frozenset(
        (row.record, row.timer.rule, row.timer.due_on) for row in rows if row.timer is not None
    )
    lock_families(tx, *{row.record for row in rows})
    refused: list[Refused] = []
    for row in rows:
        if not _holds(tx, row):
            continue  # it fell with one that was struck before it
        outcome = live_again(tx, row.record, Change(leaving=leaving, waits=True, reason=reason))
        if isinstance(outcome, Refused):
            refused.append(outcome)
    return tuple(refused)


# ---- what was told, and what is told instead ----


def _tell_no_more(tx: Transaction, day: date) -> tuple[int, int, tuple[Mail, ...]]:
    made = [noun_of(Notice, row) for row in _found(tx, _NOTICE.c.made_on == day)]
    for notice in made:
        _withdraw(tx, notice)
    messages = [
        noun_of(Message, row)
        for row in tx.connection.execute(select(_MESSAGE).where(_MESSAGE.c.day == day)).all()
    ]
    unsent = [one for one in messages if one.status in ("waiting", "sending", "dead")]
    perhaps_sent = [one for one in messages if one.status in ("sent", "sending")]
    again = [
        (one, said) for one in _since(tx, day) for said in one.said if said.get("again") == day.isoformat()
    ]
    if unsent:
        tx.connection.execute(
            update(_MESSAGE)
            .where(_MESSAGE.c.id.in_([one.id for one in unsent]))
            .values(status="cancelled", failure=UNDONE)
        )
    _doubt_again(tx, unsent)
    _owe_again(tx, day, sent={_key(said) for one in perhaps_sent for said in _notified_in(one)})
    gone = {(str(one.subject_id), one.rule, one.due_on.isoformat(), one.tier) for one in made}
    return len(made), len(unsent), _take_back(tx, perhaps_sent, again, gone)


def _withdraw(tx: Transaction, notice: Notice) -> None:
    """Let a notice be as if never made, and its deadline be looked at again on the day on which it falls."""
    tx.connection.execute(update(_NOTICE).where(_that(notice)).values(status=ANEW, notified_on=None))
    if notice.tier == WHEN_IT_HAPPENS:
        return  # comes with its step
    tx.connection.execute(
        update(_DEADLINE)
        .where(
            _DEADLINE.c.record_id == notice.subject_id,
            _DEADLINE.c.rule == notice.rule,
            _DEADLINE.c.due_on == notice.due_on,
            _DEADLINE.c.status == code("open"),
            or_(_DEADLINE.c.tell_on.is_(None), _DEADLINE.c.tell_on > notice.falls_on),
        )
        .values(tell_on=notice.falls_on)
    )


def _owe_again(tx: Transaction, day: date, *, sent: set[_Key]) -> None:
    """What earlier runs had made, and the mails of this one were to tell, is still to be told."""
    for row in _found(tx, and_(_NOTICE.c.notified_on == day, _NOTICE.c.made_on != day)):
        notice = noun_of(Notice, row)
        if (str(notice.subject_id), notice.rule, notice.due_on.isoformat(), notice.tier) not in sent:
            tx.connection.execute(
                update(_NOTICE).where(_that(notice)).values(status="owed", notified_on=None)
            )


def _doubt_again(tx: Transaction, messages: Sequence[Message]) -> None:
    """What its mails were to take back, of what earlier ones had told, is still to be taken back."""
    for said in (said for one in messages for said in one.said if said.get("because") == BECAUSE_CORRECTED):
        that = {
            "subject_id": UUID(str(said["id"])),
            "rule": said["rule"],
            "due_on": date.fromisoformat(str(said["due_on"])),
            "tier": said["tier"],
        }
        notified_on = date.fromisoformat(str(said.get("again") or said["taken_back"]))
        tx.connection.execute(
            update(_NOTICE)
            .where(*(_NOTICE.c[name] == value for name, value in that.items()), _NOTICE.c.status == ANEW)
            .values(status="doubted", notified_on=notified_on)
        )


def _notified_in(message: Message) -> list[dict[str, object]]:
    """What a mail tells; what it takes back of another one is not told by it."""
    return [said for said in message.said if not said.get("taken_back")]


def _take_back(
    tx: Transaction,
    messages: Sequence[Message],
    again: Sequence[tuple[Message, dict[str, object]]],
    gone: set[_Key],
) -> tuple[Mail, ...]:
    """Tell whoever may have read it that it does not hold, also who was told it again later."""
    back: dict[UUID, list[dict[str, object]]] = {}
    own = ((message, said) for message in messages for said in _notified_in(message))
    for message, said in (*own, *again):
        if _key(said) in gone:
            taken_back = {**said, "taken_back": message.day.isoformat()}
            back.setdefault(message.person_id, []).append(taken_back)
    return write_all(tx, back)


def _since(tx: Transaction, day: date) -> Iterator[Message]:
    """Give the mails of later days that told something, or are on their way."""
    later = select(_MESSAGE).where(_MESSAGE.c.day > day, _MESSAGE.c.status != "cancelled")
    yield from (noun_of(Message, row) for row in tx.connection.execute(later).all())


def _key(said: dict[str, object]) -> _Key:
    return str(said["id"]), str(said["rule"]), str(said["due_on"]), str(said["tier"])


def _found(tx: Transaction, which: ColumnElement[bool]) -> Sequence[Row[tuple[object, ...]]]:
    return tx.connection.execute(select(_NOTICE).where(which)).all()


def _that(notice: Notice) -> ColumnElement[bool]:
    return and_(
        _NOTICE.c.subject_id == notice.subject_id,
        _NOTICE.c.rule == notice.rule,
        _NOTICE.c.due_on == notice.due_on,
        _NOTICE.c.tier == notice.tier,
    )


# ---- what a clock that was ahead has put off ----


def _mend_what_the_clock_put_off(tx: Transaction, day: date) -> None:
    """What the run said is to be tried after its day would otherwise wait for years."""
    connection = tx.connection
    for row in _found(
        tx, and_(_NOTICE.c.status == code("owed"), _NOTICE.c.made_on != day, _NOTICE.c.mail_on > day)
    ):
        notice = noun_of(Notice, row)
        again = mail_day(tx.today, notice.due_on, tx.rulebook.notices)
        connection.execute(update(_NOTICE).where(_that(notice)).values(mail_on=again))
    connection.execute(
        update(_DEADLINE)
        .where(_DEADLINE.c.status == code("open"), _DEADLINE.c.moves, _DEADLINE.c.due_on > tx.today)
        .values(incident=None)
    )
    forget_everything(connection)
    since = fact(connection, "rules_since")
    if since is not None and date.fromisoformat(since) > tx.today:
        set_fact(connection, "rules_since", tx.today.isoformat())
        note(tx, "rules", {"fingerprint": fact(connection, "plan_fingerprint"), "since": tx.today})
    say_again(tx)
    if day > tx.today:
        _let_mails_wait_again(tx, day)


def _let_mails_wait_again(tx: Transaction, day: date) -> None:
    """Of earlier days: those whose next try was put off, or that were given up as too old, by that clock."""
    begins = datetime.combine(day, time(), SWEDEN).astimezone(UTC)
    ends = datetime.combine(day + timedelta(days=1), time(), SWEDEN).astimezone(UTC)
    at = _MESSAGE.c.next_try_at
    put_off = and_(_MESSAGE.c.status == code("waiting"), at > tx.now + PATIENCE[-1])
    given_up = and_(_MESSAGE.c.status == code("cancelled"), at >= begins, at < ends)
    tx.connection.execute(
        update(_MESSAGE)
        .where(_MESSAGE.c.day < day, or_(put_off, given_up))
        .values(status="waiting", next_try_at=tx.now)
    )
