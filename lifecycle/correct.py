"""Mending what was written wrongly: the wrong row stays, a new row says what holds instead.

The only way out of a final state. The family is lived again with what is right: timers that would not have
fired fall away, and so does everything that followed from them; steps that people took are never dropped
silently: when one no longer fits, the correction is refused and names it.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import field, replace
from datetime import date
from typing import TYPE_CHECKING, Final, TypeAlias
from uuid import UUID

from lifecycle.acts import ActMending, decode_act, mended_act
from lifecycle.agreeing import BY_NOTICE, EXTENDING, no_last_day
from lifecycle.amend import signed_before
from lifecycle.case import Case, load_case, load_record, names_of
from lifecycle.comes_of import comes_of, last_day_comes_of
from lifecycle.dates import PartialDate, parse_partial
from lifecycle.fields import (
    ENGINES_OWN,
    NAMED_BY,
    SAID_ON,
    TOLD_ON,
    Dated,
    Json,
    Value,
    Values,
    day_in,
    decode,
    encode,
    rows_in,
)
from lifecycle.guards import GUARDS
from lifecycle.history import (
    Entry,
    Replacement,
    as_replaced,
    body_of,
    derive,
    digests_in,
    effective,
    is_dated,
    life_order,
    never_was,
    standing_corrections,
)
from lifecycle.implied import following, is_old_paper, term_in
from lifecycle.in_force import held_by_steps, with_definitions
from lifecycle.machine.decide import Unmet
from lifecycle.misnamed import Misnamed, duties_of, misnamed, renamed_in, taken_back_with
from lifecycle.nouns import NOUNS, empty_values, load_noun, normal
from lifecycle.obeying import (
    Lengthened,
    ahead,
    asked_back,
    lengthened,
    newly_unmet,
    not_to_be_said,
    whose_it_stays,
)
from lifecycle.offices import taken_out
from lifecycle.outcome import Done, Outcome, Refused, logic, named_row
from lifecycle.placement import named_in, said_well
from lifecycle.records import Agreement
from lifecycle.replay.again import live_again, records_in
from lifecycle.replay.change import Change, Corrects
from lifecycle.sealed import texts_of
from lifecycle.step_evaluation import not_in_their_time, who_attended
from lifecycle.succession import BY_LAW, entry_struck, said_of_the_one
from lifecycle.transaction import Step, Transaction, lock_families
from lifecycle.values import dataclass
from lifecycle.writing import Writing, append, reference_is_taken, unsealer
from lifecycle.written import encoded, history_of, values_of_derived

if TYPE_CHECKING:
    from lifecycle.history import Decider
    from lifecycle.machine.definition import MachineDefinition
    from lifecycle.records import Record


By: TypeAlias = "Mapping[int, MachineDefinition]"
"""Number of a row that holds -> the definition by which it is judged."""

_JOINT: Final = ("concluded", "accepted")
"""Kinds of act by which parties settle what a record says."""

_END: Final = frozenset({"ends_on", "ends_with_parent"})


@dataclass(frozen=True, slots=True)
class Mending:
    """What is wrong: a step that never happened, a wrong day, or wrong values.

    `seq` is the wrong history row; without one, the rows that last said something of the fields in
    `changes`. With neither `on` nor `changes` the row is struck: what it tells of did not happen.
    """

    reason: str
    seq: int | None = None
    on: date | None = None
    written: PartialDate | None = None
    """The day as written: of an act a month or a year will do, and `on` is the last day that it means."""
    changes: Values = field(default_factory=dict)
    act: ActMending | None = None
    """What is right of the act in the row; `on` is then that act's day, where it is said whose it is."""

    reference: str | None = None
    """What the record is called instead; the old reference leads to it for ever."""

    @property
    def strikes(self) -> bool:
        """Whether it says only that a row tells of what did not happen."""
        return self.says_nothing_of_rows and self.reference is None

    @property
    def says_nothing_of_rows(self) -> bool:
        """Whether it names neither a day nor a value."""
        return not self.changes and self.on is None and self.act is None


def correct(
    tx: Transaction,
    record_id: UUID,
    mending: Mending,
    *,
    decider: Decider | None = None,
    preview: bool = False,
) -> Outcome:
    """Write what holds instead, and let everything that followed from it follow anew."""
    lock_families(tx, record_id, *named_in(mending.changes))
    with tx.attempt() as attempt:
        outcome = _correct(tx, record_id, mending, decider)
        if isinstance(outcome, Done):
            outcome = replace(outcome, preview=preview)
            if not preview:
                attempt.keep()
    return outcome


