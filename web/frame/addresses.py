"""Where the page of a record is: by the kind that it is of, and its reference, which holds slashes and å."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from flask import request, url_for

from lifecycle.web_address import KINDS
from workflows.lookup.by_name import machines_of

if TYPE_CHECKING:
    from sqlalchemy import Connection

__all__ = ["NAMES_ONE", "address_of", "addresses_of", "machines_of", "page_to_go_to"]

NAMES_ONE: Final = frozenset(
    {
        "reference",
        "parent",
        "under",
        "predecessor",
        "ended_agreement",
        "agreement",
        "round",
        "origin",
        "about",
    }
)
"""Columns and fields in which another record's reference stands."""


def address_of(machine: str, reference: str, page: str = "record", /, **more: str) -> str:
    """Give the address of a record's page, or of one of its forms."""
    return url_for(page, _anchor=None, kind=KINDS[machine], reference=reference, **dict[str, Any](more))


def page_to_go_to() -> str:
    """Give the page that somebody wants to go to afterwards, if it is ours: never somebody else's address.

    What a browser would read otherwise than Python does, by a backslash or by what it leaves out, is none.
    """
    wanted = request.values.get("then", "")
    parts = urlsplit(wanted)
    is_ours = wanted.startswith("/") and not wanted.startswith("//") and not (parts.scheme or parts.netloc)
    return wanted if is_ours and "\\" not in wanted and wanted.isprintable() else url_for("today")


def addresses_of(connection: Connection, references: Iterable[str]) -> dict[str, str]:
    """Give the addresses of the pages of some records; what is none has none."""
    found = machines_of(connection, references)
    return {reference: address_of(machine, reference) for reference, machine in found.items()}
