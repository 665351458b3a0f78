"""`handslag machine …`: the machines as their files say them, checked, listed, shown and drawn."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from cli.frame import command
from cli.output import Column, say, say_count, show_document, show_sheet, show_table
from cli.settings import LANGUAGES
from cli.texts import nearest_words, read_word, texts_in, texts_of
from lifecycle.errors import DefinitionError, Finding, UnknownRecord
from lifecycle.machine.definition import MachineDefinition, parse

if TYPE_CHECKING:
    from cli.settings import Settings
    from cli.texts import Texts
    from lifecycle.machine.checks import KnownNames

MACHINES: Final = Path(__file__).resolve().parent.parent / "config" / "machines"
DATES: Final = frozenset({"starts_on", "ends_on", "review_due_on", "sub_agreement_due_on"})
"""The fields of an agreement from which a timer may count."""


@command()
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path), default=MACHINES)
def check(settings: Settings, folder: Path) -> None:
    """Check every definition in a folder; every finding of every file at once."""
    definitions = load_definitions(folder)
    findings = [finding for where, each in definitions.items() for finding in findings_of(each, where=where)]
    if findings:
        raise DefinitionError(findings)
    show_document(settings, {"checked": list(definitions), "findings": []})
    say_count(settings, "machine.sound", len(definitions))


@command(csv=True)
def list_machines(settings: Settings) -> None:
    """List the definitions that Handslag ships."""
    columns = (
        Column("machine", 0, show=lambda texts, row: texts.word("kind", row["machine"])),
        Column("version", 0, right=True),
        Column("states", 1, right=True, show=lambda _, row: str(len(row["states"]))),
        Column("triggers", 1, right=True, show=lambda _, row: str(len(row["triggers"]))),
        Column("timers", 1, right=True),
    )
    definitions = load_definitions(MACHINES).values()
    rows = [
        {
            "machine": each.machine,
            "version": each.version,
            "states": each.states,
            "triggers": each.triggers,
            "timers": len(each.timers),
        }
        for each in definitions
    ]
    show_table(settings, columns, rows)


@command()
@click.argument("machine")
def show(settings: Settings, machine: str) -> None:
    """Show one definition whole."""
    definition = find(machine, settings)
    show_document(settings, definition)
    if settings.output == "screen":
        _show_on_screen(settings, definition)


@command()
@click.argument("machine")
def diagram(settings: Settings, machine: str) -> None:
    """Draw one definition."""
    from lifecycle.machine.diagram import mermaid

    definition = find(machine, settings)
    texts = texts_of(settings)
    drawn = mermaid(definition, label=lambda code: _label(texts, definition, code))
    show_document(settings, {"machine": definition.machine, "version": definition.version, "mermaid": drawn})
    if settings.output == "screen":
        click.echo(drawn, nl=False)


def load_definitions(folder: Path) -> dict[str, MachineDefinition]:
    """Read every definition of a folder, by file name.

    Raises:
        DefinitionError: with the findings of all files.
    """
    definitions: dict[str, MachineDefinition] = {}
    findings: list[Finding] = []
    for path in sorted(folder.glob("*.toml")):
        try:
            definitions[path.name] = parse(path.read_text("utf-8"), where=path.name)
        except UnicodeDecodeError:
            findings.append(Finding("definition.unreadable", path.name))
        except DefinitionError as error:
            findings.extend(error.findings)
    if not definitions and not findings:
        findings.append(Finding("definition.no_files", str(folder)))
    if findings:
        raise DefinitionError(findings)
    return definitions


def findings_of(definition: MachineDefinition, *, where: str) -> Iterator[Finding]:
    """Ask whether the definition makes sense, and whether people can be told about it in every language."""
    from lifecycle.machine.checks import check as ask

    yield from ask(definition, where=where, names=known_names())
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


def known_names() -> KnownNames:
    """Gather what a definition may refer to; a notice is known when it has a text."""
    from lifecycle.effects import EFFECTS
    from lifecycle.guards import GUARDS
    from lifecycle.machine.checks import KnownNames

    texts = texts_in(LANGUAGES[0])
    timers = [timer for each in load_definitions(MACHINES).values() for timer in each.timers]
    notices = {timer.notice for timer in timers if timer.notice and f"rule.{timer.notice}" in texts}
    return KnownNames(frozenset(GUARDS), frozenset(EFFECTS), DATES, frozenset(notices))


def find(name: str, settings: Settings) -> MachineDefinition:
    """Find the newest version of the machine that a person names, by code or in words.

    Raises:
        UnknownRecord: there is no such machine.
    """
    definitions = load_definitions(MACHINES).values()
    names = list(dict.fromkeys(each.machine for each in definitions))
    machine = read_word(name, "kind", names)
    if machine is None:
        words = [texts_of(settings).word("kind", each) for each in names]
        nearest = nearest_words(name, "kind", names, lang=settings.lang) or words
        raise UnknownRecord("machine", name, nearest=nearest)
    return max((each for each in definitions if each.machine == machine), key=lambda each: each.version)


def _show_on_screen(settings: Settings, definition: MachineDefinition) -> None:
    words = {key: _named_states(definition) for key in ("initial", "final")}
    head = {key: getattr(definition, key) for key in ("machine", "version", "initial", "final")}
    show_sheet(settings, head, words={"machine": lambda texts, value: texts.word("kind", value), **words})
    click.echo()
    show_table(
        settings,
        _ARROWS,
        [{**asdict(each), "machine": definition.machine} for each in definition.transitions],
    )
    if definition.timers:
        click.echo()
        show_table(
            settings, _TIMERS, [{**asdict(each), "machine": definition.machine} for each in definition.timers]
        )
    say(settings, "machine.see_diagram", machine=definition.machine)


def _named_states(definition: MachineDefinition) -> Callable[[Texts, Any], str]:
    def words(texts: Texts, value: str | Sequence[str]) -> str:
        states = [value] if isinstance(value, str) else value
        return ", ".join(texts.state(definition.machine, state) for state in states)

    return words


def _states(texts: Texts, row: dict[str, Any]) -> str:
    return ", ".join(texts.state(row["machine"], state) for state in row["states"])


def _from(texts: Texts, row: dict[str, Any]) -> str:
    return ", ".join(texts.state(row["machine"], state) for state in row["sources"])


def _demands(texts: Texts, row: dict[str, Any]) -> str:
    return " ".join(texts.text(f"guard.{guard}") for guard in row["guards"]) or "-"


def _due(texts: Texts, row: dict[str, Any]) -> str:
    day = texts.text(f"field.{row['date']}")
    return f"{day} + {row['days_after']}" if row["days_after"] else day


def _settled_by(texts: Texts, row: dict[str, Any]) -> str:
    return ", ".join(texts.trigger(row["machine"], code) for code in row["settled_by"])


def _label(texts: Texts, definition: MachineDefinition, code: str) -> str:
    if code in definition.states:
        return texts.state(definition.machine, code)
    if code in definition.triggers:
        return texts.trigger(definition.machine, code)
    return texts.word("field", code)


_ARROWS: Final = (
    Column("trigger", 0, show=lambda texts, row: texts.trigger(row["machine"], row["trigger"])),
    Column("sources", 1, folds=True, show=_from),
    Column("dest", 1, show=lambda texts, row: texts.state(row["machine"], row["dest"])),
    Column("by", 3, show=lambda texts, row: texts.text(f"by.{row['by']}")),
    Column("guards", 2, folds=True, show=_demands),
)
_TIMERS: Final = (
    Column("rule", 0, folds=True, show=lambda texts, row: texts.text(f"rule.{row['rule']}")),
    Column("date", 1, show=_due),
    Column("states", 2, folds=True, show=_states),
    Column("settled_by", 3, folds=True, show=_settled_by),
)
