"""Kinds of values on the command line that click does not know; all speak through `UsageFault`."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Final, Literal

import click

from cli.frame.usage import UsageFault, name_of
from lifecycle.errors import LifecycleError

if TYPE_CHECKING:
    from lifecycle.agreeing import Goal
    from lifecycle.dates import PartialDate
    from lifecycle.fields import Dated

_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}")


class Day(click.ParamType[date]):
    """One exact calendar day, written 2026-12-31; where a year or a month will do, take text instead."""

    name = "day"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Read the day, or say how one is written."""
        if isinstance(value, date):
            return value
        try:
            if _DAY.fullmatch(str(value)):
                return date.fromisoformat(str(value))
        except ValueError:  # 2026-02-30
            pass
        raise UsageFault("usage.not_a_day", ctx=ctx, argument=name_of(param), text=str(value))


class DayOrEmpty(click.ParamType[Any]):
    """A day, or an empty text that takes back the one that was said."""

    name = "day"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> date | Literal[""]:
        """Read the day, if there is one."""
        return "" if value == "" else DAY.convert(value, param, ctx)


class Written(click.ParamType[Any]):
    """What a person writes and a function of ours reads, which says what is wrong with it."""

    name = "text"

    def __init__(self, read: Callable[[str], object]) -> None:
        self._read = read

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> object:
        """Read it.

        Raises:
            InvalidDate: it is none of the days, months and years that are asked for; it names the option.
        """
        del ctx
        try:
            return self._read(value) if isinstance(value, str) else value
        except LifecycleError as error:
            error.facts["argument"] = name_of(param)
            raise


def _partial(text: str) -> PartialDate:
    from lifecycle.dates import parse_partial

    return parse_partial(text)


def _dated(text: str) -> Dated | None:
    from lifecycle.fields import dated

    return dated(text) if text else None


def _ending(text: str) -> Ending:
    from workflows.lookup.field_values import UNTIL_MAIN_ENDS

    with_main = text.lower() in UNTIL_MAIN_ENDS
    return Ending(None if with_main else _dated(text), with_main=with_main)


@dataclass(frozen=True, slots=True)
class Ending:
    """A last day as it is written, or that it is the main agreement's."""

    dated: Dated | None
    with_main: bool

    def goal(self) -> Goal:
        """Give it as what parties agree on."""
        from lifecycle.agreeing import Goal

        return Goal(None if self.dated is None else self.dated.last, with_main=self.with_main)


def _several(text: str) -> tuple[str, ...]:
    from workflows.lookup.typed import items_of

    return items_of(text)


DAY: Final = Day()
DAY_OR_EMPTY: Final = DayOrEmpty()
PARTIAL: Final = Written(_partial)
"""A day, month or year on which something was done."""
DATED: Final = Written(_dated)
"""A day, month or year as a paper has it."""
ENDING: Final = Written(_ending)
SEVERAL: Final = Written(_several)
"""Names with semicolons between them."""


def writes(function: Callable[..., Any]) -> Callable[..., Any]:
    """Add --preview: whatever writes may be asked what it would write."""
    return click.option("--preview", is_flag=True)(function)


def writes_of_one(function: Callable[..., Any]) -> Callable[..., Any]:
    """Add --preview and --if-version: what is changed is one record, unit or person, which has a version."""
    return writes(click.option("--if-version", type=int)(function))
