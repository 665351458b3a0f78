"""How somebody who does not log in is asked: the mails that ask them, and the links by which they answer.

Of a link's token there stands here only what it hashes to. What is answered by it is history of the record;
these tables are none.
"""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, Index
from sqlmodel import Field

from lifecycle.records.constraints import one_of, partial_index
from lifecycle.records.notice import MAIL_STATUSES
from lifecycle.records.stored import Stored


class ReplyLink(Stored, table=True):
    """A link by which one record is answered, once, until an instant; a record may have several."""

    __tablename__ = "reply_link"
    __table_args__ = (Index("ix_reply_link_record", "record_id"),)

    token_hash: str = Field(primary_key=True)
    record_id: UUID = Field(foreign_key="record.id")
    until: datetime
    """Aware UTC instant."""


class QuestionMail(Stored, table=True):
    """One mail to the mailbox that a record names, with a link made as it is handed over."""

    __tablename__ = "question_mail"
    __table_args__ = (
        one_of("status", MAIL_STATUSES, table="question_mail"),
        CheckConstraint("attempts >= 0", name="ck_question_mail_attempts"),
        Index("ix_question_mail_because", "record_id", "because", unique=True),
        partial_index("ix_question_mail_waiting", "next_try_at", where="status IN ('waiting', 'sending')"),
    )

    id: UUID = Field(primary_key=True)
    record_id: UUID = Field(foreign_key="record.id")
    because: str
    """The row of history that asks, or the notice that reminds: each is sent once."""
    day: date
    status: str = "waiting"
    attempts: int = 0
    next_try_at: datetime
    """Aware UTC instant; while it is being sent, the one at which that is taken to have failed."""
    sent_at: datetime | None = None
    failure: str = ""
    """What the mail server said last."""
