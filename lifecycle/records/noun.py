"""What a noun is: which fields it picks from the vocabulary, where it may stand, what a later one takes over.

Each noun is described beside its table; `lifecycle.nouns` lists them all. What its states mean and which step
says which field stands in its machine's file; what a field is, in `lifecycle.fields`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import TYPE_CHECKING, Final

from lifecycle.fields import FIELDS
from lifecycle.values import dataclass

if TYPE_CHECKING:
    from sqlmodel import SQLModel

SPINE: Final = ("parent_id", "predecessor_id", "to_be_decided")
"""Fields of every record: they stand on the record itself."""

_ALWAYS_ANEW: Final = ("predecessor_id", "to_be_decided")


@dataclass(frozen=True, slots=True)
class Noun:
    """A kind of thing that records are."""

    kind: type[SQLModel]
    """Its table."""
    picks: tuple[str, ...]
    """Its fields, in the order in which they are shown."""
    dates: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Date that a timer may name -> the fields that it is read or computed from."""
    parents: tuple[str, ...] = ()
    """Machines of what it may hang on (H-010, H-017..019, H-120)."""
    in_time_of: tuple[str, ...] = ()
    """Those of its parents while which stand, and not before or after, it happens."""
    anew: tuple[str, ...] | None = None
    """What a later version, or a successor, says anew: it takes over everything else. None: there is none."""
    called: str = ""
    """What it is called after the reference of what it hangs on."""
    identified_by: tuple[str, ...] | None = None
    """Fields by which one that a step makes is told from others that the same record made.

    Without any there is one of a kind: the communication plan of an agreement, the meeting after a meeting,
    whichever day it is planned for. What is made with other values in these fields is another thing, with a
    reference of its own; what people did with the first is not done with it. None: no step makes one.
    """
    titles: tuple[str, ...] = ("title",)
    """Fields by which people call one, the first that says something."""
    said_by_acts: Mapping[str, str] = field(default_factory=dict)
    """Field with a day -> the kind of act that says that day, once one is recorded."""
    due_after: Mapping[str, str] = field(default_factory=dict)
    """Field with the day by which something is to be done -> the one with the day on which that begins."""
    leaves_behind: bool = False
    """A later one sees what hangs on the one before it, and what else comes after that."""
    meets_duties: bool = False
    """A step of it may meet a duty that the municipality has by law."""
    fields: tuple[str, ...] = field(init=False)
    """Those of every record and its own, in the order of the vocabulary."""

    def __post_init__(self) -> None:
        own = {*SPINE, *self.picks}
        object.__setattr__(self, "fields", tuple(name for name in FIELDS if name in own))

    @property
    def shown(self) -> tuple[str, ...]:
        """Every field in the order of showing: where a record stands first, unless that has its own place."""
        return (*(name for name in SPINE if name not in self.picks), *self.picks)

    @property
    def copied(self) -> tuple[str, ...]:
        """What a later version, or a successor, takes over."""
        if self.anew is None:
            return ()
        return tuple(name for name in self.fields if name not in {*_ALWAYS_ANEW, *self.anew})
