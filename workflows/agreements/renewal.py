"""Before an agreement runs out: consultation, extension, and a successor that carries over what stays."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Final
from uuid import UUID

from lifecycle.acts import Act
from lifecycle.advance import advance
from lifecycle.agreeing import Goal, agreed_in, agreed_otherwise, end_of
from lifecycle.amend import amend
from lifecycle.case import Case, load_case, load_record, parties_on
from lifecycle.dates import PartialDate, Period, add_years, last_day_so_long, parse_partial
from lifecycle.decades import said_in_another_decade
from lifecycle.errors import DayNotSaid
from lifecycle.fields import Dated, Value, Values
from lifecycle.history import Decider, effective
from lifecycle.implied import implied_term
from lifecycle.machine.decide import Unmet
from lifecycle.names import clean_text, reference_of
from lifecycle.nouns import AGREEMENTS, load_noun, noun_driven_by
from lifecycle.outcome import AlreadyDone, Done, Outcome, Refused, logic, own_step
from lifecycle.patterns import pattern
from lifecycle.placement import said_well
from lifecycle.records import Agreement, Record, Unit
from lifecycle.replay.again import settle_in_order
from lifecycle.snapshot import Snapshot
from lifecycle.step_evaluation import not_in_their_time
from lifecycle.told_again import done_once_more, row_that_tells
from lifecycle.transaction import Transaction, as_expected, lock_family
from lifecycle.values import dataclass
from lifecycle.veiling import as_they_read
from lifecycle.writing import Writing, create_record
from lifecycle.written import history_of
from workflows.agreements.entering import known_deviation
from workflows.directory.parties import parties_named
from workflows.lookup.by_name import find_record, find_unit, is_called
from workflows.lookup.likeness import is_all_police

_DAY: Final = timedelta(days=1)
_LATE_YEARS: Final = 1
"""Signed some months after it begins is usual; a term of which so much has gone is meant by who says so."""

_YEAR: Final = pattern(r"(19|20|21)\d\d(?!.*\d)")


@dataclass(frozen=True, slots=True)
class Extension:
    """Until when, and who agreed on it with it; without names it only asks for what is agreed already.

    `until` None means literally "until the main agreement ends".
    """

    until: Dated | None
    consulted_on: PartialDate | None = None
    """The day of a consultation in which those that are named agreed; None: each of them decided."""
    parties: tuple[str, ...] = ()
    everyone: bool = False
    """Somebody says that each party did."""
    deviation: str | None = None
    """Why it is not for a standard term: `interim` until the successor is signed, for instance."""


def cleaned(field: str, text: str | None) -> str | None:
    """Give what somebody wrote of a field in its one form; nothing if that is nothing but space.

    Raises:
        InvalidValue: it holds what cannot be stored or shown.
    """
    return clean_text(field, text) or None if text else None


@as_they_read
def consult(  # noqa: PLR0913 -- what a step is made of; every one of them is named at the call
    tx: Transaction,
    reference: str,
    on: PartialDate,
    *,
    parties: tuple[str, ...] = (),
    everyone: bool = False,
    until: Goal | None = None,
    changes: Values | None = None,
    reason: str | None = None,
    decider: Decider | None = None,
    expected_version: int | None = None,
    preview: bool = False,
    settled: bool = True,
) -> Outcome:
    """Record a consultation (samråd) between the parties that are named, or `everyone` as somebody says.

    `until` is the new end on which they agreed. With a clause that provides for it, and each party named, the
    agreement is extended by that. A consultation of nobody is none.

    Raises:
        StaleRecord: the record is no longer at `expected_version`.
    """
    on = on.by(tx.today)
    record = find_record(tx.connection, reference)
    as_expected(tx, record.id, record.reference, expected_version)
    case = load_case(tx.connection, tx.rulebook, record.id, on=tx.today, changes={})
    there = parties_on(tx.connection, case, on.latest)
    named = [find_unit(tx.connection, name, among=there, on=on.latest) for name in parties]
    units = [*named, *(unit for unit in there if everyone and unit not in named)]
    if not units:
        unmet = [logic("nobody_is_named", parties=tuple(unit.name for unit in there))]
        return Refused(record.reference, record.machine, record.state, "consult", tuple(unmet))
    acts = tuple(_agreeing("consulted", unit.id, on, until) for unit in units)
    new = tuple(act for act in acts if not any(act.same_as(one) for one in case.acts))
    if acts and not new and not changes:
        seq = row_that_tells(tx, record, acts)
        return AlreadyDone(record.reference, record.machine, record.state, "consult", on=on.latest, seq=seq)
    unmet = [logic("day_has_not_come", on=on.earliest, today=tx.today)] if on.earliest > tx.today else []
    unmet += _strangers(tx, record, there, units, on.latest)
    unmet += [] if until is None else [*agreed_too_late(case, on), *no_main_to_end_with(tx, record, until)]
    unmet += [] if until is None or reason else goal_in_another_decade(case, until.until, tx.today)
    if unmet:
        return Refused(record.reference, record.machine, record.state, "consult", tuple(unmet))
    with tx.attempt() as attempt:
        outcome = advance(
            tx,
            record.id,
            "consult",
            on=min(on.latest, tx.today),
            changes=changes,
            acts=new,
            reason=cleaned("reason", reason),
            decider=decider,
            settled=settled,
        )
        if isinstance(outcome, Done):
            missing = () if until is None else _has_not_agreed(tx, record.id, until)
            outcome = replace(outcome, notes=(*outcome.notes, *missing), preview=preview)
        if not preview:
            attempt.keep()
    return outcome


def _has_not_agreed(tx: Transaction, record_id: UUID, until: Goal) -> tuple[Unmet, ...]:
    """Name who has not agreed on the new end: until they have, a consultation extends nothing."""
    case = load_case(tx.connection, tx.rulebook, record_id, on=tx.today, changes={})
    missing = agreed_in(case, until).missing
    if not missing or end_of(case, until) == case.agreement.ends_on:
        return ()
    facts = {"parties": tuple(unit.name for unit in missing)}
    return (Unmet("every_party_has_extended", level="note", source="H-052; H-053", facts=facts),)


def _strangers(
    tx: Transaction, record: Record, there: Sequence[Unit], units: Sequence[Unit], day: date
) -> list[Unmet]:
    """Name who agreed and was no party on that day."""
    early = not_in_their_time(tx.connection, record.id, ((unit.id, day) for unit in units))
    of = {"reference": record.reference, "parties": tuple(unit.name for unit in there)}
    return early or [logic("unit_is_no_party", unit=unit.name, **of) for unit in units if unit not in there]


def _agreeing(kind: str, unit: UUID, on: PartialDate, until: Goal | None) -> Act:
    act = Act(kind, unit, on.written, on.earliest, on.latest)
    return act if until is None else replace(act, until=until.until, until_main=until.with_main)


def agreed_too_late(case: Case, on: PartialDate) -> list[Unmet]:
    """Ask whether a new last day was agreed on in time: what has ended is not extended, but made anew."""
    last = case.agreement.ends_on if isinstance(case.noun, Agreement) else None
    if last is None or on.latest <= last:
        return []
    return [logic("agreed_after_the_end", reference=case.record.reference, on=on.latest, ends_on=last)]


def goal_in_another_decade(case: Case, until: date | None, today: date) -> list[Unmet]:
    """Ask back a new last day in another decade; a reason says that it is meant."""
    said = {} if until is None else {"ends_on": Dated.on(until)}
    asked = said_in_another_decade(said, case.values, today).values()
    return [replace(one, level="reason") for one in asked]


def no_main_to_end_with(tx: Transaction, record: Record, goal: Goal) -> tuple[Unmet, ...]:
    """Ask whether there is a main agreement with a last day, where that is agreed on as the end."""
    tied = with_the_mains_end(tx, record, {"ends_with_parent": True}) if goal.with_main else None
    return tied.unmet if isinstance(tied, Refused) else ()


@as_they_read
def extend(
    tx: Transaction,
    reference: str,
    extension: Extension,
    *,
    on: date | None = None,
    reason: str | None = None,
    expected_version: int | None = None,
    preview: bool = False,
) -> Outcome:
    """Extend an agreement by what its parties agree on; with what is said of who did, both or neither.

    Where they have agreed already, the agreement is extended already: that is the answer then.

    Args:
        on: the day on which each of those that are named decided.

    Raises:
        StaleRecord: the record is no longer at `expected_version`.
        DayNotSaid: somebody decided, and nobody says when.
    """
    record = find_record(tx.connection, reference)
    as_expected(tx, record.id, record.reference, expected_version)
    goal = Goal(None if extension.until is None else extension.until.last, extension.until is None)
    why = cleaned("reason", reason)
    known_deviation(extension.deviation)
    start = len(tx.steps)
    with tx.attempt() as attempt:
        if (done := _is_extended(tx, record, goal, extension)) is not None:
            return _extended_otherwise(tx, record, goal, extension, done) or done
        on = on or _undated(tx, record, extension)
        day = parse_partial(on.isoformat())
        units, unmet = (
            ((), [])
            if extension.consulted_on is not None
            else _deciding(tx, record, extension, goal, day, why)
        )
        if unmet:
            return Refused(record.reference, record.machine, record.state, "extend", tuple(unmet))
        if extension.consulted_on is not None:
            outcome = consult(
                tx,
                reference,
                extension.consulted_on,
                parties=extension.parties,
                everyone=extension.everyone,
                until=goal,
                reason=why,
            )
            if isinstance(outcome, Refused):
                return outcome
            consulted: Outcome | None = outcome
            acts: tuple[Act, ...] = ()
        else:
            consulted, acts = None, tuple(_agreeing("extended", unit.id, day, goal) for unit in units)
        outcome = _is_extended(tx, record, goal, None) or _asked(tx, record, extension, on, acts, why)
        outcome = _without_a_clause(tx, record, extension, outcome)
        if isinstance(outcome, AlreadyDone):
            outcome = _extended_now(tx, record, start, consulted) or outcome
        outcome = _with_other_decisions(tx, record, goal, outcome)
        if isinstance(outcome, Done | AlreadyDone) and extension.deviation is not None:
            amended = amend(
                tx, record.id, {"deviation": extension.deviation}, on=on, reason=why or extension.deviation
            )
            outcome = amended if isinstance(amended, Refused) else outcome
        if isinstance(outcome, AlreadyDone) or (isinstance(outcome, Done) and not preview):
            attempt.keep()
    return replace(outcome, preview=preview) if isinstance(outcome, Done) else outcome


def _with_other_decisions(tx: Transaction, record: Record, goal: Goal, outcome: Outcome) -> Outcome:
    """Say of those who have not agreed on this end, where that refuses it, which other they decided on."""
    lacking = {one.code for one in outcome.unmet} if isinstance(outcome, Refused) else set()
    if not isinstance(outcome, Refused) or "every_party_has_extended" not in lacking:
        return outcome
    case = load_case(tx.connection, tx.rulebook, record.id, on=tx.today, changes={})
    decided = agreed_otherwise(case, goal)
    told = (logic("decided_on_other_days", decided=decided),) if decided else ()
    return replace(outcome, unmet=(*outcome.unmet, *told))


def _undated(tx: Transaction, record: Record, extension: Extension) -> date:
    """Give the day of an extension of which none is said: today, unless somebody decided on it."""
    if extension.consulted_on is None and (extension.everyone or extension.parties):
        raise DayNotSaid(record.reference)
    return tx.today


def _deciding(
    tx: Transaction, record: Record, extension: Extension, goal: Goal, day: PartialDate, why: str | None
) -> tuple[Sequence[Unit], list[Unmet]]:
    """Give the parties that are named, who decide on the day of the extension, and what hinders that."""
    case = load_case(tx.connection, tx.rulebook, record.id, on=tx.today, changes={})
    there = parties_on(tx.connection, case, day.latest)
    named = [find_unit(tx.connection, name, among=there, on=day.latest) for name in extension.parties]
    units = [*named, *(unit for unit in there if extension.everyone and unit not in named)]
    unmet = agreed_too_late(case, day) or _strangers(tx, record, there, units, day.latest)
    if extension.until is not None and not (why or extension.deviation):
        unmet += goal_in_another_decade(case, extension.until.last, tx.today)
    if not why:
        unmet += done_once_more(tx, record, [_agreeing("extended", unit.id, day, goal) for unit in units])
    return units, unmet


def _asked(
    tx: Transaction, record: Record, extension: Extension, on: date, acts: tuple[Act, ...], why: str | None
) -> Outcome:
    said: dict[str, Value] = {"ends_with_parent": True}
    if extension.until is not None:
        said = {"ends_on": extension.until}
    changes = with_the_mains_end(tx, record, said)
    if isinstance(changes, Refused):
        return replace(changes, trigger="extend")
    return advance(tx, record.id, "extend", on=on, changes=changes, acts=acts, reason=why)


def _without_a_clause(tx: Transaction, record: Record, extension: Extension, outcome: Outcome) -> Outcome:
    """Say that a consultation extends nothing where no clause provides for that, rather than who lacks."""
    if extension.consulted_on is None or not isinstance(outcome, Refused):
        return outcome
    case = load_case(tx.connection, tx.rulebook, record.id, on=tx.today, changes={})
    lacking = [one for one in outcome.unmet if one.code == "every_party_has_extended"]
    if not lacking or not isinstance(case.noun, Agreement) or case.agreement.extension_clause is True:
        return outcome
    until = "main" if extension.until is None else extension.until.text
    clause = logic("nothing_provides_for_extension", reference=record.reference, until=until)
    return replace(outcome, unmet=tuple(clause if one in lacking else one for one in outcome.unmet))


def _is_extended(
    tx: Transaction, record: Record, goal: Goal, extension: Extension | None
) -> AlreadyDone | None:
    """Find the extension that brought the end that is asked for, if that end holds."""
    case = load_case(tx.connection, tx.rulebook, record.id, on=tx.today, changes={})
    if not isinstance(case.noun, Agreement):
        return None
    now = case.agreement
    holds = now.ends_with_parent if goal.with_main else now.ends_on == goal.until
    if extension is not None and extension.deviation not in (None, now.deviation):
        return None
    rows = [row for row in effective(history_of(tx.connection, record.id)) if row.trigger == "extend"]
    if not holds or not rows:
        return None
    return AlreadyDone(
        record.reference, record.machine, case.record.state, "extend", on=rows[-1].on, seq=rows[-1].seq
    )


def _extended_otherwise(
    tx: Transaction, record: Record, goal: Goal, extension: Extension, done: AlreadyDone
) -> Refused | None:
    """Refuse a consultation on which an extension that stands does not rest: that would not be written."""
    on = extension.consulted_on
    if on is None:
        return None
    case = load_case(tx.connection, tx.rulebook, record.id, on=tx.today, changes={})
    known = [act for act in case.acts if act.kind == "consulted"]
    there = [act.unit for act in known if act.same_as(_agreeing("consulted", act.unit, on, goal))]
    among = parties_on(tx.connection, case, on.latest)
    named = [find_unit(tx.connection, name, among=among, on=on.latest).id for name in extension.parties]
    if there and {*named} <= {*there}:
        return None
    unmet = logic("extended_otherwise", reference=record.reference, seq=done.seq, day=on.written)
    return Refused(record.reference, record.machine, done.state, "extend", (unmet,))


def _extended_now(tx: Transaction, record: Record, start: int, consulted: Outcome | None) -> Done | None:
    """Give the extension as what was done, where it was brought about just now.

    A consultation that was put in its place may have made another extension of the one that was there.
    """
    found = own_step(tx.steps[start:], record.id, "extend")
    return found or (consulted if isinstance(consulted, Done) else None)


def with_the_mains_end(tx: Transaction, record: Record, changes: Values) -> dict[str, Value] | Refused:
    """Complete a change of the end: tied to the main agreement's, or by naming a day no longer tied."""
    if record.machine not in AGREEMENTS:
        return dict(changes)
    places = {"parent_id": changes["parent_id"]} if "parent_id" in changes else {}
    case = load_case(tx.connection, tx.rulebook, record.id, on=tx.today, changes=places)
    moved_while_tied = bool(places) and "ends_on" not in changes and case.agreement.ends_with_parent
    if not changes.get("ends_with_parent", moved_while_tied):
        return {**changes, "ends_with_parent": False} if "ends_on" in changes else dict(changes)
    main = case.parent if case.parent is not None and case.parent.machine in AGREEMENTS else None
    if main is None or main.agreement.ends_on is None:
        unmet = (
            logic("no_main_agreement_above")
            if main is None
            else logic("main_agreement_has_no_end", main=main.record.reference)
        )
        return Refused(record.reference, record.machine, record.state, None, (unmet,))
    return {**changes, "ends_on": Dated.follows(main.agreement.ends_on)}


