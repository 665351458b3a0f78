"""How well the measures of an effect hold where the truth is known: coverage, false alarms, power.

Counts are drawn by a seeded generator; nothing but the standard library. Short by default:
`python benchmarks/effects.py`; with many draws, and for a program: `--draws 200000 --json FILE`.
The verdict itself is drawn less often (`--verdicts`): it asks for exact ranges, and takes longer.
"""

from __future__ import annotations

import argparse
import json
import math
import random
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from decimal import Decimal
from pathlib import Path
from typing import Final, TypeAlias

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

# The packages lie beside this folder, which is on the path only from here on.
from lifecycle.effect_assessment import Figure, assess  # noqa: E402 -- see above
from lifecycle.effect_measures import Counts, difference, rate_ratio, smallest_found  # noqa: E402 -- see above

Four: TypeAlias = tuple[int, int, int, int]
Draw: TypeAlias = Callable[[float], int]

FEW_DRAWS: Final = 2000
FEW_VERDICTS: Final = 200
SEED: Final = 12
_LARGE: Final = 500.0


@dataclass(frozen=True, slots=True)
class Found:
    """One row of the table: what was asked, what was found, and what is known of it."""

    question: str
    of: str
    found: float
    known: str


def poisson_from(source: random.Random) -> Draw:
    """Draw counts that vary by chance alone, by the steps of their distribution from below."""

    def draw(mean: float) -> int:
        count = 0
        while mean > _LARGE:  # a sum of Poisson counts is one: the first step of a large one would be nought
            count, mean = count + draw(_LARGE), mean - _LARGE
        left, share = source.random(), math.exp(-mean)
        number = 0
        while left > share and number < mean + 40 * math.sqrt(mean) + 40:
            left -= share
            number += 1
            share *= mean / number
        return count + number

    return draw


def dispersed_from(source: random.Random, dispersion: float) -> Draw:
    """Draw counts that vary so many times as much: Poisson around a gamma-distributed mean."""
    poisson = poisson_from(source)
    if dispersion == 1:
        return poisson
    scale = dispersion - 1
    return lambda mean: poisson(source.gammavariate(mean / scale, scale)) if mean else 0


def fours(draw: Draw, mean: float, draws: int, *, after: float | None = None) -> Iterator[Four]:
    """Draw four counts of one mean so many times; after the work another in the treated area."""
    last = mean if after is None else after
    for _ in range(draws):
        yield draw(mean), draw(last), draw(mean), draw(mean)


def _share(of: Iterator[bool]) -> float:
    said = list(of)
    return sum(said) / len(said)


def difference_holds(four: Four) -> bool:
    """Whether the 95 % interval of the difference holds that there was no effect."""
    t0, t1, c0, c1 = four
    return difference(Counts(t0, t1), Counts(c0, c1)).interval().holds(0)


def ratio_holds(four: Four) -> bool:
    """Whether that of the rate ratio does, of counts without a nought."""
    t0, t1, c0, c1 = four
    found = rate_ratio(Counts(t0, t1), Counts(c0, c1))
    return found is not None and found.interval().holds(1)


def is_found(four: Four, dispersion: float = 1.0) -> bool:
    """Whether the difference says fewer."""
    t0, t1, c0, c1 = four
    return difference(Counts(t0, t1), Counts(c0, c1)).interval(dispersion=dispersion).high < 0


def verdict(four: Four) -> str:
    """Give the verdict that the product says of four counts."""
    t0, t1, c0, c1 = (Decimal(one) for one in four)
    figures = (Figure("treated", "", t0, t1), Figure("control", "beside", c0, c1))
    return assess(figures, measured_as="count", direction="lower").verdict


def coverage(source: random.Random, draws: int) -> Iterator[Found]:
    """Ask how often an interval holds the truth that there was no effect."""
    draw = poisson_from(source)
    for mean in (2, 5, 10, 20, 50):
        found = _share(difference_holds(one) for one in fours(draw, mean, draws))
        yield Found("coverage of the difference", f"mean {mean}", found, "0.949-0.956")
    for mean, known in ((2, "0.997"), (5, "0.969"), (10, "0.954")):
        found = _share(ratio_holds(one) for one in fours(draw, mean, draws) if all(one))
        yield Found("coverage of the rate ratio", f"mean {mean}", found, known)


def false_alarms(source: random.Random, draws: int, verdicts: int) -> Iterator[Found]:
    """Ask how often a change is said that nothing but chance made."""
    for dispersion, known in ((1.5, "0.11"), (2.0, "0.16"), (3.0, "0.26")):
        draw = dispersed_from(source, dispersion)
        found = _share(not difference_holds(one) for one in fours(draw, 50, draws))
        yield Found("false alarms, Poisson error", f"dispersion {dispersion}", found, known)
        found = _share(verdict(one) in {"fewer", "more"} for one in fours(draw, 50, verdicts))
        yield Found("false alarms, our verdict", f"dispersion {dispersion}", found, "")


def power(source: random.Random, draws: int, verdicts: int) -> Iterator[Found]:
    """Ask which reduction is the smallest to be found four times in five, and how often it is."""
    for mean, known in ((25, "0.97"), (50, "0.72"), (100, "0.52"), (400, "0.27")):
        for dispersion, by in ((1.0, known), (2.0, "")):
            share = smallest_found(mean, dispersion=dispersion) / mean
            of = f"{mean} a count, dispersion {dispersion}"
            yield Found("smallest reduction", of, share, by)
            if share > 1:
                continue
            draw, after = dispersed_from(source, dispersion), mean * (1 - share)
            found = _share(is_found(one, dispersion) for one in fours(draw, mean, draws, after=after))
            yield Found("it is found, by the difference", of, found, "0.80")
            if dispersion > 1:
                said = _share(verdict(one) == "fewer" for one in fours(draw, mean, verdicts, after=after))
                yield Found("it is found, by our verdict", of, said, "0.80")


def rows(seed: int, draws: int, verdicts: int) -> Iterator[Found]:
    """Draw all of it, in one order from one seed."""
    source = random.Random(seed)  # noqa: S311 -- chance is what is looked at, not a secret
    yield from coverage(source, draws)
    yield from false_alarms(source, draws, verdicts)
    yield from power(source, draws, verdicts)


def main() -> int:
    """Print the table, and write it for a program where a file is named."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--draws", type=int, default=FEW_DRAWS, help="of each row (%(default)s)")
    parser.add_argument("--verdicts", type=int, default=FEW_VERDICTS, help="of each verdict (%(default)s)")
    parser.add_argument("--seed", type=int, default=SEED, help="where chance begins (%(default)s)")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write it for a program too")
    said = parser.parse_args()
    told = []
    for one in rows(said.seed, said.draws, said.verdicts):
        print(f"{one.question:32} {one.of:28} {one.found:7.3f}  {one.known}", flush=True)
        told.append(asdict(one))
    if said.json is not None:
        whole = {"seed": said.seed, "draws": said.draws, "verdicts": said.verdicts, "rows": told}
        said.json.write_text(json.dumps(whole, indent=2) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
