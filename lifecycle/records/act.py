"""Party acts: what one party did about an agreement, on its own day."""

from datetime import date
from uuid import UUID

from sqlmodel import Field

from lifecycle.codes import ACTS
from lifecycle.records.constraints import one_of
from lifecycle.records.person import CAPACITIES
from lifecycle.records.stored import Stored

ACT_KINDS = tuple(ACTS)


class PartyAct(Stored, table=True):
    """What a party said yes to or no to, and how; derived from history row `seq`."""

    __tablename__ = "party_act"
    __table_args__ = (
        one_of("kind", ACT_KINDS, table="party_act"),
        one_of("capacity", CAPACITIES, table="party_act"),
    )

    record_id: UUID = Field(primary_key=True, foreign_key="record.id")
    seq: int = Field(primary_key=True)
    position: int = Field(primary_key=True)
    kind: str
    unit_id: UUID = Field(foreign_key="unit.id")
    on_text: str
    on_first: date
    on_last: date
    function: str = ""
    capacity: str = "ordinary"
    basis: str = ""
    item: str = ""
    diary_number: str = ""
    original_at: str = ""
    until: date | None = None
    """The new last day that it agreed on, or the last day that its notice names."""
    until_main: bool = False
    """It agreed that the end shall be the main agreement's, whichever day that becomes."""
    remark: str = ""
    """A reservation to what is accepted, a dissent to what is concluded, or what a dispute is about."""

    @property
    def on(self) -> date:
        """The act's legal day; the last possible one where only a month or year is known."""
        return self.on_last
