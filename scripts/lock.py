"""Pin every dependency with its hashes, for all platforms: `make lock`; `make lock UPGRADE=1` for newer ones.

The resolver is uv, which does not read pip's settings: they are handed to it, so that the package index is
configured in one place. The lock files name no index, and hold the build backend too, because the product is
installed without build isolation.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OLDEST_PYTHON = "3.11"
WEB = ("--extra", "web")
LOCKS = {"requirements.lock": WEB, "requirements-test.lock": (*WEB, "--extra", "test")}
PEERS = ROOT / "benchmarks" / "peers"
"""What is measured beside the product: each has an environment of its own, and so a lock of its own."""
EDITABLE = "editables"  # what hatchling asks for when it installs a checkout
SHAPE = ("--universal", "--generate-hashes", "--no-header", "--no-annotate", "--quiet")
EXTRAS = (
    "--no-strip-extras"  # `coverage[toml]` is pinned as such: older pips look past a pin of plain `coverage`
)
EQUAL_INDEXES = ("--index-strategy", "unsafe-best-match")  # as pip has it: the best version, wherever it is
# What lies in a folder of one machine has the hashes of the files that are there, and of no other platform's.
PIP_TO_UV = {
    "index-url": "UV_DEFAULT_INDEX",
    "extra-index-url": "UV_INDEX",
    "cert": "SSL_CERT_FILE",
}


def pip_settings() -> dict[str, str]:
    """Read pip's settings, from its files and the environment, as the variables that uv knows."""
    listing = subprocess.run(
        [sys.executable, "-m", "pip", "config", "list"], capture_output=True, text=True, check=True
    )
    found = {}
    for line in listing.stdout.splitlines():
        name, _, quoted = line.partition("=")
        if variable := PIP_TO_UV.get(name.rpartition(".")[2]):
            told = quoted.strip("'\"").replace("\\n", " ").split()
            found[variable] = " ".join(one for one in told if not one.startswith("file:"))
    return found


def resolve(uv: str, lock: str, *arguments: str) -> None:
    """Write one lock file; pins that still fit are kept."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    with tempfile.TemporaryDirectory() as folder:
        backend = Path(folder, "backend.in")
        backend.write_text("\n".join([*project["build-system"]["requires"], EDITABLE]), "utf-8")
        write_lock(uv, lock, *arguments, "pyproject.toml", str(backend))


def write_lock(uv: str, lock: str, *arguments: str) -> None:
    """Resolve what files ask for, and write it down."""
    command = [uv, "pip", "compile", *SHAPE, EXTRAS, *EQUAL_INDEXES, "--python-version", OLDEST_PYTHON]
    command += [*arguments, "--output-file", lock]
    subprocess.run(command, cwd=ROOT, env={**os.environ, **pip_settings()}, check=True)


def main() -> int:
    """Write both lock files, and those of what is measured beside the product."""
    beside_python = str(Path(sys.executable).parent)
    uv = shutil.which("uv", path=os.pathsep.join([beside_python, os.environ.get("PATH", "")]))
    if uv is None:
        print(f"make lock needs uv, on the PATH or from: {sys.executable} -m pip install uv", file=sys.stderr)
        return 1
    for lock, arguments in LOCKS.items():
        resolve(uv, lock, *arguments, *sys.argv[1:])
    for asked in sorted(PEERS.glob("*.in")):
        name = asked.relative_to(ROOT)
        write_lock(uv, str(name.with_suffix(".lock")), *sys.argv[1:], str(name))
    return 0


if __name__ == "__main__":
    sys.exit(main())
