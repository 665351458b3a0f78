"""Who has come in with a browser, and the links by which somebody may: what the server keeps of them.

Of a token there stands here only what it hashes to. Nothing of it is history: what was done while somebody
was logged in is, and says who vouched for them.
"""

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, Index
from sqlmodel import Field

from lifecycle.records.constraints import one_of
from lifecycle.records.stored import Stored

PURPOSES = ("log_in", "bind")
"""What a link is for: to come in once, or to say by which account somebody comes in from then on."""


class Login(Stored, table=True):
    """A browser in which somebody is logged in, until an instant."""

    __tablename__ = "login"
    __table_args__ = (
        CheckConstraint("until > started", name="ck_login_until"),
        Index("ix_login_person", "person_id"),
        Index("ix_login_until", "until"),
    )

    token_hash: str = Field(primary_key=True)
    person_id: UUID | None = Field(default=None, foreign_key="person.id")
    """None: whoever the server's account is the own one of, or nobody."""
    issuer: str = ""
    """Who vouched for the person; empty: whoever started the server."""
    level: str = ""
    """How surely, in the issuer's words."""
    started: datetime
    seen: datetime
    """When it was last used, some minutes more or less: a page that is read need not write."""
    until: datetime
    """Aware UTC instants."""


class LoginLink(Stored, table=True):
    """A link that works once, until an instant."""

    __tablename__ = "login_link"
    __table_args__ = (
        one_of("purpose", PURPOSES, table="login_link"),
        CheckConstraint("purpose = 'log_in' OR person_id IS NOT NULL", name="ck_login_link_person"),
        Index("ix_login_link_until", "until"),
    )

    token_hash: str = Field(primary_key=True)
    purpose: str
    person_id: UUID | None = Field(default=None, foreign_key="person.id")
    until: datetime
    """Aware UTC instant."""
