"""What every command has: the common options before and after it, help in the chosen language, late imports.

A command is a function under `@command()` that takes `Settings` first, calls one story and gives back an
`Answer`, which is shown here in the form that was asked for. What it has to say about wrong usage is
`raise UsageFault(code, **facts)`; other errors pass through to the boundary in `cli/frame/boundary.py`.
"""

from __future__ import annotations

import functools
import importlib
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, ExitStack, contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any, Concatenate, NoReturn, ParamSpec, TypeVar

import click

from cli.frame.boundary import run
from cli.frame.settings import Given, Settings, completing, glance, resolve, texts_of, width_of_help
from cli.frame.usage import NoCommand, UsageFault, left_over, list_beside, order_of, path_of
from lifecycle.languages import LANGUAGES
from lifecycle.log import event

if TYPE_CHECKING:
    from collections.abc import Sequence

    from click.shell_completion import CompletionItem

    from cli.frame.exit_codes import ExitCode
    from cli.frame.output import Answer
    from lifecycle.errors import UnknownRecord
    from words.texts import Texts
    from workflows.session import Request

P = ParamSpec("P")
T = TypeVar("T")

_GIVEN = "handslag.given"
_BEGUN = "handslag.begun"

ASKED = "handslag.asked"
"""Where a command keeps the request that it began."""

PLAIN = "--csv-for-programs"
"""How `--csv=plain` is parsed: click knows no option that is a flag and may have a value, too."""

SHOW = "show"
"""What a group below the root does, if it can, with a word that is none of its commands."""


def command(
    *, csv: bool = False
) -> Callable[[Callable[Concatenate[Settings, P], Answer | ExitCode | None]], click.Command]:
    """Make a function a command; its name comes from the table in cli/table.py.

    Args:
        csv: it lists rows, so `--csv` makes sense.
    """

    def wrap(function: Callable[Concatenate[Settings, P], Answer | ExitCode | None]) -> click.Command:
        @functools.wraps(function)
        def call(*args: P.args, **kwargs: P.kwargs) -> ExitCode | None:
            from cli.frame.output import Answer, in_preview, show  # help does without
            from lifecycle.errors import UnknownRecord

            ctx = click.get_current_context()
            settings = settings_of(ctx)
            _place_in_time(settings, kwargs)
            try:
                answer = function(settings, *args, **kwargs)
            except UnknownRecord as error:
                _say_the_order(ctx, error)
                if error.facts.get("what") == "reference" and (there := list_beside(ctx)):
                    error.facts["list"] = there
                raise
            if kwargs.get("preview") and isinstance(answer, Answer):
                answer = in_preview(answer)
            return show(settings, answer) if isinstance(answer, Answer) else answer

        made = click.command(cls=Command)(call)
        made.params.extend(_common_options(csv=csv, hidden=True))
        return made

    return wrap


def _say_the_order(ctx: click.Context, error: UnknownRecord) -> None:
    """Tell of what was not found whether two words only stand in each other's place, and how they should."""
    request: Request | None = ctx.meta.get(ASKED)
    arguments = (one for one in ctx.command.params if isinstance(one, click.Argument))
    singly = [one.name or "" for one in arguments if one.nargs == 1]
    wrong = next((name for name in singly if ctx.params.get(name) == error.facts.get("name")), None)
    if request is None or wrong is None:
        return
    from words.actions import quoted  # late: only on the way to an error
    from workflows.lookup.by_name import is_there

    with request.store.reading() as connection:
        others = [name for name in singly if name != wrong and isinstance(ctx.params.get(name), str)]
        what = str(error.facts.get("what"))
        other = next((name for name in others if is_there(connection, what, ctx.params[name])), None)
    if other is not None:
        said = {**ctx.params, wrong: ctx.params[other], other: ctx.params[wrong]}
        line = " ".join([ctx.command_path, *(quoted(str(said[name])) for name in singly)])
        error.facts |= {"order": order_of(ctx), "line": line, "nearest": ()}


def _place_in_time(settings: Settings, given: dict[str, Any]) -> None:
    """Put the day in the place of `idag` and its like, and ask for a year, by the register's."""
    from cli.frame.parameters import Ahead, FromToday, Yearless

    near = {name: value for name, value in given.items() if isinstance(value, (Ahead, FromToday, Yearless))}
    if near:
        today = request_of(settings).today
        given |= {name: value.on(today) for name, value in near.items()}


