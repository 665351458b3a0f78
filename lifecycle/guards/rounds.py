"""Guards on rounds: what has to be there before the parties conclude one."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from lifecycle.case import Case
from lifecycle.commitments import Bound, Said, line_for, told_of, whose
from lifecycle.fields import Row
from lifecycle.guards.guard import Facts, guard
from lifecycle.lacking import (
    FIGURES,
    JUDGEMENT,
    ahead_of_its_end,
    commitments_of,
    is_compared,
    met_on,
    sides,
    tells_of_a_change,
    unexamined,
    unrecorded,
    unsaid,
)
from lifecycle.records import ActionPlan, Activity, FollowUp, Round
from lifecycle.snapshot import the


@guard(level="must", source="logic")
def its_period_has_begun(case: Case) -> Facts | None:
    """The parties may meet before a period is over; before it has begun there is nothing to follow up."""
    first, day = the(Round, case.noun).period_starts_on, met_on(case.acts) or case.on
    return {"first": first, "on": day} if first is not None and first > day else None


@guard(level="reason", source="H-160; H-166")
def its_period_is_over(case: Case) -> Facts | None:
    """What is concluded before its period is over says nothing of the rest, and is concluded nevertheless."""
    return ahead_of_its_end(the(Round, case.noun), met_on(case.acts) or case.on)


@guard(level="must", source="H-160", about="meeting")
def names_the_meeting(case: Case) -> Facts | None:
    """A round is concluded at a meeting that has a name."""
    return None if the(Round, case.noun).meeting else {}


@guard(level="must", source="H-160", about="meeting")  # what the parties do at the meeting itself
def every_party_has_concluded(case: Case) -> Facts | None:
    """The parties examine it together: each concludes it, with a dissent if need be."""
    missing = tuple(unit.name for unit in case.missing("concluded"))
    return {"parties": missing} if missing or not sides(case.parties) else None


@guard(level="reason", source="H-160; H-166")
def every_line_is_written(case: Case) -> Facts | None:
    """Of each line of the sheet it is said what was found."""
    open_lines = tuple(one.reference for one in unrecorded(case.lines))
    return {"reference": case.record.reference, "references": open_lines} if open_lines else None


@guard(level="reason", source="H-160")
def commitments_were_examined(case: Case) -> Facts | None:
    """Whether each party kept what it bound itself to: each commitment of the plans that are followed up."""
    lines = _lines(case)
    followed_up = {one.subject_id for one in lines if one.subject == "action_plans"}
    plans = [one for one in case.beside if one.machine == "action_plan" and one.record.id in followed_up]
    missing = unexamined(
        [
            Said(_whose(case, row), row.get("commitment", ""), one.subject_id)
            for one in lines
            for row in one.commitments_kept
            if row.get("kept")
        ],
        [
            Bound(_whose(case, row), row["commitment"], one.record.id)
            for one in plans
            for row in the(ActionPlan, one.noun).commitments
            if row.get("commitment")
        ],
        case.parties,
    )
    if not missing:
        return None
    named = tuple(f"{unit.name}: {text}" if text else unit.name for unit, text in missing)
    return {"reference": case.record.reference, "line": _line_for_commitments(case), "commitments": named}


@guard(level="reason", source="H-160", about="commitments_kept")
def commitments_were_made(case: Case) -> Facts | None:
    """An outcome is of a commitment that its party has made: else it is misspelt, or another party's."""
    above = case.agreement_above
    made = commitments_of(
        None if above is None else above.agreement,
        (the(ActionPlan, one.noun) for one in case.action_plans),
    )
    known = the(FollowUp, case.before).commitments_kept
    bound = [Bound(_whose(case, one), one["commitment"], None) for one in made]
    for row in the(FollowUp, case.noun).commitments_kept:
        if not made or row in known or not (row.get("party") and row.get("commitment")):
            continue
        party = UUID(row["party"])
        if not told_of(Said(_whose(case, row), row["commitment"], None), bound):
            own = [one.commitment for one in bound if one.party == _whose(case, row)]
            there = own or [f"{case.name_of(UUID(one['party']))}: {one['commitment']}" for one in made]
            return {
                "party": case.name_of(party),
                "commitment": row["commitment"],
                "commitments": tuple(dict.fromkeys(there)),
            }
    return None


