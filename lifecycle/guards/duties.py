"""What is asked before a duty by law counts as met."""

from __future__ import annotations

from lifecycle.by_law import missing_tasks, said_of_another_kind
from lifecycle.case import Case
from lifecycle.guards.guard import Facts, guard
from lifecycle.records import Duty
from lifecycle.records.duty import FILLED_IN, SAID
from lifecycle.records.picture import LAW_SINCE
from lifecycle.snapshot import the


@guard(level="must", source="own")
def says_when_it_was_met(case: Case) -> Facts | None:
    """The two years are counted from that day, which is another than the last; a day to come is none."""
    was, now = the(Duty, case.before), the(Duty, case.noun).met_on
    is_new = now is not None and (was.met_on is None or now > was.met_on)
    return None if is_new else {"reference": case.record.reference}


@guard(level="must", source="own", about="met_on")
def was_met_in_the_laws_time(case: Case) -> Facts | None:
    """What was done before the law began to demand it does not meet it."""
    since, duty = the(Duty, case.before).clock_from, the(Duty, case.noun)
    if since is None and duty.duty_kind != "function_tasks":  # whose tasks go on being done as is said
        since = LAW_SINCE
    now = duty.met_on
    return {"met_on": now, "since": since} if since and now and now < since else None


@guard(level="must", source="own")
def has_proof(case: Case) -> Facts | None:
    """Where it can be read that it was done: a diary number, a paragraph, a record; tasks say it there."""
    duty = the(Duty, case.noun)
    is_said = duty.proof or duty.paragraph or duty.diary_number or duty.duty_kind == "function_tasks"
    return None if is_said else {"reference": case.record.reference}


@guard(level="must", source="Lag 2023:196 12 §")
def its_tasks_are_said(case: Case) -> Facts | None:
    """What the function does is met by saying how it does each of its tasks, by no paper beside that."""
    duty = the(Duty, case.noun)
    missing = missing_tasks(duty) if duty.duty_kind == "function_tasks" else ()
    return {"reference": case.record.reference, "tasks": missing} if missing else None


@guard(level="must", source="own")
def is_said_of_its_kind(case: Case) -> Facts | None:
    """What is filled in means something for a duty of its kind; of most kinds there is nothing to fill in."""
    was, now = the(Duty, case.before), the(Duty, case.noun)
    kind, foreign = now.duty_kind, said_of_another_kind(now.duty_kind, FILLED_IN)
    new = tuple(name for name in foreign if getattr(now, name) and getattr(now, name) != getattr(was, name))
    if kind is None or not (new or len(foreign) == len(FILLED_IN)):
        return None
    return {
        "reference": case.record.reference,
        "duty_kind": kind,
        "fields": new or foreign,
        "own_fields": SAID[kind],
    }


@guard(level="must", source="Lag 2023:196 13 §")
def is_a_report_to_the_council(case: Case) -> Facts | None:
    """Only what is reported to the council is dealt with by a board before."""
    is_one = the(Duty, case.noun).duty_kind == "reported_to_council"
    return None if is_one else {"reference": case.record.reference}


@guard(level="must", source="Lag 2023:196 13 §", about="prepared_on")
def says_where_it_was_prepared(case: Case) -> Facts | None:
    """The board dealt with the report on a day of its own, and says with it in which paragraph."""
    was, now = the(Duty, case.before), the(Duty, case.noun)
    missing = [] if now.prepared_at else ["prepared_at"]
    if now.prepared_on is None or now.prepared_on == was.prepared_on:
        missing.insert(0, "prepared_on")
    return {"missing": tuple(missing)} if missing else None
