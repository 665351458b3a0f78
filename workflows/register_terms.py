"""The term that a row of the register implies, and what each end of it rests on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from lifecycle.dates import PartialDate, last_day_of_term

if TYPE_CHECKING:
    from workflows.register_file import RegisterRow

STATED: Final = "stated"
ASSUMED: Final = "assumed"
COMPUTED: Final = "computed"
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

    A term runs from its signing only when the row shows that there is a term at all: from a signing day
    alone nothing follows.
    """
    starts, starts_basis = _start(row)
    ends, ends_basis = _end(row, starts)
    return ImpliedTerm(starts, ends, starts_basis, ends_basis)


def _start(row: RegisterRow) -> tuple[PartialDate | None, str]:
    if row.starts is not None:
        return row.starts, _as_written(row.starts)
    has_a_term = row.ends or row.term_years or row.revised_every_years
    if not has_a_term or row.signed is None:
        return None, UNKNOWN
    if row.ends is not None and row.ends.latest < row.signed.earliest:
        return None, UNKNOWN  # signed when it was over already: it began on some other day
    return row.signed, COMPUTED


def _end(row: RegisterRow, starts: PartialDate | None) -> tuple[PartialDate | None, str]:
    if row.ends is not None:
        return row.ends, _as_written(row.ends)
    if row.term_years is not None and starts is not None:
        return _term_from(starts, row.term_years), COMPUTED
    if row.revised_every_years is not None:
        return None, OPEN_ENDED
    return None, UNKNOWN


def _term_from(starts: PartialDate, years: int) -> PartialDate:
    """Keep both bounds of the start; an inexact result is written as the EDTF interval between them."""
    earliest = last_day_of_term(starts.earliest, years)
    latest = last_day_of_term(starts.latest, years)
    written = earliest.isoformat() if earliest == latest else f"{earliest.isoformat()}/{latest.isoformat()}"
    return PartialDate(written, earliest, latest)


def _as_written(day: PartialDate) -> str:
    return STATED if day.exact else ASSUMED
