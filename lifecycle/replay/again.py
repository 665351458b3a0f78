"""Living a family again: what people said stays, and everything that followed by itself follows anew.

A fact older than what has happened since, or a correction, cannot be written as the latest that happened. The
family is lived again on a copy in memory: its people's rows in the order of life, with the timers, the steps
that acts bring about and the effects in between, by the very code that took them the first time. What comes
out otherwise is then written into the register: what no longer holds, what holds instead, and what is new.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from lifecycle.case import load_record
from lifecycle.fields import FIELDS, Shape, Values
from lifecycle.history import Entry
from lifecycle.invariants import Member, member_of, violations
from lifecycle.nouns import REVISED
from lifecycle.outcome import Done, Outcome, Refused, logic, named_row
from lifecycle.records import Record
from lifecycle.replay.change import Change, Deed, Key
from lifecycle.replay.copy import Copy
from lifecycle.replay.differences import Differences
from lifecycle.replay.together import Life, lives_beside, lives_near
from lifecycle.replay.writer import Writer
from lifecycle.steps import OutOfOrder, bring_about_below, settle
from lifecycle.transaction import Step, Transaction
from lifecycle.written import history_of

if TYPE_CHECKING:
    from lifecycle.machine.decide import Unmet


def latest_or_in_its_place(
    tx: Transaction, record_id: UUID, do: Deed, *, on: date, settled: bool, names: Values
) -> Outcome:
    """Do something as the latest that happened in the family, or else where it belongs.

    With `settled` what is then due by today happens too. It is refused when the record then contradicts
    itself, what it hangs on or what hangs on it, or another record that is named.
    """
    start = len(tx.steps)
    beside = records_in(names)
    lives = lives_beside(tx, (record_id, *beside)) if beside else lives_near(tx, record_id)
    try:
        with tx.attempt() as attempt:
            outcome = do(tx)
            if not isinstance(outcome, Done):
                return outcome
            if settled:
                settle(tx, load_record(tx.connection, record_id).family, upto=tx.today)
                own = next(place for place, one in enumerate(tx.steps) if one is outcome.step)
                outcome = replace(
                    outcome, before=tuple(tx.steps[start:own]), after=tuple(tx.steps[own + 1 :])
                )
            if unmet := _what_cannot_be(tx, lives, ()):
                record = lives[record_id].record
                return Refused(record.reference, record.machine, record.state, None, unmet)
            attempt.keep()
            return outcome
    except OutOfOrder:
        return live_again(tx, record_id, Change(on=on, do=do, beside=beside))


def records_in(values: Values) -> tuple[UUID, ...]:
    """List the records that field values name."""
    named = (value for name, value in values.items() if FIELDS[name] is Shape.RECORD)
    return tuple(one for one in named if isinstance(one, UUID))


def settle_in_order(
    tx: Transaction, record_id: UUID, *, upto: date, leaving: Iterable[tuple[UUID, str, date]] = ()
) -> Refused | None:
    """Let everything happen in a record's family whose day has come; live it again if it has gone on.

    Gives what hinders that, when what people did does not fit: then nothing has happened.
    """
    left = frozenset(leaving)
    try:
        with tx.attempt() as attempt:
            settle(tx, load_record(tx.connection, record_id).family, upto=upto, leaving=left)
            attempt.keep()
    except OutOfOrder:
        outcome = live_again(tx, record_id, Change(leaving=left))
        return outcome if isinstance(outcome, Refused) else None
    return None


def bring_about_below_in_order(tx: Transaction, taken: Step) -> None:
    """Let follow below a record what waited for it (`bring_about_below`), and what that makes due.

    It lives the family again if that has gone on. What does not fit then goes on waiting: `next` tells.
    """
    start = len(tx.steps)
    try:
        with tx.attempt() as attempt:
            bring_about_below(tx, taken)
            if len(tx.steps) > start:
                settle(tx, load_record(tx.connection, taken.record).family, upto=tx.today)
            attempt.keep()
    except OutOfOrder:
        live_again(tx, taken.record, Change())


def live_again(tx: Transaction, record_id: UUID, change: Change) -> Outcome:
    """Live a record's family again with what is told, and write what that changes.

    What people did is never dropped: what no longer fits refuses the whole, and is named. So does what would
    contradict itself (`lifecycle.invariants`).
    """
    record = load_record(tx.connection, record_id)
    lives = lives_beside(tx, (record_id, *change.also, *change.beside))
    imagined = {**change.also, record_id: change.corrects} if change.corrects else {}
    copy = Copy(
        tx,
        lives,
        imagined,
        (record_id, change.on) if change.do is not None and change.on is not None else None,
    )
    try:
        outcome = copy.live(change)
        if outcome is not None and not isinstance(outcome, Done):
            return outcome
        found = Differences(tx, lives, copy, imagined)
    finally:
        copy.close()
    if found.stuck:
        return Refused(
            record.reference,
            record.machine,
            record.state,
            None,
            (logic("later_steps_rest_on_it", steps=tuple(found.stuck)),),
        )
    start = len(tx.steps)
    with tx.attempt() as attempt:
        own = Writer(tx, lives, copy, found).write(record_id, change)
        if change != Change() and (unmet := _what_cannot_be(tx, lives, found.new)):
            return Refused(record.reference, record.machine, record.state, None, unmet)
        attempt.keep()
    if own is None:
        return Done(_nothing(record, tx.today))
    place = next(number for number, one in enumerate(tx.steps) if one is own)
    said = outcome if isinstance(outcome, Done) else Done(own)
    first, then = tuple(tx.steps[start:place]), tuple(tx.steps[place + 1 :])
    if change.do is None:  # whatever is written with a correction follows from it
        return replace(said, step=own, before=(), after=(*first, *then))
    return replace(said, step=own, before=first, after=then)


def _what_cannot_be(tx: Transaction, lives: Mapping[UUID, Life], new: Iterable[Key]) -> tuple[Unmet, ...]:
    """Name what contradicts itself in the records that live together, and did not before.

    What was wrong before is no reason to refuse: it may be what is being mended.
    """
    after = []
    for record_id in dict.fromkeys([*lives, *(key[0] for key in new)]):
        record = load_record(tx.connection, record_id)
        after.append(_member(tx, record, history_of(tx.connection, record_id)))
    found = violations(after)
    if not found and not _comes_after_another(after):
        return ()  # as nearly always: then nobody asks how it was before
    before = [_member(tx, life.record, life.entries) for life in lives.values()]
    known = {one.key for one in violations(before)}
    begun = _begun_on_what_fell(before, after)
    rows = tuple(named_row(lives[one].record, lives[one].entries[0]) for one in begun if one in lives)
    resting = (logic("later_steps_rest_on_it", steps=rows),) if rows else ()
    return (*resting, *(one.what for one in found if one.key not in known))


def _comes_after_another(members: Sequence[Member]) -> bool:
    """Whether one of them comes after another of them."""
    ids = {one.id for one in members}
    return any(one.predecessor in ids for one in members)


def _begun_on_what_fell(before: Sequence[Member], after: Sequence[Member]) -> list[UUID]:
    """Name what is being prepared to come after something to which nothing can come after from now on.

    Nobody renews or revises what binds nobody. What binds itself by then is a paper of its own, and stays.
    """
    was_there = {one.id for one in before if _can_have_been_followed(one)}
    fell = {one.id for one in after if one.id in was_there and not _can_have_been_followed(one)}
    return [one.id for one in after if one.predecessor in fell and not _can_have_been_followed(one)]


def _can_have_been_followed(one: Member) -> bool:
    """Whether it has come to a state from which there can be a later one, or has ended."""
    followed = one.means.is_revisable if one.machine in REVISED else one.means.is_renewable
    return followed or one.means.has_ended


def _member(tx: Transaction, record: Record, entries: Sequence[Entry]) -> Member:
    return member_of(record.reference, tx.rulebook.definition, entries)


def _nothing(record: Record, today: date) -> Step:
    return Step(
        record.id, record.reference, record.machine, record.last_seq, "corrected", None, None, None, today, {}
    )
