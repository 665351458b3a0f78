"""What the parties of an agreement have agreed on by their acts: that it is extended, that a notice lapses.

Nobody is presumed to have agreed: each party counts by an act of its own. Pure functions over acts (D10).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Final

from lifecycle.codes import ACTS
from lifecycle.fields import Dated
from lifecycle.history import derive
from lifecycle.outcome import logic
from lifecycle.values import dataclass

if TYPE_CHECKING:
    from uuid import UUID

    from lifecycle.acts import Act
    from lifecycle.case import Case
    from lifecycle.fields import Json, Value
    from lifecycle.history import Entry
    from lifecycle.machine.decide import Unmet
    from lifecycle.records import Agreement, Unit

EXTENDING: Final = tuple(kind for kind, one in ACTS.items() if one.may_extend)
"""Kinds of act that may name a new last day: a consultation (where a clause provides), a decision."""

BY_NOTICE: Final = ("give_notice", "come_under_notice")
"""Steps that follow from notices."""

LEAST: Final = 2
"""Parties without which there is no agreement."""


@dataclass(frozen=True, slots=True)
class Goal:
    """A new end that is agreed on: a last day, or the main agreement's whichever day that becomes."""

    until: date | None
    with_main: bool = False

    @classmethod
    def of(cls, act: Act) -> Goal | None:
        """What an act agrees on; None when it names no end."""
        if act.kind not in EXTENDING or not (act.until_main or act.until is not None):
            return None
        return cls(None if act.until_main else act.until, act.until_main)


@dataclass(frozen=True, slots=True)
class Agreed:
    """Which acts count towards a goal, and which parties have none."""

    acts: tuple[Act, ...]
    missing: tuple[Unit, ...]


def without_last_day(parties: Iterable[Unit], acts: Iterable[Act], agreement: Agreement) -> tuple[Act, ...]:
    """Give the notices of which neither they nor the agreement say until which day it then holds."""
    if agreement.ends_on is not None and agreement.ends_on_basis == "stated":
        return ()
    return tuple(one for one in notices_that_stand(parties, acts) if one.until is None)


def notices_that_stand(parties: Iterable[Unit], acts: Iterable[Act]) -> tuple[Act, ...]:
    """Give the notices that have not lapsed, the last one of each party.

    One lapses only when every party has agreed to that.
    """
    known, units = tuple(acts), {one.id for one in parties}
    standing = (
        notice
        for notice in known
        if notice.kind == "noticed"
        and not (
            units and units <= {one.unit for one in known if one.kind == "unnoticed" and one.on >= notice.on}
        )
    )
    return tuple({notice.unit: notice for notice in sorted(standing, key=lambda one: one.on)}.values())


def staying(parties: Sequence[Unit], acts: Sequence[Act]) -> tuple[Unit, ...]:
    """Give the parties that have not given notice, where the rest go on without those that have."""
    leaving = {one.unit for one in notices_that_stand(parties, acts)}
    return tuple(parties) if ends_it(parties, leaving) else tuple(u for u in parties if u.id not in leaving)


def ends_it(parties: Iterable[Unit], leaving: Iterable[UUID]) -> bool:
    """Whether an agreement ends when these leave: a whole side does, or nobody is left to agree with."""
    gone, everybody = set(leaving), tuple(parties)
    left = [one for one in everybody if one.id not in gone]
    sides = {one.side for one in everybody if one.side != "other"}
    return len(left) < LEAST or any(all(one.side != side for one in left) for side in sides)


def last_day_by(parties: Sequence[Unit], notices: Iterable[Act]) -> date | None:
    """Give the day on which the last of a whole side leaves, or all but one have left, by what notices name.

    None when those that name a day do not end it.
    """
    named = [(one.until, one.unit) for one in notices if one.until is not None]
    for last in sorted({until for until, _ in named}):
        if ends_it(parties, {unit for until, unit in named if until <= last}):
            return last
    return None


def before_the_notice(last: date, received: date) -> Mapping[str, object] | None:
    """A notice gives no last day that lies before it was received; None where it does not."""
    return {"on": received, "ends_on": last} if last < received else None


def longer_than_it_held(last: date | None, until_now: date | None) -> Mapping[str, object] | None:
    """A notice gives no later last day than held anyway; None where it does not."""
    if until_now is None or (last is not None and last <= until_now):
        return None
    return {"ends_on": last, "until_now": until_now}


def no_last_day(rows: Sequence[Entry], last: date, received: date) -> Unmet | None:
    """Say why a day cannot be that until which a notice says that it goes on.

    It is none before the term or the notice, or after the term ends anyway; the notice is one without it.

    Args:
        rows: what had happened in the agreement until the notice, in the order of life.
        last: the day.
        received: the day of the notice.
    """
    term = derive([row for row in rows if row.trigger not in BY_NOTICE]).fields  # one may outlast another
    begins, ends = _day(term.get("starts_on"), "first"), _day(term.get("ends_on"), "last")
    if begins is not None and last < begins:
        return logic("notice_ends_before_the_term", on=begins, ends_on=last)
    if early := before_the_notice(last, received):
        return logic("notice_ends_after_it_was_given", **early)
    if late := longer_than_it_held(last, ends):
        return logic("notice_does_not_lengthen_it", **late)
    return None


