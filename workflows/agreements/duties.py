"""Writing down what no record can show of what the law asks of a municipality."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from lifecycle.by_law import OF_A_FOLLOW_UP, Proof, missing_tasks
from lifecycle.errors import UnknownRecord
from lifecycle.fields import Value, day_in
from lifecycle.history import derive, effective, rows_as_of
from lifecycle.noted import notes_of, with_what_is_named
from lifecycle.nouns import differing, empty_values
from lifecycle.outcome import Done, Outcome, Refused
from lifecycle.records import Deadline, Duty, Record, RecordArea, RecordParty
from lifecycle.records.duty import OFFERED, SAID
from lifecycle.snapshot import Noted, snapshots, the
from lifecycle.store import lock_register
from lifecycle.table import code, noun_of, table
from lifecycle.values import dataclass
from lifecycle.veiling import as_they_read
from lifecycle.writing import Writing, create_record, free_reference, unsealer
from lifecycle.written import history_of, values_of_derived
from workflows.agreements.steps import Why, made_for, take_step
from workflows.directory.duties import CLOCKS, duty_reference
from workflows.lookup.by_name import find_record, find_unit
from workflows.lookup.field_values import Given, NothingSaid, Reader, Said, read_values, split_pairs
from workflows.lookup.snapshot import in_states

if TYPE_CHECKING:
    from uuid import UUID

    from sqlalchemy import Connection

    from lifecycle.records import Unit
    from lifecycle.rulebook import Rulebook
    from lifecycle.snapshot import Snapshot
    from lifecycle.transaction import Transaction

_RECORD, _COVERS, _HAS, _DUTY = table(Record), table(RecordArea), table(RecordParty), table(Duty)
_DEADLINE = table(Deadline)

_CALLED: Final[Mapping[str, str]] = {
    "agreements_worked_for": "LAW-AGREEMENTS",
    "council_worked_for": "LAW-COUNCIL",
    "function_tasks": "LAW-TASKS",
    "reported_to_council": "LAW-REPORT",
}
"""Of duties that are made when somebody first writes something down: what each is called."""


class NothingSaidOfADuty(NothingSaid):
    """A duty is to be written down, and nothing is said of it: what can be is named."""

    code = "error.nothing_said_of_a_duty"

    def __init__(self, kind: str) -> None:
        super().__init__()
        self.facts |= {"family": "field", "choices": OFFERED[kind]}


@dataclass(frozen=True, slots=True)
class NextTime:
    """When what was done has to be done again: by the law, or as the municipality itself has set (13 §)."""

    due_on: date
    act_by: date
    """The working day by which that has to be (Lag 1930:173 2 §)."""
    has_passed: bool
    is_by_law: bool
    met_on: date | None
    """None of a report that nobody has given yet: its first day is counted from when that was decided."""
    before: date | None
    """When it was done the time before."""
    row: int
    """Where it is written that it was done."""
    is_only_said: bool
    """By what is noted of the time from which it is counted nothing can be looked up."""


@dataclass(frozen=True, slots=True)
class Told:
    """What is told of a duty of which something was written down just now."""

    again: NextTime | None
    unproved: str = ""
    """Its proof, where nothing in it can be looked up: the audits say then that it is without proof."""
    tasks_to_say: tuple[str, ...] = ()
    """Tasks of the function of which it is not said yet how it does them (12 §)."""
    prepared_on: date | None = None
    """When a board dealt with a report that the council has not got since (13 §)."""


_MET: Final = frozenset({"met_on", "proof", "paragraph", "diary_number"})
_PREPARED: Final = frozenset({"prepared_on", "prepared_at"})
_DAY_OF: Final[Mapping[str, str]] = {"prepare": "prepared_on", "meet": "met_on"}
_SAY_WHERE: Final = frozenset({"meet", "follow_up"})
"""Steps with which it is said where it can be read that something was done."""
_TELLS: Final = ("fill_in", "prepare", "meet")
"""Steps of a duty, the one that tells most of it last."""


@as_they_read
def record_duty(
    tx: Transaction,
    kind: str,
    municipality: str,
    pairs: Said = (),
    *,
    on: date,
    why: Why | None = None,
    expected_version: int | None = None,
) -> Outcome:
    """Write down what no record can show of a duty by law; the first time makes the duty.

    Which steps these are follows from what is said: that a board dealt with it, that it was done, how it is.
    All are taken in the order of their days, or none; of several, what was so on the day is not said again.

    Raises:
        NothingSaidOfADuty: nothing is said of it.
        UnknownRecord: no such municipality or field, a party that is none, or a version of what is not there.
        InvalidValue, InvalidDate: a value cannot be what its field holds.
        StaleRecord: the duty is no longer at `expected_version`.
    """
    unit = find_unit(tx.connection, municipality)
    if unit.side != "municipality":
        raise UnknownRecord("municipality", municipality)
    said = why or Why()
    reader = Reader(tx.connection, "duty", (unit,), words=said.words, on=on, today=tx.today, only=SAID[kind])
    steps = _steps_for(reader, split_pairs(pairs), on)
    if not steps:
        raise NothingSaidOfADuty(kind)

    def recorded() -> Outcome:
        reference = _made(tx, unit, kind, is_there=expected_version is not None)
        record = find_record(tx.connection, reference)
        life = effective(history_of(tx.connection, record.id))
        then = values_of_derived(derive(rows_as_of(life, on)), unsealer(tx, life))
        anew = [trigger for trigger, own in steps.items() if differing(then, read_values(reader, own))]
        outcomes: list[Outcome] = []
        for trigger in anew or list(steps)[-1:]:
            expected = None if outcomes else expected_version
            at = record.reference
            outcome = take_step(tx, at, trigger, steps[trigger], on=on, why=why, expected_version=expected)
            if isinstance(outcome, Refused):
                return outcome
            outcomes.append(outcome)
        return _as_one(outcomes)

    return made_for(tx, recorded)


def _steps_for(reader: Reader, said: Mapping[str, Given], on: date) -> dict[str, dict[str, Given]]:
    """Tell what is said with each step, in the order in which they are taken: that of their days.

    The board that is said with what it dealt with led on that day.
    """
    values = read_values(reader, said)  # what is said twice, or of no field, is refused as one
    prepared = _PREPARED | ({"board"} if values.keys() & _PREPARED else set())
    found: dict[str, dict[str, Given]] = {trigger: {} for trigger in ("fill_in", "prepare", "meet")}
    for written, given in said.items():
        names = read_values(reader, {written: given}).keys()
        trigger = "prepare" if names & prepared else "meet" if names & _MET else "fill_in"
        found[trigger][written] = given
    days = {trigger: day_in(values.get(name)) for trigger, name in _DAY_OF.items()}
    taken = sorted((trigger for trigger in found if found[trigger]), key=lambda one: days.get(one) or on)
    return {trigger: found[trigger] for trigger in taken}


def _as_one(outcomes: Sequence[Outcome]) -> Outcome:
    """Give several steps as the one that tells most, beside which the others happened."""
    done = [one for one in outcomes if isinstance(one, Done)]
    if not done:
        return outcomes[-1]
    own = max(done, key=lambda one: _TELLS.index(one.step.trigger or ""))
    place = done.index(own)
    before = [step for one in done[:place] for step in (*one.before, one.step, *one.after)]
    after = [step for one in done[place + 1 :] for step in (*one.before, one.step, *one.after)]
    return replace(
        own,
        before=(*before, *own.before),
        after=(*own.after, *after),
        passed_with_reason=tuple(each for one in done for each in one.passed_with_reason),
        notes=tuple(each for one in done for each in one.notes),
    )


def what_is_told(
    connection: Connection, outcome: Outcome, *, today: date, mended: Iterable[str] = ()
) -> Told | None:
    """Tell of a duty of which something was written what is left: when it is due again, and what lacks.

    Of a plan by law it is told that its follow-up has no proof that can be looked up.

    Args:
        mended: fields that a correction gave another value; its own row says none.
    """
    if not isinstance(outcome, Done) or outcome.preview:
        return None
    steps = (*outcome.before, outcome.step, *outcome.after)
    said = {name for one in steps if one.record == outcome.step.record for name in one.changes}
    said |= {*mended}
    if outcome.step.machine == "municipal_plan":
        return Told(None, _unproved(connection, outcome)) if said & {*OF_A_FOLLOW_UP} else None
    if outcome.step.machine != "duty":
        return None
    duty = connection.execute(select(_DUTY).where(_DUTY.c.record_id == outcome.step.record)).one()
    now = noun_of(Duty, duty)
    council_lacks_it = now.prepared_on is not None and (now.met_on is None or now.met_on < now.prepared_on)
    return Told(
        again=_next_time(connection, outcome, now, today) if said & {"met_on", "cadence"} else None,
        unproved=_unproved(connection, outcome) if said & _MET and now.duty_kind != "function_tasks" else "",
        tasks_to_say=missing_tasks(now) if "tasks" in said else (),
        prepared_on=now.prepared_on if "prepared_on" in said and council_lacks_it else None,
    )


def _unproved(connection: Connection, outcome: Done) -> str:
    """Give the proof of what was noted or mended just now, where nothing in it can be looked up."""
    record = outcome.step.record
    written = history_of(connection, record)
    life = effective(written)
    told = {seq for row in written if row.seq == outcome.step.seq for seq in (row.seq, *row.corrects)}
    ends = [
        place
        for place, row in enumerate(life, 1)
        if row.seq in told and (row.trigger in _SAY_WHERE or row.changes.get("followed_up_on") is not None)
    ]
    noted = notes_of(connection, {record: life[: ends[-1]]})[record] if ends else ()
    if not noted:
        return ""
    proof = _proof_of(noted[-1])
    return "" if proof.can_be_found else proof.text


def _proof_of(note: Noted) -> Proof:
    said = {name: str(value or "") for name, value in note.values.items()}
    paragraph, diary_number = (said.get(name, "") for name in ("paragraph", "diary_number"))
    return Proof(paragraph=paragraph, diary_number=diary_number, text=said["proof"], named=note.named)


def _is_shown(connection: Connection, duty: UUID, now: Duty) -> bool:
    """Whether the time from which it is counted can be looked up: a picture that met it shows itself."""
    noted = notes_of(connection, {duty: effective(history_of(connection, duty))})[duty]
    by_people = [one for one in noted if one.trigger == "meet"]
    last = Noted("meet", {name: getattr(now, name) for name in _MET})
    if by_people and by_people[-1].values == last.values:
        return _proof_of(by_people[-1]).can_be_found
    [last] = with_what_is_named(connection, [last])
    return last.named == "problem_picture" or _proof_of(last).can_be_found


def _next_time(connection: Connection, outcome: Done, now: Duty, today: date) -> NextTime | None:
    """Nothing of a duty without a clock."""
    due_on = now.due_on or now.report_due_on
    if due_on is None or (now.met_on is None and now.due_on is not None):
        return None
    met = [
        row.changes["met_on"]
        for row in effective(history_of(connection, outcome.step.record))
        if "met_on" in row.changes
    ]
    days = sorted({date.fromisoformat(str(one)) for one in met if one is not None})
    is_mended = outcome.step.kind == "corrected"  # whose own row says nothing of a time
    earlier = [one for one in days if now.met_on is not None and one < now.met_on]
    before = None if is_mended else max(earlier, default=None)
    its_own = (_DEADLINE.c.record_id == outcome.step.record) & (_DEADLINE.c.status == code("open"))
    open_one = select(_DEADLINE.c.act_by).where(its_own, ~_DEADLINE.c.moves, _DEADLINE.c.due_on == due_on)
    act_by = max(connection.execute(open_one).scalar() or due_on, due_on)
    is_counted = now.met_on is not None and not now.is_missed
    return NextTime(
        due_on=due_on,
        act_by=act_by,
        has_passed=act_by < today,
        is_by_law=now.due_on is not None,
        met_on=now.met_on,
        before=before,
        row=outcome.step.seq,
        is_only_said=is_counted and not _is_shown(connection, outcome.step.record, now),
    )


def duty_now(connection: Connection, rulebook: Rulebook, unit: Unit, kind: str) -> Snapshot | None:
    """Read a municipality's duty of a kind; None where nobody has written anything of it yet."""
    return _of_kind(_running(connection, rulebook, unit), kind)