@dataclass(frozen=True, slots=True)
class Successor:
    """What is said of the successor; None: as long as is standard, from the day after the present end."""

    reference: str | None = None
    starts_on: Dated | None = None
    ends_on: Dated | None = None
    deviation: str | None = None
    parties: tuple[str, ...] = ()
    """Who the parties are where they are others, or were never told apart."""
    lasts: Period | None = None
    """How long it is for, where that is said in place of its last day."""


@as_they_read
def renew(
    tx: Transaction,
    reference: str,
    successor: Successor | None = None,
    *,
    expected_version: int | None = None,
) -> Outcome:
    """Draft the successor of an agreement: linked to it, with its parties, areas, purposes and priorities.

    The successor replaces the agreement on the day on which it begins. Renewing twice is renewing once; a
    successor that is to be another than the one that stands is refused.

    Raises:
        ReferenceTaken: the successor's reference is used by something else.
        UnknownRecord: a party is not known, or is the police as a whole.
        StaleRecord: the agreement that is renewed is no longer at `expected_version`.
    """
    record = find_record(tx.connection, reference)
    as_expected(tx, record.id, record.reference, expected_version)
    said = successor or Successor()
    known_deviation(said.deviation)
    with tx.attempt() as attempt:
        units = parties_named(
            tx, said.parties, tx.today
        )  # what is made locks the register, before the family
        lock_family(tx, record.id)
        outcome = _renewed(tx, record, said, tuple(unit.id for unit in units))
        if not isinstance(outcome, Refused):
            attempt.keep()
    return outcome


