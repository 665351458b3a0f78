"""The tables of a development plan out of a folder of CSV files: whole, or every finding and nothing else.

A file is called as the table is, in either language, or as the document's own table is called; so are the
columns. Names tie the tables together: what one of them names has to be known to the one that describes it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import field
from itertools import chain
from pathlib import Path
from typing import Final, TypeAlias

from lifecycle.as_written import day_as_written
from lifecycle.capability import HIGHEST_LEVEL, is_a_mark
from lifecycle.codes import CODES, DIMENSIONS
from lifecycle.dates import parse_partial
from lifecycle.errors import Finding, InputRefused, InvalidValue, LifecycleError
from lifecycle.fields import ROWS, SAID_ONCE, Cell, Row, Values, rows_in
from lifecycle.legible import composed, shown
from lifecycle.names import clean_text, name_key
from lifecycle.numerals import read_numeral
from lifecycle.values import dataclass
from workflows.lookup.by_name import nearest
from workflows.lookup.field_values import Words
from workflows.spreadsheets.guarded import unguarded
from workflows.spreadsheets.headings import Named, delimiter_of, find_headings, separator_said
from workflows.spreadsheets.text import Line, decode, lines_of, read_bytes, refused

TABLES: Final = (
    *("sub_goals", "capabilities", "ratings", "supports", "capability_goals", "packages"),
    *("carriers", "method_steps"),
)
"""Fields of a plan that a folder may hold, a file each."""

_FILES: Final[Mapping[str, str]] = {
    "goals": "sub_goals",
    "goal_matrix": "supports",
    "matris": "supports",
    "work_packages": "packages",
}
"""What the document calls its tables besides what the fields are called."""

_COLUMNS: Final[Mapping[str, Mapping[str, str]]] = {
    "sub_goals": {
        "goal": "aim",
        "measure": "measured_by",
        "number": "figure",
        "target_as_written": "target",
        "packages_worked_out": "worked_out",
    },
    "capabilities": {
        "definition_summary": "definition",
        "r_gap_stated_percent": "stated",
        "r.gap": "stated",
        "r-gap": "stated",
        "klassa": "processes",
    },
    "ratings": {
        "now": "level_now",
        "nu": "level_now",
        "target": "level_target",
        "mål": "level_target",
        "gap_stated": "gap",
    },
    "supports": {"supports": "mark", "x": "mark"},
    "capability_goals": {"goal_summary": "goal"},
    "packages": {"activity_summary": "activity"},
}
"""What the document calls its columns besides what the cells are called."""

_BESIDE: Final[Mapping[str, tuple[str, ...]]] = {"sub_goals": ("worked_out",), "supports": ("mark",)}
"""Columns that a file has and the table has not: what they say follows, or is whether the row counts."""

_NEEDED: Final[Mapping[str, tuple[str, ...]]] = {
    "sub_goals": ("sub_goal",),
    "capabilities": ("capability",),
    "ratings": ("capability", "dimension", "level_now", "level_target"),
    "supports": ("capability", "sub_goal"),
    "capability_goals": ("capability",),
    "packages": ("sub_goal", "capability"),
    "carriers": ("capability", "kind", "carrier"),
    "method_steps": ("step", "progress"),
}
"""Columns without which a row says nothing."""

_DIMENSIONS: Final[Mapping[str, str]] = {
    **dict.fromkeys(("organisering", "organisation", "organization", "org"), "organisation"),
    **dict.fromkeys(("teknologi", "teknik", "technology", "technique"), "technology"),
}
"""What a document calls dimensions in one table and otherwise in the next (C-25)."""

_NOT_KNOWN: Final = frozenset({"unknown", "okänd", "okänt"})
"""What a document writes where it does not know: nothing is said."""

_NO_MARK: Final = frozenset({"", "-", "\N{EN DASH}", "nej", "no", "0"})
_YES: Final = frozenset({"ja", "yes", "x", "1"})
_COUNTED: Final = frozenset({"at_least", "at_most", "above", "below", "per_period"})
"""Kinds of target that have a number."""

_KNOWN_BY: Final[Mapping[str, tuple[str, str]]] = {
    "capability": ("capabilities", "capability.file.no_such_capability"),
    "sub_goal": ("sub_goals", "capability.file.no_such_sub_goal"),
}
"""A name that ties tables together -> the table that describes it, and what is said where it does not."""


Plan: TypeAlias = tuple[str, Values]
"""The reference of a plan, and what it says already."""

NO_PLAN: Final[Plan] = ("", {})


@dataclass(frozen=True, slots=True)
class ReadTables:
    """What a folder's files say, table by table."""

    values: Mapping[str, tuple[Row, ...]]
    files: Mapping[str, str]
    """Table -> the file that it was read from."""
    unread: tuple[str, ...]
    """Files that are none of the tables, and `file: column` of columns that none of them has."""


