"""What a form asks for, field by field, and what somebody filled in.

A field's shape says how it is asked for: a line, a text, a list with one on each line, a code to choose, a
small table row by row. What is typed reaches the story as what it is: items, and rows by their columns.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from binascii import Error as NotBase64
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from lifecycle.codes import CODES
from lifecycle.fields import ENGINES_OWN, FIELDS, NOT_SAID, ROWS, Cell, Dated, Shape, rows_in
from lifecycle.values import dataclass
from words.fields import cell_in_words, family_of, field_in_words

if TYPE_CHECKING:
    from werkzeug.datastructures import FileStorage, MultiDict

    from lifecycle.fields import Value
    from words.texts import Texts
    from workflows.lookup.field_values import Given

Kind: TypeAlias = Literal["line", "text", "list", "choice", "several", "rows", "files"]

SPARE: Final = 2
"""Empty rows at the end of a small table, for what is to be added."""

MORE: Final = 5
"""So many more are there when somebody asks for more."""

_MOST_ROWS: Final = 1_000
"""More rows than any small table has."""

_LINES: Final = frozenset(
    {
        *("title", "diary_number", "responsible", "source", "decided_by", "paragraph", "proof", "board"),
        *("prepared_at", "budget_holder", "minutes_at", "receiver", "target", "indicator", "meeting"),
        *("priority", "theme", "annex_decider", "meets_at", "place"),
    }
)
"""Texts that are a line, and no more."""

_LISTS: Final = (Shape.TEXTS, Shape.UNITS, Shape.AREAS)
YES_OR_NO: Final = ("yes", "no")


@dataclass(frozen=True, slots=True)
class Choice:
    """A code that can be chosen, and what it is called."""

    code: str
    label: str


@dataclass(frozen=True, slots=True)
class Heading:
    """A column of a small table; without choices its cells are written."""

    key: str
    label: str
    choices: Sequence[Choice] = ()
    is_number: bool = False
    is_told: bool = False
    """What stands there is to be read, and nobody writes it."""


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that somebody chose; the form keeps it, so that what was shown first is what is done."""

    name: str
    data: bytes

    @property
    def kept(self) -> str:
        """Write it so that a form can hold it."""
        return b64encode(self.data).decode("ascii")


@dataclass(frozen=True, slots=True)
class Control:
    """What a form asks, and what stands there already."""

    name: str
    label: str
    kind: Kind = "line"
    text: str = ""
    """What stands there; of a list one on each line."""
    chosen: Sequence[str] = ()
    rows: Sequence[Mapping[str, str]] = ()
    choices: Sequence[Choice] = ()
    headings: Sequence[Heading] = ()
    files: Sequence[Upload] = ()
    hint: str = ""
    is_number: bool = False
    is_day: bool = False
    """What is written is a day, a month or a year, and nothing else."""
    is_end: bool = False
    """It is that, a length of time, or a word that stands for an end."""
    is_required: bool = False
    is_fixed: bool = False
    """Of a small table: it has these rows and no others, each about what it tells."""
    takes_several: bool = False
    """Of files: more than one can be chosen."""


def can_be_said(names: Iterable[str]) -> tuple[str, ...]:
    """Leave out what the engine notes by itself."""
    return tuple(name for name in names if name not in NOT_SAID and name not in ENGINES_OWN)


def control_of(texts: Texts, name: str, value: Value) -> Control:
    """Make the control of a field that holds a value, with names in place of ids."""
    label, shape = texts.word("field", name), FIELDS[name]
    if shape is Shape.ROWS:
        rows = [_row_typed(texts, name, row) for row in rows_in(value)]
        return Control(name, label, "rows", rows=rows, headings=_headings(texts, name))
    if shape is Shape.CODES:
        chosen = tuple(map(str, value)) if isinstance(value, tuple) else ()
        return Control(name, label, "several", chosen=chosen, choices=_choices(texts, name))
    if name in CODES:
        return Control(name, label, "choice", str(value or ""), choices=_choices(texts, name))
    if shape is Shape.FLAG:
        said = "" if value is None else "yes" if value else "no"
        yes_or_no = [Choice(one, texts.text(f"value.{one}")) for one in YES_OR_NO]
        return Control(name, label, "choice", said, choices=yes_or_no)
    if shape in _LISTS:
        items = value if isinstance(value, tuple) else ()
        return Control(name, label, "list", "\n".join(map(str, items)), hint=texts.text("web.hint.list"))
    return _written(texts, name, label, value)


