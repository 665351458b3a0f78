"""How it reads what a development plan says of capabilities: gaps, R.Gap, order, the matrix of packages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from lifecycle.capability import HIGHEST_LEVEL, MOST
from lifecycle.codes import DIMENSIONS
from words.actions import remedy
from words.document import Column, Document, Line, Listing, Space
from words.effects import numeral
from workflows.action import Action, Blank

if TYPE_CHECKING:
    from lifecycle.capability import Capability, OfADimension, Ranked, SubGoal
    from lifecycle.fields import Row
    from words.texts import Texts
    from workflows.capability.plan import Cell, PlanReport, ToDo
    from workflows.capability.plan import Line as MatrixLine
    from workflows.capability.tables import ReadTables

MINUS: Final = "\N{MINUS SIGN}"


def capability_document(texts: Texts, found: PlanReport) -> Document:
    """Say how large each gap is, stated and counted; then per sub-goal and per dimension."""
    yield from _heading(texts, found)
    if not found.map.capabilities:
        yield Line(texts.text("capability.none"))
        yield remedy(texts, Action("plan read", (found.reference, Blank("folder"))))
        return
    yield Listing(_CAPABILITIES, found.map.ranked)
    yield from (Line(sentence) for sentence in deviations_in_words(texts, found))
    yield Line(_formula(texts, found))
    yield Space()
    yield Listing(_SUB_GOALS, found.map.sub_goals)
    yield Space()
    yield Listing(_DIMENSIONS, found.map.dimensions)
    if found.map.has_holes:
        yield Line(texts.text("capability.has_holes"))
        yield remedy(texts, Action("audit gaps", (found.reference,)))


def _heading(texts: Texts, found: PlanReport) -> Iterator[Line]:
    plan = found.plan
    yield Line(
        texts.text(
            "capability.title",
            title=plan.title or texts.word("kind", "development_plan"),
            reference=found.reference,
            state=texts.state("development_plan", found.state),
        )
    )
    if plan.vision:
        yield Line(texts.text("capability.vision", vision=plan.vision))
    if plan.preliminary:
        yield Line(texts.text("capability.preliminary"))
    if steps := steps_in_words(texts, plan.method_steps):
        yield Line(texts.text("capability.method_steps", steps=steps))
    if plan.source:
        yield Line(texts.text("capability.source", source=plan.source))
    if plan.receiver:
        yield Line(texts.text("capability.receiver", receiver=plan.receiver))


def steps_in_words(texts: Texts, rows: list[Row] | list[dict[str, str]]) -> tuple[str, ...]:
    """Say how far each step of the method is done."""
    return tuple(
        f"{texts.word('code.method_steps.step', row['step'])}: "
        f"{texts.word('code.method_steps.progress', row.get('progress', ''))}"
        for row in rows
        if row.get("step")
    )


def deviations_in_words(texts: Texts, found: PlanReport) -> Iterator[str]:
    """Say each figure that differs from the document's own levels, and each that cannot be checked."""
    in_order = [one.capability for one in found.map.ranked]
    for one in in_order:
        if one.r_gap.verdict == "deviates":
            yield deviation_in_words(texts, one)
    for one in in_order:
        if one.r_gap.verdict == "not_assessed" and one.r_gap.stated is not None:
            yield texts.text("capability.unchecked", **_facts(texts, one))
    for one in found.map.capabilities:
        for rating in one.ratings.values():
            if rating.stated not in (None, rating.target - rating.now):
                yield texts.text(
                    "capability.gap_deviates",
                    capability=one.name,
                    dimension=texts.word("code.ratings.dimension", rating.dimension),
                    stated=rating.stated,
                    gap=rating.target - rating.now,
                    now=rating.now,
                    target=rating.target,
                )


def deviation_in_words(texts: Texts, one: Capability) -> str:
    """Say by how much a stated R.Gap differs from what the levels give."""
    return texts.text("capability.deviates", **_facts(texts, one))


def _facts(texts: Texts, one: Capability) -> dict[str, object]:
    r_gap = one.r_gap
    return {
        "capability": one.name,
        "stated": _figure(texts, r_gap.stated),
        "computed": _figure(texts, r_gap.computed),
        "gap": r_gap.gap,
        "stated_gap": _figure(texts, r_gap.stated_as_gap),
        "most": MOST,
        "deviation": signed(texts, r_gap.deviation),
    }


