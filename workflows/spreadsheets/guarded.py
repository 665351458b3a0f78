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
    """Take the one apostrophe away that `guarded` puts; `'98` has none of ours, and keeps its own."""
    return cell.removeprefix(_GUARD) if is_guarded(cell) else cell


def is_guarded(cell: str) -> bool:
    """Whether `guarded`, or somebody in its way, says of a cell that it is text."""
    return cell.startswith(_GUARD) and cell.removeprefix(_GUARD).startswith((*CALCULATED, _GUARD))
