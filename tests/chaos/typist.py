"""Somebody who types anything that a command takes, and much that none does; by a seed the same again.

What there is to type is read off the commands themselves: a command or an option that is new is typed too.
The values that suit it are known here by the parameter's name; one that is called otherwise takes any word.
"""

from __future__ import annotations

import json
import shlex
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cache
from itertools import pairwise
from random import Random
from typing import Final, TypeAlias

import click
from sqlalchemy import Connection, select

from cli.frame.choices import Code
from cli.frame.command import Group
from cli.frame.completion import SHELLS
from cli.frame.settings import VARIABLE
from cli.main import root
from lifecycle.codes import CODES
from lifecycle.fields import FIELDS, ROWS
from lifecycle.languages import LANGUAGES
from lifecycle.nouns import NOUNS
from lifecycle.records import Person, Record, Unit
from lifecycle.table import table
from scripts.json_documents import STORY
from tests.chaos.hostile_files import Files
from tests.chaos.hostile_words import ADDRESSES, DAYS, ENVIRONMENT, HOSTILE, MAIL, PERIODS, WORDS
from tests.cli.town import DRIVEN, LINES
from words.texts import texts_in
from workflows.configuration.definitions import load_definitions

Called: TypeAlias = tuple[str, ...]
"""The words by which a command is called."""

RUN: Final = ("run",)
SERVE: Final = ("serve",)
UNTIL_STOPPED: Final = (RUN, SERVE)
"""They go on until they are told to stop, unless they are given a day: then they say that they take none."""
DEMO: Final = ("demo",)
"""It takes seconds: mostly it is shown a folder that is in use."""
WRITES_ANYWAY: Final = {("init",), DEMO, ("restore",), *UNTIL_STOPPED}
"""What writes and cannot be previewed."""

FINDS_IN_WHAT_IT_WRITES: Final = {("backup",), ("restore",), ("register", "export")}

COMMON: Final = {"db", "lang", "acting_as", "today", "json", "csv", "plain", "version", "help"}
NEEDED: Final = {("forecast", "until"): 0.9, ("new", "parties"): 0.9, ("demo", "folder"): 1.0}
"""What is seldom left out: a forecast of a whole year takes seconds, and a demonstration too."""
SELDOM: Final = {"if_version", "after_silence", "undo", "strike", "mistyped"}
"""What is mostly refused."""

MADE: Final = {"picture": "problem_picture", "activity": "activity", "forum": "forum", "meeting": "meeting"}
"""Group of a command that makes something -> the machine of that."""

KINDS: Final = {
    **dict.fromkeys(("reference", "under", "meeting"), "record"),
    **dict.fromkeys(("party", "unit", "old", "new", "double", "with", "for", "dissent", "parties"), "units"),
    **dict.fromkeys(("handle", "person", "holder", "login", "acting_as"), "person"),
    **dict.fromkeys(("pairs", "described", "words", "measure"), "pair"),
    **dict.fromkeys(("undecided", "field"), "field"),
    **dict.fromkeys(("machine", "kind"), "machine"),
    **{name: name for name in ("trigger", "period")},
}
"""What a parameter is called -> what it takes; others take any word."""


@dataclass(frozen=True, slots=True)
class Typed:
    """One line as it is typed, with what lies in files when it is, and what comes on stdin."""

    words: tuple[str, ...]
    environment: Mapping[str, str] = field(default_factory=dict)
    files: Mapping[str, bytes] = field(default_factory=dict)
    said: bytes = b""
    writes: bool = True
    """Whether it is a command that can write in the register: the others have no --preview."""
    tells_with_one: bool = False
    """Whether it is a command that ends with 1 where it found something in what it wrote all the same."""

    @property
    def asks_for_json(self) -> bool:
        """Whether it surely does: a word after an option may be that one's value, and help is for people."""
        options = self.words[: self.words.index("--")] if "--" in self.words else self.words
        asked = any(word == "--json" and before[:1] != "-" for before, word in pairwise(("", *options)))
        return asked and not {"--help", "--version"} & {*options} and not self.completes

    @property
    def completes(self) -> bool:
        """Whether a shell asks what may follow, and nobody typed Enter."""
        return VARIABLE in self.environment

    def __str__(self) -> str:
        around = {"environment": dict(self.environment), "said": self.said[:200], "files": sorted(self.files)}
        return f"{json.dumps(self.words)} { ({name: one for name, one in around.items() if one}) }"


