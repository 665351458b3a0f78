"""Forums that the parties own together, and their meetings (H-060 to H-073)."""

from datetime import date
from typing import Final
from uuid import UUID

from sqlalchemy import JSON, Column
from sqlmodel import Field

from lifecycle.codes import CODES
from lifecycle.records.agreement import FRAMES
from lifecycle.records.constraints import one_of
from lifecycle.records.noun import Noun
from lifecycle.records.stored import Stored


class Forum(Stored, table=True):
    """Where the parties meet: for which questions, under whose chair, how often."""

    __tablename__ = "forum"
    __table_args__ = (
        one_of("forum_kind", CODES["forum_kind"], table="forum", nullable=True),
        one_of("cadence", CODES["cadence"], table="forum", nullable=True),
    )

    record_id: UUID = Field(primary_key=True, foreign_key="record.id")
    title: str = ""
    forum_kind: str | None = None
    perspectives: list[str] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    goal: str = ""
    purpose: str = ""
    chair: list[dict[str, str]] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    """The function that is in the chair, never a person (H-068), and its party (Lag 2023:196 10 §).

    Where it goes round, each row has the day from which it holds (H-067).
    """
    chair_rotates: bool | None = None
    members: list[dict[str, str]] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    cadence: str | None = None
    mandate_note: str = ""
    """On what the members' right to decide on the spot rests (H-070)."""


FORUM: Final = Noun(
    Forum,
    (
        *(
            "parties",
            "areas",
            "title",
            "goal",
            "purpose",
            "forum_kind",
            "perspectives",
            "chair",
            "chair_rotates",
            "members",
        ),
        *("cadence", "mandate_note"),
    ),
    parents=FRAMES,
    called="FORUM",
)


class Meeting(Stored, table=True):
    """One meeting of a forum, with what was decided there."""

    __tablename__ = "meeting"

    record_id: UUID = Field(primary_key=True, foreign_key="record.id")
    title: str = ""
    meets_on: date | None = None
    meets_at: str = ""
    """At what time, as people write it: 13.00-15.00."""
    place: str = ""
    held_on: date | None = None
    attendees: list[dict[str, str]] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    decisions: list[dict[str, str]] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    minutes_at: str = ""


MEETING: Final = Noun(
    Meeting,
    ("title", "meets_on", "meets_at", "place", "held_on", "attendees", "decisions", "minutes_at"),
    {"meets_on": ("meets_on",)},
    parents=(*FRAMES, "forum", "learning_pair"),
    in_time_of=("forum",),
    called="MEETING",
    identified_by=(),
)
