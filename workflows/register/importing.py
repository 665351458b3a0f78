"""A register file into the database: every row a record in the state that its dates imply, or nothing.

Reading the file is `register_file`'s. Here its rows are compared with what is known: new ones are created,
corrected ones are written again while nobody has worked on them, and everything else is a finding.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import cached_property, lru_cache
from itertools import chain
from typing import TYPE_CHECKING, Final
from uuid import UUID, uuid4

from lifecycle.decades import said_in_another_decade
from lifecycle.errors import Finding
from lifecycle.fields import HAPPENED, Dated, Value, Values
from lifecycle.implied import day_of_paper
from lifecycle.imported import entered, over_by_its_history
from lifecycle.legible import shown
from lifecycle.names import name_key
from lifecycle.nouns import differing
from lifecycle.obeying import ahead
from lifecycle.replay.again import bring_about_below_in_order
from lifecycle.store import lock_register
from lifecycle.transaction import lock_family
from lifecycle.values import dataclass
from lifecycle.writing import Change, NewRecord, Writing, create_records, write_each
from lifecycle.written import histories_of
from workflows.configuration.geography import municipalities
from workflows.directory.naming import Parties
from workflows.lookup.field_values import Words, the_code_itself
from workflows.many import not_looked_through
from workflows.register.file import COLUMNS, MAIN, PLEDGE, SUB, RegisterFile, RegisterRow, read_register
from workflows.register.known import Known, known_levels, known_records, standing
from workflows.register.values import (
    FROM_THE_FILE,
    Places,
    areas_of,
    days_in,
    parties_in,
    unknown_columns,
    values_of_row,
)
from workflows.spreadsheets.cells import Findings
from workflows.spreadsheets.headings import Alike, alike_by_code

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from lifecycle.history import Entry
    from lifecycle.machine.definition import MachineDefinition
    from lifecycle.rulebook import Rulebook
    from lifecycle.transaction import Transaction
    from workflows.session import Request

_DAYS_KEPT: Final = 1_024
_ABOVE_BEFORE_BELOW: Final = (MAIN, SUB, PLEDGE)


@dataclass(frozen=True, slots=True)
class ImportedRecord:
    """One row of the file as the record that it became, or already was."""

    reference: str
    machine: str
    state: str
    unknown: tuple[str, ...]
    """Columns of which the file knows nothing, where there ought to be something to know."""
    changed: tuple[str, ...] = ()
    """Fields that were written anew."""


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did, or in a preview would do; the records in the order of the file."""

    created: tuple[ImportedRecord, ...]
    changed: tuple[ImportedRecord, ...]
    unchanged: tuple[ImportedRecord, ...]
    findings: tuple[Finding, ...]
    """One note per record of which something is unknown."""
    new_parties: tuple[str, ...] = ()
    """Parties that the register did not have, as they are called there; in the order of the file."""
    preview: bool = False


def import_register(
    request: Request,
    data: bytes,
    *,
    name: str,
    encoding: str | None = None,
    preview: bool = False,
    words: Words = the_code_itself,
    alike: Alike = alike_by_code,
) -> Imported:
    """Take a register file in: all of it, or nothing. The same file again changes nothing.

    Raises:
        InputRefused: something in the file is wrong, or contradicts a record that was worked on; it holds
            every finding by row and column, and nothing was written.
    """
    with not_looked_through():
        # read and planned before the write lock is taken: others work on meanwhile
        with request.reading() as connection:
            file = read_register(
                data,
                name=name,
                encoding=encoding,
                municipalities=municipalities(),
                known_references=known_levels(connection),
                words=words,
                alike=alike,
            )
            planned = _Planning(connection, _Asked(request.rulebook, request.today, file, name))
        with request.writing(keep=not preview) as tx:
            imported = _write(tx, planned)
    return replace(imported, preview=preview)


@dataclass(frozen=True, slots=True)
class _Asked:
    """A file that is to be taken in, by which rules and on which day."""

    rulebook: Rulebook
    today: date
    file: RegisterFile
    name: str


@dataclass(slots=True)
class _Plan:
    """What is to become of one row; `values` lack the parent's id until the parent is written."""

    row: RegisterRow
    definition: MachineDefinition
    values: dict[str, Value]
    known: Known | None
    differs: tuple[str, ...] = ()
    dest: str = ""
    on: date = date.min
    over_since: date | None = None
    """First day on which the agreement is over, if it is."""

    @property
    def is_written(self) -> bool:
        return self.known is None or bool(self.differs)


