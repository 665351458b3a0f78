"""What follows for annexes, pictures and rounds when their agreement ends or is replaced, or they are."""

from __future__ import annotations

from collections.abc import Iterator

from lifecycle.case import Case
from lifecycle.effects.effect import Follows
from lifecycle.nouns import ALONGSIDE, ANNEXES
from lifecycle.records import Round
from lifecycle.snapshot import the


def replaces_earlier_version(case: Case) -> Iterator[Follows]:
    """The later version of an annex or a plan takes the place of the earlier one."""
    if case.predecessor is not None and not case.predecessor.means.has_ended:
        yield Follows(case.predecessor.record.id, "replace")


def supersedes_predecessor(case: Case) -> Iterator[Follows]:
    """A picture in which the parties have chosen anew takes the place of the one before."""
    if case.predecessor is not None and not case.predecessor.means.has_ended:
        yield Follows(case.predecessor.record.id, "supersede")


def what_hangs_on_it_moves(case: Case) -> Iterator[Follows]:
    """Annexes, pictures, forums, activities and rounds go on under the agreement that replaces theirs."""
    binding = [one for one in case.successors if one.means.binds]
    successor = min(binding, key=lambda one: not one.means.in_force, default=None)
    if successor is None:
        return
    for child in case.below(*ANNEXES):
        yield Follows(child.record.id, "carry_over", {"parent_id": successor.record.id})
    for child in case.below(*ALONGSIDE):
        yield Follows(child.record.id, None, {"parent_id": successor.record.id})


def what_hangs_on_it_ends(case: Case) -> Iterator[Follows]:
    """An annex does not outlive its agreement, and no round is opened any more for what has ended.

    A round whose sheet is out is still to be concluded: the last follow-up is of use to the next agreement.
    """
    for child in case.below(*ANNEXES):
        yield Follows(child.record.id, "withdraw" if child.means.is_prepared else "end")
    for child in case.below("round"):
        if not child.means.in_force and the(Round, child.noun).plan_id is None:
            yield Follows(child.record.id, "skip")