def _correct(tx: Transaction, record_id: UUID, mending: Mending, decider: Decider | None) -> Outcome:
    record = load_record(tx.connection, record_id)
    if unmet := _cannot_be_called(tx, record, mending.reference):
        return _refused(record, *unmet)
    if mending.reference is not None and mending.says_nothing_of_rows:
        return Done(_rename(tx, record, mending, decider))
    change = _change(tx, record, mending, decider)
    if not isinstance(change, Change):
        return _refused(record, *change)
    before = load_case(tx.connection, tx.rulebook, record_id, on=tx.today, changes={})
    known = {(one.row.seq, one.after) for one in lengthened(_steps(tx, record_id))}
    outcome = live_again(tx, record_id, change)
    if not isinstance(outcome, Done):
        return replace(outcome, trigger="correct") if isinstance(outcome, Refused) else outcome
    case = load_case(tx.connection, tx.rulebook, record_id, on=tx.today, changes={})
    steps = _steps(tx, record_id)
    longer = [one for one in lengthened(steps) if (one.row.seq, one.after) not in known]
    badly = [*said_well(tx.connection, case), *newly_unmet(steps, mending.changes, before, case)]
    badly += [
        replace(one, level="must")  # why something is mended is no reason for what nobody promised
        for one in asked_back(replace(case, before=before.noun))
    ]
    badly += [unmet for one in longer for unmet in _longer_than_agreed(record, one)]
    if badly:
        return _refused(record, *badly)
    return replace(outcome, notes=(*outcome.notes, *_settled_jointly(tx, record, case)))


def _settled_jointly(tx: Transaction, record: Record, case: Case) -> tuple[Unmet, ...]:
    """Note that the parties have concluded or accepted what is corrected: they saw something else."""
    known = case.acts if case.parent is None or record.machine != "follow_up" else case.parent.acts
    acts = [act for act in known if act.kind in _JOINT]
    if not acts:
        return ()
    parties = names_of(tx.connection, {act.unit for act in acts})
    last = max(acts, key=lambda act: act.on)
    settled = logic("parties_settled_it_so", act=last.kind, day=last.on_text, parties=parties)
    return (replace(settled, level="note"),)


def _steps(tx: Transaction, record_id: UUID) -> list[tuple[Entry, MachineDefinition]]:
    return with_definitions(effective(history_of(tx.connection, record_id)), tx.rulebook.definition)


def _longer_than_agreed(record: Record, one: Lengthened) -> tuple[Unmet, ...]:
    """Say that an amendment makes nothing longer, and which row said the day that held until then."""
    facts = {"reference": record.reference, "row": (named_row(record, one.row),), "before": one.before}
    said = {"said": (named_row(record, one.said),), "said_seq": one.said.seq}
    return logic("amendment_lengthens_nothing", **facts), logic("last_day_before_was_said", **facts, **said)


def _change(
    tx: Transaction, record: Record, mending: Mending, decider: Decider | None
) -> Change | tuple[Unmet, ...]:
    """Put together what holds instead, in the record and in what hangs on it, or say what is in the way."""
    history = history_of(tx.connection, record.id)
    who = _whose(tx, record, mending)
    if isinstance(who, tuple):
        return who
    if who is not None:
        rest = {name: value for name, value in mending.changes.items() if name != "parties"}
        mending = replace(mending, changes=rest)
    only_who = who is not None and mending.says_nothing_of_rows
    own = {} if only_who else _wanted(tx, history, mending)
    if isinstance(own, tuple):
        return own
    corrects, also = _with_what_hangs_on_it(tx, history, who, own)
    corrects = _of_who_it_was(tx, history, corrects)
    also = {one: _of_who_it_was(tx, history_of(tx.connection, one), wrong) for one, wrong in also.items()}
    if mending.reference is not None:
        corrects[1] = replace(corrects.get(1) or Replacement(), reference=mending.reference)
    if not corrects:  # whose paper it was follows from the one above
        return (comes_of(tx, history[0]),)
    if unmet := [
        *_misplaced(tx, record.id, mending),
        *_out_of_order(tx, record.id, history, corrects),
        *_acted_in_anothers_time(tx, history, own),
    ]:
        return tuple(unmet)
    if gone := _slips_named(tx, {**also, record.id: corrects}):
        return (logic("names_a_slip", parties=gone),)
    return Change(
        corrects=corrects,
        also=also,
        beside=(*records_in(mending.changes), *duties_of(tx.connection, _parties_as(history, corrects))),
        target=mending.seq if mending.seq in corrects else max(corrects),
        reason=mending.reason,
        decider=decider,
    )


def _acted_in_anothers_time(
    tx: Transaction, history: Sequence[Entry], corrects: Mapping[int, Replacement | None]
) -> list[Unmet]:
    """Ask of what goes to another day whether they were parties then who did it, decided or were there."""
    rows = {row.seq: row for row in effective(history)}
    moved = [
        (row.decider.unit, new.on)
        for seq, new in corrects.items()
        if new is not None and new.on is not None and (row := rows.get(seq)) is not None
        if row.decider is not None and not row.acts and is_dated(row) and row.on != new.on
    ]
    moved += [
        (UUID(str(act["unit"])), _day_of_act(act))
        for seq, new in corrects.items()
        if new is not None and new.acts is not None and seq in rows
        for act, was in zip(new.acts, rows[seq].acts, strict=False)
        if act["unit"] == was["unit"] and _day_of_act(act) != _day_of_act(was)
    ]
    for seq, new in corrects.items():
        if new is None or (row := rows.get(seq)) is None or not is_dated(row):
            continue
        before, after = (who_attended(one) for one in (row.changes, new.changes or row.changes))
        day = new.on or row.on
        moved += [(unit, day) for unit in after if day != row.on or unit not in before]
    return not_in_their_time(tx.connection, history[0].record, dict.fromkeys(moved))


