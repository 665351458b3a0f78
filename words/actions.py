"""An action as a command line, with the names of its blanks in capitals."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from workflows.action import Blank, Code
from workflows.lookup.typed import NOTHING, cell_of, joined, list_of

if TYPE_CHECKING:
    from words.texts import Texts
    from workflows.action import Action, Row, Value

_PLAIN: Final = re.compile(r"[\w.,:+=/@%-]+")


@dataclass(frozen=True, slots=True)
class _Voice:
    """How what is no text of its own is written."""

    blank: Callable[[str], str]
    field: Callable[[str], str]
    code: Callable[[Code], str]


def command_line(action: Action, say: Callable[[str], str] = str.upper) -> str:
    """Write an action as a program types it, with codes; `say` names the blanks."""
    return _line(action, _Voice(say, str, str), "handslag")


def line_in_words(texts: Texts, action: Action, *, program: str = "handslag") -> str:
    """Write an action as it is typed by somebody who reads this language."""
    voice = _Voice(texts.metavar, lambda name: texts.word("field", name), lambda code: _code(texts, code))
    return _line(action, voice, program)


def _code(texts: Texts, code: Code) -> str:
    family, _, machine = code.family.partition(".")
    return texts.trigger(machine, str(code)) if family == "trigger" else texts.word(code.family, str(code))


def _line(action: Action, voice: _Voice, program: str) -> str:
    return " ".join((program, *map(quoted, _words(action, voice))))


def quoted(word: str) -> str:
    """Put what a shell would take apart between double quotes, which every shell knows."""
    if _PLAIN.fullmatch(word):
        return word
    escaped = re.sub(r'([\\"$`])', r"\\\1", word)
    return f'"{escaped}"'


def _words(action: Action, voice: _Voice) -> Iterator[str]:
    yield from action.command.split()
    yield from (_cell(one, voice) for one in action.arguments)
    yield from (f"{voice.field(name)}={_written(value, voice)}" for name, value in action.fields.items())
    yield from (f"{voice.field(name)}+={_written(value, voice)}" for name, value in action.added.items())
    for name, value in action.options.items():
        yield f"--{name.replace('_', '-')}"
        if value is not True:
            yield _written(value, voice)


def _written(value: Value, voice: _Voice) -> str:
    """Write a value as people type it: several with semicolons, the cells of a row with bars."""
    match value:
        case str() | Blank():
            return _cell(value, voice)
        case bool():
            return "yes" if value else "no"
        case _:
            return joined([_escaped(one, voice) for one in value], "; ")


def _escaped(one: str | Row, voice: _Voice) -> str:
    return list_of([one]) if isinstance(one, str) else _row(one, voice)


def _row(row: Row, voice: _Voice) -> str:
    return " | ".join(_in_row(column, cell, voice) for column, cell in row.items())


def _in_row(column: str, cell: str | Blank, voice: _Voice) -> str:
    """Write a cell; what may be taken for another column in some language has its own name before it."""
    if isinstance(cell, Blank):
        return voice.blank(cell.blank)
    return f"{column}: {cell_of(cell)}" if ":" in cell or cell == NOTHING else cell_of(cell)


def _cell(cell: str | Blank, voice: _Voice) -> str:
    match cell:
        case Blank():
            return voice.blank(cell.blank)
        case Code():
            return voice.code(cell)
        case _:
            return cell