def read_folder(folder: Path, *, words: Words, encoding: str | None, plan: Plan = NO_PLAN) -> ReadTables:
    """Read the files of a folder.

    Args:
        folder: where they are.
        words: reads codes in either language.
        encoding: of old files.
        plan: what the plan says already; names are held against it where no file describes them.

    Raises:
        InputRefused: something is wrong in one of them, or none is a table; it holds every finding.
    """
    try:
        paths = sorted(one for one in folder.iterdir() if one.suffix.casefold() == ".csv" and one.is_file())
    except OSError as error:
        raise refused(folder.name, "register.unreadable", reason=error.strerror or str(error)) from error
    return read_tables(
        {one.name: read_bytes(one) for one in paths},
        words,
        encoding=encoding,
        name=folder.name,
        plan=plan,
    )


def read_tables(
    files: Mapping[str, bytes],
    words: Words,
    *,
    encoding: str | None = None,
    name: str = "",
    plan: Plan = NO_PLAN,
) -> ReadTables:
    """Read tables out of files, each by its name.

    Raises:
        InputRefused: see `read_folder`.
    """
    tables, unread, findings = _sorted(files, words)
    if not tables:
        raise refused(name or ".", "capability.file.no_tables", files=("goals.csv", "capabilities.csv"))
    read: dict[str, _Table] = {}
    for table, file in tables.items():
        try:
            read[table] = _read(file, files[file], table, words, encoding)
        except InputRefused as error:
            findings += error.findings
        else:
            findings += read[table].findings
            unread += [f"{file}: {one}" for one in read[table].unread]
    described = _described(read, plan)
    findings += [finding for one in read.values() for finding in _unknown_names(one, described)]
    findings += _not_as_said(read)
    if findings:
        raise InputRefused(findings)
    return ReadTables({one: tuple(read[one].rows) for one in TABLES if one in read}, tables, tuple(unread))


def _sorted(files: Iterable[str], words: Words) -> tuple[dict[str, str], list[str], list[Finding]]:
    """Tell which file is which table, which files are none, and which are one twice."""
    tables: dict[str, str] = {}
    unread: list[str] = []
    findings: list[Finding] = []
    for file in files:
        table = _table_called(file, words)
        if table is None:
            unread.append(file)
        elif table in tables:
            findings.append(Finding("capability.file.table_twice", file, {"first": tables[table]}))
        else:
            tables[table] = file
    return tables, unread, findings


def _table_called(file: str, words: Words) -> str | None:
    stem = name_key(Path(file).stem.replace("_", " ")).replace(" ", "_")
    return _FILES.get(stem) or words("field", stem, TABLES)


@dataclass(slots=True)
class _Table:
    """One file as far as it is read: rows, each with its line, and the findings so far."""

    file: str
    name: str
    words: Words
    headings: Mapping[str, str]
    """Column -> how the file calls it."""
    unread: tuple[str, ...]
    rows: list[dict[str, str]] = field(default_factory=list)
    lines: list[int] = field(default_factory=list)
    beside: list[tuple[int, Mapping[str, str]]] = field(default_factory=list)
    """What columns say that are none of the table's, with their line."""
    findings: list[Finding] = field(default_factory=list)

    def add(self, code: str, row: int, column: str | None = None, **facts: object) -> None:
        """Note what is wrong, by row and column."""
        heading = self.headings.get(column or "")
        place: dict[str, object] = {"row": row}
        if heading is not None:
            place |= {"column": column, "heading": heading}
        where = ":".join([self.file, *map(str, list(place.values())[:2])])
        self.findings.append(Finding(code, where, {**place, **facts}))


def _read(file: str, data: bytes, table: str, words: Words, encoding: str | None) -> _Table:
    text, _ = decode(data, name=file, encoding=encoding)
    said, text = separator_said(text, name=file)
    if not text.strip():
        raise refused(file, "register.empty")
    named = Named((), lambda _family, written, _codes: _column_called(table, written, words))
    found = lines_of(text, said or delimiter_of(text, named, name=file))
    header, passed = find_headings(found, named)
    headings = tuple(ROWS[table])
    if header is None:
        row = passed[0].row if passed else 1
        facts = {"row": row, "columns": headings}
        raise InputRefused([Finding("capability.file.no_headings", f"{file}:{row}", facts)])
    return _rows_of(file, table, header, chain(passed, found), named, words)