def _slips_named(tx: Transaction, corrects: Mapping[UUID, Corrects]) -> tuple[str, ...]:
    """Name the parties that were taken out and would be named again: what named them had been struck."""
    gone = taken_out(tx.connection)
    found = set()
    for record_id, wrong in corrects.items() if gone else ():
        history = history_of(tx.connection, record_id)
        last = history[-1]
        imagined = replace(last, seq=last.seq + 1, kind="corrected", corrects=wrong)
        bodies = [body_of(row) for row in effective([*history, imagined])]
        found |= {name for unit, name in gone.items() if any(str(unit) in body for body in bodies)}
    return tuple(sorted(found))


def _with_what_hangs_on_it(
    tx: Transaction, history: Sequence[Entry], who: Misnamed | None, own: dict[int, Replacement | None]
) -> tuple[dict[int, Replacement | None], dict[UUID, dict[int, Replacement | None]]]:
    """Give what holds instead in a record, and what of it concerns the records below it."""
    record_id = history[0].record
    if who is not None:
        also = renamed_in(tx.connection, record_id, who, own)
        return also.pop(record_id, {}), also
    struck = next((row for row in history if row.kind == "corrected" and row.seq in own), None)
    return own, {} if struck is None else taken_back_with(tx.connection, record_id, struck)


def _of_who_it_was(
    tx: Transaction, history: Sequence[Entry], corrects: dict[int, Replacement | None]
) -> dict[int, Replacement | None]:
    """Let what holds again, as its correction is struck, be said of whoever a double turned out to be."""
    if not any(row.kind == "corrected" and corrects.get(row.seq, row) is None for row in history):
        return corrects
    found = dict(corrects)
    for seq, new in said_of_the_one(
        tx.connection, effective([*history, _imagined(history, corrects)])
    ).items():
        known = corrects.get(seq) or Replacement()
        found[seq] = replace(
            known,
            changes=known.changes if new.changes is None else new.changes,
            acts=known.acts if new.acts is None else new.acts,
            decider=new.decider or known.decider,
        )
    return found


def _whose(tx: Transaction, record: Record, mending: Mending) -> Misnamed | tuple[Unmet, ...] | None:
    """Find which party was written for which other one; None when nothing is said of who the parties are."""
    if "parties" not in mending.changes:
        return None
    if record.machine == BY_LAW:
        return (logic("the_law_says_whose", field="parties"),)
    _, values = load_noun(tx.connection, record)
    if values["parties"]:
        return misnamed(tx.connection, values["parties"], mending.changes["parties"])
    # Those of the agreement above were meant, who may have made it theirs; else it has its own from now on.
    case = load_case(tx.connection, tx.rulebook, record.id, on=tx.today, changes={})
    above = tuple(unit.id for unit in case.parties)
    said = mending.changes["parties"]
    if isinstance(said, tuple) and {*said} != {*above} and whose_it_stays(case):
        found = misnamed(tx.connection, above, said)
        return found if isinstance(found, tuple) else (comes_of(tx, history_of(tx.connection, record.id)[0]),)
    return None


def _cannot_be_called(tx: Transaction, record: Record, reference: str | None) -> tuple[Unmet, ...]:
    """A reference is unlike all others, also those that other records once had."""
    if reference is None:
        return ()
    if reference == record.reference:
        return (logic("correction_changes_nothing"),)
    if reference_is_taken(tx.connection, reference, by_others_than=record.id):
        return (logic("reference_is_taken", reference=reference),)
    return ()


def _rename(tx: Transaction, record: Record, mending: Mending, decider: Decider | None) -> Step:
    """Nothing that happened depends on what a record is called: its family need not be lived again."""
    writing = Writing(
        kind="corrected",
        on=tx.today,
        target=1,
        corrects={1: Replacement(reference=mending.reference)},
        reason=mending.reason,
        decider=decider,
    )
    return append(tx, record.id, writing)


def _misplaced(tx: Transaction, record_id: UUID, mending: Mending) -> list[Unmet]:
    """Ask before anything is written: the tables themselves refuse what hangs on itself."""
    places = {
        name: value
        for name, value in mending.changes.items()
        if name in ("parent_id", "predecessor_id", "picture_id")
    }
    return (
        said_well(
            tx.connection, load_case(tx.connection, tx.rulebook, record_id, on=tx.today, changes=places)
        )
        if places
        else []
    )


def _out_of_order(
    tx: Transaction, record_id: UUID, history: Sequence[Entry], corrects: Corrects
) -> list[Unmet]:
    """Ask before anything is written whether what the rows now say ends before it begins."""
    imagined = _imagined(history, corrects)
    rows = effective([*history, imagined])
    values = values_of_derived(derive(rows), unsealer(tx, [*rows, imagined]))
    values |= _term_that_follows(tx, history, values)
    case = load_case(tx.connection, tx.rulebook, record_id, on=tx.today, changes=values)
    unmet = GUARDS["term_is_in_order"].unmet(case)
    return [] if unmet is None else [unmet]


