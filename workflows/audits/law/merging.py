"""Several registers' answers as one: registers are local, and a county has many.

That a register does not show a thing says nothing against another that does. Where two show it otherwise,
the later day is kept, of 4 and 9-12 §§ what shows most, and both are told. In which order files are read is
all one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Final

from lifecycle.names import sort_key
from workflows.audits.law.line import (
    ASKED,
    SEEN,
    SHOWS_MOST,
    WITHOUT_A_DAY,
    Conflict,
    LawAudit,
    Line,
    OfMunicipality,
    Source,
)

if TYPE_CHECKING:
    from lifecycle.law import Asked, Status

_DONE_ON_A_DAY: Final = frozenset({"plan", "picture_updated", "plan_followed_up"})
"""What was done last on one day; of the rest two registers may each show a part."""

_MOST: Final[tuple[Status, ...]] = ("without_proof", "worked_for", "vacant", "incomplete", "met")
"""How much is shown of what 4 and 9-12 §§ ask, the most last."""


def merged(answers: Iterable[LawAudit]) -> LawAudit:
    """Put the answers of several registers together; of one that was asked twice the later answer counts.

    So it does for each municipality of which both tell: the later one may have been asked about fewer.
    """
    audits = sorted(answers, key=lambda one: [source.called for source in one.sources])
    sources = _sources([source for audit in audits for source in audit.sources])
    by_code: dict[str, list[OfMunicipality]] = defaultdict(list)
    for audit in audits:
        for one in audit.municipalities:
            by_code[one.code].append(one)
    told = (_without(several, _replaced(several, sources)) for several in by_code.values())
    days = {one.called: _told(one) for one in sources}
    return LawAudit(
        day=max(one.day for one in audits),
        sources=sources,
        municipalities=in_order(_one_of(several, days) for several in told),
        unplaced=tuple(dict.fromkeys(name for audit in audits for name in audit.unplaced)),
    )


def in_order(municipalities: Iterable[OfMunicipality]) -> tuple[OfMunicipality, ...]:
    """Put them by county, and in it by name."""
    return tuple(sorted(municipalities, key=lambda one: (one.county, sort_key(one.municipality), one.code)))


def _sources(found: Sequence[Source]) -> tuple[Source, ...]:
    """Say of each register that was asked whether it answered again later."""
    latest: dict[str, Source] = {}
    for one in found:
        if one.identity not in latest or _told(one) > _told(latest[one.identity]):
            latest[one.identity] = one
    return tuple(
        replace(one, replaced_by=latest[one.identity].called)
        if not one.replaced_by and _told(one) < _told(latest[one.identity])
        else one
        for one in found
    )


def _told(source: Source) -> tuple[date, date]:
    return source.known_on or source.day, source.day


def _replaced(several: Sequence[OfMunicipality], sources: Iterable[Source]) -> frozenset[str]:
    """Name the answers about one municipality that the same register gave again later."""
    known_by = {name for one in several for name in one.known_by}
    there = [one for one in sources if one.called in known_by]
    latest: dict[str, tuple[date, date]] = {}
    for one in there:
        latest[one.identity] = max(_told(one), latest.get(one.identity, _told(one)))
    return frozenset(one.called for one in there if _told(one) < latest[one.identity])


def _without(several: Iterable[OfMunicipality], replaced: frozenset[str]) -> list[OfMunicipality]:
    """Leave out what a register said that it said again later."""
    return [
        replace(
            one,
            known_by=tuple(name for name in one.known_by if name not in replaced),
            lines=tuple(line for line in one.lines if line.shown_by not in replaced),
            reports=tuple(report for report in one.reports if report.shown_by not in replaced),
            conflicts=tuple(
                each
                for each in one.conflicts
                if replaced.isdisjoint((each.kept.shown_by, each.other.shown_by))
            ),
        )
        for one in several
    ]


def _one_of(several: Sequence[OfMunicipality], days: Mapping[str, tuple[date, date]]) -> OfMunicipality:
    """Make one of a municipality of which several registers tell; those that know it say what counts."""
    known = [one for one in several if one.known_by] or several
    lines: dict[Asked, list[Line]] = {asked: [] for asked in ASKED}
    for one in known:
        for line in one.lines:
            lines[line.asked].append(line)
    told = [_told_once(each or [Line(asked, "not_seen")], days) for asked, each in lines.items()]
    logs = sorted((one for each in known for one in each.reports), key=lambda one: one.shown_by, reverse=True)
    reports = {(one.on, one.to_the_council, one.paragraph): one for one in logs}
    return replace(
        known[0],
        known_by=tuple(dict.fromkeys(name for one in known for name in one.known_by)),
        lines=tuple(line for line, _ in told),
        reports=tuple(sorted(reports.values(), key=lambda one: (one.on, one.to_the_council))),
        conflicts=(
            *(each for one in known for each in one.conflicts),
            *(each for _, conflicts in told for each in conflicts),
        ),
    )


def _told_once(
    lines: Sequence[Line], days: Mapping[str, tuple[date, date]]
) -> tuple[Line, tuple[Conflict, ...]]:
    """Choose what is kept: what is shown before what is not, and of that the latest or what shows most.

    Hearsay of a later day takes nothing away from what is shown, as in one register (0015).
    Of what is not shown that which says most; `not_seen` says nothing.
    """
    named = sorted(lines, key=lambda line: line.shown_by)
    seen = [line for line in named if line.status in SEEN]
    if not seen:
        return max(named, key=lambda line: (line.status != "not_seen", _weight(line, days))), ()
    shown = [line for line in seen if line.status == "met"]
    told = [line for line in seen if line.status != "without_proof"] if shown else seen
    kept = max(told, key=lambda line: _weight(line, days))
    others = [line for line in seen if line is not kept]
    agreeing = [line for line in others if not _differ(line, kept)]
    proofs = dict.fromkeys(proof for line in (kept, *agreeing) for proof in line.proofs)
    conflicts = tuple(Conflict(kept, line) for line in others if _differ(line, kept))
    return replace(kept, proofs=tuple(proofs)), conflicts


def _weight(line: Line, days: Mapping[str, tuple[date, date]]) -> tuple[int, tuple[date, ...]]:
    """Say what a line goes for beside another; of two alike the register speaks that was asked later."""
    done = (line.on or date.min, line.due_on or date.min)
    asked = days.get(line.shown_by, (date.min, date.min))
    shown = _MOST.index(line.status) if line.asked in SHOWS_MOST and line.status in _MOST else -1
    return shown, (*asked, *done) if line.asked in WITHOUT_A_DAY else (*done, *asked)


def _differ(one: Line, other: Line) -> bool:
    """Whether two registers cannot both be right, or one of them does not know the latest."""
    if one.status != other.status:
        return True
    return one.asked in _DONE_ON_A_DAY and (one.on, one.due_on) != (other.on, other.due_on)


# ---- which register shows what ----


def renamed(audit: LawAudit, names: Mapping[str, str]) -> LawAudit:
    """Call the registers of an audit by other names, wherever it names them; what none shows stays none's."""
    return replace(
        audit,
        sources=tuple(
            replace(one, called=names[one.called], replaced_by=one.replaced_by and names[one.replaced_by])
            for one in audit.sources
        ),
        municipalities=tuple(
            _renamed(one, lambda name: names.get(name, name)) for one in audit.municipalities
        ),
    )


def _renamed(one: OfMunicipality, called: Callable[[str], str]) -> OfMunicipality:
    def line_of(line: Line) -> Line:
        return replace(line, shown_by=called(line.shown_by))

    return replace(
        one,
        known_by=tuple(map(called, one.known_by)),
        lines=tuple(map(line_of, one.lines)),
        reports=tuple(replace(report, shown_by=called(report.shown_by)) for report in one.reports),
        conflicts=tuple(Conflict(line_of(each.kept), line_of(each.other)) for each in one.conflicts),
    )
