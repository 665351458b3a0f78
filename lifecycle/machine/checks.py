"""What makes a machine sound: small questions about a definition, asked before it runs.

Names of guards, effects, dates and notices come in as arguments, so that nothing here imports them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import asdict
from typing import Final

from lifecycle.errors import Finding
from lifecycle.machine.definition import MachineDefinition, Timer, Transition
from lifecycle.values import dataclass


@dataclass(frozen=True, slots=True)
class KnownNames:
    """Everything outside the definition that it may refer to."""

    guards: frozenset[str]
    effects: frozenset[str]
    dates: frozenset[str]
    notices: frozenset[str]
    acts: frozenset[str] = frozenset(
        {"oral", "consulted", "decided", "signed", "extended", "noticed", "unnoticed"}
    )
    """Kinds of party act that an arrow may void."""
    fields: frozenset[str] = frozenset({"starts_on", "ends_on"})
    """Fields that a step may carry."""
    stamps: frozenset[str] = frozenset({"reviewed_on"})
    """Fields that hold the day of a step."""
    stories: frozenset[str] = frozenset({"renew", "amend", "decide", "correct"})
    """What people can do that is not a trigger, and may still settle a deadline."""
    told_late: frozenset[str] = frozenset()
    """Notices of which people are told once more when the day has passed and it is still open."""
    steps_with_notice: frozenset[tuple[str, str]] = frozenset()
    """Machine and trigger of a step of the daily run of which people are told when it has happened."""
    untold: frozenset[tuple[str, str, str]] = frozenset()
    """Machine, trigger, and `before` or `after`: where it is stated why nobody is told of a step then."""
    asked_by_effects: frozenset[str] = frozenset({"replace"})
    """Triggers that effects on other records ask for: they need no timer."""
    ended_by_effects: frozenset[str] = frozenset()
    """Triggers by which people end something, and effects on other records too."""


Check = Callable[[MachineDefinition, KnownNames], Iterator[Finding]]


def every_state_is_reachable(definition: MachineDefinition, _names: KnownNames) -> Iterator[Finding]:
    """Look for states that neither the initial state nor an imported register row ever comes to."""
    entries = [definition.initial]
    if (imported := definition.imported) is not None:
        entries += asdict(imported).values()
    reached = _closure(entries, _ways_out(definition))
    for state in definition.states:
        if state not in reached:
            yield Finding("definition.unreachable_state", f"state.{state}", {"state": state})


def no_state_is_a_trap(definition: MachineDefinition, _names: KnownNames) -> Iterator[Finding]:
    """Look for states from which no final state can be reached."""
    ways_back: dict[str, set[str]] = {}
    for source, dests in _ways_out(definition).items():
        for dest in dests:
            ways_back.setdefault(dest, set()).add(source)
    saved = _closure(definition.final, ways_back)
    for state in definition.states:
        if state not in saved:
            yield Finding("definition.trap", f"state.{state}", {"state": state, "final": definition.final})


def finals_have_no_exit(definition: MachineDefinition, _names: KnownNames) -> Iterator[Finding]:
    """Look for arrows that leave a final state; only `correct` may undo an end."""
    for number, arrow in _arrows(definition):
        for state in arrow.sources:
            if state in definition.final and arrow.dest != state:
                facts = {"state": state, "trigger": arrow.trigger}
                yield Finding("definition.final_with_exit", f"transition[{number}].source", facts)


def pairs_have_one_arrow(definition: MachineDefinition, _names: KnownNames) -> Iterator[Finding]:
    """Look for a second arrow from the same state by the same trigger."""
    seen: set[tuple[str, str]] = set()
    for number, arrow in _arrows(definition):
        for state in arrow.sources:
            if (state, arrow.trigger) in seen:
                facts = {"state": state, "trigger": arrow.trigger}
                yield Finding("definition.second_arrow", f"transition[{number}]", facts)
            seen.add((state, arrow.trigger))


def arrows_name_what_is_known(definition: MachineDefinition, names: KnownNames) -> Iterator[Finding]:
    """Look for guards and effects that nobody has written, and acts that no party does."""
    for number, arrow in _blocks(definition):
        where = f"transition[{number}]"
        yield from _unknown("guard", arrow.guards, names.guards, where=f"{where}.guards")
        yield from _unknown("effect", arrow.effects, names.effects, where=f"{where}.effects")
        yield from _unknown("field", arrow.carries, names.fields, where=f"{where}.carries")
        yield from _unknown("act", arrow.voids, names.acts, where=f"{where}.voids")
        dated_by = [arrow.dated_by] if arrow.dated_by else []
        yield from _unknown("field", dated_by, frozenset(arrow.carries), where=f"{where}.dated_by")
        yield from _unknown("field", arrow.clears, frozenset(arrow.carries), where=f"{where}.clears")
        yield from _unknown("act", [arrow.acts] if arrow.acts else [], names.acts, where=f"{where}.acts")
        yield from _unknown("day", arrow.stamps, names.stamps, where=f"{where}.stamps")


def timers_name_what_is_known(definition: MachineDefinition, names: KnownNames) -> Iterator[Finding]:
    """Look for dates that no record has and notices that nobody has written."""
    for number, timer in enumerate(definition.timers, start=1):
        where = f"timer[{number}]"
        yield from _unknown("date", [timer.date], names.dates, where=where)
        if timer.notice is not None:
            yield from _unknown("notice", [timer.notice], names.notices, where=f"{where}.notice")


def existence_begins_with_known_days(definition: MachineDefinition, names: KnownNames) -> Iterator[Finding]:
    """Look for fields that no record of this machine has, among those that say from when it is there."""
    yield from _unknown("field", definition.exists_from, names.fields, where="exists_from")


def deadlines_can_be_settled(definition: MachineDefinition, names: KnownNames) -> Iterator[Finding]:
    """Look for a way to settle a deadline that is neither a trigger of this machine nor a story."""
    known = names.stories.union(definition.triggers)
    for number, timer in enumerate(definition.timers, start=1):
        yield from _unknown("settled_by", timer.settled_by, known, where=f"timer[{number}].settled_by")


def named_states_exist(definition: MachineDefinition, _names: KnownNames) -> Iterator[Finding]:
    """Look for states that are named, but of which no block says what they mean."""
    known = frozenset(definition.states)
    for where, state in _named(definition):
        if state not in known:
            yield Finding(
                "definition.state_says_nothing", where, {"state": state, "allowed": definition.states}
            )


def _named(definition: MachineDefinition) -> Iterator[tuple[str, str]]:
    """Give every state that is named, once, with the first place where it is."""
    at: dict[str, str] = {definition.initial: "initial"}
    if definition.struck is not None:
        at.setdefault(definition.struck, "struck")
    if (imported := definition.imported) is not None:
        for key, state in asdict(imported).items():
            at.setdefault(state, f"imported.{key}")
    for number, arrow in _arrows(definition):
        for state in arrow.sources:
            at.setdefault(state, f"transition[{number}].source")
        at.setdefault(arrow.dest, f"transition[{number}].dest")
    for number, timer in enumerate(definition.timers, start=1):
        for state in timer.states:
            at.setdefault(state, f"timer[{number}].state")
    yield from ((where, state) for state, where in at.items())


def states_wait_for_known_acts(definition: MachineDefinition, names: KnownNames) -> Iterator[Finding]:
    """Look for states that wait for acts that no party does."""
    for state in definition.meanings:
        waits_for = [state.waits_for] if state.waits_for else []
        yield from _unknown("act", waits_for, names.acts, where=f"state.{state.name}.waits_for")


def what_binds_ends_by_itself(definition: MachineDefinition, _names: KnownNames) -> Iterator[Finding]:
    """Look for a state that binds and that the calendar never leads out of, where a record has a term.

    A record has one where a timer ends it in some state: from every state that binds the timers alone must
    then lead to an end, else a term runs out unnoticed (H-010, H-050).
    """
    by_time: dict[str, set[str]] = {}
    for timer in definition.timers:
        for state in timer.states:
            arrow = definition.arrow(state, timer.trigger) if timer.trigger is not None else None
            if arrow is not None:
                by_time.setdefault(state, set()).add(arrow.dest)
    ended = frozenset(definition.final)
    if not any(ended & dests for dests in by_time.values()):
        return
    for one in definition.meanings:
        if one.binds and not ended & _closure([one.name], by_time):
            yield Finding("definition.binds_for_ever", f"state.{one.name}", {"state": one.name})


def what_time_moves_is_told_before(definition: MachineDefinition, names: KnownNames) -> Iterator[Finding]:
    """Look for a timer that moves a record on a day of which nobody is told before it, without a reason.

    People are told by a notice of the same day in the same state, which the timer itself may name.
    """
    for number, timer, state in _moving(definition):
        told = {one.date for one in definition.timers_of(state) if one.notice is not None}
        if timer.date not in told and (definition.machine, timer.trigger, "before") not in names.untold:
            facts = {"trigger": timer.trigger, "state": state, "date": timer.date}
            yield Finding("definition.untold_before", f"timer[{number}]", facts)


def what_time_moves_is_told_after(definition: MachineDefinition, names: KnownNames) -> Iterator[Finding]:
    """Look for a step of a timer's of which nobody is told when it has happened, without a reason."""
    told: set[str] = set()
    for number, timer, _ in _moving(definition):
        if timer.trigger is not None and timer.trigger not in told and not _is_told(definition, timer, names):
            told.add(timer.trigger)
            yield Finding("definition.untold_after", f"timer[{number}]", {"trigger": timer.trigger})


