"""Who types, who holds which function, and which function may bind its party (H-037, H-070)."""

from datetime import date
from uuid import UUID

from sqlalchemy import CheckConstraint, Column, Index
from sqlmodel import Field

from lifecycle.languages import LANGUAGES
from lifecycle.records.constraints import SORTED, one_of
from lifecycle.records.stored import Stored

CAPACITIES = ("ordinary", "acting", "deputy")
ROLES = ("administrator", "coordinator", "auditor")


class Person(Stored, table=True):
    """Somebody with a handle; the histories of records know the id only."""

    __tablename__ = "person"
    __table_args__ = (
        one_of("role", ROLES, table="person"),
        one_of("language", LANGUAGES, table="person"),
        Index("ix_person_sort_key", "sort_key"),
    )

    id: UUID = Field(primary_key=True, foreign_key="chain.id")
    handle: str = Field(unique=True)
    sort_key: str = Field(default="", sa_column=Column(SORTED, nullable=False))
    """Where the handle stands among others; written with it (`lifecycle.offices`)."""
    name: str = ""
    email: str = ""
    language: str = "sv"
    login: str = ""
    """Name of an account that is this person's own, on the operating system or on PostgreSQL: who types there
    need not say who they are."""
    role: str = "coordinator"
    left_on: date | None = None

    def has_left(self, day: date) -> bool:
        """Whether the person is gone on that day: the first day is `left_on` itself."""
        return self.left_on is not None and self.left_on <= day


class Identity(Stored, table=True):
    """An account with an issuer by which a person comes in, by its number there and never an address."""

    __tablename__ = "identity"
    __table_args__ = (
        Index("ix_identity", "issuer", "subject", unique=True),
        Index("ix_identity_person", "person_id"),
    )

    id: UUID = Field(primary_key=True)
    person_id: UUID = Field(foreign_key="person.id")
    issuer: str
    subject: str


class FunctionHolding(Stored, table=True):
    """A person holds a function at a unit from one day to another, both included."""

    __tablename__ = "function_holding"
    __table_args__ = (
        one_of("capacity", CAPACITIES, table="function_holding"),
        CheckConstraint("to_on IS NULL OR to_on >= from_on", name="ck_function_holding_days"),
        Index("ix_function_holding_unit", "unit_id", "function"),
        Index("ix_function_holding_to", "to_on"),
        Index("ix_function_holding_noted", "noted_on"),
    )

    id: UUID = Field(primary_key=True)
    unit_id: UUID = Field(foreign_key="unit.id")
    function: str
    person_id: UUID = Field(foreign_key="person.id")
    capacity: str = "ordinary"
    from_on: date
    to_on: date | None = None
    noted_on: date = date.min
    """Day on which it was written down: that may be long after the first day."""

    def holds_on(self, day: date) -> bool:
        """Whether the function is held on that day."""
        return self.from_on <= day and (self.to_on is None or day <= self.to_on)


class Mandate(Stored, table=True):
    """A function's right to bind its unit in one kind of agreement, both days included (H-037)."""

    __tablename__ = "mandate"
    __table_args__ = (
        CheckConstraint("to_on IS NULL OR to_on >= from_on", name="ck_mandate_days"),
        Index("ix_mandate_unit", "unit_id"),
        Index("ix_mandate_to", "to_on"),
    )

    id: UUID = Field(primary_key=True)
    unit_id: UUID = Field(foreign_key="unit.id")
    function: str
    machine: str
    basis: str = ""
    """The delegation item or the decision that gives the right."""
    from_on: date
    to_on: date | None = None

    def holds_on(self, day: date) -> bool:
        """Whether the mandate is in force on that day."""
        return self.from_on <= day and (self.to_on is None or day <= self.to_on)
