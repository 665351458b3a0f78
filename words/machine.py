"""A machine in words, and which texts one needs so that people can be told about it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Any, Final

from lifecycle.errors import Finding
from lifecycle.languages import LANGUAGES
from lifecycle.machine.diagram import mermaid
from lifecycle.machine.versions import incompatible
from words.document import Block, Column, Document, Line, Listing, Space, Verbatim, sheet
from words.findings import finding_items, finding_value
from words.texts import texts_in

if TYPE_CHECKING:
    from lifecycle.machine.definition import MachineDefinition
    from words.texts import Texts


def sound_value(definitions: Sequence[MachineDefinition]) -> dict[str, object]:
    """Give to a program which definitions were checked, and which older versions need a map."""
    checked = [{"machine": each.machine, "version": each.version} for each in definitions]
    versions = [
        {
            "machine": new.machine,
            "from_version": old.version,
            "to_version": new.version,
            "why_not": [finding_value(one) for one in incompatible(old, new)],
        }
        for old, new in _to_the_newest(definitions)
    ]
    return {"checked": checked, "versions": versions, "findings": []}


def sound_document(texts: Texts, definitions: Sequence[MachineDefinition]) -> Document:
    """Say how many definitions were found sound, and whether records go over from older ones."""
    yield Line(texts.count("machine.sound", len(definitions)))
    for old, new in _to_the_newest(definitions):
        why = incompatible(old, new)
        code = "machine.needs_a_map" if why else "machine.goes_over"
        yield Line(texts.text(code, machine=new.machine, before=old.version, after=new.version))
        yield finding_items(texts, why)


def _to_the_newest(
    definitions: Sequence[MachineDefinition],
) -> Iterator[tuple[MachineDefinition, MachineDefinition]]:
    """Give each older version beside the newest of its machine."""
    by_version = sorted(definitions, key=lambda each: each.version)
    newest = {each.machine: each for each in by_version}
    yield from ((each, newest[each.machine]) for each in by_version if each is not newest[each.machine])


def machines(definitions: Iterable[MachineDefinition]) -> Listing:
    """List definitions, with how much there is in each."""
    rows = (
        {
            "machine": each.machine,
            "version": each.version,
            "states": each.states,
            "triggers": each.triggers,
            "timer_count": len(each.timers),
        }
        for each in definitions
    )
    return Listing(_MACHINES, rows)


def machine_value(definition: MachineDefinition) -> dict[str, object]:
    """Give a definition to a program, by keys that mean what they mean everywhere."""
    said = asdict(definition)
    for state in said["meanings"]:
        del state["leaves_by"]  # the transitions say it
    return _otherwise(said | {"transitions": [_otherwise(arrow) for arrow in said["transitions"]]})


def _otherwise(said: Mapping[str, object]) -> dict[str, object]:
    return {_CALLED.get(key, key): value for key, value in said.items()}


def machine_document(texts: Texts, definition: MachineDefinition) -> Iterator[Block]:
    """Tell a definition whole: where it begins and ends, its steps, its deadlines."""
    machine = definition.machine

    def named(texts: Texts, value: str | Sequence[str]) -> str:
        return _in_words(texts, machine, [value] if isinstance(value, str) else value)

    head = {key: getattr(definition, key) for key in ("machine", "version", "initial", "final")}
    yield sheet(texts, head, {"machine": _kind, "initial": named, "final": named})
    yield Space()
    arrows = ({**asdict(each), "from_states": each.sources} for each in definition.transitions)
    yield Listing(_ARROWS, [{**each, "machine": machine} for each in arrows])
    if definition.timers:
        yield Space()
        yield Listing(_TIMERS, [{**asdict(each), "machine": machine} for each in definition.timers])
    yield Line(texts.text("machine.see_diagram", machine=machine))


def diagram_value(definition: MachineDefinition) -> dict[str, object]:
    """Give a definition's drawing to a program, labelled with codes."""
    return {
        "machine": definition.machine,
        "version": definition.version,
        "mermaid": mermaid(definition),
    }


def diagram_document(texts: Texts, definition: MachineDefinition) -> Document:
    """Draw a definition in Mermaid's language."""
    yield Verbatim(_drawing(texts, definition))


