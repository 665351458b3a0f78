"""What one writing transaction has read, so that a step reads each record, and what stands around it, once.

An identity map: it hangs on the connection, and there is none where nobody writes. What was read of a record
is forgotten when that record is written; what was read of several, as what stands around one, at any writing;
everything when a lock was waited for, for others may have written meanwhile. A savepoint that is undone takes
back what was read since.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Container, Hashable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, TypeVar
from uuid import UUID

if TYPE_CHECKING:
    from sqlalchemy import Connection

Read = TypeVar("Read")

_OPTION: Final = "handslag_seen"

PLACES: Final = UUID(int=1)
"""In the place of a record: which records stand where; forgotten when one is made, or may have moved."""


class Seen:
    """What was read, by the record that it is of; None for what is of several."""

    def __init__(self) -> None:
        self._of: dict[UUID | None, dict[Hashable, Any]] = {}
        self._put: list[tuple[UUID | None, Hashable]] = []
        """What was put there, in order: what has come since a savepoint goes when that is undone."""
        self._locked: dict[UUID, None] = {}

    @property
    def locked(self) -> Collection[UUID]:
        """Roots of the families that the transaction holds."""
        return self._locked.keys()

    def lock(self, family: UUID) -> None:
        """Say that a family is held until the transaction, or the savepoint, ends."""
        self._locked[family] = None

    def recall(self, of: UUID | None, key: Hashable, read: Callable[[], Read]) -> Read:
        """Give what was read before, or read it."""
        if key not in self._of.get(of, {}):
            self._keep(of, key, read())
        found: Read = self._of[of][key]
        return found

    def _keep(self, of: UUID | None, key: Hashable, found: object) -> None:
        self._of.setdefault(of, {})[key] = found
        self._put.append((of, key))

    def recall_each(
        self, ids: Sequence[UUID], key: Hashable, read: Callable[[Sequence[UUID]], Mapping[UUID, Read]]
    ) -> dict[UUID, Read]:
        """Give what was read of each of several records, and read at once what was not."""
        found: dict[UUID, Read] = {}
        missing = []
        for one in ids:
            kept = self._of.get(one)
            if kept is None or key not in kept:
                missing.append(one)
            else:
                found[one] = kept[key]
        if not missing:  # nearly always: then each id is looked up once
            return found
        for one, value in read(missing).items():
            self._keep(one, key, value)
        return {one: self._of[one][key] for one in ids}

    def forget(
        self,
        record_id: UUID,
        known: Mapping[Hashable, object],
        same: Container[Hashable],
        *,
        stays: bool = False,
    ) -> None:
        """Forget what was read of a record that has been written, and of several."""
        before = self._of.pop(record_id, {})
        self._of.pop(None, None)
        if not stays:
            self._of.pop(PLACES, None)
        self._of[record_id] = {key: one for key, one in before.items() if key in same}
        for key, one in known.items():
            self._keep(record_id, key, one)

    def forget_everything(self) -> None:
        """Forget all that was read; what is locked stays so."""
        self._of.clear()

    def mark(self) -> tuple[int, int]:
        """Give the place to which to go back."""
        return len(self._put), len(self._locked)

    def go_back_to(self, mark: tuple[int, int]) -> None:
        """Forget what was read since a savepoint to which the database goes back; later locks are let go."""
        put, locked = mark
        for of, key in self._put[put:]:
            self._of.get(of, {}).pop(key, None)
        del self._put[put:]
        for family in [*self._locked][locked:]:
            del self._locked[family]


def remember(connection: Connection) -> None:
    """Let a transaction that is about to write remember what it reads."""
    connection.execution_options(**{_OPTION: Seen()})


def seen_on(connection: Connection) -> Seen | None:
    """Give what the transaction on a connection has read; None where nobody writes."""
    found = connection.get_execution_options().get(_OPTION)
    return found if isinstance(found, Seen) else None


def recall(connection: Connection, of: UUID | None, key: Hashable, read: Callable[[], Read]) -> Read:
    """Give what the transaction on a connection has read of a record before, or read it."""
    seen = seen_on(connection)
    return read() if seen is None else seen.recall(of, key, read)


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
    stays: bool = False,
) -> None:
    """Say that a record has been written: what is known of it by that, and what of it is as it was.

    With `stays` it stands where it stood before.
    """
    if (seen := seen_on(connection)) is not None:
        seen.forget(record_id, known or {}, same, stays=stays)


def forget_everything(connection: Connection) -> None:
    """Say that more than one record has been written, or may have been by others."""
    if (seen := seen_on(connection)) is not None:
        seen.forget_everything()
