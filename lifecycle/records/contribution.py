"""What is asked of others than the parties: a school, a housing company, an association (H-095 to H-098)."""

from datetime import date
from typing import Final
from uuid import UUID

from sqlmodel import Field

from lifecycle.records.agreement import FRAMES
from lifecycle.records.noun import Noun
from lifecycle.records.stored import Stored


class Contribution(Stored, table=True):
    """One request to one who is no party, what came of it, and when."""

    __tablename__ = "contribution"

    record_id: UUID = Field(primary_key=True, foreign_key="record.id")
    title: str = ""
    """What is asked for."""
    description: str = ""
    asked_of: str = ""
    """Who is asked: an organisation or a function of it, never a person."""
    responsible: str = ""
    """The function that asks, and waits for it."""
    answer_by: date | None = None
    asked_on: date | None = None
    reminded_on: date | None = None
    """The last time."""
    received_on: date | None = None
    summary: str = ""
    """What came, in short; what is secret is only named by its diary number."""
    diary_number: str = ""


CONTRIBUTION: Final = Noun(
    Contribution,
    (
        *("title", "description", "asked_of", "responsible", "answer_by", "asked_on", "reminded_on"),
        *("received_on", "summary", "diary_number"),
    ),
    {"answer_by": ("answer_by",)},
    due_after={"answer_by": "asked_on"},
    parents=(*FRAMES, "problem_picture", "action_plan", "municipal_plan", "round"),
    called="CONTRIB",
    identified_by=("title", "asked_of"),
)
