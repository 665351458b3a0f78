"""Rounds of follow-up: recording one line by line, concluding it once, closing what is left."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Final
from uuid import UUID

from lifecycle.acts import Act
from lifecycle.advance import advance
from lifecycle.as_written import day_within
from lifecycle.case import Case, load_case, load_record
from lifecycle.codes import CODES
from lifecycle.errors import DayNotSaid, InvalidValue, UnknownRecord
from lifecycle.fields import Row, Value, rows_in
from lifecycle.names import clean_text, name_key
from lifecycle.nouns import AGREEMENTS, NOUNS, differing, load_noun
from lifecycle.outcome import AlreadyDone, Done, Outcome, Refused, logic
from lifecycle.records import Activity, FollowUp, Record, Round
from lifecycle.snapshot import Snapshot, the
from lifecycle.step_evaluation import ended_by, has_ended
from lifecycle.steps import settle
from lifecycle.transaction import Step, Transaction, as_expected, lock_families
from lifecycle.values import dataclass
from lifecycle.veiling import as_they_read
from workflows.agreements.steps import Why, cleaned_reason, decider_of
from workflows.follow_up.round_sheet import in_order, reported_in
from workflows.follow_up.rounds import can_be_concluded, find_round, rounds
from workflows.lookup.by_name import NotAParty, find_record, find_unit, nearest
from workflows.lookup.field_values import (
    Given,
    NothingSaid,
    Reader,
    Said,
    Words,
    read_values,
    split_pairs,
    the_code_itself,
)

_MOST_NAMED: Final = 12
"""How many lines a complaint names."""


ITS_OWN: Final = ""
"""The field that a line asks for by what kind it is, for those who name none: `3=12`."""

_OWN_FIELD: Final = {"production": "counted", "effect": "value", "process": "finding", "": "finding"}


class NoSuchLine(UnknownRecord):
    """No line of the sheet is called so."""

    def __init__(self, written: str, lines: Sequence[Called], meant: Sequence[Called]) -> None:
        self.lines, self.meant = tuple(lines), tuple(meant[:_MOST_NAMED])
        """All that there are, and which may be meant, for those who know what their subjects are called."""
        super().__init__("line", written, nearest=tuple(one.name for one in self.meant))


@dataclass(frozen=True, slots=True)
class Concluding:
    """What the parties say when they conclude a round."""

    meeting: str = ""
    on: date | None = None
    """Day of the meeting; left out, it is the one in the meeting's name, else today."""
    conclusions: str = ""
    no_measures: bool = False
    measures: tuple[str | Mapping[str, Given], ...] = ()
    """Rows, also as people write them: `text | responsible | 2028-12-31`."""
    dissents: tuple[str, ...] = ()
    """As people write them: `PARTY: TEXT`."""
    reason: str | None = None
    words: Words = the_code_itself
    """How the columns of measures are called by whoever says it."""


@dataclass(frozen=True, slots=True)
class Called:
    """A line as its sheet calls it."""

    number: int
    title: str
    subject: str | None

    @property
    def name(self) -> str:
        """The number, and the title of a line that has one."""
        return f"{self.number} {self.title}".strip()


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of recording or concluding, and what had to be done for it."""

    outcome: Outcome
    laid_out: tuple[Step, ...] = ()
    """The sheet's being laid out, when it was not yet: the step, and each line that it made."""
    line: Called | None = None
    """The line that was recorded."""


@dataclass(frozen=True, slots=True)
class Closed:
    """What became of closing the rounds that were left of an agreement."""

    reference: str
    outcomes: tuple[Outcome, ...]


