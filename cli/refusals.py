"""A refusal on a screen or as JSON: what was asked, and everything that is missing, each with its source."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from cli.exit_codes import ExitCode
from cli.output import show_document, tell
from cli.settings import texts_of
from words.refusals import unmet_lines, unmet_value, ways_on

if TYPE_CHECKING:
    from cli.settings import Settings
    from lifecycle.outcome import Refused


def render_refusal(settings: Settings, refused: Refused) -> ExitCode:
    """Tell a person why a step or a change is refused, with every reason, and end with the code for it."""
    texts = texts_of(settings)
    asked: dict[str, object] = {
        "reference": refused.reference,
        "machine": refused.machine,
        "state": refused.state,
        "trigger": refused.trigger,
    }
    header = texts.text("refusal.header" if refused.trigger else "refusal.header_of_change", **asked)
    for line in (header, *unmet_lines(texts, refused.unmet), *ways_on(texts, refused)):
        tell(line, err=True)
    unmet = [unmet_value(texts, each) for each in refused.unmet]
    facts = {**asked, "available": refused.available}
    show_document(settings, {"error": "refused", "facts": facts, "message": header, "unmet": unmet})
    return ExitCode.REFUSED


def render_refusals(
    settings: Settings, refused: Sequence[Refused], *, header: str, **facts: object
) -> ExitCode:
    """Tell a person what is in the way of one act on many records, record by record."""
    texts = texts_of(settings)
    said = texts.text(header, **facts)
    tell(said, err=True)
    for one in refused:
        tell(f"{one.reference}:", err=True)
        for line in unmet_lines(texts, one.unmet):
            tell(line, err=True)
    named = [
        {"reference": one.reference, "unmet": [unmet_value(texts, each) for each in one.unmet]}
        for one in refused
    ]
    show_document(settings, {"error": "refused", "facts": facts, "message": said, "refused": named})
    return ExitCode.REFUSED