def _day(said: Json, which: str) -> date | None:
    return date.fromisoformat(str(said[which])) if isinstance(said, dict) else None


def end_by(
    parties: Sequence[Unit], notices: Sequence[Act], now: Dated | None, *, until_now: bool
) -> dict[str, Value] | None:
    """Give the end that follows from notices, none if it is the same; None when they do not end it.

    Where they name no day the end that held anyway stays as an assumption.

    Args:
        until_now: whether it was under notice before, too: then nothing follows but an earlier end.
    """
    if not ends_it(parties, {one.unit for one in notices}):
        return None
    last = last_day_by(parties, notices)
    if last is not None and (now is None or (last, now.basis == "stated") < (now.last, True)):
        return {"ends_on": Dated.on(last), "ends_with_parent": False}
    if until_now:
        return None
    return {"ends_on": replace(now, basis="assumed")} if last is None and now is not None else {}


def agreed_on(
    goal: Goal, parties: Sequence[Unit], acts: Iterable[Act], *, clause: bool, last_day: date | None
) -> Agreed:
    """Say whose acts count towards a new end, on or before the last day.

    With a clause that provides for extension, one consultation (one day) counts for those that are named in
    it; without one, and beside it, each party's own decision does (H-052, H-053).
    """
    said = [one for one in acts if Goal.of(one) == goal and (last_day is None or one.on <= last_day)]
    decided = [one for one in said if one.kind == "extended"]
    consulted = [one for one in said if one.kind == "consulted" and clause]
    best: Agreed | None = None
    for day in sorted({one.on for one in consulted}) or [date.min]:
        counted = (*decided, *(one for one in consulted if one.on == day))
        there = {one.unit for one in counted}
        found = Agreed(counted, tuple(unit for unit in parties if unit.id not in there))
        if best is None or len(found.missing) < len(best.missing):
            best = found
    assert best is not None  # noqa: S101 -- there is at least one round
    return best


def agreed_in(case: Case, goal: Goal, acts: Sequence[Act] | None = None) -> Agreed:
    """Say the same of a case: its parties that stay, its clause, its last day until now."""
    known = case.acts if acts is None else acts
    before = case.agreement_before
    clause = before.extension_clause is True
    return agreed_on(
        goal, staying(case.parties, case.acts_as_heirs), known, clause=clause, last_day=before.ends_on
    )


def end_of(case: Case, goal: Goal) -> date | None:
    """Give the last day that a goal means."""
    if not goal.with_main:
        return goal.until
    return None if case.parent is None else case.parent.agreement.ends_on


def goals_ahead(case: Case, acts: Sequence[Act]) -> tuple[Goal, ...]:
    """Give the new ends that somebody has agreed on and that lie after the present one, the latest first."""
    now = case.agreement_before
    found = dict.fromkeys(goal for act in acts if (goal := Goal.of(act)) is not None)
    ahead = [
        (last, goal)
        for goal in found
        if now.ends_on is not None and (last := end_of(case, goal)) is not None
        if last > now.ends_on or (goal.with_main and not now.ends_with_parent and last == now.ends_on)
    ]
    return tuple(goal for _, goal in sorted(ahead, key=lambda one: one[0], reverse=True))


def agreed_otherwise(case: Case, goal: Goal) -> Mapping[str, date]:
    """Give the parties that have decided on another new end than this one, by name, with that day."""
    ahead = {other: end_of(case, other) for other in goals_ahead(case, case.acts) if other != goal}
    decided = sorted((act for act in case.acts if act.kind == "extended"), key=lambda act: act.on)
    last = {act.unit: end for act in decided if (end := ahead.get(Goal.of(act) or goal)) is not None}
    return {unit.name: last[unit.id] for unit in agreed_in(case, goal).missing if unit.id in last}


def since_the_last_extension(life: Sequence[Entry]) -> frozenset[int]:
    """Give the rows whose acts count towards the next extension: what led to an earlier one is spent."""
    last = max((place for place, row in enumerate(life) if row.trigger == "extend"), default=-1)
    return frozenset(row.seq for row in life[last + 1 :])


def have_not_withdrawn(parties: Sequence[Unit], acts: Sequence[Act]) -> tuple[Unit, ...]:
    """Give the parties that have not agreed that the notice which stands, or stood last, lapses."""
    given = [one.on for one in acts if one.kind == "noticed"]
    since = max(given, default=date.min)
    agreed = {one.unit for one in acts if one.kind == "unnoticed" and one.on >= since}
    return tuple(unit for unit in parties if unit.id not in agreed)
