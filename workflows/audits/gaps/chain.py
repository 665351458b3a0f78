"""The chain under one agreement: problem, area, plan, activity, last follow-up, each with its gaps."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field, replace
from typing import TYPE_CHECKING

from lifecycle.effect_assessment import Verdict, assess_line
from lifecycle.lacking import chosen
from lifecycle.names import name_key, unnamed
from lifecycle.records import ActionPlan, Activity, FollowUp, Picture, Round
from lifecycle.records.agreement import FRAMES
from lifecycle.snapshot import the
from lifecycle.values import dataclass
from workflows.audits.gaps.register import Register
from workflows.audits.gaps.rounds import partners_of
from workflows.follow_up.round_sheet import reported_in

if TYPE_CHECKING:
    from lifecycle.fields import Row
    from lifecycle.snapshot import Snapshot
    from workflows.audits.gaps.gap import Gap


@dataclass(frozen=True, slots=True)
class Link:
    """One link of the chain, deeper the nearer it is to an effect."""

    depth: int
    part: str
    """agreement, picture, problem, area, plan, activity, followed_up or effect."""
    reference: str
    machine: str
    state: str
    title: str
    """Name of the problem or area, title of the plan or activity, the period of a follow-up."""
    facts: Mapping[str, object] = field(default_factory=dict)
    numbers: tuple[int, ...] = ()
    """Numbers of the gaps that are found here, from 1 in the order in which they are listed."""


def chain(register: Register, agreement: Snapshot, gaps: Sequence[Gap]) -> tuple[Link, ...]:
    """Lay out the chain under an agreement and those under it, and put each gap where it is.

    A gap in what is no link of the chain, a forum or a communication plan, is at the agreement.
    """
    links = list(_links(register, agreement))
    places: dict[tuple[str, str], int] = {}
    for number, link in enumerate(links):
        about = name_key(link.title) if link.part in ("problem", "area") else ""
        places.setdefault((link.reference, about), number)
    found: dict[int, list[int]] = defaultdict(list)
    for number, gap in enumerate(gaps, start=1):
        found[_place(places, gap)].append(number)
    return tuple(replace(link, numbers=tuple(found[number])) for number, link in enumerate(links))


def _place(places: Mapping[tuple[str, str], int], gap: Gap) -> int:
    """Find the link at which a gap is: what it is about, its record, its agreement, or the first of all."""
    exact = places.get((gap.reference, name_key(gap.about)))
    if exact is not None:
        return exact
    wider = (places.get((one, "")) for one in (gap.reference, *gap.agreements))
    return next((place for place in wider if place is not None), 0)


def _links(register: Register, agreement: Snapshot) -> Iterator[Link]:
    subs = [one for one in register.subs_of(agreement) if one.machine in FRAMES]
    pictures = register.pictures_for(agreement)
    problems = [row["name"] for picture in pictures for row in _chosen(picture)]
    yield _link(0, "agreement", agreement)
    for picture in pictures:
        yield from _picture(register, picture, [agreement, *subs])
    yield from _rest(register, agreement, problems, 1)
    for sub in subs:
        yield _link(1, "agreement", sub)
        yield from _rest(register, sub, problems, 2)


def _picture(register: Register, picture: Snapshot, agreements: Sequence[Snapshot]) -> Iterator[Link]:
    """The problems that come first, and which agreement's areas answer them."""
    yield _link(1, "picture", picture)
    for row in _chosen(picture):
        yield _link(2, "problem", picture, row["name"])
        answering = [one for one in agreements if _names(one, row["name"])]
        subs = [one for one in answering if one.machine == "sub_agreement"]
        for one in subs or answering:  # what a sub-agreement takes up the main one has left to it
            yield from _area(register, one, row["name"], 3)


def _rest(register: Register, agreement: Snapshot, problems: Sequence[str], depth: int) -> Iterator[Link]:
    """What answers no problem: areas of other names, plans for no area, activities of no plan."""
    for area in unnamed(agreement.agreement.priorities, problems):
        yield from _area(register, agreement, area, depth)
    for plan in register.below(agreement, "action_plan"):
        if not _names(agreement, _area_of(plan)):
            yield from _plan(register, plan, depth)
    for activity in register.ever_below(agreement, "activity"):
        yield from _activity(register, activity, depth)


def _names(agreement: Snapshot, area: str) -> bool:
    return not unnamed((area,), agreement.agreement.priorities)


def _chosen(picture: Snapshot) -> list[Row]:
    return chosen(the(Picture, picture.noun).problems)


def _area(register: Register, agreement: Snapshot, area: str, depth: int) -> Iterator[Link]:
    yield _link(depth, "area", agreement, area)
    for plan in register.below(agreement, "action_plan"):
        if name_key(area) == name_key(_area_of(plan)):
            yield from _plan(register, plan, depth + 1)


def _plan(register: Register, plan: Snapshot, depth: int) -> Iterator[Link]:
    yield _link(depth, "plan", plan)
    for activity in register.ever_below(plan, "activity"):
        yield from _activity(register, activity, depth + 1)
    seen: set[str] = set()
    for sheet, line in _lines_about(register, plan):
        noun = the(FollowUp, line.noun)
        if noun.aspect == "effect" and noun.indicator not in seen:
            seen.add(noun.indicator)
            figures = {
                "baseline": noun.baseline,
                "value": noun.value,
                "period": the(Round, sheet.noun).period,
                "verdict": _verdict(register, plan, the(Round, sheet.noun), noun),
            }
            yield _link(depth + 1, "effect", line, noun.indicator or noun.title, **figures)


def _verdict(register: Register, plan: Snapshot, sheet: Round, line: FollowUp) -> Verdict:
    """Say what the sheet says of an effect of a plan."""
    counted = {
        the(FollowUp, each.noun).subject_id
        for of_round, each in _lines_of(register, plan)
        if the(Round, of_round.noun).period == sheet.period and the(FollowUp, each.noun).counted
    }
    was_done = any(
        one.record_id in counted or reported_in(the(Activity, one.noun), sheet)
        for one in register.ever_below(plan, "activity")
    )
    partners = partners_of(register, plan, sheet, line)
    return assess_line(line, was_done=was_done, partners=partners).verdict


def _activity(register: Register, activity: Snapshot, depth: int) -> Iterator[Link]:
    if activity.means.came_to_nothing:
        return
    yield _link(depth, "activity", activity)
    for sheet, line in _lines_about(register, activity):
        yield _link(depth + 1, "followed_up", line, the(Round, sheet.noun).period or sheet.reference)
        return


def _lines_about(register: Register, one: Snapshot) -> Iterator[tuple[Snapshot, Snapshot]]:
    """Concluded lines about a plan or an activity with their rounds, the latest first."""
    for sheet, line in _lines_of(register, one):
        if the(FollowUp, line.noun).subject_id == one.record_id:
            yield sheet, line


def _lines_of(register: Register, one: Snapshot) -> Iterable[tuple[Snapshot, Snapshot]]:
    """Concluded lines of the agreement of a plan or an activity, with their rounds."""
    agreement = register.agreement_of(one)
    return register.concluded_lines(agreement) if agreement is not None else ()


def _area_of(plan: Snapshot) -> str:
    return the(ActionPlan, plan.noun).priority


def _link(depth: int, part: str, one: Snapshot, title: str | None = None, **facts: object) -> Link:
    return Link(
        depth=depth,
        part=part,
        reference=one.reference,
        machine=one.machine,
        state=one.state,
        title=one.title if title is None else title,
        facts=facts,
    )
