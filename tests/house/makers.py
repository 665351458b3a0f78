"""What is started at once, and killed: it makes a register, or upgrades one, when it is told to."""

from __future__ import annotations

import runpy
from collections.abc import Callable
from multiprocessing.synchronize import Barrier
from typing import TYPE_CHECKING

import lifecycle.migrations  # noqa: F401 -- imported beforehand, so that all are equally quick
from lifecycle.baseline import Schema
from lifecycle.errors import LifecycleError
from lifecycle.store import SCHEMA, Store

if TYPE_CHECKING:
    from multiprocessing.connection import Connection


def make_everything() -> None:
    """Make the released schema's tables and guards, within a migration of somebody else's."""
    runpy.run_path(str(SCHEMA.migrations / "0001_first_schema.py"))["upgrade"]()


def make(url: str, schema: Schema, start: Barrier, answers: Connection) -> None:
    """Make a register when the others do, and tell what came of it."""
    start.wait()
    answers.send(_outcome(lambda: Store.create(url, schema=schema)))


def bring_up(url: str, schema: Schema, start: Barrier, answers: Connection) -> None:
    """Upgrade a register when the others do, and tell what came of it."""
    store, _ = Store.open_older(url, schema)
    start.wait()
    answers.send(_outcome(lambda: store.upgrade(schema)))


def _outcome(deed: Callable[[], object]) -> str:
    try:
        deed()
    except LifecycleError as error:
        return str(error.facts.get("reason", error.code))
    except Exception as error:  # noqa: BLE001 -- what nobody expected is the answer
        return repr(error)
    return "done"
