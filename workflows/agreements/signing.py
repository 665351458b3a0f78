"""Recording what each party did: an oral yes, a decision, a signature; the last signature moves it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field, replace
from datetime import date
from typing import TYPE_CHECKING, Final
from uuid import UUID

from lifecycle.acts import Act
from lifecycle.advance import advance
from lifecycle.agreeing import Goal, agreed_in, agreed_otherwise, have_not_withdrawn, staying
from lifecycle.amend import note_act
from lifecycle.case import Case, load_case, parties_on
from lifecycle.codes import ACTS
from lifecycle.dates import PartialDate
from lifecycle.decades import in_another_decade
from lifecycle.errors import InvalidValue
from lifecycle.guards import GUARDS
from lifecycle.guards.parties import binds
from lifecycle.history import Decider
from lifecycle.lacking import disputes, disputes_of
from lifecycle.names import clean_text, held_as, name_key, one_name, one_of
from lifecycle.options import options
from lifecycle.outcome import Done, Outcome, Refused, logic, own_step
from lifecycle.records import Record, Unit
from lifecycle.records.agreement import FRAMES
from lifecycle.records.person import CAPACITIES
from lifecycle.told_again import row_that_tells
from lifecycle.transaction import Transaction, as_expected
from lifecycle.values import dataclass
from lifecycle.veiling import as_they_read
from workflows.agreements.renewal import agreed_too_late, goal_in_another_decade, no_main_to_end_with
from workflows.lookup.by_name import find_record, find_unit
from workflows.lookup.functions import refuse_a_person
from workflows.lookup.likeness import functions_like

if TYPE_CHECKING:
    from lifecycle.machine.decide import Unmet

_KIND_OF: Final = {
    "sign": "signed",
    "accept": "accepted",
    "withdraw_notice": "unnoticed",
    "extend": "extended",
}
"""Step that the last party's act brings about, to the kind of act."""

OF_ONE_PARTY: Final = ("sign", "accept", "withdraw_notice")
"""Those of which an act says nothing but whose it is and when: one party's own part of the step."""


@dataclass(frozen=True, slots=True)
class Papers:
    """Where an act rests and where its paper lies."""

    function: str = ""
    capacity: str = ""
    """Left empty, it is read from the function: "tf lokalpolisområdeschef" acts."""
    basis: str = ""
    item: str = ""
    diary_number: str = ""
    original_at: str = ""
    remark: str = ""
    """A reservation to what is accepted, or what a dispute is about that is raised or settled."""
    reason: str = ""
    """Why it is so all the same, where that is asked back: the day lies in another decade."""
    until: Goal | None = None
    """The new end that a party decides on."""

    @classmethod
    def as_written(cls, said: Mapping[str, str | None], until: Goal | None = None) -> Papers:
        """Make it of what somebody wrote; what is empty is not said.

        Raises:
            InvalidValue: a text is none, a function's name is more than a name, or a capacity is none.
        """
        forms = {"function": one_name, "capacity": _capacity}
        given = {name: forms.get(name, clean_text)(name, text) for name, text in said.items() if text}
        return cls(**given, until=until)


def _capacity(field: str, code: str) -> str:
    return one_of(field, code, CAPACITIES)


@dataclass(frozen=True, slots=True)
class Noted:
    """What became of an act, and of the agreement because of it."""

    party: str
    kind: str
    """Kind of the act."""
    on: PartialDate
    """Its day, as it is recorded."""
    act: Outcome
    moved: Outcome | None = None
    """The step that the act made possible, or tried to; None when parties are still missing."""
    waiting_for: tuple[str, ...] = ()
    """Parties that have no such act yet."""
    otherwise: Mapping[str, date] = field(default_factory=dict)
    """Of those, the parties that have decided on another new last day, with that."""
    without_right: str = ""
    """The function that acted, where the register shows no mandate of it on that day."""
    meant: tuple[str, ...] = ()
    """The functions with a mandate that it is like."""
    lacks: tuple[Unmet, ...] = ()
    """What law asks of an agreement and this one does not say, now that all have signed it."""
    settles_none: bool = False
    """It says that a dispute is settled, and none that the party has raised was open that day."""
    settled_by: tuple[int, str] | None = None
    """The row that says that this dispute is settled, and the day that it says."""