def _term_that_follows(tx: Transaction, history: Sequence[Entry], values: Values) -> dict[str, Value]:
    """Give the days of a term that will follow when the family is lived again."""
    rows = effective(history)
    derived = derive(rows)
    if NOUNS[derived.machine].kind is not Agreement:
        return {}
    return following(
        term_in(values_of_derived(derived, unsealer(tx, rows))),
        term_in(values),
        standard_years=tx.rulebook.standard_years.get(derived.machine),
        is_old_paper=is_old_paper(history[0]),
    )


def _parties_as(history: Sequence[Entry], corrects: Corrects) -> tuple[UUID, ...]:
    """Give the record's own parties as a correction would have them."""
    said = derive(effective([*history, _imagined(history, corrects)])).fields.get("parties")
    return tuple(UUID(str(one)) for one in said) if isinstance(said, list) else ()


def _imagined(history: Sequence[Entry], corrects: Corrects) -> Entry:
    return replace(history[-1], seq=history[-1].seq + 1, kind="corrected", corrects=corrects)


def _wanted(
    tx: Transaction, history: Sequence[Entry], mending: Mending
) -> dict[int, Replacement | None] | tuple[Unmet, ...]:
    """Turn what is asked into what holds instead of which rows, or say what is wrong with the asking."""
    steps = with_definitions(effective(history), tx.rulebook.definition)
    rows, by = {row.seq: row for row, _ in steps}, {row.seq: definition for row, definition in steps}
    if mending.seq is not None and mending.seq not in rows:
        return _take_back(tx, history, rows, mending)
    if never_was(history, list(rows.values()), struck=steps[0][1].struck) and not mending.strikes:
        return (logic("record_never_was", reference=rows[min(rows)].reference),)
    if unmet := _asked_badly(tx, rows, mending):
        return unmet
    if mending.strikes:
        return _strike(tx, by, history, rows, mending)
    if hindered := not_to_be_said(
        steps[-1][1], rows, mending.changes, today=tx.today, comes_of=lambda row: comes_of(tx, row)
    ):
        return tuple(hindered)
    held = held_by_steps(rows.values(), tx.rulebook.definition)
    said, mending = _Said.of(history, rows, held), _of_its_end(rows, mending)
    return _said_elsewhere(by, said, mending) or _replace(tx, by, said, mending)


@dataclass(frozen=True, slots=True)
class _Said:
    """The rows of a record that hold, by number, and which fields each has said something of."""

    rows: Mapping[int, Entry]
    fields: Mapping[int, frozenset[str]]
    """Also what it leaves empty, or a correction has emptied since: it is filled in where it was said."""

    @classmethod
    def of(
        cls, history: Sequence[Entry], rows: Mapping[int, Entry], held: Mapping[int, Iterable[str]]
    ) -> _Said:
        written = {row.seq: row for row in history}
        found = {seq: {*row.changes, *written[seq].changes, *held.get(seq, ())} for seq, row in rows.items()}
        for correction in standing_corrections(history):
            for seq, new in correction.corrects.items():
                if new is not None and new.changes is not None and seq in found:
                    found[seq] |= new.changes.keys()
        return cls(rows, {seq: frozenset(names) for seq, names in found.items()})


def _said_elsewhere(by: By, said: _Said, mending: Mending) -> tuple[Unmet, ...]:
    """Name the fields of which the row that is meant says nothing, nor could have said anything."""
    if mending.seq is None:
        return ()
    row, found = said.rows[mending.seq], []
    by_name = replace(mending, seq=None)
    for name in mending.changes:
        if name in said.fields[row.seq] or could_say(by[row.seq], row, name):
            continue
        if _meant(by, said, by_name, name) == row.seq:
            continue
        saying = [one for one in said.rows.values() if name in said.fields[one.seq]]
        if saying:
            there = max(saying, key=life_order).seq
            facts = {"reference": said.rows[min(said.rows)].reference}
            found.append(logic("said_in_another_row", seq=row.seq, field=name, said=there, **facts))
        else:
            found.append(logic("row_says_nothing_of_it", seq=row.seq, field=name))
    return tuple(found)


def could_say(definition: MachineDefinition, row: Entry, name: str) -> bool:
    """Whether a row of its kind says such a thing: a step what it carries or notes.

    The first row says what one drafts, a notice or an extension agreed on when the agreement ends, an
    amendment only what it says.
    """
    if row.seq == 1:
        noted = {one for arrow in definition.transitions for one in (*arrow.stamps, arrow.dated_by)}
        return definition.machine != BY_LAW and name not in ENGINES_OWN | noted
    arrow = definition.arrow(row.source or "", row.trigger or "")
    by_acts = name in _END and any(_names_an_end(act) for act in row.acts)
    if arrow is None:
        return by_acts
    return by_acts or name in (*arrow.carries, *arrow.stamps, arrow.dated_by)


