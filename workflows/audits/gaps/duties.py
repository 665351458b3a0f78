"""Gaps in what the law demands of a municipality itself, whether or not it has an agreement."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from lifecycle.by_law import TASKS, noted_proofs
from lifecycle.chairs import later_in_the_chair
from lifecycle.law import Asked, Municipality, Standing
from lifecycle.names import COORDINATOR
from lifecycle.records import Forum, MunicipalPlan
from lifecycle.snapshot import the
from workflows.action import (
    DAY,
    FUNCTION,
    PARTY,
    PERSON,
    TEXT,
    Action,
    Blank,
    Code,
    Row,
    Value,
    looking_on,
    taking,
)
from workflows.audits.gaps.gap import Gap, Spot
from workflows.audits.gaps.kind import kind
from workflows.audits.gaps.pictures import missing_where_it_binds, onwards, revising
from workflows.audits.gaps.register import Register
from workflows.audits.gaps.rows import filled

if TYPE_CHECKING:
    from lifecycle.law import Status
    from lifecycle.records import Area
    from lifecycle.snapshot import Snapshot

_OF_DUTIES: Final[Mapping[str, str]] = {
    "agreements": "agreements_worked_for",
    "council": "council_worked_for",
    "tasks": "function_tasks",
    "report": "reported_to_council",
}
"""What is asked -> the kind of duty in which it is written down."""

_NOTED_IN: Final[Mapping[Asked, str]] = {
    "picture": "picture_updated",
    "picture_updated": "picture_updated",
    "plan": "",  # a decision, which no duty notes
    "plan_followed_up": "plan_followed_up",
    "agreements": "agreements_worked_for",
    "council": "council_worked_for",
    "report": "reported_to_council",
}
"""What can be without proof -> the kind of duty in which it is noted."""

_BEGUN: Final[Mapping[str, Value]] = {"as-reference": Blank("reference")}


@kind(severity="law", source="Lag 2023:196 4 §")
def picture_not_seen(register: Register) -> Iterator[Spot]:
    """No situation picture of a municipality is seen; where an agreement of it lacks one, that says so."""
    for spot in spots_of(register, "picture", "not_seen"):
        bare = [register.without_picture(register.at[one]) for one in spot.agreements]
        if not any(one is not None and _is_about(one, spot.at) for one in bare):
            yield spot


def _is_about(areas: Sequence[Area], duty: Snapshot) -> bool:
    return not areas or not {area.code for area in areas}.isdisjoint(duty.area_codes)


@kind(severity="note", source="Lag 2023:196 5 §")
def plan_on_unfinished_picture(register: Register) -> Iterator[Spot]:
    """A decided plan whose picture is not accepted, or not seen; what one lacks is a gap of its own."""
    for spot in spots_of(register, "plan", "incomplete"):
        picture = register.at.get(str(spot.facts["picture"]))
        if picture is None or picture.machine == "duty" or not missing_where_it_binds(picture):
            yield spot


@kind(severity="law", source="Lag 2023:196 5 §")
def municipal_plan_not_seen(register: Register) -> Iterator[Spot]:
    """No decided plan of a municipality is seen: nobody can judge whether it is followed up either."""
    yield from spots_of(register, "plan", "not_seen")


@kind(severity="law", source="Lag 2023:196 6 §")
def municipal_plan_not_followed_up(register: Register) -> Iterator[Spot]:
    """The municipality's own plan, or the one before it, was followed up, and more than two years ago."""
    yield from (spot for spot in spots_of(register, "plan_followed_up", "overdue") if _is_of_a_plan(spot))


@kind(severity="law", source="Lag 2023:196 6 §")
def duty_late(register: Register) -> Iterator[Spot]:
    """A duty that was met once, and more than two years ago; of a plan that stands its own kind tells."""
    late = _every_second_year(register, "overdue")
    yield from (spot for spot in late if not _is_of_a_plan(spot))


@kind(severity="note", source="Lag 2023:196 6 §")
def duty_not_recorded(register: Register) -> Iterator[Spot]:
    """A duty whose day has passed, and of which nobody has said that it was met: perhaps it was."""
    yield from _every_second_year(register, "not_seen")