def what_has_passed_is_told(definition: MachineDefinition, names: KnownNames) -> Iterator[Finding]:
    """Look for a day that people are to keep, that passes without anything happening, and nobody is told.

    Where time moves the record on the same day, what happens is told.
    """
    for number, timer in enumerate(definition.timers, start=1):
        silent = timer.notice in names.notices - names.told_late
        if timer.trigger is not None or not silent:
            continue
        moved = {state for _, one, state in _moving(definition) if one.date == timer.date}
        for state in timer.states:
            if state not in moved:
                facts = {"notice": timer.notice, "state": state, "date": timer.date}
                yield Finding("definition.untold_late", f"timer[{number}]", facts)


def what_the_engine_ends_is_told(definition: MachineDefinition, names: KnownNames) -> Iterator[Finding]:
    """Look for an end that follows from what happens to other records and that nobody is told of."""
    timed = {timer.trigger for timer in definition.timers}
    for number, arrow in _arrows(definition):
        known = (definition.machine, arrow.trigger, "after") in names.untold
        follows = arrow.by == "engine" or arrow.trigger in names.ended_by_effects
        if follows and arrow.dest in definition.final and arrow.trigger not in timed and not known:
            facts = {"trigger": arrow.trigger}
            yield Finding("definition.untold_after", f"transition[{number}]", facts)