def _renewed(tx: Transaction, record: Record, said: Successor, parties: tuple[UUID, ...]) -> Outcome:
    start = len(tx.steps)
    settle_in_order(tx, record.id, upto=tx.today)  # what was due before does not know of the successor
    own = len(tx.steps)
    record = load_record(tx.connection, record.id)
    case = load_case(tx.connection, tx.rulebook, record.id, on=tx.today, changes={})
    definition = tx.rulebook.newest(record.machine)
    said = replace(said, ends_on=_last_day(tx, case, said))
    is_agreement = record.machine in AGREEMENTS  # what comes after a picture or a plan revises it
    if is_agreement and (known := _renewed_already(tx, case, said, parties)) is not None:
        return known
    if not is_agreement or not case.means.is_renewable:
        unmet = logic("nothing_to_renew", state=record.state, machine=record.machine)
        return Refused(record.reference, record.machine, record.state, "renew", (unmet,))
    if not parties and (vague := next((unit for unit in case.parties if is_all_police(unit.name)), None)):
        others = "".join(f"{unit.name}; " for unit in case.parties if unit is not vague)
        unmet = logic("no_unit_is_party", reference=record.reference, party=vague.name, others=others)
        return Refused(record.reference, record.machine, record.state, "renew", (unmet,))
    begins_back = _begins_back(case, said, tx.today)
    if begins_back is not None and add_years(begins_back, _LATE_YEARS) <= tx.today:
        day_before = {"ends_on": begins_back - _DAY, "day_after": begins_back, "today": tx.today}
        unmet = logic("renewed_long_after_its_end", reference=record.reference, **day_before)
        return Refused(record.reference, record.machine, record.state, "renew", (unmet,))
    term = _term_of_successor(tx, case, said)
    values = {name: case.values[name] for name in noun_driven_by(record.machine).copied}
    values |= {"parties": parties} if parties else {}
    values |= term | {"predecessor_id": record.id, "parent_id": _parent_of_successor(tx, case)}
    starts = term["starts_on"]
    assert isinstance(starts, Dated)  # noqa: S101 -- _term_of_successor always says it
    name = said.reference or _reference_of_successor(record.reference, starts.first.year)
    writing = Writing(kind="moved", on=tx.today, trigger="create", dest=definition.initial)
    new = create_record(tx, reference_of(name), definition, values, writing)
    begun = load_case(tx.connection, tx.rulebook, new, on=tx.today, changes={})
    if wrong := said_well(tx.connection, begun):
        return Refused(record.reference, record.machine, record.state, "renew", tuple(wrong))
    made = tx.steps[-1]
    told = () if begins_back is None else (_begun(made.reference, record.reference, begins_back, tx.today),)
    return Done(made, notes=told, before=tuple(tx.steps[start:own]))


