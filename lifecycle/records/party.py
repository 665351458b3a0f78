"""Parties as organisational units (H-030), and the areas that agreements cover (H-033)."""

from datetime import date
from uuid import UUID

from sqlalchemy import Column, Index
from sqlmodel import Field

from lifecycle.records.constraints import SORTED, one_of
from lifecycle.records.stored import Stored

SIDES = ("municipality", "police", "other")
AREA_KINDS = ("municipality", "district")
ENDS = ("succeeded", "left", "merged")


class Area(Stored, table=True):
    """A municipality (its official four-digit code) or a district of one (`0180/skarpnack`)."""

    __tablename__ = "area"
    __table_args__ = (one_of("kind", AREA_KINDS, table="area"),)

    code: str = Field(primary_key=True)
    name: str
    kind: str
    within: str | None = Field(default=None, foreign_key="area.code")


class Unit(Stored, table=True):
    """An organisational unit that can be party to an agreement.

    `name_key` is the name normalised for look-ups: one name, one unit; `sort_key` says where it stands among
    others. Both follow from the name, and are written with it (`lifecycle.offices`). A unit that was
    succeeded or has left is over from a day on; a double of another was never one of its own, and its name
    means the other.
    """

    __tablename__ = "unit"
    __table_args__ = (
        one_of("side", SIDES, table="unit"),
        one_of("ended_by", ENDS, table="unit", nullable=True),
        Index("ix_unit_sort_key", "sort_key"),
    )

    id: UUID = Field(primary_key=True, foreign_key="chain.id")
    name: str
    name_key: str = Field(default="", unique=True)
    sort_key: str = Field(default="", sa_column=Column(SORTED, nullable=False))
    side: str
    legal_entity: str = ""
    organisation_number: str = ""
    address: str = ""
    area_code: str | None = Field(default=None, foreign_key="area.code")
    ended_by: str | None = None
    ended_on: date | None = None
    heir_id: UUID | None = None
