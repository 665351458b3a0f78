"""The whole register on a day, read once, as plain data that can be asked who stands around whom."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING
from uuid import UUID

from lifecycle import lacking
from lifecycle.acts import heir_of
from lifecycle.areas import in_common
from lifecycle.case import Case
from lifecycle.comparable import Places
from lifecycle.dates import add_period, parse_period
from lifecycle.law import Held, Law, Municipality, Standing
from lifecycle.names import sort_key
from lifecycle.nouns import ANNEXES, values_of
from lifecycle.offices import UnitNames
from lifecycle.records import Duty, MunicipalPlan
from lifecycle.records.agreement import FRAMES
from lifecycle.records.picture import LAW_SINCE
from lifecycle.shared import (
    SHARED,
    causes_for,
    forums_for,
    names_no_forum,
    pictures_for,
    said_or_fixed,
    without_picture,
)
from lifecycle.snapshot import the
from lifecycle.values import dataclass
from workflows.action import NOTHING, TEXT, Action, Value, looking_on
from workflows.audits.overdue import coordinating
from workflows.lookup.snapshot import acting

if TYPE_CHECKING:
    from lifecycle.records import Agreement, Area, Mandate, Unit
    from lifecycle.rulebook import Rulebook
    from lifecycle.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class Passed:
    """A step that was taken with a reason although guards were unmet, as the history tells it."""

    record_id: UUID
    on: date
    trigger: str | None
    guards: tuple[str, ...]
    reason: str | None
    who: str | None
    """Handle of who typed it."""
    decided_for: str | None
    """Name of the party for which it was decided."""
    function: str | None
    """The function that decided."""


@dataclass(frozen=True, slots=True)
class Amended:
    """A change of what binds that a function decided on for its party, as the history tells it."""

    record_id: UUID
    on: date
    unit: UUID
    function: str


@dataclass(frozen=True, slots=True)
class Functions:
    """Which functions are held at which unit on the day."""

    held: Mapping[UUID, frozenset[str]] = field(default_factory=dict)
    """Unit -> keys of the functions that somebody holds there."""
    registered: frozenset[UUID] = frozenset()
    """Units of which somebody's function was ever written down: of others nothing can be said."""
    ever: tuple[Held, ...] = ()
    """Who held which function where, on all days."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Who and what is asked about, of all that a register holds; the rest stands around it."""

    records: frozenset[UUID]
    municipalities: frozenset[str]
    """Codes of those of which it is asked what the law asks."""
    units: frozenset[UUID]
    """Parties of which the law does not ask."""