@as_they_read
def write_line(  # noqa: PLR0913 -- what a step is made of; every one of them is named at the call
    tx: Transaction,
    reference: str,
    period: str | None,
    line: str,
    pairs: Said,
    *,
    on: date,
    why: Why | None = None,
    expected_version: int | None = None,
    preview: bool = False,
    is_whole: bool = False,
) -> Answer:
    """Record one line of a sheet: by its number or a part of its title.

    A sheet that is not laid out yet is, if the parties meet before the period is over. What was counted is
    taken from the activity's own counts when nobody says it. Recording the same twice is recording it once.
    With `is_whole` a small table is said whole: what it held before is gone.

    Raises:
        UnknownRecord: there is no such round or line, or the line has no such field.
        UnknownCode, WrongRow, InvalidValue, InvalidDate: a value cannot be what its field holds.
        StaleRecord: the line is no longer at `expected_version`.
    """
    said = why or Why()
    lines: list[Called] = []

    def on_the_sheet(sheet: Record) -> Outcome:
        case = load_case(tx.connection, tx.rulebook, sheet.id, on=on, changes={})
        of_it = in_order(case.lines)
        is_a_field = ITS_OWN in pairs and said.words("field", line, NOUNS["follow_up"].fields) is not None
        found = _find_line(of_it, line, said.words, in_part=not is_a_field)
        noun = the(FollowUp, found.noun)
        lines.append(Called(of_it.index(found) + 1, noun.title, noun.subject))
        return _write_line(tx, case, found, pairs, on, said, expected_version, is_whole=is_whole)

    answer = _with_the_sheet(tx, (reference, period), on, on_the_sheet, preview=preview)
    return replace(answer, line=next(iter(lines), None))


@as_they_read
def write_lines(
    tx: Transaction,
    reference: str,
    period: str | None,
    said: Mapping[str, str],
    *,
    on: date,
    why: Why | None = None,
    preview: bool = False,
) -> tuple[Answer, ...]:
    """Record several lines, each with what it asks for, all of them or none; what refuses one is the answer.

    Raises:
        UnknownRecord: there is no such round or line.
        UnknownCode, WrongRow, InvalidValue, InvalidDate: a value cannot be what its field holds.
    """
    answers: list[Answer] = []
    with tx.attempt() as attempt:
        for line, text in said.items():
            answer = write_line(tx, reference, period, line, {ITS_OWN: text}, on=on, why=why)
            if isinstance(answer.outcome, Refused):
                return (answer,)
            answers.append(answer)
        if not preview:
            attempt.keep()
    return tuple(answers)


@as_they_read
def conclude(
    tx: Transaction,
    reference: str,
    period: str | None,
    said: Concluding,
    *,
    expected_version: int | None = None,
    preview: bool = False,
) -> Answer:
    """Conclude a round for all its parties at once, each with its dissent if it has one; or change nothing.

    The acts are of the meeting's day; the step is, too, unless something was written later.

    Raises:
        UnknownRecord: there is no such round, or a dissent is of no party to it.
        WrongRow, InvalidValue, InvalidDate: what is said cannot be what its field holds.
        DayNotSaid: nothing hinders, and nobody says when the parties met.
        StaleRecord: the round is no longer at `expected_version`.
    """
    found = find_round(tx.connection, tx.rulebook, reference, period, tx.today)
    as_expected(tx, found.id, found.reference, expected_version)
    day = said.on or day_within(said.meeting)

    def on_the_sheet(sheet: Record) -> Outcome:
        outcome = _conclude(tx, sheet, said, day)
        if day is None and isinstance(outcome, Done):
            raise DayNotSaid(sheet.reference)
        return outcome

    on = min(day or tx.today, tx.today)
    return _with_the_sheet(tx, (reference, period), on, on_the_sheet, preview=preview)


@as_they_read
def close(tx: Transaction, reference: str, *, on: date, reason: str, preview: bool = False) -> Closed:
    """Close every round that is left of an agreement that has ended, and of those below it that have.

    What was recorded on their sheets stays; nothing is concluded. The first that refuses is the answer.

    Raises:
        UnknownRecord: there is nothing of that reference.
    """
    outcomes: list[Outcome] = []
    with tx.attempt() as attempt:
        named = find_record(tx.connection, reference)
        lock_families(tx, named.id)
        settle(tx, named.family, upto=min(on, tx.today))
        due, above = tuple(tx.steps), load_record(tx.connection, named.id)
        if above.machine not in AGREEMENTS or not tx.rulebook.means(above).has_ended:
            unmet = logic("agreement_has_not_ended", reference=above.reference)
            refused = Refused(above.reference, above.machine, above.state, "skip", (unmet,))
            return Closed(above.reference, (refused,))
        for one in rounds(tx.connection, tx.rulebook, tx.today, under=above.reference):
            found = find_record(tx.connection, one.reference)
            if not tx.rulebook.means(load_record(tx.connection, found.parent_id or found.id)).has_ended:
                continue  # it is of a sub-agreement that goes on
            outcome = advance(tx, found.id, "skip", on=on, reason=clean_text("reason", reason))
            if isinstance(outcome, Refused):
                return Closed(above.reference, (outcome,))
            if isinstance(outcome, Done):
                outcome = replace(outcome, before=(*due, *outcome.before), preview=preview)
                due = ()
            outcomes.append(outcome)
        if not preview:
            attempt.keep()
    return Closed(above.reference, tuple(outcomes))


