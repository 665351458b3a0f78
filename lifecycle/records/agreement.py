"""Main agreements, sub-agreements and pledges: one table, since they differ in their machine only."""

from dataclasses import replace
from datetime import date
from typing import Final
from uuid import UUID

from sqlalchemy import JSON, CheckConstraint, Column, Index
from sqlmodel import Field

from lifecycle.codes import DEVIATIONS
from lifecycle.dates import add_years
from lifecycle.records.constraints import one_of
from lifecycle.records.dated import BASES, OWED, OWED_DATES, TERM_DATES, Owed
from lifecycle.records.noun import Noun
from lifecycle.records.stored import Stored

FRAMES: Final = ("main_agreement", "sub_agreement")
"""Agreements that work is planned under; a pledge is what is told of it."""


class Agreement(Owed, table=True):
    """What the paper says. Only `advance`, `amend` and `correct` write here, always with a history row.

    A date may be partial: `*_text` is as written, `*_first` and `*_last` are its bounds, `*_basis` what it
    rests on. An agreement starts on the first possible day and ends on the last one.
    """

    __tablename__ = "agreement"
    __table_args__ = (
        one_of("decided_on_basis", BASES, table="agreement", nullable=True),
        one_of("signed_on_basis", BASES, table="agreement", nullable=True),
        one_of("starts_on_basis", BASES, table="agreement", nullable=True),
        one_of("ends_on_basis", BASES, table="agreement", nullable=True),
        one_of("deviation", DEVIATIONS, table="agreement", nullable=True),
        CheckConstraint("starts_on_first <= starts_on_last", name="ck_agreement_starts_on"),
        CheckConstraint("ends_on_first <= ends_on_last", name="ck_agreement_ends_on"),
        CheckConstraint("term_years BETWEEN 1 AND 30", name="ck_agreement_term_years"),
        CheckConstraint("revised_every_years BETWEEN 1 AND 30", name="ck_agreement_revised_every_years"),
    )

    record_id: UUID = Field(primary_key=True, foreign_key="record.id")
    title: str = ""
    diary_number: str = ""
    purposes: list[str] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    priorities: list[str] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    """Areas of cooperation (samverkansområden); at least one by Lag 2023:196 9 §."""
    decided_on_text: str = ""
    decided_on_first: date | None = None
    decided_on_last: date | None = None
    decided_on_basis: str | None = None
    signed_on_text: str = ""
    signed_on_first: date | None = None
    signed_on_last: date | None = None
    signed_on_basis: str | None = None
    starts_on_text: str = ""
    starts_on_first: date | None = None
    starts_on_last: date | None = None
    starts_on_basis: str | None = None
    ends_on_text: str = ""
    ends_on_first: date | None = None
    ends_on_last: date | None = None
    ends_on_basis: str | None = None
    term_years: int | None = None
    """Length in whole years when the paper states one."""
    revised_every_years: int | None = None
    """The paper runs until further notice and is reviewed this often."""
    reviewed_on: date | None = None
    deviation: str | None = None
    extension_clause: bool | None = None
    """Whether the paper itself provides for extension (H-052); None: nobody has looked."""
    ends_with_parent: bool = False
    """Runs literally "until the main agreement ends": its end follows its main agreement's."""
    without_main_since: date | None = None
    signatory_roles: list[str] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    forums: str = ""
    source: str = ""
    coordination: list[dict[str, str]] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    """What each party gives to coordination: which function, how much of a post (H-074, H-078, H-080)."""
    coordination_tasks: list[str] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    annex_conditions: str = ""
    annex_decider: str = ""
    annex_procedure: str = ""
    """When annexes may be replaced, which function decides it, and how it is done (H-122)."""
    clause_changes: str = ""
    clause_information: str = ""
    clause_dispute: str = ""
    """Own clauses: how it is changed and added to, how the parties inform each other, what a dispute is
    settled by (H-182)."""
    fixed_for_subs: list[str] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    """Which of its conditions hold for every sub-agreement under it (H-012)."""

    @property
    def starts_on(self) -> date | None:
        """First valid day; the earliest possible one where the paper is vague."""
        return self.starts_on_first

    @property
    def ends_on(self) -> date | None:
        """Last valid day; the latest possible one where the paper is vague."""
        return self.ends_on_last

    @property
    def is_open_ended(self) -> bool:
        """Runs until further notice."""
        return self.ends_on_last is None and self.revised_every_years is not None

    @property
    def has_a_known_term(self) -> bool:
        """Both where it begins and where it ends, or that it does not end, can be said."""
        return self.starts_on_first is not None and (self.ends_on_last is not None or self.is_open_ended)

    @property
    def review_due_on(self) -> date | None:
        """Day by which an open-ended agreement is to be reviewed, counted from its start or last review."""
        since = self.reviewed_on or self.starts_on_first
        if self.revised_every_years is None or since is None:
            return None
        return add_years(since, self.revised_every_years)


MAIN_AGREEMENT: Final = Noun(
    Agreement,
    (
        *("parties", "areas", "title", "diary_number", "purposes", "priorities"),
        *("decided_on", "signed_on", "starts_on", "ends_on", "ends_with_parent", "term_years"),
        *("revised_every_years", "reviewed_on", "deviation", "extension_clause", "without_main_since"),
        *("to_be_decided", "signatory_roles", "forums", "source", *OWED, "coordination"),
        *("coordination_tasks", "annex_conditions", "annex_decider", "annex_procedure"),
        *("clause_changes", "clause_information", "clause_dispute", "fixed_for_subs"),
    ),
    {
        **TERM_DATES,
        **OWED_DATES,
        "review_due_on": ("starts_on", "reviewed_on", "revised_every_years"),
    },
    anew=(
        *("diary_number", "decided_on", "signed_on", "starts_on", "ends_on", "ends_with_parent"),
        *("term_years", "revised_every_years", "reviewed_on", "deviation", "without_main_since"),
        *("signatory_roles", "source", *OWED),
    ),
    said_by_acts={"signed_on": "signed", "decided_on": "decided"},
    leaves_behind=True,
)
SUB_AGREEMENT: Final = replace(
    MAIN_AGREEMENT, parents=("main_agreement",), called="SUB", identified_by=("areas",)
)
PLEDGE: Final = replace(MAIN_AGREEMENT, parents=FRAMES)


class RecordParty(Stored, table=True):
    """A unit that is party to an agreement, or that a picture or plan of its own belongs to."""

    __tablename__ = "record_party"
    __table_args__ = (Index("ix_record_party_unit", "unit_id"),)

    record_id: UUID = Field(primary_key=True, foreign_key="record.id")
    unit_id: UUID = Field(primary_key=True, foreign_key="unit.id")


class RecordArea(Stored, table=True):
    """A municipality or district that a record covers (H-033)."""

    __tablename__ = "record_area"
    __table_args__ = (Index("ix_record_area_code", "area_code"),)

    record_id: UUID = Field(primary_key=True, foreign_key="record.id")
    area_code: str = Field(primary_key=True, foreign_key="area.code")