def _written(texts: Texts, name: str, label: str, value: Value) -> Control:
    shape = FIELDS[name]
    said = value.text if isinstance(value, Dated) else field_in_words(texts, name, value)
    text = "" if said is None else str(said)
    is_number = shape in (Shape.NUMBER, Shape.NUMERAL)
    is_day = shape in (Shape.DAY, Shape.DATED)
    hint = texts.text("web.hint.day") if is_day else ""
    kind: Kind = "text" if shape is Shape.TEXT and name not in _LINES else "line"
    return Control(name, label, kind, text, hint=hint, is_number=is_number, is_day=is_day)


def _choices(texts: Texts, key: str) -> list[Choice]:
    return [Choice(code, texts.word(family_of(key), code)) for code in CODES[key]]


def _headings(texts: Texts, name: str) -> list[Heading]:
    return [
        Heading(
            column,
            texts.word("cell", column),
            _choices(texts, f"{name}.{column}") if f"{name}.{column}" in CODES else (),
            is_number=cell in (Cell.NUMBER, Cell.NUMERAL),
        )
        for column, cell in ROWS[name].items()
    ]


def _row_typed(texts: Texts, name: str, row: Mapping[str, str]) -> dict[str, str]:
    """Give a row as it is filled in: codes as they are, for they are chosen; the rest in words."""
    return {
        column: cell if f"{name}.{column}" in CODES else cell_in_words(texts, name, column, cell)
        for column, cell in row.items()
    }


def filled_in(
    control: Control, form: MultiDict[str, str], chosen: MultiDict[str, FileStorage] | None = None
) -> Control:
    """Put what somebody typed, or chose, in the place of what stood there."""
    match control.kind:
        case "files":
            read = [Upload(one.filename, one.read()) for one in _files_in(control, chosen) if one.filename]
            return replace(control, files=read or [*_kept_in(control, form)])
        case "rows":
            return replace(control, rows=_rows_in(control, form))
        case "several":
            return replace(control, chosen=tuple(form.getlist(control.name)))
        case _:
            return replace(control, text=_plain(form.get(control.name, "")))


def _files_in(control: Control, chosen: MultiDict[str, FileStorage] | None) -> Sequence[FileStorage]:
    return [] if chosen is None else chosen.getlist(control.name)


def _kept_in(control: Control, form: MultiDict[str, str]) -> Iterator[Upload]:
    """Read again what was chosen before, and nobody chose otherwise since."""
    names, kept = (form.getlist(f"{control.name}.{what}") for what in ("called", "kept"))
    for name, data in zip(names, kept, strict=False):
        try:
            yield Upload(name, b64decode(data, validate=True))
        except (NotBase64, ValueError):  # no form of ours says so
            continue


def _rows_in(control: Control, form: MultiDict[str, str]) -> list[dict[str, str]]:
    """Read the rows of a small table; where it has none of its own, one in which nothing stands is none."""
    if control.is_fixed:
        return [
            {
                **row,
                **{
                    one.key: _plain(form.get(f"{control.name}.{number}.{one.key}", row.get(one.key, "")))
                    for one in control.headings
                    if not one.is_told
                },
            }
            for number, row in enumerate(control.rows)
        ]
    count = min(form.get(f"{control.name}.rows", 0, type=int), _MOST_ROWS)
    rows = (
        {one.key: _plain(form.get(f"{control.name}.{number}.{one.key}", "")) for one in control.headings}
        for number in range(count)
    )
    return [row for row in rows if any(row.values())]


def _plain(text: str) -> str:
    """Give lines as we write them; a browser ends each with two marks."""
    return text.replace("\r\n", "\n").strip()


def has_something(control: Control) -> bool:
    """Whether anything is filled in, ticked or chosen."""
    return bool(control.text.strip() or control.chosen or _said(control.rows) or control.files)


def is_same(one: Control, other: Control) -> bool:
    """Whether the same stands in both, but for spaces at the ends and empty cells."""
    return (one.text.strip(), set(one.chosen), _said(one.rows)) == (
        other.text.strip(),
        set(other.chosen),
        _said(other.rows),
    )


def _said(rows: Sequence[Mapping[str, str]]) -> list[dict[str, str]]:
    return [{key: cell.strip() for key, cell in row.items() if cell.strip()} for row in rows]


def said_in(control: Control) -> Given:
    """Give what stands in a control as a story takes it."""
    match control.kind:
        case "rows":
            return [{key: cell for key, cell in row.items() if cell} for row in control.rows]
        case "several":
            return list(control.chosen)
        case "list":
            return [line.strip() for line in control.text.split("\n") if line.strip()]
        case _:
            return control.text
