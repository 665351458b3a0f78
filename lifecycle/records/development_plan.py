"""Development plans: which capabilities are to become better, how far, and by which packages (Part E)."""

from typing import Final
from uuid import UUID

from sqlalchemy import JSON, Column
from sqlmodel import Field

from lifecycle.records.agreement import FRAMES
from lifecycle.records.annex import Annex
from lifecycle.records.dated import OWED, OWED_DATES, TERM_DATES, dated
from lifecycle.records.noun import Noun


class DevelopmentPlan(Annex, table=True):
    """What capabilities are rated at, what they are to reach, and in which order (C-01 to C-25)."""

    __tablename__ = "development_plan"
    __table_args__ = dated("starts_on", "ends_on", table="development_plan")

    record_id: UUID = Field(primary_key=True, foreign_key="record.id")
    title: str = ""
    shows_ratings: bool | None = None
    """Whether its ratings may be set beside those of others that look for a learning partner."""
    vision: str = ""
    """What the goals of its sub-goals lead to (C-01)."""
    responsible: str = ""
    source: str = ""
    """The analysis that it rests on (C-23)."""
    receiver: str = ""
    """The portfolio of programmes and projects that takes it over (C-18)."""
    preliminary: bool | None = None
    """Whether the document calls its figures preliminary (C-17)."""
    method_steps: list[dict[str, str]] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    """How far each of the method's four steps is done (C-02)."""
    sub_goals: list[dict[str, str]] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    capabilities: list[dict[str, str]] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    ratings: list[dict[str, str]] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    supports: list[dict[str, str]] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    capability_goals: list[dict[str, str]] = Field(
        default_factory=list, sa_column=Column(JSON, nullable=False)
    )
    packages: list[dict[str, str]] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    """A row for each activity, or for a cell in which there is none (C-14)."""
    carriers: list[dict[str, str]] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    """What carries a capability, now and as wanted (C-21)."""


DEVELOPMENT_PLAN: Final = Noun(
    DevelopmentPlan,
    (
        *("parties", "areas", "title", "starts_on", "ends_on", "responsible", *OWED, "adopted_on", "source"),
        *(
            "receiver",
            "preliminary",
            "shows_ratings",
            "vision",
            "method_steps",
            "sub_goals",
            "capabilities",
            "ratings",
        ),
        *("supports", "capability_goals", "packages", "carriers"),
    ),
    {**OWED_DATES, **TERM_DATES, "begins_on": ("starts_on", "adopted_on")},
    parents=(*FRAMES, "learning_pair"),
    anew=("starts_on", "ends_on", *OWED, "adopted_on"),
    called="CAPABILITY",
    leaves_behind=True,
    identified_by=("title",),
)
