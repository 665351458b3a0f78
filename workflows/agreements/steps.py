"""What a person asks of one record, by reference and in written words: a step, a change, a correction."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Final
from uuid import UUID

from lifecycle.acts import ACT_TEXTS, Act, ActMending, yet_to
from lifecycle.advance import advance
from lifecycle.amend import amend, with_what_follows
from lifecycle.as_written import day_as_written, day_within
from lifecycle.by_law import OF_A_FOLLOW_UP, Proof, missing_of_follow_up
from lifecycle.case import load_case, load_record, parties_now
from lifecycle.correct import Mending, correct
from lifecycle.dates import PartialDate, parse_partial
from lifecycle.decades import in_another_decade, said_in_another_decade, said_in_two_lengths
from lifecycle.errors import InvalidValue
from lifecycle.fields import NOT_SAID, Dated, Value, Values
from lifecycle.guards import GUARDS
from lifecycle.history import Decider
from lifecycle.machine.decide import Unmet
from lifecycle.names import capacity_called, clean_text, held_as, one_name, reference_of
from lifecycle.noted import with_what_is_named
from lifecycle.nouns import load_noun, noun_driven_by
from lifecycle.outcome import Done, Outcome, Refused, logic
from lifecycle.records import ActionPlan, MunicipalPlan, Record
from lifecycle.records.person import CAPACITIES
from lifecycle.snapshot import Noted, the
from lifecycle.transaction import Transaction, as_expected, refuse_stale
from lifecycle.values import dataclass
from lifecycle.veiling import as_they_read
from lifecycle.written import history_of
from workflows.agreements.parting import Notice, give_notice
from workflows.agreements.renewal import cleaned, consult, with_the_mains_end
from workflows.agreements.signing import Papers
from workflows.directory.parties import area_named, party_named
from workflows.lookup.by_name import NotAParty, find_record, find_unit
from workflows.lookup.field_values import (
    Given,
    NothingSaid,
    Reader,
    Said,
    UnknownField,
    Words,
    placed,
    read_values,
    split_pairs,
    text_of,
    the_code_itself,
)
from workflows.lookup.functions import refuse_a_person

if TYPE_CHECKING:
    from sqlalchemy import Connection

JOINT: Final = {("round", "conclude"): "concluded"}
"""Machine and step that the parties take together, to the kind of act that each of them does."""

OF_AN_ACT: Final = (*ACT_TEXTS, "capacity", "party")
"""What a correction may say of the act in a row, and whose act it is."""

_LONGEST_ROW: Final = 9
"""Digits in the number of a history row; Python would refuse to read thousands of them."""


@dataclass(frozen=True, slots=True)
class Why:
    """On whose behalf, for which reason, and in whose words something is done."""

    reason: str | None = None
    party: str | None = None
    function: str | None = None
    evidence: str | None = None
    words: Words = the_code_itself
    """How the codes of closed lists are called by whoever asks."""


@as_they_read
def take_step(
    tx: Transaction,
    reference: str,
    trigger: str,
    pairs: Said = (),
    *,
    on: date,
    why: Why | None = None,
    expected_version: int | None = None,
    preview: bool = False,
) -> Outcome:
    """Take a step, with the fields that come with it: as typed (`ends_on=2028-12-31`), or by name.

    Raises:
        UnknownRecord: no such record, field, party or area.
        InvalidValue, InvalidDate: a value cannot be what its field holds.
        StaleRecord: the record is no longer at `expected_version`.
    """
    return made_for(
        tx,
        lambda: _take_step(
            tx, reference, trigger, pairs, on=on, why=why, expected_version=expected_version, preview=preview
        ),
        preview=preview,
    )


def _take_step(
    tx: Transaction,
    reference: str,
    trigger: str,
    pairs: Said,
    *,
    on: date,
    why: Why | None,
    expected_version: int | None,
    preview: bool,
) -> Outcome:
    record = find_record(tx.connection, reference)
    said = why or Why()
    refuse_stale(tx, record.id, record.reference, expected_version)
    values = _read_and_make(tx, record, said.words, on, pairs)
    as_expected(tx, record.id, record.reference, expected_version)
    changes = with_the_mains_end(tx, record, values)
    if isinstance(changes, Refused):
        return changes
    changes = with_what_follows(tx, record, changes)
    case = load_case(tx.connection, tx.rulebook, record.id, on=tx.today, changes=changes)
    if not said.reason and (asked := in_another_decade(on, tx.today, case)):
        return Refused(record.reference, record.machine, record.state, trigger, tuple(asked))
    if far := days_asked_back(tx, record, changes, said, trigger):
        return far
    if trigger == "consult":
        return consult(
            tx,
            reference,
            exactly(on),
            parties=() if said.party is None else (said.party,),
            changes=changes,
            reason=cleaned_reason(said),
            decider=decider_of(tx, record, said, on),
            preview=preview,
        )
    if trigger == "give_notice" and changes.keys() <= {"ends_on", "ends_with_parent"}:
        ends_on = changes.get("ends_on")
        papers = Papers(
            function=said.function or "",
            item=cleaned("evidence", said.evidence) or "",
        )
        return give_notice(
            tx,
            reference,
            said.party,
            Notice(exactly(on), ends_on if isinstance(ends_on, Dated) else None, papers),
            reason=cleaned_reason(said),
            preview=preview,
        )
    return advance(
        tx,
        record.id,
        trigger,
        on=on,
        changes=changes,
        acts=_joint_acts(tx, record, trigger, day_within(str(changes.get("meeting", ""))) or on),
        reason=cleaned_reason(said),
        decider=decider_of(tx, record, said, on),
        preview=preview,
    )


def days_asked_back(
    tx: Transaction, record: Record, changes: Values, why: Why, trigger: str | None = None
) -> Refused | None:
    """Ask back days in another decade, and a term of two lengths, unless a reason says that they are meant.

    A paper that is signed may say both, and is told of where it is written; what is prepared can be mended.
    """
    if why.reason:
        return None
    case = load_case(tx.connection, tx.rulebook, record.id, on=tx.today, changes={})
    above = [one.values for one in case.above]
    asked = [*said_in_another_decade(changes, case.values, tx.today, above=above).values()]
    if tx.rulebook.means(record).is_prepared:
        asked += said_in_two_lengths(changes, case.values)
    unmet = tuple(replace(one, level="reason") for one in asked)
    return Refused(record.reference, record.machine, record.state, trigger, unmet) if unmet else None


def _joint_acts(tx: Transaction, record: Record, trigger: str, on: date) -> tuple[Act, ...]:
    """Give the act of each party where a step is what they do together, at one meeting.

    A dissent is recorded by `round conclude`; third parties are there, but do not conclude.
    """
    kind = JOINT.get((record.machine, trigger))
    if kind is None:
        return ()
    case = load_case(tx.connection, tx.rulebook, record.id, on=tx.today, changes={})
    ended = record.state in tx.rulebook.definition(record.machine, record.machine_version).final
    # asked again, it is the same asked
    units = yet_to(kind, case.parties, () if ended else case.acts)
    return tuple(Act(kind, unit.id, on.isoformat(), on, on) for unit in units)


@as_they_read
def change(
    tx: Transaction,
    reference: str,
    pairs: Said,
    promised: Said = (),
    *,
    on: date,
    why: Why | None = None,
    expected_version: int | None = None,
    preview: bool = False,
) -> Outcome:
    """Amend fields; `promised` names fields that are to be decided by a day (`purposes=2027-03-01`).

    An emptied promise (`purposes=`) is taken back.

    Raises:
        UnknownRecord: no such record, field, party or area.
        InvalidValue, InvalidDate: a value cannot be what its field holds.
        StaleRecord: the record is no longer at `expected_version`.
    """
    return made_for(
        tx,
        lambda: _change(
            tx, reference, pairs, promised, on=on, why=why, expected_version=expected_version, preview=preview
        ),
        preview=preview,
    )


def _change(
    tx: Transaction,
    reference: str,
    pairs: Said,
    promised: Said,
    *,
    on: date,
    why: Why | None,
    expected_version: int | None,
    preview: bool,
) -> Outcome:
    record = find_record(tx.connection, reference)
    said = why or Why()
    refuse_stale(tx, record.id, record.reference, expected_version)
    values = _read_and_make(tx, record, said.words, on, pairs)
    as_expected(tx, record.id, record.reference, expected_version)
    values |= _promises(record, split_pairs(promised), said.words, tx.today)
    if not values:
        raise NothingSaid
    changes = with_the_mains_end(tx, record, values)
    if isinstance(changes, Refused):
        return changes
    if asked := days_asked_back(tx, record, changes, said):
        return asked
    return amend(
        tx,
        record.id,
        changes,
        on=on,
        reason=cleaned_reason(said),
        decider=decider_of(tx, record, said, on),
        preview=preview,
    )


@as_they_read
def mend(
    tx: Transaction,
    reference: str,
    words: Iterable[str | Mapping[str, Given]],
    *,
    why: Why,
    expected_version: int | None = None,
    preview: bool = False,
) -> Outcome:
    """Correct what was written wrongly.

    `7` strikes row 7, `7 on=2026-12-18` mends its day (of a party's act also `on=2026-12`),
    `ends_on=2028-12-31` mends the value where it was last said. In a row that holds what a party did,
    `7 item="§ 215"` mends that; of several, `party=Nacka` says whose it is. `reference=X` gives the record
    another name; `party=Nacka->Tyresö`, or `parties=`, gives what was written of one party to whoever it was.

    Raises:
        UnknownRecord: no such record, field, party or area.
        InvalidValue, InvalidDate: a value cannot be what its field holds, or no reason is given.
        StaleRecord: the record is no longer at `expected_version`.
    """
    return made_for(
        tx,
        lambda: _mend(tx, reference, words, why=why, expected_version=expected_version, preview=preview),
        preview=preview,
    )


def _mend(
    tx: Transaction,
    reference: str,
    words: Iterable[str | Mapping[str, Given]],
    *,
    why: Why,
    expected_version: int | None,
    preview: bool,
) -> Outcome:
    record = find_record(tx.connection, reference)
    refuse_stale(tx, record.id, record.reference, expected_version)
    reason = cleaned_reason(why)
    if not reason:
        raise InvalidValue("reason", "", expected="reason")
    rows, pairs = _rows_and_pairs(words)
    said = split_pairs(pairs)
    if any(why.words("field", name, ("level",)) is not None for name in said):
        unmet = logic("level_is_not_corrected", machine=record.machine)
        return Refused(record.reference, record.machine, record.state, "correct", (unmet,))
    its_day = next((word for word in _ITS_DAY if word in said), "")
    day = _day_of(tx, record, rows, said.pop(its_day, None))
    called = _new_reference(said, why.words)
    act = _act_in(tx, record, rows, said, why.words)
    whose = _whose_it_was(tx, record, said, why.words)
    reader = replace(_reader(tx, record, why.words), is_corrected=True)
    try:
        changes = {**read_values(reader, said), **whose}
    except UnknownField as unknown:
        if _has_acts(tx, record, rows):  # whose fields can be mended there, too
            raise UnknownField(str(unknown.facts["name"]), (*OF_AN_ACT, *reader.fields)) from None
        raise
    as_expected(tx, record.id, record.reference, expected_version)
    if changes:
        tied = with_the_mains_end(tx, record, changes)
        if isinstance(tied, Refused):
            return tied
        changes = tied
    mending = Mending(
        reason=reason,
        seq=rows[0] if rows else None,
        on=None if day is None else day.latest,
        written=day,
        changes=changes,
        act=act,
        reference=called,
    )
    if mending.on is not None and mending.seq is None:
        raise InvalidValue("seq", "", expected="row_number")
    return correct(tx, record.id, mending, decider=decider_of(tx, record, why, tx.today), preview=preview)


_ITS_DAY: Final = ("on", "dag")
"""What people write before the right day of a row."""


def _day_of(tx: Transaction, record: Record, rows: list[int], given: Given) -> PartialDate | None:
    """Read the right day of a row: of what a party did it may be a month or a year, as its paper has it."""
    if given is None:
        return None
    text = text_of("on", given)
    with placed("on"):
        day = day_as_written(text, tx.today)
    has_acts = any(row.seq in rows and row.acts for row in history_of(tx.connection, record.id))
    if not day.exact and not has_acts:
        raise InvalidValue("on", text, expected="whole_date")
    return day.by(tx.today)


def _act_in(
    tx: Transaction, record: Record, rows: list[int], said: dict[str, Given], words: Words
) -> ActMending | None:
    """Take out of what was said what is of the act that the row holds: its texts, and whose it is."""
    written = {row.seq: row for row in history_of(tx.connection, record.id)}
    row = written.get(rows[0]) if rows else None
    if row is None or not row.acts:
        return None
    texts: dict[str, str] = {}
    unit: UUID | None = None
    for name in list(said):
        found = words("field", name, (*OF_AN_ACT, "paragraph"))
        if found == "paragraph" and "paragraph" not in row.changes:
            found = "item"  # what everybody calls it
        is_one_for_another = found == "party" and "->" in _with_arrow(said[name])
        if found is None or found in row.changes or is_one_for_another:
            continue
        text = text_of(name, said.pop(name))
        if found == "party":
            case = load_case(tx.connection, tx.rulebook, record.id, on=tx.today, changes={})
            there = (*case.parties, *case.once_parties)
            unit = find_unit(tx.connection, text, among=there, on=row.on).id
        elif found == "capacity":
            texts["capacity"] = _capacity(text, words)
        else:
            texts[found] = clean_text(found, text) if text else ""
    refuse_a_person(tx.connection, texts.get("function", ""))
    if "function" in texts and "capacity" not in texts and held_as(texts["function"])[0] != "ordinary":
        texts["capacity"] = held_as(texts["function"])[0]
    return ActMending(unit, texts) if texts or unit is not None else None


def _has_acts(tx: Transaction, record: Record, rows: list[int]) -> bool:
    return any(row.acts for row in history_of(tx.connection, record.id) if row.seq in rows[:1])


def _new_reference(said: dict[str, Given], words: Words) -> str | None:
    """Take out of what was said what the record is called instead."""
    names = [name for name in said if words("field", name, ("reference",)) is not None]
    return reference_of(text_of("reference", said.pop(names[0]))) if names else None


def _with_arrow(given: Given) -> str:
    """Write the arrow of `OLD→NEW` as it is typed without one on the keyboard; a list has none."""
    return given.replace("→", "->") if isinstance(given, str) else ""


def _whose_it_was(tx: Transaction, record: Record, said: dict[str, Given], words: Words) -> dict[str, Value]:
    """Read `party=Nacka->Tyresö`, or `parties=Nacka→Tyresö`: it was Tyresö that somebody took for Nacka."""
    asked = {name: _with_arrow(text) for name, text in said.items()}
    found = {name: words("field", name, ("party", "parties")) for name in asked}
    names = [name for name in asked if found[name] == "party" or (found[name] and "->" in asked[name])]
    if not names:
        return {}
    text = said.pop(names[0])
    old, arrow, new = (part.strip() for part in asked[names[0]].partition("->"))
    if not (old and arrow and new):
        raise InvalidValue("party", str(text), expected="party_for_party")
    case = load_case(tx.connection, tx.rulebook, record.id, on=tx.today, changes={})
    was = find_unit(tx.connection, old, among=case.parties)
    with placed("parties"):
        is_ = party_named(tx, new)
    own = case.values.get("parties", ())
    units = [one for one in own if isinstance(one, UUID)] if isinstance(own, tuple) else []
    if was.id not in units:
        raise NotAParty(was, record.reference, case.parties)
    return {"parties": tuple(is_.id if one == was.id else one for one in units)}


def _capacity(text: str, words: Words) -> str:
    found = capacity_called(text) or words("capacity", text, CAPACITIES)
    if found is None:
        raise InvalidValue("capacity", text, expected="capacity")
    return found


def exactly(day: date) -> PartialDate:
    """Give a whole day in the shape of a partial date."""
    return parse_partial(day.isoformat())


def _rows_and_pairs(
    words: Iterable[str | Mapping[str, Given]],
) -> tuple[list[int], list[str | Mapping[str, Given]]]:
    rows: list[int] = []
    pairs: list[str | Mapping[str, Given]] = []
    for word in words:
        if isinstance(word, Mapping) or "=" in word:
            pairs.append(word)
        elif word.isascii() and word.isdecimal() and len(word) <= _LONGEST_ROW and not rows:
            rows.append(int(word))
        else:
            raise InvalidValue("seq", word, expected="one_row_number" if rows else "row_number")
    return rows, pairs


def _read_and_make(tx: Transaction, record: Record, words: Words, on: date, pairs: Said) -> dict[str, Value]:
    """Read what is said, before any family is locked: for a party or area that is made, the register is.

    Whoever has read a version reads it here, or a later one, of which they are told.
    """
    return read_values(_reader(tx, record, words, on), split_pairs(pairs))


def _reader(tx: Transaction, record: Record, words: Words, on: date | None = None) -> Reader:
    _, stands = load_noun(tx.connection, record)
    parties = parties_now(tx.connection, record, stands)
    drafted = tx.rulebook.means(record).amend == "freely"
    reader = making(tx, Reader(tx.connection, record.machine, parties, stands, words, on, tx.today))
    return replace(reader, is_drafted=drafted)


def making(tx: Transaction, reader: Reader) -> Reader:
    """Let a reader make what a new agreement would make of the same words: a party, an area.

    Whatever is made locks the register, which comes before every family.
    """
    stood = reader.stored.get("parties")
    stands = stood if isinstance(stood, tuple) else ()
    return replace(
        reader,
        unit=lambda name: party_named(tx, name, reader.on, stands=stands),
        area=lambda name: area_named(tx, name),
    )


def with_its_area(tx: Transaction, outcome: Outcome) -> Outcome:
    """Tell at once of a plan for an area that its agreement does not name, which hinders its decision."""
    if not isinstance(outcome, Done) or outcome.preview or not outcome.step.changes.get("priority"):
        return outcome
    case = load_case(tx.connection, tx.rulebook, outcome.step.record, on=tx.today, changes={})
    if not isinstance(case.noun, ActionPlan) or case.means.binds:
        return outcome
    unmet = GUARDS["is_about_a_prioritised_area"].unmet(case)
    return outcome if unmet is None else replace(outcome, notes=(*outcome.notes, unmet))


def with_its_follow_up(tx: Transaction, outcome: Outcome) -> Outcome:
    """Tell at once of a plan by law that it is said to be followed up by a day that shows nothing yet (6 §).

    The step that notes a follow-up asks for all of it itself.
    """
    if not isinstance(outcome, Done) or outcome.preview or outcome.step.trigger == "follow_up":
        return outcome
    if outcome.step.machine != "municipal_plan" or not {*OF_A_FOLLOW_UP} & outcome.step.changes.keys():
        return outcome
    plan = the(MunicipalPlan, load_noun(tx.connection, load_record(tx.connection, outcome.step.record))[0])
    unmet = None if plan.followed_up_on is None else _of_a_follow_up(tx.connection, plan)
    return outcome if unmet is None else replace(outcome, notes=(*outcome.notes, unmet))


def _of_a_follow_up(connection: Connection, plan: MunicipalPlan) -> Unmet | None:
    source = GUARDS["says_what_was_found_and_where"].source
    if missing := missing_of_follow_up(plan):
        return Unmet("follow_up_says_too_little", level="note", source=source, facts={"missing": missing})
    said = Noted("follow_up", {name: getattr(plan, name) for name in OF_A_FOLLOW_UP})
    [said] = with_what_is_named(connection, [said])
    if Proof(text=plan.proof, named=said.named).can_be_found:
        return None
    facts = {"proof": plan.proof}
    return Unmet("follow_up_is_without_proof", level="note", source=source, facts=facts)


def made_for(tx: Transaction, act: Callable[[], Outcome], *, preview: bool = False) -> Outcome:
    """Do it; a party or an area that was made for what is refused is not made."""
    with tx.attempt() as attempt:
        outcome = with_its_follow_up(tx, with_its_area(tx, act()))
        if not preview and not isinstance(outcome, Refused):
            attempt.keep()
    return outcome


def _promises(record: Record, promised: Mapping[str, Given], words: Words, today: date) -> dict[str, Value]:
    if not promised:
        return {}
    promises = dict(record.to_be_decided)
    fields = tuple(name for name in noun_driven_by(record.machine).fields if name not in NOT_SAID)
    for written, day in promised.items():
        name = words("field", written, fields)
        if name is None:
            raise UnknownField(written, fields)
        if day:
            promises[name] = _whole(name, text_of(name, day), today).isoformat()
        else:
            promises.pop(name, None)
    return {"to_be_decided": promises}


def _whole(field: str, text: str, today: date) -> date:
    day = day_as_written(text, today)
    if not day.exact:
        raise InvalidValue(field, text, expected="whole_date")
    return day.earliest


def cleaned_reason(why: Why) -> str | None:
    """Give the reason in its one form.

    Raises:
        InvalidValue: it holds what cannot be stored or shown.
    """
    return cleaned("reason", why.reason)


def decider_of(tx: Transaction, record: Record, why: Why, on: date) -> Decider | None:
    """Find for whom it is done: one of the parties, as called on the day, by its function.

    Raises:
        UnknownRecord: the record has no such party.
    """
    if why.party is None:
        return None
    case = load_case(tx.connection, tx.rulebook, record.id, on=tx.today, changes={})
    unit = find_unit(tx.connection, why.party, among=case.parties, on=on)
    function = one_name("function", why.function or "") or None
    refuse_a_person(tx.connection, function or "")
    evidence = cleaned("evidence", why.evidence)
    return Decider(unit.id, function=function, evidence=evidence)
