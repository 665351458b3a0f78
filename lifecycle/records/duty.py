"""What the law demands of a municipality again and again, whether or not it has an agreement."""

from datetime import date
from typing import Final
from uuid import UUID

from sqlmodel import Field, SQLModel

from lifecycle.codes import CODES
from lifecycle.dates import add_years
from lifecycle.records.constraints import one_of
from lifecycle.records.noun import Noun
from lifecycle.records.picture import EVERY_SECOND_YEAR


class Duty(SQLModel, table=True):
    """A duty of one municipality with the law's two-year clock (Lag 2023:196 6 §)."""

    __tablename__ = "duty"
    __table_args__ = (one_of("duty_kind", CODES["duty_kind"], table="duty", nullable=True),)

    record_id: UUID = Field(primary_key=True, foreign_key="record.id")
    title: str = ""
    duty_kind: str | None = None
    clock_from: date | None = None
    """The day from which the first two years are counted: that on which the law began to demand it."""
    met_on: date | None = None
    proof: str = ""
    """By what it was met: a diary number, a paragraph, or the record in which it happened."""

    @property
    def due_on(self) -> date | None:
        """Day by which it has to be met again."""
        since = self.met_on or self.clock_from
        return None if since is None else add_years(since, EVERY_SECOND_YEAR)


DUTY: Final = Noun(
    Duty,
    ("parties", "areas", "title", "duty_kind", "clock_from", "met_on", "proof"),
    {"due_on": ("met_on", "clock_from")},
)
