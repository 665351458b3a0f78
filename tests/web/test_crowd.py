"""Many who read and some who write, at once, by the network: nobody is shown an error, nothing is lost."""

from __future__ import annotations

import os
from typing import Final

from sqlalchemy import select

from benchmarks.generated import TAKEN_IN, file_of, request_on
from benchmarks.pages import crowd
from lifecycle.records import Agreement, Record
from lifecycle.store import Store
from lifecycle.table import table
from workflows.register.importing import import_register

CROWD: Final = (50, 5, 20) if os.environ.get("HANDSLAG_LONG") == "1" else (10, 3, 1)
"""How many read, how many write, and how often; with every run some more than are answered at once."""
READERS, WRITERS, ROUNDS = CROWD


def test_many_read_and_some_write_at_once_and_nobody_is_shown_an_error(database_url: str) -> None:
    store = Store.open(database_url)
    import_register(request_on(store, TAKEN_IN), file_of(0, 20), name="known.csv")
    store.close()

    found = crowd(database_url, READERS, WRITERS, ROUNDS)

    assert found.troubles == []
    of, record = table(Agreement), table(Record)
    store = Store.open(database_url)
    with store.reading() as connection:
        numbers = connection.execute(
            select(of.c.diary_number).join(record, record.c.id == of.c.record_id).order_by(record.c.sort_key)
        ).scalars()
        assert [*numbers][:WRITERS] == [f"KS 2027/{one}-{ROUNDS - 1}" for one in range(WRITERS)]
    store.close()
