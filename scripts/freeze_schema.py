"""Freeze what the present schema version looks like with a little in it, in `tests/schemas/`.

Made once, when a migration is released, and never again for that version: later versions are tested on
upgrading from it. Run by `make freeze-schema`, where the tests' PostgreSQL runs.
"""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

from sqlalchemy.engine import make_url

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "tests" / "schemas"
sys.path.insert(0, str(ROOT))

# The packages lie beside this folder, which is on the path only from here on.
from lifecycle.store import SCHEMA_VERSION  # noqa: E402 -- see above
from scripts.frozen_life import live  # noqa: E402 -- see above
from tests.databases import PostgresDatabases, ServerKeeper  # noqa: E402 -- see above
from tests.postgres_server import VERSION_FOLDER, wheel_folder  # noqa: E402 -- see above


def main() -> int:
    """Write one dump for each kind of database, unless that version is frozen already."""
    targets = {kind: FOLDER / f"{SCHEMA_VERSION:04}.{kind}.sql" for kind in ("sqlite", "postgresql")}
    if any(target.exists() for target in targets.values()):
        sys.stderr.write(
            f"schema version {SCHEMA_VERSION} is frozen already: a change of it is a new migration\n"
        )
        return 1
    FOLDER.mkdir(exist_ok=True)
    os.environ["LOGNAME"] = "handslag"  # the account that history seals
    targets["sqlite"].write_text(_sqlite(), "utf-8")
    targets["postgresql"].write_text(_postgresql(), "utf-8")
    return 0


def _sqlite() -> str:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "frozen.db"
        live(f"sqlite:///{path}")
        connection = sqlite3.connect(path)
        try:
            return "\n".join(connection.iterdump()) + "\n"
        finally:
            connection.close()


def _postgresql() -> str:
    keeper = ServerKeeper()
    try:
        databases = PostgresDatabases(keeper.url)
        url = databases.create()
        live(url)
        dumped = subprocess.run(
            [
                wheel_folder() / VERSION_FOLDER / "bin" / "pg_dump",
                *("--inserts", "--no-owner", "--no-privileges", "--no-comments"),
                make_url(url).set(drivername="postgresql").render_as_string(hide_password=False),
            ],
            check=True,
            capture_output=True,
            text=True,
        ).stdout
        databases.drop(url)
        databases.close()
    finally:
        keeper.stop()
    # Without what psql alone understands, and settings that the restoring session should keep as they are.
    # Blank lines stay: some stand inside of values.
    unwanted = ("\\", "--", "SET ", "SELECT pg_catalog.set")
    return "\n".join(line for line in dumped.splitlines() if not line.startswith(unwanted)) + "\n"


if __name__ == "__main__":
    sys.exit(main())
