"""What follows from a follow-up plan, from a round's sheet, and from a round that is concluded."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from lifecycle.areas import in_common
from lifecycle.case import Case
from lifecycle.dates import add_period, add_years, parse_period
from lifecycle.effects.effect import Creates, Follows
from lifecycle.fields import Dated, Row, Value
from lifecycle.names import below, name_key
from lifecycle.nouns import ANNEXES
from lifecycle.periods import ReportingPeriod, periods_between
from lifecycle.records import ActionPlan, Activity, FollowUp, FollowUpPlan, Picture, Round
from lifecycle.records.activity import ACTIVITY
from lifecycle.snapshot import Snapshot, the

WITHOUT_AN_END = 2
"""Years for which rounds are laid out when neither plan nor agreement has a last day."""

CONCLUDE_WITHIN = "P1M"
"""How soon after its period a round is to be concluded when `config/terms.toml` does not say."""


def lays_out_rounds(case: Case) -> Iterator[Creates]:
    """Schedule a round for each day on which a period ends in which something is followed up.

    Periods of several rhythms that end on one day are one round, called after the shortest of them.
    """
    above = case.agreement_above
    if above is None:
        return
    known = {the(Round, one.noun).period_ends_on for one in _rounds(case) if _still_counts(case, one)}
    within = next((one.within for one in case.owes if one.machine == "round"), CONCLUDE_WITHIN)
    for last, period in sorted(_periods(case, above).items()):
        if last in known:
            continue
        yield Creates(
            "round",
            below(above.record.reference, period.code),
            {
                "parent_id": above.record.id,
                "plan_id": case.record.id,
                "period": period.code,
                "period_starts_on": period.first,
                "period_ends_on": last,
                "conclude_by": add_period(last, parse_period(within)),
            },
        )


def its_rounds_go_on(case: Case) -> Iterator[Follows]:
    """An agreement that is extended is followed up in the time that it has gained."""
    for one in case.below("follow_up_plan"):
        if one.means.in_force:
            yield Follows(one.record.id, "lay_out_rounds")


def skips_its_rounds(case: Case) -> Iterator[Follows]:
    """What a plan that no longer holds would have followed up later is not followed up by it."""
    for one in case.siblings("round"):
        if (
            not one.means.has_ended
            and not one.means.in_force
            and the(Round, one.noun).plan_id == case.record.id
        ):
            yield Follows(one.record.id, "skip")


def lays_out_the_sheet(case: Case) -> Iterator[Creates]:
    """Write a line for each thing that is followed up in the period; lines that there are already stay.

    Lines that there are before the sheet is laid out are of a step that was struck: they should not be.
    """
    sheet = the(Round, case.noun)
    laid_out = case.means.in_force
    known = {
        _same(the(FollowUp, one.noun)) for one in case.lines if laid_out or not one.means.came_to_nothing
    }
    number = len(case.lines)
    for line in _lines(case, sheet):
        key = (line.get("subject"), line.get("aspect"), line.get("subject_id"), line.get("indicator", ""))
        if key in known:
            continue
        known.add(key)
        number += 1
        yield Creates("follow_up", f"{case.record.reference}/{number}", {**line, "parent_id": case.record.id})


def counts_activities(plan: FollowUpPlan, sheet: Round) -> bool:
    """Whether the plan has the activities counted in that round: not every rhythm of it does."""
    last = sheet.period_ends_on
    return last is not None and any(
        (item.get("subject"), item.get("aspect")) == ("action_plans", "production")
        and _says_what_and_when(item)
        and _is_due(item, last, plan.begins_on or last)
        for item in plan.items
    )


def touches(activity: Activity, sheet: Round) -> bool:
    """Whether the time of an activity touches the period of a round; one without a time always does.

    Its time is what was planned, also where it was done sooner: that may be typed when a sheet is filled in.
    """
    first, last = activity.starts_on or date.min, activity.ends_on or date.max
    return first <= (sheet.period_ends_on or date.max) and (sheet.period_starts_on or date.min) <= last


def concludes_the_lines(case: Case) -> Iterator[Follows]:
    """What was recorded is concluded with the round; what was not, is not followed up."""
    for one in case.below("follow_up"):
        yield Follows(one.record.id, "conclude" if "conclude" in one.means.leaves_by else "skip")


def skips_the_lines(case: Case) -> Iterator[Follows]:
    """A round that is not held concludes nothing."""
    for one in case.below("follow_up"):
        yield Follows(one.record.id, "skip")


def improvements_become_activities(case: Case) -> Iterator[Creates]:
    """Each measure of improvement is an activity with its day (H-170)."""
    yield from activities_from(case, case.rows("improvements"), "measure")


def decisions_become_activities(case: Case) -> Iterator[Creates]:
    """What a meeting decides is an activity with its day."""
    yield from activities_from(case, case.rows("decisions"), "decision")


def feeds_the_next_picture(case: Case) -> Iterator[Follows]:
    """What a round found is a source of the picture that is being made."""
    source: Row = {"kind": "follow_up", "title": case.record.reference}
    for one in _of_this_place(case, case.around("problem_picture")):
        known = the(Picture, one.noun).sources
        if one.means.amend == "freely" and source not in known:
            yield Follows(one.record.id, None, {"sources": (*known, source)})


def activities_from(case: Case, rows: tuple[Row, ...], column: str) -> Iterator[Creates]:
    """Make an activity of each row that says what is to be done; those that came from it before stay."""
    above = case.agreement_above
    if above is None:
        return
    known = {
        name_key(the(Activity, one.noun).title)
        for one in case.beside
        if one.record.machine == "activity" and the(Activity, one.noun).origin_id == case.record.id
    }
    for row in rows:
        if not row.get(column) or name_key(row[column]) in known:
            continue
        known.add(name_key(row[column]))
        values: dict[str, Value] = {
            "parent_id": above.record.id,
            "origin_id": case.record.id,
            "title": row[column],
            "responsible": row.get("responsible", ""),
        }
        if row.get("due_on"):
            values["ends_on"] = Dated.on(date.fromisoformat(row["due_on"]))
        yield Creates("activity", below(above.record.reference, ACTIVITY.called), values)


def _rounds(case: Case) -> list[Snapshot]:
    """Every round of the agreement that the plan hangs on, also those that are over."""
    parent = case.values["parent_id"]
    return [one for one in case.beside if one.record.machine == "round" and one.record.parent_id == parent]


def _still_counts(case: Case, one: Snapshot) -> bool:
    """Whether its period has its round; one that fell away with an earlier version of the plan is none."""
    return not one.means.came_to_nothing or the(Round, one.noun).plan_id == case.record.id


def _periods(case: Case, above: Snapshot) -> dict[date, ReportingPeriod]:
    """Last day -> the shortest period that ends on it, of every rhythm in the plan."""
    plan, agreement = the(FollowUpPlan, case.noun), above.agreement
    since = plan.begins_on or case.on
    first = max(since, agreement.starts_on or since)
    last = min(
        (day for day in (plan.ends_on, agreement.ends_on) if day is not None),
        default=add_years(max(first, case.on), WITHOUT_AN_END),
    )
    found: dict[date, ReportingPeriod] = {}
    for cadence in dict.fromkeys(row["cadence"] for row in plan.items if _says_what_and_when(row)):
        for period in periods_between(cadence, since, last):
            known = found.get(period.last)
            if period.last >= first and (known is None or period.first > known.first):
                found[period.last] = period
    return found


def _lines(case: Case, sheet: Round) -> Iterator[dict[str, Value]]:
    yield {"subject": "agreement", "aspect": "process", "subject_id": case.values["parent_id"]}
    plan = next((one.noun for one in case.beside if one.record.id == sheet.plan_id), None)
    if not isinstance(plan, FollowUpPlan) or sheet.period_ends_on is None:
        return
    followed = plan
    since = followed.begins_on or sheet.period_ends_on
    for item in followed.items:
        if _says_what_and_when(item) and _is_due(item, sheet.period_ends_on, since):
            yield from _lines_of(case, item, sheet)


def _says_what_and_when(item: Row) -> bool:
    return bool(item.get("subject") and item.get("cadence"))


def _is_due(item: Row, last: date, since: date) -> bool:
    """Whether one of the item's periods ends on the day on which the round's does.

    Pairs of weeks and spans of years are counted from the day on which the plan began, whichever agreement
    it hangs on by now.
    """
    return any(one.last == last for one in periods_between(item["cadence"], since, last))


def _lines_of(case: Case, item: Row, sheet: Round) -> Iterator[dict[str, Value]]:
    common: dict[str, Value] = {
        "subject": item["subject"],
        "aspect": item.get("aspect", "process"),
        "responsible": item.get("responsible", ""),
        "follow_up_method": item.get("method", ""),
    }
    if item["subject"] != "action_plans":
        machine = {"communication_plan": "communication_plan", "picture_sources": "problem_picture"}
        found = _of_this_place(case, case.around(machine.get(item["subject"], "")))
        yield {**common, "subject_id": found[0].record.id if found else None}
        return
    match common["aspect"]:
        case "production":
            yield from ({**common, **line} for line in _activities(case, sheet))
        case "effect":
            yield from ({**common, **line} for line in _indicators(case))
        case _:
            for one in case.siblings("action_plan"):
                if not one.means.is_prepared:
                    plan = the(ActionPlan, one.noun)
                    yield {**common, "subject_id": one.record.id, "title": plan.title or plan.priority}


def _of_this_place(case: Case, around: Iterable[Snapshot]) -> list[Snapshot]:
    """Those about the agreement's own areas: its own before others', what is decided before drafts."""
    above = case.agreement_above
    own = () if above is None else above.area_codes
    here = [one for one in around if in_common(own, one.area_codes)]
    parent = case.values["parent_id"]
    return sorted(
        here, key=lambda one: (one.record.parent_id != parent, not one.means.binds, not one.means.in_force)
    )


def _activities(case: Case, sheet: Round) -> Iterator[dict[str, Value]]:
    """Each activity whose time touches the period."""
    parent = case.values["parent_id"]
    own = [one for one in case.beside if one.record.parent_id == parent]
    plans = {one.record.id for one in own if one.record.machine in ANNEXES}
    below_plans = [one for one in case.cousins if one.record.parent_id in plans]
    for one in (*own, *below_plans):
        if one.record.machine != "activity" or one.means.came_to_nothing:
            continue
        activity = the(Activity, one.noun)
        if not touches(activity, sheet):
            continue
        yield {
            "subject": "activity",
            "subject_id": one.record.id,
            "title": activity.title,
            "target": activity.target,
        }


def _indicators(case: Case) -> Iterator[dict[str, Value]]:
    for one in case.siblings("action_plan"):
        if one.means.is_prepared:
            continue
        for row in the(ActionPlan, one.noun).indicators:
            yield {
                "subject_id": one.record.id,
                "title": row.get("name", ""),
                "indicator": row.get("name", ""),
                "direction": row.get("direction"),
                "measured_as": row.get("measured_as"),
                "shows": row.get("shows"),
                "baseline": row.get("baseline"),
                "comparisons": ({"area": row["control_area"]},) if row.get("control_area") else (),
            }


def _same(line: FollowUp) -> tuple[object, ...]:
    return line.subject, line.aspect, line.subject_id, line.indicator
