"""How findings are told that are an answer and no error: those of `doctor`, `db check`, an import."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from typing import TYPE_CHECKING

from cli.output import SHOWN, tell
from cli.texts import texts_of

if TYPE_CHECKING:
    from cli.settings import Settings
    from cli.texts import Texts
    from lifecycle.errors import Finding


def finding_line(texts: Texts, finding: Finding) -> str:
    """Say one finding: its place, then what is wrong there."""
    return f"  {finding.where}: {texts.text(finding.code, **finding.facts)}"


def finding_value(texts: Texts, finding: Finding) -> dict[str, object]:
    """Give a finding to a program: code, place and facts, and the sentence for convenience."""
    return {
        "finding": finding.code,
        "where": finding.where,
        "facts": finding.facts,
        "message": texts.text(finding.code, **finding.facts),
    }


def show_findings(settings: Settings, findings: Sequence[Finding]) -> None:
    """List findings on a screen, a line each, as many as a table would show."""
    if settings.output != "screen":
        return
    texts = texts_of(settings)
    for finding in islice(findings, SHOWN):
        tell(finding_line(texts, finding))
    if len(findings) > SHOWN:
        tell(texts.count("listing.more", len(findings) - SHOWN))
