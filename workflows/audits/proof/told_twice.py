"""What is told twice: by two histories of one thing, or by two rows of the register's own chain."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Final, TypeAlias
from uuid import UUID

from sqlalchemy import select

from lifecycle.errors import Finding
from lifecycle.history import digests_in, read_entry
from lifecycle.ledger import LedgerRow
from lifecycle.offices import END_STRUCK, HEIR_SAYS
from lifecycle.records import HistoryRow
from lifecycle.table import table
from workflows.lookup.runs import HELD

if TYPE_CHECKING:
    from sqlalchemy import Connection

_HISTORY = table(HistoryRow)

PERSON_FORGOTTEN: Final = "forgotten"
"""Kind of row of a person's own history; the register's says on what ground."""

TELLS_OF_TWO: Final = frozenset({*HEIR_SAYS, *HEIR_SAYS.values(), END_STRUCK})
"""Kinds of rows of units that tell of another one too, or strike such a row."""

Ledgers: TypeAlias = Mapping[str, Sequence[LedgerRow]]
"""What units, or persons, are called -> their rows."""


def heirs_that_differ(units: Ledgers) -> Iterator[Finding]:
    """Find units that came after others of which only one of the two histories says so.

    Raises:
        ValueError, LookupError, TypeError: the rows are not ones that the engine can have written.
    """
    said: dict[tuple[UUID, UUID, str, date | None], tuple[str, int]] = {}
    told: dict[tuple[UUID, UUID, str, date | None], tuple[str, int]] = {}
    for name, rows in units.items():
        struck = {row.said["target"] for row in rows if row.kind == END_STRUCK}
        for row in (row for row in rows if row.seq not in struck):
            if row.kind in HEIR_SAYS and "heir" in row.said:
                heir = UUID(str(row.said["heir"]))
                said[row.chain, heir, HEIR_SAYS[row.kind], row.on] = name, row.seq
            elif row.kind in HEIR_SAYS.values():
                told[UUID(str(row.said["of"])), row.chain, row.kind, row.on] = name, row.seq
    for one in sorted({*said} ^ {*told}, key=str):
        name, seq = (said | told)[one]
        yield Finding("history.heir_differs", f"{name} {seq}", {"row": seq})


def forgetting_that_differs(
    connection: Connection, register: Iterable[LedgerRow], persons: Ledgers
) -> Iterator[Finding]:
    """Find people that were forgotten, and texts of records, of which only one of two histories says so.

    Raises:
        ValueError, LookupError, TypeError: the rows are not ones that the engine can have written.
    """
    noted: dict[UUID, str] = {}
    for row in register:
        where = f"register {row.seq}"
        if row.kind == "person_forgotten":
            noted[UUID(str(row.said["person"]))] = where
        elif row.kind == "text_forgotten" and not _names(connection, row):
            yield Finding("history.forgotten_elsewhere", where, {"row": row.seq})
    forgotten = {
        row.chain: name for name, rows in persons.items() for row in rows if row.kind == PERSON_FORGOTTEN
    }
    for person in sorted({*noted} ^ {*forgotten}, key=str):
        where = (forgotten | noted)[person]
        yield Finding("history.forgetting_differs", where, {"person": person})


def _names(connection: Connection, row: LedgerRow) -> bool:
    """Whether the texts that were forgotten are ones of the record's row from which they are said to be."""
    if "record" not in row.said:
        return True  # by whoever has the register in hand, of no one row
    that = (_HISTORY.c.record_id == UUID(str(row.said["record"]))) & (_HISTORY.c.seq == row.said["row"])
    body = connection.execute(select(_HISTORY.c.body).where(that)).scalar_one_or_none()
    digests = row.said["digests"]
    assert isinstance(digests, list)  # noqa: S101 -- written by lifecycle.register
    return body is not None and {str(one) for one in digests} <= digests_in(read_entry(body))


def runs_that_were_not(register: Iterable[LedgerRow]) -> Iterator[Finding]:
    """Find rows of the register's own chain that tell of a daily run that there was not, or not on that day.

    Raises:
        ValueError, LookupError, TypeError: the rows are not ones that the engine can have written.
    """
    runs: set[object] = set()
    for row in register:
        day = row.said.get("since" if row.kind == "rules" else "day")
        was = True
        match row.kind:
            case "run":
                runs.add(day)
                was = day == row.today.isoformat()
            case "rules":
                was = day == row.today.isoformat()
            case kind if kind == HELD:
                was = day == row.today.isoformat() and day in runs
            case "run_undone":
                was = day in runs
                runs.discard(day)
            case _:
                continue
        if not was:
            yield Finding("history.no_such_run", f"register {row.seq}", {"row": row.seq, "day": day})