@as_they_read
def note(
    tx: Transaction,
    reference: str,
    party: str,
    kind: str,
    on: PartialDate,
    papers: Papers | None = None,
    *,
    expected_version: int | None = None,
) -> Noted:
    """Record one party's act on its own day.

    Raises:
        UnknownRecord: there is no such agreement, or it has no such party.
        InvalidValue: nobody says what a dispute is about.
        StaleRecord: the record is no longer at `expected_version`.
    """
    found = find_record(tx.connection, reference)
    as_expected(tx, found.id, found.reference, expected_version)
    record_id, said, on = found.id, papers or Papers(), on.by(tx.today)
    refuse_a_person(tx.connection, said.function)
    there = parties_on(tx.connection, _case(tx, record_id), on.latest)
    unit = find_unit(tx.connection, party, among=there, on=on.latest)
    if kind == "disputed" and not said.remark:  # by what it is about it is named from now on
        raise InvalidValue("remark", "", expected="not_empty")
    if not said.reason and (asked := in_another_decade(on.latest, tx.today, _case(tx, record_id))):
        refused = Refused(found.reference, found.machine, found.state, None, tuple(asked))
        return Noted(unit.name, kind, on, refused)
    if kind == "settled":
        named = _what_is_settled(_case(tx, record_id), unit, said, on)
        if not isinstance(named, str):
            return Noted(unit.name, kind, on, named)
        said = replace(said, remark=named)
    act = Act(
        kind=kind,
        unit=unit.id,
        on_text=on.written,
        on_first=on.earliest,
        on_last=on.latest,
        function=said.function,
        capacity=said.capacity or held_as(said.function)[0],
        capacity_is_said=bool(said.capacity) or held_as(said.function)[0] != "ordinary",
        basis=said.basis,
        item=said.item,
        diary_number=said.diary_number,
        original_at=said.original_at,
        remark=said.remark,
        until=None if said.until is None else said.until.until,
        until_main=said.until is not None and said.until.with_main,
    )
    decider = Decider(unit.id, function=said.function or None, evidence=said.item or said.basis or None)
    outcome = note_act(tx, record_id, act, decider=decider, reason=said.reason or None)
    case = _case(tx, record_id)
    has_right = _has_right(case, unit, act)
    may_bind = (one.function for one in case.mandates if one.unit_id == unit.id)
    return Noted(
        unit.name,
        kind,
        on,
        outcome,
        waiting_for=_waiting_for(case, kind, said),
        otherwise={} if said.until is None else agreed_otherwise(case, said.until),
        without_right="" if has_right else act.function,
        meant=() if has_right else functions_like(act.function, may_bind),
        settles_none=_is_among(act, disputes(case.acts, case.heirs).of_none),
        settled_by=_settled_by(tx, case, act),
    )


def _what_is_settled(case: Case, unit: Unit, said: Papers, on: PartialDate) -> str | Refused:
    """Name the dispute that a party says is settled: the only one that it has open, else it says which.

    That something is settled of which nothing is known is asked back; a reason says that it is meant.
    """
    about, record = said.remark, case.record
    own = disputes_of(unit.id, disputes(case.acts, case.heirs).open, case.heirs)
    there = [one.remark for one in own if one.on <= on.latest]
    again = [
        one for one in case.acts if (one.kind, one.unit, one.on_text) == ("settled", unit.id, on.written)
    ]
    keys = {name_key(one.remark) for one in again} | {name_key(one) for one in there}
    is_said_again = bool(again) and not there and not about
    if is_said_again or (about and name_key(about) in keys) or (said.reason and not there):
        return about
    if len(there) == 1 and not about:
        return there[0]
    facts = {"reference": record.reference, "party": unit.name}
    if there:
        unmet = logic("which_dispute_is_settled", **facts, disputes=tuple(there))
    else:
        unmet = replace(_nothing_open(case, unit, about, {**facts, "on": on.written}), level="reason")
    return Refused(record.reference, record.machine, record.state, None, (unmet,))


def _nothing_open(case: Case, unit: Unit, about: str, facts: Mapping[str, str]) -> Unmet:
    """Say that a party had nothing open that day: its dispute came later, is settled, or is another's."""
    known = disputes(case.acts, case.heirs)
    for one in disputes_of(unit.id, known.open, case.heirs):
        if not about or name_key(one.remark) == name_key(about):
            return logic("dispute_came_later", **facts, dispute=one.remark, raised=one.on_text)
    for one, settlement in reversed(known.settled):
        if one.unit == unit.id and (not about or name_key(one.remark) == name_key(about)):
            return logic("dispute_is_settled", **facts, dispute=one.remark, settled=settlement.on_text)
    if others := {
        unit.name: unit.id for unit in case.parties if disputes_of(unit.id, known.open, case.heirs)
    }:
        return logic("dispute_is_of_another", **facts, parties=tuple(others))
    return logic("no_dispute_to_settle", **facts)


def _is_among(act: Act, acts: Iterable[Act]) -> bool:
    return any(act.same_as(one) and name_key(act.remark) == name_key(one.remark) for one in acts)


def _settled_by(tx: Transaction, case: Case, act: Act) -> tuple[int, str] | None:
    """Give the row, and the day, that say that a dispute is settled as soon as it is recorded."""
    for dispute, settlement in disputes(case.acts, case.heirs).settled:
        if _is_among(act, (dispute,)):
            return row_that_tells(tx, case.record, (settlement,)), settlement.on_text
    return None


def _has_right(case: Case, unit: Unit, act: Act) -> bool:
    """Whether it binds nobody, nobody says who took it, or the register shows that the function may."""
    asked = ACTS[act.kind].binds_its_party and act.function
    return not asked or binds(case.mandates, case.record.machine, unit, act.function, act.on)


