"""What a hole is, and how the command line is written that would close it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

if TYPE_CHECKING:
    from workflows.lookup.snapshot import Standing

Severity: TypeAlias = Literal["law", "must", "reason", "note"]

SEVERITIES: Final[tuple[Severity, ...]] = ("law", "must", "reason", "note")
"""The heaviest first: a law; what the handbook cannot do without; its other demands; what is only shown."""

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


@dataclass(frozen=True, slots=True)
class Gap:
    """What a question found: where, and what its kind does not say."""

    at: Standing
    closes: Line
    facts: Mapping[str, object] = field(default_factory=dict)
    about: str = ""
    agreements: tuple[str, ...] = ()
    """Where it concerns others than the agreement that the record is or hangs on."""
    severity: Severity | None = None
    source: str | None = None


@dataclass(frozen=True, slots=True)
class Hole:
    """Something that law or handbook asks for and the register does not show."""

    kind: str
    reference: str
    machine: str
    severity: Severity
    source: str
    """The paragraph, the handbook's items or Brå, as guards name theirs."""
    facts: Mapping[str, object]
    closes: Line
    about: str = ""
    """What in the record it is about: the name of a problem, an area, a party, a function."""
    agreements: tuple[str, ...] = ()
    """References of the agreements that it concerns."""


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
