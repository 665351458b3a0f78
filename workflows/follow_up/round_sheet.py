"""What is on the sheet of a round: process, production and effect apart, and what the figures say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final
from uuid import UUID

from lifecycle.case import Case, load_case
from lifecycle.commitments import Bound, Said, told_of, whose
from lifecycle.comparable import NOBODY, Partners
from lifecycle.effect_assessment import Assessment, Figure, assess_line, figures_of
from lifecycle.effects.rounds import lays_out_the_sheet
from lifecycle.fields import Row, Values
from lifecycle.lacking import promised, unrecorded
from lifecycle.nouns import empty_values, noun_with
from lifecycle.options import options
from lifecycle.readers import HIDDEN
from lifecycle.records import ActionPlan, Activity, FollowUp, Record, Round
from lifecycle.snapshot import Snapshot, snapshots, the
from lifecycle.table import not_by_index, table
from lifecycle.tallies import Held, Recorded, Tally, counts_of, hold, so_far, tally
from lifecycle.targets import parse_target
from lifecycle.values import dataclass
from workflows.follow_up.activities import recorded_in_rounds

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from lifecycle.machine.decide import Unmet
    from lifecycle.rulebook import Rulebook

ASPECTS: Final = ("process", "production", "effect")
"""The three kinds of follow-up, kept apart (H-165); each rests on the one before (H-166)."""

_ANSWERED_BY_CONCLUDING: Final = "every_party_has_concluded"
_RECORD = table(Record)


@dataclass(frozen=True, slots=True)
class Kept:
    """What was found of one party's commitments."""

    party: str
    kept: str | None
    remark: str
    commitment: str
    """Which of them; empty: all, or the only one."""


@dataclass(frozen=True, slots=True)
class Commitment:
    """What one party has bound itself to."""

    party: str
    commitment: str
    responsible: str
    under: str
    """Reference of the paper that says so."""
    told: tuple[tuple[int, Kept], ...] = ()
    """Each outcome that tells of it, with the number of its line."""

    @property
    def kept(self) -> str | None:
        """Whether it was kept, as it was said last; None where nobody has said it."""
        return next((one.kept for _, one in reversed(self.told) if one.kept), None)


@dataclass(frozen=True, slots=True)
class Voice:
    """How one party concluded the round."""

    party: str
    on: str
    dissent: str


@dataclass(frozen=True, slots=True)
class Production:
    """How often something was done."""

    counted: int | None
    """As it is recorded on the sheet."""
    tally: Tally
    """What the activity's own counts come to in the period."""
    reported: int | None
    """The tally's sum; None when there is no count."""
    held: Held
    outside: tuple[int, ...] = ()
    """Each count that was made in other periods: what is held so far may be a sum with it."""


@dataclass(frozen=True, slots=True)
class Effect:
    """How a problem changed: the figures as recorded, and what they can bear."""

    direction: str | None
    measured_as: str | None
    shows: str | None
    baseline: str | None
    value: str | None
    extent: str | None
    changed_character: str | None
    figures: tuple[Figure, ...]
    """Of the area itself first, then of each that it is compared with."""
    assessment: Assessment


