"""An action as a command line, with the names of its blanks in capitals."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Final

from workflows.action import Blank
from workflows.lookup.typed import NOTHING, cell_of, joined, list_of

if TYPE_CHECKING:
    from words.texts import Texts
    from workflows.action import Action, Row, Value

_PLAIN: Final = re.compile(r"[\w.,:+=/@%-]+")


def command_line(
    action: Action,
    say: Callable[[str], str] = str.upper,
    *,
    field: Callable[[str], str] = str,
    program: str = "handslag",
) -> str:
    """Write an action as it is typed; `say` names the blanks, `field` the fields."""
    return " ".join((program, *map(quoted, _words(action, say, field))))


def line_in_words(texts: Texts, action: Action, *, program: str = "handslag") -> str:
    """Write an action as it is typed by somebody who reads this language."""
    return command_line(action, texts.metavar, field=lambda name: texts.word("field", name), program=program)


def quoted(word: str) -> str:
    """Put what a shell would take apart between double quotes, which every shell knows."""
    if _PLAIN.fullmatch(word):
        return word
    escaped = re.sub(r'([\\"$`])', r"\\\1", word)
    return f'"{escaped}"'


def _words(action: Action, say: Callable[[str], str], field: Callable[[str], str]) -> Iterator[str]:
    yield from action.command.split()
    yield from (_cell(one, say) for one in action.arguments)
    yield from (f"{field(name)}={_written(value, say)}" for name, value in action.fields.items())
    yield from (f"{field(name)}+={_written(value, say)}" for name, value in action.added.items())
    for name, value in action.options.items():
        yield f"--{name.replace('_', '-')}"
        if value is not True:
            yield _written(value, say)


def _written(value: Value, say: Callable[[str], str]) -> str:
    """Write a value as people type it: several with semicolons, the cells of a row with bars."""
    match value:
        case str() | Blank():
            return _cell(value, say)
        case bool():
            return "yes" if value else "no"
        case _:
            return joined([_escaped(one, say) for one in value], "; ")


def _escaped(one: str | Row, say: Callable[[str], str]) -> str:
    return list_of([one]) if isinstance(one, str) else _row(one, say)


def _row(row: Row, say: Callable[[str], str]) -> str:
    return " | ".join(_in_row(column, cell, say) for column, cell in row.items())


def _in_row(column: str, cell: str | Blank, say: Callable[[str], str]) -> str:
    """Write a cell; what may be taken for another column in some language has its own name before it."""
    if isinstance(cell, Blank):
        return say(cell.blank)
    return f"{column}: {cell_of(cell)}" if ":" in cell or cell == NOTHING else cell_of(cell)


def _cell(cell: str | Blank, say: Callable[[str], str]) -> str:
    return say(cell.blank) if isinstance(cell, Blank) else cell
