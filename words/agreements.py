"""Agreements in a listing, in words."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from words.document import Column, Listing

if TYPE_CHECKING:
    from workflows.lookup.snapshot import Standing


def agreements_rows(found: Iterable[Standing]) -> Listing:
    """Agreements, one a row."""
    return Listing(_LISTED, (_listed(one) for one in found))


def _listed(standing: Standing) -> dict[str, object]:
    agreement = standing.agreement
    return {
        "reference": standing.reference,
        "machine": standing.machine,
        "state": standing.state,
        "since": standing.since,
        "starts_on": agreement.starts_on,
        "ends_on": agreement.ends_on,
        "parties": tuple(unit.name for unit in standing.parties),
        "title": agreement.title,
        "under": standing.parent,
        "version": standing.version,
    }


_LISTED: Final = (
    Column("reference", 0),
    Column("machine", 2, show=lambda texts, row: texts.word("kind", row["machine"])),
    Column("state", 0, show=lambda texts, row: texts.state(row["machine"], row["state"])),
    Column("since", 5, on_screen=False),
    Column("starts_on", 3),
    Column("ends_on", 1),
    Column("parties", 4, folds=True),
    Column("title", 5, on_screen=False),
    Column("under", 5, on_screen=False),
    Column("version", 5, on_screen=False),
)
