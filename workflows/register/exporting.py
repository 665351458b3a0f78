"""The agreements of the register as a register file, which `register import` reads back.

What was written is read again at once: what the file could not hold, or would say otherwise, is told.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import IO, TYPE_CHECKING, Final
from uuid import UUID

from sqlalchemy import func, select

from lifecycle.decades import said_in_another_decade
from lifecycle.errors import Finding, InputRefused
from lifecycle.imported import imported_state
from lifecycle.names import sort_key
from lifecycle.nouns import AGREEMENTS, noun_with
from lifecycle.readers import refuse_a_part
from lifecycle.records import Agreement, Area, FunctionHolding, Mandate, PartyAct, Person, Record, Unit
from lifecycle.snapshot import the
from lifecycle.table import noun_of, table
from lifecycle.values import dataclass
from workflows.configuration.geography import municipalities
from workflows.lookup.field_values import Words, the_code_itself
from workflows.lookup.likeness import Called, LikeAnother, refuse_what_is_like
from workflows.register.file import COLUMNS, RegisterRow, read_register
from workflows.register.known import Known, known_records
from workflows.register.rows import CODE_OF_LEVEL, Names, cells_of, reads_otherwise, row_of
from workflows.register.values import FROM_THE_FILE
from workflows.spreadsheets.text import text_of

if TYPE_CHECKING:
    from contextlib import AbstractContextManager
    from datetime import date

    from sqlalchemy import Connection
    from sqlmodel import SQLModel

    from lifecycle.rulebook import Rulebook
    from workflows.session import Request

_RECORD, _AGREEMENT = table(Record), table(Agreement)
_LAST_DAYS: Final = select(_AGREEMENT.c.record_id, _AGREEMENT.c.ends_on_last).where(
    _AGREEMENT.c.ends_on_last.is_not(None)
)
_FOLLOWS: Final = ("without_main_since",)
"""Fields that reading a file fills by itself."""

_BESIDE: Final[Mapping[str, type[SQLModel]]] = {
    "act": PartyAct,
    "function": FunctionHolding,
    "mandate": Mandate,
    "person": Person,
}
"""What else the register holds, and no register file."""


@dataclass(frozen=True, slots=True)
class Form:
    """How a register file is written."""

    headings: Mapping[str, str]
    level: Callable[[str], str]
    """What a level is called in it."""
    until_main: str
    """How it says that a paper runs until the agreement above it ends."""
    for_programs: bool = False
    """With commas and without a byte order mark."""
    words: Words = the_code_itself
    """By which its headings and levels are read again."""


CODES: Final = Form(
    {column: column for column in COLUMNS}, CODE_OF_LEVEL.__getitem__, "until-main-ends", for_programs=True
)
"""In no language."""


@dataclass(frozen=True, slots=True)
class OtherState:
    """An agreement that would have another state if the file were read into an empty register."""

    reference: str
    machine: str
    state: str
    would_be: str


@dataclass(frozen=True, slots=True)
class ActLeftOut:
    """What a party decided or signed, of which the file has no day."""

    reference: str
    kind: str
    party: str
    on: str
    """As it is written."""
    why: str
    """`not_everybody_has` done the same, or it `may_be_of_its_end`."""
    waiting_for: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Otherwise:
    """An agreement of which the file, once it is read, says something else."""

    reference: str
    differing_fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written, and everything that the file does not hold of it."""

    file: str
    references: tuple[str, ...]
    left_out: tuple[Finding, ...]
    """Why agreements are not in the file; the place is the agreement's reference."""
    otherwise: tuple[Otherwise, ...]
    acts_left_out: tuple[ActLeftOut, ...]
    other_states: tuple[OtherState, ...]
    without_column: Mapping[str, int]
    """Field -> of how many agreements it says something."""
    other_records: Mapping[str, int]
    """Machine -> how many there are of what is no agreement."""
    beside: Mapping[str, int]
    """What else there is -> how many."""


def export_register(
    request: Request, to: AbstractContextManager[IO[bytes]], *, name: str, form: Form = CODES
) -> Exported:
    """Write every agreement into a file.

    Args:
        request: whose register it is.
        to: what is written to, a new file (`new_file`) or a stream.
        name: what it is called.
        form: how it is written.

    Raises:
        CopyRefused: there is something of that name already.
        OSError: the file cannot be written.
    """
    with to as file, request.reading() as connection:
        refuse_a_part(connection)
        known = _agreements(connection, request.rulebook)
        names = _names(connection)
        rows = {
            reference: row_of(one.record, one.said, names, far=_far(one, known, names, request.today))
            for reference, one in sorted(known.items(), key=lambda item: _place(item[1]))
        }
        written, left_out, read = _readable(rows, form)
        file.write(_file_of(written.values(), form))
        otherwise = []
        for reference, row in read.items():
            one = known[reference]
            if fields := tuple(reads_otherwise(rows[reference], row, one.said, names)):
                otherwise.append(Otherwise(reference, fields))
        exported = [known[reference] for reference in written]
        return Exported(
            file=name,
            references=tuple(written),
            left_out=left_out,
            otherwise=tuple(otherwise),
            acts_left_out=tuple(_acts_left_out(exported, names)),
            other_states=tuple(_other_states(exported, request.rulebook, request.today)),
            without_column=_without_column(exported),
            other_records=_other_records(connection),
            beside={what: _count(connection, kind) for what, kind in _BESIDE.items()},
        )


def _place(known: Known) -> tuple[int, str]:
    return AGREEMENTS.index(known.record.machine), sort_key(known.record.reference)


