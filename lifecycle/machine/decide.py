"""The one door to `transitions`: may this trigger be taken from this state, and what is missing?

The library is used as a decision table on a throw-away cursor: it never sees a record, and it moves nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field
from functools import lru_cache, partial
from typing import TYPE_CHECKING, cast

from lifecycle.machine.definition import MachineDefinition
from lifecycle.values import dataclass

if TYPE_CHECKING:
    from transitions import EventData, Machine


@dataclass(frozen=True, slots=True)
class Unmet:
    """A guard that does not hold, with what its sentence needs."""

    code: str
    level: str
    """`must`: blocks; `reason`: passes with a stated reason; `note`: is only shown."""
    source: str
    """Where the demand comes from: law, handbook item, clause of the agreement."""
    facts: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Allowed:
    """The trigger may be taken; what was passed with a reason stays a gap for audits."""

    dest: str
    passed_with_reason: tuple[Unmet, ...] = ()
    notes: tuple[Unmet, ...] = ()


@dataclass(frozen=True, slots=True)
class Forbidden:
    """The trigger may not be taken: no arrow leads from here, or guards do not hold."""

    unmet: tuple[Unmet, ...]
    """Everything that does not hold, in the order of the definition, notes last."""
    no_arrow: bool = False


class _Cursor:
    """What the library moves instead of a record: made for one decision, then thrown away.

    `state_`, because the library refuses a trigger named like this attribute; no code ends in an underscore.
    """

    __slots__ = ("evaluate", "has_reason", "state_", "unmet")

    def __init__(self, state: str, evaluate: Callable[[str], Unmet | None], *, has_reason: bool) -> None:
        self.state_ = state
        self.evaluate = evaluate
        self.has_reason = has_reason
        self.unmet: list[Unmet] = []

    def of_level(self, level: str) -> tuple[Unmet, ...]:
        return tuple(unmet for unmet in self.unmet if unmet.level == level)

    def passes(self) -> bool:
        return all(
            unmet.level == "note" or (unmet.level == "reason" and self.has_reason) for unmet in self.unmet
        )


def decide(
    definition: MachineDefinition,
    state: str,
    trigger: str,
    *,
    evaluate: Callable[[str], Unmet | None],
    has_reason: bool,
) -> Allowed | Forbidden:
    """Ask every guard of the arrow exactly once, and answer with all that do not hold.

    `evaluate` says what is unmet for the name of a guard, or None; whatever it raises passes through.
    With `has_reason` the caller states a reason, and guards of level `reason` pass.
    """
    if definition.arrow(state, trigger) is None:
        return Forbidden((), no_arrow=True)
    cursor = _Cursor(state, evaluate, has_reason=has_reason)
    if not _machine(definition).events[trigger].trigger(cursor):
        return Forbidden(tuple(sorted(cursor.unmet, key=lambda unmet: unmet.level == "note")))
    return Allowed(cursor.state_, passed_with_reason=cursor.of_level("reason"), notes=cursor.of_level("note"))


@lru_cache(maxsize=256)
def _machine(definition: MachineDefinition) -> Machine:
    """Build the decision table once per definition: building it takes as long as asking it many times.

    `transitions` stops at the first condition that says no: collectors therefore always say yes, and one
    last condition decides. `auto_transitions` would add a way to every state past all guards.
    """
    from transitions import Machine  # noqa: PLC0415 -- whoever only looks decides nothing

    return Machine(
        model=None,
        states=list(definition.states),
        initial=definition.initial,
        transitions=[
            {
                "trigger": arrow.trigger,
                "source": list(arrow.sources),
                "dest": arrow.dest,
                "conditions": [*(partial(_collect, guard) for guard in arrow.guards), _passes],
            }
            for arrow in definition.transitions
        ],
        model_attribute="state_",
        auto_transitions=False,
        send_event=True,
        ignore_invalid_triggers=False,
    )


def _collect(guard: str, event: EventData) -> bool:
    cursor = cast("_Cursor", event.model)
    if (unmet := cursor.evaluate(guard)) is not None:
        cursor.unmet.append(unmet)
    return True


def _passes(event: EventData) -> bool:
    return cast("_Cursor", event.model).passes()