def _drawing(texts: Texts, definition: MachineDefinition) -> str:
    """Draw a definition as a Mermaid state diagram, labelled in words."""

    def label(code: str) -> str:
        if code in definition.states:
            return texts.state(definition.machine, code)
        if code in definition.triggers:
            return texts.trigger(definition.machine, code)
        return texts.word("field", code)

    return mermaid(definition, label=label)


def missing_texts(definition: MachineDefinition) -> Iterator[Finding]:
    """Ask whether people can be told about the definition in every language."""
    where = f"machines/{definition.machine}.v{definition.version}.toml"
    for lang in LANGUAGES:
        texts = texts_in(lang)
        for codes in text_codes(definition):
            if not any(code in texts for code in codes):
                yield Finding("definition.missing_text", where, {"id": codes[-1], "lang": lang})


def text_codes(definition: MachineDefinition) -> Iterator[tuple[str, ...]]:
    """Name every text that a definition needs; of a group one is enough, the last being the plainest."""
    machine = definition.machine
    yield (f"kind.{machine}",)
    for state in definition.states:
        yield f"state.{machine}.{state}", f"state.{state}"
    stories = {code for timer in definition.timers for code in timer.settled_by}
    for trigger in dict.fromkeys((*definition.triggers, *sorted(stories))):
        yield f"trigger.{machine}.{trigger}", f"trigger.{trigger}"
    for trigger in definition.triggers:
        yield f"help.trigger.{machine}.{trigger}", f"help.trigger.{trigger}"
    for arrow in definition.transitions:
        yield from ((f"guard.{guard}",) for guard in arrow.guards)
        yield from ((f"guard.{guard}.unmet",) for guard in arrow.guards)
        yield from ((f"effect.{effect}",) for effect in arrow.effects)
    for timer in definition.timers:
        yield (f"rule.{timer.rule}",)
        yield (f"field.{timer.date}",)


def _kind(texts: Texts, machine: str) -> str:
    return texts.word("kind", machine)


def _in_words(texts: Texts, machine: str, states: Iterable[str]) -> str:
    return ", ".join(texts.state(machine, state) for state in states)


def _demands(texts: Texts, row: Mapping[str, Any]) -> str:
    return " ".join(texts.text(f"guard.{guard}") for guard in row["guards"]) or "-"


def _due(texts: Texts, row: Mapping[str, Any]) -> str:
    day = texts.text(f"field.{row['date']}")
    return f"{day} + {row['days_after']}" if row["days_after"] else day


def _settled_by(texts: Texts, row: Mapping[str, Any]) -> str:
    return ", ".join(texts.trigger(row["machine"], code) for code in row["settled_by"])


_CALLED: Final = {"struck": "struck_state", "sources": "from_states", "acts": "by_act"}
"""What is called otherwise than in the file: elsewhere its word is said of something else."""

_MACHINES: Final = (
    Column("machine", 0, show=lambda texts, row: _kind(texts, row["machine"])),
    Column("version", 0, right=True),
    Column("states", 1, right=True, show=lambda _, row: str(len(row["states"]))),
    Column("triggers", 1, right=True, show=lambda _, row: str(len(row["triggers"]))),
    Column("timer_count", 1, right=True),
)
_ARROWS: Final = (
    Column("trigger", 0, show=lambda texts, row: texts.trigger(row["machine"], row["trigger"])),
    Column(
        "from_states",
        1,
        folds=True,
        show=lambda texts, row: _in_words(texts, row["machine"], row["from_states"]),
    ),
    Column("dest", 1, show=lambda texts, row: texts.state(row["machine"], row["dest"])),
    Column("by", 3, show=lambda texts, row: texts.text(f"by.{row['by']}")),
    Column("guards", 2, folds=True, show=_demands),
)
_TIMERS: Final = (
    Column("rule", 0, folds=True, show=lambda texts, row: texts.text(f"rule.{row['rule']}")),
    Column("date", 1, show=_due),
    Column("states", 2, folds=True, show=lambda texts, row: _in_words(texts, row["machine"], row["states"])),
    Column("settled_by", 3, folds=True, show=_settled_by),
)
