"""The term that follows from what is said of it: the one rule for a day that nobody wrote down.

A first or last day with the basis `computed` is always what follows from what is said beside it; one that is
stated stays. What runs "until the main agreement ends" has its main agreement's last day instead.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lifecycle.codes import ACTS
from lifecycle.dates import last_day_of_term, length_in_years, term_in_whole_years
from lifecycle.fields import Dated, Value, Values, day_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from lifecycle.acts import Act
    from lifecycle.history import Entry
    from lifecycle.records import Agreement

COMPUTED: Final = "computed"

_NEW_YEARS_EVE: Final = (12, 31)

TERM: Final = ("signed_on", "starts_on", "ends_on", "term_years", "revised_every_years", "ends_with_parent")
"""What an agreement says of its term, and what that is computed from."""


def implied_term(said: Values, *, standard_years: int | None, is_old_paper: bool) -> dict[str, Value]:
    """Give the first and the last day of a term: as stated, else as they follow, else None.

    A draft runs for the years that it says, else for its machine's standard term, unless it is to run until
    further notice. Of an old paper the standard is not assumed; it runs from its signing when it shows that
    there is a term at all, for the years that it says, else until further notice, and keeps both bounds of a
    vague start (`docs/reference/register-file.md`).

    Args:
        said: the fields of `TERM`; a day that is computed is not taken for said.
        standard_years: length of the machine's standard term.
        is_old_paper: whether the record entered the register as a paper that was signed already.
    """
    starts = _started(said) if is_old_paper else _dated(said.get("starts_on"))
    if said.get("ends_with_parent"):
        return {"starts_on": starts, "ends_on": said.get("ends_on")}
    ends = _stated(said.get("ends_on"))
    years = said.get("term_years")
    goes_on = said.get("revised_every_years") is not None
    if is_old_paper:
        goes_on = goes_on and years is None
    else:
        years = years or standard_years
    if ends is None and starts is not None and isinstance(years, int) and not goes_on:
        ends = _after(starts, years, is_old_paper=is_old_paper)
    return {"starts_on": starts, "ends_on": ends}


def following(
    was: Values, now: Values, *, standard_years: int | None, is_old_paper: bool
) -> dict[str, Value]:
    """Give the days of a term that are others now that something else is said of what they follow from.

    Nothing is asked anew while the same is said: a standard that has changed since reaches nobody's term, and
    a term that followed from an older standard follows from that again. A last day that somebody took away is
    said to be unknown, and stays so until the length of the term is said.

    Args:
        was: the fields of `TERM` as they were.
        now: the same as they are said now, with the days of the term still as they were where nobody says.
        standard_years: length of the machine's standard term, today.
        is_old_paper: whether the record entered the register as a paper that was signed already.
    """
    if all((was.get(name) or None) == (now.get(name) or None) for name in TERM) or not _follows(was):
        return {}
    standard = _standard_of(was) or standard_years
    found = implied_term(now, standard_years=standard, is_old_paper=is_old_paper)
    if now.get("ends_on") is None and was.get("term_years") == now.get("term_years"):
        before = implied_term(was, standard_years=standard, is_old_paper=is_old_paper)
        if was.get("ends_on") is not None or before["ends_on"] is not None:
            del found["ends_on"]
    return {name: value for name, value in found.items() if now.get(name) != value}


def is_old_paper(first: Entry) -> bool:
    """Whether a record entered the register as a paper that was signed already, by its first row."""
    return first.kind == "imported"


def runs_without_its_main_since(agreement: Agreement, over: date) -> date:
    """Give the day from which an agreement runs without the one above it, which is over since a day."""
    return max(over, agreement.starts_on or over)


def deviates(agreement: Agreement, standard_years: int | None, acts: Iterable[Act] = ()) -> bool | None:
    """Tell whether a term differs from the standard (H-013, H-050); None when its days are not known.

    An end on New Year's Eve of the year in which the standard term ends is no deviation, nor is what a vague
    first or last day leaves open. What the parties have agreed on since is another matter: a term that they
    have extended (H-052, H-053), or that is its main agreement's.
    """
    if standard_years is None or agreement.starts_on is None or not agreement.has_a_known_term:
        return None
    if agreement.ends_with_parent or was_extended(agreement, acts):
        return False
    if agreement.ends_on is None:
        return True
    return not (may_run_for(agreement, standard_years) or _ends_that_new_year(agreement, standard_years))


def was_extended(agreement: Agreement, acts: Iterable[Act]) -> bool:
    """Whether the last day is one on which the parties have agreed since they signed."""
    return any(ACTS[act.kind].may_extend and act.until == agreement.ends_on for act in acts if act.until)


def may_run_for(agreement: Agreement, years: int) -> bool:
    """Whether some first and last day within what is known of a term give that many whole years."""
    first, last = agreement.starts_on_first, agreement.ends_on_last
    if first is None or last is None:
        return False
    latest = last_day_of_term(agreement.starts_on_last or first, years)
    return last_day_of_term(first, years) <= last and latest >= (agreement.ends_on_first or last)


def says_two_lengths(said: Values, known: Values) -> tuple[int, date, date] | None:
    """Find a length that is said newly with days, or beside them, of which none give it.

    Given are the years, the last day that they would give, and the one that is stated. Of a last day that is
    computed, or the main agreement's, nothing is said beside the length.
    """
    now = {**known, **said}
    if all(known.get(name) == now.get(name) for name in ("starts_on", "ends_on", "term_years")):
        return None
    years, starts, ends = now.get("term_years"), _dated(now.get("starts_on")), _stated(now.get("ends_on"))
    if not isinstance(years, int) or starts is None or ends is None or now.get("ends_with_parent"):
        return None
    given = last_day_of_term(starts.first, years)
    if given <= ends.last and last_day_of_term(starts.last, years) >= ends.first:
        return None
    return years, given, ends.last


def years_of(agreement: Agreement, *expected: int | None) -> float | None:
    """Measure a term; where its days are vague it has the length that is expected of it, if that may be."""
    for years in (agreement.term_years, *expected):
        if years is not None and may_run_for(agreement, years):
            return float(years)
    return length_in_years(agreement.starts_on, agreement.ends_on)


def _ends_that_new_year(agreement: Agreement, years: int) -> bool:
    first, last = agreement.starts_on_first, agreement.ends_on_last
    if first is None or last is None or (last.month, last.day) != _NEW_YEARS_EVE:
        return False
    latest = last_day_of_term(agreement.starts_on_last or first, years)
    return last_day_of_term(first, years).year <= last.year <= latest.year


def day_of_paper(said: Values) -> date | None:
    """Give the first day that is said of a paper: its parties are called in it as they were called then."""
    days = (day_in(said.get(name)) for name in ("decided_on", "signed_on", "starts_on"))
    return min((day for day in days if day is not None), default=None)


def term_in(values: Values) -> dict[str, Value]:
    """Give of field values what is said of the term."""
    return {name: values[name] for name in TERM if name in values}


def _follows(was: Mapping[str, Value]) -> bool:
    """Whether the last day was not one that had been the main agreement's: that is nobody's rule any more."""
    ends = was.get("ends_on")
    if not isinstance(ends, Dated) or ends.basis != COMPUTED or was.get("ends_with_parent"):
        return True
    return _years_of(was) is not None


def _standard_of(was: Mapping[str, Value]) -> int | None:
    """Give the standard from which the last day followed."""
    ends = was.get("ends_on")
    is_standard = isinstance(ends, Dated) and ends.basis == COMPUTED and was.get("term_years") is None
    return _years_of(was) if is_standard and not was.get("ends_with_parent") else None


def _years_of(was: Mapping[str, Value]) -> int | None:
    starts, ends = was.get("starts_on"), was.get("ends_on")
    if not isinstance(starts, Dated) or not isinstance(ends, Dated):
        return None
    return term_in_whole_years(starts.first, ends.first)


def _started(said: Values) -> Dated | None:
    """Give the first day of an old paper: from a signing day alone nothing follows."""
    starts, ends, signed = _stated(said.get("starts_on")), _dated(said.get("ends_on")), said.get("signed_on")
    if starts is not None or not isinstance(signed, Dated):
        return starts
    tied_or_stated = ends if said.get("ends_with_parent") else _stated(ends)
    if not (tied_or_stated or said.get("term_years") or said.get("revised_every_years")):
        return None
    if tied_or_stated is not None and tied_or_stated.last < signed.first:
        return None  # signed when it was over already: it began on some other day
    return Dated(signed.text, signed.first, signed.last, COMPUTED)


def _after(starts: Dated, years: int, *, is_old_paper: bool) -> Dated:
    """Give the last day that many years on; of bounds that differ, the EDTF interval between them."""
    first = last_day_of_term(starts.first, years)
    last = last_day_of_term(starts.last, years) if is_old_paper else first
    text = first.isoformat() if first == last else f"{first.isoformat()}/{last.isoformat()}"
    return Dated(text, first, last, COMPUTED)


def _dated(value: Value) -> Dated | None:
    return value if isinstance(value, Dated) else None


def _stated(value: Value) -> Dated | None:
    return value if isinstance(value, Dated) and value.basis != COMPUTED else None
