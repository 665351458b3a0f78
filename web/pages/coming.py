"""To come in by somebody who vouches for one, and, once, to say by which account one does."""

from __future__ import annotations

from dataclasses import fields, replace
from http import HTTPStatus
from typing import TYPE_CHECKING, Final, cast

from flask import abort, current_app, redirect, render_template, request, session, url_for

from lifecycle.errors import LifecycleError
from lifecycle.log import event
from web.frame.addresses import page_to_go_to
from web.frame.asking import front, log_in, texts
from web.frame.issuers import Came, Issuers, NotVouchedError
from web.frame.troubles import known, told
from workflows.clock import real_moment
from workflows.directory import logins
from workflows.session import Vouched

if TYPE_CHECKING:
    from uuid import UUID

    from flask.typing import ResponseReturnValue

    from lifecycle.records import Person
    from lifecycle.transaction import Transaction
    from web.settings import Issuer

ISSUERS: Final = "handslag-issuers"
"""Under which the program has those who vouch for people."""

_THEN: Final = "then"
_CAME: Final = "came"
_INVITED: Final = "invited"
"""Names in the browser's signed cookie: where somebody was on their way to, and for whom an issuer vouches,
and by which link they are invited."""

_STATUS: Final = {
    "not_asked": HTTPStatus.BAD_REQUEST,
    "another_issuer": HTTPStatus.BAD_REQUEST,
    "no_answer": HTTPStatus.BAD_REQUEST,
    "refused": HTTPStatus.BAD_REQUEST,
    "not_sure_enough": HTTPStatus.FORBIDDEN,
    "too_long_ago": HTTPStatus.FORBIDDEN,
    "away": HTTPStatus.BAD_GATEWAY,
}


def go_to_issuer(issuer: str) -> ResponseReturnValue:
    """Send a browser to somebody who may vouch for whoever uses it."""
    asked = _issuer(issuer)
    session[_THEN] = page_to_go_to()
    try:
        return _issuers().ask(asked, _back(asked))
    except NotVouchedError as error:
        return _not_vouched(asked, error)


def come_from_issuer(issuer: str) -> ResponseReturnValue:
    """Let in for whom an issuer vouches, if the register knows as whom."""
    asked = _issuer(issuer)
    try:
        came = _issuers().answer(asked)
    except NotVouchedError as error:
        return _not_vouched(asked, error)
    with front().register.store.reading() as connection:
        person = logins.person_of(connection, came.issuer, came.subject)
    if person is not None:
        return _let_in(person, came, session.pop(_THEN, url_for("today")))
    session[_CAME] = [came.issuer, came.subject, came.level]
    token = session.get(_INVITED)
    if isinstance(token, str):
        return redirect(url_for("invitation", token=token), HTTPStatus.SEE_OTHER)
    event("login.refused", issuer=asked.name, code="not_invited")
    return told(HTTPStatus.FORBIDDEN, texts().text("web.came.not_invited", issuer=asked.title))


def invitation(token: str) -> ResponseReturnValue:
    """Show whom a link invites; then let them say that it is by this account that they come in."""
    now, came = real_moment().instant, _came()
    with front().register.store.reading() as connection:
        person = logins.invited(connection, token, now)
    if person is None:
        return _spent()
    if came is None:
        session[_INVITED] = token
        return render_template("invitation.html", person=person, issuers=front().settings.issuers)
    if request.method != "POST":
        return render_template("invitation.html", person=person, came=_issuer_of(came))
    asking = front().register.request(acting_as=person.handle, vouched=Vouched(came.issuer, came.level))
    try:
        with replace(asking, invited=person.id).writing() as tx:
            _accept(tx, token, person.id, came)
    except _SpentError:
        return _spent()
    return _let_in(person, came, url_for("today"))


def _accept(tx: Transaction, token: str, person: UUID, came: Came) -> None:
    """Bind the account, and use the link up; neither without the other.

    Raises:
        _SpentError: somebody else was faster.
    """
    logins.bind(tx, person, came.issuer, came.subject)
    if logins.follow(tx.connection, token, "bind", real_moment().instant) != person:
        raise _SpentError


class _SpentError(Exception):
    """Somebody else was faster with the same link: nothing is kept."""


def _spent() -> ResponseReturnValue:
    return told(HTTPStatus.GONE, texts().text("web.invitation.spent"))


def _let_in(person: Person, came: Came, to: str) -> ResponseReturnValue:
    """Log a person in, in their own language, and forget all that the browser had before."""
    vouched, issuer = Vouched(came.issuer, came.level), _issuer_of(came)
    try:
        with front().register.request(acting_as=person.handle, vouched=vouched).reading():
            pass
    except LifecycleError as error:  # whoever has left
        event("login.refused", issuer=issuer.name, code=error.code)
        return known(error)
    log_in(front().logins.enter(person.handle, real_moment().instant, vouched), person.language)
    event("login.begun", issuer=issuer.name, person=person.id)
    return redirect(to, HTTPStatus.SEE_OTHER)


def _not_vouched(issuer: Issuer, error: NotVouchedError) -> ResponseReturnValue:
    sentence = texts().text(f"web.came.{error.code}", issuer=issuer.title, levels=", ".join(issuer.levels))
    return told(_STATUS[error.code], sentence)


def _came() -> Came | None:
    """Give for whom an issuer vouched in this browser, as long as it is one of ours."""
    said = session.get(_CAME)
    came = Came(*said) if isinstance(said, list) and len(said) == len(fields(Came)) else None
    return came if came and any(one.address == came.issuer for one in front().settings.issuers) else None


def _issuer_of(came: Came) -> Issuer:
    return next(one for one in front().settings.issuers if one.address == came.issuer)


def _issuer(name: str) -> Issuer:
    found = _issuers().known.get(name)
    return abort(404) if found is None else found


def _issuers() -> Issuers:
    return cast("Issuers", current_app.extensions[ISSUERS])


def _back(issuer: Issuer) -> str:
    """Where the issuer sends a browser back to: by our own address, whatever host was asked for."""
    return front().settings.address + url_for("come_from_issuer", issuer=issuer.name)
