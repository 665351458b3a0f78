"""Who is in the chair of a forum on a day, and who takes over where it goes round (H-067)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lifecycle.fields import Row


def in_the_chair(chair: Sequence[Row], day: date) -> tuple[Row, ...]:
    """Give the rows of whoever has it on a day: those that began last. What says no day has begun."""
    begun = [row for row in chair if _begins(row) <= day.isoformat()]
    last = max(map(_begins, begun), default="")
    return tuple(row for row in begun if _begins(row) == last)


def next_in_the_chair(chair: Sequence[Row], day: date) -> tuple[Row, ...]:
    """Give the rows of whoever takes it over first after a day; none where nobody is planned."""
    ahead = later_in_the_chair(chair, day)
    first = min(map(_begins, ahead), default="")
    return tuple(row for row in ahead if _begins(row) == first)


def later_in_the_chair(chair: Sequence[Row], day: date) -> tuple[Row, ...]:
    """Give the rows of everybody who is planned to have it after a day."""
    return tuple(row for row in chair if _begins(row) > day.isoformat())


def _begins(row: Row) -> str:
    return row.get("from_on", "")
