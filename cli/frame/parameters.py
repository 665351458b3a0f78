"""Kinds of values on the command line that click does not know; all speak through `UsageFault`."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import date, timedelta
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal

import click

from cli.frame.files import THE_STREAM
from cli.frame.usage import UsageFault, name_of
from lifecycle.errors import InvalidDate, LifecycleError
from lifecycle.values import dataclass

if TYPE_CHECKING:
    from lifecycle.dates import PartialDate, Period
    from lifecycle.fields import Dated
    from workflows.lookup.ends import Ending


@dataclass(frozen=True, slots=True)
class FromToday:
    """What is written as `idag` or `igår`: the register's today says which day that is, once it is open."""

    away: timedelta
    read: Callable[[str], object]

    def on(self, today: date) -> object:
        """Give what it is where that is today."""
        return self.read((today + self.away).isoformat())


@dataclass(frozen=True, slots=True)
class Yearless:
    """A day without its year: the register's today says which ones may be meant, once it is open."""

    text: str
    argument: str
    whole: bool
    """Whether a whole day is asked for."""

    def on(self, today: date) -> object:
        """Ask which year it is.

        Raises:
            UsageFault, InvalidDate: always.
        """
        from lifecycle.as_written import day_as_written

        try:
            return day_as_written(self.text, today)
        except InvalidDate as error:
            if self.whole:
                facts: dict[str, Any] = {**error.facts, "argument": self.argument}
                raise UsageFault("usage.not_a_day", **facts) from None
            error.facts["argument"] = self.argument
            raise


def is_yearless(written: object) -> bool:
    """Whether a day is written without its year."""
    from lifecycle.as_written import without_its_year

    return isinstance(written, str) and bool(without_its_year(written))


def counted_from(written: object) -> timedelta | None:
    """Tell how far from today a day is that is written so; None where it is written otherwise."""
    from lifecycle.as_written import days_from_today

    away = days_from_today(written) if isinstance(written, str) else None
    return None if away is None else timedelta(days=away)


class NamedFile(click.Path):
    """A file with a name: what goes in or out whole does not come from, or go to, a stream (`-`)."""

    def __init__(self) -> None:
        super().__init__(dir_okay=False, path_type=Path)

    def convert(
        self, value: str | PathLike[str], param: click.Parameter | None, ctx: click.Context | None
    ) -> str | bytes | PathLike[str]:
        """Give the path."""
        if str(value) == str(THE_STREAM):
            raise UsageFault("usage.no_stream", ctx=ctx)
        return super().convert(value, param, ctx)


class FileOfKind(click.Path):
    """A file that is written for other programs, which know by the end of its name how to open it."""

    def __init__(self, *endings: str) -> None:
        super().__init__(dir_okay=False, allow_dash=True, path_type=Path)
        self._endings = endings

    def convert(
        self, value: str | PathLike[str], param: click.Parameter | None, ctx: click.Context | None
    ) -> str | bytes | PathLike[str]:
        """Give the path, or say what the file is to be called."""
        path = Path(value)
        is_file = str(value) != str(THE_STREAM) and (path.is_file() or not path.exists())
        if is_file and path.suffix.casefold() not in self._endings:
            right = path.with_name(f"{path.stem or path.name}{self._endings[0]}")
            raise UsageFault("usage.named_otherwise", ctx=ctx, file=str(value), right=str(right))
        return super().convert(value, param, ctx)


class Day(click.ParamType[Any]):
    """One exact calendar day, as people write one; where a year or a month will do, another type is taken.

    Args:
        may_be_near: `idag` is one too, which the frame then reads by the register's today.
    """

    name = "day"

    def __init__(self, *, may_be_near: bool = True) -> None:
        self._may_be_near = may_be_near

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> date | FromToday | Yearless:
        """Read the day, or say how one is written."""
        from lifecycle.as_written import day_as_written

        if isinstance(value, date):
            return value
        if self._may_be_near and (away := counted_from(value)) is not None:
            return FromToday(away, date.fromisoformat)
        if self._may_be_near and is_yearless(value):
            return Yearless(str(value), name_of(param), whole=True)
        facts: dict[str, object] = {"argument": name_of(param), "text": str(value)}
        try:
            day = day_as_written(str(value))
        except InvalidDate as error:
            raise UsageFault("usage.not_a_day", ctx=ctx, **{**error.facts, **facts}) from None
        if not day.exact:
            raise UsageFault("usage.not_a_day", ctx=ctx, **facts)
        return day.earliest


