"""To come in and to go: by a link that works once, by choice where one practises, out again; the language."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING

from flask import abort, redirect, render_template, request, session, url_for

from lifecycle.languages import LANGUAGES
from web.frame.addresses import page_to_go_to
from web.frame.asking import LANGUAGE, asked, front, log_in, log_out
from web.pages.feeds import feed_since
from workflows.clock import real_moment
from workflows.directory.known_people import list_people
from workflows.directory.open_logins import open_logins

if TYPE_CHECKING:
    from flask.typing import ResponseReturnValue

    from workflows.directory.known_people import PersonShown


def log_in_page() -> ResponseReturnValue:
    """Say how one comes in; where one practises, as whom."""
    asking = front().register.request()
    people: tuple[PersonShown, ...] = ()
    if asking.is_for_practice():
        with asking.reading() as connection:
            people = list_people(connection, on=asking.today)
    return render_template(
        "log_in.html",
        people=people,
        practice=asking.is_for_practice(),
        issuers=front().settings.issuers,
        then=page_to_go_to(),
    )


def follow_link(token: str) -> ResponseReturnValue:
    """Ask whoever opens a link to come in: to look at an address logs nobody in."""
    if request.method != "POST":
        return render_template("link.html")
    found = front().logins.follow(token, real_moment().instant)
    if found is None:
        return render_template("link.html", spent=True), HTTPStatus.GONE
    _let_in(found)
    return redirect(url_for("today"), HTTPStatus.SEE_OTHER)


def choose_person() -> ResponseReturnValue:
    """Come in as a person of a register for practice."""
    asking = front().register.request()
    if not asking.is_for_practice():
        abort(404)
    handle = request.form.get("person") or None
    if handle is not None:
        front().register.request(acting_as=handle)
    _let_in(front().logins.enter(handle, real_moment().instant))
    return redirect(page_to_go_to(), HTTPStatus.SEE_OTHER)


def _let_in(token: str) -> None:
    """Log in by a token, in the language of whoever it is."""
    found = front().logins.who(token, real_moment().instant)
    log_in(token, None if found is None else found.language)


def leave() -> ResponseReturnValue:
    """Go."""
    log_out()
    gone = redirect(url_for("log_in"), HTTPStatus.SEE_OTHER)
    gone.headers["Clear-Site-Data"] = '"cache", "storage"'
    return gone


def language() -> ResponseReturnValue:
    """Choose the language of the pages."""
    chosen = request.form.get("language", "")
    if chosen not in LANGUAGES:
        abort(404)
    session[LANGUAGE] = chosen
    return redirect(page_to_go_to(), HTTPStatus.SEE_OTHER)


def me() -> ResponseReturnValue:
    """Who one is here, and in which browsers."""
    asking = asked()
    with asking.reading() as connection:
        person = asking.person(connection)
        handle = None if person is None else person.handle
        there = open_logins(connection, real_moment().instant)
    own = [one for one in there if one.handle == handle and handle is not None]
    issuers = {one.address: one.title for one in front().settings.issuers}
    return render_template("me.html", languages=LANGUAGES, logins=own, issuers=issuers, feed=feed_since())


def accessibility() -> str:
    """How accessible the pages are, as their host says it."""
    return render_template("accessibility.html", statement=front().settings.statement)
