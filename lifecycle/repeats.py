"""Recognising what was asked already: asking twice is asking once, and never something else in silence."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final
from uuid import UUID

from lifecycle.acts import Act, decode_act
from lifecycle.case import acts_in_rows, known_acts, names_of, parties_for
from lifecycle.fields import decode
from lifecycle.history import Entry, digests_in, effective
from lifecycle.names import name_key
from lifecycle.nouns import differing, load_noun
from lifecycle.outcome import AlreadyDone, logic
from lifecycle.records import Record
from lifecycle.sealed import texts_of
from lifecycle.step_evaluation import Asked
from lifecycle.transaction import Transaction
from lifecycle.writing import history_of

if TYPE_CHECKING:
    from lifecycle.machine.decide import Unmet


ONCE: Final = ("signed", "accepted")
"""Kinds of act that a party does once for one text, unless another of its functions does it beside."""

ASKED_BACK: Final = ("noticed", "unnoticed", "confirmed", "extended")
"""Kinds of act that a party does once, unless something has happened since: twice is asked back."""


def already_done(tx: Transaction, record: Record, asked: Asked) -> AlreadyDone | None:
    """Find the same step among the latest ones: asking twice is asking once.

    What timers and effects did since then does not make it another question; another person's step does.
    """
    history = history_of(tx.connection, record.id)
    holding = sorted(
        effective(history), key=lambda row: row.seq
    )  # what was asked last, whichever day it tells of
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


def row_that_tells(tx: Transaction, record: Record, acts: Sequence[Act]) -> int:
    """Give the number of the last row that tells of any of these acts."""
    rows = acts_in_rows(tx.connection, record.id)
    telling = [seq for seq, known in rows if any(act.same_as(known) for act in acts)]
    return max(telling, default=record.last_seq)


def noted_otherwise(tx: Transaction, record: Record, acts: Sequence[Act]) -> list[Unmet]:
    """Name the acts that are known, but not with all that is now said of them: that is for `correct` to mend.

    One function more, or a paragraph, does not make it another act; nor is it recorded already.
    """
    rows = acts_in_rows(tx.connection, record.id)
    found = []
    for act in acts:
        same = [(seq, known) for seq, known in rows if act.same_as(known)]
        other_day = [(seq, known) for seq, known in rows if act.kind in ONCE and _is_once_more(act, known)]
        if not same and other_day:
            seq, known = other_day[-1]
            facts = {"party": "".join(names_of(tx.connection, (act.unit,))), "day": known.on_text}
            found.append(
                logic("done_on_another_day", reference=record.reference, seq=seq, on=act.on_text, **facts)
            )
        if not same or any(not act.beyond(known) for _, known in same):
            continue
        seq, known = same[-1]
        pairs = act.beyond(known)
        if sum(other == seq for other, _ in rows) > 1:
            pairs = {"party": "".join(names_of(tx.connection, (act.unit,))), **pairs}
        found.append(logic("noted_otherwise", reference=record.reference, seq=seq, pairs=pairs))
    return found


def done_once_more(tx: Transaction, record: Record, acts: Sequence[Act]) -> list[Unmet]:
    """Ask back what a party is said to do again: one of the days may be wrong. A reason says that it did.

    A notice that has lapsed may be given again, and what is said to notices is said again to a later one.
    """
    rows = acts_in_rows(tx.connection, record.id)
    known = [act for _, act in rows]
    _, values = load_noun(tx.connection, record)
    parties = parties_for(tx.connection, record, values)
    found = []
    for act in acts:
        if act.kind not in ASKED_BACK or any(act.same_as(one) for one in known):
            continue
        before = [(seq, one) for seq, one in rows if _did(act, one) and _stands(one, known, parties)]
        if not before:
            continue
        seq, one = before[-1]
        other = {"on": act.on_text} if act.on_text != one.on_text else {}
        if act.until is not None and act.until != one.until:
            other["ends_on"] = act.until.isoformat()
        row = {"reference": record.reference, "seq": seq, "trigger": "amend", "machine": record.machine}
        facts = {
            "reference": record.reference,
            "seq": seq,
            "row": ({**row, "kind": act.kind},),
            "party": "".join(names_of(tx.connection, (act.unit,))),
            "day": one.on_text,
            "pairs": other,
        }
        found.append(replace(logic("done_once_more", **facts), level="reason"))
    return found


def _did(act: Act, known: Act) -> bool:
    """Whether a party did the like before: of what was agreed on, the same end."""
    goals = (act.until, act.until_main) == (known.until, known.until_main)
    return (act.kind, act.unit) == (known.kind, known.unit) and (goals or act.kind != "extended")


def _stands(act: Act, known: Sequence[Act], parties: Collection[UUID]) -> bool:
    """Whether nothing has happened since after which a party may do the like again."""
    if act.kind == "noticed":
        dropped = {one.unit for one in known if one.kind == "unnoticed" and one.on >= act.on}
        return not parties or not dropped.issuperset(parties)
    is_said_to_notices = act.kind in ("unnoticed", "confirmed")
    return not (is_said_to_notices and any(one.kind == "noticed" and one.on > act.on for one in known))


def _is_once_more(act: Act, known: Act) -> bool:
    """Whether a party is said to do on another day what it has done, by nobody else than then."""
    alike = (act.kind, act.unit) == (known.kind, known.unit) and act.on_text != known.on_text
    return alike and (not act.function or name_key(act.function) == name_key(known.function))


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
