"""Gaps between what was planned and what was done, counted and followed up."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Final
from uuid import UUID

from lifecycle.effects.rounds import counts_activities, touches
from lifecycle.lacking import HOW_AND_WHY, OF_AN_ACTIVITY, is_against_no_cause, was_never_counted
from lifecycle.nouns import ANNEXES
from lifecycle.records import Activity, FollowUp, FollowUpPlan, Round
from lifecycle.snapshot import Snapshot, the
from lifecycle.tallies import contradicted, counts_of
from lifecycle.targets import parse_target
from lifecycle.vek import Answer, answers
from workflows.action import DAY, FUNCTION, TEXT, Action, Blank, Code, Row, taking
from workflows.audits.gaps.gap import Spot
from workflows.audits.gaps.kind import kind
from workflows.audits.gaps.register import Register, last_day, unsaid

_CARRIED_OUT_BY = Blank("carried_out_by")
_ASKED: Final[dict[str, Blank]] = {
    "title": TEXT,
    "responsible": FUNCTION,
    "ends_on": DAY,
    "carried_out_by": _CARRIED_OUT_BY,
}


@kind(severity="reason", source="H-136; H-137")
def activity_unclear(register: Register) -> Iterator[Spot]:
    """An activity of which it is not said what, who, by whom or when."""
    for one in register.of("activity"):
        if missing := unsaid(one, *OF_AN_ACTIVITY):
            says = {name: _ASKED[name] for name in missing}
            yield Spot(one, register.amending(one, says), {"missing": missing})


@kind(severity="note", source="H-138")
def activity_without_why(register: Register) -> Iterator[Spot]:
    """An activity of which it is not said in which way it is done, or why."""
    for one in register.of("activity"):
        if missing := unsaid(one, *HOW_AND_WHY):
            yield Spot(one, register.amending(one, dict.fromkeys(missing, TEXT)), {"missing": missing})


@kind(severity="note", source="H-138")
def activity_against_no_cause(register: Register) -> Iterator[Spot]:
    """An activity that works against something that neither its plan nor the picture knows as a cause."""
    for one in register.of("activity"):
        activity, causes = the(Activity, one.noun), register.causes_for(one)
        if is_against_no_cause(activity, causes):
            says = {"why": causes[0] if len(causes) == 1 else TEXT}
            yield Spot(one, register.amending(one, says), {"why": activity.why, "causes": causes})


@kind(severity="note", source="V-06")
def activity_lacks_something(register: Register) -> Iterator[Spot]:
    """Somebody who carries an activity out answers that something lacks; worse where it is not said what."""
    lines = _lines(register)
    for one in register.of("activity"):
        for said in answers(the(Activity, one.noun), lines[one.record_id], day=register.day):
            if said.is_wanting:
                yield _lacking(register, one, said)


@kind(severity="note", source="V-07")
def cost_without_holder(register: Register) -> Iterator[Spot]:
    """An activity costs something, and nobody is named who may spend it."""
    for one in register.of("activity"):
        cost = the(Activity, one.noun).cost
        if cost is not None and unsaid(one, "budget_holder"):
            closes = taking(one.reference, one.machine, "answer", {"budget_holder": FUNCTION})
            yield Spot(one, closes, {"cost": cost})


@kind(severity="reason", source="H-133; H-137")
def activity_past_its_time(register: Register) -> Iterator[Spot]:
    """The time of an activity is up, and nobody has said what became of it."""
    for one in register.of("activity"):
        last = the(Activity, one.noun).ends_on
        if last is not None and last < register.day:
            facts = {"ends_on": last, "responsible": the(Activity, one.noun).responsible}
            yield Spot(one, taking(one.reference, one.machine, "done"), facts)


@kind(severity="note", source="H-165")
def target_never_counted(register: Register) -> Iterator[Spot]:
    """An activity has a target in numbers, its time is up or it is done, and nobody has counted it."""
    lines = _lines(register)
    for one in register.asked_about:
        done = one.means.end == "in_its_time"
        if one.machine != "activity" or not (done or register.lives(one)):
            continue
        activity = the(Activity, one.noun)
        over = done or (activity.ends_on is not None and activity.ends_on < register.day)
        if over and was_never_counted(activity, lines[one.record_id]):
            closes = Action("count", (one.reference, Blank("integer")))
            yield Spot(one, closes, {"target": activity.target})


@kind(severity="note", source="own")
def counts_disagree(register: Register) -> Iterator[Spot]:
    """A period's count is less than what was counted for parts of it: one of them is wrong."""
    for one in register.asked_about:
        if one.machine != "activity" or not (one.means.end == "in_its_time" or register.lives(one)):
            continue
        activity = the(Activity, one.noun)
        for found in contradicted(parse_target(activity.target), counts_of(activity)):
            facts = {"period": found.period, "number": found.number, "parts": found.parts}
            closes = Action("show", (one.reference,), options={"history": True})
            yield Spot(one, closes, facts, about=found.period)


