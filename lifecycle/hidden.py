"""The one place that hides what is secret: in a database's address, and in what others say who may repeat it.

What is not known to be harmless is hidden.
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING, Final
from urllib.parse import quote, quote_plus

from lifecycle.patterns import pattern

if TYPE_CHECKING:
    from sqlalchemy.engine import URL

STARS: Final = "***"

_HARMLESS: Final = frozenset(
    {
        *("application_name", "client_encoding", "connect_timeout", "host", "mode", "port", "sslmode"),
        *("target_session_attrs", "timeout", "uri"),
    }
)
"""What may stand in the query of an address and be seen."""

_LOGGING_IN: Final = pattern(r"(\bAUTH\s+\S+\s+)\S+", re.IGNORECASE)
"""What a mail program sends to be let in, which a server may repeat."""

_SECRETIVE: Final = pattern(r"[:@?=]")
"""Without any of these a text names a file at most."""


@lru_cache(maxsize=16)
def address_shown(url: URL) -> str:
    """Write a database's address as people may see it; every transaction has it ready for a fault."""
    query = {name: value if name in _HARMLESS else STARS for name, value in url.query.items()}
    shown = url.set(query=query).render_as_string(hide_password=True)
    return shown.replace(quote_plus(STARS), STARS)


def unreadable_shown(address: str) -> str:
    """Write what is no address as people may see it: nobody knows where in it a password stands."""
    return STARS if _SECRETIVE.search(address) else address


def secrets_of(url: URL) -> tuple[str, ...]:
    """Name what is secret in an address."""
    said = (value for name, value in url.query.items() if name not in _HARMLESS)
    values = (one for value in said for one in ((value,) if isinstance(value, str) else value))
    return tuple(filter(None, (url.password and str(url.password), *values)))


def without_secrets(said: str, secrets: Iterable[str]) -> str:
    """Hide secrets in what others say, also as they are written in an address or to log in."""
    for form in sorted({form for one in secrets if one for form in _forms(one)}, key=len, reverse=True):
        said = said.replace(form, STARS)
    return _LOGGING_IN.sub(rf"\1{STARS}", said)


def _forms(secret: str) -> tuple[str, ...]:
    return (secret, quote(secret, safe=""), quote_plus(secret), b64encode(secret.encode()).decode("ascii"))
