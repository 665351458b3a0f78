"""Terms: what each rests on, how it differs from the standard, and which days of a municipality it covers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from functools import cache, partial
from typing import TYPE_CHECKING, Final
from uuid import UUID

from sqlalchemy import select

from lifecycle.acts import as_heirs
from lifecycle.agreeing import notices_that_stand
from lifecycle.implied import deviates, may_run_for, years_of
from lifecycle.names import sort_key
from lifecycle.readers import reads_a_part, refuse_a_part
from lifecycle.records import Area, Record, Unit
from lifecycle.records.agreement import FRAMES
from lifecycle.records.picture import LAW_SINCE
from lifecycle.snapshot import Snapshot, each_snapshot, ids_in_order, pages_of
from lifecycle.table import noun_of, table
from lifecycle.values import dataclass
from workflows.audits.overlaps import (
    EVER,
    Frame,
    Overlap,
    days_of,
    each_overlap,
    frames_about,
    municipalities_named,
    overlaps_among,
    overlaps_of,
)
from workflows.audits.spans import Span, days_in, span, union, within, without
from workflows.configuration.loading import rulebook_then
from workflows.lookup.rows import Rows
from workflows.lookup.snapshot import are_agreements, offices_then, rows_where, snapshots_on

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from lifecycle.records import Agreement
    from lifecycle.rulebook import Rulebook
    from workflows.lookup.rows import Many

OPEN_ENDED: Final = "open_ended"
UNKNOWN: Final = "unknown"


_AREA, _UNIT, _RECORD = table(Area), table(Unit), table(Record)
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Term:
    """The term of one agreement, and what it rests on."""

    reference: str
    machine: str
    title: str
    state: str
    starts_on: date | None
    starts_on_written: str
    starts_on_basis: str
    """stated, assumed (from a month or year), computed, or unknown."""
    ends_on: date | None
    ends_on_written: str
    ends_on_basis: str
    """The same, or open_ended."""
    ended_on: date | None
    """The last day on which it was in force, when it ended in another way than by its term."""
    stated_years: int | None
    """Length in the paper's own words."""
    computed_years: float | None
    """Length from its first to its last day, to a tenth of a year."""
    stated_years_disagree: bool
    """No first and last day within what is known give the length that the paper states."""
    days_left: int | None
    """From the day asked about to its last day; 0 on the last day itself, negative afterwards."""
    standard_years: int | None
    deviates: bool | None
    """Whether the term is another than the standard; None when it cannot be said."""
    deviation: str | None
    """The stated reason; None where none is stated."""
    overlaps: tuple[Overlap, ...] = ()
    """Others of its kind, between the same parties and about an area of its own, on the same days."""

    @property
    def unexplained(self) -> bool:
        """It deviates and nobody has said why."""
        return bool(self.deviates) and self.deviation is None


@dataclass(frozen=True, slots=True)
class Coverage:
    """For how many days of a window a municipality had an agreement in force."""

    code: str
    municipality: str
    covered_days: int
    district_days: int
    """Days on which only a part of it had one: a district covers itself, and nobody else."""
    unknown_days: int
    """Days on which only agreements of unknown term may have been in force."""
    uncovered_days: int
    rests_on_assumptions: bool
    """A covering agreement begins or ends on a day that was read out of a month or year."""
    uncovered: tuple[Span, ...]
    """The uncovered days."""
    references: tuple[str, ...]
    """Every agreement that was looked at for it."""


@dataclass(frozen=True, slots=True)
class Terms:
    """Every agreement's term, and every municipality's days in the window."""

    day: date
    window: Span | None
    """None when the window would end before it begins."""
    terms: Many[Term]
    coverage: Many[Coverage]
    alone: Many[Term]
    """The terms without what overlaps them: whoever looks at a page of them need not know of all others."""
    overlapping: Many[tuple[str, Overlap]]
    """Each overlap by itself, with the reference of the agreement whose it is."""
    is_part: bool = False
    """Whoever asks reads a part of the register: it is of that, and no municipality's days are told."""

    @property
    def needs_attention(self) -> bool:
        """Whether somebody has to look at something: a length, days without an agreement, an overlap."""
        return any(one.unexplained or one.overlaps for one in self.terms) or any(
            one.uncovered_days for one in self.coverage
        )


