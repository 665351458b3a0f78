"""Findings on a screen, as many as a table would show."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from typing import TYPE_CHECKING

from cli.output import SHOWN, tell
from cli.settings import texts_of
from words.findings import finding_line

if TYPE_CHECKING:
    from cli.settings import Settings
    from lifecycle.errors import Finding


def show_findings(settings: Settings, findings: Sequence[Finding]) -> None:
    """List findings on a screen, a line each, as many as a table would show."""
    if settings.output != "screen":
        return
    texts = texts_of(settings)
    for finding in islice(findings, SHOWN):
        tell(finding_line(texts, finding))
    if len(findings) > SHOWN:
        tell(texts.count("listing.more", len(findings) - SHOWN))
