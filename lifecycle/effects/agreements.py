"""What follows on other agreements when one begins, ends or gets a new term."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from lifecycle.agreeing import ends_it, last_day_by, notices_that_stand
from lifecycle.case import Case
from lifecycle.effects.effect import Follows
from lifecycle.fields import Dated, Value
from lifecycle.implied import runs_without_its_main_since
from lifecycle.records import Agreement
from lifecycle.snapshot import Snapshot


def replaces_predecessor(case: Case) -> Iterator[Follows]:
    """An agreement that begins replaces the one that it renews, if that still stands."""
    if case.predecessor is not None and case.predecessor.means.binds:
        yield Follows(case.predecessor.record.id, "replace")


def gives_way_to_its_successor(case: Case) -> Iterator[Follows]:
    """An agreement that begins when its successor has begun is replaced at once: it was signed too late."""
    if any(one.means.in_force and _has_begun(one, case.on) for one in case.successors):
        yield Follows(case.record.id, "replace")


def _has_begun(one: Snapshot, on: date) -> bool:
    """Whether it began by a day: an old paper is in the state of its first row on each day of its life."""
    return one.agreement.starts_on is None or one.agreement.starts_on <= on


def a_notice_received_before_takes_effect(case: Case) -> Iterator[Follows]:
    """An agreement of which notice was given after it was signed is under notice as soon as it begins."""
    given = notices_that_stand(case.parties, case.acts_as_heirs)
    if not case.means.in_force or not given or not ends_it(case.parties, {one.unit for one in given}):
        return
    now, last = case.values["ends_on"], last_day_by(case.parties, given)
    if last is not None and last >= case.on and (not isinstance(now, Dated) or last <= now.last):
        changes: dict[str, Value] = {"ends_on": Dated.on(last), "ends_with_parent": False}
    else:
        changes = {"ends_on": replace(now, basis="assumed")} if isinstance(now, Dated) else {}
    yield Follows(case.record.id, "come_under_notice", changes)


def subs_move_under_the_successor(case: Case) -> Iterator[Follows]:
    """What stands or is prepared under a replaced agreement moves under its successor.

    What runs "until the main agreement ends" does not move: it ends with the agreement that it names. What is
    only prepared so is to end with the successor.
    """
    binding = [one for one in case.successors if one.means.binds]
    successor = min(binding, key=lambda one: not one.means.in_force, default=None)  # that has begun
    for child in case.agreements_below:
        if child.means.has_ended:
            continue
        if child.agreement.ends_with_parent and child.means.binds:
            yield from _ends_by(child, case.on - timedelta(days=1))
        elif successor is not None:
            yield _under(child, successor.record.id, successor.agreement)


def subs_left_behind_move_under_it(case: Case) -> Iterator[Follows]:
    """What stands or is prepared under an agreement that ended before its successor began goes on under that.

    What was to end with the ended one has its last day, and does not move.
    """
    for child in case.left_by_its_predecessor:
        if child.is_agreement and not (child.agreement.ends_with_parent and child.means.binds):
            yield _under(child, case.record.id, case.agreement)


def _under(child: Snapshot, main_id: UUID, main: Agreement) -> Follows:
    changes: dict[str, Value] = {"parent_id": main_id}
    if child.agreement.ends_with_parent:
        changes["ends_on"] = Dated.follows(main.ends_on)
    return Follows(child.record.id, "rehome" if child.record.machine == "sub_agreement" else None, changes)


def subs_lose_their_main(case: Case) -> Iterator[Follows]:
    """Sub-agreements stay in force without their main agreement, and say since when.

    What runs "until the main agreement ends" gets the same last day.
    """
    for child in case.agreements_below:
        if not child.means.binds:
            continue
        if child.agreement.ends_with_parent:
            yield from _ends_by(child, case.on - timedelta(days=1))
        elif child.agreement.without_main_since is None:
            since = runs_without_its_main_since(child.agreement, case.on)
            yield Follows(child.record.id, None, {"without_main_since": since})


def what_ends_with_it_ends(case: Case) -> Iterator[Follows]:
    """What runs as long as an agreement gets the same last day when that ends before its time."""
    for child in case.agreements_below:
        if child.agreement.ends_with_parent and child.means.binds:
            yield from _ends_by(child, case.on - timedelta(days=1))


def what_a_new_end_brings(before: Agreement, after: Agreement) -> tuple[str, ...]:
    """Name the effects of another last day: who depends on it follows, and gained time is followed up."""
    if before.ends_on == after.ends_on:
        return ("dependent_terms_follow",)
    later = before.ends_on is not None and (after.ends_on is None or after.ends_on > before.ends_on)
    return ("dependent_terms_follow", "its_rounds_go_on") if later else ("dependent_terms_follow",)


def dependent_terms_follow(case: Case) -> Iterator[Follows]:
    """What runs "until the main agreement ends" gets the main agreement's new last day, or loses its own."""
    if not isinstance(case.noun, Agreement):
        return
    last = case.agreement.ends_on
    for child in case.agreements_below:
        follows = child.agreement.ends_with_parent and not child.means.has_ended
        if follows and child.agreement.ends_on != last:
            yield Follows(child.record.id, None, {"ends_on": Dated.follows(last)})


def _ends_by(child: Snapshot, last: date) -> Iterator[Follows]:
    if child.agreement.ends_on is None or child.agreement.ends_on > last:
        yield Follows(child.record.id, None, {"ends_on": Dated.follows(last)})
