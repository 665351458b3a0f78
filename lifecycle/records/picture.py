"""Problem pictures and the municipality's own plan, which rests on one (Lag 2023:196 4-6 §§)."""

from datetime import date
from typing import Final
from uuid import UUID

from sqlalchemy import JSON, Column
from sqlmodel import Field

from lifecycle.codes import CODES
from lifecycle.dates import add_years
from lifecycle.records.agreement import FRAMES
from lifecycle.records.constraints import one_of
from lifecycle.records.dated import OWED, OWED_DATES, Owed, dated
from lifecycle.records.noun import Noun

LAW_SINCE: Final = date(2023, 7, 1)
"""Lag (2023:196) is in force."""

PLAN_SINCE: Final = date(2024, 7, 1)
"""A plan is demanded (its transition rule 2)."""

EVERY_SECOND_YEAR = 2
"""A situation picture is updated, and a plan followed up, at least every second year (Lag 2023:196 6 §)."""


class Picture(Owed, table=True):
    """What the parties see together: sources, analysis, problems, and which of them come first (H-090 ff)."""

    __tablename__ = "picture"
    __table_args__ = (
        one_of("legal_purpose", CODES["legal_purpose"], table="picture", nullable=True),
        one_of("method", CODES["method"], table="picture", nullable=True),
    )

    record_id: UUID = Field(primary_key=True, foreign_key="record.id")
    title: str = ""
    diary_number: str = ""
    """Where secret material is found; it never stands in the register itself."""
    legal_purpose: str | None = None
    method: str | None = None
    process: str = ""
    """How the picture was made (H-093)."""
    contributions: list[dict[str, str]] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    """What each party described for itself first (H-091), or had for its part from the start (H-092)."""
    deeper_analysis: list[str] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    """Areas that the parties chose together to look deeper into (H-091)."""
    mapping: str = ""
    other_information: str = ""
    analysis: str = ""
    sources: list[dict[str, str]] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    groups_reached: list[dict[str, str]] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    """Which groups which kind of source has reached (H-098), in which form and where (H-099)."""
    reviews: list[dict[str, str]] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    problems: list[dict[str, str]] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    updated_on: date | None = None
    prioritised_on: date | None = None

    @property
    def update_due_on(self) -> date | None:
        """Day by which the picture has to be updated."""
        return None if self.updated_on is None else add_years(self.updated_on, EVERY_SECOND_YEAR)

    @property
    def joint_update_due_on(self) -> date | None:
        """The same day, for a picture on which no duty by law keeps a clock of its own."""
        return None if self.legal_purpose in ("law", "both") else self.update_due_on


PROBLEM_PICTURE: Final = Noun(
    Picture,
    (
        *("parties", "areas", "title", "diary_number", *OWED, "legal_purpose", "method", "process"),
        *("contributions", "deeper_analysis"),
        *("mapping", "other_information", "analysis", "sources", "groups_reached", "reviews", "problems"),
        *("updated_on", "prioritised_on"),
    ),
    {
        **OWED_DATES,
        "update_due_on": ("updated_on",),
        "joint_update_due_on": ("updated_on", "legal_purpose"),
    },
    parents=FRAMES,
    anew=(
        *("diary_number", *OWED, "contributions", "deeper_analysis", "mapping", "other_information"),
        *("analysis", "reviews", "updated_on", "prioritised_on"),
    ),
    called="PICTURE",
    identified_by=("areas",),
    meets_duties=True,
)


class MunicipalPlan(Owed, table=True):
    """The plan that the municipality decides by law; no joint action plan takes its place (5 §)."""

    __tablename__ = "municipal_plan"
    __table_args__ = dated("decided_on", table="municipal_plan")

    record_id: UUID = Field(primary_key=True, foreign_key="record.id")
    title: str = ""
    picture_id: UUID | None = Field(default=None, foreign_key="record.id")
    decided_by: str = ""
    """The body that decided it: kommunfullmäktige, kommunstyrelsen."""
    paragraph: str = ""
    diary_number: str = ""
    decided_on_text: str = ""
    decided_on_first: date | None = None
    decided_on_last: date | None = None
    decided_on_basis: str | None = None
    followed_up_on: date | None = None
    finding: str = ""
    """What the last follow-up found."""
    proof: str = ""
    """Where the last follow-up can be read."""
    funding: list[dict[str, str]] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    budget_goals: list[str] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    budget_assignments: list[str] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    perceived_as: str = ""
    """How those served see it, as the last follow-up says."""
    outcomes: list[dict[str, str]] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    """What was spent, period by period: each follow-up adds its own (R-08)."""
    judgements: list[dict[str, str]] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    """What the last follow-up says of the result of each priority."""


MUNICIPAL_PLAN: Final = Noun(
    MunicipalPlan,
    (
        *("parties", "areas", "picture_id", "title", "diary_number", "decided_on", *OWED, "decided_by"),
        *("paragraph", "funding", "budget_goals", "budget_assignments"),
        *("followed_up_on", "finding", "perceived_as", "proof", "outcomes", "judgements"),
    ),
    OWED_DATES,
    anew=(
        *("diary_number", "decided_on", *OWED, "decided_by", "paragraph"),
        *("followed_up_on", "finding", "perceived_as", "proof", "outcomes", "judgements"),
    ),
    meets_duties=True,
    leaves_behind=True,
)
