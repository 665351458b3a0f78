"""Learning pairs: two organisations that learn from each other (handbook, Part C: L-01 to L-09)."""

from datetime import date
from typing import Final
from uuid import UUID

from sqlalchemy import JSON, Column
from sqlmodel import Field

from lifecycle.records.noun import Noun
from lifecycle.records.stored import Stored


class LearningPair(Stored, table=True):
    """What two parties want to learn of each other, in which programme, and what goes on afterwards."""

    __tablename__ = "learning_pair"

    record_id: UUID = Field(primary_key=True, foreign_key="record.id")
    title: str = ""
    diary_number: str = ""
    theme: str = ""
    """What they meet on, shared; each side starts from its own point (L-08)."""
    organisers: list[str] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    """The third parties that arrange the programme (L-09)."""
    programme: str = ""
    """The programme, and which round of it."""
    leadership_groups: list[dict[str, str]] = Field(
        default_factory=list, sa_column=Column(JSON, nullable=False)
    )
    """The groups that meet across the organisations (L-06, L-09): functions, never persons."""
    exchange: list[dict[str, str]] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    """Where each starts, what it needs and what it gives; what one gives is what the other gets (L-03)."""
    intended_measures: list[str] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    begun_on: date | None = None
    """From this day neither is a fair comparison for the other (H-169)."""
    presents_on: date | None = None
    """Day by which they are to present what came of it."""
    presented_on: date | None = None
    continues: list[str] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    """What they go on with when the programme has ended (L-05)."""


LEARNING_PAIR: Final = Noun(
    LearningPair,
    (
        *("parties", "title", "diary_number", "theme", "organisers", "programme", "leadership_groups"),
        *("exchange", "intended_measures", "begun_on", "presents_on", "presented_on", "continues"),
    ),
    {"presents_on": ("presents_on",)},
    due_after={"presents_on": "begun_on"},
    titles=("title", "theme"),
)
