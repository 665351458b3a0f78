"""Whatever is typed or lies in a file: a code from 0 to 5, all of it written or nothing, and plain text out.

A hundred and fifty lines with every test run; `HANDSLAG_FUZZ_LINES=10000` by hand, also about a register that
lived longer and one on PostgreSQL. `HANDSLAG_FUZZ_SEED` types other lines; `--junitxml` tells the codes.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, Final

import pytest
from click.testing import CliRunner, Result
from sqlalchemy import Engine, NullPool, create_engine
from sqlmodel import SQLModel

from cli.main import root
from lifecycle.store import Store
from tests.chaos.typist import Known, Typed, Typist
from tests.cli.town import DRIVEN, LINES, TODAY, copy, founded, typed
from tests.databases import PostgresDatabases
from tests.engine.proof import prove

ASKED: Final = os.environ.get("HANDSLAG_FUZZ_LINES")
SEED: Final = os.environ.get("HANDSLAG_FUZZ_SEED", "1")
AT_A_TIME: Final = 100 if ASKED else 25
"""Lines that are typed about one register; then it is proved."""

REGISTERS: Final = ("town", "driven", "town_on_a_server") if ASKED else ("town",)
CODES: Final = range(6)
BY_ITSELF: Final = ("register.db", "state")
"""What is no file of the user's: the register, which is asked for itself, and our own logs."""

BESIDE: Final = ("-wal", "-shm")
"""How the names end of what SQLite keeps beside a register as long as somebody has it open."""

SEEN: Final = re.compile("[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd]")
"""Signs that Unicode counts among those that format, and that are seen."""


@dataclass(frozen=True, slots=True)
class Base:
    """A register that was made once, and how to get a copy of it into a folder, by its URL."""

    url: str
    today: date
    ours: Mapping[str, bytes]
    """A register file and a copy that it wrote."""
    fresh: Callable[[Path], str]
    gone: Callable[[str], None] = lambda _: None


@dataclass(slots=True)
class Episode:
    """Lines typed about one register, and what was wrong with what came of them."""

    folder: Path
    url: str
    codes: Counter[int] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)


@pytest.fixture(scope="module")
def town(sqlite_template: Path) -> Base:
    return in_a_file(founded(sqlite_template), date.fromisoformat(TODAY))


@pytest.fixture(scope="module")
def driven(sqlite_template: Path) -> Base:
    return in_a_file(typed(sqlite_template, "driven", DRIVEN), date(2026, 4, 2))


@pytest.fixture(scope="module")
def town_on_a_server(  # every one of its cases is wanted: in their names no database stands
    postgres_databases: PostgresDatabases, postgres_template: str, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Base]:
    url, folder = postgres_databases.create(template=postgres_template), tmp_path_factory.mktemp("fuzz")
    for words, more in LINES:
        assert say(url, folder, (*words.split(), *more, "--today", TODAY)).exit_code == 0
    fresh = lambda _: postgres_databases.create(template=url)  # noqa: E731 -- one of two
    yield Base(url, date.fromisoformat(TODAY), written_by(url, folder), fresh, postgres_databases.drop)
    postgres_databases.drop(url)


def in_a_file(register: Path, today: date) -> Base:
    def fresh(folder: Path) -> str:
        copy(register, folder / "register.db")
        return f"sqlite:///{folder / 'register.db'}"

    url, folder = f"sqlite:///{register}", register.with_name(f"{register.stem}-ours")
    folder.mkdir()
    return Base(url, today, written_by(url, folder), fresh)


def written_by(url: str, folder: Path) -> dict[str, bytes]:
    names = {"csv": ("register", "export"), "copy": ("backup",)}
    for name, words in names.items():
        assert say(url, folder, (*words, str(folder / f"ours.{name}"))).exit_code == 0
    law = say(url, folder, ("audit", "law", "--json")).stdout.encode()
    return {"law": law, **{name: (folder / f"ours.{name}").read_bytes() for name in names}}