class _Planning:
    """What is to become of each row of a file, by what the register has of it; nothing is written."""

    def __init__(self, connection: Connection, asked: _Asked) -> None:
        self._connection = connection
        self._rulebook, self._today, self._file = asked.rulebook, asked.today, asked.file
        self.asked = asked
        self.rests_on = standing(connection, _named(asked.file))
        """What it is planned by, which may be another when it is to be written."""
        self.findings = Findings(asked.name, COLUMNS)
        self.findings.headings = asked.file.headings
        self._left_out: dict[str, int] = {}
        self.parties = Parties(connection)
        new = chain.from_iterable(row.confirmed for row in asked.file.rows)
        self._places = Places(self.parties, frozenset(map(name_key, new)))
        self.known = known_records(connection, asked.rulebook, _named(asked.file))
        self.plans: dict[str, _Plan] = {}
        for row in sorted(asked.file.rows, key=lambda row: _ABOVE_BEFORE_BELOW.index(row.level)):
            self.plans[row.reference] = self._plan(row)
        for column, count in self._left_out.items():
            self.findings.add("register.column_left_out", 0, column, count=count)

    @cached_property
    def _histories(self) -> Mapping[UUID, Sequence[Entry]]:
        """What has happened to the records that the file names; most files need it of none."""
        return histories_of(self._connection, {known.record.id for known in self.known.values()})

    def report(self) -> Imported:
        """Tell what becomes of each row."""
        created: list[ImportedRecord] = []
        changed: list[ImportedRecord] = []
        unchanged: list[ImportedRecord] = []
        notes: list[Finding] = []
        for row in self._file.rows:
            plan = self.plans[row.reference]
            unknown = tuple(unknown_columns(row, plan.values))
            state = plan.dest if plan.is_written or plan.known is None else plan.known.record.state
            imported = ImportedRecord(row.reference, plan.definition.machine, state, unknown, plan.differs)
            if plan.known is None:
                created.append(imported)
            else:
                (changed if plan.differs else unchanged).append(imported)
            if unknown:
                notes.append(Finding("register.facts_unknown", row.reference, {"fields": unknown}))
        parties = self._places.new_units()
        return Imported(tuple(created), tuple(changed), tuple(unchanged), tuple(notes), parties)

    def _plan(self, row: RegisterRow) -> _Plan:
        known = self.known.get(row.reference)
        if known is None:
            definition = self._rulebook.newest(row.level)
        else:
            definition = self._rulebook.definition(known.record.machine, known.record.machine_version)
        plan = _Plan(row, definition, self._values(row), known)
        for name in _HAPPENED:
            for unmet in ahead(name, plan.values[name], self._today):
                self.findings.add(f"guard.{unmet.code}.unmet", row.line, name, **unmet.facts)
        self._ask_back(plan)
        if known is not None and known.record.machine != row.level:
            facts = {"value": row.reference, "machine": known.record.machine}
            self.findings.add("register.level_differs", row.line, "level", **facts)
            return plan
        if known is not None:
            self._compare(plan, known)
        if plan.is_written:
            self._imply(plan)
        elif known is not None:
            plan.over_since = self._ended_on(known)
        return plan

    def _ask_back(self, plan: _Plan) -> None:
        """Ask about days in another decade than the others, unless the row says that they are right."""
        row, known = plan.row, plan.known.values if plan.known else {}
        over = self.plans.get(row.parent or "") or self.known.get(row.parent or "")
        above = () if over is None else (over.values,)
        said = {name: plan.values[name] for name in FROM_THE_FILE}
        far = said_in_another_decade(said, known, self._today, above=above, is_old_paper=True)
        for name, unmet in far.items():
            day = said[name]
            if not (isinstance(day, Dated) and day.text in row.confirmed):
                self.findings.add("register.another_decade", row.line, name, **unmet.facts)

    def _values(self, row: RegisterRow) -> dict[str, Value]:
        days = days_in(row)
        day = day_of_paper(days)
        units: list[UUID] = []
        for column, names, side in parties_in(row):
            for name in names:
                if (unit := self._places.unit(name, side, day)) is not None:
                    units.append(unit.id)
                    continue
                if (asked := self._places.asked.get(name)) is not None:
                    facts = {"value": name, "side": side, "nearest": ", ".join(asked.meant)}
                    if asked.not_yet:
                        facts["not_yet"] = ", ".join(asked.not_yet)
                        self.findings.add("register.party_like.not_yet", row.line, column, **facts)
                        continue
                    self.findings.add_unknown("register.party_like", row.line, column, **facts)
                else:
                    self.findings.add("register.party_of_other_side", row.line, column, value=shown(name))
        parent = self.known.get(row.parent or "")
        if parent is not None and parent.record.never_was:
            self.findings.add("register.parent_never_was", row.line, "parent", value=parent.record.reference)
        ends = self._end_above(row)
        above = parent.record.id if parent else None
        areas = areas_of(row, self._places)
        return values_of_row(row, days, parties=units, areas=areas, parent_id=above, main_ends=ends)

    def _end_above(self, row: RegisterRow) -> Dated | None:
        """Give the last day of the agreement with which one ends that is said to end with it."""
        over = self.plans.get(row.parent or "") or self.known.get(row.parent or "")
        if not row.ends_with_main or over is None:
            return None
        ends = over.values["ends_on"]
        if not isinstance(ends, Dated):
            facts = {"main": row.parent}
            self.findings.add("guard.main_agreement_has_no_end.unmet", row.line, "ends_on", **facts)
            return None
        if row.starts is not None and ends.last < row.starts.earliest:
            days = {"starts_on": row.starts.earliest, "ends_on": ends.last}
            self.findings.add("guard.term_is_in_order.unmet", row.line, "ends_on", **days)
        return Dated.follows(ends.last)

    def _compare(self, plan: _Plan, known: Known) -> None:
        """Say which fields differ; where they may not, say that instead."""
        row = plan.row
        parent_is_new = row.parent is not None and row.parent not in self.known
        differs = list(differing(known.said, {name: plan.values[name] for name in FROM_THE_FILE}))
        if parent_is_new and "parent_id" not in differs:
            differs.append("parent_id")
        left_out = {column for name in differs for column in self._columns_left_out(name, plan, known)}
        for column in sorted(left_out):
            self._left_out[column] = self._left_out.get(column, 0) + 1
        parent = self.plans.get(row.parent or "")
        if left_out or not (differs or (parent is not None and parent.is_written)):
            return
        if all(entry.kind in ("imported", "migrated") for entry in self._histories[known.record.id]):
            plan.differs = tuple(differs)
            self._compare_what_the_parent_gives(plan, known, parent)
        elif differs := [name for name in differs if not _is_as_said(name, known.said, plan.values)]:
            facts = {"value": row.reference, "fields": tuple(differs)}
            self.findings.add("register.record_has_history", row.line, "reference", **facts)

    def _compare_what_the_parent_gives(self, plan: _Plan, known: Known, parent: _Plan | None) -> None:
        if not plan.differs and parent is not None:
            self._imply(plan)
            if known.values["without_main_since"] != plan.values["without_main_since"]:
                plan.differs = ("without_main_since",)

    def _columns_left_out(self, name: str, plan: _Plan, known: Known) -> Iterator[str]:
        """Name the columns that the file lacks and without which it would silently blank what is known."""
        before, after = known.said[name], plan.values[name]
        if before in (None, "", ()):
            return
        match name:
            case "parent_id":
                columns = {"parent"}
            case "areas":
                columns = {"district"} if any("/" in str(code) for code in _lost(before, after)) else set()
            case "parties":
                columns = {_COLUMN_OF_SIDE[self.parties.sides[unit]] for unit in _lost(before, after)}
            case "ends_with_parent":
                columns = {"ends_on"} if before else set()
            case _:
                columns = {name}
        yield from sorted(columns - set(self._file.columns))

    def _imply(self, plan: _Plan) -> None:
        """Say in which state the row's dates put the agreement today, and since when."""
        stands = entered(
            plan.definition,
            plan.known.record.id if plan.known else _NOBODY,
            plan.values,
            above_over_since=self._over_since(plan.row.parent) if plan.row.parent else None,
            today=self._today,
        )
        plan.dest, plan.on, plan.over_since = stands.state, stands.on, stands.over_since
        plan.values["without_main_since"] = stands.without_main_since

    def _over_since(self, reference: str) -> date | None:
        """Say since when the agreement above is over."""
        if reference in self.plans:
            return self.plans[reference].over_since
        return self._ended_on(self.known[reference]) if reference in self.known else None

    def _ended_on(self, known: Known) -> date | None:
        record = known.record
        return over_by_its_history(self._rulebook, record, lambda: self._histories[record.id])


