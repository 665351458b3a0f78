"""What the number means with which the command ends.

`docs/reference/exit-codes.md` is the same table for people; a test compares the two.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from lifecycle.errors import LifecycleError


class ExitCode(IntEnum):
    """Each way in which a command can end."""

    DONE = 0
    REFUSED = 1
    USAGE = 2
    BAD_INPUT = 3
    UNKNOWN = 4
    TRY_AGAIN = 5
    INTERNAL = 70
    INTERRUPTED = 130


BY_CODE: Final[Mapping[str, ExitCode]] = {
    "error.invalid_value": ExitCode.USAGE,
    "error.unknown_code": ExitCode.USAGE,
    "error.wrong_row": ExitCode.USAGE,
    "error.invalid_date": ExitCode.USAGE,
    "error.input_refused": ExitCode.BAD_INPUT,
    "error.database_unusable": ExitCode.BAD_INPUT,  # --db names something that is no database of ours
    "error.copy_refused": ExitCode.BAD_INPUT,
    "error.unknown_record": ExitCode.UNKNOWN,
    "error.stale_record": ExitCode.TRY_AGAIN,
    "error.database_busy": ExitCode.TRY_AGAIN,
    "error.database_lost": ExitCode.TRY_AGAIN,
    "error.clock_refused": ExitCode.REFUSED,  # the day cannot be today here
    "error.reference_taken": ExitCode.REFUSED,  # one name, one thing
    "error.identity_taken": ExitCode.REFUSED,  # one account, one person
    "error.no_web_address": ExitCode.REFUSED,  # a link would lead nowhere
    "error.not_asked": ExitCode.REFUSED,  # nothing waits for an answer
    "error.party_is_over": ExitCode.REFUSED,
    "error.party_is_named": ExitCode.REFUSED,
    "error.not_allowed": ExitCode.REFUSED,  # who acts may not write
    "error.periods_overlap": ExitCode.REFUSED,
    "error.not_from_that_day": ExitCode.UNKNOWN,
    "error.several_periods": ExitCode.USAGE,  # nobody said which one is meant
    "error.person_still_holds": ExitCode.REFUSED,
    "error.history_unreadable": ExitCode.REFUSED,  # what `audit history` finds, met on the way
    "error.rules_unreadable": ExitCode.REFUSED,
}
"""By the error's code, so that nothing is imported to ask; subclasses end as their parents do."""


def exit_code_for(error: LifecycleError) -> ExitCode:
    """Choose by the error's class."""
    return exit_code_for_class(type(error))


def exit_code_for_class(kind: type[LifecycleError]) -> ExitCode:
    """Choose by the nearest class whose code stands in the table; one that is nowhere is a defect of ours."""
    codes = (getattr(each, "code", "") for each in kind.__mro__)
    return next((BY_CODE[code] for code in codes if code in BY_CODE), ExitCode.INTERNAL)
