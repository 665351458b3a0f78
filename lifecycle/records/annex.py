"""Annexes to an agreement: replaceable without touching it (H-120, H-121). One table each."""

from datetime import date
from typing import Final
from uuid import UUID

from sqlalchemy import JSON, Column
from sqlmodel import Field

from lifecycle.records.agreement import FRAMES
from lifecycle.records.dated import OWED, OWED_DATES, TERM_DATES, Owed, Term, dated
from lifecycle.records.noun import Noun


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


def _annex(
    kind: type[Annex],
    picks: tuple[str, ...],
    called: str,
    *,
    identified_by: tuple[str, ...] = (),
    titles: tuple[str, ...] = ("title",),
) -> Noun:
    """Describe an annex: what every one of them has."""
    return Noun(
        kind,
        picks,
        {**OWED_DATES, **TERM_DATES, "begins_on": ("starts_on", "adopted_on")},
        parents=FRAMES,
        anew=("starts_on", "ends_on", *OWED, "adopted_on"),
        called=called,
        identified_by=identified_by,
        titles=titles,
    )


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
    funding: list[dict[str, str]] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    """Its frame in kronor, by kind and period; what people write of it stands in `financing` (H-135)."""
    budget_goals: list[str] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    budget_assignments: list[str] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    """Which of the budget document's goals and assignments it serves (R-05)."""
    commitments: list[dict[str, str]] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    indicators: list[dict[str, str]] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))


ACTION_PLAN: Final = _annex(
    ActionPlan,
    (
        *("title", "starts_on", "ends_on", "goal", "purpose", "responsible", *OWED, "adopted_on"),
        *("priority", "causes", "commitments", "financing", "funding", "budget_goals", "budget_assignments"),
        "indicators",
    ),
    "PLAN",
    identified_by=("priority",),
    titles=("title", "priority"),
)


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
    senders: list[dict[str, str]] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    """Who tells it at each party: what is told together has both as its senders (H-154)."""
    messages: list[str] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    audiences: list[dict[str, str]] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))


COMMUNICATION_PLAN: Final = _annex(
    CommunicationPlan,
    (
        *("title", "starts_on", "ends_on", "goal", "purpose", "responsible", *OWED, "adopted_on"),
        *("senders", "messages", "audiences", "fact_basis"),
    ),
    "COMM",
)


class FollowUpPlan(Annex, table=True):
    """What is followed up, in which way, by whom and how often (H-161 to H-165)."""

    __tablename__ = "follow_up_plan"
    __table_args__ = dated("starts_on", "ends_on", table="follow_up_plan")

    record_id: UUID = Field(primary_key=True, foreign_key="record.id")
    title: str = ""
    items: list[dict[str, str]] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))


FOLLOW_UP_PLAN: Final = _annex(
    FollowUpPlan, ("title", "starts_on", "ends_on", *OWED, "adopted_on", "items"), "FOLLOWUP"
)


class ContactList(Annex, table=True):
    """Whom to turn to at each party, by function (H-180, H-181); no more about anybody than that."""

    __tablename__ = "contact_list"
    __table_args__ = dated("starts_on", "ends_on", table="contact_list")

    record_id: UUID = Field(primary_key=True, foreign_key="record.id")
    title: str = ""
    contacts: list[dict[str, str]] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))


CONTACT_LIST: Final = _annex(
    ContactList, ("title", "starts_on", "ends_on", *OWED, "adopted_on", "contacts"), "CONTACTS"
)