def _moving(definition: MachineDefinition) -> Iterator[tuple[int, Timer, str]]:
    """Give every timer that moves a record, with each state from which it does."""
    for number, timer in enumerate(definition.timers, start=1):
        for state in timer.states:
            if timer.trigger is not None and definition.arrow(state, timer.trigger) is not None:
                yield number, timer, state


def _is_told(definition: MachineDefinition, timer: Timer, names: KnownNames) -> bool:
    step = (definition.machine, timer.trigger or "")
    return step in names.steps_with_notice or (*step, "after") in names.untold


def timers_can_fire(definition: MachineDefinition, _names: KnownNames) -> Iterator[Finding]:
    """Look for timers that ask for a trigger with no arrow, or with one that a guard could hold back."""
    for number, timer in enumerate(definition.timers, start=1):
        if timer.trigger is None:
            continue
        for state in timer.states:
            arrow = definition.arrow(state, timer.trigger)
            facts: dict[str, object] = {"trigger": timer.trigger, "state": state}
            if arrow is None:
                yield Finding("definition.timer_without_arrow", f"timer[{number}]", facts)
            elif arrow.guards:
                facts["guards"] = arrow.guards
                yield Finding("definition.timer_with_guards", f"timer[{number}]", facts)


def timers_have_rules_of_their_own(definition: MachineDefinition, _names: KnownNames) -> Iterator[Finding]:
    """Look for a second timer under the same rule: their deadlines would be one."""
    seen: set[str] = set()
    for number, timer in enumerate(definition.timers, start=1):
        if timer.rule in seen:
            yield Finding("definition.duplicate_rule", f"timer[{number}].rule", {"rule": timer.rule})
        seen.add(timer.rule)


