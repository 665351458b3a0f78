"""The record that an address names: as it stands, at its own address and no other."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from flask import abort, redirect

from lifecycle.records import Record
from lifecycle.values import dataclass
from lifecycle.web_address import KINDS
from web.frame.addresses import address_of
from web.frame.asking import asked
from workflows.lookup.by_name import find_record
from workflows.lookup.snapshot import snapshot_of
from workflows.reading.chronicle import names_in

if TYPE_CHECKING:
    from sqlalchemy import Connection
    from werkzeug.wrappers import Response as AnyResponse

    from lifecycle.fields import Value
    from lifecycle.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class There:
    """A record that a form is about, as it stands, and its page."""

    snapshot: Snapshot
    values: Mapping[str, Value]
    """What it says, with names in place of ids."""
    address: str


def record_at(connection: Connection, kind: str, reference: str) -> Record | AnyResponse:
    """Find the record of an address; one that is of another kind, or is called otherwise, is shown where.

    Raises:
        UnknownRecord: nothing has the reference.
    """
    if kind not in KINDS.values():
        abort(404)
    record = find_record(connection, reference)
    if KINDS[record.machine] == kind and record.reference == reference:
        return record
    return redirect(address_of(record.machine, record.reference))


def there_at(kind: str, reference: str) -> There | AnyResponse:
    """Read the record of an address. See `record_at`."""
    with asked().reading() as connection:
        return there_on(connection, kind, reference)


def there_on(connection: Connection, kind: str, reference: str) -> There | AnyResponse:
    """Read the record of an address, where more of it is about to be read. See `record_at`."""
    there = record_at(connection, kind, reference)
    if not isinstance(there, Record):
        return there
    snapshot = snapshot_of(connection, asked().rulebook, there.reference)
    assert snapshot is not None  # noqa: S101 -- of today every record is known
    values = names_in(connection, snapshot.values)
    return There(snapshot, values, address_of(there.machine, there.reference))