def until_shown(reading: AbstractContextManager[T]) -> T:
    """Open what stays open until the answer is shown: what it reads as it is printed is one picture."""
    return click.get_current_context().with_resource(reading)


def request_of(settings: Settings, until: ExitStack | None = None) -> Request:
    """Begin what a command asks of the register that the user named, on the day and as the person they named.

    Args:
        settings: what was said on the line, and around it.
        until: with which the register is closed again; None: when the command ends.

    Raises:
        DatabaseUnusable: there is no register, or it cannot be used as it is.
        ClockRefused: the day cannot be today for this register.
        DefinitionError: the configuration is wrong.
    """
    from workflows.session import Application  # help and usage errors do without

    application = Application.open(settings.db)
    asked = partial(application.request, today=settings.today, acting_as=settings.acting_as)
    if until is not None:  # maybe in another thread, where no command is known
        until.callback(application.store.close)
        return asked()
    ctx = click.get_current_context()
    ctx.call_on_close(application.store.close)
    request: Request = asked()
    ctx.meta[ASKED] = request
    return request


def settings_of(ctx: click.Context) -> Settings:
    """Resolve what was given anywhere on the line; what stands nearer the command wins."""
    given = Given(**ctx.meta.get(_GIVEN, {}))
    if given.json and (given.csv or given.plain):
        raise UsageFault("usage.json_or_csv", ctx=ctx)
    return resolve(given)


class Context(click.Context):
    """A context whose help is such a page."""

    def make_formatter(self) -> click.HelpFormatter:
        """Begin a page."""
        from cli.frame.pages import Page

        asked = self.terminal_width or click.formatting.FORCED_WIDTH  # what click's own test runner asks for
        return Page(width=asked or width_of_help(self.max_content_width))


class WithHelp(click.Command):
    """A click command whose option for help says nothing: what it means stands in our catalogues."""

    context_class: type[click.Context] = Context

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Give the option; click's own looks for a catalogue of its first, for which it reads the locale."""
        if self._help_option is None and self.get_help_option_names(ctx):
            self._help_option = click.Option(
                ["--help", "_click_default_help"], is_flag=True, is_eager=True, expose_value=False
            )
            self._help_option.callback = _show_help
        return self._help_option


class Command(WithHelp):
    """A click command whose help and complaints are ours."""

    allow_extra_args = True

    def make_context(
        self,
        info_name: str | None,
        args: list[str],
        parent: click.Context | None = None,
        **extra: Any,  # noqa: ANN401 -- click's own
    ) -> click.Context:
        """Let a shell be told what parameters may be, if it is a shell that asks."""
        if extra.get("resilient_parsing"):
            from cli.frame.completed import Known
            from cli.frame.completion import complete_params

            complete_params(self.params, Known(settings_of).parameters())
        return super().make_context(info_name, args, parent, **extra)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Refuse what is left over, in our words."""
        ends = args.index("--") if "--" in args else len(args)
        lists = any(param.name == "csv" for param in self.params)
        if lists:
            args = [PLAIN if word == "--csv=plain" and at < ends else word for at, word in enumerate(args)]
        if lists and (wrong := next((word for word in args[:ends] if word.startswith("--csv=")), None)):
            raise UsageFault("usage.csv_or_plain", ctx=ctx, written=wrong)
        _begin(ctx)
        with _placed_in(ctx):
            left = super().parse_args(ctx, args)
        if ctx.args and not ctx.resilient_parsing:
            raise left_over(ctx, ctx.args)
        return left

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write usage, sentence and options; the common options only by name."""
        from cli.frame.pages import write_options, write_text, write_usage, write_what_is_explained

        texts = _texts(ctx)
        write_usage(self, ctx, formatter, texts=texts)
        write_text(texts.text(f"help.command.{'.'.join(path_of(ctx))}"), formatter)
        write_what_is_explained(self, formatter, texts=texts)
        write_options(self, ctx, formatter, texts=texts)
        write_text(texts.text("help.common"), formatter)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem[str]]:
        """Name the options that may follow."""
        return _options_beginning(self, ctx, incomplete)

    def get_short_help_str(self, limit: int = 45) -> str:
        """Say nothing: the group that lists a command says its sentence without loading it."""
        del limit
        return ""


