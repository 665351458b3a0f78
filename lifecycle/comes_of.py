"""Of which row another row comes, and by which command it is mended there: what follows follows again."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from lifecycle.case import load_record
from lifecycle.history import Entry, effective, life_order
from lifecycle.outcome import logic, named_row
from lifecycle.written import history_of

if TYPE_CHECKING:
    from datetime import date

    from lifecycle.machine.decide import Unmet
    from lifecycle.transaction import Transaction

_TYPED: Final = {"begins_on": "starts_on"}
"""Day that a record works out, to the field in which it is typed."""

_OF_A_TERM: Final = ("starts_on", "ends_on")


def comes_of(tx: Transaction, row: Entry) -> Unmet:
    """Name the row, of whichever record, of which another comes, and the command that mends it there."""
    root = _root(tx, row)
    there = load_record(tx.connection, root.record)
    itself = {"seq": row.seq, "row": (named_row(load_record(tx.connection, row.record), row),), "on": row.on}
    if root.timer is None:
        of = {"reference": there.reference, "of": (named_row(there, root),), "of_seq": root.seq}
        return logic("row_follows_from_another", **itself, **of, of_on=root.on)
    definition = tx.rulebook.definition(there.machine, there.machine_version)
    dates = (timer.date for timer in definition.timers if timer.rule == root.timer.rule)
    written = next((_TYPED.get(date, date) for date in dates), "")
    facts = {"rule": root.timer.rule, "due_on": root.timer.due_on}
    if written not in _OF_A_TERM:
        return logic("row_is_a_timers", **itself, **facts)
    return logic("row_is_a_days", **itself, **facts, reference=there.reference, field=written)


def last_day_comes_of(
    tx: Transaction,
    row: Entry,
    *,
    life: Sequence[Entry] = (),
    until_now: date | None = None,
    of: Entry | None = None,
) -> tuple[Unmet, ...]:
    """Name the step that gave the last day, what that came of, and the row that said which day held before.

    Args:
        tx: the transaction.
        row: the extension, or the notice.
        life: the rows of its record that hold, in the order of life.
        until_now: the day that held before.
        of: the row that it came of, where it is not the one that brought it about.
    """
    root, record = of or _root(tx, row), load_record(tx.connection, row.record)
    facts = {"reference": record.reference, "row": (named_row(record, row),), "on": row.on}
    found = [logic("last_day_comes_of", **facts, of=(named_row(record, root),), of_seq=root.seq)]
    said = [one for one in life if life_order(one) < life_order(row) and "ends_on" in one.changes]
    if said:
        facts |= {"said": (named_row(record, said[-1]),), "said_seq": said[-1].seq, "before": until_now}
        found.append(logic("last_day_before_was_said", **facts))
    return tuple(found)


def _root(tx: Transaction, row: Entry) -> Entry:
    """Go from a row to what brought it about, as far as that goes."""
    seen = {(row.record, row.seq)}
    while row.cause is not None and row.cause not in seen:
        seen.add(row.cause)
        record_id, seq = row.cause
        written = history_of(tx.connection, record_id)
        holding = [one for one in (*effective(written), *written) if one.seq == seq]
        if not holding:
            break
        row = holding[0]
    return row
