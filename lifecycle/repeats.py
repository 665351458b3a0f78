"""Recognising what was asked already: asking twice is asking once, and never something else in silence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from lifecycle.acts import Act, decode_act
from lifecycle.case import known_acts
from lifecycle.history import Entry, derive, digests_in, effective
from lifecycle.nouns import differing, load_noun
from lifecycle.outcome import AlreadyDone, Refused, logic
from lifecycle.records import Record
from lifecycle.sealed import texts_of
from lifecycle.step_evaluation import Asked
from lifecycle.transaction import Transaction
from lifecycle.writing import unsealer
from lifecycle.written import history_of, values_of_derived

if TYPE_CHECKING:
    from lifecycle.fields import Values


def already_done(tx: Transaction, record: Record, asked: Asked) -> AlreadyDone | None:
    """Find the same step among the latest ones: asking twice is asking once.

    What timers and effects did since then does not make it another question; another person's step does.
    """
    # What was asked last, whichever day it tells of.
    life = effective(history_of(tx.connection, record.id))
    for row in sorted(life, key=lambda row: row.seq, reverse=True):
        if row.timer is not None or (row.cause is not None and row.cause[0] != record.id):
            continue
        if row.cause is not None:
            same = row.trigger == asked.trigger and row.on == asked.on and _is_so(tx, record, asked)
            if same and _acts_are_known(tx, record, asked):
                return AlreadyDone(
                    record.reference, record.machine, record.state, asked.trigger, on=row.on, seq=row.seq
                )
            continue
        same = row.kind == "moved" and row.trigger == asked.trigger and row.on == asked.on
        if same and _same_facts(tx, life, row, asked):
            return AlreadyDone(
                record.reference, record.machine, record.state, asked.trigger, on=row.on, seq=row.seq
            )
        return None
    return None


def told_of_that_time(tx: Transaction, record: Record, asked: Asked) -> AlreadyDone | Refused | None:
    """Find what a person said of the same day of a step that is taken again and again with its own each time.

    The same said again is asking twice; what is said otherwise is for `correct` to mend, in its own row.
    """
    definition = tx.rulebook.definition(record.machine, record.machine_version)
    arrow = definition.arrow(record.state, asked.trigger)
    if arrow is None or not arrow.clears or arrow.dated_by not in asked.changes:
        return None
    life = effective(history_of(tx.connection, record.id))
    of_that_day = [
        place
        for place, row in enumerate(life)
        if row.trigger == asked.trigger and row.cause is None and row.on == asked.on
    ]
    if not of_that_day:
        return None
    row = life[of_that_day[-1]]
    otherwise = {name: str(value) for name, value in _said_beside(tx, life, row, asked).items()}
    if not otherwise:
        return AlreadyDone(
            record.reference, record.machine, record.state, asked.trigger, on=row.on, seq=row.seq
        )
    if arrow.dated_by in otherwise:
        return None
    unmet = logic("noted_otherwise", reference=record.reference, seq=row.seq, pairs=otherwise)
    return Refused(record.reference, record.machine, record.state, asked.trigger, (unmet,))


def _is_so(tx: Transaction, record: Record, asked: Asked) -> bool:
    """Whether what is said with a step is so already."""
    _, stored = load_noun(tx.connection, record)
    return not differing(stored, asked.changes)


def _acts_are_known(tx: Transaction, record: Record, asked: Asked) -> bool:
    """Whether the acts that are asked for with a step that acts bring about are recorded already."""
    known = known_acts(tx.connection, record.id)
    return all(any(_says_no_more(act, one) for one in known) for act in asked.acts)


def _says_no_more(act: Act, known: Act) -> bool:
    return act.same_as(known) and not act.beyond(known)


def _same_facts(tx: Transaction, life: Sequence[Entry], row: Entry, asked: Asked) -> bool:
    """Whether the row says what is asked: in its own words, or by leaving what was so already."""
    if _said_beside(tx, life, row, asked):
        return False
    texts = texts_of(tx.connection, digests_in(row))
    acts = [decode_act(act, texts.__getitem__) for act in row.acts]
    return len(acts) == len(asked.acts) and all(
        _says_no_more(new, one) for one, new in zip(acts, asked.acts, strict=True)
    )


def _said_beside(tx: Transaction, life: Sequence[Entry], row: Entry, asked: Asked) -> Values:
    """Give what is asked that was not so when the row had been written in its place, whatever is so since."""
    then = values_of_derived(derive(life[: life.index(row) + 1]), unsealer(tx, life))
    return differing(then, asked.changes)
