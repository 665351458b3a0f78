"""What is to be killed: it lives some days on a register and sends what waits, on from where it was left."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from lifecycle.store import Store
from tests.post_office import HOST
from tests.stories.mail_scene import SENDER, Letters
from workflows.clock import Moment
from workflows.configuration.loading import read_rulebook
from workflows.daily.tick import tick
from workflows.lookup.runs import last_tick_on
from workflows.notices.delivery import deliver
from workflows.notices.post import MailServer, SmtpPost
from workflows.session import Application


def live(url: str, port: int, number: int, days: list[date]) -> None:
    """Live the days, in the hour of that number: the claims of the run before have run out."""
    store, rulebook = Store.open(url), read_rulebook()
    with store.reading() as connection:
        last = last_tick_on(connection)
    for day in days:
        if last is not None and day < last:
            continue
        instant = datetime.combine(day, time(0), UTC) + number * timedelta(hours=1)
        asking = Application.of(store, rulebook).at(Moment(instant, day))
        tick(asking)
        deliver(asking, SmtpPost(MailServer(HOST, port, "none", SENDER)), Letters(instant))
    store.close()
