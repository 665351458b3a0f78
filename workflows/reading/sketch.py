"""The organisation of an agreement: its parties, forums, chairs, members and posts, as one sketch (H-065)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from lifecycle.chairs import in_the_chair, next_in_the_chair
from lifecycle.fields import rows_in
from lifecycle.lacking import perspectives_of
from lifecycle.posts import posts_of
from lifecycle.records import Forum
from lifecycle.snapshot import the
from lifecycle.values import dataclass
from workflows.lookup.by_name import find_record
from workflows.lookup.snapshot import snapshot_of
from workflows.reading.chronicle import names_in
from workflows.reading.listings import hanging_on

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from lifecycle.fields import Row
    from lifecycle.posts import Post
    from lifecycle.rulebook import Rulebook
    from lifecycle.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class Drawn:
    """One forum; of each row the party is a name."""

    reference: str
    title: str
    state: str
    under: str | None
    """Reference of what it hangs on."""
    forum_kind: str | None
    perspectives: tuple[str, ...]
    cadence: str | None
    parties: tuple[str, ...]
    chair: Sequence[Row]
    """Who has it on the day."""
    next_chair: Sequence[Row]
    """Who takes it over first."""
    members: Sequence[Row]


@dataclass(frozen=True, slots=True)
class Sketch:
    """Everything that is drawn of one agreement, or of one forum."""

    reference: str
    title: str
    parties: tuple[str, ...]
    forums: tuple[Drawn, ...]
    """Those with strategic questions first; then those of the agreement above, and of those below."""
    posts: tuple[Post, ...]
    """What the parties give to coordination: said by the agreement, else by the one above."""


def sketch(connection: Connection, rulebook: Rulebook, reference: str, *, on: date) -> Sketch | None:
    """Gather what is drawn of an agreement or a forum on a day; None where it is no more.

    Raises:
        UnknownRecord: nothing has the reference; the nearest ones are named.
    """
    one = snapshot_of(connection, rulebook, find_record(connection, reference).reference)
    if one is None:
        return None
    line = [one, *_agreements_above(connection, rulebook, one)]
    if one.machine == "forum":
        forums = [one]
    else:
        forums = [*hanging_on(connection, rulebook, ("forum",), under=one.reference)]
        for above in line[1:]:
            shared = hanging_on(connection, rulebook, ("forum",), under=above.reference)
            forums += [each for each in shared if each.parent == above.reference]
    drawn = [_drawn(connection, each, on) for each in forums]
    return Sketch(
        reference=one.reference,
        title=one.title,
        parties=tuple(unit.name for unit in one.parties),
        forums=tuple(sorted(drawn, key=lambda each: ("strategic" not in each.perspectives, each.reference))),
        posts=next(filter(None, (_posts(connection, each) for each in line)), ()),
    )


def _agreements_above(connection: Connection, rulebook: Rulebook, one: Snapshot) -> list[Snapshot]:
    names = [record.reference for record in one.above]
    found = (snapshot_of(connection, rulebook, name) for name in names)
    return [each for each in found if each is not None and each.is_agreement]


def _drawn(connection: Connection, one: Snapshot, on: date) -> Drawn:
    forum, said = the(Forum, one.noun), names_in(connection, one.values)
    chair = rows_in(said["chair"])
    return Drawn(
        reference=one.reference,
        title=forum.title,
        state=one.state,
        under=one.parent,
        forum_kind=forum.forum_kind,
        perspectives=perspectives_of(forum),
        cadence=forum.cadence,
        parties=tuple(unit.name for unit in one.parties),
        chair=in_the_chair(chair, on),
        next_chair=next_in_the_chair(chair, on),
        members=rows_in(said["members"]),
    )


def _posts(connection: Connection, one: Snapshot) -> tuple[Post, ...]:
    if not one.is_agreement:
        return ()
    return posts_of(
        rows_in(names_in(connection, {"coordination": one.values["coordination"]})["coordination"])
    )
