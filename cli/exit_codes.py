"""What the number means with which the command ends.

`docs/reference/exit-codes.md` is the same table for people; a test compares the two.
"""

from __future__ import annotations

from enum import IntEnum
from typing import Final

from lifecycle.errors import (
    ClockRefused,
    DatabaseBusy,
    DatabaseUnusable,
    InputRefused,
    InvalidDate,
    InvalidValue,
    LifecycleError,
    ReferenceTaken,
    StaleRecord,
    UnknownRecord,
)


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


BY_ERROR: Final[tuple[tuple[type[LifecycleError], ExitCode], ...]] = (
    (InvalidValue, ExitCode.USAGE),
    (InvalidDate, ExitCode.USAGE),
    (InputRefused, ExitCode.BAD_INPUT),
    (UnknownRecord, ExitCode.UNKNOWN),
    (StaleRecord, ExitCode.TRY_AGAIN),
    (DatabaseBusy, ExitCode.TRY_AGAIN),
    (DatabaseUnusable, ExitCode.BAD_INPUT),  # --db names something that is no database of ours
    (ClockRefused, ExitCode.REFUSED),  # a rule says no: the day cannot be today here
    (ReferenceTaken, ExitCode.REFUSED),  # a rule says no: one name, one thing
)
"""The first class that fits decides; an error of ours that stands nowhere here is a defect (70)."""


def exit_code_for(error: LifecycleError) -> ExitCode:
    """Choose the code by the error's class; subclasses end as their parents do."""
    for kind, code in BY_ERROR:
        if isinstance(error, kind):
            return code
    return ExitCode.INTERNAL
