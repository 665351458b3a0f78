"""Dates as rows: what is open, and what became of it."""

from datetime import date
from uuid import UUID

from sqlalchemy import CheckConstraint
from sqlmodel import Field

from lifecycle.records.constraints import one_of, partial_index
from lifecycle.records.stored import Stored

STATUSES = ("open", "settled", "superseded")


class Deadline(Stored, table=True):
    """Something that is due on a day because of a rule; the three together are its identity.

    `act_by` is the working day on which it must be done: before `due_on` for a contract's day, after it for
    a statutory duty's (Lag 1930:173 2 §); equal to it on a working day.
    """

    __tablename__ = "deadline"
    __table_args__ = (
        one_of("status", STATUSES, table="deadline"),
        CheckConstraint("status = 'open' OR incident IS NULL", name="ck_deadline_incident"),
        partial_index("ix_deadline_open", "due_on", "rank", where="status = 'open'"),
        # what the morning asks, whole: of a hundred thousand it would else look up each row
        partial_index("ix_deadline_asks", "act_by", "due_on", "moves", "record_id", where="status = 'open'"),
        partial_index("ix_deadline_incident", "record_id", where="incident IS NOT NULL"),
        partial_index("ix_deadline_tell", "tell_on", where="status = 'open' AND tell_on IS NOT NULL"),
    )

    record_id: UUID = Field(primary_key=True, foreign_key="record.id")
    rule: str = Field(primary_key=True)
    due_on: date = Field(primary_key=True)
    act_by: date
    rank: int
    moves: bool
    """Whether the tick settles it by a step; otherwise somebody has to act."""
    status: str = "open"
    settled_seq: int | None = None
    tell_on: date | None = None
    """Day on which its notices are next to be looked at; None when there is nothing more to tell."""
    incident: str | None = None
    """Why the tick could not settle it; a defect of a definition or of the data, shown by `doctor`."""
