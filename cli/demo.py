"""`handslag demo`: a real register, and an agreement's whole life, played through the commands themselves."""

from __future__ import annotations

import io
import re
import shutil
import sys
from collections.abc import Sequence
from contextlib import nullcontext, redirect_stderr, redirect_stdout
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from textwrap import fill
from typing import TYPE_CHECKING, Final

import click

from cli.desk import open_desk
from cli.exit_codes import ExitCode
from cli.frame import command
from cli.main import root
from cli.output import draw, say, show_document, width
from cli.settings import texts_of
from words.daily import happened_lines

if TYPE_CHECKING:
    from cli.settings import Settings
    from lifecycle.store import Store
    from words.texts import Texts
    from workflows.demo import Typed, Weeks

_CODE: Final = re.compile(r"(?<!\w)@([a-z_]+(?:\.[a-z_]+)+)")
_DAY_AND_GAP: Final = 12
_WIDEST: Final = 100
_ROOM: Final = len(" " + " \\")
_PLAIN: Final = re.compile(r"[\w@%+=:,./-]+")


@command()
@click.argument("folder", type=click.Path(path_type=Path), required=False)
def demo(settings: Settings, folder: Path | None) -> None:
    """Show how it works."""
    from workflows.demo import FOLDER, LIFE, REGISTER, make_folder, url_of

    place = folder or Path(FOLDER)
    make_folder(place)
    register, life = url_of(place / REGISTER), url_of(place / LIFE)
    tries = [f"{_program()} {line}" for line in _tries(register, life)]
    hidden = nullcontext() if settings.output == "screen" else redirect_stdout(io.StringIO())
    with hidden:
        _show_register(settings, register)
        _show_life(settings, life)
    show_document(settings, {"folder": str(place), "register": register, "life": life, "try_next": tries})
    say(settings, "demo.try_next")
    if settings.output == "screen":
        for line in tries:
            click.echo(f"  {line}")


@dataclass(frozen=True, slots=True)
class _Typist:
    """Who types command lines into one register, on one day."""

    settings: Settings
    url: str
    day: date | None
    handle: str | None = None

    def types(self, line: Typed) -> None:
        """Show the line as it would be typed, run it, and show what it answers.

        Raises:
            RuntimeError: it does not end as the scenario says; that is a defect.
        """
        words = [_in_words(texts_of(self.settings), word) for word in line.words]
        click.echo(_folded(["$ handslag", *map(_quoted, words)]))
        kept = io.StringIO()  # what is shown whole goes straight to the screen, whose width it knows
        whole = line.told and line.told_from is None
        with nullcontext() if whole else redirect_stdout(kept), redirect_stderr(sys.stdout):
            ending = self._run(words)
        if ending != (ExitCode.REFUSED if line.refused else ExitCode.DONE):
            raise RuntimeError(f"{words} ended with {ending!r}")
        if line.told_from is not None:
            _, title, rest = kept.getvalue().partition(texts_of(self.settings).text(line.told_from))
            click.echo(f"[…]\n{title}{rest}", nl=False)

    def _run(self, words: Sequence[str]) -> ExitCode:
        common = ["--db", self.url, "--lang", self.settings.lang]
        common += [] if self.day is None else ["--today", self.day.isoformat()]
        common += [] if self.handle is None else ["--as", self.handle]
        with root.make_context("handslag", [*common, *words]) as ctx:
            ending: ExitCode | None = root.invoke(ctx)
        return ending or ExitCode.DONE