def _running(connection: Connection, rulebook: Rulebook, unit: Unit) -> Sequence[Snapshot]:
    """Read the duties of a municipality that have not ended."""
    whose = _RECORD.c.id.in_(select(_HAS.c.record_id).where(_HAS.c.unit_id == unit.id))
    where = _RECORD.c.id.in_(select(_COVERS.c.record_id).where(_COVERS.c.area_code == unit.area_code))
    running = (_RECORD.c.machine == "duty") & ~in_states(rulebook, lambda means: means.has_ended)
    return tuple(snapshots(connection, rulebook, running & (whose | where)))


def _of_kind(duties: Iterable[Snapshot], kind: str) -> Snapshot | None:
    return next((one for one in duties if the(Duty, one.noun).duty_kind == kind), None)


def _made(tx: Transaction, unit: Unit, kind: str, *, is_there: bool) -> str:
    """Give the reference of a municipality's duty of a kind; where there is none it is made.

    Args:
        is_there: somebody has seen a version of it, so that it is not to be made.

    Raises:
        UnknownRecord: the party is no municipality of Sweden's that the register knows, or there is no duty.
    """
    lock_register(tx.connection)
    duties = _running(tx.connection, tx.rulebook, unit)
    if (known := _of_kind(duties, kind)) is not None:
        return known.reference
    areas = tuple({code: None for one in duties for code in one.area_codes})
    if not areas:
        raise UnknownRecord("municipality", unit.name)
    definition = tx.rulebook.newest("duty")
    called = CLOCKS[kind][0] if kind in CLOCKS else _CALLED[kind]
    if is_there:
        raise UnknownRecord("reference", duty_reference(unit.name, called))
    reference = free_reference(tx.connection, duty_reference(unit.name, called))
    whole: dict[str, Value] = {
        **empty_values("duty"),
        "duty_kind": kind,
        "parties": (unit.id,),
        "areas": areas,
    }
    writing = Writing(kind="moved", trigger="create", dest=definition.initial, on=tx.today)
    create_record(tx, reference, definition, whole, writing)
    return reference
