"""With whom an agreement's parties learn: no fair comparison from the day their programme began (H-169)."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING

from lifecycle.names import name_key
from lifecycle.records import FollowUp, LearningPair, Round
from lifecycle.snapshot import the
from workflows.lookup.geography import municipality_called

if TYPE_CHECKING:
    from uuid import UUID

    from lifecycle.snapshot import Snapshot


def learning_partners(
    line: FollowUp, sheet: Round, parties: Collection[UUID], pairs: Iterable[Snapshot]
) -> frozenset[str]:
    """Give the areas to which a line compares, as it writes them, that learn together with a party.

    What began while the round's period went on, or before it, counts, also when it has ended since: what one
    has learnt one has learnt.
    """
    partners = {
        called
        for one in pairs
        if _has_begun(one, sheet) and {*parties} & {unit.id for unit in one.parties}
        for unit in one.parties
        if unit.id not in parties
        for called in (_place(unit.name), unit.area_code)
        if called
    }
    written = (row.get("area", "") for row in line.comparisons)
    return frozenset(area for area in written if _place(area) in partners)


def _has_begun(pair: Snapshot, sheet: Round) -> bool:
    """Whether they learnt together before the period was over; a pair that never was has not."""
    last, begun_on = sheet.period_ends_on, the(LearningPair, pair.noun).begun_on
    is_real = not pair.record.never_was
    return is_real and begun_on is not None and (last is None or begun_on <= last)


def _place(name: str) -> str:
    """Call a municipality by its code, however it is written, and anything else by its name."""
    municipality = municipality_called(name)
    return name_key(name) if municipality is None else municipality.code
