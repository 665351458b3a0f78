"""Dates as papers have them: four columns each, so that "2024" is kept as written beside its bounds."""

from datetime import date
from typing import Final

from sqlalchemy import CheckConstraint
from sqlmodel import Field

from lifecycle.dates import add_period, parse_period
from lifecycle.records.constraints import one_of
from lifecycle.records.stored import Stored

BASES = ("stated", "assumed", "computed")

OWED: Final = ("owed_since", "owed_within")
"""Fields of `Owed`."""

OWED_DATES: Final = {"owed_on": OWED}
"""Its dates, each with the fields that it is computed from."""

TERM_DATES: Final = {"starts_on": ("starts_on",), "ends_on": ("ends_on",)}
"""The dates of `Term`, likewise."""
"""What a date rests on: written in the paper, read out of a partial date, or computed from other facts."""


def dated(*names: str, table: str) -> tuple[CheckConstraint, ...]:
    """Give the named CHECKs of each date: its bounds in order, its basis a known one."""
    in_order = (CheckConstraint(f"{name}_first <= {name}_last", name=f"ck_{table}_{name}") for name in names)
    return (*in_order, *(one_of(f"{name}_basis", BASES, table=table, nullable=True) for name in names))


class Owed(Stored):
    """Columns of what is owed because something else was signed."""

    owed_since: date | None = None
    owed_within: str | None = None
    """ISO 8601 period from `owed_since`, as `config/terms.toml` has it: P90D."""

    @property
    def owed_on(self) -> date | None:
        """Day by which it is owed."""
        if self.owed_since is None or self.owed_within is None:
            return None
        return add_period(self.owed_since, parse_period(self.owed_within))


class Term(Stored):
    """Columns of what holds from one day to another."""

    starts_on_text: str = ""
    starts_on_first: date | None = None
    starts_on_last: date | None = None
    starts_on_basis: str | None = Field(default=None)
    ends_on_text: str = ""
    ends_on_first: date | None = None
    ends_on_last: date | None = None
    ends_on_basis: str | None = Field(default=None)

    @property
    def starts_on(self) -> date | None:
        """First day; the earliest possible one where the paper is vague."""
        return self.starts_on_first

    @property
    def ends_on(self) -> date | None:
        """Last day; the latest possible one where the paper is vague."""
        return self.ends_on_last
