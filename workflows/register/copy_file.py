"""The file that `handslag backup` writes: a line of text for each row, the same from both kinds of database.

The first line says what it is a copy of; before a table's rows stands a line with its columns; the last line
counts the rows, and holds the SHA-256 of every byte before it. So a copy that was cut, added to or changed
anywhere is known as damaged before anything of it is used.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict
from datetime import UTC, date, datetime
from hashlib import sha256
from typing import IO, TYPE_CHECKING, Any, Final, TypeAlias
from uuid import UUID

from sqlalchemy import JSON, Boolean, Date, DateTime, Integer, Uuid
from sqlalchemy.types import TypeDecorator
from sqlmodel import SQLModel

import lifecycle.records  # noqa: F401 -- fills the metadata
from lifecycle.errors import LifecycleError
from lifecycle.store import SCHEMA
from lifecycle.values import dataclass

if TYPE_CHECKING:
    from sqlalchemy import Column, Table

FORMAT: Final = "handslag-copy"
FORMAT_VERSION: Final = 1

_FIRST: Final = b'{"format":"handslag-copy",'
_TABLE: Final = b'{"table":"'

Row: TypeAlias = "dict[str, object]"


class CopyRefused(LifecycleError):
    """A copy cannot be made or used; nothing was written."""

    code = "error.copy_refused"

    def __init__(self, reason: str, **facts: object) -> None:
        super().__init__(f"{reason}: {facts}", reason=reason, **facts)


@dataclass(frozen=True, slots=True)
class Header:
    """What a copy says of itself before its rows."""

    register: str
    """Identity of the register."""
    schema_version: int
    schema: str
    """Digest of the tables; a copy is restored by a Handslag that has the same ones."""
    simulated: bool
    taken_at: datetime
    """Aware UTC instant."""
    seal: str
    records: int
    findings: int
    """How much was wrong with the register when the copy was taken."""


def tables() -> Sequence[Table]:
    """List what is copied, so that a table comes after those that its rows point to."""
    return SQLModel.metadata.sorted_tables


def write_copy(
    file: IO[bytes], header: Header, rows_of: Iterable[tuple[Table, Iterable[Sequence[Any]]]]
) -> tuple[int, str]:
    """Write a copy, row by row; gives how many there were, and the digest in which it ends."""
    digest, counts = sha256(), {}

    def write(value: object) -> None:
        line = _line(value)
        digest.update(line)
        file.write(line)

    said = {name: _plain(value) for name, value in asdict(header).items()}
    write({"format": FORMAT, "version": FORMAT_VERSION, **said})
    for one, rows in rows_of:
        write({"table": one.name, "columns": [column.name for column in one.columns]})
        counts[one.name] = 0
        for row in rows:
            write([_plain(value) for value in row])
            counts[one.name] += 1
    ended = digest.hexdigest()
    file.write(_line({"rows": counts, "sha256": ended}))
    return sum(counts.values()), ended


class CopyReader:
    """Reads a copy that is whole; that is known before anything of it is given away."""

    def __init__(self, file: IO[bytes], name: str) -> None:
        """Read it through once, and then its first line.

        Raises:
            CopyRefused: it is no copy, a damaged one, or one that this code cannot read.
        """
        self._file, self._name, self._number = file, name, 0
        self.sha256 = self._digest_of_all()
        said = self._read(self._next())
        try:
            version, _ = said.pop("version"), said.pop("format")
            self.header = Header(**{name: _HEADER[name](value) for name, value in said.items()})
        except (AttributeError, KeyError, TypeError, ValueError):
            raise self._damaged() from None
        if version != FORMAT_VERSION or self.header.schema != SCHEMA.digest:
            facts = {"found": self.header.schema_version, "needed": SCHEMA.version}
            raise CopyRefused("copy_of_another_version", file=name, **facts)

    def rows(self) -> Iterator[tuple[Table, Row]]:
        """Give every row of every table, once.

        Raises:
            CopyRefused: it is damaged after all, or was changed meanwhile. What was given is of no use.
        """
        ours = {one.name: one for one in tables()}
        counts: dict[str, int] = {}
        line = self._next()
        while line.startswith(_TABLE):
            one, columns = self._heading(line, ours)
            counts[one.name] = 0
            while (line := self._next()).startswith(b"["):
                yield one, self._row(line, columns)
                counts[one.name] += 1
        if ours or line != _line({"rows": counts, "sha256": self.sha256}):
            raise self._damaged()
        if self._digest_of_all() != self.sha256:
            raise self._damaged()

    def _digest_of_all(self) -> str:
        """Compute the digest of every byte before the last line, which must say the same."""
        self._file.seek(0)
        if self._file.read(len(_FIRST)) != _FIRST:  # before a line, which may be as long as the file
            raise CopyRefused("not_a_copy", file=self._name)
        digest, number, last = sha256(_FIRST), 0, b""
        for line in self._file:
            digest.update(last)
            last, number = line, number + 1
        ended = digest.hexdigest()
        if not last.endswith(f',"sha256":"{ended}"}}\n'.encode()):
            raise CopyRefused("copy_damaged", file=self._name, line=number)
        self._file.seek(0)
        return ended

    def _next(self) -> bytes:
        self._number += 1
        return self._file.readline()

    def _read(self, line: bytes) -> Any:  # noqa: ANN401 -- whatever the line holds
        try:
            return json.loads(line)
        except (ValueError, RecursionError):
            raise self._damaged() from None

    def _heading(self, line: bytes, left: dict[str, Table]) -> tuple[Table, Sequence[Column[Any]]]:
        """Say which table's rows follow; takes it from those that are left."""
        said = self._read(line)
        one = left.pop(str(said["table"]), None)
        if one is None or said.get("columns") != [column.name for column in one.columns]:
            raise self._damaged()
        return one, list(one.columns)

    def _row(self, line: bytes, columns: Sequence[Column[Any]]) -> Row:
        values = self._read(line)
        if len(values) != len(columns):
            raise self._damaged()
        try:
            return {column.name: _value(column, value) for column, value in zip(columns, values, strict=True)}
        except (ValueError, TypeError, AttributeError):
            raise self._damaged() from None

    def _damaged(self) -> CopyRefused:
        return CopyRefused("copy_damaged", file=self._name, line=self._number)


