"""What somebody else did while a form stood open: the rows of history that came after its version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lifecycle.errors import StaleRecord
from lifecycle.snapshot import records_by_id
from web.frame.asking import asked, texts
from words.history import history_lines, told_lines
from workflows.reading.chronicle import chronicle
from workflows.reading.offices_since import told_since

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lifecycle.errors import LifecycleError


def changed_since(error: LifecycleError) -> Sequence[Sequence[str]]:
    """Tell row by row what has changed: which step, which field from what to what, by whom, when."""
    if not isinstance(error, StaleRecord) or error.chain is None:
        return ()
    asking, expected = asked(), int(str(error.facts["expected"]))
    with asking.reading() as connection:
        of_offices = told_since(connection, error.chain, expected)
        if of_offices is not None:
            return [told_lines(texts(), one) for one in of_offices]
        record = records_by_id(connection, [error.chain])[error.chain]
        rows = chronicle(connection, asking.rulebook, record)
    lines = (history_lines(texts(), record.machine, row) for row in rows if row.seq > expected)
    return [[line.strip() for line in told] for told in lines]