def _waiting_for(case: Case, kind: str, papers: Papers) -> tuple[str, ...]:
    """Name the parties that have not done the same yet."""
    if papers.until is not None:
        missing = agreed_in(case, papers.until).missing
    elif kind in ("disputed", "settled"):
        missing = ()
    elif kind == "unnoticed":
        missing = have_not_withdrawn(case.parties, case.acts_as_heirs)
    elif kind in ("oral", "decided", "confirmed"):
        stay = {unit.id for unit in staying(case.parties, case.acts_as_heirs)}
        yes = ("oral", "decided", "signed") if kind == "oral" else (kind,)
        said = {act.unit for act in case.acts_as_heirs if act.kind in yes}
        missing = tuple(unit for unit in case.missing(kind) if unit.id in stay - said)
    else:
        missing = case.missing(kind)
    return tuple(unit.name for unit in missing)


@as_they_read
def act_for(
    tx: Transaction,
    reference: str,
    trigger: str,
    party: str,
    on: PartialDate,
    papers: Papers | None = None,
    *,
    expected_version: int | None = None,
) -> Noted:
    """Record one party's own part of a step (`OF_ONE_PARTY`); the last one brings it about, on its own day.

    A signature, that a party recognises itself in a picture (H-090), that it agrees that a notice lapses. It
    stays recorded whatever hinders the step: a paper that was signed is a fact.

    Raises:
        UnknownRecord: there is no such record, or it has no such party.
        StaleRecord: the record is no longer at `expected_version`.
    """
    return _act_and_step(tx, reference, party, trigger, on, papers, expected_version)


@as_they_read
def decide_to_extend(
    tx: Transaction,
    reference: str,
    party: str,
    on: PartialDate,
    papers: Papers,
    *,
    expected_version: int | None = None,
) -> Noted:
    """Record a party's own decision to extend until a day; the last one extends, if it came in time."""
    found = find_record(tx.connection, reference)
    as_expected(tx, found.id, found.reference, expected_version)
    unmet = agreed_too_late(_case(tx, found.id), on.by(tx.today))
    if papers.until is not None:
        unmet += no_main_to_end_with(tx, found, papers.until)
        if not papers.reason:
            unmet += goal_in_another_decade(_case(tx, found.id), papers.until.until, tx.today)
    if unmet:
        refused = Refused(found.reference, found.machine, found.state, "extend", tuple(unmet))
        return Noted(party, "extended", on, refused)
    return _act_and_step(tx, reference, party, "extend", on, papers)


def _act_and_step(
    tx: Transaction,
    reference: str,
    party: str,
    trigger: str,
    on: PartialDate,
    papers: Papers | None,
    expected_version: int | None = None,
) -> Noted:
    """Record an act, and take the step that the last party's act makes possible, where it can be taken.

    What is not signed, or not accepted, has no such step, and no such act either.
    """
    found = find_record(tx.connection, reference)
    as_expected(tx, found.id, found.reference, expected_version)
    if trigger not in tx.rulebook.definition(found.machine, found.machine_version).triggers:
        unmet = logic("no_such_step", trigger=trigger, machine=found.machine)
        refused = Refused(found.reference, found.machine, found.state, trigger, (unmet,))
        return Noted(party, _KIND_OF[trigger], on, refused)
    noted = note(tx, reference, party, _KIND_OF[trigger], on, papers)
    if noted.waiting_for and _is_complete(tx, found, trigger):
        noted = replace(noted, waiting_for=())  # with an act of who was party then
    if isinstance(noted.act, Refused) or noted.waiting_for:
        return noted
    if (moved := _brought_about(noted, found.id, trigger)) is not None:
        return replace(moved, lacks=_lacks_by_law(tx, found))
    available = {option.trigger for option in options(tx.connection, tx.rulebook, found.id, on=tx.today)}
    if trigger == "extend" or trigger not in available:  # what could extend it has extended it
        return noted
    return replace(noted, moved=advance(tx, found.id, trigger, on=tx.today))


def _lacks_by_law(tx: Transaction, found: Record) -> tuple[Unmet, ...]:
    """Ask what law asks of every agreement: a signature is a fact, and is not asked before it is noted."""
    unmet = (
        GUARDS["states_its_purposes_and_areas"].unmet(_case(tx, found.id))
        if found.machine in FRAMES
        else None
    )
    return () if unmet is None else (unmet,)


def _is_complete(tx: Transaction, found: Record, trigger: str) -> bool:
    """Whether what all parties have signed or accepted waits for nobody: it has moved, or had before."""
    definition = tx.rulebook.definition(found.machine, found.machine_version)
    is_signed = trigger in ("sign", "accept") and definition.arrow(found.state, trigger) is None
    return is_signed or find_record(tx.connection, found.reference).state != found.state


def _brought_about(noted: Noted, record_id: UUID, trigger: str) -> Noted | None:
    """Tell the step apart from what else followed from the act; None when the act did not bring it about."""
    if not isinstance(noted.act, Done):
        return None
    found = own_step(noted.act.after, record_id, trigger)
    if found is None:
        return None
    moved = replace(found, before=(), after=(*found.before, *found.after))
    return replace(noted, act=replace(noted.act, after=()), moved=moved)


def _case(tx: Transaction, record_id: UUID) -> Case:
    return load_case(tx.connection, tx.rulebook, record_id, on=tx.today, changes={})
