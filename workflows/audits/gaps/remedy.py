"""What would close a gap: a command line, with blanks for what only a person knows."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, TypeAlias

_PLAIN: Final = re.compile(r"[\w.,:+=/@%-]+")


@dataclass(frozen=True, slots=True)
class Blank:
    """What only a person can fill in; a command line has its name there, in capitals."""

    name: str


Word: TypeAlias = str | tuple[str | Blank, ...]
"""One word of a command line, whole or with blanks in it."""

Line: TypeAlias = tuple[Word, ...]
"""What is typed after `handslag`."""

DAY: Final = Blank("day")
FUNCTION: Final = Blank("function")
PARTY: Final = Blank("party")
PERSON: Final = Blank("person")
TEXT: Final = Blank("text")


def command_line(line: Line, say: Callable[[str], str] = str.upper) -> str:
    """Write a line as it is typed; `say` names the blanks."""
    return " ".join(("handslag", *(_quoted(_written(word, say)) for word in line)))


def _written(word: Word, say: Callable[[str], str]) -> str:
    parts = (word,) if isinstance(word, str) else word
    return "".join(say(part.name) if isinstance(part, Blank) else part for part in parts)


def _quoted(word: str) -> str:
    """Put what a shell would take apart between double quotes, which every shell knows."""
    if _PLAIN.fullmatch(word):
        return word
    escaped = re.sub(r'([\\"$`])', r"\\\1", word)
    return f'"{escaped}"'