def _asked_badly(tx: Transaction, rows: Mapping[int, Entry], mending: Mending) -> tuple[Unmet, ...]:
    """Say what is wrong with the asking: nothing is named, no such act, a day that has not come."""
    if not mending.changes and mending.seq is None:
        return (logic("correction_names_nothing"),)
    act, seq = mending.act, mending.seq
    if act is not None and seq is not None and (unmet := _no_such_act(tx, rows[seq], act)):
        return unmet
    if mending.on is not None and mending.on > tx.today:
        return (logic("day_has_not_come", on=mending.on, today=tx.today),)
    return ()


def _take_back(
    tx: Transaction, history: Sequence[Entry], rows: Mapping[int, Entry], mending: Mending
) -> dict[int, Replacement | None] | tuple[Unmet, ...]:
    """Strike a correction, so that what it had set aside holds again."""
    assert mending.seq is not None  # noqa: S101 -- asked before
    standing = standing_corrections(history)
    struck = next((row for row in standing if row.seq == mending.seq), None)
    by = next((row.seq for row in reversed(standing) if row.corrects.get(mending.seq, row) is None), None)
    if by is not None:
        return (logic("row_is_struck", reference=rows[min(rows)].reference, seq=mending.seq, by=by),)
    if struck is None or not mending.strikes:
        those = {"seq": mending.seq, "rows": tuple(sorted(rows))}
        if mending.strikes and any(row.seq == mending.seq for row in history):
            return (logic("row_holds_no_more", **those),)
        return (logic("no_such_row", **those),)
    if struck.cause is not None:
        return (comes_of(tx, struck),)
    return {mending.seq: None, **_what_later_ones_kept(history, struck)}


def _what_later_ones_kept(history: Sequence[Entry], struck: Entry) -> dict[int, Replacement]:
    """Say what holds of rows of which later corrections still say what a struck one said.

    A correction says the whole of a row: one that mended something else of it kept what is struck now.
    """
    place = next(number for number, row in enumerate(history) if row.seq == struck.seq)
    lives = [{row.seq: row for row in effective(history[:upto])} for upto in range(place, len(history) + 1)]
    imagined = _imagined(history, {struck.seq: None})
    found = {}
    for seq, row in {row.seq: row for row in effective([*history, imagined])}.items():
        follows = row.timer is not None or (row.cause is not None and seq > 1)
        if follows or seq not in struck.corrects or any(seq not in life for life in lives):
            continue
        was, *since = (life[seq] for life in lives)
        changes = _kept(row.changes, was.changes, [one.changes for one in since])
        acts = row.acts
        if len({len(one.acts) for one in (row, was, *since)}) == 1:
            each = zip(row.acts, was.acts, zip(*(one.acts for one in since), strict=True), strict=True)
            acts = tuple(_kept(now, before, after) for now, before, after in each)
        new = Replacement(
            changes=None if changes == row.changes else changes, acts=None if acts == row.acts else acts
        )
        if new != Replacement():
            found[seq] = new
    return found


def _kept(
    now: Mapping[str, Json], was: Mapping[str, Json], since: Sequence[Mapping[str, Json]]
) -> dict[str, Json]:
    """Give what is said now with what was said before a correction, where nothing later changed that anew."""
    said = since[0]
    back = {
        name
        for name in now.keys() | was.keys()
        if all(one.get(name) == said.get(name) for one in (now, *since)) and said.get(name) != was.get(name)
    }
    kept = {name: value for name, value in now.items() if name not in back}
    return {**kept, **{name: was[name] for name in back if name in was}}


def _strike(
    tx: Transaction,
    by: By,
    history: Sequence[Entry],
    rows: Mapping[int, Entry],
    mending: Mending,
) -> dict[int, Replacement | None] | tuple[Unmet, ...]:
    assert mending.seq is not None  # noqa: S101 -- asked before
    if mending.seq == history[0].seq:
        return entry_struck(tx, by[mending.seq], history[0].record)
    if unmet := _follows(tx, rows[mending.seq]):
        return unmet
    return {mending.seq: None}


def follows_by_itself(row: Entry) -> bool:
    """Whether a timer wrote it, or it followed from another row."""
    return row.timer is not None or row.cause is not None


def _follows(tx: Transaction, row: Entry) -> tuple[Unmet, ...]:
    """What follows by itself is mended where it follows from: it would only follow again."""
    if row.kind == "migrated":
        return (logic("row_is_a_migration", seq=row.seq),)
    if not follows_by_itself(row):
        return ()
    found = comes_of(tx, row)
    is_made_of_one = row.seq == 1 and found.code == "row_follows_from_another"
    return (logic("made_by_another_row", **found.facts) if is_made_of_one else found,)