@kind(severity="note", source="Lag 2023:196 9 §")
def agreements_not_seen(register: Register) -> Iterator[Spot]:
    """No written agreement of a municipality is seen, with any relevant actor, nor that it works for one."""
    yield from spots_of(register, "agreements", "not_seen")


def _each_council_once(found: Iterable[Gap]) -> Iterator[Gap]:
    """Tell a council that several municipalities share once: one of them is to lead it."""
    of_each: dict[str, list[Gap]] = defaultdict(list)
    for gap in found:
        of_each[gap.reference].append(gap)
    for first, *others in of_each.values():
        if not others:
            yield first
            continue
        agreements = (one for gap in (first, *others) for one in gap.agreements)
        yield replace(
            first,
            facts={**first.facts, "shared": tuple(gap.about for gap in (first, *others))},
            about="",
            agreements=tuple(dict.fromkeys(agreements)),
        )


@kind(severity="law", source="Lag 2023:196 10 §", together=_each_council_once)
def council_led_by_another(register: Register) -> Iterator[Spot]:
    """A strategic council whose chair is not the municipality's, or of which that is not said."""
    yield from spots_of(register, "council", "incomplete")


@kind(severity="note", source="Lag 2023:196 10 §")
def council_not_seen(register: Register) -> Iterator[Spot]:
    """No strategic council of a municipality is seen, nor that it has worked for one."""
    yield from spots_of(register, "council", "not_seen")


@kind(severity="note", source="Lag 2023:196 11 §")
def function_vacant(register: Register) -> Iterator[Spot]:
    """A municipality has a coordinating function, and nobody holds it."""
    yield from spots_of(register, "function", "vacant")


@kind(severity="note", source="Lag 2023:196 12 §")
def tasks_not_seen(register: Register) -> Iterator[Spot]:
    """It is not seen how the coordinating function does what the law gives it to do."""
    yield from spots_of(register, "tasks", "not_seen", "incomplete")


@kind(severity="note", source="Lag 2023:196 13 §")
def report_not_seen(register: Register) -> Iterator[Spot]:
    """It is not seen that the council was told of the work: what a board dealt with is preparation."""
    yield from spots_of(register, "report", "not_seen")


@kind(severity="reason", source="Lag 2023:196 13 §")
def report_late(register: Register) -> Iterator[Spot]:
    """The council has not been told within the time that the municipality itself has set."""
    yield from spots_of(register, "report", "overdue")


def _each_text_once(found: Iterable[Gap]) -> Iterator[Gap]:
    """Tell a text once, however much of what the law asks it is to show."""
    told: set[object] = set()
    for gap in found:
        said = (gap.reference, gap.facts["met_on"])
        if said not in told:
            told.add(said)
            yield gap


@kind(severity="note", source="own", together=_each_text_once)
def noted_without_proof(register: Register) -> Iterator[Spot]:
    """It is said that something was done, and by nothing in that can it be looked up."""
    for asked in _NOTED_IN:
        for spot in spots_of(register, asked, "without_proof"):
            yield replace(spot, facts={**spot.facts, "duty": _NOTED_IN[asked]})


def _every_second_year(register: Register, status: Status) -> Iterator[Spot]:
    """Give what 6 § counts."""
    yield from spots_of(register, "picture_updated", status)
    yield from spots_of(register, "plan_followed_up", status)


def _is_of_a_plan(spot: Spot) -> bool:
    return spot.at.machine == "municipal_plan"


def spots_of(register: Register, asked: Asked, *statuses: Status) -> Iterator[Spot]:
    """Give every municipality that stands so with one thing that the law asks, with what would close it."""
    for municipality, standings in register.by_law:
        for it in standings:
            if it.asked == asked and it.status in statuses:
                at = register.at.get(it.at) or register.duty_of(municipality, it.asked)
                yield Spot(
                    at=at,
                    closes=closing(register, municipality, it),
                    facts={"party": municipality.called, **_facts(it), **_with(it, standings)},
                    about=municipality.called,
                    agreements=register.frames_of(municipality),
                )


