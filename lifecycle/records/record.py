"""The spine: what every noun with a life of its own has in common."""

from datetime import date
from uuid import UUID

from sqlalchemy import JSON, CheckConstraint, Column, ForeignKeyConstraint, Index
from sqlmodel import Field, SQLModel


class Record(SQLModel, table=True):
    """One thing that a machine drives: its reference, its state, and the end of its history chain.

    `family` is the root whose row is locked before anything in the family is read in order to change it.
    `version` counts changes, for callers that want to know whether somebody was faster.
    `last_seq` and `last_hash` are what a cut or forged tail of the history is compared with.
    """

    __tablename__ = "record"
    __table_args__ = (
        ForeignKeyConstraint(
            ["machine", "machine_version", "state"],
            ["machine_state.machine", "machine_state.version", "machine_state.state"],
            name="fk_record_machine_state",
        ),
        CheckConstraint("length(reference) BETWEEN 1 AND 60", name="ck_record_reference"),
        CheckConstraint("version >= 1 AND last_seq >= 1", name="ck_record_version"),
        CheckConstraint("parent_id <> id", name="ck_record_parent"),
        CheckConstraint("predecessor_id <> id", name="ck_record_predecessor"),
        Index("ix_record_family", "family"),
        Index("ix_record_parent", "parent_id"),
        Index("ix_record_predecessor", "predecessor_id"),
        Index("ix_record_machine_state", "machine", "state"),
    )

    id: UUID = Field(primary_key=True)
    reference: str = Field(unique=True)
    machine: str
    machine_version: int
    state: str
    version: int
    family: UUID = Field(foreign_key="record.id")
    parent_id: UUID | None = Field(default=None, foreign_key="record.id")
    """What it hangs on: a sub-agreement on its main agreement, an activity on its action plan."""
    predecessor_id: UUID | None = Field(default=None, foreign_key="record.id")
    """What it renews, or is a later version of."""
    last_seq: int
    last_hash: str
    last_on: date | None = None
    """Legal day of the last thing that happened; what happened before it is put in its place in the family's life."""
    to_be_decided: dict[str, str] = Field(default_factory=dict, sa_column=Column(JSON, nullable=False))
    """Field name -> ISO day by which it is to be decided; satisfies the field's guards until then."""

    def promised(self, field: str) -> date | None:
        """Day by which the field is to be decided, if somebody has promised that."""
        written = self.to_be_decided.get(field)
        return None if written is None else date.fromisoformat(written)