def _line(value: object) -> bytes:
    try:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
    except UnicodeEncodeError:  # half a character, which JSON can hold and UTF-8 cannot
        return json.dumps(value, separators=(",", ":")).encode() + b"\n"


def _plain(value: object) -> object:
    match value:
        case UUID():
            return str(value)
        case datetime():
            return value.astimezone(UTC).isoformat()
        case date():
            return value.isoformat()
        case _:
            return value


def _value(column: Column[Any], value: object) -> object:
    """Make of JSON's value what the column holds."""
    kind = column.type.impl_instance if isinstance(column.type, TypeDecorator) else column.type
    if value is None or isinstance(kind, JSON):
        return value
    return next((read for of, read in _READ if isinstance(kind, of)), _only(str))(value)


def _only(kind: type) -> Callable[[Any], object]:
    def read(value: object) -> object:
        if type(value) is not kind:
            raise TypeError(kind)
        return value

    return read


_READ: Final[Sequence[tuple[type, Callable[[Any], object]]]] = (
    (Uuid, UUID),
    (DateTime, datetime.fromisoformat),
    (Date, date.fromisoformat),
    (Boolean, _only(bool)),
    (Integer, _only(int)),
)
"""Kind of column -> how its values are read."""

_HEADER: Final[Mapping[str, Callable[[Any], Any]]] = {
    **dict.fromkeys(("register", "schema", "seal"), _only(str)),
    **dict.fromkeys(("schema_version", "records", "findings"), _only(int)),
    "simulated": _only(bool),
    "taken_at": datetime.fromisoformat,
}
"""Field of the header -> how it is read."""
