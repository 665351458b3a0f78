"""What is asked before a duty by law counts as met."""

from __future__ import annotations

from lifecycle.case import Case, the
from lifecycle.guards.guard import Facts, guard
from lifecycle.records import Duty


@guard(level="must", source="Lag 2023:196 6 §")
def says_when_it_was_met(case: Case) -> Facts | None:
    """The two years are counted from that day; it has come, and is no earlier than the last."""
    before, now = the(Duty, case.before).met_on, the(Duty, case.noun).met_on
    if now is None or now == before:
        return {"reference": case.record.reference}
    if now > case.on or (before is not None and now < before):
        return {"reference": case.record.reference}
    return None


@guard(level="must", source="Lag 2023:196 6 §")
def has_proof(case: Case) -> Facts | None:
    """Where it can be read that it was done: a diary number, a paragraph, a record."""
    return None if the(Duty, case.noun).proof else {"reference": case.record.reference}
