"""What one transaction has read, so that a step, or a page, reads each record and what is around it once.

An identity map: it hangs on the connection. What was read of a record is forgotten when that record is
written; what was read of several, as what stands around one, at any writing; everything when a lock was
waited for, for others may have written meanwhile. A savepoint that is undone takes back what was read since.

Whoever only reads has one picture of the register, on both databases: nothing in it becomes another. They
remember so much and no more: when that is full everything is forgotten, so that whoever looks through the
whole register holds no more of a larger one. What one reader may not read they are told otherwise, so that
what is remembered is one reader's (`lifecycle.readers.let_read`).
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Container, Hashable, Iterable, Mapping, Sequence
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final, TypeVar, cast
from uuid import UUID

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy import Connection

Read = TypeVar("Read")

_OPTION: Final = "handslag_seen"

by_number: Final = attrgetter("int")
"""Puts ids in one order, that of their letters; to write each down takes five times as long."""

FAMILIES: Final = UUID(int=1)
"""In the place of a record: which families touch each other; forgotten when a record is made or moved."""

AROUND: Final = UUID(int=3)
"""In the place of a record: what stands around records, and areas; forgotten when a record is made or moved,
or covers other areas."""

DUE: Final = UUID(int=2)
"""In the place of a record: what is due up to a day, with which its key ends; forgotten when a deadline of
that day or an earlier one is written, or a record moved."""

AREAS: Final = UUID(int=4)
"""In the place of a record: areas by their codes; forgotten when a unit or an area is written."""

SNAPSHOTS: Final = UUID(int=5)
"""In the place of a record: what records say, whole; each holds as long as its record and those above it."""


AT_MOST: Final = 1_000
"""Things that whoever only reads remembers: a page asks for some hundred, and none of them is large."""

REGISTER: Final = UUID(int=6)
"""Among the families that are held: what belongs to the whole register."""


class Seen:
    """What was read, by the record that it is of; None for what is of several.

    Inside an id stands as its number: an id works its hash out anew each time that it is looked for.
    """

    def __init__(self, at_most: int | None = None) -> None:
        self._at_most: Final = at_most
        self._of: dict[int | None, dict[Hashable, Any]] = {}
        self._put: list[tuple[int | None, Hashable]] = []
        """What was put there, in order: what has come since a savepoint goes when that is undone."""
        self._locked: dict[UUID, None] = {}

    @property
    def locked(self) -> Collection[UUID]:
        """Roots of the families that the transaction holds."""
        return self._locked.keys()

    @property
    def only_reads(self) -> bool:
        """Whether nothing that was read can become another."""
        return self._at_most is not None

    def another(self) -> Seen:
        """Give one like it in which nothing stands."""
        return Seen(self._at_most)

    def lock(self, family: UUID) -> None:
        """Say that a family is held until the transaction, or the savepoint, ends."""
        self._locked[family] = None

    def recall(self, of: UUID | None, key: Hashable, read: Callable[[], Read]) -> Read:
        """Give what was read before, or read it."""
        place = None if of is None else of.int
        known = self._of.get(place)
        if known is None or key not in known:
            found = read()
            self._keep(place, key, found)
            return found
        again: Read = known[key]
        return again

    def _keep(self, place: int | None, key: Hashable, found: object) -> None:
        if self._at_most is not None and len(self._put) >= self._at_most:
            self._of.clear()
            self._put.clear()
        self._of.setdefault(place, {})[key] = found
        self._put.append((place, key))

    def recall_each(
        self, ids: Sequence[UUID], key: Hashable, read: Callable[[Sequence[UUID]], Mapping[UUID, Read]]
    ) -> dict[UUID, Read]:
        """Give what was read of each of several records, and read at once what was not.

        What is not found is left out.
        """
        found: dict[UUID, Read] = {}
        missing = []
        for one in ids:
            known = self._of.get(one.int)
            if known is None or key not in known:
                missing.append(one)
            else:
                found[one] = known[key]
        if not missing:
            return found
        for one, new in read(missing).items():
            self._keep(one.int, key, new)
            found[one] = new
        return found if len(ids) == 1 else {one: found[one] for one in ids if one in found}

    def forget(self, record_id: UUID, known: Mapping[Hashable, object], same: Container[Hashable]) -> None:
        """Forget what was read of a record that has been written, and of several."""
        before = self._of.pop(record_id.int, {})
        self._of.pop(None, None)
        self._of[record_id.int] = {key: one for key, one in before.items() if key in same}
        for key, one in known.items():
            self._keep(record_id.int, key, one)

    def knows(self, of: UUID | None, key: Hashable) -> bool:
        """Whether it was read before."""
        return key in self._of.get(None if of is None else of.int, {})

    def known(self, of: UUID, key: Hashable) -> Any:  # noqa: ANN401 -- anything
        """Give what was read of a record before; None where it was not."""
        return self._of.get(of.int, {}).get(key)

    def forget_places(self, places: Iterable[UUID]) -> None:
        """Forget what stands in these places of records."""
        for one in places:
            self._of.pop(one.int, None)

    def forget_due(self, day: date) -> None:
        """Forget what is due up to that day, or a later one."""
        due = self._of.get(DUE.int, {})
        self._of[DUE.int] = {key: one for key, one in due.items() if _upto(key) < day}

    def forget_everything(self) -> None:
        """Forget all that was read; what is locked stays so."""
        self._of.clear()

    def mark(self) -> tuple[int, int]:
        """Give the place to which to go back."""
        return len(self._put), len(self._locked)

    def go_back_to(self, mark: tuple[int, int]) -> None:
        """Forget what was read since a savepoint to which the database goes back; later locks are let go."""
        put, locked = mark
        for place, key in self._put[put:]:
            self._of.get(place, {}).pop(key, None)
        del self._put[put:]
        for family in [*self._locked][locked:]:
            del self._locked[family]


def _upto(key: Hashable) -> date:
    _, day = cast("tuple[Hashable, date]", key)
    return day


def with_memory(at_most: int | None = None) -> dict[str, Any]:
    """Give the options of a connection on which a transaction remembers what it reads.

    Args:
        at_most: so many things, of whoever only reads; whoever writes remembers all of them.
    """
    return {_OPTION: Seen(at_most)}


def with_another_memory(connection: Connection) -> dict[str, Any]:
    """Give the options of a connection on which nothing is remembered that was, if anything is."""
    return {} if (seen := seen_on(connection)) is None else {_OPTION: seen.another()}


def with_memory_of(seen: Seen | None) -> dict[str, Any]:
    """Give the options of a connection on which that is remembered again."""
    return {_OPTION: seen}


def seen_on(connection: Connection) -> Seen | None:
    """Give what the transaction on a connection has read; None where nothing is remembered."""
    found = connection.get_execution_options().get(_OPTION)
    return found if isinstance(found, Seen) else None


def recall(connection: Connection, of: UUID | None, key: Hashable, read: Callable[[], Read]) -> Read:
    """Give what the transaction on a connection has read of a record before, or read it."""
    seen = seen_on(connection)
    return read() if seen is None else seen.recall(of, key, read)


def read_once(connection: Connection, key: Hashable, read: Callable[[], Read]) -> Read:
    """Give what whoever only reads has asked before, or read it; whoever writes asks again."""
    seen = seen_on(connection)
    return read() if seen is None or not seen.only_reads else seen.recall(None, key, read)


def recall_each(
    connection: Connection,
    ids: Sequence[UUID],
    key: Hashable,
    read: Callable[[Sequence[UUID]], Mapping[UUID, Read]],
) -> dict[UUID, Read]:
    """Give what the transaction on a connection has read of several records; what it has not, at once."""
    seen = seen_on(connection)
    if seen is None:
        return dict(read(ids)) if ids else {}
    return seen.recall_each(ids, key, read)


def forget(
    connection: Connection,
    record_id: UUID,
    *,
    known: Mapping[Hashable, object] | None = None,
    same: Container[Hashable] = (),
) -> None:
    """Say that a record has been written: what is known of it by that, and what of it is as it was."""
    if (seen := seen_on(connection)) is not None:
        seen.forget(record_id, known or {}, same)


def known(connection: Connection, record_id: UUID, key: Hashable) -> Any:  # noqa: ANN401 -- anything
    """Give what was read of a record before; None where it was not."""
    seen = seen_on(connection)
    return None if seen is None else seen.known(record_id, key)


def forget_places(connection: Connection, *places: UUID) -> None:
    """Say that something was written on which what stands in these places of records depends."""
    if (seen := seen_on(connection)) is not None:
        seen.forget_places(places)


def forget_due(connection: Connection, day: date) -> None:
    """Say that a deadline of that day was written."""
    if (seen := seen_on(connection)) is not None:
        seen.forget_due(day)


def forget_everything(connection: Connection) -> None:
    """Say that more than one record has been written, or may have been by others."""
    if (seen := seen_on(connection)) is not None:
        seen.forget_everything()
