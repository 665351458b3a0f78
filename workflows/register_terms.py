"""The term that a row of the register implies, and what each end of it rests on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from lifecycle import implied
from lifecycle.dates import PartialDate
from lifecycle.fields import Dated, Value

if TYPE_CHECKING:
    from workflows.register_file import RegisterRow

OPEN_ENDED: Final = "open_ended"
UNKNOWN: Final = "unknown"


@dataclass(frozen=True, slots=True)
class ImpliedTerm:
    """First and last valid day with their bounds; a date is None when its basis is unknown or open-ended."""

    starts: PartialDate | None
    ends: PartialDate | None
    starts_basis: str
    ends_basis: str


def implied_term(row: RegisterRow) -> ImpliedTerm:
    """Say from when to when a row holds: as stated, else computed from what it states, else unknown.

    By the one rule (`lifecycle.implied`): the row is an old paper.
    """
    said: dict[str, Value] = {
        "signed_on": _dated(row.signed),
        "starts_on": _dated(row.starts),
        "ends_on": _dated(row.ends),
        "term_years": row.term_years,
        "revised_every_years": row.revised_every_years,
    }
    found = implied.implied_term(said, standard_years=None, is_old_paper=True)
    starts, starts_basis = _partial(found["starts_on"], UNKNOWN)
    goes_on = row.revised_every_years is not None and row.term_years is None
    ends, ends_basis = _partial(found["ends_on"], OPEN_ENDED if goes_on else UNKNOWN)
    return ImpliedTerm(starts, ends, starts_basis, ends_basis)


def _dated(day: PartialDate | None) -> Dated | None:
    return None if day is None else Dated.from_partial(day)


def _partial(day: Value, otherwise: str) -> tuple[PartialDate | None, str]:
    if not isinstance(day, Dated):
        return None, otherwise
    return PartialDate(day.text, day.first, day.last), day.basis
