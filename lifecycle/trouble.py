"""What a database's own errors mean: somebody is in the way, it is away, full, or the register is damaged.

The one place that reads error codes of SQLite and PostgreSQL. What is no trouble of the database's, a
statement that cannot be or a rule that it keeps, is not translated: that is a defect of ours.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from sqlalchemy.exc import DBAPIError, OperationalError

from lifecycle.errors import DatabaseBusy, DatabaseLost, DatabaseUnusable
from lifecycle.hidden import address_shown, secrets_of, without_secrets

if TYPE_CHECKING:
    from sqlalchemy.engine import URL

PASSES: Final = frozenset(
    {
        "connection_lost",
        "connection_lost_at_commit",
        "database_failed",
        "database_folder_missing",
        "database_missing",
        "database_not_opened",
        "database_not_there",
        "database_not_writable",
        "database_unreachable",
        "disk_failed",
        "disk_full",
        "login_refused",
    }
)
"""Reasons for which a register cannot be used now and may be later: a server restarts, a disk is emptied."""

BUSY: Final = "busy"

_SQLITE: Final[Mapping[str, str]] = {
    "SQLITE_BUSY": BUSY,
    "SQLITE_LOCKED": BUSY,
    "SQLITE_PROTOCOL": BUSY,
    "SQLITE_FULL": "disk_full",
    "SQLITE_IOERR": "disk_failed",
    "SQLITE_READONLY": "database_not_writable",
    "SQLITE_CANTOPEN": "database_not_opened",
    "SQLITE_PERM": "database_not_opened",
    "SQLITE_CORRUPT": "register_damaged",
    "SQLITE_NOTADB": "database_not_ours",
    "SQLITE_NOMEM": "database_failed",
}
"""Beginning of SQLite's name for an error -> what it means here."""

_POSTGRESQL: Final[Mapping[str, str]] = {
    "55P03": BUSY,  # lock not available
    "40": BUSY,  # serialization failure, deadlock
    "57014": BUSY,  # cancelled by whoever looks after the server, or a time-out of the server's
    "57P03": "server_not_ready",  # it is starting or stopping
    "53300": "server_not_ready",  # too many connections
    "28": "login_refused",
    "3D000": "database_not_there",
    "08": "connection_lost",
    "57P": "connection_lost",  # the server is being stopped, or somebody ended the connection
    "25P03": "connection_lost",  # it was idle for longer than the server allows
    "53100": "disk_full",
    "58": "disk_failed",
    "25006": "database_not_writable",  # a server that only reads
    "42501": "database_not_allowed",
    "42P01": "register_damaged",  # a table or a column is not there
    "42703": "register_damaged",
    "XX001": "register_damaged",
    "XX002": "register_damaged",
    "53": "database_failed",
    "XX": "database_failed",
}
"""Beginning of an SQLSTATE -> what it means here; a longer beginning counts before a shorter one."""

_AT_THE_DOOR: Final[Mapping[str, str]] = {
    "57P03": r"starting up|shutting down|in recovery mode|not yet accepting"
    r"|startar upp|stänger ner|återställningsläge",
    "53300": r"too many (clients|connections)|connection slots|för många (klienter|anslutningar)",
    "28000": r"authentication failed|no password supplied|pg_hba\.conf|role \".*\" does not exist"
    r"|autentisering.* misslyckades|rollen \".*\" finns inte",
    "3D000": r"database \".*\" does not exist|databasen \".*\" finns inte",
}
"""SQLSTATE -> how a server says it that lets nobody in: then the driver gives no code, only these words."""

_SQLITE_MAGIC: Final = b"SQLite format 3\x00"
_OURS: Final = b"history_refuses_update"
"""Name of one of our triggers, which SQLite keeps as it was written."""


def meaning_of(error: DBAPIError) -> str | None:
    """Say what an error means: `BUSY`, a reason of `DatabaseUnusable`, or None when it is a defect."""
    said = str(error.orig)
    if isinstance(error.orig, sqlite3.Error):
        name = getattr(error.orig, "sqlite_errorname", "")
        if "no such table" in said or "no such column" in said:
            return "register_damaged"
        if "Could not decode" in said:  # Python's own complaint about text that is none; it has no name
            return "row_unreadable"
        return _longest(_SQLITE, name)
    state = getattr(error.orig, "sqlstate", None) or _said_at_the_door(error)
    if state is not None and (found := _longest(_POSTGRESQL, state)) is not None:
        return found
    if error.connection_invalidated or (isinstance(error, OperationalError) and state is None):
        return "connection_lost"  # the network, or a server that died, gives no code
    return None


def _said_at_the_door(error: DBAPIError) -> str | None:
    if not isinstance(error, OperationalError):
        return None
    said = str(error.orig)
    return next(
        (state for state, words in _AT_THE_DOOR.items() if re.search(words, said, re.IGNORECASE)), None
    )


def _longest(table: Mapping[str, str], name: str) -> str | None:
    fitting = [beginning for beginning in table if name.startswith(beginning)]
    return table[max(fitting, key=len)] if fitting else None


def translated(error: DBAPIError, url: URL) -> DatabaseBusy | DatabaseUnusable | None:
    """Give the error of ours for one of the database's; None when there is none.

    What the driver said is a fact for programs and whoever looks after the server; people get our own words.
    """
    meaning, database = meaning_of(error), address_shown(url)
    said = without_secrets((str(error.orig).splitlines() or [""])[0], secrets_of(url))
    if meaning is None:
        return None
    if meaning == BUSY:
        return DatabaseBusy(said)
    if meaning == "server_not_ready":
        return DatabaseBusy(said, reason=meaning)
    if meaning == "connection_lost":
        return DatabaseLost(meaning, database=database, detail=said)
    return DatabaseUnusable(meaning, database=database, detail=said)


def is_trouble(error: Exception) -> bool:
    """Whether an error tells of the database, and not of the record that was read or written just then."""
    match error:
        case DatabaseBusy():
            return True
        case DatabaseUnusable():
            return error.reason != "row_unreadable"
        case DBAPIError():
            return meaning_of(error) not in {None, "row_unreadable"}
        case _:
            return False


def says_damaged(error: Exception) -> bool:
    """Whether an error says that the register is damaged: that is something to tell, not to wait for."""
    match error:
        case DatabaseUnusable():
            return error.reason in {"register_damaged", "row_unreadable"}
        case DBAPIError():
            return meaning_of(error) in {"register_damaged", "row_unreadable", "database_not_ours"}
        case _:
            return False


def is_unreadable_row(error: Exception) -> bool:
    """Whether SQLAlchemy failed to make values of what is stored: no day, no id, no JSON.

    It lets what its own readers raise pass as it is, so only the way that the error came tells it from
    a defect of ours.
    """
    if not isinstance(error, (ValueError, TypeError, AttributeError)):
        return False
    way: list[str] = []
    at = error.__traceback__
    while at is not None:
        way.append(str(at.tb_frame.f_globals.get("__name__", "")))
        at = at.tb_next
    ours = [place for place, module in enumerate(way) if module.startswith(("lifecycle.", "workflows."))]
    theirs = way[ours[-1] + 1 :] if ours else way
    asked_for_nothing_there = isinstance(error, AttributeError) and way[-1].startswith("sqlalchemy.engine")
    return not asked_for_nothing_there and any(one.startswith("sqlalchemy.engine.") for one in theirs)


def was_a_register(beginning: bytes) -> bool:
    """Whether a file that is no database now has been one, as far as its beginning tells."""
    return beginning.startswith(_SQLITE_MAGIC) or _OURS in beginning
