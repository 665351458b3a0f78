"""Which groups which kinds of source have reached: a picture's matrix, with its holes (H-098, H-099)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Final

from lifecycle.codes import CODES
from lifecycle.lacking import not_reached
from lifecycle.values import dataclass

if TYPE_CHECKING:
    from lifecycle.fields import Row

ASKING: Final = ("safety_survey", "drug_survey", "interviews", "citizen_dialogue")
"""Kinds of source that ask those who live and work there; of others nobody asks whom they reached."""

UNSAID: Final = ""
"""Stands for the source where nobody has said by which one a group was reached."""


@dataclass(frozen=True, slots=True)
class Coverage:
    """A picture's groups beside its kinds of source."""

    kinds: tuple[str, ...]
    """Kinds of source that have reached somebody, or that it lists and that ask people, in their order."""
    cells: Mapping[tuple[str, str], Sequence[Row]]
    """Group and kind -> the rows that say so, with form and place; a hole is not there."""
    not_reached: tuple[str, ...]
    """Groups that no source has reached."""
    reached_nobody: tuple[str, ...]
    """Kinds of source that ask people, and of which it is not said whom they reached."""


def coverage_of(sources: Iterable[Row], reached: Iterable[Row]) -> Coverage:
    """Lay out what a picture says of its sources and of the groups that they reached."""
    rows = tuple(reached)
    cells: dict[tuple[str, str], list[Row]] = {}
    for row in rows:
        if "group" in row:
            cells.setdefault((row["group"], row.get("source", UNSAID)), []).append(row)
    reaching = {kind for _, kind in cells}
    listed = {row["kind"] for row in sources if row.get("kind") in ASKING}
    in_order = (*CODES["sources.kind"], UNSAID)
    return Coverage(
        kinds=tuple(one for one in in_order if one in listed | reaching),
        cells=cells,
        not_reached=not_reached(rows),
        reached_nobody=tuple(one for one in in_order if one in listed - reaching),
    )
