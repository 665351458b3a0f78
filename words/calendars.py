"""The days of a calendar file in words, and what is said of the file."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from words.deadlines import rule_in_words
from words.document import Document, Line
from words.forecast import what_happens
from words.letters import uid_of
from workflows.reading.calendar_file import CalendarDay

if TYPE_CHECKING:
    from words.texts import Texts
    from workflows.daily.forecast import Forecast, Foreseen
    from workflows.reading.days_ahead import DayAhead


def calendar_days(texts: Texts, days: Iterable[DayAhead], register: str) -> list[CalendarDay]:
    """Write the days that have to be kept.

    Args:
        register: identity of the register, for names that no other register has.
    """
    return [_calendar_day(texts, one, register) for one in days]


def foreseen_days(texts: Texts, found: Forecast, register: str) -> list[CalendarDay]:
    """Write what happens if nobody acts; mails are nobody's days."""
    return [_foreseen_day(texts, one, register) for one in found.foreseen if one.kind != "mail"]


def calendar_written(texts: Texts, days: int, file: str) -> Document:
    """Say into which file how many days were written."""
    yield Line(texts.count("calendar.written", days, file=file))


def calendar_empty(texts: Texts) -> Document:
    """Say that there is no day, and so no file."""
    yield Line(texts.text("calendar.empty"))


def _calendar_day(texts: Texts, one: DayAhead, register: str) -> CalendarDay:
    what = rule_in_words(texts, one.rule)
    whose = texts.word("function", one.reference) if one.machine is None else one.reference
    described = [", ".join(one.parties)]
    if one.act_by != one.due_on:
        described.append(texts.text("letter.due_on", due_on=one.due_on))
    if one.machine is not None:
        described.append(f"handslag next {one.reference}")
    return CalendarDay(
        uid=uid_of(one.subject_id, one.rule, register),
        day=one.act_by,
        summary=f"{whose}: {what}",
        description="\n".join(part for part in described if part),
        sequence=one.version,
        cancelled=one.cancelled,
    )


def _foreseen_day(texts: Texts, one: Foreseen, register: str) -> CalendarDay:
    name = f"forecast.{one.kind}.{one.what}.{one.due_on}.{one.tier or ''}"
    return CalendarDay(
        uid=uid_of(one.subject_id, name, register),
        day=one.day,
        summary=f"{one.reference}: {what_happens(texts, one)}",
    )