def _with(it: Standing, standings: Iterable[Standing]) -> dict[str, object]:
    """Say of a plan that is not seen whether it is noted all the same that it was followed up."""
    followed_up = [one for one in standings if one.asked == "plan_followed_up"]
    is_told = it.asked == "plan" and any(one.status != "cannot_be_judged" for one in followed_up)
    return {"is_followed_up": True} if is_told else {}


def _facts(it: Standing) -> dict[str, object]:
    facts: dict[str, object] = {
        **it.facts,
        "due_on": it.due_on,
        "act_by": it.act_by,
        "met_on": None if it.proof is None else it.proof.on,
    }
    if it.asked in ("picture_updated", "plan_followed_up"):
        facts |= {"duty": it.asked}
    if it.asked == "tasks":
        facts |= {"tasks": it.facts.get("missing", TASKS)}
    return facts


def closing(register: Register, municipality: Municipality, it: Standing) -> Action:
    """Say what would close it, or where one would begin."""
    return _CLOSING[it.asked](register, municipality, it)


def _of_a_picture(register: Register, municipality: Municipality, it: Standing) -> Action:
    one, begun = register.at.get(it.at), register.law.begun(municipality, "problem_picture")
    if it.status == "without_proof":
        return _proving(it)
    if one is not None and it.status == "incomplete":
        return register.amending(one, dict.fromkeys(_missing(it), TEXT))
    if begun is not None:
        return onwards(begun)
    return Action("picture new", fields=_whose(municipality), options=_BEGUN)


def _of_a_plan(register: Register, municipality: Municipality, it: Standing) -> Action:
    one, begun = register.at.get(it.at), register.law.begun(municipality, "municipal_plan")
    if one is not None and it.status == "incomplete":
        return _of_its_picture(register, one, it)
    if one is not None:
        return register.amending(one, {"paragraph": TEXT, "diary_number": TEXT})
    if begun is None:
        kind = Code("kind", "municipal_plan")
        return Action("plan new", (kind,), _whose(municipality), options=_BEGUN)
    said: dict[str, Value] = {"decided_by": TEXT, "decided_on": DAY, "paragraph": TEXT, "diary_number": TEXT}
    if the(MunicipalPlan, begun.noun).picture_id is None:
        elsewhere = register.law.noted_elsewhere(municipality)
        if elsewhere is None:
            return looking_on(begun.reference)
        said = {"picture_id": elsewhere, **said}
    return taking(begun.reference, begun.machine, "decide", said)


def _of_its_picture(register: Register, plan: Snapshot, it: Standing) -> Action:
    """Make the picture whole on which a plan rests, or name another where it has ended or is another's."""
    picture = register.at.get(str(it.facts["picture"]))
    if it.facts.get("of_another"):
        return register.amending(plan, {"picture_id": Blank("reference")})
    if picture is not None and picture.machine == "duty":
        if noted_proofs(picture):
            return Action("correct", (picture.reference,), {"proof": TEXT}, options={"reason": TEXT})
        return taking(picture.reference, picture.machine, "meet", {"met_on": DAY, "diary_number": TEXT})
    if picture is None or picture.means.has_ended:
        return register.amending(plan, {"picture_id": Blank("reference")})
    if picture.means.binds:
        return register.amending(picture, dict.fromkeys(_missing(it), TEXT))
    return onwards(picture)


def _of_an_update(register: Register, municipality: Municipality, it: Standing) -> Action:
    one, begun = register.at.get(it.at), register.law.begun(municipality, "problem_picture")
    if it.status == "without_proof":
        return _proving(it)
    if begun is not None:
        return onwards(begun)
    if one is not None and one.machine == "problem_picture" and one.means.binds:
        return revising(register, one)
    return _meeting(register, municipality, it, "diary_number")


