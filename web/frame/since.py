"""What somebody else did while a form stood open: the rows of history that came after its version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lifecycle.errors import StaleRecord, UnknownRecord
from web.frame.asking import asked, texts
from words.history import history_lines
from workflows.lookup.by_name import find_record
from workflows.reading.chronicle import chronicle

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lifecycle.errors import LifecycleError


def changed_since(error: LifecycleError) -> Sequence[Sequence[str]]:
    """Tell row by row what has changed: which step, which field from what to what, by whom, when.

    Of a party and a person nothing is told: their versions count what pages do not show.
    """
    if not isinstance(error, StaleRecord):
        return ()
    asking = asked()
    with asking.reading() as connection:
        try:
            record = find_record(connection, str(error.facts["reference"]))
        except UnknownRecord:
            return ()
        rows = chronicle(connection, asking.rulebook, record)
    expected = int(str(error.facts["expected"]))
    lines = (history_lines(texts(), record.machine, row) for row in rows if row.seq > expected)
    return [[line.strip() for line in told] for told in lines]
