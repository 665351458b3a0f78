"""A machine as the engine runs it; written back as TOML in one form, which is hashed.

How it is read stands in `file`; whether it makes sense is asked in `checks`.
"""

from __future__ import annotations

from dataclasses import asdict, field
from functools import lru_cache
from hashlib import sha256
from typing import Final, Literal, TypeAlias, get_args

from lifecycle.values import dataclass

By: TypeAlias = Literal["person", "engine"]
"""Who asks for an arrow: people, or only a timer or an effect."""

Order: TypeAlias = Literal["begins", "child_ends", "parent_ends", "says"]

Phase: TypeAlias = Literal["prepared", "binding", "unverified", "ended"]
"""What a state means to everybody else: still being written; holds; nobody knows whether it does; is over."""

End: TypeAlias = Literal["in_its_time", "before_its_time", "replaced", "came_to_nothing"]
"""How a record has ended: as was meant; earlier, or undone; by what came after it; before it was anything."""

Amend: TypeAlias = Literal["freely", "with_reason"]

ORDERS: Final[tuple[Order, ...]] = get_args(Order)
"""What goes first on one and the same day; the place in this tuple is a timer's rank."""

DATE_KEYS: Final = ("due_on", "due_after")


@dataclass(frozen=True, slots=True)
class State:
    """A state and what it means: whoever asks about records asks this, and never names a state."""

    name: str
    phase: Phase
    in_force: bool = False
    """It binds, and its time has begun: it is what holds now, not only what has been agreed on."""
    end: End | None = None
    amend: Amend | None = None
    """How fields may be changed; None: not at all."""
    waits_for: str | None = None
    """Kind of act for which it lies before the parties: whoever has not acted is missed."""
    leaves_by: frozenset[str] = field(default=frozenset(), compare=False)
    """Triggers of the arrows that leave it, which the arrows say."""

    @property
    def is_prepared(self) -> bool:
        """Whether it is still being written: what is said of it has no legal day."""
        return self.phase == "prepared"

    @property
    def binds(self) -> bool:
        """Whether it holds, or has been agreed on and is to hold."""
        return self.phase == "binding"

    @property
    def is_unverified(self) -> bool:
        """Whether a register row says too little to know."""
        return self.phase == "unverified"

    @property
    def has_ended(self) -> bool:
        """Whether it is over, in whatever way."""
        return self.phase == "ended"

    @property
    def came_to_nothing(self) -> bool:
        """Whether it ended without having been what it was meant to be."""
        return self.end == "came_to_nothing"

    @property
    def was_cut_short(self) -> bool:
        """Whether it was entered on the day after the last valid one, whatever the paper says of its term."""
        return self.end in ("before_its_time", "replaced")

    @property
    def is_renewable(self) -> bool:
        """Whether a new one can take over: it holds, or has run out."""
        return self.binds or self.end == "in_its_time"

    @property
    def is_revisable(self) -> bool:
        """Whether a later version may be begun: it binds, and does not lie untouched before the parties."""
        return self.binds and self.amend is not None

    @property
    def is_asked_of_the_parties(self) -> bool:
        """Whether its text is fixed because it lies before the parties, for their signatures for instance."""
        return self.is_prepared and self.amend is None

    @property
    def never_bound(self) -> bool:
        """Whether it has not bound anybody yet, or ended so."""
        return self.is_prepared or self.came_to_nothing


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
    clears: tuple[str, ...] = ()
    """Fields of this one time: what is not said with the step is empty after it, and not the last time's."""
    by: By = "person"
    acts: str | None = None
    """Kind of party act that brings the step about: it follows by itself once every party has acted."""
    dated_by: str | None = None
    """The field that says on which day it happened: that is the step's legal day, whenever it was typed."""
    block: int = field(default=0, compare=False)
    """Which `[[transition]]` of the file says it, from 1: one that says no end says several arrows."""


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
    """What it says; None when it only moves the record."""
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
class MachineDefinition:
    """One version of one machine, as its file says it."""

    machine: str
    version: int
    initial: str
    meanings: tuple[State, ...]
    """Every state, in the order of the file."""
    imported: ImportedStates | None
    transitions: tuple[Transition, ...]
    timers: tuple[Timer, ...]
    struck: str | None = None
    """Final state that a record takes when the step is struck from which it came."""
    exists_from: tuple[str, ...] = ()
    """Fields with a day from which the record is there, whenever it was typed: the earliest of them."""

    def __hash__(self) -> int:
        """Hash by name and version only: equality still compares all, and a cached look-up stays cheap."""
        return hash((self.machine, self.version))

    @property
    def states(self) -> tuple[str, ...]:
        """The name of every state."""
        return tuple(one.name for one in self.meanings)

    @property
    def is_amended(self) -> bool:
        """Whether there is a state in which people amend what it says."""
        return any(one.amend for one in self.meanings)

    @property
    def final(self) -> tuple[str, ...]:
        """The states in which a record has ended."""
        return tuple(one.name for one in self.meanings if one.has_ended)

    @property
    def prepared(self) -> tuple[str, ...]:
        """The states in which a record is still being written."""
        return tuple(one.name for one in self.meanings if one.is_prepared)

    def means(self, state: str) -> State:
        """Say what a state means.

        Raises:
            KeyError: the machine has no such state.
        """
        for one in self.meanings:
            if one.name == state:
                return one
        raise KeyError(f"{self.machine} v{self.version} has no state {state!r}")

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

    def comes_of(self, state: str, acts: str) -> bool:
        """Whether a record comes into the state by acts of a kind: under notice by notices, for instance."""
        return any(arrow.acts == acts and arrow.dest == state for arrow in self.transitions)

    def settles(self, trigger: str, rule: str) -> bool:
        """Whether a step is what the timer of a deadline asks for, or one of the answers to it."""
        timer = next((timer for timer in self.timers if timer.rule == rule), None)
        return timer is not None and trigger in (timer.trigger, *timer.settled_by)

    def timers_of(self, state: str) -> tuple[Timer, ...]:
        """List what can become due while a record is in the state."""
        return tuple(timer for timer in self.timers if state in timer.states)