@dataclass(frozen=True, slots=True)
class Ahead:
    """A length of time, `2 år`: the register's today says which day that leads to, once it is open."""

    length: Period

    def on(self, today: date) -> date:
        """Give the day so far ahead."""
        from lifecycle.dates import add_period

        return add_period(today, self.length)


class Horizon(click.ParamType[Any]):
    """How far ahead: a day, the last one of a month or a year, or how long from today."""

    name = "day"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> date | FromToday | Yearless | Ahead:
        """Read the length, else the day, or say how one is written."""
        from lifecycle.as_written import day_as_written, period_as_written

        with suppress(LifecycleError):
            return Ahead(period_as_written(str(value)))
        with suppress(LifecycleError):
            return day_as_written(str(value)).latest
        return DAY.convert(value, param, ctx)


class Years(click.IntRange):
    """So many years, as a number or as people write a length: `2 år`, `24 månader`."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:  # noqa: ANN401 -- click's own
        """Read the number."""
        from lifecycle.as_written import counted_in

        number: Any = counted_in(12, value) if isinstance(value, str) else value
        return super().convert(number, param, ctx)


class DayOrEmpty(click.ParamType[Any]):
    """A day, or an empty text that takes back the one that was said."""

    name = "day"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> date | FromToday | Yearless | Literal[""]:
        """Read the day, if there is one."""
        return "" if value == "" else DAY.convert(value, param, ctx)


class LastDay(click.ParamType[Any]):
    """The last day of what may also have none: `tills vidare` is the option `--until-further-notice`."""

    name = "day"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> date | FromToday | Yearless:
        """Read the day; that there is none is a day after every other."""
        from lifecycle.as_written import is_until_further_notice

        is_none = isinstance(value, str) and is_until_further_notice(value)
        return NO_LAST_DAY if is_none else DAY.convert(value, param, ctx)


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


class WrittenDay(Written):
    """A day as a person writes it, or perhaps a month or a year; `idag` is one, too."""

    name = "day"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> object:
        """Read it, but for what is counted from today, or is asked back by it."""
        away = counted_from(value)
        if is_yearless(value):
            return Yearless(str(value), name_of(param), whole=False)
        return super().convert(value, param, ctx) if away is None else FromToday(away, self._read)


class LastOrLength(WrittenDay):
    """A last day, or how long it is until then: `6 månader`. From when is known to who asks for it."""

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> object:
        """Read the length, else the day."""
        from lifecycle.as_written import period_as_written

        if isinstance(value, str):
            with suppress(LifecycleError):
                return period_as_written(value)
        return super().convert(value, param, ctx)


def _partial(text: str) -> PartialDate:
    from lifecycle.as_written import day_as_written

    return day_as_written(text)


def _dated(text: str) -> Dated | None:
    from lifecycle.fields import dated

    return dated(text) if text else None


def _ending(text: str) -> Ending:
    from workflows.lookup.ends import ending_as_written

    return ending_as_written(text, _dated)


def _several(text: str) -> tuple[str, ...]:
    from workflows.lookup.typed import items_of

    return items_of(text)


NO_LAST_DAY: Final = date.max
DAY: Final = Day()
LAST_DAY: Final = LastDay()
TODAY: Final = Day(may_be_near=False)
"""What today is to be."""
HORIZON: Final = Horizon()
YEARS: Final = Years(1, 30)
DAY_OR_EMPTY: Final = DayOrEmpty()
PARTIAL: Final = WrittenDay(_partial)
"""A day, month or year on which something was done."""
DATED: Final = WrittenDay(_dated)
"""A day, month or year as a paper has it."""
ENDING: Final = WrittenDay(_ending)
DATED_OR_LENGTH: Final = LastOrLength(_dated)
ENDING_OR_LENGTH: Final = LastOrLength(_ending)
SEVERAL: Final = Written(_several)
"""Names with semicolons between them."""


def both_days(function: Callable[..., Any]) -> Callable[..., Any]:
    """Add the two kinds of then: --as-of, what was true on a day; --known-on, what was known on it."""
    return click.option("--as-of", type=DAY)(click.option("--known-on", type=DAY)(function))


def writes(function: Callable[..., Any]) -> Callable[..., Any]:
    """Add --preview: whatever writes may be asked what it would write."""
    return click.option("--preview", is_flag=True)(function)


def writes_of_one(function: Callable[..., Any]) -> Callable[..., Any]:
    """Add --preview and --if-version: what is changed is one record, unit or person, which has a version."""
    return writes(click.option("--if-version", type=int)(function))
