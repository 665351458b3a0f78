"""A round's sheet as the council may have it: small counts of small areas hidden, the original untouched.

A figure is one of an area where the agreement, or what the line is about, says an area smaller than the
municipality, or none at all. The area of a comparison is free text, so nobody knows how small it is. Only
whole numbers are counts; a share or a mean is none.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Any, Final, Literal, TypeAlias

from lifecycle.areas import are_below_a_municipality
from lifecycle.effect_assessment import Figure
from lifecycle.small_counts import is_small, may_be_shown
from lifecycle.tallies import Held, Tally
from lifecycle.targets import parse_target
from workflows.follow_up.round_sheet import Council, Effect, Hidden, Line, Production, Sheet

_OWN: Final = ("baseline", "value")
_WHEN: Final[tuple[Literal["before"], Literal["after"]]] = ("before", "after")
_FOLLOWS: Final = ("change", "change_percent", "towards", "control_change_percent", "net_change", "measured")
"""What is computed of them."""


def for_the_council(sheet: Sheet, limit: int) -> Sheet:
    """Give the sheet as it may go to the council, with how many figures are hidden in it.

    Args:
        sheet: the round, whole.
        limit: a count above nought and below it is small (`Rulebook.masked_below`).
    """
    lines = tuple(masked(one, limit) for one in sheet.lines)
    hidden = sum(one.hidden.figures for one in lines if one.hidden is not None)
    unknown = sum(one.hidden.of_unknown_areas for one in lines if one.hidden is not None)
    return replace(sheet, lines=lines, council=Council(limit, hidden, unknown))


def masked(line: Line, limit: int) -> Line:
    """Hide what is small in one line; of the municipality as a whole nothing is."""
    of_an_area = not line.areas or are_below_a_municipality(line.areas)
    if line.production is not None and of_an_area:
        made, names, small = _production(line.production, limit)
        figures, line = min(len(names), 1), replace(line, production=made)  # one figure, in several places
        unknown = 0 if line.areas else figures
    elif line.effect is not None:
        effect, names, small = _effect(line.effect, limit, own=of_an_area)
        figures, line = len(small), replace(line, effect=effect)
        unknown = sum(name not in _OWN for name in small) if line.areas else figures
    else:
        return line
    return replace(line, hidden=Hidden(names, small, limit, figures, unknown)) if names else line


_Names: TypeAlias = tuple[str, ...]


def _production(made: Production, limit: int) -> tuple[Production, _Names, _Names]:
    """Hide what is small of how often something was done: the sums, and the counts that they are made of."""
    if parse_target(made.held.target).unit == "%":
        return made, (), ()
    rows = made.tally.counts
    shown = may_be_shown([one.number for one in rows], limit=limit, total=made.reported)
    counts = tuple(one for one, of in zip(rows, shown.counts, strict=True) if of.count is not None)
    tally = Tally(
        counts,
        beyond=tuple(one for one in made.tally.beyond if not _has_a_small_part(one.number, made, limit)),
        twice=tuple(one for one in made.tally.twice if one in counts),
        undated=tuple(one for one in made.tally.undated if not is_small(one.number, limit)),
    )
    counted, reported, held = made.counted, made.reported, made.held
    if counted is not None and is_small(counted, limit):
        counted = None
    if shown.total is not None and shown.total.count is None:
        reported = None
    is_hidden = (counted, reported) != (made.counted, made.reported)
    is_with_a_small_one = any(is_small(one, limit) for one in made.outside)  # which its own sheet hides
    if held.count not in (None, counted) and (
        is_hidden or is_with_a_small_one or _has_a_small_part(held.count or 0, made, limit)
    ):
        held = _held(held, limit)
    masked = Production(counted, tally, reported, held)
    names = _hidden_names(
        {
            "counted": (made.counted, counted),
            "reported": (made.reported, reported),
            "count": (made.held.count, held.count),
            "reached": (made.held.reached, held.reached),
            "verdict": (made.held.verdict, held.verdict),
            "counts": (made.tally, tally),
        }
    )
    figures = {"counted": made.counted, "reported": made.reported, "count": made.held.count}
    return masked, names, tuple(one for one in names if is_small(figures.get(one) or 0, limit))


def _has_a_small_part(number: int, made: Production, limit: int) -> bool:
    """Whether a count of a longer time is small, or what it has beside the sheet's own figure is.

    So far in a year is what earlier rounds counted and what this one did: both tell the difference.
    """
    own = made.reported if made.counted is None else made.counted
    return is_small(number, limit) or is_small(number - (own or 0), limit)


def _hidden_names(figures: Mapping[str, tuple[object, object]]) -> _Names:
    """Name what is another for the council than it was."""
    return tuple(name for name, (before, after) in figures.items() if before != after)


def _held(held: Held, limit: int) -> Held:
    """Hide the count that is held against a target; and the verdict, where it says more than the limit."""
    if held.wanted is None or (is_small(held.count or 0, limit) and not _says_more(held.wanted, held, limit)):
        return replace(held, count=None)
    return replace(held, count=None, reached=None, verdict="not_shown")


def _says_more(wanted: Decimal, held: Held, limit: int) -> bool:
    """Whether the verdict is not the same for every small count."""
    match parse_target(held.target).kind:
        case "at_most":
            return (wanted >= 1) != (limit - 1 <= wanted)
        case "below":
            return (wanted > 1) != (limit - 1 < wanted)
        case _:
            return (wanted <= 1) != (limit - 1 >= wanted)


def _effect(effect: Effect, limit: int, *, own: bool) -> tuple[Effect, _Names, _Names]:
    """Hide what is small of how a problem changed, and whatever is computed of it."""
    if effect.measured_as not in (None, "count"):
        return effect, (), ()
    figures: list[Figure] = []
    small: list[str] = []
    for one in effect.figures:
        if own or one.role != "treated":
            small += [one.called(when) for when in _WHEN if _is_small(getattr(one, when), limit)]
        figures.append(
            replace(
                one,
                before=None if one.called("before") in small else one.before,
                after=None if one.called("after") in small else one.after,
            )
        )
    before = after = effect.assessment
    if small:
        after = replace(after, measured=None, net_change=None)
    if {*_OWN} & {*small}:
        after = replace(after, change=None, change_percent=None, towards="unknown")
    if {*small} - {*_OWN}:
        after = replace(after, control_change_percent=None)
    follows = _hidden_names({name: (getattr(before, name), getattr(after, name)) for name in _FOLLOWS})
    hidden: dict[str, Any] = {name: None for name in _OWN if name in small}
    masked = replace(effect, **hidden, figures=tuple(figures), assessment=after)
    return masked, (*small, *follows), tuple(small)


def _is_small(number: Decimal | None, limit: int) -> bool:
    return number is not None and number == int(number) and is_small(int(number), limit)
