"""What guards find and steps bring about is true of everything; it is told without what is hidden.

Whoever reads a part learns what a step of theirs lacks and that more follows from it; not what that is called
which they may not read, nor what is written there.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import fields, is_dataclass, replace
from functools import wraps
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar
from uuid import UUID

from sqlalchemy import select

from lifecycle.errors import LifecycleError
from lifecycle.readers import HIDDEN, reading_everything
from lifecycle.records import Record
from lifecycle.seen import seen_on
from lifecycle.snapshot import every_record_where, nouns_of
from lifecycle.table import table
from lifecycle.transaction import Step
from lifecycle.veil import texts_said, veiled

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from lifecycle.readers import Reader
    from lifecycle.transaction import Transaction

_RECORD = table(Record)

Asked = ParamSpec("Asked")
Answer = TypeVar("Answer")


def as_they_read(
    story: Callable[Concatenate[Transaction, Asked], Answer],
) -> Callable[Concatenate[Transaction, Asked], Answer]:
    """Let a story that writes tell what became of it as far as whoever asks may read that."""

    @wraps(story)
    def told(tx: Transaction, /, *args: Asked.args, **said: Asked.kwargs) -> Answer:
        return _told(tx, story(tx, *args, **said))

    return told


@contextmanager
def wrong_as_they_read(tx: Transaction) -> Iterator[None]:
    """Let what is wrong be told in the same way; of what somebody may have meant only what they may read."""
    try:
        yield
    except LifecycleError as error:
        facts = _told(tx, error.facts)
        nearest = facts.get("nearest")
        meant = (
            {}
            if not isinstance(nearest, tuple | list)
            else {"nearest": tuple(one for one in nearest if one != HIDDEN)}
        )
        error.facts = {**facts, **meant}
        raise


def _told(tx: Transaction, answer: Answer) -> Answer:
    reader = None if tx.access is None else tx.access.reader
    if reader is None:
        return answer
    seen = seen_on(tx.connection)
    families = () if seen is None else seen.locked
    begun = {step.record for step in tx.steps if step.seq == 1 and step.caused_by is None}
    open_to_them = {*_readable(tx.connection, reader), *begun}
    names = _names(tx.connection, open_to_them, families)
    own: Answer = _with_steps_veiled(answer, open_to_them)
    return veiled(own, names)


def told_of_record(connection: Connection, reader: Reader, record: Record, answer: Answer) -> Answer:
    """Give what is said of a record, as far as a reader may read it."""
    with reading_everything(connection):
        names = _names(connection, reader.readable_ids, (record.family,))
    return veiled(answer, names)


def _readable(connection: Connection, reader: Reader) -> Iterable[UUID]:
    """Ask anew: something has been written since."""
    return connection.execute(select(_RECORD.c.id).where(reader.condition)).scalars()


def _names(connection: Connection, readable: Collection[UUID], families: Collection[UUID]) -> frozenset[str]:
    """Give what every hidden record is called, and what is written in those of some families."""
    called = connection.execute(select(_RECORD.c.id, _RECORD.c.reference)).all()
    references = {row.reference for row in called if row.id not in readable}
    records = every_record_where(connection, _RECORD.c.family.in_(families)) if families else ()
    said: dict[bool, set[str]] = {True: set(), False: set()}
    for record_id, noun in nouns_of(connection, records).items():
        said[record_id in readable] |= set(texts_said(noun))
    return frozenset(references | (said[False] - said[True]))


def _with_steps_veiled(value: Any, readable: Collection[UUID]) -> Any:  # noqa: ANN401 -- whatever an answer is made of
    match value:
        case Step() if value.record not in readable:
            return replace(value, reference=HIDDEN, changes={}, was={}, acted=())
        case tuple() if type(value) is tuple:
            return tuple(_with_steps_veiled(one, readable) for one in value)
        case Mapping() | str():
            return value
        case _ if is_dataclass(value) and not isinstance(value, type):
            said = {one.name: getattr(value, one.name) for one in fields(value) if one.init}
            new = {name: _with_steps_veiled(one, readable) for name, one in said.items()}
            changed = {name: one for name, one in new.items() if one is not said[name]}
            return replace(value, **changed) if changed else value
        case _:
            return value
