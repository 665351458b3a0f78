"""The posts that parties give to coordination: whoever they employ together has one (H-078, H-080)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from lifecycle.names import name_key
from lifecycle.values import dataclass

if TYPE_CHECKING:
    from lifecycle.fields import Row

WHOLE: Final = 100


@dataclass(frozen=True, slots=True)
class Post:
    """One post, or part of one, with what each party gives to it."""

    function: str
    shares: tuple[tuple[str, int | None], ...]
    """A party's id and its percent; None: it is not said how much."""
    is_joint: bool = False

    @property
    def parties(self) -> tuple[str, ...]:
        """The ids of those that give to it."""
        return tuple(dict.fromkeys(party for party, _ in self.shares if party))

    @property
    def given(self) -> int | None:
        """What the parties say that they give, in percent of a post; None: nobody says."""
        said = [percent for _, percent in self.shares if percent is not None]
        return sum(said) if said else None

    @property
    def percent(self) -> int | None:
        """How much of a post that is: whoever is employed together is one person and no more."""
        return min(self.given, WHOLE) if self.is_joint and self.given is not None else self.given


def posts_of(coordination: Iterable[Row]) -> tuple[Post, ...]:
    """Gather the rows of an agreement's coordination into posts, in the order in which they are told."""
    found: list[tuple[str | None, Post]] = []
    for row in coordination:
        function, is_joint = row.get("function", ""), row.get("joint") == "yes"
        percent = int(row["percent"]) if row.get("percent") else None
        share = (row.get("party", ""), percent)
        key = name_key(function) if is_joint else None
        at = next((at for at, (known, _) in enumerate(found) if known is not None and known == key), None)
        if at is None:
            found.append((key, Post(function, (share,), is_joint)))
        else:
            found[at] = (key, Post(found[at][1].function, (*found[at][1].shares, share), is_joint=True))
    return tuple(post for _, post in found)


def joint_with(coordination: Iterable[Row], party: str) -> tuple[tuple[str, str], ...]:
    """Give the other parties, each with the function, that share a post with one: its holder is of all."""
    joint = [post for post in posts_of(coordination) if post.is_joint and party in post.parties]
    return tuple((other, post.function) for post in joint for other in post.parties if other != party)