class Register:
    """Every record as it stands on a day, with what is asked about its surroundings."""

    def __init__(  # noqa: PLR0913 -- what is read of a register, each by its name
        self,
        rulebook: Rulebook,
        day: date,
        everything: Sequence[Snapshot],
        *,
        asked: Asked | None = None,
        functions: Functions | None = None,
        passed: tuple[Passed, ...] = (),
        amended: tuple[Amended, ...] = (),
        mandates: tuple[Mandate, ...] = (),
        units: Mapping[UUID, Unit] | None = None,
        names: UnitNames | None = None,
        areas: Iterable[Area] = (),
    ) -> None:
        self.rulebook = rulebook
        self.day = day
        self.everything = tuple(everything)
        """All that was read."""
        self._asked = asked
        self.asked_about = (
            self.everything
            if asked is None
            else tuple(one for one in self.everything if one.record_id in asked.records)
        )
        """The records that are asked about; the others stand around them."""
        self.functions = functions or Functions()
        self.passed = passed
        self.amended = amended
        self.mandates = mandates
        self.units: Mapping[UUID, Unit] = units or {}
        self._names = names or UnitNames({})
        self._areas = tuple(areas)
        self.heirs = {one.id: one.heir_id for one in self.units.values() if one.heir_id is not None}
        self.at: dict[str, Snapshot] = {one.reference: one for one in everything}
        self.by_id: dict[UUID, Snapshot] = {one.record_id: one for one in everything}
        self._after: dict[UUID, list[Snapshot]] = defaultdict(list)
        for one in everything:
            if one.record.predecessor_id is not None:
                self._after[one.record.predecessor_id].append(one)
        self._below: dict[str, list[Snapshot]] = defaultdict(list)
        self._alone: dict[str, list[Snapshot]] = defaultdict(list)
        for one in everything:
            if one.parent is not None:
                self._below[one.parent].append(one)
        self._by_area = self._frames_by_area()
        for one in self.everything:
            if one.machine == "problem_picture" and one.parent is None and self.lives(one):
                for area in one.areas:
                    self._alone[area.code].append(one)

    # ---- who learns together ----

    @cached_property
    def pairs(self) -> tuple[Snapshot, ...]:
        """Every learning pair, ended or not."""
        return tuple(one for one in self.everything if one.machine == "learning_pair")

    @cached_property
    def places(self) -> Places:
        """Which areas a name may mean."""
        return Places.of(self.rulebook.municipality, self.units.values(), self._areas)

    # ---- what the law asks of municipalities ----

    @cached_property
    def law(self) -> Law:
        """Everything that shows how municipalities stand with what the law asks of them."""
        return Law(
            self.everything,
            day=self.day,
            units=self.units.values(),
            held=self.functions.ever,
            coordinating=coordinating(self.rulebook, side="municipality"),
            is_working_day=self.rulebook.is_working_day,
        )

    @cached_property
    def by_law(self) -> tuple[tuple[Municipality, tuple[Standing, ...]], ...]:
        """Each registered municipality that is asked about, and how it stands."""
        return tuple(
            (one, self.law.standing(one))
            for one in self.law.municipalities()
            if self._asked is None or one.code in self._asked.municipalities
        )

    def asks_of(self, unit: UUID) -> bool:
        """Whether a party is asked about, apart from what the law asks of municipalities."""
        if self._asked is not None:
            return unit in self._asked.units
        return unit not in self._units_by_law

    @cached_property
    def _units_by_law(self) -> frozenset[UUID]:
        return units_by_law(self.law.municipalities(), self.day)

    def duty_of(self, municipality: Municipality, kind: str) -> Snapshot:
        """The record of one of a municipality's duties, or else of any: every registered one has some."""
        duties = self._duties[municipality.code]
        return min(duties, key=lambda one: the(Duty, one.noun).duty_kind != kind)

    def frames_of(self, municipality: Municipality) -> tuple[str, ...]:
        """References of the agreements that bind a municipality."""
        found = {one: None for unit in municipality.ids for one in self._frames_by_party.get(unit, ())}
        return tuple(sorted(found, key=sort_key))

    @cached_property
    def _duties(self) -> Mapping[str, list[Snapshot]]:
        found: dict[str, list[Snapshot]] = defaultdict(list)
        for one in self.everything:
            for code in one.area_codes if one.machine == "duty" and self.lives(one) else ():
                found[code].append(one)
        return found

    @cached_property
    def _frames_by_party(self) -> Mapping[UUID, list[str]]:
        found: dict[UUID, list[str]] = defaultdict(list)
        for one in self.all_frames():
            for unit in one.parties:
                found[unit.id].append(one.reference)
        return found

    # ---- one record ----

    def lives(self, one: Snapshot) -> bool:
        """Whether it has not ended."""
        return not one.means.has_ended

    def before(self, one: Snapshot) -> Snapshot | None:
        """What it renews, or is a later version of."""
        return None if one.record.predecessor_id is None else self.by_id.get(one.record.predecessor_id)

    def after(self, one: Snapshot) -> list[Snapshot]:
        """What renews it, or is a later version of it."""
        return self._after.get(one.record_id, [])

    def acting(self, one: Snapshot) -> tuple[str, ...]:
        """Of each act the name that its party had on the act's day."""
        return acting(self._names, one)

    def called(self, unit: UUID, day: date) -> str:
        """The name that a party had on a day."""
        return self._names.on(unit, day)

    def of(self, *machines: str) -> Iterator[Snapshot]:
        """Everything of these machines that is asked about and has not ended, by reference."""
        return (one for one in self.asked_about if one.machine in machines and self.lives(one))

    def resting_on(self, picture: Snapshot) -> tuple[str, ...]:
        """References of the plans that municipalities have decided upon a picture."""
        return tuple(
            one.reference
            for one in self.everything
            if one.machine == "municipal_plan"
            and self.lives(one)
            and one.means.binds
            and the(MunicipalPlan, one.noun).picture_id == picture.record_id
        )

    def below(self, one: Snapshot, *machines: str) -> list[Snapshot]:
        """What hangs on it, of these machines, and has not ended."""
        return [child for child in self.ever_below(one, *machines) if self.lives(child)]

    def ever_below(self, one: Snapshot, *machines: str) -> list[Snapshot]:
        """What hangs on it, of these machines, ended or not."""
        return [child for child in self._below.get(one.reference, ()) if child.machine in machines]

    def done_without(self, one: Snapshot, machine: str) -> list[Snapshot]:
        """What it asks for and its parties do without, as a step says that is listed with its reason."""
        said = self._not_asked_for
        return [each for each in self.ever_below(one, machine) if each.record_id in said]

    @cached_property
    def _not_asked_for(self) -> frozenset[UUID]:
        return frozenset(step.record_id for step in self.passed if "nothing_asks_for_it" in step.guards)

    def whole_below(self, one: Snapshot) -> Iterator[Snapshot]:
        """Everything that hangs on it, at any depth."""
        for child in self._below.get(one.reference, ()):
            yield child
            yield from self.whole_below(child)

    def agreement_of(self, one: Snapshot) -> Snapshot | None:
        """The agreement that it is, or the nearest one above it."""
        if one.is_agreement:
            return one
        return None if one.agreement_above is None else self.at.get(one.agreement_above)

    def agreements_of(self, one: Snapshot) -> tuple[str, ...]:
        """The reference of the agreement that it is or hangs on; none for what stands alone."""
        agreement = self.agreement_of(one)
        return () if agreement is None else (agreement.reference,)

    def amending(
        self, one: Snapshot, says: Mapping[str, Value] = NOTHING, adds: Mapping[str, Value] = NOTHING
    ) -> Action:
        """What changes what a record says: with a reason where its machine asks for one."""
        if one.means.amend == "freely":
            return Action("amend", (one.reference,), says, adds)
        if one.means.amend == "with_reason":
            return Action("amend", (one.reference,), says, adds, {"reason": TEXT})
        return looking_on(one.reference)

    def causes_for(self, activity: Snapshot) -> tuple[str, ...]:
        """Give the causes among which the reason of an activity is chosen."""
        line = [self.by_id[each.id] for each in activity.above if each.id in self.by_id]
        agreement = self.agreement_of(activity)
        areas = () if agreement is None else agreement.area_codes
        hanging = (each for place in line for each in self.below(place, "problem_picture"))
        return causes_for(line[0] if line else None, areas, hanging)

    # ---- agreements ----

    def frames(self) -> list[Snapshot]:
        """The main agreements and sub-agreements that bind their parties, or are signed to do so."""
        return [one for one in self.of(*FRAMES) if one.means.binds]

    def all_frames(self) -> list[Snapshot]:
        """Those of all that was read."""
        return [
            one for one in self.everything if one.machine in FRAMES and self.lives(one) and one.means.binds
        ]

    def main_of(self, one: Snapshot) -> Snapshot | None:
        """The binding agreement that an agreement stands under."""
        above = self._over(one)
        return above if above is not None and above.means.binds else None

    def over(self, one: Snapshot) -> Agreement | None:
        """What the main agreement says that an agreement stands under, binding or not."""
        above = self._over(one)
        return above.agreement if above is not None and above.machine == "main_agreement" else None

    def annex_decider(self, agreement: Snapshot) -> str:
        """Name the function that decides on an agreement's annexes; empty where none is named."""
        return said_or_fixed(agreement.agreement, self.over(agreement), "annex_decider")

    def subs_of(self, one: Snapshot) -> list[Snapshot]:
        """The sub-agreements under it that have not ended, drafts too."""
        return self.below(one, "sub_agreement")

    def plans_itself(self, one: Snapshot) -> bool:
        """Whether annexes are looked for under it: a sub-agreement, or a main one that does without."""
        if one.machine == "sub_agreement":
            return True
        return not self.subs_of(one) and bool(self.below(one, *ANNEXES))

    def due(self, one: Snapshot, machine: str) -> date:
        """Day by which an agreement owes something, counted from its signature, else its first day."""
        agreement = one.agreement
        signed_on = max((act.on_last for act in one.acts if act.kind == "signed"), default=None)
        since = agreement.signed_on_last or signed_on or agreement.starts_on or one.since
        owing = next((it for it in self.rulebook.owes.get(one.machine, ()) if it.machine == machine), None)
        return since if owing is None else add_period(since, parse_period(owing.within))

    def is_late(self, one: Snapshot) -> bool:
        """Whether what is owed was to be there before today."""
        owed_on: date | None = getattr(one.noun, "owed_on", None)
        return owed_on is not None and owed_on < self.day

    def _mandates_of(self, one: Snapshot) -> tuple[Mandate, ...]:
        """Give all mandates, those of whoever a party came after as its own: that one signed by them."""
        parties = {unit.id for unit in one.parties}
        if parties.isdisjoint(self.heirs.values()):
            return tuple(self.mandates)
        whose = ((each, heir_of(each.unit_id, parties, self.heirs)) for each in self.mandates)
        return tuple(each.model_copy(update={"unit_id": unit}) for each, unit in whose)

    def case_of(self, one: Snapshot) -> Case:
        """Give an agreement as its guards saw it when it was signed, with what stands around it today."""
        line = [self.by_id[each.id] for each in one.above if each.id in self.by_id]
        own = {one.record_id, *(each.record_id for each in line)}
        above = {each.reference for each in line}
        subs = {each.reference for each in self.subs_of(one)}
        values = values_of(one.record, one.noun, parties=one.own_parties, areas=one.area_codes)
        signed = [act.on for act in one.acts if act.kind == "signed"]
        return Case(
            record=one.record,
            means=one.means,
            values=values,
            noun=one.noun,
            before=one.noun,
            acts=one.acts,
            new_acts=(),
            parties=one.parties,
            areas=one.areas,
            mandates=self._mandates_of(one),
            above=tuple(line),
            predecessor=self.before(one),
            successors=tuple(self.after(one)),
            children=tuple(self._below.get(one.reference, ())),
            beside=tuple(
                each for place in above for each in self._below.get(place, ()) if each.record_id not in own
            ),
            cousins=(),
            on=max(signed, default=self.day),
            decider=None,
            standard_years=self.rulebook.standard_years.get(one.machine),
            shared=tuple(each for each in self._shared if each.parent in subs or each.parent is None),
            once_parties=tuple(
                self.units[act.unit]
                for act in one.acts
                if act.unit in self.units and act.unit not in {unit.id for unit in one.parties}
            ),
            heirs=self.heirs,
        )

    @cached_property
    def _shared(self) -> tuple[Snapshot, ...]:
        """What several agreements may rest on: looked for once, and not for each of them among all."""
        return tuple(one for one in self.everything if one.machine in SHARED)

    # ---- what stands around an agreement ----

    def pictures_for(self, agreement: Snapshot) -> list[Snapshot]:
        """Pictures that have not ended: under it, its main agreement, its subs, or of its areas alone."""
        near = self._hanging(agreement, "problem_picture")
        alone = [one for area in agreement.areas for one in self._alone[area.code]]
        found = pictures_for(agreement.area_codes, near, alone)
        return [*{one.reference: one for one in found}.values()]

    def frames_for(self, picture: Snapshot) -> list[Snapshot]:
        """Agreements that have not ended and that rest on a picture: drafts too, so that nothing is lost."""
        above = self.agreement_of(picture)
        if above is None:
            near = [one for area in picture.areas for one in self._by_area[area.code]]
        else:
            near = self._around(above)
        unique = {one.reference: one for one in near}
        return [
            one
            for one in unique.values()
            if self.lives(one) and one.machine in FRAMES and share_an_area(one.areas, picture.areas)
        ]

    def forums_for(self, agreement: Snapshot) -> list[Snapshot]:
        """Forums that have not been dissolved: under it, under its main agreement, under its subs."""
        return [*forums_for(self._hanging(agreement, "forum"))]

    def concluded_lines(self, agreement: Snapshot) -> Iterator[tuple[Snapshot, Snapshot]]:
        """Rounds that are concluded with each of their concluded lines, the latest period first."""
        for sheet in self.concluded_rounds(agreement):
            for line in self.ever_below(sheet, "follow_up"):
                if line.means.end == "in_its_time":
                    yield sheet, line

    def concluded_rounds(self, agreement: Snapshot) -> list[Snapshot]:
        """Rounds that are concluded, the latest period first."""
        found = [one for one in self.ever_below(agreement, "round") if one.means.end == "in_its_time"]
        return sorted(found, key=last_day, reverse=True)

    def rounds_ahead(self, agreement: Snapshot) -> list[Snapshot]:
        """Rounds that are not concluded yet, the first to come first."""
        return sorted(self.below(agreement, "round"), key=last_day)

    def without_picture(self, agreement: Snapshot) -> tuple[Area, ...] | None:
        """Areas of an agreement that no picture is about, made or owed by a day; None where it lacks none."""
        found = [one for one in self.pictures_for(agreement) if not lacking.is_only_begun(one)]
        return without_picture(agreement.areas, found)

    def names_no_forum(self, agreement: Snapshot) -> bool:
        """Whether neither it nor the agreement above it says in which forums the parties meet."""
        above = self._over(agreement)
        said = [(one.noun, one.record.to_be_decided) for one in (agreement, above) if one is not None]
        return names_no_forum(said, self._hanging(agreement, "forum"))

    def _hanging(self, agreement: Snapshot, machine: str) -> Iterator[Snapshot]:
        return (one for place in self._around(agreement) for one in self.below(place, machine))

    def _over(self, one: Snapshot) -> Snapshot | None:
        return None if one.agreement_above is None else self.at.get(one.agreement_above)

    def _around(self, agreement: Snapshot) -> list[Snapshot]:
        """It, the agreement above it even if that has ended, and the sub-agreements under it."""
        above = self._over(agreement)
        return [agreement, *([] if above is None else [above]), *self.subs_of(agreement)]

    def _frames_by_area(self) -> dict[str, list[Snapshot]]:
        found: dict[str, list[Snapshot]] = defaultdict(list)
        for one in self.everything:
            for area in one.areas if one.machine in FRAMES and self.lives(one) else ():
                found[area.code].append(one)
        return found


def units_by_law(municipalities: Iterable[Municipality], day: date) -> frozenset[UUID]:
    """Give the units of which the law asks on a day what others are asked of their agreements."""
    return frozenset(unit.id for one in municipalities for unit in one.units if day >= LAW_SINCE)


def last_day(one: Snapshot) -> date:
    """Last day of a round's period."""
    day: date | None = getattr(one.noun, "period_ends_on", None)
    return day or date.max


def unsaid(one: Snapshot, *names: str) -> tuple[str, ...]:
    """Fields that are empty and that nobody has promised to decide by a day."""
    return lacking.unsaid(one.noun, one.record.to_be_decided, names)


def share_an_area(some: Sequence[Area], others: Sequence[Area]) -> bool:
    """Whether they have an area in common (`lifecycle.areas`)."""
    return in_common([one.code for one in some], [one.code for one in others])
