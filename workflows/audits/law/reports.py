"""The log of 13 §: every report on the work that went through the board or the council, as history tells it.

The record of the duty holds the last one; those before it stand in its history, each with its own paragraph.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Final
from uuid import UUID

from sqlalchemy import select

from lifecycle.fields import Json, decode
from lifecycle.history import Entry, digests_in, effective, read_entry, rows_as_of
from lifecycle.names import sort_key
from lifecycle.records import Duty, HistoryRow
from lifecycle.sealed import FORGOTTEN, texts_of
from lifecycle.snapshot import the
from lifecycle.table import table
from workflows.audits.law.line import Report
from workflows.lookup.snapshot import UNREADABLE, HistoryUnreadable

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from lifecycle.snapshot import Snapshot

_HISTORY = table(HistoryRow)

_OF_THE_COUNCIL: Final = ("met_on", "paragraph", "diary_number", "proof")
_OF_THE_BOARD: Final = ("prepared_on", "prepared_at")
_SAID: Final = (*_OF_THE_COUNCIL, *_OF_THE_BOARD, "board")


def reports_by_area(
    connection: Connection, everything: Iterable[Snapshot], *, as_of: date | None, known_on: date | None
) -> Mapping[str, tuple[Report, ...]]:
    """Give the reports of each municipality by its code, the latest last; all histories are read at once.

    Args:
        everything: every record, as of the day.
        as_of: what was true on that day.
        known_on: by what the register said on that day.

    Raises:
        HistoryUnreadable: somebody tampered with the rows that this is read from.
    """
    duties = {
        one.record_id: one
        for one in everything
        if one.machine == "duty" and the(Duty, one.noun).duty_kind == "reported_to_council"
    }
    lives = _lives(connection, duties, as_of=as_of, known_on=known_on) if duties else {}
    texts = texts_of(
        connection, {text for life in lives.values() for row in life for text in digests_in(row)}
    )
    found: dict[str, list[Report]] = defaultdict(list)
    for record_id, life in lives.items():
        one = duties[record_id]
        for code in one.area_codes:
            found[code] += _reports(one.reference, life, lambda digest: texts.get(digest, FORGOTTEN))
    return {
        code: tuple(
            sorted(reports, key=lambda each: (each.on, each.to_the_council, sort_key(each.reference)))
        )
        for code, reports in found.items()
    }


def _lives(
    connection: Connection,
    duties: Mapping[UUID, Snapshot],
    *,
    as_of: date | None,
    known_on: date | None,
) -> dict[UUID, Sequence[Entry]]:
    rows = (
        select(_HISTORY.c.record_id, _HISTORY.c.body)
        .where(_HISTORY.c.record_id.in_(duties))
        .order_by(_HISTORY.c.record_id, _HISTORY.c.seq)
    )
    known: dict[UUID, list[Entry]] = defaultdict(list)
    for record_id, body in connection.execute(rows):
        try:
            row = read_entry(body)
        except UNREADABLE as error:
            raise HistoryUnreadable(duties[record_id].reference) from error
        if known_on is None or row.today <= known_on:
            known[record_id].append(row)
    day = as_of or known_on or date.max
    return {record_id: rows_as_of(effective(life), day) for record_id, life in known.items()}


def _reports(reference: str, life: Iterable[Entry], unseal: Callable[[str], str]) -> Iterator[Report]:
    """Tell every report: a row that names its day begins one, what is said without a day mends the last.

    Which board leads is said apart: a report was dealt with by the one that led then.
    """
    said: dict[str, Json] = {}
    council: Report | None = None
    board: Report | None = None
    for row in life:
        changes = {name: value for name, value in row.changes.items() if name in _SAID}
        said |= changes
        values = {name: decode(name, said.get(name), unseal) for name in _SAID}
        if not changes.keys().isdisjoint(_OF_THE_BOARD):
            if board is not None and "prepared_on" in changes:
                yield board
            board = _of_the_board(reference, values)
        if not changes.keys().isdisjoint(_OF_THE_COUNCIL):
            if council is not None and "met_on" in changes:
                yield council
            council = _of_the_council(reference, values)
    yield from (one for one in (board, council) if one is not None)


def _of_the_board(reference: str, values: Mapping[str, object]) -> Report | None:
    on = values["prepared_on"]
    if not isinstance(on, date):
        return None
    return Report(
        on,
        to_the_council=False,
        body=str(values["board"] or ""),
        paragraph=str(values["prepared_at"] or ""),
        reference=reference,
    )


def _of_the_council(reference: str, values: Mapping[str, object]) -> Report | None:
    on = values["met_on"]
    if not isinstance(on, date):
        return None
    return Report(
        on,
        to_the_council=True,
        paragraph=str(values["paragraph"] or ""),
        diary_number=str(values["diary_number"] or ""),
        proof=str(values["proof"] or ""),
        reference=reference,
    )
