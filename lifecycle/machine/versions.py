"""Two versions of one machine: whether records can go over by themselves, and where a map puts them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from lifecycle.errors import Finding
from lifecycle.machine.definition import MachineDefinition, State
from lifecycle.values import dataclass

_MEANING: Final = ("phase", "in_force", "end", "waits_for")
"""What a state means to everybody else; how its fields are amended is a rule, unless they are not at all."""


@dataclass(frozen=True, slots=True)
class Placing:
    """Where records of an older version go, by state, and what is wrong with the map that says so."""

    states: Mapping[str, str]
    """State of the older version in which a record may run -> state of the newer one."""
    findings: tuple[Finding, ...] = ()

    @property
    def renamed(self) -> dict[str, str]:
        """Give the states that are called otherwise from now on."""
        return {old: new for old, new in self.states.items() if old != new}


def incompatible(old: MachineDefinition, new: MachineDefinition) -> tuple[Finding, ...]:
    """Say why records cannot go over by themselves; nothing when every state is kept and means the same.

    Args:
        old: what records run on.
        new: a later version of the same machine.
    """
    return tuple(_incompatible(old, new))


def _incompatible(old: MachineDefinition, new: MachineDefinition) -> Iterator[Finding]:
    where = f"{new.machine} v{old.version} - v{new.version}"
    for state in old.meanings:
        if state.name not in new.states:
            yield Finding("version.state_gone", where, {"machine": new.machine, "state": state.name})
            continue
        for key in _differing(state, new.means(state.name)):
            facts = {"machine": new.machine, "state": state.name, "key": key}
            yield Finding("version.state_means_otherwise", where, facts)
    for key in ("struck", "exists_from"):
        if getattr(old, key) != getattr(new, key):
            yield Finding("version.key_differs", where, {"machine": new.machine, "key": key})


def _differing(old: State, new: State) -> Iterator[str]:
    for key in _MEANING:
        if getattr(old, key) != getattr(new, key):
            yield key
    if (old.amend is None) != (new.amend is None):
        yield "amend"


def goes_to(
    old: MachineDefinition, new: MachineDefinition, state: str, renamed: Mapping[str, str]
) -> str | None:
    """Give what a state is called in the newer version: a state there that means the same, else none.

    By its own name as by another that a map gives it: a version never says that something has happened.
    """
    dest = renamed.get(state, state)
    if dest not in new.states or any(_differing(old.means(state), new.means(dest))):
        return None
    return dest


def placing(old: MachineDefinition, new: MachineDefinition, said: Mapping[str, str]) -> Placing:
    """Give where every state goes in which a record may run; a state that is kept keeps its name.

    Args:
        old: what records run on.
        new: a later version of the same machine.
        said: what states are called from now on, as somebody says it.
    """
    where = f"{new.machine} v{old.version} - v{new.version}"
    findings: list[Finding] = []
    for before, after in said.items():
        facts = {"machine": new.machine, "before": before, "after": after}
        if before not in old.states or old.means(before).has_ended:
            known = tuple(one for one in old.states if one not in old.final)
            findings.append(Finding("version.maps_no_state", where, {**facts, "allowed": known}))
        elif after not in new.states:
            findings.append(Finding("version.maps_to_no_state", where, {**facts, "allowed": new.states}))
        elif after != before and goes_to(old, new, before, {}) is not None:
            findings.append(Finding("version.maps_a_kept_state", where, facts))
        elif goes_to(old, new, before, said) is None:
            findings.append(Finding("version.maps_to_another_meaning", where, facts))
    if findings:
        return Placing({}, tuple(findings))
    running = (state.name for state in old.meanings if not state.has_ended)
    placed = ((state, goes_to(old, new, state, said)) for state in running)
    return Placing({state: dest for state, dest in placed if dest is not None})