def figures_in_words(texts: Texts, facts: Mapping[str, Any]) -> dict[str, str]:
    """Write the figures of a gap that is about R.Gap."""
    return {
        "stated": _figure(texts, facts["stated"]),
        "computed": _figure(texts, facts["computed"]),
        "points": signed(texts, facts["points"]),
        "most": str(MOST),
    }


def _formula(texts: Texts, found: PlanReport) -> str:
    checked = [one for one in found.map.capabilities if one.r_gap.deviation is not None]
    agreeing = sum(one.r_gap.verdict == "agrees" for one in checked)
    facts = {"dimensions": len(DIMENSIONS), "highest": HIGHEST_LEVEL, "most": MOST}
    if not checked:
        return texts.text("capability.formula", **facts)
    return texts.text("capability.formula_agrees", agreeing=agreeing, checked=len(checked), **facts)


def _figure(texts: Texts, number: Decimal | None) -> str:
    return numeral(texts, None if number is None else f"{number.normalize():f}")


def _percent(texts: Texts, number: Decimal | None) -> str:
    return texts.value(None) if number is None else f"{_figure(texts, number)} %"


def signed(texts: Texts, number: Decimal | None) -> str:
    """Write a difference with its sign."""
    if number is None:
        return texts.value(None)
    sign = "+" if number > 0 else MINUS if number < 0 else ""
    return f"{sign}{_figure(texts, abs(number))}"


def _of(show: str) -> Any:  # noqa: ANN401 -- as a column takes it
    """Show one of the sums of a capability."""
    return lambda texts, one: texts.value(getattr(one.capability.r_gap, show))


_CAPABILITIES: Final = (
    Column("capability", 0, folds=True, show=lambda _, one: one.capability.name),
    Column("sum_now", 2, right=True, show=_of("sum_now")),
    Column("sum_target", 2, right=True, show=_of("sum_target")),
    Column("gap", 1, right=True, show=_of("gap")),
    Column("computed", 0, right=True, show=lambda texts, one: _percent(texts, one.capability.r_gap.computed)),
    Column("stated", 0, right=True, show=lambda texts, one: _percent(texts, one.capability.r_gap.stated)),
    Column(
        "deviation_of_gap",
        0,
        right=True,
        show=lambda texts, one: signed(texts, one.capability.r_gap.deviation),
    ),
    Column("rank_computed", 1, right=True, show=lambda texts, one: texts.value(one.computed)),
    Column("rank_stated", 1, right=True, show=lambda texts, one: texts.value(one.stated)),
)

_SUB_GOALS: Final = (
    Column("sub_goal", 0, folds=True, show=lambda _, one: one.name),
    Column("measured_by", 2, folds=True, show=lambda texts, one: texts.value(one.row.get("measured_by"))),
    Column(
        "target",
        1,
        folds=True,
        show=lambda texts, one: texts.value(one.row.get("target")),
        title=lambda texts: texts.text("cell.target"),
    ),
    Column("supporters", 0, right=True, show=lambda _, one: str(len(one.capabilities))),
    Column("rated", 1, right=True, show=lambda _, one: str(len(one.rated))),
    Column("gap", 0, right=True, show=lambda _, one: str(one.gap)),
    Column("worked_out", 0, show=lambda texts, one: texts.value(one.is_worked_out)),
)

_DIMENSIONS: Final = (
    Column("dimension", 0, show=lambda texts, one: dimension(texts, one.dimension)),
    Column("rated", 0, right=True),
    Column("sum_now", 0, right=True),
    Column("sum_target", 0, right=True),
    Column("gap", 0, right=True),
)


def dimension(texts: Texts, code: str) -> str:
    """Name a dimension."""
    return texts.word("code.ratings.dimension", code)


def capability_value(found: PlanReport) -> dict[str, object]:
    """Give a program every figure, stated and counted."""
    return {
        "reference": found.reference,
        "title": found.plan.title,
        "state": found.state,
        "preliminary": found.plan.preliminary,
        "vision": found.plan.vision,
        "source": found.plan.source,
        "receiver": found.plan.receiver,
        "method_steps": found.plan.method_steps,
        "carriers": found.plan.carriers,
        "dimension_count": len(DIMENSIONS),
        "highest_level": HIGHEST_LEVEL,
        "formula_is_stated": False,
        "capabilities": [_ranked_value(one) for one in found.map.ranked],
        "sub_goals": [_sub_goal_value(one) for one in found.map.sub_goals],
        "dimensions": [_dimension_value(one) for one in found.map.dimensions],
    }


