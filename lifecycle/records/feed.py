"""Where a calendar program reads a person's days: by a token, of which only the hash stands here."""

from datetime import datetime
from uuid import UUID

from sqlmodel import Field

from lifecycle.records.stored import Stored


class CalendarFeed(Stored, table=True):
    """A person's feed; a new token ends the one before. It is no history: it only reads."""

    __tablename__ = "calendar_feed"

    person_id: UUID = Field(primary_key=True, foreign_key="person.id")
    token_hash: str = Field(unique=True)
    since: datetime
    """Aware UTC instant."""
