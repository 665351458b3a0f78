"""What a spreadsheet program would calculate, and how a text is kept from it, both ways."""

from __future__ import annotations

from typing import Final

CALCULATED: Final = ("=", "+", "-", "@")
"""How a cell begins that a spreadsheet program takes for a formula."""

_GUARD: Final = "'"


def guarded(cell: str) -> str:
    """Put one apostrophe before what would be calculated, and before what begins with one already."""
    return f"{_GUARD}{cell}" if cell.startswith((*CALCULATED, _GUARD)) else cell


def unguarded(cell: str) -> str:
    """Take exactly one apostrophe away; the rest of the cell is text, whatever it begins with."""
    return cell.removeprefix(_GUARD)


def is_guarded(cell: str) -> bool:
    """Whether somebody, or `guarded`, says of a cell that it is text."""
    return cell.startswith(_GUARD)
