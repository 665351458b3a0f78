"""An action as a command line, with the names of its blanks in capitals."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Final

from lifecycle.fields import ROWS
from workflows.action import Blank

if TYPE_CHECKING:
    from workflows.action import Action, Row, Value

_PLAIN: Final = re.compile(r"[\w.,:+=/@%-]+")


def command_line(action: Action, say: Callable[[str], str] = str.upper, *, program: str = "handslag") -> str:
    """Write an action as it is typed; `say` names the blanks."""
    return " ".join((program, *map(quoted, _words(action, say))))


def quoted(word: str) -> str:
    """Put what a shell would take apart between double quotes, which every shell knows."""
    if _PLAIN.fullmatch(word):
        return word
    escaped = re.sub(r'([\\"$`])', r"\\\1", word)
    return f'"{escaped}"'


def _words(action: Action, say: Callable[[str], str]) -> Iterator[str]:
    yield from action.command.split()
    yield from (_cell(one, say) for one in action.arguments)
    yield from (f"{name}={_written(name, value, say)}" for name, value in action.fields.items())
    yield from (f"{name}+={_written(name, value, say)}" for name, value in action.added.items())
    for name, value in action.options.items():
        yield f"--{name.replace('_', '-')}"
        if value is not True:
            yield _written(name, value, say)


def _written(name: str, value: Value, say: Callable[[str], str]) -> str:
    """Write a value as people type it: several with semicolons, the cells of a row with bars."""
    if isinstance(value, str | Blank):
        return _cell(value, say)
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "; ".join(one if isinstance(one, str) else _row(name, one, say) for one in value)


def _row(name: str, row: Row, say: Callable[[str], str]) -> str:
    cells = [_cell(row.get(column, ""), say) for column in ROWS[name]]
    while cells and not cells[-1]:
        cells.pop()
    return " | ".join(cells)


def _cell(cell: str | Blank, say: Callable[[str], str]) -> str:
    return say(cell.blank) if isinstance(cell, Blank) else cell