def _agreements(connection: Connection, rulebook: Rulebook) -> dict[str, Known]:
    wanted = select(_RECORD.c.reference).where(_RECORD.c.machine.in_(AGREEMENTS), ~_RECORD.c.never_was)
    references = set(connection.execute(wanted).scalars())
    found = known_records(connection, rulebook, references)
    return {reference: found[reference] for reference in references}


def _names(connection: Connection) -> Names:
    units = [noun_of(Unit, row) for row in connection.execute(select(table(Unit)))]
    areas = (noun_of(Area, row) for row in connection.execute(select(table(Area))))
    references = select(_RECORD.c.id, _RECORD.c.reference).where(~_RECORD.c.never_was)
    return Names(
        {unit.id: unit for unit in units},
        {area.code: area for area in areas},
        {row.id: row.reference for row in connection.execute(references)},
        {row.record_id: row.ends_on_last for row in connection.execute(_LAST_DAYS)},
        {unit.id for unit in units if _is_like_another(unit, units)},
    )


def _far(one: Known, known: Mapping[str, Known], names: Names, today: date) -> Iterable[str]:
    """Name the days of which reading the file would ask, since they lie in another decade than the others."""
    over = one.values["parent_id"]
    above = known.get(names.references.get(over, "")) if isinstance(over, UUID) else None
    said = {name: one.said[name] for name in FROM_THE_FILE}
    return said_in_another_decade(
        said, {}, today, above=() if above is None else (above.values,), is_old_paper=True
    )


def _is_like_another(unit: Unit, units: Iterable[Unit]) -> bool:
    others = (Called(one.name, one.side) for one in units if one.id != unit.id)
    try:
        refuse_what_is_like(unit.name, unit.side, others, is_of_old=True)
    except LikeAnother:
        return True
    return False


def _readable(
    rows: Mapping[str, RegisterRow], form: Form
) -> tuple[dict[str, RegisterRow], tuple[Finding, ...], dict[str, RegisterRow]]:
    """Give the rows that can be read back, why the others cannot, and how those that can are read.

    What stands under one that cannot is written as standing under none.
    """
    kept, left_out = dict(rows), list[Finding]()
    while kept:
        refused, read = _read(list(kept.values()), form)
        if not refused:
            return kept, tuple(left_out), {row.reference: row for row in read}
        in_the_way = {finding.where for finding in refused}
        left_out += refused
        kept = {name: row for name, row in kept.items() if name not in in_the_way}
        kept = {name: _alone(row) if row.parent in in_the_way else row for name, row in kept.items()}
    return {}, tuple(left_out), {}


def _alone(row: RegisterRow) -> RegisterRow:
    return replace(row, parent=None, ends_with_main=False)


def _read(rows: Sequence[RegisterRow], form: Form) -> tuple[list[Finding], Sequence[RegisterRow]]:
    """Read rows as they would be; what is found wrong is placed at the agreement that it is about."""
    data = _file_of(rows, form)
    try:
        file = read_register(data, name="", encoding=None, municipalities=municipalities(), words=form.words)
    except InputRefused as error:
        found = []
        for finding in error.findings:
            at = finding.facts.get("row")
            row = rows[at - _HEADINGS - 1] if isinstance(at, int) and at > _HEADINGS else rows[0]
            found.append(replace(finding, where=row.reference))
        return found, ()
    return [], file.rows


_HEADINGS: Final = 1


def _file_of(rows: Iterable[RegisterRow], form: Form) -> bytes:
    lines = [[form.headings[column] for column in COLUMNS]]
    lines += [list(cells_of(row, form.level, form.until_main).values()) for row in rows]
    if form.for_programs:
        return text_of(lines, delimiter=",", line_end="\n").encode()
    return text_of(lines, delimiter=";", line_end="\r\n").encode("utf-8-sig")


def _other_states(known: Iterable[Known], rulebook: Rulebook, today: date) -> Iterable[OtherState]:
    for one in known:
        record = one.record
        states = rulebook.newest(record.machine).imported
        assert states is not None  # noqa: S101 -- as every machine of agreements has
        agreement = the(Agreement, noun_with(record.machine, record.id, one.values))
        would_be, _ = imported_state(states, agreement, today=today)
        if would_be != record.state:
            yield OtherState(record.reference, record.machine, record.state, would_be)


def _acts_left_out(known: Iterable[Known], names: Names) -> Iterable[ActLeftOut]:
    for one in known:
        for each in one.untold:
            act = each.act
            waiting = tuple(sorted((names.units[unit].name for unit in each.waits_for), key=sort_key))
            party = names.units[act.unit_id].name
            yield ActLeftOut(one.record.reference, act.kind, party, act.on_text, each.why, waiting)


def _without_column(known: Iterable[Known]) -> dict[str, int]:
    held = (*FROM_THE_FILE, *_FOLLOWS)
    return dict(
        Counter(
            name
            for one in known
            for name, value in one.values.items()
            if name not in held and value not in (None, "", (), {}, False)
        )
    )


def _other_records(connection: Connection) -> dict[str, int]:
    count = select(_RECORD.c.machine, func.count().label("number")).where(
        _RECORD.c.machine.not_in(AGREEMENTS), ~_RECORD.c.never_was
    )
    rows = connection.execute(count.group_by(_RECORD.c.machine).order_by(_RECORD.c.machine))
    return {row.machine: row.number for row in rows}


def _count(connection: Connection, of: type[SQLModel]) -> int:
    return int(connection.execute(select(func.count()).select_from(table(of))).scalar_one())
