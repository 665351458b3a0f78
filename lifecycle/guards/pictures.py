"""Guards on problem pictures and on the municipality's own plan."""

from __future__ import annotations

from collections.abc import Iterator

from lifecycle.by_law import (
    Proof,
    accepted_after,
    areas_about,
    has_its_picture,
    is_about,
    is_met_by_a_record,
    knows_of_a_picture,
    missing_of_follow_up,
    missing_parts,
    noted_after,
    noted_proofs,
    of_other_municipalities,
    stands_behind,
    was_accepted,
)
from lifecycle.case import Case
from lifecycle.guards.guard import Facts, guard, named
from lifecycle.lacking import (
    PARTS_OF_A_PICTURE,
    chosen,
    dialogue_in_one_form,
    is_all_about_youth,
    names_no_new_area,
    not_reached,
    sides,
    unreviewed,
    without_cause,
    without_contribution,
)
from lifecycle.records import MunicipalPlan, Picture
from lifecycle.snapshot import Snapshot, the

SEVERAL = 2


@guard(level="reason", source="H-095; H-101")
def rests_on_several_sources(case: Case) -> Facts | None:
    """Knowledge comes from at least two kinds of source, and each source is listed."""
    kinds = {row["kind"] for row in case.rows("sources") if row.get("kind")}
    return None if len(kinds) >= SEVERAL else {"kinds": tuple(sorted(kinds)), "wanted": SEVERAL}


@guard(level="reason", source="H-091; H-092; H-093")
def says_how_it_was_made(case: Case) -> Facts | None:
    """Each for itself first or together from the start, and how that went."""
    missing = case.unsaid("method", "process")
    return {"missing": missing} if missing else None


@guard(level="note", source="H-091; H-092")
def says_each_sides_part(case: Case) -> Facts | None:
    """Each side's own description, or its part in what was joint from the start: one is as much in it."""
    return named(without_contribution(case.noun, case.values["to_be_decided"], case.parties))


@guard(level="note", source="H-091")
def says_where_to_look_deeper(case: Case) -> Facts | None:
    """After each one's own description the parties decide together what is to be analysed deeper."""
    each_first = the(Picture, case.noun).method == "each_first"
    return {} if each_first and case.unsaid("deeper_analysis") else None


@guard(level="reason", source="Lag 2023:196 4 §; H-090")
def has_the_three_parts(case: Case) -> Facts | None:
    """A mapping of crime, other relevant information, and an analysis of both."""
    missing = case.unsaid(*PARTS_OF_A_PICTURE)
    return {"missing": missing} if missing else None


@guard(level="note", source="H-097; H-098")
def people_who_live_there_were_asked(case: Case) -> Facts | None:
    """Those who live and work there have been asked, and not one group only."""
    missing = not_reached(case.rows("groups_reached"))
    return {"groups": missing} if missing else None


@guard(level="note", source="H-099")
def dialogue_takes_several_forms(case: Case) -> Facts | None:
    """Not everybody comes to a meeting: dialogues are of more than one kind."""
    forms = dialogue_in_one_form(case.rows("groups_reached"))
    return {"forms": forms} if forms else None


@guard(level="must", source="H-103")
def names_its_problems(case: Case) -> Facts | None:
    """There is at least one problem in it to choose among."""
    return None if any(row.get("name") for row in case.rows("problems")) else {}


@guard(level="must", source="H-090")
def every_party_has_accepted(case: Case) -> Facts | None:
    """Each party recognises itself in the picture, with a reservation if need be."""
    missing = tuple(unit.name for unit in case.missing("accepted"))
    return {"parties": missing} if missing or not sides(case.parties) else None


@guard(level="reason", source="H-105")
def three_subjects_were_reviewed(case: Case) -> Facts | None:
    """Youth, crime victims and organised crime are always looked at, prioritised or not."""
    missing = unreviewed(case.rows("reviews"))
    return {"subjects": missing} if missing else None


