"""What one writing transaction has read, so that a step reads each record, and what stands around it, once.

An identity map: it hangs on the connection, and there is none where nobody writes. What was read of a record
is forgotten when that record is written; what was read of several, as what stands around one, at any writing;
everything when a lock was waited for, for others may have written meanwhile. A savepoint that is undone takes
back what was read since.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Hashable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, TypeVar
from uuid import UUID

if TYPE_CHECKING:
    from sqlalchemy import Connection

Read = TypeVar("Read")

_OPTION: Final = "handslag_seen"


class Seen:
    """What was read, by the record that it is of; None for what is of several."""

    def __init__(self) -> None:
        self._of: dict[UUID | None, dict[Hashable, Any]] = {}
        self.locked: set[UUID] = set()
        """Roots of the families that the transaction holds."""

    def recall(self, of: UUID | None, key: Hashable, read: Callable[[], Read]) -> Read:
        """Give what was read before, or read it."""
        known = self._of.setdefault(of, {})
        if key not in known:
            known[key] = read()
        found: Read = known[key]
        return found

    def recall_each(
        self, ids: Sequence[UUID], key: Hashable, read: Callable[[Sequence[UUID]], Mapping[UUID, Read]]
    ) -> dict[UUID, Read]:
        """Give what was read of each of several records, and read at once what was not."""
        missing = [one for one in ids if key not in self._of.get(one, {})]
        for one, found in read(missing).items() if missing else ():
            self._of.setdefault(one, {})[key] = found
        return {one: self._of[one][key] for one in ids}

    def forget(self, record_id: UUID, known: Mapping[Hashable, object], same: Container[Hashable]) -> None:
        """Forget what was read of a record that has been written, and of several."""
        before = self._of.pop(record_id, {})
        self._of.pop(None, None)
        self._of[record_id] = {key: one for key, one in before.items() if key in same} | dict(known)

    def forget_everything(self) -> None:
        """Forget all that was read; what is locked stays so."""
        self._of.clear()

    def copy(self) -> Seen:
        """Give what has been read and locked by now."""
        found = Seen()
        found._of = {of: dict(known) for of, known in self._of.items()}
        found.locked = set(self.locked)
        return found

    def go_back_to(self, before: Seen) -> None:
        """Know what was known at a savepoint to which the database goes back; it lets go of later locks."""
        self._of, self.locked = before._of, before.locked


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
) -> None:
    """Say that a record has been written: what is known of it by that, and what of it is as it was."""
    if (seen := seen_on(connection)) is not None:
        seen.forget(record_id, known or {}, same)


def forget_everything(connection: Connection) -> None:
    """Say that more than one record has been written, or may have been by others."""
    if (seen := seen_on(connection)) is not None:
        seen.forget_everything()
