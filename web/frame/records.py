"""The record that an address names: as it stands, with its ways on; at its own address and no other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flask import abort, redirect

from web.frame.addresses import KINDS, address_of
from workflows.lookup.by_name import find_record

if TYPE_CHECKING:
    from sqlalchemy import Connection
    from werkzeug.wrappers import Response as AnyResponse

    from lifecycle.records import Record


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
