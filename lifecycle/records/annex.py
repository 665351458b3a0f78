"""Annexes to an agreement: replaceable without touching it (H-120, H-121). One table each."""

from datetime import date
from uuid import UUID

from sqlalchemy import JSON, Column
from sqlmodel import Field

from lifecycle.records.dated import Owed, Term, dated


class Annex(Owed, Term):
    """Columns that every annex has."""

    adopted_on: date | None = None
    """Day of the decision."""

    @property
    def begins_on(self) -> date | None:
        """Day from which it holds once it is decided: its own first day, or that of the decision."""
        if self.adopted_on is None:
            return None
        return max(self.adopted_on, self.starts_on or self.adopted_on)


class ActionPlan(Annex, table=True):
    """What is to be done about one prioritised area (H-130 to H-139)."""

    __tablename__ = "action_plan"
    __table_args__ = dated("starts_on", "ends_on", table="action_plan")

    record_id: UUID = Field(primary_key=True, foreign_key="record.id")
    title: str = ""
    priority: str = ""
    """The prioritised area, as the agreement writes it."""
    goal: str = ""
    purpose: str = ""
    causes: str = ""
    """What the problem comes from; an action works against a cause."""
    responsible: str = ""
    financing: str = ""
    commitments: list[dict[str, str]] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    indicators: list[dict[str, str]] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))


class CommunicationPlan(Annex, table=True):
    """What the parties tell, to whom, together (H-150 to H-156)."""

    __tablename__ = "communication_plan"
    __table_args__ = dated("starts_on", "ends_on", table="communication_plan")

    record_id: UUID = Field(primary_key=True, foreign_key="record.id")
    title: str = ""
    goal: str = ""
    purpose: str = ""
    responsible: str = ""
    fact_basis: str = ""
    """On which facts and carried out activities the messages rest (H-153)."""
    messages: list[str] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    audiences: list[dict[str, str]] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))


class FollowUpPlan(Annex, table=True):
    """What is followed up, in which way, by whom and how often (H-161 to H-165)."""

    __tablename__ = "follow_up_plan"
    __table_args__ = dated("starts_on", "ends_on", table="follow_up_plan")

    record_id: UUID = Field(primary_key=True, foreign_key="record.id")
    title: str = ""
    items: list[dict[str, str]] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))


class ContactList(Annex, table=True):
    """Whom to turn to at each party, by function (H-180, H-181); no more about anybody than that."""

    __tablename__ = "contact_list"
    __table_args__ = dated("starts_on", "ends_on", table="contact_list")

    record_id: UUID = Field(primary_key=True, foreign_key="record.id")
    title: str = ""
    contacts: list[dict[str, str]] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
