"""What is released stays as it is: schemas, migrations and versions of machines (decision 0064).

Registers rest on them. What is newer than the last release may still be changed.
"""

from __future__ import annotations

import tomllib
from hashlib import sha256
from pathlib import Path
from typing import Final

from lifecycle.baseline import digest_of_tables
from lifecycle.machine.definition import fingerprint
from lifecycle.store import SCHEMA, SCHEMA_VERSION
from tests.engine.world import rulebook

RELEASED: Final = tomllib.loads(
    Path(__file__).parents[1].joinpath("data", "released.toml").read_text("utf-8")
)


def test_the_tables_of_a_released_schema_are_those_that_it_had() -> None:
    now = digest_of_tables()

    assert RELEASED["schemas"].get(str(SCHEMA_VERSION), now) == now


def test_a_released_migration_is_the_file_that_it_was() -> None:
    there = {one.name: sha256(one.read_bytes()).hexdigest() for one in SCHEMA.migrations.glob("[0-9]*.*")}

    assert {name: there.get(name) for name in RELEASED["migrations"]} == RELEASED["migrations"]


def test_a_released_version_of_a_machine_says_what_it_said() -> None:
    there = {
        f"{name}.v{version}": fingerprint(one) for (name, version), one in rulebook().definitions.items()
    }

    assert {name: there.get(name) for name in RELEASED["machines"]} == RELEASED["machines"]


def test_something_is_released_of_each_kind() -> None:
    assert all(RELEASED[kind] for kind in ("schemas", "migrations", "machines"))