def _rows_of(
    file: str, table: str, header: Line, lines: Iterable[Line], named: Named, words: Words
) -> _Table:
    written = [" ".join(composed(one).split()) for one in header.cells]
    places: dict[str, int] = {}
    twice: list[tuple[str, int]] = []
    for at, column in enumerate(map(named.column, written)):
        if column in places:
            twice.append((column, at))
        elif column is not None:
            places[column] = at
    unread = tuple(one for at, one in enumerate(written) if one and at not in places.values())
    made = _Table(file, table, words, {one: written[at] for one, at in places.items()}, unread)
    for column, at in twice:
        first = {"first_number": places[column] + 1, "first": shown(written[places[column]])}
        facts = {"number": at + 1, "value": shown(written[at]), **first}
        made.add("register.column_twice", header.row, None, **facts)
    if missing := tuple(one for one in _NEEDED[table] if one not in places):
        there = tuple(filter(None, written))
        made.add("capability.file.no_column", header.row, columns=missing, there=there)
        return made
    for line in lines:
        _read_line(made, line, places, len(written))
    _refuse_twice(made)
    return made


def _column_called(table: str, heading: str, words: Words) -> str | None:
    key = name_key(heading.replace("_", " ")).replace(" ", "_")
    own = _COLUMNS.get(table, {}).get(key)
    if own is not None:
        return own
    columns = (*ROWS[table], *_BESIDE.get(table, ()))
    return key if key in columns else words("cell", heading, tuple(ROWS[table]))


def _read_line(made: _Table, line: Line, places: Mapping[str, int], wide: int) -> None:
    if line.fault is not None:
        made.add(line.fault.code, line.row)
        return
    if not any(one.strip() for one in line.cells):
        return
    if any(one.strip() for one in line.cells[wide:]):
        made.add("capability.file.too_many_cells", line.row)
        return
    before = len(made.findings)
    cells = {one: _text(line, at) for one, at in places.items()}
    beside = {one: cells.pop(one) for one in _BESIDE.get(made.name, ()) if one in cells}
    if "mark" in beside and name_key(beside["mark"]) in _NO_MARK:
        return
    row = {one: cell for one in ROWS[made.name] if (cell := _cell(made, line.row, one, cells.get(one, "")))}
    needed = _needed(made.name, row)
    for one in needed:
        if one not in row and not cells.get(one):
            made.add("capability.file.cell_missing", line.row, one, cell=one)
    if len(made.findings) == before:
        _ask_of_a_row(made, line.row, row)
    made.rows.append(row)
    made.lines.append(line.row)
    made.beside.append((line.row, beside))


def _needed(table: str, row: Row) -> tuple[str, ...]:
    """Name what a row has to say; of a package also which one, but where the whole row is without content."""
    if table == "packages" and row.get("cell") != "row_without_content":
        return (*_NEEDED[table], "dimension", "package")
    return _NEEDED[table]


def _text(line: Line, at: int) -> str:
    return unguarded(" ".join(composed(line.cells[at]).split())) if at < len(line.cells) else ""


def _cell(made: _Table, row: int, column: str, written: str) -> str:
    """Read one cell; what cannot be read is told, and nothing."""
    kind = ROWS[made.name][column]
    if not written or (kind is Cell.TEXT and name_key(written) in _NOT_KNOWN):
        return ""
    if kind is Cell.CODE:
        return _code(made, row, column, written)
    code, read = _READ["starts" if column in ("starts", "ends") else kind]
    is_level = column in ("level_now", "level_target")
    try:
        found = read(written)
    except LifecycleError:
        found = ""
    if found and not (is_level and int(found) > HIGHEST_LEVEL):
        return found
    made.add(
        "capability.file.no_level" if is_level else code,
        row,
        column,
        value=shown(written),
        highest=HIGHEST_LEVEL,
    )
    return ""


def _whole(written: str) -> str:
    if not (written.isdecimal() and written.isascii() and len(written) <= _LONGEST):
        raise InvalidValue("number", written, expected="whole_number")
    return str(int(written))


_READ: Final[Mapping[str, tuple[str, Callable[[str], str]]]] = {
    Cell.TEXT: ("capability.file.no_text", lambda written: clean_text("value", written)),
    Cell.NUMBER: ("capability.file.no_number", _whole),
    Cell.NUMERAL: ("capability.file.no_numeral", read_numeral),
    "starts": ("capability.file.no_day", lambda written: day_as_written(written).written),
}
"""Kind of cell -> what is said of one that cannot be read, and how it is read."""


_LONGEST: Final = 6
"""Digits of a level, or of a package's number: more is no such thing."""


def _code(made: _Table, row: int, column: str, written: str) -> str:
    key = f"{made.name}.{column}"
    found = made.words(f"code.{key}", written, CODES[key])
    if found is None and CODES[key] is DIMENSIONS:
        found = _DIMENSIONS.get(name_key(written))
    if found is None and is_a_mark(written) and "tbd" in CODES[key]:
        found = "tbd"
    if found is None:
        allowed = tuple(f"{key}.{one}" for one in CODES[key])
        made.add("capability.file.unknown_code", row, column, value=shown(written), allowed_codes=allowed)
    return found or ""