class Group(WithHelp, click.Group):
    """Commands of which only the called one is imported.

    In a group with a command `show` that word may be left out: `round SUB 2028-T1` shows that round. What
    looks like another of the group's commands is a slip of the finger, though, and no reference.
    """

    def __init__(self, table: Mapping[str, str], *, path: tuple[str, ...] = ()) -> None:
        super().__init__(name=path[-1] if path else None, invoke_without_command=True)
        self.callback = self._without_command
        self._table = table
        self._prefix = path
        self.params.extend(_common_options(csv=False, hidden=bool(path)))

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parse as click does, but let errors know where they arose."""
        with _placed_in(ctx):
            return super().parse_args(ctx, args)

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Name what can follow, in the order of the table."""
        del ctx
        depth = len(self._prefix)
        paths = (tuple(name.split()) for name in self._table)
        return list(dict.fromkeys(path[depth] for path in paths if path[:depth] == self._prefix))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Load one command, or open a group without loading anything."""
        path = (*self._prefix, cmd_name)
        if target := self._table.get(" ".join(path)):
            return load(target, name=cmd_name)
        return Group(self._table, path=path) if cmd_name in self.list_commands(ctx) else None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command, or say which one was perhaps meant."""
        with _placed_in(ctx):
            return self._resolved(ctx, args)

    def _resolved(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if not ctx.resilient_parsing and args[0] not in (names := self.list_commands(ctx)):
            from difflib import get_close_matches  # late: only on the way to an error

            from cli.frame.meant import commands_like

            is_shown = bool(self._prefix) and SHOW in names
            if is_shown:
                nearest = tuple(get_close_matches(args[0], names, cutoff=0.7))
            else:
                nearest = commands_like(args[0], self._table, self._prefix)
            if nearest or not is_shown:
                raise UsageFault("usage.no_such_command", ctx=ctx, name=args[0], nearest=nearest)
            args = [SHOW, *args]
        return super().resolve_command(ctx, args)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem[str]]:
        """Name the commands and options that may follow, without loading any command."""
        from cli.frame.completion import items

        texts = _texts(ctx)
        commands = ((name, self._short(name, texts)) for name in self.list_commands(ctx))
        return [*items(commands, incomplete), *_options_beginning(self, ctx, incomplete)]

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write usage, sentence and commands; the root also says what the common options mean."""
        from cli.frame.pages import write_options, write_text, write_usage

        texts = _texts(ctx)
        write_usage(self, ctx, formatter, texts=texts)
        code = f"help.command.{'.'.join(self._prefix)}" if self._prefix else "help.root"
        write_text(texts.text(code), formatter)
        names = self.list_commands(ctx)
        if names:
            with formatter.section(texts.text("help.section.commands")):
                formatter.write_dl([(name, self._short(name, texts)) for name in names])
        write_options(self, ctx, formatter, texts=texts)
        if self._prefix:
            write_text(texts.text("help.common"), formatter)

    def _without_command(self) -> ExitCode | None:
        ctx = click.get_current_context()
        if ctx.invoked_subcommand is None:
            _begin(ctx)
            raise NoCommand(ctx)
        return None

    def _short(self, name: str, texts: Texts) -> str:
        return texts.text(f"help.command.{'.'.join((*self._prefix, name))}").partition("\n")[0]


class Root(Group):
    """`handslag` itself: knows the language before anything is parsed, and ends every call with a code."""

    def __init__(self, table: Mapping[str, str], *, alone: str | None = None) -> None:
        super().__init__(table)
        self._alone = alone
        version = click.Option(["--version"], is_flag=True, is_eager=True, expose_value=False)
        version.callback = _show_version
        self.params.append(version)

    def make_context(
        self,
        info_name: str | None,
        args: list[str],
        parent: click.Context | None = None,
        **extra: Any,  # noqa: ANN401 -- click's own
    ) -> click.Context:
        """Keep what can be seen at a glance, for help and for what cannot be parsed."""
        return super().make_context(info_name, args, parent, **{"obj": glance(args), **extra})

    def main(  # type: ignore[override]  # click lets a caller choose whether this ever returns; ours never does
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        **extra: Any,  # noqa: ANN401 -- click's own
    ) -> NoReturn:
        """Run, and leave with an exit code: no error passes this line."""
        del prog_name  # whatever the file is called, people type `handslag`
        if asked := completing():
            from cli.frame.completion import answer

            answer(self, asked)
            sys.exit(0)
        given = sys.argv[1:] if args is None else list(args)
        extra["standalone_mode"] = False
        run(lambda: super(Root, self).main(args, "handslag", **extra), given)

    def _without_command(self) -> ExitCode | None:
        ctx = click.get_current_context()
        if ctx.invoked_subcommand is not None:
            return None
        if self._alone is None:
            click.echo(ctx.get_help())
            return None
        alone = load(self._alone, name=None)
        with alone.make_context(None, [], parent=ctx) as inner:
            result: ExitCode | None = alone.invoke(inner)
            return result


@contextmanager
def _placed_in(ctx: click.Context) -> Iterator[None]:
    """Tell click's parser errors which command they are about; it leaves that open for some."""
    try:
        yield
    except click.UsageError as error:
        _begin(ctx)
        error.ctx = error.ctx or ctx
        raise
    except click.exceptions.Exit:  # help, or the version, was asked for
        _begin(ctx)
        raise


