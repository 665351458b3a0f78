"""The law's duties of every registered municipality, whether or not it has agreements."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from lifecycle.lacking import was_never_recorded
from lifecycle.names import below, reference_of, sort_key
from lifecycle.records import Area, Duty, Record, Unit
from lifecycle.records.duty import EVERY_SECOND_YEARS
from lifecycle.records.picture import LAW_SINCE, PLAN_SINCE
from lifecycle.rulebook import Rulebook
from lifecycle.snapshot import the
from lifecycle.table import table
from lifecycle.values import dataclass
from workflows.lookup.snapshot import in_states, snapshots_on

if TYPE_CHECKING:
    from sqlalchemy import Connection


_AREA, _UNIT, _RECORD = table(Area), table(Unit), table(Record)

CLOCKS: Final[Mapping[str, tuple[str, date]]] = {
    "picture_updated": ("LAW-PICTURE", LAW_SINCE),
    "plan_followed_up": ("LAW-PLAN", PLAN_SINCE),
}
"""Duty -> what it is called, and the day on which the law began to demand it.

The two years of a plan are counted from when there is one to follow up (`begins_the_duty_to_follow_up`).
"""


_UNPLACED: Final = (
    select(_UNIT.c.name)
    .outerjoin(_AREA, _UNIT.c.area_code == _AREA.c.code)
    .where(
        _UNIT.c.side == "municipality",
        _UNIT.c.ended_by.is_(None),
        _AREA.c.kind.is_(None) | (_AREA.c.kind != "municipality"),
    )
    .order_by(_UNIT.c.sort_key)
)
"""Registered municipalities of which the register does not know which of Sweden's they are."""


@dataclass(frozen=True, slots=True)
class DutyLine:
    """One duty of one municipality, on a day."""

    reference: str
    municipality: str
    kind: str
    state: str
    met_on: date | None
    proof: str
    paragraph: str
    diary_number: str
    due_on: date | None
    """None where nothing has begun to be counted: no plan is seen that could be followed up."""
    act_by: date | None
    days_left: int | None
    """Days until it has to be met; negative when that has passed."""
    is_recorded: bool
    """Whether anybody ever said that it was met: else nobody knows whether it is late."""
    version: int


def without_duties(connection: Connection) -> tuple[str, ...]:
    """Name the registered municipalities that have no duties, since their area is none of Sweden's."""
    return tuple(connection.execute(_UNPLACED).scalars())


def duty_reference(municipality: str, called: str) -> str:
    """Name a duty after its municipality."""
    plain = "".join(letter if letter.isalnum() else "-" for letter in municipality)
    return reference_of(below(plain, called))


def duties(connection: Connection, rulebook: Rulebook, *, today: date) -> tuple[DutyLine, ...]:
    """List every duty with a day by which it has to be met that has not ended, what is due first at the top.

    A report to the council is one where the municipality itself has said how often, and there was one (13 §).
    """
    found = []
    running = (_RECORD.c.machine == "duty") & ~in_states(rulebook, lambda means: means.has_ended)
    for one in snapshots_on(connection, rulebook, where=running):
        duty = the(Duty, one.noun)
        deadline = next((each for each in one.deadlines if not each.moves), None)
        if duty.duty_kind not in EVERY_SECOND_YEARS and duty.report_due_on is None:
            continue
        found.append(
            DutyLine(
                reference=one.reference,
                municipality=", ".join(area.name for area in one.areas),
                kind=duty.duty_kind or "",
                state=one.state,
                met_on=duty.met_on,
                proof=duty.proof,
                paragraph=duty.paragraph,
                diary_number=duty.diary_number,
                due_on=duty.due_on or duty.report_due_on,
                act_by=None if deadline is None else deadline.act_by,
                days_left=None if deadline is None else (deadline.last - today).days,
                is_recorded=not was_never_recorded(one),
                version=one.version,
            )
        )
    return tuple(sorted(found, key=lambda line: (line.due_on or date.max, sort_key(line.reference))))