def _first_day(tx: Transaction, case: Case, said: Successor) -> Dated:
    """Give the day that is said, else the one after the present end; of what has none it is today."""
    ends_on = case.agreement.ends_on if isinstance(case.noun, Agreement) else None
    return said.starts_on or Dated.on(tx.today if ends_on is None else ends_on + _DAY, basis="computed")


def _last_day(tx: Transaction, case: Case, said: Successor) -> Dated | None:
    if said.lasts is None:
        return said.ends_on
    return Dated.on(last_day_so_long(_first_day(tx, case, said).first, said.lasts))


def _begins_back(case: Case, said: Successor, today: date) -> date | None:
    """Give the day on which a successor of what has ended begins if nobody says another: it lies back."""
    ends_on = case.agreement.ends_on
    begins = None if ends_on is None or said.starts_on is not None else ends_on + _DAY
    return begins if begins is not None and begins < today else None


def _begun(reference: str, renewed: str, begins: date, today: date) -> Unmet:
    facts: dict[str, object] = {
        "reference": reference,
        "renewed": renewed,
        "starts_on": begins,
        "days": (today - begins).days,
    }
    facts |= {"pairs": {"starts_on": "…"}}
    return replace(logic("renewal_begins_back", **facts), level="note")


def _renewed_already(
    tx: Transaction, case: Case, said: Successor, parties: tuple[UUID, ...]
) -> AlreadyDone | Refused | None:
    """Find the successor that stands; where something else is said of it, say what."""
    standing = [
        (one.record, _said_otherwise(tx, one, said, parties))
        for one in case.successors
        if not one.means.has_ended
    ]
    if not standing:
        return None
    as_said = [one for one, otherwise in standing if not otherwise]
    if as_said:
        one = as_said[0]
        return AlreadyDone(one.reference, one.machine, one.state, "renew", on=tx.today, seq=1)
    one, pairs = standing[0]
    unmet = logic("succeeded_otherwise", reference=one.reference, pairs=pairs)
    record = case.record
    return Refused(record.reference, record.machine, record.state, "renew", (unmet,))


