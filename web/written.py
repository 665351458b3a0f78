"""What stands in a file of settings: whether it can be, and what is said where it cannot."""

from __future__ import annotations

from typing import Final
from urllib.parse import urlsplit

from lifecycle.values import dataclass

_LOOPBACK: Final = ("127.0.0.1", "::1", "localhost")


@dataclass(frozen=True, slots=True)
class Wrong:
    """Something in a file of settings that cannot be: where it stands, and what would do."""

    where: str
    right: str


def is_text(value: object) -> bool:
    """Whether a value of a file is a line of text."""
    return isinstance(value, str) and bool(value.strip()) and value.isprintable()


def is_address(value: object) -> bool:
    """Whether a value of a file is where something is on the web."""
    if not isinstance(value, str) or not is_text(value):
        return False
    parts = urlsplit(value)
    encrypted = parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in _LOOPBACK)
    return encrypted and bool(parts.hostname) and not (parts.query or parts.fragment or "@" in parts.netloc)
