"""Kinds of values on the command line that click does not know; all speak through `UsageFault`."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import Any, Final

import click

from cli.usage import UsageFault, name_of

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


DAY: Final = Day()


def writes(function: Callable[..., Any]) -> Callable[..., Any]:
    """Add --preview: whatever writes may be asked what it would write."""
    return click.option("--preview", is_flag=True)(function)


def writes_of_one(function: Callable[..., Any]) -> Callable[..., Any]:
    """Add --preview and --if-version: what is changed is one record, unit or person, which has a version."""
    return writes(click.option("--if-version", type=int)(function))
