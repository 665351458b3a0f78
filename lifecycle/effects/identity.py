"""What makes a thing that a step makes that thing, and no other."""

from __future__ import annotations

from typing import Final, TypeAlias

from lifecycle.fields import Value, Values
from lifecycle.names import name_key
from lifecycle.nouns import normal, noun_driven_by

Identity: TypeAlias = tuple[Value, ...]

_MAY_BE_OPEN: Final = frozenset({"subject_id"})
"""Fields that may not be said yet: a sheet's line about the communication plan when there was none."""


def what_it_is(machine: str, values: Values) -> Identity:
    """Give what a thing made with these values is; names that are written alike are one."""
    said = normal({name: values.get(name) for name in _identified_by(machine)})
    return tuple(name_key(one) if isinstance(one, str) else one or None for one in said.values())


def may_be(machine: str, made: Identity, sought: Identity) -> bool:
    """Whether one thing may be another: it is the same in everything that both say."""
    return all(
        one == other or (name in _MAY_BE_OPEN and None in (one, other))
        for name, one, other in zip(_identified_by(machine), made, sought, strict=True)
    )


def _identified_by(machine: str) -> tuple[str, ...]:
    return noun_driven_by(machine).identified_by or ()
