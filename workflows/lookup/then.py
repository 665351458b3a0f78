"""The register as it was: what one reads of today, read of another day out of a copy in memory.

What was true on a day, and what was known on one, is told by history (`workflows.lookup.snapshot`). A view
that reads several tables at once is given them as they would have been, and needs no second way of reading.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import insert, select

from lifecycle.acts import columns_of as columns_of_act
from lifecycle.nouns import NewNoun, insert_nouns
from lifecycle.records import Area, Chain, PartyAct, Record, Unit
from lifecycle.store import Store
from lifecycle.table import table
from workflows.configuration.loading import rulebook_then
from workflows.lookup.by_name import find_record
from workflows.lookup.snapshot import offices_then, snapshots_on

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from lifecycle.rulebook import Rulebook
    from lifecycle.snapshot import Snapshot

_RECORD, _CHAIN, _ACT, _AREA = table(Record), table(Chain), table(PartyAct), table(Area)


@contextmanager
def as_it_was(
    connection: Connection,
    rulebook: Rulebook,
    reference: str,
    *,
    as_of: date | None = None,
    known_on: date | None = None,
) -> Iterator[tuple[Connection, Rulebook, str] | None]:
    """Give the register of a day, as known on a day, its rules, and what a record was called in it.

    Without days it is the register itself. None: the record did not exist, or was not known, then. The copy
    has no history: what is asked of it is how things stood.

    Raises:
        UnknownRecord: nothing has the reference.
        HistoryUnreadable: somebody tampered with the rows that this is read from.
    """
    record = find_record(connection, reference)
    if as_of is None and known_on is None:
        yield connection, rulebook, record.reference
        return
    then = snapshots_on(connection, rulebook, as_of=as_of, known_on=known_on)
    itself = next((one for one in then if one.record_id == record.id), None)
    if itself is None:
        yield None
        return
    copy = Store.in_memory()
    try:
        with copy.writing() as into:
            units = offices_then(connection, as_of=as_of, known_on=known_on).units.values()
            _put(into, Unit, (one.model_dump() for one in units))
            _put(into, Area, (dict(row) for row in connection.execute(select(_AREA)).mappings()))
            _put_records(into, then)
        with copy.reading() as there:
            yield there, rulebook_then(connection, rulebook, known_on), itself.reference
    finally:
        copy.close()


def _put_records(into: Connection, then: Iterable[Snapshot]) -> None:
    for one in then:
        chain = {name: value for name, value in one.record.chain.model_dump().items() if name != "id"}
        into.execute(insert(_CHAIN), {"id": one.record_id, **chain})
        into.execute(insert(_RECORD), one.record.model_dump())
        insert_nouns(into, [NewNoun.of(one.record.machine, one.record_id, one.values)])
        for seq, act in enumerate(one.acts, start=1):
            into.execute(
                insert(_ACT), {"record_id": one.record_id, "seq": seq, "position": 0, **columns_of_act(act)}
            )


def _put(into: Connection, kind: type[Unit | Area], rows: Iterable[dict[str, object]]) -> None:
    if whole := list(rows):
        into.execute(insert(table(kind)), whole)
