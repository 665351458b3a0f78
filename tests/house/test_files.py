"""What the files of the repository may hold, and where they may stand."""

from __future__ import annotations

import re
import subprocess
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.selection import ON_BOTH, chosen_claims, traced_claims

ROOT = Path(__file__).resolve().parents[2]
LOCKS = ("requirements.lock", "requirements-test.lock")

# None of these patterns finds itself.
MACHINE_PATH = re.compile(r"(?<![\w.$}])/(?:root|home|work|Users|opt|tmp)/|\b[A-Z]:\\Users")
PACKAGE_INDEX = re.compile(
    r"pypi\.|python[h]osted|/simpl[e]\b|index-url\s*[= ]\s*\S*:/|find-links\s*[= ]\s*\S*/", re.IGNORECASE
)
SKIPPED_TEST = re.compile(r"\b(?:pytest\.(?:skip|importorskip|xfail)\b|mark\.(?:skip|xfail)|unittest\.skip)")
SILENCED = re.compile(r"#\s*(?:noqa|type:\s*ignore|pragma:\s*no cover)(?P<rest>.*)$")
EXPLAINED = re.compile(r"(?::\s*[A-Z]+\d+(?:,\s*[A-Z]+\d+)*|\[[a-z, -]+\])?\s+(?:#|\(|--?)\s*\w+")


def files_of_the_repository() -> list[Path]:
    """Everything that git holds or would hold; without git, every file that is not hidden."""
    listing = subprocess.run(
        ["git", "-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    if listing.returncode == 0:
        names = listing.stdout.decode("utf-8").split("\0")
    else:
        paths = [path.relative_to(ROOT) for path in ROOT.rglob("*")]
        names = [str(path) for path in paths if not any(part[0] in "._" for part in path.parts)]
    return [path for name in names if name and (path := ROOT / name).is_file()]


FILES = files_of_the_repository()
TEXTS = {path.relative_to(ROOT).as_posix(): path.read_text("utf-8", errors="replace") for path in FILES}


def places(pattern: re.Pattern[str], *, among: str = "") -> list[str]:
    """Name each file and line that the pattern finds, in files whose name begins so."""
    return [
        f"{name}:{number}: {line.strip()[:120]}"
        for name, text in TEXTS.items()
        if name.startswith(among)
        for number, line in enumerate(text.splitlines(), start=1)
        if pattern.search(line)
    ]


def test_no_file_names_a_place_on_somebodys_machine() -> None:
    assert places(MACHINE_PATH) == []


def test_no_file_names_a_package_index() -> None:
    assert places(PACKAGE_INDEX) == []


def test_no_test_is_skipped_or_expected_to_fail() -> None:
    assert places(SKIPPED_TEST, among="tests/") == []


def test_what_is_chosen_to_be_traced_or_played_on_both_is_there() -> None:
    tests = [
        f"{name}::{line}"
        for name, text in TEXTS.items()
        for line in re.findall(r"(?<=^def )test_\w+", text, re.MULTILINE)
    ]

    assert [begins for begins in ON_BOTH if not any(test.startswith(begins) for test in tests)] == []
    assert chosen_claims().difference(tests) == set()
    traced = {name for one in traced_claims().values() for name in one.chosen}
    assert traced.difference(tests) == set()


def test_configuration_holds_no_code() -> None:
    assert [name for name in TEXTS if name.startswith("config/") and name.endswith((".py", ".pyc"))] == []


@pytest.mark.parametrize("name", ["utils", "helpers", "common", "misc", "base", "manager", "core"])
def test_no_module_has_a_name_that_says_nothing(name: str) -> None:
    assert [path for path in TEXTS if Path(path).stem == name and path.endswith(".py")] == []


def requirements(lock: str) -> Iterator[tuple[str, int]]:
    """Each pinned requirement of a lock file, and how many hashes it has."""
    for entry in TEXTS[lock].replace("\\\n", " ").splitlines():
        yield entry.split(" ", 1)[0], entry.count("--hash=sha256:")


@pytest.mark.parametrize("lock", sorted(name for name in TEXTS if name.endswith(".lock")))
def test_every_locked_requirement_is_one_version_with_its_hashes(lock: str) -> None:
    assert [
        pin
        for pin, hashes in requirements(lock)
        if not hashes or not re.fullmatch(r"[\w.-]+(\[\w+\])?==[\w.]+", pin)
    ] == []


def test_the_test_lock_holds_the_same_versions_as_the_other_one() -> None:
    runtime, testing = (dict(requirements(lock)) for lock in LOCKS)

    assert runtime.keys() <= testing.keys()


def test_the_locks_hold_the_build_backend() -> None:
    backend = tomllib.loads(TEXTS["pyproject.toml"])["build-system"]["requires"]
    pinned = {pin.partition("==")[0] for pin, _ in requirements("requirements.lock")}

    assert {re.split(r"[<>=~! ]", wanted)[0] for wanted in backend} <= pinned


def exceptions_without_a_reason() -> Iterator[str]:
    """Each rule that a tool is told to ignore in a line of pyproject.toml without a comment."""
    for line in TEXTS["pyproject.toml"].splitlines():
        code, _, reason = line.strip().partition("#")
        if re.fullmatch(r'"[A-Z]+[0-9]*",\s*', code) and not reason.strip():
            yield line.strip()
        if code.startswith(("ignore_", "disable_error_code")) and not reason.strip():
            yield line.strip()


def test_every_rule_that_is_ignored_says_why() -> None:
    assert list(exceptions_without_a_reason()) == []


def test_a_silenced_line_says_why() -> None:
    unexplained = [
        f"{name}:{number}: {line.strip()}"
        for name, text in TEXTS.items()
        if name.endswith(".py")
        for number, line in enumerate(text.splitlines(), start=1)
        if (silenced := SILENCED.search(line)) and not EXPLAINED.match(silenced["rest"])
    ]

    assert unexplained == []
