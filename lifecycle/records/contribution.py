"""What is asked of others: a school, a housing company, an office that cannot log in (H-095 to H-098)."""

from datetime import date, timedelta
from typing import Final
from uuid import UUID

from sqlmodel import Field

from lifecycle.records.agreement import FRAMES
from lifecycle.records.noun import Noun
from lifecycle.records.stored import Stored

CONFIRMED_WITHIN: Final = timedelta(days=7)
"""How long what was answered by a link may wait for somebody to confirm it."""


class Contribution(Stored, table=True):
    """One request to one who does not log in, what came of it, and when."""

    __tablename__ = "contribution"

    record_id: UUID = Field(primary_key=True, foreign_key="record.id")
    title: str = ""
    """What is asked for."""
    description: str = ""
    asked_of: str = ""
    """Who is asked: an organisation or a function of it, never a person."""
    mailbox: str = ""
    """Where a reply link goes: that of the function that is asked; empty: nobody is asked by mail."""
    responsible: str = ""
    """The function that asks, and waits for it."""
    answer_by: date | None = None
    asked_on: date | None = None
    reminded_on: date | None = None
    """The last time."""
    answered_on: date | None = None
    answer: str = ""
    """What was answered by a reply link, as it was written there; confirmed once it is received."""
    received_on: date | None = None
    summary: str = ""
    """What came, in short; what is secret is only named by its diary number."""
    diary_number: str = ""

    @property
    def confirm_by(self) -> date | None:
        """The day by which somebody says of what was answered whether it holds."""
        return None if self.answered_on is None else self.answered_on + CONFIRMED_WITHIN


CONTRIBUTION: Final = Noun(
    Contribution,
    (
        *("title", "description", "asked_of", "mailbox", "responsible", "answer_by", "asked_on"),
        *("reminded_on", "answered_on", "answer", "received_on", "summary", "diary_number"),
    ),
    {"answer_by": ("answer_by",), "confirm_by": ("answered_on",)},
    due_after={"answer_by": "asked_on"},
    parents=(*FRAMES, "problem_picture", "action_plan", "municipal_plan", "round", "activity", "meeting"),
    called="CONTRIB",
    identified_by=("title", "asked_of"),
)
