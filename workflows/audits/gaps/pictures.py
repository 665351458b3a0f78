"""Gaps between the problems and the agreements that are to answer them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from lifecycle.acts import heir_of, yet_to
from lifecycle.dates import working_day_on_or_after
from lifecycle.lacking import (
    PARTS_OF_A_PICTURE,
    chosen,
    is_all_about_youth,
    is_only_begun,
    names_no_new_area,
    not_reached,
    unreviewed,
    without_cause,
    without_contribution,
)
from lifecycle.names import unnamed
from lifecycle.records import Picture
from lifecycle.records.picture import LAW_SINCE
from lifecycle.shared import uncovered
from lifecycle.snapshot import the
from workflows.action import DAY, TEXT, Action, Blank, Row, Value, looking_on, taking
from workflows.audits.gaps.gap import Spot
from workflows.audits.gaps.kind import kind
from workflows.audits.gaps.register import Register, share_an_area, unsaid
from workflows.audits.gaps.rows import filled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lifecycle.records import Area
    from lifecycle.snapshot import Snapshot


_ON: Final = ("gather", "draft")
"""By which steps a picture goes on until it can be accepted."""


@kind(severity="law", source="Lag 2023:196 4 §; H-090")
def no_picture(register: Register) -> Iterator[Spot]:
    """There is no problem picture of what an agreement is to answer, or not of all its areas.

    What the main agreement lacks is said once, there; a sub-agreement may lack more than that.
    """
    for one in register.frames():
        bare = register.without_picture(one)
        if bare is None or _is_said_above(register, one, bare):
            continue
        before_the_law = register.day < LAW_SINCE
        names = tuple(area.name for area in bare)
        pictures = register.pictures_for(one)
        areas: dict[str, Value] = {"areas": names} if pictures else {}
        begun = [each for each in pictures if is_only_begun(each) and not uncovered(bare[:1], [each])]
        yield Spot(
            at=one,
            facts={
                "areas": names or tuple(unit.name for unit in one.parties),
                "drafts": tuple(each.reference for each in begun),
            },
            closes=onwards(begun[0]) if begun else Action("picture new", (one.reference,), areas),
            agreements=(one.reference, *(each.reference for each in register.subs_of(one))),
            severity="reason" if before_the_law else None,
            source="H-090" if before_the_law else None,
        )


def _is_said_above(register: Register, one: Snapshot, bare: Sequence[Area]) -> bool:
    main = register.main_of(one)
    lacking = None if main is None else register.without_picture(main)
    return lacking is not None and all(share_an_area((area,), lacking) for area in bare)


@kind(severity="reason", source="H-016; H-090")
def picture_late(register: Register) -> Iterator[Spot]:
    """A picture that was owed by a day is not done."""
    for one in register.of("problem_picture"):
        if not one.means.in_force and register.is_late(one):
            yield Spot(one, onwards(one), {"owed_on": the(Picture, one.noun).owed_on})


@kind(severity="must", source="H-090")
def picture_not_accepted(register: Register) -> Iterator[Spot]:
    """A party has not said that it recognises itself in the picture."""
    for one in register.of("problem_picture"):
        if one.means.waits_for != "accepted" and not one.means.binds:
            continue
        acts = one.acts
        if one.means.binds:  # whoever comes after a party has what that accepted
            parties = {unit.id for unit in one.parties}
            acts = tuple(replace(act, unit=heir_of(act.unit, parties, register.heirs)) for act in acts)
        for unit in yet_to("accepted", one.parties, acts):
            yield Spot(one, _accepting(one, unit.name), {"party": unit.name}, about=unit.name)


@kind(severity="reason", source="H-103; H-104")
def nothing_prioritised(register: Register) -> Iterator[Spot]:
    """The parties have agreed on a picture and not chosen among its problems."""
    for one in register.of("problem_picture"):
        if one.means.binds and not one.means.in_force:
            yield Spot(one, onwards(one))


@kind(severity="law", source="Lag 2023:196 4 §")
def picture_incomplete(register: Register) -> Iterator[Spot]:
    """A picture without its mapping, its other information or the analysis of both; plans on it are named."""
    for one in register.of("problem_picture"):
        if missing := missing_where_it_binds(one):
            closes = register.amending(one, dict.fromkeys(missing, TEXT))
            yield Spot(one, closes, {"missing": missing, "plans": register.resting_on(one)})


def missing_where_it_binds(picture: Snapshot) -> tuple[str, ...]:
    """Name the parts that a picture lacks which its parties have accepted, and has not promised."""
    return unsaid(picture, *PARTS_OF_A_PICTURE) if picture.means.binds else ()


@kind(severity="note", source="H-091; H-092")
def side_without_part(register: Register) -> Iterator[Spot]:
    """A picture that says in which way it was made, and not what a side described or did for its part."""
    for one in register.of("problem_picture"):
        if not one.means.in_force:
            continue
        for unit in without_contribution(one.noun, one.record.to_be_decided, one.parties):
            row: Row = {"party": unit.name, "contribution": TEXT}
            closes = register.amending(one, {"contributions": (row,)})
            yield Spot(one, closes, {"party": unit.name}, about=unit.name)


@kind(severity="note", source="H-097; H-098")
def group_not_reached(register: Register) -> Iterator[Spot]:
    """A picture of which it is not seen that any source has reached some of those who live there."""
    for one in register.of("problem_picture"):
        missing = not_reached(the(Picture, one.noun).groups_reached) if one.means.in_force else ()
        if missing:
            row: Row = {"group": missing[0], "source": Blank("source"), "form": "", "place": TEXT}
            yield Spot(one, register.amending(one, {"groups_reached": (row,)}), {"groups": missing})


@kind(severity="note", source="H-106")
def areas_unchanged(register: Register) -> Iterator[Spot]:
    """A picture, or a sub-agreement, whose areas are those of the one before it, neither more nor fewer."""
    for one in register.of("problem_picture", "sub_agreement"):
        before = register.before(one)
        if one.means.in_force and before is not None and names_no_new_area(one.noun, before.noun):
            yield Spot(one, _one_more(register, one), {"predecessor": before.reference})


@kind(severity="note", source="H-106")
def only_youth(register: Register) -> Iterator[Spot]:
    """A picture that puts nothing first but what is about youth."""
    for one in register.of("problem_picture"):
        if one.means.in_force and is_all_about_youth(the(Picture, one.noun).problems):
            yield Spot(one, _one_more(register, one))


@kind(severity="law", source="Lag 2023:196 6 §")
def picture_too_old(register: Register) -> Iterator[Spot]:
    """A picture has not been updated for two years; as a duty by law, counted to the next working day."""
    for one in register.of("problem_picture"):
        picture = the(Picture, one.noun)
        due_on = picture.update_due_on
        if due_on is None or not one.means.binds:
            continue
        act_by = working_day_on_or_after(due_on, register.rulebook.is_working_day)
        if act_by < register.day:
            facts = {"updated_on": picture.updated_on, "due_on": due_on, "act_by": act_by}
            yield Spot(one, revising(register, one), facts)


@kind(severity="reason", source="H-104; Brå")
def problem_without_agreement(register: Register) -> Iterator[Spot]:
    """A prioritised problem that no agreement names among its areas of cooperation."""
    for one in register.of("problem_picture"):
        if not one.means.in_force:
            continue
        agreements = register.frames_for(one)
        named = [area for each in agreements for area in each.agreement.priorities]
        for problem in unnamed([row["name"] for row in chosen(the(Picture, one.noun).problems)], named):
            yield Spot(
                at=one,
                closes=_naming(register, agreements, problem),
                facts={"problem": problem},
                about=problem,
                agreements=tuple(each.reference for each in agreements),
            )


@kind(severity="note", source="Brå")
def problem_without_cause(register: Register) -> Iterator[Spot]:
    """A prioritised problem of which it is not said what it comes from."""
    for one in register.of("problem_picture"):
        problems = the(Picture, one.noun).problems if one.means.in_force else ()
        for row in without_cause(problems):
            says = {"problems": filled("problems", problems, {"cause": TEXT}, one.parties)}
            yield Spot(one, register.amending(one, says), {"problem": row["name"]}, about=row["name"])


def revising(register: Register, one: Snapshot) -> Action:
    """What begins a later version, or goes on with the one that is begun."""
    begun = [each for each in register.after(one) if register.lives(each)]
    return looking_on(begun[0].reference) if begun else Action("revise", (one.reference,))


def _one_more(register: Register, one: Snapshot) -> Action:
    if one.is_agreement:
        return register.amending(one, adds={"priorities": TEXT})
    row: Row = {"name": TEXT, "character": "", "prioritised": "yes"}
    return register.amending(one, adds={"problems": (row,)})


def onwards(one: Snapshot) -> Action:
    """Take the next step of a picture that is begun."""
    if one.means.waits_for == "accepted":
        waiting = yet_to("accepted", one.parties, one.acts)
        return _accepting(one, waiting[0].name) if waiting else looking_on(one.reference)
    if one.means.binds and not one.means.in_force:
        problems = the(Picture, one.noun).problems
        said = filled("problems", problems, {"prioritised": Blank("yes_or_no")}, one.parties)
        choosing = taking(one.reference, one.machine, "prioritise", {"problems": said}, options={"on": DAY})
        reviews: list[Row] = [
            {"subject": each, "note": TEXT} for each in unreviewed(the(Picture, one.noun).reviews)
        ]
        return replace(choosing, added={"reviews": reviews} if reviews else {})
    step = next((step for step in _ON if step in one.means.leaves_by), None)
    if step == "draft" and not any(row.get("name") for row in the(Picture, one.noun).problems):
        return looking_on(one.reference)  # there is nothing yet to put together
    return looking_on(one.reference) if step is None else taking(one.reference, one.machine, step)


def _accepting(one: Snapshot, party: str) -> Action:
    return Action("accept", (one.reference, party), options={"on": DAY})


def _naming(register: Register, agreements: list[Snapshot], problem: str) -> Action:
    """What makes an agreement name the problem: the sub-agreement that there is, else a new one."""
    best = sorted(agreements, key=lambda one: (one.machine != "sub_agreement", one.reference))
    if best:
        return register.amending(best[0], adds={"priorities": (problem,)})
    return Action("agreement new", (Blank("reference"),), options={"priorities": (problem,)})