def _agreed_otherwise(
    tx: Transaction, rows: Mapping[int, Entry], targets: Mapping[int, Entry], mending: Mending
) -> dict[int, Replacement | None] | tuple[Unmet, ...] | None:
    """Mend the last day of an extension where it comes from: in what each party agreed on.

    None where it is no such thing that is to be mended.
    """
    new = mending.changes.get("ends_on")
    life = sorted(rows.values(), key=life_order)
    extended = next((row for row in life if _extended_in(row, targets)), None)
    if extended is None or not isinstance(new, Dated) or not _only_its_end(mending):
        return None
    old = extended.changes.get("ends_on")
    earlier = life[: life.index(extended)]
    before = derive(earlier).fields.get("ends_on")
    if not isinstance(old, dict) or not isinstance(before, dict):
        return None
    if new.last.isoformat() <= str(before["last"]):
        until_now = date.fromisoformat(str(before["last"]))
        later = logic("new_end_is_later", before=until_now, after=new.last)
        return (later, *last_day_comes_of(tx, extended, life=life, until_now=until_now))
    found: dict[int, Replacement | None] = {}
    for row in earlier:
        acts = tuple(
            {**act, "until": new.last.isoformat()}
            if act["kind"] in EXTENDING and act.get("until") == old["last"]
            else act
            for act in row.acts
        )
        if acts != row.acts:
            found[row.seq] = Replacement(acts=acts)
    return found or None


def _extended_in(row: Entry, targets: Mapping[int, Entry]) -> bool:
    """Whether a row is an extension that is meant, by its own row or by what was agreed on in it."""
    last = row.changes.get("ends_on") if row.trigger == "extend" else None
    if not isinstance(last, dict):
        return False
    agreed = (act for one in targets.values() for act in one.acts if act["kind"] in EXTENDING)
    return row.seq in targets or any(act.get("until") == last["last"] for act in agreed)


def _only_its_end(mending: Mending) -> bool:
    says_more = mending.on is not None or mending.act is not None or mending.changes.get("ends_with_parent")
    return mending.changes.keys() <= _END and not says_more


def _of_its_end(rows: Mapping[int, Entry], mending: Mending) -> Mending:
    """A day that somebody names is not the main agreement's: of a row where it was not, that says no more."""
    if mending.seq is None or "ends_on" not in mending.changes or mending.changes.get("ends_with_parent"):
        return mending
    life = sorted(rows.values(), key=life_order)
    until_then = derive(life[: life.index(rows[mending.seq]) + 1]).fields
    if until_then.get("ends_with_parent"):
        return mending
    said = {name: value for name, value in mending.changes.items() if name != "ends_with_parent"}
    return replace(mending, changes=said)


def _noticed_otherwise(
    tx: Transaction, rows: Mapping[int, Entry], targets: Mapping[int, Entry], mending: Mending
) -> dict[int, Replacement | None] | tuple[Unmet, ...] | None:
    """Mend the last day by a notice where it comes from: in the notice. None where it is no such thing."""
    new = mending.changes.get("ends_on")
    given = next((row for row in targets.values() if row.trigger in BY_NOTICE), None)
    if given is None or not isinstance(new, Dated) or not _only_its_end(mending):
        return None
    old, life = given.changes.get("ends_on"), sorted(rows.values(), key=life_order)
    if not isinstance(old, dict):
        return None
    meant = (old["last"], None) if old["basis"] == "assumed" else (old["last"],)
    found: dict[int, Replacement | None] = {}
    for row in life[: life.index(given)]:
        if any(act["kind"] == "noticed" and act.get("until") in meant for act in row.acts):
            if unmet := _outside_the_term(rows, row, mending):
                return (*unmet, *last_day_comes_of(tx, given, of=row))
            found[row.seq] = Replacement(acts=_noticed_until(row.acts, new, meant))
    return found or None


def _noticed_until(
    acts: tuple[Mapping[str, Json], ...], new: Dated, meant: Container[Json] | None = None
) -> tuple[Mapping[str, Json], ...]:
    return tuple(
        _until(act, new)
        if _names_an_end(act) and (meant is None or (act["kind"] == "noticed" and act.get("until") in meant))
        else act
        for act in acts
    )


def _until(act: Mapping[str, Json], new: Dated) -> dict[str, Json]:
    said = {name: value for name, value in act.items() if name != "until_main"}
    return {**said, "until": new.last.isoformat()}


def _names_an_end(act: Mapping[str, Json]) -> bool:
    """Whether an act says when the agreement ends, or may: a notice need not, an extension is of a day."""
    return act["kind"] == "noticed" or (
        act["kind"] in EXTENDING and bool(act.get("until") or act.get("until_main"))
    )


def _of_its_acts(
    acts: tuple[Mapping[str, Json], ...], here: dict[str, Value]
) -> tuple[tuple[Mapping[str, Json], ...], dict[str, Value]]:
    """Take a last day that is said of a notice, or of what a party agreed on, for that of the act.

    When the agreement ends follows from it.
    """
    new = here.get("ends_on")
    if not isinstance(new, Dated) or not any(_names_an_end(act) for act in acts):
        return acts, here
    return _noticed_until(acts, new), {name: value for name, value in here.items() if name not in _END}


def _tells_of_a_notice(acts: Iterable[Mapping[str, Json]]) -> bool:
    return any(act["kind"] == "noticed" for act in acts)


