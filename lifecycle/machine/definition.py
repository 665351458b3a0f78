"""A machine as it stands in its TOML file: read with every finding at once, written back in one form.

What is read here is well-formed; whether the machine makes sense is asked in `checks`.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from functools import lru_cache
from hashlib import sha256
from typing import Final

from lifecycle.errors import DefinitionError, Finding

BY: Final = ("person", "engine")
"""Who asks for an arrow: people, or only a timer or an effect."""

ORDERS: Final = ("begins", "child_ends", "parent_ends", "says")
"""What goes first on one and the same day; the place in this tuple is a timer's rank."""

_NAME: Final = re.compile(r"(?!.{61})[a-z][a-z0-9]*(?:_[a-z0-9]+)*")
_LAST_VERSION: Final = 9999
_SHOWN_CHARACTERS: Final = 60
_SHOWN_BELOW: Final = 10**9
_LINE: Final = re.compile(r"at line (\d+)")

_MACHINE_KEYS: Final = (
    *("machine", "version", "initial", "final", "struck", "prepared", "exists_from"),
    *("imported", "amend", "transition", "timer"),
)
_IMPORTED_KEYS: Final = ("unknown", "coming", "running", "over")
_AMEND_KEYS: Final = ("freely_in", "with_reason_in")
_TRANSITION_KEYS: Final = (
    *("trigger", "source", "dest", "by"),
    *("guards", "effects", "carries", "voids", "stamps", "acts", "dated_by"),
)
_DATE_KEYS: Final = ("due_on", "due_after")
_TIMER_KEYS: Final = ("state", *_DATE_KEYS, "trigger", "notice", "order", "settled_by", "rule", "statutory")


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
    by: str = "person"
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
    order: str
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


def parse(text: str, *, where: str) -> MachineDefinition:
    """Read a definition from TOML; `where` names the file in findings.

    What was read is kept: a process that sits down to work many times reads the same texts each time.

    Raises:
        DefinitionError: with every finding of the text.
    """
    return _parsed(text, where)


@lru_cache(maxsize=256)
def _parsed(text: str, where: str) -> MachineDefinition:
    try:
        table = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        line = _LINE.search(str(error))
        place = f"{where}:{line[1]}" if line else where
        raise DefinitionError([Finding("definition.bad_toml", place, {"detail": str(error)})]) from error
    findings: list[Finding] = []
    definition = _machine(_Table(table, _MACHINE_KEYS, where=f"{where}: ", findings=findings))
    if findings:
        raise DefinitionError(findings)
    return definition


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
    due = {_DATE_KEYS[timer.days_after]: timer.date}
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
    # Names hold no quotes, backslashes or controls (`_NAME`), so no escaping is needed.
    match value:
        case bool():
            return "true" if value else "false"
        case int():
            return str(value)
        case tuple():
            return "[" + ", ".join(f'"{name}"' for name in value) + "]"
        case _:
            return f'"{value}"'


