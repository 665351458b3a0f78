"""Pages of help: usage, what is done, what can be said with it; folded as everything else is."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

import click

from cli.frame.folding import apart, kept_together
from cli.frame.usage import meaning_of, path_of

if TYPE_CHECKING:
    from words.texts import Texts

EXPLAINED_WITHIN: Final = 6
"""Names that are longer, as all are, stand on a line of their own before what is said of them."""


class Page(click.HelpFormatter):
    """A page of help, folded as everything else is."""

    def write_text(self, text: str) -> None:
        """Write running text."""
        super().write_text(kept_together(text))

    def write_dl(self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2) -> None:
        """Write names and what they mean."""
        super().write_dl([(name, kept_together(said)) for name, said in rows], col_max, col_spacing)

    def getvalue(self) -> str:
        """Give the page."""
        return apart(super().getvalue())


def write_usage(
    made: click.Command, ctx: click.Context, formatter: click.HelpFormatter, *, texts: Texts
) -> None:
    """Write how a command is typed."""
    pieces = [_argument(param, texts) for param in made.get_params(ctx) if isinstance(param, click.Argument)]
    if isinstance(made, click.Group):
        pieces.append(texts.text("help.metavar.command"))
    words = " ".join([texts.text("help.metavar.options"), *pieces])
    formatter.write_usage(ctx.command_path, words, prefix=f"{texts.text('help.section.usage')} ")


def write_text(text: str, formatter: click.HelpFormatter) -> None:
    """Write paragraphs."""
    formatter.write_paragraph()
    for number, paragraph in enumerate(text.split("\n\n")):
        if number:
            formatter.write_paragraph()
        formatter.write_text(paragraph)


def write_options(
    made: click.Command, ctx: click.Context, formatter: click.HelpFormatter, *, texts: Texts
) -> None:
    """List the options, each with what it means."""
    params = made.get_params(ctx)
    options = [param for param in params if isinstance(param, click.Option) and not param.hidden]
    path = path_of(ctx)
    with formatter.section(texts.text("help.section.options")):
        formatter.write_dl([(_names(option, texts), meaning(option, path, texts)) for option in options])


def write_what_is_explained(made: click.Command, formatter: click.HelpFormatter, *, texts: Texts) -> None:
    """List what can be written for an argument whose type explains it."""
    for param in made.params:
        if (explained := getattr(param.type, "explained", None)) is not None:
            with formatter.section(texts.metavar(param.name or "")):
                formatter.write_dl(explained(texts), col_max=EXPLAINED_WITHIN)


def _argument(param: click.Argument, texts: Texts) -> str:
    shown = texts.metavar(param.name or "") + ("..." if param.nargs != 1 else "")
    return shown if param.required else f"[{shown}]"


def _names(option: click.Option, texts: Texts) -> str:
    names = ", ".join(sorted((*option.opts, *option.secondary_opts), key=len))
    if option.is_flag:
        return names
    if isinstance(option.type, click.Choice):
        return f"{names} {'|'.join(map(str, option.type.choices))}"
    stands_for = option.name if f"metavar.{option.name}" in texts else option.metavar or option.type.name
    return f"{names} {texts.metavar(str(stands_for).removesuffix(' range'))}"


def meaning(option: click.Option, path: list[str], texts: Texts) -> str:
    """Say what an option means, and whether it must or may be said several times."""
    name = "help" if "--help" in option.opts else option.name or ""  # click calls its own something else
    marks = [
        texts.text("help.mark.required") if option.required else "",
        texts.text("help.mark.repeatable") if option.multiple else "",
    ]
    return " ".join([meaning_of(path, name, texts), *filter(None, marks)])
