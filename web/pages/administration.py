"""Looking after a register: who may what, how people come in, who is logged in, what is wrong."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from flask import render_template, request, url_for

from lifecycle.errors import LifecycleError
from web.frame.addresses import page_to_go_to
from web.frame.asking import asked, front, texts
from web.frame.documents import sections_of
from web.frame.doing import does
from web.frame.filling import Became, Form, fill, sentences
from web.frame.troubles import known
from words.doctor import health_document, who_may_read_all
from words.people import invited_document
from workflows.daily.doctor import examine
from workflows.directory.administration import end_login, unbind_person
from workflows.directory.invitations import invite_person
from workflows.directory.known_people import find_person
from workflows.directory.open_logins import entrances

if TYPE_CHECKING:
    from flask.typing import ResponseReturnValue

    from lifecycle.transaction import Transaction
    from web.frame.forms import Control


def administration() -> str:
    """Who may what, by which accounts people come in, who is logged in, and what is wrong."""
    found = entrances(asked())
    health = examine(asked())
    with asked().reading() as connection:
        warnings = [*who_may_read_all(texts(), health)]
        rest = (one for one in health_document(texts(), health) if one not in warnings)
        sections = sections_of(connection, texts(), rest)
    issuers = {one.address: one.title for one in front().settings.issuers}
    return render_template(
        "administration.html", found=found, sections=sections, issuers=issuers, warnings=warnings
    )


@does("person invite")
def invite_page(handle: str) -> ResponseReturnValue:
    """Make an invitation, which is shown once."""
    with asked().reading() as connection:
        asked().looking_after(connection)
        person = find_person(connection, handle)
    if request.method != "POST":
        return render_template("invite.html", person=person)
    try:
        with asked().writing() as tx:
            invited = replace(invite_person(tx, person.handle, front().settings.address), is_reached=True)
    except LifecycleError as error:
        return known(error)
    told = sentences(invited_document(texts(), invited))
    return render_template("invite.html", person=person, told=told, link=invited.link)


@does("login end")
def end_login_page(number: str) -> ResponseReturnValue:
    """End a login: one's own, or as an administrator anybody's."""
    title, done = texts().text("web.title.end_login"), texts().text("logins.ended")
    return _just_do(title, lambda tx: end_login(tx, number), done, page_to_go_to())


@does("login unbind")
def unbind_page(handle: str) -> ResponseReturnValue:
    """Let somebody come in by an account no more."""
    _looks_after()
    issuer = request.args.get("issuer", "")
    title = texts().text("web.title.unbind", person=handle, issuer=issuer)
    done = texts().text("logins.unbound", handle=handle, issuer=issuer)
    return _just_do(title, lambda tx: unbind_person(tx, handle, issuer), done, url_for("administration"))


def _just_do(title: str, what: Callable[[Transaction], object], done: str, then: str) -> ResponseReturnValue:
    """Ask whether something is to be done that needs nothing filled in."""
    form = Form(title=title, intro=[], controls=[], version=0, back=then, do=title)

    def do(tx: Transaction, controls: Sequence[Control], version: int | None) -> Became:
        del controls, version
        what(tx)
        return Became(said=[done], then=then)

    return fill(form, do)


def _looks_after() -> None:
    """Go on only with whoever may see these pages.

    Raises:
        NotAllowed: somebody else asks.
    """
    with asked().reading() as connection:
        asked().looking_after(connection)