class _Table:
    """One TOML table being read: hands out its values and notes what is wrong with them.

    A wrong value is noted and replaced by a harmless one, so that reading goes on to the next finding.
    """

    def __init__(
        self, table: Mapping[str, object], allowed: tuple[str, ...], *, where: str, findings: list[Finding]
    ) -> None:
        self._table = table
        self._where = where
        self._findings = findings
        for key in table:
            if key not in allowed:
                self.note("definition.unknown_key", key, allowed=allowed)

    def note(self, code: str, key: str, **facts: object) -> None:
        """Keep a finding about one key of this table."""
        self._findings.append(Finding(code, f"{self._where}{key}", {"key": key, **facts}))

    def has(self, key: str) -> bool:
        """Tell whether the file gives the key at all."""
        return key in self._table

    def name(self, key: str) -> str:
        """Read a code: lower-case words joined by underscores, 60 characters at most."""
        return self._checked_name(key, self._get(key))

    def names(self, key: str, *, optional: bool = False) -> tuple[str, ...]:
        """Read a list of codes, none of them twice; one code alone is a list of one."""
        value = self._get(key, [] if optional else None)
        if not isinstance(value, list):
            return (self._checked_name(key, value),)
        if not value and not optional:
            self.note("definition.empty_list", key)
        names = tuple(self._checked_name(key, item) for item in value)
        for name in dict.fromkeys(name for name in names if name and names.count(name) > 1):
            self.note("definition.duplicate_name", key, name=name)
        return names

    def one_of(self, key: str, choices: tuple[str, ...], default: str | None = None) -> str:
        """Read a word from a closed list."""
        value = self._get(key, default)
        if value is not None and value not in choices:
            self.note("definition.unknown_value", key, value=_shown(value), allowed=choices)
        return str(value)

    def version(self, key: str) -> int:
        """Read a whole number, 1 to 9999."""
        value = self._get(key)
        if isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= _LAST_VERSION:
            return value
        self._wrong(key, value, "version")
        return 0

    def flag(self, key: str, *, default: bool) -> bool:
        """Read true or false."""
        value = self._get(key, default)
        if not isinstance(value, bool):
            self._wrong(key, value, "flag")
        return value is True

    def only(self, *keys: str) -> str:
        """Say which one of the keys the table has; exactly one of them must be there."""
        given = [key for key in keys if self.has(key)]
        if len(given) != 1:
            self.note("definition.not_exactly_one", "/".join(keys), given=tuple(given))
        return given[0] if given else keys[0]

    def table(self, key: str, allowed: tuple[str, ...]) -> _Table | None:
        """Open the table inside this one, if the file has it."""
        return self._inner(key, self._table[key], allowed) if self.has(key) else None

    def tables(self, key: str, allowed: tuple[str, ...]) -> list[_Table]:
        """Open each table of an array; findings count them from 1."""
        value = self._table.get(key, [])
        if not isinstance(value, list):
            self._wrong(key, value, "tables")
            return []
        inner = [self._inner(f"{key}[{number}]", item, allowed) for number, item in enumerate(value, start=1)]
        return [table for table in inner if table is not None]

    def _inner(self, key: str, value: object, allowed: tuple[str, ...]) -> _Table | None:
        if not isinstance(value, dict):
            self._wrong(key, value, "table")
            return None
        return _Table(value, allowed, where=f"{self._where}{key}.", findings=self._findings)

    def _get(self, key: str, default: object = None) -> object:
        value = self._table.get(key, default)
        if value is None and not self.has(key):
            self.note("definition.missing_key", key)
        return value

    def _checked_name(self, key: str, value: object) -> str:
        if isinstance(value, str) and _NAME.fullmatch(value):
            return value
        self._wrong(key, value, "name")
        return ""

    def _wrong(self, key: str, value: object, expected: str) -> None:
        if value is not None:  # TOML has no null: None is a key that has been noted as missing
            self.note("definition.wrong_value", key, value=_shown(value), expected=expected)


def _shown(value: object) -> str:
    """Show what stands in the file; what is long or nested is named by its type."""
    match value:
        case str() if len(value) <= _SHOWN_CHARACTERS:
            return value
        case int() if abs(value) < _SHOWN_BELOW:
            return str(value)
        case _:
            return type(value).__name__


def _machine(table: _Table) -> MachineDefinition:
    return MachineDefinition(
        machine=table.name("machine"),
        version=table.version("version"),
        initial=table.name("initial"),
        final=table.names("final"),
        imported=_imported(table.table("imported", _IMPORTED_KEYS)),
        amend=_amend(table.table("amend", _AMEND_KEYS)),
        transitions=tuple(_transition(inner) for inner in table.tables("transition", _TRANSITION_KEYS)),
        timers=tuple(_timer(inner) for inner in table.tables("timer", _TIMER_KEYS)),
        struck=table.name("struck") if table.has("struck") else None,
        prepared=table.names("prepared", optional=True),
        exists_from=table.names("exists_from", optional=True),
    )


def _imported(table: _Table | None) -> ImportedStates | None:
    if table is None:
        return None
    return ImportedStates(
        unknown=table.name("unknown"),
        coming=table.name("coming"),
        running=table.name("running"),
        over=table.name("over"),
    )


def _amend(table: _Table | None) -> AmendRules:
    if table is None:
        return AmendRules()
    return AmendRules(
        freely_in=table.names("freely_in", optional=True),
        with_reason_in=table.names("with_reason_in", optional=True),
    )


def _transition(table: _Table) -> Transition:
    return Transition(
        trigger=table.name("trigger"),
        sources=table.names("source"),
        dest=table.name("dest"),
        guards=table.names("guards", optional=True),
        effects=table.names("effects", optional=True),
        carries=table.names("carries", optional=True),
        voids=table.names("voids", optional=True),
        stamps=table.names("stamps", optional=True),
        by=table.one_of("by", BY, "person"),
        acts=table.name("acts") if table.has("acts") else None,
        dated_by=table.name("dated_by") if table.has("dated_by") else None,
    )


def _timer(table: _Table) -> Timer:
    date_key = table.only(*_DATE_KEYS)
    what = table.only("trigger", "notice")
    code = table.name(what) if table.has(what) else ""
    return Timer(
        rule=table.name("rule") if table.has("rule") else code,
        states=table.names("state"),
        date=table.name(date_key) if table.has(date_key) else "",
        days_after=_DATE_KEYS.index(date_key),
        trigger=code if what == "trigger" else None,
        notice=code if what == "notice" else None,
        order=table.one_of("order", ORDERS, "says" if what == "notice" else None),
        settled_by=table.names("settled_by", optional=True),
        statutory=table.flag("statutory", default=False),
    )
