"""What the law demands of a municipality again and again, whether or not it has an agreement."""

from collections.abc import Mapping
from datetime import date
from typing import Final
from uuid import UUID

from sqlalchemy import JSON, Column
from sqlmodel import Field

from lifecycle.codes import CODES
from lifecycle.dates import add_years
from lifecycle.periods import step
from lifecycle.records.constraints import one_of
from lifecycle.records.noun import Noun
from lifecycle.records.picture import EVERY_SECOND_YEAR
from lifecycle.records.stored import Stored

KINDS: Final = CODES["duty_kind"]
"""Everything that a duty may be."""

EVERY_SECOND_YEARS: Final = ("picture_updated", "plan_followed_up")
"""Kinds of duty of which the law says how often (6 §)."""


_SHOWN: Final = ("met_on", "proof", "paragraph", "diary_number")
SAID: Final[Mapping[str, tuple[str, ...]]] = {
    "picture_updated": _SHOWN,
    "plan_followed_up": _SHOWN,
    "agreements_worked_for": _SHOWN,
    "council_worked_for": _SHOWN,
    "function_tasks": ("tasks", *_SHOWN),
    "reported_to_council": (*_SHOWN, "prepared_on", "prepared_at", "board", "cadence"),
}
"""Kind of duty -> what a person says of it."""

OFFERED: Final[Mapping[str, tuple[str, ...]]] = {**SAID, "function_tasks": ("tasks",)}
"""Kind of duty -> what whoever writes it down is asked for: tasks are met by being said, and by no paper."""

FILLED_IN: Final = ("tasks", "board", "cadence")
"""What is said of a duty by filling it in: that it was met is another step."""

PARAGRAPHS: Final[Mapping[str, tuple[int, ...]]] = {
    "picture_updated": (4, 6),  # what is said to have been updated is there, too
    "plan_followed_up": (6,),
    "agreements_worked_for": (9,),
    "council_worked_for": (10,),
    "function_tasks": (12,),
    "reported_to_council": (13,),
}
"""Kind of duty -> the paragraphs of Lag 2023:196 that it is written down for."""


class Duty(Stored, table=True):
    """A duty of one municipality (Lag 2023:196): the two-year clock of 6 §, and what no record can show."""

    __tablename__ = "duty"
    __table_args__ = (
        one_of("duty_kind", CODES["duty_kind"], table="duty", nullable=True),
        one_of("cadence", CODES["cadence"], table="duty", nullable=True),
    )

    record_id: UUID = Field(primary_key=True, foreign_key="record.id")
    title: str = ""
    duty_kind: str | None = None
    clock_from: date | None = None
    """The day on which the law began to demand it: what was done before does not meet it."""
    counted_from: date | None = None
    """The day from which the first time is counted: since there is a plan to follow up (6 §), or since the
    municipality said how often its council is to be told (13 §)."""
    missed_on: date | None = None
    """The day by which the council should have been told when another interval was said: nobody is in time by
    saying another, so that day counts until the council is told (13 §)."""
    met_on: date | None = None
    proof: str = ""
    """By what it was met: a diary number, a paragraph, or the record in which it happened."""
    paragraph: str = ""
    diary_number: str = ""
    tasks: list[dict[str, str]] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    """What the coordinating function does, and how (12 §)."""
    board: str = ""
    """The board that leads the work: the executive, unless the council decided otherwise (13 §)."""
    cadence: str | None = None
    """How often the municipality itself wants its council to be told; the law names no number (13 §)."""
    prepared_on: date | None = None
    """Day on which the board dealt with the report; only the council's own meeting counts (13 §)."""
    prepared_at: str = ""

    @property
    def due_on(self) -> date | None:
        """Day by which it has to be met again: what the law counts in years, it counts here."""
        if self.duty_kind not in EVERY_SECOND_YEARS:
            return None
        begins = self.counted_from if self.duty_kind == "plan_followed_up" else self.clock_from
        since = self.met_on or begins
        return None if since is None else add_years(since, EVERY_SECOND_YEAR)

    @property
    def report_due_on(self) -> date | None:
        """Day by which the council is to be told, as the municipality itself has set (13 §)."""
        since = self.met_on or self.counted_from
        if self.duty_kind != "reported_to_council" or self.cadence is None or since is None:
            return None
        return self.missed_on if self.is_missed else step(self.cadence, since)

    @property
    def is_missed(self) -> bool:
        """Whether the council was not told since a day that had passed when another interval was said."""
        return self.missed_on is not None and (self.met_on is None or self.met_on < self.missed_on)

    @property
    def past(self) -> tuple[str, ...]:
        """Name the days from which nothing is counted any more: since it was met, or was missed."""
        counts = self.due_on or self.report_due_on
        is_first = counts is not None and self.met_on is None and not self.is_missed
        days = {"counted_from": is_first, "missed_on": self.is_missed}
        return tuple(name for name, still in days.items() if not still)


DUTY: Final = Noun(
    Duty,
    (
        *(
            "parties",
            "areas",
            "title",
            "diary_number",
            "paragraph",
            "duty_kind",
            "clock_from",
            "counted_from",
            "missed_on",
            "met_on",
            "proof",
        ),
        *("tasks", "board", "prepared_on", "prepared_at", "cadence"),
    ),
    {
        "due_on": ("met_on", "clock_from", "counted_from", "duty_kind"),
        "report_due_on": ("met_on", "cadence", "counted_from", "missed_on", "duty_kind"),
    },
    titles=("title", "duty_kind"),
)