@pytest.mark.parametrize(
    ("number", "register"),
    [(one, REGISTERS[one % len(REGISTERS)]) for one in range(max(int(ASKED or 150) // AT_A_TIME, 1))],
)
def test_whatever_is_typed_ends_with_a_code_writes_all_or_nothing_and_says_it_plainly(
    number: int,
    register: str,
    request: pytest.FixtureRequest,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    base: Base = request.getfixturevalue(register)

    def played(lines: int) -> tuple[Episode, bool]:
        """Play so many lines of it, and ask the proof."""
        folder = tmp_path / f"{lines}"
        (folder / "kept/locked").mkdir(parents=True)
        monkeypatch.chdir(folder)
        episode = play(base, folder, number, lines)
        is_proved = not_proved(episode) == ""
        base.gone(episode.url)
        shutil.rmtree(folder)
        return episode, is_proved

    episode, is_proved = played(AT_A_TIME)
    request.node.user_properties.append(("codes", sorted(episode.codes.items())))
    if not is_proved:
        first = first_of(range(1, AT_A_TIME + 1), lambda lines: not played(lines)[1])
        episode.wrong.append(f"after line {first} the proof is red")

    assert "\n".join(episode.wrong) == ""
    assert {0, 2} < {*episode.codes}, "some lines are meant, and some are not"


def first_of(numbers: range, is_so: Callable[[int], bool]) -> int:
    """Find the first from which on it is so, halving what is left; of the last it is known."""
    low, high = 0, len(numbers) - 1
    while low < high:
        middle = (low + high) // 2
        low, high = (low, middle) if is_so(numbers[middle]) else (middle + 1, high)
    return numbers[low]


def play(base: Base, folder: Path, number: int, lines: int) -> Episode:
    """Type so many lines of an episode about a fresh copy of a register."""
    (folder / "torn.db").write_bytes(b"SQLite format 3\0" + b"\x10" * 9000)
    (folder / "kept/note.txt").write_text("kept", "utf-8")
    episode = Episode(folder, base.fresh(folder))
    typist = Typist(f"{SEED}/{number}", base.today, base.ours, whole=ASKED is not None)
    engine = create_engine(episode.url, poolclass=NullPool)
    rows = rows_of(engine)
    for _ in range(lines):
        with engine.connect() as connection:
            known = Known.of(connection)
        line = typist.line(known)
        before, rows, files = rows, "", laid_out(folder, line.files)
        done = say(episode.url, folder, line.words, line.said, line.environment)
        episode.codes[int(done.exit_code)] += 1
        rows = rows_of(engine)
        changed = sorted(files.items() ^ files_in(folder).items())
        episode.wrong += [
            f"{fault}: {line}" for fault in faults_of(line, done, has_written=rows != before, changed=changed)
        ]
    return episode


def laid_out(folder: Path, files: Mapping[str, bytes]) -> dict[str, tuple[int, int]]:
    """Lay what a line reads into its folder, and give all that is there then."""
    for name, data in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    return files_in(folder)


def say(
    url: str,
    folder: Path,
    words: Iterable[str],
    said: bytes = b"",
    environment: Mapping[str, str] | None = None,
) -> Result:
    unset = dict.fromkeys(("HANDSLAG_AS", "LC_ALL", "LC_MESSAGES", "LANG", "COLUMNS"))
    chosen = {
        **unset,
        "HANDSLAG_LANG": "sv",
        "HANDSLAG_DEBUG": "1",
        "HANDSLAG_DB": url,
        "XDG_STATE_HOME": str(folder / "state"),
        **(environment or {}),
    }
    return CliRunner().invoke(root, list(words), env=chosen, input=said or b"nej\nnej\n")


def faults_of(
    line: Typed, done: Result, *, has_written: bool, changed: list[tuple[str, tuple[int, int]]]
) -> list[str]:
    """Name everything that is wrong with what came of a line."""
    faults = [*of_code(done), *of_text(done, line), *of_json(done, line, has_written=has_written)]
    is_told = done.exit_code == 0 or (done.exit_code == 1 and line.tells_with_one)
    if not is_told and (has_written or changed):
        faults.append(f"ended with {done.exit_code} and has written {changed or 'in the register'}")
    if has_written and (not line.writes or "--preview" in line.words):
        faults.append("only reads, and has written")
    return faults


def of_code(done: Result) -> list[str]:
    if done.exit_code in CODES and (done.exception is None or isinstance(done.exception, SystemExit)):
        return []
    trace = done.stderr_bytes.decode(errors="replace").splitlines()[-12:]
    return [f"ended with {done.exit_code}, {done.exception!r}\n" + "\n".join(trace)]


def of_text(done: Result, line: Typed) -> list[str]:
    """Name what nobody sees and what moves the cursor, in what was said."""
    faults = []
    for name, said in (("stdout", done.stdout_bytes), ("stderr", done.stderr_bytes)):
        try:
            text = said.decode("utf-8")
        except UnicodeDecodeError as error:
            faults.append(f"{name} is no UTF-8: {error}")
            continue
        if is_a_file(line, text):  # its lines end as files' lines do, and it begins with its mark
            text = text.removeprefix("\ufeff").replace("\r\n", "\n")
        unseen = sorted({f"U+{ord(one):04X}" for one in text if is_unseen(one)} - allowed(line))
        if unseen or "Traceback (most recent" in text:
            faults.append(f"{name} has {unseen or 'a traceback'}")
    return faults


def is_a_file(line: Typed, text: str) -> bool:
    return text.startswith(("\ufeff", "BEGIN:VCALENDAR")) or "--csv" in line.words


def allowed(line: Typed) -> set[str]:
    return {"U+0009"} if line.completes else set()  # fish's, before what it means


def is_unseen(one: str) -> bool:
    return one != "\n" and unicodedata.category(one) in {"Cc", "Cf", "Cs", "Zl", "Zp"} and not SEEN.match(one)


def of_json(done: Result, line: Typed, *, has_written: bool) -> list[str]:
    """Name what is untrue in what a program is told, or that it is told nothing."""
    if not line.asks_for_json:
        return []
    text = done.stdout_bytes.decode("utf-8", "replace")
    if text.startswith("BEGIN:VCALENDAR"):  # the file itself was asked for
        return []
    try:
        told: Any = json.loads(text)
    except ValueError as error:
        return [f"--json told no JSON: {error}: {text[:200]!r}"]
    if not isinstance(told, dict):
        return []
    says = told.get("written")
    is_untrue = isinstance(says, bool) and says is not has_written
    denied = has_written and ("error" in told or told.get("preview") is True)
    return (
        [f"told {text[:300]} and has {'' if has_written else 'not '}written"] if is_untrue or denied else []
    )


def rows_of(engine: Engine) -> str:
    """Digest of every row of every table."""
    digest = hashlib.sha256()
    with engine.connect() as connection:
        for name in sorted(SQLModel.metadata.tables):
            rows = sorted(map(repr, connection.exec_driver_sql(f'SELECT * FROM "{name}"')))  # noqa: S608 -- ours
            digest.update(f"{name}{rows}".encode())
    return digest.hexdigest()


def files_in(folder: Path) -> dict[str, tuple[int, int]]:
    """Every file of the user's, with what changes when it is written."""
    found = (one for one in folder.rglob("*") if one.relative_to(folder).parts[0] not in BY_ITSELF)
    return {
        str(one.relative_to(folder)): (one.stat().st_size, one.stat().st_mtime_ns)
        for one in found
        if one.is_file() and not one.name.endswith(BESIDE)
    }


def not_proved(episode: Episode) -> str:
    """Say what the proof has against a register; nothing where it is green."""
    told = say(episode.url, episode.folder, ("audit", "history", "--json"))
    findings = told.output if told.exit_code != 0 else ""
    with closing(Store.open(episode.url)) as store, store.reading() as connection:
        try:
            prove(connection)
        except AssertionError as error:
            findings += f"prove: {error}"
    return findings