def terms(
    connection: Connection,
    rulebook: Rulebook,
    *,
    today: date,
    as_of: date | None = None,
    known_on: date | None = None,
    since: date = LAW_SINCE,
    until: date | None = None,
    coverage: bool = False,
) -> Terms:
    """Tell of every term, and of every municipality's days from `since` to `until`, both included.

    What lies after the day asked about is plan, not coverage: the window ends there. Of today all is read as
    it is shown: terms some at a time, coverage municipality by municipality. Whoever reads a part of the
    register is told of the terms there: that a day is uncovered would be untrue where an agreement is hidden.

    Args:
        coverage: the days of municipalities are what is asked for.

    Raises:
        NotAllowed: whoever asks for coverage reads only a part of the register.
    """
    if coverage:
        refuse_a_part(connection)
    is_part = reads_a_part(connection)
    day = as_of or known_on or today
    rulebook = rulebook_then(connection, rulebook, known_on)
    window = None if is_part else next(iter(span(since, min(until or day, day))), None)
    areas = {area.code: area for area in (noun_of(Area, row) for row in connection.execute(select(_AREA)))}
    succeeded = connection.execute(select(_UNIT.c.id, _UNIT.c.heir_id).where(_UNIT.c.heir_id.is_not(None)))
    heirs = {row.id: row.heir_id for row in succeeded}
    if as_of is None and known_on is None:
        return _of_today(connection, rulebook, day, window, areas, heirs, is_part=is_part)
    papers = are_agreements()
    found = snapshots_on(connection, rulebook, as_of=as_of, known_on=known_on, where=papers)
    known = found if as_of is None else snapshots_on(connection, rulebook, known_on=known_on, where=papers)
    about = {code for one in known for code in municipalities_of(one, areas)}
    there = _municipalities(connection, about, areas, known_on)
    overlapping = overlaps_among(_frame(one) for one in found if one.machine in FRAMES)
    listed = tuple(_term(one, rulebook, day, overlapping.get(one.record_id, ())) for one in found)
    by_municipality: dict[str, list[Snapshot]] = defaultdict(list)
    for one in found:
        if one.machine in FRAMES:
            for code in municipalities_of(one, areas):
                by_municipality[code].append(one)
    return Terms(
        day,
        window,
        terms=listed,
        coverage=()
        if window is None
        else tuple(coverage_of(area, by_municipality[area.code], window, areas, heirs) for area in there),
        alone=listed,
        overlapping=tuple((term.reference, one) for term in listed for one in term.overlaps),
        is_part=is_part,
    )


def _of_today(
    connection: Connection,
    rulebook: Rulebook,
    day: date,
    window: Span | None,
    areas: dict[str, Area],
    heirs: Mapping[UUID, UUID],
    *,
    is_part: bool,
) -> Terms:
    def listed(page: Sequence[Snapshot], *, alone: bool) -> Iterator[Term]:
        others = {} if alone else overlaps_of(connection, rulebook, [one.record_id for one in page])
        return (_term(one, rulebook, day, others.get(one.record_id, ())) for one in page)

    def each(*, alone: bool) -> Iterator[Term]:
        for page in pages_of(connection, rulebook, ids_in_order(there)):
            yield from listed(page, alone=alone)

    def covered() -> Iterator[Coverage]:
        if window is None:
            return
        for area in municipalities():
            papers = tuple(each_snapshot(connection, rulebook, frames_about(area.code, areas)))
            yield coverage_of(area, papers, window, areas, heirs)

    @cache
    def municipalities() -> tuple[Area, ...]:
        return _municipalities(connection, municipalities_named(connection, areas), areas, None)

    there = ~_RECORD.c.never_was & are_agreements()
    every = rows_where(connection, rulebook, are_agreements())
    return Terms(
        day,
        window,
        terms=Rows(every.__len__, partial(each, alone=False)),
        coverage=Rows(lambda: len(municipalities()) if window is not None else 0, covered),
        alone=Rows(every.__len__, partial(each, alone=True)),
        overlapping=each_overlap(connection, rulebook),
        is_part=is_part,
    )


def _term(snapshot: Snapshot, rulebook: Rulebook, day: date, overlaps: Sequence[Overlap]) -> Term:
    agreement, standard_years = snapshot.agreement, rulebook.standard_years.get(snapshot.machine)
    return Term(
        reference=snapshot.reference,
        machine=snapshot.machine,
        title=agreement.title,
        state=snapshot.state,
        starts_on=agreement.starts_on,
        starts_on_written=agreement.starts_on_text,
        starts_on_basis=agreement.starts_on_basis or UNKNOWN,
        ends_on=agreement.ends_on,
        ends_on_written=agreement.ends_on_text,
        ends_on_basis=agreement.ends_on_basis or (OPEN_ENDED if agreement.is_open_ended else UNKNOWN),
        ended_on=snapshot.ended_on,
        stated_years=agreement.term_years,
        computed_years=years_of(agreement, standard_years),
        stated_years_disagree=stated_years_disagree(agreement),
        days_left=snapshot.days_left(day),
        standard_years=standard_years,
        deviates=deviates(agreement, standard_years, snapshot.acts),
        deviation=agreement.deviation,
        overlaps=tuple(overlaps),
    )


def _frame(one: Snapshot) -> Frame:
    """Give of an agreement what tells whether it overlaps another."""
    return Frame(
        record=one.record_id,
        reference=one.reference,
        machine=one.machine,
        parties=frozenset(unit.id for unit in one.parties),
        areas=frozenset(one.area_codes),
        days=next(iter(days_in_force(one, EVER)), None),
    )


def stated_years_disagree(agreement: Agreement) -> bool:
    """Tell whether the paper states a length that none of its possible first and last days give."""
    if agreement.term_years is None or agreement.starts_on is None or agreement.ends_on is None:
        return False
    return not may_run_for(agreement, agreement.term_years)


