"""The one door to APScheduler, which is a clock here: it stores nothing and decides nothing."""

from __future__ import annotations

import signal
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from types import FrameType

from apscheduler.events import EVENT_JOB_ERROR, JobExecutionEvent
from apscheduler.schedulers.blocking import BlockingScheduler
from apscheduler.triggers.interval import IntervalTrigger


def keep_beating(beat: Callable[[], None], *, now: datetime, every: timedelta) -> None:
    """Call `beat` at once and then again and again, until SIGTERM or SIGINT; a beat that runs is let finish.

    In UTC and by intervals: a daily cron in Swedish time skips a day in spring or fires twice in autumn.
    What was missed while the machine slept is one call, not many.

    Args:
        beat: what is to be done; it runs in a thread of its own, one at a time.
        now: aware instant of the first beat.
        every: how long after a beat's start the next one is.

    Raises:
        BaseException: what `beat` raised. A clock whose work has failed must not go on as if nothing was.
    """
    scheduler = BlockingScheduler(timezone=UTC)
    failures: list[BaseException] = []

    def failed(event: JobExecutionEvent) -> None:
        failures.append(event.exception)
        scheduler.shutdown(wait=False)

    def stop(_signal: int, _frame: FrameType | None) -> None:
        if scheduler.running:  # a second signal has nothing to add
            scheduler.shutdown(wait=True)

    scheduler.add_listener(failed, EVENT_JOB_ERROR)
    scheduler.add_job(
        beat,
        IntervalTrigger(seconds=int(every.total_seconds()), timezone=UTC),
        next_run_time=now,
        coalesce=True,
        max_instances=1,
        misfire_grace_time=None,
    )
    before = {number: signal.signal(number, stop) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        scheduler.start()
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
    if failures:
        raise failures[0]
