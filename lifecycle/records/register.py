"""What is true of the whole database: one row per fact."""

from typing import Final

from sqlmodel import Field

from lifecycle.records.stored import Stored

GROUNDS = ("decision", "retention_plan")
"""What forgetting may rest on: a decision in the matter, or the authority's plan of what is kept how long."""

FORGETTING: Final = ("person_forgotten", "text_forgotten")
"""Kinds of row of the register's own history that blank texts: their digests stand in `digests`."""
RUN_UNDONE: Final = "run_undone"
"""Kind of row that says that somebody took the daily run of a day back."""
HOST: Final = "host"
"""Kind of row that says whose register it is, and the fact that says so: the id of a party."""
MIGRATED: Final = "migrated"
"""Kind of row that says that records went over to a later version of their machine, and from which."""


class RegisterFact(Stored, table=True):
    """`schema_version`, `simulated`, `last_tick_on`, `calendar`: few, small, read at every start.

    `schema` is the digest of the tables that the register was made with.
    """

    __tablename__ = "register_fact"

    key: str = Field(primary_key=True)
    value: str