def _begin(ctx: click.Context) -> None:
    """Tell once that a call has begun, by the words of it that are ours; before anything typed is judged."""
    if not ctx.resilient_parsing and _BEGUN not in ctx.meta:
        ctx.meta[_BEGUN] = True
        event("request.begun", command=" ".join(path_of(ctx)).strip() or "handslag")


def load(target: str, *, name: str | None) -> click.Command:
    """Import what a target `module:attribute` names."""
    module, _, attribute = target.partition(":")
    found: click.Command = getattr(importlib.import_module(module), attribute)
    found.name = name or found.name
    return found


class _Today(click.ParamType[Any]):
    """What today is to be; what reads a day is imported when one is given."""

    name = "day"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> object:
        """Read the day, or say how one is written."""
        from cli.frame.parameters import TODAY

        return TODAY.convert(value, param, ctx)


def _common_options(*, csv: bool, hidden: bool) -> list[click.Parameter]:
    options = [
        click.Option(["--db"], metavar="URL"),
        click.Option(["--lang"], type=click.Choice(LANGUAGES)),
        click.Option(["--as", "acting_as"], metavar="PERSON"),
        click.Option(["--today"], type=_Today()),
        click.Option(["--json"], is_flag=True),
    ]
    for option in options:
        option.hidden = hidden
    if csv:
        options.append(click.Option(["--csv"], is_flag=True))
        options.append(click.Option([PLAIN, "plain"], is_flag=True, hidden=True))
    for option in options:
        option.expose_value = False
        option.callback = _remember
    return list(options)


def _remember(ctx: click.Context, param: click.Parameter, value: object) -> None:
    # Outer commands are parsed first, so what stands nearer the command overwrites.
    if value and param.name:
        ctx.meta.setdefault(_GIVEN, {})[param.name] = value


def _show_help(ctx: click.Context, param: click.Parameter, value: object) -> None:
    del param
    if value and not ctx.resilient_parsing:
        click.echo(ctx.get_help())
        ctx.exit()


def _show_version(ctx: click.Context, param: click.Parameter, value: object) -> None:
    del param
    if value and not ctx.resilient_parsing:
        from importlib.metadata import PackageNotFoundError, version  # 20 ms that only this option pays

        try:
            click.echo(f"handslag {version('handslag')}")
        except PackageNotFoundError:
            click.echo("handslag (checkout)")
        ctx.exit()


def _texts(ctx: click.Context) -> Texts:
    settings = ctx.find_object(Settings) or glance([])
    return texts_of(settings)


def _options_beginning(made: click.Command, ctx: click.Context, begun: str) -> list[CompletionItem[str]]:
    """Name the options that begin so, those that may stand with every command among them."""
    if not begun.startswith("-"):
        return []
    from cli.frame.completion import items
    from cli.frame.pages import meaning

    texts, path = _texts(ctx), path_of(ctx)
    options = (param for param in made.get_params(ctx) if isinstance(param, click.Option))
    named = ((name, option) for option in options for name in option.opts if name != PLAIN)
    return items(((name, meaning(option, path, texts)) for name, option in named), begun)