def timed_states_have_a_timer(definition: MachineDefinition, names: KnownNames) -> Iterator[Finding]:
    """Look for states that people cannot leave and that no timer and no effect ever leaves for them."""
    for state in definition.states:
        leaving = [
            arrow for arrow in definition.transitions if state in arrow.sources and arrow.dest != state
        ]
        timed = {timer.trigger for timer in definition.timers_of(state)}
        if leaving and all(
            arrow.by == "engine" and arrow.trigger not in timed | names.asked_by_effects for arrow in leaving
        ):
            facts = {"state": state, "triggers": tuple(arrow.trigger for arrow in leaving)}
            yield Finding("definition.timed_state_without_timer", f"state.{state}", facts)


CHECKS: Final[tuple[Check, ...]] = (
    every_state_is_reachable,
    no_state_is_a_trap,
    finals_have_no_exit,
    pairs_have_one_arrow,
    arrows_name_what_is_known,
    timers_name_what_is_known,
    existence_begins_with_known_days,
    deadlines_can_be_settled,
    named_states_exist,
    states_wait_for_known_acts,
    what_binds_ends_by_itself,
    what_time_moves_is_told_before,
    what_time_moves_is_told_after,
    what_has_passed_is_told,
    what_the_engine_ends_is_told,
    timers_can_fire,
    timers_have_rules_of_their_own,
    timed_states_have_a_timer,
)


def check(definition: MachineDefinition, *, where: str, names: KnownNames) -> list[Finding]:
    """Ask every question; `where` names the file, a finding adds the place in it."""
    return [
        Finding(finding.code, f"{where}: {finding.where}", finding.facts)
        for ask in CHECKS
        for finding in ask(definition, names)
    ]


def _arrows(definition: MachineDefinition) -> Iterator[tuple[int, Transition]]:
    """Give every arrow with the number of the block in the file that says it."""
    for number, arrow in enumerate(definition.transitions, start=1):
        yield arrow.block or number, arrow


def _blocks(definition: MachineDefinition) -> Iterator[tuple[int, Transition]]:
    """Give an arrow of each block: those of one block differ in their states only."""
    yield from {number: (number, arrow) for number, arrow in _arrows(definition)}.values()


def _ways_out(definition: MachineDefinition) -> dict[str, set[str]]:
    ways: dict[str, set[str]] = {}
    for arrow in definition.transitions:
        for state in arrow.sources:
            ways.setdefault(state, set()).add(arrow.dest)
    return ways


def _closure(start: Iterable[str], ways: Mapping[str, set[str]]) -> set[str]:
    reached: set[str] = set()
    ahead = list(start)
    while ahead:
        state = ahead.pop()
        if state not in reached:
            reached.add(state)
            ahead.extend(ways.get(state, ()))
    return reached


def _unknown(kind: str, used: Iterable[str], known: frozenset[str], *, where: str) -> Iterator[Finding]:
    for name in used:
        if name not in known:
            facts = {"kind": kind, "name": name, "allowed": tuple(sorted(known))}
            yield Finding("definition.unknown_name", where, facts)