@lru_cache(maxsize=256)
def dump(definition: MachineDefinition) -> str:
    """Write the definition as TOML in one form, every default spelt out, comments gone."""
    blocks = [
        _block(
            "",
            machine=definition.machine,
            version=definition.version,
            initial=definition.initial,
            **({} if definition.struck is None else {"struck": definition.struck}),
            exists_from=definition.exists_from,
        )
    ]
    if (imported := definition.imported) is not None:
        blocks.append(_block("[imported]", **asdict(imported)))
    blocks.extend(_dump_state(one) for one in definition.meanings)
    blocks.extend(_dump_transition(arrow) for arrow in definition.transitions)
    blocks.extend(_dump_timer(timer) for timer in definition.timers)
    return "\n".join(blocks)


@lru_cache(maxsize=256)
def fingerprint(definition: MachineDefinition) -> str:
    """Hash what the definition means (SHA-256, hex): comments and layout do not change it.

    Kept, because every writing transaction compares it.
    """
    return sha256(dump(definition).encode()).hexdigest()


def _dump_state(state: State) -> str:
    said = {"end": state.end, "amend": state.amend, "waits_for": state.waits_for}
    given = {key: value for key, value in said.items() if value is not None}
    return _block(f"[state.{state.name}]", phase=state.phase, in_force=state.in_force, **given)


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
        clears=arrow.clears,
        by=arrow.by,
        **({} if arrow.acts is None else {"acts": arrow.acts}),
        **({} if arrow.dated_by is None else {"dated_by": arrow.dated_by}),
    )


def _dump_timer(timer: Timer) -> str:
    due = {DATE_KEYS[timer.days_after]: timer.date}
    what = {"trigger": timer.trigger, "notice": timer.notice}
    return _block(
        "[[timer]]",
        state=timer.states,
        **due,
        **{key: value for key, value in what.items() if value is not None},
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
