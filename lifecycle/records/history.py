"""The log: append-only rows, each chained to the one before."""

from uuid import UUID

from sqlmodel import Field, SQLModel


class HistoryRow(SQLModel, table=True):
    """One row of a chain: of a record's history, a unit's, a person's or the register's own.

    Everything that is said stands in `body`, canonical JSON as text; there is no second copy of any of it
    in a column that could differ. `hash` is sha256(prev + body). Database triggers refuse every change.
    """

    __tablename__ = "history"

    record_id: UUID = Field(primary_key=True, foreign_key="chain.id")
    """The chain that it is of; `chain.kind` says of what."""
    seq: int = Field(primary_key=True)
    body: str
    prev: str
    hash: str
