"""`handslag machine …`: the machines as their files say them, checked, listed, shown and drawn."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from cli.frame import command
from cli.output import Answer
from lifecycle.errors import UnknownRecord
from words.vocabulary import nearest_codes, read_word

if TYPE_CHECKING:
    from cli.settings import Settings
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
    from words.machine import machine_document

    del settings  # they are the same for everybody
    definition = _definition(machine)
    return Answer(definition, lambda texts: machine_document(texts, definition))


@command()
@click.argument("machine")
def diagram(settings: Settings, machine: str) -> Answer:
    """Draw one definition."""
    from words.machine import diagram_document, diagram_value

    del settings  # they are the same for everybody
    definition = _definition(machine)
    return Answer(diagram_value(definition), lambda texts: diagram_document(texts, definition))


def _definition(name: str) -> MachineDefinition:
    """Find the newest version of the machine that a person names, by code or in words.

    Raises:
        UnknownRecord: there is no such machine.
    """
    from workflows.configuration.definitions import load_definitions

    definitions = load_definitions()
    names = list(dict.fromkeys(each.machine for each in definitions))
    machine = read_word(name, "kind", names)
    if machine is None:
        nearest = nearest_codes(name, "kind", names) or names
        raise UnknownRecord("machine", name, nearest=nearest)
    return max((each for each in definitions if each.machine == machine), key=lambda each: each.version)
