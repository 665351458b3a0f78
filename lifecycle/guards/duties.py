"""What is asked before a duty by law counts as met."""

from __future__ import annotations

from lifecycle.case import Case
from lifecycle.guards.guard import Facts, guard
from lifecycle.records import Duty
from lifecycle.snapshot import the


@guard(level="must", source="own")
def says_when_it_was_met(case: Case) -> Facts | None:
    """The two years are counted from that day; it has come, is later than the last, and in the law's time."""
    was, now = the(Duty, case.before), the(Duty, case.noun).met_on
    too_early = (was.met_on is not None and now is not None and now <= was.met_on) or (
        was.clock_from is not None and now is not None and now < was.clock_from
    )
    if now is None or now > case.on or too_early:
        return {"reference": case.record.reference}
    return None


@guard(level="must", source="own")
def has_proof(case: Case) -> Facts | None:
    """Where it can be read that it was done: a diary number, a paragraph, a record."""
    return None if the(Duty, case.noun).proof else {"reference": case.record.reference}