def _ask_of_a_row(made: _Table, row: int, said: Row) -> None:
    """Ask what one row has to agree with by itself."""
    asked = _ASKED.get(made.name)
    if asked is not None:
        asked(made, row, said)


def _ask_of_a_target(made: _Table, row: int, said: Row) -> None:
    kind = said.get("target_kind")
    if kind in _COUNTED and "figure" not in said:
        made.add(
            "capability.file.target_without_number",
            row,
            "target_kind",
            allowed_codes=(f"sub_goals.target_kind.{kind}",),
        )
    if kind == "per_period" and "per" not in said:
        made.add("capability.file.target_without_period", row, "target_kind")


def _ask_of_a_package(made: _Table, row: int, said: Row) -> None:
    cell = said.get("cell")
    is_filled = "activity" in said and not is_a_mark(said["activity"])
    if cell == "filled" and not is_filled:
        made.add("capability.file.filled_without_activity", row, "cell")
    elif cell not in (None, "filled") and is_filled:
        made.add("capability.file.activity_in_an_empty_cell", row, "cell", value=said["activity"])
    if (
        "starts" in said
        and "ends" in said
        and parse_partial(said["starts"]).earliest > (parse_partial(said["ends"]).latest)
    ):
        made.add("capability.file.ends_before_it_starts", row, "ends", value=said["ends"])
    if said.get("package") == "0":
        made.add("capability.file.no_number", row, "package", value="0")


_ASKED: Final[Mapping[str, Callable[[_Table, int, Row], None]]] = {
    "sub_goals": _ask_of_a_target,
    "packages": _ask_of_a_package,
}


def _refuse_twice(made: _Table) -> None:
    """Tell of what a table says twice, where that can be true once only."""
    if made.name not in SAID_ONCE:
        return
    first: dict[tuple[str, ...], int] = {}
    for line, row in zip(made.lines, made.rows, strict=True):
        key = tuple(name_key(row.get(one, "")) for one in SAID_ONCE[made.name])
        if not all(key[: len(_NEEDED[made.name])]):
            continue
        if key in first:
            column = SAID_ONCE[made.name][0]
            made.add("capability.file.twice", line, column, first_row=first[key], value=row.get(column, ""))
        first.setdefault(key, line)


def _described(read: Mapping[str, _Table], plan: Plan) -> dict[str, tuple[str, Sequence[Row]]]:
    """Give the tables that describe what others name, each with where it stands: a file, or else the plan."""
    reference, said = plan
    tables = [one for one, _ in _KNOWN_BY.values()]
    here: dict[str, tuple[str, Sequence[Row]]] = {
        one: (reference, rows) for one in tables if (rows := rows_in(said.get(one, ())))
    }
    return here | {one: (read[one].file, read[one].rows) for one in tables if one in read}


def _unknown_names(made: _Table, described: Mapping[str, tuple[str, Sequence[Row]]]) -> Iterator[Finding]:
    """Tell of names that the table which describes them does not know, in the folder or else in the plan.

    Where neither has it nothing is told.
    """
    for column, (describing, code) in _KNOWN_BY.items():
        if column not in ROWS[made.name] or describing == made.name or describing not in described:
            continue
        where, rows = described[describing]
        there = [one.get(column, "") for one in rows]
        known = {name_key(one) for one in there}
        told: set[str] = set()
        for line, row in zip(made.lines, made.rows, strict=True):
            name = row.get(column, "")
            if not name or name_key(name) in known or name_key(name) in told:
                continue
            told.add(name_key(name))
            asked = _Table(made.file, made.name, made.words, made.headings, ())
            facts: dict[str, object] = {"value": name, "file": where}
            meant = nearest(name, there)
            if meant:
                asked.add(f"{code}.nearest", line, column, nearest=meant, **facts)
            else:
                asked.add(code, line, column, **facts)
            yield from asked.findings


def _not_as_said(read: Mapping[str, _Table]) -> Sequence[Finding]:
    """Tell of sub-goals that are said to be worked out, and have no packages, or the other way round."""
    if not {"sub_goals", "packages"} <= read.keys():
        return ()
    goals = read["sub_goals"]
    filled = (row for row in read["packages"].rows if row.get("activity"))
    planned = {name_key(row.get("sub_goal", "")) for row in filled}
    asked = _Table(goals.file, goals.name, goals.words, goals.headings, ())
    for (line, beside), row in zip(goals.beside, goals.rows, strict=True):
        said = name_key(beside.get("worked_out", ""))
        if said and (said in _YES) is not (name_key(row.get("sub_goal", "")) in planned):
            asked.add(
                "capability.file.worked_out_without_packages"
                if said in _YES
                else "capability.file.packages_of_what_is_not_worked_out",
                line,
                "worked_out",
                value=row.get("sub_goal", ""),
                file=read["packages"].file,
            )
    return asked.findings
