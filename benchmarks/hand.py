"""A database as somebody uses it who has nothing but its driver: text, parameters, rows.

With the durability of the product: the same pragmas on SQLite, the same session on PostgreSQL.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Final
from uuid import UUID
from zoneinfo import ZoneInfo

PRAGMAS: Final = (
    "busy_timeout = 10000",
    "journal_mode = WAL",
    "synchronous = FULL",
    "foreign_keys = ON",
    "secure_delete = ON",
    "recursive_triggers = ON",
)
"""What the product sets on every connection (lifecycle/store.py)."""

_ON_SQLITE: Final = ("BEGIN IMMEDIATE",)
_ON_POSTGRESQL: Final = (
    "BEGIN",
    "SET LOCAL lock_timeout = '10s'",
    f"SELECT pg_advisory_xact_lock_shared({0x48616E64})",
)


_SWEDEN: Final = ZoneInfo("Europe/Stockholm")


def swedish(now: datetime) -> date:
    """Give the legal day of an instant: for an hour or two before midnight UTC it is the next one."""
    return now.astimezone(_SWEDEN).date()


@dataclass(frozen=True, slots=True)
class Hand:
    """A connection of either driver; statements are written with `?`, as SQLite has it."""

    connection: Any
    cursor: Any
    locks: bool
    """Whether it is a server: rows are locked there, and the driver knows days and ids."""
    _texts: dict[str, str] = field(default_factory=dict)

    def begin(self) -> None:
        """Begin to write."""
        for text in _ON_POSTGRESQL if self.locks else _ON_SQLITE:
            self.cursor.execute(text)

    def commit(self) -> None:
        """Let it stay."""
        self.cursor.execute("COMMIT")

    def rows(self, statement: str, *values: object) -> list[tuple[Any, ...]]:
        """Ask."""
        found: list[tuple[Any, ...]] = self.cursor.execute(self._text(statement), values).fetchall()
        return found

    def run(self, statement: str, *values: object) -> int:
        """Write, and say how many rows that changed."""
        changed: int = self.cursor.execute(self._text(statement), values).rowcount
        return changed

    def many(self, statement: str, rows: Sequence[Sequence[object]]) -> None:
        """Write the same with other values."""
        self.cursor.executemany(self._text(statement), rows)

    def close(self) -> None:
        """Let go of the database."""
        self.connection.close()

    def key(self, identity: UUID) -> object:
        """Give an id as the driver takes it."""
        return identity if self.locks else identity.hex

    def day(self, day: date | None) -> object:
        """Give a day as the driver takes it."""
        return day if self.locks or day is None else day.isoformat()

    def key_read(self, value: Any) -> UUID:  # noqa: ANN401 -- as the driver gives it
        """Read an id."""
        return value if isinstance(value, UUID) else UUID(value)

    def day_read(self, value: Any) -> date:  # noqa: ANN401 -- as the driver gives it
        """Read a day."""
        return value if isinstance(value, date) else date.fromisoformat(value)

    def _text(self, statement: str) -> str:
        if not self.locks:
            return statement
        return self._texts.get(statement) or self._texts.setdefault(statement, statement.replace("?", "%s"))


def hand_for(url: str) -> Hand:
    """Connect to the database that an address of ours names."""
    if url.startswith("sqlite:///"):
        file = sqlite3.connect(url.removeprefix("sqlite:///"), isolation_level=None)
        for pragma in PRAGMAS:
            file.execute(f"PRAGMA {pragma}")
        return Hand(file, file.cursor(), locks=False)
    import psycopg  # noqa: PLC0415 -- whoever measures SQLite does not load it

    server = psycopg.connect(url.replace("+psycopg", ""), autocommit=True)
    return Hand(server, server.cursor(), locks=True)