def _of_a_follow_up(register: Register, municipality: Municipality, it: Standing) -> Action:
    one = register.at.get(it.at)
    if it.status == "without_proof":
        return _proving(it)
    if (
        one is not None and one.machine == "municipal_plan"
    ):  # each time a day, a finding and a proof of its own
        said: dict[str, Value] = {"followed_up_on": DAY, "finding": TEXT, "proof": TEXT}
        return taking(it.at, "municipal_plan", "follow_up", said)
    return _meeting(register, municipality, it, "paragraph", "diary_number")


def _meeting(register: Register, municipality: Municipality, it: Standing, *proof: str) -> Action:
    """Write down what was done elsewhere, with what it can be looked up by."""
    duty = register.duty_of(municipality, it.asked)
    return taking(duty.reference, duty.machine, "meet", {"met_on": DAY, **dict.fromkeys(proof, TEXT)})


def _proving(it: Standing) -> Action:
    """Mend a text by which nothing can be looked up, where it was said."""
    where = "" if it.proof is None else it.proof.reference
    return Action("correct", (where,), {"proof": TEXT}, options={"reason": TEXT})


def _of_agreements(register: Register, municipality: Municipality, it: Standing) -> Action:
    """Say what one lacks, or how one stands of which nobody knows whether it binds; else what was done."""
    one = register.at.get(it.at)
    if one is not None and it.status == "incomplete":
        return register.amending(one, dict.fromkeys(_missing(it), TEXT))
    if "unverified" in it.facts:
        return looking_on(str(it.facts["unverified"]))
    return _of_work(register, municipality, it)


def _of_a_council(register: Register, municipality: Municipality, it: Standing) -> Action:
    one = register.at.get(it.at)
    if one is not None and one.machine == "forum":
        is_shared = sum(unit.side == "municipality" for unit in one.parties) > 1
        chair: Row = {"function": FUNCTION, "party": PARTY if is_shared else municipality.called}
        ahead = later_in_the_chair(the(Forum, one.noun).chair, register.day)
        return register.amending(one, {"chair": (chair, *filled("chair", ahead, {}, one.parties))})
    return _of_work(register, municipality, it)


def _of_a_function(register: Register, municipality: Municipality, it: Standing) -> Action:
    del register, it
    whose = (municipality.called, Code("function", COORDINATOR))
    return Action("party function", whose, options={"holder": PERSON, "from": DAY})


def _of_tasks(register: Register, municipality: Municipality, it: Standing) -> Action:
    del register
    rows: tuple[Row, ...] = tuple({"task": task, "how": TEXT} for task in _missing(it) or TASKS)
    return _recording(municipality, it, {"tasks": rows})


def _of_a_report(register: Register, municipality: Municipality, it: Standing) -> Action:
    del register
    if it.status == "without_proof":
        return _proving(it)
    return _recording(municipality, it, {"met_on": DAY, "paragraph": TEXT, "diary_number": TEXT})


def _of_work(register: Register, municipality: Municipality, it: Standing) -> Action:
    del register
    if it.status == "without_proof":
        return _proving(it)
    return _recording(municipality, it, {"met_on": DAY, "proof": TEXT})


_CLOSING: Final[Mapping[Asked, Callable[[Register, Municipality, Standing], Action]]] = {
    "picture": _of_a_picture,
    "plan": _of_a_plan,
    "picture_updated": _of_an_update,
    "plan_followed_up": _of_a_follow_up,
    "agreements": _of_agreements,
    "council": _of_a_council,
    "function": _of_a_function,
    "tasks": _of_tasks,
    "report": _of_a_report,
}


def _whose(municipality: Municipality) -> dict[str, Value]:
    return {"parties": (municipality.called,), "areas": (municipality.name,)}


def _missing(it: Standing) -> tuple[str, ...]:
    missing = it.facts.get("missing", ())
    return tuple(map(str, missing)) if isinstance(missing, tuple) else ()


def _recording(municipality: Municipality, it: Standing, said: Mapping[str, Value]) -> Action:
    kind = Code("code.duty_kind", _OF_DUTIES[it.asked])
    return Action("duty record", (kind, municipality.called), said)
