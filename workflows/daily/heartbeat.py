"""One beat of a scheduler that runs for years: the daily run, the mails, and a sign of life."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy import delete

from lifecycle.errors import ClockRefused, DatabaseBusy, DatabaseUnusable
from lifecycle.log import event
from lifecycle.records import RegisterFact
from lifecycle.seen import forget_everything
from lifecycle.store import set_fact
from lifecycle.table import table
from lifecycle.trouble import PASSES
from lifecycle.values import dataclass
from workflows.daily.sign_of_life import HEARTBEAT
from workflows.daily.tick import Ticked, tick
from workflows.notices.delivery import Delivered

if TYPE_CHECKING:
    from workflows.session import Request

_FACT = table(RegisterFact)


@dataclass(frozen=True, slots=True)
class HeartbeatReport:
    """What a beat did; and what the rest waits for, which the next beat finds out."""

    ticked: Ticked | None = None
    delivered: Delivered | None = None
    waits_for: DatabaseBusy | DatabaseUnusable | ClockRefused | None = None


def heartbeat_of(
    ask: Callable[[], Request],
    *,
    every: timedelta,
    deliver: Callable[[Request], Delivered | None],
    after_silence: bool = False,
) -> HeartbeatReport:
    """Run, deliver, and leave the sign of life that `doctor` looks for.

    A database that is busy, away or full, or a clock that is not believed, passes: no sign of life is left,
    and the next beat tries again. Everything else ends the scheduler: what nobody has foreseen must be seen.
    """
    ticked, delivered = None, None
    try:
        request = ask().by_itself()
        ticked = tick(request, after_silence=after_silence)
        delivered = deliver(request)
        with request.writing() as tx:
            said = f"{request.moment.instant.isoformat()} {int(every.total_seconds())}"
            set_fact(tx.connection, HEARTBEAT, said)
    except (DatabaseBusy, ClockRefused) as error:
        event("daily_run.waits", code=error.code)
        return HeartbeatReport(ticked, delivered, error)
    except DatabaseUnusable as error:
        if error.reason not in PASSES:
            raise
        event("daily_run.waits", code=error.code)
        return HeartbeatReport(ticked, delivered, error)
    return HeartbeatReport(ticked, delivered)


def stop_heartbeat(request: Request) -> None:
    """Take the sign of life away: the scheduler was stopped on purpose, and nobody need miss it."""
    with request.store.writing() as connection:  # whatever day the clock now says it is
        connection.execute(delete(_FACT).where(_FACT.c.key == HEARTBEAT))
        forget_everything(connection)
