"""A machine as a Mermaid state diagram, drawn from its definition."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from lifecycle.machine.definition import MachineDefinition, Transition

# What would end a label early, or a line, in Mermaid's grammar.
_UNSAFE = str.maketrans({'"': "'", ":": ",", ";": ",", "#": " ", "\n": " ", "\r": " "})


def _code(code: str) -> str:
    return code


def mermaid(definition: MachineDefinition, *, label: Callable[[str], str] = _code) -> str:
    """Draw every state and arrow; `label` turns codes of states, triggers and dates into words.

    An arrow that a timer takes shows its date: `expire (ends_on + 1)` is the day after the last valid day.
    Guards are not drawn: a picture of eleven conditions is no picture.
    """
    lines = ["stateDiagram-v2"]
    lines += [f'    state "{safe(label(state))}" as {state}' for state in definition.states]
    lines += [f"    [*] --> {state}" for state in _entries(definition)]
    lines += [
        f"    {source} --> {arrow.dest}: {_words(definition, arrow, source, label)}"
        for arrow in definition.transitions
        for source in arrow.sources
    ]
    lines += [f"    {state} --> [*]" for state in definition.final]
    return "\n".join(lines) + "\n"


def _entries(definition: MachineDefinition) -> Iterator[str]:
    """Yield the initial state, and the one that only a register import enters."""
    yield definition.initial
    if definition.imported is not None and definition.imported.unknown != definition.initial:
        yield definition.imported.unknown


def _words(definition: MachineDefinition, arrow: Transition, source: str, label: Callable[[str], str]) -> str:
    dates = [
        label(timer.date) + (f" + {timer.days_after}" if timer.days_after else "")
        for timer in definition.timers_of(source)
        if timer.trigger == arrow.trigger
    ]
    return safe(label(arrow.trigger) + (f" ({', '.join(dates)})" if dates else ""))


def safe(words: str) -> str:
    """Write words so that they end no label and no line of Mermaid's."""
    return words.translate(_UNSAFE)
