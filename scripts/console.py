"""Play the console examples of the documentation: what stands in a page is what happened.

An example is a fenced block `console`: lines that begin with `$ ` are typed, the others are the answer. A
page is played from top to bottom in a folder of its own. `**2026-12-19**` before a block says on which day it
is played, in a register made for practice; without it nothing is added to what is typed.
A line with nothing but `…` stands for lines that were left out: as many stay before and after it as stood
there.

What can be typed: `handslag`, `export NAME=VALUE`, `cp FROM TO`, `sqlite3 FILE STATEMENT` and `echo $?`. A
command may only fail when `echo $?` follows. A block `toml` after `<!-- play: append=FILE -->` is added to a
file of the folder, after `<!-- play: file=FILE instead="TEXT" -->` it takes the place of a text in it. Hashes
differ each time; they are shown as the same ones always.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import shlex
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Final

from click.testing import CliRunner

from cli.frame.exit_codes import ExitCode
from cli.main import root

ROOT: Final = Path(__file__).resolve().parent.parent
LEFT_OUT: Final = "…"

_BLOCK: Final = re.compile(
    r"(?:<!-- play: (?P<how>[^>]*?) -->\n+|^\*\*(?P<day>[0-9-]{10})\*\*\n+)?"
    r"^```(?P<kind>console|toml)\n(?P<lines>.*?)^```$",
    re.MULTILINE | re.DOTALL,
)
_FENCED: Final = re.compile(
    r"(?:<!-- play: [^>]*? -->\n+|^\*\*[0-9-]{10}\*\*\n+)?^```[a-z]*\n.*?^```$", re.MULTILINE | re.DOTALL
)
_HASH: Final = re.compile(r"\b[0-9a-f]{64}\b")
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
    hashes: dict[str, str] = field(default_factory=dict)
    today: str | None = None
    code: int = 0

    def type(self, line: str) -> str:
        """Do one line and give back what it prints."""
        real = {shown: found for found, shown in self.hashes.items()}
        match [real.get(word, word) for word in shlex.split(line)]:
            case ["export", assignment] if "=" in assignment:
                name, _, value = assignment.partition("=")
                self.environment[name] = value
                return ""
            case ["echo", "$?"]:
                return f"{self.code}\n"
            case ["handslag", *arguments]:
                return self._handslag(arguments)
            case ["cp", origin, copy]:
                shutil.copy(self.folder / origin, self.folder / copy)
                return ""
            case ["sqlite3", name, statement]:
                with contextlib.closing(sqlite3.connect(self.folder / name)) as connection, connection:
                    return "".join(f"{'|'.join(map(str, row))}\n" for row in connection.execute(statement))
            case _:
                raise Unplayable(f"nobody plays {line!r}; see scripts/console.py")

    def _handslag(self, arguments: list[str]) -> str:
        if self.today and "--today" not in arguments:
            arguments = [*arguments, "--today", self.today]
        if self.today and "init" in arguments and "--simulated" not in arguments:
            arguments = [*arguments, "--simulated"]
        done = call(*arguments, environment=self.environment)
        self.code = done[0]
        if self.code == ExitCode.INTERNAL:
            raise Unplayable(done[1])
        said = done[1].replace(f"{self.folder.resolve()}{os.sep}", f"{LEFT_OUT}/")
        return _HASH.sub(lambda found: self._shown(found[0]), said)

    def _shown(self, found: str) -> str:
        return self.hashes.setdefault(found, hashlib.sha256(str(len(self.hashes)).encode()).hexdigest())

    def write(
        self, text: str, *, append: str | None = None, file: str | None = None, instead: str = ""
    ) -> None:
        """Add a text to a file, or put it in the place of another one."""
        path = self.folder / (append or file or "")
        before = path.read_text("utf-8")
        if append is None and before.count(instead) != 1:
            raise Unplayable(f"{instead!r} does not stand once in {file}")
        after = f"{before}\n{text}" if append else before.replace(instead, text.rstrip("\n"))
        path.write_text(after, "utf-8")


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
        for file in ("terms.toml", "notices.toml"):
            shutil.copy(ROOT / "config" / file, folder / "config")
        with contextlib.chdir(folder):
            yield folder


def replayed(page: str) -> str:
    """Give back a page with every answer as it is today.

    Raises:
        Unplayable: a line that nobody plays, or a failure that the page does not show.
    """
    with own_folder() as folder:
        return play(page, Player(folder))


def play(page: str, player: Player) -> str:
    """Let a player go through a page; give it back with every answer as it is today.

    Raises:
        Unplayable: a line that nobody plays, or a failure that the page does not show.
    """
    return _BLOCK.sub(lambda found: _replayed_block(found, player), page)


def with_blocks_of(page: str, original: str) -> str:
    """Give a page in another language with the examples of the original, one for one.

    Raises:
        Unplayable: the one has more examples than the other.
    """
    blocks = [found[0] for found in _FENCED.finditer(original)]
    if len(_FENCED.findall(page)) != len(blocks):
        raise Unplayable(f"there are {len(blocks)} examples, and not {len(_FENCED.findall(page))}")
    return _FENCED.sub(lambda _: blocks.pop(0), page)


def _replayed_block(found: re.Match[str], player: Player) -> str:
    options = dict(option.split("=", 1) for option in shlex.split(found["how"] or ""))
    if found["kind"] == "toml":
        if options:
            player.write(found["lines"], **options)
        return found[0]
    player.today = found["day"]
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
