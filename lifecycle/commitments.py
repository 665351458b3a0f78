"""What was said of a commitment on the sheet of a round (H-160): which outcome tells of which, and where.

Asked by the guard before a round is concluded, by the sheet, the agenda and the form that fill it in, and by
the result of a year: none of them says otherwise than another.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, TypeVar
from uuid import UUID

from lifecycle.acts import heir_of
from lifecycle.names import name_key
from lifecycle.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from lifecycle.fields import Row

_Line = TypeVar("_Line")


@dataclass(frozen=True, slots=True)
class Bound:
    """What a party has bound itself to."""

    party: Hashable
    commitment: str
    under: Hashable
    """The paper that says so."""
    is_followed_up: bool = True
    """Whether that is an action plan that has a line of its own; an agreement's functions have none."""


@dataclass(frozen=True, slots=True)
class Said:
    """An outcome, as it stands on a line that somebody answers."""

    party: Hashable
    commitment: str
    """Which of the party's; empty: the only one."""
    about: Hashable
    """What its line is about."""


def told_of(said: Said, bound: Iterable[Bound]) -> list[Bound]:
    """Give the commitments that an outcome tells of; none where nobody can know which one is meant.

    It is of the paper that its line is about, where its party has bound itself there to what it names, else
    of each that does. One that names nothing is of the only one that its party has: in the plan of its line,
    else in the plans that are followed up, else anywhere.
    """
    own = [one for one in bound if one.party == said.party]
    if said.commitment:
        own = [one for one in own if name_key(one.commitment) == name_key(said.commitment)]
        return [one for one in own if one.under == said.about] or own
    followed_up = [one for one in own if one.is_followed_up]
    here = [one for one in followed_up if one.under == said.about]
    return next((some for some in (here, followed_up or own) if len(some) == 1), [])


def untold(said: Iterable[Said], bound: Sequence[Bound]) -> Iterator[Bound]:
    """Give the commitments of which no outcome tells."""
    told = [one for each in said for one in told_of(each, bound)]
    return (one for one in bound if one not in told)


def line_for(lines: Iterable[tuple[_Line, str | None, Hashable]], under: Hashable = None) -> _Line | None:
    """Give the line on which the outcome of a commitment is written that has none yet.

    Args:
        lines: each that somebody answers, with its subject and what it is about.
        under: the paper that binds to it; None: any.
    """
    there = list(lines)
    of_plans = [(line, about) for line, subject, about in there if subject == "action_plans"]
    own = [line for line, about in of_plans if under is not None and about == under]
    return next(iter((*own, *(line for line, _ in of_plans), *(line for line, _, _ in there))), None)


def whose(row: Row, parties: Collection[UUID], heirs: Mapping[UUID, UUID]) -> UUID | None:
    """Give the party that a row of commitments or outcomes is of: who came after the one that it names."""
    return heir_of(UUID(row["party"]), parties, heirs) if row.get("party") else None
