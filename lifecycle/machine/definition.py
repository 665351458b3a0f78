"""A machine as the engine runs it; written back as TOML in one form, which is hashed.

How it is read stands in `file`; whether it makes sense is asked in `checks`.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from functools import lru_cache
from hashlib import sha256
from typing import Final, Literal, TypeAlias, get_args

By: TypeAlias = Literal["person", "engine"]
"""Who asks for an arrow: people, or only a timer or an effect."""

Order: TypeAlias = Literal["begins", "child_ends", "parent_ends", "says"]

BY: Final[tuple[By, ...]] = get_args(By)
ORDERS: Final[tuple[Order, ...]] = get_args(Order)
"""What goes first on one and the same day; the place in this tuple is a timer's rank."""

DATE_KEYS: Final = ("due_on", "due_after")


@dataclass(frozen=True, slots=True)
class Transition:
    """One arrow, from each of its sources to one state."""

    trigger: str
    sources: tuple[str, ...]
    dest: str
    guards: tuple[str, ...] = ()
    effects: tuple[str, ...] = ()
    carries: tuple[str, ...] = ()
    """Fields that may be said with the step; everything else is changed by amending."""
    voids: tuple[str, ...] = ()
    """Kinds of party act that stop counting: a text that is opened again has to be signed anew."""
    stamps: tuple[str, ...] = ()
    """Fields that get the step's legal day: `reviewed_on` when an agreement is reviewed."""
    by: By = "person"
    acts: str | None = None
    """Kind of party act that brings the step about: it follows by itself once every party has acted."""
    dated_by: str | None = None
    """The field that says on which day it happened: that is the step's legal day, whenever it was typed."""


@dataclass(frozen=True, slots=True)
class Timer:
    """Something that a date of the record makes due while the record is in one of the states."""

    rule: str
    """Code of the deadlines it makes; unique within the machine."""
    states: tuple[str, ...]
    date: str
    """Name of the field that holds the date."""
    days_after: int
    """0: due on that day itself; 1: due the day after, because the date is the last valid day."""
    trigger: str | None
    """What it asks of the machine; None when it only says something."""
    notice: str | None
    """What it says; None when it moves the record."""
    order: Order
    settled_by: tuple[str, ...] = ()
    """Triggers and stories by which a person can do something about it."""
    statutory: bool = False
    """A duty by law moves to the next working day, a contract's day to the one before (Lag 1930:173 2 §)."""

    @property
    def rank(self) -> int:
        """Place within one day: what begins goes first, what only says something goes last."""
        return ORDERS.index(self.order)


@dataclass(frozen=True, slots=True)
class ImportedStates:
    """Where a register row enters, by what its dates say on the day of import."""

    unknown: str
    coming: str
    running: str
    over: str


@dataclass(frozen=True, slots=True)
class AmendRules:
    """In which states fields may be changed; in all others a change is refused."""

    freely_in: tuple[str, ...] = ()
    with_reason_in: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MachineDefinition:
    """One version of one machine, as its file says it."""

    machine: str
    version: int
    initial: str
    final: tuple[str, ...]
    imported: ImportedStates | None
    amend: AmendRules
    transitions: tuple[Transition, ...]
    timers: tuple[Timer, ...]
    struck: str | None = None
    """Final state that a record takes when the step is struck from which it came."""
    prepared: tuple[str, ...] = ()
    """States in which it is still being written: what is said of it there has no legal day."""
    exists_from: tuple[str, ...] = ()
    """Fields with a day from which the record is there, whenever it was typed: the earliest of them."""

    def __hash__(self) -> int:
        """Hash by name and version only: equality still compares all, and a cached look-up stays cheap."""
        return hash((self.machine, self.version))

    @property
    def states(self) -> tuple[str, ...]:
        """Every state that is initial, final or at an end of an arrow; initial first, finals last."""
        ends = (state for arrow in self.transitions for state in (*arrow.sources, arrow.dest))
        running = [state for state in dict.fromkeys((self.initial, *ends)) if state not in self.final]
        return (*running, *self.final)

    @property
    def triggers(self) -> tuple[str, ...]:
        """Every trigger once, in the order of the file."""
        return tuple(dict.fromkeys(arrow.trigger for arrow in self.transitions))

    def arrow(self, state: str, trigger: str) -> Transition | None:
        """Find the arrow that the trigger takes from the state."""
        for arrow in self.transitions:
            if arrow.trigger == trigger and state in arrow.sources:
                return arrow
        return None

    def timers_of(self, state: str) -> tuple[Timer, ...]:
        """List what can become due while a record is in the state."""
        return tuple(timer for timer in self.timers if state in timer.states)


def dump(definition: MachineDefinition) -> str:
    """Write the definition as TOML in one form, every default spelt out, comments gone."""
    blocks = [
        _block(
            "",
            machine=definition.machine,
            version=definition.version,
            initial=definition.initial,
            final=definition.final,
            **({} if definition.struck is None else {"struck": definition.struck}),
            prepared=definition.prepared,
            exists_from=definition.exists_from,
        )
    ]
    if (imported := definition.imported) is not None:
        blocks.append(_block("[imported]", **asdict(imported)))
    blocks.append(_block("[amend]", **asdict(definition.amend)))
    blocks.extend(_dump_transition(arrow) for arrow in definition.transitions)
    blocks.extend(_dump_timer(timer) for timer in definition.timers)
    return "\n".join(blocks)


@lru_cache(maxsize=256)
def fingerprint(definition: MachineDefinition) -> str:
    """Hash what the definition means (SHA-256, hex): comments and layout do not change it.

    Kept, because every writing transaction compares it.
    """
    return sha256(dump(definition).encode()).hexdigest()


def _dump_transition(arrow: Transition) -> str:
    return _block(
        "[[transition]]",
        trigger=arrow.trigger,
        source=arrow.sources,
        dest=arrow.dest,
        guards=arrow.guards,
        effects=arrow.effects,
        carries=arrow.carries,
        voids=arrow.voids,
        stamps=arrow.stamps,
        by=arrow.by,
        **({} if arrow.acts is None else {"acts": arrow.acts}),
        **({} if arrow.dated_by is None else {"dated_by": arrow.dated_by}),
    )


def _dump_timer(timer: Timer) -> str:
    due = {DATE_KEYS[timer.days_after]: timer.date}
    what = {"trigger": timer.trigger} if timer.trigger is not None else {"notice": timer.notice}
    return _block(
        "[[timer]]",
        state=timer.states,
        **due,
        **what,
        order=timer.order,
        settled_by=timer.settled_by,
        rule=timer.rule,
        statutory=timer.statutory,
    )


def _block(header: str, **values: object) -> str:
    lines = [header] if header else []
    lines.extend(f"{key} = {_value(value)}" for key, value in values.items())
    return "\n".join(lines) + "\n"


def _value(value: object) -> str:
    # Names hold no quotes, backslashes or controls (`file_format.Name`), so no escaping is needed.
    match value:
        case bool():
            return "true" if value else "false"
        case int():
            return str(value)
        case tuple():
            return "[" + ", ".join(f'"{name}"' for name in value) + "]"
        case _:
            return f'"{value}"'
