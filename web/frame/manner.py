"""How something is asked for beside its fields: of which day, why, and on whose behalf."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from lifecycle.agreeing import Goal
from lifecycle.as_written import day_as_written, period_as_written
from lifecycle.dates import PartialDate
from lifecycle.errors import InvalidDate, InvalidValue
from lifecycle.fields import Dated
from web.frame.asking import asked, texts
from web.frame.forms import YES_OR_NO, Choice, Control
from words.vocabulary import read_code
from workflows.agreements.steps import Why
from workflows.lookup.ends import Ending, ending_as_written

if TYPE_CHECKING:
    from datetime import date

    from lifecycle.dates import Period
    from lifecycle.records import Unit
    from workflows.agreements.advancing import WhoseDay


_MOST_DIGITS: Final = 18


_DAY_HINTS: Final[Mapping[WhoseDay, str]] = {
    "today": "web.hint.day_or_today",
    "planned": "web.hint.day_or_planned",
    "said": "web.hint.day",
}


def day_control(whose: WhoseDay = "today") -> Control:
    """Ask on which day it was, and say which it is when none is said."""
    hint = texts().text(_DAY_HINTS[whose])
    is_required = whose == "said"
    return Control("on", texts().text("field.on"), hint=hint, is_day=True, is_required=is_required)


def reason_control(*, required: bool = False) -> Control:
    """Ask why, where that is wanted; where it is `required`, always."""
    hint = "" if required else texts().text("web.hint.reason")
    return Control("reason", texts().text("field.reason"), "text", hint=hint, is_required=required)


def party_control(parties: Iterable[Unit], name: str = "party", *, required: bool = False) -> Control:
    """Ask which of the parties it is about."""
    choices = [Choice(unit.name, unit.name) for unit in parties]
    return Control(name, texts().text("field.party"), "choice", choices=choices, is_required=required)


def text_in(controls: Sequence[Control], name: str) -> str:
    """Give what is written in a control; nothing where it is not asked for."""
    return next((one.text for one in controls if one.name == name), "").strip()


def partial_day(controls: Sequence[Control], name: str = "on") -> PartialDate | None:
    """Read a day, month or year; None where none is written.

    Raises:
        InvalidDate: it is none of these, or may be several.
    """
    written = text_in(controls, name)
    if not written:
        return None
    try:
        return day_as_written(written, asked().today)
    except InvalidDate as error:
        error.facts["field"] = name
        raise


def whole_day(controls: Sequence[Control], name: str = "on") -> date | None:
    """Read a day that is said whole. See `partial_day`.

    Raises:
        InvalidValue: it is a month or a year.
    """
    day = partial_day(controls, name)
    if day is None:
        return None
    if not day.exact:
        raise InvalidValue(name, day.written, expected="whole_date")
    return day.earliest


def end_control(name: str, *, required: bool = False) -> Control:
    """Ask until when: a day, or as long as the main agreement."""
    hint = texts().text("web.hint.end")
    return Control(name, texts().text("field.until"), hint=hint, is_end=True, is_required=required)


def goal_in(controls: Sequence[Control]) -> Goal | None:
    """Read the end on which they agree: a day, the main agreement's, or none; None where none is said."""
    written = text_in(controls, "until")
    if not written:
        return None
    return ending_in(controls, "until").goal()


def ending_in(controls: Sequence[Control], name: str) -> Ending:
    """Read until when something is: a day, the main agreement's end, or none."""
    return ending_as_written(text_in(controls, name), lambda _: dated_in(controls, name))


def dated_in(controls: Sequence[Control], name: str) -> Dated | None:
    """Read a day, month or year as a paper has it. See `partial_day`."""
    day = partial_day(controls, name)
    return None if day is None else Dated.from_partial(day)


def length_in(controls: Sequence[Control], name: str) -> Period | None:
    """Read a length of time, as `6 månader`; None where something else is written."""
    with suppress(InvalidValue, InvalidDate):
        return period_as_written(text_in(controls, name))
    return None


def yes_or_no_in(controls: Sequence[Control], name: str) -> bool | None:
    """Read a yes or a no; None where neither is chosen.

    Raises:
        InvalidValue: it is something else.
    """
    written = text_in(controls, name)
    if written not in ("", *YES_OR_NO):
        raise InvalidValue(name, written, expected="yes_or_no")
    return None if not written else written == YES_OR_NO[0]


def number_in(controls: Sequence[Control], name: str) -> int | None:
    """Read a whole number; None where none is written.

    Raises:
        InvalidValue: it is none.
    """
    written = text_in(controls, name)
    if written and not written.isdecimal():
        raise InvalidValue(name, written, expected="number")
    return int(written[:_MOST_DIGITS]) if written else None


def why(controls: Sequence[Control]) -> Why:
    """Gather on whose behalf and why it is asked."""
    party = text_in(controls, "party") or None
    return Why(
        reason=text_in(controls, "reason") or None,
        party=party,
        function=(text_in(controls, "function") or None) if party else None,
        evidence=(text_in(controls, "evidence") or None) if party else None,
        words=read_code,
    )
