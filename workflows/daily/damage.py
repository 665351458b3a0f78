"""Whether it was the register: asked when a command has met something that nobody foresaw.

A command reads what the engine wrote, and takes it for that. Where somebody, or a disk, has written
otherwise, any of a thousand places may fall over it; the proof knows what is wrong, and it is asked then.
What it finds is not always damage: a rule that does not hold, or a clock that was wrong, makes nothing fall.
"""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Final

from lifecycle.errors import DatabaseUnusable, Finding
from lifecycle.schema import missing_from
from lifecycle.store import Store
from lifecycle.trouble import says_damaged
from lifecycle.values import dataclass
from workflows.audits.history import audit_history
from workflows.configuration.loading import read_rulebook
from workflows.register.readable import attempted, rows_that_cannot_be_read

if TYPE_CHECKING:
    from sqlalchemy import Connection

NO_DAMAGE: Final = frozenset(
    {
        # what cannot be together, though every row is as it was written (lifecycle/invariants.py)
        *("history.two_of_a_line_in_force", "history.step_without_its_acts"),
        *("history.binds_under_what_was_never_signed", "history.hangs_on_what_never_was"),
        *("history.binds_past_its_last_day", "history.prepared_has_a_consequence"),
        *("history.rests_on_what_fell", "history.met_on_another_day", "history.goes_on_after_its_end"),
        *("history.older_than_what_it_hangs_on", "history.says_otherwise_than_its_acts"),
        *("history.acts_before_it_came", "history.acts_after_it_was_succeeded"),
        "history.due_before_it_begins",
        # a clock that was wrong when rows were written
        *("history.day_not_of_instant", "history.instant_goes_back", "history.instant_is_ahead"),
        # what makes reading slow, or writing unguarded, and nothing unreadable
        *("schema.missing_index", "schema.missing_check", "schema.missing_trigger"),
        # the proof fell over something, too, though every row can be read: that may be the same defect
        "doctor.cannot_be_examined",
    }
)
"""What may be found in a register that is whole: rows are neither unreadable nor altered, nor do any lack."""


@dataclass(frozen=True, slots=True)
class LookedOver:
    """The first thing that is wrong in a register, damage before all else."""

    finding: Finding
    is_damage: bool
    """Whether something is unreadable, altered or missing, so that any command may fall over it."""


def look_over(database: str) -> LookedOver | None:
    """Look for what is wrong in a register; None where nothing is, or nobody can say.

    Args:
        database: its address.
    """
    try:
        with closing(Store.open(database)) as store, store.reading() as connection:
            return _first_of(connection)
    except DatabaseUnusable as error:
        unreadable = Finding("doctor.cannot_be_examined", "*", {"detail": str(error)})
        return LookedOver(unreadable, is_damage=True) if says_damaged(error) else None
    except Exception:  # noqa: BLE001 -- asked because something went wrong, which is what is to be told then
        return None


def _first_of(connection: Connection) -> LookedOver | None:
    findings: list[Finding] = list(missing_from(connection))
    if not any(map(_is_damage, findings)):
        findings += rows_that_cannot_be_read(connection, set())
    if not any(map(_is_damage, findings)):
        report = attempted(connection, "*", lambda: audit_history(connection, read_rulebook()), findings)
        findings += [] if report is None else report.findings
    in_order = sorted(findings, key=_is_damage, reverse=True)
    return LookedOver(in_order[0], _is_damage(in_order[0])) if in_order else None


def _is_damage(finding: Finding) -> bool:
    return finding.code not in NO_DAMAGE
