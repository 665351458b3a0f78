"""Whether it was the register: asked when a command has met something that nobody foresaw.

A command reads what the engine wrote, and takes it for that. Where somebody, or a disk, has written
otherwise, any of a thousand places may fall over it; the proof knows what is wrong, and it is asked then.
"""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from lifecycle.errors import DatabaseUnusable, Finding
from lifecycle.schema import missing_from
from lifecycle.store import Store
from lifecycle.trouble import says_damaged
from workflows.audits.history import audit_history
from workflows.configuration import read_rulebook
from workflows.readable import attempted, rows_that_cannot_be_read

if TYPE_CHECKING:
    from sqlalchemy import Connection


def damage_of(database: str) -> Finding | None:
    """Give the first thing that is wrong in a register; None where nothing is, or nobody can say.

    Args:
        database: its address.
    """
    try:
        with closing(Store.open(database)) as store, store.reading() as connection:
            return _first_of(connection)
    except DatabaseUnusable as error:
        damaged = says_damaged(error)
        return Finding("doctor.cannot_be_examined", "*", {"detail": str(error)}) if damaged else None
    except Exception:  # noqa: BLE001 -- asked because something went wrong, which is what is to be told then
        return None


def _first_of(connection: Connection) -> Finding | None:
    findings: list[Finding] = list(missing_from(connection))
    found = findings or rows_that_cannot_be_read(connection, set())
    if not found:
        report = attempted(connection, "*", lambda: audit_history(connection, read_rulebook()), findings)
        found = findings if report is None else list(report.findings)
    return found[0] if found else None
