"""The spine: what every noun with a life of its own has in common."""

from datetime import date
from typing import cast
from uuid import UUID

from sqlalchemy import JSON, CheckConstraint, Column, ForeignKeyConstraint, Index
from sqlmodel import Field

from lifecycle.records.chain import Chain
from lifecycle.records.constraints import SORTED
from lifecycle.records.stored import Stored


class Record(Stored, table=True):
    """One thing that a machine drives: its reference and its state; its history is the chain of its id.

    `family` is the root whose row is locked before anything in the family is read in order to change it.
    `chain` is there in records that were read with it or are being written.
    """

    __tablename__ = "record"
    __table_args__ = (
        ForeignKeyConstraint(
            ["machine", "machine_version", "state"],
            ["machine_state.machine", "machine_state.version", "machine_state.state"],
            name="fk_record_machine_state",
        ),
        CheckConstraint("length(reference) BETWEEN 1 AND 60", name="ck_record_reference"),
        CheckConstraint("parent_id <> id", name="ck_record_parent"),
        CheckConstraint("predecessor_id <> id", name="ck_record_predecessor"),
        Index("ix_record_family", "family"),
        Index("ix_record_parent", "parent_id", "machine"),
        Index("ix_record_predecessor", "predecessor_id"),
        Index("ix_record_machine_state", "machine", "state"),
        Index("ix_record_sort_key", "sort_key"),
    )

    id: UUID = Field(primary_key=True, foreign_key="chain.id")
    reference: str = Field(unique=True)
    sort_key: str = Field(default="", sa_column=Column(SORTED, nullable=False))
    """Where its reference stands among others (`lifecycle.names`)."""
    machine: str
    machine_version: int
    state: str
    family: UUID = Field(foreign_key="record.id")
    parent_id: UUID | None = Field(default=None, foreign_key="record.id")
    """What it hangs on: a sub-agreement on its main agreement, an activity on its action plan."""
    predecessor_id: UUID | None = Field(default=None, foreign_key="record.id")
    """What it renews, or is a later version of."""
    since: date
    """Legal day since when it has been in its state, or since when it is there: its history says the same."""
    never_was: bool = False
    """Whether what made it was struck: nothing is left of it but its history."""
    last_on: date | None = None
    """Legal day of the last thing that happened; what happened before is put in its place in the life."""
    to_be_decided: dict[str, str] = Field(default_factory=dict, sa_column=Column(JSON, nullable=False))
    """Field name -> ISO day by which it is to be decided; satisfies the field's guards until then."""
    shares: dict[str, str] = Field(default_factory=dict, sa_column=Column(JSON, nullable=False))
    """Party -> what its history says last of whether its people read the record (`SAID_OF_SHARING`)."""

    @property
    def chain(self) -> Chain:
        """The end of its history: no column, it is put beside them (`lifecycle.chained`)."""
        return cast("Chain", self.__dict__["chain"])

    @property
    def version(self) -> int:
        """How often it was written; a caller that is about to write may ask for this very version."""
        return self.chain.version

    @property
    def last_seq(self) -> int:
        """Number of its last history row."""
        return self.chain.last_seq

    @property
    def last_hash(self) -> str:
        """Hash of its last history row."""
        return self.chain.last_hash

    def promised(self, field: str) -> date | None:
        """Day by which the field is to be decided, if somebody has promised that."""
        written = self.to_be_decided.get(field)
        return None if written is None else date.fromisoformat(written)


class RecordAlias(Stored, table=True):
    """A reference that a record once had: it leads to the record for ever, and is never another one's."""

    __tablename__ = "record_alias"
    __table_args__ = (Index("ix_record_alias_record", "record_id"),)

    reference: str = Field(primary_key=True)
    record_id: UUID = Field(foreign_key="record.id")
