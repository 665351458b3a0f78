"""Recognising what was asked already: asking twice is asking once, and never something else in silence."""

from __future__ import annotations

from lifecycle.acts import Act, decode_act
from lifecycle.case import known_acts
from lifecycle.fields import decode
from lifecycle.history import Entry, digests_in, effective
from lifecycle.nouns import differing, load_noun
from lifecycle.outcome import AlreadyDone
from lifecycle.records import Record
from lifecycle.sealed import texts_of
from lifecycle.step_evaluation import Asked
from lifecycle.transaction import Transaction
from lifecycle.writing import history_of


def already_done(tx: Transaction, record: Record, asked: Asked) -> AlreadyDone | None:
    """Find the same step among the latest ones: asking twice is asking once.

    What timers and effects did since then does not make it another question; another person's step does.
    """
    # What was asked last, whichever day it tells of.
    holding = sorted(effective(history_of(tx.connection, record.id)), key=lambda row: row.seq)
    for row in reversed(holding):
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
        if same and _same_facts(tx, record, row, asked):
            return AlreadyDone(
                record.reference, record.machine, record.state, asked.trigger, on=row.on, seq=row.seq
            )
        return None
    return None


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


def _same_facts(tx: Transaction, record: Record, row: Entry, asked: Asked) -> bool:
    """Whether the row says what is asked: in its own words, or by leaving what was so already."""
    texts = texts_of(tx.connection, digests_in(row))
    said = {name: decode(name, value, texts.__getitem__) for name, value in row.changes.items()}
    _, stored = load_noun(tx.connection, record)
    if differing({**stored, **said}, asked.changes):
        return False
    acts = [decode_act(act, texts.__getitem__) for act in row.acts]
    return len(acts) == len(asked.acts) and all(
        _says_no_more(new, one) for one, new in zip(acts, asked.acts, strict=True)
    )
