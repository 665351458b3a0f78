"""The definitions that records of this database run on, and the states that they allow."""

from sqlmodel import Field, SQLModel


class StoredDefinition(SQLModel, table=True):
    """A machine version as it was when it was first used here; a changed file under it is refused."""

    __tablename__ = "stored_definition"

    machine: str = Field(primary_key=True)
    version: int = Field(primary_key=True)
    sha256: str
    body: str


class MachineState(SQLModel, table=True):
    """A state that a machine version has: the check on `record.state` is a foreign key to here."""

    __tablename__ = "machine_state"

    machine: str = Field(primary_key=True)
    version: int = Field(primary_key=True)
    state: str = Field(primary_key=True)
    final: bool
