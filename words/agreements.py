"""Agreements in a listing, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from words.deadlines import ENDED_AGREEMENT, state_of_row
from words.document import Column, Listing
from workflows.lookup.rows import Rows

if TYPE_CHECKING:
    from lifecycle.snapshot import Snapshot
    from workflows.lookup.rows import Many


def agreements_rows(found: Many[Snapshot]) -> Listing:
    """Agreements, one a row."""
    return Listing(_LISTED, Rows(lambda: len(found), lambda: map(_listed, found)))


def _listed(snapshot: Snapshot) -> dict[str, object]:
    agreement = snapshot.agreement
    return {
        "reference": snapshot.reference,
        "machine": snapshot.machine,
        "state": snapshot.state,
        "since": snapshot.since,
        "starts_on": agreement.starts_on,
        "ends_on": agreement.ends_on,
        "parties": tuple(unit.name for unit in snapshot.parties),
        "title": agreement.title,
        "under": snapshot.parent,
        "ended_agreement": snapshot.ended_agreement,
        "ended_agreement_on": snapshot.ended_agreement_on,
        "version": snapshot.version,
    }


_LISTED: Final = (
    Column("reference", 0),
    Column("machine", 2, show=lambda texts, row: texts.word("kind", row["machine"])),
    Column("state", 0, folds=True, show=state_of_row),
    Column("since", 5, on_screen=False),
    Column("starts_on", 3),
    Column("ends_on", 1),
    Column("parties", 4, folds=True),
    Column("title", 5, on_screen=False),
    Column("under", 5, on_screen=False),
    *ENDED_AGREEMENT,
    Column("version", 5, on_screen=False),
)
