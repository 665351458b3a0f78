"""Sealing free text: history holds a salted digest, the text stands beside it and can be forgotten."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Mapping
from hashlib import sha256
from typing import TYPE_CHECKING

from sqlalchemy import bindparam, insert, select, update

from lifecycle.prepared import Prepared
from lifecycle.records import SealedText
from lifecycle.seen import read_once
from lifecycle.table import table

if TYPE_CHECKING:
    from sqlalchemy import Connection

FORGOTTEN = "[…]"
"""What stands where a forgotten text stood."""

_SEALED = table(SealedText)
_NEW = Prepared(insert(_SEALED))
_TEXTS = select(_SEALED.c.digest, _SEALED.c.text)
_ALL = Prepared(_TEXTS)
_SOME = Prepared(_TEXTS.where(_SEALED.c.digest.in_(bindparam("wanted", expanding=True))))


def digest_of(salt: str, text: str) -> str:
    """Compute the digest under which a text is stored."""
    return sha256(f"{salt}{text}".encode()).hexdigest()


class Sealer:
    """Seals texts one by one and stores them together, just before the row that names them."""

    def __init__(self) -> None:
        self._pending: list[dict[str, str]] = []

    def seal(self, text: str) -> str:
        """Give the digest of the text with a fresh salt; two equal texts get different digests."""
        salt = secrets.token_hex(16)
        digest = digest_of(salt, text)
        self._pending.append({"digest": digest, "salt": salt, "text": text})
        return digest

    def store(self, connection: Connection) -> None:
        """Write what was sealed since the last call."""
        if self._pending:
            connection.execute(_NEW, self._pending)
            self._pending = []

    def discard(self) -> None:
        """Drop what was sealed for an attempt that was not kept."""
        self._pending = []


def texts_of(connection: Connection, digests: Iterable[str] | None = None) -> Mapping[str, str]:
    """Read sealed texts by digest; forgotten ones read as `FORGOTTEN`. Without digests: all of them."""
    wanted = None if digests is None else sorted(set(digests))
    if wanted == []:
        return {}
    rows = connection.execute(_ALL) if wanted is None else connection.execute(_SOME, {"wanted": wanted})
    return {row.digest: FORGOTTEN if row.text is None else row.text for row in rows}


def texts_once(connection: Connection, digests: Iterable[str]) -> Mapping[str, str]:
    """Read what was sealed in one history; whoever only reads and asks again is given it again."""
    wanted = frozenset(digests)
    return read_once(connection, ("sealed", wanted), lambda: texts_of(connection, wanted))


def forget(connection: Connection, digest: str) -> None:
    """Blank one sealed text and its salt for ever; the chain that names it still verifies."""
    connection.execute(update(_SEALED).where(_SEALED.c.digest == digest).values(text=None, salt=None))
