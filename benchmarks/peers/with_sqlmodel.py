"""SQLModel keeps, transitions decides: one machine, to which a model is added for each step."""

from __future__ import annotations

import sys
from pathlib import Path

from sqlalchemy import event
from sqlmodel import Field, Session, SQLModel, create_engine
from transitions import Machine

sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))

# The packages lie above this folder, which is on the path only from here on.
from benchmarks.bare import PRAGMAS, WAY, asked, now
from benchmarks.measured import measured


class Way:
    """What the machine moves: it puts attributes on its model, which SQLModel's classes refuse."""

    state: str


class Item(SQLModel, table=True):
    """What goes its way."""

    id: int = Field(primary_key=True)
    state: str
    version: int


class History(SQLModel, table=True):
    """What happened."""

    id: int | None = Field(default=None, primary_key=True)
    item: int
    seq: int
    trigger: str
    source: str
    dest: str
    at: str


class Outbox(SQLModel, table=True):
    """What is to be sent."""

    id: int | None = Field(default=None, primary_key=True)
    item: int
    seq: int
    said: str


def main() -> None:
    """Take the steps."""
    place, what, warm = asked()
    engine = create_engine(f"sqlite:///{place}")

    @event.listens_for(engine, "connect")
    def prepare(connection: object, _: object) -> None:
        cursor = connection.cursor()  # type: ignore[attr-defined]  # whatever the driver's connection is
        for pragma in PRAGMAS:
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    states = ["draft", *(dest for *_, dest in WAY)]
    ways = [{"trigger": trigger, "source": source, "dest": dest} for trigger, source, dest in WAY]
    machine = Machine(model=None, states=states, transitions=ways, initial="draft", auto_transitions=False)

    def step(one: tuple[int, str]) -> None:
        number, trigger = one
        with Session(engine) as session:
            item, way = session.get_one(Item, number), Way()
            source = item.state
            machine.add_model(way, initial=source)
            machine.events[trigger].trigger(way)
            machine.remove_model(way)
            item.state = way.state
            item.version += 1
            session.add(
                History(
                    item=number, seq=item.version, trigger=trigger, source=source, dest=item.state, at=now()
                )
            )
            session.add(Outbox(item=number, seq=item.version, said=f"{trigger} {number}"))
            session.commit()

    measured(step, what, warm)


if __name__ == "__main__":
    main()
