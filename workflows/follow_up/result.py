"""The result of a year beyond the budget: what it cost, what was delivered, how it is perceived, the problem.

It is put together of what stands in the register: the plans' frames, the sheets of the year's rounds as the
council may have them, and the counts of activities that no round was about. What nobody has reported is None,
never nought.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from sqlalchemy import select

from lifecycle.commitments import Bound, Said, told_of
from lifecycle.errors import InvalidValue, UnknownRecord
from lifecycle.lacking import areas_of, chosen, tells_of_a_change
from lifecycle.names import name_key
from lifecycle.nouns import AGREEMENTS
from lifecycle.periods import ReportingPeriod, parse_reporting_period
from lifecycle.records import ActionPlan, Activity, Duty, MunicipalPlan, Picture, Record, RecordParty, Round
from lifecycle.shared import pictures_for
from lifecycle.snapshot import Snapshot, snapshots, the
from lifecycle.table import table
from lifecycle.tallies import counts_of, hold, so_far, tally
from lifecycle.targets import parse_target
from lifecycle.values import dataclass
from workflows.follow_up.for_the_council import for_the_council, masked
from workflows.follow_up.round_sheet import Line, Production, sheet_of
from workflows.lookup.by_name import find_record
from workflows.lookup.snapshot import hangs_on

if TYPE_CHECKING:
    from uuid import UUID

    from sqlalchemy import ColumnElement, Connection

    from lifecycle.fields import Row
    from lifecycle.rulebook import Rulebook
    from workflows.follow_up.round_sheet import Kept, Sheet

_RECORD: Final = table(Record)
_PARTY: Final = table(RecordParty)
OF: Final = (*AGREEMENTS, "action_plan", "municipal_plan")
"""What has a result, by its machine."""


Uncounted: TypeAlias = Literal["words", "years", "time"]


class NoResult(UnknownRecord):
    """A result is one of an agreement or a plan."""

    code = "error.no_result"

    def __init__(self, reference: str, machine: str) -> None:
        super().__init__("agreement", reference)
        self.facts |= {"reference": reference, "machine": machine}


@dataclass(frozen=True, slots=True)
class Stretch:
    """The frame and the outcome of one period: "periodised" (R-08)."""

    period: str
    frame: Decimal | None
    outcome: Decimal | None


@dataclass(frozen=True, slots=True)
class NotCounted:
    """A row of a frame that may be of the year, and is not counted in it."""

    row: Row
    reason: Uncounted
    """Its period is of no days that can be counted, it is of several years together, or says no time."""


@dataclass(frozen=True, slots=True)
class Economy:
    """What a priority was to cost in the year, and what it did."""

    frame: Decimal | None
    undecided: Decimal | None
    """What is asked for and not decided."""
    outcome: Decimal | None
    periods: tuple[Stretch, ...]
    funding: tuple[Row, ...]
    """What the frame is made of, and what is of another time than the year."""
    not_counted: tuple[NotCounted, ...]
    """Those of its rows of which nobody can tell how much is the year's."""
    financing: str
    """As people wrote it (H-135)."""


@dataclass(frozen=True, slots=True)
class Delivered:
    """What was done: each activity with how far it came, and the parties' commitments."""

    activities: tuple[Line, ...]
    """Of each the state in which it ended in the year; none where it goes on."""
    kept: tuple[Kept, ...]
    unexamined: int
    """Commitments of which nobody has said whether they were kept."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """How the result is judged, against what."""

    against: str | None
    judgement: str
    source: str
    """Reference of the round, or of the plan, that says so."""


@dataclass(frozen=True, slots=True)
class OfPriority:
    """The four columns of one priority, and what they are discussed against."""

    priority: str
    """Empty: what belongs to no plan; of a municipality's plan what is of the whole of it."""
    plans: tuple[str, ...]
    economy: Economy
    delivered: Delivered
    perceived: tuple[Line, ...]
    problem: tuple[Line, ...]
    finding: str
    """What the follow-up of a municipality's plan found, in words."""
    perceived_as: str
    """How those served see it, as that follow-up says."""
    needs: tuple[str, ...]
    """The causes of the problem that comes first."""
    promised: tuple[str, ...]
    budget_goals: tuple[str, ...]
    budget_assignments: tuple[str, ...]
    judgements: tuple[Judgement, ...]

    @property
    def untold(self) -> tuple[str, ...]:
        """Which of the four sides nobody has reported."""
        told = {
            "economy": self.economy.outcome is not None,
            "delivered": any(is_told_of(one) for one in self.delivered.activities),
            "perceived": bool(self.perceived or self.perceived_as),
            "problem": bool(self.problem or self.finding),
        }
        return tuple(one for one, is_told in told.items() if not is_told)


