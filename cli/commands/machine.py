"""`handslag machine …`: the machines as their files say them, checked, listed, shown and drawn."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from cli.frame.command import command, request_of
from cli.frame.output import Answer
from cli.frame.refusals import refusals
from cli.frame.usage import UsageFault
from lifecycle.errors import UnknownRecord
from words.vocabulary import nearest_codes, read_word

if TYPE_CHECKING:
    from cli.frame.settings import Settings
    from lifecycle.machine.definition import MachineDefinition


@command()
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path), required=False)
def check(settings: Settings, folder: Path | None) -> Answer:
    """Check a configuration folder; every finding of every file at once."""
    from words.machine import missing_texts, sound_document, sound_value
    from workflows.configuration.checking import check_configuration

    del settings  # what is wrong in the files is the same for everybody
    definitions = check_configuration(folder, missing_texts)
    return Answer(sound_value(definitions), lambda texts: sound_document(texts, definitions))


@command(csv=True)
def list_machines(settings: Settings) -> Answer:
    """List the definitions that Handslag ships."""
    from words.machine import machines
    from workflows.configuration.definitions import load_definitions

    del settings  # they are the same for everybody
    return Answer(machines(load_definitions()))


@command()
@click.argument("machine")
def show(settings: Settings, machine: str) -> Answer:
    """Show one definition whole."""
    from words.machine import machine_document, machine_value

    del settings  # they are the same for everybody
    definition = _definition(machine)
    return Answer(machine_value(definition), lambda texts: machine_document(texts, definition))


@command()
@click.argument("machine")
def diagram(settings: Settings, machine: str) -> Answer:
    """Draw one definition."""
    from words.machine import diagram_document, diagram_value

    del settings  # they are the same for everybody
    definition = _definition(machine)
    return Answer(diagram_value(definition), lambda texts: diagram_document(texts, definition))


@command()
@click.argument("machine")
@click.option("--to", type=click.IntRange(1), required=True)
@click.option("--map", "renamed", multiple=True)
@click.option("--preview", is_flag=True)
def migrate(settings: Settings, machine: str, to: int, renamed: tuple[str, ...], *, preview: bool) -> Answer:
    """Let all records of a machine go over to a later version, or none."""
    from lifecycle.migrating import NotMigrated
    from words.versions import migrated_document, migrated_value
    from workflows.register.versions import migrate_machine

    request = request_of(settings)
    name = _machine(machine, request.rulebook.machines())
    outcome = migrate_machine(request, name, to, _map_of(renamed), preview=preview)
    if isinstance(outcome, NotMigrated):
        return refusals(outcome.refused, header="machine.not_migrated", machine=name, version=to)
    return Answer(migrated_value(outcome), lambda texts: migrated_document(texts, outcome))


def _map_of(pairs: tuple[str, ...]) -> dict[str, str]:
    """Read what states are called from now on, as `old=new`."""
    found: dict[str, str] = {}
    for pair in pairs:
        before, equals, after = (part.strip() for part in pair.partition("="))
        if not (before and equals and after) or found.get(before, after) != after:
            raise UsageFault("usage.map", pair=pair)
        found[before] = after
    return found


def _definition(name: str) -> MachineDefinition:
    """Find the newest version of the machine that a person names, by code or in words.

    Raises:
        UnknownRecord: there is no such machine.
    """
    from workflows.configuration.definitions import load_definitions

    definitions = load_definitions()
    machine = _machine(name, list(dict.fromkeys(each.machine for each in definitions)))
    return max((each for each in definitions if each.machine == machine), key=lambda each: each.version)


def _machine(name: str, names: list[str]) -> str:
    """Find the machine that a person names, by code or in words.

    Raises:
        UnknownRecord: there is no such machine.
    """
    machine = read_word(name, "kind", names)
    if machine is None:
        nearest = nearest_codes(name, "kind", names) or names
        raise UnknownRecord("machine", name, nearest=nearest)
    return machine
