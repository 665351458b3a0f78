"""A person's days as a calendar that programs subscribe to: by an address that nobody else knows."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256
from http import HTTPStatus
from typing import TYPE_CHECKING

from flask import Response, abort, flash, redirect, request, url_for

from lifecycle.errors import NotAllowed
from lifecycle.web_address import Pages
from web.frame.asking import asked, front, texts
from words.calendars import calendar_days
from words.texts import texts_in
from workflows.directory.feeds import end_feed, feed_at, feed_of, last_written, make_feed
from workflows.reading.calendar_file import write_calendar
from workflows.reading.days_ahead import days_of
from workflows.session import Vouched

if TYPE_CHECKING:
    from typing import Any

    from flask.typing import ResponseReturnValue


def calendar(token: str) -> ResponseReturnValue:
    """Give the days of whoever has the token; that it is none, or that they have left, looks alike."""
    address = front().settings.address
    try:
        with front().register.request().reading() as connection:
            feed = feed_at(connection, token)
        if feed is None:
            abort(HTTPStatus.NOT_FOUND)
        # whose address it is reads what they may, whatever the server's own account may
        asking = front().register.request(acting_as=feed.person.handle, vouched=Vouched(address))
        with asking.reading() as connection:
            found = days_of(connection, asking.rulebook, today=asking.today, person=feed.person.handle)
            stamps = last_written(connection, (one.subject_id for one in found.days))
    except NotAllowed:
        abort(HTTPStatus.NOT_FOUND)
    lang: Any = feed.person.language
    days = calendar_days(texts_in(lang), found.days, found.register, Pages(address))
    stamped = [
        replace(day, stamped=stamps.get(one.subject_id, feed.since))
        for day, one in zip(days, found.days, strict=True)
    ]
    written = write_calendar(stamped, name=f"Handslag {found.whose}".strip(), now=feed.since)
    answer = Response(written, content_type="text/calendar; charset=utf-8")
    answer.headers["Cache-Control"] = "private, no-cache"
    answer.set_etag(sha256(written).hexdigest())
    return answer.make_conditional(request)


def new_feed() -> ResponseReturnValue:
    """Make an address; the one before leads nowhere from then on. It is shown once."""
    person = _me()
    with front().register.store.writing() as connection:
        token = make_feed(connection, person, asked().moment.instant)
    address = f"{front().settings.address}{url_for('calendar', token=token)}"
    flash(texts().text("web.feed.made", address=address))
    return redirect(url_for("me"), HTTPStatus.SEE_OTHER)


def no_feed() -> ResponseReturnValue:
    """End it."""
    person = _me()
    with front().register.store.writing() as connection:
        end_feed(connection, person)
    flash(texts().text("web.feed.ended"))
    return redirect(url_for("me"), HTTPStatus.SEE_OTHER)


def feed_since() -> object:
    """Say since when whoever asks has a feed; None without one, False where nobody in particular asks."""
    with asked().reading() as connection:
        person = asked().person(connection)
        return False if person is None else feed_of(connection, person.id)


def _me() -> Any:  # noqa: ANN401 -- an id
    with asked().reading() as connection:
        person = asked().person(connection)
    if person is None:
        abort(HTTPStatus.NOT_FOUND)
    return person.id
