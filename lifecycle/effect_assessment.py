"""What the figures of an effect say, and how much they can be trusted: codes, never sentences."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Final, Literal, TypeAlias

from lifecycle.errors import InvalidValue

Towards: TypeAlias = Literal["wanted", "unwanted", "unchanged", "unknown"]
Strength: TypeAlias = Literal["weak", "compared", "unknown"]

REASONS: Final = ("no_baseline", "no_value", "no_control_area", "no_control_figures")
"""What an effect lacks to be compared, in the order in which it is told."""

_SPACE: Final = "[ \u00a0\u2009\u202f]"
_NUMERAL: Final = re.compile(
    rf"{_SPACE}*(?P<sign>[-+\u2212]?)"
    rf"(?P<whole>[0-9]{{1,3}}(?:{_SPACE}[0-9]{{3}}){{1,3}}|[0-9]{{1,12}})(?:[.,](?P<decimals>[0-9]{{1,6}}))?"
    rf"(?:{_SPACE}?%)?{_SPACE}*"
)


def read_numeral(text: str, *, field: str = "value") -> str:
    """Give a number its one form: a point before decimals, no other mark, no idle noughts.

    A comma or point is always the decimal mark, thousands may be set apart by spaces, and a percent sign at
    the end is left out. At most 12 digits and 6 decimals.

    Raises:
        InvalidValue: it is written otherwise.
    """
    match = _NUMERAL.fullmatch(text)
    if match is None:
        raise InvalidValue(field, text, expected="number")
    whole = re.sub(_SPACE, "", match["whole"]).lstrip("0") or "0"
    decimals = (match["decimals"] or "").rstrip("0")
    found = f"{whole}.{decimals}" if decimals else whole
    return f"-{found}" if match["sign"] in ("-", "\u2212") and found != "0" else found


@dataclass(frozen=True, slots=True)
class Assessment:
    """What came of an effect's figures."""

    change: Decimal | None
    """The value less the baseline."""
    change_percent: Decimal | None
    """Of the baseline, to one decimal; None when there is no baseline or it is nought."""
    towards: Towards
    control_change_percent: Decimal | None
    """The same in the control area, where there is one."""
    strength: Strength
    """`compared` says that there is something to compare with, never that the work was the cause (H-168)."""
    reasons: tuple[str, ...]
    """Why it is not `compared`: codes of REASONS."""


def assess(
    *,
    baseline: Decimal | None,
    value: Decimal | None,
    direction: str | None,
    control_baseline: Decimal | None = None,
    control_value: Decimal | None = None,
    has_control_area: bool = False,
) -> Assessment:
    """Weigh an effect: weak without a control area and its two figures (H-169), unknown without its own two.

    Figures of a control area that there is not count for nothing.
    """
    change = None if value is None or baseline is None else value - baseline
    has_control_figures = control_baseline is not None and control_value is not None
    lacking = {
        "no_baseline": baseline is None,
        "no_value": value is None,
        "no_control_area": not has_control_area,
        "no_control_figures": has_control_area and not has_control_figures,
    }
    reasons = tuple(reason for reason in REASONS if lacking[reason])
    return Assessment(
        change=change,
        change_percent=_percent(baseline, value),
        towards=_towards(change, direction),
        control_change_percent=_percent(control_baseline, control_value) if has_control_area else None,
        strength=_strength(change, reasons),
        reasons=reasons,
    )


def _percent(baseline: Decimal | None, value: Decimal | None) -> Decimal | None:
    """Tell the change in percent of the baseline, rounded half away from nought; a rise is always above 0."""
    if baseline is None or value is None or baseline == 0:
        return None
    return ((value - baseline) / abs(baseline) * 100).quantize(Decimal("0.1"), ROUND_HALF_UP)


def _strength(change: Decimal | None, reasons: tuple[str, ...]) -> Strength:
    if change is None:
        return "unknown"
    return "weak" if reasons else "compared"


def _towards(change: Decimal | None, direction: str | None) -> Towards:
    if change is None:
        return "unknown"
    if change == 0:
        return "unchanged"
    match direction:
        case "lower":
            return "wanted" if change < 0 else "unwanted"
        case "higher":
            return "wanted" if change > 0 else "unwanted"
        case _:
            return "unknown"
