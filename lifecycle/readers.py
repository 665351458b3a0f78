"""Who reads, and what they may: it hangs on the connection, and every question for records asks it here.

Where nothing hangs on it everything may be read: the daily run reads so, a step with what follows from it,
and whoever reads in a register that names no host.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final, Protocol

from sqlalchemy import not_, select, true

from lifecycle.chained import moved_on
from lifecycle.records import Record
from lifecycle.seen import seen_on, with_another_memory, with_memory_of
from lifecycle.table import table

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator
    from uuid import UUID

    from sqlalchemy import ColumnElement, Connection, Select

_RECORD = table(Record)

_OPTION: Final = "handslag_reader"

HIDDEN: Final = "[-]"
"""Stands in the place of the name of what whoever asks may not read, and of what it says; no name is that."""


class Reader(Protocol):
    """Somebody who reads not everything."""

    @property
    def condition(self) -> ColumnElement[bool]:
        """That of the records that they may read, in SQL."""

    @property
    def readable_ids(self) -> Collection[UUID]:
        """Those records."""

    def to_read(self, record_id: UUID) -> None:
        """Let them read one record.

        Raises:
            NotAllowed: they may not.
        """

    def to_read_everything(self) -> None:
        """Say why they do not read all of it.

        Raises:
            NotAllowed: always.
        """


def let_read(connection: Connection, reader: Reader | None) -> None:
    """Say who reads on a connection from now on; None: somebody who may read everything.

    They are not given what was read for somebody else.
    """
    if reader is not reader_on(connection):
        connection.execution_options(**{_OPTION: reader}, **with_another_memory(connection))


def reader_on(connection: Connection) -> Reader | None:
    """Give who reads on a connection, where they may not read everything."""
    found: Reader | None = connection.get_execution_options().get(_OPTION)
    return found


def reads_a_part(connection: Connection) -> bool:
    """Whether whoever asks may not read everything: then what they are told of is said to be a part."""
    return reader_on(connection) is not None


def readable_here(connection: Connection) -> ColumnElement[bool]:
    """Give the condition that a record may be read by whoever asks."""
    reader = reader_on(connection)
    return true() if reader is None else reader.condition


def readable_of(connection: Connection, asked: Select[Any]) -> Select[Any]:
    """Ask only for those records, of which a question has the table, that whoever asks may read."""
    reader = reader_on(connection)
    return asked if reader is None else asked.where(reader.condition)


def refuse_unreadable(connection: Connection, record_id: UUID) -> None:
    """Stop where whoever asks may not read a record.

    Raises:
        NotAllowed: they may not.
    """
    reader = reader_on(connection)
    if reader is not None:
        reader.to_read(record_id)


def refuse_a_part(connection: Connection) -> None:
    """Stop where whoever asks reads only a part: what is said of the whole would be untrue of it.

    Raises:
        NotAllowed: they read what was shared with them.
    """
    reader = reader_on(connection)
    if reader is not None:
        reader.to_read_everything()


def hides(connection: Connection) -> Callable[[UUID], bool] | None:
    """Give what says of a record that whoever asks may not read it; None where they read everything."""
    reader = reader_on(connection)
    return None if reader is None else lambda record_id: record_id not in reader.readable_ids


def as_told(connection: Connection, records: Iterable[Record]) -> Iterable[Record]:
    """Give records that stand around one that is read: without its name each that may not be read itself."""
    is_hidden = hides(connection)
    if is_hidden is None:
        return records
    return (moved_on(one, reference=HIDDEN, sort_key="") if is_hidden(one.id) else one for one in records)


@contextmanager
def reading_everything(connection: Connection) -> Iterator[None]:
    """Look at everything, whoever asks; that no more than they may read is shown is the caller's care."""
    reader, seen = reader_on(connection), seen_on(connection)
    let_read(connection, None)
    try:
        yield
    finally:
        if reader is not None:
            connection.execution_options(**{_OPTION: reader}, **with_memory_of(seen))


def hidden_references(connection: Connection) -> frozenset[str]:
    """Name the records that whoever asks may not read: nothing of them is told."""
    reader = reader_on(connection)
    if reader is None:
        return frozenset()
    hidden = select(_RECORD.c.reference).where(not_(reader.condition))
    return frozenset(connection.execute(hidden).scalars())