def _municipalities(
    connection: Connection, about: Collection[str], areas: dict[str, Area], known_on: date | None
) -> tuple[Area, ...]:
    """Give the municipalities that the register knows of: by a party of its own, or by an agreement about it.

    The table of areas has no history, and keeps what a slip brought.
    """
    units = offices_then(connection, known_on=known_on).units.values()
    own = {unit.area_code for unit in units if unit.side == "municipality"}
    there = (area for area in areas.values() if area.code in own or area.code in about)
    return tuple(sorted(there, key=lambda one: sort_key(one.name)))


def coverage_of(
    area: Area,
    there: Sequence[Snapshot],
    window: Span,
    areas: dict[str, Area],
    heirs: Mapping[UUID, UUID],
) -> Coverage:
    """Count the days of a municipality by the agreements about it."""
    left = {one.record_id: last for one in there if (last := _left_by(one, area, areas, heirs)) is not None}
    whole = {one.record_id for one in there if area.code in (_covered_by(one) or {area.code})}
    return _coverage_of(area, there, window, left, whole)


def _left_by(
    snapshot: Snapshot, area: Area, areas: dict[str, Area], heirs: Mapping[UUID, UUID]
) -> date | None:
    """Give the last day of a municipality in an agreement that goes on without it: that of its notice.

    None where it has not left, or where it is not clear on which day it does.
    """
    there = [
        unit
        for unit in snapshot.parties
        if unit.side == "municipality"
        and unit.area_code in areas
        and area.code in (unit.area_code, areas[unit.area_code].within)
    ]
    acts = as_heirs(snapshot.acts, {unit.id for unit in snapshot.parties}, heirs)
    named = {act.unit: act.until for act in notices_that_stand(snapshot.parties, acts)}
    days = [named.get(unit.id) for unit in there]
    clear = [day for day in days if day is not None]
    return max(clear) if clear and len(clear) == len(days) else None


def _until(days: Iterable[Span], last: date | None) -> Iterable[Span]:
    if last is None:
        return days
    return (part for one in days for part in span(one.first, min(one.last, last)))


def _coverage_of(
    area: Area,
    standings_there: Sequence[Snapshot],
    window: Span,
    left: Mapping[UUID, date],
    whole: Collection[UUID],
) -> Coverage:
    in_force = [
        (one, within(_until(days_in_force(one, window), left.get(one.record_id)), window))
        for one in standings_there
    ]
    covered = union(days for one, spans in in_force if one.record_id in whole for days in spans)
    parts = union(days for one, spans in in_force if one.record_id not in whole for days in spans)
    districts = without(parts, covered)
    perhaps = within((days for one in standings_there for days in days_perhaps(one, window)), window)
    unknown = without(perhaps, [*covered, *districts])
    uncovered = without([window], [*covered, *districts, *unknown])
    return Coverage(
        code=area.code,
        municipality=area.name,
        covered_days=days_in(covered),
        district_days=days_in(districts),
        unknown_days=days_in(unknown),
        uncovered_days=days_in(uncovered),
        rests_on_assumptions=any(
            spans and "assumed" in (one.agreement.starts_on_basis, one.agreement.ends_on_basis)
            for one, spans in in_force
        ),
        uncovered=uncovered,
        references=tuple(one.reference for one in standings_there),
    )


def _covered_by(snapshot: Snapshot) -> set[str]:
    """Give the codes of the areas that an agreement names, or those of its parties on that side."""
    return {area.code for area in snapshot.areas} or {
        unit.area_code for unit in snapshot.parties if unit.side == "municipality" and unit.area_code
    }


def municipalities_of(snapshot: Snapshot, areas: dict[str, Area]) -> tuple[str, ...]:
    """Name the municipalities that an agreement covers, whole or in part; a district is a part of its own.

    Where the agreement names no area, those of its parties on the municipality's side.
    """
    return tuple(
        dict.fromkeys(areas[code].within or code for code in sorted(_covered_by(snapshot)) if code in areas)
    )


def days_in_force(snapshot: Snapshot, window: Span) -> tuple[Span, ...]:
    """Give the days on which an agreement was in force, by its term and by how it really ended.

    Where the paper is vague it begins on the first possible day and ends on the last. What is in force
    without a last day is so to the end of the window.
    """
    agreement = snapshot.agreement
    return days_of(
        snapshot.means,
        snapshot.since,
        agreement.starts_on,
        agreement.ends_on,
        window,
        has_a_known_term=agreement.has_a_known_term,
    )


def days_perhaps(snapshot: Snapshot, window: Span) -> tuple[Span, ...]:
    """Give the days on which an agreement of unknown term may have been in force."""
    agreement = snapshot.agreement
    known = [one for one in (agreement.signed_on_first, agreement.decided_on_first) if one is not None]
    first = agreement.starts_on or min(known, default=window.first)
    last = agreement.ends_on or window.last
    if snapshot.means.is_unverified:
        return span(first, last)
    if snapshot.means.end == "in_its_time" and not agreement.has_a_known_term:
        return span(first, min(last, snapshot.since - _DAY))
    return ()
