"""What people are told: a notice is a row before it is a mail, and a mail is a row before it is sent."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import JSON, CheckConstraint, Column, Index
from sqlmodel import Field

from lifecycle.notice_schedule import STATUSES
from lifecycle.records.constraints import one_of, partial_index
from lifecycle.records.stored import Stored

SUBJECTS = ("record", "function", "mandate")
"""Whose day a notice tells of: a record's deadline, or the end of a function held or a mandate."""

MAIL_STATUSES = ("waiting", "sending", "sent", "dead", "cancelled")


class Notice(Stored, table=True):
    """One tier of one deadline, from the day on which the daily run made it; the key is what it is about.

    Only what is `owed` is still to be told; `mail_on` is the day of the mail that it goes out with. What is
    `doubted` was told, and the next daily run looks whether it still holds.
    """

    __tablename__ = "notice"
    __table_args__ = (
        one_of("subject", SUBJECTS, table="notice"),
        one_of("status", STATUSES, table="notice"),
        CheckConstraint(
            "(status IN ('notified', 'doubted')) = (notified_on IS NOT NULL)", name="ck_notice_notified"
        ),
        partial_index("ix_notice_owed", "mail_on", where="status = 'owed'"),
        partial_index("ix_notice_doubted", "subject_id", where="status = 'doubted'"),
    )

    subject_id: UUID = Field(primary_key=True)
    rule: str = Field(primary_key=True)
    due_on: date = Field(primary_key=True)
    tier: str = Field(primary_key=True)
    subject: str
    code: str
    falls_on: date
    """The day on which the tier fell."""
    made_on: date
    """The day of the daily run that made it; later than `falls_on` after a silence."""
    mail_on: date
    roles: list[str] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    """Who is told, by what they are: coordinator, signatory, responsible, deputy, manager."""
    status: str
    notified_on: date | None = None


class Message(Stored, table=True):
    """One mail to one person on one day, with what it says frozen; sent at least once, always as the same."""

    __tablename__ = "message"
    __table_args__ = (
        one_of("status", MAIL_STATUSES, table="message"),
        CheckConstraint("attempts >= 0", name="ck_message_attempts"),
        Index("ix_message_person", "person_id", "day", "n", unique=True),
        partial_index("ix_message_waiting", "next_try_at", where="status IN ('waiting', 'sending')"),
    )

    id: UUID = Field(primary_key=True)
    person_id: UUID = Field(foreign_key="person.id")
    day: date
    n: int
    """Number of the message among those to the person on that day, from 1."""
    said: list[dict[str, object]] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    """What it tells of, as codes, references and days; words are found when it is written."""
    status: str = "waiting"
    attempts: int = 0
    next_try_at: datetime
    """Aware UTC instant; while it is being sent, the one at which that is taken to have failed."""
    sent_at: datetime | None = None
    failure: str = ""
    """What the mail server said last."""
