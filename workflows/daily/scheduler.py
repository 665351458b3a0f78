"""The one door to APScheduler, which is a clock here: it stores nothing and decides nothing."""

from __future__ import annotations

import logging
import signal
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from types import FrameType
from typing import Final

from apscheduler.events import EVENT_JOB_ERROR, JobExecutionEvent
from apscheduler.schedulers.background import BackgroundScheduler
from apscheduler.triggers.interval import IntervalTrigger

_LOOKED_AT: Final = 0.2
"""Seconds between looks at whether to end: a signal interrupts a sleep on every system."""

# What the work raised is raised here, once: without any handler the library would write it to stderr as well.
logging.getLogger("apscheduler").addHandler(logging.NullHandler())


def repeat(work: Callable[[], None], *, now: datetime, every: timedelta) -> None:
    """Call `work` at once and then again and again, until SIGTERM or SIGINT; what runs is let finish.

    In UTC and by intervals: a daily cron in Swedish time skips a day in spring or fires twice in autumn.
    What was missed while the machine slept is one call, not many.

    Args:
        work: what is to be done; it runs in a thread of its own, one at a time.
        now: aware instant of the first time.
        every: how long after the start of one the next is.

    Raises:
        BaseException: what `work` raised. A clock whose work has failed must not go on as if nothing was.
    """
    scheduler = BackgroundScheduler(timezone=UTC)
    failures: list[BaseException] = []
    stopped: list[int] = []

    def failed(event: JobExecutionEvent) -> None:
        failures.append(event.exception)

    def stop(number: int, _frame: FrameType | None) -> None:
        stopped.append(number)

    scheduler.add_listener(failed, EVENT_JOB_ERROR)
    scheduler.add_job(
        work,
        IntervalTrigger(seconds=int(every.total_seconds()), timezone=UTC),
        next_run_time=now,
        coalesce=True,
        max_instances=1,
        misfire_grace_time=None,
    )
    before = {number: signal.signal(number, stop) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        scheduler.start()
        while scheduler.running and not stopped and not failures:
            time.sleep(_LOOKED_AT)
        scheduler.shutdown(wait=True)
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
    if failures:
        raise failures[0]
