"""What an audit holds at once is no more in a larger register: issue 14."""

from __future__ import annotations

import gc
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

import pytest
from sqlalchemy import Connection, event

from benchmarks.generated import READ_ON, TAKEN_IN, file_of, request_on, swell
from lifecycle.seen import AT_MOST
from lifecycle.store import Store
from tests.engine.world import rulebook
from workflows.audits.gaps import gaps as of_gaps
from workflows.audits.history import audit_history
from workflows.audits.law import law as audit_law
from workflows.audits.proof.stored import AT_ONCE
from workflows.clock import moment_on
from workflows.register.importing import import_register

AUDITS: Final[dict[str, Callable[[Connection], object]]] = {
    "history": lambda on: audit_history(on, rulebook(), now=moment_on(READ_ON).instant),
    "gaps": lambda on: [*of_gaps(on, rulebook(), today=READ_ON).gaps],  # type: ignore[union-attr]  # of all
    "law": lambda on: audit_law(on, rulebook(), today=READ_ON),
}

PLACES: Final = {"history": 20, "gaps": 60, "law": 60}
"""In so many municipalities; what a register holds of these is read first, and is no more in a larger one."""


@pytest.mark.parametrize("audit", AUDITS)
def test_an_audit_holds_no_more_at_once_in_a_larger_register(tmp_path: Path, audit: str) -> None:
    """Of twice as many pages: two of them, while the next one is read, and nothing of those before."""
    few = tmp_path / "few.db"
    store = Store.create(f"sqlite:///{few}", simulated=True)
    import_register(request_on(store, TAKEN_IN), file_of(0, PLACES[audit]), name="few.csv")
    store.close()
    held = []
    for count in (2 * AT_ONCE, 4 * AT_ONCE):
        path = tmp_path / f"{count}.db"
        shutil.copy(few, path)
        swell(str(path), count)
        store = Store.open(f"sqlite:///{path}")
        held.append([_most_held(store, AUDITS[audit]) for _ in range(2)][1])  # by then what is kept is there
        store.close()

    assert held[1] < 1.1 * held[0], held


def _most_held(store: Store, audit: Callable[[Connection], object]) -> int:
    """Count what Python has in hand each time that the database is asked, above what it had before."""
    gc.collect()
    gc.freeze()
    before, seen = sys.getallocatedblocks(), list[int]()

    def look(*_: object) -> None:
        gc.collect()
        seen.append(sys.getallocatedblocks() - before)

    event.listen(store.engine, "before_cursor_execute", look)
    with store.reading(at_most=AT_MOST) as connection:  # as a request reads
        audit(connection)
    event.remove(store.engine, "before_cursor_execute", look)
    gc.unfreeze()
    return max(seen)