@dataclass(frozen=True, slots=True)
class Source:
    """A round that it rests on, or a follow-up of a municipality's plan."""

    reference: str
    period: str
    state: str
    meeting: str


@dataclass(frozen=True, slots=True)
class ToldCouncil:
    """What shows that a municipality's council was told of the work, the last time (13 §)."""

    municipality: str
    on: date | None
    """The day of the council's meeting; None: no such day is recorded."""
    proof: tuple[str, ...]
    """Paragraph, diary number, and what else proves it."""
    prepared_on: date | None
    """The day on which the board had dealt with it."""
    board: str
    prepared_at: str
    is_after: bool
    """Whether the year was over by then."""


@dataclass(frozen=True, slots=True)
class Result:
    """Everything that is told of one year."""

    reference: str
    machine: str
    title: str
    diary_number: str
    parties: tuple[str, ...]
    state: str
    is_draft: bool
    """Nobody has decided it, or agreed on it, yet."""
    came_to_nothing: bool
    is_of_the_year: bool
    """Whether it held in the year, or was to."""
    year: int
    day: date
    priorities: tuple[OfPriority, ...]
    expectations: tuple[str, ...]
    """Codes of the groups that the picture's dialogues and surveys have reached."""
    sources: tuple[Source, ...]
    picture_sources: tuple[str, ...]
    masked_below: int
    figures_hidden: int
    council: tuple[ToldCouncil, ...] = ()
    """Of each municipality among the parties."""


_Lines: TypeAlias = Mapping[str | None, Sequence[tuple[ReportingPeriod, Line]]]


def read_result(connection: Connection, rulebook: Rulebook, reference: str, year: int, today: date) -> Result:
    """Read the result of a year for an agreement with all that hangs on it, a pledge or a plan.

    Raises:
        UnknownRecord: there is nothing of that reference.
        NoResult: it is neither an agreement nor a plan.
    """
    record = find_record(connection, reference)
    if record.machine not in OF:
        raise NoResult(record.reference, record.machine)
    found = snapshots(connection, rulebook, _around(record))
    itself = next(one for one in found if one.record_id == record.id)
    return _Reading(connection, rulebook, itself, found, year, today).result()


def _told_council(municipality: str, duty: Duty | None, year: int) -> ToldCouncil:
    if duty is None:
        return ToldCouncil(municipality, None, (), None, "", "", is_after=False)
    return ToldCouncil(
        municipality,
        on=duty.met_on,
        proof=tuple(filter(None, (duty.paragraph, duty.diary_number, duty.proof))),
        prepared_on=duty.prepared_on,
        board=duty.board,
        prepared_at=duty.prepared_at,
        is_after=duty.met_on is not None and duty.met_on.year > year,
    )


def _around(record: Record) -> ColumnElement[bool]:
    """Ask for all that tells of a record; of a municipality's plan what is under its other versions, too."""
    if record.machine == "municipal_plan":
        return _RECORD.c.family == record.family
    top = record.id
    if record.machine == "action_plan" and record.parent_id is not None:
        top = record.parent_id  # whose rounds follow it up
    return (_RECORD.c.id == top) | hangs_on(top)