@kind(severity="reason", source="H-160; H-165")
def activity_not_followed_up(register: Register) -> Iterator[Spot]:
    """An activity was carried out, or its time is up, and no round that was concluded has looked at it."""
    for agreement in register.asked_about:
        if not agreement.is_agreement or not register.lives(agreement):
            continue
        concluded = register.concluded_rounds(agreement)
        ahead = register.rounds_ahead(agreement)
        lines = [line for _, line in register.concluded_lines(agreement)]
        lines += [line for sheet in ahead for line in register.below(sheet, "follow_up")]
        seen = {the(FollowUp, line.noun).subject_id for line in lines}
        for one in _activities(register, agreement):
            past = [each for each in concluded if _is_to_look_at(register, each, one)]
            coming = [each for each in ahead if _is_to_look_at(register, each, one)]
            never = _is_over(one) and not coming
            if one.record_id not in seen and (past or never):
                yield Spot(one, _following_up(register, agreement, past, coming))


def _lines(register: Register) -> defaultdict[UUID | None, list[Snapshot]]:
    """Give the lines of rounds by what they are about, the earliest period first."""
    found: defaultdict[UUID | None, list[Snapshot]] = defaultdict(list)
    for sheet in sorted((one for one in register.everything if one.machine == "round"), key=last_day):
        for line in register.ever_below(sheet, "follow_up"):
            found[the(FollowUp, line.noun).subject_id].append(line)
    return found


def _lacking(register: Register, one: Snapshot, said: Answer) -> Spot:
    """Tell what one party lacks for an activity; once it has it, it answers anew."""
    party = register.called(said.unit, register.day)
    row: Row = {
        "party": party,
        "question": said.question,
        "answer": "yes",
        "lacks": "",
        "function": FUNCTION,
        "stage": said.stage,
    }
    facts = {
        "party": party,
        "question": said.question,
        "answer": said.answer,
        "what": said.lacks,
        "diary_number": said.diary_number,
    }
    return Spot(
        one,
        taking(one.reference, one.machine, "answer", {"vek": (row,)}),
        facts,
        about=party,
        severity=None if said.is_explained else "reason",
    )


def _activities(register: Register, agreement: Snapshot) -> Iterator[Snapshot]:
    """What was or is carried out under an agreement and its plans."""
    for place in (agreement, *register.ever_below(agreement, *ANNEXES)):
        for one in register.ever_below(place, "activity"):
            if one.means.in_force or _is_over(one):
                yield one


def _is_over(one: Snapshot) -> bool:
    """Whether its time is over, whatever became of it; one that was called off never was."""
    return one.means.has_ended and not one.means.came_to_nothing


def _is_to_look_at(register: Register, sheet: Snapshot, one: Snapshot) -> bool:
    """Whether a round is about the activity's days, and is one of those in which activities are counted."""
    noun = the(Round, sheet.noun)
    plan = None if noun.plan_id is None else register.by_id.get(noun.plan_id)
    counted = plan is None or counts_activities(the(FollowUpPlan, plan.noun), noun)
    return counted and touches(the(Activity, one.noun), noun)


def _following_up(
    register: Register, agreement: Snapshot, past: list[Snapshot], coming: list[Snapshot]
) -> Action:
    """What takes an activity up: the sheet of a round that is to come, or of one that is opened again.

    Without either: rounds that a plan has not laid out yet, else a plan for them, or one that counts.
    """
    if coming:
        return taking(coming[0].reference, coming[0].machine, "lay_out")
    if past:
        return Action("correct", (past[0].reference, Blank("row")), options={"reason": TEXT})
    plans = [one for one in register.below(agreement, "follow_up_plan") if one.means.in_force]
    counting = [one for one in plans if _counts(the(FollowUpPlan, one.noun))]
    if counting:
        return taking(counting[0].reference, counting[0].machine, "lay_out_rounds")
    if plans:
        return Action("revise", (plans[0].reference,))
    return Action("plan new", (Code("kind", "follow_up_plan"), agreement.reference))


def _counts(plan: FollowUpPlan) -> bool:
    return any(
        row.get("subject") == "action_plans" and row.get("aspect") == "production" for row in plan.items
    )
