"""An action as a command line, with the names of its blanks in capitals."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Final

from lifecycle.codes import CODES
from lifecycle.patterns import pattern
from lifecycle.values import dataclass
from words.document import Remedy
from words.fields import family_of
from workflows.action import Blank, Code
from workflows.lookup.typed import NOTHING, cell_of, joined, list_of

if TYPE_CHECKING:
    from words.texts import Texts
    from workflows.action import Action, Row, Value

_PLAIN: Final = pattern(r"[\w.,:+=/@%-]+")


@dataclass(frozen=True, slots=True)
class _Voice:
    """How what is no text of its own is written."""

    blank: Callable[[str], str]
    field: Callable[[str], str]
    code: Callable[[Code], str]
    said: Callable[[str, str], str]
    """Writes what is said of a field, or of a column of its rows, `problems.character`."""


def command_line(action: Action, say: Callable[[str], str] = str.upper) -> str:
    """Write an action as a program types it, with codes; `say` names the blanks."""
    return _line(action, _Voice(say, str, str, lambda _, said: said), "handslag")


def line_in_words(texts: Texts, action: Action, *, program: str = "handslag") -> str:
    """Write an action as it is typed by somebody who reads this language."""
    voice = _Voice(
        texts.metavar,
        lambda name: texts.word("field", name),
        lambda code: _code(texts, code),
        lambda key, said: texts.word(family_of(key), said) if key in CODES else said,
    )
    return _line(action, voice, program)


def remedy(texts: Texts, action: Action, *, indent: int = 0) -> Remedy:
    """Say what would mend something: as a line to be copied, and as what it is."""
    return Remedy(line_in_words(texts, action), indent, action)


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
    for equals, said in (("=", action.fields), ("+=", action.added)):
        for name, value in said.items():
            yield f"{voice.field(name)}{equals}{_written(value, voice, name)}"
    for name, value in action.options.items():
        yield f"--{name.replace('_', '-')}"
        if value is not True:
            yield _written(value, voice, name)


def _written(value: Value, voice: _Voice, name: str) -> str:
    """Write a value as people type it: several with semicolons, the cells of a row with bars."""
    match value:
        case str() | Blank():
            return _cell(value, voice, name)
        case bool():
            return voice.code(Code("value", "yes" if value else "no"))
        case _:
            return joined([_escaped(one, voice, name) for one in value], "; ")


def _escaped(one: str | Row, voice: _Voice, name: str) -> str:
    return list_of([voice.said(name, one)]) if isinstance(one, str) else _row(one, voice, name)


def _row(row: Row, voice: _Voice, name: str) -> str:
    return " | ".join(_in_row(column, cell, voice, name) for column, cell in row.items())


def _in_row(column: str, cell: str | Blank, voice: _Voice, name: str) -> str:
    """Write a cell; what may be taken for another column in some language has its own name before it."""
    if isinstance(cell, Blank):
        return voice.blank(cell.blank)
    cell = voice.said(f"{name}.{column}", cell)
    return f"{column}: {cell_of(cell)}" if ":" in cell or cell == NOTHING else cell_of(cell)


def _cell(cell: str | Blank, voice: _Voice, name: str = "") -> str:
    match cell:
        case Blank():
            return voice.blank(cell.blank)
        case Code():
            return voice.code(cell)
        case _:
            return voice.said(name, cell)
