"""Gaps in the agreements themselves: what they rest on, what stands under them, what was promised."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta

from lifecycle.acts import yet_to
from lifecycle.deadlines import PROMISE
from lifecycle.fields import FIELDS, Shape
from lifecycle.lacking import LEAST_OF_AN_AGREEMENT, chosen, is_only_begun, was_called_off
from lifecycle.names import unnamed
from lifecycle.nouns import AGREEMENTS
from lifecycle.records import Area, Picture
from lifecycle.shared import against_its_main, fixed_by, uncovered
from lifecycle.snapshot import Snapshot, the
from workflows.action import DAY, INSTEAD, TEXT, Action, Blank, Value, looking_on, taking
from workflows.audits.gaps.gap import Spot
from workflows.audits.gaps.kind import kind
from workflows.audits.gaps.pictures import revising
from workflows.audits.gaps.register import Register, unsaid
from workflows.lookup.likeness import is_all_police

_DAY = timedelta(days=1)


@kind(severity="law", source="Lag 2023:196 9 §")
def agreement_says_too_little(register: Register) -> Iterator[Spot]:
    """An agreement states at least its purposes and its areas of cooperation."""
    for one in register.frames():
        if missing := unsaid(one, *LEAST_OF_AN_AGREEMENT):
            says = dict.fromkeys(missing, TEXT)
            yield Spot(one, register.amending(one, says), {"missing": missing})


@kind(severity="reason", source="H-030")
def party_is_no_unit(register: Register) -> Iterator[Spot]:
    """An agreement that binds has the police as a whole for a party: nobody knows which unit that is."""
    for one in register.of(*AGREEMENTS):
        for unit in one.parties if one.means.binds else ():
            if is_all_police(unit.name):
                was = Action("correct", (one.reference,), {"parties": INSTEAD}, options={"reason": TEXT})
                yield Spot(one, was, {"party": unit.name}, about=unit.name)


@kind(severity="must", source="H-010; H-011")
def sub_without_main(register: Register) -> Iterator[Spot]:
    """A sub-agreement in force stands inside the frame of a main agreement in force."""
    for one in register.frames():
        if one.machine == "sub_agreement" and register.main_of(one) is None:
            main = None if one.parent is None else register.at.get(one.parent)
            since = one.agreement.without_main_since or (main.since if main else one.since)
            next_one = None if main is None else _that_binds_after(register, main)
            closes = taking(one.reference, one.machine, "rehome", {"parent_id": next_one or Blank("parent")})
            yield Spot(one, closes, {"main": one.parent, "since": since})


@kind(severity="must", source="H-012")
def sub_against_its_main(register: Register) -> Iterator[Spot]:
    """A sub-agreement says otherwise than the main agreement above it has fixed for all of them."""
    for one in register.frames():
        main = register.over(one)
        fields = against_its_main(one.agreement, main)
        if fields:
            facts = {"main": one.parent, "fields": fields}
            yield Spot(one, _as_it_is_fixed(register, one, fixed_by(main), fields), facts)


def _as_it_is_fixed(
    register: Register, one: Snapshot, fixed: Mapping[str, str | list[str]], fields: Iterable[str]
) -> Action:
    """What makes a sub-agreement say what its main one fixes: a text is replaced, a list is added to."""
    says: dict[str, Value] = {}
    adds: dict[str, Value] = {}
    for name in fields:
        match fixed[name]:
            case str() as text:
                says[name] = text
            case listed:
                adds[name] = unnamed(listed, getattr(one.agreement, name))
    return register.amending(one, says, adds)


def _that_binds_after(register: Register, main: Snapshot) -> str | None:
    """Name the agreement that renews one and binds: one in force before one that is only signed."""
    binding = [one for one in register.after(main) if one.means.binds]
    return next((one.reference for one in sorted(binding, key=lambda one: not one.means.in_force)), None)


@kind(severity="reason", source="H-010; H-016")
def main_without_sub(register: Register) -> Iterator[Spot]:
    """To sign a main agreement is to bind oneself to fix the practical work in a sub-agreement, in time.

    Before its day it is told of what was owed and called off, so that nobody need remember it. A draft that
    nothing asks for by a day is none.
    """
    for one in register.frames():
        if one.machine != "main_agreement":
            continue
        due_on = register.due(one, "sub_agreement")
        subs = register.subs_of(one)
        there = [each for each in subs if not is_only_begun(each)]
        there += register.done_without(one, "sub_agreement")
        bare = uncovered(one.areas, there)
        if due_on >= register.day:
            called_off = [each for each in register.ever_below(one, "sub_agreement") if was_called_off(each)]
            bare = tuple(area for area in bare if not uncovered((area,), called_off))
            if not bare and (one.areas or there or not called_off):
                continue
        elif not bare and there:
            continue
        yield _without_sub(one, bare, due_on, [each for each in subs if each not in there], register.day)


def _without_sub(
    one: Snapshot, bare: Sequence[Area], due_on: date, drafts: Sequence[Snapshot], day: date
) -> Spot:
    """Tell what is lacking, and what brings it about: to go on with the draft there is, else to begin."""
    names = tuple(area.name for area in bare)
    begun = [each for each in drafts if not bare or not uncovered(bare[:1], [each])]
    areas: dict[str, Value] = {"areas": names} if names else {}
    said: dict[str, Value] = {"level": "sub", "under": one.reference, **areas}
    closes = (
        _towards_signature(begun[0])
        if begun
        else Action("agreement new", (Blank("reference"),), options=said)
    )
    facts = {
        "due_on": due_on,
        "areas": names,
        "is_past": due_on < day,
        "drafts": tuple(each.reference for each in begun),
    }
    return Spot(at=one, closes=closes, facts=facts)


@kind(severity="reason", source="H-016")
def sub_late(register: Register) -> Iterator[Spot]:
    """A sub-agreement that was owed by a day is not signed."""
    for one in register.of("sub_agreement"):
        if one.means.is_prepared and register.is_late(one):
            facts = {"owed_on": one.agreement.owed_on, "state": one.state, "machine": one.machine}
            yield Spot(one, _towards_signature(one), facts)


@kind(severity="reason", source="own")
def renewal_begins_late(register: Register) -> Iterator[Spot]:
    """Between the last day of an agreement and the first of the one that renews it nothing is agreed."""
    for one in register.of(*AGREEMENTS):
        before, starts_on = register.before(one), one.agreement.starts_on
        without = _first_day_without(before)
        if starts_on is None or without is None or starts_on <= without:
            continue
        if one.means.is_prepared or starts_on > register.day:
            facts = {
                "renewed": before and before.reference,
                "ends_on": without - _DAY,
                "starts_on": starts_on,
            }
            yield Spot(one, register.amending(one, {"starts_on": without.isoformat()}), facts)


@kind(severity="reason", source="H-104")
def area_without_problem(register: Register) -> Iterator[Spot]:
    """An agreement's area of cooperation that the parties' own picture does not put first."""
    for one in register.frames():
        if one.machine == "main_agreement" and not register.plans_itself(one):
            continue
        pictures = [each for each in register.pictures_for(one) if each.means.in_force]
        problems = [row["name"] for each in pictures for row in chosen(the(Picture, each.noun).problems)]
        for area in unnamed(one.agreement.priorities, problems) if pictures else ():
            yield Spot(one, revising(register, pictures[0]), {"area": area}, about=area)


@kind(severity="note", source="H-010; H-012")
def area_not_taken_up(register: Register) -> Iterator[Spot]:
    """An area that the main agreement names and that no sub-agreement under it takes up."""
    for one in register.frames():
        subs = register.subs_of(one)
        named = [area for each in subs for area in each.agreement.priorities]
        for area in unnamed(one.agreement.priorities, named) if named else ():
            yield Spot(
                one, register.amending(subs[0], adds={"priorities": (area,)}), {"area": area}, about=area
            )


@kind(severity="reason", source="H-063")
def no_forum(register: Register) -> Iterator[Spot]:
    """No forum is known in which the parties of an agreement meet.

    It is asked of the paper in which the forums stand: a sub-agreement, or a main one that has none.
    """
    for one in register.frames():
        subs = [each for each in register.subs_of(one) if not is_only_begun(each)]
        if not subs and register.names_no_forum(one):
            yield Spot(one, Action("forum new", (one.reference,), {"title": TEXT}))


@kind(severity="reason", source="promise")
def promise_broken(register: Register) -> Iterator[Spot]:
    """What was to be decided by a day is not decided."""
    for one in register.asked_about:
        for deadline in one.deadlines:
            if deadline.rule.startswith(PROMISE) and deadline.due_on < register.day:
                name = deadline.rule.removeprefix(PROMISE)
                facts = {"field": name, "due_on": deadline.due_on}
                yield Spot(one, register.amending(one, {name: _asked(name)}), facts)


def _first_day_without(before: Snapshot | None) -> date | None:
    """Give the first day after an agreement's end, that has come or is known; None while it goes on."""
    if before is None or not (before.means.binds or before.means.has_ended):
        return None
    if before.means.has_ended:
        return before.since
    return None if before.agreement.ends_on is None else before.agreement.ends_on + _DAY


def _towards_signature(one: Snapshot) -> Action:
    if one.means.waits_for != "signed":
        return taking(one.reference, one.machine, "send_for_signature")
    waiting = yet_to("signed", one.parties, one.acts)
    if not waiting:
        return looking_on(one.reference)
    return Action("sign", (one.reference, waiting[0].name), options={"on": DAY})


def _asked(name: str) -> Blank:
    match FIELDS.get(name):
        case Shape.DAY | Shape.DATED:
            return DAY
        case Shape.TEXT | Shape.TEXTS:
            return TEXT
        case _:
            return Blank("value")
