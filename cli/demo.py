"""`handslag demo`: a real register, and an agreement's whole life, played through the commands themselves."""

from __future__ import annotations

import io
import shutil
import sys
from collections.abc import Sequence
from contextlib import nullcontext, redirect_stderr, redirect_stdout
from pathlib import Path
from typing import TYPE_CHECKING, Final, assert_never

import click

from cli.frame.command import command
from cli.frame.exit_codes import ExitCode
from cli.frame.output import Answer, comfortable_width, tell_now
from cli.frame.settings import texts_of
from cli.main import root
from words.actions import quoted
from words.document import Space, Verbatim

if TYPE_CHECKING:
    from cli.frame.settings import Settings
    from workflows.demo.play import Part, TypedAt

_ROOM: Final = len(" " + " \\")


@command()
@click.argument("folder", type=click.Path(path_type=Path), required=False)
def demo(settings: Settings, folder: Path | None) -> Answer:
    """Show how it works."""
    from words.demo import try_next_document
    from workflows.demo.play import Audience, perform, prepare
    from workflows.demo.scenario import FOLDER

    audience = Audience(settings.today, settings.lang, settings.acting_as)
    played = prepare(folder or Path(FOLDER), audience)
    hidden = nullcontext() if settings.output == "screen" else redirect_stdout(io.StringIO())
    with hidden:
        for part in perform(played):
            _show(settings, part)
    tries = played.try_next()
    registers = {"folder": str(played.folder), "register": played.register, "life": played.life}
    return Answer({**registers, "try_next": tries}, lambda texts: try_next_document(texts, tries, _program()))


def _show(settings: Settings, part: Part) -> None:
    from words.daily import happened_lines
    from words.demo import narrated
    from workflows.demo.play import Narration, Pause, Settled, TypedAt

    match part:
        case Narration():
            tell_now(settings, lambda texts: [narrated(texts, part)])
        case TypedAt():
            _type(settings, part)
        case Settled(happened):
            tell_now(settings, lambda texts: happened_lines(texts, happened))
        case Pause():
            tell_now(settings, lambda _: [Space()])
        case _:
            assert_never(part)


def _type(settings: Settings, part: TypedAt) -> None:
    """Show the line as it would be typed, run it, and show what it answers.

    Raises:
        RuntimeError: it does not end as the scenario says; that is a defect.
    """
    from words.demo import shown_from, words_typed

    line = part.line
    words = [_near(word) for word in words_typed(texts_of(settings), line)]
    tell_now(settings, lambda _: [Verbatim(f"{_folded(['$ handslag', *map(quoted, words)])}\n")])
    kept = io.StringIO()  # what is shown whole goes straight to the screen, whose width it knows
    whole = line.shown and line.shown_from is None
    with nullcontext() if whole else redirect_stdout(kept), redirect_stderr(sys.stdout):
        ending = _run(settings, part, words)
    if ending != (ExitCode.REFUSED if line.refused else ExitCode.DONE):
        raise RuntimeError(f"{words} ended with {ending!r}")
    if (code := line.shown_from) is not None:
        tell_now(settings, lambda texts: [Verbatim(shown_from(texts, code, kept.getvalue()))])


def _run(settings: Settings, part: TypedAt, words: Sequence[str]) -> ExitCode:
    common = ["--db", part.url, "--lang", settings.lang]
    common += [] if part.day is None else ["--today", part.day.isoformat()]
    common += [] if part.handle is None else ["--as", part.handle]
    with root.make_context("handslag", [*common, *words]) as ctx:
        ending: ExitCode | None = root.invoke(ctx)
    return ending or ExitCode.DONE


def _program() -> str:
    """Write what to type for `handslag` here: where the environment is not on the PATH, its file."""
    called = Path(sys.argv[0])
    return "handslag" if called.stem != "handslag" or shutil.which("handslag") else str(called)


def _near(word: str) -> str:
    """Write a file's path from here if it lies below, else whole; any other word as it is."""
    here = Path.cwd()
    return str(Path(word).relative_to(here)) if Path(word).is_relative_to(here) else word


def _folded(words: Sequence[str]) -> str:
    """Write a command line over several, as a shell reads it, where the screen is too narrow for it."""
    lines = [words[0]]
    for word in words[1:]:
        if len(lines[-1]) + len(word) + _ROOM <= comfortable_width():
            lines[-1] += f" {word}"
        else:
            lines.append(f"    {word}")
    return " \\\n".join(lines)
