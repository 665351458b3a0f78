"""What makes a thing that a step makes that thing, and no other."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, TypeAlias

from lifecycle.fields import Value, Values
from lifecycle.names import name_key
from lifecycle.nouns import normal

Identity: TypeAlias = tuple[Value, ...]

IDENTITY: Final[Mapping[str, tuple[str, ...]]] = {
    "sub_agreement": ("areas",),
    "problem_picture": ("areas",),
    "action_plan": ("priority",),
    "communication_plan": (),
    "follow_up_plan": (),
    "contact_list": (),
    "activity": ("title",),
    "meeting": (),
    "round": ("period",),
    "follow_up": ("subject", "aspect", "subject_id", "indicator"),
}
"""Machine -> the fields by which a thing of that kind is told from others that the same record made.

Without any there is one of a kind: the communication plan of an agreement, the meeting after a meeting,
whichever day it is planned for. What is made with other values in these fields is another thing, with a
reference of its own; what people did with the first is not done with it.
"""

_MAY_BE_OPEN: Final = frozenset({"subject_id"})
"""Fields that may not be said yet: a sheet's line about the communication plan when there was none."""


def what_it_is(machine: str, values: Values) -> Identity:
    """Give what a thing made with these values is; names that are written alike are one."""
    said = normal({name: values.get(name) for name in IDENTITY.get(machine, ())})
    return tuple(name_key(one) if isinstance(one, str) else one or None for one in said.values())


def may_be(machine: str, made: Identity, sought: Identity) -> bool:
    """Whether one thing may be another: it is the same in everything that both say."""
    return all(
        one == other or (name in _MAY_BE_OPEN and None in (one, other))
        for name, one, other in zip(IDENTITY.get(machine, ()), made, sought, strict=True)
    )
