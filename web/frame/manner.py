"""How something is asked for beside its fields: of which day, why, and on whose behalf."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Final

from lifecycle.as_written import day_as_written
from lifecycle.dates import PartialDate
from lifecycle.errors import InvalidDate, InvalidValue
from web.frame.asking import asked, texts
from web.frame.forms import Choice, Control
from words.vocabulary import read_code
from workflows.agreements.steps import Why

if TYPE_CHECKING:
    from datetime import date

    from lifecycle.records import Unit


_MOST_DIGITS: Final = 18


def day_control(*, required: bool = False) -> Control:
    """Ask on which day it was."""
    return Control("on", texts().text("field.on"), hint=texts().text("web.hint.day"), is_required=required)


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