def _outside_the_term(rows: Mapping[int, Entry], row: Entry, mending: Mending) -> tuple[Unmet, ...]:
    """A notice names a day of the term."""
    new = mending.changes.get("ends_on")
    if not isinstance(new, Dated) or not _tells_of_a_notice(row.acts):
        return ()
    life = sorted(rows.values(), key=life_order)
    received = min(_day_of_act(act) for act in row.acts if act["kind"] == "noticed")
    unmet = no_last_day(life[: life.index(row)], new.last, received)
    return () if unmet is None else (unmet,)


def _replace(
    tx: Transaction, by: By, said: _Said, mending: Mending
) -> dict[int, Replacement | None] | tuple[Unmet, ...]:
    rows = said.rows
    meant = {name: _meant(by, said, mending, name) for name in mending.changes}
    targets = {seq: rows[seq] for seq in meant.values()}
    if mending.seq is not None and (mending.on is not None or mending.act is not None):
        targets[mending.seq] = rows[mending.seq]
    agreed = _agreed_otherwise(tx, rows, targets, mending)
    if (found := _noticed_otherwise(tx, rows, targets, mending) if agreed is None else agreed) is not None:
        return found
    hinders = ((*_follows(tx, row), *_outside_the_term(rows, row, mending)) for row in targets.values())
    if unmet := tuple(one for each in hinders for one in each):
        return unmet
    wrong: dict[int, Replacement | None] = {}
    for seq, row in targets.items():
        here = {
            name: value
            for name, said_of_it in normal(mending.changes).items()
            if meant.get(name, seq) == seq
            and not _says(tx, row, name, value := _on_its_day(row, name, said_of_it, mending.on))
        }
        new = _replacement(tx, by, rows, row, here, mending)
        if not isinstance(new, Replacement):
            return new
        wrong[seq] = new
    if all(new is not None and as_replaced(rows[seq], new) == rows[seq] for seq, new in wrong.items()):
        return (logic("correction_changes_nothing"),)
    return wrong


def _replacement(
    tx: Transaction,
    by: By,
    rows: Mapping[int, Entry],
    row: Entry,
    here: dict[str, Value],
    mending: Mending,
) -> Replacement | tuple[Unmet, ...]:
    """Say what holds instead of a row when it says something else `here`, has another day or other acts."""
    on = mending.on or _day_of(by, row, here)
    if on is not None and on > tx.today:
        return (logic("day_has_not_come", on=on, today=tx.today),)
    acts = _mended_acts(tx, row, mending, on)
    acts, here = _of_its_acts(acts, here)
    early = [unmet for name in TOLD_ON for unmet in ahead(name, here.get(name), on or row.on)]
    if unmet := (*early, *_signed_twice(tx, rows, row, acts)):
        return unmet
    right = {**_stamped(by, row, on), **_told(rows, row, on), **encoded(here, tx.sealer.seal)}
    return Replacement(
        on=on if on is None or not acts else min(max(_day_of_act(act) for act in acts), tx.today),
        changes={**row.changes, **right} if right else None,
        acts=acts if acts != row.acts else None,
    )


def _no_such_act(tx: Transaction, row: Entry, act: ActMending) -> tuple[Unmet, ...]:
    """Say what is wrong with which act is meant: the row holds none, several, or none of that party."""
    parties = [UUID(str(one["unit"])) for one in row.acts]
    if not parties:
        return (logic("row_has_no_act", seq=row.seq),)
    names = names_of(tx.connection, parties)
    if act.unit is None and act.said and len(parties) > 1:
        return (logic("row_has_several_acts", seq=row.seq, parties=names),)
    if act.unit is not None and act.unit not in parties:
        return (logic("row_has_another_act", seq=row.seq, parties=names),)
    return ()


def _mended_acts(
    tx: Transaction, row: Entry, mending: Mending, on: date | None
) -> tuple[Mapping[str, Json], ...]:
    """Give a row's acts with what is right: those of the party that is named, else all of them."""
    day = mending.written or (None if on is None else parse_partial(on.isoformat()))
    asked = mending.act if mending.seq == row.seq and mending.act is not None else ActMending()
    return tuple(
        act
        if asked.unit is not None and str(asked.unit) != act["unit"]
        else mended_act(act if day is None else _act_on(act, day), asked.said, tx.sealer.seal)
        for act in row.acts
    )


def _signed_twice(
    tx: Transaction, rows: Mapping[int, Entry], row: Entry, acts: Sequence[Mapping[str, Json]]
) -> tuple[Unmet, ...]:
    """One function signs once for its party, also as corrected."""
    if [_without_day(one) for one in acts] == [_without_day(one) for one in row.acts]:
        return ()
    others = [one for one in rows.values() if one.seq != row.seq]
    unseal = unsealer(tx, [*others, replace(row, acts=tuple(acts))])
    known = [decode_act(act, unseal) for one in others for act in one.acts]
    return tuple(signed_before([decode_act(act, unseal) for act in acts], known))


def _without_day(act: Mapping[str, Json]) -> dict[str, Json]:
    return {name: value for name, value in act.items() if name != "on"}


