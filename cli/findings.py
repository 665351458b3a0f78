"""Findings on a screen, as many as a table would show."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from cli.output import draw
from cli.settings import texts_of
from words.findings import findings_told

if TYPE_CHECKING:
    from cli.settings import Settings
    from lifecycle.errors import Finding


def show_findings(settings: Settings, findings: Sequence[Finding]) -> None:
    """List findings on a screen, a line each, as many as a table would show."""
    if settings.output == "screen":
        texts = texts_of(settings)
        draw(texts, findings_told(texts, findings))
