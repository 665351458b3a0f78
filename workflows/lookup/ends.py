"""Until when something is: a day as a paper has it, so long after another, or the main agreement's end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lifecycle.agreeing import Goal
from lifecycle.as_written import is_until_further_notice, is_until_main_ends
from lifecycle.dates import Period, add_period, last_day_so_long
from lifecycle.errors import InvalidValue
from lifecycle.fields import Dated, dated
from lifecycle.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable

    from lifecycle.dates import PartialDate


class CountedFromNoDay(InvalidValue):
    """A length of time is counted from a day: a whole one, that is known."""

    def __init__(self, field: str, written: str) -> None:
        super().__init__(field, written, expected="whole_date")


@dataclass(frozen=True, slots=True)
class Ending:
    """A last day as it is written, none, or that it is the main agreement's."""

    dated: Dated | None
    with_main: bool = False

    def goal(self) -> Goal:
        """Give it as what parties agree on."""
        return Goal(None if self.dated is None else self.dated.last, with_main=self.with_main)


def ending_as_written(text: str, read: Callable[[str], Dated | None] = dated) -> Ending:
    """Read until when something is, as somebody wrote it.

    Args:
        text: as it was written.
        read: how a day is read where it was written.

    Raises:
        InvalidDate: it is no day, and none of the words that stand for an end without one.
    """
    with_main = is_until_main_ends(text)
    is_open = with_main or not text or is_until_further_notice(text)
    return Ending(None if is_open else read(text), with_main)


def end_of_term(starts: Dated | None, ends: Ending | Period | None) -> Ending:
    """Give until when an agreement is; of a length of time it is so long after its first day.

    Raises:
        CountedFromNoDay: it is a length, and the first day is not said.
    """
    if not isinstance(ends, Period):
        return ends or Ending(None)
    if starts is None:
        raise CountedFromNoDay("starts_on", "")
    is_whole = starts.first == starts.last  # of a year or a month nobody knows the day
    last = last_day_so_long(starts.first, ends)
    return Ending(Dated.on(last, basis="stated" if is_whole else "assumed"))


def end_by_notice(received: PartialDate, ends: Dated | Period | None) -> Dated | None:
    """Give the last day that a notice names; a length of time is counted from the day it was received.

    Raises:
        CountedFromNoDay: it is a length, and that day is not known.
    """
    if not isinstance(ends, Period):
        return ends
    if not received.exact:
        raise CountedFromNoDay("on", received.written)
    return Dated.on(add_period(received.earliest, ends))
