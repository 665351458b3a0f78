"""Activities: what is actually done, by whom, how often (H-136, H-137)."""

from typing import Final
from uuid import UUID

from sqlalchemy import JSON, Column
from sqlmodel import Field

from lifecycle.codes import CODES
from lifecycle.records.agreement import FRAMES
from lifecycle.records.constraints import one_of
from lifecycle.records.dated import TERM_DATES, Term, dated
from lifecycle.records.noun import Noun


class Activity(Term, table=True):
    """One activity, with what was counted of it."""

    __tablename__ = "activity"
    __table_args__ = (
        *dated("starts_on", "ends_on", table="activity"),
        one_of("carried_out_by", CODES["carried_out_by"], table="activity", nullable=True),
    )

    record_id: UUID = Field(primary_key=True, foreign_key="record.id")
    title: str = ""
    origin_id: UUID | None = Field(default=None, foreign_key="record.id")
    """The meeting or the round that decided on it, if one did."""
    description: str = ""
    how: str = ""
    why: str = ""
    """Against which cause it works: one that its plan or the picture names (H-138)."""
    carried_out_by: str | None = None
    responsible: str = ""
    target: str = ""
    """As people write it: "min 8", "30 per år"; what cannot be counted is kept and shown as such."""
    in_packages: list[dict[str, str]] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    """Of which packages of a development plan it is: of several where it serves several sub-goals (C-18)."""
    counts: list[dict[str, str]] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    long_term_goal: str = ""
    """The goal beyond this year that it serves (V-10)."""
    shaped_with: list[str] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    """With whom it was shaped: staff, other managers (V-10)."""
    vek: list[dict[str, str]] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    """What each party that carries it out answers to the four questions, and when (`lifecycle.vek`)."""
    cost: str | None = None
    """What it is estimated to cost, in kronor: whoever estimates it need not hold the budget (V-07)."""
    budget_holder: str = ""
    """The function that may spend it."""


ACTIVITY: Final = Noun(
    Activity,
    (
        *("origin_id", "title", "starts_on", "ends_on", "responsible", "description", "how"),
        *("why", "carried_out_by", "target", "counts", "in_packages", "long_term_goal", "shaped_with"),
        *("vek", "cost", "budget_holder"),
    ),
    TERM_DATES,
    parents=(
        *FRAMES,
        *("pledge", "action_plan", "communication_plan", "development_plan", "municipal_plan"),
        "learning_pair",
    ),
    called="ACT",
    identified_by=("title", "in_packages"),
)
