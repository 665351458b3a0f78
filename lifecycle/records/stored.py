"""What every table of ours is made of: SQLModel declares it, and nothing more is made of it.

Rows are written and read by statements on the tables, never by a session of SQLAlchemy's ORM. So its mappers
are deferred for ever: to make them is a good part of what a command's start costs, and every attribute of
every noun would be looked up through them.
"""

from __future__ import annotations

from sqlalchemy.ext.declarative import DeferredReflection
from sqlmodel import SQLModel


class Stored(DeferredReflection, SQLModel):
    """A row of a table, as a plain value."""