def _ranked_value(one: Ranked) -> dict[str, object]:
    r_gap, row = one.capability.r_gap, one.capability.row
    return {
        "capability": one.capability.name,
        "definition": row.get("definition", ""),
        "capability_area": row.get("area", ""),
        "sort": row.get("sort"),
        "novelty": row.get("novelty"),
        "supports_sub_goals": one.capability.supports,
        "open_parts": one.capability.open_parts,
        "ratings": [
            {
                "dimension": name,
                "level_now": rating.now,
                "level_target": rating.target,
                "gap": rating.gap,
                "stated_gap": rating.stated,
            }
            for name, rating in one.capability.ratings.items()
        ],
        "sum_now": r_gap.sum_now,
        "sum_target": r_gap.sum_target,
        "gap": r_gap.gap,
        "computed": r_gap.computed,
        "stated": r_gap.stated,
        "difference_in_points": r_gap.deviation,
        "check": r_gap.verdict,
        "rank_computed": one.computed,
        "rank_stated": one.stated,
    }


def _sub_goal_value(one: SubGoal) -> dict[str, object]:
    return {
        "sub_goal": one.name,
        "aim": one.row.get("aim", ""),
        "focus_area": one.row.get("area", ""),
        "measured_by": one.row.get("measured_by", ""),
        "target_as_written": one.row.get("target", ""),
        "target_kind": one.row.get("target_kind"),
        "target_figure": one.row.get("figure"),
        "unit": one.row.get("unit", ""),
        "per": one.row.get("per"),
        "condition": one.row.get("condition", ""),
        "supporters": [each.name for each in one.capabilities],
        "rated": len(one.rated),
        "gap": one.gap,
        "worked_out": one.is_worked_out,
    }


def _dimension_value(one: OfADimension) -> dict[str, object]:
    return {
        "dimension": one.dimension,
        "rated": one.rated,
        "sum_now": one.sum_now,
        "sum_target": one.sum_target,
        "gap": one.gap,
    }


# ---- the matrix of packages ----


def packages_document(texts: Texts, found: PlanReport) -> Document:
    """Show the matrix: from the level now through the packages, in order or year by year, to the target."""
    yield Line(
        texts.text(
            "capability.packages.title",
            title=found.plan.title or texts.word("kind", "development_plan"),
            reference=found.reference,
        )
    )
    if not found.lines:
        yield Line(texts.text("capability.packages.none"))
        return
    for sub_goal in dict.fromkeys(one.sub_goal for one in found.lines):
        yield Space()
        yield Line(texts.text("capability.packages.of", sub_goal=sub_goal))
        yield Listing(_matrix(found), [one for one in found.lines if one.sub_goal == sub_goal])
    yield Space()
    yield from (Line(sentence) for sentence in carriers_in_words(texts, found))
    yield Line(now_line_in_words(texts, found))
    yield Line(texts.text("capability.packages.order"))
    for sub_goal, capabilities in _without_content(found).items():
        yield Line(texts.text("capability.packages.without", sub_goal=sub_goal, capabilities=capabilities))
    if rest := tuple(one.name for one in found.map.sub_goals_not_worked_out):
        yield Line(texts.text("capability.packages.not_worked_out", sub_goals=rest))


def carriers_in_words(texts: Texts, found: PlanReport) -> Iterator[str]:
    """Say what carries each capability, at the start and at the end of the matrix."""
    named: dict[str, dict[str, list[str]]] = {}
    for row in found.plan.carriers:
        said = f"{texts.word('code.carriers.kind', row.get('kind', ''))}: {row.get('carrier', '')}"
        named.setdefault(row.get("capability", ""), {}).setdefault(row.get("when", "now"), []).append(said)
    for capability, carriers in named.items():
        yield texts.text(
            "capability.packages.carried",
            capability=capability,
            now=carriers.get("now", []),
            target=carriers.get("target", []),
        )


def now_line_in_words(texts: Texts, found: PlanReport) -> str:
    """Say where the now-line stands, or why it cannot be drawn in time."""
    if found.years:
        return texts.text("capability.packages.now_in_time", day=found.today)
    if found.has_begun:
        return texts.text("capability.packages.now_by_work")
    return texts.text("capability.packages.now_nowhere")


def _without_content(found: PlanReport) -> dict[str, tuple[str, ...]]:
    without: dict[str, tuple[str, ...]] = {}
    for sub_goal, one in found.without_lines:
        without[sub_goal] = (*without.get(sub_goal, ()), one.name)
    return without