@dataclass(frozen=True, slots=True)
class Known:
    """What stands in a register, to be named."""

    machines: Mapping[str, str]
    """Machine of a record by its reference."""
    units: tuple[str, ...]
    handles: tuple[str, ...]

    @property
    def references(self) -> tuple[str, ...]:
        """What records are called."""
        return tuple(self.machines)

    @classmethod
    def of(cls, connection: Connection) -> Known:
        """Read what may be named."""
        records, units, people = table(Record), table(Unit), table(Person)
        machines = {
            row[0]: row[1] for row in connection.execute(select(records.c.reference, records.c.machine))
        }
        names = connection.execute(select(units.c.name)).scalars()
        handles = connection.execute(select(people.c.handle)).scalars()
        return cls(
            {one: machines[one] for one in sorted(machines)}, tuple(sorted(names)), tuple(sorted(handles))
        )


@cache
def commands() -> tuple[tuple[Called, click.Command], ...]:
    """Every command there is, with the words that it is called by; the first is `handslag` alone."""
    return (((), root), *_commands_of(root, ()))


def _commands_of(group: Group, path: Called) -> Iterator[tuple[Called, click.Command]]:
    ctx = click.Context(group)
    for name in group.list_commands(ctx):
        found = group.get_command(ctx, name)
        if isinstance(found, Group):
            yield from _commands_of(found, (*path, name))
        elif found is not None:
            yield (*path, name), found


@cache
def called(words: tuple[str, ...]) -> tuple[Called, click.Command]:
    """Find the command that a line calls."""
    return max((one for one in commands() if words[: len(one[0])] == one[0]), key=lambda one: len(one[0]))


@cache
def meant() -> tuple[tuple[str, ...], ...]:
    """Lines that somebody meant: those by which registers are made for tests, and those of the reference."""
    lines = (line.replace("NACKA-2027", "MAIN").replace("Nacka", "Borås") for line in STORY)
    told = [tuple(shlex.split(line)[1:]) for line in lines]
    told += [(*words.split(), *more) for words, more in LINES]
    told += [words for _, words in DRIVEN]
    return tuple(words for words in told if called(words)[0] not in (*UNTIL_STOPPED, DEMO, ()))


@cache
def fields(machine: str) -> tuple[str, ...]:
    """The fields of a kind of thing; without one of them all, and so for what shows none in its lists."""
    its = tuple(sorted({code for at, noun in NOUNS.items() if machine in ("", at) for code in noun.shown}))
    return its or fields("")


@cache
def triggers(machine: str) -> tuple[str, ...]:
    """The steps of a machine, or without one of them all; by code and in words."""
    there = [one for one in load_definitions() if machine in ("", one.machine)]
    steps = {(one.machine, each.trigger) for one in there for each in one.transitions}
    said = texts_in("sv")
    return tuple(word for at, step in sorted(steps) for word in (step, said.word(f"trigger.{at}", step)))


@cache
def codes() -> tuple[str, ...]:
    """Every code of a closed list."""
    return tuple(sorted({code for each in CODES.values() for code in each}))