def _named(file: RegisterFile) -> set[str]:
    """Give the references that stand in a file."""
    named = chain.from_iterable((row.reference, row.parent) for row in file.rows)
    return {reference for reference in named if reference}


def _write(tx: Transaction, planned: _Planning) -> Imported:
    """Refuse, or write all of it and tell; what was planned by what is so no more is planned anew."""
    lock_register(tx.connection)
    _lock(tx, planned)
    while standing(tx.connection, _named(planned.asked.file)) != planned.rests_on:
        planned = _Planning(tx.connection, planned.asked)  # somebody has written meanwhile
        _lock(tx, planned)
    planned.findings.raise_if_any()
    planned.parties.write(tx)
    plans, known = planned.plans.values(), planned.known
    ids = {reference: one.record.id for reference, one in known.items()}
    ids |= {plan.row.reference: uuid4() for plan in plans if plan.known is None}
    create_records(tx, [_new(plan, ids) for plan in plans if plan.known is None])
    again = [(plan.known, plan) for plan in plans if plan.known is not None and plan.is_written]
    histories_of(tx.connection, [one.record.id for one, _ in again])
    steps = write_each(tx, [_again(one, plan, ids) for one, plan in again])
    for (_, plan), step in zip(again, steps, strict=True):
        if step.source != step.dest or "parties" in plan.differs:
            bring_about_below_in_order(tx, step)
    return planned.report()


