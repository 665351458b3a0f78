"""What a correction and an amendment may say: a field has the rules of the step that carries it.

What follows by itself is mended where it follows from; a day on which something happened has come; and the
conditions of the step are asked again with what is right, when the family is lived again (`replay`). What
only a step, an act of each party or a succession can bring about, no amendment does.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Final

from lifecycle.by_law import said_of_another_kind
from lifecycle.codes import ACTS
from lifecycle.errors import InvalidValue
from lifecycle.fields import EMPTY, FIELDS, HAPPENED, TOLD_ON, Dated, Value, Values, rows_in
from lifecycle.guards import GUARDS
from lifecycle.history import Entry, derive
from lifecycle.invariants import acts_restated
from lifecycle.machine.decide import Unmet
from lifecycle.outcome import logic
from lifecycle.periods import parse_reporting_period
from lifecycle.records import Agreement
from lifecycle.records.annex import Annex
from lifecycle.records.dated import Term
from lifecycle.records.duty import SAID
from lifecycle.values import dataclass

if TYPE_CHECKING:
    from sqlmodel import SQLModel

    from lifecycle.case import Case
    from lifecycle.fields import Json
    from lifecycle.machine.definition import MachineDefinition, Transition

FOLLOWS: Final[Mapping[str, Unmet]] = {
    **dict.fromkeys(("owed_since", "owed_within"), logic("owed_follows_from_signing")),
    **dict.fromkeys(("without_main_since",), logic("follows_from_the_main_agreement")),
    **dict.fromkeys(("clock_from", "counted_from", "missed_on", "duty_kind"), logic("the_law_says_when")),
    **dict.fromkeys(("origin_id", "plan_id", "subject_id"), logic("follows_from_its_origin")),
}
"""Field that nobody says, to the refusal that tells what it follows from."""

_OF_NEWS: Final = frozenset({"something_new_was_counted", "has_another_time", "meets_on_another_day"})
"""Guards that ask whether a step says anything new. A correction of a small table says the whole of it."""

_OF_ITS_DAY: Final = frozenset({"nothing_was_counted_ahead"})
"""Guards that ask what a step itself says of its day: what other rows have said since is none of that."""


def not_to_be_said(
    definition: MachineDefinition,
    rows: Mapping[int, Entry],
    changes: Values,
    *,
    today: date,
    comes_of: Callable[[Entry], Unmet],
) -> list[Unmet]:
    """Name what no correction of a record may say, whichever of its rows (that hold) is meant.

    Args:
        definition: what the record runs on.
        rows: its rows that hold, by number.
        changes: what would be said.
        today: the day on which it is.
        comes_of: says of which row another comes.
    """
    found = [replace(FOLLOWS[name], facts={"field": name}) for name in changes if name in FOLLOWS]
    found += _said_by_acts(rows, changes)
    if definition.machine == "duty" and "areas" in changes:
        found.append(logic("the_law_says_whose", field="areas"))
    for name, value in changes.items():
        found += ahead(name, value, today)
        found += _without_its_step(definition, rows, name, value, comes_of)
    return found or _said_by_no_step(definition, rows, changes)


def _said_by_no_step(
    definition: MachineDefinition, rows: Mapping[int, Entry], changes: Values
) -> list[Unmet]:
    """Where nothing is ever amended, name what no step carries, or only one that was not taken."""
    if definition.is_amended:
        return []
    foreign, found = _said_of_another_kind(rows, changes), []
    if foreign is not None:
        return [foreign]
    for name in changes:
        saying = [one.trigger for one in definition.transitions if name in one.carries]
        facts = {"field": name, "machine": definition.machine}
        if not saying:
            found.append(logic("no_step_says_it", **facts))
        elif all(row.trigger not in saying for row in rows.values()):
            found.append(logic("no_step_has_said_it", trigger=saying[0], **facts))
    return found


def _said_of_another_kind(rows: Mapping[int, Entry], changes: Values) -> Unmet | None:
    """Name what means nothing for a duty of its kind, whichever step carries it; to empty it is right."""
    first, said = rows[min(rows)], [name for name in changes if changes[name] != EMPTY[FIELDS[name]]]
    kind = first.changes.get("duty_kind")
    if not isinstance(kind, str) or not (foreign := said_of_another_kind(kind, said)):
        return None
    guard = GUARDS["is_said_of_its_kind"]
    facts = {"reference": first.reference, "duty_kind": kind, "fields": foreign, "own_fields": SAID[kind]}
    return Unmet(guard.name, level=guard.level, source=guard.source, facts=facts)


def still_unmet(arrow: Transition, case: Case) -> tuple[Unmet, ...]:
    """Ask what the step must meet, with what a correction makes it say, on its own day."""
    asked = [name for name in arrow.guards if GUARDS[name].level == "must" and name not in _OF_NEWS]
    return tuple(unmet for name in asked if (unmet := GUARDS[name].unmet(case)) is not None)


def not_to_be_amended(
    definition: MachineDefinition, rows: Mapping[int, Entry], before: Case, case: Case, changes: Values
) -> list[Unmet]:
    """Name what nobody agrees on by amending a record that is no longer being prepared.

    Args:
        definition: what the record runs on.
        rows: its rows that hold, by number.
        before: the record as it is.
        case: the record as it would be.
        changes: what would be another.
    """
    found = whose_it_stays(case) if "parties" in changes and not _was_left_out(before, case) else []
    found += _said_by_acts(rows, changes)
    found += _said_by_no_step(definition, rows, changes)
    if case.means.is_prepared or case.means.is_unverified:
        return found
    found += [unmet for name in changes for unmet in _only_with_its_step(definition, rows, name)]
    return [*found, *_began_another_day(definition, case), *longer_than_agreed(definition, case)]


def _said_by_acts(rows: Mapping[int, Entry], changes: Values) -> Iterator[Unmet]:
    """When it was signed and decided follows from its acts, as soon as one is recorded.

    The day is mended where it comes from, in the row of the act; a field may be emptied.
    """
    derived = derive(list(rows.values()))
    for name, value in changes.items():
        acts = acts_restated(derived, name)
        if acts and value != EMPTY[FIELDS[name]]:
            seq, day, _ = max(acts, key=lambda one: (one[1], one[0]))
            facts = {"reference": derived.reference, "field": name, "seq": seq, "day": day}
            yield logic("said_by_an_act", **facts)


def whose_it_stays(case: Case) -> list[Unmet]:
    """Whose paper it is stays as it was signed: another party is a correction, succession or another paper.

    Of a paper that was taken in and is not verified nobody knows who signed it.
    """
    is_open = case.means.is_prepared or case.means.amend == "freely"
    done = any(ACTS[act.kind].makes_it_theirs for act in case.acts)
    refusal = logic("parties_are_those_who_signed", reference=case.record.reference)
    return [refusal] if done or not is_open else []


def _was_left_out(before: Case, case: Case) -> bool:
    """A party that an agreement cannot be without is added, whoever has acted: it was left out."""
    if not isinstance(before.noun, Agreement):
        return False
    is_half = any(GUARDS[name].unmet(before) for name in ("names_its_parties", "both_sides_are_named"))
    return is_half and {unit.id for unit in before.parties} <= {unit.id for unit in case.parties}


def _only_with_its_step(
    definition: MachineDefinition, rows: Mapping[int, Entry], name: str
) -> Iterator[Unmet]:
    arrows = [one for one in definition.transitions if name in (*one.stamps, one.dated_by)]
    saying = [row.seq for row in rows.values() if row.changes.get(name) is not None]
    if arrows and saying:
        yield logic("said_in_its_row", field=name, seq=saying[-1])
    elif arrows:
        yield logic("no_step_has_said_it", field=name, trigger=arrows[0].trigger, machine=definition.machine)


def _began_another_day(definition: MachineDefinition, case: Case) -> Iterator[Unmet]:
    """A term that has begun keeps its first day."""
    begins = [one for one in definition.transitions if one.trigger == "begin"]
    if not begins or any(case.record.state in one.sources for one in begins):
        return
    before, after = _first_day(case.before), _first_day(case.noun)
    if before is not None and after != before:
        yield logic("term_has_begun", starts_on=before)


def _first_day(noun: SQLModel) -> date | None:
    """Give the day on which what a noun says begins: of an annex, when it was decided as well."""
    match noun:
        case Annex():
            return noun.begins_on
        case Agreement() | Term():
            return noun.starts_on
        case _:
            return None


def longer_than_agreed(definition: MachineDefinition, case: Case) -> Iterator[Unmet]:
    """What binds is made longer by the acts of its parties only, whatever else a step may say of it (D10).

    A notice is no attempt at that: its own guard says that it makes nothing longer.
    """
    is_extended = any(one.acts == "extended" for one in definition.transitions)
    is_left = any(act.kind == "noticed" for act in case.new_acts)
    if not is_extended or is_left or not case.means.binds:
        return
    before, after = case.agreement_before.ends_on, case.agreement.ends_on
    if before is not None and (after is None or after > before):
        yield logic("longer_term_is_agreed_on", before=before)


@dataclass(frozen=True, slots=True)
class Lengthened:
    """An amendment of what bound that gives a later last day than held until then."""

    row: Entry
    said: Entry
    """The row that said which day held."""
    before: date
    after: date | None


def lengthened(steps: Iterable[tuple[Entry, MachineDefinition]]) -> Iterator[Lengthened]:
    """Name the amendments by which an agreement became longer: parties extend it by acts of theirs (D10).

    Args:
        steps: the rows that hold, in the order of life, each with the definition by which it is judged.
    """
    state: str | None = None
    said: Entry | None = None
    for row, definition in steps:
        is_extended = any(one.acts == "extended" for one in definition.transitions)
        is_amended = row.kind == "changed" and row.trigger is None and row.cause is None and not row.acts
        if "ends_on" in row.changes:
            before, after = (_last(None if one is None else one.changes["ends_on"]) for one in (said, row))
            is_longer = before is not None and (after is None or after > before)
            binds = state is not None and definition.means(state).binds
            if is_longer and is_extended and is_amended and binds and said is not None:
                assert before is not None  # noqa: S101 -- asked above
                yield Lengthened(row, said, before, after)
            said = row
        state = row.dest or state


def _last(said: Json) -> date | None:
    return date.fromisoformat(str(said["last"])) if isinstance(said, dict) else None


def newly_unmet(
    steps: Iterable[tuple[Entry, MachineDefinition]], changes: Iterable[str], before: Case, after: Case
) -> list[Unmet]:
    """Ask the steps that were taken and carry what is changed: what was met then and would not be now.

    Args:
        steps: the record's rows that hold, each with the definition by which it is judged.
        changes: names of the fields that say something else.
        before: the record as it is.
        after: the record as it would be.
    """
    names = set(changes)
    found: dict[str, Unmet] = {}
    for row, definition in steps:
        arrow = definition.arrow(row.source or "", row.trigger or "")
        if arrow is None or arrow.acts is not None or not names & {*arrow.carries}:
            continue
        known = {one.code for one in still_unmet(arrow, replace(before, on=row.on))} | _OF_ITS_DAY
        then = still_unmet(arrow, replace(after, on=row.on))
        found |= {one.code: one for one in then if one.code not in known}
    return list(found.values())


def asked_back(case: Case) -> list[Unmet]:
    """Ask of what is said without a step what its step asks back: was the commitment ever made?"""
    if case.record.machine != "follow_up":
        return []
    unmet = GUARDS["commitments_were_made"].unmet(case)
    return [] if unmet is None else [unmet]


def said_ahead(changes: Values, today: date) -> list[Unmet]:
    """Name every day in some fields that tells of something that happened, and lies ahead."""
    return [unmet for name, value in changes.items() for unmet in ahead(name, value, today)]


def ahead(name: str, value: Value, today: date) -> Iterator[Unmet]:
    """Name the days in a field that tell of something that happened, and lie ahead."""
    if name in HAPPENED:
        day = value.first if isinstance(value, Dated) else value
        if isinstance(day, date) and day > today:
            yield logic("day_has_not_come", on=day, today=today)
    if name in TOLD_ON:
        for row in rows_in(value):
            yield from _told_ahead(row, today)


def _told_ahead(row: Mapping[str, str], today: date) -> Iterator[Unmet]:
    if row.get("on", "") > today.isoformat():
        yield logic("day_has_not_come", on=date.fromisoformat(row["on"]), today=today)
    try:
        period = parse_reporting_period(row["period"]) if row.get("period") else None
    except InvalidValue:
        period = None  # free words of an older paper
    if period is not None and period.first > today:
        yield logic("period_has_not_begun", period=period.code, first=period.first, on=today)


def _without_its_step(
    definition: MachineDefinition,
    rows: Mapping[int, Entry],
    name: str,
    value: Value,
    comes_of: Callable[[Entry], Unmet],
) -> Iterator[Unmet]:
    """A day that only a step notes is mended in that step's row; where there is none, it was not taken."""
    arrows = [one for one in definition.transitions if name in (*one.stamps, one.dated_by)]
    if not arrows:
        return
    saying = [row for row in rows.values() if row.changes.get(name) is not None]
    if not saying:
        yield logic("no_step_has_said_it", field=name, trigger=arrows[0].trigger, machine=definition.machine)
        return
    own = [row for row in saying if row.cause is None or row.cause[0] == row.record]
    if not own:
        yield comes_of(saying[-1])
    elif value == EMPTY[FIELDS[name]]:
        yield logic("step_keeps_its_day", field=name, seq=own[-1].seq)