@dataclass(frozen=True, slots=True)
class Hidden:
    """What a council is not shown of a line (`for_the_council`)."""

    names: tuple[str, ...]
    """The figures that are hidden, and what would give them away."""
    small: tuple[str, ...]
    """Those of the figures that are below the limit themselves."""
    below: int
    """The limit."""
    figures: int
    """How many they are to a reader of the sheet."""
    of_unknown_areas: int
    """How many of them are of an area that nobody knows."""


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that is followed up."""

    number: int
    """Its place on the sheet, which it keeps."""
    reference: str | None
    """None while the sheet is not laid out."""
    aspect: str
    subject: str
    title: str
    about: str | None
    """Reference of what is followed up, where that is a record."""
    state: str
    is_left: bool
    """Nothing is said of it yet."""
    is_dropped: bool
    """Nobody will say anything of it."""
    version: int | None
    """None while the sheet is not laid out."""
    responsible: str
    follow_up_method: str
    finding: str
    kept: tuple[Kept, ...]
    production: Production | None
    effect: Effect | None
    spent: str | None
    """In kronor, in the period, on what it is about."""
    areas: tuple[str, ...]
    """Codes of the areas that its figures are of; none where nobody has said any."""
    hidden: Hidden | None = None


@dataclass(frozen=True, slots=True)
class Council:
    """How a sheet was made ready for the council (13 §)."""

    masked_below: int
    figures_hidden: int
    """How many figures are not shown."""
    of_unknown_areas: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """A round, whole."""

    reference: str
    under: str | None
    period: str
    first: date | None
    last: date | None
    state: str
    is_open: bool
    """Its sheet is laid out, and it is not over."""
    is_concluded: bool
    version: int
    opens_on: date | None
    """Day on which the sheet is laid out by itself; None when it is."""
    conclude_by: date | None
    lines: tuple[Line, ...]
    """Of a round that is not open yet: what would stand there if it were opened today."""
    not_laid_out: int
    """Lines that an open sheet would have besides, if it were laid out again."""
    parties: tuple[str, ...]
    commitments: tuple[Commitment, ...]
    lacks: tuple[Unmet, ...]
    """What is in the way of concluding it, but for the parties' doing so."""
    notes: tuple[Unmet, ...]
    meeting: str
    conclusions: str
    voices: tuple[Voice, ...]
    no_measures: bool | None
    improvements: tuple[Row, ...]
    judgements: tuple[Row, ...]
    activities: tuple[str, ...]
    """References of the activities that its improvements became."""
    council: Council | None = None
    """None: the original."""
    partners: Partners = NOBODY
    """Who learns together with its parties."""

    @property
    def versions(self) -> int:
        """The round's version and its lines' together: whatever is written on the sheet makes it another."""
        return self.version + sum(line.version or 0 for line in self.lines)

    def of(self, aspect: str) -> tuple[Line, ...]:
        """The lines of one kind."""
        return tuple(line for line in self.lines if line.aspect == aspect)


def sheet_of(connection: Connection, rulebook: Rulebook, record: Record, today: date) -> Sheet:
    """Read a round with all that its sheet shows; nothing is written, also where it is not laid out yet."""
    case = load_case(connection, rulebook, record.id, on=today, changes={})
    sheet = the(Round, case.noun)
    scheduled, ended = not (case.means.in_force or case.means.has_ended), case.means.has_ended
    pending = [] if ended else [_as_if_laid_out(creates.values) for creates in lays_out_the_sheet(case)]
    laid_out = [_Written(the(FollowUp, one.noun), one) for one in in_order(case.lines)]
    reader = _Reader(connection, rulebook, case, sheet, today)
    written = pending if scheduled else laid_out
    lines = reader.lines(written)
    ahead = [one for one in options(connection, rulebook, record.id, on=today) if one.trigger == "conclude"]
    return Sheet(
        reference=record.reference,
        partners=case.partners,
        under=None if case.parent is None else case.parent.record.reference,
        period=sheet.period or "",
        first=sheet.period_starts_on,
        last=sheet.period_ends_on,
        state=record.state,
        is_open=case.means.in_force,
        is_concluded=case.means.end == "in_its_time",
        version=record.version,
        opens_on=opens_on(sheet) if scheduled else None,
        conclude_by=sheet.conclude_by,
        lines=lines,
        not_laid_out=0 if scheduled else len(pending),
        parties=tuple(unit.name for unit in case.parties),
        commitments=tuple(reader.with_outcomes(reader.commitments(lines, ended=ended), written, lines)),
        lacks=tuple(one for each in ahead for one in each.unmet if one.code != _ANSWERED_BY_CONCLUDING),
        notes=tuple(one for each in ahead for one in each.notes),
        meeting=sheet.meeting,
        conclusions=sheet.conclusions,
        voices=tuple(
            Voice(case.name_of(act.unit), act.on_text, act.remark) for act in case.acts_of("concluded")
        ),
        no_measures=sheet.no_measures,
        improvements=tuple(sheet.improvements),
        judgements=tuple(sheet.judgements),
        activities=tuple(_made_of_it(case)),
    )


def opens_on(sheet: Round) -> date | None:
    """Give the day on which the daily run lays the sheet out: the one after the period."""
    return None if sheet.period_ends_on is None else sheet.period_ends_on + timedelta(days=1)


def in_order(lines: Iterable[Snapshot]) -> list[Snapshot]:
    """Put a sheet's lines in the order in which they were written: the tenth after the ninth."""
    return sorted(lines, key=lambda one: (len(one.record.reference), one.record.reference))


def reported_in(activity: Activity, sheet: Round) -> int | None:
    """Give what an activity's own counts come to in a round's period; None when there is no count."""
    if sheet.period_ends_on is None:
        return None
    found = tally(counts_of(activity), first=sheet.period_starts_on, last=sheet.period_ends_on)
    return found.amount(parse_target(activity.target))


