"""Wrong usage in the user's language: click's own errors become a code and facts like everything else."""

from __future__ import annotations

from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from collections.abc import Mapping

    from words.texts import Texts


class UsageFault(click.UsageError):
    """A command line that cannot be meant; its sentence is the code's."""

    def __init__(self, code: str, *, ctx: click.Context | None = None, **facts: object) -> None:
        super().__init__(code, ctx)
        self.code = code
        self.facts = facts


@dataclass(frozen=True, slots=True)
class Fault:
    """What is told to a person: a code, its facts, and click's own words where we have none."""

    code: str
    facts: Mapping[str, object] = field(default_factory=dict)
    words: str | None = None

    def sentence(self, texts: Texts) -> str:
        """Say it, of one or of several; what a person may have meant follows as a sentence of its own."""
        number = self.facts.get("count")
        if isinstance(number, int) and texts.counts(self.code):
            said = texts.count(self.code, number, **self.facts)
        else:
            said = self.words or texts.text(self.code, **self.facts)
        nearest = self.facts.get("nearest")
        if self.facts.get("what") == "field" and isinstance(nearest, tuple):
            nearest = self._fields_meant(texts) or tuple(texts.word("field", name) for name in nearest)
        return f"{said} {texts.text('error.nearest', nearest=nearest)}" if nearest else said

    def _fields_meant(self, texts: Texts) -> tuple[str, ...]:
        """Name the fields whose words, not whose codes, are like what was written."""
        from words.vocabulary import nearest_words  # late: only on the way to an error

        fields = self.facts.get("fields")
        known = fields if isinstance(fields, tuple) else ()
        return nearest_words(str(self.facts.get("name")), "field", known, lang=texts.lang)


def fault_of(error: click.ClickException) -> Fault:
    """Translate an error of click's into a code and facts."""
    match error:
        case UsageFault():
            return Fault(error.code, error.facts)
        case click.NoSuchOption():
            nearest = get_close_matches(error.option_name, _options(error.ctx))
            return Fault("usage.no_such_option", {"argument": error.option_name, "nearest": tuple(nearest)})
        case click.MissingParameter():
            return _missing(error)
        case click.BadParameter():
            return _bad(error)
        case click.BadOptionUsage():
            takes_value = error.option_name in _options(error.ctx, flags=False)
            code = "usage.option_needs_value" if takes_value else "usage.option_takes_no_value"
            return Fault(code, {"argument": error.option_name})
        case _:
            return Fault("usage.other", words=error.format_message())


def _missing(error: click.MissingParameter) -> Fault:
    code = "usage.missing_option" if isinstance(error.param, click.Option) else "usage.missing_argument"
    return Fault(code, {"argument": name_of(error.param)})


def _bad(error: click.BadParameter) -> Fault:
    facts: dict[str, object] = {"argument": name_of(error.param)}
    match error.param.type if error.param else None:
        case click.Choice() as choice:
            return Fault("usage.bad_choice", {**facts, "choices": tuple(map(str, choice.choices))})
        case click.IntRange() as span:
            return Fault("usage.not_in_range", {**facts, "least": span.min, "most": span.max})
        case click.types.IntParamType():
            return Fault("usage.not_a_number", facts)
        case click.Path() | click.File():
            return Fault("usage.no_such_file", facts)
        case _:
            return Fault("usage.bad_value", {**facts, "detail": error.message})


def name_of(param: click.Parameter | None) -> str:
    """Name a parameter as it is typed: `--on`, or the name of an argument."""
    return max(param.opts, key=len) if param else ""


def _options(ctx: click.Context | None, *, flags: bool = True) -> list[str]:
    params = ctx.command.get_params(ctx) if ctx else []
    options = [param for param in params if isinstance(param, click.Option) and (flags or not param.is_flag)]
    return [name for option in options for name in (*option.opts, *option.secondary_opts)]
