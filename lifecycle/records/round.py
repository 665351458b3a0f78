"""Rounds of follow-up, and each thing that is followed up in one (H-160 to H-170)."""

from datetime import date
from typing import Final
from uuid import UUID

from sqlalchemy import JSON, CheckConstraint, Column
from sqlmodel import Field

from lifecycle.codes import CODES
from lifecycle.records.agreement import FRAMES
from lifecycle.records.constraints import one_of
from lifecycle.records.noun import Noun
from lifecycle.records.stored import Stored


class Round(Stored, table=True):
    """Everything that is followed up for one period: one sheet, concluded once, by both parties."""

    __tablename__ = "round"
    __table_args__ = (CheckConstraint("period_starts_on <= period_ends_on", name="ck_round_period"),)

    record_id: UUID = Field(primary_key=True, foreign_key="record.id")
    title: str = ""
    plan_id: UUID | None = Field(default=None, foreign_key="record.id")
    """The follow-up plan that laid it out."""
    period: str | None = None
    """Code of the shortest period that ends with it: 2028-T1."""
    period_starts_on: date | None = None
    period_ends_on: date | None = None
    conclude_by: date | None = None
    """Day by which the parties want to be done with it; it may be postponed."""
    meeting: str = ""
    """The meeting at which it was concluded, by name."""
    conclusions: str = ""
    no_measures: bool | None = None
    """The parties looked, and found nothing to improve."""
    improvements: list[dict[str, str]] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    judgements: list[dict[str, str]] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    """How the parties judge the result of each priority, against what (R-03, R-04)."""


ROUND: Final = Noun(
    Round,
    (
        *("plan_id", "title", "period", "period_starts_on", "period_ends_on", "conclude_by", "meeting"),
        *("conclusions", "no_measures", "improvements", "judgements"),
    ),
    {"period_ends_on": ("period_ends_on",), "conclude_by": ("conclude_by",)},
    parents=FRAMES,
    due_after={"conclude_by": "period_starts_on"},
    identified_by=("period",),
    titles=("title", "period"),
)


class FollowUp(Stored, table=True):
    """One line of a round's sheet: process, production or effect of one thing."""

    __tablename__ = "follow_up"
    __table_args__ = (
        one_of("aspect", CODES["aspect"], table="follow_up", nullable=True),
        one_of("subject", CODES["subject"], table="follow_up", nullable=True),
        one_of("direction", CODES["direction"], table="follow_up", nullable=True),
        one_of("measured_as", CODES["measured_as"], table="follow_up", nullable=True),
        one_of("shows", CODES["shows"], table="follow_up", nullable=True),
        one_of("extent", CODES["extent"], table="follow_up", nullable=True),
        one_of("changed_character", CODES["changed_character"], table="follow_up", nullable=True),
        CheckConstraint("counted >= 0", name="ck_follow_up_counted"),
        CheckConstraint("months_before > 0", name="ck_follow_up_months_before"),
        CheckConstraint("months_after > 0", name="ck_follow_up_months_after"),
    )

    record_id: UUID = Field(primary_key=True, foreign_key="record.id")
    title: str = ""
    aspect: str | None = None
    subject: str | None = None
    subject_id: UUID | None = Field(default=None, foreign_key="record.id")
    """The record that is followed up, where there is one."""
    responsible: str = ""
    follow_up_method: str = ""
    finding: str = ""
    commitments_kept: list[dict[str, str]] = Field(
        default_factory=list, sa_column=Column(JSON, nullable=False)
    )
    target: str = ""
    counted: int | None = None
    indicator: str = ""
    direction: str | None = None
    measured_as: str | None = None
    shows: str | None = None
    baseline: str | None = None
    """A decimal number as text: no figure is rounded by being stored."""
    value: str | None = None
    months_before: int | None = None
    """How many months the baseline covers, of the area itself and of each that it is compared with."""
    months_after: int | None = None
    size: str | None = None
    """Inhabitants or square kilometres of the area itself, in what the others are measured in too."""
    monthly: list[dict[str, str]] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    """Counts month by month before the work: how much they vary by themselves."""
    comparisons: list[dict[str, str]] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    """Other areas: to compare with (control, unless said otherwise), or where the problem may have moved."""
    extent: str | None = None
    changed_character: str | None = None
    spent: str | None = None
    """In kronor, in the period, on what the line is about (R-03)."""
    vek: list[dict[str, str]] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    """What the parties answer to the four questions when the activity is followed up (V-01)."""


FOLLOW_UP: Final = Noun(
    FollowUp,
    (
        *("subject_id", "title", "responsible", "target", "aspect", "subject", "follow_up_method"),
        *("indicator", "finding", "commitments_kept", "counted", "direction", "measured_as", "shows"),
        *("baseline", "value", "months_before", "months_after", "size", "monthly", "comparisons"),
        *("extent", "changed_character", "spent", "vek"),
    ),
    parents=("round",),
    identified_by=("subject", "aspect", "subject_id", "indicator"),
)
