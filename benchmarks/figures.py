"""What is made of what was measured: medians with their spread, and ratios within one run.

A run goes through all contestants once, one after the other; what disturbs the machine meanwhile disturbs
neighbours alike. So a ratio is taken within each run, and the median is that of the ratios.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any, Final, TypeAlias

ROOT: Final = Path(__file__).resolve().parent.parent
RESULTS: Final = ROOT / "benchmarks" / "results.json"

LISTINGS: Final = ("", "agreement list", "audit overdue", "audit terms", "status")
"""Commands of which the first line is waited for."""

PAGES: Final = ("/", "/avtal")
"""Pages of the browser's front of which it is measured what each costs."""

CROWD: Final = (50, 5)
"""How many read pages and how many write at the same time."""

FAMILIES: Final = (100, 1_000)
"""Sub-agreements of a family that all begin on one day."""

WRITERS: Final = (1, 4)
"""How many write at the same time."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What one contestant cost in one run: for each step, or whatever was counted."""

    cpu: float
    wall: float
    memory: int | None = None
    """Bytes that the process held at most, of what was measured as a whole process."""


@dataclass(frozen=True, slots=True)
class Spread:
    """A median, and between what the runs lay."""

    median: float
    low: float
    high: float


Series: TypeAlias = Mapping[str, Sequence[Cost]]


@dataclass(frozen=True, slots=True)
class Results:
    """Everything that was measured, and under which circumstances."""

    made: Mapping[str, Any]
    series: Series

    def cpu(self, name: str) -> Spread | None:
        """Give the processor's seconds of a contestant; None where it was not measured."""
        return spread([one.cpu for one in self.series.get(name, ())])

    def wall(self, name: str) -> Spread | None:
        """Give the seconds by the clock."""
        return spread([one.wall for one in self.series.get(name, ())])

    def memory(self, name: str) -> Spread | None:
        """Give the bytes that its process held at most."""
        return spread([one.memory for one in self.series.get(name, ()) if one.memory is not None])

    def ratio(self, name: str, base: str) -> Spread | None:
        """Give how many times as much processor one cost as the other, within one run."""
        return spread(ratios(self.series.get(name, ()), self.series.get(base, ())))

    def wall_ratio(self, name: str, base: str) -> Spread | None:
        """Give how many times as long one took by the clock as the other, within one run."""
        runs = zip(self.series.get(name, ()), self.series.get(base, ()), strict=False)
        return spread([this.wall / that.wall for this, that in runs])

    def later(self, name: str, base: str) -> Spread | None:
        """Give how many seconds by the clock later one came than the other, within one run."""
        runs = zip(self.series.get(name, ()), self.series.get(base, ()), strict=False)
        return spread([this.wall - that.wall for this, that in runs])


def spread(values: Sequence[float]) -> Spread | None:
    """Give the median and the ends of some values; None of none."""
    return Spread(median(values), min(values), max(values)) if values else None


def ratios(these: Sequence[Cost], those: Sequence[Cost]) -> list[float]:
    """Give the ratio of each run; runs in which only the one was measured have none."""
    return [this.cpu / that.cpu for this, that in zip(these, those, strict=False) if that.cpu]


def written(results: Results) -> str:
    """Write results as a file holds them, rounded to what was measured."""
    series = {
        name: [
            {
                "cpu": float(f"{one.cpu:.4g}"),
                "wall": float(f"{one.wall:.4g}"),
                **({} if one.memory is None else {"memory": one.memory}),
            }
            for one in costs
        ]
        for name, costs in sorted(results.series.items())
    }
    return json.dumps({"made": results.made, "series": series}, indent=1, ensure_ascii=False) + "\n"


def read(text: str) -> Results:
    """Read what `written` wrote."""
    said = json.loads(text)
    series = {
        name: [Cost(one["cpu"], one["wall"], one.get("memory")) for one in costs]
        for name, costs in said["series"].items()
    }
    return Results(said["made"], series)