def _said_otherwise(
    tx: Transaction, one: Snapshot, said: Successor, parties: tuple[UUID, ...]
) -> dict[str, str]:
    """Give what is said of a successor and is not so, by its field."""
    found = {}
    if parties and {*parties} != {unit.id for unit in one.parties}:
        found["parties"] = "; ".join(said.parties)
    if said.reference is not None and not is_called(tx.connection, one.record, said.reference):
        found["reference"] = said.reference
    _, stored = load_noun(tx.connection, one.record)
    for name, day in (("starts_on", said.starts_on), ("ends_on", said.ends_on)):
        now = stored[name]
        if day is not None and (not isinstance(now, Dated) or (now.first, now.last) != (day.first, day.last)):
            found[name] = day.text
    if said.deviation not in (None, stored["deviation"]):
        found["deviation"] = str(said.deviation)
    return found


def _term_of_successor(tx: Transaction, case: Case, said: Successor) -> dict[str, Value]:
    standard = tx.rulebook.standard_years.get(case.record.machine)
    term = implied_term(
        {"starts_on": _first_day(tx, case, said), "ends_on": said.ends_on},
        standard_years=standard,
        is_old_paper=False,
    )
    return {**term, "deviation": said.deviation}


def _parent_of_successor(tx: Transaction, case: Case) -> UUID | None:
    """Hang the successor under the main agreement that stands: the present one, or what renewed that one."""
    parent = case.parent
    while parent is not None and not parent.means.binds:
        above = load_case(tx.connection, tx.rulebook, parent.record.id, on=tx.today, changes={})
        following = next((one for one in above.successors if one.means.binds), None)
        if following is None:
            break
        parent = following
    return None if parent is None else parent.record.id


def _reference_of_successor(reference: str, year: int) -> str:
    """BORAS-2021 becomes BORAS-2025; a reference without a year gets one."""
    if _YEAR.search(reference):
        return _YEAR.sub(str(year), reference)
    return f"{reference}-{year}"