@guard(level="must", source="H-103; H-104")
def something_is_prioritised(case: Case) -> Facts | None:
    """At least one problem is prioritised."""
    return None if chosen(case.rows("problems")) else {}


@guard(level="reason", source="H-103")
def not_everything_is_prioritised(case: Case) -> Facts | None:
    """To choose is to leave something: of many problems not every one is prioritised."""
    problems = case.rows("problems")
    takes_all = len(problems) > SEVERAL and len(chosen(problems)) == len(problems)
    return {"count": len(problems)} if takes_all else None


@guard(level="note", source="Brå")
def causes_are_analysed(case: Case) -> Facts | None:
    """Of each prioritised problem it is said what it comes from: actions work against causes."""
    without = tuple(row["name"] for row in without_cause(case.rows("problems")))
    return {"problems": without} if without else None


@guard(level="note", source="H-106")
def looks_for_new_areas(case: Case) -> Facts | None:
    """What comes first is looked for anew: it is more, or less, than what came first the last time."""
    before = case.predecessor
    if before is None or not names_no_new_area(case.noun, before.noun):
        return None
    return {"predecessor": before.record.reference}


@guard(level="note", source="H-106")
def looks_beyond_youth(case: Case) -> Facts | None:
    """Prevention among youth is tradition; something else may be as pressing."""
    problems = case.rows("problems")
    return (
        {"problems": tuple(row["name"] for row in chosen(problems))} if is_all_about_youth(problems) else None
    )


@guard(level="must", source="Lag 2023:196 5 §")
def rests_on_a_picture(case: Case) -> Facts | None:
    """The municipality's plan is decided upon a situation picture, or upon its own that is elsewhere."""
    picture, own = case.picture, _own_duties(case)
    named = _named(case)
    if picture is not None and picture.machine == "problem_picture":
        return None
    if named is not None and noted_proofs(named):
        return None
    return {"duty": next((one.reference for one in (named, *own) if one is not None), None)}


def _own_duties(case: Case) -> tuple[Snapshot, ...]:
    """Give where it is noted that those whose plan it is have a picture, in the register or elsewhere."""
    found = []
    for one in case.duties:
        whose = {*one.area_codes, *(unit.id for unit in one.parties)}
        is_theirs = stands_behind(case.record.machine, case.parties, whose)
        if is_theirs and knows_of_a_picture(one) and not one.means.has_ended:
            found.append(one)
    return tuple(found)


def _named(case: Case) -> Snapshot | None:
    """Give the one of these that is named as the picture."""
    own = {one.record_id: one for one in _own_duties(case)}
    return None if case.picture is None else own.get(case.picture.record_id)


def _of_its_municipalities(case: Case) -> tuple[Snapshot, ...]:
    """Give those of the municipalities for which it counts: whose it is and that it is about."""
    areas = areas_about((area.code for area in case.areas), case.above)
    own = _own_duties(case)
    return tuple(one for one in own if is_about(case.record.machine, areas, case.parties, one))


def _on_paper(case: Case) -> Iterator[tuple[Snapshot, tuple[Proof, ...]]]:
    """Give what is noted of the pictures on paper upon which it rests: of each municipality in its duty."""
    named = _named(case)
    if named is None:
        return
    for one in {each.record_id: each for each in (*_of_its_municipalities(case), named)}.values():
        noted = noted_proofs(one)  # where nothing is noted, that is what is asked for, and not its proof
        if noted and not is_met_by_a_record(one):
            yield one, noted


@guard(level="reason", source="Lag 2023:196 5 §", about="picture_id")
def its_picture_can_be_found(case: Case) -> Facts | None:
    """Of a picture that is not in the register it is noted where it can be read."""
    bare = (one.reference for one, noted in _on_paper(case) if not any(each.can_be_found for each in noted))
    duties = tuple(bare)
    return {"duties": duties} if duties else None