@dataclass(frozen=True, slots=True)
class _Reading:
    """What one result is read with."""

    connection: Connection
    rulebook: Rulebook
    itself: Snapshot
    found: Sequence[Snapshot]
    year: int
    today: date

    def result(self) -> Result:
        sheets = [*self._sheets()]
        lines = self._lines(sheets)
        pictures = self._pictures()
        named = [*self._plans(lines)]
        if self.itself.machine != "action_plan" and all(one or plans for one, plans in named):
            named += self._loose(named, lines, sheets)
        alone = len(named) == 1 and not named[0][1]
        priorities = tuple(
            self._of(
                one, plans, lines, sheets, pictures, takes_the_rest=alone or not (one or plans), named=named
            )
            for one, plans in named
        )
        every = [line for _, sheet in sheets for line in sheet.lines]
        every += [line for one in priorities for line in one.delivered.activities if line.reference is None]
        reached = [row for one in pictures for row in the(Picture, one.noun).groups_reached]
        return Result(
            reference=self.itself.reference,
            machine=self.itself.machine,
            title=self.itself.title,
            diary_number=str(getattr(self.itself.noun, "diary_number", "")),
            parties=tuple(unit.name for unit in self.itself.parties),
            state=self.itself.state,
            is_draft=self.itself.means.is_prepared,
            came_to_nothing=self.itself.means.came_to_nothing,
            is_of_the_year=self._is_of_the_year(self.itself),
            year=self.year,
            day=self.today,
            priorities=priorities,
            expectations=tuple(dict.fromkeys(row["group"] for row in reached if row.get("group"))),
            sources=tuple(self._sources(sheets)),
            picture_sources=tuple(
                dict.fromkeys(
                    row.get("title") or row.get("kind", "")
                    for one in pictures
                    for row in the(Picture, one.noun).sources
                )
            ),
            masked_below=self.rulebook.masked_below,
            figures_hidden=sum(one.hidden.figures for one in every if one.hidden is not None),
            council=tuple(self._councils()),
        )

    def _councils(self) -> Iterator[ToldCouncil]:
        """Say of each municipality whether its council was told since the year was over."""
        units = {unit.id: unit for unit in self.itself.parties if unit.side == "municipality"}
        of_them = select(_PARTY.c.record_id).where(_PARTY.c.unit_id.in_(units))
        duties = snapshots(
            self.connection, self.rulebook, (_RECORD.c.machine == "duty") & _RECORD.c.id.in_(of_them)
        )
        reports = {
            party.id: duty
            for one in duties
            for party in one.parties
            if (duty := the(Duty, one.noun)).duty_kind == "reported_to_council"
        }
        for unit in units.values():
            yield _told_council(unit.name, reports.get(unit.id), self.year)

    # ---- what it is put together of ----

    def _sheets(self) -> Iterator[tuple[ReportingPeriod, Sheet]]:
        """The sheets of the year's rounds, the earliest first, as the council may have them."""
        rounds = [one for one in self.found if one.machine == "round" and not one.means.came_to_nothing]
        for one in sorted(rounds, key=lambda each: the(Round, each.noun).period_ends_on or date.max):
            noun = the(Round, one.noun)
            if noun.period is None or noun.period_ends_on is None or noun.period_ends_on.year != self.year:
                continue
            if not (one.means.in_force or one.means.has_ended):
                continue  # nobody has reported anything yet
            sheet = sheet_of(self.connection, self.rulebook, one.record, self.today)
            yield parse_reporting_period(noun.period), for_the_council(sheet, self.rulebook.masked_below)

    def _lines(self, sheets: Iterable[tuple[ReportingPeriod, Sheet]]) -> _Lines:
        """Every line that somebody has written, by what it is about."""
        found: dict[str | None, list[tuple[ReportingPeriod, Line]]] = {}
        for period, sheet in sheets:
            for line in sheet.lines:
                if not line.is_dropped:
                    found.setdefault(line.about, []).append((period, line))
        return found

    def _plans(self, lines: _Lines) -> Iterator[tuple[str, list[Snapshot]]]:
        """Each priority with its plans; then what belongs to no plan, where there are several priorities."""
        plans = [*self._plans_of_the_year(lines)]
        if self.itself.machine == "action_plan":
            line = self._versions(self.itself)
            own = [one for one in self.found if one.reference in line]
            yield the(ActionPlan, self.itself.noun).priority, own
            return
        agreements = [one for one in self.found if one.is_agreement and self._holds_in_the_year(one)]
        named = [area for one in agreements for area in one.agreement.priorities]
        named += [the(ActionPlan, one.noun).priority for one in plans]
        if self.itself.machine == "municipal_plan":
            named += self._named_by_the_picture()
        areas: dict[str, str] = {}
        for area in named:
            areas.setdefault(name_key(area), area)
        for area in areas.values():
            yield (
                area,
                [one for one in plans if name_key(the(ActionPlan, one.noun).priority) == name_key(area)],
            )
        is_one = self.itself.machine == "municipal_plan" or any(self._activities([], lines))
        if not areas or (is_one and (plans or len(areas) != 1)):
            yield "", []  # what is of none of them in particular, of a municipality's plan its money

    def _plans_of_the_year(self, lines: _Lines) -> Iterator[Snapshot]:
        """The action plans that held in the year, or of which, or of whose work, the year tells something."""
        worked_on = {
            one.record.parent_id
            for one in self.found
            if one.machine == "activity" and self._is_told(one, lines)
        }
        for one in self.found:
            if one.machine != "action_plan" or one.means.never_bound:
                continue
            is_told = one.record_id in worked_on or _are_written(lines.get(one.reference, ()))
            if is_told or self._is_of_the_year(one):
                yield one

    def _holds_in_the_year(self, agreement: Snapshot) -> bool:
        """Whether it is what the result is of, or an agreement that bound somebody in the year."""
        if agreement.record_id == self.itself.record_id:
            return True
        return not agreement.means.never_bound and self._is_of_the_year(agreement)

    def _is_of_the_year(self, one: Snapshot) -> bool:
        """Whether it went on in the year, or was to: not what begins after it, nor what was over before."""
        begins, over = getattr(one.noun, "starts_on", None), self._over(one)
        return (begins is None or begins.year <= self.year) and (over is None or over.year >= self.year)

    def _over(self, one: Snapshot) -> date | None:
        """Give the last day of something: the one that it was to have, or that on which it ended before."""
        days = [getattr(one.noun, "ends_on", None)]
        if one.means.has_ended:
            days.append(one.since - timedelta(days=1) if one.means.was_cut_short else one.since)
        return min((day for day in days if day is not None), default=None)

    def _ended_as(self, activity: Snapshot) -> str:
        """Give the state in which an activity ended, where its time was over in the year."""
        over = self._over(activity) if activity.means.has_ended else None
        return activity.state if over is not None and over.year == self.year else ""

    def _loose(
        self,
        named: Sequence[tuple[str, Sequence[Snapshot]]],
        lines: _Lines,
        sheets: Sequence[tuple[ReportingPeriod, Sheet]],
    ) -> list[tuple[str, list[Snapshot]]]:
        """Give a place to what the year's rounds say of no priority that there is: nothing of it is lost."""
        plans = [plan for _, each in named for plan in each]
        of_none = self._of_no_plan(plans, lines)
        is_told = any(line.spent is not None for one in of_none for _, line in lines[one])
        is_told = is_told or any(self._done_elsewhere(lines))
        areas = {name_key(one) for one, _ in named}
        is_judged = any(
            name_key(row.get("priority", "")) not in areas for _, sheet in sheets for row in sheet.judgements
        )
        is_alone = len(named) == 1 and not plans  # takes what is of none itself
        return [("", [])] if is_judged or (is_told and not is_alone) else []

    def _of_no_plan(self, plans: Sequence[Snapshot], lines: _Lines) -> set[str | None]:
        """Name what lines are about that is neither a plan nor an activity of one."""
        activities = self._activities(plans, lines) if plans else ()
        return {*lines} - {one.reference for one in (*plans, *activities)}

    def _versions(self, plan: Snapshot) -> tuple[str, ...]:
        """Give the references of a plan and of the versions before it, the earliest last."""
        by_id: dict[UUID | None, Snapshot] = {one.record_id: one for one in self.found}
        line = [plan]
        while (before := by_id.get(line[-1].record.predecessor_id)) is not None:
            line.append(before)
        return tuple(one.reference for one in line)

    def _standing(self, plans: Sequence[Snapshot], day: date) -> list[Snapshot]:
        """Leave out a version after which a later one holds by a day: nothing is counted twice."""
        begun = [one for one in plans if (the(ActionPlan, one.noun).begins_on or date.max) <= day]
        followed = {one.record.predecessor_id for one in begun}
        first = [one for one in plans if one.record.predecessor_id not in {each.record_id for each in plans}]
        return [one for one in plans if one.record_id not in followed and (one in begun or one in first)]

    def _named_by_the_picture(self) -> list[str]:
        pictures = self._pictures()
        return [name for one in pictures for name in areas_of(one.noun)] or [""]

    def _pictures(self) -> tuple[Snapshot, ...]:
        if self.itself.machine == "municipal_plan":
            wanted = _RECORD.c.id == the(MunicipalPlan, self.itself.noun).picture_id
            found = snapshots(self.connection, self.rulebook, wanted)
            # a picture on paper is noted with the duty by law, which says neither problems nor sources
            return tuple(one for one in found if isinstance(one.noun, Picture))
        above = [one.id for one in self.itself.above]
        near = snapshots(self.connection, self.rulebook, _RECORD.c.parent_id.in_(above)) if above else ()
        agreements = [one for one in (self.itself, *self.found) if one.is_agreement]
        areas = {code for one in agreements for code in one.area_codes}
        return pictures_for(areas, {one.record_id: one for one in (*self.found, *near)}.values(), ())

    def _activities(self, plans: Sequence[Snapshot], lines: _Lines) -> Iterator[Snapshot]:
        """The activities of the year of some plans; without any those that hang on an agreement itself.

        What was called off is one of them where somebody has told what was done of it, or spent on it, or
        where it was there all the year.
        """
        ids = {one.record_id for one in plans} or self._frames()
        for one in self.found:
            is_near = one.machine == "activity" and one.record.parent_id in ids
            is_there = self._is_of_the_year(one) and not self._was_called_off(one)
            if is_near and (is_there or self._is_told(one, lines)):
                yield one

    def _frames(self) -> set[UUID]:
        """What activities hang on that are of no plan for an area: agreements, a municipality's own plan."""
        return {one.record_id for one in self.found if one.is_agreement or one.machine == "municipal_plan"}

    def _was_called_off(self, activity: Snapshot) -> bool:
        """Whether it came to nothing before the year was over."""
        return activity.means.came_to_nothing and activity.since <= date(self.year, 12, 31)

    def _done_elsewhere(self, lines: _Lines) -> Iterator[Snapshot]:
        """The activities of which something is told, and that hang on no plan that has been decided."""
        near = self._frames() | {
            one.record_id for one in self.found if one.machine == "action_plan" and not one.means.never_bound
        }
        for one in self.found:
            if one.machine == "activity" and one.record.parent_id not in near and self._is_told(one, lines):
                yield one

    def _is_told(self, activity: Snapshot, lines: _Lines) -> bool:
        """Whether the year tells what was done of an activity, how it ended, or what was spent on it."""
        own = lines.get(activity.reference, ())
        if any(one.spent is not None for _, one in own):
            return True
        return is_told_of(self._line_of(activity, lines))

    # ---- the four columns ----

    def _of(
        self,
        priority: str,
        plans: Sequence[Snapshot],
        lines: _Lines,
        sheets: Sequence[tuple[ReportingPeriod, Sheet]],
        pictures: Sequence[Snapshot],
        *,
        takes_the_rest: bool,
        named: Sequence[tuple[str, Sequence[Snapshot]]],
    ) -> OfPriority:
        own = self.itself.machine == "municipal_plan" and takes_the_rest
        standing = self._standing(plans, date(self.year, 12, 31))
        funded = [*standing, *([self.itself] if own else [])]
        activities = [*self._activities(plans, lines)] if plans or takes_the_rest else []
        if takes_the_rest and not plans:
            activities += self._done_elsewhere(lines)
        about: set[str | None] = {one.reference for one in (*plans, *activities)}
        if takes_the_rest:
            about |= self._of_no_plan([plan for _, each in named for plan in each], lines)
        told = [each for one in about for each in lines.get(one, ())]
        effects = [line for _, line in sorted(told, key=lambda one: (one[0].last, one[1].number))]
        delivered = self._delivered(standing, activities, lines)
        was_done = any(_was_done(one) for one in delivered.activities)
        now = {old: one.reference for one in standing for old in self._versions(one)}
        by_what: dict[tuple[str | None, Hashable], list[Line]] = {}
        for line in filter(_tells_of_an_effect, effects):
            by_what.setdefault((now.get(line.about or "", line.about), name_key(line.title)), []).append(line)
        latest = [
            _of_the_year(_last_of(each, [line for line in each if _has_figures(line)]), was_done=was_done)
            for each in by_what.values()
        ]
        nouns = [_funded(one) for one in funded]
        told_of = self._followed_up() if own else None
        followed = None if told_of is None else the(MunicipalPlan, told_of.noun)
        return OfPriority(
            priority=priority,
            plans=tuple(one.reference for one in plans),
            economy=self._economy(funded, told, self._outcomes() if own else ()),
            delivered=delivered,
            perceived=tuple(one for one in latest if one.effect and one.effect.shows == "perceived"),
            problem=tuple(one for one in latest if one.effect and one.effect.shows != "perceived"),
            finding="" if followed is None else followed.finding,
            perceived_as="" if followed is None else followed.perceived_as,
            needs=tuple(self._needs(priority, pictures)),
            promised=tuple(self._promised(priority, standing)),
            budget_goals=tuple(dict.fromkeys(one for noun in nouns for one in noun.budget_goals)),
            budget_assignments=tuple(dict.fromkeys(one for noun in nouns for one in noun.budget_assignments)),
            judgements=tuple(self._judgements(priority, sheets, [one for one, _ in named])),
        )

    def _outcomes(self) -> Iterator[Row]:
        """What was spent on a municipality's plan in the year, under whichever version it was told."""
        for one in self.found:
            if one.machine == "municipal_plan":
                for row in the(MunicipalPlan, one.noun).outcomes:
                    if parse_reporting_period(row["period"], self.today).first.year == self.year:
                        yield row

    def _followed_up(self) -> Snapshot | None:
        """The version of the municipality's plan that was last followed up in the year, if one was."""
        if self.itself.machine != "municipal_plan":
            return None
        days = {
            one.record_id: the(MunicipalPlan, one.noun).followed_up_on
            for one in self.found
            if one.machine == "municipal_plan"
        }
        in_it = [one for one in self.found if (day := days.get(one.record_id)) and day.year == self.year]
        return max(in_it, key=lambda one: days[one.record_id] or date.min, default=None)

    def _economy(
        self,
        plans: Sequence[Snapshot],
        told: Iterable[tuple[ReportingPeriod, Line]],
        outcomes: Iterable[Row],
    ) -> Economy:
        rows = [(row, self._time_of(row, one)) for one in plans for row in _funded(one).funding]
        own = [(row, time) for row, time in rows if time is not None]
        decided = [(row, time) for row, time in own if row.get("kind") != "not_decided"]
        spent = [(period.code, Decimal(line.spent)) for period, line in told if line.spent is not None]
        spent += [(row["period"], Decimal(row["amount"])) for row in outcomes]
        codes = [code for code, _ in spent] + [time for _, time in decided if time != str(self.year)]
        return Economy(
            frame=_sum(row["amount"] for row, _ in decided if row.get("amount")),
            undecided=_sum(
                row["amount"]
                for row, _ in own
                if row not in [one for one, _ in decided] and row.get("amount")
            ),
            outcome=_sum(amount for _, amount in spent),
            periods=tuple(
                Stretch(
                    code,
                    _sum(row["amount"] for row, time in decided if time == code and row.get("amount")),
                    _sum(amount for each, amount in spent if each == code),
                )
                for code in sorted({*codes})
            ),
            funding=tuple({**row, **_whose(row, plans)} for row, _ in rows),
            not_counted=tuple(
                NotCounted({**row, **_whose(row, plans)}, why)
                for one in plans
                for row in _funded(one).funding
                if (why := self._why_not_counted(row, one)) is not None
            ),
            financing="; ".join(filter(None, (str(getattr(one.noun, "financing", "")) for one in plans))),
        )

    def _time_of(self, row: Row, plan: Snapshot) -> str | None:
        """Say of which period of the year a row of funding is; None where it is of another time.

        Without a period it is of the whole time of its plan: of the year where the plan lies in it.
        """
        span = self._days_of(row, plan)
        if span is None or not span[0].year == span[1].year == self.year:
            return None
        return self._period_of(row) or str(self.year)

    def _why_not_counted(self, row: Row, plan: Snapshot) -> Uncounted | None:
        """Say why a row that may be of the year is in no period of it; None where it is, or is of another."""
        if row.get("period") and self._period_of(row) is None:
            return "words"
        days = self._days_of(row, plan)
        if days is None:
            return "time"
        first, last = days
        is_of_several = first.year != last.year and first.year <= self.year <= last.year
        return "years" if is_of_several else None

    def _days_of(self, row: Row, plan: Snapshot) -> tuple[date, date] | None:
        if not row.get("period"):
            first, last = (getattr(plan.noun, name, None) for name in ("starts_on", "ends_on"))
            return None if first is None or last is None else (first, last)
        try:
            period = parse_reporting_period(row["period"], self.today)
        except InvalidValue:
            return None  # free words
        return period.first, period.last

    def _period_of(self, row: Row) -> str | None:
        """Give the code of a row's period; None where it has none, or one in free words."""
        try:
            return parse_reporting_period(row.get("period", ""), self.today).code
        except InvalidValue:
            return None

    def _delivered(
        self, plans: Sequence[Snapshot], activities: Sequence[Snapshot], lines: _Lines
    ) -> Delivered:
        bound = [(plan, *each) for plan in plans for each in self._bound([plan])]
        kept = [one for each in bound if (one := self._found_of(*each, lines)) is not None]
        return Delivered(
            activities=tuple(self._line_of(one, lines) for one in activities),
            kept=tuple(kept),
            unexamined=len(bound) - len(kept),
        )

    def _bound(self, plans: Iterable[Snapshot]) -> Iterator[tuple[str, str]]:
        """Who has bound itself to what in some plans: the party's name, and the commitment."""
        for one in plans:
            for row in the(ActionPlan, one.noun).commitments:
                if row.get("commitment"):
                    yield _whose(row, [one]).get("party", ""), row["commitment"]

    def _found_of(self, plan: Snapshot, party: str, commitment: str, lines: _Lines) -> Kept | None:
        """Give what was last found of a commitment, in whichever version of its plan it stood then."""
        found: Kept | None = None
        versions = self._versions(plan)
        for about, told in lines.items():
            for period, line in told:
                decided = self._standing(self._decided_by(period.last), period.last)
                bound = self._bound_then(decided, period, lines)
                own = next((one.reference for one in decided if about in self._versions(one)), about)
                for kept in line.kept:
                    of_it = told_of(Said(kept.party, kept.commitment, own), bound)
                    if kept.kept and any(
                        one.under in versions and name_key(one.commitment) == name_key(commitment)
                        for one in of_it
                        if one.party == party
                    ):
                        found = kept
        return found

    def _bound_then(self, decided: Iterable[Snapshot], period: ReportingPeriod, lines: _Lines) -> list[Bound]:
        """Who had bound itself to what in plans when a period was over, and what its round followed up."""
        followed_up = {
            about
            for about, told in lines.items()
            if any(when == period and line.subject == "action_plans" for when, line in told)
        }
        return [
            Bound(party, commitment, one.reference, not followed_up.isdisjoint(self._versions(one)))
            for one in decided
            for party, commitment in self._bound([one])
        ]

    def _decided_by(self, day: date) -> list[Snapshot]:
        """The action plans that had been decided by a day."""
        plans = (one for one in self.found if one.machine == "action_plan")
        return [one for one in plans if (the(ActionPlan, one.noun).adopted_on or date.max) <= day]

    def _line_of(self, one: Snapshot, lines: _Lines) -> Line:
        """The last line of the year about an activity; without any what its own counts come to."""
        own = [line for _, line in lines.get(one.reference, ()) if line.production is not None]
        counted = [line for line in own if _is_counted(line)]
        if own:
            told = _last_of(own, counted)
            return replace(told, state=self._ended_as(one), is_dropped=one.means.came_to_nothing)
        activity = the(Activity, one.noun)
        first, last = date(self.year, 1, 1), date(self.year, 12, 31)
        within = tally(counts_of(activity), first=first, last=last)
        target = parse_target(activity.target)
        held = hold(
            activity.target,
            in_period=within.amount(target),
            so_far=so_far(target, counts_of(activity), (), last),
            first=first,
            last=last,
            begins=activity.starts_on,
            ends=activity.ends_on,
            day=min(last, self.today),
        )
        line = Line(
            number=0,
            reference=None,
            aspect="production",
            subject="activity",
            title=activity.title or one.reference,
            about=one.reference,
            state=self._ended_as(one),
            is_left=False,
            is_dropped=one.means.came_to_nothing,
            version=None,
            responsible=activity.responsible,
            follow_up_method="",
            finding="",
            kept=(),
            production=Production(None, within, within.amount(target), held),
            effect=None,
            spent=None,
            areas=self._areas_of(one),
        )
        return masked(line, self.rulebook.masked_below)

    def _areas_of(self, one: Snapshot) -> tuple[str, ...]:
        by_id = {each.record_id: each for each in self.found}
        line = [one, *(by_id[each.id] for each in one.above if each.id in by_id)]
        return next((each.area_codes for each in line if each.area_codes), ())

    # ---- what it is discussed against ----

    def _needs(self, priority: str, pictures: Iterable[Snapshot]) -> Iterator[str]:
        for one in pictures:
            for row in chosen(the(Picture, one.noun).problems):
                if name_key(row["name"]) == name_key(priority) and row.get("cause"):
                    yield row["cause"]

    def _promised(self, priority: str, plans: Sequence[Snapshot]) -> Iterator[str]:
        for one in plans:
            for row in the(ActionPlan, one.noun).commitments:
                if row.get("commitment"):
                    yield f"{_whose(row, plans).get('party', '')}: {row['commitment']}".removeprefix(": ")
        for one in self.found:
            is_promise = one.machine == "pledge" and not one.means.never_bound
            if is_promise and self._is_of_the_year(one) and not (priority and plans):
                yield one.title or one.reference

    def _judgements(
        self, priority: str, sheets: Iterable[tuple[ReportingPeriod, Sheet]], named: Iterable[str]
    ) -> Iterator[Judgement]:
        areas = {*map(name_key, named)}
        said = [(sheet.reference, row) for _, sheet in sheets for row in sheet.judgements]
        if (plan := self._followed_up()) is not None:
            said += [(plan.reference, row) for row in the(MunicipalPlan, plan.noun).judgements]
        for reference, row in said:
            area, judgement = row.get("priority", ""), row.get("judgement", "")
            if name_key(area) == name_key(priority):
                yield Judgement(row.get("against"), judgement, reference)
            elif not priority and name_key(area) not in areas:
                yield Judgement(row.get("against"), f"{area}: {judgement}", reference)

    def _sources(self, sheets: Iterable[tuple[ReportingPeriod, Sheet]]) -> Iterator[Source]:
        for _, sheet in sheets:
            yield Source(sheet.reference, sheet.period, sheet.state, sheet.meeting)
        if (plan := self._followed_up()) is not None:
            noun = the(MunicipalPlan, plan.noun)
            yield Source(plan.reference, str(noun.followed_up_on), plan.state, noun.proof)


