"""python-statemachine decides, sqlite3 writes: it brings no database, and is bound to a model."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from statemachine import State, StateMachine

sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))

# The packages lie above this folder, which is on the path only from here on.
from benchmarks.bare import asked, connected, write_by_hand
from benchmarks.measured import measured


class Agreement(StateMachine):
    """The way of an item."""

    draft = State(initial=True)
    decided = State()
    signed = State()
    active = State()
    expired = State(final=True)

    decide = draft.to(decided)
    sign = decided.to(signed)
    begin = signed.to(active)
    expire = active.to(expired)


@dataclass(slots=True)
class Item:
    """The model that the machine keeps its state in."""

    state: str


def main() -> None:
    """Take the steps."""
    place, what, warm = asked()
    connection = connected(place)

    def step(one: tuple[int, str]) -> None:
        connection.execute("BEGIN IMMEDIATE")
        state, version = connection.execute(
            "SELECT state, version FROM item WHERE id = ?", one[:1]
        ).fetchone()
        item = Item(state)
        Agreement(model=item, state_field="state").send(one[1])
        write_by_hand(connection, one, state, item.state, version)
        connection.execute("COMMIT")

    measured(step, what, warm)


if __name__ == "__main__":
    main()