@dataclass(frozen=True, slots=True)
class _Written:
    """A line as it stands in the register, or as it would."""

    noun: FollowUp
    snapshot: Snapshot | None = None


@dataclass(frozen=True, slots=True)
class _Reader:
    """What the lines of one sheet are read with."""

    connection: Connection
    rulebook: Rulebook
    case: Case
    sheet: Round
    today: date

    def lines(self, written: Sequence[_Written]) -> tuple[Line, ...]:
        subjects = self._subjects({one.noun.subject_id for one in written} - {None})
        earlier = self._earlier({one.noun.subject_id for one in written if one.noun.aspect == "production"})
        return tuple(
            self._line(number, one, subjects, earlier) for number, one in enumerate(written, start=1)
        )

    def party(self, unit: str) -> str:
        return self.case.name_of(UUID(unit))

    def commitments(self, lines: Sequence[Line], *, ended: bool) -> Iterator[tuple[Commitment, Bound]]:
        """Who has bound itself to what: by the agreement, and by the action plans that are followed up.

        What stands where whoever asks may not read is left out.
        """
        above = self.case.agreement_above
        if above is not None and above.record.reference != HIDDEN:
            for row in above.agreement.coordination:
                yield self._commitment({**row, "commitment": promised(row)}, above, is_followed_up=False)
        of_plans = [line for line in lines if line.subject == "action_plans"]
        about = {line.about for line in of_plans}
        answered = {line.about for line in of_plans if not line.is_dropped}
        plans = self._plans_of({line.about for line in lines if line.subject == "activity"}) if ended else ()
        for one in self.case.action_plans:
            in_force = not ended and one.means.binds
            followed_up = one.record.reference in about or one.record.id in plans
            if not (in_force or followed_up) or one.record.reference == HIDDEN:
                continue
            for row in the(ActionPlan, one.noun).commitments:
                yield self._commitment(row, one, is_followed_up=one.record.reference in answered)

    def _commitment(self, row: Row, one: Snapshot, *, is_followed_up: bool) -> tuple[Commitment, Bound]:
        said, under = row.get("commitment", ""), one.record.reference
        party = self.party(row.get("party", ""))
        bound = Bound(self._whose(row), said, under, is_followed_up)
        return Commitment(party, said, row.get("responsible", ""), under), bound

    def with_outcomes(
        self, made: Iterable[tuple[Commitment, Bound]], written: Sequence[_Written], lines: Sequence[Line]
    ) -> Iterator[Commitment]:
        """Put to each commitment the outcomes that tell of it; a line that nobody answers has none."""
        both = list(made)
        bound = [one for _, one in both]
        found = [
            (line.number, kept, told_of(Said(self._whose(row), kept.commitment, line.about), bound))
            for line, one in zip(lines, written, strict=True)
            for kept, row in zip(line.kept, one.noun.commitments_kept, strict=True)
            if not line.is_dropped
        ]
        for one, of_it in both:
            yield replace(one, told=tuple((number, kept) for number, kept, of in found if of_it in of))

    def _whose(self, row: Row) -> UUID | None:
        return whose(row, {unit.id for unit in self.case.parties}, self.case.heirs)

    def was_done(self, line: FollowUp) -> bool:
        """Whether anything of what an effect is about was done in the period; of no plan, anything at all."""
        on_sheet = {
            the(FollowUp, one.noun).subject_id for one in self.case.lines if the(FollowUp, one.noun).counted
        } - {None}
        done = {
            one.record.parent_id
            for one in self._activities_of(line.subject_id)
            if one.record.id in on_sheet or reported_in(the(Activity, one.noun), self.sheet)
        }
        return line.subject_id in done if line.subject_id is not None else bool(done or on_sheet)

    def _activities_of(self, plan: UUID | None) -> Iterable[Snapshot]:
        """Read the activities near a round, or those of a plan that went on under the next agreement."""
        near = (*self.case.beside, *self.case.cousins)
        if plan is None or any(one.record.id == plan for one in near):
            return (one for one in near if isinstance(one.noun, Activity))
        where = (not_by_index(_RECORD.c.machine) == "activity") & (_RECORD.c.parent_id == plan)
        return snapshots(self.connection, self.rulebook, where)

    def _plans_of(self, activities: Iterable[str | None]) -> set[UUID | None]:
        """Find what the activities hang on: to follow one up is to follow up its plan."""
        asked = set(activities)
        near = (*self.case.beside, *self.case.cousins)
        return {one.record.parent_id for one in near if one.record.reference in asked}

    def _line(
        self,
        number: int,
        written: _Written,
        subjects: Mapping[UUID, Snapshot],
        earlier: Mapping[UUID, Sequence[Recorded]],
    ) -> Line:
        noun, stands = written.noun, written.snapshot
        subject = None if noun.subject_id is None else subjects.get(noun.subject_id)
        aspect = noun.aspect or "process"
        known = () if noun.subject_id is None else earlier.get(noun.subject_id, ())
        return Line(
            number=number,
            reference=None if stands is None else stands.reference,
            aspect=aspect,
            subject=noun.subject or "",
            title=noun.title,
            about=None if subject is None else subject.record.reference,
            state=self.rulebook.newest("follow_up").initial if stands is None else stands.state,
            is_left=stands is None or bool(unrecorded([stands])),
            is_dropped=stands is not None and stands.means.came_to_nothing,
            version=None if stands is None else stands.version,
            responsible=noun.responsible,
            follow_up_method=noun.follow_up_method,
            finding=noun.finding,
            kept=tuple(
                Kept(
                    self.party(row.get("party", "")),
                    row.get("kept"),
                    row.get("remark", ""),
                    row.get("commitment", ""),
                )
                for row in noun.commitments_kept
            ),
            production=self._production(noun, subject, known) if aspect == "production" else None,
            effect=self._effect(noun) if aspect == "effect" else None,
            spent=noun.spent,
            areas=self._areas_of(subject),
        )

    def _effect(self, noun: FollowUp) -> Effect:
        partners = self.case.partners.among(noun)
        return Effect(
            direction=noun.direction,
            measured_as=noun.measured_as,
            shows=noun.shows,
            baseline=noun.baseline,
            value=noun.value,
            extent=noun.extent,
            changed_character=noun.changed_character,
            figures=figures_of(noun),
            assessment=assess_line(noun, was_done=self.was_done(noun), partners=partners),
        )

    def _areas_of(self, subject: Snapshot | None) -> tuple[str, ...]:
        """Say of which areas something is: its own, else those of the nearest above that names any."""
        line = (*(() if subject is None else (subject,)), *self.case.above)
        return next((one.area_codes for one in line if one.area_codes), ())

    def _production(
        self, noun: FollowUp, subject: Snapshot | None, earlier: Sequence[Recorded]
    ) -> Production:
        activity = subject.noun if subject is not None and isinstance(subject.noun, Activity) else None
        counts = () if activity is None else counts_of(activity)
        first, last = self.sheet.period_starts_on, self.sheet.period_ends_on or self.today
        target = parse_target(noun.target)
        within = tally(counts, first=first, last=last)
        reported = within.amount(target)
        before = list(earlier)
        if noun.counted is not None:
            before.append(Recorded(first or date.min, last, noun.counted))
        held = hold(
            noun.target,
            in_period=reported if noun.counted is None else noun.counted,
            so_far=so_far(target, counts, before, last),
            first=first,
            last=last,
            begins=None if activity is None else activity.starts_on,
            ends=None if activity is None else activity.ends_on,
        )
        outside = (
            *(one.number for one in earlier),
            *(one.number for one in counts if one not in within.counts),
        )
        return Production(noun.counted, within, reported, held, outside)

    def _subjects(self, ids: Iterable[UUID | None]) -> dict[UUID, Snapshot]:
        near = (*self.case.above, *self.case.beside, *self.case.cousins)
        found = {one.record.id: one for one in near}
        far = [one for one in ids if one is not None and one not in found]
        if far:
            found |= {
                one.record.id: one for one in snapshots(self.connection, self.rulebook, _RECORD.c.id.in_(far))
            }
        return found

    def _earlier(self, activities: Iterable[UUID | None]) -> dict[UUID, list[Recorded]]:
        """Read what rounds of periods before this one recorded of the same activities."""
        first = self.sheet.period_starts_on
        if first is None:
            return {}
        ids = [one for one in activities if one is not None]
        found = recorded_in_rounds(self.connection, self.rulebook, ids)
        return {one: [each for each in said if each.last < first] for one, said in found.items()}


def _as_if_laid_out(values: Values) -> _Written:
    whole = {**empty_values("follow_up"), **values}
    return _Written(the(FollowUp, noun_with("follow_up", UUID(int=0), whole)))


def _made_of_it(case: Case) -> Iterator[str]:
    for one in case.beside:
        if isinstance(one.noun, Activity) and one.noun.origin_id == case.record.id:
            yield one.record.reference
