"""What the rules beside the definitions were read from: each text that ever held, for ever, by its hash.

Known on a day is judged by the rules that the register had on it; as of a day, by those of today.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from hashlib import sha256
from typing import TYPE_CHECKING, Final

from sqlalchemy import insert, select

from lifecycle.records import RuleText
from lifecycle.register import note, noted
from lifecycle.store import fact, lock_register, set_fact
from lifecycle.table import table

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from lifecycle.transaction import Transaction

CONFIGURED: Final = "configuration"
"""Kind of row of the register's chain, and fact: which texts hold from then on, each as `NAME=HASH`."""

_TEXT = table(RuleText)


def keep_rule_texts(tx: Transaction) -> None:
    """Keep the texts that the rulebook was read from, and write down that they hold; once while they do."""
    wanted = {f"{name}={hash_of(text)}": text for name, text in sorted(tx.rulebook.texts.items())}
    if not wanted or fact(tx.connection, CONFIGURED) == " ".join(wanted):
        return
    lock_register(tx.connection)
    if fact(tx.connection, CONFIGURED) == " ".join(wanted):  # somebody wrote it while we waited
        return
    there = {(row.name, row.sha256) for row in tx.connection.execute(select(_TEXT))}
    said = [(*one.split("=", 1), body) for one, body in wanted.items()]
    rows = [
        {"name": name, "sha256": digest, "body": body}
        for name, digest, body in said
        if (name, digest) not in there
    ]
    if rows:
        tx.connection.execute(insert(_TEXT), rows)
    set_fact(tx.connection, CONFIGURED, " ".join(wanted))
    note(tx, CONFIGURED, {"texts": list(wanted)})


def say_again(tx: Transaction) -> None:
    """Write down anew what holds, where the last row that says so is of a day that has not come."""
    rows = [row for row in noted(tx.connection) if row.kind == CONFIGURED]
    if rows and rows[-1].today > tx.today:
        note(tx, CONFIGURED, {"texts": rows[-1].said["texts"]})


def texts_then(connection: Connection, known_on: date) -> Mapping[str, str]:
    """Give the texts that held at the end of a day, by name; none where none was kept yet.

    Raises:
        ValueError, LookupError, TypeError: somebody tampered with the rows that this is read from.
    """
    rows = [row for row in noted(connection) if row.kind == CONFIGURED and row.today <= known_on]
    if not rows:
        return {}
    said = rows[-1].said["texts"]
    if not isinstance(said, list):
        raise TypeError(said)
    bodies = {f"{row.name}={row.sha256}": row.body for row in connection.execute(select(_TEXT))}
    return {str(one).partition("=")[0]: bodies[str(one)] for one in said}


@lru_cache(maxsize=64)
def hash_of(text: str) -> str:
    """Hash a text (SHA-256, hex); a process has few, and every writing asks of them."""
    return sha256(text.encode()).hexdigest()
