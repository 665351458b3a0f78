"""Something that can be done, as a value: a front says it as a command line, a link or a form."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field
from types import MappingProxyType
from typing import Final, Self, TypeAlias

from lifecycle.values import dataclass


@dataclass(frozen=True, slots=True)
class Blank:
    """What only a person can fill in."""

    blank: str
    """The code of what is asked for: a day, a text, a function."""


class Code(str):
    """A code of a closed list; a front says it in words.

    To a program it is the code. `family` is that of its words: `trigger.main_agreement`, `function`, `kind`.
    """

    __slots__ = ("family",)

    family: str

    def __new__(cls, family: str, code: str) -> Self:
        """Make it of both."""
        made = super().__new__(cls, code)
        made.family = family
        return made

    def __reduce__(self) -> tuple[type[Self], tuple[str, str]]:
        """Say of what it is made: whoever keeps it outside of memory makes it anew of both."""
        return type(self), (self.family, str(self))


Row: TypeAlias = Mapping[str, "str | Blank"]
"""A row of a field that is a small table: its columns in order, as far as there is something to say."""

Value: TypeAlias = str | Blank | bool | Sequence[str] | Sequence[Row]
"""What is said of a field or in an option; True is an option that is only given."""

NOTHING: Final[Mapping[str, Value]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Action:
    """A command with what is to be said in it; in no language."""

    command: str
    """Its name: `amend`, `agreement new`."""
    arguments: tuple[str | Blank, ...] = ()
    """What it is about, in the command's order: a reference, then a step, a party, a number."""
    fields: Mapping[str, Value] = field(default_factory=dict)
    """What the record is to say: the field's code -> its whole value."""
    added: Mapping[str, Value] = field(default_factory=dict)
    """What is added to what a field says already."""
    options: Mapping[str, Value] = field(default_factory=dict)
    """The option's name without its dashes -> its value."""


def taking(
    reference: str,
    machine: str,
    trigger: str,
    fields: Mapping[str, Value] = NOTHING,
    options: Mapping[str, Value] = NOTHING,
) -> Action:
    """Take a step of a record."""
    return Action("advance", (reference, Code(f"trigger.{machine}", trigger)), fields, options=options)


def looking_on(reference: str) -> Action:
    """See which ways there are on from a record."""
    return Action("next", (reference,))


DAY: Final = Blank("day")
FUNCTION: Final = Blank("function")
PARTY: Final = Blank("party")
PERSON: Final = Blank("person")
TEXT: Final = Blank("text")
INSTEAD: Final = Blank("instead")
"""Whom something was written of, and whom it was of: `Polisen->LPO Nacka`."""
