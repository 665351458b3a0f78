"""What Lag (2023:196) asks of a municipality, and what the register shows of it.

Asked by `audit gaps` and by `audit law`. What they ask of one record stands in `lifecycle.by_law`, where
guards and effects ask it before a step, so that no two of them say otherwise. Proof is computed from records;
a duty record holds only what no record can show. What is not recorded is `not_seen`: nobody knows whether it
was done.

Everything here is a question to plain data as of one day; whoever reads the data chooses the day, and by what
was known.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import field, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final, Literal, TypeAlias
from uuid import UUID

from lifecycle.by_law import (
    SHOW_THEMSELVES,
    TASKS,
    Proof,
    accepted_after,
    accepted_on,
    areas_about,
    follow_ups,
    has_its_picture,
    is_a_ground,
    is_a_picture_by_law,
    is_about,
    key_of,
    knows_of_a_picture,
    leads_the_council,
    led_by,
    missing_of_agreement,
    missing_parts,
    missing_tasks,
    noted_after,
    noted_proofs,
    said_by_people,
    stands_behind,
    what_counts,
    whose_council,
)
from lifecycle.chairs import in_the_chair
from lifecycle.dates import add_years, working_day_on_or_after
from lifecycle.names import sort_key
from lifecycle.periods import step
from lifecycle.posts import joint_with
from lifecycle.records import Duty, Forum, MunicipalPlan, Picture
from lifecycle.records.agreement import FRAMES
from lifecycle.records.duty import EVERY_SECOND_YEARS
from lifecycle.records.picture import EVERY_SECOND_YEAR, LAW_SINCE, PLAN_SINCE
from lifecycle.snapshot import the
from lifecycle.values import dataclass

if TYPE_CHECKING:
    from lifecycle.records import Unit
    from lifecycle.snapshot import Snapshot


Asked: TypeAlias = Literal[
    "picture",
    "plan",
    "picture_updated",
    "plan_followed_up",
    "agreements",
    "council",
    "function",
    "tasks",
    "report",
]

PARAGRAPHS: Final[Mapping[Asked, str]] = {
    "picture": "4 §",
    "plan": "5 §",
    "picture_updated": "6 §",
    "plan_followed_up": "6 §",
    "agreements": "9 §",
    "council": "10 §",
    "function": "11 §",
    "tasks": "12 §",
    "report": "13 §",
}
"""What the law asks of a municipality, in its order -> the paragraph."""

Status: TypeAlias = Literal[
    "met",  # and proof can be found
    "due",  # not done yet since it was asked for, and its day has not passed
    "overdue",  # it was done once, and its day has passed, or that of one's own interval: else nobody knows
    "worked_for",  # 9 and 10 §§: no result is seen, and what was done for it is
    "without_proof",  # done, and nothing that can be looked up says where
    "incomplete",  # there is one, and it lacks what the paragraph names; `facts` say what
    "vacant",  # 11 §: there is a function, and nobody holds it on the day
    "not_seen",  # the register does not show it: nobody knows whether it is so
    "cannot_be_judged",  # 6 §: what is to be followed up is not seen
    "not_yet",  # the law does not ask for it on that day
]


@dataclass(frozen=True, slots=True)
class Standing:
    """How it stands with one thing that the law asks of one municipality, on a day."""

    asked: Asked
    status: Status
    proof: Proof | None = None
    due_on: date | None = None
    """The day counted from the last time; "minst vartannat år" to the day is our reading of 6 §."""
    act_by: date | None = None
    """The working day by which it has to be done (Lag 1930:173 2 §)."""
    at: str = ""
    """Reference of the record that it is about: what shows it, or what lacks something."""
    facts: Mapping[str, object] = field(default_factory=dict)

    @property
    def paragraph(self) -> str:
        """The paragraph that asks for it."""
        return PARAGRAPHS[self.asked]


@dataclass(frozen=True, slots=True)
class Held:
    """A function held at a unit from one day to another; whoever has left holds nothing."""

    unit: UUID
    function: str
    first: date
    last: date | None = None
    holder: str = ""
    """The handle of whoever holds it."""

    def is_held_on(self, day: date) -> bool:
        """Whether somebody holds it on a day."""
        return self.first <= day and (self.last is None or day <= self.last)


@dataclass(frozen=True, slots=True)
class Municipality:
    """One municipality: its official code, and the units that stand for it."""

    code: str
    name: str
    units: tuple[Unit, ...] = ()
    parts: tuple[Unit, ...] = ()
    """Units that stand for one of its districts only."""

    @property
    def called(self) -> str:
        """What it is called in the register: the name of its unit, else of its area."""
        return self.units[0].name if self.units else self.name

    @property
    def all_ids(self) -> frozenset[UUID]:
        """Ids of its units, those of its districts too."""
        return self.ids | {one.id for one in self.parts}

    @property
    def ids(self) -> frozenset[UUID]:
        """Ids of its units."""
        return frozenset(one.id for one in self.units)


# ---- all of them ----


class Law:
    """Everything that shows how municipalities stand, as of a day: read once, asked for each of them."""

    def __init__(
        self,
        everything: Sequence[Snapshot],
        *,
        day: date,
        units: Iterable[Unit] = (),
        held: Sequence[Held] = (),
        coordinating: Collection[str] = (),
        is_working_day: Callable[[date], bool] = lambda _: True,
    ) -> None:
        """Take what was read.

        Args:
            everything: every record, as of the day.
            day: on which it is asked.
            units: every unit there was.
            held: who held which function at which unit, on all days.
            coordinating: names by which the coordinating function goes (`notices.toml`).
            is_working_day: as the register counts.
        """
        self.day = day
        self._units = {one.id: one for one in units}
        self._held = tuple(held)
        self._coordinating = frozenset(key_of(one) for one in coordinating)
        self._is_working_day = is_working_day
        self._by_id = {one.record_id: one for one in everything}
        self._pictures = frozenset(one.reference for one in everything if one.machine == "problem_picture")
        self._proving = frozenset(one.reference for one in everything if one.machine not in SHOW_THEMSELVES)
        self._found: dict[tuple[str, str | UUID], list[Snapshot]] = defaultdict(list)
        for one in everything:
            for place in self._places(one):
                self._found[one.machine, place].append(one)

    def municipalities(self) -> tuple[Municipality, ...]:
        """Every registered municipality, in the order of names: agreement or not."""
        registered: dict[str, str] = {}
        own: dict[str, dict[UUID, Unit]] = defaultdict(dict)
        parts: dict[str, list[Unit]] = defaultdict(list)
        for (machine, _), duties in self._found.items():
            for one in duties if machine == "duty" else ():
                if not one.means.has_ended and one.areas:
                    registered |= {area.code: area.name for area in one.areas}
                    its = (unit for unit in one.parties if unit.side == "municipality")
                    own[one.area_codes[0]] |= {unit.id: unit for unit in its}
        for unit in self._units.values():
            if unit.side == "municipality" and unit.area_code is not None:
                code, _, district = unit.area_code.partition("/")
                if district:
                    parts[code].append(unit)
                else:
                    own[code].setdefault(unit.id, unit)
        found = (
            Municipality(code, name, tuple(own[code].values()), tuple(parts[code]))
            for code, name in registered.items()
        )
        return tuple(sorted(found, key=lambda one: (sort_key(one.name), one.code)))

    def standing(self, municipality: Municipality) -> tuple[Standing, ...]:
        """How a municipality stands with everything that the law asks of it, in the law's order."""
        if self.day < LAW_SINCE:
            return tuple(Standing(asked, "not_yet") for asked in PARAGRAPHS)
        return (
            self._picture(municipality),
            self._plan(municipality),
            self._picture_updated(municipality),
            self._plan_followed_up(municipality),
            self._agreements(municipality),
            self._council(municipality),
            self._function(municipality),
            self._tasks(municipality),
            self._report(municipality),
        )

    def begun(self, municipality: Municipality, machine: str) -> Snapshot | None:
        """Give what is prepared of a kind, the nearest to being there: nobody needs a second one."""
        prepared = [one for one in self._of(municipality, machine) if one.means.is_prepared]
        return min(prepared, key=_far_from_there, default=None)

    def noted_elsewhere(self, municipality: Municipality) -> str | None:
        """Give where it is noted, with proof, that a municipality has a picture which no record shows."""
        said = self._counts(self._said(municipality, "picture_updated"))
        return said.reference if said is not None and said.can_be_found else None

    # ---- what is about a municipality ----

    def _places(self, one: Snapshot) -> Iterable[str | UUID]:
        """Say under what a record is looked for: its parties where it names no area."""
        if one.machine in FRAMES:
            return [unit.id for unit in one.parties]
        return self._areas_of(one) or [unit.id for unit in one.parties]

    def _areas_of(self, one: Snapshot) -> tuple[str, ...]:
        """Give codes of the areas that it is about: its own, or those of the nearest above that names any."""
        above = (self._by_id[each.id] for each in one.above if each.id in self._by_id)
        return areas_about(one.area_codes, above)

    def _about(self, municipality: Municipality, machine: str) -> list[Snapshot]:
        places: list[str | UUID] = [municipality.code, *(one.id for one in municipality.units)]
        return [one for place in places for one in self._found.get((machine, place), ())]

    def _of(self, municipality: Municipality, machine: str) -> list[Snapshot]:
        """Give the pictures or plans that can count for a municipality."""
        whose = {municipality.code, *municipality.all_ids}
        return [
            one for one in self._about(municipality, machine) if stands_behind(machine, one.parties, whose)
        ]

    def _others(self, municipality: Municipality, machine: str) -> dict[str, object]:
        """Name what binds others and is about its area, where nothing of its own can be shown."""
        found = [one.reference for one in self._about(municipality, machine) if one.means.binds]
        return {"others": min(found, key=sort_key)} if found else {}

    def _duty(self, municipality: Municipality, kind: str) -> Snapshot | None:
        duties = (one for one in self._about(municipality, "duty") if not one.means.has_ended)
        return next((one for one in duties if the(Duty, one.noun).duty_kind == kind), None)

    def _said(self, municipality: Municipality, kind: str) -> tuple[Proof, ...]:
        """Give all that people said of a duty; what the engine wrote there is computed from its record.

        It writes only of what 6 § counts. Where nobody asked who wrote, a picture's name alone is its.
        """
        one = self._duty(municipality, kind)
        if one is None or kind not in EVERY_SECOND_YEARS:
            return () if one is None else noted_proofs(one)
        if one.noted is not None:
            return said_by_people(one)
        return tuple(
            each
            for each in noted_proofs(one)
            if each.text not in self._pictures or each.paragraph or each.diary_number
        )

    def _counts(self, said: Iterable[Proof], holds: Callable[[date], bool] = lambda _: True) -> Proof | None:
        return what_counts(said, lambda one: self._shown(one) == "met", holds=holds)

    def _clock(self, asked: Asked, done: Iterable[Proof], since: date, *, at: str = "") -> Standing:
        """Count two years from the last time, or from where the first ones begin.

        Args:
            asked: what is counted.
            done: each time that it was done, and by what that is shown.
            since: where the first two years begin.
            at: the record that it is done with the next time; none: that with which it was done last.
        """
        every = sorted((one for one in done if one.on is not None), key=_day_of)
        last = every[-1] if every else None
        due_on, act_by = self._two_years_from(since if last is None or last.on is None else last.on)
        is_late = act_by < self.day
        status: Status = "not_seen" if is_late else "due"
        shown = last if is_late else self._counts(every, lambda on: self._two_years_from(on)[1] >= self.day)
        if shown is not None:
            status = "overdue" if is_late else self._shown(shown)
        facts = {"reading": True, "days": (self.day - act_by).days, **self._only_heard(status, shown, last)}
        at = at or ("" if last is None else last.reference)
        return Standing(asked, status, shown, due_on, act_by, at, facts)

    def _two_years_from(self, on: date) -> tuple[date, date]:
        due_on = add_years(on, EVERY_SECOND_YEAR)
        return due_on, working_day_on_or_after(due_on, self._is_working_day)

    def _shown(self, proof: Proof) -> Status:
        """Say whether what was done can be found: what is computed shows itself, as does a named record."""
        is_there = not proof.text or proof.text in self._proving or proof.can_be_found
        return "met" if is_there else "without_proof"

    def _only_heard(self, status: Status, shown: Proof | None, last: Proof | None) -> dict[str, object]:
        """Say for which day it is only said: since what is shown, or where it is late, the last time itself.

        From that day it is counted when it is due again.
        """
        is_said = status == "overdue" and last is not None and self._shown(last) != "met"
        return {"heard_on": last.on} if is_said and last is not None else _said_since(shown, last)

    # ---- paragraph by paragraph ----

    def _picture(self, municipality: Municipality) -> Standing:
        standing = [one for one in self._of(municipality, "problem_picture") if one.means.binds]
        whole = [one for one in standing if is_a_picture_by_law(one.noun)]
        if whole:
            one = max(whole, key=accepted_on)
            return Standing("picture", "met", _of_picture(one), at=one.reference)
        noted = self._said(municipality, "picture_updated")
        said = self._counts(noted)
        is_shown = said is not None and self._shown(said) == "met"
        if standing and not is_shown:
            one = max(standing, key=accepted_on)
            return Standing(
                "picture", "incomplete", at=one.reference, facts={"missing": missing_parts(one.noun)}
            )
        if said is not None:
            facts = {"elsewhere": True, **_said_since(said, noted[-1])}
            return Standing("picture", self._shown(said), said, at=said.reference, facts=facts)
        facts = self._others(municipality, "problem_picture")
        return Standing(
            "picture", "not_seen", facts={**facts, **_begun(self.begun(municipality, "problem_picture"))}
        )

    def _plan(self, municipality: Municipality) -> Standing:
        decided = [one for one in self._of(municipality, "municipal_plan") if one.means.binds]
        if self.day < PLAN_SINCE:
            return Standing("plan", "not_yet", due_on=PLAN_SINCE, facts=_decided_already(decided))
        if not decided:
            others = self._others(municipality, "municipal_plan")
            facts = {"since": PLAN_SINCE, **others, **_begun(self.begun(municipality, "municipal_plan"))}
            return Standing("plan", "not_seen", facts=facts)
        one = max(decided, key=_decided_on)
        plan = the(MunicipalPlan, one.noun)
        proof = Proof(
            one.reference, plan.decided_on_first, plan.decided_by, plan.paragraph, plan.diary_number
        )
        if not proof.can_be_found:
            return Standing("plan", "without_proof", proof, at=one.reference)
        status, facts = self._on_its_ground(municipality, one)
        return Standing("plan", status, proof, at=one.reference, facts=facts)

    def _on_its_ground(
        self, municipality: Municipality, decided: Snapshot
    ) -> tuple[Status, dict[str, object]]:
        """Say whether a decided plan rests on a picture (5 §); of one that is elsewhere it is noted where."""
        plan, own = the(MunicipalPlan, decided.noun), self._duty(municipality, "picture_updated")
        ground = None if plan.picture_id is None else self._by_id.get(plan.picture_id)
        if ground is None:  # none is named, or there was none yet on the day
            return "incomplete", {"picture": "", "missing": ()}
        if knows_of_a_picture(ground):
            if own is None or not is_about(decided.machine, self._areas_of(decided), decided.parties, ground):
                return "incomplete", {"picture": ground.reference, "of_another": True}
            return self._on_paper(municipality, own, plan)
        if own is not None and not has_its_picture(ground, own):
            return "incomplete", {"picture": ground.reference, "of_another": True}
        return self._on_a_record(ground, plan)

    def _on_paper(
        self, municipality: Municipality, duty: Snapshot, plan: MunicipalPlan
    ) -> tuple[Status, dict[str, object]]:
        """Say whether it is noted where the picture on which a plan rests can be read (5 §)."""
        noted = noted_proofs(duty)
        named = noted[-1].text if noted else ""
        shown = next(
            (one for one in self._of(municipality, "problem_picture") if one.reference == named), None
        )
        if shown is not None and is_a_ground(shown):
            return "met", {"picture": duty.reference, "noted": shown.reference}
        where: dict[str, object] = {"picture": duty.reference, "elsewhere": True}
        if any(one.can_be_found for one in noted):
            after = noted_after(noted, plan)
            return "met", where if after is None else {
                **where,
                "noted_on": after,
                "decided_on": plan.decided_on_last,
            }
        if shown is not None:
            return self._on_a_record(shown, plan)
        return "incomplete", where if noted else {**where, "not_noted": True}

    def _on_a_record(self, ground: Snapshot, plan: MunicipalPlan) -> tuple[Status, dict[str, object]]:
        """Say whether a picture in the register can be a plan's ground, and whether it was there first."""
        if not is_a_ground(ground):
            return "incomplete", {"picture": ground.reference, "missing": missing_parts(ground.noun)}
        later = accepted_after(ground, plan)
        return "met", {} if later is None else {"picture": ground.reference, "accepted_on": later}

    def _picture_updated(self, municipality: Municipality) -> Standing:
        found = [_of_picture(one) for one in self._of(municipality, "problem_picture") if is_a_ground(one)]
        done = [*self._said(municipality, "picture_updated"), *found]
        duty = self._duty(municipality, "picture_updated")
        begins = None if duty is None else the(Duty, duty.noun).clock_from
        return self._clock("picture_updated", done, begins or LAW_SINCE)

    def _plan_followed_up(self, municipality: Municipality) -> Standing:
        ever = self._of(municipality, "municipal_plan")
        plans = [
            one
            for one in ever
            if one.means.binds or (one.means.end == "replaced" and _decided_on(one) != date.min)
        ]
        found = [each for one in plans for each in follow_ups(one)]
        of_plans = {replace(each, reference="") for one in ever for each in follow_ups(one)}
        said = self._said(municipality, "plan_followed_up")
        # what the engine wrote of a plan is none: one that never was has not been followed up
        done = [*(one for one in said if replace(one, reference="") not in of_plans), *found]
        if not done and not plans:
            status: Status = "not_yet" if self.day < PLAN_SINCE else "cannot_be_judged"
            return Standing("plan_followed_up", status)
        since = max(min(map(_decided_on, plans), default=PLAN_SINCE), PLAN_SINCE)
        standing = max((one for one in plans if one.means.binds), key=_decided_on, default=None)
        one = standing or self._duty(municipality, "plan_followed_up")
        return self._clock("plan_followed_up", done, since, at="" if one is None else one.reference)

    def _agreements(self, municipality: Municipality) -> Standing:
        """Of several that bind the one that was signed last is shown; the nearest to whole comes first."""
        own = municipality.all_ids
        frames = [
            one
            for one in self._frames_of(municipality)
            if not one.means.has_ended and any(party.id not in own for party in one.parties)
        ]
        binding = sorted((one for one in frames if one.means.binds), key=_signed_on, reverse=True)
        if not binding:
            prepared = [one for one in frames if one.means.is_prepared]
            found = self._worked_for(municipality, "agreements", prepared)
            unverified = next((one.reference for one in frames if one.means.is_unverified), None)
            if found.status != "not_seen" or unverified is None:
                return found
            return replace(found, facts={"unverified": unverified})
        one = min(binding, key=lambda each: len(missing_of_agreement(each.noun)))
        if missing := missing_of_agreement(one.noun):
            return Standing("agreements", "incomplete", at=one.reference, facts={"missing": missing})
        proof = Proof(one.reference, one.agreement.signed_on_last, diary_number=one.agreement.diary_number)
        starts = None if one.means.in_force else one.agreement.starts_on
        facts = {} if starts is None else {"starts_on": starts}
        return Standing("agreements", "met", proof, at=one.reference, facts=facts)

    def _frames_of(self, municipality: Municipality) -> list[Snapshot]:
        """Give every agreement to which it is a party, or one of its districts, by reference."""
        found = {
            one.reference: one
            for unit in municipality.all_ids
            for machine in FRAMES
            for one in self._found.get((machine, unit), ())
        }
        return [found[reference] for reference in sorted(found, key=sort_key)]

    def _council(self, municipality: Municipality) -> Standing:
        councils = [
            one
            for one in self._about(municipality, "forum")
            if the(Forum, one.noun).forum_kind == "strategic_council" and not one.means.has_ended
        ]
        own = municipality.all_ids
        standing = [one for one in councils if one.means.in_force]
        for one in standing:
            municipal = own | whose_council(one.parties, self._areas_of(one))
            if leads_the_council(the(Forum, one.noun), municipal, self.day):
                is_own = leads_the_council(the(Forum, one.noun), own, self.day)
                return Standing(
                    "council",
                    "met",
                    Proof(one.reference, one.since),
                    at=one.reference,
                    facts={} if is_own else {"led_by": led_by(the(Forum, one.noun), one.parties, self.day)},
                )
        if standing:
            one = standing[0]
            return Standing("council", "incomplete", at=one.reference, facts=self._led_by(one))
        return self._worked_for(municipality, "council", councils)

    def _led_by(self, council: Snapshot) -> dict[str, object]:
        forum = the(Forum, council.noun)
        return {
            "chair": ", ".join(
                row["function"] for row in in_the_chair(forum.chair, self.day) if row.get("function")
            ),
            "led_by": led_by(forum, self._units.values(), self.day),
        }

    def _worked_for(
        self, municipality: Municipality, asked: Literal["agreements", "council"], begun: Sequence[Snapshot]
    ) -> Standing:
        """What is only to be worked for (9 and 10 §§): what was said of it, else what is begun."""
        noted = self._said(municipality, f"{asked}_worked_for")
        said = self._counts(noted)
        if said is not None:
            status: Status = "worked_for" if self._shown(said) == "met" else "without_proof"
            facts = {**_begun(next(iter(begun), None)), **_said_since(said, noted[-1])}
            return Standing(asked, status, said, at=said.reference, facts=facts)
        if begun:
            return Standing(asked, "worked_for", Proof(begun[0].reference), at=begun[0].reference)
        return Standing(asked, "not_seen")

    def _function(self, municipality: Municipality) -> Standing:
        own = municipality.all_ids
        frames = {one.reference: one for one in self._frames_of(municipality) if one.means.binds}
        named = {
            (reference, key_of(row["function"]))
            for reference, one in frames.items()
            for row in one.agreement.coordination
            if row.get("function") and row.get("party") in {str(unit) for unit in own}
        }
        called = self._coordinating | {function for _, function in named}
        ever = [one for one in self._held if one.unit in own and key_of(one.function) in called]
        held = [one for one in ever if one.is_held_on(self.day)]
        if held:
            proof = Proof(on=held[0].first, body=held[0].function)
            return Standing("function", "met", proof, facts=_holders(held))
        for reference, function in sorted(named):  # H-080: one post for several
            rows = frames[reference].agreement.coordination
            joint = {
                party
                for unit in own
                for party, named_so in joint_with(rows, str(unit))
                if key_of(named_so) == function
            }
            others = {
                unit.id: unit.name
                for unit in frames[reference].parties
                if (unit.side == "municipality" or str(unit.id) in joint) and unit.id not in own
            }
            for one in self._held:
                if one.unit in others and key_of(one.function) == function and one.is_held_on(self.day):
                    proof = Proof(reference, one.first, one.function)
                    facts = {"shared_with": others[one.unit], **_holders([one])}
                    return Standing("function", "met", proof, at=reference, facts=facts)
        gone = [one for one in ever if one.last is not None and one.last < self.day]
        if not gone and not named:
            return Standing("function", "not_seen")
        last = max(gone, key=lambda one: one.last or date.min, default=None)
        since = None if last is None or last.last is None else last.last + timedelta(days=1)
        days = None if since is None else (self.day - since).days
        function = last.function if last is not None else min(named)[1]
        return Standing(
            "function", "vacant", facts={"function": function, "vacant_since": since, "days": days}
        )

    def _tasks(self, municipality: Municipality) -> Standing:
        one = self._duty(municipality, "function_tasks")
        missing = TASKS if one is None else missing_tasks(one.noun)
        if one is None or len(missing) == len(TASKS):
            return Standing("tasks", "not_seen", at="" if one is None else one.reference)
        if missing:
            return Standing("tasks", "incomplete", at=one.reference, facts={"missing": missing})
        return Standing("tasks", "met", Proof(one.reference), at=one.reference)

    def _report(self, municipality: Municipality) -> Standing:
        one = self._duty(municipality, "reported_to_council")
        if one is None:
            return Standing("report", "not_seen")
        duty, noted = the(Duty, one.noun), self._said(municipality, "reported_to_council")
        due_on = duty.report_due_on
        is_late = due_on is not None and due_on < self.day
        last = noted[-1] if noted else None
        said = last if is_late else self._counts(noted, lambda on: _is_in_time(duty, on, self.day))
        facts: dict[str, object] = {"board": duty.board}
        if duty.cadence is not None:
            facts |= {"cadence": duty.cadence}
        if said is not None and said.on is not None:
            facts |= {"days_since": (self.day - said.on).days}
        elif due_on is not None and not duty.is_missed:
            facts |= {"counted_from": duty.counted_from}
        if duty.prepared_on is not None and (duty.met_on is None or duty.met_on < duty.prepared_on):
            facts |= {"prepared_on": duty.prepared_on, "prepared_at": duty.prepared_at}
        status: Status = "overdue" if is_late else "not_seen" if said is None else self._shown(said)
        facts |= self._only_heard(status, said, last)
        return Standing("report", status, said, due_on, due_on, one.reference, facts)


