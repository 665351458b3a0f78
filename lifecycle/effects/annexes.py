"""What follows for annexes, pictures and rounds when their agreement ends or is replaced, or they are."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator
from uuid import UUID

from lifecycle.case import Case
from lifecycle.effects.effect import Follows
from lifecycle.nouns import ALONGSIDE, ANNEXES
from lifecycle.records import Round
from lifecycle.records.agreement import FRAMES
from lifecycle.snapshot import Snapshot, the


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
    yield from _moved(case.below(*ANNEXES, *ALONGSIDE), successor.record.id)


def what_was_left_behind_moves_under_it(case: Case) -> Iterator[Follows]:
    """What outlived the agreement before, which ended before this one began, goes on under this one."""
    yield from _moved(case.left_by_its_predecessor, case.record.id)


def _moved(hanging: Iterable[Snapshot], agreement_id: UUID) -> Iterator[Follows]:
    for machines, trigger in ((ANNEXES, "carry_over"), (ALONGSIDE, None)):
        for one in hanging:
            if one.record.machine in machines:
                yield Follows(one.record.id, trigger, {"parent_id": agreement_id})


def what_hangs_on_it_ends(case: Case) -> Iterator[Follows]:
    """What is only prepared under an agreement does not outlive it: nobody is reminded of it any more.

    A round whose sheet is out is still to be concluded: the last follow-up is of use to the next agreement.
    So is what was done to be told of an activity that was begun. While the next agreement is being written,
    what is written under this one goes on; when that comes to nothing, so does what waited for it.
    What is planned or begun under a plan goes on under its later version where that has been decided.
    """
    if (later := _later_version(case)) is not None:
        yield from _moved(case.below("activity"), later.record.id)
        return
    yield from _what_nobody_began(case)
    yield from _what_waited_for_it(case)
    if case.record.machine not in FRAMES:
        return
    if not _something_goes_on(case.successors):
        yield from _nobody_meets_any_more(case)
    for child in case.below(*ANNEXES):
        yield Follows(child.record.id, "withdraw" if child.means.is_prepared else "end")
    for child in case.below("round"):
        if not child.means.in_force and the(Round, child.noun).plan_id is None:
            yield Follows(child.record.id, "skip")


def _later_version(case: Case) -> Snapshot | None:
    """Give the version of a plan that comes after it, where that has been decided and has not ended."""
    after = case.successors if case.record.machine in ANNEXES else ()
    return next((one for one in after if one.means.binds), None)


def _what_nobody_began(case: Case) -> Iterator[Follows]:
    """Call off what was only planned under one that ended: activities, requests to others, agreements."""
    for child in case.below("activity", "contribution"):
        if child.means.is_prepared:
            yield Follows(child.record.id, "cancel" if child.machine == "activity" else "withdraw")
    if not _something_goes_on(case.successors):
        yield from _drafts_of(case.agreements_below)


def _what_waited_for_it(case: Case) -> Iterator[Follows]:
    """End what went on under the agreement before it only because this one was being written."""
    before = case.predecessor
    if before is None or not before.means.has_ended or before.means.never_bound:
        return
    if _something_goes_on(one for one in case.left_behind if one.record.predecessor_id == before.record.id):
        return
    waited = [one for one in case.left_behind if one.record.parent_id == before.record.id]
    yield from _drafts_of(waited)
    if not any(one.is_agreement and one.means.binds for one in waited):
        yield from _ends_of(waited)


def _something_goes_on(renewals: Iterable[Snapshot]) -> bool:
    """Whether a next agreement is being written, or stands."""
    return any(one.means.is_prepared or one.means.binds for one in renewals)


def _drafts_of(agreements: Iterable[Snapshot]) -> Iterator[Follows]:
    for one in agreements:
        if one.is_agreement and one.means.is_prepared:
            yield Follows(one.record.id, "withdraw")


def _nobody_meets_any_more(case: Case) -> Iterator[Follows]:
    """End the forums and the pictures that were begun, of an agreement with which nothing else goes on.

    Those of a main agreement serve the sub-agreements under it; with the last of these they end as well.
    """
    if any(one.means.binds for one in case.agreements_below):
        return
    yield from _ends_of(case.children)
    above = case.parent
    if above is None or not above.means.has_ended or case.means.never_bound:
        return
    beside = itertools.chain(case.beside, case.agreements_beside())
    if not any(_binds_under(above, one) for one in beside):
        yield from _ends_of(one for one in case.beside if one.record.parent_id == above.record.id)


def _binds_under(above: Snapshot, one: Snapshot) -> bool:
    return one.record.parent_id == above.record.id and one.is_agreement and one.means.binds


def _ends_of(hanging: Iterable[Snapshot]) -> Iterator[Follows]:
    for one in hanging:
        if one.record.machine == "forum" and not one.means.has_ended:
            yield Follows(one.record.id, "dissolve")
        elif one.record.machine == "problem_picture" and one.means.is_prepared:
            yield Follows(one.record.id, "abandon")
