"""One contestant in a process of its own.

`python benchmarks/contest.py ours|floor STEP URL STEPS WARM` takes steps; `WHO tick|idle|history URL` and
`WHO import URL FIRST COUNT` do one thing with many records. What has to be done before is not measured: by
the product, also where the floor follows.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Final, TypeAlias

from sqlalchemy import func, select

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

# The packages lie beside this folder, which is on the path only from here on.
from benchmarks import floor, floor_in_sets, floor_of_first_run, generated, register
from benchmarks.hand import hand_for
from benchmarks.measured import measured, measured_once
from benchmarks.register import Ready
from lifecycle.records import Record
from lifecycle.store import Store
from lifecycle.table import table
from workflows.audits.history import audit_history
from workflows.clock import moment_on
from workflows.configuration.loading import rules_fingerprint
from workflows.daily.tick import tick

Call: TypeAlias = Callable[[], int]

_MACHINE: Final = table(Record).c.machine


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


def ticked(who: str, url: str) -> Call:
    """Give the daily run of a day on which much is due; those of the two days before have gone."""
    store, day = Store.open(url), register.DUE
    for before in (day - timedelta(days=2), day - timedelta(days=1)):
        tick(generated.request_on(store, before))
    request, account = generated.request_on(store, day), store.principal()
    if who == "ours":
        return lambda: len(tick(request).happened)
    store.close()
    hand, now = hand_for(url), request.moment.instant
    by = floor_in_sets.tick_by_rows if who == "rows" else floor_in_sets.tick_in_sets
    return lambda: by(hand, now, account)


def ticked_first(who: str, url: str) -> Call:
    """Give the first daily run after an import, of which half has ended and half will in half a year."""
    store, day = Store.open(url), generated.BEGINS
    request, account = generated.request_on(store, day), store.principal()
    if who == "ours":

        def run() -> int:
            tick(request)
            with store.reading() as connection:
                agreements = select(func.count()).where(_MACHINE == "main_agreement")
                return int(connection.execute(agreements).scalar_one())

        return run
    rules = rules_fingerprint(request.rulebook)
    store.close()
    hand, now = hand_for(url), request.moment.instant
    return lambda: floor_of_first_run.run_first(hand, now, account, rules)


def begun(_: str, url: str) -> Call:
    """Give the daily run of the day on which much begins: of one family, or in a large register."""
    request = generated.request_on(Store.open(url), generated.BEGINS)
    return lambda: len(tick(request).happened)


def idled(_: str, url: str) -> Call:
    """Give a daily run of a generated register on which nothing is due, the second in its process."""
    store, day = Store.open(url), generated.LOOKED_AT
    tick(generated.request_on(store, day))
    request = generated.request_on(store, day)

    def idle() -> int:
        if happened := tick(request).happened:
            raise register.NotDone(happened)
        return 1

    return idle


def taken_in(who: str, url: str, first: int, count: int) -> Call:
    """Give the import of a file whose parties are known; a small one has gone before."""
    store, warm = Store.open(url), 20
    generated.take_in(store, first + count, warm)
    data, account = generated.file_of(first, count), store.principal()
    if who == "ours":
        return partial(generated.take_in_file, generated.request_on(store, generated.TAKEN_IN), data)
    store.close()
    hand, now = hand_for(url), moment_on(generated.TAKEN_IN).instant
    return lambda: floor_in_sets.import_in_sets(hand, data, now, account)


def audited(_: str, url: str) -> Call:
    """Give the audit of a generated register's history, of which everything has to hold."""
    request = generated.request_on(Store.open(url), generated.LOOKED_AT)

    def audit() -> int:
        with request.reading() as connection:
            report = audit_history(connection, request.rulebook)
        if report.findings:
            raise register.NotDone(report.findings)
        return report.rows

    return audit


WHOLES: Final[Mapping[str, Callable[[str, str], Call]]] = {
    "tick": ticked,
    "first": ticked_first,
    "begin": begun,
    "idle": idled,
    "history": audited,
}


def main() -> None:
    """Do it, and say what it cost."""
    who, what, url, *numbers = sys.argv[1:]
    if what in WHOLES:
        measured_once(WHOLES[what](who, url))
    elif what == "import":
        measured_once(taken_in(who, url, *map(int, numbers)))
    else:
        count, warm = map(int, numbers)
        take, waiting = (register.ours if who == "ours" else by_hand)(url, what)
        measured(take, waiting[: count + warm], warm)


if __name__ == "__main__":
    main()