def _holders(held: Iterable[Held]) -> dict[str, object]:
    """Name whoever holds a function, where that is known."""
    named = tuple(dict.fromkeys(one.holder for one in held if one.holder))
    return {"holders": named} if named else {}


def _said_since(shown: Proof | None, last: Proof | None) -> dict[str, object]:
    """Say when it is said to have been done since what is shown, where nothing of that can be looked up."""
    is_later = shown is not None and last is not None and shown != last
    return {"heard_on": last.on} if is_later and last is not None else {}


def _is_in_time(duty: Duty, on: date, day: date) -> bool:
    """Whether a report of a day is still new enough on another, by the municipality's own interval."""
    return duty.cadence is None or step(duty.cadence, on) >= day


def _far_from_there(one: Snapshot) -> tuple[bool, int, str]:
    """Order what is begun: what lies before the parties first, then that of which most has been written."""
    return one.means.waits_for is None, -one.version, sort_key(one.reference)


def _begun(one: Snapshot | None) -> dict[str, object]:
    """Name what is begun and not there yet, with the state in which it is."""
    if one is None:
        return {}
    return {"begun": one.reference, "begun_kind": one.machine, "begun_state": one.state}


def _decided_on(plan: Snapshot) -> date:
    return the(MunicipalPlan, plan.noun).decided_on_last or date.min


def _decided_already(plans: Sequence[Snapshot]) -> dict[str, object]:
    """Say which plan was decided before the law asked for one, and when."""
    if not plans:
        return {}
    one = max(plans, key=_decided_on)
    return {"decided": one.reference, "decided_on": _decided_on(one)}


def _signed_on(agreement: Snapshot) -> date:
    return agreement.agreement.signed_on_last or date.min


def _of_picture(one: Snapshot) -> Proof:
    return Proof(one.reference, accepted_on(one), diary_number=the(Picture, one.noun).diary_number)


def _day_of(proof: Proof) -> date:
    return proof.on or date.min
