"""The rules that a register's records run on, as they were: definitions, their states, and other texts."""

from sqlmodel import Field

from lifecycle.records.stored import Stored


class StoredDefinition(Stored, table=True):
    """A machine version as it was when it was first used here; a changed file under it is refused."""

    __tablename__ = "stored_definition"

    machine: str = Field(primary_key=True)
    version: int = Field(primary_key=True)
    sha256: str
    body: str


class MachineState(Stored, table=True):
    """A state that a machine version has: the check on `record.state` is a foreign key to here."""

    __tablename__ = "machine_state"

    machine: str = Field(primary_key=True)
    version: int = Field(primary_key=True)
    state: str = Field(primary_key=True)
    final: bool


class RuleText(Stored, table=True):
    """What terms, notices or working days were read from, as it held at some time; never changed."""

    __tablename__ = "rule_text"

    name: str = Field(primary_key=True)
    sha256: str = Field(primary_key=True)
    body: str
