"""One record whole, whatever it is: how it stands, what it says, and what has happened to it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from lifecycle.readers import HIDDEN
from lifecycle.shared import fixed_by
from lifecycle.values import dataclass
from workflows.lookup.by_name import find_record
from workflows.lookup.shares import Readers, who_reads_it
from workflows.lookup.snapshot import shown, snapshot_of
from workflows.reading.chronicle import Row, chronicle, names_in

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from lifecycle.rulebook import Rulebook
    from workflows.lookup.snapshot import Shown


@dataclass(frozen=True, slots=True)
class Whole:
    """A record as it stands, its fields with names and references in place of ids, and its rows if asked."""

    shown: Shown
    values: Mapping[str, object]
    history: Sequence[Row] | None
    fixed_by_main: Mapping[str, str | list[str]]
    """Of a sub-agreement: what the main agreement above it fixes for all of them (H-012)."""
    readers: Readers
    """Who reads it beside the host's people."""


def read_whole(
    connection: Connection,
    rulebook: Rulebook,
    reference: str,
    *,
    as_of: date | None = None,
    known_on: date | None = None,
    history: bool = False,
) -> Whole | None:
    """Read a record of today, or of another day; None when it did not exist, or was not known, then.

    Raises:
        UnknownRecord: nothing has the reference; the nearest ones are named.
    """
    found = shown(connection, rulebook, reference, as_of=as_of, known_on=known_on)
    if found is None:
        return None
    record = find_record(connection, reference)
    rows = chronicle(connection, rulebook, record, as_of=as_of, known_on=known_on) if history else None
    values = names_in(connection, found.snapshot.values, as_of=as_of, known_on=known_on)
    main = found.snapshot.parent if found.snapshot.machine == "sub_agreement" else None
    is_told = main is not None and main != HIDDEN
    above = (
        snapshot_of(connection, rulebook, main, as_of=as_of, known_on=known_on) if main and is_told else None
    )
    readers = who_reads_it(connection, found.snapshot.record, found.snapshot.above)
    return Whole(found, values, rows, fixed_by(above.agreement) if above else {}, readers)
