"""What is true of the whole database: one row per fact."""

from sqlmodel import Field, SQLModel


class RegisterFact(SQLModel, table=True):
    """`schema_version`, `simulated`, `last_tick_on`, `calendar`: few, small, read at every start.

    `schema` is the digest of the tables that the register was made with.
    """

    __tablename__ = "register_fact"

    key: str = Field(primary_key=True)
    value: str