def _day_of_act(act: Mapping[str, Json]) -> date:
    on = act["on"]
    assert isinstance(on, dict)  # noqa: S101 -- written by encode_act; the chain proves it
    return date.fromisoformat(str(on["last"]))


def _stamped(by: By, row: Entry, on: date | None) -> dict[str, Json]:
    """Give the fields in which a step noted its day, as they are when that is another day."""
    arrow = by[row.seq].arrow(row.source or "", row.trigger or "")
    if on is None or arrow is None:
        return {}
    found: dict[str, Json] = {}
    for name in (*arrow.stamps, arrow.dated_by or ""):
        match row.changes.get(name):
            case str(said) if said == row.on.isoformat():
                found[name] = on.isoformat()
            case {"first": first, "last": last, "basis": basis} if first == last == row.on.isoformat():
                found[name] = encode(name, Dated.on(on, basis=str(basis)), str)
            case _:
                pass
    return found


def _told(rows: Mapping[int, Entry], row: Entry, on: date | None) -> dict[str, Json]:
    """Give what a row counts or answers as it is when what it reports was done on another day.

    A row holds the whole table: those that stood there before it keep their days.
    """
    found: dict[str, Json] = {}
    for name in TOLD_ON:
        said = row.changes.get(name)
        if on is None or not isinstance(said, list):
            continue
        earlier = [one for one in rows.values() if name in one.changes and life_order(one) < life_order(row)]
        before = max(earlier, key=life_order).changes[name] if earlier else []
        kept = list(before) if isinstance(before, list) else []
        mended: list[Json] = []
        for one in said:
            if one in kept:
                kept.remove(one)
                mended.append(one)
            elif isinstance(one, dict) and one.get("on") == row.on.isoformat():
                mended.append({**one, "on": on.isoformat()})
            else:
                mended.append(one)
        if mended != said:
            found[name] = mended
    return found


def _on_its_day(row: Entry, name: str, value: Value, on: date | None) -> Value:
    """Give what a row answers, as mended: without a day it was said when it was before, or with the row."""
    if name not in SAID_ON:
        return value
    stored = row.changes.get(name)
    before = [one for one in stored if isinstance(one, dict)] if isinstance(stored, list) else []
    days = {_of_what(name, one): str(one["on"]) for one in before if one.get("on")}
    day, its_own = (on or row.on).isoformat(), row.on.isoformat()
    said = ({"on": days.get(_of_what(name, one), its_own), **one} for one in rows_in(value))
    return tuple({**one, "on": day} if one["on"] == its_own else one for one in said)


def _of_what(name: str, row: Mapping[str, Json]) -> tuple[Json, ...]:
    return tuple(row.get(column) for column in NAMED_BY[name] if column != "on")


def _day_of(by: By, row: Entry, changes: Values) -> date | None:
    """Give the day of a step that is mended by the name of the field in which it was noted."""
    arrow = by[row.seq].arrow(row.source or "", row.trigger or "")
    names = () if arrow is None else (*arrow.stamps, arrow.dated_by or "")
    return next((day for name in names if (day := day_in(changes.get(name))) is not None), None)


def _says(tx: Transaction, row: Entry, name: str, value: Value) -> bool:
    """Whether a row says so already; the row that made the record says of the rest that it is empty."""
    if name not in row.changes:
        return row.seq == 1 and value == empty_values(str(row.machine))[name]
    texts = texts_of(tx.connection, digests_in(row))
    return bool(decode(name, row.changes[name], texts.__getitem__) == value)


def _meant(by: By, said: _Said, mending: Mending, name: str) -> int:
    """Find the row in which a field is mended: the named one, or that by which somebody last spoke of it.

    Where nobody did, it is one that could have: a step that carries the field, else what was written first. A
    row that followed from another is made anew with that one, and keeps no correction.
    """
    if mending.seq is not None:
        return mending.seq
    rows = said.rows
    by_anybody = [row for row in rows.values() if row.kind != "migrated"]
    own = [row for row in by_anybody if row.cause is None or row.cause[0] == row.record]
    if saying := [row for row in own if name in said.fields[row.seq]]:
        return max(saying, key=life_order).seq
    first = rows[min(rows)]
    by_people = [row for row in own if row.timer is None and row.cause is None]
    if name in first.changes:  # what it was made with holds until something with a day says otherwise
        by_people = [row for row in by_people if row.undated]
    if first in own or not by_people:
        return first.seq
    return max(by_people, key=lambda row: (_carries(by, row, name), row.undated, -row.seq)).seq


def _carries(by: By, row: Entry, name: str) -> bool:
    arrow = by[row.seq].arrow(row.source or "", row.trigger or "")
    return arrow is not None and name in arrow.carries


def _act_on(act: Mapping[str, Json], day: PartialDate) -> dict[str, Json]:
    bounds = {"first": day.earliest.isoformat(), "last": day.latest.isoformat()}
    return {**act, "on": {"text": day.written, **bounds}}


def _refused(record: Record, *unmet: Unmet) -> Refused:
    return Refused(record.reference, record.machine, record.state, "correct", unmet)
