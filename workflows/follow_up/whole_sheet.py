"""The whole sheet of a round at once: what was found of each line, and how the parties conclude it.

It is the story of each line and that of concluding, one after the other: all of it is done, or nothing.
What is wrong is told line by line, every one of them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Final

from lifecycle.as_written import day_within
from lifecycle.errors import DayNotSaid, InvalidDate, InvalidValue, LifecycleError, StaleRecord, UnknownRecord
from lifecycle.outcome import Outcome, Refused
from lifecycle.transaction import Transaction, lock_families
from lifecycle.values import dataclass
from workflows.agreements.steps import Why, change
from workflows.follow_up.recording import Answer, Concluding, conclude, write_line
from workflows.follow_up.round_sheet import sheet_of
from workflows.follow_up.rounds import find_round
from workflows.lookup.field_values import Given, UnknownCode, WrongRow

if TYPE_CHECKING:
    from lifecycle.records import Record
    from workflows.follow_up.round_sheet import Sheet
    from workflows.follow_up.sheet_file import ReadSheet

_SAID_WRONGLY: Final = (DayNotSaid, InvalidDate, InvalidValue, UnknownCode, UnknownRecord, WrongRow)
"""What is wrong with what somebody said of one line; anything else stops the whole."""


@dataclass(frozen=True, slots=True)
class Filling:
    """What is said of a sheet."""

    lines: Mapping[int, Mapping[str, Given]]
    """By the number of each line, the fields of which something is said; small tables are said whole."""
    of_the_round: Mapping[str, Given]
    """What is noted of the round itself while it is not concluded."""
    concluding: Concluding | None = None
    on: date | None = None
    """Left out: the day in the meeting's name, else today."""
    why: Why | None = None


@dataclass(frozen=True, slots=True)
class Wrong:
    """What is in the way, and of which line; None: of the round."""

    line: int | None
    why: Refused | LifecycleError


@dataclass(frozen=True, slots=True)
class Filled:
    """What became of a sheet: what was done, or everything that is in the way of doing it."""

    lines: tuple[Answer, ...]
    of_the_round: Outcome | None
    concluded: Answer | None
    wrong: tuple[Wrong, ...] = ()


def fill_in_sheet(
    tx: Transaction,
    reference: str,
    period: str | None,
    said: Filling,
    *,
    expected_version: int | None = None,
    preview: bool = False,
) -> Filled:
    """Record every line of which something is said, and conclude the round if they do; or change nothing.

    Args:
        tx: of whoever writes.
        reference: the round's, or its agreement's.
        period: which of an agreement's rounds.
        said: what they say.
        expected_version: the round's and its lines' together, as `Sheet.versions` has it.
        preview: nothing stays.

    Raises:
        UnknownRecord: there is no such round.
        StaleRecord: somebody wrote on the sheet meanwhile.
    """
    found = find_round(tx.connection, tx.rulebook, reference, period, tx.today)
    lock_families(tx, found.id)
    _refuse_stale(tx, found, expected_version)
    on = _day_of(tx, said)
    wrong: list[Wrong] = []
    with tx.attempt() as attempt:
        lines = [*_lines(tx, found, said, on, wrong)]
        noted = None if wrong else _note(tx, found, said, on, wrong)
        concluded = None if wrong else _conclude(tx, found, said, wrong)
        if not (wrong or preview):
            attempt.keep()
    return Filled(tuple(lines), noted, concluded, tuple(wrong))


def _refuse_stale(tx: Transaction, found: Record, expected: int | None) -> None:
    if expected is None:
        return
    now = sheet_of(tx.connection, tx.rulebook, found, tx.today).versions
    if now != expected:
        raise StaleRecord(found.reference, expected=expected, actual=now, chain=found.id)


def _day_of(tx: Transaction, said: Filling) -> date:
    meeting = "" if said.concluding is None else said.concluding.meeting
    return min(said.on or day_within(meeting) or tx.today, tx.today)


def _lines(tx: Transaction, found: Record, said: Filling, on: date, wrong: list[Wrong]) -> Sequence[Answer]:
    answers: list[Answer] = []
    for number, values in said.lines.items():
        try:
            answer = write_line(
                tx, found.reference, None, str(number), values, on=on, why=said.why, is_whole=True
            )
        except _SAID_WRONGLY as error:
            wrong.append(Wrong(number, error))
            continue
        if isinstance(answer.outcome, Refused):
            wrong.append(Wrong(number, answer.outcome))
        answers.append(answer)
    return answers


def _note(tx: Transaction, found: Record, said: Filling, on: date, wrong: list[Wrong]) -> Outcome | None:
    """Keep what is said of the round for later, where it is not concluded yet."""
    if said.concluding is not None or not said.of_the_round:
        return None
    try:
        outcome = change(tx, found.reference, said.of_the_round, on=on, why=said.why)
    except _SAID_WRONGLY as error:
        wrong.append(Wrong(None, error))
        return None
    if isinstance(outcome, Refused):
        wrong.append(Wrong(None, outcome))
    return outcome


def _conclude(tx: Transaction, found: Record, said: Filling, wrong: list[Wrong]) -> Answer | None:
    if said.concluding is None:
        return None
    try:
        answer = conclude(tx, found.reference, None, said.concluding)
    except _SAID_WRONGLY as error:
        wrong.append(Wrong(None, error))
        return None
    if isinstance(answer.outcome, Refused):
        wrong.append(Wrong(None, answer.outcome))
    return answer


def fill_in_from_file(
    tx: Transaction,
    found: Sheet,
    read: ReadSheet,
    *,
    on: date | None = None,
    why: Why | None = None,
    preview: bool = False,
) -> Filled:
    """Write what a file says, all of it or nothing.

    Args:
        tx: of whoever writes.
        found: the sheet that it was read against.
        read: what it says.
        on: the day; left out, today.
        why: on whose behalf and why.
        preview: nothing stays.

    Raises:
        UnknownRecord: there is no such round any more.
        StaleRecord: somebody wrote on the sheet after the file was made.
    """
    said = Filling(lines=read.lines, of_the_round={}, on=on, why=why)
    return fill_in_sheet(tx, found.reference, None, said, expected_version=read.version, preview=preview)
