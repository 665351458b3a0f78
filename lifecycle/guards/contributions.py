"""Guards on what is asked of others than the parties."""

from __future__ import annotations

from lifecycle.case import Case
from lifecycle.guards.guard import Facts, guard


@guard(level="must", source="logic")
def says_what_is_asked_of_whom(case: Case) -> Facts | None:
    """Nobody can answer a request that does not say what it asks for, or of whom."""
    missing = case.unsaid("title", "asked_of")
    return {"missing": missing} if missing else None


@guard(level="reason", source="logic", about="answer_by")
def says_by_when(case: Case) -> Facts | None:
    """A request without a day is one of which nobody is reminded."""
    return {} if case.unsaid("answer_by") else None
