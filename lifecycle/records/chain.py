"""What lies under every history: a chain of rows for each record, unit and person, and for the register."""

from uuid import UUID

from sqlalchemy import CheckConstraint
from sqlmodel import Field

from lifecycle.records.constraints import one_of
from lifecycle.records.stored import Stored

CHAIN_KINDS = ("record", "unit", "person", "register")


class Chain(Stored, table=True):
    """The end of one history chain; its id is that of the record, unit or person whose history it is.

    `last_seq` and `last_hash` are what a cut or forged tail of the history is compared with.
    `version` counts changes, for callers that want to know whether somebody was faster.
    """

    __tablename__ = "chain"
    __table_args__ = (
        one_of("kind", CHAIN_KINDS, table="chain"),
        CheckConstraint("version >= 1 AND last_seq >= 1", name="ck_chain_version"),
    )

    id: UUID = Field(primary_key=True)
    kind: str
    last_seq: int
    last_hash: str
    version: int