class Typist:
    """Draws one line after another; today moves on as they are typed."""

    def __init__(self, seed: str, today: date, ours: Mapping[str, bytes], *, whole: bool) -> None:
        """`ours` are files that the register wrote; `whole` lets what takes seconds be typed, too."""
        self._draw = Random(seed)  # noqa: S311 -- to be drawn again, not to be secret
        self._written = Files(self._draw, (*HOSTILE, *WORDS, *WORDS, *DAYS), ours)
        self._today = today
        self._whole = whole
        self._known = Known({}, (), ())
        self._about = ""
        self._wrong = 0.0
        self._files: dict[str, bytes] = {}
        self._said = b""
        self._count = 0

    def line(self, known: Known) -> Typed:
        """Draw one line about what is known; in half of them something is wrong."""
        self._known, self._files, self._said, self._about = known, {}, b"", ""
        self._count += 1
        self._wrong = self._draw.choice((0.0, 0.0, 0.05, 0.3))
        if self._often(0.3):
            self._today += timedelta(days=self._draw.choice((0, 1, 7, 30, 90)))
        path, command, words = self._varied() if self._often(0.35) else self._drawn()
        if self._often(0.05) and path not in UNTIL_STOPPED:
            words = self._mangled(words)
        around = self._environment() | (self._completing(words) if self._often(0.03) else {})
        writes = any(param.name == "preview" for param in command.params) or path in WRITES_ANYWAY
        finds = path in FINDS_IN_WHAT_IT_WRITES
        return Typed(tuple(words), around, dict(self._files), self._said, writes, finds)

    def _often(self, share: float) -> bool:
        return self._draw.random() < share

    # ---- a line ----

    def _drawn(self) -> tuple[Called, click.Command, list[str]]:
        """Type what a command declares that it takes."""
        path, command = self._draw.choice(commands())
        self._about = MADE.get(path[0], "") if path[-1:] == ("new",) else ""
        params = [param for param in command.params if param.name not in COMMON]
        pieces = [self._piece(one, path) for one in params if isinstance(one, click.Argument)]
        for option in (one for one in params if isinstance(one, click.Option)):
            pieces.insert(self._draw.randrange(len(pieces) + 1), self._piece(option, path))
        before = self._common(path) if self._often(0.5) else []
        slip = [] if self._often(0.97) else [self._draw.choice(HOSTILE)]
        words = [*before, *path, *slip, *(word for piece in pieces for word in piece), *self._form(command)]
        odd = self._often(self._wrong / 5) and path not in (*UNTIL_STOPPED, ("tick",))
        return path, command, [*words, "--today", self._day() if odd else self._today.isoformat()]

    def _varied(self) -> tuple[Called, click.Command, list[str]]:
        """Type what somebody once meant, with other words in the place of some."""
        words = self._draw.choice(meant())
        path, command = called(words)
        rest = [self._other(word) for word in words[len(path) :]]
        form = ["--json"] if self._often(0.5) else []
        return path, command, [*path, *rest, *form, "--today", self._today.isoformat()]

    def _other(self, word: str) -> str:
        if self._often(self._wrong / 2):
            return self._draw.choice((*HOSTILE, *DAYS))
        if word.startswith("20") and "T" not in word:
            return self._day() if self._often(0.5) else self._today.isoformat()
        for known in (self._known.references, self._known.units):
            if word in known and self._often(0.1):
                return self._one_of(known)
        if "/" in word and not {" ", "="} & {*word} and word not in self._known.machines:
            alike = [one for one in self._known.references if one[-3:] == word[-3:]]
            return self._one_of(tuple(alike) or self._known.references)
        name, equals, _ = word.partition("=")
        return f"{name}={self._draw.choice((*WORDS, *codes()))}" if equals and self._often(0.2) else word

    def _common(self, path: Called) -> list[str]:
        words = ["--lang", self._draw.choice(LANGUAGES)] if self._often(0.3) else []
        if self._often(0.2 * self._wrong) and path not in UNTIL_STOPPED:
            words += ["--db", self._draw.choice((*ADDRESSES, self._draw.choice(HOSTILE)))]
        return [*words, "--as", self._one_of(self._known.handles)] if self._often(0.1) else words

    def _form(self, command: click.Command) -> list[str]:
        lists = any(param.name == "csv" for param in command.params) or self._often(0.02)
        forms = [["--json"], ["--json"], [], *([["--csv"], ["--csv=plain"]] if lists else [])]
        more = [self._draw.choice(("--help", "--version", "--json", "--"))] if self._often(0.02) else []
        return [*self._draw.choice(forms), *more]

    def _mangled(self, words: list[str]) -> list[str]:
        words = list(words)
        for _ in range(self._draw.choice((1, 1, 2, 5))):
            at = self._draw.randrange(len(words)) if words else 0
            other: tuple[list[str], ...] = (
                [],
                words[at : at + 1] * 2,
                [self._draw.choice(HOSTILE)],
                ["--", *words[at : at + 1]],
            )
            words[at : at + 1] = self._draw.choice(other)
            if self._often(0.2):
                self._draw.shuffle(words)
        return words

    def _environment(self) -> dict[str, str]:
        if not self._often(0.1):
            return {}
        names = self._draw.choices(sorted(ENVIRONMENT), k=self._draw.choice((1, 1, 4)))
        around = {name: self._draw.choice(ENVIRONMENT[name]) for name in names}
        needed = MAIL if any("SMTP" in name for name in names) and self._often(0.7) else {}
        return {**needed, **around}

    def _completing(self, words: list[str]) -> dict[str, str]:
        cut = self._draw.randrange(len(words) + 1)
        shell = self._draw.choice((*SHELLS, "csh"))
        at = str(self._draw.choice((cut, cut + 1, "x", "99")))
        typed = "".join(map(_as_a_shell_has_it, " ".join(["handslag", *words[: cut + 1]])))
        asked = {"COMP_WORDS": typed, "COMP_CWORD": at}
        return {VARIABLE: f"{shell}_{self._draw.choice(('complete', 'complete', 'source'))}", **asked}

    # ---- what a parameter takes ----

    def _piece(self, param: click.Parameter, path: Called) -> list[str]:
        needed = 0.97 if param.required else NEEDED.get(("".join(path[-1:]), str(param.name)), 0.2)
        if isinstance(param, click.Argument):
            least = 1 if self._often(max(needed, 0.6)) else 0
            several = self._draw.choice((0, 1, 2, 3)) if param.nargs == -1 else least
            return [self._value(param, path) for _ in range(several)]
        if not self._often(0.05 if param.name in SELDOM else needed):
            return []
        name = self._draw.choice([*param.opts, *param.secondary_opts])
        return [name] if getattr(param, "is_flag", False) else [name, self._value(param, path)]

    def _value(self, param: click.Parameter, path: Called) -> str:
        if self._often(self._wrong) and path != DEMO:
            return self._draw.choice((*HOSTILE, *DAYS))
        kind = param.type
        choices = getattr(kind, "choices", ()) or (kind.known() if isinstance(kind, Code) else ())
        if choices:
            code = str(self._draw.choice(list(choices)))
            self._about = code if param.name == "kind" else self._about
            return code
        if isinstance(kind, click.Path):
            return self._file(path)
        if isinstance(kind, click.types.IntParamType):
            return str(self._draw.choice((1, 1, 2, 2, 3, 4, 5, 8, 12, 48)))
        return self._day() if "day" in kind.name else self._of_kind(KINDS.get(str(param.name), ""), "")

    def _of_kind(self, kind: str, name: str) -> str:
        """Draw what a parameter, a field or a cell of a kind takes; `name` is the field's."""
        if kind == "pair":
            return self._pair()
        if kind in ("day", "dated"):
            return self._day()
        if kind == "units" and self._often(0.3):
            return "; ".join((self._one_of(self._known.units), self._one_of(self._known.units)))
        if kind == "record":
            one = self._one_of(self._known.references)
            self._about = self._about if name else self._known.machines.get(one, "")
            return one
        taken: dict[str, tuple[str, ...]] = {
            **dict.fromkeys(("units", "party"), self._known.units),
            "person": (*self._known.handles, "bo.alm"),
            "trigger": triggers(self._about),
            "period": PERIODS,
            "machine": tuple(sorted(NOUNS)),
            "field": fields(self._about),
            **dict.fromkeys(("code", "codes"), CODES.get(name, codes())),
            **dict.fromkeys(("number", "numeral"), ("0", "1", "2", "4", "12", "34", "2026")),
            "flag": ("ja", "nej", "yes", "no"),
        }
        anything = (*WORDS, *codes(), *self._known.references, *self._known.units)
        return self._one_of(taken.get(kind, anything))

    def _pair(self) -> str:
        """Draw what is said of a field, in a word or in a file; or what a correction begins with."""
        if self._often(0.1):
            return self._at_file()
        if self._often(0.15):
            return self._draw.choice((self._one_of(self._known.references), "1", "2", "3", "4", "5"))
        name = self._draw.choice(fields("" if self._often(self._wrong) else self._about))
        said = texts_in("sv").word("field", name) if self._often(0.3) else name
        return f"{said}={self._draw.choice(HOSTILE) if self._often(self._wrong) else self._of_field(name)}"

    def _of_field(self, name: str) -> str:
        if name not in ROWS:
            return self._of_kind(FIELDS[name].value if name in FIELDS else "", name)
        rows = range(self._draw.choice((1, 1, 2)))
        cells = [[self._of_kind(cell.value, f"{name}.{at}") for at, cell in ROWS[name].items()] for _ in rows]
        return "; ".join(" | ".join(row) for row in cells)

    def _day(self) -> str:
        if self._often(self._wrong):
            return self._draw.choice(DAYS)
        near = self._today + timedelta(days=self._draw.choice((0, 0, -1, -30, -365, 1, 14, 60, 365, 1460)))
        return self._draw.choice(
            (near.isoformat(), near.isoformat(), f"{near:%Y%m%d}", f"{near:%Y-%m}", "idag")
        )

    def _one_of(self, known: tuple[str, ...]) -> str:
        one = self._draw.choice(known or WORDS)
        return self._draw.choice((one.lower(), one[:-1], f" {one} ")) if self._often(0.05) else one

    # ---- files ----

    def _at_file(self) -> str:
        said = self._written.values(fields(self._about))
        if self._often(0.3):
            self._said = said
            return "@-"
        return f"@{self._laid('json', said)}"

    def _file(self, path: Called) -> str:
        """Name a file, or a folder: there or not, sound or not."""
        if path == DEMO and not (self._whole and self._often(0.05)):
            return self._draw.choice(("kept", "torn.db", "/dev/null"))
        if self._often(0.2):
            odd = (
                "new.file",
                "nowhere/new.file",
                "kept",
                "kept/locked",
                "kept/note.txt",
                "/dev/full",
                "-",
                "",
            )
            return self._draw.choice(odd)
        names = [self._laid(name, data) for name, data in self._written.read_by(path).items()]
        return names[0].partition("/")[0] if names else "new.file"

    def _laid(self, name: str, data: bytes) -> str:
        """Lay a file beside the register: `csv` as `7.csv`, what is in a folder in a folder of its own."""
        place = f"{self._count}-{name}" if "/" in name else f"{self._count}.{name}"
        self._files[place] = data
        return place


def _as_a_shell_has_it(sign: str) -> str:
    """Give half a pair of UTF-16 as the bytes that reach a process of it: its environment holds no other."""
    is_a_byte = "\udc80" <= sign <= "\udcff"
    return sign if is_a_byte else sign.encode("utf-8", "surrogatepass").decode("utf-8", "surrogateescape")
