"""What is hidden of a sheet for the council, line by line: plain data, no register."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from lifecycle.effect_assessment import Figure, assess
from lifecycle.tallies import Count, hold, so_far, tally
from lifecycle.targets import parse_target
from workflows.follow_up.for_the_council import for_the_council
from workflows.follow_up.round_sheet import Effect, Line, Production, Sheet

FIRST, LAST = date(2026, 1, 1), date(2026, 12, 31)
TOWN, DISTRICT = ("0182",), ("0182/fisksatra",)

EMPTY = Line(
    number=1,
    reference=None,
    aspect="production",
    subject="activity",
    title="Nattvandring",
    about=None,
    state="recorded",
    is_left=False,
    is_dropped=False,
    version=None,
    responsible="",
    follow_up_method="",
    finding="",
    kept=(),
    production=None,
    effect=None,
    spent=None,
    areas=DISTRICT,
)


def sheet_of(*lines: Line) -> Sheet:
    return Sheet(
        reference="SUB/2026",
        under="SUB",
        period="2026",
        first=FIRST,
        last=LAST,
        state="open",
        is_open=True,
        is_concluded=False,
        version=1,
        opens_on=None,
        conclude_by=None,
        lines=lines,
        not_laid_out=0,
        parties=(),
        commitments=(),
        lacks=(),
        notes=(),
        meeting="",
        conclusions="",
        voices=(),
        no_measures=None,
        improvements=(),
        judgements=(),
        activities=(),
    )


def done(
    *numbers: int, target: str = "", counted: int | None = None, areas: tuple[str, ...] = DISTRICT
) -> Line:
    """How often something was done: each number in a month of its own."""
    counts = [
        Count(number, f"2026-{month:02}", None, "", date(2026, month, 1), date(2026, month, 28))
        for month, number in enumerate(numbers, start=1)
    ]
    reported = so_far(parse_target(target), counts, ())
    count = reported if counted is None else counted
    held = hold(target, in_period=count, so_far=count, first=FIRST, last=LAST)
    made = Production(counted, tally(counts, first=FIRST, last=LAST), reported, held)
    return replace(EMPTY, production=made, areas=areas)


def changed(
    baseline: str | None,
    value: str | None,
    *control: str,
    areas: tuple[str, ...] = DISTRICT,
    measured_as: str | None = "count",
) -> Line:
    before, after, *_ = (*control, None, None)
    own = Figure("treated", "", _number(baseline), _number(value))
    figures = (own, Figure("control", "Orminge", _number(before), _number(after))) if control else (own,)
    assessment = assess(figures, measured_as=measured_as, direction="lower")
    effect = Effect("lower", measured_as, None, baseline, value, None, None, figures, assessment)
    return replace(EMPTY, aspect="effect", effect=effect, areas=areas)


def _number(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)


def masked(line: Line) -> Line:
    [found] = for_the_council(sheet_of(line), 5).lines
    return found


def hidden(line: Line) -> tuple[str, ...]:
    found = masked(line).hidden
    return () if found is None else found.names


@pytest.mark.parametrize(
    ("line", "names"),
    [
        (done(12, target="minst 8"), ()),
        (done(0, target="minst 8"), ()),
        (done(3, target="minst 8"), ("reported", "count", "counts")),
        (done(3, target="minst 3"), ("reported", "count", "reached", "verdict", "counts")),
        (done(3, target="högst 4"), ("reported", "count", "counts")),
        (done(3, target="färre än 4"), ("reported", "count", "reached", "verdict", "counts")),
        (done(3, target="80 %"), ()),
        (done(3, 9, target=""), ("counts",)),
        (done(1, 1, target=""), ("reported", "count", "counts")),
        (done(4, 4, target=""), ("reported", "count", "counts")),
        (done(4, 4, target="minst 8"), ("reported", "count", "reached", "verdict", "counts")),
        (done(9, counted=3), ("counted", "count")),
        (done(3, areas=TOWN), ()),
        (done(3, areas=(*TOWN, *DISTRICT)), ("reported", "count", "counts")),
    ],
)
def test_of_what_was_done_the_small_counts_are_hidden_with_what_would_give_them_away(
    line: Line, names: tuple[str, ...]
) -> None:
    assert hidden(line) == names


@pytest.mark.parametrize(
    ("line", "names"),
    [
        (changed("12", "9"), ()),
        (changed("12", "4"), ("value", "change", "change_percent", "towards")),
        (changed("2", "12"), ("baseline", "change", "change_percent", "towards")),
        (changed("0", "12"), ()),
        (changed("2.5", "3.25"), ()),
        (changed("12", "4", areas=TOWN), ()),
        (changed("12", "4", measured_as="share"), ()),
        (
            changed("12", "9", "4", "8", areas=TOWN),
            ("comparisons.Orminge.before", "control_change_percent", "measured"),
        ),
        (changed(None, "4"), ("value",)),
    ],
)
def test_of_how_a_problem_changed_the_small_counts_are_hidden_and_the_change_with_them(
    line: Line, names: tuple[str, ...]
) -> None:
    assert hidden(line) == names


def test_a_figure_that_is_hidden_is_nowhere_in_what_the_council_gets() -> None:
    made, effect = masked(done(3, target="minst 3")).production, masked(changed("12", "4")).effect

    assert made is not None
    assert (made.reported, made.held.count, made.held.reached, made.held.verdict) == (
        *(None, None, None),
        "not_shown",
    )
    assert made.tally.counts == ()
    assert effect is not None
    assert (effect.baseline, effect.value, effect.assessment.change) == ("12", None, None)


def test_the_council_is_told_how_many_figures_are_hidden_and_of_how_many_nobody_knows_the_area() -> None:
    lines = (
        done(3),
        done(3, areas=()),
        done(12),
        changed("2", "1"),
        changed("12", "9", "3", "2", areas=TOWN),
    )
    original = sheet_of(*lines)

    for_them = for_the_council(original, 5)

    assert for_them.council is not None
    told = (for_them.council.masked_below, for_them.council.figures_hidden, for_them.council.of_unknown_areas)
    assert told == (5, 6, 3)
    assert original == sheet_of(*lines)
    assert original.council is None
