"""How a finding reads that is an answer and no error: of `doctor`, `db check`, an import."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from typing import TYPE_CHECKING

from words.deadlines import tier_in_words
from words.document import Items, Line

if TYPE_CHECKING:
    from lifecycle.errors import Finding
    from words.texts import Texts


def finding_line(texts: Texts, finding: Finding) -> str:
    """Say one finding: its place, then what is wrong there."""
    return f"  {place_in_words(texts, finding)}: {finding_sentence(texts, finding)}"


def place_in_words(texts: Texts, finding: Finding) -> str:
    """Say where it is; of a row of a file its number, and its column by the heading that it has there."""
    row, column = finding.facts.get("row"), finding.facts.get("column")
    told = [str(part) for part in (row, column) if part]
    after = "".join(f":{part}" for part in told)
    if not told or not finding.where.endswith(after):
        return _file(texts, finding.where)
    place = [_file(texts, finding.where.removesuffix(after))]
    if row:
        place.append(texts.text("register.place.row", row=row))
    if column:
        place.append(_heading(texts, str(column), str(finding.facts.get("heading", ""))))
    return ", ".join(place)


def _file(texts: Texts, name: str) -> str:
    """Say where it is read; what stands for the stream is nobody's name of a file."""
    return texts.text("stream.in") if name == "-" else name


def _heading(texts: Texts, column: str, heading: str) -> str:
    """Give a column's heading; beside one that is a code stands what the column is called."""
    called = texts.word("field", column)
    if heading.casefold() != column:
        return heading or called
    return called if called.casefold() == column else f"{called} ({heading})"


def finding_sentence(texts: Texts, finding: Finding) -> str:
    """Say what is wrong; how long before its day a notice is given in words, if it is that."""
    facts = dict(finding.facts)
    with suppress(ValueError):  # somebody may have written what is no period
        facts |= {"tier": tier_in_words(texts, str(facts["tier"]))} if "tier" in facts else {}
    return texts.text(finding.code, **facts)


def finding_value(finding: Finding) -> dict[str, object]:
    """Give a finding to a program: code, place and facts."""
    return {"finding": finding.code, "where": finding.where, "facts": finding.facts}


def finding_items(texts: Texts, findings: Iterable[Finding]) -> Items:
    """Tell findings, a line each."""
    return Items((Line(finding_line(texts, each)),) for each in findings)
