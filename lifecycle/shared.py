"""What an agreement shares with those above and below it: the pictures it rests on, the forums it meets in.

Asked by the guards before a step and by the audits of everything afterwards, so that both see the same ones.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING, Final

from lifecycle.areas import in_common

if TYPE_CHECKING:
    from lifecycle.snapshot import Snapshot

SHARED: Final = ("problem_picture", "forum")
"""Machines of what an agreement shares."""


def pictures_for(
    areas: Collection[str], hanging: Iterable[Snapshot], alone: Iterable[Snapshot]
) -> tuple[Snapshot, ...]:
    """Choose the pictures that have not ended and that an agreement may rest on, in the order given.

    Args:
        areas: codes of the areas that the agreement covers.
        hanging: what hangs on it, on the one above it even if that has ended, or on a sub-agreement under it
            that goes on: pictures of a common area, or of none in particular.
        alone: what hangs on nothing: pictures of one of its very areas.
    """
    own = (one for one in alone if not {*one.area_codes}.isdisjoint(areas))
    found = (one for one in (*hanging, *own) if one.machine == "problem_picture")
    return tuple(one for one in found if not one.means.has_ended and in_common(one.area_codes, areas))


def forums_for(hanging: Iterable[Snapshot]) -> tuple[Snapshot, ...]:
    """Choose the forums that have not been dissolved and in which an agreement's parties meet."""
    return tuple(one for one in hanging if one.machine == "forum" and not one.means.has_ended)
