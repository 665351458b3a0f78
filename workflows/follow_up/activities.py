"""Activities: finding and listing them, and how far each has come."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import select

from lifecycle.errors import UnknownRecord
from lifecycle.names import sort_key
from lifecycle.readers import readable_of
from lifecycle.records import Activity, FollowUp, Record, Round
from lifecycle.snapshot import Snapshot, snapshots, the
from lifecycle.table import table
from lifecycle.tallies import (
    Contradicted,
    Held,
    Recorded,
    contradicted,
    counts_of,
    held_so_far,
)
from lifecycle.targets import parse_target
from lifecycle.values import dataclass
from workflows.lookup.by_name import find_record, nearest
from workflows.lookup.snapshot import hangs_on, in_states

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from lifecycle.rulebook import Rulebook

_RECORD, _FOLLOW_UP, _ROUND = table(Record), table(FollowUp), table(Round)


@dataclass(frozen=True, slots=True)
class Listed:
    """One activity in a listing, with how far it has come."""

    reference: str
    title: str
    state: str
    version: int
    carried_out_by: str | None
    responsible: str
    starts_on: date | None
    ends_on: date | None
    counted: int | None
    held: Held
    under: str | None
    """Reference of what it hangs on."""
    ended_agreement: str | None
    """Reference of its agreement, where that has ended and it has not."""
    ended_agreement_on: date | None
    """The last day of that."""
    contradicted: tuple[Contradicted, ...] = ()
    """Periods whose count is less than what was counted for parts of them."""


def find_activity(connection: Connection, reference: str) -> Record:
    """Find an activity by its reference, or by its title.

    Raises:
        UnknownRecord: there is none; the nearest activities are named.
    """
    record = find_record(connection, reference, machine="activity")
    if record.machine != "activity":
        named = select(_RECORD.c.reference).where(_RECORD.c.machine == "activity")
        known = connection.execute(readable_of(connection, named))
        raise UnknownRecord("activity", reference, nearest=nearest(record.reference, known.scalars()))
    return record


def activities(
    connection: Connection,
    rulebook: Rulebook,
    today: date,
    *,
    under: str | None = None,
    ended: bool = False,
) -> tuple[Listed, ...]:
    """List activities and how far each has come, those whose time is up first.

    Args:
        under: reference of an agreement or a plan; activities of everything below it are listed.
        ended: list also what is done, was not done or was cancelled.

    Raises:
        UnknownRecord: there is nothing of that reference.
    """
    where = _RECORD.c.machine == "activity"
    if under is not None:
        where &= hangs_on(find_record(connection, under).id)
    if not ended:
        where &= ~in_states(rulebook, lambda means: means.has_ended)
    wanted = snapshots(connection, rulebook, where)
    over = {one.record.reference for one in wanted if one.means.has_ended}
    parents = {
        one.record.id: one
        for one in snapshots(connection, rulebook, _RECORD.c.id.in_({one.record.parent_id for one in wanted}))
    }
    recorded = recorded_in_rounds(connection, rulebook, [one.record_id for one in wanted])
    listed = [
        _listed(one, parents.get(one.record.parent_id or one.record.id), recorded, today) for one in wanted
    ]
    return tuple(
        sorted(
            listed, key=lambda one: (one.reference in over, one.ends_on or date.max, sort_key(one.reference))
        )
    )


def one_activity(connection: Connection, rulebook: Rulebook, reference: str, today: date) -> Listed:
    """Say how far one activity has come.

    Raises:
        UnknownRecord: there is none of that reference.
    """
    record = find_activity(connection, reference)
    parent = snapshots(connection, rulebook, _RECORD.c.id == record.parent_id)
    one = snapshots(connection, rulebook, _RECORD.c.id == record.id)[0]
    recorded = recorded_in_rounds(connection, rulebook, [record.id])
    return _listed(one, next(iter(parent), None), recorded, today)


def recorded_in_rounds(
    connection: Connection, rulebook: Rulebook, activities: Sequence[UUID]
) -> dict[UUID, list[Recorded]]:
    """Read what rounds recorded of activities, each for its own period."""
    found: dict[UUID, list[Recorded]] = {}
    if not activities:
        return found
    rows = connection.execute(
        select(
            _FOLLOW_UP.c.subject_id,
            _FOLLOW_UP.c.counted,
            _ROUND.c.period_starts_on,
            _ROUND.c.period_ends_on,
        )
        .join(_RECORD, _RECORD.c.id == _FOLLOW_UP.c.record_id)
        .join(_ROUND, _ROUND.c.record_id == _RECORD.c.parent_id)
        .where(
            _FOLLOW_UP.c.subject_id.in_(activities),
            _FOLLOW_UP.c.aspect == "production",
            _FOLLOW_UP.c.counted.is_not(None),
            ~in_states(rulebook, lambda means: means.came_to_nothing),
        )
    )
    for row in rows:
        one = Recorded(row.period_starts_on or date.min, row.period_ends_on or date.max, row.counted)
        found.setdefault(row.subject_id, []).append(one)
    return found


def _listed(
    one: Snapshot, parent: Snapshot | None, recorded: Mapping[UUID, Sequence[Recorded]], today: date
) -> Listed:
    activity = the(Activity, one.noun)
    held = held_so_far(
        activity,
        recorded.get(one.record_id, ()),
        starts=activity.starts_on or getattr(parent and parent.noun, "starts_on", None),
        day=min(one.since, today) if one.means.has_ended else today,
    )
    if one.ended_agreement is not None:  # what is not reached by its end is no more to be reached
        held = replace(held, ahead_until=None)
    return Listed(
        reference=one.record.reference,
        title=activity.title,
        state=one.record.state,
        version=one.record.version,
        carried_out_by=activity.carried_out_by,
        responsible=activity.responsible,
        starts_on=activity.starts_on,
        ends_on=activity.ends_on,
        counted=held.count,
        held=held,
        under=None if parent is None else parent.record.reference,
        ended_agreement=one.ended_agreement,
        ended_agreement_on=one.ended_agreement_on,
        contradicted=contradicted(parse_target(activity.target), counts_of(activity)),
    )
