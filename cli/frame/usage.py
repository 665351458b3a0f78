"""Wrong usage in the user's language: what cannot be meant, as a code and facts like everything else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from collections.abc import Sequence

    from words.texts import Texts


class UsageFault(click.UsageError):
    """A command line that cannot be meant; its sentence is the code's."""

    def __init__(self, code: str, *, ctx: click.Context | None = None, **facts: object) -> None:
        super().__init__(code, ctx)
        self.code = code
        self.facts = facts


class NotExplained(UsageFault):
    """What is written for a parameter is nothing of which its type says what there is: `explained`."""

    def __init__(self, code: str, param: click.Parameter | None, **facts: object) -> None:
        super().__init__(code, ctx=None, **facts)
        self.param = param


class NoCommand(UsageFault):
    """A group is called without a command: its page of help says which there are."""

    def __init__(self, ctx: click.Context) -> None:
        super().__init__("usage.no_command", ctx=ctx)
        self.page = ctx.get_help()


def left_over(ctx: click.Context, words: Sequence[str]) -> UsageFault:
    """Say of words that no argument takes what they may have been: an option, or the value of --csv."""
    from difflib import get_close_matches  # late: only on the way to an error

    name, equals, value = words[0].partition("=")
    options = options_of(ctx, flags=False)
    meant = next(iter(get_close_matches(f"--{name.lower()}", options, n=1, cutoff=0.8)), None)
    if equals and meant is not None:
        return UsageFault("usage.pair_for_option", ctx=ctx, written=words[0], option=meant, value=value)
    if equals:
        return UsageFault("usage.no_pairs", ctx=ctx, written=words[0])
    if words[0] == "plain" and "--csv" in options_of(ctx):
        return UsageFault("usage.csv_or_plain", ctx=ctx, written="--csv plain")
    return UsageFault("usage.extra_arguments", ctx=ctx, arguments=tuple(words))


def order_of(ctx: click.Context | None) -> tuple[str, ...]:
    """Name the arguments of a command in their order; of a group there are none."""
    params = ctx.command.params if ctx else []
    return tuple(param.name or "" for param in params if isinstance(param, click.Argument))


def list_beside(ctx: click.Context) -> str | None:
    """Name the command that lists what a command is about: `pair list` of `pair show`.

    What is begun hangs on something else, and what is listed may be all of it.
    """
    group, *name = path_of(ctx)
    above = ctx.parent.command if ctx.parent else None
    is_about_one = bool({"show", "done", "not-done"} & {*name})
    has_list = isinstance(above, click.Group) and "list" in above.list_commands(ctx)
    return f"{group} list" if is_about_one and has_list else None


def path_of(ctx: click.Context) -> list[str]:
    """Name a command by the words that it is called with."""
    names: list[str] = []
    at: click.Context | None = ctx
    while at is not None and at.parent is not None:
        names.insert(0, at.info_name or "")
        at = at.parent
    return names


def meaning_of(path: Sequence[str], option: str, texts: Texts) -> str:
    """Say what is written after an option, as the help of its command has it."""
    own = f"help.option.{'.'.join((*path, option))}"
    return texts.text(own if own in texts else f"help.option.{option}")


def name_of(param: click.Parameter | None) -> str:
    """Name a parameter as it is typed: `--on`, or the name of an argument."""
    return max(param.opts, key=len) if param else ""


def options_of(ctx: click.Context | None, *, flags: bool = True, hidden: bool = True) -> list[str]:
    """Name the options of a command, in every way in which they are typed."""
    params = ctx.command.get_params(ctx) if ctx else []
    options = [
        param
        for param in params
        if isinstance(param, click.Option) and (flags or not param.is_flag) and (hidden or not param.hidden)
    ]
    return [name for option in options for name in (*option.opts, *option.secondary_opts)]