def _show_register(settings: Settings, url: str) -> None:
    """Part one: the register that is shipped, taken in and looked at as of today."""
    from lifecycle.store import Store
    from workflows.demo import Typed, run_a_year, shipped_register

    store = Store.create(url, simulated=settings.today is not None)  # a real one is written today only
    _make(settings, store, settings.acting_as)
    store.close()
    typist = _Typist(settings, url, settings.today, settings.acting_as)
    _narrate(texts_of(settings).text("demo.part.register"))
    click.echo()
    typist.types(Typed(("register", "import", _near(shipped_register()), "--brief")))
    click.echo()
    typist.types(Typed(("status",)))
    click.echo()
    year = run_a_year(open_desk(replace(settings, db=url)))
    facts = {"steps": year.steps, "notices": year.notices, "seconds": round(year.seconds, 1)}
    _narrate(texts_of(settings).text("demo.year", runs=year.runs, **facts))


def _show_life(settings: Settings, url: str) -> None:
    """Part two: one agreement the whole way."""
    from lifecycle.store import Store
    from workflows.demo import ACTOR, Weeks
    from workflows.demo_life import SCENES

    store = Store.create(url, simulated=True)
    _make(settings, store, ACTOR, name="Anna Ek")
    click.echo()
    _narrate(texts_of(settings).text("demo.part.life"))
    for scene in SCENES:
        click.echo()
        _narrate(f"{scene.day}  {texts_of(settings).text(scene.says)}", indent=_DAY_AND_GAP)
        typist = _Typist(settings, url, scene.day, ACTOR)
        for play in scene.plays:
            if isinstance(play, Weeks):
                _show_weeks(settings, store, play)
            else:
                typist.types(play)
    store.close()
    click.echo()


def _narrate(text: str, *, indent: int = 0) -> None:
    """Say a few sentences, folded as prose is."""
    for paragraph in text.split("\n"):
        click.echo(fill(paragraph, min(width(), _WIDEST), subsequent_indent=" " * indent))


def _make(settings: Settings, store: Store, handle: str | None, *, name: str = "") -> None:
    """Let whoever types be known to the register."""
    from workflows.configuration import read_rulebook
    from workflows.desk import sit_down
    from workflows.people import add_person

    if handle is not None:
        with sit_down(store, read_rulebook(), today=settings.today).writing() as tx:
            add_person(tx, handle=handle, name=name, language=settings.lang)


def _show_weeks(settings: Settings, store: Store, weeks: Weeks) -> None:
    from workflows.configuration import read_rulebook
    from workflows.demo import run_weeks

    texts = texts_of(settings)
    happened = [each for ticked in run_weeks(store, read_rulebook(), weeks) for each in ticked.happened]
    for line in happened_lines(texts, happened):
        draw(texts, line)


def _tries(register: str, life: str) -> tuple[str, ...]:
    return (
        f"next HERRLJUNGA-2017 --db {_quoted(register)}",
        f"audit terms --db {_quoted(register)}",
        f"show BORAS-2025/SUB/2026-T1 --history --db {_quoted(life)}",
    )


def _program() -> str:
    """Write what to type for `handslag` here: where the environment is not on the PATH, its file."""
    called = Path(sys.argv[0])
    return "handslag" if called.stem != "handslag" or shutil.which("handslag") else str(called)


def _near(file: Path) -> str:
    """Write a path from here if it lies below, else whole."""
    here = Path.cwd()
    return str(file.relative_to(here) if file.is_relative_to(here) else file)


def _in_words(texts: Texts, word: str) -> str:
    """Put texts for codes: `@trigger.send_for_signature` becomes `skicka-för-underskrift`."""

    def said(match: re.Match[str]) -> str:
        text = texts.text(match[1])
        return text.replace(" ", "-") if match[1].startswith("trigger.") else text

    return _CODE.sub(said, word)


def _folded(words: Sequence[str]) -> str:
    """Write a command line over several, as a shell reads it, where the screen is too narrow for it."""
    lines = [words[0]]
    for word in words[1:]:
        if len(lines[-1]) + len(word) + _ROOM <= min(width(), _WIDEST):
            lines[-1] += f" {word}"
        else:
            lines.append(f"    {word}")
    return " \\\n".join(lines)


def _quoted(word: str) -> str:
    return word if _PLAIN.fullmatch(word) else f'"{word}"'
