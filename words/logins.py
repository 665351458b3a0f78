"""What is said of who is logged in with browsers, and by which accounts people come in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from words.document import Column, Document, Line, Listing

if TYPE_CHECKING:
    from datetime import datetime

    from words.texts import Texts
    from workflows.directory.open_logins import Entrances, OpenLogin


def entrances_value(found: Entrances) -> dict[str, object]:
    """Give to a program who is logged in, and by which accounts people come in."""
    return {"logins": found.logins, "bindings": found.bound}


def entrances_document(texts: Texts, found: Entrances) -> Document:
    """Tell who is logged in, then by which accounts people come in."""
    yield Line(texts.text("logins.open"))
    yield logins(found)
    yield Line(texts.text("logins.accounts"))
    yield Listing(_ACCOUNTS, found.bound, "logins.no_accounts")


def logins(found: Entrances) -> Listing:
    """List who is logged in."""
    return Listing(_LOGINS, found.logins, "logins.none")


def _who(texts: Texts, row: OpenLogin) -> str:
    return row.handle or texts.text("logins.whose_account")


def _instant(texts: Texts, instant: datetime) -> str:
    return texts.text("logins.instant", day=instant.date(), time=instant.strftime("%H:%M"))


_LOGINS: Final = (
    Column("number", 0),
    Column("handle", show=_who),
    Column("issuer", folds=True),
    Column("level", 2),
    Column("started", 2, show=lambda texts, row: _instant(texts, row.started)),
    Column("until", show=lambda texts, row: _instant(texts, row.until)),
)
_ACCOUNTS: Final = (
    Column("handle", 0),
    Column("issuer", folds=True),
    Column("subject", 2, folds=True, title=lambda texts: texts.text("logins.subject")),
)