def _with_the_sheet(
    tx: Transaction,
    named: tuple[str, str | None],
    on: date,
    do: Callable[[Record], Outcome],
    *,
    preview: bool,
) -> Answer:
    """Do something with a round whose sheet is laid out, if need be first of all; or change nothing."""
    with tx.attempt() as attempt:
        found = find_round(tx.connection, tx.rulebook, *named, tx.today)
        lock_families(tx, found.id)
        start = len(tx.steps)
        settle(tx, found.family, upto=min(on, tx.today))
        due = tuple(tx.steps[start:])
        found = load_record(tx.connection, found.id)
        means = tx.rulebook.means(found)
        is_ahead = not (means.in_force or means.has_ended)
        hindered = _lay_out(tx, found, on) if is_ahead else None
        laid_out = tuple(tx.steps[start + len(due) :])
        outcome = hindered or do(load_record(tx.connection, found.id))
        if isinstance(outcome, Done) and not preview:
            attempt.keep()
    if not isinstance(outcome, Done):
        return Answer(outcome)
    return Answer(replace(outcome, before=(*due, *outcome.before), preview=preview), laid_out)


def _lay_out(tx: Transaction, found: Record, on: date) -> Refused | None:
    """Lay a sheet out before its day, because the parties meet; of a period ahead there is nothing to say."""
    sheet = the(Round, load_noun(tx.connection, found)[0])
    if sheet.period_starts_on is not None and on < sheet.period_starts_on:
        unmet = logic("period_has_not_begun", period=sheet.period, first=sheet.period_starts_on, on=on)
        return Refused(found.reference, found.machine, found.state, "lay_out", (unmet,))
    outcome = advance(tx, found.id, "lay_out", on=on, settled=False)
    return outcome if isinstance(outcome, Refused) else None


def _write_line(
    tx: Transaction,
    case: Case,
    line: Snapshot,
    pairs: Said,
    on: date,
    why: Why,
    expected_version: int | None,
    *,
    is_whole: bool,
) -> Outcome:
    as_expected(tx, line.record.id, line.record.reference, expected_version)
    _, stored = load_noun(tx.connection, line.record)
    reader = Reader(
        tx.connection, "follow_up", case.parties, stored, why.words, on, tx.today, is_drafted=is_whole
    )
    said = split_pairs(pairs)
    if why.words("trigger.follow_up", str(said.get(ITS_OWN, "")), ("skip",)) is not None:
        reason, decider = cleaned_reason(why), decider_of(tx, line.record, why, on)
        return advance(tx, line.record.id, "skip", on=on, reason=reason, decider=decider)
    if ITS_OWN in said:
        said[_OWN_FIELD[the(FollowUp, line.noun).aspect or ""]] = said.pop(ITS_OWN)
    changes = {name: _each_once(value) for name, value in read_values(reader, said).items()}
    changes |= _counted_by_itself(tx, case, the(FollowUp, line.noun), changes)
    known = line.record
    is_recorded = can_be_concluded(tx.rulebook.definition(known.machine, known.machine_version), known.state)
    if not (changes or is_recorded or line.means.has_ended):
        raise NothingSaid
    if is_recorded and not differing(stored, changes):
        return AlreadyDone(known.reference, known.machine, known.state, "record", on=on, seq=known.last_seq)
    reason, decider = cleaned_reason(why), decider_of(tx, line.record, why, on)
    return advance(tx, line.record.id, "record", on=on, changes=changes, reason=reason, decider=decider)


def _each_once(value: Value) -> Value:
    """Drop rows that were added a second time: recording twice is recording once."""
    rows = rows_in(value)
    return tuple(row for place, row in enumerate(rows) if row not in rows[:place]) if rows else value