def _lock(tx: Transaction, planned: _Planning) -> None:
    """Lock the families that are written in, in one order, so that two callers never wait in a circle."""
    touched = (plan for plan in planned.plans.values() if plan.is_written)
    named = chain.from_iterable((plan.row.reference, plan.row.parent) for plan in touched)
    families = {planned.known[one].record.family for one in named if one and one in planned.known}
    for family in sorted(families, key=str):
        lock_family(tx, family)


def _new(plan: _Plan, ids: Mapping[str, UUID]) -> NewRecord:
    reference = plan.row.reference
    entering = _entering(plan.on, plan.dest)
    return NewRecord(ids[reference], reference, plan.definition, _placed(plan, ids), entering)


@lru_cache(_DAYS_KEPT)
def _entering(on: date, dest: str) -> Writing:
    return Writing(kind="imported", on=on, dest=dest)


def _again(known: Known, plan: _Plan, ids: Mapping[str, UUID]) -> Change:
    values = _placed(plan, ids)
    changes = {name: values[name] for name in (*FROM_THE_FILE, "without_main_since")}
    writing = Writing(kind="imported", on=plan.on, source=known.record.state, dest=plan.dest, changes=changes)
    return Change(known.record, known.values, writing)


def _placed(plan: _Plan, ids: Mapping[str, UUID]) -> dict[str, Value]:
    """Give what a row says, with the agreement above, which may be new itself."""
    above = plan.row.parent
    return plan.values | {"parent_id": ids[above] if above else None}


_HAPPENED: Final = tuple(name for name in FROM_THE_FILE if name in HAPPENED)
"""Fields of a file with days of what has happened."""
_NOBODY: Final = UUID(int=0)
_COLUMN_OF_SIDE: Final = {
    "municipality": "municipalities",
    "police": "police_unit",
    "other": "other_parties",
}


def _is_as_said(name: str, known: Values, said: Values) -> bool:
    """Whether a file says the same day, which the register has from elsewhere: computed, say."""
    name = "ends_on" if name == "ends_with_parent" else name
    before, after = known[name], said[name]
    if not (isinstance(before, Dated) and isinstance(after, Dated)):
        return False
    return (before.first, before.last) == (after.first, after.last)


def _lost(before: Value, after: Value) -> set[object]:
    assert isinstance(before, tuple)  # noqa: S101 -- asked for parties and areas only
    assert isinstance(after, tuple)  # noqa: S101 -- the same
    return set(before) - set(after)
