"""Scenes that are played once: what was typed into an empty register, and the register that came of it.

What is kept is a copy, and whoever begins with it gets a copy: nothing that is typed later reaches it.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeAlias

if TYPE_CHECKING:
    from tests.databases import PostgresDatabases

Lines: TypeAlias = tuple[tuple[str, ...], ...]
"""What was typed, in its order: a day, and the words of a command."""


class Scenes(Protocol):
    """Registers by what was typed into them, from the empty one on."""

    def __contains__(self, lines: Lines) -> bool: ...

    def begin(self, url: str, lines: Lines) -> None:
        """Let a register into which nothing has been typed yet be the one that came of a scene."""

    def keep(self, url: str, lines: Lines, following: Lines) -> None:
        """Keep what a register has become by `lines`, if that pays; `following` is what it is to become."""


class FileScenes:
    """Scenes on SQLite: bytes, and copied in no time. Each line ends one."""

    MOST = 400

    def __init__(self) -> None:
        self._kept: dict[Lines, bytes] = {}

    def __contains__(self, lines: Lines) -> bool:
        return lines in self._kept

    def begin(self, url: str, lines: Lines) -> None:
        file_of(url).write_bytes(self._kept[lines])

    def keep(self, url: str, lines: Lines, following: Lines) -> None:
        del following
        with closing(sqlite3.connect(file_of(url))) as connection:  # all of it into the one file
            assert connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone() == (0, 0, 0)
        while len(self._kept) >= self.MOST:
            self._kept.pop(next(iter(self._kept)))
        self._kept[lines] = file_of(url).read_bytes()


class PostgresScenes:
    """Scenes on PostgreSQL: databases that others are copied from.

    A copy costs half as much as typing a command. So a scene ends only where lives part: where one that was
    lived before goes on otherwise.
    """

    MOST = 16

    def __init__(self, databases: PostgresDatabases) -> None:
        self._databases = databases
        self._kept: dict[Lines, str] = {}
        self._lived: set[Lines] = set()

    def __contains__(self, lines: Lines) -> bool:
        return lines in self._kept

    def begin(self, url: str, lines: Lines) -> None:
        self._databases.replace(url, template=self._kept[lines])

    def keep(self, url: str, lines: Lines, following: Lines) -> None:
        again = lines in self._lived
        self._lived.add(lines)
        if not again or (following != lines and following in self._lived):
            return
        while len(self._kept) >= self.MOST:
            self._databases.drop(self._kept.pop(next(iter(self._kept))))
        self._kept[lines] = self._databases.create(template=url)

    def close(self) -> None:
        """Let go of them all."""
        for url in self._kept.values():
            self._databases.drop(url)


def file_of(url: str) -> Path:
    return Path(url.removeprefix("sqlite:///"))


FILES = FileScenes()
"""Those of this process."""