def _conclude(tx: Transaction, sheet: Record, said: Concluding, day: date | None) -> Outcome:
    case = load_case(tx.connection, tx.rulebook, sheet.id, on=tx.today, changes={})
    concluded = [act.on for act in case.acts_of("concluded")]
    was_concluded = case.means.end == "in_its_time"
    day = day or (max(concluded) if was_concluded and concluded else tx.today)
    acts = _acts(tx, case, said.dissents, day)
    # what was laid out on a later day is concluded then, though the parties met before
    laid_out = None if was_concluded else sheet.last_on
    if was_concluded and _says_otherwise(acts, case.acts_of("concluded")):
        unmet = has_ended(sheet, ["conclusions"], ended_by(tx.connection, sheet, "conclude"))
        return Refused(sheet.reference, sheet.machine, sheet.state, "conclude", (unmet,))
    reader = Reader(tx.connection, "round", case.parties, case.values, said.words, day, tx.today)
    changes: dict[str, Value] = {
        "meeting": clean_text("meeting", said.meeting) or None,
        "conclusions": clean_text("conclusions", said.conclusions) or None,
        "no_measures": said.no_measures or None,
        "improvements": _measures(reader, said.measures) or None,
    }
    return advance(
        tx,
        sheet.id,
        "conclude",
        on=max(day, laid_out or day),
        changes={name: value for name, value in changes.items() if value is not None},
        acts=acts,
        reason=clean_text("reason", said.reason or "") or None,
    )


def _acts(tx: Transaction, case: Case, dissents: Iterable[str], day: date) -> tuple[Act, ...]:
    remarks: dict[UUID, str] = {}
    for written in dissents:
        name, colon, text = written.partition(":")
        unit = find_unit(tx.connection, name, among=case.parties, on=day) if colon else None
        if unit is None or unit.id in remarks or not text.strip():
            raise InvalidValue("dissent", written, expected="party_and_text")
        if unit.id not in {one.id for one in case.parties}:
            raise NotAParty(unit, case.record.reference, case.parties)
        remarks[unit.id] = clean_text("dissent", text)
    return tuple(
        Act("concluded", unit.id, day.isoformat(), day, day, remark=remarks.get(unit.id, ""))
        for unit in case.parties
    )


def _says_otherwise(acts: Iterable[Act], known: Iterable[Act]) -> bool:
    """Whether somebody dissents who did not when the round was concluded, or in other words."""
    remarks = {act.unit: act.remark for act in known}
    return any(act.remark and act.remark != remarks.get(act.unit) for act in acts)


def _measures(reader: Reader, measures: Iterable[str | Mapping[str, Given]]) -> tuple[Row, ...]:
    found = (read_values(reader, {"improvements": written})["improvements"] for written in measures)
    return tuple(row for rows in found for row in rows_in(rows))


def _counted_by_itself(
    tx: Transaction, case: Case, line: FollowUp, changes: dict[str, Value]
) -> dict[str, Value]:
    """Take from the activity what nobody has said: how often it was done in the period."""
    is_open = line.aspect == "production" and line.counted is None and "counted" not in changes
    if not is_open or line.subject_id is None:
        return {}
    noun, _ = load_noun(tx.connection, load_record(tx.connection, line.subject_id))
    reported = reported_in(noun, the(Round, case.noun)) if isinstance(noun, Activity) else None
    return {} if reported is None else {"counted": reported}


def _find_line(lines: Sequence[Snapshot], written: str, words: Words, *, in_part: bool) -> Snapshot:
    """Find a line by its number, its reference, its title or a part of that, or by what it is about.

    Args:
        lines: those of the sheet, in order.
        written: what somebody calls it.
        words: how it is read.
        in_part: a part of its title will do; of what is a field's name only the whole may be meant.
    """
    called = [_Called.of(number, one) for number, one in enumerate(lines, start=1)]
    wanted, about = name_key(written), words("code.subject", written, CODES["subject"])
    fitting = (
        [one for one in called if wanted in (str(one.number), name_key(one.line.record.reference))]
        or [one for one in called if one.key and one.key == wanted]
        or [one for one in called if in_part and wanted and wanted in one.key]
        or [one for one in called if about is not None and not one.key and one.subject == about]
    )
    if len(fitting) == 1:
        return fitting[0].line
    alike = nearest(written, [one.key for one in called if one.key])
    meant = fitting or [one for one in called if one.key in alike] or called
    raise NoSuchLine(
        written, *([Called(one.number, one.title, one.subject) for one in each] for each in (called, meant))
    )


@dataclass(frozen=True, slots=True)
class _Called:
    """A line of a sheet, and what people may call it by."""

    number: int
    line: Snapshot
    title: str
    key: str
    subject: str | None

    @classmethod
    def of(cls, number: int, line: Snapshot) -> _Called:
        noun = the(FollowUp, line.noun)
        return cls(number, line, noun.title, name_key(noun.title), noun.subject)
