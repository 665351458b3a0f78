"""The log: append-only rows, each chained to the one before."""

from uuid import UUID

from sqlalchemy import Index
from sqlmodel import Field

from lifecycle.records.stored import Stored


class HistoryRow(Stored, table=True):
    """One row of a chain: of a record's history, a unit's, a person's or the register's own.

    Everything that is said stands in `body`, canonical JSON as text. `hash` is sha256(prev + body). Database
    triggers refuse every change. What made a row follow is asked of the whole register, and stands in columns
    beside; `audit history` compares them with the body.
    """

    __tablename__ = "history"
    __table_args__ = (Index("ix_history_cause", "cause_id"),)

    record_id: UUID = Field(primary_key=True, foreign_key="chain.id")
    """The chain that it is of; `chain.kind` says of what."""
    seq: int = Field(primary_key=True)
    body: str
    prev: str
    hash: str
    cause_id: UUID | None = None
    """The record of whose row it follows, as it was written; a correction may say another."""
    cause_seq: int | None = None
