"""Commands that exist for tests only: one for each thing that the frame promises."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

import click

from cli.frame.command import Root, command
from cli.frame.output import Answer
from cli.frame.parameters import DAY
from cli.frame.refusals import refusal
from lifecycle.errors import (
    DatabaseBusy,
    DatabaseUnusable,
    Finding,
    InputRefused,
    InvalidDate,
    LifecycleError,
    UnknownRecord,
)
from lifecycle.machine.decide import Unmet
from lifecycle.outcome import Refused
from words.document import Column, Listing
from words.document import sheet as in_words

if TYPE_CHECKING:
    from cli.frame.settings import Settings

SAMPLES = {
    "settings": "tests.cli.sample_commands:settings",
    "sign": "tests.cli.sample_commands:sign",
    "board list": "tests.cli.sample_commands:board",
    "board sheet": "tests.cli.sample_commands:sheet",
    "fail": "tests.cli.sample_commands:fail",
    "refuse": "tests.cli.sample_commands:refuse",
}
SAMPLE_ROOT = Root(SAMPLES)

COLUMNS = (
    Column("reference", 0),
    Column("title", 2, folds=True),
    Column("parties", 1, folds=True),
    Column("ends_on", 1),
    Column("source", 3, on_screen=False),
)

ERRORS: dict[str, BaseException] = {
    "input": InputRefused(
        [
            Finding("register.empty", "a.csv", {}),
            Finding("register.date", "a.csv:3:ends_on", {"value": "i fjol"}),
        ]
    ),
    "unknown": UnknownRecord("reference", "BORÅS-22", nearest=("BORÅS-23", "BORÅS-21")),
    "date": InvalidDate("snart"),
    "busy": DatabaseBusy("locked"),
    "missing": DatabaseUnusable("database_missing", database="sqlite:///handslag.db"),
    "nameless": LifecycleError("no class of its own"),
    "defect": ZeroDivisionError("inside"),
    "interrupt": KeyboardInterrupt(),
    "file": FileNotFoundError(2, "No such file or directory", "register.csv"),
    "pipe": BrokenPipeError(32, "Broken pipe"),
}


@command()
def settings(settings: Settings) -> None:
    click.echo(repr(settings))


@command()
@click.argument("reference")
@click.argument("party", nargs=-1)
@click.option("--on", type=DAY, required=True)
@click.option("--side", type=click.Choice(["municipality", "police"]))
@click.option("--years", type=click.IntRange(1, 30))
def sign(settings: Settings, /, reference: str, **more: object) -> None:
    del settings
    click.echo(f"{reference} {more}")


@command(csv=True)
@click.option("--rows", type=int, default=2)
def board(settings: Settings, rows: int) -> Answer:
    del settings
    return Answer(Listing(COLUMNS, agreements(rows)))


def agreements(number: int) -> Iterator[dict[str, object]]:
    """Yield agreements that end one after the other."""
    for serial in range(number):
        yield {
            "reference": f"BORÅS-ÖVERENSKOMMELSE-OM-SAMVERKAN-{serial:04}",
            "title": "Samverkansöverenskommelse mellan Borås Stad och LPO Borås \x1b[2J\u202e\u200b",
            "parties": ("Borås", "LPO Borås"),
            "ends_on": date(2027, 12, 31),
            "source": None,
        }


@command()
def sheet(settings: Settings) -> Answer:
    del settings
    row = next(agreements(1))
    words = {"ends_on": lambda texts, day: texts.long_day(day)}
    return Answer(row, lambda texts: [in_words(texts, row, words)])


@command()
@click.argument("how")
def fail(settings: Settings, how: str) -> None:
    del settings
    raise ERRORS[how]


@command()
def refuse(settings: Settings) -> Answer:
    del settings
    unmet = (
        Unmet("every_party_may_sign", "reason", "H-037; H-070", {"parties": ("LPO Borås",)}),
        Unmet("parties_have_addresses", "note", "H-031", {"parties": ("Borås", "LPO Borås")}),
        Unmet("states_its_purposes_and_areas", "must", "Lag 2023:196 9 §", {"missing": ("purposes",)}),
    )
    refused = Refused("BORÅS-23", "main_agreement", "draft", "send_for_signature", unmet, ("withdraw",))
    return refusal(refused)
