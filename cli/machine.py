"""`handslag machine …`: the machines as their files say them, checked, listed, shown and drawn."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from cli.frame import command
from cli.output import say, say_count, show_document, show_sheet, show_table
from cli.settings import texts_of
from lifecycle.errors import DefinitionError, Finding, UnknownRecord
from lifecycle.machine.definition import MachineDefinition
from lifecycle.machine.file import parse
from words.document import Column
from words.texts import LANGUAGES, texts_in
from words.vocabulary import nearest_words, read_word

if TYPE_CHECKING:
    from cli.settings import Settings
    from words.texts import Texts

# Read from here, not through the rulebook, which imports every guard and with them the database's libraries.
MACHINES: Final = Path(__file__).resolve().parent.parent / "config" / "machines"


@command()
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path), required=False)
def check(settings: Settings, folder: Path | None) -> None:
    """Check a configuration folder; every finding of every file at once."""
    from workflows.configuration import config_folder, read_machines, read_rulebook

    base = folder or config_folder()
    findings: list[Finding] = []
    try:
        read_rulebook(base)
    except DefinitionError as error:
        findings.extend(error.findings)
    definitions, _ = read_machines(base)
    findings.extend(finding for each in definitions for finding in missing_texts(each))
    if findings:
        raise DefinitionError(findings)
    checked = [{"machine": each.machine, "version": each.version} for each in definitions]
    show_document(settings, {"checked": checked, "findings": []})
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
    definitions = load_definitions()
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


def load_definitions() -> list[MachineDefinition]:
    """Read every definition that Handslag ships, as it stands; whether it makes sense is `check`'s question.

    Raises:
        DefinitionError: with what cannot be read in all files.
    """
    definitions: list[MachineDefinition] = []
    findings: list[Finding] = []
    for path in sorted(MACHINES.glob("*.toml")):
        try:
            definitions.append(parse(path.read_text("utf-8"), where=f"machines/{path.name}"))
        except DefinitionError as error:
            findings.extend(error.findings)
    if findings:
        raise DefinitionError(findings)
    return definitions


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


def find(name: str, settings: Settings) -> MachineDefinition:
    """Find the newest version of the machine that a person names, by code or in words.

    Raises:
        UnknownRecord: there is no such machine.
    """
    definitions = load_definitions()
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
        [
            {**asdict(each), "machine": definition.machine, "from_states": each.sources}
            for each in definition.transitions
        ],
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
    return ", ".join(texts.state(row["machine"], state) for state in row["from_states"])


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
    Column("from_states", 1, folds=True, show=_from),
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