@guard(level="note", source="H-161")
def action_plans_above_are_followed_up(case: Case) -> Facts | None:
    """What the action plans of the agreements above bind to is followed up there, by a plan of its own."""
    for one in case.above:
        if one is case.agreement_above or not one.is_agreement:
            continue
        own = [each for each in case.beside if each.record.parent_id == one.record.id and each.means.binds]
        plans = tuple(each.reference for each in own if each.machine == "action_plan")
        if plans and all(each.machine != "follow_up_plan" for each in own):
            return {"plans": plans, "agreement": one.reference}
    return None


@guard(level="reason", source="H-167; Brå")
def effects_can_be_assessed(case: Case) -> Facts | None:
    """An effect is judged from a baseline and a value, towards the direction wanted."""
    return _effects_without(case, FIGURES)


@guard(level="reason", source="H-167")
def effects_say_extent_and_character(case: Case) -> Facts | None:
    """Whether the problem fell in extent, and whether it changed character: two questions."""
    return _effects_without(case, JUDGEMENT)


@guard(level="note", source="H-168; H-169")
def effects_have_a_control_area(case: Case) -> Facts | None:
    """Without another area to compare with a conclusion about effect is weak; a learning partner is none."""
    effects = [(one, case.partners.among(one)) for one in _lines(case) if one.aspect == "effect"]
    alone = [(one, learning) for one, learning in effects if not is_compared(one, learning)]
    told = sorted({area for _, learning in alone for area in learning})
    return {"titles": tuple(one.title for one, _ in alone), "learning": tuple(told)} if alone else None


@guard(level="must", source="H-170", about="no_measures")
def says_what_is_to_be_improved(case: Case) -> Facts | None:
    """A round ends in measures of improvement, or says that none are needed."""
    sheet = the(Round, case.noun)
    named = any(row.get("measure") for row in sheet.improvements)
    return None if named != bool(sheet.no_measures) else {}


@guard(level="note", source="R-02; R-08")
def tells_all_four_sides(case: Case) -> Facts | None:
    """What was spent, what was delivered, how those served perceive it, and how the problem changed."""
    lines = _lines(case)
    if not any(one.subject in ("action_plans", "activity") for one in lines):
        return None
    counted = {
        one.record.id
        for one in (*case.beside, *case.cousins)
        if isinstance(one.noun, Activity) and one.noun.counts
    }
    changes = [
        one.shows
        for one in lines
        if one.aspect == "effect"
        and tells_of_a_change(one.value, one.extent, one.changed_character, one.finding)
    ]
    done = [one for one in lines if one.aspect == "production"]
    told = {
        "economy": any(one.spent for one in lines),
        "delivered": any(one.counted is not None or one.finding for one in done)
        or any(one.subject_id in counted for one in lines),
        "perceived": "perceived" in changes,
        "problem": any(one != "perceived" for one in changes),
    }
    missing = tuple(one for one, is_told in told.items() if not is_told)
    return {"result_sides": missing} if missing else None


def _effects_without(case: Case, names: Sequence[str]) -> Facts | None:
    vague = tuple(one.title for one in _lines(case) if one.aspect == "effect" and unsaid(one, None, names))
    return {"titles": vague} if vague else None


def _line_for_commitments(case: Case) -> str | None:
    """Name a line on which outcomes of commitments are written."""
    lines = [(one, the(FollowUp, one.noun)) for one in case.lines if not one.means.came_to_nothing]
    return line_for((one.reference, noun.subject, noun.subject_id) for one, noun in lines)


def _whose(case: Case, row: Row) -> UUID | None:
    return whose(row, {unit.id for unit in case.parties}, case.heirs)


def _lines(case: Case) -> list[FollowUp]:
    return [the(FollowUp, one.noun) for one in case.lines if not one.means.came_to_nothing]