def _matrix(found: PlanReport) -> tuple[Column, ...]:
    """The columns of the matrix: years where every package has its time, else the packages in order."""
    years = found.years
    middle = (
        tuple(_column(f"year_{year}", str(year), lambda one, at=year: one.in_year(at)) for year in years)
        if years
        else tuple(
            _column(f"package_{number}", f"AP-{number}", lambda one, at=number: _cell_at(one, at))
            for number in found.numbers
        )
    )
    return (
        Column("capability", 0, folds=True),
        Column("dimension", 0, show=lambda texts, one: dimension(texts, one.dimension)),
        Column("level_now", 0, right=True, show=lambda texts, one: _level(texts, one, "now")),
        *middle,
        Column("level_target", 0, right=True, show=lambda texts, one: _level(texts, one, "target")),
        *(() if years else (Column("stands_at", 0, show=stands_at),)),
    )


def _cell_at(line: MatrixLine, number: int) -> tuple[Cell, ...]:
    return (line.cells[number],) if number in line.cells else ()


def _column(key: str, title: str, cells: Any) -> Column:  # noqa: ANN401 -- a line to its cells
    return Column(
        key,
        1,
        folds=True,
        show=lambda texts, one: (
            cells_in_words(texts, cells(one), in_years=key.startswith("year")) or texts.value(None)
        ),
        title=lambda _: title,
    )


def _level(texts: Texts, line: MatrixLine, which: str) -> str:
    return texts.value(None if line.rating is None else getattr(line.rating, which))


def cells_in_words(texts: Texts, cells: Iterable[Cell], *, in_years: bool) -> str:
    """Say what is to be done in some packages; of a year in which."""
    return "; ".join(filter(None, (cell_in_words(texts, one, in_years=in_years) for one in cells)))


def cell_in_words(texts: Texts, cell: Cell, *, in_years: bool = False) -> str:
    """Say what is to be done in a package, and how far it has come."""
    if cell.package.is_to_be_written and not cell.to_do:
        return texts.word("code.packages.cell", "tbd")
    said = "; ".join(to_do_in_words(texts, one) for one in cell.to_do)
    return f"AP-{cell.package.number}: {said}" if in_years and said else said


def to_do_in_words(texts: Texts, one: ToDo) -> str:
    """Name an activity, with its state once it is begun."""
    if not one.is_begun:
        return one.title
    return f"{one.title} ({texts.state('activity', str(one.state))})"


def stands_at(texts: Texts, line: MatrixLine) -> str:
    """Say before which package the now-line stands."""
    if not line.has_begun:
        return texts.value(None)
    if line.stands_at is None:
        return texts.text("capability.packages.all_done")
    return f"AP-{line.stands_at}"


def packages_value(found: PlanReport) -> dict[str, object]:
    """Give a program the matrix."""
    return {
        "reference": found.reference,
        "title": found.plan.title,
        "state": found.state,
        "now_line_on": found.today,
        "package_numbers": found.numbers,
        "package_years": found.years,
        "matrix": [
            {
                "sub_goal": line.sub_goal,
                "capability": line.capability,
                "dimension": line.dimension,
                "level_now": None if line.rating is None else line.rating.now,
                "level_target": None if line.rating is None else line.rating.target,
                "stands_at": line.stands_at,
                "packages": [
                    {
                        "package": number,
                        "starts": cell.package.starts or None,
                        "ends": cell.package.ends or None,
                        "to_be_written": cell.package.is_to_be_written,
                        "to_do": [
                            {"title": one.title, "reference": one.reference, "state": one.state}
                            for one in cell.to_do
                        ],
                    }
                    for number, cell in line.cells.items()
                ],
            }
            for line in found.lines
        ],
        "without_content": [
            {"sub_goal": sub_goal, "capability": one.name} for sub_goal, one in found.without_lines
        ],
        "not_worked_out": [one.name for one in found.map.sub_goals_not_worked_out],
    }


# ---- what was read ----


def read_in_words(texts: Texts, read: ReadTables, *, decided: str | None) -> Iterator[str]:
    """Say what was read out of which file, and what was not; of a plan that is decided what follows not."""
    for table, rows in read.values.items():
        yield texts.text(
            "capability.read", file=read.files[table], what=texts.text(f"field.{table}"), count=len(rows)
        )
    if read.unread:
        yield texts.text("capability.unread", files=read.unread)
    if decided is not None and "packages" in read.values:
        yield texts.text("capability.decided_already", reference=decided)
