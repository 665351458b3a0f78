"""Whose a register is, and with whom a record is shared: what people say of it, by names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lifecycle.errors import InvalidValue
from lifecycle.history import SHARED, TAKEN_BACK, WITHHELD, shares_in
from lifecycle.outcome import Done, Refused
from lifecycle.records.register import HOST
from lifecycle.register import note
from lifecycle.sharing import say_of_sharing
from lifecycle.store import fact, lock_register, set_fact
from lifecycle.values import dataclass
from lifecycle.veiling import as_they_read
from lifecycle.written import life_of
from workflows.lookup.by_name import find_record, the_unit

if TYPE_CHECKING:
    from lifecycle.transaction import Transaction

SAYS = {"share": SHARED, "withhold": WITHHELD, "take_back": TAKEN_BACK}
"""What one does, and what is said of the party by it."""


@dataclass(frozen=True, slots=True)
class Hosted:
    """Whose a register is, and whether that was written now."""

    party: str
    changed: bool


@dataclass(frozen=True, slots=True)
class Shared:
    """What is said of a party and a record now."""

    reference: str
    party: str
    said: str
    changed: bool


def name_host(tx: Transaction, name: str) -> Hosted:
    """Say whose register it is: people of that authority read all of it, others what is shared with them.

    Raises:
        NotAllowed: only an administrator says that.
        UnknownRecord: there is no such party.
    """
    unit = the_unit(tx.connection, name)
    lock_register(tx.connection)
    if fact(tx.connection, HOST) == str(unit.id):
        return Hosted(unit.name, changed=False)
    note(tx, HOST, {"unit": str(unit.id)})
    set_fact(tx.connection, HOST, str(unit.id))
    return Hosted(unit.name, changed=True)


@as_they_read
def share(
    tx: Transaction,
    reference: str,
    party: str,
    does: str,
    *,
    reason: str | None = None,
    expected_version: int | None = None,
) -> Shared | Refused:
    """Share a record with a party, withhold it, or take back what was said of the party.

    Args:
        tx: the transaction.
        reference: of the record.
        party: the name of the party.
        does: one of `SAYS`.
        reason: why, if somebody says.
        expected_version: the version at which whoever asks has read the record.

    Raises:
        NotAllowed: whoever asks does not share.
        StaleRecord: the record is no longer at `expected_version`.
        UnknownRecord: there is no such record, or party.
        InvalidValue: it is none of `SAYS` that is done.
    """
    if does not in SAYS:
        raise InvalidValue("sharing", does, expected="sharing")
    record = find_record(tx.connection, reference)
    unit = the_unit(tx.connection, party)
    outcome = say_of_sharing(
        tx, record.id, unit.id, SAYS[does], reason=reason, expected_version=expected_version
    )
    if isinstance(outcome, Refused):
        return outcome
    now = shares_in(life_of(tx.connection, record.id)).get(str(unit.id), TAKEN_BACK)
    return Shared(record.reference, unit.name, now, changed=isinstance(outcome, Done))
