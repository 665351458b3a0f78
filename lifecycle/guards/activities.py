"""Guards on activities, forums and meetings."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from lifecycle.by_law import (
    areas_about,
    leads_the_council,
    led_by,
    whose_council,
    will_be_led_by_another,
)
from lifecycle.case import Case
from lifecycle.errors import InvalidValue
from lifecycle.guards.guard import Facts, guard, named
from lifecycle.lacking import (
    HOW_AND_WHY,
    OF_A_FORUM,
    OF_AN_ACTIVITY,
    could_not_decide,
    is_against_no_cause,
    mandate_unsaid,
    next_chair_unplanned,
    not_in,
    perspectives_of,
    short_of_its_target,
    sides,
    was_never_counted,
)
from lifecycle.periods import parse_reporting_period
from lifecycle.records import Activity, Forum, Meeting
from lifecycle.shared import causes_for
from lifecycle.snapshot import the
from lifecycle.vek import answers, carriers, is_asked, unanswered


@guard(level="reason", source="H-136; H-137")
def says_who_does_what_and_when(case: Case) -> Facts | None:
    """What it means, who is responsible, when, and by whom it is carried out."""
    missing = case.unsaid(*OF_AN_ACTIVITY)
    return {"missing": missing} if missing else None


@guard(level="note", source="H-138")
def says_how_and_why(case: Case) -> Facts | None:
    """In which way it is done, and against what: with who and when the four questions of a plan."""
    missing = case.unsaid(*HOW_AND_WHY)
    return {"missing": missing} if missing else None


@guard(level="note", source="H-138")
def works_against_a_cause(case: Case) -> Facts | None:
    """Why it is done is a cause that the plan or the picture names."""
    above = case.agreement_above
    causes = causes_for(case.parent, () if above is None else above.area_codes, case.beside)
    activity = the(Activity, case.noun)
    return {"why": activity.why, "causes": causes} if is_against_no_cause(activity, causes) else None


@guard(level="note", source="V-06; V-12")
def was_asked_the_four_questions(case: Case) -> Facts | None:
    """Each party that carries it out has said whether it has people, ability, equipment and money for it."""
    activity = the(Activity, case.noun)
    if not (activity.vek or case.unsaid("vek")):
        return None  # it is to be answered by a day
    missing = unanswered(carriers(activity, case.parties), answers(activity, case.cousins, day=case.on))
    return named(unit for unit, _ in missing)


@guard(level="reason", source="V-06")
def says_what_it_lacks(case: Case) -> Facts | None:
    """Whoever answers partly or no says what is lacking, or in which paper that stands."""
    said = answers(the(Activity, case.noun), case.cousins, day=case.on)
    vague = [one for one in said if one.is_wanting and not one.is_explained]
    return {"parties": tuple(dict.fromkeys(case.name_of(one.unit) for one in vague))} if vague else None


@guard(level="note", source="V-07")
def its_cost_is_judged(case: Case) -> Facts | None:
    """What it costs is estimated, also by whoever holds no budget, and who does is named.

    Of an activity of which nothing of this is said the four questions are asked first.
    """
    missing = case.unsaid("cost", "budget_holder") if is_asked(the(Activity, case.noun)) else ()
    return {"missing": missing} if missing else None


@guard(level="must", source="logic", about="counts")
def something_new_was_counted(case: Case) -> Facts | None:
    """A count adds to what was counted before: a number, of a day that has come; a wrong one is corrected."""
    before, now = the(Activity, case.before).counts, [dict(row) for row in case.rows("counts")]
    new = now[len(before) :]
    kept = now[: len(before)] == [dict(row) for row in before]
    known = all(row.get("number") and row.get("on", "") <= case.on.isoformat() for row in new)
    return None if new and kept and known else {}


@guard(level="must", source="logic", about="counts")
def nothing_was_counted_ahead(case: Case) -> Facts | None:
    """Nothing is counted on a day, or for a period, that is still to come when it is told."""
    for row in case.rows("counts"):
        try:
            begins = parse_reporting_period(row["period"]).first if row.get("period") else case.on
        except InvalidValue:
            begins = case.on  # free words of an older paper
        day = max(begins, date.fromisoformat(row["on"]) if row.get("on") else case.on)
        if day > case.on:
            return {"number": row.get("number"), "day": day, "on": case.on}
    return None


@guard(level="must", source="logic", about="ends_on")
def has_another_time(case: Case) -> Facts | None:
    """Another time is another time than before."""
    before, after = the(Activity, case.before), the(Activity, case.noun)
    return None if (before.starts_on, before.ends_on) != (after.starts_on, after.ends_on) else {}


@guard(level="reason", source="own")
def says_why(case: Case) -> Facts | None:
    """Why something was not done is what the next round learns from."""
    return None if case.is_explained else {"reference": case.record.reference}


@guard(level="note", source="H-165", is_answered_later=True)
def its_target_was_counted(case: Case) -> Facts | None:
    """What has a target in numbers is counted before it is called done."""
    activity = the(Activity, case.noun)
    return {"target": activity.target} if was_never_counted(activity, case.cousins) else None


@guard(level="note", source="H-165", is_answered_later=True)
def its_target_was_reached(case: Case) -> Facts | None:
    """What is called done has come to what was wanted of it, by its own counts and those of the rounds."""
    starts: date | None = None if case.parent is None else getattr(case.parent.noun, "starts_on", None)
    around = (*case.beside, *case.cousins)
    held = short_of_its_target(the(Activity, case.noun), around, starts=starts, day=case.on)
    if held is None:
        return None
    return {"reference": case.record.reference, "counted": held.count, "target": held.target}


@guard(level="reason", source="H-068; H-069; H-071")
def forum_is_described(case: Case) -> Facts | None:
    """Which function is in the chair, which functions take part, how often it meets."""
    missing = case.unsaid(*OF_A_FORUM)
    return {"missing": missing} if missing else None


@guard(level="reason", source="H-060; H-061; H-062")
def forum_has_a_perspective(case: Case) -> Facts | None:
    """Strategic, operative, or both; a strategic council says so by its name."""
    return {} if case.unsaid("perspectives") and not perspectives_of(the(Forum, case.noun)) else None


@guard(level="reason", source="H-066; H-070")
def every_party_takes_part(case: Case) -> Facts | None:
    """A forum is owned together: each party is among its members, with the right to decide.

    Of a council of one municipality alone it is asked whether it has members at all.
    """
    return named(case.without_row("members")) if len(sides(case.parties)) > 1 else None


@guard(level="note", source="H-067")
def chair_goes_round(case: Case) -> Facts | None:
    """The parties take turns in the chair; the strategic council is exempt."""
    forum = the(Forum, case.noun)
    stays = forum.chair_rotates is False and forum.forum_kind != "strategic_council"
    return {} if stays else None


@guard(level="reason", source="Lag 2023:196 10 §")
def municipality_leads_the_council(case: Case) -> Facts | None:
    """The strategic council is led by the municipality: another chair is recorded, and said why."""
    forum = the(Forum, case.noun)
    if forum.forum_kind != "strategic_council" or leads_the_council(forum, _whose(case), case.on):
        return None
    return {"led_by": led_by(forum, case.parties, case.on)}


@guard(level="note", source="Lag 2023:196 10 §")
def municipality_keeps_the_chair(case: Case) -> Facts | None:
    """Where the chair of the strategic council goes on to somebody, that is a municipality too."""
    forum = the(Forum, case.noun)
    if forum.forum_kind != "strategic_council":
        return None
    return {} if will_be_led_by_another(forum, _whose(case), case.on) else None


def _whose(case: Case) -> frozenset[UUID]:
    return whose_council(case.parties, areas_about((area.code for area in case.areas), case.above))


@guard(level="note", source="H-067")
def next_chair_is_planned(case: Case) -> Facts | None:
    """Where the chair goes round it is known ahead who takes over, and when."""
    return {} if next_chair_unplanned(the(Forum, case.noun), case.on) else None


@guard(level="note", source="H-069; H-070")
def every_party_was_there(case: Case) -> Facts | None:
    """Each party was at the meeting."""
    rows = case.rows("attendees")
    missing = tuple(unit.name for unit in not_in(rows, case.parties))
    return {"parties": missing} if missing or not rows else None


@guard(level="note", source="H-070")
def every_party_could_decide(case: Case) -> Facts | None:
    """Somebody of each party could decide on the spot: nobody has to go home and ask."""
    return named(could_not_decide(case.rows("attendees"), case.parties))


@guard(level="note", source="H-070")
def says_whether_they_could_decide(case: Case) -> Facts | None:
    """Of those who were there it is said whether they had a mandate over the questions."""
    return named(mandate_unsaid(case.rows("attendees"), case.parties))


@guard(level="must", source="logic", about="meets_on")
def meets_on_another_day(case: Case) -> Facts | None:
    """A meeting is moved to another day than before."""
    before, after = the(Meeting, case.before), the(Meeting, case.noun)
    return None if after.meets_on is not None and before.meets_on != after.meets_on else {}
