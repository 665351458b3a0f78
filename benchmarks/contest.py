"""One contestant in a process of its own: `python benchmarks/contest.py ours|floor STEP URL STEPS WARM`."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

# The packages lie beside this folder, which is on the path only from here on.
from benchmarks import floor, register
from benchmarks.hand import hand_for
from benchmarks.measured import measured
from benchmarks.register import Ready
from lifecycle.store import Store
from workflows.clock import moment_on


def by_hand(url: str, step: str) -> tuple[Callable[[Ready], None], list[Ready]]:
    """Give how the full floor takes a step, and what waits for it."""
    store = Store.open(url)
    waiting, account = register.ready(store), store.principal()
    store.close()
    hand, now = hand_for(url), moment_on(register.STEPS[step].on).instant

    def take(one: Ready) -> None:
        match step:
            case "decide":
                floor.decide(hand, one.record, one.first, now, account)
            case "sign":
                floor.sign(hand, one.record, one.second, now, account)
            case _:
                until, units = register.longer(one.ends_on), [one.first, one.second]
                floor.extend(hand, one.record, units, until, register.REASON, now, account)

    return take, waiting


def main() -> None:
    """Take the steps and say what they cost."""
    who, step, url, count, warm = sys.argv[1:]
    take, waiting = (register.ours if who == "ours" else by_hand)(url, step)
    measured(take, waiting[: int(count) + int(warm)], int(warm))


if __name__ == "__main__":
    main()