@guard(level="reason", source="Lag 2023:196 5 §", about="picture_id")
def its_picture_was_noted_first(case: Case) -> Facts | None:
    """A plan rests on a picture that was there: one on paper is noted for a day up to the decision."""
    for one, noted in _on_paper(case):
        on = noted_after(noted, case.noun)
        if on is not None:
            decided_on = the(MunicipalPlan, case.noun).decided_on_last
            return {"duty": one.reference, "noted_on": on, "decided_on": decided_on}
    return None


@guard(level="note", source="Lag 2023:196 5 §", about="picture_id")
def its_picture_is_of_each_municipality(case: Case) -> Facts | None:
    """A joint plan rests on a joint picture, or on each municipality's own."""
    picture, own = case.picture, _of_its_municipalities(case)
    named = _named(case)
    if picture is None or (picture.machine != "problem_picture" and named is None):
        return None  # that is what is asked for first
    is_theirs = named is None or named.record_id in {one.record_id for one in own}
    lacking = [
        one
        for one in own
        if one.record_id != picture.record_id and not (is_theirs and has_its_picture(picture, one))
    ]
    if not lacking:
        return None
    return {
        "picture": picture.reference,
        "areas": tuple(area.name for one in lacking for area in one.areas),
        "duties": tuple(one.reference for one in lacking),
    }


@guard(level="note", source="Lag 2023:196 5 §", about="picture_id")
def its_picture_was_accepted(case: Case) -> Facts | None:
    """A plan rests on what its parties have agreed on: one that is only begun is no ground yet."""
    picture = case.picture
    is_there = picture is None or picture.machine != "problem_picture" or was_accepted(picture)
    return None if is_there or picture is None else {"picture": picture.reference}


@guard(level="note", source="Lag 2023:196 5 §", about="picture_id")
def its_picture_has_the_three_parts(case: Case) -> Facts | None:
    """A plan rests on a whole picture: a mapping, other relevant information, and an analysis of both."""
    picture = case.picture
    if picture is None or picture.machine != "problem_picture":
        return None
    missing = missing_parts(picture.noun)
    return {"picture": picture.reference, "missing": missing} if missing else None


@guard(level="note", source="Lag 2023:196 5 §", about="picture_id")
def its_picture_came_first(case: Case) -> Facts | None:
    """A plan rests on a picture that was there: one accepted after the decision came too late for it."""
    picture = case.picture
    accepted_on = None if picture is None else accepted_after(picture, case.noun)
    if picture is None or accepted_on is None:
        return None
    return {"picture": picture.reference, "accepted_on": accepted_on}


@guard(level="note", source="Lag 2023:196 5 §", about="areas")
def is_about_its_own_municipality(case: Case) -> Facts | None:
    """Each municipality decides a plan of its own: it is no plan of one that is not party to it."""
    areas = of_other_municipalities(case.areas, case.parties)
    return {"areas": areas} if areas else None


@guard(level="must", source="Lag 2023:196 5 §", about="decided_on")
def names_the_decision(case: Case) -> Facts | None:
    """The body that decided, and the day, are written down; paragraph and registry number are proof."""
    decided_on = the(MunicipalPlan, case.noun).decided_on_first
    missing = [] if case.values["decided_by"] else ["decided_by"]
    if decided_on is None:  # of one that is still to come the calendar says so
        missing.append("decided_on")
    return {"missing": tuple(missing)} if missing else None


@guard(level="reason", source="own", about="decided_on")
def the_decision_can_be_found(case: Case) -> Facts | None:
    """Paragraph and registry number, so that the minutes can be found again."""
    missing = tuple(name for name in ("paragraph", "diary_number") if not case.values[name])
    return {"missing": missing} if missing else None


@guard(level="must", source="Lag 2023:196 6 §", about="followed_up_on")
def says_what_was_found_and_where(case: Case) -> Facts | None:
    """A follow-up has a day of its own, and says with it what was found and where that can be read."""
    was, now = the(MunicipalPlan, case.before), the(MunicipalPlan, case.noun)
    known = ("followed_up_on",) if now.followed_up_on == was.followed_up_on else ()
    missing = dict.fromkeys((*known, *missing_of_follow_up(now)))
    return {"missing": tuple(missing)} if missing else None
