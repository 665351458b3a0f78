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
from datetime import date
from pathlib import Path

from sqlalchemy.engine import make_url

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "tests" / "schemas"
sys.path.insert(0, str(ROOT))

# The packages lie beside this folder, which is on the path only from here on.
from lifecycle.dates import parse_partial  # noqa: E402 -- see above
from lifecycle.fields import dated  # noqa: E402 -- see above
from lifecycle.outcome import Refused  # noqa: E402 -- see above
from lifecycle.store import SCHEMA_VERSION, Store  # noqa: E402 -- see above
from lifecycle.transaction import Transaction  # noqa: E402 -- see above
from tests.databases import PostgresDatabases, ServerKeeper  # noqa: E402 -- see above
from tests.postgres_server import VERSION_FOLDER, wheel_folder  # noqa: E402 -- see above
from workflows.agreements import Paper, draft, register  # noqa: E402 -- see above
from workflows.configuration import read_rulebook  # noqa: E402 -- see above
from workflows.desk import sit_down  # noqa: E402 -- see above
from workflows.people import add_person, give_mandate, hold_function  # noqa: E402 -- see above
from workflows.signing import Papers, sign  # noqa: E402 -- see above
from workflows.steps import Why, change, mend, take_step  # noqa: E402 -- see above
from workflows.tick import tick  # noqa: E402 -- see above

FIRST, SIGNED, LATER = date(2026, 1, 10), date(2026, 1, 20), date(2026, 3, 1)


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


def live(url: str) -> None:
    """Let a small register live: every table gets rows, and every kind of history row that there is."""
    rulebook = read_rulebook()
    store = Store.create(url, simulated=True)
    with sit_down(store, rulebook, today=FIRST).writing() as tx:
        _first_day(tx)
    with sit_down(store, rulebook, today=SIGNED).writing() as tx:
        for party, day in (("Borås", "2026-01-12"), ("LPO Borås", "2026-01-19")):
            sign(tx, "BORAS-2026", party, parse_partial(day), Papers(function="ordförande", item="§ 14"))
    desk = sit_down(store, rulebook, today=LATER)
    tick(desk)
    with desk.writing() as tx:
        mend(tx, "BORAS-2026", ["ends_on=2029-12-31"], why=Why(reason="fel år i avskriften"))
        change(tx, "TANUM-2026", [], ["purposes=2026-06-01"], on=LATER)


def _first_day(tx: Transaction) -> None:
    main = Paper(
        reference="BORAS-2026",
        machine="main_agreement",
        parties=("Borås", "LPO Borås"),
        title="Samverkansavtal",
        purposes=("tryggare centrum",),
        priorities=("ungdomar", "brottsoffer"),
        starts_on=dated("2026-02-01"),
    )
    draft(tx, main)
    draft(tx, Paper("TANUM-2026", "main_agreement", parties=("Tanum", "LPO Västra Fyrbodal")))
    register(
        tx, Paper("BORAS-2021", "main_agreement", parties=("Borås", "LPO Borås"), signed_on=dated("2020-12"))
    )
    add_person(tx, handle="anna", language="sv")
    hold_function(tx, unit="Borås", function="coordinator", person="anna", from_on=FIRST)
    give_mandate(
        tx,
        unit="Borås",
        function="ordförande",
        machine="main_agreement",
        from_on=FIRST,
        basis="delegation 4.2",
    )
    sent = take_step(tx, "BORAS-2026", "send_for_signature", on=FIRST, why=Why(reason="delegation finns"))
    if isinstance(sent, Refused):
        raise SystemExit(f"the little life does not work any more: {sent}")


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
