"""The audit of the history as it is asked for: with the history of one record, or how all stood on a day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from lifecycle.snapshot import Snapshot
from lifecycle.values import dataclass
from workflows.audits.history import HistoryReport, audit_history
from workflows.audits.seals import seal_on
from workflows.lookup.by_name import find_record
from workflows.lookup.snapshot import HistoryUnreadable, snapshots_on
from workflows.reading.chronicle import Row, chronicle

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from lifecycle.rulebook import Rulebook


@dataclass(frozen=True, slots=True)
class HistoryAnswer:
    """What an audit of the history found, and what was asked to be told with it."""

    report: HistoryReport
    seal: str
    """The seal of now, or of the end of the day that was asked about."""
    expected: bool
    """Whether somebody said which seal it should be."""
    differs: bool
    """It is not that one."""
    machine: str = ""
    """Of the record whose history is told."""
    rows: tuple[Row, ...] = ()
    states: tuple[Snapshot, ...] = ()


def answer_history(
    connection: Connection,
    rulebook: Rulebook,
    *,
    now: datetime,
    reference: str | None = None,
    as_of: date | None = None,
    known_on: date | None = None,
    expected_seal: str | None = None,
) -> HistoryAnswer:
    """Audit the history of everything or of one record; tell that one's, or how all stood as of a day.

    What cannot be told because of what was found is left out.

    Args:
        now: aware UTC instant.
        known_on: without a reference, the day whose seal is compared.

    Raises:
        UnknownRecord: nothing has the reference; the nearest ones are named.
        HistoryUnreadable: the history cannot be told, and no finding explains why.
    """
    then = None if known_on is None or reference else seal_on(connection, known_on)
    report = audit_history(
        connection,
        rulebook,
        reference=reference,
        expected_seal=None if then else expected_seal,
        now=now,
    )
    seal = then or report.seal
    differs = expected_seal not in (None, seal)
    found = HistoryAnswer(report, seal, expected=expected_seal is not None, differs=differs)
    try:
        if reference is not None:
            record = find_record(connection, reference)
            rows = chronicle(connection, rulebook, record, as_of=as_of, known_on=known_on)
            return replace(found, machine=record.machine, rows=rows)
        if as_of is not None:
            return replace(found, states=snapshots_on(connection, rulebook, as_of=as_of, known_on=known_on))
    except (HistoryUnreadable, ValueError, KeyError, TypeError):
        if not report.findings:
            raise  # nothing that was found explains why the history cannot be told
    return found
