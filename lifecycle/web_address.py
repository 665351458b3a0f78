"""Where people reach the pages of a register, and that of each record: what mails and calendars link to."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final
from urllib.parse import quote, urlsplit

from lifecycle.values import dataclass

KINDS: Final[Mapping[str, str]] = {
    **dict.fromkeys(("main_agreement", "sub_agreement", "pledge"), "avtal"),
    "problem_picture": "bild",
    **dict.fromkeys(
        (
            *("action_plan", "communication_plan", "follow_up_plan"),
            *("contact_list", "development_plan", "municipal_plan"),
        ),
        "plan",
    ),
    "forum": "forum",
    "meeting": "mote",
    "activity": "aktivitet",
    "contribution": "underlag",
    "round": "omgang",
    "follow_up": "uppfoljning",
    "duty": "plikt",
    "learning_pair": "larpar",
}
"""The first word of the address of a record's page, by its machine."""

_LOOPBACK: Final = ("127.0.0.1", "localhost")


def is_public_address(written: str) -> bool:
    """Whether pages may be at an address: encrypted, or on this computer alone; no path, no user, no IPv6.

    Of the latter werkzeug cannot tell whether it is the host that was asked for.
    """
    try:
        parts = urlsplit(written)
        _ = parts.port
    except ValueError:
        return False
    host = parts.hostname or ""
    plain = parts.scheme == "http" and host in _LOOPBACK
    bare = not (parts.path or parts.query or parts.fragment or "@" in parts.netloc)
    return (
        bare
        and bool(host)
        and ":" not in host
        and written.isprintable()
        and (plain or parts.scheme == "https")
    )


@dataclass(frozen=True, slots=True)
class Pages:
    """Where the pages are; nowhere, if nobody said."""

    address: str = ""
    """Without a slash at the end."""

    def of(self, machine: str, reference: str) -> str:
        """Give the address of a record's page; a reference that it had before leads there, too."""
        return f"{self.address}/{KINDS[machine]}/{quote(reference)}" if self.address else ""
