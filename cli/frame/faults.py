"""What is told of wrong usage: click's own errors become a code and facts like ours."""

from __future__ import annotations

from difflib import get_close_matches
from functools import partial
from pathlib import Path
from typing import Final

import click

from cli.frame.usage import UsageFault, list_beside, meaning_of, name_of, options_of, path_of
from lifecycle.patterns import pattern
from words.faults import Fault

_QUOTED: Final = pattern(
    r"(?:File |Directory |Path )?['\"]?(.*?)['\"]? (?:(?:is|does) not |is a (?:directory|file))"
)
"""What click says of a value that it cannot take, which it keeps to itself otherwise."""

_MEAN_THE_SAME: Final = (
    ("until", "to", "ends", "end", "till", "slut"),
    ("from", "since", "starts", "start", "från"),
    ("on", "date", "day", "dag", "datum"),
    ("reason", "why", "skäl"),
)
"""Names of options that say the same, some of them in other commands and some in none."""


def fault_of(error: click.ClickException) -> Fault:
    """Translate an error of click's into a code and facts."""
    match error:
        case UsageFault():
            return Fault(error.code, error.facts)
        case click.NoSuchOption():
            return _no_such_option(error)
        case click.MissingParameter():
            return _missing(error)
        case click.BadParameter():
            return _bad(error)
        case click.BadOptionUsage():
            takes_value = error.option_name in options_of(error.ctx, flags=False)
            code = "usage.option_needs_value" if takes_value else "usage.option_takes_no_value"
            return Fault(code, {"argument": error.option_name})
        case _:
            return Fault("usage.other", words=error.format_message())


def _no_such_option(error: click.NoSuchOption) -> Fault:
    if error.option_name[1:].isdecimal():
        return Fault("usage.no_negative", {"text": error.option_name})
    names = {option.lstrip("-"): option for option in options_of(error.ctx)}
    written = error.option_name.lstrip("-").casefold()
    alike = get_close_matches(written, names) or [
        one for group in _MEAN_THE_SAME if written in group for one in group if one in names
    ]
    near = tuple(names[name] for name in alike)
    own = () if near else options_of(error.ctx, hidden=False)
    return Fault(
        "usage.no_such_option", {"argument": error.option_name, "nearest": near, "choices": tuple(own)}
    )


def _missing(error: click.MissingParameter) -> Fault:
    code = "usage.missing_option" if isinstance(error.param, click.Option) else "usage.missing_argument"
    facts: dict[str, object] = {"argument": name_of(error.param)}
    listed = getattr(error.param and error.param.type, "listed", None)  # of `Code`, which imports this module
    meaning = None
    if code == "usage.missing_option" and error.ctx and error.param:
        meaning = partial(meaning_of, path_of(error.ctx), error.param.name or "")
    if facts["argument"] == "reference" and error.ctx and (there := list_beside(error.ctx)):
        facts["list"] = there
    return Fault(code, facts if listed is None else facts | listed(), meaning=meaning)


def _bad(error: click.BadParameter) -> Fault:
    facts: dict[str, object] = {"argument": name_of(error.param)}
    quoted = {"text": found[1] if (found := _QUOTED.match(error.message)) else ""}
    match error.param.type if error.param else None:
        case click.Choice() as choice:
            return Fault("usage.bad_choice", {**facts, "choices": tuple(map(str, choice.choices))})
        case click.IntRange() as span:
            code = "usage.not_at_least" if span.max is None else "usage.not_in_range"
            return Fault(code, {**facts, **quoted, "least": span.min, "most": span.max})
        case click.types.IntParamType():
            return Fault("usage.not_a_number", facts | quoted)
        case click.Path() | click.File():
            if error.message.endswith(" is a file."):
                return Fault("usage.a_file", {**facts, **quoted, "folder": str(Path(quoted["text"]).parent)})
            is_folder = error.message.endswith(" is a directory.")
            return Fault("usage.a_folder" if is_folder else "usage.no_such_file", facts | quoted)
        case _:
            return Fault("usage.bad_value", {**facts, "detail": error.message})
