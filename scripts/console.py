"""Run the console examples of the documentation: what stands in a page is what happened when it was run.

An example is a fenced block `console`: lines that begin with `$ ` are typed, the others are the answer. A page is
played from top to bottom in a folder of its own. `<!-- play: today=2026-12-19 -->` before a block says on which
day it is played, in a register made for practice; without it nothing is added to what is typed. A line with
nothing but `…` stands for lines that were left out: as many stay before and after it as stood there.
Only `handslag`, `export NAME=VALUE` and `echo $?` can be typed; a command may only fail when `echo $?` follows.
"""

from __future__ import annotations

import contextlib
import os
import re
import shlex
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Final

from click.testing import CliRunner

from cli.main import root

ROOT: Final = Path(__file__).resolve().parent.parent
LEFT_OUT: Final = "…"

_BLOCK: Final = re.compile(
    r"(?:<!-- play: (?P<how>[^>]*?) -->\n+)?^```console\n(?P<lines>.*?)^```$", re.MULTILINE | re.DOTALL
)
_UNSET: Final = ("HANDSLAG_DB", "HANDSLAG_AS", "LC_ALL", "LC_MESSAGES", "LANG", "COLUMNS")


class Unplayable(Exception):
    """An example cannot be played, or failed where it does not say so."""


@dataclass(frozen=True, slots=True)
class Typed:
    """One typed line, as it stands and as one line, with the answer that the page shows."""

    shown: str
    line: str
    answer: tuple[str, ...]


@dataclass(slots=True)
class Player:
    """One page's folder, environment and last exit code."""

    folder: Path
    environment: dict[str, str | None] = field(default_factory=dict)
    today: str | None = None
    code: int = 0

    def type(self, line: str) -> str:
        """Do one line and give back what it prints."""
        words = shlex.split(line)
        match words:
            case ["export", assignment] if "=" in assignment:
                name, _, value = assignment.partition("=")
                self.environment[name] = value
                return ""
            case ["echo", "$?"]:
                return f"{self.code}\n"
            case ["handslag", *arguments]:
                return self._handslag(arguments)
            case _:
                raise Unplayable(f"nobody plays {line!r}: handslag, export and echo $? only")

    def _handslag(self, arguments: list[str]) -> str:
        if self.today and "--today" not in arguments:
            arguments = [*arguments, "--today", self.today]
        if self.today and "init" in arguments and "--simulated" not in arguments:
            arguments = [*arguments, "--simulated"]
        done = call(*arguments, environment=self.environment)
        self.code = done[0]
        return done[1].replace(f"{self.folder.resolve()}{os.sep}", f"{LEFT_OUT}/")


def call(*arguments: str, environment: dict[str, str | None] | None = None) -> tuple[int, str]:
    """Run one command in this process, in Swedish; give its exit code and all that it printed."""
    unset: dict[str, str | None] = dict.fromkeys(_UNSET)
    chosen = {**unset, "HANDSLAG_LANG": "sv", "HANDSLAG_DEBUG": "1", "COLUMNS": "110", **(environment or {})}
    result = CliRunner().invoke(root, list(arguments), env=chosen)
    return result.exit_code, result.output


@contextlib.contextmanager
def own_folder() -> Iterator[Path]:
    """Work in a new folder that holds nothing but the examples of `config/`."""
    with tempfile.TemporaryDirectory(prefix="handslag-docs-") as name:
        folder = Path(name)
        shutil.copytree(ROOT / "config" / "examples", folder / "config" / "examples")
        shutil.copytree(ROOT / "config" / "machines", folder / "config" / "machines")
        shutil.copy(ROOT / "config" / "terms.toml", folder / "config")
        with contextlib.chdir(folder):
            yield folder


def replayed(page: str) -> str:
    """Give back a page with every answer as it is today.

    Raises:
        Unplayable: a line that nobody plays, or a failure that the page does not show.
    """
    with own_folder() as folder:
        player = Player(folder)
        return _BLOCK.sub(lambda found: _replayed_block(found, player), page)


def _replayed_block(found: re.Match[str], player: Player) -> str:
    options = dict(option.split("=", 1) for option in shlex.split(found["how"] or ""))
    player.today = options.get("today")
    typed = list(_typed(found["lines"]))
    lines: list[str] = []
    for one, following in pairwise([*typed, None]):
        if one is None:  # only the last one's neighbour is nothing
            continue
        answer = player.type(one.line).rstrip("\n").split("\n")
        if player.code and (following is None or following.line != "echo $?") and one.line != "echo $?":
            raise Unplayable(f"{one.line!r} ended with {player.code}:\n" + "\n".join(answer))
        lines += [one.shown, *_shortened(answer if answer != [""] else [], one.answer)]
    return found[0].replace(f"```console\n{found['lines']}```", "```console\n" + "\n".join(lines) + "\n```")


def _typed(block: str) -> Iterator[Typed]:
    rest = block.rstrip("\n").split("\n")
    while rest:
        shown = [rest.pop(0)]
        if not shown[0].startswith("$ "):
            raise Unplayable(f"a console block begins with '$ ', not with {shown[0]!r}")
        while shown[-1].endswith("\\"):
            shown.append(rest.pop(0))
        answer: list[str] = []
        while rest and not rest[0].startswith("$ "):
            answer.append(rest.pop(0))
        line = " ".join(part.removesuffix("\\").strip() for part in shown).removeprefix("$ ")
        yield Typed("\n".join(shown), line, tuple(answer))


def _shortened(answer: list[str], shown: tuple[str, ...]) -> list[str]:
    """Leave out of a new answer what the shown one leaves out: as many lines stay before and after."""
    if LEFT_OUT not in shown:
        return answer
    before, after = shown.index(LEFT_OUT), len(shown) - shown.index(LEFT_OUT) - 1
    if len(answer) <= before + after:
        return answer
    return [*answer[:before], LEFT_OUT, *answer[len(answer) - after :]]