def _funded(one: Snapshot) -> ActionPlan | MunicipalPlan:
    """Give a plan as what has a frame and serves goals of the budget."""
    return the(MunicipalPlan, one.noun) if one.machine == "municipal_plan" else the(ActionPlan, one.noun)


def _whose(row: Row, plans: Iterable[Snapshot]) -> Row:
    """Give the party of a row by its name."""
    names = {str(unit.id): unit.name for one in plans for unit in one.parties}
    return {"party": names.get(row["party"], "")} if row.get("party") else {}


def _of_the_year(line: Line, *, was_done: bool) -> Line:
    """Give a line about an effect as the year knows it: what its own period did not see may be done."""
    if line.effect is None or not was_done:
        return line
    told = line.effect.assessment
    reasons = tuple(one for one in told.reasons if one != "no_intervention")
    return replace(line, effect=replace(line.effect, assessment=replace(told, reasons=reasons)))


def _last_of(lines: Sequence[Line], counted: Sequence[Line]) -> Line:
    """Give the last line about something that has figures, with what was last found in words."""
    last = (counted or [one for one in lines if one.finding] or lines)[-1]
    return replace(last, finding=next((one.finding for one in reversed(lines) if one.finding), ""))


def _are_written(lines: Iterable[tuple[ReportingPeriod, Line]]) -> bool:
    return any(not one.is_left for _, one in lines)


def _tells_of_an_effect(line: Line) -> bool:
    """Whether a line says how something changed, in figures or in words."""
    effect = line.effect
    return effect is not None and (
        bool(line.hidden)
        or tells_of_a_change(effect.value, effect.extent, effect.changed_character, line.finding)
    )


def is_told_of(line: Line) -> bool:
    """Whether anybody has said how far an activity came: by a count, in words, or that it was done or not.

    What is called off when its plan ends was called off by nobody.
    """
    return _is_counted(line) or bool(line.finding) or bool(line.state and not line.is_dropped)


def _has_figures(line: Line) -> bool:
    return line.effect is not None and (line.effect.value is not None or bool(line.hidden))


def _is_counted(line: Line) -> bool:
    made = line.production
    return made is not None and (made.counted is not None or made.reported is not None or bool(line.hidden))


def _was_done(line: Line) -> bool:
    made = line.production
    return made is not None and bool(made.counted or made.reported or line.hidden)


def _sum(amounts: Iterable[str | Decimal]) -> Decimal | None:
    """Add amounts up; None where there are none."""
    found = [Decimal(one) for one in amounts]
    return sum(found, Decimal(0)) if found else None
