"""The days of a calendar file in words, and what is said of the file."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from lifecycle.web_address import Pages
from words.deadlines import moved_from, rule_in_words, title_in_words
from words.document import Document, Line
from words.forecast import what_happens
from workflows.reading.calendar_file import CalendarDay

if TYPE_CHECKING:
    from words.texts import Texts
    from workflows.daily.forecast import Forecast, Foreseen
    from workflows.reading.days_ahead import DayAhead


_NOWHERE: Final = Pages()


def calendar_days(
    texts: Texts, days: Iterable[DayAhead], register: str, pages: Pages = _NOWHERE
) -> list[CalendarDay]:
    """Write the days that have to be kept.

    Args:
        register: identity of the register, for names that no other register has.
        pages: where the record of each has its page.
    """
    return [_calendar_day(texts, one, register, pages) for one in days]


def foreseen_days(texts: Texts, found: Forecast, register: str, pages: Pages = _NOWHERE) -> list[CalendarDay]:
    """Write what happens if nobody acts; mails are nobody's days."""
    return [_foreseen_day(texts, one, register, pages) for one in found.foreseen if one.kind != "mail"]


def calendar_written(texts: Texts, days: int, file: str) -> Document:
    """Say into which file how many days were written."""
    yield Line(texts.count("calendar.written", days, file=file))


def calendar_empty(texts: Texts) -> Document:
    """Say that there is no day, and so no file."""
    yield Line(texts.text("calendar.empty"))


def calendar_removed(texts: Texts, file: str) -> Document:
    """Say that there is no day any more, and that the file of an earlier time is gone."""
    yield Line(texts.text("calendar.removed", file=file))


def day_in_words(texts: Texts, whose: str, what: str, title: str) -> str:
    """Call a day as the mail that tells of it and a calendar file both do: under one name it is one."""
    code = "calendar.day_titled" if title else "calendar.day_of"
    return texts.text(code, whose=whose, what=what, title=title)


def uid_of(subject_id: object, rule: str, register: str) -> str:
    """Name a day in calendars: the same whatever day it is moved to."""
    return f"{subject_id}.{rule}@{register}.handslag"


def _calendar_day(texts: Texts, one: DayAhead, register: str, pages: Pages) -> CalendarDay:
    is_record = one.machine is not None
    whose = one.reference if is_record else texts.word("function", one.reference)
    moved = moved_from(texts, one.act_by, one.due_on)
    called = "" if one.machine is None else title_in_words(texts, one.machine, one.title)
    named = day_in_words(texts, whose, rule_in_words(texts, one.rule), called)
    command = f"handslag next {one.reference}" if is_record else ""
    page = "" if one.machine is None else pages.of(one.machine, one.reference)
    described = [_what_ended(texts, one), ", ".join(one.parties), moved, page or command]
    return CalendarDay(
        uid=uid_of(one.subject_id, one.rule, register),
        day=one.act_by,
        summary=texts.text("calendar.cancelled", day=named) if one.cancelled else named,
        description="\n".join(filter(None, described)),
        sequence=one.version,
        cancelled=one.cancelled,
        page=page,
    )


def _what_ended(texts: Texts, one: DayAhead) -> str:
    """Say why a day is kept no more, or that it outlives its agreement; nothing of every other day."""
    if one.ended_agreement is not None:
        facts = {"under": one.ended_agreement, "last": one.ended_agreement_on}
        return texts.text("next.outliving", reference=one.reference, **facts)
    if not one.cancelled or one.over is None or one.machine is None:
        return ""
    state = texts.state(one.machine, one.over)
    return texts.text("calendar.ended", reference=one.reference, state=state, since=one.over_since)


def _foreseen_day(texts: Texts, one: Foreseen, register: str, pages: Pages) -> CalendarDay:
    page = "" if one.machine is None else pages.of(one.machine, one.reference)
    name = f"forecast.{one.kind}.{one.what}.{one.due_on}.{one.tier or ''}"
    return CalendarDay(
        uid=uid_of(one.subject_id, name, register),
        day=one.day,
        summary=f"{one.reference}: {what_happens(texts, one)}",
        description=page,
        page=page,
    )
