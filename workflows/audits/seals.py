"""The register's seal as it was at the end of an earlier day, to compare with what was written down then."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import select

from lifecycle.records import Chain, HistoryRow
from lifecycle.table import table
from workflows.audits.history import ChainEnd, seal_of

if TYPE_CHECKING:
    from uuid import UUID

    from sqlalchemy import Connection

_CHAIN, _HISTORY = table(Chain), table(HistoryRow)


def seal_on(connection: Connection, day: date) -> str:
    """Compute the seal over the rows that were written up to and on a day.

    A row that cannot be read is left out, so that the seal differs: `audit_history` says which row it is.
    """
    ends: dict[UUID, ChainEnd] = {}
    chains = set(connection.execute(select(_CHAIN.c.id)).scalars())
    in_order = select(_HISTORY).order_by(_HISTORY.c.record_id, _HISTORY.c.seq)
    for row in connection.execute(in_order):
        try:
            written_on = date.fromisoformat(json.loads(row.body)["today"])
        except (ValueError, KeyError, TypeError, AttributeError):
            continue
        if written_on <= day and row.record_id in chains:
            ends[row.record_id] = ChainEnd(row.record_id, str(row.record_id), row.seq, row.hash)
    return seal_of(ends.values())
