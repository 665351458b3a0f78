"""`handslag effect …`: did it help, and what the figures can bear."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from cli.frame.command import command, request_of
from cli.frame.output import Answer
from cli.frame.parameters import FileOfKind
from cli.frame.settings import texts_of
from cli.frame.streams import put
from cli.frame.usage import UsageFault

if TYPE_CHECKING:
    from cli.frame.settings import Settings


@command()
@click.argument("reference")
@click.argument("period", required=False)
@click.option("--svg", "picture", type=FileOfKind(".svg"))
def show_effect(
    settings: Settings, reference: str, period: str | None, picture: Path | None
) -> Answer | None:
    """Show the effects of a round, or of one of its lines."""
    from words.effects import effects_document, effects_value
    from workflows.follow_up.effects import read_effects

    request = request_of(settings)
    with request.reading() as connection:
        found = read_effects(connection, request.rulebook, reference, period, request.today)
    if picture is None:
        return Answer(effects_value(found), lambda texts: effects_document(texts, found))
    if len(found) > 1:
        raise UsageFault("usage.one_effect", references=tuple(one.reference for one in found))
    from words.document import lines
    from words.effect_picture import effect_picture

    if not put(picture, effect_picture(texts_of(settings), found[0])):
        return None
    said = {"file": str(picture), "reference": found[0].reference}
    return Answer(said, lambda texts: lines([texts.text("effect.drawn", file=str(picture))]))
