"""What pictures and a municipality's own plan do for its duties by law (Lag 2023:196 6 §)."""

from __future__ import annotations

from collections.abc import Iterator

from lifecycle.by_law import (
    areas_about,
    is_a_picture_by_law,
    is_about,
    missing_tasks,
)
from lifecycle.case import Case
from lifecycle.effects.effect import Follows, GoesBack
from lifecycle.records import Duty, MunicipalPlan
from lifecycle.records.duty import EVERY_SECOND_YEARS
from lifecycle.records.picture import PLAN_SINCE
from lifecycle.snapshot import Snapshot, the


def meets_the_duty_to_update(case: Case) -> Iterator[Follows]:
    """A picture with its three parts starts the two years anew, of each municipality that it is about."""
    if is_a_picture_by_law(case.noun):
        yield from _met(case, "picture_updated", case.record.reference)


def begins_the_duty_to_follow_up(case: Case) -> Iterator[Follows]:
    """Once there is a plan by law there is something to follow up: the first two years begin (5 and 6 §§)."""
    for one in _duties(case, "plan_followed_up"):
        duty = the(Duty, one.noun)
        begins = max(the(MunicipalPlan, case.noun).decided_on_last or case.on, PLAN_SINCE)
        if duty.counted_from is None or begins < duty.counted_from:
            yield Follows(one.record.id, "begin", {"counted_from": begins})


def begins_the_own_interval(case: Case) -> Iterator[Follows]:
    """Until the council was told, how often is counted from the day on which that is said (13 §).

    Nobody is in time by saying another interval, or none: what was late by the one before stays late until
    the council is told.
    """
    was, now = the(Duty, case.before), the(Duty, case.noun)
    is_another, due_on = now.cadence != was.cadence, was.report_due_on
    if now.duty_kind != "reported_to_council":
        return
    if is_another and due_on is not None and due_on < case.on:
        if due_on != was.missed_on:
            yield Follows(case.record.id, "begin", {"missed_on": due_on})
    elif now.met_on is None and now.cadence is not None and (is_another or now.counted_from is None):
        yield Follows(case.record.id, "begin", {"counted_from": case.on})


def is_met_by_its_tasks(case: Case) -> Iterator[Follows]:
    """It is met while it is said how the function does each of its tasks, and no longer than that (12 §)."""
    duty = the(Duty, case.noun)
    if duty.duty_kind != "function_tasks":
        return
    is_said = not missing_tasks(duty)
    if is_said and duty.met_on is None:
        yield Follows(case.record.id, "meet", {"met_on": case.on})
    elif duty.met_on is not None and not is_said:
        nothing = {"met_on": None, "proof": "", "paragraph": "", "diary_number": ""}
        yield Follows(case.record.id, "open_as_before", nothing)


def meets_the_duty_to_follow_up(case: Case) -> Iterator[Follows]:
    """Only the municipality's own plan counts: no joint action plan takes its place (5 §)."""
    yield from _met(case, "plan_followed_up", the(MunicipalPlan, case.noun).proof)


def takes_back_what_it_met(case: Case) -> Iterator[GoesBack]:
    """What its parties no longer stand by meets no duty: each clock goes on as it was without it."""
    for kind in EVERY_SECOND_YEARS:
        for one in _duties(case, kind):
            yield GoesBack(one.record.id, ("open_as_before", "hold_as_before"))


def _met(case: Case, kind: str, proof: str) -> Iterator[Follows]:
    for one in _duties(case, kind):
        duty = the(Duty, one.noun)
        if (duty.met_on is None or duty.met_on < case.on) and (
            duty.clock_from is None or duty.clock_from <= case.on
        ):
            yield Follows(one.record.id, "meet", {"met_on": case.on, "proof": proof})


def _duties(case: Case, kind: str) -> Iterator[Snapshot]:
    """Give the duties of a kind of those municipalities that a record is about."""
    areas = areas_about((area.code for area in case.areas), case.above)
    for one in case.duties:
        if the(Duty, one.noun).duty_kind == kind and is_about(case.record.machine, areas, case.parties, one):
            yield one
