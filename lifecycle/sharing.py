"""Sharing a record with a party, or withholding it: what its own history says of who reads it.

Of a record of which nothing is said counts what is said of what it hangs on (`lifecycle.access`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from lifecycle.case import load_record
from lifecycle.history import FOR_COMMENT, SHARED, TAKEN_BACK
from lifecycle.nouns import load_noun
from lifecycle.outcome import AlreadyDone, Done, Outcome, Refused, logic
from lifecycle.transaction import as_expected, lock_families
from lifecycle.writing import Writing, write
from lifecycle.written import life_of

if TYPE_CHECKING:
    from lifecycle.transaction import Transaction


def say_of_sharing(
    tx: Transaction,
    record_id: UUID,
    unit: UUID,
    said: str,
    *,
    reason: str | None = None,
    expected_version: int | None = None,
) -> Outcome:
    """Share a record with a party, withhold it from one, or take back what was said of one.

    What is still being prepared is shared for comment, and says so for good.

    Args:
        tx: the transaction.
        record_id: the record.
        unit: the party.
        said: `SHARED`, `WITHHELD` or `TAKEN_BACK`.
        reason: why, if somebody says.
        expected_version: the version at which whoever asks has read the record.

    Raises:
        NotAllowed: whoever asks does not share.
        StaleRecord: the record is no longer at `expected_version`.
    """
    lock_families(tx, record_id)
    record = load_record(tx.connection, record_id)
    as_expected(tx, record_id, record.reference, expected_version)
    if tx.access is not None:
        tx.access.to_share()
    if record.never_was:
        unmet = logic("record_never_was", reference=record.reference)
        return Refused(record.reference, record.machine, record.state, None, (unmet,))
    definition = tx.rulebook.definition(record.machine, record.machine_version)
    if said == SHARED and record.state in definition.prepared:
        said = FOR_COMMENT
    party, known = str(unit), record.shares.get(str(unit), TAKEN_BACK)
    if known == said:
        rows = [row for row in life_of(tx.connection, record_id) if party in row.shares]
        seq = rows[-1].seq if rows else record.last_seq
        return AlreadyDone(record.reference, record.machine, record.state, None, on=tx.today, seq=seq)
    _, values = load_noun(tx.connection, record)
    writing = Writing(kind="changed", on=tx.today, shares={party: said}, reason=reason)
    return Done(write(tx, record, values, writing))
